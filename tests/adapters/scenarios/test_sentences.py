"""The tables of sentences: the same meanings in each language, each carried out by something, each read as what it means."""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

import pytest

from caseway.adapters.scenarios.book import PhraseBook, Read
from caseway.adapters.scenarios.runner import HANDLERS
from caseway.adapters.scenarios.sentences import LANGUAGES, en
from caseway.adapters.scenarios.sentences.meanings import MEANINGS
from caseway.engine.assemble import Process
from caseway.engine.definition.scalars import LANGUAGES as WRITTEN
from caseway.engine.rules import Asked

SAMPLES = {
    "who": "rektor", "role": "soc", "persons": '"Anna Berg"', "person": '"Anna Berg"', "text": '"något"', "value": '"x"',
    "rule": '"tre veckor"', "action": '"bjud in"', "fact": '"mötesdag"', "stage": '"inbjudet"', "form": '"bilaga 1"',
    "process": '"vastbus"', "date": "2018-09-03", "time": "14.30", "number": "3", "clause": "VB-007", "rows": "åtgärder",
    "consent": '"möte"', "letter": '"inbjudan"',
}  # fmt: skip
OWN = {
    "en": ("days", ' and departs from the rule "tre veckor" with the reason "lov"'),
    "sv": ("dagar", ' och avviker från regeln "tre veckor" med skälet "lov"'),
    "da": ("dage", ' og fraviger reglen "tre veckor" med begrundelsen "lov"'),
}
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def test_scenarios_are_written_in_every_language_of_a_process() -> None:
    assert set(LANGUAGES) == set(WRITTEN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_meanings(language: str) -> None:
    tongue = LANGUAGES[language]
    assert en.SENTENCES.keys() == tongue.SENTENCES.keys() == MEANINGS.keys()
    assert en.SLOTS.keys() == tongue.SLOTS.keys()
    assert en.COLUMNS.keys() == tongue.COLUMNS.keys()
    assert set(en.UNITS.values()) == set(tongue.UNITS.values())
    assert len(tongue.NUMBERS) == 12
    assert len(tongue.DEPARTING) == len(en.DEPARTING)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_every_language_has_the_same_slots(meaning: str, language: str) -> None:
    def slots(tongue: ModuleType) -> set[str]:
        return set(re.findall(r"\{(\w+)", " ".join(tongue.SENTENCES[meaning])))

    assert slots(LANGUAGES[language]) == slots(en)


def test_every_meaning_is_carried_out() -> None:
    assert HANDLERS.keys() == MEANINGS.keys()


def forms(written: str, language: str) -> set[str]:
    """A template with every choice of what may be left out, and each alternative."""
    unit, departing = OWN[language]
    say = "{who} bjuder in till mötet"
    written = written.replace("{say}", say).replace("{departing}", f"[{departing}]")
    written = re.sub(r"\{(\w+)(?::(\w+))?\}", lambda one: {**SAMPLES, "unit": unit}[one[2] or one[1]], written)
    found = {written}
    while any("[" in one or "(" in one for one in found):
        fuller = set()
        for one in found:
            inner = re.search(r"\[([^\[\]]*)\]", one)
            either = ALTERNATIVES.search(one)
            if either and (inner is None or "(" in inner[1] or either.start() < inner.start()):
                fuller |= {one[: either.start()] + choice + one[either.end() :] for choice in either[1].split("|")}
            elif inner:
                fuller |= {one[: inner.start()] + part + one[inner.end() :] for part in (inner[1], "")}
            else:
                fuller.add(one)
        found = fuller
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("meaning", MEANINGS)
def test_every_form_of_a_sentence_is_read_as_what_it_means(meaning: str, language: str, process: Process) -> None:
    asked = {"möte": Asked("möte", "Samtycke till mötet", "barnet", (("vårdnadshavare", True),))}
    book = PhraseBook(replace(process, consents=asked), language)

    for written in LANGUAGES[language].SENTENCES[meaning]:
        for form in sorted(forms(written, language)):
            read = book.read(form)
            assert isinstance(read, tuple), form
            assert [one.sentence.meaning for one in read] == [meaning], form
            assert all(isinstance(one, Read) for one in read)
