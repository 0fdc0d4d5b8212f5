"""Facts and roles, laid into fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.commands import Act
from caseway.forms.document import PeopleField, Table, TextField
from caseway.forms.fill import fill

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Command

TODAY = date(2018, 9, 25)
STEPS = [
    {"what": "Ring", "who": "Mo", "urgent": "no", "by": "2018-10-01"},
    {"what": "Write"},
    {"who": "Kim", "urgent": "yes", "by": "2018-10-02"},
]


def asked(do: Callable[[Case, Command], Case], case: Case) -> Case:
    facts = {
        "interpreter": "no",
        "hours": "2,50",
        "starts": "2018-10-01T14:00+02:00",
        "where": "school",
        "contact": "Mo",
        "steps": STEPS,
    }
    return do(case, Act("ask", "Lo", facts=facts))


def test_every_type_is_written_out(small: Process, small_case: Case, small_do: Callable[[Case, Command], Case]) -> None:
    fields = fill(small, asked(small_do, small_case), "agreement", TODAY).sections[0].fields

    assert fields[:6] == (
        PeopleField("asker", "Whoever asked", ("Lo",), given=True),
        TextField("interpreter", "Interpreter", "no"),
        TextField("hours", "Hours", "2,50"),
        TextField("starts", "Starts", "Monday, 1 October 2018, 14:00"),
        TextField("where", "Where", "school"),
        TextField("contact", "Contact", "Mo (Home)"),
    )
    assert fields[6] == Table(
        "steps",
        "Steps",
        ("What", "Who", "Urgent", "By"),
        (
            ("Ring", "Mo (Home)", "no", "1 October 2018"),
            ("Write", "", "", ""),
            ("", "Kim", "yes", "2 October 2018"),
        ),
        names=("what", "who", "urgent", "by"),
    )


def test_empty_cells_are_named_by_column_with_all_their_rows(
    small: Process, small_case: Case, small_do: Callable[[Case, Command], Case]
) -> None:
    more = asked(small_do, small_case)
    case = small_do(more, Act("ask", "Lo", facts={"steps": [*STEPS, {"what": "Wait", "urgent": "no"}]}))

    titles = [one.title for one in fill(small, case, "agreement", TODAY).missing]

    assert titles == ["Steps: What (Kim)", "Steps: Who (row 2, 4)", "Steps: Urgent (row 2)", "Steps: By (row 2, 4)"]
