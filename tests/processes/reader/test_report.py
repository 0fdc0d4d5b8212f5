"""The report on a terminal, word for word."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.errors import Problem, Related
from caseway.processes.reader import Located, locate, read, render_text
from caseway.processes.reader.located import Second, Spot

WORDS = {
    "error": "fel",
    "help": "hjälp",
    "did-you-mean": "menade du `{guess}`?",
    "defined-here": "finns här",
    "cited-here": "åberopas här",
    "first": "står först här",
    "and-more": "… och {n} till.",
    "summary": "{n} fel i {file}.",
}
TEXTS = {
    "P01.tab": ("raden är indragen med tabb", "dra in med mellanslag"),
    "P02": (
        "en regel känner inte ordet `{name}`",
        "en tidsgräns skrivs `within` … `after` … `must`; se `caseway explain P02`",
    ),
    "P03": ("`{name}` står två gånger", "ta bort den ena,\neller ge den ett annat namn"),
    "P04.alias": ("`{given}` hänvisar någon annanstans", "skriv ut det som menas"),
    "P06.control": ("ett osynligt tecken, {character}", ""),
    "P11.action": ("regeln `tre veckor` väntar på `{name}`, och det finns ingen sådan åtgärd", ""),
    "P21": ("`{name}` finns inte", ""),
}


def texts(problem: Problem, language: str) -> tuple[str, str]:
    message, remedy = TEXTS[problem.key]
    return message.format(**problem.values), remedy


def label(key: str, language: str, **values: object) -> str:
    return WORDS[key].format(**values)


def report(text: str, *problems: Problem, more: int = 0) -> str:
    documents = {"process": read(text), "guidance": read("a: b\nclauses:\n  VB-008: c\n", "guidance")}
    files = {"process": "processes/vastbus/process.yaml", "guidance": "processes/vastbus/guidance.yaml"}
    found = [locate(problem, documents, files, "sv", texts, label) for problem in problems or documents["process"].problems]
    return render_text(found, "sv", more=more, label=label)


def test_a_key_that_is_misspelt() -> None:
    text = "\n" * 153 + "rules:\n  tre veckor:\n    says: Mötet ska hållas inom tre veckor.\n    witihn: 3 weeks\n"
    problem = Problem("P02", ("rules", "tre veckor", "witihn"), "key", {"name": "witihn"}, guess="within")

    assert (
        report(text, problem)
        == """\
fel[P02]: en regel känner inte ordet `witihn`
  --> processes/vastbus/process.yaml:157:5
    |
156 |     says: Mötet ska hållas inom tre veckor.
157 |     witihn: 3 weeks
    |     ^^^^^^ menade du `within`?
    |
hjälp: en tidsgräns skrivs `within` … `after` … `must`; se `caseway explain P02`

1 fel i processes/vastbus/process.yaml.
"""
    )


def test_a_name_that_is_misspelt_and_where_the_right_one_stands() -> None:
    text = (
        "\n" * 96
        + "actions:\n  håll mötet:\n    title: a\n"
        + "\n" * 57
        + "rules:\n  x:\n    after: b\n    must: hall mötet\n"
    )
    problem = Problem("P11", ("rules", "x", "must"), values={"name": "hall mötet"}, variant="action", guess="håll mötet",
                      related=(Related(("actions", "håll mötet")),))  # fmt: skip

    assert (
        report(text, problem)
        == """\
fel[P11]: regeln `tre veckor` väntar på `hall mötet`, och det finns ingen sådan åtgärd
  --> processes/vastbus/process.yaml:160:11
    |
160 |     must: hall mötet
    |           ^^^^^^^^^^ menade du `håll mötet`?
    |
 98 |   håll mötet:
    |   ---------- finns här

1 fel i processes/vastbus/process.yaml.
"""
    )


def test_several_mistakes_of_syntax() -> None:
    assert (
        report("rektor: a\nstages:\n\tbehov: b\nactions: *allt\nRektor: c\n")
        == """\
fel[P01]: raden är indragen med tabb
  --> processes/vastbus/process.yaml:3:1
   |
 2 | stages:
 3 | →   behov: b
   | ^^^^
   |
hjälp: dra in med mellanslag

fel[P04]: `*allt` hänvisar någon annanstans
  --> processes/vastbus/process.yaml:4:10
   |
 3 | →   behov: b
 4 | actions: *allt
   |          ^^^^^
   |
hjälp: skriv ut det som menas

