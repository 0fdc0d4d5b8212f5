"""The direct runner: what it runs, what it says of each scenario, and that it needs no pytest."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.adapters.scenarios import world
from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.runner import Run, run_folder, run_texts
from caseway.engine.assemble import Process
from caseway.engine.case import Case, Entry, fold

GOOD = "  Scenario: A\n    När chef ringer\n    Så är ärendet inte avslutat\n"
BAD = "  Scenario: B\n    När chef ringer\n    Så är ärendet avslutat\n"


def test_a_scenario_that_passes_and_one_that_fails(run: Callable[..., Run], small: Process) -> None:
    outcome = run(GOOD + BAD, of=small)

    assert [(one.name, one.file, one.line, one.passed) for one in outcome.results] == [
        ("A", "prov.feature", 3, True),
        ("B", "prov.feature", 6, False),
    ]
    (failed,) = outcome.failed
    assert (failed.at, failed.step, failed.message) == (
        8,
        "Så är ärendet avslutat",
        "Ärendet är inte avslutat. Det står i «Ny».",
    )
    assert not outcome.passed


def test_a_step_that_is_refused_fails_with_every_reason(run: Callable[..., Run], small: Process) -> None:
    (result,) = run("  Scenario: A\n    När chef ringer\n      | brådskar | ja |\n    Så väntar inget\n", of=small).results

    assert (result.at, result.step) == (4, "När chef ringer")
    assert result.message == (
        "«När chef ringer» nekades, och scenariot säger inte det:\n"
        "Kan inte göras än: Ring kunden.\n"
        "  1. Den som säger att det brådskar säger varför.  (så går det till)\n"
        "     Saknas: «Varför det brådskar» är inte ifyllt.\n"
        "     Görs av Chefen eller En vän med «Ring kunden».\n"
        "     Den som gör det kan avvika från regeln «skäl vid brådska», med ett antecknat skäl.\n"
        "     Regeln «skäl vid brådska»\n"
        'Om det ska nekas: skriv `Så nekas det enligt regeln "skäl vid brådska"` efter steget.'
    )


def test_a_refusal_in_english(run: Callable[..., Run], small: Process) -> None:
    text = '  Scenario: A\n    When chef does "ring"\n      | brådskar | yes |\n    Then nothing is due\n'
    (result,) = run(text, of=small, head="Feature: F\n").results

    assert result.message.splitlines()[0] == '«When chef does "ring"» was refused, and the scenario does not say so:'
    assert "     Missing: «Varför det brådskar» is not filled in." in result.message.splitlines()


def test_only_the_checks_right_after_an_act_speak_of_its_refusal(run: Callable[..., Run], small: Process) -> None:
    refused = "    När chef ringer\n      | brådskar | ja |\n"
    later = refused + "    Och det går 1 dag\n    Så nekas det\n"
    after_another = refused + "    Och chef ringer\n    Så nekas det\n"
    last_of_two = refused + '    Så står ärendet i "ny"\n    Och nekas det enligt regeln "skäl vid brådska"\n'

    passed = [run(f"  Scenario: A\n{steps}", of=small).passed for steps in (later, after_another, last_of_two)]

    assert passed == [False, False, True]


def test_a_feature_with_mistakes_does_not_run_and_others_do(small: Process) -> None:
    head = "# language: sv\nEgenskap: P\n"

    run = run_texts(small, {"a.feature": head + GOOD + "    Och något\n", "b.feature": head + GOOD})

    assert [(one.file, one.line) for one in run.mistakes] == [("a.feature", 6)]
    assert [one.file for one in run.results] == ["b.feature"]
    assert not run.passed


def test_no_scenarios_do_not_pass(small: Process) -> None:
    assert not run_texts(small, {}).passed


def test_a_folder_with_folders_in_it(small: Process, tmp_path: Path) -> None:
    (tmp_path / "del").mkdir()
    for name, scenario in (("b.feature", GOOD), ("del/a.feature", BAD), ("anteckningar.txt", "x")):
        (tmp_path / name).write_text("# language: sv\nEgenskap: P\n" + scenario, "utf-8")

    run = run_folder(small, tmp_path, lambda file: Path(str(file)).relative_to(tmp_path).as_posix())

    assert [one.file for one in run.results] == ["b.feature", "del/a.feature"]


def test_each_scenario_begins_anew(run: Callable[..., Run], small: Process) -> None:
    text = "  Scenario: {name}\n    När chef slutar\n    Så är ärendet avslutat\n"

    assert run(text.format(name="A") + text.format(name="B"), of=small).passed


def test_the_case_must_be_the_replay_of_its_entries(play: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(entries: list[Entry]) -> Case:
        return fold(None, entries[0])

    monkeypatch.setattr(world, "replay", forgetful)

    result = play("När rektor öppnar ärendet\nOch vårdnadshavare avbryter\nSå är ärendet avslutat")

    assert (result.passed, result.message) == (
        False,
        "Ärendet är inte det som dess anteckningar ger tillsammans: ett fel i Caseway, inte i scenariot.",
    )


def test_it_needs_no_pytest() -> None:
    code = (
        "import sys\n"
        "from importlib.resources import files\n"
        "from caseway.adapters.scenarios.runner import run_folder\n"
        "from caseway.processes import Workspace\n"
        "assert run_folder(Workspace.find().load('vastbus'), files('caseway.features') / 'vastbus').passed\n"
        "assert not {'pytest', '_pytest', 'pytest_bdd'} & set(sys.modules)\n"
    )

    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
