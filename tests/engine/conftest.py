"""An invented process of family meetings, people for it, and a life: a case that is acted upon, one command at a time.

The process has every type of fact and no rules: each test adds the rules that it is about.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import pytest

from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.commands import Act, Agree, Command, HandOver, Join, Leave, Newcomer, Open, StandIn
from caseway.engine.decide import decide, open_case
from caseway.engine.definition import GuidanceDefinition, WordsDefinition, model_for
from caseway.engine.due import Due, due
from caseway.engine.errors import Problem
from caseway.engine.messages.catalogue import problem_texts
from caseway.engine.outcome import Accepted, Outcome, Reason, Refused
from caseway.processes import load_texts

Tree = dict[str, Any]

MEETING: Tree = {
    "process": "family meeting",
    "title": "Family meeting",
    "country": "GB",
    "language": "en",
    "time-zone": "Europe/London",
    "in-force": "2020-01-01 until 2029-12-31",
    "opened-by": ["key worker", "teacher"],
    "concerns": "child",
    "seen-by": "anyone",
    "people": {
        "key worker": "Key worker",
        "teacher": "Teacher",
        "nurse": "School nurse",
        "child": "Child",
        "guardian": {"title": "Guardian", "many": "yes"},
        "host": {"title": "Whoever invites", "is": "whoever did invite"},
    },
    "stages": {
        "asked": "The family is asked",
        "agreed": "The family has agreed",
        "invited": "The invitation is sent",
        "met": "The meeting was held",
        "written": "The plan is written",
        "planned": "The plan is settled",
        "closed": "The case is closed",
    },
    "starts-at": "asked",
    "ends-at": "closed",
    "rounding": {"hours": "to the minute", "months": "clipped"},
    "facts": {
        "consents": {"title": "Guardians who have said yes", "type": "people", "each-time": "adds"},
        "guests": {"title": "Who may be invited", "type": "people"},
        "topic": {"title": "What it is about", "keep": "case"},
        "invited parties": {"title": "Who is invited", "type": "people"},
        "day": {"title": "Day of the meeting", "type": "date"},
        "start": {"title": "When it starts", "type": "moment"},
        "place": {"title": "Place", "type": "choice", "choices": ["school", "home", "health centre"]},
        "interpreter": {"title": "Interpreter needed", "type": "yes-no"},
        "seats": {"title": "Number of seats", "type": "number"},
        "chair": {"title": "Who chairs", "type": "person"},
        "why": {"title": "Why it was cancelled"},
        "present": {"title": "Who was present", "type": "people"},
        "minutes": {"title": "Minutes"},
        "views": {
            "title": "Views",
            "type": "rows",
            "each-time": "adds",
            "columns": {"person": {"title": "Person", "type": "person", "own": "yes"}, "view": "View"},
        },
        "measures": {
            "title": "Measures",
            "type": "rows",
            "columns": {
                "what": "What is done",
                "who": {"title": "By whom", "type": "person"},
                "by": {"title": "By when", "type": "date"},
                "hours": {"title": "Hours", "type": "number"},
                "done": {"title": "Done", "type": "yes-no"},
                "where": {"title": "Where", "type": "choice", "choices": ["school", "home"]},
            },
        },
        "parties": {"title": "Who signs the plan", "type": "people"},
        "next day": {"title": "Day of the review", "type": "date"},
        "signatures": {
            "title": "Signatures",
            "type": "rows",
            "each-time": "adds",
            "columns": {"party": {"title": "Party", "type": "person"}, "on": {"title": "On", "type": "date"}},
        },
        "decided by": {"title": "Who decided"},
        "grounds": {"title": "Grounds in writing"},
        "concern": {"title": "The concern"},
    },
    "actions": {
        "agree": {
            "title": "Agree with the family",
            "who": "anyone",
            "from": ["asked", "planned"],
            "to": "agreed",
            "note": ["consents", "guests", "topic"],
            "opens": "round",
        },
        "consent": {"title": "Say yes", "who": "anyone", "note": "consents"},
        "invite": {
            "title": "Invite",
            "who": "anyone",
            "from": ["agreed", "invited"],
            "to": "invited",
            "note": ["invited parties", "day", "start", "place", "interpreter", "seats", "chair"],
            "plans": {"hold": "day"},
            "form": "invitation",
        },
        "cancel": {
            "title": "Cancel the meeting", "who": "anyone", "from": "invited", "to": "agreed", "note": "why",
            "clears": ["day", "start", "invite"],
        },
        "hold": {
            "title": "Hold the meeting", "who": "anyone", "from": "invited", "to": "met", "note": ["present", "minutes"]
        },
        "give view": {"title": "Give one's view", "who": ["key worker", "teacher", "nurse"], "note": "views"},
        "write plan": {
            "title": "Write the plan",
            "who": "anyone",
            "from": ["met", "written"],
            "to": "written",
            "note": ["measures", "parties", "next day"],
            "plans": {"review": "next day"},
            "form": "plan",
        },
        "sign": {"title": "Note signatures", "who": "anyone", "from": "written", "note": "signatures"},
        "settle": {"title": "Settle the plan", "who": "anyone", "from": "written", "to": "planned"},
        "review": {"title": "Review the plan", "who": "anyone", "from": "planned"},
        "say no": {
            "title": "Say no to a measure", "who": ["key worker", "teacher", "nurse"], "note": ["decided by", "grounds"]
        },
        "report": {"title": "Report a concern", "who": "anyone", "from": "any stage", "note": "concern"},
        "close": {"title": "Close the case", "who": ["key worker", "teacher"], "from": "planned", "to": "closed"},
        "withdraw": {"title": "The family withdraws", "who": "guardian", "to": "closed"},
    },
    "rules": {},
    "forms": {
        "invitation": {
            "title": "Invitation",
            "sections": [
                {"title": "Time and place", "fields": ["day", "start", "place", "interpreter", "seats"]},
                {"title": "Who", "fields": ["child", "invited parties", "chair", "host"], "items": ["All are welcome."]},
            ],
        },
        "plan": {
            "title": "Plan",
            "signatures": "signatures",
            "sections": [{"title": "What is done", "fields": ["measures", "next day", "parties"]}],
        },
    },
}  # fmt: skip

TWO_TRACKS: Tree = {
    "stages": None, "starts-at": None, "ends-at": None,
    "tracks": {
        "worker": {
            "title": "Key worker", "stages": {"none": "None", "named": "Named"}, "starts-at": "none", "ends-at": "named"
        },
        "meetings": {
            "title": "Meetings",
            "stages": dict.fromkeys(("asked", "agreed", "invited", "met", "written", "planned", "closed"), "A stage"),
            "starts-at": "asked", "ends-at": "closed",
        },
    },
    "actions": {
        "name": {"title": "Name the worker", "who": "anyone", "from": "none", "to": "named"},
        "withdraw": {"to": ["closed", "named"]},
    },
}  # fmt: skip
"""Changes to it: a second track, of the key worker, who is named or not."""

SEVERAL_CHILDREN: Tree = {
    "people": {
        "child": {"title": "Child", "many": "yes"},
        "guardian": {"title": "Guardian", "many": "yes", "of": "child"},
        "helper": {"title": "Helper", "many": "yes", "of": "child"},
    }
}
"""Changes to it: several children, each with guardians and helpers of their own."""

FAMILY = (
    Newcomer("Kim Field", "key worker", "Family Team"),
    Newcomer("Tom Reed", "teacher", "Hillside School"),
    Newcomer("Nora Lane", "nurse", "Hillside School"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Greg Hill", "guardian"),
)
KIM, TOM, NORA, CASS, GINA, GREG = (f"p{number}" for number in range(1, 7))


def changed(tree: Tree, *changes: Tree) -> Tree:
    """A copy of the tree with changes laid over it, mapping by mapping; None takes a key away."""
    result = copy.deepcopy(tree)
    for change in changes:
        for key, value in change.items():
            if value is None:
                del result[key]
            elif isinstance(value, dict) and isinstance(result.get(key), dict):
                result[key] = changed(result[key], value)
            else:
                result[key] = copy.deepcopy(value)
    return result


def the_process(tree: Tree, guidance: Tree | None = None, *words: Tree) -> Process | tuple[Problem, ...]:
    """What a definition, its guidance and its words assemble to."""
    return assemble(
        model_for(tree).model_validate(tree),
        GuidanceDefinition.model_validate(guidance) if guidance is not None else None,
        [WordsDefinition.model_validate(one) for one in words],
    )


def process_of(*changes: Tree) -> Process:
    """The process of family meetings with changes, which has no problem."""
    made = the_process(changed(MEETING, *changes))
    assert isinstance(made, Process), made
    return made


def problems_of(*changes: Tree, guidance: Tree | None = None, words: tuple[Tree, ...] = ()) -> tuple[Problem, ...]:
    """What is wrong with the process of family meetings once it is changed."""
    made = the_process(changed(MEETING, *changes), guidance, *words)
    found = () if isinstance(made, Process) else made
    for problem in found:
        assert all(problem_texts(problem, "en")), problem
        assert all(problem_texts(problem, "sv")), problem
    return found


def read_moment(written: str, process: Process) -> datetime:
    """`2024-05-03` (nine in the morning) or `2024-05-03 23:30`, on the clock where the process is."""
    day, _, clock = written.partition(" ")
    return datetime.fromisoformat(f"{day}T{clock or '09:00'}").replace(tzinfo=process.zone)


@dataclass
class Life:
    """A case from its opening, at a time of its own.

    Each command is decided twice and must get the same answer; a refused one must leave the case as it was, and the
    state must be the replay of the entries, whatever happens.
    """

    process: Process
    now: datetime
    case: Case
    entries: list[Entry] = field(default_factory=list)

    def at(self, written: str) -> Life:
        """Go on at this time."""
        self.now = read_moment(written, self.process)
        return self

    def tell(self, command: Command) -> Outcome:
        before = copy.deepcopy(self.case)
        outcome = decide(self.process, self.case, command, self.now)
        assert decide(self.process, self.case, command, self.now) == outcome
        assert self.case == before
        if isinstance(outcome, Accepted):
            for entry in outcome.entries:
                self.entries.append(entry)
                self.case = fold(self.case, entry) if entry.voids is None else replay(self.entries)
            assert replay(self.entries) == self.case
        else:
            assert outcome.reasons
        return outcome

    def accepted(self, command: Command) -> Entry:
        outcome = self.tell(command)
        assert isinstance(outcome, Accepted), outcome
        (entry,) = outcome.entries
        return entry

    def refused(self, command: Command) -> tuple[Reason, ...]:
        outcome = self.tell(command)
        assert isinstance(outcome, Refused), outcome
        return outcome.reasons

    def do(self, action: str, facts: Mapping[str, object] | None = None, by: str = "Kim Field", **more: Any) -> Entry:
        """Take an action that must be accepted."""
        return self.accepted(Act(action, by, facts=facts or {}, **more))

    def record(
        self, action: str, facts: Mapping[str, object] | None = None, by: str = "Kim Field", on: str = "", **more: Any
    ) -> Entry:
        """Record an action as something that happened, on the day `on`."""
        happened = date.fromisoformat(on) if on else None
        return self.accepted(Act(action, by, facts=facts or {}, happened=happened, afterwards=True, **more))

    def cannot(
        self, action: str, facts: Mapping[str, object] | None = None, by: str = "Kim Field", **more: Any
    ) -> tuple[Reason, ...]:
        """Try an action that must be refused; the reasons."""
        return self.refused(Act(action, by, facts=facts or {}, **more))

    def join(self, name: str, role: str, by: str = "Kim Field", since: str = "", agency: str = "") -> Entry:
        return self.accepted(Join(Newcomer(name, role, agency), by, date.fromisoformat(since) if since else None))

    def leave(self, person: str, by: str = "Kim Field", role: str = "") -> Entry:
        return self.accepted(Leave(person, by, role))

    def hand_over(self, role: str, person: str, to: str, by: str = "Kim Field", since: str = "") -> Entry:
        return self.accepted(HandOver(role, person, to, by, date.fromisoformat(since) if since else None))

    def stand_in(self, role: str, person: str, instead: str, since: str, until: str, by: str = "Kim Field") -> Entry:
        return self.accepted(StandIn(role, person, instead, by, date.fromisoformat(since), date.fromisoformat(until)))

    def agree(self, seq: int, by: str) -> Entry:
        return self.accepted(Agree(seq, by))

    def due(self) -> tuple[Due, ...]:
        return due(self.process, self.case, self.now)

    def value(self, fact: str) -> object:
        cell = self.case.facts.get(fact)
        return cell.value if cell is not None else None

    @property
    def stage(self) -> str:
        (stage,) = self.case.stages.values()
        return stage


def begin(process: Process, opened: str = "2024-05-01", people: tuple[Newcomer, ...] = FAMILY, by: str = "") -> Life:
    """A case that was just opened, by the first of the people."""
    now = read_moment(opened, process)
    outcome = open_case(process, Open("case 1", by or people[0].name, people), now)
    assert isinstance(outcome, Accepted), outcome
    return Life(process, now, replay(outcome.entries), list(outcome.entries))


@pytest.fixture
def life() -> Callable[..., Life]:
    """A new case of family meetings: `life(changes, ..., opened=, people=)`."""

    def new(*changes: Tree, opened: str = "2024-05-01", people: tuple[Newcomer, ...] = FAMILY) -> Life:
        return begin(process_of(*changes), opened, people)

    return new


@pytest.fixture
def start() -> Callable[..., Life]:
    """A new case of any process: `start(process, opened, people)`."""
    return begin


@pytest.fixture
def process_from() -> Callable[..., Process]:
    return process_of


@pytest.fixture
def problems() -> Callable[..., tuple[Problem, ...]]:
    return problems_of


@pytest.fixture
def problem() -> Callable[..., Problem]:
    """The one problem of the process of family meetings once it is changed."""

    def only(*changes: Tree, guidance: Tree | None = None, words: tuple[Tree, ...] = ()) -> Problem:
        (found,) = problems_of(*changes, guidance=guidance, words=words)
        return found

    return only


@pytest.fixture
def tree() -> Tree:
    """The definition of family meetings, to be changed at will."""
    return copy.deepcopy(MEETING)


@pytest.fixture
def change() -> Callable[..., Tree]:
    return changed


@pytest.fixture
def asked() -> Tree:
    """A consent that every guardian is asked for before they invite, and who may say yes or no to it or take it back."""
    return {
        "consents": {"meeting": {"title": "Consent to it", "from": "every guardian"}},
        "actions": {
            "say yes": {"title": "Say yes", "who": "guardian", "gives": "meeting"},
            "say no to it": {"title": "Say no", "who": "guardian", "refuses": "meeting"},
            "take back": {"title": "Take it back", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
        },
        "rules": {"asked": {"says": "S.", "before": "invite", "consent": "meeting", "strength": "must"}},
    }


@pytest.fixture
def seen_by_few(asked: Tree, change: Callable[..., Tree]) -> Tree:
    """The same consent, of which neither the teacher nor the nurse sees the answers."""
    few = {"consents": {"meeting": {"seen-by": ["key worker", "guardian", "child"]}}}
    return change(asked, few, {"rules": {"asked": {"reveals": "whether"}}})


@pytest.fixture
def letters(asked: Tree, change: Callable[..., Tree]) -> Tree:
    """The same consent; an invitation and a plan that are sent, with a table of who has got the plan."""
    return change(
        asked,
        {
            "facts": {
                "day": {"keep": "round"},
                "copies": {
                    "title": "Who has the plan", "type": "rows", "each-time": "adds",
                    "columns": {
                        "who": {"title": "Who", "type": "person"},
                        "on": {"title": "On", "type": "date"},
                        "how": {"title": "How", "type": "choice", "choices": ["sent", "given", "came back"]},
                    },
                },
            },
            "actions": {
                "note copies": {"title": "Note copies", "who": "anyone", "note": "copies"},
                "move": {"title": "Move it", "who": "anyone", "from": "invited", "note": ["day", "place"]},
            },
            "forms": {
                "plan": {
                    "seen-by": ["key worker", "teacher", "guardian", "child"],
                    "copies": {
                        "in": "copies", "e-mail": "sent", "letter": "sent", "by-hand": "given", "returned": "came back",
                    },
                },
            },
            "meetings": {
                "family meeting": {
                    "title": "Family meeting", "held": "hold", "day": "day", "place": "place", "lasts": "90 minutes",
                },
            },
            "letters": {
                "invitation": {
                    "title": "Invitation to a family meeting", "after": "invite", "to": "invited parties",
                    "says": "You are invited.", "forms": "invitation", "meeting": "family meeting",
                },
                "the plan": {
                    "title": "Your plan", "after": "settle", "to": ["guardian", "teacher"], "says": "Here is the plan.",
                    "forms": "plan",
                },
            },
        },
    )  # fmt: skip


VASTBUS_PEOPLE = (
    Newcomer("Rut Åkesson", "rektor", "Björkskolan"),
    Newcomer("Sara Holm", "soc", "Socialtjänsten Öster"),
    Newcomer("Nils Ek", "annan part", "Barnhälsan"),
    Newcomer("Elsa Berg", "barnet"),
    Newcomer("Anna Berg", "vårdnadshavare"),
    Newcomer("Bo Berg", "vårdnadshavare"),
)


@pytest.fixture(scope="session")
def vastbus_texts() -> dict[str, str]:
    folder = files("caseway.processes") / "vastbus"
    names = ("process.yaml", "guidance.yaml", "words.en.yaml")
    return {name: (folder / name).read_text("utf-8") for name in names}


@pytest.fixture(scope="session")
def vastbus(vastbus_texts: dict[str, str]) -> Process:
    """The real process of Västbus."""
    return load_texts(vastbus_texts)


@pytest.fixture
def case_of_elsa(vastbus: Process) -> Life:
    """A case of Västbus, opened by the head teacher on Monday 3 September 2018."""
    return begin(vastbus, "2018-09-03", VASTBUS_PEOPLE)
