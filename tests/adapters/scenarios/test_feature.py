"""Features as a whole: what is read of them, how mistakes are reported, and that no text whatever makes it fall over."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseway.adapters.scenarios.feature import MOST_KIB, Books, Feature, read_feature
from caseway.adapters.scenarios.linting import MARKS
from caseway.adapters.scenarios.notes import MOST_KEPT
from caseway.adapters.scenarios.runner import Run, run_texts
from caseway.engine.assemble import Process

SHIPPED = [
    file.read_text("utf-8") for file in (files("caseway.features") / "vastbus").iterdir() if file.name.endswith(".feature")
]


def test_a_feature_without_mistakes(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Prosa får stå här.

  Bakgrund:
    Givet att det är 2018-09-03

  @VB-007 @snabbt
  Regel: Tre veckor
    @VB-003
    Abstrakt Scenario: Efter <n> dagar
      # en kommentar
      När det går <n> dagar
      Så väntar inget
      Exempel:
        | n    |
        | 1    |
        | tolv |
""")

    assert feature.report == ""
    assert [(one.name, one.example, one.title) for one in feature.scenarios] == [
        ("Efter 1 dagar", "1", "Efter <n> dagar"),
        ("Efter tolv dagar", "tolv", "Efter <n> dagar"),
    ]
    assert [len(one.steps) for one in feature.scenarios] == [3, 3]
    assert {one.tags for one in feature.scenarios} == {("VB-007", "snabbt", "VB-003")}
    assert {(one.rule, one.line) for one in feature.scenarios} == {("Tre veckor", 11)}


def test_the_report_shows_the_line_and_what_to_write(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Scenario: En dag för sent
    När rektorn kommer överens med familjen
    Så väntar inget
""")

    assert (
        feature.report
        == """\
fel[G07]: det finns ingen roll `rektorn`
  --> prov.feature:4:9
   |
 3 |   Scenario: En dag för sent
 4 |     När rektorn kommer överens med familjen
   |         ^^^^^^^ menade du `rektor`?
   |
hjälp: skriv någon av: rektor, soc, bup; eller en persons namn inom citattecken

1 fel i prov.feature.
"""
    )


def test_an_unknown_sentence_shows_those_that_are_near(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Scenario: A
    När rektor kommer överens med familien
    Så väntar inget
""")

    assert (
        feature.report
        == """\
fel[G06]: ingen sådan mening finns
  --> prov.feature:4:9
   |
 3 |   Scenario: A
 4 |     När rektor kommer överens med familien
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
hjälp: meningar som ligger nära:
        {vem} kommer överens med familjen    (rektor, soc, bup)
        det antecknas i efterhand att {vem} kommer överens med familjen[ den {datum}]    (rektor, soc, bup)

1 fel i prov.feature.
"""
    )


def test_a_feature_in_english_is_told_in_english(lint: Callable[..., Feature]) -> None:
    feature = lint(
        """\
Feature: Three weeks
  Scenario: One day late
    Given it is 2018-09-03
    Then the rule "tre vekor" is broken
    Scenarioo: B
""",
        whole=True,
    )

    assert (
        feature.report
        == """\
error[G07]: there is no rule `tre vekor`
  --> prov.feature:4:19
   |
 3 |     Given it is 2018-09-03
 4 |     Then the rule "tre vekor" is broken
   |                   ^^^^^^^^^^^ did you mean `tre veckor`?
   |
help: write one of: familjens ja, överenskommet före tid, rätt personer, familjen väljer, mandat, muntlig kontakt först, \
inbjudan på blankett, skriftlig inbjudan, tre veckor, förberedda parter, …

error[G02]: `Scenarioo` is no keyword, so this line would not run
  --> prov.feature:5:5
   |
 4 |     Then the rule "tre vekor" is broken
 5 |     Scenarioo: B
   |     ^^^^^^^^^ did you mean `Scenario`?
   |
help: keywords are written exactly: Given, When, Then, And, But, Scenario:, Background:

2 problem(s) in prov.feature.
"""
    )


