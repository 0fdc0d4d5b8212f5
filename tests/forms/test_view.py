"""What a document is filled from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules.standing import Standing
from caseway.engine.sight import everything
from caseway.forms.view import View

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def view(process: Process, case: Case, language: str = "sv") -> View:
    return View(
        process, case, Standing(case, date(2018, 9, 25), process.derived), language, everything(process), date(2018, 9, 25)
    )


def test_titles_fall_back_on_the_language_of_the_process(vastbus: Process, half_planned: Case) -> None:
    column = vastbus.facts["åtgärder"].columns[1]

    assert view(vastbus, half_planned, "en").column_title("åtgärder", column) == "Responsible"
    assert view(vastbus, half_planned, "sv").column_title("åtgärder", column) == "Ansvarig"
    assert view(vastbus, half_planned, "sv").title("sections", "Åtgärder") == "Åtgärder"


def test_lists_and_rows_are_told_apart(vastbus: Process, half_planned: Case) -> None:
    seen = view(vastbus, half_planned)

    assert seen.names(seen.listed("berörda parter")) == ("Anna Berg", "Bo Åsberg", "Sara Holm (Socialtjänsten)")
    assert seen.rows("berörda parter") == ()
    assert len(seen.rows("åtgärder")) == 2
    assert seen.listed("åtgärder") == ()


def test_what_was_never_recorded_is_nothing(vastbus: Process, opened: Case) -> None:
    seen = view(vastbus, opened)

    assert seen.value("plats") is None
    assert seen.listed("kallade") == ()
    assert seen.rows("åtgärder") == ()
