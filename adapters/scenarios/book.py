"""The phrase book: every sentence that scenarios of a process may use in a language, and what a given step means."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.naming import Names
from caseway.adapters.scenarios.nearness import shape, similarity
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.adapters.scenarios.sentences.meanings import MEANINGS
from caseway.adapters.scenarios.template import Template, compiled, literal, starred
from caseway.adapters.scenarios.values import Fault, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseway.adapters.scenarios.sentences.meanings import Kind
    from caseway.adapters.scenarios.values import Value
    from caseway.engine.assemble import Process

QUOTES = str.maketrans("”“„«»", '"""""')
MOST_NEAR, NEAR_ENOUGH = 3, 0.35


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its meaning, how it is written, and what is fixed in it (the action, for an action's own sentence)."""

    meaning: str
    shown: str
    slots: tuple[tuple[str, str], ...]
    source: str
    landmark: str
    weight: int
    action: str = ""

    @property
    def kind(self) -> Kind:
        """Whether it does or checks something."""
        return MEANINGS[self.meaning].kind


@dataclass(frozen=True, slots=True)
class Read:
    """A step as one sentence reads it: the values of its slots."""

    sentence: Sentence
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Misread:
    """A step that has the form of a sentence, with slots that cannot be read; each with its stretch of the step."""

    sentence: Sentence
    faults: tuple[tuple[Fault, tuple[int, int]], ...]


@dataclass(slots=True)
class PhraseBook:
    """The sentences of a process in a language; what it has read once it remembers."""

    process: Process
    language: str
    names: Names = field(init=False)
    sentences: tuple[Sentence, ...] = field(init=False)
    _reader: Reader = field(init=False)
    _departing: tuple[re.Pattern[str], ...] = field(init=False)
    _patterns: dict[str, re.Pattern[str]] = field(init=False, default_factory=dict)
    _known: dict[str, tuple[Read, ...] | Misread] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        tongue = LANGUAGES[self.language]
        self.names = Names(self.process, self.language)
        self._reader = Reader(self.names, tongue)
        reasons = [compiled(text, tongue.SLOTS) for text in tongue.DEPARTING]
        self._departing = tuple(re.compile(template.source, re.IGNORECASE) for template in reasons)
        self.sentences = tuple(_sentences(self.process, self.language, starred(reasons, "departing")))

    def read(self, text: str) -> tuple[Read, ...] | Misread:
        """Every way to read a step, one for each thing that it can mean; or the likeliest misreading; or nothing: ()."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._read(even(text))
        return known

    def _read(self, text: str) -> tuple[Read, ...] | Misread:
        found: list[Read] = []
        nearest: Misread | None = None
        seen = " ".join(text.casefold().split())
        for sentence in self.sentences:
            if sentence.landmark not in seen:
                continue
            match = self._pattern(sentence.source).fullmatch(text)
            if match is None:
                continue
            read = self._slots(sentence, match)
            if isinstance(read, Misread):
                if nearest is None or sentence.weight > nearest.sentence.weight:
                    nearest = read
            elif not any(_same(read, one) for one in found):
                found.append(read)
        return tuple(found) if found or nearest is None else nearest

    def _pattern(self, source: str) -> re.Pattern[str]:
        """Expressions are compiled when a step first looks like theirs."""
        pattern = self._patterns.get(source)
        if pattern is None:
            pattern = self._patterns[source] = re.compile(source, re.IGNORECASE)
        return pattern

    def _slots(self, sentence: Sentence, match: re.Match[str]) -> Read | Misread:
        values: dict[str, Value] = {}
        faults: list[tuple[Fault, tuple[int, int]]] = []
        for slot, kind in sentence.slots:
            written = match[slot]
            if written is None:
                continue
            value = self._reasons(written) if kind == "departing" else self._reader.read(kind, written)
            if isinstance(value, Fault):
                faults.append((value, match.span(slot)))
            else:
                values[slot] = value
        return Misread(sentence, tuple(faults)) if faults else Read(sentence, values)

    def _reasons(self, written: str) -> tuple[tuple[str, str], ...] | Fault:
        """The pairs of rule and reason at the end of a step."""
        pairs = []
        while written.strip():
            match = next(match for pattern in self._departing if (match := pattern.match(written)))
            rule, reason = self._reader.read("rule", match["rule"]), self._reader.read("text", match["reason"])
            for one in (rule, reason):
                if isinstance(one, Fault):
                    return one
            pairs.append((str(rule), str(reason)))
            written = written[match.end() :]
        return tuple(pairs)

    def read_slot(self, kind: str, written: str) -> Value | Fault:
        """The value that stands in a slot of that kind, outside a sentence."""
        return self._reader.read(kind, even(written))

    def near(self, text: str, kind: Kind) -> tuple[Sentence, ...]:
        """The sentences that look most like a step, those of its kind before others."""
        wanted = shape(even(text))
        ranked = sorted(
            ((similarity(wanted, shape(one.shown)) - (one.kind != kind) * 0.1, -order, one)
             for order, one in enumerate(self.sentences)),
            key=lambda rank: rank[:2], reverse=True,
        )  # fmt: skip
        return tuple(one for score, _, one in ranked[:MOST_NEAR] if score > NEAR_ENOUGH)

    def who(self, sentence: Sentence) -> tuple[str, ...]:
        """The roles that fit the slot `who` of a sentence: those who may take its action, or all."""
        if sentence.action:
            return self.process.actions[sentence.action].allowed
        return tuple(self.process.roles)


def even(text: str) -> str:
    """A step as it is compared: NFC, with one sort of quotation marks. It stays as long as it is shown."""
    return unicodedata.normalize("NFC", text).translate(QUOTES)


def _same(one: Read, other: Read) -> bool:
    return (one.sentence.meaning, one.sentence.action, one.values) == (
        other.sentence.meaning,
        other.sentence.action,
        other.values,
    )


def _sentences(process: Process, language: str, departing: Template) -> Iterator[Sentence]:
    tongue = LANGUAGES[language]
    own = process.words.get(language, {})
    says = {
        name: literal(even(own.get(("say", name), action.say)), tongue.SLOTS["who"])
        for name, action in process.actions.items()
    }
    for meaning in MEANINGS:
        for written in tongue.SENTENCES[meaning]:
            if "{say}" not in written:
                yield _sentence(meaning, compiled(written, tongue.SLOTS, {"departing": departing}))
                continue
            for action, say in says.items():
                yield _sentence(meaning, compiled(written, tongue.SLOTS, {"say": say, "departing": departing}), action)


def _sentence(meaning: str, template: Template, action: str = "") -> Sentence:
    landmark = " ".join(template.landmark.casefold().split())
    return Sentence(meaning, template.shown, template.slots, template.source, landmark, template.weight, action)
