"""The definition that comes of a base and an overlay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.assemble.version import version_of
from caseway.engine.definition import SeveralTracks
from caseway.engine.overlay import Laid, Whole

Laying = Callable[..., Laid]
RULE: dict[str, Any] = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip


def test_an_entry_stands_in_the_place_of_the_base_s_and_is_spelled_as_there(laid: Laying, base: Whole) -> None:
    found = laid(
        replace={"facts": {"DAY": {"title": "D", "type": "date", "cites": "L-1"}}}, drop={"people": "nurse"}
    ).whole.definition
    assert list(found.facts) == list(base.definition.facts)
    assert found.facts["day"].title == "D"
    assert "nurse" not in found.people
    assert "nurse" in base.definition.people


def test_a_key_at_the_top_replaces_that_of_the_base(laid: Laying) -> None:
    found = laid(**{"in-force": "2022-01-01", "starts-at": "planned"}).whole.definition
    assert (found.process, str(found.in_force.start), found.starts_at) == ("town", "2022-01-01", "planned")


def test_tracks_make_it_a_process_of_several(laid: Laying) -> None:
    track = {"title": "T", "stages": {"here": "H"}, "starts-at": "here", "ends-at": "here"}
    assert isinstance(laid(add={"tracks": {"other": track}}).whole.definition, SeveralTracks)


def test_the_version_is_that_of_the_same_process_written_out(laid: Laying, base: Whole) -> None:
    five = RULE | {"within": "5 weeks", "cites": "L-1"}
    found = laid(replace={"rules": {"in time": five}}).whole.definition
    rules = {"in time": found.rules["in time"]}
    written_out = base.definition.model_copy(update={"process": "town", "rules": rules})
    assert version_of(found) == version_of(written_out)
    assert version_of(found) != version_of(base.definition.model_copy(update={"process": "town"}))


def test_it_has_a_title_of_its_own_or_that_of_the_base(laid: Laying) -> None:
    assert laid(title="Meetings in town").whole.definition.title == "Meetings in town"
    assert laid().whole.definition.title == "Family meeting"
