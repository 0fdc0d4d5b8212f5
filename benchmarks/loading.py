"""What reading a process costs, and a whole `caseway check` as a process of its own."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figure import Figure, timed
from caseway.processes import Workspace


def figures() -> list[Figure]:
    """Load and assemble Västbus; `caseway check vastbus` from start to end."""
    workspace = Workspace.find()
    workspace.load("vastbus")
    load = timed("load and assemble Västbus", lambda: workspace.load("vastbus"), number=5, limit=50e-3)
    command = [str(Path(sys.executable).parent / "caseway"), "check", "vastbus"]
    runs = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        runs.append(time.perf_counter() - start)
    return [load, Figure("caseway check vastbus, whole process", min(runs), statistics.median(runs), 500e-3)]
