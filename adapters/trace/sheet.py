"""The matrix as CSV: a row for each clause and each part that cites it, then the clauses and the parts that stand alone."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from caseway.adapters.trace.words import word
from caseway.engine.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.adapters.trace.matrix import Matrix, Part, Where
    from caseway.engine.assemble.parts import Clause

HEADS = ("clause", "strength", "document", "place", "anchor", "says", "kind", "name", "part", "shown", "broken")
MOST_NAMED = 5
"""More scenarios than these are counted: a cell with a hundred of them helps nobody."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sheet(found: Matrix, language: str) -> str:
    """The whole matrix; a cell that a spreadsheet would calculate is written as text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(word(head, language) for head in HEADS)
    for row in _rows(found, language):
        writer.writerow(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row)
    return out.getvalue()


def _rows(found: Matrix, language: str) -> Iterator[Sequence[str]]:
    for clause in found.clauses:
        parts = found.doing(clause.id)
        yield from ((*_clause(clause, language), *_part(part, language)) for part in parts)
        if not parts:
            left_out = word("left-out", language, reason=clause.left_out) if clause.left_out else ""
            yield (*_clause(clause, language), "", "", left_out, "", "")
    for part in found.parts:
        if not part.clauses:
            yield (*[""] * 6, *_part(part, language))


def _clause(one: Clause, language: str) -> tuple[str, ...]:
    return one.id, say(f"strength.{one.strength}", language), one.document, one.where, one.anchor, one.says


def _part(one: Part, language: str) -> tuple[str, ...]:
    name = f"{one.piece.name} / {one.piece.part}" if one.piece.part else one.piece.name
    return word(f"kind.{one.kind}", language), name, one.title, _scenarios(one.shown_in), _scenarios(one.broken_in)


def _scenarios(where: Sequence[Where]) -> str:
    named = [f"{one.file}:{one.line} {one.name}" for one in where[:MOST_NAMED]]
    return "; ".join([*named, f"+{len(where) - MOST_NAMED}"] if len(where) > MOST_NAMED else named)
