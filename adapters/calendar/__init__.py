"""Calendar: meetings and last days as iCalendar, for the calendars that people have."""

from caseway.adapters.calendar.event import Event
from caseway.adapters.calendar.ics import feed, invitation

__all__ = ["Event", "feed", "invitation"]
