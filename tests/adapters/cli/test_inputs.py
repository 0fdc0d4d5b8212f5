"""What is written at the command line for somebody who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from caseway.adapters.cli.inputs import newcomer
from caseway.engine.commands import Newcomer
from caseway.processes import Workspace

if TYPE_CHECKING:
    from caseway.engine.assemble import Process


@pytest.fixture(scope="module")
def vastbus() -> Process:
    return Workspace.shipped().load("vastbus")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("rektor=Rut Lind", Newcomer("Rut Lind", "rektor")),
        ("rektor = Rut Lind , Björkskolan", Newcomer("Rut Lind", "rektor", "Björkskolan")),
        ("vårdnadshavare för Elsa Berg=Bo Berg", Newcomer("Bo Berg", "vårdnadshavare", of=("Elsa Berg",))),
        (
            "vårdnadshavare of Elsa, Ida=Bo Berg",
            Newcomer("Bo Berg", "vårdnadshavare", of=("Elsa", "Ida")),
        ),
        ("granne för Elsa=Bo", Newcomer("Bo", "granne för Elsa")),
    ],
)
def test_a_person_with_a_role(written: str, read: Newcomer, vastbus: Process) -> None:
    assert newcomer(written, vastbus) == read


@pytest.mark.parametrize("written", ["rektor", "=Rut", "rektor="])
def test_what_is_no_person_with_a_role(written: str, vastbus: Process) -> None:
    with pytest.raises(click.UsageError, match="write it as --person"):
        newcomer(written, vastbus)
