"""The case: its entries, the state that they fold into, and the values of its facts."""

from caseway.engine.case.adoption import Adoption, Place
from caseway.engine.case.answer import Answer, Answers
from caseway.engine.case.entry import (
    NOTHING,
    Departure,
    Effects,
    Ended,
    Entry,
    Incident,
    Joined,
    Left,
    Met,
    Move,
    Occurrence,
    Origin,
    Paused,
    Person,
    Resumed,
    Started,
    Stretched,
    Tick,
)
from caseway.engine.case.past import as_it_stood, when_over
from caseway.engine.case.renaming import told_now
from caseway.engine.case.replay import fold, replay
from caseway.engine.case.rounds import kept, seen
from caseway.engine.case.sent import MOVED, OFF, RECALL, UNINVITED, Booked, Channel, Sent
from caseway.engine.case.state import Case, Clock, Holding, Round
from caseway.engine.case.times import BEGINNING, Done, Mark, Time
from caseway.engine.case.values import Cell, Recorded, Row, Value

__all__ = [
    "BEGINNING",
    "MOVED",
    "NOTHING",
    "OFF",
    "RECALL",
    "UNINVITED",
    "Adoption",
    "Answer",
    "Answers",
    "Booked",
    "Case",
    "Cell",
    "Channel",
    "Clock",
    "Departure",
    "Done",
    "Effects",
    "Ended",
    "Entry",
    "Holding",
    "Incident",
    "Joined",
    "Left",
    "Mark",
    "Met",
    "Move",
    "Occurrence",
    "Origin",
    "Paused",
    "Person",
    "Place",
    "Recorded",
    "Resumed",
    "Round",
    "Row",
    "Sent",
    "Started",
    "Stretched",
    "Tick",
    "Time",
    "Value",
    "as_it_stood",
    "fold",
    "kept",
    "replay",
    "seen",
    "told_now",
    "when_over",
]
