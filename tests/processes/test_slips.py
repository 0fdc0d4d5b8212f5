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

CURLY: dict[str, Told] = {
    "en": ("`“` is no quotation mark here, but belongs to the text", "write `\"`, or `'`, before and after the text", None),
    "sv": ("`“` är inget citattecken här, utan hör till texten", "skriv `\"`, eller `'`, före och efter texten", None),
    "da": (
        "`“` er ikke et anførselstegn her, men hører til teksten",
        "skriv `\"`, eller `'`, før og efter teksten",
        None,
    ),
}
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
    "a comma in a text between braces": (
        "{title: What was agreed}",
        "{title: What was agreed, and by whom, and when}",
        "and by whom",
        {
            "en": (
                "a comma ends the text before it, and `and by whom` is read as something new",
                "put the whole text into quotation marks",
                None,
            ),
            "sv": (
                "ett komma avslutar texten före det, och `and by whom` läses som något nytt",
                "sätt hela texten inom citattecken",
                None,
            ),
            "da": (
                "et komma afslutter teksten før det, og `and by whom` læses som noget nyt",
                "sæt hele teksten i anførselstegn",
                None,
            ),
        },
    ),
    "a value that is compared": (
        "if: {can come: yes}",
        "if: can come = yes",
        "can come = yes",
        {
            "en": ("`can come = yes` is no name, and nothing is compared with `=`", "write `{can come: yes}`", None),
            "sv": ("`can come = yes` är inget namn, och inget jämförs med `=`", "skriv `{can come: yes}`", None),
            "da": ("`can come = yes` er ikke et navn, og intet sammenlignes med `=`", "skriv `{can come: yes}`", None),
        },
    ),
    "no comma between names": (
        "fields: [pupil, parent]",
        "fields: [pupil parent]",
        "[pupil parent]",
        {
            "en": (
                "`pupil parent` are several names in one",
                "write them with commas between them: `[pupil, parent]`",
                None,
            ),
            "sv": ("`pupil parent` är flera namn i ett", "skriv dem med komman mellan: `[pupil, parent]`", None),
            "da": ("`pupil parent` er flere navne i ét", "skriv dem med kommaer imellem: `[pupil, parent]`", None),
        },
    ),
    "any, for any stage": (
        "from: asked for",
        "from: any",
        "any",
        {
            "en": (
                "there is no stage `any` under `stages`",
                "write a name that is defined in this file; capitals and spacing do not matter",
                "any stage",
            ),
            "sv": (
                "det finns inget steg `any` under `stages`",
                "skriv ett namn som finns i filen; stora bokstäver och mellanrum spelar ingen roll",
                "any stage",
            ),
            "da": (
                "der er intet trin `any` under `stages`",
                "skriv et navn, der findes i filen; store bogstaver og mellemrum gør ingen forskel",
                "any stage",
            ),
        },
    ),
    "a span of time": (
        "every: 8 weeks",
        "every: 6-8 weeks",
        "6-8 weeks",
        {
            "en": ("`6-8 weeks` is a span, and one period stands here", "write one period, like `8 weeks`", None),
            "sv": ("`6-8 weeks` är ett spann, och här står en enda tidsrymd", "skriv en tidsrymd, som `8 weeks`", None),
            "da": ("`6-8 weeks` er et spænd, og her står ét tidsrum", "skriv ét tidsrum, som `8 weeks`", None),
        },
    ),
    "no dash before an item": (
        "      - title: What\n",
        "        title: What\n",
        "title",
        {
            "en": (
                "`title` stands here twice, in one item of a list",
                "write `- ` before it when another item begins here, or keep one of them",
                None,
            ),
            "sv": (
                "`title` står två gånger i samma punkt i en lista",
                "skriv `- ` före om en ny punkt börjar här, eller behåll den ena",
                None,
            ),
            "da": (
                "`title` står to gange i samme punkt på en liste",
                "skriv `- ` foran, hvis et nyt punkt begynder her, eller behold den ene",
                None,
            ),
        },
    ),
    "no # before a comment": (
        "  again:\n",
        "  this one is new\n  again:\n",
        "this one is new",
        {
            "en": (
                "the colon is missing after `this one is new`",
                "write `this: one is new`, or `#` before it when it is a comment",
                None,
            ),
            "sv": (
                "kolonet saknas efter `this one is new`",
                "skriv `this: one is new`, eller `#` före om det är en kommentar",
                None,
            ),
            "da": (
                "kolonet mangler efter `this one is new`",
                "skriv `this: one is new`, eller `#` foran, hvis det er en kommentar",
                None,
            ),
        },
    ),
    "curly quotation marks": ("title: School meeting", "title: “School meeting”", "“", CURLY),
    "curly quotation marks, and a comma": (
        "{title: What was agreed}",
        "{title: “What was agreed, and by whom”}",
        "“",
        CURLY,
    ),
    "curly quotation marks, and a colon": ("title: School meeting", "title: “School: a meeting”", "“", CURLY),
    "a name in curly quotation marks": ("from: asked for", "from: “asked for”", "“", CURLY),
    "an item in curly quotation marks": ("fields: [pupil, parent]", "fields: [“pupil”, parent]", "“", CURLY),
}


def test_what_quotes_something_keeps_its_marks() -> None:
    for title in ("“We decide” is our motto", "“Yes” and “no”", '"“Quoted”"', "‘Whānau’ means family", "The “big” one"):
        assert check_texts({"process.yaml": SCHOOL.replace("title: School meeting", f"title: {title}")}).mistakes == ()


def test_a_word_that_is_misspelt_after_a_comma_is_guessed() -> None:
    (found,) = check_texts({"process.yaml": SCHOOL.replace("many: yes", "mny")}).mistakes
    assert (found.message, found.guess) == ("the word `mny` is not known here", "many")


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
