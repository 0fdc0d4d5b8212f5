"""Answers: what somebody said when asked for a consent, for whom, in which form, and until when it holds."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Says = Literal["yes", "no", "withdrawn"]
InForm = Literal["written", "spoken"]
MOST_ANSWERS = 200
"""How many answers of one person, to one consent and for one child, a case remembers; the journal has them all."""


class Answer(NamedTuple):
    """One answer of one person to one consent.

    `giver` and `about` (for whom it is given) are keys of persons. A yes counts for the whole of its `day`, until the end
    of `until`; a no, and a yes withdrawn, count from the moment `happened`. `leaves_out` names persons by key, and
    subjects. `noted_by` is who wrote down what the giver said ('' when they gave it themselves); `late` says that it was
    recorded later than it happened, by the entry `seq`.
    """

    consent: str
    says: Says
    giver: str
    about: str
    happened: datetime
    day: date
    form: InForm = "spoken"
    until: date | None = None
    leaves_out: tuple[str, ...] = ()
    noted_by: str = ""
    seq: int = 0
    late: bool = False

    def counts(self, day: date, moment: datetime | None = None) -> bool:
        """Whether it had been given by then: by the end of that day, or for a no by that moment of it."""
        if self.day != day or self.says == "yes" or moment is None:
            return self.day <= day
        return self.happened <= moment

    def holds(self, day: date) -> bool:
        """Whether it is a yes that has not run out on that day; the last day counts to its end."""
        return self.says == "yes" and (self.until is None or day <= self.until)


Answers = tuple[Answer, ...]


def standing(
    answers: Iterable[Answer], day: date, moment: datetime | None = None, *, written: bool = False
) -> dict[tuple[str, str], Answer]:
    """For each giver and each person for whom it is given, what they had said last by that day.

    Where it has to be `written`, a yes by word of mouth beside a paper that holds does not take the paper's place: it can
    leave out more and end earlier, but nothing else.
    """
    found: dict[tuple[str, str], Answer] = {}
    for one in answers:
        if one.counts(day, moment):
            before = found.get((one.giver, one.about))
            found[one.giver, one.about] = _beside(before, one) if before is not None and written else one
    return found


def _beside(paper: Answer, said: Answer) -> Answer:
    """What stands after an answer: what was said now, unless it is a yes by word of mouth beside a paper that holds."""
    if said.says != "yes" or said.form == "written" or paper.form != "written" or not paper.holds(said.day):
        return said
    ends = [until for until in (paper.until, said.until) if until is not None]
    left_out = tuple(dict.fromkeys((*paper.leaves_out, *said.leaves_out)))
    return paper._replace(until=min(ends, default=None), leaves_out=left_out)


def heard(known: Mapping[str, Answers], new: Iterable[Answer]) -> Mapping[str, Answers]:
    """The answers of each consent, in the order in which they were given, with new ones among them."""
    found = dict(known)
    for answer in new:
        every = sorted((*found.get(answer.consent, ()), answer), key=lambda one: (one.happened, one.seq))
        theirs = [one for one in every if (one.giver, one.about) == (answer.giver, answer.about)]
        forgotten = theirs[:-MOST_ANSWERS]
        found[answer.consent] = tuple(one for one in every if one not in forgotten)
    return found
