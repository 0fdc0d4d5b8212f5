"""Checks of rules: one that was departed from on record is not unbroken, unless that was a mistake."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.runner import Run
from caseway.engine.assemble import Process

Changed = Callable[..., Process]
Play = Callable[..., Result]
SOFT = ("strength: does", "strength: should")
REASON = 'och avviker från regeln "skäl vid brådska" med skälet "det syns"'
UNBROKEN = 'Så är regeln "skäl vid brådska" inte bruten'
STATED = "Den som säger att det brådskar säger varför"


def test_a_rule_that_was_deviated_from_is_not_unbroken(play: Play, small: Process) -> None:
    result = play(f"När chef ringer {REASON}\n| brådskar | ja |\n{UNBROKEN}", of=small)

    assert not result.passed
    assert result.message == (
        "Regeln «skäl vid brådska» följdes inte. Antecknat är:\n"
        f"  - Avvikelse från «{STATED}»: det syns"
    )  # fmt: skip


def test_a_rule_that_blocks_nothing_is_not_unbroken_either(play: Play, changed: Changed) -> None:
    result = play(f"När chef ringer\n| brådskar | ja |\n{UNBROKEN}", of=changed(SOFT))

    assert not result.passed
    assert result.message == (
        "Regeln «skäl vid brådska» följdes inte. Antecknat är:\n"
        f"  - «{STATED}» följdes inte. Skäl saknas."
    )  # fmt: skip


def test_what_came_before_counts_too(play: Play, changed: Changed) -> None:
    again = "Och chef ringer\n| brådskar | nej |\n"
    assert not play(f"När chef ringer\n| brådskar | ja |\n{again}{UNBROKEN}", of=changed(SOFT)).passed


def test_what_was_voided_since_does_not_count(play: Play, changed: Changed) -> None:
    soft = changed(SOFT)
    voided = 'När chef ringer\n| brådskar | ja |\nOch chef ogiltigförklarar "ring" med skälet "fel person"\n'

    assert play(voided + UNBROKEN, of=soft).passed
    noted = play(f'{voided}Så är det antecknat att regeln "skäl vid brådska" inte följdes', of=soft)
    assert noted.message == (
        "Ingen sådan avvikelse från regeln «skäl vid brådska» är antecknad. Antecknat är:\n  inget"
    )  # fmt: skip


def test_a_rule_that_an_incident_went_against_is_not_unbroken(play: Play) -> None:
    result = play(
        """
        Givet att det är 2018-09-10
        Och rektor öppnar ärendet
        När det antecknas i efterhand att rektor kommer överens med familjen
        Så är regeln "familjens ja" inte bruten
        """
    )

    assert not result.passed
    assert result.message.startswith("Regeln «familjens ja» följdes inte. Antecknat är:\n  - Mot rätten «")


AGREED = "Givet att det är 2018-09-03\nOch rektor kommer överens med familjen\n| har sagt ja | vårdnadshavare |\n"
LATER = 'Och rektor avtalar en tid med skälet "lov" mot regeln "tre veckor"\n| mötesdag | 2018-09-28 |\n'
HELD = "Och det blir {day}\nOch det antecknas i efterhand att rektor håller mötet\n"


def test_a_later_day_with_a_reason_does_not_break_a_deadline_as_long_as_it_is_kept(play: Play) -> None:
    unbroken = 'Så är regeln "tre veckor" inte bruten'

    assert play(AGREED + LATER + unbroken).passed
    assert play(AGREED + LATER + HELD.format(day="2018-09-28") + unbroken).passed
    late = play(AGREED + LATER + HELD.format(day="2018-09-29") + unbroken)
    assert late.message.startswith("Regeln «tre veckor» följdes inte. Antecknat är:\n  - För sent enligt «")


def test_a_deadline_that_was_met_late_is_not_unbroken(play: Play) -> None:
    result = play(f'{AGREED}{HELD.format(day="2018-09-25")}Så är regeln "tre veckor" inte bruten')

    assert result.message.startswith("Regeln «tre veckor» följdes inte. Antecknat är:\n  - För sent enligt «")


SAID = [
    (
        "Feature: F\n",
        "  Scenario: S\n    When chef ringer\n      | brådskar | yes |\n"
        '    Then the rule "skäl vid brådska" is not broken\n',
        f"The rule «skäl vid brådska» was not followed. On record:\n  - «{STATED}» was not followed. No reason given.",
    ),
    (
        "# language: da\nEgenskab: F\n",
        '  Scenarie: S\n    Når chef ringer\n      | brådskar | ja |\n    Så er reglen "skäl vid brådska" ikke brudt\n',
        "Reglen »skäl vid brådska« blev ikke fulgt. Noteret er:\n"
        f"  - »{STATED}« blev ikke fulgt. Der er ikke givet nogen begrundelse.",
    ),
]


@pytest.mark.parametrize(("head", "text", "message"), SAID, ids=["en", "da"])
def test_it_says_so_in_every_language(head: str, text: str, message: str, run: Callable[..., Run], changed: Changed) -> None:
    outcome = run(text, of=changed(SOFT), head=head)

    assert outcome.mistakes == ()
    assert [one.message for one in outcome.failed] == [message]


RING = "När chef ringer\n| brådskar | {urgent} |\n"
UNASKED = 'Så prövades inte regeln "skäl vid brådska"'


def test_a_rule_whose_condition_does_not_hold_was_not_asked_and_counts_neither_way(play: Play, small: Process) -> None:
    result = play(RING.format(urgent="nej") + UNASKED, of=small)

    assert result.passed
    assert (result.followed, result.shown) == (frozenset(), frozenset())


def test_nor_was_one_that_nothing_was_done_about(play: Play, small: Process) -> None:
    assert play(f"När chef slutar\n{UNASKED}", of=small).passed


def test_an_age_under_a_condition_is_asked_when_it_holds(play: Play, changed: Changed) -> None:
    aged = changed(
        ("  skäl: {title", "  född: {title: Född, type: date}\n  skäl: {title"),
        ("note: [ton,", "note: [född, ton,"),
        ("    need: skäl\n", "    until-age: 18\n    born: född\n"),
    )
    kept = play(f"När chef ringer\n| brådskar | ja |\n| född | 2009-01-01 |\n{UNASKED}", of=aged)

    assert play(RING.format(urgent="nej") + UNASKED, of=aged).passed
    assert kept.message == "Regeln «skäl vid brådska» prövades, och den följdes."


ASKED = {
    "kept": (RING.format(urgent="ja") + "| skäl | det läcker |\n", "Regeln «skäl vid brådska» prövades, och den följdes."),
    "deviated": (
        f"När chef ringer {REASON}\n| brådskar | ja |\n",
        "Regeln «skäl vid brådska» prövades, och den bröts. Antecknat är:\n"
        f"  - Avvikelse från «{STATED}»: det syns",
    ),
    "voided": (
        f"När chef ringer {REASON}\n| brådskar | ja |\nOch chef ogiltigförklarar \"ring\" med skälet \"fel person\"\n",
        "Regeln «skäl vid brådska» prövades, och den bröts. Antecknat är:\n  inget",
    ),
    "refused": (
        RING.format(urgent="ja") + 'Så nekas det enligt regeln "skäl vid brådska"\n',
        "Regeln «skäl vid brådska» prövades, och något nekades enligt den.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ASKED)
def test_a_rule_that_was_asked_is_told(case: str, play: Play, small: Process) -> None:
    steps, message = ASKED[case]
    result = play(steps + UNASKED, of=small)

    assert not result.passed
    assert result.message == message


def test_a_deadline_is_asked_as_soon_as_its_time_runs(play: Play) -> None:
    unasked = 'Så prövades inte regeln "tre veckor"'

    assert play(f"När rektor öppnar ärendet\n{unasked}").passed
    assert play(AGREED + unasked).message == (
        "Regeln «tre veckor» är inte bruten: tiden går från 2018-09-03 till 2018-09-24, och i dag är det 2018-09-03."
    )
    assert play(f"{AGREED}Och det går 22 dagar\n{unasked}").message == (
        "Regeln «tre veckor» är bruten. Antecknade avvikelser:\n  inget"
    )


OTHERWISE = [
    (
        "Feature: F\n  Scenario: S\n    When chef ringer\n      | brådskar | {urgent} |\n{reason}"
        '    Then the rule "skäl vid brådska" was not asked\n',
        "yes",
        "no",
        "The rule «skäl vid brådska» was asked, and it was kept.",
        "The rule «skäl vid brådska» was asked, and it was broken. On record:\n"
        f"  - «{STATED}» was not followed. No reason given.",
    ),
    (
        "# language: da\nEgenskab: F\n  Scenarie: S\n    Når chef ringer\n      | brådskar | {urgent} |\n{reason}"
        '    Så blev reglen "skäl vid brådska" ikke prøvet\n',
        "ja",
        "nej",
        "Reglen »skäl vid brådska« blev prøvet, og den blev overholdt.",
        "Reglen »skäl vid brådska« blev prøvet, og den blev brudt. Noteret er:\n"
        f"  - »{STATED}« blev ikke fulgt. Der er ikke givet nogen begrundelse.",
    ),
]


@pytest.mark.parametrize(("text", "yes", "no", "kept", "broken"), OTHERWISE, ids=["en", "da"])
def test_whether_it_was_asked_is_told_in_every_language(
    text: str, yes: str, no: str, kept: str, broken: str, run: Callable[..., Run], changed: Changed
) -> None:
    def told(urgent: str, reason: str = "") -> list[str]:
        outcome = run(text.format(urgent=urgent, reason=reason), of=changed(SOFT), head="")
        assert outcome.mistakes == ()
        return [one.message for one in outcome.failed]

    assert told(no) == []
    assert told(yes, "      | skäl | så |\n") == [kept]
    assert told(yes) == [broken]


REFUSED = [
    ("Feature: F\n  Scenario: S\n    When chef ringer\n      | brådskar | yes |\n    Then it is refused\n"
     '    And the rule "skäl vid brådska" was not asked\n',
     "The rule «skäl vid brådska» was asked, and something was refused under it."),
    ("# language: da\nEgenskab: F\n  Scenarie: S\n    Når chef ringer\n      | brådskar | ja |\n    Så afvises det\n"
     '    Og reglen "skäl vid brådska" blev ikke prøvet\n',
     "Reglen »skäl vid brådska« blev prøvet, og noget blev afvist ifølge den."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), REFUSED, ids=["en", "da"])
def test_that_something_was_refused_under_it_is_told(
    text: str, message: str, run: Callable[..., Run], small: Process
) -> None:
    assert [one.message for one in run(text, of=small, head="").failed] == [message]


FREEDOM = """\
rules:
  brev:
    says: Man får skriva inom två veckor.
    within: 2 weeks
    after: ring
    must: skriv
    strength: may
