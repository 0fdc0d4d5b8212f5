"""`assemble` never stumbles: whatever is done to the files of Västbus, they give a process or say what is wrong."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from caseway.engine.assemble import Process, assemble
from caseway.engine.available import available
from caseway.engine.case import fold, replay
from caseway.engine.commands import Act, Newcomer, Open
from caseway.engine.decide import decide, open_case
from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.due import due
from caseway.engine.errors import Problem
from caseway.engine.messages import problem_texts
from caseway.engine.outcome import Accepted
from caseway.engine.wording import told_due

Tree = Any
NOW = datetime(2018, 9, 3, 7, tzinfo=UTC)


def places(node: Tree, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a tree but its root."""
    steps = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for step in steps:
        yield (*path, step)
        yield from places(node[step], (*path, step))


def at(node: Tree, path: tuple[Any, ...]) -> Tree:
    for step in path:
        node = node[step]
    return node


words = st.sampled_from([
    "kom överens", "mötesdag", "rektor", "inbjudet", "every vårdnadshavare", "anyone", "any stage", "3 weeks", "yes", "no",
    "must", "should", "rows", "people", "date", "choice", "adds", "case", "vårdnadshavare", "kallade", "bilaga 1", "nej",
    "whoever did bjud in", "whoever did ", "every ", "reason", "x" * 81, "", " ", "a: b", "VB-001", "tre veckor", "åtgärder",
])  # fmt: skip


Damage = list[tuple[str, int, int, str]]
SECTIONS = ("people", "stages", "facts", "actions", "rules", "forms", "clauses", "documents")


@st.composite
def damages(draw: st.DrawFn) -> Damage:
    """What is done, at places counted around: most of it leaves a file that can be read, and means something else."""
    kinds = st.sampled_from(
        ["lose", "call", "call", "like", "like", "like", "drop", "drop", "rename", "copy", "write", "wrap", "swap"]
    )
    numbers = st.integers(0, 10**6)
    return draw(st.lists(st.tuples(kinds, numbers, numbers, words), min_size=1, max_size=3))


def damaged(tree: Tree, damage: Damage) -> Tree:
    tree = copy.deepcopy(tree)
    for kind, one, other, word in damage:
        every = list(places(tree))
        if kind in ("lose", "call"):  # a whole part of the process
            every = [path for path in every if len(path) == 2 and path[0] in SECTIONS] or every
        path, second = every[one % len(every)], every[other % len(every)]
        parent, step = at(tree, path[:-1]), path[-1]
        if kind == "like":  # what stands at the same key somewhere else
            alike = [found for found in every if found[-1] == step and type(at(tree, found)) is type(parent[step])]
            parent[step] = copy.deepcopy(at(tree, alike[other % len(alike)]))
        elif kind in ("drop", "lose"):
            del parent[step]
        elif kind in ("rename", "call") and isinstance(parent, dict):
            parent[word] = parent.pop(step)
        elif kind == "write":
            parent[step] = word
        elif kind == "wrap":
            parent[step] = [copy.deepcopy(parent[step])]
        elif kind == "copy":
            parent[step] = copy.deepcopy(at(tree, second))
        elif kind == "swap" and path[: len(second)] != second and second[: len(path)] != path:
            parent[step], at(tree, second[:-1])[second[-1]] = copy.deepcopy(at(tree, second)), copy.deepcopy(parent[step])
    return tree


def stands_somewhere(problem: Problem, trees: dict[str, Tree]) -> bool:
    """Whether a path leads to a place of its file, its last step perhaps by another spelling."""
    node = trees[problem.document]
    for step in problem.path:
        if isinstance(node, dict):
            node = next((node[key] for key in node if str(key).split() == str(step).split()), None)
        else:
            node = node[step] if isinstance(node, list) and isinstance(step, int) and step < len(node) else None
        if node is None:
            return False
    return True


def try_out(process: Process) -> None:
    """Open a case with everybody in it, and have each of them try everything, and record it too."""
    plain = [role for role in process.roles if role not in process.derived]
    people = tuple(Newcomer(f"Person {number}", role) for number, role in enumerate(plain))
    opener = next(f"Person {number}" for number, role in enumerate(plain) if role in process.opened_by)
    outcome = open_case(process, Open("x", opener, people), NOW)
    assert isinstance(outcome, Accepted), outcome
    case, now = replay(outcome.entries), NOW
    for afterwards in (False, True):
        for action in process.actions:
            now += timedelta(hours=7)
            outcome = decide(process, case, Act(action, opener, afterwards=afterwards), now)
            if isinstance(outcome, Accepted):
                case = fold(case, outcome.entries[0])
        assert len(available(process, case, now)) == len(process.actions)
        assert all(told_due(process, case, one)[0] for one in due(process, case, now))


def check(trees: dict[str, Tree]) -> None:
    try:
        definition = ProcessDefinition.model_validate(trees["process"])
        guidance = GuidanceDefinition.model_validate(trees["guidance"])
        translation = WordsDefinition.model_validate(trees["words.en"])
    except ValidationError:
        return
    made = assemble(definition, guidance, [translation])
    assert assemble(definition, guidance, [translation]) == made or isinstance(made, Process)
    if isinstance(made, Process):
        try_out(made)
        return
    assert made
    for problem in made:
        assert stands_somewhere(problem, trees), problem
        assert all(problem_texts(problem, "sv"))
        assert all(problem_texts(problem, "en"))


@given(damage=damages())
def test_a_damaged_process_is_a_process_or_it_is_said_what_is_wrong(trees: dict[str, Tree], damage: Damage) -> None:
    check({**trees, "process": damaged(trees["process"], damage)})


@given(damage=damages(), document=st.sampled_from(["guidance", "words.en"]))
def test_damaged_guidance_and_words_too(trees: dict[str, Tree], damage: Damage, document: str) -> None:
    check({**trees, document: damaged(trees[document], damage)})


def test_the_process_itself_can_be_tried_out(trees: dict[str, Tree]) -> None:
    check(trees)
