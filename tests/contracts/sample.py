"""A small process that uses every kind of fact and rule, invented people, and a desk at which to act. Loaded by fixtures."""

from __future__ import annotations

import base64
import hashlib
import itertools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from caseway.adapters.store.port import Store
from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Case
from caseway.engine.casework import open_new, perform
from caseway.engine.commands import Act, Agree, Command, HandOver, Join, Leave, Newcomer, Open, StandIn
from caseway.engine.definition import ProcessDefinition
from caseway.engine.outcome import Accepted, Outcome

NOW = datetime(2026, 3, 16, 8, 0, tzinfo=UTC)

FACTS: dict[str, Any] = {
    "ja": {"title": "Har sagt ja", "type": "people", "each-time": "adds"},
    "fråga": {"title": "Frågan", "keep": "case"},
    "dag": {"title": "Dag", "type": "date"},
    "klockan": {"title": "Tid", "type": "moment"},
    "börjar": {"title": "Börjar", "type": "time"},
    "antal": {"title": "Antal", "type": "number"},
    "tolk": {"title": "Tolk", "type": "yes-no"},
    "plats": {"title": "Plats", "type": "choice", "choices": ["skolan", "hemma"]},
    "värd": {"title": "Värd", "type": "person"},
    "åtgärder": {
        "title": "Åtgärder",
        "type": "rows",
        "each-time": "adds",
        "columns": {
            "insats": "Insats",
            "ansvarig": {"title": "Ansvarig", "type": "person"},
            "senast": {"title": "Senast", "type": "date"},
            "tid": {"title": "Tid", "type": "time"},
            "timmar": {"title": "Timmar", "type": "number"},
            "klar": {"title": "Klar", "type": "yes-no"},
        },
    },
}

DEFINITION: dict[str, Any] = {
    "process": "prov",
    "title": "Prov",
    "country": "SE",
    "language": "sv",
    "time-zone": "Europe/Stockholm",
    "in-force": "2020-01-01",
    "opened-by": "rektor",
    "concerns": "barnet",
    "seen-by": "anyone",
    "people": {
        "rektor": "Rektor",
        "soc": "Socialtjänsten",
        "barnet": "Barnet",
        "vårdnadshavare": {"title": "Vårdnadshavare", "many": "yes"},
        "inbjudaren": {"title": "Den som bjuder in", "is": "whoever did bjud in"},
    },
    "stages": {"början": "Början", "inbjudet": "Inbjudet", "hållet": "Hållet", "slut": "Slut"},
    "starts-at": "början",
    "ends-at": "slut",
    "facts": FACTS,
    "actions": {
        "fråga familjen": {"title": "Fråga", "who": "anyone", "note": ["ja", "fråga"], "opens": "round"},
        "bjud in": {
            "title": "Bjud in",
            "who": "anyone",
            "from": ["början", "inbjudet"],
            "to": "inbjudet",
            "note": ["dag", "klockan", "börjar", "antal", "tolk", "plats", "värd"],
            "plans": {"håll mötet": "dag"},
        },
        "håll mötet": {
            "title": "Håll mötet", "who": "anyone", "from": ["inbjudet", "hållet"], "to": "hållet", "note": "åtgärder"
        },
        "avsluta": {"title": "Avsluta", "who": ["rektor", "soc"], "from": "hållet", "to": "slut"},
        "avbryt": {"title": "Avbryt", "who": "vårdnadshavare", "to": "slut"},
    },
    "rules": {
        "familjens ja": {
            "says": "Varje vårdnadshavare har sagt ja.", "before": "bjud in", "need": {"ja": "every vårdnadshavare"},
            "strength": "does", "right-of": "vårdnadshavare",
        },
        "tre veckor": {
            "says": "Mötet hålls inom tre veckor.", "within": "3 weeks", "after": "bjud in", "must": "håll mötet",
            "strength": "must", "deviate": {"who": ["rektor", "inbjudaren"], "with": "reason"},
        },
        "en värd": {
            "says": "Mötet har en värd.", "before": "håll mötet", "need": "värd", "strength": "should",
        },
        "med åtgärder": {
            "says": "Mötet ger åtgärder.", "before": "avsluta", "need": "åtgärder", "strength": "does",
        },
    },
}  # fmt: skip

PEOPLE = (
    Newcomer("Rut Åkesson", "rektor", "Björkskolan"),
    Newcomer("Elsa Berg", "barnet"),
    Newcomer("Anna Berg", "vårdnadshavare"),
    Newcomer("Sara Holm", "soc", "Socialtjänsten Öster"),
)


