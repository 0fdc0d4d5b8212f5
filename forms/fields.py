"""Fields: what a role or a fact says in a case, laid into the field of a document, with what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.files import LAST_ROUND
from caseway.forms.document import Missing, PeopleField, Table, TextField
from caseway.forms.suppliers import missing_fact, missing_role
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from caseway.engine.assemble.parts import FormField
    from caseway.forms.document import Field
    from caseway.forms.needs import Needs
    from caseway.forms.view import View

Lacks = tuple[Missing, ...]


def filled(view: View, field: FormField, needs: Needs) -> tuple[Field, Lacks]:
    """The field as the case fills it; what the form does not need is not missing."""
    if field.of_role:
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
    """The rows of a fact as text, and for each column of those `needed` with empty cells the numbers of their rows."""
    columns = view.process.facts[fact].columns
    rows = tuple(
        tuple(view.text(row.get(column.name), column.type, brief=True) for column in columns)
        for row in view.rows(fact, last_round=last_round)
    )
    lacks = []
    for at, column in enumerate(columns):
        empty = ", ".join(str(number) for number, row in enumerate(rows, 1) if not row[at])
        if empty and column.name in needed:
            title = view.column_title(fact, column)
            lacks.append(missing_fact(view, fact, f"{title} ({words(view.language)['row']} {empty})"))
    return rows, tuple(lacks)
