"""A diagram of a track: as Mermaid, which nothing written by people can break, and as a list to read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.diagram import arrows, mermaid, outline

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Life = Any  # the fixture of conftest.py

TWO: dict[str, Any] = {
    "stages": None, "starts-at": None, "ends-at": None,
    "tracks": {
        "meetings": {
            "title": "The meetings",
            "stages": {name: name.title() for name in ("asked", "agreed", "invited", "met", "written", "planned", "closed")},
            "starts-at": "asked",
            "ends-at": "closed",
        },
        "helper": {
            "title": "The helper",
            "stages": {"none": "No helper", "in place": "In place", "away": "Away"},
            "starts-at": "none",
            "ends-at": "in place",
        },
    },
    "actions": {
        "find": {"title": "Find a helper", "who": "anyone", "from": "none", "to": "in place"},
        "go away": {"title": "Go away", "who": ["nurse", "teacher"], "from": ["none", "in place"], "to": "away"},
        "come back": {"title": "Come back", "who": "nurse", "from": "away", "to": "back"},
    },
}  # fmt: skip


def test_each_track_has_its_own(process_from: Callable[..., Process]) -> None:
    process = process_from(TWO)
    assert mermaid(process, process.tracks["helper"]) == (
        "stateDiagram-v2\n"
        "  accTitle: Family meeting#58; The helper\n"
        '  state "No helper" as s1\n'
        '  state "In place" as s2\n'
        '  state "Away" as s3\n'
        "  [*] --> s1\n"
        "  s1 --> s2 : Find a helper\n"
        "  s1 --> s3 : Go away\n"
        "  s2 --> s3 : Go away\n"
        "  s3 --> s1 : Come back\n"
        "  s3 --> s2 : Come back\n"
        "  s2 --> [*]\n"
    )


def test_it_can_be_read_as_a_list(process_from: Callable[..., Process]) -> None:
    process = process_from(TWO)
    assert list(outline(process, process.tracks["helper"])) == [
        "Family meeting: The helper",
        "  No helper (it begins here)",
        "    to «In place»: Find a helper (anyone in the case)",
        "    to «Away»: Go away (School nurse or Teacher)",
        "  In place (it ends here)",
        "    to «Away»: Go away (School nurse or Teacher)",
        "  Away",
        "    to «No helper»: Come back (School nurse)",
        "    to «In place»: Come back (School nurse)",
    ]


def test_where_a_case_stands_is_marked(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    (track,) = one.process.tracks.values()
    assert mermaid(one.process, track, "", one.case).endswith(
        "  classDef here font-weight:bold,stroke-width:4px\n  class s2 here\n"
    )
    assert "  The family has agreed (the case is here)" in list(outline(one.process, track, "", one.case))
    assert "  The family has agreed (ärendet står här)" in list(outline(one.process, track, "sv", one.case))


def test_what_leads_nowhere_from_an_end_is_no_way_out_of_it(process_from: Callable[..., Process]) -> None:
    process = process_from()
    (track,) = process.tracks.values()
    found = arrows(process, track)
    assert not [arrow for arrow in found if arrow.source == "closed"]
    assert [arrow.actions for arrow in found if (arrow.source, arrow.target) == ("planned", "closed")] == [
        (("close", ("key worker", "teacher")), ("withdraw", ("guardian",)))
    ]


def test_what_leads_back_does_not_lead_to_an_end_that_nothing_leaves(process_from: Callable[..., Process]) -> None:
    """What is open wherever the case has not ended does not lead out of the end, and so nothing leads back there."""
    rest = {"title": "Put on hold", "who": "anyone", "to": "resting"}
    go_on = {"title": "Go on", "who": "anyone", "from": "resting", "to": "back"}
    changed = {"stages": {"resting": "On hold"}, "actions": {"rest": rest, "go on": go_on}}
    process = process_from(changed)
    (track,) = process.tracks.values()

    def led(process: Process) -> list[str]:
        (track,) = process.tracks.values()
        return [arrow.target for arrow in arrows(process, track) if any(action == "go on" for action, _ in arrow.actions)]

    assert led(process) == [stage for stage in track.stages if stage not in ("closed", "resting")]
    assert led(process_from(changed, {"actions": {"rest": {"from": "any stage"}}})) == [
        stage for stage in track.stages if stage != "resting"
    ]
    assert led(process_from(changed, {"actions": {"rest": {"from": ["agreed", "closed"]}}})) == ["agreed", "closed"]


def test_a_title_cannot_draw(process_from: Callable[..., Process]) -> None:
    stages = {"asked": 'Asked" as s9\n  s9 --> [*]', "agreed": 'click s1 href "javascript:alert(1)"; %%{init: {}}%%'}
    process = process_from({"stages": stages, "title": "A\n  [*] --> s9"})
    (track,) = process.tracks.values()
    lines = mermaid(process, track).splitlines()
    assert lines[1] == "  accTitle: A #91;#42;#93; --#62; s9"
    assert lines[2] == '  state "Asked#34; as s9 s9 --#62; #91;#42;#93;" as s1'
    assert not any(mark in line for line in lines for mark in ("%%", "javascript:"))
