"""Events as iCalendar: what another program reads in them, byte for byte the same each time, and what is refused."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
import vobject

from caseway.adapters.calendar import Event, feed, invitation
from caseway.adapters.post import Address, Letter, Method, message
from caseway.forms.problems import MissingExtra
from tests.properties.test_hostile import TEXTS

STOCKHOLM = timezone(timedelta(hours=2))
MEETING = Event(
    uid="NV-031-m1@skola.example.org",
    sequence=0,
    start=datetime(2018, 9, 24, 13, 0, tzinfo=STOCKHOLM),
    end=datetime(2018, 9, 24, 14, 30, tzinfo=STOCKHOLM),
    summary="Nätverksmöte",
    stamp=datetime(2018, 9, 3, 8, 0, tzinfo=UTC),
    place="Björkskolan, rum 4",
    description="Ta med det ni har;\nring om ni får förhinder.",
    organizer=Address("Björkskolan", "moten@skola.example.org"),
    attendee=Address("Anna Berg", "anna@example.org"),
    language="sv",
)
DAY = Event("NV-031-d1@skola.example.org", 0, date(2018, 9, 24), None, "Sista dag: nätverksmöte", MEETING.stamp)


def read(data: bytes) -> Any:
    """The file as another program reads it, once it has the form that each line must have."""
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # no character is split
    return vobject.readOne(data.decode("utf-8"))


def refused(event: Event) -> str:
    with pytest.raises(ValueError, match=r"^") as caught:
        invitation(event)
    return str(caught.value)


# Invitations


def test_an_invitation_word_for_word() -> None:
    unfolded = invitation(MEETING).decode().replace("\r\n ", "").split("\r\n")

    assert unfolded == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Caseway//Caseway//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "SUMMARY;LANGUAGE=sv:Nätverksmöte",
        "DTSTART:20180924T110000Z",
        "DTEND:20180924T123000Z",
        "DTSTAMP:20180903T080000Z",
        "UID:NV-031-m1@skola.example.org",
        "SEQUENCE:0",
        'ATTENDEE;CN="Anna Berg";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=FALSE:'
        "mailto:anna@example.org",
        "CLASS:PRIVATE",
        "DESCRIPTION;LANGUAGE=sv:Ta med det ni har\\;\\nring om ni får förhinder.",
        "LOCATION;LANGUAGE=sv:Björkskolan\\, rum 4",
        "ORGANIZER;CN=Björkskolan:mailto:moten@skola.example.org",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_another_program_reads_the_same() -> None:
    event = read(invitation(MEETING)).vevent

    assert (event.dtstart.value, event.dtend.value) == (MEETING.start, MEETING.end)
    assert (event.summary.value, event.location.value) == (MEETING.summary, MEETING.place)
    assert event.description.value == MEETING.description
    assert event.attendee.value == "mailto:anna@example.org"
    assert len(event.contents["attendee"]) == 1
    assert not {"valarm", "rrule", "rdate"} & event.contents.keys()


def test_a_meeting_that_is_moved_and_one_that_is_cancelled_stay_the_same_event() -> None:
    moved = read(invitation(replace(MEETING, sequence=1)))
    gone = read(invitation(replace(MEETING, sequence=2, cancelled=True)))

    assert (moved.method.value, moved.vevent.sequence.value, moved.vevent.status.value) == ("REQUEST", "1", "CONFIRMED")
    assert (gone.method.value, gone.vevent.sequence.value, gone.vevent.status.value) == ("CANCEL", "2", "CANCELLED")
    assert moved.vevent.uid.value == gone.vevent.uid.value == MEETING.uid


def test_the_same_event_gives_the_same_bytes() -> None:
    elsewhere = replace(MEETING, start=datetime(2018, 9, 24, 11, 0, tzinfo=UTC))

    assert elsewhere == MEETING
    assert invitation(elsewhere) == invitation(MEETING)


def test_an_invitation_goes_with_a_letter() -> None:
    methods: tuple[Method, Method] = ("REQUEST", "CANCEL")
    for method in methods:
        made = invitation(replace(MEETING, cancelled=method == "CANCEL"))
        to, sender = Address("Anna Berg", "anna@example.org"), Address("", "moten@skola.example.org")
        letter = Letter("1", to, sender, "Möte", "Hej", "sv", MEETING.stamp, calendar=made, method=method)

        (part,) = (one for one in message(letter).walk() if one.get_content_type() == "text/calendar")

        assert part.get_payload(decode=True) == made


# A calendar of last days


def test_a_feed_has_whole_days_that_keep_nobody_busy() -> None:
    later = replace(DAY, uid="d2", end=date(2018, 9, 25), cancelled=True)
    found = read(feed([DAY, later], "Frister; Björkskolan, \\Norra"))

    assert (found.method.value, found.x_wr_calname.value) == ("PUBLISH", "Frister; Björkskolan, \\Norra")
    one, two = found.vevent_list
    assert (one.dtstart.value, one.dtend.value) == (date(2018, 9, 24), date(2018, 9, 25))
    assert (two.dtstart.value, two.dtend.value) == (date(2018, 9, 24), date(2018, 9, 26))
    assert (one.transp.value, one.status.value, two.status.value) == ("TRANSPARENT", "CONFIRMED", "CANCELLED")
    assert b"DTSTART;VALUE=DATE:20180924\r\n" in feed([DAY], "Frister")


def test_a_feed_names_no_organizer_and_no_attendee() -> None:
    assert b"example.org" not in feed([replace(MEETING, uid="m1")], "Möten")
    assert b"Anna" not in feed([MEETING], "Möten")


def test_a_feed_may_be_empty() -> None:
    assert read(feed([], "Frister")).x_wr_calname.value == "Frister"


# Hostile texts

INJECTED = ("x\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:bo@example.org", "C:\\Nyköping\\new;,", "ā" * 200, "a\\")


def test_every_text_comes_back_and_stays_a_text() -> None:
    names = set(read(invitation(MEETING)).vevent.contents)
    for text in (*TEXTS[:300], *INJECTED):  # each piece alone, and some together
        line = " ".join(text.split())
        event = replace(MEETING, summary=text, place=text, description=text, uid=line)
        found = read(invitation(event)).vevent
        assert (found.summary.value, found.location.value, found.description.value) == (text, text, text)
        assert found.uid.value == line
        assert set(found.contents) == names
        assert read(feed([event], line)).x_wr_calname.value == line


def test_every_name_comes_back_and_stays_a_name() -> None:
    for text in (*TEXTS[:200], *INJECTED):
        name = " ".join(text.split())
        found = read(invitation(replace(MEETING, attendee=Address(name, "o'neil%x+y@example.org")))).vevent.attendee
        (written,) = found.params["CN"]
        parts = [part.replace("^'", '"').replace("^n", "\n") for part in written.split("^^")]  # RFC 6868
        assert "^".join(parts) == name
        assert found.value == "mailto:o'neil%25x+y@example.org"


@pytest.mark.parametrize("bad", ["a\rb", "a\r\nEND:VEVENT", "a\0b", "a\x0bb", "a\u202eb", "\ud800", "a\x85b"])
def test_characters_that_do_not_show_are_refused(bad: str) -> None:
    said = " holds characters that do not show or that turn the writing around: write it anew without them"
    assert refused(replace(MEETING, summary=bad)) == f"the summary of an event{said}"
    assert refused(replace(MEETING, place=bad)) == f"the location of an event{said}"
    assert refused(replace(MEETING, description=bad)) == f"the description of an event{said}"
    assert refused(replace(MEETING, uid=bad)).startswith("the uid of an event holds a line break, or characters")
    assert refused(replace(MEETING, organizer=Address(bad, "a@example.org"))).startswith("the name of the organizer holds")
    with pytest.raises(ValueError, match="the title of the calendar holds a line break"):
        feed([DAY], bad)


# What is refused


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"start": datetime(2018, 9, 24, 13)}, "the start of an event has no time zone: give it one"),
        ({"end": datetime(2018, 9, 24, 13)}, "the end of an event has no time zone: give it one"),
        ({"stamp": datetime(2018, 9, 24, 13)}, "the stamp of an event has no time zone: give it one"),
        ({"stamp": datetime(1, 1, 1, tzinfo=STOCKHOLM)},
         "the stamp of an event is at an end of all calendars: give another time"),
        ({"end": MEETING.start}, "an event ends after its start: give a later end, or none"),
        ({"end": date(2018, 9, 24)}, "an event that starts at a time ends at one: give both as times, or both as days"),
        ({"start": date(2018, 9, 24)}, "an event that starts on a day ends on one: give both as days, or both as times"),
        ({"start": date(2018, 9, 24), "end": date(2018, 9, 23)},
         "an event ends no earlier than it starts: give a later last day, or none"),
        ({"start": date.max, "end": None}, "an event cannot last until the end of all calendars: give an earlier last day"),
        ({"uid": " "}, "an event has no uid: give it one that no other event has, and that stays"),
        ({"summary": ""}, "an event has no summary: write one"),
        ({"sequence": -1}, "the sequence of an event begins with 0 and grows by one each time it changes"),
        ({"language": "svenska språket"}, "the language is not written as one: write its code, such as sv or en-GB"),
        ({"attendee": None}, "an invitation is from one person to one: say who is the organizer, and who the attendee"),
        ({"organizer": None}, "an invitation is from one person to one: say who is the organizer, and who the attendee"),
        ({"attendee": Address("Anna Berg", "anna")},
         "the address of the attendee, anna, is no mail address: write one such as anna@example.org"),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_refused_with_what_to_do(change: dict[str, Any], said: str) -> None:
    assert refused(replace(MEETING, **change)) == said


def test_two_events_of_a_feed_are_two() -> None:
    with pytest.raises(
        ValueError, match=r"^two events of the calendar have the uid NV-031-d1@skola.example.org: give each its own$"
    ):
        feed([DAY, DAY], "Frister")


def test_what_is_not_installed_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)

    with pytest.raises(MissingExtra) as error:
        invitation(MEETING)
    assert str(error.value) == (
        "iCalendar needs packages that are not installed. Install them: pip install 'caseway[documents]'. "
        "Letters without an invitation need none."
    )
