"""The commands that look at cases: show, why, due, list. They change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.picture import case_json, case_lines, due_json, due_lines
from caseway.adapters.cli.telling import reason_json, reason_lines
from caseway.adapters.cli.telling import show as show_json
from caseway.adapters.cli.viewer import named, onlooker, viewer, viewer_option
from caseway.adapters.cli.words import safe, typed, word
from caseway.engine.available import available
from caseway.engine.due import due as due_of
from caseway.engine.names import nearest
from caseway.engine.shown import shown_due
from caseway.engine.view import sight_for, view
from caseway.engine.wording import names, stages_told, tell

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.due import Due


@click.command("show")
@click.argument("case_id", metavar="CASE")
@viewer_option
@at_desk
def show(at: Desk, case_id: str, by: str) -> int:
    """Show where a case stands: people, facts, what is due, what can be done, what happened.

    With --as, only what that person may see is shown, and what they can do themselves.

    \b
    Example:
      caseway case show NV-031
      caseway case show NV-031 --as "Anna Berg"
    """
    with at.store() as store:
        state, entries = store.load(case_id), store.entries(case_id)
        process = at.process_of(store, state)
        seen = view(process, state, entries, at.clock(), viewer(at, process, state, by))
        other = "" if state.ended else at.other_version(state)
        if at.as_json:
            show_json({**case_json(process, seen, at.clock()), "version_now": other or state.version})
        else:
            language = at.speak(process)
            head, *lines = case_lines(process, seen, at.clock(), language)
            if other:
                case = typed(case_id)
                lines.insert(0, word("other version", language, own=state.version, now=other, case=case))
            for line in (head, *lines):
                click.echo(safe(line))
    return 0


@click.command("why")
@click.argument("case_id", metavar="CASE")
@click.argument("action", required=False)
@click.option(
    "--as", "by", metavar="NAME", default="", callback=named, help="Ask for this person. Default: whoever fits best."
)
@at_desk
def why(at: Desk, case_id: str, action: str | None, by: str) -> int:
    """Say why an action (or each that cannot be done) is not possible now: every unmet rule, with its clause.

    \b
    Example:
      caseway case why NV-031 "håll mötet"
    """
    with at.store() as store:
        state = store.load(case_id)
        process = at.process_of(store, state)
    wanted = _action(process, action)
    by = viewer(at, process, state, by)
    options = [
        option
        for option in available(process, state, at.clock(), by)
        if (option.action == wanted if wanted else not option.possible)
    ]
    if at.as_json:
        show_json(
            [
                {
                    "action": option.action,
                    "possible": option.possible,
                    "reasons": [reason_json(process, state, option.action, reason) for reason in option.reasons],
                    "asks": [reason_json(process, state, option.action, reason) for reason in option.asks],
                }
                for option in options
            ]
        )
        return 0
    language = at.speak(process)
    for option in options:
        title = process.titled("actions", option.action, language)
        if option.possible:
            click.echo(word("can be done", language, action=title, people=names(state, (option.person,))))
        else:
            click.echo(f"{title}  ({option.action})")
        for number, reason in enumerate((*option.reasons, *option.asks), 1):
            for line in reason_lines(tell(process, state, option.action, reason, language), f"  {number}. ", language):
                click.echo(safe(line))
    return 0


def _action(process: Process, written: str | None) -> str:
    if written is None:
        return ""
    found = process.find("actions", written)
    if found is None:
        guess = nearest(written, process.actions)
        raise click.ClickException(
            f"There is no action called «{written}»." + (f" Did you mean «{guess}»?" if guess else "")
        )
    return found


@click.command("due")
@click.argument("case_id", metavar="[CASE]", required=False)
@viewer_option
@at_desk
def due(at: Desk, case_id: str | None, by: str) -> int:
    """Say what is due, in one case or in all of them, the earliest first.

    With --as, as far as that person may see it, in the cases in which they take part.

    \b
    Example:
      caseway case due
      caseway case due NV-031
    """
    with at.store() as store:
        cases = [store.load(case_id)] if case_id else list(store.cases())
        known_as = [(case, at.process_of(store, case)) for case in cases]
        look = viewer if case_id else onlooker
        waiting = [
            (one, case, process)
            for case, process in known_as
            for one in _waiting(at, process, case, look(at, process, case, by))
        ]
        languages = [at.speak(process) for _, process in known_as[:1]]
    waiting.sort(key=lambda item: (item[0].kind == "possible", item[0].on is None, str(item[0].on or ""), item[1].id))
    if at.as_json:
        show_json([{"case": case.id, **due_json(process, case, one)} for one, case, process in waiting])
        return 0
    for one, case, process in waiting:
        for line in due_lines(process, case, one, at.speak(process)):
            click.echo(safe(line if case_id else f"{case.id:<12} {line}"))
    if not waiting:
        click.echo(word("nothing due", languages[0] if languages else at.language or "en"))
    return 0


def _waiting(at: Desk, process: Process, case: Case, person: str | None) -> tuple[Due, ...]:
    """What is due in a case, as far as a person (by key, '' for everybody) may see it; nothing for None."""
    now = at.clock()
    return shown_due(due_of(process, case, now), sight_for(process, case, now, person)) if person is not None else ()


@click.command("list")
@viewer_option
@at_desk
def list_(at: Desk, by: str) -> int:
    """List all cases: process, stage, what comes next and whether it is late.

    With --as, the cases in which that person takes part, as far as they may see them.

    \b
    Example:
      caseway case list
    """
    with at.store() as store:
        cases = [
            (case, process, person)
            for case in store.cases()
            for process in [at.process_of(store, case)]
            if (person := onlooker(at, process, case, by)) is not None
        ]
    rows = []
    for case, process, person in cases:
        dated = [one for one in _waiting(at, process, case, person) if one.on is not None and one.kind != "possible"]
        first = dated[0] if dated else None
        rows.append((case, process, first))
    if at.as_json:
        show_json(
            [
                {
                    "case": case.id, "process": case.process, "version": case.version, "ended": case.ended,
                    "stages": dict(case.stages), "next": due_json(process, case, first) if first else None,
                }
                for case, process, first in rows
            ]
        )  # fmt: skip
        return 0
    for case, process, first in rows:
        language = at.speak(process)
        stage = stages_told(process, case, language)
        coming = ""
        if first is not None:
            late = f" ({word('overdue', language)})" if first.days < 0 else ""
            coming = f"{first.on} {process.titled('actions', first.action, language)}{late}"
        click.echo(f"{case.id:<12} {case.process:<10} {stage:<40} {coming}".rstrip())
    if not rows:
        click.echo(word("no cases", at.language or "en"))
    return 0
