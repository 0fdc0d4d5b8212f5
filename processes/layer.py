"""A layer: a process as its files make it, laid on the process on which it stands, if it stands on one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from caseway.engine.assemble import Process, assemble
from caseway.engine.definition import model_for
from caseway.engine.definition.overlay import OverlayDefinition
from caseway.engine.errors import Problem
from caseway.engine.names import fold
from caseway.engine.overlay import Difference, Whole, lay
from caseway.engine.overlay.difference import BASE
from caseway.processes.foundation import absent, circle_or_depth, other, unpinned, unsound
from caseway.processes.origin import Origin, origin_of, placed, shown
from caseway.processes.salvage import problems_elsewhere
from caseway.processes.written import Written, language_of, write_down

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.processes.reader import Document


@dataclass(frozen=True, slots=True)
class Layer:
    """A process, and what it is made of; or the problems. Of its base, the documents are called `base/…`."""

    documents: Mapping[str, Document]
    problems: tuple[Problem, ...]
    process: Process | None = None
    whole: Whole | None = None
    origin: Origin = field(default_factory=lambda: Origin({}))
    differences: tuple[Difference, ...] = ()
    language: str = "en"
    base: Layer | None = None


def layer(
    texts: Mapping[str, str | bytes], folder: str = "", known: Sequence[str] = (), above: tuple[str, ...] = ()
) -> Layer:
    """Read and assemble a process. Names of `texts` that begin with `base/` are files of the process on which it stands.

    `folder` is the folder that the process is named after, `known` are the processes on which one could stand, and `above`
    those that stand on this one.
    """
    written = write_down({name: text for name, text in texts.items() if not name.startswith(BASE)})
    named = written.overlay or written.definition
    if named is not None and folder and fold(named.process) != fold(folder):
        written.problems.append(Problem("P25", ("process",), values={"name": named.process, "folder": folder}))
    if not written.is_overlay:
        return _plain(written)
    below = {name.removeprefix(BASE): text for name, text in texts.items() if name.startswith(BASE)}
    base = _base(written, below, known, above)
    if base is None or base.process is None or base.whole is None:
        language = base.language if base else language_of(written.process)
        documents = {**written.documents, **_below(base)}
        return Layer(documents, tuple(written.problems), language=language, base=base)
    return _laid(written, base, base.whole)


def _plain(written: Written) -> Layer:
    problems = written.problems
    whole = process = None
    if written.definition is not None and written.complete:
        whole = Whole(written.definition, written.guidance, written.words)

    def judged(tree: dict[str, Any]) -> tuple[Problem, ...]:
        return _assembled(Whole(model_for(tree).model_validate(tree), written.guidance))[1]

    if whole is not None and not problems:
        process, found = _assembled(whole)
        problems = [*problems, *found]
    elif written.process is not None:
        problems = [*problems, *problems_elsewhere(written.process, tuple(problems), judged)]
    return Layer(written.documents, tuple(problems), process, whole, language=language_of(written.process))


def _base(written: Written, below: Mapping[str, str | bytes], known: Sequence[str], above: tuple[str, ...]) -> Layer | None:
    """The base, as far as there is one; what is wrong with it goes to the problems of what stands on it."""
    called = written.process.at(("based-on",)) if written.process else None
    if not isinstance(called, str) or not called.strip():
        return None
    circle = circle_or_depth(written.name, called, above)
    if circle is not None or not below:
        written.problems.append(circle or absent(called, known))
        return None
    base = layer(below, "", known, (*above, written.name))
    if base.process is None:
        written.problems.append(unsound(called, written.name, base.problems))
    elif fold(base.process.id) != fold(called):
        written.problems.append(other(called, base.process.id))
    elif base.whole is not None:
        pin = unpinned(written.name, base.process, base.whole, written.pin)
        unreadable = "base" in written.documents and written.pin is None
        written.problems.extend([pin] if pin is not None and not unreadable else [])
    return base


def _laid(written: Written, base: Layer, below: Whole) -> Layer:
    documents = {**written.documents, **_below(base)}
    if written.overlay is None or not written.complete:
        found: tuple[Problem, ...] = ()
        if written.process is not None:

            def judged(tree: dict[str, Any]) -> tuple[Problem, ...]:
                return _judged(OverlayDefinition.model_validate(tree), written, base, below).problems

            found = problems_elsewhere(written.process, tuple(written.problems), judged)
        return Layer(documents, (*written.problems, *found), language=base.language, base=base)
    made = _judged(written.overlay, written, base, below)
    problems = (*written.problems, *made.problems)
    return Layer(
        documents,
        problems,
        None if problems else made.process,
        made.whole,
        made.origin,
        made.differences,
        base.language,
        base,
    )


class _Judged(NamedTuple):
    whole: Whole
    origin: Origin
    differences: tuple[Difference, ...]
    process: Process | None
    problems: tuple[Problem, ...]


def _judged(overlay: OverlayDefinition, written: Written, base: Layer, below: Whole) -> _Judged:
    laid = lay(below, overlay, written.guidance, written.words)
    origin = origin_of(below, base.origin.below(), laid.differences)
    process, found = _assembled(laid.whole)
    problems = [placed(problem, origin) for problem in laid.problems]
    problems += [shown(problem, origin, laid.differences) for problem in found]
    return _Judged(laid.whole, origin, laid.differences, process, tuple(problems))


def _assembled(whole: Whole) -> tuple[Process | None, tuple[Problem, ...]]:
    made = assemble(*whole)
    return (made, ()) if isinstance(made, Process) else (None, made)


def _below(base: Layer | None) -> dict[str, Document]:
    return {f"{BASE}{name}": replace(one, document=f"{BASE}{name}") for name, one in base.documents.items()} if base else {}
