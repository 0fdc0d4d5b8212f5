"""The matrix as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from caseway.adapters.trace import Matrix, Where
from caseway.adapters.trace.sheet import MOST_NAMED, sheet


def rows(found: Matrix) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sheet(found, "en"))))


def test_a_row_for_each_clause_and_part_then_what_stands_alone(found: Matrix) -> None:
    read = rows(found)
    assert [(row["Clause"], row["Kind"], row["Name"]) for row in read if row["Clause"] in ("S-2", "S-4")] == [
        ("S-2", "fact", "why"), ("S-2", "rule", "reason first"), ("S-4", "", ""),
    ]  # fmt: skip
    assert read[3]["Shown in"] == "meeting.feature:2 There is a reason"
    assert read[3]["Refused or broken in"] == "meeting.feature:6 There is no reason"
    assert ("", "column", "tasks / until") in [(row["Clause"], row["Kind"], row["Name"]) for row in read]


def test_a_clause_that_is_left_out_says_why(found: Matrix) -> None:
    (row,) = [row for row in rows(found) if row["Clause"] == "S-4"]
    assert row["Part"] == "left out: It says <nothing> of a case."


def test_nothing_is_calculated_by_a_spreadsheet(found: Matrix) -> None:
    (row,) = [row for row in rows(found) if row["Clause"] == "S-4"]
    assert row["Says"] == "'=There is tea."


def test_of_many_scenarios_a_few_are_named_and_the_rest_counted(found: Matrix) -> None:
    many = tuple(Where("a.feature", line, "A") for line in range(MOST_NAMED + 2))
    part = replace(found.doing("S-2")[1], shown_in=many)
    (row,) = [row for row in rows(replace(found, parts=(part,))) if row["Clause"] == "S-2"]
    assert row["Shown in"] == "; ".join([*(f"a.feature:{line} A" for line in range(MOST_NAMED)), "+2"])
