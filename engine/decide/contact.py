"""Who may change how somebody is reached: the office that keeps the case, or the person concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case.roster import Roster
from caseway.engine.contacts import Contact
from caseway.engine.names import fold, nearest
from caseway.engine.outcome import Reason, Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def change_contact(
    process: Process, case: Case, by: str, person: str, was: Contact, becomes: Contact, now: datetime
) -> Refused | None:
    """Why somebody may not change the contact of a person (by key), with every reason; None when they may.

    `by` is a name or a key, `was` the contact that is kept (an empty one when there is none), `becomes` what is to be
    kept. Whoever has a role that may open cases may change a contact, and so may the person concerned. But whoever is
    noted in a household is shown what is protected in it: so only the office says in which one somebody lives, and of the
    family only the person concerned touches what is protected. The office are the roles that may open cases and are not
    of the family (all that may open cases, where each is). Anybody can be taken out of their household.
    """
    roster = Roster(case.people, case.strangers)
    actor = roster.get(by)
    if actor is None:
        return Refused("", (Reason("unknown person", by, guess=nearest(by, roster) or ""),))
    name, day = case.people[actor].name, civil_day(now, process.zone)
    roles = Standing(case, day, process.derived).roles_of(actor).keys()
    if not roles:
        return Refused("", (Reason("not in case", name, detail=day.isoformat()),))
    office = tuple(role for role in process.opened_by if role not in process.protected) or process.opened_by
    if not roles.isdisjoint(office):
        return None
    may = office if was.protected else process.opened_by
    wrong = []
    if actor != person and roles.isdisjoint(may):
        wrong.append(Reason("not your contact", name, detail=", ".join(may)))
    if becomes.household and fold(becomes.household) != fold(was.household):
        wrong.append(Reason("not your household", name, detail=", ".join(office)))
    return Refused("", tuple(wrong)) if wrong else None
