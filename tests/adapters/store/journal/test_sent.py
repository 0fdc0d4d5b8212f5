"""Copies that somebody got, written and read."""

from __future__ import annotations

from datetime import date, time

import pytest

from caseway.adapters.store.journal.sent import sent, sent_from
from caseway.engine.case import Booked, Sent


def backwards(about: str, text: str) -> str:
    return f"{about}|{text[::-1]}"


def forwards(about: str, text: str) -> str:
    subject, _, rest = text.partition("|")
    assert subject == about
    return rest[::-1]


WHOLE = Sent(
    "invitation", "p5", "e-mail", 5, date(2024, 5, 2), ("form", "other"), "The flat",
    Booked("meeting", 2, 3, date(2024, 5, 20), time(14, 30), "School", off=True, key="m|2"), (4, 5), date(2024, 5, 23),
)  # fmt: skip
BARE = Sent("invitation", "p5", "by hand", 5, date(2024, 5, 2))


@pytest.mark.parametrize("one", [WHOLE, BARE, BARE._replace(booked=Booked("m", 1, 0, date(2024, 5, 20)))])
def test_there_and_back(one: Sent) -> None:
    assert sent_from(sent(one, backwards), forwards) == one


def test_where_somebody_lives_and_people_meet_is_sealed() -> None:
    written = sent(WHOLE, backwards)
    assert written["household"] == "p5|talf ehT"
    assert written["booked"]["place"] == "|loohcS"


def test_a_bare_one_is_short() -> None:
    assert sent(BARE, backwards) == {
        "letter": "invitation",
        "person": "p5",
        "channel": "by hand",
        "of": 5,
        "day": "2024-05-02",
    }
