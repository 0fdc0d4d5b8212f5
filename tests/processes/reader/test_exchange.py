"""Reports for machines keep their keys, and GitHub reads each annotation as it was meant."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from caseway.processes.reader import Located, render_github, render_json
from caseway.processes.reader.located import Second, Spot

PROBLEM = Located(
    "P11",
    Spot("processes/vastbus/process.yaml", 160, 11, 21, "    must: hall mötet", "    after: b"),
    "det finns ingen åtgärd `hall mötet`",
    "skriv ett namn som finns",
    "håll mötet",
    (Second(Spot("processes/vastbus/process.yaml", 98, 3, 13, "  håll mötet:"), "finns här"),),
)


def test_json() -> None:
    assert render_json([PROBLEM]) == [
        {
            "code": "P11",
            "file": "processes/vastbus/process.yaml",
            "line": 160,
            "column": 11,
            "end_column": 21,
            "message": "det finns ingen åtgärd `hall mötet`",
            "help": "skriv ett namn som finns",
            "suggestion": "håll mötet",
            "related": [
                {"file": "processes/vastbus/process.yaml", "line": 98, "column": 3, "end_column": 13, "label": "finns här"}
            ],
        }
    ]
    assert json.loads(json.dumps(render_json([PROBLEM]))) == render_json([PROBLEM])


def test_github() -> None:
    assert render_github([PROBLEM]) == (
        "::error file=processes/vastbus/process.yaml,line=160,col=11,endColumn=21,title=P11"
        "::det finns ingen åtgärd `hall mötet`%0Askriv ett namn som finns\n"
    )


def test_github_escapes() -> None:
    problem = Located("P09", Spot("a,b:c%d.yaml", 1, 2, 3), "100 %: a,\nb\r", "c\n\nd")

    assert (
        render_github([problem, problem]).splitlines()
        == ["::error file=a%2Cb%3Ac%25d.yaml,line=1,col=2,endColumn=3,title=P09::100 %25: a,%0Ab\\r%0Ac%0A%0Ad"] * 2
    )


def test_nothing_found_nothing_said() -> None:
    assert render_json([]) == []
    assert render_github([]) == ""


@given(st.text(), st.text(), st.text())
def test_no_problem_makes_two_commands_of_itself(file: str, message: str, remedy: str) -> None:
    command = render_github([Located("P01", Spot(file, 1, 1, 1), message, remedy)])

    assert len(command.splitlines()) == 1
    assert command.count("::", 2) >= 1
    assert "\n" not in command[:-1]
