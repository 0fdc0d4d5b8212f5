"""Scenarios in Danish: a process of its own runs in both runners, and what fails or cannot be read says so in Danish."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.scenarios import plugin
from caseway.adapters.scenarios.feature import Books, read_feature
from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import run_folder, run_texts
from caseway.engine.assemble import Process
from caseway.processes import Workspace

FJORD = Path(__file__).parents[2] / "workspaces" / "fjord"
HEAD = "# language: da\nEgenskab: Prøve\n"
CALLS = '"Anne" er forældremyndighedsindehaver\n    Når skoleleder indkalder til mødet\n'
SIGNED = CALLS.replace("Når", 'Og "Anne" skriver under på samtykket\n    Når')


@pytest.fixture(scope="module")
def fjord() -> Process:
    return Workspace.find(FJORD).load("fjord")


def test_every_scenario_passes_and_shows_every_rule_both_ways(fjord: Process) -> None:
    run = run_folder(fjord, FJORD / "features" / "fjord")
    assert run.passed, render_results(run)
    assert {feature.language for feature in run.features} == {"da"}
    assert render_results(run) == (
        "8 af 8 scenarier gik godt.\nRegler: 3 af 3 følges i et scenarie, 3 af 3 afvises eller brydes i et.\n"
    )


def test_pytest_runs_them_too() -> None:
    seen: list[str] = []

    class Seen:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            seen.extend([report.outcome] if report.when == "call" else [])

    quiet = ["-q", "-p", "no:caseway", "-p", "no:cacheprovider", "--import-mode=importlib", str(FJORD / "features")]
    assert pytest.main(quiet, plugins=[plugin, Seen()]) == 0
    assert seen == ["passed"] * 8


FAILS = {
    CALLS + "    Så venter der ikke noget": (
        "»Når skoleleder indkalder til mødet« blev afvist, og det siger scenariet ikke:\n"
        "Kan ikke gøres endnu: Indkald til mødet.\n"
        "  1. Der skal være skriftligt samtykke, inden mødet indkaldes og holdes.  (skal)\n"
        "     Mangler: Anne har ikke givet skriftligt: Samtykke til netværksmødet (for barnet).\n"
        "     Gøres af Forældremyndighedsindehaver med »Giv samtykke«.\n"
        "     Rettigheden tilhører Forældremyndighedsindehaver; ingen andre kan give afkald på den.\n"
        "     Reglen »skriftligt samtykke«\n"
        'Hvis det skal afvises: skriv `Så afvises det ifølge reglen "skriftligt samtykke"` efter trinnet.'
    ),
    CALLS + '    Så afvises det ifølge reglen "tre uger"': "Det blev afvist, men ikke ifølge reglen »tre uger«:",
    SIGNED + '    Så er sagen på trinnet "holdt"': ("Sagen er på trinnet »Mødet er indkaldt«, ikke på »Mødet er holdt«."),
    SIGNED + '      | varighed | 1,5 |\n    Så er feltet "varighed" 2,5': "»Mødets længde i timer« er »1,5«, ikke »2,5«.",
}


@pytest.mark.parametrize("steps", FAILS)
def test_a_scenario_fails_and_says_why(steps: str, fjord: Process) -> None:
    text = f"{HEAD}  Scenarie: A\n    Givet det er 2024-02-01\n    Og {steps}\n"
    run = run_texts(fjord, {"f.feature": text})
    assert run.mistakes == ()
    (failed,) = run.failed
    assert failed.message[: len(FAILS[steps])] == FAILS[steps]


MISTAKES = {
    "  Scenario: A\n": (
        "`Scenario` er ikke dansk, så linjen ville ikke blive kørt",
        "filen er på dansk (`# language: da`); skriv `Scenarie`",
    ),
    "  Scenarie: A\n    Når skoleleder afslutter forløbet\n    Så er reglen tre uger brudt\n": (
        "navne skrives i anførselstegn",
        'skriv `er reglen "tre uger" brudt`',
    ),
    "  Scenarie: A\n    Givet at Åse Ørsted er barnet\n    Så er sagen ikke afsluttet\n": (
        "navne skrives i anførselstegn",
        'skriv `at "Åse Ørsted" er barnet`',
    ),
    '  Scenarie: A\n    Givet "Åse" og "Ib" er sagsbehandler\n    Så har "Åse" rollen skoleder\n': (
        "der er ingen rolle `skoleder`",
        "skriv en af: skoleleder, sagsbehandler, barnet, forældremyndighedsindehaver",
    ),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_says_what_to_write(text: str, fjord: Process) -> None:
    found = read_feature(HEAD + text, Books(fjord), "f.feature").mistakes
    assert MISTAKES[text] in [(one.message, one.help) for one in found]
