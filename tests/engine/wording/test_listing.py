"""Several persons or words in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caseway.engine.wording import (
    listed,
    names,
)

if TYPE_CHECKING:
    from tests.engine.conftest import Life


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c")]
)
def test_words_are_listed(words: list[str], text: str) -> None:
    assert listed(words, "sv") == text
    assert listed(words, "en", "and") == text.replace("eller", "and")


def test_who_is_not_in_the_case_is_named_by_key(case_of_elsa: Life) -> None:
    assert names(case_of_elsa.case, ("p1", "p99")) == "Rut Åkesson, p99"
    assert names(None, ("p1",)) == "p1"
