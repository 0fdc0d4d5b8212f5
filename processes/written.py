"""Written: the files of one process, read and typed key by key, before they are held against each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError

from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition, model_for
from caseway.engine.definition.languages import KNOWN
from caseway.engine.definition.overlay import SECTIONS, OverlayDefinition, PinDefinition, is_overlay
from caseway.engine.definition.scalars import LANGUAGES, Part, keyword
from caseway.engine.errors import Problem
from caseway.processes.reader import Document, problems_of, read

PROCESS, GUIDANCE, PIN, WORDS = "process.yaml", "guidance.yaml", "base.yaml", "words."
SPOKEN: Mapping[str, str] = {"DK": "da", "SE": "sv"}
Model = TypeVar("Model", bound=Part)


@dataclass(slots=True)
class Written:
    """What the files say, as far as each can be read; `problems` are their own."""

    documents: dict[str, Document]
    problems: list[Problem] = field(default_factory=list)
    definition: ProcessDefinition | None = None
    overlay: OverlayDefinition | None = None
    guidance: GuidanceDefinition | None = None
    words: tuple[WordsDefinition, ...] = ()
    pin: PinDefinition | None = None

    @property
    def process(self) -> Document | None:
        """The file `process.yaml`."""
        return self.documents.get("process")

    @property
    def is_overlay(self) -> bool:
        """Whether `process.yaml` stands on another process."""
        return self.process is not None and is_overlay(self.process.tree)

    @property
    def name(self) -> str:
        """The name of the process, where it can be read."""
        written = self.process.at(("process",)) if self.process else None
        return written if isinstance(written, str) else ""

    @property
    def complete(self) -> bool:
        """Whether each file that is there could be read."""
        readable = len(self.words) == sum(name.startswith(WORDS) for name in self.documents)
        return readable and (self.guidance is not None or "guidance" not in self.documents)


def write_down(texts: Mapping[str, str | bytes]) -> Written:
    """Read the files of one process, given by name."""
    documents = {_document(name): read(text, _document(name)) for name, text in texts.items()}
    found = Written(documents, [problem for document in documents.values() for problem in document.problems])
    process = documents.get("process")
    if found.is_overlay:
        found.overlay = _model(OverlayDefinition, process, found.problems)
        found.problems = [_grouped(problem) for problem in found.problems]
    else:
        found.definition = _model(model_for(process.tree if process else None), process, found.problems)
    found.guidance = _model(GuidanceDefinition, documents.get("guidance"), found.problems)
    words = (
        _model(WordsDefinition, document, found.problems) for name, document in documents.items() if name.startswith(WORDS)
    )
    found.words = tuple(one for one in words if one is not None)
    found.pin = _model(PinDefinition, documents.get("base") if found.is_overlay else None, found.problems)
    for name, document in documents.items():
        said = document.at(("language",))
        if name.startswith(WORDS) and isinstance(said, str) and said in KNOWN and name != f"{WORDS}{said}":
            values = {"language": said}
            found.problems.append(Problem("P24", ("language",), values=values, variant="file", document=name))
    return found


def language_of(document: Document | None) -> str:
    """The language of the file's owner; where it is not said, or wrongly, the country tells."""
    written = document.at(("language",)) if document is not None else ""
    country = document.at(("country",)) if document is not None else ""
    if isinstance(written, str) and written in LANGUAGES:
        return written
    return SPOKEN.get(country, "en") if isinstance(country, str) else "en"


def _grouped(problem: Problem) -> Problem:
    """A section at the top of an overlay is no unknown word: it has to be said whether it replaces or adds."""
    names = {keyword(field) for field in SECTIONS}
    if problem.code == "P02" and len(problem.path) == 1 and problem.path[0] in names:
        return Problem("P42", problem.path, "key", {"name": str(problem.path[0])}, "not-grouped")
    return problem


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
