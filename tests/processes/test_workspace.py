"""A workspace: the owner's own processes, never mixed with others, and nothing in it passed over without a word."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from caseway.adapters.cli.main import run
from caseway.processes import Workspace
from caseway.processes.workspace import UnknownProcess


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one's own with a copy of Västbus and its features."""
    shipped = Workspace.find(None)
    shutil.copytree(str(shipped.folder("vastbus")), tmp_path / "processes" / "vastbus")
    shutil.copytree(str(shipped.features("vastbus")), tmp_path / "features" / "vastbus")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_workspace_the_shipped_processes_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folders = sorted(one.name for one in files("caseway.processes").iterdir() if one.joinpath("process.yaml").is_file())
    assert Workspace.find(None).names() == tuple(folders)
    assert "vastbus" in folders
    assert Workspace.find(None).strays() == ()


def test_a_process_is_found_by_any_spelling_of_its_name_and_by_path(own: Path) -> None:
    place = Workspace.find(None)
    assert place.folder("VASTBUS") == Path("processes/vastbus")
    assert place.folder(str(own / "processes" / "vastbus" / "process.yaml")) == own / "processes" / "vastbus"
    with pytest.raises(UnknownProcess, match="Did you mean vastbus"):
        place.folder("vastbuss")


def test_the_shipped_process_does_not_stand_in_for_ones_own(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "processes" / "vastbus" / "process.yaml").rename(own / "processes" / "vastbus" / "process.yml")
    assert run(["check", "vastbus"]) == 1
    assert "There is no process called vastbus." in capsys.readouterr().err
    assert Workspace.find(None).strays() == (
        "processes/vastbus has no process.yaml, so it is no process: name its file process.yaml.",
        "features/vastbus belongs to no process: name it like one of .",
    )


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (
            "features/vastbus/late.feature.txt",
            "features/vastbus/late.feature.txt is not run: its name must end in .feature.",
        ),
        ("features/vastbus/late.Feature", "features/vastbus/late.Feature is not run: its name must end in .feature."),
        ("features/late.feature", "features/late.feature is not run: put it into the folder of its process."),
        ("features/vastbuss/a.feature", "features/vastbuss belongs to no process: name it like one of vastbus."),
        (
            "processes/other/process.yml",
            "processes/other has no process.yaml, so it is no process: name its file process.yaml.",
        ),
    ],
)
def test_what_would_be_passed_over_is_said_and_fails(
    own: Path, file: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (own / file).parent.mkdir(exist_ok=True)
    (own / file).write_text("x", encoding="utf-8")
    assert run(["check", "vastbus"]) == 1
    assert said in capsys.readouterr().err
    assert run(["test", "vastbus"]) == 1
    assert said in capsys.readouterr().err


def test_a_process_is_called_like_its_folder(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (own / "processes" / "vastbus").rename(own / "processes" / "skolan")
    assert run(["check", "skolan"]) == 1
    assert capsys.readouterr().out.startswith(
        "fel[P25]: processen heter `vastbus` och mappen `skolan`\n  --> processes/skolan/process.yaml:4:10\n"
    )
    assert run(["check", "skolan"]) == 1
    assert "hjälp: skriv `process: skolan`, eller byt namn på mappen" in capsys.readouterr().out


def test_the_demo_shows_what_is_shipped_wherever_it_is_run(own: Path, tmp_path: Path) -> None:
    (own / "processes" / "vastbus" / "process.yaml").write_text("process: broken", encoding="utf-8")
    assert run(["demo", "--directory", str(tmp_path / "demo")]) == 0
