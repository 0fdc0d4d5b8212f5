"""Need to know: cases that differ only in what is hidden from somebody look the same to them, in everything they are shown.

A process is drawn with facts that one person may not see, rules that look at some of them, and two lives of one case: the
same acts of the same people on the same days, which note other values where they are hidden from that person.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from caseway.adapters.cli.foreseen import foreseen_json, foreseen_lines
from caseway.adapters.cli.picture import case_json, case_lines
from caseway.adapters.cli.telling import refusal_lines
from caseway.engine.assemble import Process, assemble
from caseway.engine.assemble.seen_by import WRITER
from caseway.engine.case import MOVED, OFF, Case, Entry, replay
from caseway.engine.commands import Act, Agree, Command, Join, Leave, Newcomer, Open, Returned, Send, Void
from caseway.engine.consequences import consequences
from caseway.engine.decide import decide, open_case
from caseway.engine.definition import ProcessDefinition
from caseway.engine.letters import waiting
from caseway.engine.outcome import Accepted, Outcome, Refused
from caseway.engine.shown import revealing, sees_letter, shown_entry, shown_sent
from caseway.engine.sight import Sight, sight_of
from caseway.engine.unsupported import shown_unsupported, unsupported
from caseway.engine.view import view
from caseway.engine.wording import told_departure
from caseway.forms.fill import fill
from caseway.forms.problems import NotForThem
from caseway.processes.reader import read

Tree = dict[str, Any]
BASE: Tree = dict(read((Path(__file__).parents[1] / "engine/rules/manual/process.yaml").read_text("utf-8"), "process").tree)  # type: ignore[arg-type]
FIRST = date(2024, 3, 4)
PEOPLE = (
    Newcomer("Tom Reed", "teacher", "School"),
    Newcomer("Sue Wood", "social worker", "Social Services"),
    Newcomer("Nora Lane", "nurse", "School"),
    Newcomer("Cass Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Greg Hill", "guardian"),
)
KEYS = tuple(f"p{number}" for number in range(1, len(PEOPLE) + 1))
ROLES = tuple(dict.fromkeys(person.role for person in PEOPLE))
RULES: Tree = {
    "consented": {"before": ["invite", "meet"], "consent": "meeting"},
    "said yes": {"before": ["invite", "meet"], "need": {"said yes": "every guardian"}, "right-of": "guardian"},
    "in time": {"within": "1 week", "after": "agree", "must": "meet"},
    "set and kept": {"set": "review day", "in": "write plan", "keep": "review"},
    "checked": {"between": "5 days and 1 day", "ahead-of": "day", "must": "check"},
    "not sooner": {"not-within": "4 days", "after": "meet", "may": "review", "unless": "negotiated"},
    "interpreter": {"before": "meet", "if": {"interpreter needed": "yes"}, "need": "interpreter"},
    "grown": {"until-age": "18", "born": "born", "before": "invite"},
    "enough": {"before": "meet", "at-least": "2", "of": "invited", "from-at-least": "2"},
    "decided": {"decide": "invited", "by": "every guardian", "said-in": "who decided"},
    "whole": {"form": "plan", "in-each": "measures", "must-have": ["what", "who"]},
    "signed": {"form": "plan", "signed-by": ["guardian", "concerned"], "before": "settle"},
    "grounded": {"motivate": "say no", "with": ["decided by", "grounds"]},
    "attends": {
        "must-attend": ["invited", "any guardian"],
        "at": "meet",
        "present": "presence",
        "as": ["came", "late"],
        "otherwise": ["put off", "call off"],
    },
    "copied": {"before": ["review", "settle"], "need": {"copies": "everyone"}, "as": ["given", "sent"]},
    "disclosed": {"share": "share", "shared": "shared items", "told": "told items", "confidential": "kept items"},
    "taken up": {"take-up": "decisions", "known-by": "what", "in": "write plan", "as": ["starts", "goes on"]},
    "every month": {"every": "1 week", "must": "check", "after": "agree"},
}


@dataclass
class Life:
    """One of the two lives."""

    process: Process
    case: Case
    entries: list[Entry]

    def answer(self, command: Command, now: datetime) -> Outcome:
        return decide(self.process, self.case, command, now)

    def go_on(self, outcome: Accepted) -> None:
        self.entries += outcome.entries
        self.case = replay(self.entries)


def the_process(rng: Random, role: str) -> Process:
    """A process in which some facts are hidden from a role, and every rule that looks at one of them says so."""
    seeing = [one for one in ROLES if one != role]
    hidden: Tree = {name: {"seen-by": seeing} for name in rng.sample(sorted(BASE["facts"]), rng.randint(1, 8))}
    for name in hidden:
        if BASE["facts"][name].get("type") == "rows" and rng.random() < 0.7:
            hidden[name] = of_writers(BASE["facts"][name]["columns"], seeing)
    if rng.random() < 0.3:
        kept = rng.choice(sorted(set(BASE["facts"]) - hidden.keys()))
        hidden[kept] = {"confidential": {"once": "choose", "seen-by": seeing}}
    rules = {
        name: {"says": f"About {name}.", "strength": rng.choice(["must", "does", "should"]), **RULES[name]}
        for name in rng.sample(sorted(RULES), rng.randint(1, 6))
    }
    for rule in rules.values():
        if "right-of" in rule or "consent" in rule:
            rule["strength"] = "must"
    forms = {name: {"seen-by": seeing} for name in BASE["forms"] if rng.random() < 0.1}
    others = {
        name: {"who": seeing} for name in BASE["actions"] if BASE["actions"][name]["who"] == "anyone" and rng.random() < 0.3
    }
    tree = {**BASE, "rules": rules, "family-cannot-stop": "The court has said so."}
    for part, more in (("facts", hidden), ("forms", forms), ("actions", others)):
        tree[part] = {name: {**one, **more.get(name, {})} for name, one in BASE[part].items()}
    tree["consents"] = {"meeting": the_consent(rng, role, tree)}
    if rng.random() < 0.6:
        tree |= the_letters(rng)
        tree["actions"]["invite"] = {**tree["actions"]["invite"], "who": seeing}  # who can send it sees to whom it goes
        for name in rng.sample(["invited", "day", "place"], rng.randint(0, 2)):
            if "confidential" not in tree["facts"][name]:
                tree["facts"][name] = {**tree["facts"][name], "seen-by": seeing}
    return assembled(tree, seeing)


def the_letters(rng: Random) -> Tree:
    """An invitation with its calendar entry, and minutes."""
    to = rng.choice(["invited", ["invited", "guardian"], "guardian"])
    return {
        "meetings": {"meeting": {"title": "M", "held": "meet", "day": "day", "place": "place", "lasts": "1 hour"}},
        "letters": {
            "invitation": {
                "title": "I", "after": "invite", "to": to, "says": "Come.", "forms": "invitation", "meeting": "meeting"
            },
            "minutes": {"title": "M", "after": "meet", "to": "anyone", "says": "Here they are.", "forms": "first meeting"},
        },
    }  # fmt: skip


def of_writers(columns: Tree, seeing: list[str]) -> Tree:
    """A table of which everybody sees the rows that they have noted themselves."""
    writer = {"writer": {"title": "Who noted it", "type": "person", "own": "yes"}}
    return {"seen-by": [*seeing, WRITER], "columns": {**columns, **writer}, "each-time": "adds"}


def the_consent(rng: Random, role: str, tree: Tree) -> Tree:
    """A consent: the child's own from an age, perhaps; one that may leave somebody out; one that some do not see."""
    consent, actions = dict(BASE["consents"]["meeting"]), tree["actions"]
    if role != "guardian" and rng.random() < 0.5:
        consent["seen-by"] = ["guardian", "teacher", "child"]
    if rng.random() < 0.5:
        consent |= {"own": {"from": "18", "born": "born"}}
        for name in ("consent", "take back"):
            actions[name] = {**actions[name], "who": ["guardian", "child"]}
    if rng.random() < 0.5:
        consent["may-leave-out"] = "invited"
        actions["consent"] = {**actions["consent"], "note": "invited"}
        if "consented" in tree["rules"]:
            tree["rules"]["consented"]["with"] = "invited"
    return consent


