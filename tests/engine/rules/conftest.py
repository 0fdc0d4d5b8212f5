"""The examples on the manual pages of the rules, as written there, and a small process in which each means something."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Case, Cell, Holding, Joined, Person, Value
from caseway.engine.commands import Newcomer
from caseway.engine.definition import ProcessDefinition
from caseway.engine.rules import Situation
from caseway.engine.rules.standing import Standing
from caseway.processes.reader import read

if TYPE_CHECKING:
    from tests.engine.conftest import Life

Tree = dict[str, Any]

MANUAL: Tree = {
    "process": "handbok",
    "title": "Handbok",
    "country": "SE",
    "language": "sv",
    "time-zone": "Europe/Stockholm",
    "in-force": "2005-01-01",
    "opened-by": "rektor",
    "concerns": "barnet",
    "people": {
        "rektor": "Rektor",
        "soc": "Handläggare inom SOC",
        "bup": "Handläggare inom BUP",
        "skolsköterska": "Skolsköterska",
        "barnet": "Barnet",
        "vårdnadshavare": {"title": "Vårdnadshavare", "many": "yes"},
        "inbjudaren": {"title": "Den som bjuder in", "is": "whoever did bjud in"},
    },
    "stages": {"öppet": "Öppet", "stängt": "Stängt"},
    "starts-at": "öppet",
    "ends-at": "stängt",
    "facts": {
        "överenskomna": {"title": "Överenskomna", "type": "people"},
        "kallade": {"title": "Kallade", "type": "people"},
        "mötesdag": {"title": "Mötesdag", "type": "date"},
        "åtgärder": {
            "title": "Åtgärder",
            "type": "rows",
            "columns": {"insats": "Insats", "ansvarig": {"title": "Ansvarig", "type": "person"}},
        },
        "berörda parter": {"title": "Berörda parter", "type": "people"},
        "underskrifter": {
            "title": "Underskrifter",
            "type": "rows",
            "each-time": "adds",
            "columns": {"part": {"title": "Part", "type": "person"}, "dag": {"title": "Dag", "type": "date"}},
        },
        "beslut av": {"title": "Beslut av"},
        "beslutsdag": {"title": "Beslutsdag", "type": "date"},
        "skriftliga skäl": {"title": "Skriftliga skäl"},
    },
    "consents": {"möte": {"title": "Samtycke till mötet", "from": "every vårdnadshavare", "form": "written"}},
    "actions": {
        "samtyck": {"title": "Samtyck", "who": "vårdnadshavare", "gives": "möte", "as": "written"},
        "ta tillbaka": {"title": "Ta tillbaka", "who": "vårdnadshavare", "from": "any stage", "withdraws": "möte"},
        "kom överens": {"title": "Kom överens", "who": "anyone", "note": ["överenskomna", "kallade"]},
        "bjud in": {
            "title": "Bjud in", "who": "anyone", "note": ["kallade", "mötesdag"], "plans": {"håll mötet": "mötesdag"}
        },
        "håll mötet": {"title": "Håll mötet", "who": "anyone"},
        "skriv planen": {
            "title": "Skriv planen", "who": "anyone", "note": ["åtgärder", "berörda parter"], "form": "bilaga 2 b"
        },
        "skriv under": {"title": "Skriv under", "who": "anyone", "note": "underskrifter"},
        "fastställ planen": {"title": "Fastställ planen", "who": "anyone"},
        "säg nej": {"title": "Säg nej", "who": "anyone", "note": ["beslut av", "beslutsdag", "skriftliga skäl"]},
        "anteckna beslut": {"title": "Anteckna", "who": "anyone", "note": ["beslut av", "beslutsdag", "skriftliga skäl"]},
        "stäng": {"title": "Stäng", "who": "anyone", "to": "stängt"},
    },
    "forms": {
        "bilaga 2 b": {
            "title": "Bilaga 2 b",
            "signatures": "underskrifter",
            "sections": [{"title": "Planen", "fields": ["åtgärder", "berörda parter"]}],
        }
    },
}  # fmt: skip

PEOPLE = (
    Newcomer("Rut", "rektor"),
    Newcomer("Sara", "soc"),
    Newcomer("Ulla", "skolsköterska"),
    Newcomer("Elsa", "barnet"),
    Newcomer("Anna", "vårdnadshavare"),
)


@pytest.fixture
def manual(start: Callable[..., Life]) -> Callable[[str], Life]:
    """A case under a process that has the rule on the manual page of a shape, and no other."""

    def page(shape: str) -> Life:
        docstring = importlib.import_module(f"caseway.engine.rules.{shape}").__doc__ or ""
        written = "\n".join(line.removeprefix("    ") for line in docstring.splitlines() if line.startswith("    "))
        document = read(written, "process")
        assert not document.problems
        process = assemble(ProcessDefinition.model_validate({**MANUAL, "rules": document.tree}))
        assert isinstance(process, Process), process
        return start(process, "2018-09-03", PEOPLE)

    return page


TODAY = date(2024, 5, 3)
NOON = datetime(2024, 5, 3, 12, tzinfo=UTC)


@pytest.fixture
def situation() -> Callable[..., Situation]:
    """A situation of its own: facts that stand, facts that the act gives, and who holds what."""

    def make(
        action: str = "act",
        role: str = "teacher",
        facts: dict[str, Value] | None = None,
        given: dict[str, Value] | None = None,
        people: dict[str, str] | None = None,
        day: date = TODAY,
        **case: Any,
    ) -> Situation:
        holdings = tuple(Holding(1, Joined(key, held, date(2024, 5, 1))) for key, held in (people or {}).items())
        cells = {name: Cell(value, "p4", date(2024, 5, 1)) for name, value in (facts or {}).items()}
        persons = {key: Person(key, key) for key in people or {}}
        known = Case("c", "p", "v", 1, date(2024, 5, 1), holdings=holdings, facts=cells, people=persons, **case)
        return Situation(
            case=known, action=action, person="p1", role=role, roles={role: ""}, day=day, moment=NOON, facts=given or {},
            known=known.facts, since=known.began, late=False, standing=Standing(known, day, {}),
        )  # fmt: skip

    return make
