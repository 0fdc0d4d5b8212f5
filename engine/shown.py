"""Shown: a case, an entry, something due, with all taken out of it that somebody may not see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.case import NOTHING, RECALL
from caseway.engine.case.state import changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Cell, Departure, Effects, Entry, Incident, Sent
    from caseway.engine.case.entry import Departing
    from caseway.engine.due import Due
    from caseway.engine.reliance import Relied
    from caseway.engine.sight import Sight


def shown_case(case: Case, sight: Sight) -> Case:
    """The case without the facts and the answers that are hidden, and without the limits that hang on them.

    It is for showing only: rules are asked of the whole case.
    """
    taken = {name: (on, shown) for name, (on, cell) in case.taken.items() if (shown := _cell(name, cell, sight)) is not None}
    parts = {
        "facts": _facts(case.facts, sight),
        "taken": taken,
        "over": tuple(replace(one, facts=_facts(one.facts, sight)) for one in case.over),
        "answers": {name: answers for name, answers in case.answers.items() if name in sight.consents},
        "clocks": {rule: clock for rule, clock in case.clocks.items() if rule in sight.rules},
        "incidents": {seq: _incident(one, sight) for seq, one in case.incidents.items()},
        "sent": {seq: copy for seq, one in case.sent.items() if (copy := shown_sent(one, sight)) is not None},
    }
    return changed(case, parts)


def revealing(process: Process) -> frozenset[str]:
    """The rules of which everybody may know whether they were followed."""
    return frozenset(name for name, rule in process.rules.items() if rule.reveals)


def tells_answer(entry: Entry, sight: Sight) -> bool:
    """Whether an act answered to a consent of which the answers are hidden: what was done would tell what was said."""
    held = entry.effects if entry.incident is None else entry.incident.held
    return any(answer.consent not in sight.consents for answer in held.answers)


def shown_entry(
    entry: Entry, sight: Sight, reveals: frozenset[str], *, masked: bool = False, theirs: bool = False
) -> Entry:  # fmt: skip
    """The entry without what is hidden; `reveals` as `revealing` gives it.

    A `masked` entry is the mistake that nobody is to see: who did it when is all that is left of it. Where what was done
    would tell an answer that is hidden, it is not named, unless it is `theirs`: they did it themselves, and know.
    """
    if masked:
        return entry._replace(
            action="", effects=NOTHING, departures=(), incident=None, persons=(), people=(), warnings=(), together=(),
            reason="", sent=None,
        )  # fmt: skip
    return entry._replace(
        action="" if not theirs and tells_answer(entry, sight) else entry.action,
        effects=_effects(entry.effects, sight),
        departures=tuple(shown for one in entry.departures if (shown := shown_departure(one, sight, reveals)) is not None),
        incident=_incident(entry.incident, sight) if entry.incident is not None else None,
        together=entry.together if sight.cases else (),
        sent=shown_sent(entry.sent, sight) if entry.sent is not None else None,
        reason=entry.reason if entry.returns is None or theirs or not sight.person else "",
    )


def shown_sent(sent: Sent, sight: Sight) -> Sent | None:
    """The copy, for somebody who may see to whom that letter goes and what with it, and for whom it went to.

    In which household that is, only they see, and the office, which sees all.
    """
    if not sight.person:
        return sent
    if sent.person == sight.person:
        return sent if sight.forms.issuperset(sent.forms) else None
    seen = sees_letter(sent.letter, sent.about, sight) and sight.forms.issuperset(sent.forms)
    return sent._replace(household="") if seen else None


def sees_letter(letter: str, about: str, sight: Sight) -> bool:
    """Whether somebody may see to whom a letter goes: that of the process which it is `about`.

    That something is recalled can tell that a consent was taken back.
    """
    return not sight.person or about in (sight.recalls if letter == RECALL else sight.letters)


def shown_departure(one: Departure, sight: Sight, reveals: frozenset[str]) -> Departure | None:
    """The departure without what is hidden, `reveals` as `revealing` gives it; None when all of it is."""
    if not one.rule or one.rule in sight.rules:
        return one
    how: Departing = "late" if one.how == "late as booked" else one.how  # booked for a day that may be hidden
    return replace(one, how=how, reason="", limit=None) if one.rule in reveals else None


def shown_due(found: Iterable[Due], sight: Sight) -> tuple[Due, ...]:
    """What is due; of what hangs on something hidden, only that it is awaited."""
    shown = (one if _seen(one, sight) else _withheld(one) for one in found)
    return tuple(sorted(shown, key=_order))


def _order(one: Due) -> tuple[object, ...]:
    """The earliest first; what has no day, or none that may be told, by its names and before all else.

    What is only possible comes last.
    """
    return (
        one.kind == "possible",
        one.on is not None,
        str(one.on or ""),
        one.kind,
        one.action,
        one.rules,
        one.fact,
        one.entry,
    )


def shown_relied(found: Iterable[Relied], sight: Sight) -> tuple[Relied, ...]:
    """What was done relying on consents of which somebody may see the answers."""
    return tuple(one for one in found if one.consent in sight.consents)


def _facts(facts: Mapping[str, Cell], sight: Sight) -> Mapping[str, Cell]:
    return {name: shown for name, cell in facts.items() if (shown := _cell(name, cell, sight)) is not None}


def _cell(name: str, cell: Cell, sight: Sight) -> Cell | None:
    if name in sight.facts:
        return cell
    part = sight.part_of(name, cell.value)
    if part is None:
        return None
    earlier = ((since, sight.part_of(name, value)) for since, value in cell.earlier)
    return replace(cell, value=part, earlier=tuple((since, value) for since, value in earlier if value is not None))


def _effects(effects: Effects, sight: Sight) -> Effects:
    return effects._replace(
        facts=tuple(
            fact._replace(value=part) for fact in effects.facts if (part := sight.part_of(fact.name, fact.value)) is not None
        ),
        clocks=tuple(tick for tick in effects.clocks if tick.rule in sight.rules),
        answers=tuple(answer for answer in effects.answers if answer.consent in sight.consents),
    )


def _incident(one: Incident, sight: Sight) -> Incident:
    rules = tuple(rule for rule in one.rules if rule in sight.rules)
    shown = replace(one, rules=rules, held=_effects(one.held, sight))
    # Whose right it was hangs on what the rule looks at: the child's from an age on, of several that of one.
    return shown if rules == one.rules else replace(shown, about=(), entitled=(), right_of=())


def _seen(one: Due, sight: Sight) -> bool:
    return sight.rules.issuperset(one.rules) and (not one.fact or one.fact in sight.facts)


def _withheld(one: Due) -> Due:
    if one.kind == "incident":  # whose right it was can tell what the rule looked at
        return replace(one, rules=(), people=(), roles=(), withheld=True)
    return replace(
        one, on=None, days=0, since=None, stretched=False, paused=None, at=None, opens=None, counted=None, withheld=True
    )
