"""The words of an overlay in other languages: its own, and of the base's those whose originals it has not changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.engine.assemble.words import texts_of
from caseway.engine.definition.words import WordsDefinition
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.engine.overlay.whole import Whole

_TITLED = ("people", "tracks", "facts", "consents", "actions", "forms", "meetings", "letters")
NAMELESS = ("sections", "items", "choices", "easy")
"""What is known by its own text."""
_SECTIONS = tuple(name for name in WordsDefinition.model_fields if name not in ("words", "language", "title"))


def words_of(base: Whole, whole: Whole, own: Sequence[WordsDefinition]) -> tuple[WordsDefinition, ...]:
    """For each language the words of both. A translation of what the overlay says otherwise would say what no longer holds:
    it is left out, and the overlay's own text is shown until it is translated.
    """
    before, now = _texts(base), _texts(whole)
    kept = {part.language: _still_true(part, before, now, whole) for part in base.words}
    for part in own:
        there = kept.get(part.language)
        kept[part.language] = part if there is None else _both(there, part)
    return tuple(kept.values())


def _still_true(
    part: WordsDefinition, before: Mapping[tuple[str, ...], str], now: Mapping[tuple[str, ...], str], whole: Whole
) -> WordsDefinition:
    def same(*key: str) -> bool:
        return before.get(key) is not None and before.get(key) == now.get(key)

    update: dict[str, Any] = {"words": whole.definition.process}
    if not same("title"):
        update["title"] = whole.definition.title
    for section in _SECTIONS:
        written = getattr(part, section)
        if section == "columns":
            rest = {
                fact: {name: text for name, text in columns.items() if same("columns", fold(fact), fold(name))}
                for fact, columns in written.items()
            }
            update[section] = {fact: columns for fact, columns in rest.items() if columns}
        else:
            update[section] = {
                name: text for name, text in written.items()
                if same(section, name if section in NAMELESS else fold(name))
            }  # fmt: skip
    return part.model_copy(update=update)


def _both(there: WordsDefinition, own: WordsDefinition) -> WordsDefinition:
    update: dict[str, Any] = {"words": own.words, "title": own.title}
    for section in _SECTIONS:
        mine = getattr(own, section)
        names = {fold(name) for name in mine} if section != "columns" else set()
        rest = {name: text for name, text in getattr(there, section).items() if fold(name) not in names}
        update[section] = _columns(rest, mine) if section == "columns" else {**rest, **mine}
    return there.model_copy(update=update)


def _columns(there: Mapping[str, Mapping[str, str]], own: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    names = {fold(fact): fact for fact in own}
    found = {fact: dict(columns) for fact, columns in own.items()}
    for fact, columns in there.items():
        mine = found.setdefault(names.get(fold(fact), fact), {})
        given = {fold(name) for name in mine}
        mine.update({name: text for name, text in columns.items() if fold(name) not in given})
    return found


def _texts(whole: Whole) -> dict[tuple[str, ...], str]:
    """Every text of a process that can be translated, by where its translation stands."""
    definition, guidance = whole.definition, whole.guidance
    found: dict[tuple[str, ...], str] = {("title",): definition.title}
    for section in _TITLED:
        found |= {(section, fold(name)): part.title for name, part in getattr(definition, section).items()}
    for _, _, track in definition.every_track():
        found |= {("stages", fold(name)): part.title for name, part in track.stages.items()}
    found |= {("say", fold(name)): part.say or "" for name, part in definition.actions.items()}
    found |= {("letter_texts", fold(name)): part.says for name, part in definition.letters.items()}
    found |= {("rules", fold(name)): part.says for name, part in definition.rules.items()}
    found |= {(kind, text): text for kind, texts in texts_of(definition).items() for text in texts}
    for fact, rows in definition.facts.items():
        found |= {("columns", fold(fact), fold(name)): column.title for name, column in rows.columns.items()}
    return found | {("clauses", fold(name)): part.says for name, part in (guidance.clauses if guidance else {}).items()}
