"""The words of documents."""

import pytest

from caseway.engine.definition.scalars import LANGUAGES
from caseway.forms.words import spoken, words


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_each_language_has_the_same_words_of_its_own_and_none_is_empty(language: str) -> None:
    assert words(language) != words("en")
    assert words(language).keys() == words("en").keys()
    assert all([*words(language).values(), *words("en").values()])


def test_a_language_without_words_has_the_english_ones() -> None:
    assert words("mi") == words("en")
    assert [spoken(language) for language in ("mi", "en", "sv", "da")] == ["en", "en", "sv", "da"]
