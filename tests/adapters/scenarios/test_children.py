"""Several children in scenarios: whose guardian somebody is, in both languages."""

from __future__ import annotations

import pytest

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import run_texts
from caseway.engine.assemble import Process
from caseway.processes import load_texts

PROCESS = """
process: siblings
title: Siblings
country: SE
language: sv
time-zone: Europe/Stockholm
in-force: 2020-01-01
opened-by: worker
concerns: child
seen-by: anyone
people:
  worker: Worker
  child: {title: Child, many: yes}
  guardian: {title: Guardian, many: yes, of: child}
stages: {open: Open, over: Over}
starts-at: open
ends-at: over
consents:
  sharing: {title: Consent to sharing, from: every guardian}
actions:
  say yes: {title: Say yes, who: guardian, gives: sharing}
  take back: {title: Take back, who: guardian, from: any stage, withdraws: sharing}
  share: {title: Share, who: worker}
  stop: {title: Stop, who: guardian, to: over}
rules:
  consented: {says: Consented., before: share, consent: sharing, strength: must}
"""
ENGLISH = """Feature: F
  Scenario: S
    Given it is 2024-02-01
    And "Tia" and "Ben" are child
    And "Hana" is guardian
    And "Rob" is guardian of "Tia"
    When "Hana" consents to "sharing"
    And worker does "share"
    Then it is refused under the rule "consented"
    And what is missing is "Rob"
    When "Sam" joins as guardian of "Ben"
    And "Rob" consents to "sharing"
    And worker does "share"
    Then it is refused under the rule "consented"
    And what is missing is "Sam"
"""
SWEDISH = """# language: sv
Egenskap: F
  Scenario: S
    Givet det är 2024-02-01
    Och dessa personer
      | namn | roll     | för |
      | Tia  | child    |     |
      | Ben  | child    |     |
      | Rob  | guardian | Tia |
      | Sam  | guardian | Ben |
    Och "Hana" är guardian för "Tia" och "Ben"
    När "Sam" samtycker till "sharing"
    Och worker gör "share"
    Så nekas det enligt regeln "consented"
    Och det som saknas är "Rob"
    Och det som saknas är "Hana"
"""


@pytest.fixture(scope="module")
def process() -> Process:
    return load_texts({"process.yaml": PROCESS})


@pytest.mark.parametrize("text", [ENGLISH, SWEDISH], ids=["en", "sv"])
def test_each_child_has_its_own_guardians(text: str, process: Process) -> None:
    run = run_texts(process, {"f.feature": text})
    assert run.mistakes == ()
    assert run.passed, render_results(run)
