"""Clauses and citations: each sentence of the guidance is cited by something, or left out with a reason."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import assemble
from caseway.engine.assemble.clauses import citations
from caseway.engine.assemble.parts import Clause, Piece
from caseway.engine.definition import GuidanceDefinition, ProcessDefinition
from caseway.engine.errors import Problem, Related

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Problems = Callable[..., tuple[Problem, ...]]


def clause(**changes: str) -> dict[str, str]:
    written = {"document": "handbook", "where": "page 1", "anchor": "some words", "says": "It says so.", "strength": "must"}
    return {**written, **{key.replace("_", "-"): value for key, value in changes.items()}}


@pytest.fixture
def guidance() -> dict[str, Any]:
    return {
        "guidance": "family meeting",
        "language": "en",
        "documents": {"handbook": {"title": "The handbook", "publisher": "The town"}},
        "clauses": {"FM-1": clause()},
    }


CITED = {"actions": {"hold": {"cites": "FM-1"}}}


def test_a_clause_knows_its_document(guidance: dict[str, Any], tree: dict[str, Any], change: Callable[..., Any]) -> None:
    guidance["clauses"]["FM-2"] = clause(left_out="Nothing follows.", document="HANDBOOK")
    made: Any = assemble(ProcessDefinition.model_validate(change(tree, CITED)), GuidanceDefinition.model_validate(guidance))
    cited = (Piece("actions", "hold"),)
    assert made.clauses["FM-1"] == Clause(
        "FM-1", "The handbook", "page 1", "some words", "It says so.", "must", "", "handbook", cited
    )
    second = made.clauses["FM-2"]
    assert (second.document, second.source, second.left_out) == ("The handbook", "handbook", "Nothing follows.")
    assert second.cited_by == ()


PLACES: dict[str, dict[str, Any]] = {
    "a role": {"people": {"guardian": {"cites": "FM-1"}}},
    "a stage": {"stages": {"asked": {"title": "Asked", "cites": "FM-1"}}},
    "a fact": {"facts": {"topic": {"cites": ["FM-1"]}}},
    "a column": {"facts": {"measures": {"columns": {"hours": {"cites": "FM-1"}}}}},
    "an action": CITED,
    "a rule": {"rules": {"r": {"says": "S.", "before": "hold", "need": "topic", "strength": "must", "cites": " fm-1"}}},
    "a form": {"forms": {"plan": {"cites": "FM-1"}}},
    "an item": {"forms": {"plan": {"sections": [{"title": "S", "items": ["x", {"text": "T", "cites": "FM-1"}]}]}}},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_clause_is_cited_from_anywhere(place: str, guidance: dict[str, Any], problems: Problems) -> None:
    assert problems(PLACES[place], guidance=guidance) == ()


@pytest.mark.parametrize("place", PLACES)
def test_a_clause_that_is_not_there_is_reported_where_it_is_cited(
    place: str, guidance: dict[str, Any], problems: Problems, tree: dict[str, Any], change: Callable[..., Any]
) -> None:
    written = copy.deepcopy(PLACES[place])
    guidance["clauses"] = {"FM-9": clause(left_out="Nothing follows.")}
    ((path, _),) = list(citations(ProcessDefinition.model_validate(change(tree, written))))
    (found,) = problems(written, guidance=guidance)
    assert (found.code, found.variant, found.path, found.document) == ("P11", "clause", path, "process")
    assert found.guess == "FM-9"
    assert found.related == (Related(("clauses", "FM-9"), document="guidance"),)


def test_what_cites_without_guidance_is_reported_once(problems: Problems) -> None:
    assert problems(CITED, PLACES["a fact"]) == (
        Problem("P21", ("facts", "topic", "cites"), values={"name": "FM-1"}, variant="no-guidance"),
    )


@pytest.mark.parametrize(
    ("changes", "written", "expected"),
    [
        (
            CITED,
            {"guidance": "another"},
            Problem(
                "P21", ("guidance",), values={"name": "another", "process": "family meeting"}, variant="other-process",
                document="guidance",
            ),
        ),
        (
            CITED,
            {"clauses": {"FM-1": clause(document="leaflet")}},
            Problem(
                "P21", ("clauses", "FM-1", "document"), values={"name": "leaflet", "known": "handbook"}, variant="document",
                document="guidance",
            ),
        ),
        (
            {},
            {},
            Problem(
                "P23", ("clauses", "FM-1"), "key", {"name": "FM-1"}, "unaccounted", document="guidance",
            ),
        ),
        (
            CITED,
            {"clauses": {"FM-1": clause(left_out="Nothing follows.")}},
            Problem(
                "P23", ("clauses", "FM-1", "left-out"), "key", {"name": "FM-1"}, "both",
                related=(Related(("actions", "hold", "cites"), on="value", label="cited-here"),), document="guidance",
            ),
        ),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_reported_and_nothing_else(
    changes: dict[str, Any], written: dict[str, Any], expected: Problem, guidance: dict[str, Any], problems: Problems
) -> None:
    assert problems(changes, guidance={**guidance, **written}) == (expected,)


def test_the_name_of_the_process_may_be_spelt_in_another_way(guidance: dict[str, Any], problems: Problems) -> None:
    assert problems(CITED, guidance={**guidance, "guidance": " Family  MEETING"}) == ()


def test_every_sentence_of_the_guidance_of_vastbus_is_accounted_for(vastbus: Process) -> None:
    assert sorted(vastbus.clauses) == [f"VB-{number:03}" for number in range(1, 30)]


def test_a_clause_knows_everything_that_cites_it(
    guidance: dict[str, Any], tree: dict[str, Any], change: Callable[..., Any]
) -> None:
    changes = {
        "people": {"guardian": {"cites": "FM-1"}},
        "stages": {"asked": {"title": "Asked", "cites": "FM-1"}},
        "actions": {"hold": {"cites": "FM-1"}},
    }
    made: Any = assemble(
        ProcessDefinition.model_validate(change(tree, changes)), GuidanceDefinition.model_validate(guidance)
    )
    assert set(made.clauses["FM-1"].cited_by) == {
        Piece("people", "guardian"), Piece("stages", "asked"), Piece("actions", "hold"),
    }  # fmt: skip
