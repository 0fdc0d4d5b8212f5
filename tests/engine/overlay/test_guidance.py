"""The clauses of both, and why some of the base's have no effect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.messages import problem_texts
from caseway.engine.overlay import Laid

Laying = Callable[..., Laid]
RULE: dict[str, Any] = {
    "says": "The meeting is held within three weeks.", "within": "3 weeks", "after": "agree", "must": "hold",
    "strength": "must", "cites": "N-1",
}  # fmt: skip
CLAUSE: dict[str, Any] = {"document": "d", "where": "page 1", "anchor": "a", "says": "S.", "strength": "must"}
TWICE: dict[str, Any] = {
    "guidance": "town", "language": "en", "documents": {"d": {"title": "E", "publisher": "Q"}}, "clauses": {"n-1": CLAUSE},
}  # fmt: skip


def left_out(laid: Laid) -> dict[str, str | None]:
    assert laid.whole.guidance is not None
    return {name: clause.left_out for name, clause in laid.whole.guidance.clauses.items()}


def test_a_clause_that_is_dropped_is_left_out_by_what_the_local_clauses_say(laid: Laying) -> None:
    found = laid(drop={"rules": "in time", "clauses": "n-1"}, because={"in time": "L-1", "N-1": ["L-1", "L-2"]})
    assert found.problems == ()
    assert left_out(found) == {
        "N-1": "L-1: Here it is so.; L-2: And so.", "N-2": "Nothing shows it.", "L-1": None, "L-2": None,
    }  # fmt: skip


def test_a_clause_that_the_base_leaves_out_may_have_an_effect_here(laid: Laying) -> None:
    found = laid(add={"rules": {"another": RULE | {"within": "1 week", "cites": "N-2"}}})
    assert found.problems == ()
    assert left_out(found)["N-2"] is None


def test_the_base_s_clauses_are_not_written_anew(laid: Laying) -> None:
    found = laid(guidance=TWICE)
    assert [(one.path, problem_texts(one, "en")[0]) for one in found.problems] == [
        (("documents", "d"), "the guidance of the base has `d` already"),
        (("clauses", "n-1"), "the guidance of the base has `n-1` already"),
    ]
    assert {one.document for one in found.problems} == {"guidance"}
    assert found.whole.guidance is not None
    assert found.whole.guidance.documents["d"].title == "D"


def test_without_guidance_of_its_own_it_has_the_base_s(laid: Laying) -> None:
    found = laid(guidance=None)
    assert found.whole.guidance is not None
    assert (found.whole.guidance.guidance, list(left_out(found))) == ("town", ["N-1", "N-2"])


def test_also_when_it_is_the_reason_for_what_cannot_cite_it(laid: Laying) -> None:
    found = laid(region="ENG", because={"region": "N-2"})
    assert found.problems == ()
    assert left_out(found)["N-2"] is None
