"""What can be wrong: every message says what to do next."""

from __future__ import annotations

import pytest

from caseway.engine.errors import (
    CaseExists,
    CasewayError,
    DefinitionError,
    KeyUsedBefore,
    Problem,
    StaleCase,
    UnknownCase,
    UnsafeStore,
)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            StaleCase("c1", 3, 5),
            "case c1 has moved on: 5 entries are there, 3 were expected; read it again and decide again",
        ),
        (UnknownCase("c1"), "there is no case c1; open it first"),
        (CaseExists("c1"), "case c1 is there already; choose another id"),
        (KeyUsedBefore("c1", "k"), "the key k was used in case c1 for something else; give every new command a new key"),
        (DefinitionError((Problem("P14"), Problem("P11"), Problem("P14"))), "the definition has 3 problem(s): P11, P14"),
        (DefinitionError((Problem("P14"),), "the whole report"), "the whole report"),
        (UnsafeStore("not a database"), "not a database"),
    ],
)
def test_an_error_says_what_to_do_next(error: CasewayError, message: str) -> None:
    assert str(error) == message
    assert isinstance(error, CasewayError)


def test_an_error_carries_what_it_is_about() -> None:
    assert (StaleCase("c1", 3, 5).expected, StaleCase("c1", 3, 5).found) == (3, 5)
    assert DefinitionError((Problem("P14"),)).problems == (Problem("P14"),)
    assert (KeyUsedBefore("c1", "k").case, KeyUsedBefore("c1", "k").key) == ("c1", "k")


def test_the_key_of_a_problem_has_its_variant_if_there_is_one() -> None:
    assert (Problem("P09", variant="date").key, Problem("P14").key) == ("P09.date", "P14")
