"""A small process with two documents of guidance, and what its scenarios gave."""

from __future__ import annotations

import pytest

from caseway.adapters.scenarios.runner import run_texts
from caseway.adapters.trace import Matrix, matrix
from caseway.engine.assemble import Process
from caseway.processes import load_texts

PROCESS = """\
process: small
title: A small process
country: GB
language: en
time-zone: Europe/London
in-force: 2010-01-01
opened-by: chair
concerns: child
seen-by: anyone
people:
  chair: {title: The chair, cites: S-1}
  child: The child
stages:
  new: New
  met: {title: The meeting was held, cites: S-1}
  over: Over
starts-at: new
ends-at: over
facts:
  why: {title: Why it is held, cites: S-2}
  tasks:
    title: Tasks
    type: rows
    columns:
      what: {title: What is to be done, cites: S-3}
      until: {title: Until when}
actions:
  meet:
    title: Hold the meeting
    say: "{who} holds the meeting"
    who: chair
    from: new
    to: met
    note: [why, tasks]
    form: plan
  close:
    title: Close
    say: "{who} closes the case"
    who: chair
    to: over
    cites: H-1
rules:
  reason first:
    says: Somebody says why the meeting is held.
    before: meet
    need: why
    strength: must
    cites: [S-2, H-1]
forms:
  plan:
    title: The plan
    sections:
      - title: What
        fields: [child, why, tasks]
        items:
          - {text: Bring what you need., cites: S-3}
          - {text: The plan is shared.}
"""
GUIDANCE = """\
guidance: small
language: en
documents:
  code: {title: Code of meetings, publisher: The Uplands}
  hints: {title: Hints, publisher: The Uplands}
clauses:
  S-1: {document: code, where: page 1, anchor: the chair holds, says: A chair leads., strength: does}
  S-2: {document: code, where: page 1, anchor: says why, says: There is a reason., strength: must}
  S-3: {document: code, where: page 2, anchor: bring tasks, says: There are tasks., strength: should}
  S-4:
    document: code
    where: page 3
    anchor: tea and cake
    says: =There is tea.
    strength: states
    left-out: It says <nothing> of a case.
  H-1: {document: hints, where: page 9, anchor: close in time, says: Cases are closed., strength: aim}
"""
FEATURE = """\
Feature: The meeting
  Scenario: There is a reason
    When chair holds the meeting
      | why | Nobody sleeps. |
    Then the rule "reason first" is kept
  Scenario: There is no reason
    When chair holds the meeting
    Then it is refused under the rule "reason first"
"""
BROKEN = """\
Feature: Broken
  Scenario: It cannot pass
    Then the case has ended
"""
TEXTS = {"process.yaml": PROCESS, "guidance.yaml": GUIDANCE}


@pytest.fixture(scope="session")
def small() -> Process:
    return load_texts(TEXTS)


@pytest.fixture(scope="session")
def found(small: Process) -> Matrix:
    return matrix(small, run_texts(small, {"meeting.feature": FEATURE}))
