"""A command line with a clock that can be moved, a database of its own, and a Västbus case that has been opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from caseway.adapters.cli.main import run

PEOPLE = ("rektor=Rektor Lind, Björkskolan", "soc=Sara Holm, Socialtjänsten", "barnet=Elsa Berg", "vårdnadshavare=Anna Berg")


@dataclass
class Line:
    """A command line: `line("case", "show", "NV-1")` gives the exit code, and keeps what was said."""

    capture: pytest.CaptureFixture[str]
    now: datetime = field(default=datetime(2018, 9, 3, 8, 0, tzinfo=UTC))
    out: str = ""
    err: str = ""

    def __call__(self, *arguments: str) -> int:
        code = run(list(arguments), lambda: self.now)
        self.out, self.err = self.capture.readouterr()
        return code

    def json(self, *arguments: str) -> Any:
        self(*arguments, "--format", "json")
        return json.loads(self.out)

    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CASEWAY_DATABASE", raising=False)
    monkeypatch.delenv("CASEWAY_WORKSPACE", raising=False)
    return Line(capsys)


@pytest.fixture
def opened(line: Line) -> Line:
    people = [part for person in PEOPLE for part in ("--person", person)]
    assert line("case", "open", "vastbus", "NV-1", "--as", "Rektor Lind", *people) == 0, line.err
    return line


@pytest.fixture
def act(opened: Line) -> Callable[..., int]:
    """Act as the head teacher, with facts as `name=value`."""

    def acting(action: str, *facts: str, how: str = "do", more: tuple[str, ...] = ()) -> int:
        noted = [part for fact in facts for part in ("--fact", fact)]
        return opened("case", how, "NV-1", action, "--as", "Rektor Lind", *noted, *more)

    return acting


@pytest.fixture
def invited(act: Callable[..., int], opened: Line) -> Line:
    """The case, brought to where the invitation is sent for 20 September."""
    who = "Anna Berg, Sara Holm"
    assert act("kom överens", "har sagt ja=Anna Berg", f"överenskomna={who}") == 0, opened.out
    assert act("avtala tid", f"muntligt kontaktade={who}", "mötesdag=2018-09-20", "klockslag=14.00", "plats=Skolan") == 0
    assert act("bjud in", f"kallade={who}") == 0, opened.out
    return opened


@pytest.fixture
def met(invited: Line, act: Callable[..., int]) -> Line:
    """The case on the day of its first meeting, when that has been held."""
    invited.wait(17)
    assert act("håll mötet", "anteckningar=Alla kom.", "verksamheter på mötet=Rektor Lind") == 0, invited.out
    return invited


@pytest.fixture
def followed_up(met: Line, act: Callable[..., int]) -> Line:
    """The case after its first meeting, of which there is a plan, when the next one is agreed on."""
    plan = ("hur följs planen upp=Vid nästa möte", "uppföljningsdag=2018-11-01", "berörda parter=Anna Berg")
    row = "åtgärder: insats=Stöd i läsning; ansvarig=Rektor Lind; omfattning=Varje dag; genomförande=Enskilt"
    assert act("skriv planen", *plan, more=("--row", row)) == 0, met.out
    signed = "underskrifter: part=Anna Berg; dag=2018-09-20; läge=undertecknad"
    assert act("samla underskrifter", more=("--row", signed)) == 0, met.out
    assert act("fastställ planen") == 0, met.out
    met.wait(20)
    assert act("kom överens", "har sagt ja=Anna Berg", "överenskomna=Anna Berg, Sara Holm") == 0, met.out
    return met
