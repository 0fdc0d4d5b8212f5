"""Pages of the docs, taken apart: their fenced blocks and their tables; and the small process of the docs in a folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from caseway.adapters.cli.main import run

ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The docs are part of the source tree only: beside an installed wheel there is nothing to read."""
    if not (ROOT / "README.md").is_file():
        for item in items:
            if item.path.parent == Path(__file__).parent:
                item.add_marker(pytest.mark.skip(reason="the docs are part of the source tree only"))


class Page:
    """A page of the docs, by its path from the root."""

    def __init__(self, name: str) -> None:
        self.path = ROOT / name
        self.text = self.path.read_text(encoding="utf-8")

    def blocks(self, language: str) -> list[str]:
        """The fenced blocks in one language ('' for none), in their order."""
        return [text for kind, text in self.all_blocks() if kind == language]

    def all_blocks(self) -> list[tuple[str, str]]:
        """Every fenced block with its language, in order."""
        found: list[tuple[str, str]] = []
        opened: str | None = None
        lines: list[str] = []
        for line in self.text.splitlines(keepends=True):
            if not line.startswith("```"):
                lines.append(line)
                continue
            if opened is not None:
                found.append((opened, "".join(lines)))
            opened, lines = (line[3:].strip(), []) if opened is None else (None, [])
        return found

    def tables(self) -> dict[str, list[list[str]]]:
        """The rows of the tables below each heading, without their heads."""
        found: dict[str, list[list[str]]] = {}
        heading = ""
        for line in re.sub(r"^```.*?^```$", "", self.text, flags=re.MULTILINE | re.DOTALL).splitlines():
            if line.startswith("#"):
                heading = line.lstrip("# ")
            elif line.startswith("|"):
                cells = [cell.strip() for cell in line.strip("|").split("|")]
                found.setdefault(heading, []).append(cells)
        return {heading: rows_below(rows) for heading, rows in found.items()}


def rows_below(rows: list[list[str]]) -> list[list[str]]:
    """The rows of the tables, without each head and the line under it."""
    lines = [at for at, row in enumerate(rows) if all(re.fullmatch(":?-+:?", cell) for cell in row)]
    return [row for at, row in enumerate(rows) if at not in lines and at + 1 not in lines]


@pytest.fixture
def page() -> type[Page]:
    return Page


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The present folder: empty, but for the example of write-a-process.md, put where the page says."""
    files = re.findall(r"^`([^`\n]+)`:\n\n```\w+\n(.*?)^```", Page("docs/write-a-process.md").text, re.MULTILINE | re.DOTALL)
    for name, text in files:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("CASEWAY_DATABASE", "CASEWAY_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def school_case(school: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder, with the case S-1 opened in it."""
    people = ("teacher=Ms Hall", "pupil=Eva Reed", "parent=Ann Reed")
    given = [part for person in people for part in ("--person", person)]
    assert run(["case", "open", "school", "S-1", "--as", "Ms Hall", *given]) == 0
    capsys.readouterr()
    return school
