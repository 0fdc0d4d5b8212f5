"""Consents in scenarios: a process that asks for them in writing, and checks that would be green on nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import Run, run_folder, run_texts
from caseway.engine.assemble import Process
from caseway.processes import Workspace

HARBOUR = Path(__file__).parents[2] / "workspaces" / "harbour"


@pytest.fixture(scope="module")
def harbour() -> Process:
    return Workspace.find(HARBOUR).load("harbour")


@pytest.fixture(scope="module")
def played(harbour: Process) -> Run:
    return run_folder(harbour, HARBOUR / "features" / "harbour")


def test_every_scenario_passes_and_shows_every_rule_both_ways(played: Run) -> None:
    assert played.passed, render_results(played)
    assert played.coverage.complete


FALSE = [
    ('"Hana" has consented to "sharing"', "nothing"),
    ('"Hana" has refused to consent to "sharing"', "nothing"),
    ('"Hana" has withdrawn the consent to "sharing"', "nothing"),
    ('coordinator has not consented to "sharing"', "is not asked for this"),
    ('child has not consented to "sharing"', "is not asked for this"),
    ('"share" relied on the consent to "sharing"', "did not rely on"),
]


@pytest.mark.parametrize(("check", "why"), FALSE, ids=[check for check, _ in FALSE])
def test_a_check_that_nothing_bears_out_fails(check: str, why: str, harbour: Process) -> None:
    text = f'Feature: F\n  Scenario: S\n    Given it is 2024-02-01\n    And "Hana" is guardian\n    Then {check}\n'
    run = run_texts(harbour, {"f.feature": text})
    assert run.mistakes == ()
    (failed,) = run.failed
    assert why in failed.message


def test_what_was_given_is_not_missing(harbour: Process) -> None:
    text = (
        'Feature: F\n  Scenario: S\n    Given it is 2024-02-01\n    And "Hana" is guardian\n'
        '    When "Hana" consents to "sharing"\n    Then "Hana" has not consented to "sharing"\n'
    )
    (failed,) = run_texts(harbour, {"f.feature": text}).failed
    assert "yes, in writing, 2024-02-01; until 2025-02-01" in failed.message


def test_who_can_do_nothing_to_answer(harbour: Process) -> None:
    text = 'Feature: F\n  Scenario: S\n    Given it is 2024-02-01\n    When coordinator refuses to consent to "meeting"\n'
    run = run_texts(harbour, {"f.feature": text + "    Then it is refused\n"})
    assert [failed.message for failed in run.failed] == [
        "coordinator can do nothing by which this is answered: Consent to the meeting"
    ]


def test_a_consent_that_is_not_there_is_a_mistake(harbour: Process) -> None:
    when = '    Given it is 2024-02-01\n    When guardian consents to "sharring"\n    Then nothing is due\n'
    text = f"Feature: F\n  Scenario: S\n{when}"
    (mistake,) = run_texts(harbour, {"f.feature": text}).mistakes
    assert (mistake.code, mistake.guess) == ("G07", "sharing")


SIBLINGS = HARBOUR.with_name("siblings")


def test_half_siblings_have_guardians_of_their_own() -> None:
    played = run_folder(Workspace.find(SIBLINGS).load("siblings"), SIBLINGS / "features" / "siblings")
    assert played.passed, render_results(played)
    assert played.coverage.complete


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ('"Greg Hill" is guardian of "Sue Moore"', "`Sue Moore`"),
        ('"Greg Hill" is guardian of "Hana Moore"', "Hana Moore is not Child in this case."),
        ('"Greg Hill" is coordinator of "Tia Moore"', "The role Coordinator is nobody's in particular"),
    ],
)
def test_of_whom_somebody_is_guardian_is_checked(step: str, told: str) -> None:
    given = ('Given "Tia Moore" is child', 'And "Hana Moore" is guardian', f"And {step}")
    lines = (*given, "When coordinator arranges a meeting", "Then it is refused")
    text = "Feature: F\n  Scenario: S\n    " + "\n    ".join(lines)
    run = run_texts(Workspace.find(SIBLINGS).load("siblings"), {"one.feature": text})
    assert not run.passed
    assert told in render_results(run) + str(run.mistakes)