def assembled(tree: Tree, seeing: list[str]) -> Process:
    """The process; what `check` says has to be added so that nothing hidden is told by the way is added."""
    while True:
        made = assemble(ProcessDefinition.model_validate(tree))
        if isinstance(made, Process):
            return made
        for problem in made:
            match problem.key:
                case "P31.can":
                    del tree["family-cannot-stop"]
                case "P72.unseen" | "P72.blind":
                    tree["letters"].pop(str(problem.path[1]), None)
                case "P50.hidden" | "P50.recorded":
                    tree["rules"][str(problem.path[1])]["reveals"] = "whether"
                case "P50.answers":
                    lacking = str(problem.values["who"]).split(", ")
                    tree["consents"]["meeting"]["seen-by"] = [one for one in seeing if one not in lacking]
                case _:
                    raise AssertionError(made)


def value(rng: Random, fact: str) -> Any:
    part = BASE["facts"][fact]
    match part.get("type", "text"):
        case "date":
            return FIRST.replace(year=FIRST.year - 18) + timedelta(rng.randrange(9)) if fact == "born" else days(rng)
        case "yes-no":
            return rng.choice((True, False))
        case "people":
            return tuple(rng.sample(KEYS, rng.randint(1, 4)))
        case "rows":
            return [
                {name: cell for name, cell in row(rng, part["columns"]).items() if rng.random() < 0.9}
                for _ in range(rng.randint(1, 3))
            ]
        case _:
            return rng.choice(("Irena Ray", "Something", "Something else"))


