"""`caseway trace`: the matrix, the source, and when it fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.adapters.trace.conftest import BROKEN, FEATURE, TEXTS

Line = Any  # the fixture of conftest.py
CODE = "The chair holds it and says why. Bring tasks. Tea and cake. Close in time."


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The small process with its scenarios, as files."""
    for file, text in {**{f"processes/small/{name}": text for name, text in TEXTS.items()},
                       "features/small/meeting.feature": FEATURE}.items():  # fmt: skip
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def traced(line: Line, workspace: Path) -> Line:
    (workspace / "code.txt").write_text(CODE, encoding="utf-8")
    return line


def test_a_whole_process_is_traced(traced: Line) -> None:
    assert traced("trace", "small", "--source", "code.txt") == 0
    assert "rule «reason first»: followed in 1, refused or broken in 1" in traced.out
    assert traced.out.endswith("Held against code.txt: 5 anchors stand there.\n")


def test_an_anchor_that_is_not_there_fails(traced: Line, workspace: Path) -> None:
    (workspace / "hints.txt").write_text("Another text.", encoding="utf-8")
    assert traced("trace", "small", "--source", "code.txt", "--source", "hints=hints.txt") == 1
    assert "H-1: «close in time» does not stand in the text of hints. Correct the anchor in guidance.yaml.\n" in traced.out


def test_a_clause_that_nothing_accounts_for_fails(traced: Line, workspace: Path) -> None:
    file = workspace / "processes" / "small" / "guidance.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    left-out: It says <nothing> of a case.\n", ""), encoding="utf-8")
    assert traced("trace", "small") == 1
    assert "error[P23]" in traced.err


def test_a_scenario_that_fails_fails(traced: Line, workspace: Path) -> None:
    (workspace / "features" / "small" / "broken.feature").write_text(BROKEN, encoding="utf-8")
    assert traced("trace", "small") == 1
    note = "1 scenarios or files did not pass, and show nothing here. See: caseway test small\n"
    assert traced.out.endswith(note)


def test_without_scenarios_it_says_which_clauses_are_in_none(traced: Line, workspace: Path) -> None:
    (workspace / "features" / "small" / "meeting.feature").unlink()
    (workspace / "features" / "small").rmdir()
    assert traced("trace", "small") == 0
    assert traced.out.endswith("In no scenario: S-1, S-2, S-3, H-1.\n")


def test_what_programs_read_is_not_mixed_with_notes(traced: Line) -> None:
    found = traced.json("trace", "small", "--source", "code=code.txt")
    assert [one["id"] for one in found["clauses"]] == ["S-1", "S-2", "S-3", "S-4", "H-1"]
    assert found["clauses"][0]["cited_by"] == [
        {"section": "stages", "name": "met", "part": ""}, {"section": "people", "name": "chair", "part": ""},
    ]  # fmt: skip
    rule = next(part for part in found["parts"] if part["kind"] == "rule")
    assert rule["broken_in"][0]["name"] == "There is no reason"
    assert found["source"] == {"missing": [], "not_held": ["H-1"], "unclaimed": {"code.txt": ["Close in time."]}}
    assert "Not held against a text: H-1." in traced.err


def test_sheet_and_page(traced: Line) -> None:
    assert traced("trace", "small", "--format", "csv") == 0
    assert traced.out.startswith("Clause,Strength,Document,")
    assert traced("trace", "small", "--format", "html", "--language", "sv") == 0
    assert traced.out.startswith('<!doctype html>\n<html lang="sv">')


def test_it_is_written_to_a_file_by_its_ending(traced: Line, workspace: Path) -> None:
    assert traced("trace", "small", "--output", "matrix.html") == 0
    assert traced.out == "Wrote matrix.html.\n"
    assert (workspace / "matrix.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert traced("trace", "small", "-o", "matrix.csv", "--source", "code.txt") == 0
    assert traced.out == "Wrote matrix.csv.\nHeld against code.txt: 5 anchors stand there.\n"
    assert (workspace / "matrix.csv").read_bytes().startswith(b"Clause,Strength,")
    assert traced("trace", "small", "--output", "matrix.pdf") == 1
    assert traced.err == (
        "Error: The matrix is written as .html, .csv, .txt or .json, not as «.pdf». Name such a file, or choose with "
        "--format.\n"
    )


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("nowhere.txt", "Error: nowhere.txt cannot be read: No such file or directory.\n"),
        ("rules=code.txt", "Error: rules is no document of this guidance. It has: code, hints.\n"),
        ("picture.png", "Error: picture.png is no text in UTF-8. Save the guidance as plain text (UTF-8).\n"),
    ],
)
def test_a_source_that_cannot_be_read(traced: Line, workspace: Path, source: str, says: str) -> None:
    (workspace / "picture.png").write_bytes(b"\x89PNG\xff")
    assert traced("trace", "small", "--source", source) == 1
    assert traced.err == says
