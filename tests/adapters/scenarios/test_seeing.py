"""Who sees what in scenarios: checks that would be green on nothing fail, and say what they found."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.scenarios.runner import run_texts
from caseway.engine.assemble import Process
from caseway.processes import Workspace

HARBOUR = Path(__file__).parents[2] / "workspaces" / "harbour"


@pytest.fixture(scope="module")
def harbour() -> Process:
    return Workspace.find(HARBOUR).load("harbour")


FALSE = [
    ('"Ana Cole" sees the fact "meeting day"', "Ana Cole does not see «Day of the meeting»."),
    ('coordinator does not see the fact "meeting day"', "coordinator sees «Day of the meeting»."),
    ('guardian does not see the fact "meeting day"', "Hana Moore sees «Day of the meeting»."),
    ('"Hana Moore" sees the fact "what is told"', "«What the family has told» has not been noted"),
    ('"Hana Moore" does not see the fact "what is told"', "«What the family has told» has not been noted"),
    ('the form "family page" is for "Ana Cole"', "The form «What the family has told» is not for Ana Cole."),
    ('the form "family page" is not for guardian', "The form «What the family has told» is for Hana Moore."),
]


@pytest.mark.parametrize(("check", "why"), FALSE, ids=[check for check, _ in FALSE])
def test_a_check_that_is_not_so_fails(check: str, why: str, harbour: Process) -> None:
    text = f"""Feature: F
  Scenario: S
    Given it is 2024-02-01
    And "Hana Moore" is guardian
    And "Ana Cole" is agency worker
    And coordinator notes the date of birth
      | date of birth | 2015-05-05 |
    And "Hana Moore" consents to "meeting"
    And coordinator arranges a meeting
      | meeting day | 2024-03-01 |
    Then {check}
"""
    run = run_texts(harbour, {"f.feature": text})
    assert run.mistakes == ()
    (failed,) = run.failed
    assert why in failed.message


OWN = """# language: da
Egenskab: F
  Scenarie: S
    Når ppr skriver et fortroligt notat
    Og med fortrolige notater
      | notat                 | dag        |
      | underretning er lavet | 2024-03-04 |
    Så {check}
"""


@pytest.mark.parametrize(
    ("check", "why"),
    [
        ('ser ppr 1 række i oplysningen "fortrolige notater"', ""),
        ('ppr ser 2 rækker i oplysningen "fortrolige notater"', "ppr ser 1 rækker i »Fortrolige notater«, ikke 2."),
        ('forælder ser 1 række i oplysningen "fortrolige notater"', "forælder ser 0 rækker i »Fortrolige notater«, ikke 1."),
    ],
)
def test_how_many_rows_somebody_sees(check: str, why: str) -> None:
    process = Workspace.shipped().load("netvaerksmoede")
    (result,) = run_texts(process, {"f.feature": OWN.format(check=check)}).results
    assert (result.passed, result.message) == (not why, why)
