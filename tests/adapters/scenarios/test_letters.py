"""Letters in scenarios: one is sent or refused, checks that are not so fail and say what waits, and each counts as shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import Run, run_texts
from caseway.engine.assemble import Process
from caseway.engine.assemble.parts import Piece
from caseway.processes import Workspace

FEATURE = """Feature: F
  Scenario: S
    Given it is 2018-09-03
    And "Anna Berg" and "Erik Berg" are vårdnadshavare
    And nobody is bup
    And rektor does "kom överens"
      | har sagt ja  | vårdnadshavare      |
      | överenskomna | vårdnadshavare, soc |
    And rektor does "avtala tid"
      | muntligt kontaktade | vårdnadshavare, soc |
      | mötesdag            | 2018-09-17          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    And rektor does "bjud in"
      | kallade | Anna Berg, soc |
    {steps}
"""
MOVE = """When rektor sends the letter "inbjudan" to "Anna Berg"
    And rektor does "flytta mötet"
      | mötesdag | 2018-09-18 |
    """
OFF = MOVE.replace("flytta mötet", "ställ in mötet").replace("| mötesdag | 2018-09-18 |", "| skäl till ändringen | sjuk |")
LEFT = """When rektor sends the letter "inbjudan" to "Anna Berg"
    And "Anna Berg" leaves the case
    And the next day comes
    """


@pytest.fixture(scope="module")
def played() -> Callable[[str], Run]:
    process = Workspace.find().load("vastbus")
    return lambda steps: run_texts(process, {"f.feature": FEATURE.format(steps=steps)})


TRUE = [
    'Then the letter "inbjudan" waits for "Anna Berg"',
    'Then the letter "Invitation to a network meeting" does not wait for "Erik Berg"',
    'When rektor sends the letter "inbjudan" to soc\n    Then soc has the letter "inbjudan"',
    'When rektor sends the letter "inbjudan" to soc\n    Then nothing waits to be sent to soc',
    'When rektor sends the letter "inbjudan" to vårdnadshavare\n    Then it is refused with the words "Erik Berg"',
    'When rektor sends the letter "planen" to soc\n    Then it is refused',
    f'{MOVE}Then "Anna Berg" is to hear that the meeting is moved',
    f'{OFF}Then "Anna Berg" is to hear that the meeting is off',
    f'{LEFT}Then "Anna Berg" is to hear that they need not come',
]


@pytest.mark.parametrize("steps", TRUE)
def test_a_scenario_of_letters_passes(steps: str, played: Callable[[str], Run]) -> None:
    run = played(steps)
    assert run.passed, render_results(run)


FALSE = [
    (
        'Then the letter "inbjudan" waits for vårdnadshavare',
        "The letter «Invitation to a network meeting» does not wait for Erik Berg."
        " What waits to be sent: Invitation to a network meeting.",
    ),
    ('Then the letter "inbjudan" does not wait for soc', "The letter «Invitation to a network meeting» waits for soc."),
    ('Then soc has the letter "inbjudan"', "soc does not have the letter «Invitation to a network meeting»."),
    ("Then nothing waits to be sent to soc", "Something waits to be sent to soc: Invitation to a network meeting."),
    ("Then nothing waits to be sent to bup", "Nobody holds that role, so nobody gets anything."),
    (
        'Then "Anna Berg" is to hear that the meeting is moved',
        "«Another time for the meeting» does not wait for Anna Berg."
        " What waits to be sent: Invitation to a network meeting.",
    ),
    (
        f'{MOVE}Then "Anna Berg" is to hear that the meeting is off',
        "«The meeting is called off» does not wait for Anna Berg. What waits to be sent: Another time for the meeting.",
    ),
]


@pytest.mark.parametrize(("steps", "why"), FALSE, ids=[steps[:60] for steps, _ in FALSE])
def test_a_check_that_is_not_so_fails(steps: str, why: str, played: Callable[[str], Run]) -> None:
    run = played(steps)
    assert run.mistakes == ()
    (failed,) = run.failed
    assert failed.message == why


def test_a_refusal_that_the_scenario_does_not_speak_of_fails_it(played: Callable[[str], Run]) -> None:
    (failed,) = played('When rektor sends the letter "inbjudan" to "Erik Berg"\n    Then nothing is due').failed
    assert 'When rektor sends the letter "inbjudan" to "Erik Berg"» was refused' in failed.message


def test_a_name_that_no_letter_has_is_a_mistake(played: Callable[[str], Run]) -> None:
    (mistake,) = played('Then the letter "inbjuden" waits for soc').mistakes
    assert mistake.code == "G07"
    assert mistake.message == "there is no letter `inbjuden`"


def test_it_counts_as_shown_where_it_was_sent_or_checked(played: Callable[[str], Run]) -> None:
    def used(steps: str) -> frozenset[Piece]:
        (result,) = played(steps).results
        assert result.passed
        return result.used

    assert Piece("letters", "inbjudan") not in used('Then the case is at "inbjudet"')
    sent = 'When rektor sends the letter "inbjudan" to soc\n    Then the case is at "inbjudet"'
    assert Piece("letters", "inbjudan") in used(sent)
    assert Piece("letters", "planen") in used('Then the letter "planen" does not wait for soc')


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            """# language: sv
Egenskap: F
  Scenario: S
    Givet det är 2018-09-03
    Så väntar brevet "inbjudan" inte på soc
    Och brevet "inbjudan" väntar inte på soc
    Och inget ska skickas till soc
    När rektor skickar brevet "inbjudan" till soc
    Så nekas det
    Och soc har brevet "inbjudan"
""",
            "soc har inte brevet «Inbjudan till nätverksmöte».",
        ),
        (
            """# language: da
Egenskab: F
  Scenarie: S
    Givet det er 2018-09-03
    Så venter brevet "inbjudan" ikke på soc
    Og brevet "inbjudan" venter ikke på soc
    Og der skal ikke sendes noget til soc
    Når rektor sender brevet "inbjudan" til soc
    Så afvises det
    Og soc skal have at vide at mødet er aflyst
""",
            "»Mødet er aflyst« venter ikke på soc. Det, der venter på at blive sendt: intet.",
        ),
    ],
    ids=["sv", "da"],
)
def test_in_swedish_and_danish_too(text: str, name: str, process: Process) -> None:
    run = run_texts(process, {"f.feature": text})
    assert run.mistakes == ()
    (failed,) = run.failed
    assert failed.message == name
