"""What waits, in plain words: what is due, with the days that are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.commands import Agree, Command
from caseway.engine.outcome import Refused
from caseway.engine.wording import (
    Told,
    tell,
    told_due,
)

if TYPE_CHECKING:
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


def told(case: Life, command: Command, language: str = "") -> list[Told]:
    outcome = case.tell(command)
    assert isinstance(outcome, Refused), outcome
    return [tell(case.process, case.case, outcome.action, reason, language) for reason in outcome.reasons]


def test_what_is_due_is_told_with_the_days_that_are_left(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa)
    assert [told_due(case.process, case.case, due) for due in case.due()] == [
        ("«Håll mötet och för anteckningar» är bokat till 2018-09-20.", "17 dagar kvar"),
        (
            "«Håll mötet och för anteckningar» ska vara gjort senast 2018-09-24 "
            "(Mötet ska hållas inom tre veckor, räknat från 2018-09-03).",
            "21 dagar kvar",
        ),
    ]
    days = [
        told_due(case.process, case.case, case.at(now).due()[1])[1]
        for now in ("2018-09-23", "2018-09-24", "2018-09-25", "2018-09-26")
    ]
    assert days == ["1 dag kvar", "i dag", "1 dag för sent", "2 dagar för sent"]


def test_a_later_day_that_is_booked_is_told_with_its_reason(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa, "2018-10-02")
    assert told_due(case.process, case.case, case.due()[0])[0] == (
        "«Håll mötet och för anteckningar» skulle ha varit gjort senast 2018-09-24 (Mötet ska hållas inom tre veckor); "
        "en senare dag är bokad, med skäl."
    )


def test_an_incident_names_who_has_not_agreed(case_of_elsa: Life) -> None:
    case_of_elsa.record("kom överens", by=RUT)
    (due,) = case_of_elsa.due()
    assert told_due(case_of_elsa.process, case_of_elsa.case, due) == (
        "Händelse 2: «Kom överens med familjen om ett möte och om vilka som bjuds in» gick emot en rätt "
        "(Mötet blir av först när varje vårdnadshavare har sagt ja). Anna Berg och Bo Berg har inte godkänt det.",
        "",
    )
    assert told(case_of_elsa, Agree(2, RUT)) == [
        Told("Rut Åkesson har inget att godkänna här. De som kan godkänna: Anna Berg, Bo Berg.")
    ]
    assert told(case_of_elsa, Agree(9, ANNA)) == [
        Told("Det finns ingen händelse med nummer 9 som väntar på ett godkännande. De som väntar: 2.")
    ]


def test_an_incident_without_a_rule_is_told_without_brackets(case_of_elsa: Life) -> None:
    """Somebody else ended the case in the family's name: no rule says so, the action is theirs."""
    case_of_elsa.record("familjen avbryter", by=RUT)
    (due,) = case_of_elsa.due()
    assert "()" not in told_due(case_of_elsa.process, case_of_elsa.case, due)[0]
