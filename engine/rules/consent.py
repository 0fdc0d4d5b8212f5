"""consent: before these actions, everybody who is asked has consented, and nobody has said no.

Keys:
- `before`: the actions that wait for it.
- `consent`: which consents, by their names under `consents`.
- `with`: facts that list people; whom they name must not be left out of the consent.
- `about`: facts with a choice; what they say must not be left out of the consent.
- `if`: the rule is asked only when this holds, written like `need`.

A rule:

    consent to the meeting:
      says: The guardians consent in writing before anybody is invited.
      before: invite
      consent: meeting
      strength: must

Passes: the guardian has signed.

    When guardian signs the consent form
    And teacher sends the invitation
    Then the rule "consent to the meeting" is kept

Refused: nobody has asked yet.

    When teacher sends the invitation
    Then it is refused under the rule "consent to the meeting"

Refused: the guardian has taken it back.

    When guardian signs the consent form
    And guardian takes it back
    And teacher sends the invitation
    Then it is refused under the rule "consent to the meeting"

It is the right of those who are asked: no reason makes up for it, and what was done without it is an incident. A yes by
word of mouth is not enough where `form: written` is asked for, nor one that has run out, nor one that leaves out who is
invited. Of several givers, one who says no is not outvoted: it is a conflict, and both are named.

In a case of several children it is asked for each of them, of those who are guardians of that child.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.rules.asked import OF_CONSENT
from caseway.engine.rules.explanation import Explanation, Named
from caseway.engine.rules.reads import FactRead, Reads
from caseway.engine.rules.rule import Missing, Rule, Supply
from caseway.engine.rules.wants import blank

if TYPE_CHECKING:
    from caseway.engine.rules.asked import Asked
    from caseway.engine.rules.situation import Situation


SEVERAL = 2


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
            elif self.covers and not sought and asked.leaving_out(situation):
                found.append(Missing("fact", self.covers[0]))  # who it is for must be known where somebody is left out
        return tuple(found)

    def explain(self) -> tuple[Explanation, ...]:
        """Which consents must be there before what."""
        consents = Named("consents", tuple(asked.name for asked in self.consents))
        return (Explanation("consent", {"actions": Named("actions", self.bites_on, "or"), "consents": consents}),)

    def satisfied_by(self, missing: Missing) -> Supply:
        """The consent, the date of birth that says whose it is, or somebody in the role that is asked."""
        if missing.what in OF_CONSENT:
            return Supply("consent", missing.name)
        return Supply("role" if missing.what == "nobody" else "fact", missing.name)

    def reads(self) -> Reads:
        """The answers to each consent, who is asked, what must not be left out; and the day, where somebody comes of age."""
        facts = {FactRead(fact, "said") for fact in self.covers}
        facts |= {FactRead(asked.own.born.fact, "said") for asked in self.consents if asked.own is not None}
        holders = {role for asked in self.consents for role in (asked.about, *asked.roles)}
        names = frozenset(asked.name for asked in self.consents)
        grows = any(asked.own is not None for asked in self.consents)
        return Reads(facts=frozenset(facts), holders=frozenset(holders), consents=names, today=grows)

    def belongs_to(self, situation: Situation) -> tuple[str, ...]:
        """The roles whose consent it was on that day."""
        concerned = self.concerns(situation)
        return tuple(dict.fromkeys(role for asked in self.consents for role in asked.whose(situation, concerned)))

    def concerns(self, situation: Situation) -> tuple[str, ...]:
        """Where it is for several, those for whom it is missing."""
        if all(len(situation.standing.principals(asked.about)) < SEVERAL for asked in self.consents):
            return ()
        about = tuple(dict.fromkeys(missing.about for missing in self.unmet(situation)))
        return about if all(about) and not self._both(situation, about) else ()

    def _both(self, situation: Situation, about: tuple[str, ...]) -> bool:
        """Whether one of these is asked for somebody else as well: whose right it is, their names alone do not tell then."""
        principals = situation.standing.principals
        asking = {role for asked in self.consents for role, _ in asked.givers if role != asked.about}
        return any(one in principals(role) for role in asking for one in about)


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
