"""The parcel as a file: what was written comes back, and anything else is refused in one sentence."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.parcel import LARGEST, parcel_of, read, text_of, write
from caseway.engine.errors import BadParcel
from caseway.engine.transfer import Agreed, Column, Parcel, Sent, Traveller

DAY = date(2024, 3, 4)
SENT = Sent("what helps", "Det som hjälper", "text", "Lugn.\nMusik.", DAY)
TABLE = Sent(
    "measures", "Measures", "rows", ({"what": "Reading"}, {}), DAY, (Column("what", "What", "text"),)
)  # fmt: skip
PARCEL = Parcel(
    "hill", "Hill", "12ab", "S-1", "hand over", DAY, "Ms Hall", "Lakeside",
    (Traveller("Cass Hill", "child", "Child"), Traveller("Ms Hall", "worker", "Worker", "Hill Team")),
    (SENT, TABLE, Sent("helpers", "Helpers", "people", ("Gina Hill",), DAY)), (Agreed("Consent", "Gina Hill", DAY),),
)  # fmt: skip


def tree() -> dict[str, Any]:
    return dict(json.loads(text_of(PARCEL, "en")))


def refused(content: bytes) -> str:
    with pytest.raises(BadParcel) as caught:
        parcel_of(content)
    return str(caught.value)


def test_what_was_written_comes_back() -> None:
    assert parcel_of(text_of(PARCEL, "en").encode()) == PARCEL


def test_the_file_says_that_it_is_personal_data_in_the_language_of_its_owner() -> None:
    assert tree()["note"].startswith("Personal data of a child and a family.")
    assert "Det är" not in text_of(PARCEL, "sv")
    assert json.loads(text_of(PARCEL, "sv"))["note"].startswith("Personuppgifter om ett barn och en familj.")


def test_layout_is_no_damage() -> None:
    assert parcel_of(json.dumps(tree(), sort_keys=True).encode()) == PARCEL


def test_only_its_owner_reads_the_file_and_no_other_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "S-1.parcel.json"
    write(str(path), text_of(PARCEL, "en"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read(str(path)) == PARCEL
    with pytest.raises(BadParcel, match="is there already: name a new file"):
        write(str(path), "other")
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(BadParcel):
        write(str(link), "other")
    assert read(str(path)) == PARCEL


def test_an_edited_file_is_noticed() -> None:
    text = text_of(PARCEL, "en").replace("Musik", "Music")
    assert refused(text.encode()) == (
        "this parcel cannot be received: the digest does not fit: it was damaged or changed on the way; ask for it anew"
    )


def changed(where: tuple[object, ...], value: object) -> bytes:
    whole: Any = tree()
    part = whole
    for key in where[:-1]:
        part = part[key]
    part[where[-1]] = value
    return json.dumps(whole).encode()


RAW = [
    (b"", "it is not JSON"),
    (b"\xff\xfe", "it is not UTF-8 text"),
    (b"[" * 200_000, "it is nested too deeply"),
    (b"1" * 5000, "it is not JSON"),
    (b'{"caseway parcel": NaN}', "it is not JSON"),
    (b'{"caseway parcel": "1", "caseway parcel": "1"}', "it is not JSON"),
    (b"null", "it is not a parcel of Caseway"),
    (b"[]", "it is not a parcel of Caseway"),
    (b'{"caseway parcel": 1}', "it is not a parcel of Caseway"),
    (b'{"caseway parcel": "2"}', "it is in form 2, this Caseway reads form 1"),
    (b'{"caseway parcel": "1"}', "the file does not hold exactly: caseway parcel, note, digest, parcel"),
    (b" " * (LARGEST + 1), "it is larger than 8 MiB"),
]


@pytest.mark.parametrize(("content", "why"), RAW, ids=[why for _, why in RAW])
def test_what_is_no_parcel_is_refused(content: bytes, why: str) -> None:
    assert refused(content) == f"this parcel cannot be received: {why}"


KEYS = "the parcel does not hold exactly: process, title, version, case, action, by, to, day, people, facts, agreed"
WRONG: list[tuple[tuple[object, ...], object, str]] = [
    (("note",), 7, "the note is not a text of at most 1000 characters that show"),
    (("parcel",), [], KEYS),
    (("parcel", "more"), "x", KEYS),
    (("parcel", "case"), " ", "case is empty"),
    (("parcel", "case"), None, "case is not a text of at most 1000 characters that show"),
    (("parcel", "title"), "H\u202eill", "title is not a text of at most 1000 characters that show"),
    (("parcel", "title"), "\ud800", "title is not a text of at most 1000 characters that show"),
    (("parcel", "title"), "x" * 1001, "title is not a text of at most 1000 characters that show"),
    (("parcel", "day"), "4 March", "day is not a date like 2024-03-04"),
    (("parcel", "day"), "2024-02-30", "day is not a date like 2024-03-04"),
    (("parcel", "people"), {}, "people is not a list of at most 200"),
    (("parcel", "people"), [{}] * 2001, "people is not a list of at most 200"),
    (("parcel", "people", 0), "Cass", "a person does not hold exactly: name, role, title, agency, of"),
    (("parcel", "people", 0, "name"), "", "the name of a person is empty"),
    (("parcel", "facts", 0), 3, "a fact does not hold exactly: name, title, type, value, since, columns"),
    (("parcel", "facts", 0, "value"), 3, "what helps is not a text of at most 10000 characters that show"),
    (("parcel", "facts", 0, "value"), "x" * 10001, "what helps is not a text of at most 10000 characters that show"),
    (("parcel", "facts", 0, "value"), [["x"]], "what helps is not a text of at most 1000 characters that show"),
    (("parcel", "facts", 1, "value"), [{"what": "x"}, "y"], "measures is not a table"),
    (("parcel", "facts", 1, "value"), [{"what": 1}], "measures is not a text of at most 10000 characters that show"),
    (("parcel", "facts", 1, "value"), [{}] * 201, "measures is not a list of at most 200"),
    (("parcel", "facts", 1, "columns", 0), {}, "a column does not hold exactly: name, title, type"),
    (("parcel", "facts", 0, "since"), "", "the day of what helps is not a date like 2024-03-04"),
    (("parcel", "agreed", 0, "day"), 1, "the day of a consent is not a date like 2024-03-04"),
]  # fmt: skip


@pytest.mark.parametrize(("where", "value", "why"), WRONG)
def test_what_no_parcel_can_hold_is_refused(where: tuple[object, ...], value: object, why: str) -> None:
    assert refused(changed(where, value)) == f"this parcel cannot be received: {why}"


def test_what_could_not_be_read_back_is_not_written() -> None:
    for title in ("x" * 2000, "\ud800", ""):
        with pytest.raises(BadParcel, match="this parcel cannot be written: title is"):
            text_of(replace(PARCEL, title=title), "en")


@given(st.binary(max_size=200))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_content_raises_anything_else(content: bytes) -> None:
    with pytest.raises(BadParcel):
        parcel_of(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def places(part: Any, *where: object) -> list[tuple[object, ...]]:
    """Every place in a tree of JSON."""
    keys = part if isinstance(part, dict) else range(len(part)) if isinstance(part, list) else ()
    below = [found for key in keys for found in places(part[key], *where, key)]
    return [where, *below] if where else below


PLACES = places(tree())


@given(st.sampled_from(PLACES), JSON)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_put_anywhere_into_a_parcel_is_refused_plainly(where: tuple[object, ...], value: object) -> None:
    try:
        found = parcel_of(changed(where, value))
    except BadParcel as error:
        assert str(error).startswith("this parcel cannot be received: ")  # noqa: PT017
    else:
        assert found == PARCEL
