"""What README and docs show is what happens: examples are run, and samples of output compared word for word."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from gherkin.dialect import Dialect

from caseway.adapters.cli.main import run
from caseway.processes import Workspace

Pages = Any  # the fixture of conftest.py
ROOT = Path(__file__).resolve().parents[2]


def test_check_prints_what_the_docs_say(capsys: pytest.CaptureFixture[str], page: Pages) -> None:
    assert run(["check", "vastbus"]) == 0
    assert capsys.readouterr().out in page("docs/write-a-process.md").blocks("")


def test_test_prints_what_the_docs_say(capsys: pytest.CaptureFixture[str], page: Pages) -> None:
    assert run(["test", "vastbus"]) == 0
    assert capsys.readouterr().out in page("docs/test-a-process.md").blocks("")


def test_the_mistake_in_the_readme_is_shown_like_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], page: Pages
) -> None:
    shutil.copytree(str(Workspace.find(None).folder("vastbus")), tmp_path / "processes" / "vastbus")
    file = tmp_path / "processes" / "vastbus" / "process.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    must: håll mötet", "    must: hall mötet", 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["check"]) == 1
    said = capsys.readouterr().out
    sample = next(block for block in page("README.md").blocks("") if block.startswith("fel["))
    assert without_numbers(said).startswith(without_numbers(sample))


def without_numbers(report: str) -> str:
    """A report without line numbers, which change with the file that it is on."""
    return re.sub(r"^ *\d* \|", "|", re.sub(r":\d+:\d+$", "", report, flags=re.MULTILINE), flags=re.MULTILINE)


def test_the_rule_in_the_readme_is_the_rule_of_the_process(page: Pages) -> None:
    (rule,) = page("README.md").blocks("yaml")
    process = (ROOT / "processes" / "vastbus" / "process.yaml").read_text(encoding="utf-8")
    for line in rule.splitlines():
        assert line in process.splitlines()


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", *(f"docs/{file.name}" for file in sorted((ROOT / "docs").glob("*.md")))]
)
def test_every_file_that_a_page_names_is_there(name: str) -> None:
    here = (ROOT / name).parent
    text = (ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (here / target).exists(), target


def test_the_commands_of_the_readme_can_be_given_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (block,) = (block for block in page("README.md").blocks("") if block.startswith("caseway check"))
    commands = [shlex.split(line, comments=True)[1:] for line in block.replace("\\\n", "").splitlines()]
    assert len(commands) == 9
    assert "--output" in commands[-1]
    for command in commands:
        assert run(command) == 0, (command, *capsys.readouterr())
    assert (tmp_path / commands[-1][-1]).is_file()


def test_scenarios_go_as_the_docs_say(capsys: pytest.CaptureFixture[str], page: Pages) -> None:
    assert run(["test", "vastbus"]) == 0
    said = re.sub(r"[0-9]+ av [0-9]+ scenarier", "N av N scenarier", capsys.readouterr().out)
    assert said in [
        re.sub(r"[0-9]+ av [0-9]+ scenarier", "N av N scenarier", block)
        for block in page("docs/test-a-process.md").blocks("")
    ]


def test_the_scenario_of_the_docs_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], page: Pages
) -> None:
    shutil.copytree(str(Workspace.find(None).folder("vastbus")), tmp_path / "processes" / "vastbus")
    (tmp_path / "features" / "vastbus").mkdir(parents=True)
    (scenario,) = page("docs/test-a-process.md").blocks("gherkin")
    (tmp_path / "features" / "vastbus" / "docs.feature").write_text(scenario, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["test"]) == 0
    assert capsys.readouterr().out.startswith("1 av 1 scenarier gick bra.\n")


def test_the_keywords_are_those_of_the_language(page: Pages) -> None:
    rows = page("docs/test-a-process.md").tables()["A scenario"]
    keys = [
        "feature",
        "rule",
        "background",
        "scenario",
        "scenario_outline",
        "examples",
        "given",
        "when",
        "then",
        "and",
        "but",
    ]
    for key, row in zip(keys, rows, strict=True):
        for language, word in zip(("en", "sv", "da"), row, strict=True):
            spoken = [known.strip() for known in getattr(Dialect.for_name(language), f"{key}_keywords")]
            assert word.strip("`").removesuffix(":") in spoken, word