fel[P03]: `Rektor` står två gånger
  --> processes/vastbus/process.yaml:5:1
   |
 5 | Rektor: c
   | ^^^^^^
   |
 1 | rektor: a
   | ------ står först här
   |
hjälp: ta bort den ena,
        eller ge den ett annat namn

3 fel i processes/vastbus/process.yaml.
"""
    )


def test_the_other_half_in_another_file() -> None:
    problem = Problem("P21", ("cites",), values={"name": "VB-080"}, guess="VB-008",
                      related=(Related(("clauses", "VB-008"), document="guidance"),))  # fmt: skip

    assert (
        report("a: b\ncites: VB-080\n", problem)
        == """\
fel[P21]: `VB-080` finns inte
  --> processes/vastbus/process.yaml:2:8
   |
 1 | a: b
 2 | cites: VB-080
   |        ^^^^^^ menade du `VB-008`?
  --> processes/vastbus/guidance.yaml:3:3
   |
 3 |   VB-008: c
   |   ------ finns här

1 fel i processes/vastbus/process.yaml.
"""
    )


def test_what_a_terminal_would_obey_is_shown() -> None:
    assert (
        report("a: b\n漢字: \x1b[31mc\n")
        == """\
fel[P06]: ett osynligt tecken, U+001B
  --> processes/vastbus/process.yaml:2:5
   |
 1 | a: b
 2 | 漢字: \\x1b[31mc
   |       ^^^^

1 fel i processes/vastbus/process.yaml.
"""
    )


def test_a_place_in_an_empty_or_unknown_line_has_no_snippet() -> None:
    assert (
        report("a: b\n", Problem("P21", values={"name": "x"}, document="words.en"))
        == """\
fel[P21]: `x` finns inte
  --> words.en:1:1

1 fel i words.en.
"""
    )


def test_the_first_hundred_in_full_and_the_rest_counted() -> None:
    many = report("a: b\n" * 151, more=7)

    assert many.count("fel[P03]") == 100
    assert many.endswith("\n… och 57 till.\n157 fel i processes/vastbus/process.yaml.\n")
    assert report("a: b\n" * 101).endswith("annat namn\n\n100 fel i processes/vastbus/process.yaml.\n")


def test_no_mistakes_no_report() -> None:
    assert render_text([], "sv", label=label) == ""


def test_mistakes_in_several_files() -> None:
    spots = [Spot("a.yaml", 1, 1, 2), Spot("b.yaml", 1, 1, 2), Spot("a.yaml", 2, 1, 2)]

    assert render_text([Located("P21", spot, "x") for spot in spots], "sv", label=label).endswith(
        "\n3 fel i a.yaml, b.yaml.\n"
    )


def test_colours_are_asked_for() -> None:
    spot = Spot("a.yaml", 2, 1, 2, "b: c", "a: b")
    problem = Located("P21", spot, "message", "help", "guess", (Second(Spot("a.yaml", 1, 1, 2, "a: b"), "here"),))

    plain, coloured = render_text([problem], "sv", label=label), render_text([problem], "sv", colour=True, label=label)

    assert "\x1b" not in plain
    assert coloured.startswith("\x1b[1;31mfel[P21]\x1b[0m: \x1b[1mmessage\x1b[0m\n")
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain


def test_the_words_are_those_of_the_catalogue() -> None:
    assert (
        render_text([Located("P21", Spot("a.yaml", 1, 1, 2, "a"), "x", guess="b")], "en").splitlines()[4]
        == "   | ^ did you mean `b`?"
    )


@given(st.text(), st.text(), st.text(), st.text())
def test_nothing_in_a_problem_is_obeyed_or_forges_a_line(text: str, message: str, guess: str, file: str) -> None:
    problem = Located(
        "P21", Spot(file, 1, 1, 2, text, text), message, message, guess, (Second(Spot(file, 1, 1, 1, text), guess),)
    )

    rendered = render_text([problem], "sv", label=label)

    assert all(c.isprintable() or c in "\n\u200c\u200d" for c in rendered)
    assert len([line for line in rendered.splitlines() if line.startswith("fel[")]) == 1


@pytest.mark.parametrize("raw", [b"a: b\nc: \xe5\n", b"\xff\xfea", b"", b"\x00", "å" * 300_000])
def test_whatever_was_read_can_be_reported(raw: bytes | str) -> None:
    document = read(raw)
    located = [
        locate(p, {"process": document}, {"process": "a.yaml"}, "sv", lambda p, _: (p.key, ""), label)
        for p in document.problems
    ]

    assert render_text(located, "sv", label=label).endswith("fel i a.yaml.\n")
