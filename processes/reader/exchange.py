"""The same reports for machines: as data, and as annotations that GitHub shows beside the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from caseway.processes.reader.display import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.processes.reader.located import Located


class JsonSecond(TypedDict):
    """The other half of a problem."""

    file: str
    line: int
    column: int
    end_column: int
    label: str


class JsonProblem(TypedDict):
    """A problem, with the keys that it keeps from version to version."""

    code: str
    file: str
    line: int
    column: int
    end_column: int
    message: str
    help: str
    suggestion: str | None
    related: list[JsonSecond]


def render_json(problems: Sequence[Located]) -> list[JsonProblem]:
    """The problems as data that any JSON writer takes: all of them, in their order."""
    return [
        JsonProblem(
            code=problem.code,
            file=problem.file,
            line=problem.line,
            column=problem.column,
            end_column=problem.end_column,
            message=problem.message,
            help=problem.help,
            suggestion=problem.guess,
            related=[
                JsonSecond(
                    file=second.spot.file,
                    line=second.spot.line,
                    column=second.spot.column,
                    end_column=second.spot.end,
                    label=second.label,
                )
                for second in problem.related
            ],
        )
        for problem in problems
    ]


def render_github(problems: Sequence[Located]) -> str:
    """The problems as workflow commands, one a line."""
    return "".join(f"{_annotation(problem)}\n" for problem in problems)


def _annotation(problem: Located) -> str:
    where = f"file={_property(problem.file)},line={problem.line},col={problem.column},endColumn={problem.end_column}"
    lines = [*problem.message.split("\n"), *(problem.help.split("\n") if problem.help else [])]
    return f"::error {where},title={_property(problem.code)}::" + "%0A".join(_data(line) for line in lines)


def _data(text: str) -> str:
    """A text as GitHub wants it escaped; line breaks and other control characters are made visible first."""
    return safe(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
