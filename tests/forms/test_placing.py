"""What stands in a filled form becomes facts, and what has no place is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from caseway.engine.assemble import Process
from caseway.forms.placing import Said, Unplaced, changed, emptied, placed, written

Told = tuple[str, str, str]


def at(told: Sequence[Told], rows: Sequence[int] = ()) -> list[Said]:
    """What stands in a file, and in which of its rows."""
    return [(*one, row) for one, row in zip(told, rows or [0] * len(told), strict=True)]


def of(process: Process, form: str, *said: Told) -> tuple[dict[str, object], list[Unplaced]]:
    found = placed(process, process.forms[form], at(said), "sv")
    return found.facts, found.unplaced


PEOPLE = {"Sara Holm (Socialtjänsten)": "Sara Holm"}


@pytest.mark.parametrize(
    ("type_", "text", "locale", "value"),
    [
        ("text", "två\nrader", "sv_SE", "två\nrader"),
        ("date", "2018-09-24", "sv_SE", "2018-09-24"),
        ("date", "måndag 24 september 2018", "sv_SE", "2018-09-24"),
        ("date", "24 sep. 2018", "sv_SE", "2018-09-24"),
        ("date", "den 1. oktober 2018", "da_DK", "2018-10-01"),
        ("date", "Monday, 24 September 2018", "en_GB", "2018-09-24"),
        ("date", "Mane, 24 Hepetema 2018", "mi_NZ", "2018-09-24"),
        ("date", "4/9/2018", "en_GB", None),
        ("date", "31 februari 2018", "sv_SE", None),
        ("date", "på måndag", "sv_SE", None),
        ("time", "14:00", "sv_SE", "14:00"),
        ("time", "kl. 9.30", "sv_SE", "09:30"),
        ("time", "14.00", "da_DK", "14:00"),
        ("time", "6:00\u202fpm", "en_NZ", "18:00"),
        ("time", "6:30 PM", "en_NZ", "18:30"),
        ("time", "06:30", "en_NZ", "06:30"),
        ("time", "6:30", "en_NZ", None),
        ("time", "6 pm", "en_NZ", None),
        ("time", "2:00 pm", "en_GB", None),
        ("time", "14.00–15.30", "sv_SE", None),
        ("time", "på eftermiddagen", "sv_SE", None),
        ("yes-no", "Ja", "sv_SE", "yes"),
        ("yes-no", "nej", "da_DK", "no"),
        ("yes-no", "kanske", "sv_SE", None),
        ("choice", "KOM  sent", "sv_SE", "kom sent"),
        ("choice", "kommer", "sv_SE", None),
        ("person", "Sara Holm (Socialtjänsten)", "sv_SE", "Sara Holm"),
        ("people", "Anna Berg\n Sara Holm (Socialtjänsten)\n", "sv_SE", "Anna Berg, Sara Holm"),
        ("person", "Mo (mormor)", "sv_SE", "Mo (mormor)"),
        ("number", "2,5", "sv_SE", "2.5"),
        ("number", "1 234,5", "sv_SE", "1234.5"),
        ("number", "1,234", "en_NZ", "1234"),
        ("number", "12,34", "en_NZ", None),
        ("date", "tisdag 24 september 2018", "sv_SE", None),
        ("date", "inte 3 maj 2020", "sv_SE", None),
        ("date", "3 maj 2020 eller 5 juni 2020", "sv_SE", None),
        ("date", "13-14 maj 2020", "sv_SE", None),
        ("date", "4 Sep 2018", "en_GB", "2018-09-04"),
    ],
)
def test_a_value_as_it_is_typed_in_a_command(type_: str, text: str, locale: str, value: str | None) -> None:
    assert written(type_, {"kom": "kom", "kom sent": "kom sent"}, text, locale, PEOPLE) == value


def test_fields_and_rows(vastbus: Process) -> None:
    facts, unplaced = of(
        vastbus, "bilaga 2 b",
        ("1.0", "Dag för mötet", "måndag 24 september 2018"),
        ("3.0.0.0", "Insats", "Läshjälp"), ("3.0.0.1", "Ansvarig", "Rektor Lind (Björkskolan)"),
        ("3.0.2.0", "Insats", "Lugn"), ("4.0", "Hur", ""),
    )  # fmt: skip
    assert facts == {
        "mötesdag": "2018-09-24",
        "åtgärder": [{"insats": "Läshjälp", "ansvarig": "Rektor Lind (Björkskolan)"}, {"insats": "Lugn"}],
    }
    assert unplaced == []


def test_a_row_that_somebody_has_copied_is_a_row_of_its_own(vastbus: Process) -> None:
    facts, _ = of(vastbus, "bilaga 2 b", ("3.0.0.0", "Insats", "Läshjälp"), ("3.0.0.0", "Insats", "Lugn"))
    assert facts == {"åtgärder": [{"insats": "Läshjälp"}, {"insats": "Lugn"}]}


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (("0.0", "Barnet", "Elsa"), "role"),
        (("1.0", "Dag för mötet", "snart"), "date"),
        (("1.1.0.1", "Närvaro", "kanske"), "choice"),
        (("9.0", "X", "x"), "unknown"),
        (("1.9", "X", "x"), "unknown"),
        (("3.0", "X", "x"), "unknown"),
        (("3.0.0.9", "X", "x"), "unknown"),
        (("1.0.0.0", "X", "x"), "unknown"),
        (("", "X", "x"), "unknown"),
        (("a.b", "X", "x"), "unknown"),
        (("²", "X", "x"), "unknown"),
        (("-1.0", "X", "x"), "unknown"),
    ],
)
def test_what_finds_no_place(said: Told, why: str, vastbus: Process) -> None:
    facts, (unplaced,) = of(vastbus, "bilaga 2 b", said)
    assert facts == {}
    assert unplaced == Unplaced(said[1], said[2], why)


def test_what_was_agreed_last_time_is_not_noted_anew() -> None:
    from caseway.processes import Workspace

    danish = Workspace.shipped().load("netvaerksmoede")
    form = danish.forms["opfølgning"]
    section, field = next(
        (n, at) for n, part in enumerate(form.sections) for at, one in enumerate(part.fields) if one.of_last_round
    )
    (unplaced,) = placed(danish, form, [(f"{section}.{field}.0.0", "Indsats", "Ro", 1)], "da").unplaced
    assert unplaced.why == "last time"


def test_a_row_is_what_stands_in_one_row_of_the_file(vastbus: Process) -> None:
    """Whatever the tags say: a cell that was copied into another row belongs to that row, and two for one place are told."""
    told = [("3.0.0.0", "Insats", "Läshjälp"), ("3.0.1.0", "Insats", "Lugn"), ("3.0.0.1", "Ansvarig", "Rektor Lind")]
    found = placed(vastbus, vastbus.forms["bilaga 2 b"], at(told, [1, 2, 2]), "sv")
    assert found.facts == {"åtgärder": [{"insats": "Läshjälp"}, {"insats": "Lugn", "ansvarig": "Rektor Lind"}]}
    found = placed(vastbus, vastbus.forms["bilaga 2 b"], at(told[:2], [1, 1]), "sv")
    assert found.facts == {"åtgärder": [{"insats": "Läshjälp"}]}
    assert found.unplaced == [Unplaced("Insats", "Lugn", "twice")]


def test_a_field_that_stands_there_twice_is_told(vastbus: Process) -> None:
    facts, unplaced = of(vastbus, "bilaga 1", ("1.2", "Plats", "Skolan"), ("1.2", "Plats", "Biblioteket"))
    assert facts == {"plats": "Skolan"}
    assert unplaced == [Unplaced("Plats", "Biblioteket", "twice")]


# Only what differs from the case


BEFORE = {"1.0": "24 september 2018", "3.0.0.0": "Läshjälp", "3.0.1.0": "Lugn", "2.2.0.1": "Bra", "2.2.1.1": "Lugnt"}
SAME: list[Said] = [(tag, tag, text, 0) for tag, text in BEFORE.items()]


def anew(process: Process, said: list[Said]) -> list[str]:
    return [one[0] for one in changed(process, process.forms["bilaga 2 b"], said, BEFORE)]


def test_what_was_left_as_it_was_is_passed_over(vastbus: Process) -> None:
    assert anew(vastbus, SAME) == []


def test_a_table_is_noted_as_a_whole_and_one_that_grows_row_by_row(vastbus: Process) -> None:
    said: list[Said] = [(one[0], one[1], "Nytt" if one[0] in ("3.0.1.0", "2.2.1.1") else one[2], 0) for one in SAME]
    assert anew(vastbus, said) == ["3.0.0.0", "3.0.1.0", "2.2.1.1"]


def test_a_row_that_is_gone_is_gone_from_the_table(vastbus: Process) -> None:
    assert anew(vastbus, [one for one in SAME if one[0] != "3.0.1.0"]) == ["3.0.0.0"]


def test_what_was_taken_out_is_told() -> None:
    said: list[Said] = [(one[0], one[1], "" if one[0] == "1.0" else one[2], 0) for one in SAME if one[0] != "2.2.1.1"]
    assert emptied(said, SAME) == [
        Unplaced("1.0", "24 september 2018", "emptied"), Unplaced("2.2.1.1", "Lugnt", "emptied")
    ]  # fmt: skip
    assert emptied(SAME, SAME) == []


def test_a_copied_row_is_new(vastbus: Process) -> None:
    assert anew(vastbus, [*SAME, ("3.0.1.0", "3.0.1.0", "Lugn", 0)]) == ["3.0.0.0", "3.0.1.0", "3.0.1.0"]
