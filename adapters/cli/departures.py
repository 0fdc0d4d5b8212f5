"""The command `caseway case departures`: which rules were departed from, how often, by whom and with which reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.viewer import onlooker, viewer, viewer_option
from caseway.adapters.cli.words import safe, word
from caseway.engine.departed import Departed, counted, departed
from caseway.engine.shown import revealing, shown_departure, tells_answer
from caseway.engine.view import sight_for
from caseway.engine.wording import names, told_departure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry

    Found = tuple[Process, Case, Departed]


@click.command("departures")
@click.argument("case_id", metavar="[CASE]", required=False)
@viewer_option
@at_desk
def departures(at: Desk, case_id: str | None, by: str) -> int:
    """Say which rules were departed from, how often, by whom and with which reason, in one case or in all of them.

    \b
    Example:
      caseway case departures
      caseway case departures NV-031
    """
    with at.store() as store:
        cases = [store.load(case_id)] if case_id else list(store.cases())
        look = viewer if case_id else onlooker
        found = [
            one
            for case in cases
            for process in [at.process_of(store, case)]
            for one in _found(at, process, case, store.entries(case.id), look(at, process, case, by))
        ]
    if at.as_json:
        show([_json(*one) for one in found])
        return 0
    languages = [at.speak(process) for process, _, _ in found[:1]]
    if not found:
        click.echo(word("no departures", (languages or [at.language or "en"])[0]))
    for line in _lines(at, found):
        click.echo(safe(line))
    return 0


def _found(at: Desk, process: Process, case: Case, entries: Sequence[Entry], person: str | None) -> Iterator[Found]:
    """The departures of a case, as far as a person (by key) may see them; all of them for '', none for None."""
    if person is None:
        return
    sight, reveals = sight_for(process, case, at.clock(), person), revealing(process)
    untold = {entry.seq for entry in entries if person and entry.by != person and tells_answer(entry, sight)}
    for one in departed(entries):
        if one.seq in untold:
            continue
        shown = shown_departure(one.departure, sight, reveals) if person else one.departure
        if shown is not None:
            yield process, case, one._replace(departure=shown)


def _lines(at: Desk, found: list[Found]) -> Iterator[str]:
    """For each process how often each rule was departed from, most often first; below it each time."""
    for name in dict.fromkeys(process.id for process, _, _ in found):
        mine = [one for one in found if one[0].id == name]
        process = mine[0][0]
        language = at.speak(process)
        numbers = counted(one for _, _, one in mine)
        yield process.titled("title", process.id, language)
        for (rule, how), number in sorted(numbers.items(), key=lambda item: (-item[1], item[0])):
            title = process.titled("rules", rule, language).rstrip(".") if rule else word("order", language)
            yield f"  {number} × {word(f'how.{how}', language)}: {title}"
            for there, case, one in mine:
                if (one.departure.rule, one.departure.how) == (rule, how):
                    what = there.titled("actions", one.action, language)
                    told = told_departure(there, one.departure, language)
                    yield f"      {case.id} {one.seq}. {one.day} {names(case, (one.by,))}: {what}. {told}"


def _json(process: Process, case: Case, one: Departed) -> dict[str, object]:
    departure = one.departure
    return {
        "case": case.id, "process": process.id, "version": process.version, "entry": one.seq, "action": one.action,
        "day": one.day, "by": case.people[one.by].name, "rule": departure.rule or None, "how": departure.how,
        "strength": departure.strength, "reason": departure.reason or None, "limit": departure.limit,
    }  # fmt: skip
