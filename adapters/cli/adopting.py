"""The command `caseway case adopt`: a case goes on under the version of its process that is there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.foreseen import dry_run_option
from caseway.adapters.cli.inputs import pairs
from caseway.adapters.cli.picture import due_json
from caseway.adapters.cli.running import as_option, key_option
from caseway.adapters.cli.telling import accepted_json, answer, reason_json, refusal_json, refusal_lines, show
from caseway.adapters.cli.words import safe, word
from caseway.engine import casework
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.case import fold
from caseway.engine.commands import Adopt
from caseway.engine.foresight import foresight
from caseway.engine.messages import say
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.wording import tell, told_due, told_entry, told_warnings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.foresight import Foresight, Unknown


@click.command("adopt")
@click.argument("case_id", metavar="CASE")
@click.option("--reason", required=True, metavar="WHY", help="Why the case goes on under another version.")
@click.option(
    "--stage", multiple=True, metavar="OLD=NEW", help="Where a stage leads that the new version lacks. May be repeated."
)
@dry_run_option
@key_option
@as_option
@at_desk
def adopt(at: Desk, case_id: str, reason: str, stage: tuple[str, ...], by: str, key: str, dry_run: bool) -> int:
    """Let a case go on under the version of its process that is there now. Show first what it leads to with --dry-run.

    \b
    Example:
      caseway case adopt NV-031 --as "Rektor Lind" --reason "New routine from January" --dry-run
    """
    command = Adopt(by, reason, pairs(stage, "--stage", '"old stage=new stage"'))
    with at.store() as store:
        case = store.load(case_id)
        process, new = at.process_of(store, case), at.workspace.load(case.process)
        if dry_run:
            return _foresee(at, process, new, case, command)
        store.keep_definition(new.version, new.id, at.workspace.readable_texts(case.process))
        outcome = casework.adopt(store, lambda state: at.process_of(store, state), case_id, new, command, at.clock(), key)
        state = store.load(case_id)
        if isinstance(outcome, Accepted):
            return answer(at, new, state, outcome)
        _tell_refusal(at, process, state, outcome)
        return 1


def _foresee(at: Desk, process: Process, new: Process, case: Case, command: Adopt) -> int:
    """Tell what it would lead to; the exit code is that of the command."""
    found = foresight(process, new, case, command, at.clock())
    if isinstance(found.outcome, Refused):
        _tell_refusal(at, process, case, found.outcome)
        return 1
    if at.as_json:
        show(_json(process, new, case, found.outcome, found))
    else:
        for line in _lines(process, new, case, found.outcome, found, at.speak(new)):
            click.echo(safe(line))
    return 0


def _tell_refusal(at: Desk, process: Process, case: Case, refused: Refused) -> None:
    """Tell why it cannot be done; of a stage that has no place, also how to give it one."""
    if at.as_json:
        show(refusal_json(process, case, refused))
        return
    language = at.speak(process)
    for line in refusal_lines(process, case, refused, language):
        click.echo(safe(line))
    for reason in refused.reasons:
        if reason.why == "stranded":
            click.echo(safe(word("leads to", language, stage=reason.name)))


def _lines(process: Process, new: Process, case: Case, accepted: Accepted, found: Foresight, language: str) -> Iterator[str]:
    (entry,) = accepted.entries
    after = fold(case, entry)
    yield word("would be recorded", language, what=told_entry(new, after, entry, language).rstrip("."))
    for move in entry.effects.moves:
        yield "  " + say("foresight.at", language, stage=new.titled("stages", move.to, language))
    told = [*told_warnings(new, entry, language)]
    if found.ended:
        told.append(say("foresight.ended", language))
    told += [say("foresight.late", language, what=told_due(new, after, one, language)[0]) for one in found.late]
    for one in found.starts:
        told.append(say("foresight.starts", language, rule=_rule(new, one.rule, language), since=one.since, date=one.limit))
    told += [say("foresight.ends", language, rule=_rule(process, _of(process, new, name), language)) for name in found.ends]
    for kept in found.kept:
        rule = _rule(new, kept.rule, language)
        told.append(say("foresight.kept", language, rule=rule, date=kept.limit, otherwise=kept.otherwise))
    for closing in found.refused:
        told.append(say("consequence.refused", language, action=new.titled("actions", closing.action, language)))
        for reason in closing.reasons:
            why = tell(new, after, closing.action, reason, language)
            told += [f"    {line}" for line in why.missing or (why.text,)]
    told += [_unknown(process, new, part, language) for part in found.unknown]
    told += [say("foresight.wanted", language, title=new.titled("consents", name, language)) for name in found.wanted]
    for more in found.wider:
        roles = ", ".join(new.titled("roles", role, language) for role in more.roles)
        told.append(say("foresight.wider", language, title=new.titled(more.kind, more.name, language), roles=roles))
    yield from (f"  ! {line}" if not line.startswith(" ") else f"  {line}" for line in told)
    if not told:
        yield "  " + say("consequence.nothing", language)


def _unknown(process: Process, new: Process, part: Unknown, language: str) -> str:
    """What the new version does not know, by its title in the old one; a choice, in the fact that says it now."""
    value, kind = part.value, "facts" if part.value else part.kind
    if part.kind == "columns":
        value = process.titled(f"{OF_COLUMNS}{part.name}", value, language)
    title = (new if part.kind == "choices" else process).titled(kind, part.name, language).rstrip(".")
    return say(f"foresight.unknown.{part.kind}", language, title=title, value=value)


def _rule(process: Process, name: str, language: str) -> str:
    return process.titled("rules", name, language).rstrip(".")


def _of(process: Process, new: Process, name: str) -> str:
    """The name that the old version has for a rule."""
    return next((old for old in process.rules if new.successor("rules", old) == name), name)


def _json(process: Process, new: Process, case: Case, accepted: Accepted, found: Foresight) -> dict[str, object]:
    after = fold(case, accepted.entries[0])
    return {
        **accepted_json(after, accepted),
        "recorded": False,
        "from": process.version,
        "to": new.version,
        "ended": found.ended,
        "late": [due_json(new, after, one) for one in found.late],
        "starts": [{"rule": one.rule, "since": one.since, "limit": one.limit} for one in found.starts],
        "ends": list(found.ends),
        "kept": [{"rule": one.rule, "limit": one.limit, "otherwise": one.otherwise} for one in found.kept],
        "refused": [
            {"action": one.action, "reasons": [reason_json(new, after, one.action, reason) for reason in one.reasons]}
            for one in found.refused
        ],
        "unknown": [
            {"kind": one.kind, "name": one.name, **({"value": one.value} if one.value else {})} for one in found.unknown
        ],
        "wanted": list(found.wanted),
        "wider": [{"kind": one.kind, "name": one.name, "roles": list(one.roles)} for one in found.wider],
    }
