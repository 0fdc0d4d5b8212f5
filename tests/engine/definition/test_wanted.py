"""What a rule asks for, in each of the ways in which it may be written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from caseway.engine.definition.wanted import AllOf, Wanted


class Asking(BaseModel):
    need: AllOf


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("kom överens", [Wanted("kom överens")]),
        (" kom   överens ", [Wanted("kom överens")]),
        ({"tolk": "ja"}, [Wanted("tolk", value="ja", path=("tolk",))]),
        ({"sagt ja": "every vårdnadshavare"}, [Wanted("sagt ja", every="vårdnadshavare", path=("sagt ja",))]),
        ({"sagt ja": " every   annan  part"}, [Wanted("sagt ja", every="annan part", path=("sagt ja",))]),
        ({"sagt ja": "everybody"}, [Wanted("sagt ja", value="everybody", path=("sagt ja",))]),
        (["plan", "mötesdag"], [Wanted("plan", path=(0,)), Wanted("mötesdag", path=(1,))]),
        (
            ["plan", {"tolk": "ja", "plats": "skolan"}],
            [
                Wanted("plan", path=(0,)),
                Wanted("tolk", value="ja", path=(1, "tolk")),
                Wanted("plats", value="skolan", path=(1, "plats")),
            ],
        ),
    ],
)
def test_what_is_wanted_is_read_with_its_place(written: object, read: list[Wanted]) -> None:
    assert Asking.model_validate({"need": written}).need == tuple(read)


def test_what_has_been_read_stays_as_it_is() -> None:
    read = (Wanted("plan"),)
    assert Asking.model_validate({"need": read}).need == read


@pytest.mark.parametrize(
    ("written", "code", "variant"),
    [
        ("", "P07", "empty"),
        ("  ", "P07", "empty"),
        ([], "P07", "empty"),
        ({}, "P07", "empty"),
        ({"tolk": ""}, "P07", "empty"),
        ({"": "ja"}, "P07", "empty"),
        (None, "P08", "wanted"),
        (3, "P08", "wanted"),
        ({"tolk": ["ja"]}, "P08", "wanted"),
        ([["tolk"]], "P08", "wanted"),
        ({3: "ja"}, "P08", "wanted"),
    ],
)
def test_what_says_nothing_is_refused(written: object, code: str, variant: str, faults: Callable[..., Any]) -> None:
    assert faults(Asking, {"need": written}) == [(("need",), code, variant)]
