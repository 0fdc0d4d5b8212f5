"""The workspace of the Uplands: a process, a district's on top of it, and a school's on top of that."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

UPLANDS = Path(__file__).parents[1] / "workspaces" / "uplands"


@pytest.fixture
def uplands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, and the present folder."""
    shutil.copytree(UPLANDS, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path
