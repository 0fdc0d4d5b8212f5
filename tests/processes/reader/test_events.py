"""Both parsers tell the same story, so a machine without libyaml reads the same process."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from caseway.processes.reader import read, reading
from caseway.processes.reader.document import Found
from caseway.processes.reader.events import FAST, Event, Fault, events
from caseway.processes.reader.recovery import Reading

TEXT = """\
# a comment
process: vastbus
people:
  vårdnadshavare: {title: Vårdnadshavare, many: yes}
  'den andra': "Å\\u00e4"
ends-at: [avslutat, {a: b}]
note:
  -
  - &x !y z
  - *x
says: >
  en
  två
empty:
"""


def test_libyaml_is_there() -> None:
    """Every wheel of PyYAML has it. Without it the reader works, with smaller files."""
    assert FAST is bool(yaml.__with_libyaml__) is True


def found(text: str, *, fast: bool) -> list[Event | str]:
    """The events of a text, and `refused` where the parser goes no further; where a list or mapping ends is no matter."""
    told: list[Event | str] = []
    try:
        for event in events(text, text.split("\n"), fast=fast):
            told += [event.kind if event.kind == "end" else event]
    except Fault:
        told.append("refused")
    return told


def test_both_parsers_give_the_same_events() -> None:
    assert found(TEXT, fast=True) == found(TEXT, fast=False)


SHIPPED = sorted(
    file
    for root in (files("caseway.processes"), Path(__file__).parents[2] / "workspaces")
    for file in Path(str(root)).rglob("*.yaml")
)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_both_parsers_give_the_same_events_of_every_file_that_is_there(file: Path) -> None:
    text = file.read_text("utf-8")
    told = found(text, fast=True)

    assert "refused" not in told
    assert found(text, fast=False) == told


TAKEN = (
    "{text: Which agency leads?, cites: X}", "{a?: b}", "[a?b, c ? d, e ?]", "a: ?b", "a?: b", "{a: }", "[a: , b]",
    "{a: b\n c}",
    "a:\tb", "a: b\tc", "a: b \tc\t", "a\t: b", "a: b\t# c", 'a: "b"\t', "{a:\tb}", "[a,\tb]", "a: b\n \tc",
    "a: b\n  c\n\n\n  d", "a: b\n\nc: d", "a: |2#\n    x", "a: |\t\n  x", "a: >- # c\n  x\n", "a: |+\n  x\n\n",
    "a: |1-\n   x", "a: b # c",
    "a: b#c", "a: b:c", "a:\n  - # c\n  - b", "[?a]", "{? a: b}", "a: -b", "- -b", "a: 10:30", "{a:b}", '{"a":b}',
)  # fmt: skip
REFUSED = (
    "{a:, b}", "{a: b:, c: d}", "[b:, c]", "{b:}", "[a:]", "{a:[b]}", "{a:{b: c}}", "{a:?b}", "a: b: c", "a: b\n\tc",
    "-\ta", "\ta: b",
    "a:\n\tb: c", "a: |0\n  x", "a: |\n \tx", "a: |\n  x\n \ty", "a: |x\n  y", "a: ? b", "{a: b",
)  # fmt: skip


@pytest.mark.parametrize("text", TAKEN)
def test_what_libyaml_takes_is_taken_by_the_parser_in_python(text: str) -> None:
    told = found(text, fast=True)

    assert "refused" not in told
    assert found(text, fast=False) == told


@pytest.mark.parametrize("text", REFUSED)
def test_what_libyaml_refuses_is_refused_by_the_parser_in_python(text: str) -> None:
    assert found(text, fast=True)[-1] == found(text, fast=False)[-1] == "refused"


SIGNS = st.text(st.sampled_from("ab:,[]{}#|>'\"- \n\t"), max_size=14)


@given(SIGNS)
@settings(max_examples=500, deadline=None, derandomize=True)
def test_both_parsers_take_the_same_texts(text: str) -> None:
    assert (found(text, fast=True)[-1:] == ["refused"]) is (found(text, fast=False)[-1:] == ["refused"])


@pytest.mark.parametrize("fast", [True, False], ids=["libyaml", "python"])
def test_a_text_further_down_in_a_file(fast: bool) -> None:
    lines = ["x: y", "a:", "  b: c"]

    found = [
        (event.kind, event.text, event.place.line, event.place.column, event.place.end)
        for event in events("a:\n  b: c", lines, 1, fast=fast)
        if event.kind != "end"
    ]

    assert found == [
        ("mapping", "", 2, 1, 3),
        ("text", "a", 2, 1, 2),
        ("mapping", "", 3, 3, 7),
        ("text", "b", 3, 3, 4),
        ("text", "c", 3, 6, 7),
    ]


@pytest.mark.parametrize("fast", [True, False], ids=["libyaml", "python"])
def test_a_fault_says_where_it_is_in_the_file(fast: bool) -> None:
    with pytest.raises(Fault) as caught:
        list(events('a: "b', ["x: y", 'a: "b'], 1, fast=fast))

    assert caught.value.start is not None
    assert (caught.value.start.line, caught.value.start.column) == (2, 4)
    assert caught.value.before is not None
    assert caught.value.before.text == "a"


def test_the_parser_in_python_reads_the_same_tree() -> None:
    lines = TEXT.split("\n")
    fast = Reading(lines, Found("process"), fast=True).whole()
    slow = Reading(lines, Found("process"), fast=False).whole()

    assert (slow.tree, slow.spans, slow.found, slow.broken) == (fast.tree, fast.spans, fast.found, fast.broken)


def test_the_parser_in_python_gets_smaller_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "FAST", False)
    monkeypatch.setattr(reading, "MOST_KIB", 64)

    assert read("a: b\n").tree == {"a": "b"}
    assert [dict(p.values) for p in read("#" * (64 * 1024 + 1)).problems] == [{"limit": "64"}]
