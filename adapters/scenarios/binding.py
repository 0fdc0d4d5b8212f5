"""Binding: each step of a scenario gets its meaning, or a mistake says why it has none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.book import Misread, even
from caseway.adapters.scenarios.bound import NOTHING_NOTED, Bound, Noted
from caseway.adapters.scenarios.naming import Who
from caseway.adapters.scenarios.outlines import PLACEHOLDER
from caseway.adapters.scenarios.persons import Persons
from caseway.adapters.scenarios.quoting import quoted
from caseway.adapters.scenarios.sentences.meanings import MEANINGS
from caseway.adapters.scenarios.tables import Tables, empty
from caseway.adapters.scenarios.template import LONGEST_STEP
from caseway.engine.errors import Place

UNREADABLE = "\ufffd"

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from caseway.adapters.scenarios.book import PhraseBook, Read, Sentence
    from caseway.adapters.scenarios.notes import Notes
    from caseway.adapters.scenarios.sentences.meanings import Kind
    from caseway.adapters.scenarios.source import Step
    from caseway.engine.assemble.parts import Action


@dataclass(slots=True)
class Binder:
    """Binds the steps of one feature. `hosted` says whether a step that no sentence fits is somebody else's."""

    book: PhraseBook
    notes: Notes
    hosted: Callable[[Step], bool]
    tables: Tables = field(init=False)

    def __post_init__(self) -> None:
        self.tables = Tables(self.book, self.notes)

    def bind(self, steps: Sequence[Step]) -> tuple[Bound | None, ...]:
        """The steps of a scenario with those of its backgrounds; None for each that means nothing here."""
        persons = Persons(self.book.names, self.notes)
        bound = [self._step(step, persons) for step in steps]
        return tuple(_expecting(self._joined(bound)))

    def _step(self, step: Step, persons: Persons) -> Bound | None:
        if len(step.text) > LONGEST_STEP:
            self.notes.add("G15.step", step.place, limit=str(LONGEST_STEP))
            return None
        if PLACEHOLDER.search(step.text) or UNREADABLE in step.text:
            return None  # that is noted already
        text = step.text.rstrip(": ") if step.table else step.text
        known = self.book.read(text)
        if isinstance(known, Misread):
            if not self.hosted(step):
                self._misread(step, known)
            return None
        kind: Kind = "checks" if step.word == "then" else "does"
        fitting = [read for read in known if read.sentence.kind == kind] or list(known)
        if not fitting:
            if not self.hosted(step):
                self._unknown(step, kind)
            return None
        read = fitting[0]
        if len(fitting) > 1:
            self.notes.add("G09", step.place, lines=[one.sentence.shown + _action(one) for one in fitting])
        if read.sentence.kind != kind:
            self.notes.add("G11.do" if kind == "checks" else "G11.check", step.place)
        return self._bound(step, read, persons)

    def _bound(self, step: Step, read: Read, persons: Persons) -> Bound:
        meaning, action = read.sentence.meaning, read.sentence.action
        named = read.values.get("action")
        if meaning == "act by name" and isinstance(named, str):
            action = named
        for value in read.values.values():
            if isinstance(value, Who) and value.person:
                persons.mentioned([value.person], self._at(step, value.person))
        for slot in ("persons", "person", "children"):
            people = read.values.get(slot, ())
            for name in (people,) if isinstance(people, str) else people if isinstance(people, tuple) else ():
                self._person("" if slot == "children" else meaning, str(name), step, persons)
        if step.doc is not None:
            self.notes.add("G13.doc", step.doc)
        noted = self._table(step, meaning, self.book.process.actions.get(action), read, persons)
        return Bound(step, meaning, read.values, action, noted)

    def _person(self, meaning: str, name: str, step: Step, persons: Persons) -> None:
        if meaning in ("is", "comes"):
            persons.enter(name)
        else:
            persons.mentioned([name], self._at(step, name))

    def _table(self, step: Step, meaning: str, action: Action | None, read: Read, persons: Persons) -> Noted:
        takes = MEANINGS[meaning].takes
        if empty(step.table):
            if takes in ("rows", "people"):
                self.notes.add(f"G13.no-{takes}-table", step.place)
            elif step.table:
                self.notes.add("G13.empty", step.place)
            return NOTHING_NOTED
        if takes == "nothing":
            first = step.table[0][0].place
            self.notes.add("G13.table", Place(first.line, first.column, first.end))
            return NOTHING_NOTED
        if takes == "people":
            return Noted(people=self.tables.people(step, persons))
        if takes == "rows":
            fact = self.book.process.facts[str(read.values["fact"])]
            return Noted({fact.name: self.tables.rows(step, fact, persons)})
        return self.tables.of_action(step, action, persons) if action is not None else NOTHING_NOTED

    def _joined(self, bound: Sequence[Bound | None]) -> list[Bound | None]:
        """Rows given with «med …» belong to the action above them."""
        joined: list[Bound | None] = []
        acting: int | None = None
        for one in bound:
            joined.append(one)
            if one is None or one.meaning != "with":
                acting = len(joined) - 1 if one is not None and one.action else None
                continue
            above = joined[acting] if acting is not None else None
            fact = str(one.values["fact"])
            if above is None or acting is None:
                self.notes.add("G11.with", one.step.place)
            elif fact not in self.book.process.actions[above.action].notes:
                self.notes.add(
                    "G11.with-other", one.step.place, name=fact, action=self.book.names.title("actions", above.action)
                )
            elif fact in above.noted.facts:
                self.notes.add("G13.twice", one.step.place, name=fact)
            else:
                facts = {**above.noted.facts, **one.noted.facts}
                joined[acting] = replace(above, noted=replace(above.noted, facts=facts))
        return joined

    def _misread(self, step: Step, misread: Misread) -> None:
        for fault, (start, end) in misread.faults:
            known = fault.known
            if fault.key == "G07.who":
                known = ", ".join(self.book.who(misread.sentence))
            place = step.place
            if not step.filled:
                place = Place(place.line, place.column + start, place.column + max(end, start + 1))
            self.notes.add(fault.key, place, fault.guess, name=fault.written, known=known)

    def _unknown(self, step: Step, kind: Kind) -> None:
        if self.notes.full:
            self.notes.add("G06.none", step.place)
            return
        guess = quoted(step.text, self.book)
        if guess is not None:
            self.notes.add("G06.quotes", step.place, guess)
            return
        near = self.book.near(step.text, kind)
        self.notes.add("G06" if near else "G06.none", step.place, lines=[_offer(one, self.book) for one in near])

    def _at(self, step: Step, name: str) -> Place:
        at = even(step.text).find(name)
        if step.filled or at < 0:
            return step.place
        return Place(step.place.line, step.place.column + at, step.place.column + at + len(name))


def _action(read: Read) -> str:
    return f"  ({read.sentence.action})" if read.sentence.action else ""


def _offer(sentence: Sentence, book: PhraseBook) -> str:
    """A sentence that may have been meant, with what fits its first slot."""
    if not sentence.action:
        return sentence.shown
    return f"{sentence.shown}    ({', '.join(book.who(sentence))})"


def _expecting(bound: Sequence[Bound | None]) -> list[Bound | None]:
    """Each act, marked if the checks that follow it look at a refusal."""
    marked: list[Bound | None] = []
    refused = False
    for one in reversed(bound):
        if one is None or one.meaning == "with":
            marked.append(one)
            continue
        marked.append(replace(one, refusable=True) if one.acts and refused else one)
        refused = one.checks and (refused or MEANINGS[one.meaning].refusal)
    return marked[::-1]
