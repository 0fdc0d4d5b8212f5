"""Outgoing: what leaves the house, and by what it is known."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from caseway.adapters.outgoing import event, letter_id, papers, texts
from caseway.engine.assemble import Process
from caseway.engine.case import Booked, Case, Entry, Person, Sent
from caseway.engine.case.state import changed
from caseway.forms.document import Document, PeopleField, Section, Table, TextField
from caseway.forms.letter import Going
from caseway.processes import Workspace

VASTBUS: Process = Workspace.shipped().load("vastbus")
CASE = Case("NV-1", "vastbus", VASTBUS.version, 5, date(2018, 9, 3))
STAMP = datetime(2018, 9, 3, 8, 0, tzinfo=UTC)
GOING = Going("inbjudan", "p4")


def test_a_letter_is_known_by_its_occasion_and_whom_it_is_for_and_names_nobody() -> None:
    one = letter_id(CASE, (), GOING, 4)
    assert letter_id(CASE, (), GOING, 4) == one
    others = {
        letter_id(CASE, (), GOING, 5),
        letter_id(CASE, (), GOING._replace(person="p5"), 4),
        letter_id(changed(CASE, {"id": "2"}), (), GOING, 4),
    }
    assert len({one, *others}) == 4
    assert len(one) == 32


def test_what_goes_again_is_another_letter_whatever_became_of_the_first() -> None:
    """Also where the first sending was a mistake, and does not count any more."""
    went = Entry(
        5, "sent", "p1", "rektor", STAMP, date(2018, 9, 3), STAMP, sent=Sent("inbjudan", "p4", "letter", 4, date(2018, 9, 3))
    )
    assert letter_id(CASE, (went,), GOING, 4) != letter_id(CASE, (), GOING, 4)


def test_a_meeting_ends_after_as_long_as_it_lasts_also_in_the_night_when_the_clock_changes() -> None:
    booked = Booked("nätverksmöte", 1, 0, date(2018, 10, 28), time(1, 30), "Skolan")
    made = event(VASTBUS, CASE, booked, STAMP)
    assert (made.start, made.end) == (
        datetime(2018, 10, 27, 23, 30, tzinfo=UTC), datetime(2018, 10, 28, 1, 0, tzinfo=UTC)
    )  # fmt: skip
    assert (made.summary, made.place, made.cancelled) == ("Möte", "Skolan", False)


def test_a_meeting_without_a_time_takes_the_day() -> None:
    made = event(VASTBUS, CASE, Booked("nätverksmöte", 1, 2, date(2018, 10, 28), off=True), STAMP, language="en")
    assert (made.start, made.end, made.sequence, made.cancelled) == (date(2018, 10, 28), None, 2, True)
    assert (made.summary, made.language) == ("Meeting", "en")


def test_the_entry_of_a_meeting_stays_the_same_and_each_meeting_has_its_own() -> None:
    booked = Booked("nätverksmöte", 2, 0, date(2018, 10, 28), key="nätverksmöte|2")
    uid = event(VASTBUS, CASE, booked, STAMP).uid
    assert event(VASTBUS, CASE, booked._replace(day=date(2018, 11, 1), sequence=3), STAMP).uid == uid
    assert event(VASTBUS, CASE, booked._replace(key="nätverksmöte|9"), STAMP).uid != uid
    assert event(VASTBUS, changed(CASE, {"id": "NV-2"}), booked, STAMP).uid != uid
    assert "NV-1" not in uid


def test_a_form_to_be_filled_in_goes_blank() -> None:
    norfolk = Workspace.shipped().load("norfolk")
    case = Case("K-1", "norfolk", norfolk.version, 1, date(2024, 3, 4), people={"p1": Person("p1", "Ida Marsh")})
    letter, summary = papers(norfolk, case, Going("request for a summary", "p1"), STAMP)
    assert letter.file == "Please send us a summary"
    assert (summary.document.form, summary.document.blank, summary.document.complete) == ("summary", True, True)
    assert letter.document.sections[-1].items == ("Written summary for the meeting",)


def test_every_text_of_a_document() -> None:
    table = Table("t", "title", ("column",), (("cell",),))
    section = Section(
        "section", ("item",), (TextField("f", "field", "text"), PeopleField("p", "people", ("person",)), table)
    )
    found = set(texts(Document("process", "title of it", "en", "en", "case", "", (section,))))
    assert found >= {"section", "item", "text", "person", "cell", "column", "process", "title of it"}
