"""The pin: a case is decided under the version of the process that it runs under, and under no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case


def pinned(process: Process, case: Case) -> None:
    """Raise ValueError for a case of another process or version."""
    if case.process != process.id:
        raise ValueError(f"case {case.id} runs under {case.process}, not under {process.id}")
    if case.version != process.version:
        raise ValueError(f"case {case.id} runs under version {case.version} of {case.process}, not under {process.version}")
