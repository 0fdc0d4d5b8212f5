"""What the tests of scenarios share: the Västbus process, and features linted and run in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.adapters.scenarios.feature import Books, Feature, read_feature
from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.runner import Run, run_texts
from caseway.engine.assemble import Process
from caseway.processes import Workspace, load_texts

HEAD = "# language: sv\nEgenskap: Prov\n"

SMALL = """\
process: liten
title: En liten process
country: SE
language: sv
time-zone: Europe/Stockholm
in-force: 2010-01-01
opened-by: chef
concerns: kund
seen-by: anyone
people:
  chef: Chefen
  kund: Kunden
  vän: {title: En vän, many: yes}
stages:
  ny: Ny
  klar: Klar
starts-at: ny
ends-at: klar
facts:
  ton: {title: Ton i samtalet, type: choice, choices: [lugn, arg]}
  brådskar: {title: Om det brådskar, type: yes-no}
  skäl: {title: Varför det brådskar}
actions:
  ring:
    title: Ring kunden
    say: "{who} ringer"
    who: [chef, vän]
    note: [ton, brådskar, skäl]
  skriv:
    title: Skriv till kunden
    say: Ett brev skickas
    who: chef
  sluta:
    title: Sluta
    say: "{who} slutar"
    who: chef
    to: klar
rules:
  skäl vid brådska:
    says: Den som säger att det brådskar säger varför.
    if: {brådskar: yes}
    before: ring
    need: skäl
    strength: does
"""


@pytest.fixture(scope="session")
def process() -> Process:
    return Workspace.find().load("vastbus")


@pytest.fixture(scope="session")
def small() -> Process:
    return load_texts({"process.yaml": SMALL})


@pytest.fixture
def changed() -> Callable[..., Process]:
    """The small process with pieces of its text replaced."""

    def change(*pieces: tuple[str, str], words: str = "") -> Process:
        text = SMALL
        for old, new in pieces:
            assert old in text
            text = text.replace(old, new)
        return load_texts({"process.yaml": text} | ({"words.en.yaml": words} if words else {}))

    return change


@pytest.fixture(scope="session")
def books(process: Process) -> Books:
    return Books(process)


@pytest.fixture
def lint(books: Books) -> Callable[..., Feature]:
    """Lint a text: a whole file, or what stands below the title of a Swedish feature."""

    def read(text: str | bytes, *, whole: bool = False) -> Feature:
        raw = text if whole or isinstance(text, bytes) else HEAD + text
        return read_feature(raw, books, "prov.feature")

    return read


@pytest.fixture
def run(process: Process) -> Callable[..., Run]:
    """Run a feature: what stands below the title of a Swedish feature, for Västbus or another process."""

    def go(text: str, of: Process = process, head: str = HEAD) -> Run:
        return run_texts(of, {"prov.feature": head + text})

    return go


@pytest.fixture
def play(run: Callable[..., Run]) -> Callable[..., Result]:
    """Run the steps of one scenario in Swedish; its mistakes fail the test."""

    def go(steps: str, **options: Process) -> Result:
        lines = "\n".join(f"    {line.strip()}" for line in steps.strip().splitlines())
        outcome = run(f"  Scenario: Prov\n{lines}\n", **options)
        assert outcome.features[0].report == ""
        return outcome.results[0]

    return go


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace of somebody's own, with the small process."""
    (tmp_path / "processes" / "liten").mkdir(parents=True)
    (tmp_path / "processes" / "liten" / "process.yaml").write_text(SMALL, "utf-8")
    (tmp_path / "features" / "liten").mkdir(parents=True)
    return tmp_path
