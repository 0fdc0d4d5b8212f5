"""Results as text: mistakes, failures, counts and rules, word for word."""

from __future__ import annotations

from collections.abc import Callable

from caseway.adapters.scenarios.report import render_results
from caseway.adapters.scenarios.runner import Run, run_texts
from caseway.engine.assemble import Process

BAD = """\
  Abstrakt Scenario: Efter <n> dagar
    När det går <n> dagar
    Så är ärendet avslutat
    Exempel:
      | n | skäl |
      | 3 | x    |
"""


def test_failures_counts_and_rules(run: Callable[..., Run], small: Process) -> None:
    good = "  Scenario: A\n    När chef ringer\n    Så är ärendet inte avslutat\n"

    text = render_results(run(good + BAD.replace("| skäl ", "").replace("| x    ", ""), of=small))

    assert (
        text
        == """\
Fel i prov.feature:6, Efter 3 dagar (3)
  rad 8: Så är ärendet avslutat
    Ärendet är inte avslutat. Det står i «Ny».

1 av 2 scenarier gick bra.
Regler: 0 av 1 följs i något scenario, 0 av 1 nekas eller bryts i något.
  Följs aldrig: skäl vid brådska
  Nekas eller bryts aldrig: skäl vid brådska
"""
    )


def test_mistakes_come_first(run: Callable[..., Run], small: Process) -> None:
    text = render_results(run(BAD, of=small))

    assert (
        text
        == """\
fel[G12]: kolumnen `skäl` används inte
  --> prov.feature:7:13
   |
 6 |     Exempel:
 7 |       | n | skäl |
   |             ^^^^
   |
hjälp: skriv `<skäl>` i ett steg, eller ta bort kolumnen

1 fel i prov.feature.

En fil går inte att köra.
"""
    )


def test_in_english(run: Callable[..., Run], small: Process) -> None:
    text = render_results(run(BAD, of=small), "en")

    assert text.splitlines()[-1] == "One file cannot be run."


def test_without_scenarios(small: Process) -> None:
    assert render_results(run_texts(small, {})) == "Det finns inga scenarier för liten.\n"
    assert render_results(run_texts(small, {}), "en") == "There are no scenarios for liten.\n"


def test_files_that_cannot_be_run_are_counted(small: Process) -> None:
    text = render_results(run_texts(small, {"a.feature": "", "b.feature": ""}))

    assert text.splitlines()[-1] == "2 filer går inte att köra."
