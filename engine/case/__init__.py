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
from caseway.engine.case.rounds import kept, seen
from caseway.engine.case.state import Case, Clock, Holding, Round
from caseway.engine.case.times import BEGINNING, Done, Mark, Time
from caseway.engine.case.values import Cell, Recorded, Row, Value

__all__ = [
    "BEGINNING",
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
    "Mark",
    "Met",
    "Move",
    "Occurrence",
    "Person",
    "Recorded",
    "Round",
    "Row",
    "Started",
    "Stretched",
    "Time",
    "Value",
    "fold",
    "kept",
    "replay",
    "seen",
]
