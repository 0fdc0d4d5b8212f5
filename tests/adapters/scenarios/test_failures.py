"""Why a scenario failed, word for word: for each text one scenario that fails with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.texts import TEXTS
from caseway.engine.assemble import Process

FAILURES = (Path(__file__).parent / "failures.txt").read_text("utf-8")
"""For each text `== refused`, then the steps of a scenario that fails with it, then the first line of what is said, in which
`{håll mötet}` stands for the title of that part of the process."""

CASES = {
    name: (steps, message)
    for case in FAILURES.removeprefix("== ").rstrip("\n").split("\n== ")
    for name, _, rest in [case.partition("\n")]
    for steps, _, message in [rest.partition("\n-- ")]
}


def titled(process: Process, text: str) -> str:
    titles = dict(process.stages)
    titles |= {name: action.title for name, action in process.actions.items()}
    titles |= {name: fact.title for name, fact in process.facts.items()}
    titles |= {name: form.title for name, form in process.forms.items()}
    return re.sub(r"\{([^{}]+)\}", lambda name: titles[name[1]], text)


@pytest.mark.parametrize("case", CASES)
def test_a_scenario_fails_and_says_why(case: str, play: Callable[..., Result], process: Process) -> None:
    steps, expected = CASES[case]

    result = play(steps)

    assert not result.passed
    assert result.message.split("\n")[0] == titled(process, expected)


WORDS = {
    "hint", "hint rule", "missing", "rule", "nothing", "nobody", "yes", "no", "failed", "example", "at step", "summary",
    "file", "files", "none", "coverage", "never followed", "never shown", "async", "two hosts",
    "no answering", "never asked", "other answer", "not relied",
    "does not see", "form not for", "a parcel", "stays", "travels", "free", "sees other rows",
    "letter waits", "to be sent",
}  # fmt: skip
"""Parts of other texts, or shown by other tests."""


def test_every_text_has_a_case() -> None:
    assert set(TEXTS["sv"]) - {case.partition(",")[0] for case in CASES} == WORDS | {"not the replay"}
