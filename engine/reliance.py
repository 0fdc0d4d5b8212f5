"""Reliance: what was done on a consent that has been taken back since. It stands; who looks after the case should know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules import Consent

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    for number, taken in enumerate(answers):
        if taken.says == "yes":
            continue
        theirs = [one for one in answers if (one.giver, one.about) == (taken.giver, taken.about)]
        earlier = [one for one in answers[:number] if one in theirs]
        if not earlier or earlier[-1].says != "yes":
            continue
        for action, time in times:
            if earlier[-1].day > time.day or time.seq > taken.seq or _again(theirs, taken, time):
                continue
            before = time.day < taken.day or (time.day == taken.day and not taken.late)
            if earlier[-1].holds(time.day):
                yield Relied(action, time.seq, time.day, rule.name, consent, taken.giver, taken.about, before)


def _again(theirs: list[Answer], taken: Answer, time: Time) -> bool:
    """Whether a newer yes was there when it was done."""
    return any(one.says == "yes" and one.happened > taken.happened and one.day <= time.day for one in theirs)
