"""The commands for the people in a case: join, leave, hand-over, stand-in, agree."""

from __future__ import annotations

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.inputs import day
from caseway.adapters.cli.running import as_option, key_option, run
from caseway.engine.commands import Agree, HandOver, Join, Leave, Newcomer, StandIn, Void


@click.command("join")
@click.argument("case_id", metavar="CASE")
@click.argument("name")
@click.option("--role", required=True, help="The role that the person takes.")
@click.option("--agency", default="", help="Where the person works.")
@click.option("--of", "of", multiple=True, metavar="NAME", help="For whom alone. May be repeated. Default: for all.")
@click.option("--since", metavar="DATE", help="From which day. Default: today.")
@key_option
@as_option
@at_desk
def join(
    at: Desk, case_id: str, name: str, role: str, agency: str, of: tuple[str, ...], since: str | None, by: str, key: str
) -> int:  # fmt: skip
    """Somebody joins the case, or takes a further role in it.

    \b
    Example:
      caseway case join NV-031 "Sara Holm" --role soc --agency Socialtjänsten --as "Rektor Lind"
    """
    return run(at, case_id, Join(Newcomer(name, role, agency, of), by, day(since, "--since")), key)


@click.command("leave")
@click.argument("case_id", metavar="CASE")
@click.argument("name")
@click.option("--role", default="", help="The role given up. Default: all of them.")
@click.option("--last-day", metavar="DATE", help="The last day in the case. Default: today.")
@key_option
@as_option
@at_desk
def leave(at: Desk, case_id: str, name: str, role: str, last_day: str | None, by: str, key: str) -> int:
    """Somebody leaves the case, or gives up a role in it.

    \b
    Example:
      caseway case join NV-031 "Sara Holm" --role soc --as "Rektor Lind"
      caseway case leave NV-031 "Sara Holm" --as "Rektor Lind"
    """
    return run(at, case_id, Leave(name, by, role, day(last_day, "--last-day")), key)


@click.command("hand-over")
@click.argument("case_id", metavar="CASE")
@click.argument("role")
@click.option("--from", "giver", required=True, metavar="NAME", help="Who holds the role.")
@click.option("--to", "taker", required=True, metavar="NAME", help="Who takes it over; a person in the case.")
@click.option("--since", metavar="DATE", help="From which day. Default: today.")
@key_option
@as_option
@at_desk
def hand_over(at: Desk, case_id: str, role: str, giver: str, taker: str, since: str | None, by: str, key: str) -> int:
    """A role goes from one person to another.

    \b
    Example:
      caseway case join NV-031 "Eva Ek" --role "annan part" --as "Rektor Lind"
      caseway case hand-over NV-031 rektor --from "Rektor Lind" --to "Eva Ek" --as "Rektor Lind"
    """
    return run(at, case_id, HandOver(role, giver, taker, by, day(since, "--since")), key)


@click.command("stand-in")
@click.argument("case_id", metavar="CASE")
@click.argument("role")
@click.option("--who", required=True, metavar="NAME", help="Who stands in.")
@click.option("--for", "instead", required=True, metavar="NAME", help="Whose place it is.")
@click.option("--since", required=True, metavar="DATE", help="The first day.")
@click.option("--until", required=True, metavar="DATE", help="The last day.")
@key_option
@as_option
@at_desk
def stand_in(at: Desk, case_id: str, role: str, who: str, instead: str, since: str, until: str, by: str, key: str) -> int:
    """Somebody acts in another's place for a while.

    \b
    Example:
      caseway case join NV-031 "Eva Ek" --role "annan part" --as "Rektor Lind"
      caseway case stand-in NV-031 rektor --who "Eva Ek" --for "Rektor Lind" \\
          --since 2018-10-01 --until 2018-10-14 --as "Rektor Lind"
    """
    first, last = day(since, "--since"), day(until, "--until")
    if first is None or last is None:
        raise click.UsageError("--since and --until are both needed")
    return run(at, case_id, StandIn(role, who, instead, by, first, last), key)


@click.command("void")
@click.argument("case_id", metavar="CASE")
@click.argument("entry", type=int)
@click.option("--reason", required=True, metavar="WHY", help="Why the entry was a mistake.")
@click.option("--mask", is_flag=True, help="Show nobody what it said; for what belongs in another case.")
@key_option
@as_option
@at_desk
def void(at: Desk, case_id: str, entry: int, reason: str, mask: bool, by: str, key: str) -> int:
    """An entry was a mistake. Another entry says so; nothing is deleted, and what rested on it is listed.

    \b
    Example:
      caseway case join NV-031 "Sara Holm" --role soc --as "Rektor Lind"
      caseway case void NV-031 2 --reason "Noted in the wrong case" --as "Rektor Lind"
    """
    return run(at, case_id, Void(entry, by, reason, mask), key)


@click.command("agree")
@click.argument("case_id", metavar="CASE")
@click.argument("entry", type=int)
@key_option
@as_option
@at_desk
def agree(at: Desk, case_id: str, entry: int, by: str, key: str) -> int:
    """Somebody whose right an act went against agrees to it afterwards. ENTRY is the number of what was recorded.

    \b
    Example:
      caseway case record NV-031 "håll mötet" --as "Rektor Lind"
      caseway case agree NV-031 2 --as "Anna Berg"
    """
    return run(at, case_id, Agree(entry, by), key)
