"""The track is a table of moves and nothing else."""

from __future__ import annotations

import pytest

from caseway.engine.machine import BACK, Track

MOVES = (("invite", "agreed", "invited"), ("cancel", "invited", "agreed"), ("hold", "invited", "met"))


@pytest.fixture
def track() -> Track:
    return Track("meeting", "Meeting", ("agreed", "invited", "met"), "agreed", ("met",), MOVES, {})


def test_an_action_leads_from_one_stage_to_another(track: Track) -> None:
    assert track.to("invite", "agreed") == "invited"
    assert track.to("cancel", "invited") == "agreed"


def test_an_action_leads_nowhere_from_a_stage_that_it_does_not_leave(track: Track) -> None:
    assert track.to("invite", "met") is None
    assert track.to("sing", "agreed") is None


def test_an_action_may_lead_back_to_where_the_case_came_from() -> None:
    moves = (*MOVES, ("rest", "agreed", "resting"), ("rest", "invited", "resting"), ("go on", "resting", BACK))
    track = Track("meeting", "Meeting", ("agreed", "invited", "met", "resting"), "agreed", ("met",), moves, {})
    assert track.to("go on", "resting", "invited") == "invited"
    assert track.to("go on", "resting") is None
    assert {move for move in track.moves if move[0] == "go on"} == {
        ("go on", "resting", "agreed"),
        ("go on", "resting", "invited"),
    }


def test_what_leads_back_may_be_gone_back_on_and_a_stage_is_no_way_to_itself() -> None:
    moves = (
        ("rest", "agreed", "resting"),
        ("rest", "resting", "resting"),
        ("go on", "resting", BACK),
        ("undo", "agreed", BACK),
    )
    track = Track("meeting", "Meeting", ("agreed", "met", "resting"), "agreed", ("met",), moves, {})
    assert set(track.moves) - set(moves) == {("go on", "resting", "agreed"), ("undo", "agreed", "resting")}


def test_the_table_of_some_actions_and_stages_leads_back_only_where_these_come_from() -> None:
    moves = (*MOVES, ("rest", "agreed", "resting"), ("nap", "invited", "resting"), ("go on", "resting", BACK))
    track = Track("meeting", "Meeting", ("agreed", "invited", "met", "resting"), "agreed", ("met",), moves, {})
    rest = ("rest", "agreed", "resting")
    assert track.moves_of({"rest", "go on"}, set(track.stages)) == (rest, ("go on", "resting", "agreed"))
    assert track.moves_of({"rest", "nap", "go on"}, {"agreed", "resting"}) == (rest, ("go on", "resting", "agreed"))


def test_the_whole_table_can_be_read(track: Track) -> None:
    assert set(track.moves) == set(MOVES)
    assert (track.name, track.start, track.ends, track.stages) == (
        "meeting",
        "agreed",
        frozenset({"met"}),
        ("agreed", "invited", "met"),
    )


def test_there_are_no_moves_that_nobody_wrote(track: Track) -> None:
    """The library would add `to_met` and the like by itself."""
    assert not any(action.startswith("to") for action, _, _ in track.moves)


@pytest.mark.parametrize("name", ["state", "initial", "model", "trigger", "machine", "os.system", "to", "before", "may"])
def test_no_name_means_anything_to_the_library(name: str) -> None:
    track = Track(name, name, (name, "other"), name, ("other",), ((name, name, "other"),), {})

    assert track.to(name, name) == "other"
