"""Placing: what stands in a filled form becomes facts of the process, and what has no place is told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from caseway.engine.names import fold
from caseway.forms.locale import locale_of, written_clock, written_day, written_number
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Column, Fact, Form

_TAG = re.compile(r"[0-9]{1,4}\.[0-9]{1,4}((\.[0-9]{1,4}){2})?")
Said = tuple[str, str, str, int]
"""A tag, a title, a text, and the number of the row of the file in which it stands, 0 for none."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Something that cannot become a fact: where it stands, what it says, and why.

    `why` is the type that it is not, or `role`, `last time`, `unknown`, `twice` (another says something for the same place),
    `emptied` or `outside` of every field.
    """

    title: str
    text: str
    why: str


@dataclass(slots=True)
class Placed:
    """The facts of a filled form, as a person would write them in a command, and what found no place."""

    facts: dict[str, object] = field(default_factory=dict)
    unplaced: list[Unplaced] = field(default_factory=list)


def placed(
    process: Process, form: Form, said: Iterable[Said], language: str, people: Mapping[str, str] | None = None
) -> Placed:  # fmt: skip
    """What a filled form says, by the tags of its controls: section, field, row and column, counted from 0.

    Days and times may be written as the form writes them, or like 2018-09-24 and 14:00. `people` gives the name of each
    person by what the form calls them, agency included; any other is taken as written. Nothing is guessed: what cannot be
    read is unplaced.
    """
    found = Placed()
    tables: dict[str, dict[tuple[int, int], dict[str, str]]] = {}
    locale = locale_of(language, process.country)
    times: Counter[str] = Counter()
    for tag, title, text, row in said:
        times[tag] += 1
        if not text:
            continue
        where = _field(process, form, tag)
        fact, column, why = where if where is not None else (None, None, "unknown")
        if fact is None:
            found.unplaced.append(Unplaced(title or tag, text, why))
            continue
        part = column or fact
        told = {fold(process.titled("choices", choice, language)): choice for choice in part.choices}
        choices = {**{fold(choice): choice for choice in part.choices}, **told}
        value = written(part.type, choices, text, locale, people or {})
        if value is None:
            found.unplaced.append(Unplaced(title, text, part.type))
            continue
        there: dict[str, Any] = found.facts
        if column is not None:  # whoever needs another row copies one, with its tags: rows of the file count
            number = (row, 0) if row else (int(tag.split(".")[2]), times[tag])
            there = tables.setdefault(fact.name, {}).setdefault(number, {})
        if part.name in there:
            found.unplaced.append(Unplaced(title, text, "twice"))
        else:
            there[part.name] = value
    found.facts.update({name: list(rows.values()) for name, rows in tables.items()})
    return found


def changed(process: Process, form: Form, said: Sequence[Said], before: Mapping[str, str]) -> list[Said]:
    """What a filled form says anew: `before` is what stood in it, by tag.

    Of a table that grows, the rows that are new or differ; of any other, all rows where one of them differs or is gone.
    """
    now = {tag: text for tag, _, text, _ in said}
    anew = [tag for tag, text in now.items() if text != before.get(tag, "")]
    gone = [tag for tag, text in before.items() if text and tag not in now]
    copied = [tag for tag, often in Counter(tag for tag, _, _, _ in said).items() if often > 1]
    whole = {_whole(process, form, tag) for tag in (*anew, *gone, *copied)}
    return [one for one in said if _whole(process, form, one[0]) in whole]


def emptied(said: Sequence[Said], before: Sequence[Said]) -> list[Unplaced]:
    """What stood in a form and was taken out of it: a note cannot take a fact back, so that somebody has to look at it."""
    now = {tag: text for tag, _, text, _ in said}
    return [Unplaced(title, text, "emptied") for tag, title, text, _ in before if text and not now.get(tag, "")]


def _whole(process: Process, form: Form, tag: str) -> str:
    """What of a form is noted as a whole: a field, or a row of a table that grows."""
    parts = tag.split(".")
    if len(parts) < 4:  # a cell has a row and a column, too
        return tag
    where = _field(process, form, tag)
    grows = where is not None and where[0] is not None and where[0].adds
    return ".".join(parts[: 3 if grows else 2])


def _field(process: Process, form: Form, tag: str) -> tuple[Fact | None, Column | None, str] | None:
    """Which fact, and which column of it, a tag means; None for none, and no fact with the reason for what is not noted."""
    if not _TAG.fullmatch(tag):
        return None
    parts = [int(part) for part in tag.split(".")]
    if parts[0] >= len(form.sections) or parts[1] >= len(form.sections[parts[0]].fields):
        return None
    known = form.sections[parts[0]].fields[parts[1]]
    if known.of != "fact" or known.of_last_round:
        return None, None, "last time" if known.of_last_round else known.of
    fact = process.facts[known.name]
    if (fact.type == "rows") != (len(parts) == 4):
        return None
    if fact.type != "rows":
        return fact, None, ""
    return (fact, fact.columns[parts[3]], "") if parts[3] < len(fact.columns) else None


def written(type_: str, choices: Mapping[str, str], text: str, locale: str, people: Mapping[str, str]) -> str | None:
    """A value as it is written in a command; None where the text is none of that type. `choices` has each by its words."""
    match type_:
        case "date":
            day = written_day(text, locale)
            return day.isoformat() if day is not None else None
        case "time":
            at = written_clock(text, locale)
            return at.isoformat("minutes") if at is not None else None
        case "choice":
            return choices.get(fold(text))
        case "yes-no":
            said: Mapping[str, str] = words(locale.partition("_")[0])
            return {fold(said["yes"]): "yes", fold(said["no"]): "no", "yes": "yes", "no": "no"}.get(fold(text))
        case "number":
            return written_number(text, locale)
        case "person":
            return people.get(text.strip(), text.strip())
        case "people":
            lines = (line.strip() for line in text.split("\n"))
            return ", ".join(people.get(line, line) for line in lines if line)
    return text
