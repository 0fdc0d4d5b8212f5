"""Signing: who has signed a form, on which day, and who is still to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.rules import Signature
from caseway.forms.document import SignatureLine
from caseway.forms.fields import Lacks, cells
from caseway.forms.suppliers import missing_fact, missing_role

if TYPE_CHECKING:
    from caseway.engine.assemble.parts import Form
    from caseway.forms.view import View


def signature_lines(view: View, form: Form) -> tuple[tuple[SignatureLine, ...], Lacks]:
    """Whoever must sign, in the order of the rules, then whoever else has: a line for each day signed, or one to sign.

    Missing is a signature without its person or day, and that nobody is known who must sign.
    """
    fact = view.process.facts[form.signatures]
    if view.hides(fact.name):
        return (), ()
    signers, lacks = _signers(view, form)
    days: dict[str, list[str]] = {key: [] for key in signers}
    for row in view.rows(fact.name):
        key, day = str(row.get(fact.person_column(), "")), view.text(row.get(fact.date_column()), "date")
        if key and day:
            days.setdefault(key, []).append(day)
    lines = tuple(SignatureLine(name, day) for key in days for name in view.names((key,)) for day in days[key] or [""])
    return lines, (*lacks, *cells(view, fact.name)[1])


def _signers(view: View, form: Form) -> tuple[tuple[str, ...], Lacks]:
    """Everybody in the case whose signature a rule asks for."""
    keys: dict[str, None] = {}
    lacks = []
    rules = (rule for rule in view.process.rules.values() if isinstance(rule, Signature) and rule.form == form.name)
    for name, of_role in dict.fromkeys(signer for rule in rules for signer in rule.signers):
        if not of_role and view.hides(name):
            continue
        named = view.standing.principals(name) if of_role else view.listed(name)
        here = [key for key in named if key in view.standing.present]
        keys.update(dict.fromkeys(here))
        if not here:
            lacks.append(missing_role(view, name) if of_role else missing_fact(view, name))
    return tuple(keys), tuple(lacks)
