"""Who is reached, who comes, and paper: a process that counts by what its tables say, and scenarios that notice it."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import run_texts
from caseway.processes import load_texts

MILLSIDE = Path(__file__).parents[2] / "workspaces" / "millside"
PROCESS = (MILLSIDE / "processes" / "millside" / "process.yaml").read_text("utf-8")
FEATURES = {file.name: file.read_text("utf-8") for file in sorted((MILLSIDE / "features" / "millside").glob("*.feature"))}


def test_every_scenario_passes_and_shows_every_rule_both_ways() -> None:
    run = run_texts(load_texts({"process.yaml": PROCESS}), FEATURES)
    assert run.passed, render_results(run)
    assert run.coverage.complete


WEAKER = [
    ("    as: reached\n", ""),
    (
        "    as: [came, came late, left early, by telephone]\n",
        "    as: [came, came late, left early, by telephone, declined]\n",
    ),
    ("    as: [came, came late, left early, by telephone]\n", "    as: [came, came late, by telephone]\n"),
    ("must-attend: [any authority, guardian]", "must-attend: [authority, guardian]"),
    ("must-attend: [any authority, guardian]", "must-attend: guardian"),
    ("    otherwise: [move, cancel, meet in a smaller circle]\n", ""),
    (", reasons: [We cannot wait, We would rather meet without them]", ""),
    (", reasons: [No answer, No number known]", ", reasons: [No number known]"),
    ("    as: [in person, by telephone, by text message]\n", ""),
    ("    as: [signed, signed for them]\n    strength: must", "    as: [signed, back unsigned]\n    strength: must"),
    (
        "    as: [signed, signed for them]\n    strength: must",
        "    as: [signed, signed for them, taken back]\n    strength: must",
    ),
    ("    as: [signed, signed for them]\n    strength: must", "    as: signed\n    strength: must"),
    ("    at: hold\n    strength: should", "    strength: should"),
    ("need: {copies: everyone}", "need: {copies: every authority}"),
    ("    as: [given, sent]\n", ""),
    ("clears: [day, attempts, booking] ", "clears: [day, attempts] "),
    ("    opens: round ", "    unclear: no round "),
]


@pytest.mark.parametrize(("written", "weaker"), WEAKER, ids=[f"{n} {one[0].strip()[:40]}" for n, one in enumerate(WEAKER)])
def test_a_process_that_says_less_turns_some_scenario_red(written: str, weaker: str) -> None:
    assert PROCESS.count(written) == 1
    run = run_texts(load_texts({"process.yaml": PROCESS.replace(written, weaker)}), FEATURES)
    assert not run.passed
