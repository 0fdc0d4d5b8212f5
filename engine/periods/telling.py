"""The telling of a date: how it was counted, what moved it and why, in one sentence of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import say
from caseway.engine.periods.limit import Counted, CountedMoment, Stopped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from caseway.engine.periods.calendar import Calendar, Closed
    from caseway.engine.periods.pause import Pause
    from caseway.engine.periods.period import Period

MOST_NAMED = 6
"""So many closed days are named in a sentence, the rest is counted."""


def told_date(counted: Counted | CountedMoment | Stopped, language: str) -> str:
    """How a limit came about, in one sentence, with the names of holidays in the language where they have one."""
    language = say("date.language", language)
    limit, since = (counted.counted, counted.since) if isinstance(counted, Stopped) else (counted, None)
    tell = _told_moment(limit, language, since) if isinstance(limit, CountedMoment) else _told_day(limit, language, since)
    return f"{tell}."


def told_day(day: date, language: str) -> str:
    """A date in words: 6 April 2026."""
    month = say("date.months", language).split()[day.month - 1]
    return say("date.day", language, day=day.day, month=month, year=day.year)


def told_period(period: Period, language: str) -> str:
    """A period in words: 3 weeks, 1 working day."""
    key = f"date.period.{period.unit}"
    return say(f"{key}.one" if period.count == 1 else key, language, n=period.count)


def _told_day(counted: Counted, language: str, since: date | None) -> str:
    text = say(
        "date.counted back" if counted.back else "date.counted",
        language,
        period=told_period(counted.period, language),
        start=told_day(counted.start, language),
        end=told_day(counted.plain, language),
    )
    if counted.period.unit == "months" and counted.plain.day < counted.start.day:
        text += say("date.clipped", language)
    if counted.period.unit == "working days":
        text += _not_counted(counted, language)
    paused = _paused(counted.pauses, language, since)
    if since is not None:
        return text + paused
    if paused:
        text += paused + say("date.resumed", language, end=told_day(counted.resumed, language))
    return text + _moved(counted, language)


def _told_moment(counted: CountedMoment, language: str, since: date | None) -> str:
    zone, to_the_end = counted.calendar.zone, counted.rounding == "to the end of the day"
    reached = counted.resumed if to_the_end else counted.moment
    text = say(
        "date.counted",
        language,
        period=told_period(counted.period, language),
        start=_told_time(counted.start, zone, language),
        end=_told_time(counted.plain if counted.pauses else reached, zone, language),
    )
    if counted.start.astimezone(zone).utcoffset() != counted.plain.astimezone(zone).utcoffset():
        text += say("date.clocks", language)
    paused = _paused(counted.pauses, language, since)
    if since is not None:
        return text + paused
    if paused:
        text += paused + say("date.resumed", language, end=_told_time(reached, zone, language))
    return text + say("date.end of the day", language) if to_the_end else text


def _told_time(moment: datetime, zone: ZoneInfo, language: str) -> str:
    there = moment.astimezone(zone)
    return say("date.moment", language, date=told_day(there.date(), language), time=f"{there:%H:%M}")


def _paused(pauses: Iterable[Pause], language: str, since: date | None) -> str:
    spans = [
        say("date.pause", language, first=told_day(first, language), until=told_day(until, language))
        for first, until in pauses
        if until is not None
    ]
    text = say("date.paused", language, pauses=_listed(spans, language)) if spans else ""
    return text + say("date.stopped", language, since=told_day(since, language)) if since is not None else text


def _moved(counted: Counted, language: str) -> str:
    closed = counted.calendar.closed(counted.resumed, language)
    if closed is None:
        return ""
    name = closed.name
    if closed.kind == "weekend":
        name = say("date.weekdays", language).split()[counted.resumed.weekday()]
    why = say(f"date.closed.{closed.kind}", language, name=name)
    where = "after" if counted.day > counted.resumed else counted.if_closed
    return why + say(f"date.moved.{where}", language, day=told_day(counted.day, language))


def _not_counted(counted: Counted, language: str) -> str:
    """The closed days on the way of a count of working days: weekends in one word, the others by name."""
    calendar, passed = counted.calendar, sorted(counted.closed, key=lambda one: one.first)
    others = [one for one in passed if one.kind == "own" or not calendar.weekend(one.first)]
    words = [_named(one, calendar, language) for one in others]
    if len(words) > MOST_NAMED:
        words[MOST_NAMED - 1 :] = [say("date.more", language, n=len(words) - MOST_NAMED + 1)]
    if len(others) < len(passed):
        words.insert(0, say("date.weekends", language))
    return say("date.not counted", language, days=_listed(words, language)) if words else ""


def _named(closed: Closed, calendar: Calendar, language: str) -> str:
    there = calendar.closed(closed.first, language) if closed.kind == "holiday" else None
    name, first = (there or closed).name, told_day(closed.first, language)
    if closed.first == closed.last:
        return say("date.named", language, name=name, day=first)
    return say("date.span", language, name=name, first=first, last=told_day(closed.last, language))


def _listed(words: list[str], language: str) -> str:
    return f"{', '.join(words[:-1])} {say('and', language)} {words[-1]}" if len(words) > 1 else "".join(words)
