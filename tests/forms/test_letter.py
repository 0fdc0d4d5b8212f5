"""A letter as a document: to whom, what it says, when the meeting is, what goes with it."""

from __future__ import annotations

from datetime import date, time

from caseway.engine.assemble import Process
from caseway.engine.case import MOVED, OFF, RECALL, Booked, Case, Sent
from caseway.engine.case.state import changed
from caseway.forms.document import TextField
from caseway.forms.kinds import made
from caseway.forms.letter import Going, letter_document

DAY = date(2018, 9, 3)
BOOKED = Booked("nätverksmöte", 1, 0, date(2018, 9, 20), time(14, 0), "Skolan")


def fields(process: Process, case: Case, going: Going, language: str = "") -> dict[str, str]:
    document = letter_document(process, case, going, DAY, language)
    return {
        field.title: field.text
        for section in document.sections
        for field in section.fields
        if isinstance(field, TextField)
    }  # fmt: skip


def test_an_invitation(vastbus: Process, planned: Case) -> None:
    going = Going(
        "inbjudan", "p5", ("bilaga 1",), BOOKED, ("Torget 1", "111 11 Storstad"), sender="Rektor Lind, Björkskolan"
    )
    document = letter_document(vastbus, planned, going, DAY)
    name = planned.people["p5"].name
    assert document.title == "Inbjudan till nätverksmöte"
    assert fields(vastbus, planned, going) == {
        "Till": f"{name}\nTorget 1\n111 11 Storstad",
        "Från": "Rektor Lind, Björkskolan",
        "Ärende": planned.id,
        "Datum": "måndag 3 september 2018",
        "Meddelande": "Du är inbjuden till ett nätverksmöte. Inbjudan följer med. "
        "Säg till den som bjuder in om tiden inte passar.",
        "Dag för mötet": "torsdag 20 september 2018",
        "Klockslag": "14:00 – 15:30",
        "Plats": "Skolan",
    }
    assert document.sections[-1].items == ("Bilaga 1: Inbjudan till nätverksmöte",)
    assert document.complete


def test_in_another_language(vastbus: Process, planned: Case) -> None:
    said = fields(vastbus, planned, Going("inbjudan", "p5", (), BOOKED), "en")
    assert said["Message"].startswith("You are invited to a network meeting.")
    assert said["Date"] == "Monday, 3 September 2018"


def test_a_meeting_that_is_moved_or_off(vastbus: Process, planned: Case) -> None:
    moved = letter_document(vastbus, planned, Going(MOVED, "p5", (), BOOKED), DAY)
    assert moved.title == "Ny tid för mötet"
    off = letter_document(vastbus, planned, Going(OFF, "p5", (), BOOKED._replace(off=True)), DAY)
    assert (off.title, off.sections[1].title) == ("Mötet är inställt", "Möte")
    assert "Skolan" not in made(off, "txt").decode()


def test_a_recall_names_what_it_recalls(vastbus: Process, planned: Case) -> None:
    sent = {
        8: Sent("inbjudan", "p5", "e-mail", 7, date(2018, 9, 4), ("bilaga 1",)),
        9: Sent("planen", "p5", "e-mail", 7, date(2018, 9, 5)),
    }
    case = changed(planned, {"sent": sent})
    document = letter_document(vastbus, case, Going(RECALL, "p5", recalls=(8, 9)), DAY)
    assert document.sections[1].items == (
        "Bilaga 1: Inbjudan till nätverksmöte, 4 september 2018", "Den gemensamma handlingsplanen, 5 september 2018"
    )  # fmt: skip
    assert "inte gäller längre" in fields(vastbus, case, Going(RECALL, "p5", recalls=(8,)))["Meddelande"]
    anew = Going(RECALL, "p5", ("bilaga 1",), recalls=(8,))
    assert "Det som är rätt följer med" in fields(vastbus, case, anew)["Meddelande"]


def test_it_can_be_made_into_every_kind_of_file(vastbus: Process, planned: Case) -> None:
    document = letter_document(vastbus, planned, Going("inbjudan", "p5", ("bilaga 1",), BOOKED), DAY)
    assert made(document, "pdf").startswith(b"%PDF")
    assert "UTKAST" not in made(document, "html").decode()
