"""Tables below steps: facts of an action, the rows of one fact, or the people of the scene, and what is wrong in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.bound import Noted, Rows
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.adapters.scenarios.template import compiled
from caseway.adapters.scenarios.values import Fault, unquoted
from caseway.engine.assemble.facts import BadFact, read_fact
from caseway.engine.assemble.parts import Fact
from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.case.roster import Roster
from caseway.engine.messages import say
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from caseway.adapters.scenarios.book import PhraseBook
    from caseway.adapters.scenarios.notes import Notes
    from caseway.adapters.scenarios.persons import Persons
    from caseway.adapters.scenarios.source import Cell, Step, Table
    from caseway.engine.assemble.parts import Action, Column

NOBODY = Roster({})
PEOPLE = ("person", "people")


class Tables:
    """Reads the tables of one feature."""

    def __init__(self, book: PhraseBook, notes: Notes) -> None:
        self.book, self.notes, self.process = book, notes, book.process
        self.tongue = LANGUAGES[book.language]
        reason = compiled(self.tongue.REASON_ROW, self.tongue.SLOTS)
        self._reason = re.compile(reason.source, re.IGNORECASE)

    def of_action(self, step: Step, action: Action, persons: Persons) -> Noted:
        """The facts of an action: a row for each, or, when the first row names the columns of a fact, its rows."""
        fact = self._by_header(step.table[0], action)
        if fact is not None:
            return Noted(facts={fact.name: self.rows(step, fact, persons)})
        odd = next((row for row in step.table if len(row) != 2), None)
        if odd is not None:
            self.notes.add("G13.columns", odd[0].place, action=self._title("actions", action.name), known=_names(action))
            return Noted()
        facts: dict[str, str | Rows] = {}
        reasons: dict[str, str] = {}
        for name, value in step.table:
            rule = self._rule(name)
            if rule is not None:
                reasons[rule] = value.text
                continue
            found = self._noted(name, action)
            if found is None:
                continue
            if found.name in facts:
                self.notes.add("G13.twice", name.place, name=found.name)
            if found.type == "rows":
                self.notes.add("G13.rows", name.place, name=found.name)
            else:
                self._value(found.name, found.title, found.type, found.choices, value, persons)
                facts[found.name] = value.text
        return Noted(facts, reasons)

    def rows(self, step: Step, fact: Fact, persons: Persons) -> Rows:
        """The rows of a fact: the first row names its columns."""
        if len(step.table) < 2:
            self.notes.add(
                "G13.no-rows", step.place, name=fact.name, known=", ".join(column.name for column in fact.columns)
            )
            return ()
        columns = [self._column(cell, fact) for cell in step.table[0]]
        found = []
        for row in step.table[1:]:
            for column, cell in zip(columns, row, strict=False):
                if column is not None and cell.text:
                    self._value(column.name, column.title, column.type, column.choices, cell, persons)
            found.append({column.name: cell.text for column, cell in zip(columns, row, strict=False) if column is not None})
        return tuple(found)

    def people(self, step: Step, persons: Persons) -> Rows:
        """The people of the scene: columns name and role, and agency where there is one."""
        heads = [
            next((key for key, words in self.tongue.COLUMNS.items() if fold(cell.text) in words), "")
            for cell in step.table[0]
        ]
        known = ", ".join(words[0] for words in self.tongue.COLUMNS.values())
        for key, cell in zip(heads, step.table[0], strict=True):
            if not key:
                guess = nearest(cell.text, [word for words in self.tongue.COLUMNS.values() for word in words])
                self.notes.add("G13.people", cell.place, guess, name=cell.text, known=known)
        if not {"name", "role"} <= set(heads) or len(step.table) < 2:
            self.notes.add("G13.people-columns", step.table[0][0].place, known=known)
            return ()
        found = []
        for row in step.table[1:]:
            # A row that is not closed has a cell too many, which is a mistake that is noted already.
            person = {key: cell for key, cell in zip(heads, row, strict=False) if key}
            role = self.book.names.find("roles", unquoted(person["role"].text))
            if role is None:
                written = person["role"].text
                known_roles = ", ".join(self.book.names.written("roles"))
                self.notes.add(
                    "G07.role",
                    person["role"].place,
                    self.book.names.guess("roles", written),
                    name=written,
                    known=known_roles,
                )
            name = unquoted(person["name"].text).strip()
            if not name:
                self.notes.add("G08.empty", person["name"].place, name="")
            persons.enter(name)
            agency, of = (person[key].text if key in person else "" for key in ("agency", "of"))
            found.append({"name": name, "role": role or "", "agency": unquoted(agency), "of": of})
        for row in step.table[1:]:
            for key, cell in zip(heads, row, strict=False):
                if key == "of":
                    persons.mentioned(cell.text.split(","), cell.place)
        return tuple(found)

    def _by_header(self, header: tuple[Cell, ...], action: Action) -> Fact | None:
        """The fact whose columns the first row names, unless that row begins with a fact of the action itself."""
        first = self.book.names.find("facts", unquoted(header[0].text))
        if first in action.notes or self._reason.fullmatch(header[0].text):
            return None
        tables = [fact for fact in action.notes.values() if fact.type == "rows"]
        fitting = [fact for fact in tables if any(self._find(cell.text, fact) for cell in header)]
        return fitting[0] if len(fitting) == 1 else None

    def _rule(self, cell: Cell) -> str | None:
        match = self._reason.fullmatch(cell.text)
        rule = self.book.read_slot("rule", match["rule"]) if match else None
        if isinstance(rule, Fault):
            self.notes.add(rule.key, cell.place, rule.guess, name=rule.written, known=rule.known)
            return ""
        return None if rule is None else str(rule)

    def _noted(self, cell: Cell, action: Action) -> Fact | None:
        written = unquoted(cell.text)
        name = self.book.names.find("facts", written)
        if name is not None and name in action.notes:
            return action.notes[name]
        key = "G07.noted" if action.notes else "G07.notes-nothing"
        guess = nearest(written, action.notes)
        self.notes.add(
            key, cell.place, guess, name=written, known=_names(action), action=self._title("actions", action.name)
        )
        return None

    def _column(self, cell: Cell, fact: Fact) -> Column | None:
        column = self._find(cell.text, fact)
        if column is None:
            known = [one.name for one in fact.columns]
            self.notes.add(
                "G07.column", cell.place, nearest(cell.text, known), name=cell.text, fact=fact.name, known=", ".join(known)
            )
        return column

    def _find(self, written: str, fact: Fact) -> Column | None:
        for column in fact.columns:
            translated = self.process.titled(f"{OF_COLUMNS}{fact.name}", column.name, self.book.language)
            if fold(written) in (fold(column.name), fold(column.title), fold(translated)):
                return column
        return None

    def _value(self, name: str, title: str, type_: str, choices: tuple[str, ...], cell: Cell, persons: Persons) -> None:
        if type_ in PEOPLE:
            persons.mentioned(cell.text.split(",") if type_ == "people" else [cell.text], cell.place)
            return
        bad = read_fact(Fact(name, title, type_, "", choices), cell.text, NOBODY, "")
        if isinstance(bad, BadFact):
            text = say(f"fact.{bad.why}", self.book.language, name=title, given=bad.given)
            self.notes.add(
                "G08.choice" if choices else "G08.fact",
                cell.place,
                bad.guess or None,
                text=text.rstrip("."),
                known=", ".join(choices),
            )

    def _title(self, kind: str, name: str) -> str:
        return self.book.names.title(kind, name)


def _names(action: Action) -> str:
    return ", ".join(action.notes)


def empty(table: Table) -> bool:
    """Whether there is no table, or one without cells."""
    return not table or not table[0]
