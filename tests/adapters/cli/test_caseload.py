"""The caseload: the cases that go on, for whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Line = Any  # the fixture of conftest.py


def test_a_case_that_has_ended_is_in_nobodys_caseload(opened: Line, act: Callable[..., int]) -> None:
    assert opened("week", "--as", "Rektor Lind") == 0
    assert act("avsluta", "skäl att avsluta=Flyttat") == 0, opened.out
    assert opened("week", "--as", "Rektor Lind") == 1
    assert opened("diary") == 0
    assert "BEGIN:VEVENT" not in opened.out