"""
FREE = [
    (
        'Feature: F\n  Scenario: S\n    When chef ringer\n    And 15 days go by\n    Then the rule "brev" is not broken\n'
        '    And nothing is due\n    And the rule "brev" is broken\n',
        "The rule «brev» cannot be broken: it tells of a freedom, or only how things are.",
    ),
    (
        "# language: sv\nEgenskap: F\n  Scenario: S\n    När chef ringer\n    Och det går 15 dagar\n"
        '    Så är regeln "brev" inte bruten\n    Och väntar inget\n    Och är regeln "brev" bruten\n',
        "Regeln «brev» går inte att bryta: den säger vad man får göra, eller bara hur det är.",
    ),
    (
        "# language: da\nEgenskab: F\n  Scenarie: S\n    Når chef ringer\n    Og der går 15 dage\n"
        '    Så er reglen "brev" ikke brudt\n    Og intet venter\n    Og er reglen "brev" brudt\n',
        "Reglen »brev« kan ikke brydes: den siger, hvad man må, eller kun hvordan det er.",
    ),
]


@pytest.mark.parametrize(("text", "message"), FREE, ids=["en", "sv", "da"])
def test_a_freedom_is_not_due_and_cannot_be_broken(
    text: str, message: str, run: Callable[..., Run], changed: Changed
) -> None:
    outcome = run(text, of=changed(("rules:\n", FREEDOM)), head="")

    assert outcome.mistakes == ()
    assert [one.message for one in outcome.failed] == [message]
