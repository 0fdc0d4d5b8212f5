"""Signing: who has signed a form, on which day, and who is still to sign."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules import Signature
from caseway.forms.document import SignatureLine
from caseway.forms.fields import Lacks, cells
from caseway.forms.suppliers import missing_fact, missing_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.engine.assemble.parts import Column, Fact, Form
    from caseway.engine.case import Row
    from caseway.forms.needs import Needs
    from caseway.forms.view import View


def signature_lines(view: View, form: Form, needs: Needs) -> tuple[tuple[SignatureLine, ...], Lacks]:
    """Whoever must sign, in the order of the rules, then whoever else has: a line for each day signed, or one to sign.

    Of a signature by another hand it is told whose; of who has not signed, what came of the paper, above the line to sign.
    Where no rule says who must sign, everything that is on record is told as it stands there, with a line to sign below it.
    Missing is a signature without its person or day, and that nobody is known who must sign.
    """
    fact = view.process.facts[form.signatures]
    if view.hides(fact.name):
        return (), ()
    rules = [rule for rule in view.process.rules.values() if isinstance(rule, Signature) and rule.form == form.name]
    lacks = cells(view, fact.name, needs.columns(fact) & {fact.person_column(), fact.date_column()})[1]
    if not rules:
        return (*_recorded(view, fact, view.rows(fact.name)), SignatureLine("", "")), lacks
    signers, unknown = _signers(view, rules)
    signed: dict[str, list[date]] = {key: [] for key in signers}
    for key, day in _signed(view, fact, rules):
        signed.setdefault(key, []).append(day)
    lines = tuple(line for key, days in signed.items() for line in _of(view, fact, key, days))
    return lines, (*unknown, *lacks)


def _of(view: View, fact: Fact, key: str, days: Sequence[date]) -> Iterator[SignatureLine]:
    """The lines of one person, who has signed on these days."""
    rows = [row for row in view.rows(fact.name) if row.get(fact.person_column()) == key]
    (name,) = view.names((key,))
    for day in days:
        row = next(row for row in reversed(rows) if row.get(fact.date_column()) == day)
        told = _said(view, fact, row) if _by_another(fact, row) else ""
        yield SignatureLine(name, view.text(day, "date", brief=True), told)
    if not days:
        noted = [one for one in _recorded(view, fact, rows[-1:]) if one.says.strip("–")]
        yield from (*noted, SignatureLine(name, ""))


def _by_another(fact: Fact, row: Row) -> bool:
    """Whether a row names somebody besides whom it is about."""
    return any(column.type == "person" and row.get(column.name) for column in _more(fact))


def _more(fact: Fact) -> tuple[Column, ...]:
    """The columns that say more than who and when."""
    return tuple(one for one in fact.columns if one.name not in (fact.person_column(), fact.date_column()))


def _said(view: View, fact: Fact, row: Row) -> str:
    texts = (view.text(row.get(column.name), column.type, brief=True) for column in _more(fact))
    return ", ".join(text for text in texts if text)


def _recorded(view: View, fact: Fact, rows: Sequence[Row]) -> Iterator[SignatureLine]:
    """Each row about somebody: signed, or what it says where it has a column of type choice."""
    states = any(column.type == "choice" for column in fact.columns)
    for row in rows:
        key = row.get(fact.person_column())
        if isinstance(key, str):
            (name,), day = view.names((key,)), view.text(row.get(fact.date_column()), "date", brief=True)
            yield SignatureLine(name, day, _said(view, fact, row) or ("–" if states else ""))


def _signed(view: View, fact: Fact, rules: Sequence[Signature]) -> Iterator[tuple[str, date]]:
    """Who has signed on which day, in the order of the table: what counts for one of the rules."""
    counting = [rule.signatures.days(view.rows(fact.name), rule.date_column, date.max) for rule in rules]
    rows = ((row.get(fact.person_column()), row.get(fact.date_column())) for row in view.rows(fact.name))
    for key, day in dict.fromkeys(rows):
        if not isinstance(key, str) or not isinstance(day, date):
            continue
        if any(day in days.get(key, ()) for days in counting):
            yield key, day


def _signers(view: View, rules: Sequence[Signature]) -> tuple[tuple[str, ...], Lacks]:
    """Everybody in the case whose signature a rule asks for."""
    keys: dict[str, None] = {}
    lacks = []
    for name, of_role in dict.fromkeys(signer for rule in rules for signer in rule.signers):
        if not of_role and view.hides(name):
            continue
        named = view.standing.principals(name) if of_role else view.listed(name)
        here = [key for key in named if key in view.standing.present]
        keys.update(dict.fromkeys(here))
        if not here:
            lacks.append(missing_role(view, name) if of_role else missing_fact(view, name))
    return tuple(keys), tuple(lacks)
