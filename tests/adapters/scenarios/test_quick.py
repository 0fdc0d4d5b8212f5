"""The quick parser gives what the official one gives, on whatever text."""

from __future__ import annotations

from importlib.resources import files

import pytest
from gherkin.errors import ParserError
from gherkin.parser import Parser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.scenarios.quick import QuickMatcher, QuickParser

SHIPPED = [
    file.read_text("utf-8") for file in (files("caseway.features") / "vastbus").iterdir() if file.name.endswith(".feature")
]
LINES = [
    "Feature: F", "  Background:", "    Given a", "    * b", "  Scenario Outline: S", "    When <x>", "      | a | b |",
    "      |  a  |  å\\|b |", "      | a\\\\ |", "      ||", "      | a", "|", "    Then c", '      """', "      text",
    "    Examples:", "  Rule: R", "  @tag @other", "@bad tag", "# language: sv", "# comment", "Egenskap: E", "    Givet d",
    "", "prose", "\t|\tx\t|",
]  # fmt: skip


def both(text: str) -> tuple[object, object]:
    def outcome(parser: Parser, matcher: QuickMatcher | None) -> object:
        try:
            return parser.parse(text, matcher)
        except ParserError as error:
            return str(error)

    return outcome(Parser(), None), outcome(QuickParser(), QuickMatcher())


@pytest.mark.parametrize("text", SHIPPED)
def test_shipped_features(text: str) -> None:
    official, ours = both(text)

    assert ours == official


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lines=st.lists(st.sampled_from(LINES), max_size=25))
def test_any_lines(lines: list[str]) -> None:
    official, ours = both("\n".join(lines))

    assert ours == official
