"""The processes that are shipped: every sentence of their guidance, rules that read aloud well, scenarios for both ways."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from caseway.adapters.scenarios.runner import Run, run_folder
from caseway.adapters.trace import matrix
from caseway.engine.assemble import Process
from caseway.processes import Workspace

SHIPPED = Workspace.shipped()
CLAUSES = {
    name: ids.split()
    for line in (Path(__file__).parent / "clauses.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for name, _, ids in [line.partition(":")]
}
MOST_WORDS = 20
OURS = {
    "en": {"entry", "track", "cadence", "threshold", "floor", "outbox", "workflow", "boolean", "null", "field", "engine"},
    "sv": {"fakta", "spår", "tröskel", "arbetsflöde", "systemet", "fält", "motorn"},
    "da": {"fakta", "spor", "tærskel", "systemet", "felt", "motoren"},
}
"""Words of the trade of those who make software, which nobody in a meeting would say."""
every = pytest.mark.parametrize("name", SHIPPED.names())


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    return {}


def ran(name: str, runs: dict[str, Run]) -> Run:
    if name not in runs:
        folder = SHIPPED.features(name)
        assert folder is not None, f"{name} has no scenarios"
        runs[name] = run_folder(SHIPPED.load(name), folder)
    return runs[name]


def test_all_sentences_of_the_guidance_are_numbered() -> None:
    assert sum(len(ids) for ids in CLAUSES.values()) == 222


@pytest.mark.parametrize("name", CLAUSES)
def test_a_process_has_every_sentence_of_its_guidance(name: str) -> None:
    assert sorted(SHIPPED.load(name).clauses) == sorted(CLAUSES[name])


def spoken(process: Process) -> dict[str, str]:
    """What is read aloud: what the rules and the clauses say, why one is left out, and what is unclear with our choice."""
    said = {f"rule {name}": rule.says for name, rule in process.rules.items()}
    said |= {f"unclear {name} {n}": text for name, rule in process.rules.items() for n, text in enumerate(rule.unclear)}
    said |= {f"unclear {name} {n}": text for name, one in process.actions.items() for n, text in enumerate(one.unclear)}
    said |= {f"clause {clause.id}": clause.says for clause in process.clauses.values()}
    return said | {f"left out {clause.id}": clause.left_out for clause in process.clauses.values()}


@every
def test_what_it_says_is_told_in_short_sentences(name: str) -> None:
    long = {
        where: sentence
        for where, text in spoken(SHIPPED.load(name)).items()
        for sentence in re.split(r"(?<=[.!?])\s+", text)
        if len(sentence.split()) > MOST_WORDS
    }
    assert long == {}


@every
def test_what_a_rule_says_is_a_sentence_in_plain_words(name: str) -> None:
    process = SHIPPED.load(name)
    for rule in process.rules.values():
        assert rule.says[0].isupper(), rule.name
        assert rule.says.endswith("."), rule.name
        assert OURS[process.language].isdisjoint(re.findall(r"\w+", rule.says.casefold())), rule.says


def shown_here(name: str) -> set[str]:
    """The rules that the scenarios of a process have to show: those that bind; of one on a base, those that differ there."""
    process, foundation = SHIPPED.load(name), SHIPPED.check(name).foundation
    binding = {rule.name for rule in process.rules.values() if rule.strength not in ("may", "states")}
    stated = {one.difference.name for one in foundation.stated} if foundation is not None else binding
    return binding & stated


@every
def test_every_rule_is_followed_in_some_scenario_and_refused_or_broken_in_another(name: str, runs: dict[str, Run]) -> None:
    run = ran(name, runs)
    assert run.passed, [result.name for result in run.failed]
    due = shown_here(name)
    assert due.isdisjoint(run.coverage.never_followed), due & set(run.coverage.never_followed)
    assert due.isdisjoint(run.coverage.never_shown), due & set(run.coverage.never_shown)


@every
def test_of_every_clause_something_plays_in_a_scenario(name: str, runs: dict[str, Run]) -> None:
    assert matrix(SHIPPED.load(name), ran(name, runs)).unshown == ()


@every
def test_one_in_another_language_has_every_title_in_english(name: str) -> None:
    process = SHIPPED.load(name)
    if process.language == "en":
        return
    words = process.words["en"]
    kinds = ("roles", "stages", "facts", "consents", "actions", "rules", "forms")
    assert [(kind, part) for kind in kinds for part in getattr(process, kind) if (kind, part) not in words] == []
