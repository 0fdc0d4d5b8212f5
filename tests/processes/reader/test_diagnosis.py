"""A mistake of syntax is said in words of its own, at the place where it was made, whichever parser finds it."""

from __future__ import annotations

import pytest

from caseway.processes.reader.document import Found
from caseway.processes.reader.recovery import Reading

MISTAKES = [
    # indentation
    ("a: 1\n\tb: 2\n", "P01.tab", "\t", {}),
    ("a:\n  \t b: 2\n", "P01.tab", "\t ", {}),
    ("a: |\n\tb\n", "P01.tab", "\t", {}),
    ("a: b\n  c: d\n", "P01.deeper", "c", {}),
    ("a:\n  b: c\n\n    d: e\n", "P01.deeper", "d", {}),
    ("a:\n    b: 1\n  c: 2  # d\n", "P01.level", "c: 2", {}),
    ("a:\n    - b\n  - c\n", "P01.level", "- c", {}),
    ("a: |\n  b\n c\n", "P01.level", "c", {}),
    # colons
    ("title Möte  # a\nb: 1\n", "P01.colon", "title Möte", {"given": "title Möte", "advice": "title: Möte"}),
    ("a: 1\nfoo bar\nb: 2\n", "P01.colon", "foo bar", {"given": "foo bar", "advice": "foo: bar"}),
    ("a: 1\nfoo bar\n", "P01.colon", "foo bar", {"given": "foo bar", "advice": "foo: bar"}),
    ("a:\n  b: 1\n  c 2\n  d: 3\n", "P01.colon", "c 2", {"given": "c 2", "advice": "c: 2"}),
    ("rules\n  x:\n    y: 1\n", "P01.colon", "rules", {"given": "rules", "advice": "rules:"}),
    ("just a text\n", "P01.colon", "just a text", {"given": "just a text", "advice": "just: a text"}),
    ("tid 10:30\nb: 1\n", "P01.colon", "tid 10:30", {"given": "tid 10:30", "advice": "tid: 10:30"}),
    (
        "se https://example.org\nb: 1\n",
        "P01.colon",
        "se https://example.org",
        {"given": "se https://example.org", "advice": "se: https://example.org"},
    ),
    ("title:Möte\nb: 1\n", "P01.space", "title:", {"name": "title"}),
    ("a:\n  b: 1\n  c d:e\n", "P01.space", "c d:", {"name": "c d"}),
    ("a:b\n", "P01.space", "a:", {"name": "a"}),
    ("a:\n  b: 1\n  every:8 weeks\n  c: 2\n", "P01.space", "every:", {"name": "every"}),
    ("title: Möte: med alla\n", "P01.second-colon", ":", {}),
    ('a: "b": c\n', "P01.second-colon", ":", {}),
    ("a: [b]: c\n", "P01.second-colon", ":", {}),
    ("a:\n  : b\n", "P01.no-key", ":", {}),
    (": b\n", "P01.no-key", ":", {}),
    # lists
    ("a: - b\n", "P01.dash", "-", {}),
    ("a:\n  - b\n  -c\n  - d\n", "P01.dash-space", "-", {}),
    ("a:\n  - b\n  c: d\n", "P01.mix", "c: d", {}),
    ("a: b\n- c\n", "P01.mix", "- c", {}),
    ("- b\nc: d\n", "P01.mix", "c: d", {}),
    # quotation marks
    ('a: "b c\n', "P01.quote", '"b c', {"quote": '"'}),
    ("a: 'b c\n\n", "P01.quote", "'b c", {"quote": "'"}),
    ('a: "b\nc: "d"\n', "P01.quote", '"b', {"quote": '"'}),
    ('a:\n  b: "c\n  d: "e"\n', "P01.quote", '"c', {"quote": '"'}),
    ('- "b\n- "c"\n', "P01.quote", '"b', {"quote": '"'}),
    ('a: "b" c  # d\n', "P01.after", "c", {"end": '"', "given": "c # d"}),
    ("a: 'it's'\n", "P01.after", "s'", {"end": "'", "given": "s'"}),
    ('a: "C:\\dir"\n', "P01.escape", "\\d", {"given": "\\d"}),
    ('a: "\\xZZ"\n', "P01.escape", "\\xZZ", {"given": "\\xZZ"}),
    # brackets
    ("a: [b, c\n", "P01.bracket", "[", {"open": "[", "close": "]"}),
    ("a: {b: c\n", "P01.bracket", "{", {"open": "{", "close": "}"}),
    ("a: [b, c\nd: e\n", "P01.bracket", "[", {"open": "[", "close": "]"}),
    ("a:\n  b: [c\n  d: e\n", "P01.bracket", "[", {"open": "[", "close": "]"}),
    ("a: [b, c}\n", "P01.closing", "}", {"open": "[", "close": "]", "found": "}"}),
    ("a: {b: c]\n", "P01.closing", "]", {"open": "{", "close": "}", "found": "]"}),
    ("a: {b: 1 c: 2}\n", "P01.comma", ":", {"open": "{", "close": "}"}),
    ('a: ["b" c]\n', "P01.comma", "c", {"open": "[", "close": "]"}),
    ("a: [\n  b,\n  c: d: e\n  ]\n", "P01.comma", ":", {"open": "[", "close": "]"}),
    ("a: [b] c\n", "P01.after", "c", {"end": "]", "given": "c"}),
    ("[a] b\n", "P01.after", "b", {"end": "]", "given": "b"}),
    # characters
    ("a: @b\n", "P01.character", "@", {"character": "@"}),
    ("a: `b`\n", "P01.character", "`", {"character": "`"}),
    ("a: %b\n", "P01.character", "%", {"character": "%"}),
    ("a: ]\n", "P01.character", "]", {"character": "]"}),
    ("a: , b\n", "P01.character", ",", {"character": ","}),
    ("a: [b,,c]\n", "P01.character", ",", {"character": ","}),
    ("a: ? b\n", "P01.character", "?", {"character": "?"}),
    ("a: > 3 veckor\n", "P01.block", "> 3 veckor", {"character": ">"}),
    ("a: |b\n  c\n", "P01.block", "|b", {"character": "|"}),
    # what is refused and not even well formed
    ("a: *viktigt* nog\n", "P04.alias", "*viktigt*", {"given": "*viktigt*"}),
    ("a: &ö b\n", "P04.anchor", "&ö", {"given": "&ö"}),
    ("a: !b!c d\n", "P04.tag", "!b!c", {"given": "!b!c"}),
]


@pytest.mark.parametrize("fast", [True, False], ids=["libyaml", "python"])
@pytest.mark.parametrize(("text", "key", "at", "values"), MISTAKES)
def test_the_mistake_that_was_made(text: str, key: str, at: str, values: dict[str, str], fast: bool) -> None:
    lines = text.split("\n")
    found = Found("process")

    Reading(lines, found, fast).whole()

    assert [(p.key, dict(p.values)) for p in found.kept] == [(key, values)]
    place = found.kept[0].at
    assert place is not None
    assert lines[place.line - 1][place.column - 1 : place.end - 1] == at


def test_a_mistake_that_no_rule_knows_is_reported_all_the_same() -> None:
    found = Found("process")

    Reading(["a" * 1_100 + ":b: c"], found).whole()

    assert [(p.key, p.at and p.at.line) for p in found.kept] == [("P01", 1)]
