"""Loading: the files of a process become a process, or every mistake in them, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.assemble import Process
from caseway.engine.errors import DefinitionError, Problem
from caseway.engine.overlay import Difference
from caseway.processes.layer import layer
from caseway.processes.reader import Located, locate, render_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.processes.layer import Layer


class Stated(NamedTuple):
    """A difference from the base, with the file and the line where it is stated."""

    difference: Difference
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Foundation:
    """The process on which one stands, its version, and what is otherwise than there."""

    base: str
    version: str
    stated: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking the files of a process gave: the process, or None and the mistakes in the order of the files.

    `more` counts mistakes beyond those that are kept; `language` is that of the file's owner. `foundation` is there for a
    process that stands on another and has no mistakes.
    """

    process: Process | None
    mistakes: tuple[Located, ...]
    problems: tuple[Problem, ...]
    language: str
    more: int = 0
    foundation: Foundation | None = None


def check_texts(
    texts: Mapping[str, str | bytes],
    names: Mapping[str, str] | None = None,
    folder: str = "",
    known: Sequence[str] = (),
) -> Checked:
    """Read and assemble the files of one process.

    `texts` has the content of `process.yaml`, and of `guidance.yaml`, `words.<language>.yaml` and `base.yaml` where they are
    there; for a process that stands on another, also the files of that one, as `base/process.yaml` and so on. `names` says
    how each file is called in messages (by default its own name); `folder` is the folder in which they are, which a process
    is named after; `known` are the processes that there are.
    """
    names = {**{name: name for name in texts}, **(names or {})}
    made = layer(texts, folder, known)
    files = {name.removesuffix(".yaml"): shown for name, shown in names.items()}
    order = {name: at for at, name in enumerate(made.documents)}
    mistakes = [locate(problem, made.documents, files, made.language) for problem in made.problems]
    ranked = sorted(
        zip(mistakes, made.problems, strict=True),
        key=lambda pair: (order.get(pair[1].document, 0), pair[0].line, pair[0].column),
    )
    more = sum(document.more for document in made.documents.values())
    return Checked(
        made.process, tuple(m for m, _ in ranked), tuple(p for _, p in ranked), made.language, more, _foundation(made, files)
    )


def load_texts(texts: Mapping[str, str | bytes], names: Mapping[str, str] | None = None, folder: str = "") -> Process:
    """The process that the files describe. Raises DefinitionError, whose message is the whole report."""
    checked = check_texts(texts, names, folder)
    if checked.process is None:
        raise DefinitionError(checked.problems, render_text(checked.mistakes, checked.language, more=checked.more))
    return checked.process


def _foundation(made: Layer, files: Mapping[str, str]) -> Foundation | None:
    if made.process is None or made.base is None or made.base.process is None:
        return None
    document = made.documents["process"]
    stated = (Stated(one, files["process"], document.place(one.path, "key").line) for one in made.differences)
    return Foundation(made.base.process.id, made.base.process.version, tuple(stated))