def days(rng: Random) -> date:
    return FIRST + timedelta(days=rng.randint(0, 20))


def row(rng: Random, columns: Tree) -> Tree:
    parts = {name: part if isinstance(part, dict) else {} for name, part in columns.items()}
    of_kind = {"person": rng.choice(KEYS), "date": days(rng), "text": rng.choice(("This", "That"))}
    return {
        name: rng.choice(part["choices"]) if "choices" in part else of_kind[part.get("type", "text")]
        for name, part in parts.items()
    }


def act(rng: Random, process: Process, by: str, action: str) -> Act:
    notes = [name for name in process.actions[action].notes if rng.random() < 0.8]
    return Act(action, by, facts={name: value(rng, name) for name in notes}, afterwards=rng.random() < 0.4)


def step(rng: Random, process: Process, case: Case) -> Command:
    """What somebody does next: acts, or brings somebody in, leaves, takes something back, agrees."""
    by = rng.choice(KEYS)
    match rng.randrange(12):
        case 0:
            return Leave(rng.choice(KEYS), by)
        case 1:
            return Join(Newcomer(rng.choice((*(one.name for one in PEOPLE), "Ola Berg")), rng.choice(ROLES)), by)
        case 2 | 3:
            return Void(rng.randint(1, case.seq), by, "A mistake.", masks=rng.random() < 0.5)
        case 4 if case.incidents:
            return Agree(rng.choice(sorted(case.incidents)), by)
        case 5 | 6 if process.letters:
            return posted(rng, process, by)
        case 7 if case.sent:
            return Returned(rng.choice(sorted(case.sent)), by, "Nobody there.")
    return act(rng, process, by, rng.choice([name for name in process.actions if name != "close"]))


