"""A track's table of moves is what can happen: no way that no case can go, and none missing, whatever leads back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.machine import BACK, Track

STAGES = ("a", "b", "c", "d", "e")
PLACES = st.sampled_from(STAGES)
MOVES = st.lists(
    st.tuples(st.sampled_from(("go", "leap", "rest", "undo")), PLACES, st.one_of(PLACES, st.just(BACK))),
    max_size=12,
    unique_by=lambda move: move[:2],
)


def gone(track: Track) -> set[tuple[str, str, str]]:
    """Every move that some case can make, found by making them: where it is, and where it came from."""
    found: set[tuple[str, str, str]] = set()
    waiting, seen = [(track.start, "")], {(track.start, "")}
    while waiting:
        stage, came_from = waiting.pop()
        for action in ("go", "leap", "rest", "undo"):
            to = track.to(action, stage, came_from)
            if to is None:
                continue
            found.add((action, stage, to))
            then = (to, stage if stage != to else came_from)
            if then not in seen:
                seen.add(then)
                waiting.append(then)
    return found


@given(MOVES)
def test_the_table_has_the_moves_that_cases_can_make(moves: list[tuple[str, str, str]]) -> None:
    track = Track("t", "T", STAGES, "a", ("e",), moves, {})
    made = gone(track)
    reached = {track.start} | {to for _, _, to in made}

    assert made <= set(track.moves)
    assert set(track.moves_of({"go", "leap", "rest", "undo"}, reached)) == made


@given(MOVES)
def test_to_lead_back_reaches_nothing_new(moves: list[tuple[str, str, str]]) -> None:
    plain = Track("t", "T", STAGES, "a", ("e",), [move for move in moves if move[2] != BACK], {})
    track = Track("t", "T", STAGES, "a", ("e",), moves, {})

    assert {to for _, _, to in gone(track)} <= {"a"} | {to for _, _, to in gone(plain)}
