"""The tracks as tables: `transitions` holds which action leads from which stage where, and nothing else.

It is given our own names only, no callbacks, no conditions and no automatic transitions: what a rule allows is asked
of the rules, and a string from a definition never reaches a place where the library would import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from transitions import Machine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

# The library keeps some names for itself (`state`): a trigger of ours is never called like one of them.
PREFIX = "do "
BACK = "back"
"""Written as the target of an action: the stage from which the case came to where it is."""


class Track:
    """A flat state machine: its name, where it starts, where it ends, its table of moves, and which clocks it pauses."""

    def __init__(
        self,
        name: str,
        title: str,
        stages: Sequence[str],
        start: str,
        ends: Sequence[str],
        moves: Iterable[tuple[str, str, str]],
        pauses: Mapping[str, frozenset[str]],
    ):
        """Build the table from (action, source, target) triples; a target is one of the stages, or BACK.

        `pauses` names the deadlines that stand still at a stage.
        """
        self.name, self.title, self.stages, self.start, self.ends = name, title, tuple(stages), start, frozenset(ends)
        self.pauses = pauses
        machine = Machine(
            model=None, states=list(stages), initial=start, auto_transitions=False, send_event=False, transitions=[]
        )
        self._written = tuple(moves)
        self._back = frozenset((action, source) for action, source, target in self._written if target == BACK)
        for action, source, to in followed(self._written):
            machine.add_transition(PREFIX + action, source, to)
        self._moves = tuple(
            (action.removeprefix(PREFIX), move.source, move.dest or "")
            for action in machine.events
            for move in machine.get_transitions(action)
        )
        self._to = {(action, source): to for action, source, to in self._moves if (action, source) not in self._back}

    def to(self, action: str, stage: str, came_from: str = "") -> str | None:
        """Where an action leads from a stage, to which the case came from another; None when it leads nowhere."""
        if self._back and (action, stage) in self._back:
            return came_from or None
        return self._to.get((action, stage))

    @property
    def moves(self) -> tuple[tuple[str, str, str], ...]:
        """The whole table: (action, source, target), with every target to which an action may lead back."""
        return self._moves

    def moves_of(self, actions: Collection[str], stages: Collection[str]) -> tuple[tuple[str, str, str], ...]:
        """The table when there are only these actions, and the case comes to these stages only."""
        return followed(move for move in self._written if move[0] in actions and move[1] in stages)


def followed(written: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
    """The moves, with a target for BACK: one for each stage from which some move leads to where BACK is open.

    A case comes to a stage also by being led back there, so that what leads back may itself be gone back on.
    """
    written = tuple(written)
    into: dict[str, set[str]] = {}
    ways = {(source, target) for _, source, target in written if target != BACK}
    back = {source for _, source, target in written if target == BACK}
    while ways:
        for source, target in ways:
            if source != target:
                into.setdefault(target, set()).add(source)
        ways = {(stage, to) for stage in back for to in into.get(stage, ()) if stage not in into.get(to, ())}
    return tuple(
        (action, source, to)
        for action, source, target in written
        for to in (sorted(into.get(source, ())) if target == BACK else (target,))
    )