def posted(rng: Random, process: Process, by: str) -> Send:
    """A letter that somebody sends, or says that it went."""
    letter = rng.choice((*process.letters, MOVED, OFF))
    return Send(letter, rng.choice(KEYS), by, "letter", rng.choice(("", "The flat")), afterwards=rng.random() < 0.4)


def known_sent(entry: Entry, process: Process, sight: Sight) -> object:
    """What is known to somebody of a letter that went: all, where it is theirs or nothing in it is hidden from them."""
    if entry.sent is None or entry.sent.person == sight.person:
        return entry.sent
    letter, meeting = process.letters.get(entry.sent.letter), process.meetings.get("meeting")
    hidden = {fact for fact in (letter.people if letter is not None else ()) if fact not in sight.facts}
    if (letter is None or letter.meeting) and meeting is not None:
        hidden |= {fact for fact in ("day", "place") if fact not in sight.facts}
    return None if hidden or not sight.forms.issuperset(entry.sent.forms) else entry.sent._replace(household="")


def alike(entry: Entry, process: Process, sight: Sight) -> object:
    """What entries have in common where only hidden values differ; a rule that reveals itself tells the same of both."""
    told = [(one.rule, one.how) for one in entry.departures if one.rule in revealing(process)]
    rules = entry.incident.rules if entry.incident is not None else ()
    effects = entry.incident.held if entry.incident is not None else entry.effects
    effects = effects._replace(
        facts=tuple(
            fact._replace(value=part)
            for fact in effects.facts
            if (part := seen_of(process, sight, fact.name, fact.value)) is not None
        ),
        answers=tuple(answer for answer in effects.answers if answer.consent in sight.consents),
        clocks=(),
    )
    return (
        entry.seq, entry.kind, entry.by, entry.role, entry.day, entry.action, effects, told, entry.incident is None,
        [rule for rule in rules if rule in revealing(process)], entry.agrees_to, entry.settles, entry.people,
        known_sent(entry, process, sight), entry.returns,
    )  # fmt: skip


def shown(life: Life, person: str, now: datetime, probes: list[Act]) -> list[object]:
    """Everything that a person is shown of a case, and every answer that they get."""
    process, case = life.process, life.case
    seen = view(process, case, life.entries, now, person)
    pages: list[object] = [list(case_lines(process, seen, now, "en")), case_json(process, seen, now)]
    for form in process.forms:
        try:
            pages.append(asdict(fill(process, case, form, now.date(), person=person)))
        except NotForThem as hidden:
            pages.append(str(hidden))
    for probe in probes:
        found = consequences(process, case, probe, now)
        pages.append(told(process, case, found.outcome, person, now))
        pages.append([found.refused, found.stops, found.relied])
        if isinstance(found.outcome, Accepted):
            pages.append(list(foreseen_lines(process, case, found, now, "en")))
            pages.append(foreseen_json(process, case, found, now))
    sight = sight_of(process, case, person, now.date())
    pages.append([one for one in waiting(process, case, now) if sees_letter(one.letter, one.about, sight)])
    pages.append([shown_sent(one, sight) for one in case.sent.values()])
    for letter in process.letters:
        for to in KEYS[:2]:
            outcome = life.answer(Send(letter, to, person, "letter"), now)
            pages.append(list(refusal_lines(process, case, outcome, "en")) if isinstance(outcome, Refused) else None)
    pages += [voided(life, Void(entry.seq, person, "A mistake."), now) for entry in life.entries]
    return pages


def voided(life: Life, command: Void, now: datetime) -> object:
    """What a person is told who says that an entry was a mistake."""
    outcome = life.answer(command, now)
    if isinstance(outcome, Refused):
        return told(life.process, life.case, outcome, command.by, now)
    sight = sight_of(life.process, life.case, command.by, now.date())
    return list(shown_unsupported(unsupported(life.process, [*life.entries, *outcome.entries]), sight))


