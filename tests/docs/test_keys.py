"""keys.md against the schema: every key of every part stands there, says whether it must be there, and what it may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest

from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.definition.overlay import OverlayDefinition, PinDefinition
from caseway.engine.definition.rules import SHAPES, RulePart
from caseway.engine.definition.scalars import LANGUAGES, Part

Pages = Any  # the fixture of conftest.py
HEADINGS = {
    "ProcessDefinition": "process.yaml",
    "OverlayDefinition": "process.yaml of a process that stands on another",
    "EntriesPart": "Under replace and add",
    "DropPart": "Under drop",
    "PinDefinition": "base.yaml",
    "RolePart": "A role, under people",
    "StagePart": "A stage, under stages",
    "RoundingPart": "Under rounding",
    "TrackPart": "A track, under tracks",
    "ConfidentialPart": "Under confidential",
    "FactPart": "A fact, under facts",
    "ColumnPart": "A column, under columns of a fact",
    "AskedPart": "A consent, under consents",
    "OwnPart": "Under own",
    "ActionPart": "An action, under actions",
    "FormsPart": "Under form of an action",
    "RulePart": "A rule, under rules",
    "DeviatePart": "Under deviate",
    **{model.__name__: f"A rule of the kind {shape}" for shape, model in SHAPES.items()},
    "FormPart": "A form, under forms",
    "SectionPart": "A section, under sections of a form",
    "CopiesPart": "Under copies of a form",
    "MeetingPart": "A meeting, under meetings",
    "LetterPart": "A letter, under letters",
    "ItemPart": "An item, under items of a section",
    "GuidanceDefinition": "guidance.yaml",
    "DocumentPart": "A document, under documents",
    "ClausePart": "A clause, under clauses",
    "WordsDefinition": "words.en.yaml, and so on",
}


def inside(annotation: Any) -> Iterator[Any]:
    """An annotation and everything that it is made of."""
    yield annotation
    if get_origin(annotation) is not Literal:
        for part in get_args(annotation):
            yield from inside(part)


def reached(*roots: type[Part]) -> list[type[Part]]:
    """Every part of the schema: the files, and what their keys lead to."""
    found: list[type[Part]] = []
    waiting = list(roots)
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            for field in model.model_fields.values():
                parts = (*inside(field.annotation), *(more for data in field.metadata for more in inside(data)))
                waiting += [part for part in parts if isinstance(part, type) and issubclass(part, Part)]
    return found


SCHEMA = reached(ProcessDefinition, OverlayDefinition, PinDefinition, GuidanceDefinition, WordsDefinition)


def keys(model: type[Part]) -> dict[str, Any]:
    """The keys of a part, in the order of the page; those that every rule has are told once."""
    common = RulePart.model_fields if issubclass(model, RulePart) and model is not RulePart else {}
    own = {str(field.alias): field for name, field in model.model_fields.items() if name not in common}
    return dict(sorted(own.items(), key=lambda pair: pair[0] == "if"))  # the condition stands last, whatever the kind


def test_the_schema_was_found_whole() -> None:
    assert {model.__name__ for model in SCHEMA} == HEADINGS.keys()


def test_the_page_has_nothing_else(page: Pages) -> None:
    assert page("docs/keys.md").tables().keys() == set(HEADINGS.values())


@pytest.mark.parametrize("model", SCHEMA, ids=lambda model: model.__name__)
def test_every_key_is_told(model: type[Part], page: Pages) -> None:
    rows = page("docs/keys.md").tables()[HEADINGS[model.__name__]]
    assert [row[0].strip("*`") for row in rows] == list(keys(model))
    for key, says in rows:
        assert key.startswith("**") is keys(model)[key.strip("*`")].is_required(), key
        assert len(says) > 3


@pytest.mark.parametrize("model", SCHEMA, ids=lambda model: model.__name__)
def test_every_value_that_can_be_chosen_is_told(model: type[Part], page: Pages) -> None:
    for key, says in page("docs/keys.md").tables()[HEADINGS[model.__name__]]:
        name = key.strip("*`")
        field = keys(model)[name]
        values = [value for part in inside(field.annotation) if get_origin(part) is Literal for value in get_args(part)]
        if name == "language":
            values = list(LANGUAGES)
        for value in values:
            assert f"`{value}`" in says, (name, value)
        if field.default in values:
            assert f"`{field.default}`" in says
            assert "unless said otherwise" in says or len(values) == 1 or field.default is None, (name, field.default)
