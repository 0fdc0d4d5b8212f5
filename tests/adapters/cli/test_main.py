"""Wrong use, wrong files and our own faults: a sentence and an exit code, never a traceback."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.cli import case
from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "No such command 'chek'"),
        (("case", "do", "NV-1"), "Missing argument 'ACTION'"),
        (("case", "do", "NV-1", "bjud in", "--as", "x", "--fact", "kallade"), '--fact "name=value"'),
        (("case", "do", "NV-1", "bjud in", "--as", "x", "--row", "a b"), "column=value"),
        (("case", "record", "NV-1", "bjud in", "--as", "x", "--on", "24/9"), "write it like 2018-09-24"),
        (("case", "open", "vastbus", "NV-2", "--as", "x", "--person", "Rektor"), "role=Name"),
        (("case", "join", "NV-1", "x", "--role", "soc", "--as", "x", "--since", "i går"), "--since 'i går' is not a date"),
    ],
)
def test_wrong_use_is_exit_code_2(opened: Line, arguments: tuple[str, ...], said: str) -> None:
    assert opened(*arguments) == 2
    assert said in opened.err


def test_an_unknown_process_gets_a_suggestion(line: Line) -> None:
    assert line("check", "vastbuss") == 1
    known = ", ".join(Workspace.shipped().names())
    assert line.err == f"There is no process called vastbuss. Did you mean vastbus? Known processes: {known}.\n"


def test_a_file_that_is_no_database_is_left_as_it_is(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    file.write_bytes(b"only some notes, not a database at all" * 100)
    assert line("case", "list", "--database", str(file)) == 1
    assert str(file) in line.err
    assert "Traceback" not in line.err
    assert file.read_bytes() == b"only some notes, not a database at all" * 100


def test_a_broken_facts_file_shows_its_place(opened: Line, tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text("kallade: [Anna Berg\n", encoding="utf-8")
    assert opened("case", "do", "NV-1", "bjud in", "--as", "Rektor Lind", "--facts", str(file)) == 1
    assert f"{file}:1" in opened.err


def test_our_own_fault_is_exit_code_3_without_a_traceback(opened: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr(case, "run", broken)
    assert opened("case", "do", "NV-1", "bjud in", "--as", "x") == 3
    assert opened.err.startswith("Something went wrong inside Caseway (ZeroDivisionError).")
    assert "Traceback" not in opened.err
