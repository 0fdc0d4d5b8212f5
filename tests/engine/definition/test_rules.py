"""A rule is known by its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from caseway.engine.definition.process import ProcessDefinition
from caseway.engine.definition.rules import (
    KEYS,
    SHAPES,
    AgePart,
    AttendancePart,
    CadencePart,
    CaseDatePart,
    ConsentPart,
    ContentPart,
    ContinuityPart,
    DeadlinePart,
    DecisionPart,
    DisclosurePart,
    FloorPart,
    LeadTimePart,
    MandatePart,
    NeedPart,
    ReasonsPart,
    Rule,
    RulePart,
    SignaturePart,
    ThresholdPart,
    shape_of,
)
from caseway.engine.definition.rules.part import DeviatePart

WORDS = {"says": "S.", "strength": "must"}
WRITTEN: dict[str, dict[str, Any]] = {
    "mandate": {"only": "rektor", "may": "bjud in"},
    "need": {"before": "bjud in", "need": "kom överens"},
    "deadline": {"within": "3 weeks", "after": "kom överens", "must": "håll mötet"},
    "cadence": {"every": "6 months", "must": "följ upp", "after": "fastställ planen"},
    "floor": {"not-within": "6 months", "after": "ever håll mötet", "may": "följ upp"},
    "lead time": {"between": "6 weeks and 4 weeks", "ahead-of": "mötesdag", "must": "bjud in"},
    "case date": {"set": "uppföljningsdag", "in": "fastställ planen", "keep": "följ upp"},
    "age": {"until-age": "18", "born": "född", "before": "kom överens"},
    "threshold": {"before": "bjud in", "at-least": "3", "of": "kallade"},
    "decision": {"decide": "överenskomna", "by": "every vårdnadshavare"},
    "content": {"form": "bilaga 1", "must-have": "plats"},
    "continuity": {"take-up": "åtgärder", "known-by": "insats", "in": "skriv planen"},
    "signature": {"form": "plan", "signed-by": "rektor", "before": "avsluta"},
    "reasons": {"motivate": "säg nej", "with": "skäl"},
    "consent": {"before": "bjud in", "consent": "möte"},
    "attendance": {"must-attend": "soc", "at": "håll mötet", "present": "närvaro", "otherwise": "flytta mötet"},
    "disclosure": {"share": "dela", "shared": "delat", "told": "berättat"},
}
PARTS = (
    MandatePart, NeedPart, DeadlinePart, CadencePart, FloorPart, LeadTimePart, CaseDatePart, AgePart,
    ThresholdPart, DecisionPart, ContentPart, ContinuityPart, SignaturePart, ReasonsPart, ConsentPart,
    AttendancePart, DisclosurePart,
)  # fmt: skip


@pytest.mark.parametrize(("shape", "part"), list(zip(WRITTEN, PARTS, strict=True)))
def test_each_shape_is_known_by_its_keys(shape: str, part: type[RulePart]) -> None:
    assert type(TypeAdapter[Any](Rule).validate_python({**WORDS, **WRITTEN[shape]})) is part


def test_one_form_is_written_as_its_name_or_as_a_list() -> None:
    alone, listed, two = (
        ContentPart.model_validate({**WORDS, **WRITTEN["content"], "form": form})
        for form in ("bilaga 1", ["bilaga 1"], ["bilaga 1", "plan"])
    )
    assert alone == listed
    assert (alone.forms, two.forms) == (("bilaga 1",), ("bilaga 1", "plan"))


def test_every_shape_is_written_here() -> None:
    assert list(WRITTEN) == list(SHAPES) == list(KEYS)


@pytest.mark.parametrize(
    ("keys", "shape"),
    [
        ("only may", "mandate"),
        ("onyl may", "mandate"),
        ("befor need", "need"),
        ("before need if", "need"),
        ("within afer must", "deadline"),
        ("witin after must", "deadline"),
        ("form must-have in-each", "content"),
        ("form musthave in-each", "content"),
        ("take-pu known-by in", "continuity"),
        ("form signed-by befor", "signature"),
        ("befor consent with", "consent"),
        ("form signedby before at", "signature"),
        ("motivate wih", "reasons"),
        ("before need as", "need"),
        ("must-atend at present as", "attendance"),
        ("must-attend at presnt", "attendance"),
        ("shar shared told", "disclosure"),
        ("", "unknown"),
        ("onyl mya", "mandate"),
        ("evry must", "cadence"),
        ("evry must after", "cadence"),
        ("witin must", "deadline"),
        ("sayz stregth", "unknown"),
        ("witchcraft sorcery", "unknown"),
    ],
)
def test_a_rule_with_a_misspelt_key_is_still_of_its_shape(keys: str, shape: str) -> None:
    assert shape_of({**WORDS, **dict.fromkeys(keys.split(), "x")}) == shape


@pytest.mark.parametrize(
    ("written", "code", "variant"),
    [
        (dict(WORDS), "P10", ""),
        ({**WORDS, "forbids": "all"}, "P10", ""),
        ("Mötet ska hållas.", "P08", "mapping"),
        (["only", "may"], "P08", "mapping"),
    ],
)
def test_a_rule_of_no_shape_is_refused(written: object, code: str, variant: str, faults: Callable[..., Any]) -> None:
    found = faults(ProcessDefinition, {"rules": {"r": written}})
    assert [(wrong, kind) for where, wrong, kind in found if where[0] == "rules"] == [(code, variant)]


def test_who_may_depart_from_a_rule_is_written_with_with_reason() -> None:
    part = NeedPart.model_validate({**WORDS, **WRITTEN["need"], "deviate": {"who": "rektor", "with": "reason"}})
    assert part.deviate == DeviatePart.model_validate({"who": "rektor"})


@pytest.mark.parametrize("written", ["no", "No", "nej"])
def test_a_rule_from_which_nobody_departs_says_no(written: str) -> None:
    assert NeedPart.model_validate({**WORDS, **WRITTEN["need"], "deviate": written}).deviate == "no"


@pytest.mark.parametrize("written", ["yes", "rektor", ""])
def test_who_may_depart_is_never_a_bare_word(written: str, faults: Callable[..., Any]) -> None:
    found = faults(NeedPart, {**WORDS, **WRITTEN["need"], "deviate": written})
    assert {(where[0], code, variant) for where, code, variant in found} == {("deviate", "P09", "deviate")}


def test_a_strength_is_one_of_six(faults: Callable[..., Any]) -> None:
    for strength in ("must", "does", "should", "aim", "may", "states"):
        assert faults(NeedPart, {**WRITTEN["need"], "says": "S.", "strength": strength}) == []
    assert faults(NeedPart, {**WRITTEN["need"], "says": "S.", "strength": "shall"}) == [(("strength",), "literal_error", "")]


@pytest.mark.parametrize("closed", ["same", "before", "after"])
def test_a_limit_on_a_closed_day_stays_or_moves(closed: str, faults: Callable[..., Any]) -> None:
    assert faults(DeadlinePart, {**WORDS, **WRITTEN["deadline"], "if-closed": closed}) == []


def test_a_limit_moves_nowhere_else(faults: Callable[..., Any]) -> None:
    assert faults(DeadlinePart, {**WORDS, **WRITTEN["deadline"], "if-closed": "never"}) == [
        (("if-closed",), "literal_error", "")
    ]
