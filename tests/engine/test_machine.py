"""The track is a table of moves and nothing else."""

from __future__ import annotations

import pytest

from caseway.engine.machine import Track

MOVES = (("invite", "agreed", "invited"), ("cancel", "invited", "agreed"), ("hold", "invited", "met"))


@pytest.fixture
def track() -> Track:
    return Track("meeting", ("agreed", "invited", "met"), "agreed", ("met",), MOVES)


def test_an_action_leads_from_one_stage_to_another(track: Track) -> None:
    assert track.to("invite", "agreed") == "invited"
    assert track.to("cancel", "invited") == "agreed"


def test_an_action_leads_nowhere_from_a_stage_that_it_does_not_leave(track: Track) -> None:
    assert track.to("invite", "met") is None
    assert track.to("sing", "agreed") is None


def test_where_an_action_leads_does_not_depend_on_where_it_is_taken(track: Track) -> None:
    assert track.target("hold") == "met"
    assert track.target("sing") is None


def test_the_whole_table_can_be_read(track: Track) -> None:
    assert track.moves == {(action, source): to for action, source, to in MOVES}
    assert (track.name, track.start, track.ends, track.stages) == (
        "meeting",
        "agreed",
        frozenset({"met"}),
        ("agreed", "invited", "met"),
    )


def test_there_are_no_moves_that_nobody_wrote(track: Track) -> None:
    """The library would add `to_met` and the like by itself."""
    assert not any(action.startswith("to") for action, _ in track.moves)


@pytest.mark.parametrize("name", ["state", "initial", "model", "trigger", "machine", "os.system", "to", "before", "may"])
def test_no_name_means_anything_to_the_library(name: str) -> None:
    track = Track(name, (name, "other"), name, ("other",), ((name, name, "other"),))

    assert track.to(name, name) == "other"
