"""The matrix: what does each clause, which scenarios show it, and what each part stands on."""

from __future__ import annotations

from caseway.adapters.scenarios.runner import run_texts
from caseway.adapters.trace import Matrix, Where, matrix
from caseway.engine.assemble import Process
from caseway.engine.assemble.parts import Piece
from tests.adapters.trace.conftest import BROKEN, FEATURE

KEPT, REFUSED = Where("meeting.feature", 2, "There is a reason"), Where("meeting.feature", 6, "There is no reason")


def doing(found: Matrix, clause: str) -> list[tuple[str, str, str]]:
    return [(part.kind, part.piece.name, part.piece.part) for part in found.doing(clause)]


def test_a_clause_names_everything_that_does_it(found: Matrix) -> None:
    assert doing(found, "S-1") == [("role", "chair", ""), ("stage", "met", "")]
    assert doing(found, "S-2") == [("fact", "why", ""), ("rule", "reason first", "")]
    assert doing(found, "S-3") == [("column", "tasks", "what"), ("item", "plan", "Bring what you need.")]
    assert doing(found, "S-4") == []
    assert doing(found, "H-1") == [("action", "close", ""), ("rule", "reason first", "")]


def test_a_rule_names_the_scenarios_that_follow_it_and_those_that_break_it(found: Matrix) -> None:
    rule = next(part for part in found.parts if part.kind == "rule")
    assert (rule.clauses, rule.shown_in, rule.broken_in) == (("S-2", "H-1"), (KEPT,), (REFUSED,))


def test_another_part_names_the_scenarios_in_which_it_plays(found: Matrix) -> None:
    shown = {tuple(part.piece): part.shown_in for part in found.parts}
    assert shown["people", "chair", ""] == (KEPT, REFUSED)  # the chair opened both cases
    assert shown["stages", "met", ""] == shown["facts", "why", ""] == shown["actions", "meet", ""] == (KEPT,)
    assert shown["forms", "plan", "Bring what you need."] == shown["forms", "plan", ""] == (KEPT,)
    assert shown["actions", "close", ""] == shown["facts", "tasks", "what"] == shown["stages", "over", ""] == ()
    assert shown["stages", "new", ""] == (KEPT, REFUSED)


def test_every_part_of_the_process_is_there_also_one_that_cites_nothing(found: Matrix) -> None:
    own = [part.piece for part in found.parts if not part.clauses]
    assert Piece("stages", "new") in own
    assert Piece("facts", "tasks", "until") in own
    assert Piece("forms", "plan", "The plan is shared.") in own
    assert len(own) == 8


def test_clauses_of_which_nothing_plays_in_any_scenario(small: Process) -> None:
    assert matrix(small, run_texts(small, {"meeting.feature": FEATURE})).unshown == ()
    assert matrix(small).unshown == ("S-1", "S-2", "S-3", "H-1")


def test_a_scenario_that_does_not_pass_shows_nothing_and_is_counted(small: Process) -> None:
    run = run_texts(small, {"broken.feature": BROKEN, "unread.feature": "Feature: None\n  Scenario: A\n    When it rains\n"})
    found = matrix(small, run)
    assert found.failed == 2
    assert found.unshown == ("S-1", "S-2", "S-3", "H-1")
