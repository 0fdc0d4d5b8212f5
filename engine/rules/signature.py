"""signature: before these actions a form must be signed by everybody concerned.

Keys: `form` (one that names its `signatures`), `signed-by` (roles, or facts that list people), `before` (actions), and
optionally `at`: the signatures must bear the day of that action.

    underskrifter:
      says: Planen ska vara undertecknad av berörda parter.
      form: bilaga 2 b
      signed-by: berörda parter
      before: fastställ planen
      strength: must

Passes: each of `berörda parter` has signed. Refused: one of them has not; with `at`, one signed on another day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules.rule import Missing, Rule
from caseway.engine.rules.wants import everyone

if TYPE_CHECKING:
    from caseway.engine.rules.situation import Situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Rule):
    """Who must have signed, and the rows (a person, a date) in which signatures are kept."""

    form: str
    signatures: str
    person_column: str
    date_column: str
    signers: tuple[tuple[str, bool], ...]
    """Each role or people fact, with True for a role."""
    at: str = ""

    def unmet(self, situation: Situation) -> tuple[Missing, ...]:
        """Who has not signed; with `at`, who has signed on another day only."""
        missing: list[Missing] = []
        wanted: dict[str, None] = {}
        for name, of_role in self.signers:
            people = everyone(situation, name, of_role=of_role)
            if not people:
                missing.append(Missing("nobody", name))
            wanted.update(dict.fromkeys(people))
        signed: dict[str, set[object]] = {}
        rows = situation.value(self.signatures)
        for row in rows if isinstance(rows, tuple) else ():
            on = row.get(self.date_column) if not isinstance(row, str) else None
            if isinstance(row, Mapping) and isinstance(on, date) and on <= situation.day:
                signed.setdefault(str(row.get(self.person_column)), set()).add(on)
        unsigned = tuple(person for person in wanted if person not in signed)
        if unsigned:
            missing.append(Missing("unsigned", self.form, people=unsigned))
        held = situation.done(self.at) if self.at else None
        if held is not None:
            other = tuple(person for person in wanted if person in signed and held.day not in signed[person])
            if other:
                missing.append(Missing("not that day", self.form, value=held.day.isoformat(), people=other))
        return tuple(missing)
