"""docs/forms.md: its commands are run, one after another, in an empty folder."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.cli.main import run
from caseway.forms.kinds import KINDS

Pages = Any  # the fixture of conftest.py
PAGE = "docs/forms.md"


def test_its_commands_do_what_the_page_says(
    page: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CASEWAY_DATABASE", raising=False)
    commands = [line for block in page(PAGE).blocks("") for line in block.splitlines() if line.startswith("caseway ")]
    assert len(commands) > 10
    for command in commands:
        assert run(shlex.split(command)[1:]) == 0, (command, capsys.readouterr().err)
    assert {file.name for file in tmp_path.iterdir()} >= {"bilaga 1.pdf", "plan.docx", "inbjudan.pdf", "papper till Anna"}


def test_every_kind_of_file_is_told(page: Pages) -> None:
    told = [row[0].strip("`.") for row in page(PAGE).tables()["Forms of a case"]]
    assert sorted(told) == sorted(KINDS)
