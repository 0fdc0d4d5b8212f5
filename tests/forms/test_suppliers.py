"""Who can put in what is missing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.rules.standing import Standing
from caseway.engine.sight import everything
from caseway.forms.document import Missing, Supplier
from caseway.forms.suppliers import missing_fact, missing_role
from caseway.forms.view import View

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def view(process: Process, case: Case, language: str) -> View:
    return View(
        process, case, Standing(case, date(2018, 9, 4), process.derived), language, everything(process), date(2018, 9, 4)
    )


def test_a_fact_comes_from_every_action_that_records_it(vastbus: Process, opened: Case) -> None:
    lack = missing_fact(view(vastbus, opened, "en"), "skäl att avsluta")

    assert lack == Missing(
        "Why the case is closed",
        (
            Supplier("Close the case", tuple(vastbus.titled("roles", name, "en") for name in ("rektor", "soc", "bup"))),
            Supplier("The family does not want to go on", ("Guardian",)),
        ),
    )


def test_a_part_of_a_fact_is_named_with_it(small: Process, small_case: Case) -> None:
    assert missing_fact(view(small, small_case, "en"), "steps", "Who (row 2)").title == "Steps: Who (row 2)"


def test_a_role_comes_from_somebody_joining(small: Process, small_case: Case) -> None:
    lack = missing_role(view(small, small_case, "en"), "guardian")

    assert lack == Missing("Guardian", (Supplier("Add somebody to the case", ("Leader",)),))


def test_a_derived_role_comes_from_its_action(small: Process, small_case: Case) -> None:
    lack = missing_role(view(small, small_case, "en"), "asker")

    assert lack == Missing("Whoever asked", (Supplier("Ask", ("anyone in the case",)),))
