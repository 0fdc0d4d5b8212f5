"""The scenarios of Västbus, run directly: all of them pass, and they see every rule both ways."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from typing import Any

import pytest

from caseway.adapters.scenarios.naming import Names
from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import Run, perform, run_folder
from caseway.engine.assemble import Process


@pytest.fixture(scope="module")
def shipped(process: Process) -> Run:
    return run_folder(process, files("caseway.features") / "vastbus")


def test_every_scenario_passes(shipped: Run) -> None:
    assert shipped.passed, render_results(shipped)


def test_every_rule_is_followed_and_broken_in_some_scenario(shipped: Run) -> None:
    assert shipped.coverage.never_followed == ()
    assert shipped.coverage.never_shown == ()
    assert shipped.coverage.complete


def test_every_rule_is_seen_both_ways_under_a_clause_that_it_cites(shipped: Run, process: Process) -> None:
    """So that a reader who comes from a sentence of the guidance finds the scenarios that prove it."""
    for name, rule in process.rules.items():
        for numbers in (shipped.coverage.rules[name].followed, shipped.coverage.rules[name].shown):
            tags = {tag for number in numbers for tag in shipped.results[number].scenario.tags}
            assert tags & set(rule.cites), name


def test_scenarios_speak_swedish(shipped: Run) -> None:
    assert {feature.language for feature in shipped.features} == {"sv"}


def without(process: Process, rule: str) -> Process:
    """The process with a rule that is still there and never asked."""

    def others(rules: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(one for one in rules if one.name != rule)

    actions = {
        name: replace(action, rules=others(action.rules), starts=others(action.starts), meets=others(action.meets))
        for name, action in process.actions.items()
    }
    return replace(process, actions=actions)


def test_a_rule_that_is_no_longer_asked_turns_a_scenario_red(shipped: Run, process: Process) -> None:
    unnoticed = []
    for rule in process.rules:
        names = Names(without(process, rule), "sv")
        if all(perform(names, one.file, one.scenario).passed for one in shipped.results):
            unnoticed.append(rule)

    assert unnoticed == []
