"""The past of a case: as it stood right after an entry, or when a meeting was over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from caseway.engine.case import as_it_stood, replay, when_over
from caseway.engine.commands import Void

if TYPE_CHECKING:
    from tests.engine.conftest import Life


@pytest.fixture
def two(life: Callable[..., Life]) -> Life:
    """A first meeting with a plan, and a second one that is being prepared."""
    one = life()
    one.do("agree", {"topic": "Reading"})
    one.do("invite", {"day": "2024-05-06", "place": "school"})
    one.do("hold", {"minutes": "All came."})
    one.do("write plan", {"measures": [{"what": "Homework club"}]})
    one.do("settle")
    one.at("2024-05-20").do("agree")
    one.do("invite", {"day": "2024-09-02"})
    return one


def test_after_an_entry_the_case_is_what_the_entries_until_then_made(two: Life) -> None:
    for seq in range(1, len(two.entries) + 1):
        assert as_it_stood(two.entries, seq) == replay(two.entries[:seq])


def test_a_mistake_that_was_not_yet_known_stands(two: Life) -> None:
    held = next(entry for entry in two.entries if entry.action == "hold")
    two.accepted(Void(held.seq, "Kim Field", "Another family's minutes."))
    assert as_it_stood(two.entries, held.seq).facts["minutes"].value == "All came."


def test_what_has_been_masked_since_is_not_there(two: Life) -> None:
    held = next(entry for entry in two.entries if entry.action == "hold")
    two.accepted(Void(held.seq, "Kim Field", "Another family's minutes.", masks=True))
    then = as_it_stood(two.entries, held.seq)
    assert "minutes" not in then.facts
    assert then.masked == {held.seq}
    assert as_it_stood(two.entries, held.seq - 1).masked == frozenset()


def test_the_last_meeting_is_there_as_it_was_over(two: Life) -> None:
    then = when_over(two.entries, two.case, 1)
    assert {name: then.facts[name].value for name in ("day", "minutes", "measures")} == {
        "day": two.entries[2].effects.facts[0].value,
        "minutes": "All came.",
        "measures": ({"what": "Homework club"},),
    }
    assert "minutes" not in two.case.facts


def test_what_was_noted_late_about_a_meeting_is_in_it(two: Life) -> None:
    two.record("hold", {"minutes": "All came but one."}, on="2024-05-01")
    assert when_over(two.entries, two.case, 1).facts["minutes"].value == "All came but one."
    assert "minutes" not in when_over(two.entries, two.case, 2).facts


def test_the_meeting_that_goes_on_is_as_it_is_now(two: Life) -> None:
    assert when_over(two.entries, two.case, 2) is two.case


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_meeting_that_has_not_begun_is_none(number: int, two: Life) -> None:
    with pytest.raises(ValueError, match=f"the case has begun 2 meetings, and no meeting {number}"):
        when_over(two.entries, two.case, number)


@pytest.mark.parametrize("seq", [0, 99])
def test_an_entry_that_is_not_there(seq: int, two: Life) -> None:
    with pytest.raises(ValueError, match=f"no entry {seq}"):
        as_it_stood(two.entries, seq)


def test_a_mistake_that_is_known_by_now_is_not_in_a_meeting_that_is_over(two: Life) -> None:
    held = next(entry for entry in two.entries if entry.action == "hold")
    two.accepted(Void(held.seq, "Kim Field", "Another family's minutes."))
    then = when_over(two.entries, two.case, 1)
    assert "minutes" not in then.facts
    assert then.facts["measures"].value == ({"what": "Homework club"},)


def test_a_meeting_that_never_began_is_none_of_them(two: Life) -> None:
    """The second meeting was opened by mistake, and the third is the second."""
    opening = [entry for entry in two.entries if entry.action == "agree"][1]
    for act in ("hold", "write plan", "settle"):
        two.do(act)
    two.at("2024-09-10").do("agree")
    two.accepted(Void(opening.seq, "Kim Field", "Nobody agreed."))
    assert two.case.round == 2
    assert when_over(two.entries, two.case, 2) is two.case
    assert when_over(two.entries, two.case, 1).round == 1
