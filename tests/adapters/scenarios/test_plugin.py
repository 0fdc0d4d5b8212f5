"""The pytest plugin: what it collects and leaves alone, what is red, and whose steps win."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from caseway.adapters.scenarios import plugin

HEAD = "# language: sv\nEgenskap: Prov\n"
GOOD = "  Scenario: Det går bra\n    När chef ringer\n    Så är ärendet inte avslutat\n"


@dataclass(eq=False)
class Seen:
    """What one pytest run came to: an outcome and a text for each test, and the exit code."""

    code: int = -1
    outcomes: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.failed:
            self.outcomes[report.nodeid.removeprefix("features/liten/")] = report.outcome
            self.texts[report.nodeid.removeprefix("features/liten/")] = report.longreprtext

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.outcomes[report.nodeid] = "error"
            self.texts[report.nodeid] = report.longreprtext


@pytest.fixture
def go(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Seen]:
    """Run pytest in a workspace that has these files."""

    def run(*options: str, **files: str) -> Seen:
        for name, text in files.items():
            file = "features/conftest.py" if name == "conftest" else f"features/liten/{name}.feature"
            (workspace / file).write_text(text if name == "conftest" else HEAD + text, "utf-8")
        (workspace / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n", "utf-8")
        monkeypatch.chdir(workspace)
        seen = Seen()
        arguments = [
            "--import-mode=importlib",
            "--strict-markers",
            "-p",
            "no:caseway",
            "-p",
            "no:cacheprovider",
            "-q",
            *options,
        ]
        before = set(sys.modules)
        seen.code = int(pytest.main(arguments, plugins=[plugin, seen]))
        for name in set(sys.modules) - before:
            if name.endswith("conftest") or name.startswith("test_"):
                del sys.modules[name]  # the next workspace has one of the same name
        return seen

    return run


def test_a_scenario_is_a_test_with_its_own_name(go: Callable[..., Seen]) -> None:
    seen = go(prov=GOOD)

    assert (seen.code, seen.outcomes) == (0, {"prov.feature::Det går bra": "passed"})


def test_each_example_is_a_test(go: Callable[..., Seen]) -> None:
    seen = go(
        prov="""\
  Abstrakt Scenario: Efter <n> dagar
    När det går <n> dagar
    Så är ärendet <inte> avslutat
    Exempel:
      | n | inte |
      | 3 | inte |
      | 4 |      |
"""
    )

    assert (seen.code, seen.outcomes) == (
        1,
        {"prov.feature::Efter <n> dagar[3-inte]": "passed", "prov.feature::Efter <n> dagar[4-]": "failed"},
    )


def test_a_failure_is_told_without_a_traceback(go: Callable[..., Seen]) -> None:
    seen = go(prov="  Scenario: A\n    När chef ringer\n    Så är ärendet avslutat\n")

    assert seen.texts["prov.feature::A"] == (
        "Fel i features/liten/prov.feature:3, A\n"
        "  rad 5: Så är ärendet avslutat\n"
        "    Ärendet är inte avslutat. Det står i «Ny»."
    )


def test_mistakes_are_one_failing_test_with_the_report(go: Callable[..., Seen]) -> None:
    seen = go(prov="  Scenario: A\n    När cheffen ringer\n    Så är ärendet avslutat\n", andra=GOOD)

    assert (seen.code, seen.outcomes) == (1, {"andra.feature::Det går bra": "passed", "prov.feature::lint": "failed"})
    assert (
        seen.texts["prov.feature::lint"]
        == """\
fel[G07]: det finns ingen roll `cheffen`
  --> features/liten/prov.feature:4:9
   |
 3 |   Scenario: A
 4 |     När cheffen ringer
   |         ^^^^^^^ menade du `chef`?
   |
hjälp: skriv någon av: chef, vän; eller en persons namn inom citattecken

