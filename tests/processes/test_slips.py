"""Slips of those who write a process, and what they are told: one mistake each, at its place, with what to write instead."""

from __future__ import annotations

import pytest

from caseway.processes import check_texts

SCHOOL = """\
process: school
title: School meeting
country: GB
language: en
time-zone: Europe/London
in-force: 2020-01-01
opened-by: teacher
concerns: pupil
seen-by: anyone
people:
  teacher: Class teacher
  pupil: Pupil
  parent: {title: Parent, many: yes}
stages:
  asked for: A meeting has been asked for
  booked: A day is booked
  held: The meeting was held
starts-at: asked for
ends-at: held
family-cannot-stop: Nobody has asked them yet.
facts:
  said yes: {title: Parents who have said yes, type: people, each-time: adds}
  can come: {title: Whether they can come, type: yes-no}
  agreed: {title: What was agreed}
actions:
  ask:
    title: Ask the parents
    who: teacher
    note: [said yes, can come, agreed]
  book:
    title: Book a day
    who: teacher
    from: asked for
    to: booked
    form: invitation
  meet:
    title: Hold the meeting
    who: teacher
    from: booked
    to: held
rules:
  parents say yes:
    says: A day is booked when each parent has said yes.
    before: book
    if: {can come: yes}
    need: {said yes: every parent}
    strength: should
  again:
    says: They meet every eight weeks.
    every: 8 weeks
    must: meet
    strength: should
forms:
  invitation:
    title: Invitation
    sections:
      - title: Who
        fields: [pupil, parent]
      - title: What
        fields: agreed
"""

Told = tuple[str, str, str | None]
KEYS = "says, strength, cites, deviate, right-of, reveals, unclear, formerly, every, must, after, if-closed"

SLIPS: dict[str, tuple[str, str, str, dict[str, Told]]] = {
    "a key of a kind of rule that is misspelt": (
        "every: 8 weeks",
        "evry: 8 weeks",
        "evry",
        {
            "en": ("the word `evry` is not known here", f"known words here: {KEYS}", "every"),
            "sv": ("ordet `evry` är okänt här", f"ord som går att använda här: {KEYS}", "every"),
            "da": ("ordet `evry` kendes ikke her", f"ord, der kan bruges her: {KEYS}", "every"),
        },
    ),
    "no blank after a colon": (
        "every: 8 weeks",
        "every:8 weeks",
        "every:",
        {
            "en": ("a blank is missing after the colon of `every`", "write `every: ` and then the value", None),
            "sv": ("det saknas ett mellanslag efter kolonet i `every`", "skriv `every: ` och sedan värdet", None),
            "da": ("der mangler et mellemrum efter kolonet i `every`", "skriv `every: ` og derefter værdien", None),
        },
    ),
}


def test_the_process_is_in_order() -> None:
    assert check_texts({"process.yaml": SCHOOL}).mistakes == ()


@pytest.mark.parametrize("language", ["en", "sv", "da"])
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_once_where_it_stands(slip: str, language: str) -> None:
    right, wrong, at, told = SLIPS[slip]
    assert SCHOOL.count(right) == 1
    text = SCHOOL.replace(right, wrong).replace("language: en", f"language: {language}")

    (found,) = check_texts({"process.yaml": text}).mistakes

    assert (found.message, found.help, found.guess) == told[language]
    assert text.split("\n")[found.line - 1][found.column - 1 : found.end_column - 1] == at
