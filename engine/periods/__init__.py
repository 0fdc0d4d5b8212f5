"""Civil time: periods, the calendar of a country, and the days counted on it, each of which can explain itself."""

from caseway.engine.periods.age import age_on, birthday, plausible
from caseway.engine.periods.calendar import Calendar, Closed, ClosedDays
from caseway.engine.periods.count import extended, first_day_before, last_day
from caseway.engine.periods.country import Unknown, known
from caseway.engine.periods.day import after, before, civil_day, first_moment, last_moment_of, moved
from caseway.engine.periods.limit import Counted, CountedMoment, IfClosed, Rounding, Stopped
from caseway.engine.periods.moment import last_moment
from caseway.engine.periods.pause import Pause
from caseway.engine.periods.period import LONGEST, Period, Unit, parse_period
from caseway.engine.periods.telling import told_date, told_day, told_period

__all__ = [
    "LONGEST",
    "Calendar",
    "Closed",
    "ClosedDays",
    "Counted",
    "CountedMoment",
    "IfClosed",
    "Pause",
    "Period",
    "Rounding",
    "Stopped",
    "Unit",
    "Unknown",
    "after",
    "age_on",
    "before",
    "birthday",
    "civil_day",
    "extended",
    "first_day_before",
    "first_moment",
    "known",
    "last_day",
    "last_moment",
    "last_moment_of",
    "moved",
    "parse_period",
    "plausible",
    "told_date",
    "told_day",
    "told_period",
]
