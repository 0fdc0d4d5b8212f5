"""How long 300 scenarios of ten steps take by the direct runner: linting, binding, running and checking the replay.

python benchmarks/scenarios.py
"""

from __future__ import annotations

import time

from caseway.adapters.scenarios.runner import run_texts
from caseway.processes import Workspace

SCENARIOS, FILES = 300, 10
HEAD = """\
# language: sv
Egenskap: Del {part}
"""
SCENARIO = """\
  Scenario: Nummer {number}
    Givet att det är 2018-09-{day:02}
    Och ett nytt ärende enligt "vastbus"
    Och "Anna Berg" är vårdnadshavare
    När rektor kommer överens med familjen
      | har sagt ja  | Anna Berg      |
      | överenskomna | Anna Berg, soc |
    Och rektor avtalar en tid
      | muntligt kontaktade | Anna Berg, soc |
      | mötesdag            | 2018-10-{day:02} |
      | klockslag           | 14.00          |
      | plats               | Skola {number} |
    Så nekas det enligt regeln "tre veckor"
    När det går {wait} dagar
    Och rektor avtalar en tid
      | muntligt kontaktade | Anna Berg, soc |
      | mötesdag            | 2018-09-{later:02} |
    Så står ärendet i "tid avtalad"
    Och "håll mötet" är bokat till 2018-09-{later:02}
"""


def features() -> dict[str, str]:
    """The features by file name: 300 scenarios of ten steps, none like another."""
    parts: dict[str, str] = {}
    for part in range(FILES):
        numbers = range(part * SCENARIOS // FILES, (part + 1) * SCENARIOS // FILES)
        scenarios = [
            SCENARIO.format(number=number, day=number % 8 + 1, wait=number % 3 + 1, later=number % 8 + 10)
            for number in numbers
        ]
        parts[f"{part}.feature"] = HEAD.format(part=part) + "\n".join(scenarios)
    return parts


def main() -> None:
    """Prints the figure, and the best of five."""
    process, texts = Workspace.find().load("vastbus"), features()
    times, steps = [], 0
    for _ in range(5):
        start = time.perf_counter()
        run = run_texts(process, texts)
        times.append(time.perf_counter() - start)
        if not run.passed or len(run.results) != SCENARIOS:
            raise SystemExit(f"the scenarios of the benchmark fail: {run.failed[:1]} {run.mistakes[:1]}")
        steps = sum(len(result.scenario.steps) for result in run.results)
    print(
        f"{SCENARIOS} scenarios, {steps} steps: {times[0] * 1000:.0f} ms the first time, {min(times) * 1000:.0f} ms at best"
    )


if __name__ == "__main__":
    main()
