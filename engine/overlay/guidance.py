"""The guidance of an overlay: the clauses of the base and its own, and why some of the base's have no effect here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.clauses import citations
from caseway.engine.errors import Problem, Related
from caseway.engine.names import fold
from caseway.engine.overlay.difference import BASE
from caseway.engine.overlay.differing import EARLIER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.definition import GuidanceDefinition
    from caseway.engine.definition.guidance import ClausePart
    from caseway.engine.overlay.difference import Difference
    from caseway.engine.overlay.whole import Whole


def guidance_of(
    base: GuidanceDefinition | None,
    own: GuidanceDefinition | None,
    whole: Whole,
    differences: Sequence[Difference],
    wrong: list[Problem],
) -> GuidanceDefinition | None:
    """The guidance of both. A clause of the base that is dropped is left out for what the citing clauses say; one that the
    base leaves out and the overlay cites is not. Noted: a document or clause of the overlay's that the base has already.
    """
    if base is None:
        return own
    clauses, documents = dict(base.clauses), dict(base.documents)
    if own is not None:
        wrong.extend(_had_already(base, own))
        clauses, documents = {**own.clauses, **clauses}, {**own.documents, **documents}
    cited = {fold(clause) for _, written in citations(whole.definition) for clause in written}
    cited |= {fold(clause) for _, written in whole.reasons for clause in written}
    for name in base.clauses:
        if fold(name) in cited and clauses[name].left_out is not None:
            clauses[name] = clauses[name].model_copy(update={"left_out": None})
    for one in differences:
        if one.section == "clauses":
            clauses[one.name] = clauses[one.name].model_copy(update={"left_out": _reason(one, clauses)})
    ordered = {**dict.fromkeys(base.clauses), **clauses}
    update = {"guidance": own.guidance if own else whole.definition.process, "documents": documents, "clauses": ordered}
    return base.model_copy(update=update)


def _reason(one: Difference, clauses: dict[str, ClausePart]) -> str:
    return "; ".join(f"{name}: {clauses[name].says}" for name in one.by if name in clauses) or "–"


def _had_already(base: GuidanceDefinition, own: GuidanceDefinition) -> Iterator[Problem]:
    for section in ("documents", "clauses"):
        there = {fold(name): name for name in getattr(base, section)}
        for name in getattr(own, section):
            if fold(name) in there:
                related = Related((section, there[fold(name)]), label=EARLIER, document=f"{BASE}guidance")
                values = {"name": name}
                yield Problem("P42", (section, name), "key", values, "guidance", related=(related,), document="guidance")
