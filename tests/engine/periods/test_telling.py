"""Every date explains itself, word for word, in English and in Swedish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from caseway.engine.periods import (
    LONGEST,
    Calendar,
    ClosedDays,
    Counted,
    CountedMoment,
    IfClosed,
    Pause,
    Period,
    Rounding,
    Stopped,
    extended,
    first_day_before,
    last_day,
    last_moment,
    told_date,
    told_day,
    told_period,
)

Read = Callable[[str], Period]
Both = tuple[str, str]
MARCH_16, APRIL_14 = date(2026, 3, 16), date(2026, 4, 14)


def told(counted: Counted | CountedMoment | Stopped) -> Both:
    return told_date(counted, "en"), told_date(counted, "sv")


@pytest.mark.parametrize(
    ("if_closed", "english", "swedish"),
    [
        (
            "after",
            "3 weeks from 16 March 2026 = 6 April 2026, which is Easter Monday; moved to 7 April 2026, the next open day.",
            "3 veckor från 16 mars 2026 = 6 april 2026, som är annandag påsk; flyttat till 7 april 2026, nästa öppna dag.",
        ),
        (
            "before",
            "3 weeks from 16 March 2026 = 6 April 2026, which is Easter Monday; "
            "moved to 2 April 2026, the last open day before.",
            "3 veckor från 16 mars 2026 = 6 april 2026, som är annandag påsk; "
            "flyttat till 2 april 2026, sista öppna dagen före.",
        ),
        (
            "same",
            "3 weeks from 16 March 2026 = 6 April 2026, which is Easter Monday; it stays on that day.",
            "3 veckor från 16 mars 2026 = 6 april 2026, som är annandag påsk; det ligger kvar på den dagen.",
        ),
    ],
)
def test_a_limit_on_a_holiday(if_closed: IfClosed, english: str, swedish: str, sweden: Calendar, period: Read) -> None:
    assert told(last_day(MARCH_16, period("3 weeks"), sweden, if_closed)) == (english, swedish)


def test_a_limit_on_an_open_day(sweden: Calendar, period: Read) -> None:
    assert told(last_day(MARCH_16, period("10 days"), sweden, "after")) == (
        "10 days from 16 March 2026 = 26 March 2026.",
        "10 dagar från 16 mars 2026 = 26 mars 2026.",
    )


def test_a_limit_on_a_weekend_at_the_end_of_a_shorter_month(sweden: Calendar, period: Read) -> None:
    assert told(last_day(date(2026, 1, 31), period("1 month"), sweden, "after")) == (
        "1 month from 31 January 2026 = 28 February 2026, the last day of the month, which is a Saturday; "
        "moved to 2 March 2026, the next open day.",
        "1 månad från 31 januari 2026 = 28 februari 2026, månadens sista dag, som är en lördag; "
        "flyttat till 2 mars 2026, nästa öppna dag.",
    )


def test_a_month_that_is_not_clipped(sweden: Calendar, period: Read) -> None:
    assert told_date(last_day(date(2026, 1, 28), period("1 month"), sweden, "before"), "en") == (
        "1 month from 28 January 2026 = 28 February 2026, which is a Saturday; "
        "moved to 27 February 2026, the last open day before."
    )


def test_a_limit_on_a_day_of_the_owners_own(school: Calendar, period: Read) -> None:
    assert told(last_day(MARCH_16, period("15 days"), school, "after")) == (
        "15 days from 16 March 2026 = 31 March 2026, when it is closed (Easter break); "
        "moved to 13 April 2026, the next open day.",
        "15 dagar från 16 mars 2026 = 31 mars 2026, då det är stängt (Easter break); "
        "flyttat till 13 april 2026, nästa öppna dag.",
    )


def test_counted_back(sweden: Calendar, period: Read) -> None:
    assert told(first_day_before(APRIL_14, period("8 days"), sweden, "before")) == (
        "8 days before 14 April 2026 = 6 April 2026, which is Easter Monday; "
        "moved to 2 April 2026, the last open day before.",
        "8 dagar före 14 april 2026 = 6 april 2026, som är annandag påsk; "
        "flyttat till 2 april 2026, sista öppna dagen före.",
    )


def test_working_days_say_what_was_not_counted(sweden: Calendar, period: Read) -> None:
    """Easter Sunday belongs to the weekend."""
    assert told(last_day(date(2026, 3, 30), period("10 working days"), sweden)) == (
        "10 working days from 30 March 2026 = 15 April 2026; not counted: weekends, Good Friday (3 April 2026) "
        "and Easter Monday (6 April 2026).",
        "10 arbetsdagar från 30 mars 2026 = 15 april 2026; räknas inte: veckoslut, långfredagen (3 april 2026) "
        "och annandag påsk (6 april 2026).",
    )


def test_working_days_back_are_told_in_the_order_of_the_calendar(england: Calendar, period: Read) -> None:
    assert told_date(first_day_before(APRIL_14, period("10 working days"), england), "en") == (
        "10 working days before 14 April 2026 = 27 March 2026; not counted: weekends, Good Friday (3 April 2026) "
        "and Easter Monday (6 April 2026)."
    )


def test_working_days_with_nothing_closed_or_only_a_weekend_between(sweden: Calendar, period: Read) -> None:
    assert told(last_day(MARCH_16, period("1 working day"), sweden)) == (
        "1 working day from 16 March 2026 = 17 March 2026.",
        "1 arbetsdag från 16 mars 2026 = 17 mars 2026.",
    )
    assert told(last_day(MARCH_16, period("5 working days"), sweden)) == (
        "5 working days from 16 March 2026 = 23 March 2026; not counted: weekends.",
        "5 arbetsdagar från 16 mars 2026 = 23 mars 2026; räknas inte: veckoslut.",
    )


def test_working_days_over_days_of_the_owners_own(school: Calendar, period: Read) -> None:
    assert told(last_day(date(2026, 3, 27), period("20 working days"), school)) == (
        "20 working days from 27 March 2026 = 12 May 2026; not counted: weekends, Easter break "
        "(30 March 2026 to 10 April 2026), May Day (4 May 2026) and staff training (5 May 2026).",
        "20 arbetsdagar från 27 mars 2026 = 12 maj 2026; räknas inte: veckoslut, Easter break "
        "(30 mars 2026 till 10 april 2026), May Day (4 maj 2026) och staff training (5 maj 2026).",
    )


def test_of_many_closed_days_the_first_are_named(denmark: Calendar, period: Read) -> None:
    assert told(last_day(date(2026, 1, 2), period("245 working days"), denmark)) == (
        "245 working days from 2 January 2026 = 18 December 2026; not counted: weekends, Maundy Thursday (2 April 2026), "
        "Good Friday (3 April 2026), Easter Monday (6 April 2026), Ascension Day (14 May 2026) "
        "and Pentecost Monday (25 May 2026).",
        "245 arbetsdagar från 2 januari 2026 = 18 december 2026; räknas inte: veckoslut, skærtorsdag (2 april 2026), "
        "langfredag (3 april 2026), anden påskedag (6 april 2026), Kristi himmelfartsdag (14 maj 2026) "
        "och anden pinsedag (25 maj 2026).",
    )
    six = told_date(last_day(date(2026, 1, 2), period("250 working days"), denmark), "en")
    assert six.endswith("Pentecost Monday (25 May 2026) and Christmas Day (25 December 2026).")
    seven = told_date(last_day(date(2026, 1, 2), period("254 working days"), denmark), "en")
    assert seven.endswith("Pentecost Monday (25 May 2026) and 2 more.")
    assert told_date(last_day(date(2026, 1, 2), period("500 working days"), denmark), "sv").endswith(
        "Kristi himmelfartsdag (14 maj 2026), anden pinsedag (25 maj 2026) och 7 till."
    )


def test_a_clock_that_stood_still(sweden: Calendar, period: Read) -> None:
    pauses = [
        Pause(date(2026, 3, 20), date(2026, 3, 24)),
        Pause(date(2026, 3, 22), date(2026, 3, 26)),
        Pause(date(2026, 4, 1), date(2026, 4, 6)),
    ]
    counted = last_day(MARCH_16, period("2 weeks"), sweden, "after")
    assert told(extended(counted, pauses[:1])) == (
        "2 weeks from 16 March 2026 = 30 March 2026; the clock stood still from 20 March 2026 until 24 March 2026, "
        "which makes it 3 April 2026, which is Good Friday; moved to 7 April 2026, the next open day.",
        "2 veckor från 16 mars 2026 = 30 mars 2026; tiden stod still från 20 mars 2026 till 24 mars 2026, "
        "och då blir det 3 april 2026, som är långfredagen; flyttat till 7 april 2026, nästa öppna dag.",
    )
    assert told_date(extended(counted, pauses), "en") == (
        "2 weeks from 16 March 2026 = 30 March 2026; the clock stood still from 20 March 2026 until 26 March 2026 "
        "and from 1 April 2026 until 6 April 2026, which makes it 10 April 2026."
    )


def test_days_of_the_owners_own_that_begin_on_a_weekend_are_named(sweden: Calendar, period: Read) -> None:
    calendar = Calendar(sweden.zone, "SE", "", (ClosedDays("sportlov", date(2026, 2, 14), date(2026, 2, 22)),))
    assert told_date(last_day(date(2026, 2, 12), period("2 working days"), calendar), "sv") == (
        "2 arbetsdagar från 12 februari 2026 = 23 februari 2026; räknas inte: sportlov "
        "(14 februari 2026 till 22 februari 2026)."
    )


def test_working_days_of_a_clock_that_stood_still(sweden: Calendar, period: Read) -> None:
    counted = last_day(date(2026, 3, 30), period("5 working days"), sweden)
    assert told_date(extended(counted, [Pause(date(2026, 4, 2), date(2026, 4, 9))]), "en") == (
        "5 working days from 30 March 2026 = 8 April 2026; not counted: weekends, Good Friday (3 April 2026) "
        "and Easter Monday (6 April 2026); the clock stood still from 2 April 2026 until 9 April 2026, "
        "which makes it 13 April 2026."
    )


def test_a_clock_that_stands_still(sweden: Calendar, period: Read) -> None:
    counted = last_day(MARCH_16, period("3 weeks"), sweden, "after")
    assert told(extended(counted, [Pause(date(2026, 3, 20))])) == (
        "3 weeks from 16 March 2026 = 6 April 2026; the clock has stood still since 20 March 2026, "
        "so there is no last day yet.",
        "3 veckor från 16 mars 2026 = 6 april 2026; tiden står still sedan 20 mars 2026, så det finns ingen sista dag än.",
    )
    assert told_date(extended(counted, [Pause(date(2026, 3, 20), date(2026, 3, 24)), Pause(date(2026, 4, 1))]), "en") == (
        "3 weeks from 16 March 2026 = 6 April 2026; the clock stood still from 20 March 2026 until 24 March 2026; "
        "the clock has stood still since 1 April 2026, so there is no last day yet."
    )


@pytest.mark.parametrize(
    ("rounding", "english", "swedish"),
    [
        (
            "to the minute",
            "48 hours from 28 March 2026 at 09:00 = 30 March 2026 at 10:01 (the clocks were changed in between).",
            "48 timmar från 28 mars 2026 klockan 09:00 = 30 mars 2026 klockan 10:01 (klockan ställdes om däremellan).",
        ),
        (
            "to the end of the day",
            "48 hours from 28 March 2026 at 09:00 = 30 March 2026 at 10:00 (the clocks were changed in between); "
            "to the end of that day.",
            "48 timmar från 28 mars 2026 klockan 09:00 = 30 mars 2026 klockan 10:00 (klockan ställdes om däremellan); "
            "till slutet av den dagen.",
        ),
    ],
)
def test_hours(rounding: Rounding, english: str, swedish: str, sweden: Calendar, period: Read) -> None:
    start = datetime(2026, 3, 28, 8, 0, 30, tzinfo=UTC)
    assert told(last_moment(start, period("48 hours"), sweden, rounding)) == (english, swedish)


def test_hours_of_a_clock_that_stood_still(sweden: Calendar, period: Read) -> None:
    counted = last_moment(datetime(2026, 3, 16, 8, 0, tzinfo=UTC), period("1 hour"), sweden)
    assert told(counted) == (
        "1 hour from 16 March 2026 at 09:00 = 16 March 2026 at 10:00.",
        "1 timme från 16 mars 2026 klockan 09:00 = 16 mars 2026 klockan 10:00.",
    )
    assert told_date(extended(counted, [Pause(MARCH_16, date(2026, 3, 17))]), "en") == (
        "1 hour from 16 March 2026 at 09:00 = 16 March 2026 at 10:00; the clock stood still "
        "from 16 March 2026 until 17 March 2026, which makes it 17 March 2026 at 01:00."
    )
    assert told_date(extended(counted, [Pause(MARCH_16)]), "sv") == (
        "1 timme från 16 mars 2026 klockan 09:00 = 16 mars 2026 klockan 10:00; tiden står still sedan 16 mars 2026, "
        "så det finns ingen sista dag än."
    )


def test_a_language_without_words_for_dates_is_told_in_english_holidays_and_all(denmark: Calendar, period: Read) -> None:
    assert told_date(last_day(MARCH_16, period("3 weeks"), denmark), "fi") == (
        "3 weeks from 16 March 2026 = 6 April 2026, which is Easter Monday; it stays on that day."
    )


@pytest.mark.parametrize(
    ("language", "months", "weekdays"),
    [
        (
            "en",
            "January February March April May June July August September October November December",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        ),
        (
            "sv",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "måndag tisdag onsdag torsdag fredag lördag söndag",
        ),
    ],
)
def test_every_month_and_every_weekday_has_its_word(language: str, months: str, weekdays: str, for_ever: Calendar) -> None:
    words = [told_day(date(2026, month, 9), language).split() for month in range(1, 13)]
    assert words == [["9", month, "2026"] for month in months.split()]
    egypt = Calendar(for_ever.zone, "EG")
    for calendar, day in ((for_ever, 18), (for_ever, 19), (egypt, 17), (egypt, 18)):
        counted = last_day(date(2026, 4, day - 1), Period(1, "days"), calendar)
        assert f" {weekdays.split()[counted.day.weekday()]};" in told_date(counted, language)


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_every_unit_has_its_words_one_and_many(language: str) -> None:
    told_all = [told_period(Period(count, unit), language) for unit in LONGEST for count in (1, 2)]
    assert told_all == {
        "en": [
            "1 hour", "2 hours", "1 day", "2 days", "1 week", "2 weeks", "1 month", "2 months",
            "1 working day", "2 working days",
        ],
        "sv": [
            "1 timme", "2 timmar", "1 dag", "2 dagar", "1 vecka", "2 veckor", "1 månad", "2 månader",
            "1 arbetsdag", "2 arbetsdagar",
        ],
        "da": [
            "1 time", "2 timer", "1 dag", "2 dage", "1 uge", "2 uger", "1 måned", "2 måneder",
            "1 arbejdsdag", "2 arbejdsdage",
        ],
    }[language]  # fmt: skip


def test_a_date_explains_itself_in_danish(denmark: Calendar) -> None:
    """The holiday, the weekend, and a clock that stood still."""
    easter = last_day(MARCH_16, Period(3, "weeks"), denmark, "after")
    assert told_date(easter, "da") == (
        "3 uger fra 16. marts 2026 = 6. april 2026, som er anden påskedag; flyttet til 7. april 2026, den næste åbne dag."
    )
    assert told_date(last_day(date(2026, 4, 1), Period(3, "working days"), denmark), "da") == (
        "3 arbejdsdage fra 1. april 2026 = 9. april 2026; tæller ikke med: weekender, skærtorsdag (2. april 2026), "
        "langfredag (3. april 2026) og anden påskedag (6. april 2026)."
    )
    assert told_date(extended(last_day(MARCH_16, Period(1, "weeks"), denmark), [Pause(MARCH_16)]), "da") == (
        "1 uge fra 16. marts 2026 = 23. marts 2026; tiden har stået stille siden 16. marts 2026, så der er ingen sidste dag "
        "endnu."
    )