def told(process: Process, case: Case, outcome: Outcome, person: str, now: datetime) -> object:
    if isinstance(outcome, Refused):
        return list(refusal_lines(process, case, outcome, "en"))
    entry = shown_entry(outcome.entries[0], sight_of(process, case, person, now.date()).acting, revealing(process))
    return [entry, [told_departure(process, one, "en") for one in entry.departures]]


def revealed(life: Life, now: datetime, probes: list[Act]) -> object:
    """What the rules that reveal themselves tell those whose act it is: that much may differ, since the owner says so."""
    found = []
    for probe in (*probes, *(replace(probe, facts={}, afterwards=False) for probe in probes)):
        outcome = life.answer(replace(probe, afterwards=False), now)
        who = life.process.actions[probe.action].who
        theirs = who is None or PEOPLE[KEYS.index(probe.by)].role in who
        if isinstance(outcome, Refused):
            found.append([one.name for one in outcome.reasons if one.hidden and theirs])
        recorded = life.answer(replace(probe, afterwards=True), now)
        if isinstance(recorded, Accepted):
            entry = recorded.entries[0]
            broken = [one.rule for one in entry.departures] + list(entry.incident.rules if entry.incident else ())
            found.append([rule for rule in broken if rule in revealing(life.process)])
    return found


def seen_of(process: Process, sight: Sight, fact: str, value: Any) -> Any:
    """What of a fact may be seen, worked out here on its own: all of it, or the rows that they have noted themselves."""
    if fact in sight.facts:
        return value
    writes = fact in process.facts and "writer" in [column.name for column in process.facts[fact].columns]
    return tuple(row for row in value if row["writer"] == sight.person) or None if writes else None


def compared(seed: int) -> bool:
    """Whether two such lives could be compared; they must look the same."""
    rng = Random(seed)
    person = rng.choice(KEYS)
    process = the_process(rng, PEOPLE[KEYS.index(person)].role)
    now = datetime.combine(FIRST, time(9), tzinfo=process.zone)
    opened = open_case(process, Open("case", "Tom Reed", PEOPLE), now)
    assert isinstance(opened, Accepted)
    one, other = (Life(process, replay(opened.entries), list(opened.entries)) for _ in range(2))
    differ = False
    for _ in range(rng.randint(3, 14)):
        now += timedelta(days=rng.choice((0, 0, 1, 2)))
        command = mirrored = step(rng, process, one.case)
        sight = sight_of(process, one.case, person, now.date())
        if isinstance(command, Act) and command.by != person:  # they know what they note themselves
            surely = {name for name, fact in process.facts.items() if fact.confidential is None} & sight.facts
            facts = {name: there if name in surely else value(rng, name) for name, there in command.facts.items()}
            mirrored = replace(command, facts=facts)
        outcomes = one.answer(command, now), other.answer(mirrored, now)
        first, second = outcomes
        if not (isinstance(first, Accepted) and isinstance(second, Accepted)):
            continue
        if alike(first.entries[0], process, sight) != alike(second.entries[0], process, sight):
            continue
        one.go_on(first)
        other.go_on(second)
        differ = differ or command != mirrored
    if one.case.stages != other.case.stages or not differ:
        return False
    sight = sight_of(process, one.case, person, now.date())
    held = [
        {name: seen_of(process, sight, name, cell.value) for name, cell in life.case.facts.items()} for life in (one, other)
    ]
    if held[0] != held[1]:
        return False  # what was confidential is open again
    now += timedelta(days=rng.choice((0, 1, 7)))
    probes = [act(rng, process, person, action) for action in process.actions]
    if revealed(one, now, probes) != revealed(other, now, probes):
        return False
    assert shown(one, person, now, probes) == shown(other, person, now, probes)
    return True


@given(st.integers(0, 2**32))
@settings(max_examples=300)
def test_alike_cases_look_the_same(seed: int) -> None:
    compared(seed)


def test_many_of_them_are_compared() -> None:
    assert sum(compared(seed) for seed in range(150)) > 30
