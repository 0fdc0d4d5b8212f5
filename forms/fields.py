"""Fields: what a role or a fact says in a case, laid into the field of a document, with what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.files import LAST_ROUND
from caseway.forms.consented import answered
from caseway.forms.document import Missing, PeopleField, Table, TextField
from caseway.forms.suppliers import missing_fact, missing_role
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from caseway.engine.assemble.parts import Fact, FormField
    from caseway.engine.case import Row
    from caseway.forms.document import Field
    from caseway.forms.needs import Needs
    from caseway.forms.view import View

Lacks = tuple[Missing, ...]


def filled(view: View, field: FormField, needs: Needs) -> tuple[Field, Lacks]:
    """The field as the case fills it; what the form does not need is not missing."""
    if field.of == "consent":
        return answered(view, field.name)
    if field.of == "role":
        people = view.names(view.standing.principals(field.name))
        nobody: Lacks = () if people else (missing_role(view, field.name),)
        return PeopleField(field.name, view.title("roles", field.name), people, given=True), nobody
    fact = view.process.facts[field.name]
    if view.hides(fact.name):
        return withheld(view, fact.name), ()
    title, last = view.title("facts", fact.name), field.of_last_round
    needed = frozenset[str]() if last else needs.columns(fact)  # what is over is not filled in any more
    free = last or not needs.fact(fact)
    if last:
        title = words(view.language)["last round"].format(title=title)
    lacks: Lacks = ()
    name = f"{LAST_ROUND}{fact.name}" if last else fact.name  # a form may hold both
    done: Field
    if fact.type == "rows":
        columns = tuple(view.column_title(fact.name, column) for column in fact.columns)
        names = tuple(column.name for column in fact.columns)
        rows, lacks = cells(view, fact.name, needed, last_round=last)
        blanks = tuple(at for at, column in enumerate(fact.columns) if column.name not in needed)
        done, there = Table(name, title, columns, rows, free, blanks, given=last, names=names), bool(rows)
    elif fact.type == "people":
        people = view.names(view.listed(fact.name, last_round=last))
        done, there = PeopleField(name, title, people, free, given=last), bool(people)
    else:
        text = view.text(view.value(fact.name, last_round=last), fact.type)
        done, there = TextField(name, title, text, free, given=last), bool(text)
    return done, lacks if there or free else (missing_fact(view, fact.name),)


def withheld(view: View, fact: str) -> TextField:
    """What stands for a fact that is not for whoever the document is for: neither what it says nor whether it does."""
    return TextField(fact, view.title("facts", fact), words(view.language)["withheld"], given=True)


def cells(
    view: View, fact: str, needed: Collection[str], *, last_round: bool = False
) -> tuple[tuple[tuple[str, ...], ...], Lacks]:
    """The rows of a fact as text; and for each column of those `needed` with empty cells, whose rows these are.

    A row is known by the person whom it is about, else by its number.
    """
    part, noted = view.process.facts[fact], view.rows(fact, last_round=last_round)
    rows = tuple(tuple(view.text(row.get(column.name), column.type, brief=True) for column in part.columns) for row in noted)
    lacks = []
    for at, column in enumerate(part.columns):
        empty = [number for number, row in enumerate(rows) if not row[at]]
        if empty and column.name in needed:
            title = f"{view.column_title(fact, column)} ({_whose(view, part, noted, empty)})"
            lacks.append(missing_fact(view, fact, title))
    return rows, tuple(lacks)


def _whose(view: View, fact: Fact, rows: Sequence[Row], numbers: Sequence[int]) -> str:
    """Whose rows these are (by number, from 0), where each is about a person; else their numbers, from 1."""
    keys = [str(rows[number].get(fact.person_column(), "")) for number in numbers]
    if all(keys):
        return ", ".join(dict.fromkeys(view.case.people[key].name for key in keys))
    return f"{words(view.language)['row']} {', '.join(str(number + 1) for number in numbers)}"
