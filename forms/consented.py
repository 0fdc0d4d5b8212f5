"""Consented: who has answered to a consent, and what, as a table of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.case.answer import standing
from caseway.engine.periods import last_moment_of
from caseway.engine.rules import Situation
from caseway.forms.document import Missing, Table, TextField
from caseway.forms.locale import day_text
from caseway.forms.suppliers import missing_answer
from caseway.forms.view import in_words
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.case import Answer
    from caseway.engine.rules import Asked
    from caseway.forms.document import Field
    from caseway.forms.view import View

COLUMNS = ("who", "for", "answer", "answered_on", "holds_until", "leaves_out")
SEVERAL = 2
EMPTY_ROWS = 3
WAITING = ("consent", "consent of one", "consent over", "consent spoken")
"""What is missing where somebody has still to answer; whoever has said no has answered."""


def answered(view: View, consent: str) -> tuple[Field, tuple[Missing, ...]]:
    """The answers of everybody who is asked, as they stand; who has not answered yet is missing."""
    asked, told = view.process.consents[consent], words(view.language)
    title = view.title("consents", consent)
    if consent not in view.sight.consents:
        return TextField(consent, title, told["withheld"], given=True), ()
    said = standing(view.case.answers.get(consent, ()), view.day, written=asked.written)
    waiting = [one for one in asked.lacking(_situation(view), ()) if one.what in WAITING]
    people = dict.fromkeys((*said, *((giver, one.about) for one in waiting for giver in one.people)))
    shown = _columns(asked, several=len({about for _, about in people}) >= SEVERAL)
    rows = tuple(_row(view, pair, said.get(pair), shown) for pair in people)
    names = ", ".join(dict.fromkeys(view.case.people[giver].name for one in waiting for giver in one.people))
    lacks = (missing_answer(view, consent, names),) if names or not people else ()
    blanks = tuple(range(len(shown)))
    return Table(consent, title, tuple(told[column] for column in shown), rows, True, blanks, given=True), lacks


def blank_consent(process: Process, consent: str, language: str) -> Table:
    """The same with room to write, and to sign: what is filled in by hand is an answer in writing."""
    told, asked = words(language), process.consents[consent]
    shown = (*_columns(asked, several=False), "signature")
    columns = tuple(told[column] for column in shown)
    choices = ((told["answer"], (told["yes"], told["no"])),)
    blanks = tuple(range(len(columns)))
    return Table(consent, in_words(process, "consents", consent, language), columns, (), True, blanks, EMPTY_ROWS, choices)


def _columns(asked: Asked, *, several: bool) -> tuple[str, ...]:
    """What there is to say of each answer: for whom, if they are several; until when and whom it leaves out, if it can."""
    without = {"for"} if not several else set()
    without |= set() if asked.lasts is not None or asked.until else {"holds_until"}
    without |= set() if asked.leaves_out else {"leaves_out"}
    return tuple(column for column in COLUMNS if column not in without)


def _situation(view: View) -> Situation:
    """The case as it stands, as a rule looks at it at the end of that day."""
    moment = last_moment_of(view.day, view.process.zone)
    case = view.case
    return Situation(case, "", "", "", {}, view.day, moment, {}, case.facts, case.began, False, view.standing)


def _row(view: View, pair: tuple[str, str], answer: Answer | None, columns: tuple[str, ...]) -> tuple[str, ...]:
    giver, about = pair
    cells = {"who": view.text(giver, "person"), "for": view.case.people[about].name}
    if answer is not None:
        cells |= {
            "answer": _told(view, answer),
            "answered_on": day_text(answer.day, view.locale, brief=True),
            "holds_until": day_text(answer.until, view.locale, brief=True) if answer.until is not None else "",
            "leaves_out": ", ".join(_left_out(view, answer)),
        }
    return tuple(cells.get(column, "") for column in columns)


def _told(view: View, answer: Answer) -> str:
    """What somebody said, and that it was in writing; a yes that has run out says so."""
    told = words(view.language)
    if answer.says != "yes":
        return told["no"] if answer.says == "no" else told["taken_back"]
    said = f"{told['yes']}, {told['in_writing']}" if answer.form == "written" else told["yes"]
    return said if answer.holds(view.day) else f"{said} ({told['run_out']})"


def _left_out(view: View, answer: Answer) -> Iterator[str]:
    for one in answer.leaves_out:
        yield view.case.people[one].name if one in view.case.people else view.process.titled("choices", one, view.language)
