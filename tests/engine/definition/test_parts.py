"""The named parts of a process, as they are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from caseway.engine.definition.parts import ActionPart, FactPart, FormPart, Role, RolePart, SectionPart, Stage


def test_a_part_that_needs_only_a_title_may_be_written_as_that_title() -> None:
    assert TypeAdapter(Role).validate_python("Rektor").title == "Rektor"
    assert TypeAdapter(Stage).validate_python("Inbjudet").title == "Inbjudet"
    fact = FactPart.model_validate({"title": "T", "type": "rows", "columns": {"insats": "Insats"}})
    assert (fact.columns["insats"].title, fact.columns["insats"].type) == ("Insats", "text")
    assert SectionPart.model_validate({"title": "S", "items": ["Välkomna."]}).items[0].text == "Välkomna."


def test_a_derived_role_names_the_action_whose_doer_holds_it() -> None:
    part = RolePart.model_validate({"title": "T", "is": " whoever  did  bjud in "})
    assert part.is_ == "bjud in"


@pytest.mark.parametrize("written", ["whoever did", "whoever did ", "who did bjud in", "bjud in", "", ["whoever did x"]])
def test_a_derived_role_that_names_no_action_is_refused(written: object, faults: Callable[..., Any]) -> None:
    assert faults(RolePart, {"title": "T", "is": written}) == [(("is",), "P09", "derived")]


def test_a_fact_is_a_text_of_one_round_unless_it_says_otherwise() -> None:
    fact = FactPart.model_validate({"title": "T"})
    assert (fact.type, fact.keep, fact.each_time, fact.about) == ("text", "round", "replaces", None)


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ({"type": "texts"}, ("type",)),
        ({"keep": "forever"}, ("keep",)),
        ({"each-time": "grows"}, ("each-time",)),
        ({"type": "rows", "columns": {"c": {"title": "C", "type": "rows"}}}, ("columns", "c", "type")),
    ],
)
def test_a_fact_of_no_known_kind_is_refused(
    written: dict[str, Any], where: tuple[str, ...], faults: Callable[..., Any]
) -> None:
    assert faults(FactPart, {"title": "T", **written}) == [(where, "literal_error", "")]


def test_an_action_says_who_may_take_it(faults: Callable[..., Any]) -> None:
    assert faults(ActionPart, {"title": "T"}) == [(("who",), "missing", "")]
    assert faults(ActionPart, {"title": "T", "who": "rektor", "opens": "door"}) == [(("opens",), "literal_error", "")]


def test_unknown_keys_are_refused(faults: Callable[..., Any]) -> None:
    assert faults(ActionPart, {"title": "T", "who": "rektor", "form": "f", "When": "now"}) == [
        (("When",), "extra_forbidden", "")
    ]
    assert faults(FormPart, {"title": "T", "sections": [{"title": "S", "field": "x"}]}) == [
        (("sections", 0, "field"), "extra_forbidden", "")
    ]
