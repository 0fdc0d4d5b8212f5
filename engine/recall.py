"""Recall: copies that should not stand, for what they say was a mistake, or they went by a consent that was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.copies import copies_of
from caseway.engine.rules import Consent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry, Sent


def to_recall(process: Process, case: Case, entries: Sequence[Entry], seq: int) -> tuple[int, ...]:
    """The entries by which the copies went that do not hold any more since the entry `seq`, and were not recalled yet.

    That entry voids another, was voided itself, or says no to a consent. `entries` are all of the case.
    """
    voided = entries[seq - 1].voids or (seq if seq in case.voided else 0)
    found = (
        (copy.entry for copy in copies_of(process, entries, voided) if copy.entry)
        if voided
        else _by_consent(process, case, seq)
    )
    recalled = {one for sent in case.sent.values() if not sent.returned for one in sent.recalls}
    return tuple(one for one in sorted(set(found)) if one not in recalled)


def _by_consent(process: Process, case: Case, seq: int) -> Iterator[int]:
    """What went before the entry `seq` by letters that hang on a consent to which that entry says no."""
    gone = {name for name, answers in case.answers.items() if any(one.seq == seq and one.says != "yes" for one in answers)}
    for number, sent in case.sent.items():
        if number < seq and not sent.returned and _hangs_on(process, sent, gone):
            yield number


def _hangs_on(process: Process, sent: Sent, consents: set[str]) -> bool:
    letter = process.letters.get(sent.letter)
    rules = (rule for action in letter.after for rule in process.actions[action].rules) if letter is not None else ()
    return any(
        isinstance(rule, Consent) and rule.blocks and not consents.isdisjoint(asked.name for asked in rule.consents)
        for rule in rules
    )
