"""A person is found by key or by name, however the name is spelt."""

from __future__ import annotations

import unicodedata

import pytest

from caseway.engine.case import Person
from caseway.engine.case.roster import Roster

PEOPLE = {"p1": Person("p1", "Rut Åkesson"), "p2": Person("p2", "Anna Berg", "Skolan")}


@pytest.mark.parametrize(
    "written",
    ["p1", "Rut Åkesson", "rut åkesson", "RUT   ÅKESSON", " Rut\tÅkesson ", unicodedata.normalize("NFD", "Rut Åkesson")],
)
def test_a_person_is_found_however_the_name_is_spelt(written: str) -> None:
    assert Roster(PEOPLE).get(written) == "p1"


@pytest.mark.parametrize("written", ["", "Rut", "Akesson", "p3", "P1", "Skolan", "Rut Akesson"])
def test_nobody_is_found_by_another_name(written: str) -> None:
    assert Roster(PEOPLE).get(written) is None


def test_the_names_are_there_for_suggestions() -> None:
    assert list(Roster(PEOPLE)) == ["Rut Åkesson", "Anna Berg"]
