"""A figure: what was measured, the best and the median of several runs, and what was asked for."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the report, in seconds a call; `limit` is what was asked for, None where nothing was."""

    name: str
    best: float
    median: float
    limit: float | None = None

    def __str__(self) -> str:
        asked = f"asked for: {_shown(self.limit)}" if self.limit is not None else ""
        verdict = "" if self.limit is None else "  ok" if self.median <= self.limit else "  OVER"
        return f"{self.name:<58} best {_shown(self.best):>9}  median {_shown(self.median):>9}  {asked}{verdict}".rstrip()


def _shown(seconds: float) -> str:
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def timed(name: str, call: Callable[[], object], *, number: int, repeat: int = 7, limit: float | None = None) -> Figure:
    """Run `call` `number` times, `repeat` times over, and give the time of one call."""
    call()
    gc.collect()
    runs = []
    for _ in range(repeat):
        start = time.perf_counter()
        for _ in range(number):
            call()
        runs.append((time.perf_counter() - start) / number)
    return Figure(name, min(runs), statistics.median(runs), limit)
