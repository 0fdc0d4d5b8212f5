"""Languages: each that words can be in is one whose days and numbers somebody has written down."""

from __future__ import annotations

from babel import Locale, localedata

from caseway.engine.definition.languages import KNOWN
from caseway.engine.definition.scalars import LANGUAGES


def test_each_is_in_the_cldr() -> None:
    there = {name.partition("_")[0] for name in localedata.locale_identifiers()}
    assert KNOWN - there == set()
    assert all(Locale.parse(language).months["format"]["wide"] for language in KNOWN)


def test_those_in_which_caseway_speaks_are_among_them() -> None:
    assert {*LANGUAGES, "mi", "pl", "ar", "so", "uk"} - KNOWN == set()
