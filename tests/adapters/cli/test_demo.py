"""The demonstration: a whole case, and both forms in the folder that it names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_demo_runs_to_a_signed_plan(line: Line, tmp_path: Path, language: str) -> None:
    assert line("demo", "--directory", str(tmp_path / "demo"), "--language", language) == 0
    assert "VB-003" in line.out
    for form in ("bilaga-1.html", "bilaga-1.txt", "bilaga-2-b.html", "bilaga-2-b.txt"):
        assert str(tmp_path / "demo" / form) in line.out
        assert (tmp_path / "demo" / form).stat().st_size > 500
    assert line("case", "show", "NV-001", "--database", str(tmp_path / "demo" / "demo.db")) == 0
    assert "Står i: Planen gäller" in line.out


def test_the_demo_does_not_write_over_an_earlier_one(line: Line, tmp_path: Path) -> None:
    line("demo", "--directory", str(tmp_path / "demo"))
    assert line("demo", "--directory", str(tmp_path / "demo")) == 1
    assert "is there already" in line.err
