"""Standing: who holds which role in a case on a civil date, worked out once for everything that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.case import Case, Holding, Incident


class Standing:
    """The people of a case on one day. Before the case was opened, who was in it then counts."""

    __slots__ = ("_active", "_case", "_day", "_derived", "_held", "_known", "gone", "present")

    _known: dict[str, tuple[str, ...]]
    """The holders of derived roles, as far as anybody has asked."""
    present: set[str]
    """The keys of everybody who holds any role."""
    gone: set[str]
    """The keys of everybody who has given up every role; who is still to come is not gone."""

    def __init__(self, case: Case, day: date, derived: Mapping[str, str]) -> None:
        """`derived` maps each derived role to the action whose doer holds it."""
        day = max(day, case.opened)
        self._case, self._day, self._derived = case, day, derived
        active: list[Holding] = []
        own: dict[str, tuple[str, ...]] = {}
        present: set[str] = set()
        gone: set[str] = set()
        for held in case.holdings:
            joined = held.joined
            until = joined.until
            if joined.since <= day and (until is None or day <= until):
                person = joined.person
                active.append(held)
                present.add(person)
                if not joined.instead_of:
                    already = own.get(joined.role)
                    if already is None:
                        own[joined.role] = (person,)
                    elif person not in already:
                        own[joined.role] = (*already, person)
            elif until is not None and until < day:
                gone.add(joined.person)
        if gone:
            gone -= {held.joined.person for held in case.holdings if (held.joined.until or day) >= day}
        self._active, self._held, self._known = active, own, {}
        self.present, self.gone = present, gone

    def principals(self, role: str) -> tuple[str, ...]:
        """Who holds a role in their own right, without those who only stand in.

        A derived role is held by whoever last did its action, or by whom it was handed to after that.
        """
        if role not in self._derived:
            return self._held.get(role, ())
        known = self._known.get(role)
        if known is None:
            holder = self.last_holder(role)
            known = self._known[role] = (holder,) if holder in self.present else ()
        return known

    def last_holder(self, role: str) -> str:
        """Who had a derived role last, even if that person has left since; '' when nobody has had it."""
        times = self._case.done.get(self._derived[role])
        did = times.ever(self._day) if times is not None else None
        after, holder = (did.seq, did.person) if did is not None else (0, "")
        if role in self._held:  # it was handed over
            for held in self._active:
                if held.joined.role == role and not held.joined.instead_of and held.seq > after:
                    after, holder = held.seq, held.joined.person
        return holder

    def roles_of(self, person: str) -> dict[str, str]:
        """The roles in which a person may act, each with the key of whom they stand in for ('' for nobody)."""
        roles: dict[str, str] = {}
        for held in self._active:
            joined = held.joined
            if joined.person != person:
                continue
            if joined.instead_of:
                if joined.instead_of in self.principals(joined.role):
                    roles.setdefault(joined.role, joined.instead_of)
            elif joined.role not in self._derived:
                roles[joined.role] = ""
        for role in self._derived:
            if self.principals(role) == (person,):
                roles[role] = ""
        return roles

    def yet_to_agree(self, incident: Incident) -> tuple[str, ...]:
        """Who has yet to agree to an incident: each whose right it was that day, gone or not, and each whose it is now."""
        now = (person for role in incident.right_of for person in self.principals(role))
        entitled = dict.fromkeys((*incident.entitled, *now))
        return tuple(person for person in entitled if person not in incident.agreed)
