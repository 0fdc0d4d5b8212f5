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
        '  Scenario: S\n    When chef ringer\n      | brådskar | yes |\n    Then the rule "skäl vid brådska" is not broken\n',
        f"The rule «skäl vid brådska» was not followed. On record:\n  - «{STATED}» was not followed. No reason given.",
    ),
    (
        "# language: da\nEgenskab: F\n",
        '  Scenarie: S\n    Når chef ringer\n      | brådskar | ja |\n    Så er reglen "skäl vid brådska" ikke brudt\n',
        f"Reglen »skäl vid brådska« blev ikke fulgt. Noteret er:\n  - »{STATED}« blev ikke fulgt. Der er ikke givet nogen begrundelse.",
    ),
]


@pytest.mark.parametrize(("head", "text", "message"), SAID, ids=["en", "da"])
def test_it_says_so_in_every_language(head: str, text: str, message: str, run: Callable[..., Run], changed: Changed) -> None:
    outcome = run(text, of=changed(SOFT), head=head)

    assert outcome.mistakes == ()
    assert [one.message for one in outcome.failed] == [message]
