"""The commands that hand a case over: send writes the parcel, receive opens a case with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters import parcel as file
from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.foreseen import dry_run_option
from caseway.adapters.cli.inputs import newcomer, pairs
from caseway.adapters.cli.picture import value_text
from caseway.adapters.cli.running import as_option, key_option
from caseway.adapters.cli.telling import answer, refusal_json, refusal_lines, show
from caseway.adapters.cli.words import safe, word
from caseway.engine.case import replay
from caseway.engine.casework import receive_new, received_before
from caseway.engine.commands import Open, Receive
from caseway.engine.outcome import Refused
from caseway.engine.periods import civil_day
from caseway.engine.rules.standing import Standing
from caseway.engine.transfer import parcel as parcel_of
from caseway.engine.transfer import receive as receive_parcel
from caseway.engine.transfer.parcel import plain
from caseway.engine.wording import held_told, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Fact
    from caseway.engine.case import Case, Value
    from caseway.engine.outcome import Outcome
    from caseway.engine.transfer import Parcel, Sent

LONGEST_PLACE = 200
PLACING = ("no place", "other kind", "said anew", "booked anew", "takes part", "bad fact")
"""The reasons that another place for it, or none, would take away."""


@click.command("send")
@click.argument("case_id", metavar="CASE")
@click.option("--to", required=True, metavar="PLACE", help="The place that goes on with the case.")
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="The file to write; it must be a new one.")
@click.option("--dry-run", is_flag=True, help="Show what would travel, and write nothing.")
@at_desk
def send(at: Desk, case_id: str, to: str, output: str | None, dry_run: bool) -> int:
    """Write what travels when a case is handed over, into a file for the other place.

    The handing over itself is an act, done before with `caseway case do`. It is refused when that was not done, was taken
    back or waits as an incident, or when the family no longer agrees. The file holds personal data; only you can read it.

    \b
    Example:
      caseway case send S-1 --to "Lakeside School" --output S-1.parcel.json
    """
    if not to.strip() or not to.isprintable() or len(to) > LONGEST_PLACE:
        raise click.UsageError(f"--to must be the name of a place, on one line and of at most {LONGEST_PLACE} characters")
    if output is None and not dry_run:
        raise click.UsageError("name the file with --output, or see with --dry-run what would travel")
    with at.store() as store:
        case = store.load(case_id)
        process = at.process_of(store, case)
        found = parcel_of(process, case, store.entries(case_id), to.strip(), at.clock())
    if isinstance(found, Refused):
        return _refused(at, process, case, found)
    text = file.text_of(found, at.speak(process))
    if output is not None and not dry_run:
        file.write(output, text)
    unnamed = _unnamed(process, case, found, civil_day(at.clock(), process.zone))
    if at.as_json:
        sent = {"sent": not dry_run, "file": output, "digest": found.digest, "parcel": plain(found)}
        show({**sent, "unnamed": list(unnamed)})
        return 0
    for line in _travelling(process, case, found, unnamed, at.speak(process)):
        click.echo(safe(line))
    if output is not None and not dry_run:
        click.echo(word("wrote parcel", at.speak(process), file=output))
    return 0


@click.command("receive")
@click.argument("path", metavar="FILE", type=click.Path(dir_okay=False, exists=True))
@click.argument("process")
@click.argument("case_id", metavar="CASE")
@click.option("--person", "person", multiple=True, required=True, metavar='"ROLE=NAME, AGENCY"', help="Who takes part here.")
@click.option("--fact", "-f", "fact", multiple=True, metavar="THEIRS=OURS", help="What a fact is called here; or nowhere.")
@click.option("--role", "role", multiple=True, metavar="THEIRS=OURS", help="What a role is called here; or nowhere.")
@dry_run_option
@key_option
@as_option
@at_desk
def receive(
    at: Desk,
    path: str,
    process: str,
    case_id: str,
    person: tuple[str, ...],
    fact: tuple[str, ...],
    role: tuple[str, ...],
    by: str,
    key: str,
    dry_run: bool,
) -> int:
    """Open a case with what another place has handed over. The persons in it take part here too.

    Facts and roles go by their names; where the names differ, --fact and --role say what theirs are called here, and with
    nothing after the = they are not noted. Nothing counts as done here, and no consent as given.

    \b
    Example:
      caseway case receive S-1.parcel.json lakeside L-7 --as "Mr Cole" \\
          --person "samordnare=Mr Cole, Lakeside School" --fact "what helps=det som hjälper" \\
          --role child=barn --role guardian=vårdnadshavare --role worker=
    """
    parcel = file.read(path)
    loaded = at.workspace.load(process)
    people = tuple(newcomer(one, loaded) for one in person)
    command = Receive(
        Open(case_id, by, people),
        pairs(fact, "--fact", '"theirs=ours"'),
        pairs(role, "--role", '"theirs=ours"'),
    )
    if dry_run:
        return _foreseen(at, loaded, parcel, command)
    with at.store(new=True) as store:
        store.keep_definition(loaded.version, loaded.id, at.workspace.readable_texts(process))
        outcome = receive_new(store, loaded, parcel, command, at.clock(), key)
    if isinstance(outcome, Refused):
        return _not_received(at, loaded, outcome)
    answer(at, loaded, replay(outcome.entries), outcome)
    for line in () if at.as_json else _history(parcel, at.speak(loaded)):
        click.echo(safe(line))
    return 0


def _refused(at: Desk, process: Process, case: Case | None, refused: Refused, hint: str = "") -> int:
    language = at.speak(process)
    if at.as_json:
        show(refusal_json(process, case, refused))
        return 1
    for line in (*refusal_lines(process, case, refused, language), *((hint,) if hint else ())):
        click.echo(safe(line))
    return 1


def _not_received(at: Desk, process: Process, refused: Refused) -> int:
    placing = any(one.why in PLACING for one in refused.reasons)
    return _refused(at, process, None, refused, word("place it", at.speak(process)) if placing else "")


def _foreseen(at: Desk, process: Process, parcel: Parcel, command: Receive) -> int:
    """Tell how the case would be opened; nothing is recorded, and no database is made."""
    outcome: Outcome | None = None
    if at.has_store():
        with at.store() as store:
            outcome = received_before(store, parcel)
    outcome = outcome or receive_parcel(process, parcel, command, at.clock())
    if isinstance(outcome, Refused):
        return _not_received(at, process, outcome)
    case, language = replay(outcome.entries), at.speak(process)
    people = [(one.joined.role, one.joined.of, case.people[one.joined.person].name) for one in case.holdings]
    if at.as_json:
        told = [{"role": role, "of": [case.people[key].name for key in of], "name": name} for role, of, name in people]
        facts = [{"name": name, "since": cell.since} for name, cell in case.facts.items()]
        show({"accepted": True, "recorded": False, "case": case.id, "people": told, "facts": facts})
        return 0
    theirs = {process.find("facts", ours): name for name, ours in command.facts.items() if ours}
    lines = [word("would be opened", language, case=case.id)]
    lines += [f"  {held_told(process, case, role, of, language)}: {name}" for role, of, name in people]
    for name, cell in case.facts.items():
        there = f" ({word('there', language, name=theirs[name])})" if name in theirs else ""
        value = _noted(process.facts[name], case, cell.value, language)
        lines.append(f"  {process.titled('facts', name, language)}{there} ({cell.since}): {value}")
    for line in (*lines, *_history(parcel, language)):
        click.echo(safe(line))
    return 0


def _noted(fact: Fact, case: Case, value: Value, language: str) -> str:
    """A value in a line: of a table the rows, one after the other."""
    if fact.type != "rows" or not isinstance(value, tuple):
        return value_text(case, fact.type, value, language)
    rows = [row for row in value if not isinstance(row, str)]
    cells = ([value_text(case, c.type, row[c.name], language) for c in fact.columns if c.name in row] for row in rows)
    return "; ".join(map(", ".join, cells))


def _history(parcel: Parcel, language: str) -> Iterator[str]:
    """The consents on which it was handed over, told as what they are: said there, and not here."""
    if parcel.agreed:
        yield word("agreed there", language)
    for one in parcel.agreed:
        yield f"  {one.day} {one.person}: {one.title}"


def _travelling(
    process: Process, case: Case, parcel: Parcel, unnamed: Sequence[str], language: str
) -> Iterator[str]:  # fmt: skip
    """What travels, how much of what is listed stays here, and who of the family is not named."""
    yield word("travels", language, place=parcel.to, day=parcel.day, name=parcel.by)
    for one in parcel.people:
        yield f"  {one.title}: {one.name}" + (f", {one.agency}" if one.agency else "")
    for sent in parcel.facts:
        yield f"  {sent.title} ({sent.since}): {_shortly(sent)}"
    sends = process.actions[parcel.action].sends
    stays = len([name for name in sends.facts if name in case.facts]) - len(parcel.facts) if sends else 0
    if stays:
        yield word("stays", language, n=stays)
    if unnamed:
        yield word("unnamed", language, people=listed(unnamed, language, "and"))
    yield from _history(parcel, language)


def _unnamed(process: Process, case: Case, parcel: Parcel, today: date) -> tuple[str, ...]:
    """The names of those whom the case concerns today, or whose right something is, and whom the parcel does not name."""
    roles = [role for role in process.roles if role in process.protected or role == process.concerns]
    standing = Standing(case, today, process.derived)
    family = dict.fromkeys(case.people[key].name for role in roles for key in standing.principals(role))
    return tuple(name for name in family if name not in {one.name for one in parcel.people})


def _shortly(sent: Sent) -> str:
    if isinstance(sent.value, str):
        return sent.value
    return "; ".join(one if isinstance(one, str) else ", ".join(one.values()) for one in sent.value)
