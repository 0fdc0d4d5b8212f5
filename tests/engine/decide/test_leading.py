"""Leading: where an act takes a case, and where it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.engine.conftest import TWO_TRACKS

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def test_what_is_open_at_the_end_alone_leads_out_of_it(life: Callable[..., Life]) -> None:
    reopen: dict[str, Any] = {"title": "Reopen", "who": "anyone", "from": "closed", "to": "asked"}
    one = life({"actions": {"reopen": reopen}})
    one.do("withdraw", by="Gina Hill")
    one.do("reopen")
    assert (one.stage, one.case.ended) == ("asked", False)


def test_what_happened_before_one_track_moved_leads_on_the_other(life: Callable[..., Life]) -> None:
    one = life(TWO_TRACKS)
    one.at("2024-05-02").do("agree")
    one.at("2024-05-05").do("name")
    one.at("2024-05-06").record("withdraw", by="Gina Hill", on="2024-05-02")
    assert one.case.stages == {"worker": "named", "meetings": "closed"}
    assert one.case.ended


def test_a_track_that_has_ended_stays_at_its_end_while_another_goes_on(life: Callable[..., Life]) -> None:
    one = life(TWO_TRACKS)
    one.do("name")
    one.do("agree")
    assert one.case.stages == {"worker": "named", "meetings": "agreed"}
    assert one.case.over_tracks == {"worker"}
    one.do("withdraw", by="Gina Hill")
    assert one.case.ended


def test_where_there_is_nothing_to_go_back_to_the_case_stays(life: Callable[..., Life]) -> None:
    one = life({"actions": {"step back": {"title": "Step back", "who": "anyone", "from": "invited", "to": "back"}}})
    entry = one.record("step back")
    assert (entry.effects.moves, one.stage) == ((), "asked")


def test_a_cancellation_that_is_recorded_later_takes_back_what_was_said_that_day(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-03").do("invite", {"day": "2024-05-20"})
    one.at("2024-05-06").do("invite", {"place": "home"})
    entry = one.at("2024-05-07").record("cancel", on="2024-05-03")
    assert entry.effects.clears == ("day", "invite")
    assert (one.value("day"), one.value("place"), one.stage) == (None, "home", "invited")


def test_a_cancellation_that_is_recorded_later_takes_back_what_was_done_until_then(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-03").do("invite", {"day": "2024-05-20"})
    one.at("2024-05-06").record("hold")
    one.at("2024-05-07").record("cancel", on="2024-05-04")
    assert (one.value("day"), one.case.did("invite")) == (None, None)


def test_what_was_taken_back_later_stays_so_when_an_older_cancellation_is_recorded(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-03").do("invite", {"day": "2024-05-20"})
    one.at("2024-05-05").do("cancel")
    one.at("2024-05-06").record("invite", {"day": "2024-05-20"}, on="2024-05-04")
    one.at("2024-05-07").record("cancel", on="2024-05-03")
    assert one.case.did("invite") is None


def test_nor_does_it_take_back_what_was_said_once_more_since(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    for day in (3, 6):
        one.at(f"2024-05-0{day}").do("invite", {"day": "2024-05-20"})
    assert one.at("2024-05-07").record("cancel", on="2024-05-04").effects.clears == ("invite",)
    did = one.case.did("invite")
    assert did is not None
    assert (str(one.value("day")), did.day.day) == ("2024-05-20", 6)


def test_what_happened_before_a_track_moved_leads_nowhere_also_when_another_has_moved_since(
    life: Callable[..., Life],
) -> None:
    one = life(TWO_TRACKS)
    one.at("2024-05-02").do("agree")
    one.at("2024-05-05").do("name")
    one.at("2024-05-06").record("invite", on="2024-05-01")
    assert one.case.stages == {"worker": "named", "meetings": "agreed"}
