"""In what an overlay differs: what it replaces or drops has to be there, what it adds must not, and none may be useless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.directory import KINDS
from caseway.engine.definition.overlay import SECTIONS, WHOLE
from caseway.engine.definition.scalars import keyword
from caseway.engine.errors import Problem, Related
from caseway.engine.names import fold, nearest
from caseway.engine.overlay.difference import BASE, Difference
from caseway.engine.overlay.weaker import seen_by_more, weaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.engine.definition import GuidanceDefinition, ProcessDefinition
    from caseway.engine.definition.overlay import OverlayDefinition
    from caseway.engine.errors import Path

EARLIER = "in-base"
"""The label of the base's half of a problem."""


def differing(
    base: ProcessDefinition, guidance: GuidanceDefinition | None, overlay: OverlayDefinition, wrong: list[Problem]
) -> list[Difference]:
    """Every difference, in the order of the sections. What cannot be one is noted in `wrong`."""
    found = list(_keys(base, overlay, wrong))
    for field in SECTIONS:
        section, there = keyword(field), getattr(base, field)
        names = {fold(name): name for name in there}
        said: dict[str, Path] = {}
        path: Path
        for group in ("replace", "add"):
            for written, part in getattr(getattr(overlay, group), field).items():
                path = (group, section, written)
                if not _twice(written, path, said, wrong):
                    found.append(_entry(group, path, names.get(fold(written)), there, part, wrong))
        for path, written in _dropped(overlay, field):
            name = _known(written, path, section, names, wrong)
            if not _twice(written, path, said, wrong) and name is not None:
                before = there[name]
                found.append(Difference("dropped", section, name, path, before, weaker=weaker(before, None)))
    return [*found, *_clauses(guidance, overlay, wrong)]


def _keys(base: ProcessDefinition, overlay: OverlayDefinition, wrong: list[Problem]) -> Iterable[Difference]:
    for field in WHOLE:
        after, before, key = getattr(overlay, field), getattr(base, field), keyword(field)
        if after is None:
            continue
        if after == before:
            wrong.append(_same(key, (key,), (key,)))
        more = field == "seen_by" and seen_by_more(before, after)
        yield Difference("replaced" if before else "added", "", key, (key,), before, after, weaker=more)


def _entry(
    group: str, path: Path, name: str | None, there: Mapping[str, object], part: object, wrong: list[Problem]
) -> Difference:
    section, written = str(path[1]), str(path[2])
    if group == "replace" and name is None:
        _unknown(written, path, section, there, wrong, on_key=True)
    elif group == "add" and name is not None:
        values = {"name": written, "section": section}
        wrong.append(Problem("P42", path, "key", values, "there-already", related=(in_base(section, name),)))
    elif name is not None and there[name] == part:
        wrong.append(_same(written, path, (section, name)))
    if name is None:
        return Difference("added", section, written, path, None, part)
    return Difference("replaced", section, name, path, there[name], part, weaker=weaker(there[name], part))


def _dropped(overlay: OverlayDefinition, field: str) -> list[tuple[Path, str]]:
    written = getattr(overlay.drop, field)
    path: Path = ("drop", keyword(field))
    return [((*path, at) if len(written) > 1 else path, name) for at, name in enumerate(written)]


def _clauses(guidance: GuidanceDefinition | None, overlay: OverlayDefinition, wrong: list[Problem]) -> Iterable[Difference]:
    there = guidance.clauses if guidance else {}
    names = {fold(name): name for name in there}
    said: dict[str, Path] = {}
    for path, written in _dropped(overlay, "clauses"):
        name = _known(written, path, "clauses", names, wrong)
        if _twice(written, path, said, wrong) or name is None:
            continue
        if there[name].left_out is not None:
            related = Related(("clauses", name, "left-out"), label=EARLIER, document=f"{BASE}guidance")
            wrong.append(Problem("P42", path, values={"name": name}, variant="left-out-already", related=(related,)))
        yield Difference("dropped", "clauses", name, path, there[name])


def _known(written: str, path: Path, section: str, names: Mapping[str, str], wrong: list[Problem]) -> str | None:
    found = names.get(fold(written))
    if found is None:
        _unknown(written, path, section, names.values(), wrong)
    return found


def _unknown(
    written: str, path: Path, section: str, there: Iterable[str], wrong: list[Problem], *, on_key: bool = False
) -> None:
    guess = nearest(written, there)
    related = (in_base(section, guess),) if guess else ()
    kind = KINDS.get(section, "clause" if section == "clauses" else "")
    values = {"name": written, "section": section, "kind": kind}
    variant = "nothing-to-replace" if on_key else "nothing-to-drop"
    wrong.append(Problem("P42", path, "key" if on_key else "value", values, variant, guess, related))


def _twice(written: str, path: Path, said: dict[str, Path], wrong: list[Problem]) -> bool:
    first = said.setdefault(fold(written), path)
    if first is path:
        return False
    on_key = path[0] != "drop"
    values = {"name": written}
    related = Related(first, "key" if first[0] != "drop" else "value", label="first")
    wrong.append(Problem("P42", path, "key" if on_key else "value", values, "twice", related=(related,)))
    return True


def _same(name: str, path: Path, place: Path) -> Problem:
    related = Related(place, label=EARLIER, document=f"{BASE}process")
    return Problem("P42", path, "key", {"name": name}, "same", related=(related,))


def in_base(section: str, name: str) -> Related:
    """The place of an entry of the base, as the other half of a problem."""
    return Related((section, name), label=EARLIER, document=f"{BASE}{'guidance' if section == 'clauses' else 'process'}")
