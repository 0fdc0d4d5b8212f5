"""consent: before these actions, everybody who is asked has consented, and nobody has said no.

Keys: `before` (actions), `consent` (which: names under `consents`), and, for a consent that may leave something out,
`with` (facts that list people) and `about` (facts with a choice): what they name must not be left out.

    skriftligt samtycke:
      says: Vårdnadshavarna samtycker till mötet innan någon bjuds in.
      before: bjud in
      consent: möte
      strength: must

Passes: every guardian has said yes, in the form that is asked for. Refused: one has not answered, said no, or has
withdrawn it; it ran out; it was given by word of mouth where `form: written` is asked for; it leaves out who is invited.
It is the right of those who are asked: no reason makes up for it, and what was done without it is an incident.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.rules.asked import Asked
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Rule):
    """Each of `consents` is there; what the facts `covers` name is left out of none of them."""

    consents: tuple[Asked, ...]
    covers: tuple[str, ...] = ()

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Whose consent is missing, to what, and why the one that was given is not enough."""
        sought = sought_in(situation, self.covers) if self.covers else ()
        found: list[Missing] = []
        for asked in self.consents:
            lacking = asked.lacking(situation, sought)
            if lacking:
                found.extend(lacking)
        return tuple(found)

    def belongs_to(self, situation: Situation) -> tuple[str, ...]:
        """The roles whose consent it was on that day."""
        return tuple(dict.fromkeys(role for asked in self.consents for role in asked.whose(situation)))


def sought_in(situation: Situation, covers: tuple[str, ...]) -> tuple[str, ...]:
    """The persons and the subjects that these facts name."""
    return tuple(dict.fromkeys(one for fact in covers for one in named(situation.value(fact)) if not blank(one)))


def named(value: object) -> tuple[str, ...]:
    """What a fact names: itself, those whom it lists, or the texts in its rows."""
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, tuple):
        return ()
    items = [(one,) if isinstance(one, str) else tuple(one.values()) for one in value if isinstance(one, (str, Mapping))]
    return tuple(text for item in items for text in item if isinstance(text, str))
