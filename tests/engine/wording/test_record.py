"""The record in plain words: entries, departures, warnings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from caseway.engine.commands import Newcomer
from caseway.engine.wording import (
    told_departure,
    told_entry,
    told_warnings,
)

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

RUT, SARA, ANNA = "Rut Åkesson", "Sara Holm", "Anna Berg"
AGREED = {"har sagt ja": "Anna Berg, Bo Berg", "överenskomna": "Nils Ek"}


def invited(case: Life, day: str = "2018-09-20") -> Life:
    case.do("kom överens", AGREED, by=RUT)
    time = {"mötesdag": day, "klockslag": "14.00", "plats": "Skolan"}
    reasons = {"tre veckor": "Bo Berg är bortrest."}
    case.do("avtala tid", {"muntligt kontaktade": "Nils Ek", **time}, by=RUT, reasons=reasons)
    case.do("bjud in", {"kallade": "Nils Ek"}, by=RUT)
    return case


def test_a_departure_is_told_with_its_reason_or_that_there_is_none(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa, "2018-09-25")
    case.do("anmäl sekretessproblem", {"sekretessproblem": "Nils Ek"}, by=RUT)
    entry = case.entries[-3]
    assert [told_departure(case.process, one) for one in entry.departures] == [
        "Avvikelse från «Mötet ska hållas inom tre veckor»: Bo Berg är bortrest."
    ]
    entry = case.at("2018-09-25").record("håll mötet", by=RUT, reasons={"sekretessen utredd": "Ingen frågade."})
    assert [told_departure(case.process, one) for one in entry.departures] == [
        "«Alla parter kommer väl förberedda till mötet» följdes inte. Skäl saknas.",
        "«De som är inbjudna kommer till mötet» följdes inte. Skäl saknas.",
        "Avvikelse från «Finns det ett problem kring sekretessen löses det före mötet»: Ingen frågade.",
        "«Varje part tillfrågas före mötet om det finns problem kring sekretessen» följdes inte. Skäl saknas.",
        "Efter sista dagen enligt «Mötet ska hållas inom tre veckor» (2018-09-24), som bokat med skäl.",
    ]


def test_a_late_act_a_wrong_order_and_a_wrong_person_are_told(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa)
    (late,) = [one for one in case.at("2018-09-30").record("håll mötet", by=RUT).departures if one.how == "late"]
    assert told_departure(case.process, late) == (
        "För sent enligt «Mötet ska hållas inom tre veckor»: sista dagen var 2018-09-24. Skäl saknas."
    )
    entry = case.record("ställ in mötet", by=RUT)
    assert [told_departure(case.process, one) for one in entry.departures if not one.rule] == [
        "Gjort i en annan ordning än stegen säger.",
    ]
    entry = case.record("avsluta", by="Nils Ek")
    assert [told_departure(case.process, one) for one in entry.departures if not one.rule] == [
        "Gjort av någon annan än den som ska göra det.",
    ]
    entry = case.record("skriv planen", by=RUT, reasons={"vem gör vad": "Vi hann inte."})
    first, broken, *_ = (told_departure(case.process, one) for one in entry.departures)
    assert first == "Hände efter att ärendet avslutats. Det flyttar inte ärendet."
    assert broken == "«Planen visar tydligt vem som ansvarar för vad» bröts. Skäl: Vi hann inte."


def test_an_entry_is_told_in_a_sentence(case_of_elsa: Life) -> None:
    case = case_of_elsa
    case.do("förbered", by=RUT, afterwards=True)
    case.join("Karl Ek", "annan part", by=RUT)
    case.leave("Karl Ek", by=RUT)
    case.hand_over("soc", SARA, "Karl Ek", by=SARA)
    case.stand_in("rektor", "Nils Ek", RUT, "2018-09-03", "2018-09-04", by=RUT)
    case.record("kom överens", by=RUT)
    case.agree(7, ANNA)
    assert [told_entry(case.process, case.case, entry) for entry in case.entries] == [
        "Ärendet öppnades.",
        "Anteckna vilka som är förberedda, och att sekretessen är utredd",
        "Karl Ek (Annan part) kom med.",
        "Karl Ek lämnade.",
        "Handläggare SOC går från Sara Holm till Karl Ek.",
        "Nils Ek ersätter Rut Åkesson som Rektor, 2018-09-03 till 2018-09-04.",
        "Kom överens med familjen om ett möte och om vilka som bjuds in",
        "Godkände händelse 7.",
    ]


def test_a_warning_is_told_with_the_dates(vastbus: Process, start: Callable[..., Life], life: Callable[..., Life]) -> None:
    case = start(vastbus, "2022-01-10", (Newcomer(RUT, "rektor"), Newcomer("Elsa Berg", "barnet")))
    assert told_warnings(vastbus, case.entries[0]) == (
        "Processen «Nätverksmöte enligt Västbus» gällde inte den 2022-01-10 (den gäller 2005-01-01–2020-12-31).",
    )
    early = life({"in-force": "2030-01-01"})
    assert told_warnings(early.process, early.entries[0]) == (
        "The process «Family meeting» was not in force on 2024-05-01 (it is from 2030-01-01).",
    )
    assert told_warnings(life().process, life().entries[0]) == ()
