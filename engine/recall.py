"""Recall: copies that should not stand, for what they say was a mistake, or they went by a consent that was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.copies import copies_of
from caseway.engine.rules import Consent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Answer, Case, Entry, Sent


def to_recall(process: Process, case: Case, entries: Sequence[Entry], seq: int) -> tuple[int, ...]:
    """The entries by which the copies went that do not hold any more since the entry `seq`, and were not recalled yet.

    That entry voids another, was voided itself, says no to a consent, or yes and leaves somebody out. `entries` are all of
    the case.
    """
    voids = entries[seq - 1].voids
    mistake = voids if voids is not None and case.voided.get(voids) == seq else seq if voids is None else 0
    found: set[int] = set()
    if mistake in case.voided:
        found |= {copy.entry for copy in copies_of(process, entries, mistake) if copy.entry}
        found |= set(_by_consent(process, case, case.voided[mistake], _said(entries[mistake - 1])))
    elif voids is None:
        found |= set(_by_consent(process, case, seq, _said(entries[seq - 1])))
    recalled = {one for sent in case.sent.values() if not sent.returned for one in sent.recalls}
    return tuple(one for one in sorted(found) if one not in recalled)


def _said(entry: Entry) -> tuple[Answer, ...]:
    """What an entry said to consents, that does not count any more or says less than before."""
    return entry.effects.answers if entry.incident is None else entry.incident.held.answers


def _by_consent(process: Process, case: Case, seq: int, said: Sequence[Answer]) -> Iterator[int]:
    """What went before the entry `seq` by letters that hang on a consent which is not there for those any more."""
    for number, sent in case.sent.items():
        if number >= seq or sent.returned:
            continue
        for answer in said:
            gone = answer.says != "yes" or answer.seq in case.voided
            left_out = answer.says == "yes" and sent.person in answer.leaves_out
            if (gone or left_out) and _hangs_on(process, sent, {answer.consent}):
                yield number
                break


def _hangs_on(process: Process, sent: Sent, consents: set[str]) -> bool:
    letter = process.letters.get(sent.about)
    if letter is not None and not consents.isdisjoint(letter.consents):
        return True
    rules = (rule for action in letter.after for rule in process.actions[action].rules) if letter is not None else ()
    return any(
        isinstance(rule, Consent) and rule.blocks and not consents.isdisjoint(asked.name for asked in rule.consents)
        for rule in rules
    )