1 fel i features/liten/prov.feature."""
    )


def test_a_process_that_does_not_load_is_told(go: Callable[..., Seen], workspace: Path) -> None:
    (workspace / "processes" / "liten" / "process.yaml").write_text("process: liten\n", "utf-8")

    seen = go(prov=GOOD)

    assert seen.outcomes == {"prov.feature::lint": "failed"}
    assert "process.yaml" in seen.texts["prov.feature::lint"]
    assert "Traceback" not in seen.texts["prov.feature::lint"]


def test_features_outside_a_workspace_are_left_alone(go: Callable[..., Seen], workspace: Path) -> None:
    for folder in ("features", "features/annat", "liten"):
        (workspace / folder).mkdir(exist_ok=True)
        (workspace / folder / "x.feature").write_text("nothing of ours", "utf-8")

    assert (go().code, go().outcomes) == (5, {})


def test_tags_are_labels(go: Callable[..., Seen]) -> None:
    seen = go("-W", "error", prov="  @VB-007 @snabbt\n" + GOOD)

    assert seen.outcomes == {"prov.feature::Det går bra": "passed"}


def test_a_scenario_with_a_name_that_python_uses_does_not_vanish(go: Callable[..., Seen]) -> None:
    seen = go(prov=GOOD.replace("Det går bra", "__init__"))

    assert seen.code == 2
    assert any("pytest does not run __init__" in text for text in seen.texts.values())


# A host's own steps

HOST = """
from pytest_bdd import given, then, when, parsers

done = []

@given("värdens eget")
def own():
    done.append("eget")

@when("chef ringer")
def instead():
    done.append("i stället")

@then(parsers.parse('har värden gjort "{what}"'))
def check(what):
    assert done == what.split(", ")
"""


def test_a_hosts_own_steps_are_known_and_win(go: Callable[..., Seen]) -> None:
    seen = go(
        conftest=HOST,
        prov="""\
  Scenario: A
    Givet värdens eget
    När chef ringer
      | ton | lugn |
    Så har värden gjort "eget, i stället"
    Och är uppgiften "ton" inte ifylld
