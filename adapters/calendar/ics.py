"""iCalendar (RFC 5545, 5546): events as a file for calendars. The only door for icalendar; it is loaded when first used."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

from caseway.adapters.calendar.event import Event
from caseway.adapters.post.letter import Address
from caseway.adapters.post.mailbox import language, mailbox, many_lines, one_line
from caseway.forms.problems import MissingExtra

if TYPE_CHECKING:
    import icalendar
    from icalendar.prop import vInline

PRODUCT = "-//Caseway//Caseway//EN"
_DAY = timedelta(days=1)
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})
"""TEXT, by RFC 5545, section 3.3.11."""
_IN_MAILTO = "@!$'*+-=_~."
"""Signs of an address that stand in `mailto:` as they are (RFC 6068)."""


def invitation(event: Event) -> bytes:
    """The event as an invitation to its one attendee, or as its cancellation, from its organizer. UTF-8 with CRLF.

    Raises ValueError, with a sentence, for what cannot be written as it is, and MissingExtra where icalendar is not there.
    """
    if event.organizer is None or event.attendee is None:
        raise ValueError("an invitation is from one person to one: say who is the organizer, and who the attendee")
    calendar = _calendar("CANCEL" if event.cancelled else "REQUEST")
    made = _event(event)
    made.add("organizer", _person(event.organizer, "the organizer"))
    attendee = _person(event.attendee, "the attendee")
    attendee.params.update({"CUTYPE": "INDIVIDUAL", "PARTSTAT": "NEEDS-ACTION", "ROLE": "REQ-PARTICIPANT", "RSVP": "FALSE"})
    made.add("attendee", attendee)
    calendar.add_component(made)
    return bytes(calendar.to_ical())


def feed(events: Iterable[Event], title: str) -> bytes:
    """The events as a calendar with a title, to be subscribed to; it names no organizer and no attendee. UTF-8 with CRLF.

    Raises ValueError, with a sentence, for what cannot be written as it is or for two events with one uid, and MissingExtra
    where icalendar is not installed.
    """
    calendar, seen = _calendar("PUBLISH"), set[str]()
    if not one_line(title, "the title of the calendar").strip():
        raise ValueError("the calendar has no title: give it one")
    calendar.add("x-wr-calname", _text(title))
    for event in events:
        if event.uid in seen:
            raise ValueError(f"two events of the calendar have the uid {event.uid}: give each its own")
        seen.add(event.uid)
        calendar.add_component(_event(event))
    return bytes(calendar.to_ical())


def _calendar(method: str) -> icalendar.Calendar:
    try:
        from icalendar import Calendar  # noqa: PLC0415  (an extra)
    except ImportError:
        raise MissingExtra("iCalendar", "Letters without an invitation need none.") from None
    made = Calendar()
    for name, value in (("prodid", PRODUCT), ("version", "2.0"), ("calscale", "GREGORIAN"), ("method", method)):
        made.add(name, value)
    return made


def _event(event: Event) -> icalendar.Event:
    from icalendar import Event as Written  # noqa: PLC0415  (an extra)

    if not one_line(event.uid, "the uid of an event").strip():
        raise ValueError("an event has no uid: give it one that no other event has, and that stays")
    if event.sequence < 0:
        raise ValueError("the sequence of an event begins with 0 and grows by one each time it changes")
    if not event.summary.strip():
        raise ValueError("an event has no summary: write one")
    made = Written()
    made.add("uid", _text(event.uid))
    made.add("sequence", event.sequence)
    made.add("dtstamp", _utc(event.stamp, "the stamp of an event"))
    _add_when(made, event)
    for name, text in (("summary", event.summary), ("location", event.place), ("description", event.description)):
        if text:
            made.add(name, _text(many_lines(text, f"the {name} of an event"), event.language))
    made.add("class", "PRIVATE")
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    return made


def _add_when(made: icalendar.Event, event: Event) -> None:
    start, end = event.start, event.end
    if isinstance(start, datetime):
        if end is not None and not isinstance(end, datetime):
            raise ValueError("an event that starts at a time ends at one: give both as times, or both as days")
        made.add("dtstart", _utc(start, "the start of an event"))
        made.add("transp", "OPAQUE")
        if end is None:
            return
        if _utc(end, "the end of an event") <= _utc(start, "the start of an event"):
            raise ValueError("an event ends after its start: give a later end, or none")
        made.add("dtend", _utc(end, "the end of an event"))
        return
    if isinstance(end, datetime):
        raise ValueError("an event that starts on a day ends on one: give both as days, or both as times")
    if end is not None and end < start:
        raise ValueError("an event ends no earlier than it starts: give a later last day, or none")
    made.add("dtstart", start)
    made.add("dtend", _after(end or start))  # in iCalendar the day after the last
    made.add("transp", "TRANSPARENT")


def _after(day: date) -> date:
    if day == date.max:
        raise ValueError("an event cannot last until the end of all calendars: give an earlier last day")
    return day + _DAY


def _utc(moment: datetime, what: str) -> datetime:
    if moment.utcoffset() is None:
        raise ValueError(f"{what} has no time zone: give it one")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{what} is at an end of all calendars: give another time") from None


def _text(text: str, spoken: str = "") -> vInline:
    """The text, escaped here: icalendar takes a backslash before N for a line break, and does not escape a title."""
    from icalendar.prop import vInline  # noqa: PLC0415  (an extra)

    made = vInline(text.translate(_ESCAPED))
    if spoken:
        made.params["LANGUAGE"] = language(spoken)
    return made


def _person(address: Address, who: str) -> icalendar.vCalAddress:
    from icalendar import vCalAddress  # noqa: PLC0415  (an extra)

    sent = mailbox(address, who)
    made = vCalAddress(f"mailto:{quote(sent.email, safe=_IN_MAILTO)}")
    if sent.name:
        made.params["CN"] = sent.name
    return made
