"""The case: its entries, the state that they fold into, and the values of its facts."""

from caseway.engine.case.entry import (
    NOTHING,
    Departure,
    Effects,
    Entry,
    Incident,
    Joined,
    Left,
    Met,
    Move,
    Occurrence,
    Person,
    Started,
    Stretched,
)
from caseway.engine.case.replay import fold, replay
from caseway.engine.case.state import Case, Clock, Done, Holding
from caseway.engine.case.values import Cell, Recorded, Row, Value

__all__ = [
    "NOTHING",
    "Case",
    "Cell",
    "Clock",
    "Departure",
    "Done",
    "Effects",
    "Entry",
    "Holding",
    "Incident",
    "Joined",
    "Left",
    "Met",
    "Move",
    "Occurrence",
    "Person",
    "Recorded",
    "Row",
    "Started",
    "Stretched",
    "Value",
    "fold",
    "replay",
]