def test_all_mistakes_of_a_file_at_once_in_its_order(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  @skip
  Scenario: A
    Nar det går 3 dagar
    Givet att det är i går
    En rad till
    Så är regeln "tre" bruten
  Scenario: A
    Given something
    När rektor avtalar en tid
      | mötesdag | 2018-09-03
    Sa väntar inget
    Så väntar inget
""")

    assert [(one.line, one.code) for one in feature.mistakes] == [
        (3, "G14"), (5, "G02"), (6, "G06"), (7, "G01"), (8, "G07"), (9, "G04"), (10, "G02"), (12, "G13"), (13, "G02"),
    ]  # fmt: skip


def test_a_mistake_in_a_background_counts_once(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Bakgrund:
    Givet att det är 2018-9-3
  Scenario: A
    När det går 1 dag
    Så väntar inget
  Abstrakt Scenario: B
    När det går <n> dagar
    Så väntar inget
    Exempel:
      | n |
      | 1 |
      | 2 |
""")

    assert [(one.line, one.message) for one in feature.mistakes] == [(4, "`2018-9-3` är inget datum")]


def test_a_mistake_in_an_example_stands_at_its_step(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Abstrakt Scenario: A
    När det går <n> dagar
    Så väntar inget
    Exempel:
      | n    |
      | 1    |
      | ofta |
""")

    assert [(one.line, one.column, one.message) for one in feature.mistakes] == [(4, 9, "`ofta` är inget antal")]


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"# language: sv\n# inget mer\n"])
def test_an_empty_file_is_a_mistake(raw: bytes, lint: Callable[..., Feature]) -> None:
    assert [one.message for one in lint(raw).mistakes] == ["filen har inga scenarier"]


def test_a_file_that_is_too_large(lint: Callable[..., Feature]) -> None:
    assert [one.message for one in lint(b"x" * (MOST_KIB * 1024 + 1)).mistakes] == ["filen är större än 256 KiB"]


def test_a_file_that_is_not_utf_8(lint: Callable[..., Feature]) -> None:
    raw = "# language: sv\nEgenskap: Prov\n  Scenario: A\n    När det går 1 dag\n    Så väntar inget\n".encode("cp1252")

    assert [(one.code, one.message) for one in lint(raw).mistakes] == [("P06", "filen är inte sparad i UTF-8")]


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_what_windows_writes_is_read(change: Callable[[str], str], lint: Callable[..., Feature]) -> None:
    text = "# language: sv\nEgenskap: Prov\n  Scenario: A\n    När det går 1 dag\n    Så väntar inget\n"

    feature = lint(change(text).encode())

    assert (feature.report, len(feature.scenarios)) == ("", 1)


def test_decomposed_letters_and_other_quotation_marks_are_read(lint: Callable[..., Feature]) -> None:
    feature = lint("""\
  Scenario: A
    När  rektor o\u0308ppnar   ärendet
    Så  Står ärendet i ”Behov  Finns”
""")

    assert feature.report == ""


def test_of_very_many_mistakes_the_rest_is_counted(lint: Callable[..., Feature]) -> None:
    feature = lint("  Scenario: A\n" + "".join(f"    Givet något {number}\n" for number in range(MOST_KEPT + 50)))

    assert (len(feature.mistakes), feature.more) == (MOST_KEPT, 51)
    assert f"och {MOST_KEPT - 100 + 51} fel till." in feature.report


def test_a_step_that_is_too_long(lint: Callable[..., Feature]) -> None:
    feature = lint(f"  Scenario: A\n    När {'x' * 501}\n    Så väntar inget\n")

    assert [(one.code, one.message) for one in feature.mistakes] == [("G15", "steget är längre än 500 tecken")]


def test_a_sign_that_turns_the_writing_around(lint: Callable[..., Feature]) -> None:
    feature = lint("  Scenario: A\n    När rektor öppnar ärendet\u202e\n    Så väntar inget\n")

    assert [(one.line, one.column, one.message) for one in feature.mistakes] == [
        (4, 30, "tecknet U+202E vänder skriftens riktning")
    ]


def test_too_many_steps(lint: Callable[..., Feature]) -> None:
    steps = "    När det går <n> dagar\n" * 200
    feature = lint(
        f"  Abstrakt Scenario: A\n{steps}    Så väntar inget\n    Exempel:\n      | n |\n" + "      | 1 |\n" * 100
    )

    assert [one.message for one in feature.mistakes] == ["filen ger fler än 20000 steg"]


TWINS = """\
ändra åtgärdernas `say` i process.yaml så att de går att skilja åt:
{vem} ringer  (ring)
{vem} ringer  (skriv)"""


def test_two_sentences_that_fit_are_a_mistake(changed: Callable[..., Process]) -> None:
    twins = changed(("say: Ett brev skickas", 'say: "{who} ringer"'))

    run = run_texts(
        twins, {"prov.feature": "# language: sv\nEgenskap: P\n  Scenario: A\n    När chef ringer\n    Så väntar inget\n"}
    )

    assert [(one.line, one.column, one.code, one.message, one.help) for one in run.mistakes] == [
        (
            4,
            9,
            "G09",
            "steget kan betyda två saker",
            TWINS,
        )
    ]


@pytest.mark.parametrize("tag", [*MARKS, "Skip", "skip_this", "xfail-later"])
def test_tags_that_pytest_would_obey(tag: str, lint: Callable[..., Feature]) -> None:
    feature = lint(f"  @{tag}\n  Scenario: A\n    När det går 1 dag\n    Så väntar inget\n")

    assert [(one.line, one.code) for one in feature.mistakes] == [(3, "G14")]


def test_a_choice_that_is_not_there(run: Callable[..., Run], small: Process) -> None:
    mistakes = run("  Scenario: A\n    När chef ringer\n      | ton | luggn |\n    Så väntar inget\n", of=small).mistakes

    assert [(one.line, one.column, one.code, one.message, one.help) for one in mistakes] == [
        (5, 15, "G08", "«luggn» går inte att välja i «Ton i samtalet»", "välj något av: lugn, arg")
    ]


@pytest.mark.parametrize(
    "raw", ["\ud800", "\x00", "\ufeff\ufeff", "Egenskap", b"\xff\xfe\x00", '"""', "|", "@", "# language: sv"]
)
def test_odd_texts_are_mistakes(raw: str | bytes, lint: Callable[..., Feature]) -> None:
    assert lint(raw, whole=True).mistakes


