"""The phrase book: which sentence a step is, what its slots say, and what was probably meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest

from caseway.adapters.scenarios.book import Misread, PhraseBook
from caseway.adapters.scenarios.naming import Who
from caseway.engine.assemble import Process


@pytest.fixture(scope="module")
def swedish(process: Process) -> PhraseBook:
    return PhraseBook(process, "sv")


@pytest.mark.parametrize(
    ("step", "values"),
    [
        ("det är 2018-09-03", {"date": date(2018, 9, 3)}),
        ("det är 2018-09-03 klockan 8:05", {"date": date(2018, 9, 3), "time": time(8, 5)}),
        ("det är 2018-09-03 kl 14", {"date": date(2018, 9, 3), "time": time(14)}),
        ("det går elva veckor", {"number": 11, "unit": "weeks"}),
        ('"Anna Berg", "Erik Berg" och "Ida Berg" är vårdnadshavare',
         {"persons": ("Anna Berg", "Erik Berg", "Ida Berg"), "role": "vårdnadshavare"}),
        ('Är regeln "TRE  Veckor" bruten', {"rule": "tre veckor"}),
        ('är regeln "Mötet ska hållas inom tre veckor." bruten', {"rule": "tre veckor"}),
        ('står ärendet i "Inbjudan är skickad"', {"stage": "inbjudet"}),
        ("Handläggare SOC avtalar en tid", {"who": Who(role="soc"), "departing": ()}),
        ('"Anna Berg" avbryter', {"who": Who(person="Anna Berg"), "departing": ()}),
        ("nekas det enligt vb-007", {"clause": "VB-007"}),
        ('är uppgiften "plats" "Norra skolan"', {"fact": "plats", "value": "Norra skolan"}),
        ('är uppgiften "mötesdag" 2018-09-03', {"fact": "mötesdag", "value": "2018-09-03"}),
    ],
)  # fmt: skip
def test_values_in_slots(step: str, values: dict[str, object], swedish: PhraseBook) -> None:
    read = swedish.read(step)

    assert isinstance(read, tuple)
    assert [dict(one.values) for one in read] == [values]


def test_of_several_misreadings_the_likeliest_is_told(swedish: PhraseBook) -> None:
    misread = swedish.read("det antecknas i efterhand att rektorn avbryter den 3/9")

    assert isinstance(misread, Misread)
    assert (misread.sentence.meaning, misread.sentence.action) == ("act afterwards", "familjen avbryter")
    assert [(fault.key, fault.written, span) for fault, span in misread.faults] == [
        ("G07.who", "rektorn", (30, 37)),
        ("G08.date", "3/9", (51, 54)),
    ]


def test_a_step_with_a_wrong_name_is_misread_and_not_unknown(swedish: PhraseBook) -> None:
    misread = swedish.read('är regeln "tre vekor" bruten')

    assert isinstance(misread, Misread)
    ((fault, span),) = misread.faults
    assert (fault.key, fault.written, fault.guess, span) == ("G07.rule", "tre vekor", "tre veckor", (10, 21))


@pytest.mark.parametrize(
    "step", ["", "något helt annat", "rektor", '"', "det är", "det är 2018-09-03 kl", "nekas det enligt regeln tre veckor"]
)
def test_other_steps_are_nothing(step: str, swedish: PhraseBook) -> None:
    assert swedish.read(step) == () or isinstance(swedish.read(step), Misread)


@pytest.mark.parametrize(
    ("step", "kind", "nearest"),
    [
        ("rektor kommer överens med familien", "does", "{vem} kommer överens med familjen"),
        ('regeln "tre veckor" är bruteen', "checks", 'regeln "regel" är bruten'),
        ("det nekkas", "checks", "det nekas"),
        ("det gick 22 dagar", "does", "det går {antal} {dagar, veckor eller månader}"),
    ],
)
def test_sentences_that_are_near(step: str, kind: str, nearest: str, swedish: PhraseBook) -> None:
    assert swedish.near(step, kind)[0].shown == nearest  # type: ignore[arg-type]


def test_who_may_act_is_known_for_each_sentence(swedish: PhraseBook) -> None:
    (read,) = swedish.read("soc avbryter")  # type: ignore[misc]

    assert swedish.who(read.sentence) == ("vårdnadshavare",)


def test_an_owners_sentence_is_taken_as_it_is_written(changed: Callable[..., Process]) -> None:
    odd = changed(('say: "{who} ringer"', 'say: "{who} ringer (eller [skriver] | mejlar) 100 % {ton}."'))
    book = PhraseBook(odd, "sv")

    (read,) = book.read("chef ringer (eller [skriver] | mejlar) 100 % {ton}.")  # type: ignore[misc]

    assert read.sentence.action == "ring"
    assert read.sentence.shown == "{vem} ringer (eller [skriver] | mejlar) 100 % {ton}."


def test_a_translated_sentence(changed: Callable[..., Process]) -> None:
    words = "words: liten\nlanguage: en\ntitle: A small process\nsay:\n  ring: '{who} telephones'\n"
    (read,) = PhraseBook(changed(words=words), "en").read("chef telephones")  # type: ignore[misc]

    assert read.sentence.action == "ring"
