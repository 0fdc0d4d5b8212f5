"""A problem gets a file, a line and a column, the lines to show, and words in the owner's language."""

from __future__ import annotations

from caseway.engine.errors import Path, Place, Problem, Related
from caseway.processes.reader import Located, locate, read
from caseway.processes.reader.located import Second, Spot

DOCUMENTS = {
    "process": read(
        "process: vastbus\nactions:\n  håll mötet:\n    title: Håll mötet\nrules:\n  tre veckor:\n    must: hall mötet\n"
    ),
    "guidance": read("clauses:\n  VB-007: a\n", "guidance"),
}
FILES = {"process": "vastbus/process.yaml", "guidance": "vastbus/guidance.yaml"}


def texts(problem: Problem, language: str) -> tuple[str, str]:
    return f"{language}:{problem.key}:" + ",".join(f"{key}={value}" for key, value in problem.values.items()), "help"


def label(key: str, language: str, **values: object) -> str:
    return f"{language}:{key}"


def located(problem: Problem) -> Located:
    return locate(problem, DOCUMENTS, FILES, "sv", texts, label)


def spot(path: Path, **more: object) -> tuple[int, int, int]:
    found = located(Problem("P11", path, **more))  # type: ignore[arg-type]
    return found.line, found.column, found.end_column


def test_everything_a_report_needs() -> None:
    problem = Problem(
        "P11", ("rules", "tre veckor", "must"), values={"name": "hall mötet"}, variant="action", guess="håll mötet",
        related=(Related(("actions", "håll mötet")), Related(("clauses", "VB-007"), "value", "cited-here", "guidance")),
    )  # fmt: skip

    assert located(problem) == Located(
        "P11",
        Spot("vastbus/process.yaml", 7, 11, 21, "    must: hall mötet", "  tre veckor:"),
        "sv:P11.action:name=hall mötet",
        "help",
        "håll mötet",
        (
            Second(Spot("vastbus/process.yaml", 3, 3, 13, "  håll mötet:", "actions:"), "sv:defined-here"),
            Second(Spot("vastbus/guidance.yaml", 2, 11, 12, "  VB-007: a", "clauses:"), "sv:cited-here"),
        ),
    )


def test_key_and_value() -> None:
    assert spot(("process",)) == (1, 10, 17)
    assert spot(("process",), on="key") == (1, 1, 8)
    assert spot(("actions",)) == (3, 3, 14)


def test_what_stands_nowhere_is_shown_around_it() -> None:
    assert spot(("process", "title"), on="key") == (1, 10, 17)
    assert spot(("rules", "fyra veckor", "must")) == (6, 3, 14)
    assert spot(("nothing",)) == (1, 1, 17)


def test_a_place_that_is_given_wins() -> None:
    assert spot(("process",), at=Place(4, 5, 10)) == (4, 5, 10)


def test_a_place_behind_the_last_line() -> None:
    assert located(Problem("P01", at=Place(99, 1, 1))).spot == Spot("vastbus/process.yaml", 99, 1, 1)


def test_a_document_that_could_not_be_read_or_is_not_there() -> None:
    large = read("#" * 300_000)

    assert locate(large.problems[0], {"process": large}, FILES, "en", texts, label).spot == Spot(
        "vastbus/process.yaml", 1, 1, 1
    )
    assert locate(Problem("P21", document="words.en"), DOCUMENTS, FILES, "en", texts, label).spot == Spot(
        "words.en", 1, 1, 1
    )


def test_values_cannot_make_a_message_long_or_forge_lines() -> None:
    found = located(Problem("P09", values={"given": "a\r\nfel[P01]: b\u2028c" + "d" * 10_000}, guess="e\nf"))

    assert len(found.message) < 600
    assert found.message.startswith("sv:P09:given=a fel[P01]: b cddd")
    assert found.message.endswith("d…")
    assert found.guess == "e\nf"


def test_the_words_are_those_of_the_catalogue() -> None:
    found = locate(Problem("P07", values={"name": "title"}), DOCUMENTS, FILES, "en")

    assert found.message == "`title` is missing here"
