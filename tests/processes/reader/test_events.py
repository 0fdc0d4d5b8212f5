"""Both parsers tell the same story, so a machine without libyaml reads the same process."""

from __future__ import annotations

import pytest
import yaml

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


def test_both_parsers_give_the_same_events() -> None:
    lines = TEXT.split("\n")

    def found(fast: bool) -> list[Event | str]:
        return [event.kind if event.kind == "end" else event for event in events(TEXT, lines, fast=fast)]

    assert found(True) == found(False)


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
