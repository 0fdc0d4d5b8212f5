"""Words in other languages: each title belongs to a name that the process has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.directory import KINDS
from caseway.engine.assemble.easy import easy_texts
from caseway.engine.definition.scalars import keyword
from caseway.engine.errors import Path, Problem
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.definition import ProcessDefinition, WordsDefinition

_KEPT_AS = {"people": "roles"}
_OTHER = {"say": "action", "columns": "fact", "letter_texts": "letter", "clauses": "clause"}


def words(
    definition: ProcessDefinition, written: Sequence[WordsDefinition], names: Directory
) -> Mapping[str, Mapping[tuple[str, str], str]]:
    """For each language, the title of each (kind, name); `kind` is the section of the process, or `title`."""
    found: dict[str, Mapping[tuple[str, str], str]] = {}
    for part in written:
        document = f"words.{part.language}"
        if part.language == definition.language:
            values = {"language": part.language}
            names.problems.append(Problem("P24", ("language",), values=values, variant="own", document=document))
        titles = {("title", definition.process): part.title}
        if fold(part.words) != fold(definition.process):
            values = {"name": part.words, "process": definition.process}
            names.problems.append(Problem("P24", ("words",), values=values, variant="other-process", document=document))
        for section, kind in {**KINDS, **_OTHER}.items():
            for name, text in getattr(part, section).items():
                known = names.find(kind, name, (keyword(section), name), document=document, on="key")
                if isinstance(text, str):
                    titles[_KEPT_AS.get(section, section), known] = text
                else:
                    titles.update(_columns(definition, known, text, (section, name), document, names))
        for texts, there in texts_of(definition).items():
            titles.update(_of_texts(texts, there, getattr(part, texts), document, names))
        found[part.language] = titles
    return found


def _columns(
    definition: ProcessDefinition, fact: str, written: Mapping[str, str], path: Path, document: str, names: Directory
) -> Mapping[tuple[str, str], str]:
    columns = {fold(column): column for column in definition.facts[fact].columns} if fact else {}
    found = {}
    for name, title in written.items():
        column = columns.get(fold(name))
        if column is not None:
            found[f"columns of {fact}", column] = title
        elif fact:
            guess = nearest(name, columns.values())
            values = {"name": name, "fact": fact}
            names.problems.append(
                Problem("P11", (*path, name), "key", values, variant="column", guess=guess, document=document)
            )
    return found


def texts_of(definition: ProcessDefinition) -> Mapping[str, Iterable[str]]:
    """What has no name and is known by itself: titles of sections, printed items, choices, and easy texts."""
    sections = [section for form in definition.forms.values() for section in form.sections]
    choosing = [
        one for fact in definition.facts.values() for one in (fact.choices, *(c.choices for c in fact.columns.values()))
    ]
    return {
        "sections": dict.fromkeys(section.title for section in sections),
        "items": dict.fromkeys(item.text for section in sections for item in section.items),
        "choices": dict.fromkeys(choice for choices in choosing for choice in choices),
        "easy": dict.fromkeys(text for _, text in easy_texts(definition)),
    }


def _of_texts(
    kind: str, known: Iterable[str], written: Mapping[str, str], document: str, names: Directory
) -> Mapping[tuple[str, str], str]:
    for text in written:
        if text not in known:
            guess = nearest(text, known)
            names.problems.append(Problem("P11", (kind, text), "key", {"name": text}, guess=guess, document=document))
    return {(kind, text): translated for text, translated in written.items()}
