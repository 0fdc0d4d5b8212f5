"""What is asked: a consent as the process defines it, from whom it is needed, and what keeps it from being there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.case.answer import standing
from caseway.engine.names import fold
from caseway.engine.periods import Period, birthday
from caseway.engine.rules.birth import Birth
from caseway.engine.rules.rule import Missing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseway.engine.case import Answer, Person
    from caseway.engine.rules.rule import What
    from caseway.engine.rules.situation import Situation
    from caseway.engine.rules.standing import Standing


OF_CONSENT = frozenset(
    ("consent", "consent of one", "consent refused", "consent withdrawn", "consent over", "consent spoken", "left out")
)
"""What of `Missing` is about a consent."""


@dataclass(frozen=True, slots=True)
class Own:
    """From the birthday on which they turn `age` they answer in person: `alone`, or together with the others.

    `born` is where their day of birth stands.
    """

    age: int
    born: Birth
    alone: bool = True

    def grown(self, situation: Situation, person: str) -> bool | None:
        """Whether somebody has come to that age; None when nobody has noted when they were born."""
        born = self.born.day(situation, person)
        return situation.day >= birthday(born, self.age) if born is not None else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A consent: whom it is for, and from whom it is needed: each pair is a role, and True for everybody who holds it.

    `written`: a spoken yes is not enough. `lasts` and the date in the fact `until` end it; `leaves_out` are the facts in
    which a giver can say what it does not cover.
    """

    name: str
    title: str
    about: str
    givers: tuple[tuple[str, bool], ...]
    written: bool = False
    own: Own | None = None
    lasts: Period | None = None
    until: str = ""
    leaves_out: tuple[str, ...] = ()
    seen_by: frozenset[str] = frozenset()
    """The roles that may see the answers."""

    @property
    def roles(self) -> tuple[str, ...]:
        """Everybody who may be asked for it."""
        return tuple(dict.fromkeys((*(role for role, _ in self.givers), *((self.about,) if self.own else ()))))

    def whose(self, situation: Situation, concerned: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The roles whose consent it is on that day: the child's from its own age, else the others'.

        `concerned` are those of whom it is asked; nobody: of everybody whom it is for.
        """
        children = situation.standing.principals(self.about)
        children = tuple(child for child in children if child in concerned) or children
        grown = [self.own.grown(situation, child) for child in children] if self.own else []
        if self.own is None or not any(grown):
            return tuple(dict.fromkeys(role for role, _ in self.givers))
        return (self.about,) if self.own.alone and all(grown) else self.roles

    def speakers(self, standing: Standing, role: str, child: str) -> tuple[str, ...]:
        """Those in a role who answer for somebody; in the role of whom it is asked about, each for themselves alone."""
        if role == self.about:
            return (child,) if child in standing.principals(role) else ()
        return standing.principals(role, child)

    def leaving_out(self, situation: Situation) -> bool:
        """Whether an answer that holds leaves somebody or something out."""
        said = standing(situation.case.answers.get(self.name, ()), situation.day, situation.moment, written=self.written)
        return any(answer.leaves_out and answer.holds(situation.day) for answer in said.values())

    def lacking(self, situation: Situation, sought: tuple[str, ...]) -> tuple[Missing, ...]:
        """What keeps the consent from being there, for each person whom it is for; `sought` must not be left out."""
        children = situation.standing.principals(self.about)
        if not children:
            return (Missing("nobody", self.about),)
        answers = (
            *situation.case.answers.get(self.name, ()),
            *(one for one in situation.answers if one.consent == self.name),
        )
        said = standing(answers, situation.day, situation.moment, written=self.written) if answers else {}
        return tuple([missing for child in children for missing in self._for(child, said, situation, sought)])

    def _for(
        self, child: str, said: Mapping[tuple[str, str], Answer], situation: Situation, sought: tuple[str, ...]
    ) -> list[Missing]:
        groups = [(role, every, self.speakers(situation.standing, role, child)) for role, every in self.givers]
        if self.own is not None:
            grown = self.own.grown(situation, child)
            if grown is None:
                return [Missing("fact", self.own.born.fact, about=child)]
            if grown:
                groups = [*([] if self.own.alone else groups), (self.about, True, (child,))]
        theirs = {giver: said[giver, child] for _, _, people in groups for giver in people if (giver, child) in said}
        noes = tuple(giver for giver, answer in theirs.items() if answer.says != "yes")
        yeses = tuple(giver for giver, answer in theirs.items() if answer.holds(situation.day))
        if noes:
            refused = any(theirs[giver].says == "no" for giver in noes)
            what: What = "consent refused" if refused else "consent withdrawn"
            since = max(theirs[giver].day for giver in noes)
            return [Missing(what, self.name, people=noes, others=yeses, about=child, limit=since)]
        found: list[Missing] = []
        for role, every, people in groups:
            if not people:
                found.append(Missing("nobody", role, about=child))
            elif every or not any(giver in theirs and self._enough(theirs[giver], situation.day) for giver in people):
                found += self._wanting(people, every, theirs, child, situation.day)
        given = [theirs[giver] for giver in yeses]
        for one in sought:
            by = tuple(
                answer.giver for answer in given if answer.leaves_out and _kept_out(one, answer, situation.case.people)
            )
            if by:
                found.append(Missing("left out", self.name, value=one, people=by, about=child))
        return found

    def _enough(self, answer: Answer, day: date) -> bool:
        return answer.holds(day) and (answer.form == "written" or not self.written)

    def _wanting(
        self, people: tuple[str, ...], every: bool, theirs: Mapping[str, Answer], child: str, day: date
    ) -> list[Missing]:  # fmt: skip
        """Who has still to answer: nobody asked them, theirs has run out, or theirs is not in writing."""
        form = "written" if self.written else ""
        over = {giver: answer.until for giver, answer in theirs.items() if giver in people and not answer.holds(day)}
        spoken = tuple(giver for giver in people if giver in theirs and theirs[giver].holds(day)
                       and not self._enough(theirs[giver], day))  # fmt: skip
        silent = tuple(giver for giver in people if giver not in theirs)
        found = [
            Missing("consent over", self.name, form, (giver,), limit=until, about=child) for giver, until in over.items()
        ]
        if spoken:
            found.append(Missing("consent spoken", self.name, form, spoken, about=child))
        if silent and (every or not found):
            what: What = "consent" if every or len(silent) == 1 else "consent of one"
            found.append(Missing(what, self.name, form, silent, about=child))
        return found


def _kept_out(one: str, answer: Answer, people: Mapping[str, Person]) -> bool:
    """Whether an answer leaves somebody out: the person, or somebody else from the same agency; or a subject."""
    agency = fold(people[one].agency) if one in people else ""
    return one in answer.leaves_out or (
        bool(agency) and any(key in people and fold(people[key].agency) == agency for key in answer.leaves_out)
    )
