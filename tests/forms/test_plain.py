"""What templates meet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from caseway.forms.document import Document, Section, TextField
from caseway.forms.easy import easy_read
from caseway.forms.fill import fill
from caseway.forms.plain import Plain, Shape, plain, shape_of

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case

TODAY = date(2018, 9, 25)


def fits(data: Plain, shape: Shape) -> bool:
    if isinstance(data, dict):
        return isinstance(shape, dict) and data.keys() == shape.keys() and all(fits(data[key], shape[key]) for key in data)
    if isinstance(data, list):
        return isinstance(shape, list) and all(fits(item, shape[0]) for item in data)
    return type(data) is type(shape)


def test_the_data_has_the_shape_that_templates_are_checked_against(
    vastbus: Process, invited: Case, half_planned: Case, planned: Case
) -> None:
    for case, form in ((invited, "bilaga 1"), (half_planned, "bilaga 2 b"), (planned, "bilaga 2 b")):
        document = fill(vastbus, case, form, TODAY)
        for one in (document, easy_read(vastbus, document)):
            data = plain(one)
            fields = data["fields"]
            assert isinstance(fields, dict)
            assert fits(data, dict(shape_of(tuple(fields))))


def test_tables_stand_in_groups_of_their_own_and_an_empty_one_does_not(vastbus: Process, met: Case, planned: Case) -> None:
    def groups(case: Case) -> list[list[tuple[bool, list[str]]]]:
        sections: Any = plain(fill(vastbus, case, "bilaga 2 b", TODAY))["sections"]
        return [
            [(group["table"], [field["name"] for field in group["fields"]]) for group in section["groups"]]
            for section in sections
        ]

    picture = ["helhetsbild", "resurser och behov"]
    assert groups(planned)[2] == [(False, picture), (True, ["bedömningar"])]
    assert groups(met)[3] == [(False, ["åtgärder"])]  # one that may be empty stays a table, with a row to write on
    assert groups(met)[2] == [(False, picture), (True, ["bedömningar"])]


def test_a_field_is_found_by_its_name_in_composed_form() -> None:
    name = "ma\N{COMBINING RING ABOVE}l"
    document = Document("P", "F", "sv", "sv", "C", "2018", (Section("S", fields=(TextField(name, "Mål", "x"),)),))

    assert isinstance(fields := plain(document)["fields"], dict)
    assert list(fields) == ["mål"]


def test_every_field_has_a_text(vastbus: Process, planned: Case) -> None:
    """A template that asks for no more than that is never empty where the form is not."""
    fields: Any = plain(fill(vastbus, planned, "bilaga 2 b", date(2018, 9, 24)))["fields"]
    assert fields["vårdnadshavare"]["text"] == "Anna Berg\nBo Åsberg"
    assert fields["åtgärder"]["text"].count("\n") == 11
