"""What travels in scenarios: the sentences pass where it is so and fail where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import run_texts
from caseway.processes import load_texts

MOVING = Path(__file__).parents[2] / "workspaces" / "moving"
PROCESS = (MOVING / "processes" / "hill" / "process.yaml").read_text("utf-8")
FEATURE = (MOVING / "features" / "hill" / "moving.feature").read_text("utf-8")


def test_every_scenario_passes_and_shows_every_rule_both_ways() -> None:
    run = run_texts(load_texts({"process.yaml": PROCESS}), {"moving.feature": FEATURE})
    assert run.passed, render_results(run)
    assert run.coverage.complete


OTHERWISE = [
    ("what helps, main need, hours, interpreter, call, contact, helpers, measures, at home, worker]", "main need, at home]"),
    ("measures, at home, worker]", "measures, worker]"),
    ("    confidential: {once: keep it between us, seen-by: [child, guardian]}\n", ""),
    ("    lasts: 6 months\n", ""),
    ("    clears: hand over\n", ""),
]


@pytest.mark.parametrize(("written", "otherwise"), OTHERWISE, ids=[str(number) for number in range(len(OTHERWISE))])
def test_a_process_that_says_otherwise_turns_some_scenario_red(written: str, otherwise: str) -> None:
    assert PROCESS.count(written) == 1
    run = run_texts(load_texts({"process.yaml": PROCESS.replace(written, otherwise)}), {"moving.feature": FEATURE})
    assert not run.passed


SIGNED = """Feature: F
  Scenario: S
    Given it is 2024-03-04
    And "Gina Hill" is guardian
    And worker notes how things are
      | what helps | Music. |
      | own notes  | Ask.   |
    And "Gina Hill" signs the consent form
    And worker hands the case over
    Then {check}
"""
FALSE = [
    ('the parcel of "hand over" holds the fact "own notes"', "«Notes of the worker» does not travel."),
    ('the parcel of "hand over" does not hold the fact "what helps"', "«What helps» travels."),
    ('the parcel of "hand over" holds the fact "hours"', "«Hours a week» has not been noted, so there is nothing to send"),
    ('the parcel of "hand over" does not hold the fact "hours"', "«Hours a week» has not been noted"),
    (
        'the parcel of "note" does not hold the fact "what helps"',
        "Nothing travels:\n  1. There is no action called «note» that hands a case over.",
    ),
    ('nothing travels by "hand over"', "«Hand the case over» has been done, and what it sends travels."),
]


@pytest.mark.parametrize(("check", "why"), FALSE, ids=[check for check, _ in FALSE])
def test_a_check_that_is_not_so_fails(check: str, why: str) -> None:
    run = run_texts(load_texts({"process.yaml": PROCESS}), {"f.feature": SIGNED.format(check=check)})
    assert run.mistakes == ()
    (failed,) = run.failed
    assert why in failed.message


def test_in_swedish_too() -> None:
    text = """# language: sv
Egenskap: F
  Scenario: S
    Givet det är 2024-03-04
    Och "Gina Hill" är guardian
    När worker gör "note"
      | what helps | Musik. |
      | own notes  | Fråga. |
    Och "Gina Hill" gör "sign"
    Så lämnas inget genom "hand over"
    När worker gör "hand over"
    Så innehåller paketet av "hand over" uppgiften "what helps"
    Och paketet av "hand over" innehåller inte uppgiften "own notes"
"""
    run = run_texts(load_texts({"process.yaml": PROCESS}), {"f.feature": text})
    assert run.passed, render_results(run)
    false = text.replace('innehåller inte uppgiften "own notes"', 'innehåller uppgiften "own notes"')
    (failed,) = run_texts(load_texts({"process.yaml": PROCESS}), {"f.feature": false}).failed
    assert failed.message == "«Notes of the worker» lämnas inte."
