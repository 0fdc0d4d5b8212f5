"""Several tracks side by side: each with its stages, and actions that depend on one, move several, or lead back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.errors import Problem
from caseway.engine.outcome import Reason

Life = Any  # the fixture of conftest.py

MEETINGS = {
    "title": "Meetings",
    "stages": {
        "asked": "The family is asked", "agreed": "The family has agreed", "invited": "The invitation is sent",
        "met": "The meeting was held", "written": "The plan is written", "planned": "The plan is settled",
        "closed": "The case is closed",
    },
    "starts-at": "asked",
    "ends-at": "closed",
}  # fmt: skip
WORKER = {
    "title": "Key worker",
    "stages": {
        "suggested": "A key worker is suggested", "arranged": "The key worker is agreed", "resting": "On hold",
        "over": "The arrangement is over",
    },
    "starts-at": "suggested",
    "ends-at": "over",
}  # fmt: skip
TRACKS: dict[str, Any] = {
    "stages": None, "starts-at": None, "ends-at": None,
    "tracks": {"meetings": MEETINGS, "key worker": WORKER},
    "actions": {
        "arrange": {"title": "Arrange a key worker", "who": "anyone", "from": "suggested", "to": "arranged"},
        "rest": {"title": "Put on hold", "who": "anyone", "from": ["suggested", "arranged"], "to": "resting"},
        "go on": {"title": "Go on", "who": "anyone", "from": "resting", "to": "back"},
        "end": {"title": "End the arrangement", "who": "anyone", "from": ["suggested", "arranged"], "to": "over"},
        "prepare": {"title": "Prepare the family", "who": "anyone", "from": ["arranged", "agreed"]},
        "tell": {"title": "Tell the team", "who": "anyone"},
        "withdraw": {"to": ["closed", "over"]},
    },
}  # fmt: skip


def test_each_track_stands_at_a_stage_of_its_own(life: Callable[..., Life]) -> None:
    one = life(TRACKS)
    assert one.case.stages == {"meetings": "asked", "key worker": "suggested"}
    one.do("arrange")
    assert one.case.stages == {"meetings": "asked", "key worker": "arranged"}
    one.do("agree")
    assert one.case.stages == {"meetings": "agreed", "key worker": "arranged"}


def test_a_move_of_one_track_does_not_make_an_old_act_in_another_late(life: Callable[..., Life]) -> None:
    one = life(TRACKS).at("2024-05-09")
    one.do("arrange")
    assert one.record("agree", on="2024-05-03").warnings == ()
    assert one.case.stages == {"meetings": "agreed", "key worker": "arranged"}


def test_an_action_may_depend_on_several_tracks(life: Callable[..., Life]) -> None:
    one = life(TRACKS)
    one.do("agree")
    assert one.cannot("prepare") == (Reason("stage", "prepare", "suggested"),)
    one.do("arrange")
    one.do("prepare")


def test_the_case_has_ended_when_every_track_has(life: Callable[..., Life]) -> None:
    one = life(TRACKS)
    one.do("end")
    assert (one.case.stages["key worker"], one.case.ended) == ("over", False)
    one.do("tell")
    one.do("agree")
    one.do("withdraw", by="Gina Hill")
    assert one.case.stages == {"meetings": "closed", "key worker": "over"}
    assert one.case.ended
    assert [reason.why for reason in one.cannot("tell")] == ["case ended"]
    one.do("report")


def test_one_act_may_move_several_tracks(life: Callable[..., Life]) -> None:
    entry = life(TRACKS).do("withdraw", by="Gina Hill")
    assert [(move.track, move.source, move.to, move.ends) for move in entry.effects.moves] == [
        ("meetings", "asked", "closed", True),
        ("key worker", "suggested", "over", True),
    ]


def test_back_leads_to_where_the_case_came_from(life: Callable[..., Life]) -> None:
    one = life(TRACKS)
    one.do("rest")
    one.do("go on")
    assert one.case.stages["key worker"] == "suggested"
    one.do("arrange")
    one.do("rest")
    one.do("go on")
    assert one.case.stages["key worker"] == "arranged"


def test_titles_are_found_in_whichever_track(process_from: Callable[..., Process]) -> None:
    process = process_from(TRACKS)
    assert process.titled("stages", "over") == "The arrangement is over"
    assert process.titled("tracks", "key worker") == "Key worker"
    assert process.track_of("over").name == "key worker"


@pytest.mark.parametrize(
    ("change", "key", "path"),
    [
        ({"stages": {"x": "X"}}, "P22.beside-tracks", ("stages",)),
        ({"starts-at": "asked"}, "P22.beside-tracks", ("starts-at",)),
        (
            {"tracks": {"key worker": {"stages": {"Asked": "X"}}}},
            "P22.two-tracks",
            ("tracks", "key worker", "stages", "Asked"),
        ),
        ({"tracks": {"key worker": {"starts-at": "asked"}}}, "P22.other-track", ("tracks", "key worker", "starts-at")),
        ({"tracks": {"key worker": {"ends-at": "closed"}}}, "P22.other-track", ("tracks", "key worker", "ends-at")),
        ({"actions": {"end": {"to": ["over", "resting"]}}}, "P22.two-stages", ("actions", "end", "to")),
        ({"actions": {"go on": {"from": ["resting", "agreed"]}}}, "P22.back", ("actions", "go on", "to")),
        ({"actions": {"go on": {"from": None}}}, "P22.back", ("actions", "go on", "to")),
        ({"tracks": {"key worker": {"stages": {"new": "N"}}}}, "P14", ("tracks", "key worker", "stages", "new")),
        ({"actions": {"end": {"from": "arranged", "to": "nowhere"}}}, "P11.stage", ("actions", "end", "to")),
    ],
)
def test_what_is_wrong_with_tracks(
    problems: Callable[..., tuple[Problem, ...]], change: dict[str, Any], key: str, path: tuple[str, ...]
) -> None:
    assert (key, path) in [(problem.key, problem.path) for problem in problems(TRACKS, change)]


def test_tracks_and_their_stages_are_not_left_empty(problem: Callable[..., Problem]) -> None:
    alone = {"stages": None, "starts-at": None, "ends-at": None}
    assert [problem({**alone, "tracks": {}}).key] == ["P07.empty"]
    empty = {"title": "T", "stages": {}, "starts-at": "a", "ends-at": "a"}
    found = problem(TRACKS, {"tracks": {"third": empty}})
    assert (found.key, found.path) == ("P07.empty", ("tracks", "third", "stages"))
