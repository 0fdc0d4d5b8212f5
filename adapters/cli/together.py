"""One act in several cases at once, such as a meeting of siblings: in all of them, or in none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.foreseen import foreseen_json, foreseen_lines
from caseway.adapters.cli.telling import accepted_lines, refusal_json, refusal_lines, show, shown_json
from caseway.adapters.cli.words import safe, word
from caseway.engine.casework import perform_together
from caseway.engine.consequences import consequences
from caseway.engine.outcome import RefusedTogether
from caseway.engine.together import decide_together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.adapters.cli.desk import Desk
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Act

with_option = click.option(
    "--with", "others", multiple=True, metavar="CASE", help="Another case in which the same is done. May be repeated."
)


def run_together(at: Desk, ids: tuple[str, ...], act: Act, key: str = "") -> int:
    """Decide an act in each of several cases, keep what it leads to in all of them, and tell it case by case."""
    with at.store() as store:
        outcome = perform_together(store, lambda state: at.process_of(store, state), ids, act, at.clock(), key)
        there = [(at.process_of(store, case), case) for case in map(store.load, dict.fromkeys(ids))]
        if isinstance(outcome, RefusedTogether):
            return _refused(at, there, outcome)
        if at.as_json:
            show([shown_json(at, process, case, outcome.accepted[case.id]) for process, case in there])
            return 0
        for process, case in there:
            _told(case, accepted_lines(at, process, case, outcome.accepted[case.id]))
    return 0


def foresee_together(at: Desk, ids: tuple[str, ...], act: Act) -> int:
    """Tell, case by case, what an act in several cases would lead to; the exit code is that of the act."""
    with at.store() as store:
        there = [(at.process_of(store, case), case) for case in map(store.load, dict.fromkeys(ids))]
    outcome = decide_together(there, act, at.clock())
    if isinstance(outcome, RefusedTogether):
        return _refused(at, there, outcome)
    found = [(process, case, consequences(process, case, act, at.clock())) for process, case in there]
    if at.as_json:
        show([foreseen_json(process, case, one, at.clock()) for process, case, one in found])
        return 0
    for process, case, one in found:
        _told(case, foreseen_lines(process, case, one, at.clock(), at.speak(process)))
    return 0


def _refused(at: Desk, there: list[tuple[Process, Case]], outcome: RefusedTogether) -> int:
    """Tell every refusal, under the case in which it is one."""
    refusing = [(process, case) for process, case in there if case.id in outcome.refused]
    if at.as_json:
        show([refusal_json(process, case, outcome.refused[case.id]) for process, case in refusing])
        return 1
    for process, case in refusing:
        _told(case, refusal_lines(process, case, outcome.refused[case.id], at.speak(process)))
    click.echo(word("in no case", at.speak(there[0][0])))
    return 1


def _told(case: Case, lines: Iterable[str]) -> None:
    click.echo(safe(f"{case.id}:"))
    for line in lines:
        click.echo(safe(f"  {line}"))
