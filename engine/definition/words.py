"""The words of a process in another language: `words.en.yaml` gives a title for each name, and a sentence for each rule."""

from __future__ import annotations

from caseway.engine.definition.scalars import KnownLanguage, Name, Part, Text


class WordsDefinition(Part):
    """The file `words.<language>.yaml`. What it leaves out is shown in the process's own language."""

    words: Name
    language: KnownLanguage
    title: Text
    people: dict[Name, Text] = {}
    tracks: dict[Name, Text] = {}
    stages: dict[Name, Text] = {}
    facts: dict[Name, Text] = {}
    columns: dict[Name, dict[Name, Text]] = {}
    consents: dict[Name, Text] = {}
    actions: dict[Name, Text] = {}
    say: dict[Name, Text] = {}
    rules: dict[Name, Text] = {}
    forms: dict[Name, Text] = {}
    meetings: dict[Name, Text] = {}
    letters: dict[Name, Text] = {}
    letter_texts: dict[Name, Text] = {}
    sections: dict[Text, Text] = {}
    items: dict[Text, Text] = {}
    choices: dict[Text, Text] = {}
    easy: dict[Text, Text] = {}
    clauses: dict[Name, Text] = {}
