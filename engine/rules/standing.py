"""Standing: who holds which role in a case on a civil date, worked out once for everything that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.case import Case, Holding, Incident


class Standing:
    """The people of a case on one day. Before the case was opened, who was in it then counts."""

    __slots__ = ("_active", "_case", "_day", "_derived", "_held", "_known", "_of", "gone", "present")

    _known: dict[str, tuple[str, ...]]
    """The holders of derived roles, as far as anybody has asked."""
    _of: dict[tuple[str, str], tuple[str, ...]]
    """For whom a role is held by a person, where it is not for all."""
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
        tied = False
        for held in case.holdings:
            joined = held.joined
            until = joined.until
            if joined.since <= day and (until is None or day <= until):
                person = joined.person
                if joined.of:
                    tied = True
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
        self._active, self._held, self._known, self._of = active, own, {}, {}
        self.present, self.gone = present, gone
        if tied:
            self._untie()

    def _untie(self) -> None:
        """Note for whom roles are held; who holds one only for persons who are not there now does not hold it now."""
        there = {held.joined.person for held in self._active if not held.joined.of}
        idle = [held for held in self._active if held.joined.of and there.isdisjoint(held.joined.of)]
        self._active = [held for held in self._active if held not in idle]
        self.present = {held.joined.person for held in self._active}
        over = [held for held in idle if self.gone.issuperset(held.joined.of)]
        holding = {
            held.joined.person
            for held in self._case.holdings
            if (held.joined.until or self._day) >= self._day and held not in over
        }
        self.gone |= {held.joined.person for held in over} - holding
        self._held = {}
        for held in self._active:
            joined = held.joined
            if joined.instead_of:
                continue
            pair = (joined.role, joined.person)
            already = self._held.get(joined.role, ())
            if joined.person not in already:
                self._held[joined.role], self._of[pair] = (*already, joined.person), joined.of
            else:
                self._of[pair] = (*self._of[pair], *joined.of) if self._of[pair] and joined.of else ()

    def held_for(self, role: str, person: str) -> tuple[str, ...]:
        """For whom alone a person holds a role; nobody: for all."""
        return self._of.get((role, person), ())

    def principals(self, role: str, of: str = "") -> tuple[str, ...]:
        """Who holds a role in their own right, without those who only stand in.

        A derived role is held by whoever last did its action, or by whom it was handed to after that. With `of`, only those
        who hold it for that person.
        """
        if of:
            every = self.principals(role)
            return tuple(one for one in every if of in (self.held_for(role, one) or (of,)))
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
        entitled = dict.fromkeys((*incident.entitled, *self.entitled(incident.right_of, incident.about)))
        return tuple(person for person in entitled if person not in incident.agreed)

    def entitled(self, roles: tuple[str, ...], about: tuple[str, ...]) -> tuple[str, ...]:
        """Whose right something is that belongs to these roles: that of those who hold them for the persons in `about`.

        Who holds one of them themselves speaks for themselves, and nobody else of that role does.
        """
        people: list[str] = []
        for role in roles:
            for one in about or ("",):
                people += (one,) if one in self.principals(role) else self.principals(role, one)
        return tuple(dict.fromkeys(people))

    def unheard(self, incident: Incident) -> bool:
        """Whether there is somebody whose right it was, and nobody who could agree for them, then or since."""
        return any(not self._could_agree(incident, one) for one in incident.about)

    def _could_agree(self, incident: Incident, about: str) -> bool:
        heard = {*incident.entitled, *self.entitled(incident.right_of, (about,))}
        did = incident.held.occurrence
        since = did.day if did is not None else self._day
        theirs = (
            held.joined
            for held in self._case.holdings
            if held.joined.role in incident.right_of and (held.joined.until is None or held.joined.until >= since)
        )
        return about in heard or any(one.person in heard and about in (one.of or (about,)) for one in theirs)