PERSONAL = (
    "Rut", "Åkesson", "Elsa", "Anna", "Per Berg", "Holm", "Björkskolan", "Öster", "lektionerna", "bortrest", "hemma",
    "Läxhjälp", "Samtal", "2026-04-01", "2026-04-02", "2026-05-04", "2026-06-01", "12:17:00", "14:19", "3.50", "insats",
)  # fmt: skip
"""What stands in the whole case and must not be found where a codec hides it."""


class Sealed:
    """A codec that hides every text under a key of its own for each case and subject, and can be undone."""

    def encode(self, case: str, subject: str, text: str) -> str:
        return base64.b64encode(self._mixed(case, subject, text.encode())).decode()

    def decode(self, case: str, subject: str, text: str) -> str:
        return self._mixed(case, subject, base64.b64decode(text, validate=True)).decode()

    def _mixed(self, case: str, subject: str, data: bytes) -> bytes:
        key = hashlib.sha256(f"{case}/{subject}".encode()).digest()
        return bytes(one ^ other for one, other in zip(data, itertools.cycle(key), strict=False))


@cache
def process() -> Process:
    """The sample process."""
    made = assemble(ProcessDefinition.model_validate(DEFINITION))
    assert isinstance(made, Process), made
    return made


class Desk:
    """Acts on cases of one store, at a time of its own."""

    def __init__(self, store: Store) -> None:
        self.store, self.now = store, NOW

    def open(self, case: str = "NV-1", key: str = "") -> Outcome:
        return open_new(self.store, process(), Open(case, "Rut Åkesson", PEOPLE), self.now, key)

    def perform(self, command: Command, case: str = "NV-1", key: str = "") -> Outcome:
        self.now += timedelta(hours=1)
        return perform(self.store, lambda _: process(), case, command, self.now, key)

    def act(
        self, action: str, facts: Mapping[str, object] | None = None, *, case: str = "NV-1", key: str = "", **rest: Any
    ) -> Outcome:
        return self.perform(Act(action, rest.pop("by", "Rut Åkesson"), facts=facts or {}, **rest), case, key)

    def ask(self, text: str = "Hur går det?", **rest: Any) -> Outcome:
        """What can be done at any time: one more entry."""
        return self.act("fråga familjen", {"fråga": text}, **rest)

    def whole(self, case: str = "NV-1") -> Case:
        """A case that holds all that a case can hold, and whose entries are of every kind."""
        today = self.now.date()
        steps = [self.open(case)]
        commands: tuple[Command, ...] = (
            Act("bjud in", RUT, facts={"dag": "2026-04-01", "plats": "hemma"}, afterwards=True),
            Agree(2, "Anna Berg"),
            Join(Newcomer("Per Berg", "vårdnadshavare"), RUT),
            Act("bjud in", RUT, facts={"dag": "2026-04-02", "plats": "hemma"}, afterwards=True),
            Agree(5, "Anna Berg"),
            Act("fråga familjen", RUT, facts={"ja": "Anna Berg, Per Berg", "fråga": ASKED}),
            Act("bjud in", RUT, facts=INVITED),
            Act("bjud in", RUT, facts={"dag": "2026-05-04"}, reasons={"tre veckor": REASON}),
            HandOver("inbjudaren", RUT, "Sara Holm", RUT),
            StandIn("soc", "Per Berg", "Sara Holm", RUT, today, today + timedelta(days=9)),
            Act("håll mötet", RUT, facts={"åtgärder": MEASURES}),
            Leave("Per Berg", RUT, "vårdnadshavare", today),
        )
        steps += [self.perform(command, case) for command in commands]
        assert all(isinstance(step, Accepted) for step in steps), [step for step in steps if not isinstance(step, Accepted)]
        return self.store.load(case)


RUT = "Rut Åkesson"
ASKED = "Hur går det för Elsa på lektionerna?"
REASON = "Per är bortrest till maj"
INVITED: dict[str, object] = {
    "dag": "2026-04-02", "klockan": "2026-04-02T14:17+02:00", "börjar": "14.19", "antal": "3,50", "tolk": "ja",
    "plats": "skolan", "värd": "Sara Holm",
}  # fmt: skip
MEASURES: list[dict[str, object]] = [
    {
        "insats": "Läxhjälp på biblioteket",
        "ansvarig": "Sara Holm",
        "senast": "2026-06-01",
        "tid": "15:00",
        "timmar": "2",
        "klar": "nej",
    },
    {"insats": "Samtal hemma", "ansvarig": "Rut Åkesson"},
]
