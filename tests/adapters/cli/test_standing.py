"""What `caseway check` names of a process that stands on another; and that a case goes on whatever becomes of the base."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py
UPLANDS = Path(__file__).parents[2] / "workspaces" / "uplands"
LOCAL = """\
process: orten
based-on: vastbus
replace:
  rules:
    tre veckor:
      says: Mötet ska hållas inom fem veckor.
      within: 5 weeks
      after: kom överens
      must: håll mötet
      strength: should
      cites: [VB-007, O-1]
drop:
  rules: uppföljt före avslut
because:
  uppföljt före avslut: O-1
"""
GUIDANCE = """\
guidance: orten
language: sv
documents:
  beslut: {title: Beslut, publisher: Orten}
clauses:
  O-1: {document: beslut, where: sida 1, anchor: fem veckor, says: Här gäller fem veckor., strength: must}
"""


def version(name: str) -> str:
    return Workspace.find().load(name).version


@pytest.fixture
def uplands(line: Line, tmp_path: Path) -> Line:
    shutil.copytree(UPLANDS, tmp_path, dirs_exist_ok=True)
    return line


def test_every_difference_is_named(uplands: Line) -> None:
    assert uplands("check", "hill") == 0
    assert uplands.out == (
        "hill: no problems. 3 rules, 4 actions, 9 clauses of guidance.\n"
        f"It stands on support, version {version('support')}, and differs from it in 10:\n"
        "  replaced: in-force, by H-1\n"
        "  added: region, by H-1\n"
        "  added: head (people), by H-1\n"
        "  added: translator (facts), by H-3, N-5\n"
        "  replaced: ask (actions), by H-1\n"
        "  replaced: three weeks (rules), by H-2 – binds less, or shows more, than in the base\n"
        "  added: translator found (rules), by H-3, N-5\n"
        "  dropped: place told (rules), by H-4 – binds less, or shows more, than in the base\n"
        "  added: peat cutting (closed-days), by H-1\n"
        "  dropped: N-4 (clauses), by H-4\n"
    )


def test_in_swedish(line: Line, tmp_path: Path) -> None:
    folder = tmp_path / "processes" / "orten"
    folder.mkdir(parents=True)
    (folder / "process.yaml").write_text(LOCAL, encoding="utf-8")
    (folder / "guidance.yaml").write_text(GUIDANCE, encoding="utf-8")
    assert line("pin", "orten") == 0
    assert line("check", "orten") == 0, line.out
    assert line.out.split("\n")[2:] == [
        "  ersatt: tre veckor (rules), enligt O-1 – binder mindre, eller visar mer, än i grunden",
        "  borttaget: uppföljt före avslut (rules), enligt O-1 – binder mindre, eller visar mer, än i grunden",
        "",
    ]


def test_as_data(uplands: Line) -> None:
    assert uplands("check", "mill", "--format", "json") == 0
    assert json.loads(uplands.out) == [
        {
            "difference": "dropped", "process": "mill", "base": "hill", "base_version": version("hill"),
            "section": "people", "name": "nurse", "by": ["M-1"], "weaker": False,
            "file": "processes/mill/process.yaml", "line": 17,
        },
        {
            "difference": "replaced", "process": "mill", "base": "hill", "base_version": version("hill"),
            "section": "actions", "name": "meet", "by": ["M-1"], "weaker": False,
            "file": "processes/mill/process.yaml", "line": 7,
        },
    ]  # fmt: skip


def test_the_scenarios_of_the_uplands_pass(uplands: Line) -> None:
    assert uplands("test") == 0, uplands.out


def test_a_case_goes_on_whatever_becomes_of_the_base(uplands: Line, tmp_path: Path) -> None:
    people = ("teacher=Ms Hall", "head=Mr Fell", "pupil=Eva Reed", "parent=Ann Reed")
    given = [part for person in people for part in ("--person", person)]
    assert uplands("case", "open", "mill", "M-1", "--as", "Ms Hall", *given) == 0, uplands.err
    shutil.rmtree(tmp_path / "processes" / "support")
    base = tmp_path / "processes" / "hill" / "process.yaml"
    base.write_text(base.read_text(encoding="utf-8").replace("within: 5 weeks", "within: 1 week"), encoding="utf-8")
    facts = ("-f", "said yes=Ann Reed", "-f", "translator=Mrs Kowal")
    assert uplands("case", "do", "M-1", "ask", "--as", "Mr Fell", *facts) == 0, uplands.out
    assert uplands.json("case", "due", "M-1")[0]["on"] == "2018-10-08"
    shutil.rmtree(tmp_path / "processes")
    assert uplands("case", "do", "M-1", "book", "--as", "Ms Hall", "-f", "day=2018-10-08") == 0, uplands.out
