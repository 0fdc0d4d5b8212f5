"""The track as a table: `transitions` holds which action leads from which stage where, and nothing else.

It is given our own names only, no callbacks, no conditions and no automatic transitions: what a rule allows is asked
of the rules, and a string from a definition never reaches a place where the library would import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transitions import Machine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

# The library keeps some names for itself (`state`): a trigger of ours is never called like one of them.
PREFIX = "do "


class Track:
    """A flat state machine: its name, where it starts, where it ends, and its table of moves."""

    def __init__(
        self, name: str, stages: Sequence[str], start: str, ends: Sequence[str], moves: Iterable[tuple[str, str, str]]
    ):
        """Build the table from (action, source, target) triples. Every name must be one of the stages."""
        self.name, self.stages, self.start, self.ends = name, tuple(stages), start, frozenset(ends)
        machine = Machine(
            model=None, states=list(stages), initial=start, auto_transitions=False, send_event=False, transitions=[]
        )
        for action, source, target in moves:
            machine.add_transition(PREFIX + action, source, target)
        self._to: dict[tuple[str, str], str] = {
            (action.removeprefix(PREFIX), move.source): move.dest or ""
            for action in machine.events
            for move in machine.get_transitions(action)
        }

    def to(self, action: str, stage: str) -> str | None:
        """Where an action leads from a stage; None when it does not move the track from there."""
        return self._to.get((action, stage))

    def target(self, action: str) -> str | None:
        """Where an action leads, from wherever it may be taken; None when it does not move the track."""
        return next((to for (name, _), to in self._to.items() if name == action), None)

    @property
    def moves(self) -> Mapping[tuple[str, str], str]:
        """The whole table: (action, stage) to stage."""
        return self._to