PIECES = [
    "|", '"', '"""', "#", "@", "<", ">", "\n", "\\", "*", " ", "\t", "Givet ", "När ", "Så ", "Och ", "Scenario: ",
    "Regel: ", "Exempel:", "Abstrakt Scenario: ", "Bakgrund:", "Egenskap: ", "# language: en\n", "\x00", "\ufeff",
    "\u202e", "å\u0301", "| a |", "{who}", "(?", "\r\n", "\xa0", "rektor", "<n>",
]  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """One of the shipped features, with pieces put in, cut out and moved."""
    text = draw(st.sampled_from(SHIPPED))
    for _ in range(draw(st.integers(1, 8))):
        at, change = draw(st.integers(0, len(text))), draw(st.sampled_from(["put in", "cut", "move", "repeat"]))
        lines = text.split("\n")
        line = draw(st.integers(0, len(lines) - 1))
        if change == "put in":
            text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
        elif change == "cut":
            text = text[:at] + text[at + draw(st.integers(1, 30)) :]
        elif change == "move":
            text = "\n".join([*lines[line:], *lines[:line]])
        else:
            text = "\n".join([*lines[:line], lines[line], *lines[line:]])
    return text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=mutated())
def test_no_text_makes_it_fall_over(text: str, process: Process) -> None:
    run = run_texts(process, {"prov.feature": text})

    assert run.mistakes or run.results


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(max_size=300) | st.binary(max_size=300))
def test_no_bytes_make_it_fall_over(text: str | bytes, books: Books) -> None:
    assert read_feature(text, books, "prov.feature").mistakes
