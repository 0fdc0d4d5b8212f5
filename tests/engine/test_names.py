"""Two spellings of one name are one name, and a misspelt one is guessed."""

from __future__ import annotations

import unicodedata

import pytest

from caseway.engine.names import LONGEST_COMPARED, fold, nearest


@pytest.mark.parametrize(
    "spelling",
    ["håll mötet", "Håll Mötet", "HÅLL MÖTET", "  håll   mötet ", "håll\tmötet", unicodedata.normalize("NFD", "håll mötet")],
)
def test_case_spacing_and_unicode_form_do_not_matter(spelling: str) -> None:
    assert fold(spelling) == "håll mötet"


def test_letters_do_matter() -> None:
    assert fold("hall motet") != fold("håll mötet")


def test_a_folded_name_folds_to_itself() -> None:
    for name in ("Straße", "İstanbul", "ΣΊΣΥΦΟΣ", "ﬁnger", "Åkesson"):
        assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bjud inn", "bjud in"),
        ("bjd in", "bjud in"),
        ("bjudi n", "bjud in"),
        ("Bjud  IN", "bjud in"),
        ("hall motet", "håll mötet"),
        ("mötet", "håll mötet"),  # one name inside the other
        ("vi ska hålla mötet", None),
        ("avsluta", None),
        ("xyz", None),
        ("", None),
        ("  ", None),
    ],
)
def test_the_nearest_name_is_guessed_and_nothing_when_none_is_near(written: str, meant: str | None) -> None:
    assert nearest(written, ("bjud in", "håll mötet")) == meant


def test_one_slip_is_allowed_in_the_shortest_names() -> None:
    assert nearest("sic", ("soc", "bup")) == "soc"
    assert nearest("bup2", ("soc", "bup")) == "bup"
    assert nearest("xx", ("soc", "bup")) is None


def test_of_two_that_are_as_near_the_one_made_of_the_same_letters_wins() -> None:
    assert nearest("lsot", ("slot", "lost")) == "slot"
    assert nearest("form", ("from", "for")) == "from"


def test_of_two_that_are_alike_in_all_the_first_wins() -> None:
    assert nearest("cat", ("bat", "hat")) == "bat"
    assert nearest("cat", ("hat", "bat")) == "hat"


def test_a_near_name_beats_one_that_is_only_inside() -> None:
    assert nearest("plan", ("the whole plan", "plane")) == "plane"


def test_a_first_name_finds_the_person() -> None:
    assert nearest("Ann", ("Tom Reed", "Ann Reed")) == "Ann Reed"
    assert nearest("Li", ("Tom Reed", "Mei Li Chan")) == "Mei Li Chan"


def test_a_short_name_inside_a_long_one_is_no_guess() -> None:
    assert nearest("the soc of the town", ("soc",)) is None
    assert nearest("it", ("a long sentence with it",)) is None


def test_nothing_is_guessed_for_what_is_too_long_to_be_a_name() -> None:
    assert nearest("a" * LONGEST_COMPARED, ("a" * LONGEST_COMPARED,)) == "a" * LONGEST_COMPARED
    assert nearest("a" * (LONGEST_COMPARED + 1), ("a" * (LONGEST_COMPARED + 1),)) is None
    assert nearest("anything", ()) is None
