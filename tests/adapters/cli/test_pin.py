"""`caseway pin`: takes a base as it is now, and tells what has become of it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py
UPLANDS = Path(__file__).parents[2] / "workspaces" / "uplands"


@pytest.fixture
def uplands(line: Line, tmp_path: Path) -> Line:
    shutil.copytree(UPLANDS, tmp_path, dirs_exist_ok=True)
    return line


def test_what_has_changed_is_told_and_then_it_checks_again(uplands: Line, tmp_path: Path) -> None:
    base = tmp_path / "processes" / "support" / "process.yaml"
    base.write_text(base.read_text(encoding="utf-8").replace("within: 3 weeks", "within: 2 weeks"), encoding="utf-8")
    assert uplands("check", "hill") == 1
    assert uplands("pin", "hill") == 0
    assert uplands.out.split("\n")[1:] == ["  changed: rules: three weeks", ""]
    assert uplands("check", "hill") == 0
    assert uplands("pin", "hill") == 0
    assert uplands.out.count("\n") == 1


def test_in_swedish(line: Line, tmp_path: Path) -> None:
    folder = tmp_path / "processes" / "orten"
    folder.mkdir(parents=True)
    (folder / "process.yaml").write_text("process: orten\nbased-on: vastbus\n", encoding="utf-8")
    assert line("pin", "orten") == 0
    assert line.out.startswith("orten bygger nu på vastbus, version ")
    assert line("check", "orten") == 0
    assert line.out.split("\n")[1].endswith(", och skiljer sig inte från den.")


def test_what_is_shipped_is_not_written_to(line: Line) -> None:
    assert line("pin", "vastbus") == 1
    assert "There is nothing to pin" in line.err
