"""Reliance: what was done on a consent that has been taken back since. It stands; who looks after the case should know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules import Consent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Answer, Case, Time


@dataclass(frozen=True, slots=True)
class Relied:
    """Something done by entry `entry` on a day, on the consent of `giver` for `about`, which that person took back later.

    `supported` is False where it had happened already that the consent was taken back, and was recorded only afterwards:
    the act was accepted, and would be refused now. Nothing is undone in either case.
    """

    action: str
    entry: int
    day: date
    rule: str
    consent: str
    giver: str
    about: str
    supported: bool


def reliance(process: Process, case: Case) -> tuple[Relied, ...]:
    """Everything done that relied on a consent taken back (or turned into a no) since, in the order of the entries."""
    if not case.answers:
        return ()
    found = {
        (one.entry, one.consent, one.giver, one.about): one
        for rule in process.rules.values()
        if isinstance(rule, Consent) and rule.blocks
        for asked in rule.consents
        for one in _relied(rule, asked.name, case)
    }
    return tuple(sorted(found.values(), key=lambda one: (one.entry, one.consent, one.giver, one.about)))


def _relied(rule: Consent, consent: str, case: Case) -> Iterator[Relied]:
    times = [(action, time) for action in rule.bites_on if action in case.done for time in case.done[action].times]
    answers = case.answers.get(consent, ())
    for giver, about in dict.fromkeys((one.giver, one.about) for one in answers):
        theirs = [one for one in answers if (one.giver, one.about) == (giver, about)]
        for action, time in times:
            supported = _supported(theirs, time)
            if supported is not None:
                yield Relied(action, time.seq, time.day, rule.name, consent, giver, about, supported)


def _supported(theirs: Sequence[Answer], time: Time) -> bool | None:
    """Whether an act relied on a yes that was taken back after it (True), or before it and told only since (False).

    None when it relied on none, that yes still stands, or who recorded the act knew better.
    """
    by_then = [one for one in theirs if _counted(one, time)]
    stood = by_then[-1] if by_then else None
    if stood is None:
        return None
    if stood.says == "yes":
        taken_back = any(one.says != "yes" and one not in by_then and one.seq > time.seq for one in theirs)
        return True if taken_back and stood.holds(time.day) else None
    known = [one for one in by_then if one.seq < time.seq]
    return False if known and stood.seq > time.seq and known[-1].holds(time.day) else None


def _counted(answer: Answer, time: Time) -> bool:
    """Whether an answer had been given when it was done; on the same day, a no that was told at once came after it."""
    if answer.day != time.day or answer.says == "yes" or answer.late:
        return answer.day <= time.day
    return answer.seq < time.seq
