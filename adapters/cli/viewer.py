"""The viewer: for whom a case is shown. Without a name, everything is shown, to whoever keeps the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.engine.case.roster import Roster
from caseway.engine.messages import say
from caseway.engine.names import nearest
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.adapters.cli.desk import Desk
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def named(ctx: click.Context, option: click.Parameter, value: str) -> str:
    """The name that was given: one that is empty would show everything to somebody meant to see less."""
    given = ctx.get_parameter_source(option.name or "") is not click.core.ParameterSource.DEFAULT
    if given and not value.strip():
        raise click.BadParameter("write a name; without --as, everything is shown")
    return value


viewer_option = click.option(
    "--as", "by", metavar="NAME", default="", callback=named, help="Show what this person may see. Default: everything."
)


def viewer(at: Desk, process: Process, case: Case, by: str) -> str:
    """The key of the person who looks, '' for nobody in particular. Complains of somebody who has nothing to see there."""
    if not by:
        return ""
    person = known(case, by)
    now = at.clock()
    if not takes_part(process, case, person, now):
        name, day = case.people[person].name, civil_day(now, process.zone)
        raise click.ClickException(say("withheld.case", at.speak(process), name=name, case=case.id, day=day))
    return person


def onlooker(at: Desk, process: Process, case: Case, by: str) -> str | None:
    """As `viewer`, for one case of many: by name only, for a key means somebody else in each. None who takes no part."""
    if not by:
        return ""
    person = Roster(case.people, case.strangers).get(by)
    return person if by not in case.people and takes_part(process, case, person, at.clock()) else None


def known(case: Case, by: str) -> str:
    """The key of a person of the case. Complains of a name that nobody there has."""
    roster = Roster(case.people, case.strangers)
    person = roster.get(by)
    if person is None:
        there = {held.joined.person for held in case.holdings}  # who was noted by mistake is nobody to be guessed at
        guess = nearest(by, (one.name for key, one in case.people.items() if key in there))
        raise click.ClickException(f"Nobody in the case is called «{by}»." + (f" Did you mean «{guess}»?" if guess else ""))
    return person


def takes_part(process: Process, case: Case, person: str | None, now: datetime) -> bool:
    """Whether somebody (by key; None for somebody unknown) has a role in the case now."""
    return bool(person and Standing(case, civil_day(now, process.zone), process.derived).roles_of(person))