""",
    )

    assert seen.outcomes == {"prov.feature::A": "passed"}, seen.texts


def test_a_hosts_steps_win_from_the_root_too(go: Callable[..., Seen], workspace: Path) -> None:
    (workspace / "conftest.py").write_text(HOST, "utf-8")

    seen = go(prov='  Scenario: A\n    Givet värdens eget\n    När chef ringer\n    Så har värden gjort "eget, i stället"\n')

    assert seen.outcomes == {"prov.feature::A": "passed"}, seen.texts


def test_a_hosts_scenarios_of_its_own_are_not_touched(go: Callable[..., Seen], workspace: Path) -> None:
    (workspace / "features" / "egna.feature").write_text("Feature: F\n  Scenario: S\n    Given chef ringer\n", "utf-8")
    (workspace / "test_egna.py").write_text(
        "from pytest_bdd import given, scenarios\n"
        "scenarios('features/egna.feature')\n"
        "@given('chef ringer')\n"
        "def step():\n    pass\n",
        "utf-8",
    )

    seen = go(prov=GOOD)

    assert (seen.code, seen.outcomes) == (0, {"prov.feature::Det går bra": "passed", "test_egna.py::test_s": "passed"})


def test_an_async_step_is_red(go: Callable[..., Seen]) -> None:
    conftest = "from pytest_bdd import then\n@then('är allt bra')\nasync def step():\n    assert False\n"

    seen = go(conftest=conftest, prov="  Scenario: A\n    När chef ringer\n    Så är allt bra\n")

    assert seen.texts == {
        "prov.feature::A": "Rad 5, «är allt bra»: steget är definierat med async och skulle aldrig utföras."
    }


def test_two_steps_of_the_host_that_fit_are_red(go: Callable[..., Seen]) -> None:
    conftest = (
        "from pytest_bdd import then, parsers\n"
        "@then('är allt bra')\ndef one():\n    assert False\n"
        "@then(parsers.parse('är {det} bra'))\ndef other(det):\n    pass\n"
    )

    seen = go(conftest=conftest, prov="  Scenario: A\n    När chef ringer\n    Så är allt bra\n")

    assert seen.texts == {
        "prov.feature::A": "Rad 5, «är allt bra»: två egna stegdefinitioner passar, och bara den ena skulle utföras."
    }


def test_the_step_of_pytest_bdd_itself_is_no_sentence(go: Callable[..., Seen]) -> None:
    seen = go(prov="  Scenario: A\n    När trace\n    Så är ärendet avslutat\n")

    assert seen.outcomes == {"prov.feature::lint": "failed"}


# Nothing is green on nothing: each of these was, with pytest-bdd alone

FALSE_GREENS = {
    "two scenarios with one name": GOOD + GOOD,
    "an English keyword in a Swedish file": "  Scenario: A\n    Given chef ringer\n    Then är ärendet avslutat\n",
    "an empty table of examples": (
        "  Abstrakt Scenario: A\n    När det går <n> dagar\n    Så är ärendet avslutat\n    Exempel:\n      | n |\n"
    ),
    "no examples at all": "  Abstrakt Scenario: A\n    När det går 3 dagar\n    Så är ärendet avslutat\n",
    "an unknown step": "  Scenario: A\n    När chef sover\n    Så är ärendet inte avslutat\n",
    "lines that are taken for a description": "  Scenario: A\n    Nar chef ringer\n    Sa är ärendet avslutat\n",
    "a whole scenario in a description": "  Scenarie: A\n    När chef ringer\n    Så är ärendet avslutat\n",
    "a tag that skips": "  @skip\n  Scenario: A\n    När chef ringer\n    Så är ärendet avslutat\n",
    "a tag that expects failure": "  @xfail\n  Scenario: A\n    När chef ringer\n    Så är ärendet avslutat\n",
    "a tag that skips examples": (
        "  Abstrakt Scenario: A\n    När det går <n> dagar\n    Så är ärendet avslutat\n    @skip\n    Exempel:\n"
        "      | n |\n      | 3 |\n"
    ),
    "no steps": "  Scenario: A\n",
    "no scenarios": "  Bakgrund:\n    Givet att chef ringer\n",
    "no check": "  Scenario: A\n    När chef ringer\n",
    "a table that nobody reads": (
        "  Scenario: A\n    När det går 3 dagar\n      | ton | arg |\n    Så är ärendet inte avslutat\n"
    ),
    "a cell that is cut off": "  Scenario: A\n    När chef ringer\n      | ton | arg\n    Så är ärendet inte avslutat\n",
    "a placeholder that nobody fills": "  Scenario: A\n    När det går <n> dagar\n    Så är ärendet inte avslutat\n",
    "a refusal for a slip of the pen": (
        "  Scenario: A\n    När det antecknas i efterhand att chef ringer den 2030-01-01\n    Så nekas det\n"
    ),
    "a refusal that nobody expects": (
        "  Scenario: A\n    När chef ringer\n      | brådskar | ja |\n    Så är ärendet inte avslutat\n"
    ),
}


@pytest.mark.parametrize("case", FALSE_GREENS)
def test_a_false_green_is_red_in_pytest(case: str, go: Callable[..., Seen]) -> None:
    seen = go(prov=FALSE_GREENS[case])

    assert seen.code == 1
    assert "failed" in seen.outcomes.values()


@pytest.mark.parametrize("case", FALSE_GREENS)
def test_a_false_green_is_red_in_the_direct_runner(case: str, run: Callable[..., object], small: object) -> None:
    assert not run(FALSE_GREENS[case], of=small).passed  # type: ignore[attr-defined]


def test_an_unknown_step_is_not_reported_as_passed_to_cucumber(go: Callable[..., Seen], tmp_path: Path) -> None:
    go(f"--cucumber-json={tmp_path / 'report.json'}", prov=FALSE_GREENS["an unknown step"])

    assert json.loads((tmp_path / "report.json").read_text("utf-8")) == []


# The whole of it, as somebody would call it


def test_as_a_process_of_its_own(workspace: Path) -> None:
    (workspace / "features" / "liten" / "prov.feature").write_text(HEAD + GOOD, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-p", "no:caseway", "-p", "caseway.adapters.scenarios.plugin"]

    answer = subprocess.run([*command, "-q", "-rA"], cwd=workspace, capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "PASSED features/liten/prov.feature::Det går bra" in answer.stdout


def test_it_costs_other_projects_nothing() -> None:
    code = (
        "import sys\n"
        "import caseway.adapters.scenarios.plugin\n"
        "loaded = {name for name in sys.modules if name.startswith('caseway')}\n"
        "parts = ['caseway', 'adapters', 'scenarios', 'plugin']\n"
        "assert loaded == {'.'.join(parts[:n]) for n in range(1, 5)}, loaded\n"
        "assert not {'gherkin', 'jinja2', 'pydantic', 'pytest', 'pytest_bdd', 'transitions', 'yaml'} & set(sys.modules)\n"
    )

    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
