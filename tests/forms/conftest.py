"""Cases to print: Västbus cases with invented people, and a small process with every type of fact."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import Any

import pytest
import yaml

from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Case, fold, replay
from caseway.engine.commands import Act, Command, Newcomer, Open
from caseway.engine.decide import decide, open_case
from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.outcome import Accepted
from caseway.forms.document import Document
from caseway.forms.fill import fill

NOW = datetime(2018, 9, 3, 8, 0, tzinfo=UTC)
MEETING = date(2018, 9, 24)
GUARDIANS = "Anna Berg, Bo Åsberg"
INVITED = f"{GUARDIANS}, Sara Holm, Ali Östman"
CAME = [{"part": name, "hur": "kom"} for name in ("Rektor Lind", "Anna Berg", "Bo Åsberg", "Sara Holm")]

Doing = Callable[..., Case]


def read(name: str) -> Any:
    text = (files("caseway.processes") / "vastbus" / name).read_text("utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)


def assembled(*parts: Any) -> Process:
    process = assemble(*parts)
    assert isinstance(process, Process), process
    return process


@pytest.fixture(scope="session")
def vastbus() -> Process:
    return assembled(
        ProcessDefinition.model_validate(read("process.yaml")),
        GuidanceDefinition.model_validate(read("guidance.yaml")),
        [WordsDefinition.model_validate(read("words.en.yaml"))],
    )


def take(process: Process, case: Case, command: Command, now: datetime) -> Case:
    outcome = decide(process, case, command, now)
    assert isinstance(outcome, Accepted), outcome
    for entry in outcome.entries:
        case = fold(case, entry)
    return case


@pytest.fixture(scope="session")
def do(vastbus: Process) -> Doing:
    """Take a Västbus action; on a later day, record that it was taken."""

    def doing(
        case: Case, action: str, facts: dict[str, Any] | None = None, by: str = "Rektor Lind", on: date | None = None
    ) -> Case:
        now = NOW if on is None else datetime(on.year, on.month, on.day, 15, 0, tzinfo=UTC)
        return take(vastbus, case, Act(action, by, facts=facts or {}, happened=on, afterwards=on is not None), now)

    return doing


@pytest.fixture(scope="session")
def opened(vastbus: Process) -> Case:
    newcomers = (
        Newcomer("Rektor Lind", "rektor", "Björkskolan"),
        Newcomer("Elsa Berg", "barnet"),
        Newcomer("Anna Berg", "vårdnadshavare"),
        Newcomer("Bo Åsberg", "vårdnadshavare"),
        Newcomer("Sara Holm", "soc", "Socialtjänsten"),
        Newcomer("Ali Östman", "bup", "BUP"),
    )
    outcome = open_case(vastbus, Open("NV-1", "Rektor Lind", newcomers), NOW)
    assert isinstance(outcome, Accepted)
    return replay(outcome.entries)


@pytest.fixture(scope="session")
def agreed(opened: Case, do: Doing) -> Case:
    """The family has said yes; no time is set."""
    return do(opened, "kom överens", {"har sagt ja": GUARDIANS, "överenskomna": INVITED})


@pytest.fixture(scope="session")
def invited(opened: Case, do: Doing) -> Case:
    """Everything on the invitation is there."""
    question = "Elsa kommer inte till skolan.\nVad behöver hon?"
    case = do(opened, "kom överens", {"har sagt ja": GUARDIANS, "överenskomna": INVITED, "frågeställning": question})
    place = {"mötesdag": "2018-09-24", "klockslag": "14.00", "plats": "Björkskolan, sal 12"}
    case = do(case, "avtala tid", {"muntligt kontaktade": INVITED, **place})
    return do(case, "bjud in", {"kallade": INVITED})


@pytest.fixture(scope="session")
def met(invited: Case, do: Doing) -> Case:
    return do(invited, "håll mötet", {"närvaro": CAME}, on=MEETING)


@pytest.fixture(scope="session")
def half_planned(met: Case, do: Doing) -> Case:
    """A plan with holes in it, and one signature of three."""
    measures = [
        {"insats": "Morgonstöd i hemmet", "ansvarig": "Sara Holm", "omfattning": "Två gånger i veckan",
         "genomförande": "En familjebehandlare kommer hem klockan sju på morgonen och följer med Elsa till skolan."},
        {"insats": "Anpassad studiegång"},
    ]  # fmt: skip
    case = do(met, "skriv planen", {"åtgärder": measures, "berörda parter": f"{GUARDIANS}, Sara Holm"}, on=MEETING)
    signed = [{"part": "Bo Åsberg", "dag": "2018-09-24", "läge": "undertecknad"}]
    return do(case, "samla underskrifter", {"underskrifter": signed}, on=MEETING)


def measures(count: int) -> list[dict[str, str]]:
    return [
        {
            "insats": f"Insats {number}",
            "ansvarig": "Sara Holm",
            "omfattning": "Varje skoldag",
            "genomförande": "Enligt överenskommelse med familjen. " * 4,
        }
        for number in range(1, count + 1)
    ]


@pytest.fixture(scope="session")
def planned(invited: Case, do: Doing) -> Case:
    """A plan of twelve measures with everything filled in, and two signatures of three."""
    picture = {"helhetsbild": "Elsa trivs i bildsalen.", "resurser och behov": "Mormor bor nära."}
    case = do(invited, "håll mötet", {"närvaro": CAME, **picture}, on=MEETING)
    case = do(case, "lämna bedömning", {"bedömningar": [{"bedömning": "Stöd på morgnarna."}]}, by="Sara Holm", on=MEETING)
    follow_up = {"hur följs planen upp": "Nytt möte", "uppföljningsdag": "2018-12-03"}
    people = {"berörda parter": f"{GUARDIANS}, Sara Holm"}
    case = do(case, "skriv planen", {"åtgärder": measures(12), **follow_up, **people}, on=MEETING)
    signed = [{"part": name, "dag": "2018-09-24", "läge": "undertecknad"} for name in ("Bo Åsberg", "Anna Berg")]
    return do(case, "samla underskrifter", {"underskrifter": signed}, on=MEETING)


SMALL: dict[str, Any] = {
    "process": "small",
    "title": "A small process",
    "country": "SE",
    "language": "en",
    "time-zone": "Europe/Stockholm",
    "in-force": "2005-01-01",
    "opened-by": ["leader"],
    "concerns": "child",
    "seen-by": "anyone",
    "people": {
        "leader": "Leader",
        "child": "Child",
        "guardian": {"title": "Guardian", "many": "yes"},
        "asker": {"title": "Whoever asked", "is": "whoever did ask"},
    },
    "stages": {"asked": "Asked", "settled": "Settled"},
    "starts-at": "asked",
    "ends-at": "settled",
    "facts": {
        "interpreter": {"title": "Interpreter", "type": "yes-no"},
        "hours": {"title": "Hours", "type": "number"},
        "starts": {"title": "Starts", "type": "moment"},
        "where": {"title": "Where", "type": "choice", "choices": ["home", "school"]},
        "contact": {"title": "Contact", "type": "person"},
        "steps": {
            "title": "Steps",
            "type": "rows",
            "columns": {
                "what": "What",
                "who": {"title": "Who", "type": "person"},
                "urgent": {"title": "Urgent", "type": "yes-no"},
                "by": {"title": "By", "type": "date"},
            },
        },
        "signed": {
            "title": "Signed by",
            "type": "rows",
            "each-time": "adds",
            "columns": {"person": {"title": "Person", "type": "person"}, "day": {"title": "Day", "type": "date"}},
        },
    },
    "actions": {
        "ask": {
            "title": "Ask", "who": "anyone", "note": ["interpreter", "hours", "starts", "where", "contact", "steps"],
        },
        "sign": {"title": "Sign", "who": ["leader"], "note": ["signed"]},
        "settle": {"title": "Settle", "who": ["leader"], "from": "asked", "to": "settled"},
    },
    "rules": {
        "signed first": {
            "says": "It is signed first.", "form": "agreement", "signed-by": ["guardian", "asker"], "before": "settle",
            "strength": "must",
        },
        "child signs": {
            "says": "So does the child.", "form": "consent", "signed-by": "child", "before": "settle", "strength": "must",
        },
    },
    "forms": {
        "agreement": {
            "title": "Agreement",
            "signatures": "signed",
            "sections": [
                {"title": "All", "fields": ["asker", "interpreter", "hours", "starts", "where", "contact", "steps"]},
            ],
        },
        "consent": {"title": "Consent", "signatures": "signed", "sections": [{"title": "All", "fields": ["hours"]}]},
        "note": {"title": "Note", "sections": [{"title": "Words", "items": ["Only words."]}]},
    },
}  # fmt: skip


REMARKS: dict[str, Any] = {
    "remark": {"title": "Remark", "may-be-empty": "yes"},
    "away": {"title": "Who is left out", "type": "people", "may-be-empty": "yes"},
    "against": {
        "title": "Who does not agree",
        "type": "rows",
        "may-be-empty": "yes",
        "columns": {"who": {"title": "Who", "type": "person"}, "why": {"title": "Why", "may-be-empty": "yes"}},
    },
}


def remarking(rules: dict[str, Any]) -> Process:
    """The small process with two forms whose fields may all be empty, and these rules about the first of them."""
    tree = copy.deepcopy(SMALL)
    tree["facts"] |= REMARKS
    tree["actions"]["ask"] |= {"note": [*tree["actions"]["ask"]["note"], *REMARKS], "form": "remarks"}
    tree["actions"]["sign"]["form"] = "others"
    for form in ("remarks", "others"):
        tree["forms"][form] = {"title": "Remarks", "sections": [{"title": "All", "fields": [*REMARKS]}]}
    tree["rules"] |= {name: {"says": "S.", "form": "remarks", **rule} for name, rule in rules.items()}
    return assembled(ProcessDefinition.model_validate(tree))


@pytest.fixture(scope="session")
def remarks() -> Callable[..., Document]:
    """The form of remarks of a process with these rules, once these facts are noted."""

    def printed(facts: dict[str, Any] | None = None, **rules: Any) -> Document:
        process = remarking(rules)
        case = small_case_of(process)
        for noted in [facts] if facts else []:
            case = take(process, case, Act("ask", "Lo", facts=noted), NOW)
        return fill(process, case, "remarks", date(2018, 9, 25))

    return printed


@pytest.fixture(scope="session")
def meeting() -> Callable[..., Callable[..., Document]]:
    """Agenda and minutes that are one form, another one from the second meeting on: with these rules, once this is done."""

    def ruled(**rules: Any) -> Callable[..., Document]:
        tree = copy.deepcopy(SMALL)
        tree["facts"] |= {"topics": {"title": "Topics"}, "said": {"title": "What was said"}, **REMARKS}
        form = {"first": "first paper", "later": "later paper"}
        for name in ("agenda", "minutes"):
            tree["actions"][name] = {"title": name, "who": "anyone", "note": ["topics", "said", "against"], "form": form}
        tree["actions"]["begin"] = {"title": "Begin", "who": "anyone", "opens": "round", "note": ["remark", "away"]}
        tree["actions"]["undo"] = {"title": "Undo", "who": "anyone", "clears": "minutes"}
        section = {"title": "All", "fields": ["topics", "said", "against"]}
        tree["forms"] |= {name: {"title": name, "sections": [section]} for name in form.values()}
        tree["forms"]["later paper"]["sections"] = [
            section,
            {"title": "Then", "fields": ["last round said", "last round against"]},
        ]
        every = {"says": "S.", "form": [*form.values()], "strength": "should"}
        process = assembled(ProcessDefinition.model_validate({**tree, "rules": {n: every | r for n, r in rules.items()}}))

        def printed(form: str, *done: str, facts: dict[str, Any] | None = None) -> Document:
            case = small_case_of(process)
            for action in done:
                case = take(process, case, Act(action, "Lo", facts=(facts or {}) if action == "agenda" else {}), NOW)
            return fill(process, case, f"{form} paper", date(2018, 9, 25))

        return printed

    return ruled


@pytest.fixture(scope="session")
def small() -> Process:
    return assembled(ProcessDefinition.model_validate(SMALL))


@pytest.fixture(scope="session")
def small_do(small: Process) -> Callable[[Case, Command], Case]:
    return lambda case, command: take(small, case, command, NOW + timedelta(hours=1))


@pytest.fixture(scope="session")
def small_case(small: Process) -> Case:
    return small_case_of(small)


def small_case_of(process: Process) -> Case:
    newcomers = (Newcomer("Lo", "leader"), Newcomer("Kim", "child"), Newcomer("Mo", "guardian", "Home"))
    outcome = open_case(process, Open("S-1", "Lo", newcomers), NOW)
    assert isinstance(outcome, Accepted)
    return replay(outcome.entries)


@pytest.fixture(scope="session")
def paper() -> Process:
    """The small process, with the state of the paper, and who held the pen, beside each signature."""
    tree = copy.deepcopy(SMALL)
    states = {"title": "State", "type": "choice", "choices": ["sent", "signed", "refused"]}
    tree["facts"]["signed"]["columns"] |= {"state": states, "pen": {"title": "Who held the pen", "type": "person"}}
    for rule in tree["rules"].values():
        rule["as"] = "signed"
    return assembled(ProcessDefinition.model_validate(tree))


@pytest.fixture(scope="session")
def on_paper(paper: Process) -> Callable[..., Case]:
    """The case of the small process once these rows are noted."""
    case = small_case_of(paper)
    return lambda *rows: take(paper, case, Act("sign", "Lo", facts={"signed": list(rows)}), NOW + timedelta(hours=1))
