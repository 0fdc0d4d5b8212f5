"""What README and docs show is what happens: examples are run, and samples of output compared word for word."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
from pathlib import Path

import pytest

from caseway.adapters.cli.main import run
from caseway.processes import Workspace

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(not (ROOT / "README.md").is_file(), reason="the docs are part of the source tree only")


def blocks(name: str, language: str) -> list[str]:
    """The fenced blocks of a page in one language ('' for none), in their order."""
    found: list[str] = []
    opened: str | None = None
    lines: list[str] = []
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.startswith("```"):
            lines.append(line)
            continue
        if opened == language:
            found.append("".join(lines))
        opened, lines = (line[3:].strip(), []) if opened is None else (None, [])
    return found


def test_the_ten_lines_that_embed_run_and_print_what_they_say() -> None:
    (code,) = blocks("docs/embed.md", "python")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(code, "docs/embed.md", "exec"), {})
    assert said.getvalue() == blocks("docs/embed.md", "")[0]
    assert len([line for line in code.splitlines() if line and not line.startswith(("from", "import"))]) <= 10


def test_check_prints_what_the_docs_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "vastbus"]) == 0
    assert capsys.readouterr().out in blocks("docs/write-a-process.md", "")


def test_the_mistake_in_the_readme_is_shown_like_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(str(Workspace.find(None).folder("vastbus")), tmp_path / "processes" / "vastbus")
    file = tmp_path / "processes" / "vastbus" / "process.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    must: håll mötet", "    must: hall mötet", 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["check"]) == 1
    said = capsys.readouterr().out
    sample = next(block for block in blocks("README.md", "") if block.startswith("fel["))
    assert without_numbers(said).startswith(without_numbers(sample))


def without_numbers(report: str) -> str:
    """A report without line numbers, which change with the file that it is on."""
    return re.sub(r"^ *\d* \|", "|", re.sub(r":\d+:\d+$", "", report, flags=re.MULTILINE), flags=re.MULTILINE)


def test_the_rule_in_the_readme_is_the_rule_of_the_process() -> None:
    (rule,) = blocks("README.md", "yaml")
    process = (ROOT / "processes" / "vastbus" / "process.yaml").read_text(encoding="utf-8")
    for line in rule.splitlines():
        assert line in process.splitlines()


@pytest.mark.parametrize(
    "page", ["README.md", "docs/embed.md", "docs/write-a-process.md", "docs/test-a-process.md", "CONTRIBUTING.md"]
)
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    here = (ROOT / page).parent
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (here / target).exists(), target


def test_every_command_in_the_readme_exists(capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in sorted(set(re.findall(r"^caseway ((?:case )?[a-z-]+)", text, re.MULTILINE))):
        assert run([*command.split(), "--help"]) == 0
        capsys.readouterr()


def test_scenarios_go_as_the_docs_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["test", "vastbus"]) == 0
    said = re.sub(r"[0-9]+ av [0-9]+ scenarier", "N av N scenarier", capsys.readouterr().out)
    assert said in [
        re.sub(r"[0-9]+ av [0-9]+ scenarier", "N av N scenarier", block) for block in blocks("docs/test-a-process.md", "")
    ]


def test_the_scenario_of_the_docs_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(str(Workspace.find(None).folder("vastbus")), tmp_path / "processes" / "vastbus")
    (tmp_path / "features" / "vastbus").mkdir(parents=True)
    (scenario,) = blocks("docs/test-a-process.md", "gherkin")
    (tmp_path / "features" / "vastbus" / "docs.feature").write_text(scenario, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["test"]) == 0
    assert capsys.readouterr().out.startswith("1 av 1 scenarier gick bra.\n")
