"""docs/letters.md: its commands are run, one after another, in an empty folder."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.cli.main import run

NOW = datetime(2018, 9, 3, 8, 0, tzinfo=UTC)
Pages = Any  # the fixture of conftest.py


def test_its_commands_do_what_the_page_says(
    page: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CASEWAY_DATABASE", raising=False)
    blocks = page("docs/letters.md").blocks("")
    commands = [line for block in blocks for line in block.splitlines() if line.startswith("caseway ")]
    assert len(commands) > 10
    for command in commands:
        assert run(shlex.split(command)[1:], lambda: NOW) == 0, (command, capsys.readouterr())
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 2
    assert (tmp_path / "diary.ics").exists()
