"""What waits, told: what is due, and where a case stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import say
from caseway.engine.periods import told_date
from caseway.engine.rules import Clocked
from caseway.engine.wording.listing import persons_have, roles_told

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.due import Due


def told_due(process: Process, case: Case, due: Due, language: str = "") -> tuple[str, str]:
    """Something due, told: the sentence, and how many days are left."""
    language = language or process.language
    key = "due.stretched" if due.stretched else f"due.{due.kind}"
    key = "due.ahead.window" if due.opens is not None else key
    key = "due.paused" if due.paused is not None else key
    key = "due.incident.theirs" if due.kind == "incident" and not due.rules else key
    if due.withheld:
        key = "withheld.incident" if due.kind == "incident" else "withheld.due"
    if due.kind == "possible":
        key = "due.possible" if due.on is None else "due.possible.by"
    rules = (process.titled("rules", name, language).rstrip(".") for name in due.rules if name in process.rules)
    sentence = say(
        key,
        language,
        action=process.titled("actions", due.action, language),
        date=due.on,
        opens=due.opens,
        rule="; ".join(rules),
        since=due.paused or due.since,
        entry=due.entry,
        people_have=persons_have(case, due.people, language)
        if due.people
        else f"{roles_told(process, due.roles, language)} {say('have.one', language)}",
    )
    if due.on is None or due.kind == "possible":
        return sentence, ""
    key = "due.today" if due.days == 0 else "due.late" if due.days < 0 else "due.days"
    return sentence, say(f"{key}.one" if abs(due.days) == 1 else key, language, days=abs(due.days))


def told_counted(process: Process, due: Due, language: str = "") -> str:
    """How a day that is due was counted; or that it stands as an earlier version counted it; '' where it was set."""
    language = language or process.language
    if due.counted is not None:
        return told_date(due.counted, language)
    running = due.kind == "deadline" and due.on is not None and due.since is not None
    rule = process.rules.get(due.rules[0]) if running and due.rules else None
    kept = isinstance(rule, Clocked) and due.since is not None and rule.count(due.since) is not None
    return say("due.kept", language) if kept else ""


def stages_told(process: Process, case: Case, language: str = "") -> str:
    """Where a case stands: its stage; with several tracks, the stage of each that is not over (of all when all are)."""
    language = language or process.language
    going = [track for track in case.stages if track not in case.over_tracks] or list(case.stages)
    if len(case.stages) == 1:
        return process.titled("stages", case.stages[going[0]], language)
    return "; ".join(
        f"{process.titled('tracks', track, language)}: {process.titled('stages', case.stages[track], language)}"
        for track in going
    )
