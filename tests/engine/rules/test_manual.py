"""The manual pages: each shape has one, its keys are those of the schema, and each of its examples goes as it says."""

from __future__ import annotations

import importlib
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.adapters.scenarios.runner import run_texts
from caseway.engine.assemble import Process
from caseway.engine.definition.rules import KEYS
from caseway.engine.definition.rules import SHAPES as WRITTEN
from caseway.engine.explain import told_rule
from caseway.engine.rules import SHAPES
from caseway.engine.rules.manual import BadPage, Example, Page, read_page
from caseway.processes import load_texts

HOW_IT_GOES_ON_RECORD = {"deviation", "departure", "late", "broken", "incident"}


def page_of(shape: str) -> Page:
    return read_page(importlib.import_module(SHAPES[shape].__module__).__doc__ or "")


EXAMPLES = [(shape, example) for shape in SHAPES for example in page_of(shape).examples]


@pytest.fixture(scope="session")
def lay() -> Callable[[str], Process]:
    """The process of the manual with rules laid into it."""
    process = (Path(__file__).parent / "manual" / "process.yaml").read_text("utf-8")

    def laid(rules: str) -> Process:
        return load_texts({"process.yaml": f"{process}\nrules:\n{textwrap.indent(rules, '  ')}"})

    return laid


def test_every_shape_that_can_be_written_is_a_shape_that_is_asked() -> None:
    assert SHAPES.keys() == WRITTEN.keys()


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_has_its_page(shape: str) -> None:
    page = page_of(shape)
    assert page.shape == shape
    assert {key for key, _ in page.keys} == KEYS[shape]
    hows = [example.how for example in page.examples]
    assert "Passes" in hows
    assert {"Refused", "Recorded"} & set(hows)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_rule_on_the_page_is_of_that_shape_and_shown_both_ways(shape: str, lay: Callable[[str], Process]) -> None:
    page = page_of(shape)
    process = lay(page.rules)
    assert {type(rule) for rule in process.rules.values()} == {SHAPES[shape]}
    run = run_texts(process, {"manual.feature": feature(page.examples)})
    assert (run.coverage.never_followed, run.coverage.never_shown) == ((), ())


@pytest.mark.parametrize(("shape", "example"), EXAMPLES, ids=lambda one: one if isinstance(one, str) else one.why[:40])
def test_every_example_goes_as_it_says(shape: str, example: Example, lay: Callable[[str], Process]) -> None:
    run = run_texts(lay(page_of(shape).rules), {"manual.feature": feature([example])})
    assert run.mistakes == (), run.features[0].report
    (result,) = run.results
    assert result.passed, f"{result.step}\n{result.message}"
    meanings = {bound.meaning for bound in result.scenario.steps}
    refused = any(meaning.startswith("refused") for meaning in meanings)
    if example.how == "Passes":
        assert result.followed
        assert not result.shown
        assert not refused
    else:
        assert result.shown
        assert refused is (example.how == "Refused")
        assert refused or meanings & HOW_IT_GOES_ON_RECORD


def feature(examples: list[Example] | tuple[Example, ...]) -> str:
    scenarios = (f"  Scenario: {n} {one.why}\n{textwrap.indent(one.steps, '    ')}" for n, one in enumerate(examples, 1))
    return "Feature: Manual\n\n" + "\n".join(scenarios)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_every_rule_on_a_page_explains_itself(shape: str, language: str, lay: Callable[[str], Process]) -> None:
    """By titles: nothing that only the file calls so, and no blank left open."""
    process = lay(page_of(shape).rules)
    for rule in process.rules.values():
        asked, *more = told_rule(process, rule, language)
        titled = [process.titled(kind, name) for kind in ("roles", "actions", "forms") for name in getattr(process, kind)]
        assert any(title in asked for title in titled), asked
        assert more
        for sentence in (asked, *more):
            assert sentence[0].isupper() or sentence[0] in "«»", sentence
            assert sentence.endswith("."), sentence
            assert not set("{}") & set(sentence), sentence


PAGE = """\
x: it is
so.

Keys:
- `a`: one
  two.
- `b-c`: three.

A rule:

    r:
      a: 1

Passes: why
it does.

    When so

    Then yes

A
remark.
"""


def test_a_page_is_taken_apart() -> None:
    assert read_page(PAGE) == Page(
        "x", "it is so.", (("a", "one two."), ("b-c", "three.")), "r:\n  a: 1\n",
        (Example("Passes", "why it does.", "When so\n\nThen yes\n"),), ("A remark.",),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x: it", "it"),
        ("so.\n\nKeys", "so\n\nKeys"),
        ("Keys:", "The keys:"),
        ("A rule:", "Rules:"),
        ("    When so\n\n    Then yes\n\n", ""),
        ("    When so\n\n    Then yes\n\nA\nremark.\n", ""),
    ],
)
def test_a_page_in_another_form_is_refused(old: str, new: str) -> None:
    assert old in PAGE
    with pytest.raises(BadPage):
        read_page(PAGE.replace(old, new))
