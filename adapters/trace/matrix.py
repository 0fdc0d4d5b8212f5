"""The matrix: each clause with the parts of the process that do it, each part with its clauses and its scenarios."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.assemble.parts import Piece
from caseway.engine.assemble.process import OF_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.scenarios.runner import Run
    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Clause

KINDS = {"people": "role", "stages": "stage", "facts": "fact", "consents": "consent", "actions": "action", "rules": "rule",
         "forms": "form", "letters": "letter", "because": "difference"}  # fmt: skip


class Where(NamedTuple):
    """A scenario: its file, the line of its title, and its name."""

    file: str
    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a process: what it is called, the ids of the clauses that it cites, and the scenarios in which it plays.

    `kind` is one of `KINDS`, `column` or `item`. Of a rule, `shown_in` are the scenarios that follow it, and `broken_in`
    those that check that it is refused, broken or departed from.
    """

    piece: Piece
    kind: str
    title: str
    clauses: tuple[str, ...]
    shown_in: tuple[Where, ...] = ()
    broken_in: tuple[Where, ...] = ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Every part of a process in the order of its file, and every clause of its guidance."""

    process: Process
    parts: tuple[Part, ...]
    failed: int = 0
    """How many scenarios or feature files did not pass: what they would show is not in the matrix."""

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, in the order of the guidance."""
        return tuple(self.process.clauses.values())

    def doing(self, clause: str) -> tuple[Part, ...]:
        """The parts that cite a clause (by id)."""
        return tuple(part for part in self.parts if clause in part.clauses)

    @property
    def unshown(self) -> tuple[str, ...]:
        """The ids of the cited clauses of which nothing plays in any scenario."""
        seen = {clause for part in self.parts if part.shown_in or part.broken_in for clause in part.clauses}
        return tuple(clause.id for clause in self.clauses if clause.cited_by and clause.id not in seen)


def matrix(process: Process, run: Run | None = None, language: str = "") -> Matrix:
    """The matrix of a process; `run` is what its scenarios gave, `language` that of the titles, by default its own."""
    cited: dict[Piece, tuple[str, ...]] = {}
    for clause in process.clauses.values():
        for piece in clause.cited_by:
            cited[piece] = (*cited.get(piece, ()), clause.id)
    kept, broken = _played(run) if run is not None else ({}, {})
    pieces = dict.fromkeys((*_pieces(process), *cited))
    parts = tuple(
        Part(
            piece,
            _kind(piece),
            _title(process, piece, language),
            cited.get(piece, ()),
            kept.get(_playing(piece), ()),
            broken.get(piece, ()),
        )
        for piece in pieces
    )
    failed = 0 if run is None else len(run.failed) + sum(1 for feature in run.features if feature.mistakes)
    return Matrix(process, parts, failed)


def _pieces(process: Process) -> Iterator[Piece]:
    """Every part of a process that could cite a clause."""
    yield from (Piece("people", name) for name in process.roles)
    yield from (Piece("stages", name) for name in process.stages)
    for name, fact in process.facts.items():
        yield Piece("facts", name)
        yield from (Piece("facts", name, column.name) for column in fact.columns)
    for section in ("consents", "actions", "rules"):
        yield from (Piece(section, name) for name in getattr(process, section))
    for name, form in process.forms.items():
        yield Piece("forms", name)
        yield from (Piece("forms", name, item) for section in form.sections for item in section.items)
    yield from (Piece("letters", name) for name in process.letters)


def _played(run: Run) -> tuple[dict[Piece, tuple[Where, ...]], dict[Piece, tuple[Where, ...]]]:
    kept: dict[Piece, tuple[Where, ...]] = {}
    broken: dict[Piece, tuple[Where, ...]] = {}
    for result in run.results:
        if not result.passed:
            continue
        where = Where(result.file, result.line, result.name)
        for piece in (*result.used, *(Piece("rules", rule) for rule in result.followed)):
            kept[piece] = (*kept.get(piece, ()), where)
        for rule in result.shown:
            broken[Piece("rules", rule)] = (*broken.get(Piece("rules", rule), ()), where)
    return kept, broken


def _playing(piece: Piece) -> Piece:
    """What has to play for a part to be in a scenario: of an item on a form, the form."""
    return piece._replace(part="") if piece.section == "forms" else piece


def _kind(piece: Piece) -> str:
    if piece.part:
        return "column" if piece.section == "facts" else "item"
    return KINDS[piece.section]


def _title(process: Process, piece: Piece, language: str) -> str:
    if piece.section == "because":
        return piece.name
    if piece.part:
        facts = piece.section == "facts"
        return process.titled(f"{OF_COLUMNS}{piece.name}", piece.part, language) if facts else piece.part
    return process.titled("roles" if piece.section == "people" else piece.section, piece.name, language)
