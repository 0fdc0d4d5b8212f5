"""`caseway check`: clean processes say so; a broken one shows each mistake in the owner's language."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py


@pytest.fixture
def own(line: Line, tmp_path: Path) -> Path:
    """A workspace of one's own, with a copy of Västbus."""
    shipped = Workspace.find(None).folder("vastbus")
    folder = tmp_path / "processes" / "vastbus"
    shutil.copytree(str(shipped), folder)
    return folder / "process.yaml"


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_clean_process_says_so(line: Line) -> None:
    assert line("check", "vastbus") == 0
    assert line.out == "vastbus: inga fel. 31 regler, 25 åtgärder, 29 meningar ur vägledningen.\n"


def test_a_mistake_is_shown_with_its_place_and_the_other_half(line: Line, own: Path) -> None:
    replace(own, "    must: håll mötet", "    must: hall mötet")
    assert line("check") == 1
    assert line.out.startswith(
        "fel[P11]: det finns ingen åtgärd `hall mötet` under `actions`\n  --> processes/vastbus/process.yaml:"
    )
    assert "^^^^^^^^^^ menade du `håll mötet`?" in line.out
    assert "---------- finns här" in line.out
    assert line.out.endswith("1 fel i processes/vastbus/process.yaml.\n")


def test_mistakes_of_every_kind_show_in_one_run(line: Line, own: Path) -> None:
    replace(own, "    must: håll mötet", "    must: hall mötet")
    replace(own, "strength: should", "strength: shuld")
    replace(own, "    who: vårdnadshavare", "    who: vårdnadshavre")
    assert line("check", str(own)) == 1
    assert [part[:8] for part in line.out.split("\n") if part.startswith("fel[")] == ["fel[P11]", "fel[P11]", "fel[P09]"]


def test_json_and_github(line: Line, own: Path) -> None:
    replace(own, "within: 3 weeks", "within: three weeks")
    assert line("check", "vastbus", "--format", "json") == 1
    found = json.loads(line.out)
    assert [(one["code"], one["message"]) for one in found] == [("P09", "`three weeks` är ingen tidsrymd")]
    assert line("check", "vastbus", "--format", "github") == 1
    assert line.out.startswith("::error file=processes/vastbus/process.yaml,line=")


def test_a_case_goes_on_under_the_version_it_started_with(opened: Line, own: Path) -> None:
    replace(own, "within: 3 weeks", "within: 2 weeks")
    facts = ("-f", "har sagt ja=Anna Berg", "-f", "överenskomna=Sara Holm")
    assert opened("case", "do", "NV-1", "kom överens", "--as", "Rektor Lind", *facts) == 0
    assert opened.json("case", "due", "NV-1")[0]["on"] == "2018-09-24"
    replace(own, "within: 2 weeks", "within: nonsense")
    assert opened("case", "show", "NV-1") == 0
