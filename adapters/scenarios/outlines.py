"""From outlines to scenarios: examples are filled in, and placeholders and columns that do not belong together are found."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseway.engine.errors import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseway.adapters.scenarios.notes import Notes
    from caseway.adapters.scenarios.source import Cell, Examples, Outline, Step

PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Filled:
    """A scenario with one row of its examples filled in; `example` is that row, empty when there is none."""

    outline: Outline
    name: str
    steps: tuple[Step, ...]
    own: int
    example: str = ""


def filled(outline: Outline, notes: Notes) -> Iterator[Filled]:
    """The scenarios that an outline stands for."""
    _placeholders(outline, notes)
    if not outline.templated:
        yield Filled(outline, outline.name, (*outline.before, *outline.steps), len(outline.steps))
        return
    for examples in outline.examples:
        for row in examples.rows:
            values = {head.text: cell.text for head, cell in zip(examples.header, row, strict=False)}
            steps = tuple(_fill(step, values) for step in outline.steps)
            example = ", ".join(cell.text for cell in row)
            yield Filled(outline, _text(outline.name, values), (*outline.before, *steps), len(steps), example)


def _placeholders(outline: Outline, notes: Notes) -> None:
    for step in outline.before:
        for name, place in _used(step):
            notes.add("G12.background", place, name=name)
    used = [found for step in outline.steps for found in _used(step)]
    titled = [(name, outline.place) for name in PLACEHOLDER.findall(outline.name)]
    if not outline.templated:
        for name, place in (*used, *titled):
            notes.add("G12.no-examples", place, name=name)
        return
    for examples in outline.examples:
        _columns(examples, [*used, *titled], notes)


def _columns(examples: Examples, used: Sequence[tuple[str, Place]], notes: Notes) -> None:
    """Each column is used, and each placeholder has a column."""
    columns: dict[str, Cell] = {}
    names = {name for name, _ in used}
    for head in examples.header:
        if not head.text:
            notes.add("G12.unnamed", head.place)
        elif head.text in columns:
            notes.add("G12.twice", head.place, first=columns[head.text].place, name=head.text)
        elif head.text not in names:
            notes.add("G12.column", head.place, name=head.text)
        columns.setdefault(head.text, head)
    for name, place in used if columns else ():
        if name not in columns:
            notes.add("G12.placeholder", place, name=name, known=", ".join(columns))


def _used(step: Step) -> Iterator[tuple[str, Place]]:
    for match in PLACEHOLDER.finditer(step.text):
        start = step.place.column + match.start()
        yield match[1], Place(step.place.line, start, start + len(match[0]))
    for row in step.table:
        for cell in row:
            for name in PLACEHOLDER.findall(cell.text):
                yield name, cell.place


def _fill(step: Step, values: Mapping[str, str]) -> Step:
    if "<" not in step.text and not step.table:
        return step
    table = tuple(tuple(replace(cell, text=_text(cell.text, values)) for cell in row) for row in step.table)
    return replace(step, text=_text(step.text, values), table=table, filled="<" in step.text)


def _text(text: str, values: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), text)
