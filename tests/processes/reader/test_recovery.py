"""After a mistake of syntax reading goes on at the next key, and no file makes that expensive."""

from __future__ import annotations

from caseway.processes.reader import Document, read
from caseway.processes.reader.document import Found
from caseway.processes.reader.recovery import Reading


def found(document: Document) -> list[tuple[str, int]]:
    return [(p.key, p.at.line) for p in document.problems if p.at is not None]


PROCESS = """\
process: vastbus
title: Nätverksmöte: enligt Västbus
country SE
people:
  rektor: "Rektor
  barnet: Barnet
stages:
	behov: Behov finns
actions:
  bjud in:
    title: Bjud in
     who: [rektor]
  håll mötet:
    title: @Håll mötet
  följ upp:
    title: Följ upp
rules:
  tre veckor:
    says: Mötet hålls.
    within: 3 weeks
language: sv
title: En gång till
"""


def test_all_the_mistakes_of_a_file_show_at_once() -> None:
    document = read(PROCESS)

    assert found(document) == [
        ("P01.second-colon", 2),
        ("P01.colon", 3),
        ("P01.quote", 5),
        ("P01.tab", 8),
        ("P01.deeper", 12),
        ("P01.character", 14),
        ("P03", 22),
    ]


def test_the_tree_holds_what_could_be_read() -> None:
    document = read(PROCESS)

    assert document.tree == {
        "process": "vastbus",
        "title": "Nätverksmöte",
        "people": {"barnet": "Barnet"},
        "actions": {"bjud in": {}, "håll mötet": {}, "följ upp": {"title": "Följ upp"}},
        "rules": {"tre veckor": {"says": "Mötet hålls.", "within": "3 weeks"}},
        "language": "sv",
    }


def test_what_could_not_be_read_is_known() -> None:
    document = read(PROCESS)

    assert {("people", "rektor"), ("stages",), ("actions", "bjud in"), ("actions", "bjud in", "title")} <= document.broken
    assert ("actions", "håll mötet", "title") in document.broken
    assert not {("rules",), ("language",), ("actions", "följ upp")} & document.broken


def test_places_behind_a_mistake_are_those_of_the_file() -> None:
    document = read(PROCESS)

    for path, text in {
        ("language",): "sv",
        ("actions", "följ upp", "title"): "Följ upp",
        ("rules", "tre veckor", "within"): "3 weeks",
    }.items():
        place = document.place(path)
        assert document.lines[place.line - 1][place.column - 1 : place.end - 1] == text
    assert document.place(("people",)).line == 5
    assert document.place(()).line == 1


def test_a_key_is_found_twice_across_a_mistake() -> None:
    document = read("a: 1\nb: @\nA: 2\n")

    assert found(document) == [("P01.character", 2), ("P03", 3)]
    assert document.problems[1].related[0].at == document.spans[("a",)].key


def test_a_key_that_holds_a_mistake_and_stands_twice() -> None:
    assert found(read("a: 1\na:\n  b: @\n  c: d\nb: 2\n")) == [("P03", 2), ("P01.character", 3)]


def test_a_mistake_in_the_only_key() -> None:
    document = read("people:\n  a: @\n  b: c\n")

    assert found(document) == [("P01.character", 2)]
    assert document.tree == {"people": {"b": "c"}}


def test_a_list_under_a_key_stays_with_it() -> None:
    document = read("a: @\nends-at:\n- b\n- c\nd: e\n")

    assert document.tree == {"ends-at": ["b", "c"], "d": "e"}


def test_a_mistake_in_a_list_at_the_root() -> None:
    document = read("- a: b\n- c: @\n")

    assert found(document) == [("P01.character", 2)]
    assert document.tree == {}
    assert () in document.broken


def test_a_file_that_is_indented_as_a_whole() -> None:
    assert found(read("  a: @\n  b: c\n  d: @\n")) == [("P01.character", 1), ("P01.character", 3)]


def test_a_mistake_between_healthy_pieces_is_not_lost() -> None:
    document = read("a: b\n\n? c\n? d: [\n")

    assert document.problems


def test_prose_is_one_mistake() -> None:
    document = read("a: b\n\nEn rutin för möten.\nDen gäller här,\noch den är kort.\nc: d\n")

    assert found(document) == [("P01.colon", 3)]
    assert document.tree == {"a": "b", "c": "d"}


def test_reading_goes_on_only_so_often() -> None:
    top = read("".join(f"k{n}: @\n" for n in range(5_000)))
    below = read("rules:\n" + "".join(f"  k{n}: @\n" for n in range(5_000)))
    both = read("".join(f"k{n}:\n" + "  b: @\n" * 100 for n in range(200)))

    assert len(top.problems) == len(below.problems) == 150
    assert 150 <= len(both.problems) + both.more <= 1_000


def test_a_long_file_with_a_mistake_at_its_end_is_read_once_more_at_most() -> None:
    document = read("".join(f"k{n}: x\n" for n in range(9_900)) + "z: @\n")

    assert found(document) == [("P01.character", 9_901)]
    assert document.at(("k0",)) == "x"


def test_a_long_section_with_a_mistake_at_its_end_keeps_what_was_read() -> None:
    lines = ["rules:", *(f"  k{n}: x" for n in range(9_900)), "  z: @"]
    reading = Reading(lines, Found("process")).whole()

    assert [p.key for p in reading.found.kept] == ["P01.character"]
    assert isinstance(reading.tree, dict)
    assert len(reading.tree["rules"]) == 9_900
    assert reading.work < 40_000
