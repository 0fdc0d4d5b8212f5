"""The file that keeps what a base was."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.engine.errors import DefinitionError
from caseway.processes import Workspace


def test_a_pin_is_the_same_whoever_makes_it(uplands: Path) -> None:
    for name in ("hill", "mill"):
        assert Workspace.find().pin(name).text == (uplands / "processes" / name / "base.yaml").read_text(encoding="utf-8")


def test_a_process_of_its_own_has_nothing_to_pin(uplands: Path) -> None:
    with pytest.raises(DefinitionError, match="There is nothing to pin: this process has no `based-on`"):
        Workspace.find().pin("support")


def test_a_base_that_is_not_there_or_does_not_load_cannot_be_pinned(uplands: Path) -> None:
    base = uplands / "processes" / "support" / "process.yaml"
    base.write_text("process: support\n", encoding="utf-8")
    with pytest.raises(DefinitionError, match="the process `support` has mistakes of its own"):
        Workspace.find().pin("hill")
    base.unlink()
    with pytest.raises(DefinitionError, match="there is no process `support` to stand on"):
        Workspace.find().pin("hill")


def test_a_damaged_pin_is_told_and_made_anew(uplands: Path) -> None:
    file = uplands / "processes" / "hill" / "base.yaml"
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace("version:", "versoin:"), encoding="utf-8")
    assert [one.code for one in Workspace.find().check("hill").mistakes] == ["P02"]
    assert Workspace.find().pin("hill").text == whole
