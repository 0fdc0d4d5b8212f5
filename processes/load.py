"""Loading: the files of a process become a process, or every mistake in them, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from caseway.engine.assemble import Process, assemble
from caseway.engine.definition import GuidanceDefinition, WordsDefinition, model_for
from caseway.engine.definition.scalars import LANGUAGES, Part
from caseway.engine.errors import DefinitionError, Problem
from caseway.engine.names import fold
from caseway.processes.reader import Document, Located, locate, problems_of, read, render_text
from caseway.processes.salvage import problems_elsewhere

if TYPE_CHECKING:
    from collections.abc import Mapping

PROCESS, GUIDANCE, WORDS = "process.yaml", "guidance.yaml", "words."
Model = TypeVar("Model", bound=Part)


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking the files of a process gave: the process, or None and the mistakes in the order of the files.

    `more` counts mistakes beyond those that are kept; `language` is that of the file's owner.
    """

    process: Process | None
    mistakes: tuple[Located, ...]
    problems: tuple[Problem, ...]
    language: str
    more: int = 0


def check_texts(texts: Mapping[str, str | bytes], names: Mapping[str, str] | None = None, folder: str = "") -> Checked:
    """Read and assemble the files of one process.

    `texts` has the content of `process.yaml`, and of `guidance.yaml` and `words.<language>.yaml` where they are there;
    `names` how each file is called in messages (by default its own name); `folder` is the folder in which they are, which
    a process is named after.
    """
    names = {**{name: name for name in texts}, **(names or {})}
    documents = {_document(name): read(text, _document(name)) for name, text in texts.items()}
    problems = [problem for document in documents.values() for problem in document.problems]
    written = documents.get("process")
    definition = _model(model_for(written.tree if written else None), written, problems)
    guidance = _model(GuidanceDefinition, documents.get("guidance"), problems)
    words = [_model(WordsDefinition, document, problems) for name, document in documents.items() if name.startswith(WORDS)]
    for name, document in documents.items():
        said = document.at(("language",))
        if name.startswith(WORDS) and isinstance(said, str) and said in LANGUAGES and name != f"{WORDS}{said}":
            values = {"language": said}
            problems.append(Problem("P24", ("language",), values=values, variant="file", document=name))
    if definition is not None and folder and fold(definition.process) != fold(folder):
        problems.append(Problem("P25", ("process",), values={"name": definition.process, "folder": folder}))
    process = None
    known = tuple(one for one in words if one is not None)
    whole = len(known) == len(words) and (guidance is not None or "guidance" not in documents)
    if definition is not None and whole and not problems:
        assembled = assemble(definition, guidance, known)
        if isinstance(assembled, Process):
            process = assembled
        else:
            problems.extend(assembled)
    elif "process" in documents:
        problems.extend(problems_elsewhere(documents["process"], tuple(problems), guidance))
    language = _language(documents.get("process"))
    files = {_document(name): shown for name, shown in names.items()}
    order = {name: at for at, name in enumerate(documents)}
    mistakes = [locate(problem, documents, files, language) for problem in problems]
    ranked = sorted(
        zip(mistakes, problems, strict=True), key=lambda pair: (order.get(pair[1].document, 0), pair[0].line, pair[0].column)
    )
    more = sum(document.more for document in documents.values())
    return Checked(process, tuple(m for m, _ in ranked), tuple(p for _, p in ranked), language, more)


def load_texts(texts: Mapping[str, str | bytes], names: Mapping[str, str] | None = None, folder: str = "") -> Process:
    """The process that the files describe. Raises DefinitionError, whose message is the whole report."""
    checked = check_texts(texts, names, folder)
    if checked.process is None:
        raise DefinitionError(checked.problems, render_text(checked.mistakes, checked.language, more=checked.more))
    return checked.process


def _document(name: str) -> str:
    return name.removesuffix(".yaml")


def _model(model: type[Model], document: Document | None, problems: list[Problem]) -> Model | None:
    if document is None:
        return None
    try:
        return model.model_validate(document.tree)
    except ValidationError as error:
        problems.extend(problems_of(error, document, model))
        return None


def _language(document: Document | None) -> str:
    """The language of the file's owner; where it is not said, or wrongly, the country tells."""
    written = document.at(("language",)) if document is not None else ""
    country = document.at(("country",)) if document is not None else ""
    if isinstance(written, str) and written in LANGUAGES:
        return written
    return "sv" if country == "SE" else "en"
