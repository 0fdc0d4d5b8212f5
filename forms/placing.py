"""Placing: what stands in a filled form becomes facts of the process, and what has no place is told."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.engine.names import fold
from caseway.forms.locale import locale_of, written_day
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Column, Fact, Form

_AGENCY = re.compile(r"\s*\([^()]*\)$")
Said = tuple[str, str, str]
"""A tag, a title and a text."""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Something that cannot become a fact: where it stands, what it says, and why (`role`, `last time`, `unknown`,
    `emptied`, or the type that it is not)."""

    title: str
    text: str
    why: str


@dataclass(slots=True)
class Placed:
    """The facts of a filled form, as a person would write them in a command, and what found no place."""

    facts: dict[str, object] = field(default_factory=dict)
    unplaced: list[Unplaced] = field(default_factory=list)


def placed(process: Process, form: Form, said: Iterable[Said], language: str) -> Placed:
    """What a filled form says, by the tags of its controls: section, field, row and column, counted from 0.

    Days may be written as the form writes them, or like 2018-09-24. Nothing is guessed: what cannot be read is unplaced.
    """
    found = Placed()
    tables: dict[str, dict[tuple[int, int], dict[str, str]]] = {}
    seen: Counter[str] = Counter()
    locale = locale_of(language, process.country)
    for tag, title, text in said:
        seen[tag] += 1  # whoever needs another row copies one, with its tags
        if not text:
            continue
        parts = [int(part) for part in tag.split(".") if part.isdecimal() and part.isascii()]
        where = _field(process, form, parts) if tag.count(".") == len(parts) - 1 else None
        if where is None:
            found.unplaced.append(Unplaced(title or tag, text, "unknown"))
            continue
        fact, column, why = where
        if fact is None:
            found.unplaced.append(Unplaced(title, text, why))
            continue
        part = column or fact
        told = {fold(process.titled("choices", choice, language)): choice for choice in part.choices}
        value = written(part.type, {**{fold(choice): choice for choice in part.choices}, **told}, text, locale)
        if value is None:
            found.unplaced.append(Unplaced(title, text, part.type))
        elif column is not None:
            tables.setdefault(fact.name, {}).setdefault((parts[2], seen[tag]), {})[column.name] = value
        else:
            found.facts[fact.name] = value
    found.facts.update({name: list(rows.values()) for name, rows in tables.items()})
    return found


def changed(process: Process, form: Form, said: Sequence[Said], before: Mapping[str, str]) -> list[Said]:
    """What a filled form says anew: `before` is what stood in it, by tag.

    Of a table that grows, the rows that are new or differ; of any other, all rows where one of them differs or is gone.
    """
    now = {tag: text for tag, _, text in said}
    anew = [tag for tag, text in now.items() if text != before.get(tag, "")]
    gone = [tag for tag, text in before.items() if text and tag not in now]
    copied = [tag for tag, often in Counter(tag for tag, _, _ in said).items() if often > 1]
    whole = {_whole(process, form, tag) for tag in (*anew, *gone, *copied)}
    return [one for one in said if _whole(process, form, one[0]) in whole]


def emptied(said: Sequence[Said], before: Mapping[str, str]) -> list[Unplaced]:
    """What stood in a form and was taken out of it: a note cannot take a fact back, so that somebody has to look at it."""
    now = {tag: text for tag, _, text in said}
    titles = {tag: title for tag, title, _ in said}
    return [Unplaced(titles.get(tag, tag), text, "emptied") for tag, text in before.items() if text and not now.get(tag, "")]


def _whole(process: Process, form: Form, tag: str) -> str:
    """What of a form is noted as a whole: a field, or a row of a table that grows."""
    parts = tag.split(".")
    if len(parts) < 4:
        return tag
    where = _field(process, form, [int(part) if part.isdecimal() and part.isascii() else 0 for part in parts])
    grows = where is not None and where[0] is not None and where[0].adds
    return ".".join(parts[: 3 if grows else 2])


def _field(process: Process, form: Form, parts: list[int]) -> tuple[Fact | None, Column | None, str] | None:
    """Which fact, and which column of it, a tag means; None for none, and no fact with the reason for what is not noted."""
    if len(parts) not in (2, 4) or parts[0] >= len(form.sections) or parts[1] >= len(form.sections[parts[0]].fields):
        return None
    known = form.sections[parts[0]].fields[parts[1]]
    if known.of_role or known.of_last_round:
        return None, None, "role" if known.of_role else "last time"
    fact = process.facts[known.name]
    if (fact.type == "rows") != (len(parts) == 4):
        return None
    if fact.type != "rows":
        return fact, None, ""
    return (fact, fact.columns[parts[3]], "") if parts[3] < len(fact.columns) else None


def written(type_: str, choices: Mapping[str, str], text: str, locale: str) -> str | None:
    """A value as it is written in a command; None where the text is none of that type. `choices` has each by its words."""
    match type_:
        case "date":
            day = written_day(text, locale)
            return day.isoformat() if day is not None else None
        case "choice":
            return choices.get(fold(text))
        case "yes-no":
            said: Mapping[str, str] = words(locale.partition("_")[0])
            return {fold(said["yes"]): "yes", fold(said["no"]): "no", "yes": "yes", "no": "no"}.get(fold(text))
        case "person":
            return _AGENCY.sub("", text.strip())
        case "people":
            return ", ".join(_AGENCY.sub("", line.strip()) for line in text.split("\n") if line.strip())
    return text
