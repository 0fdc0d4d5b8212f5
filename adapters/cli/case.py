"""The commands that work on cases: open, do, record, show, why, due, list, those for the people in them, and adopt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.adopting import adopt
from caseway.adapters.cli.departures import departures
from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.foreseen import dry_run_option, foresee
from caseway.adapters.cli.inputs import facts, moment, newcomer, pairs
from caseway.adapters.cli.people import agree, hand_over, join, leave, stand_in, void
from caseway.adapters.cli.running import as_option, key_option, run
from caseway.adapters.cli.telling import answer
from caseway.adapters.cli.together import foresee_together, run_together, with_option
from caseway.adapters.cli.transfer import receive, send
from caseway.adapters.cli.views import due, list_, show, why
from caseway.engine.casework import open_new
from caseway.engine.commands import Act, Open
from caseway.engine.outcome import Accepted

if TYPE_CHECKING:
    from collections.abc import Callable


@click.group()
def case() -> None:
    """Open cases, act in them, see where they stand and what is due.

    \b
    Example:
      caseway case show NV-031
      caseway case do NV-031 "kom överens" --as "Rektor Lind" --fact "har sagt ja=Anna Berg"
    """


def acting(command: Callable[..., int]) -> Callable[..., int]:
    """The options of an act."""
    command = at_desk(command)
    for option in (
        with_option,
        click.option("--role", default="", help="The role acted in, when the person holds several."),
        click.option("--fact", "-f", "fact", multiple=True, metavar="NAME=VALUE", help="A fact to note. May be repeated."),
        click.option(
            "--row", "row", multiple=True, metavar='"FACT: COLUMN=VALUE; …"', help="A row of a table. May be repeated."
        ),
        click.option("--facts", "file", type=click.Path(dir_okay=False, exists=True), help="A YAML file with facts."),
        click.option("--reason", multiple=True, metavar="RULE=WHY", help="Depart from a rule, with the reason on record."),
        dry_run_option,
        key_option,
        as_option,
    ):
        command = option(command)
    return command


@case.command("open")
@click.argument("process")
@click.argument("case_id", metavar="CASE")
@click.option("--person", "person", multiple=True, required=True, metavar='"ROLE=NAME, AGENCY"', help="Who takes part.")
@key_option
@as_option
@at_desk
def open_(at: Desk, process: str, case_id: str, person: tuple[str, ...], by: str, key: str) -> int:
    """Open a case under a process.

    \b
    Example:
      caseway case open vastbus NV-031 --as "Rektor Lind" \\
          --person "rektor=Rektor Lind, Björkskolan" --person "barnet=Elsa Berg" \\
          --person "vårdnadshavare=Anna Berg"
    """
    if not case_id.strip() or not case_id.isprintable():
        raise click.UsageError("CASE must be a name that can be read, like NV-031")
    loaded = at.workspace.load(process)
    command = Open(case_id, by, tuple(newcomer(one, loaded) for one in person))
    with at.store(new=True) as store:
        store.keep_definition(loaded.version, loaded.id, at.workspace.readable_texts(process))
        outcome = open_new(store, loaded, command, at.clock(), key)
        state = store.load(case_id) if isinstance(outcome, Accepted) else None
        return answer(at, loaded, state, outcome)


@case.command("do")
@click.argument("case_id", metavar="CASE")
@click.argument("action")
@acting
def do(
    at: Desk,
    case_id: str,
    action: str,
    others: tuple[str, ...],
    by: str,
    role: str,
    fact: tuple[str, ...],
    row: tuple[str, ...],
    file: str | None,
    reason: tuple[str, ...],
    key: str,
    dry_run: bool,
) -> int:
    """Take an action now. It is refused when a rule is not met, with every reason.

    \b
    Example:
      caseway case do NV-031 "kom överens" --as "Rektor Lind" --fact "har sagt ja=Anna Berg"

    With --with, it is done in several cases at once, such as a meeting of siblings: in all of them, or in none.
    """
    given = pairs(reason, "--reason", '"rule=why"')
    act = Act(action, by, role, facts(fact, row, file), given)
    return _acted(at, case_id, others, act, key, dry_run=dry_run)


def _acted(at: Desk, case_id: str, others: tuple[str, ...], act: Act, key: str, *, dry_run: bool) -> int:
    if others:
        ids = (case_id, *others)
        return foresee_together(at, ids, act) if dry_run else run_together(at, ids, act, key)
    return foresee(at, case_id, act) if dry_run else run(at, case_id, act, key)


@case.command("record")
@click.argument("case_id", metavar="CASE")
@click.argument("action")
@click.option("--on", "on", metavar="DATE", help="The day (or day and time) when it happened. Default: now.")
@acting
def record(
    at: Desk,
    case_id: str,
    action: str,
    others: tuple[str, ...],
    on: str | None,
    by: str,
    role: str,
    fact: tuple[str, ...],
    row: tuple[str, ...],
    file: str | None,
    reason: tuple[str, ...],
    key: str,
    dry_run: bool,
) -> int:
    """Record what has happened. It is accepted, with every rule that it broke in sight.

    \b
    Example:
      caseway case record NV-031 "håll mötet" --on 2018-09-24 --as "Rektor Lind"
    """
    given = pairs(reason, "--reason", '"rule=why"')
    act = Act(action, by, role, facts(fact, row, file), given, moment(on), afterwards=True)
    return _acted(at, case_id, others, act, key, dry_run=dry_run)


for command in (show, why, due, list_, departures, join, leave, hand_over, stand_in, agree, void, adopt, send, receive):
    case.add_command(command)
