"""What a rule declares to read is all that can change its answer, and each thing declared can.

Each shape is held to it: with the rules on its manual page, and with random rules of that shape, which are drawn below. The
cases are put together at random, whether or not any life would lead to them.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from caseway.engine.assemble import Process, assemble
from caseway.engine.case import Answer, Case, Cell, Clock, Done, Holding, Joined, Person, Round, Time
from caseway.engine.commands import Act
from caseway.engine.decide import decide
from caseway.engine.definition import ProcessDefinition
from caseway.engine.outcome import Accepted
from caseway.engine.rules import SHAPES, Shape, Situation
from caseway.engine.rules.manual import read_page
from caseway.engine.rules.seen import Seen, instants, seen
from caseway.processes.reader import read

Tree = dict[str, Any]
Draft = dict[tuple[str, str], Any]
"""A case and an act in pieces that can be changed one by one."""

ACTING = importlib.import_module("caseway.engine.decide.act")
BASE: Tree = dict(read((Path(__file__).parents[1] / "engine/rules/manual/process.yaml").read_text("utf-8"), "process").tree)  # type: ignore[arg-type]
FIRST = date(2024, 3, 1)
DAYS = [FIRST + timedelta(days=days) for days in range(6)]
PERSONS = ["p1", "p2", "p3", "p4", "p5"]
ROLES = ["teacher", "social worker", "nurse", "child", "guardian"]
ACTIONS = list(BASE["actions"])
AGENCIES = dict(zip(PERSONS, ["School", "Social Services", "Health Centre", "", ""], strict=True))
OWN = {person: Joined(person, role, FIRST) for person, role in zip(PERSONS, ROLES, strict=True)}

# Random rules, as they are written: a new shape has its own here


CONDITIONS = ["negotiated", "minutes", "interpreter", "ever invite"]


def some(names: list[str], most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), min_size=1, max_size=most, unique=True)


actions = st.sampled_from(ACTIONS)
wants = (
    st.sampled_from([*ACTIONS, "interpreter", "invited", "measures", "day"])
    | st.sampled_from(
        [
            {"interpreter needed": "yes"}, {"interpreter needed": "no"}, {"interpreter": "Irena Ray"}, {"day": "2024-03-03"},
            {"may be invited": "every invited"}, {"said yes": "every guardian"}, {"measures": "every concerned"},
            {"signatures": "every host"}, {"concerned": "every teacher"}, {"concerned": "everyone"}, {"copies": "everyone"},
        ]
    )
)  # fmt: skip
counted = st.sampled_from([{"copies": "every guardian"}, {"copies": "every concerned"}, {"copies": "everyone"}])
short = st.sampled_from(["1 day", "2 days", "4 days"])
booked = st.sampled_from(["meet", "review"])
WRITTEN: dict[str, st.SearchStrategy[Tree]] = {
    "age": st.fixed_dictionaries(
        {"born": st.just("born"), "before": some(ACTIONS), "until-age": st.just("18")}, optional={"if": some(CONDITIONS, 1)}
    )
    | st.fixed_dictionaries({"born": st.just("born"), "before": some([*ACTIONS, "note birth"]), "from-age": st.just("18")}),
    "cadence": st.fixed_dictionaries(
        {"every": short, "must": booked}, optional={"after": st.sampled_from(["agree", "invite"])}
    ),
    "case date": st.fixed_dictionaries(
        {"set": st.just("review day"), "in": st.just("write plan"), "keep": st.just("review")}
    )
    | st.fixed_dictionaries({"set": st.just("day"), "in": st.just("invite"), "keep": st.just("meet")}),
    "consent": st.fixed_dictionaries(
        {"before": some(ACTIONS), "consent": st.just("meeting")}, optional={"with": st.just("invited")}
    ),
    "decision": st.fixed_dictionaries(
        {
            "decide": some(["invited"]),
            "by": st.sampled_from(["every guardian", "any guardian", "teacher", ["nurse", "any guardian"]]),
        },
        optional={"said-in": st.just("who decided")},
    ),
    "floor": st.fixed_dictionaries(
        {
            "not-within": short,
            "after": st.sampled_from(["agree", "ever agree", "first settle", "last round settle"]),
            "may": some(["meet", "review", "check"]),
        },
        optional={"unless": some(CONDITIONS, 2)},
    ),
    "lead time": st.fixed_dictionaries(
        {"ahead-of": st.sampled_from(["meet", "day", "review day"]), "must": st.sampled_from(["check", "agree", "invite"])}
    ).flatmap(
        lambda rule: st.sampled_from([{"between": "3 days and 1 day"}, {"at-least": "2 days"}]).map(lambda how: rule | how)
    ),
    "threshold": st.fixed_dictionaries(
        {"before": some(ACTIONS), "at-least": st.sampled_from(["1", "2"]), "of": st.sampled_from(["invited", "guardian"])},
        optional={"from-at-least": st.just("2")},
    ),
    "mandate": st.fixed_dictionaries({"only": some([*ROLES, "host"]), "may": some(ACTIONS)}),
    "need": st.fixed_dictionaries(
        {"before": some(ACTIONS), "need": st.lists(wants, min_size=1, max_size=2)},
        optional={"if": st.lists(wants, min_size=1, max_size=2)},
    )
    | st.fixed_dictionaries(
        {
            "before": some(ACTIONS),
            "need": st.lists(counted, min_size=1, max_size=2),
            "as": some(["given", "sent", "came back"]),
        }
    ),
    "deadline": st.fixed_dictionaries(
        {
            "within": st.sampled_from(["1 day", "2 days", "4 days", "1 week"]),
            "after": st.sampled_from(["agree", "invite", "invite"]),
            "must": st.sampled_from(["meet", "meet", "review"]),
        }
    ),
    "content": st.fixed_dictionaries({"form": st.just("invitation"), "must-have": some(["invited", "day", "place"])})
    | st.fixed_dictionaries({"form": st.just("plan"), "must-have": some(["measures", "concerned", "review day"])})
    | st.fixed_dictionaries(
        {"form": st.just("plan"), "in-each": st.just("measures"), "must-have": some(["what", "who"])},
    )
    | st.fixed_dictionaries(
        {"form": some(["first meeting", "next meeting"]), "must-have": some(["agenda", "minutes"])},
        optional={"at": some(["make agenda", "write minutes"])},
    ),
    "continuity": st.fixed_dictionaries(
        {"take-up": st.just("measures"), "known-by": st.just("what"), "in": some([*ACTIONS, "begin", "write plan"])}
    )
    | st.fixed_dictionaries(
        {"take-up": st.just("decisions"), "known-by": st.just("what"), "in": some([*ACTIONS, "begin", "write plan"])},
        optional={"as": some(["starts", "goes on", "changes"])},
    ),
    "signature": st.fixed_dictionaries(
        {"form": st.just("plan"), "signed-by": some(["guardian", "teacher", "host", "concerned"]), "before": some(ACTIONS)},
        optional={"at": actions},
    )
    | st.fixed_dictionaries(
        {
            "form": st.just("agreement"),
            "signed-by": some(["guardian", "host", "concerned"]),
            "before": some(ACTIONS),
            "as": some(["signed", "signed for them", "sent"]),
        },
        optional={"at": actions},
    ),
    "attendance": st.fixed_dictionaries(
        {
            "must-attend": some(["nurse", "any guardian", "teacher", "invited", "any invited", "host"]),
            "at": some(ACTIONS),
            "present": st.sampled_from(["concerned", "signatures"]),
        }
    )
    | st.fixed_dictionaries(
        {
            "must-attend": some(["nurse", "any concerned", "invited"]),
            "at": some(ACTIONS),
            "present": st.just("presence"),
            "as": some(["came", "late", "declined"]),
            "otherwise": st.just(["put off"]),
        }
    ),
    "disclosure": st.fixed_dictionaries(
        {"share": st.just("share"), "shared": st.just("shared items"), "told": st.just("told items")},
        optional={"confidential": st.sampled_from(["kept items", "invited"]), "need-for": st.just("purpose")},
    ),
    "reasons": st.fixed_dictionaries({"motivate": st.just("say no"), "with": some(["decided by", "grounds"])})
    | st.fixed_dictionaries({"motivate": st.just("invite"), "with": some(["invited", "day", "place"])}),
}
MORE: dict[str, list[Tree]] = {
    "need": [
        {"before": "settle", "need": ["agree", "minutes", {"day": "2024-03-03"}]},
        {"before": "settle", "need": [{"said yes": "every guardian"}]},
        {"before": "settle", "need": [{"measures": "every host"}]},
    ],
    "deadline": [{"within": "2 days", "after": "invite", "must": "meet"}],
    "continuity": [{"take-up": "measures", "known-by": "what", "in": "begin"}],
    "signature": [{"form": "plan", "signed-by": ["host", "concerned"], "before": "settle"}],
}
"""Rules that declare what those on the manual page do not."""


def test_every_shape_has_rules_to_be_drawn() -> None:
    assert SHAPES.keys() == WRITTEN.keys()


def laid(rules: Tree) -> Process | None:
    made = assemble(ProcessDefinition.model_validate({**BASE, "rules": rules}))
    return made if isinstance(made, Process) else None


def on_the_page(shape: str) -> Tree:
    page = read_page(importlib.import_module(SHAPES[shape].__module__).__doc__ or "")
    return dict(read(page.rules, "process").tree)  # type: ignore[arg-type]


@st.composite
def of_shape(draw: st.DrawFn, shape: str) -> tuple[Process, Shape]:
    """A process with one rule of that shape that is asked at something."""
    rule = {"says": "S.", "strength": draw(st.sampled_from(["must", "should"])), **draw(WRITTEN[shape])}
    process = laid({"r": rule})
    assume(process is not None)
    assert process is not None
    return process, process.rules["r"]


OF_LAST_TIME = ("measures", "decisions")
"""The facts of a round that is over."""

# Random cases and acts, in pieces. Hypothesis draws the seed: drawing each piece itself, it would be slow.

TEXTS = ("", " ", "Irena Ray", "Something")
Piece = Callable[[Random], Any]
Pieces = dict[tuple[str, str], Piece]


def value(rng: Random, fact: str) -> Any:
    part = BASE["facts"][fact]
    if fact == "born":
        return rng.choice(DAYS).replace(year=FIRST.year - 18)
    if part.get("type") == "rows":
        return tuple(row(rng, part["columns"]) for _ in range(rng.randrange(4)))
    if part.get("type") == "people":
        return tuple(rng.sample(PERSONS, rng.randrange(4)))
    return rng.choice({"yes-no": (True, False), "date": DAYS}.get(part.get("type", "text"), TEXTS))


def row(rng: Random, columns: Tree) -> Tree:
    parts = {name: part if isinstance(part, dict) else {} for name, part in columns.items()}
    of_kind: dict[str, Sequence[object]] = {"person": PERSONS, "date": DAYS}
    cells = {
        name: rng.choice(part.get("choices") or of_kind.get(part.get("type", "text"), TEXTS)) for name, part in parts.items()
    }
    return {name: cell for name, cell in cells.items() if rng.random() < 0.9}


def cell(rng: Random, fact: str) -> Cell:
    since = rng.choice(DAYS)
    before = rng.choice(DAYS)
    earlier = ((before, value(rng, fact)),) if before < since else ()
    return Cell(value(rng, fact), "p4", since, "round", rng.randint(2, 40), earlier)


def clock(rng: Random) -> Clock:
    days = [rng.choice(DAYS) if rng.random() < 0.2 else None for _ in range(2)]
    return Clock(rng.choice(DAYS), rng.choice(DAYS), days[0], rng.random() < 0.5, days[1])


def done(rng: Random) -> Done:
    times = [
        Time(rng.choice(DAYS), rng.randint(2, 40), rng.choice(PERSONS), rng.choice(ROLES)) for _ in range(rng.randint(1, 2))
    ]
    return Done(tuple(sorted(times)), (rng.choice(DAYS), 20) if rng.random() < 0.3 else (date.min, 0))


def holding(rng: Random, person: str) -> list[Joined]:
    if rng.random() < 0.3:
        return [OWN[person]]
    roles = [rng.choice([*ROLES, "host"]) for _ in range(rng.randrange(3))]
    return [
        Joined(
            person, role, rng.choice([FIRST, *DAYS]), rng.choice([None, *DAYS[:4]]),
            rng.choice(PERSONS) if rng.random() < 0.2 else "",
        )
        for role in roles
    ]  # fmt: skip


def answers(rng: Random, consent: str) -> tuple[Answer, ...]:
    found = []
    for _ in range(rng.randrange(3)):
        day = rng.choice(DAYS)
        happened = datetime.combine(day, time(rng.choice((9, 15))), tzinfo=UTC)
        yes = Answer(consent, "yes", rng.choice(PERSONS[2:]), "p4", happened, day, rng.choice(("written", "spoken")))
        yes = yes._replace(
            until=rng.choice((None, None, *DAYS)), leaves_out=tuple(rng.sample(PERSONS, rng.choice((0, 0, 1))))
        )
        found.append(rng.choice((yes, yes, yes._replace(says="no"), yes._replace(says="withdrawn"))))
    return tuple(sorted(found, key=lambda answer: answer.happened))


def mostly(drawn: Callable[..., Any], share: float, *which: str) -> Piece:
    return lambda rng: drawn(rng, *which) if rng.random() < share else None


def pieces(process: Process) -> Pieces:
    """Every piece of a case and an act, with how it is drawn."""
    found: Pieces = {
        ("by", ""): lambda rng: rng.choice(PERSONS),
        ("day", ""): lambda rng: rng.choice(DAYS),
        ("began", ""): mostly(lambda rng: (rng.choice(DAYS), rng.randint(2, 40)), 0.3),
        ("number", ""): lambda rng: rng.randint(40, 60),
        ("name", ""): lambda rng: rng.choice(["Ann Hill", "Bo Hill"]),
    }
    found |= {("fact", fact): mostly(cell, 0.6, fact) for fact in BASE["facts"]}
    found |= {("given", fact): mostly(value, 0.5, fact) for fact in BASE["facts"]}
    found |= {("last", fact): mostly(cell, 0.6, fact) for fact in OF_LAST_TIME}
    found |= {("done", action): mostly(done, 0.7) for action in ACTIONS}
    found |= {("holds", person): partial(holding, person=person) for person in PERSONS}
    found |= {("answers", consent): partial(answers, consent=consent) for consent in BASE["consents"]}
    found |= {("clock", rule): mostly(clock, 0.6) for rule in (*process.rules, "some other rule")}
    return found


BEARING = ("by", "day", "holds", "began", "answers")


def named_in(rule: Shape, process: Process, every: Pieces) -> list[tuple[str, str]]:
    """The pieces of whatever the rule names, declared or not, and those of time and people."""
    spelt = repr(rule)
    named = {name for name in (*BASE["facts"], *ACTIONS) if f"'{name}'" in spelt} | {*process.derived.values(), rule.name}
    return [piece for piece in every if piece[1] in named or piece[0] in BEARING]


def pair(rng: Random, process: Process, rule: Shape, fixed: bool | None = None) -> tuple[str, Draft, Draft]:
    """An action, and two situations that differ in a few pieces. `fixed`: by somebody who can act, on a late day."""
    every = pieces(process)
    draft = {piece: drawn(rng) for piece, drawn in every.items()}
    if fixed if fixed is not None else rng.random() < 0.7:
        draft |= {("by", ""): "p1", ("holds", "p1"): [OWN["p1"]], ("day", ""): rng.choice(DAYS[3:])}
    among = named_in(rule, process, every) if rng.random() < 0.8 else list(every)
    changed = rng.sample(among, rng.choice((1, 1, 2)))
    return rng.choice(asked_at(rule)), draft, {**draft, **{piece: every[piece](rng) for piece in changed}}


def case_of(process: Process, draft: Draft) -> Case:
    def there(sort: str) -> dict[str, Any]:
        return {name: piece for (kind, name), piece in draft.items() if kind == sort and piece is not None}

    joined = [one for person in PERSONS for one in draft["holds", person]]
    return Case(
        "case", process.id, process.version, draft["number", ""], FIRST,
        stages={track.name: track.start for track in process.tracks.values()},
        people={key: Person(key, f"{draft['name', '']} {key}", AGENCIES[key]) for key in PERSONS},
        answers=there("answers"),
        holdings=tuple(Holding(seq, one) for seq, one in enumerate(joined, 1)),
        rounds=(draft["began", ""],) if draft["began", ""] else (),
        over=(Round((date.min, 0), there("last")),) if draft["began", ""] else (),
        facts=there("fact"), done=there("done"), clocks=there("clock"),
    )  # fmt: skip


# What decide answers, and what the rule saw of the situation that decide made


@dataclass(frozen=True)
class Outcome:
    verdict: object
    seen: Seen


@contextmanager
def watched(situations: list[Situation]) -> Iterator[None]:
    judge: Callable[..., Any] = ACTING.judge

    def watching(process: Process, action: Any, situation: Situation, *rest: Any, **more: Any) -> Any:
        situations.append(situation)
        return judge(process, action, situation, *rest, **more)

    with patch.object(ACTING, "judge", watching):
        yield


def given_with(process: Process, action: str, draft: Draft) -> Tree:
    """The facts that the act gives."""
    notes = process.actions[action].notes
    return {fact: given for fact in notes if (given := draft["given", fact]) is not None}


def answer(process: Process, rule: Shape, action: str, draft: Draft) -> Outcome | None:
    """What becomes of the rule when somebody does that; None when the act is refused for something else."""
    now = datetime.combine(draft["day", ""], datetime.min.time(), tzinfo=UTC) + timedelta(hours=12)
    situations: list[Situation] = []
    act = Act(action, draft["by", ""], facts=given_with(process, action, draft))
    with watched(situations):
        outcome = decide(process, case_of(process, draft), act, now)
    (situation,) = situations
    if isinstance(outcome, Accepted):
        verdict: object = [(one.how, one.limit) for one in outcome.entries[0].departures if one.rule == rule.name]
    elif any(reason.why != "rule" for reason in outcome.reasons):
        return None
    elif not rule.blocks:  # what departs from it is on no record when the act is refused
        return None
    else:
        verdict = [reason.missing for reason in outcome.reasons if reason.name == rule.name]
    return Outcome(verdict, seen(rule.looks_at(), situation))


def asked_at(rule: Shape) -> list[str]:
    return [*dict.fromkeys((*rule.bites_on, *(waited for waited in (getattr(rule, "must", ""),) if waited)))]


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=50)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_where_a_rule_sees_the_same_it_gives_the_same_answer(shape: str, data: st.DataObject, seed: int) -> None:
    process, rule = data.draw(of_shape(shape))
    assume(asked_at(rule))
    rng = Random(seed)
    for _ in range(60):
        action, *drafts = pair(rng, process, rule)
        one, other = (answer(process, rule, action, draft) for draft in drafts)
        if one is not None and other is not None and one.seen == other.seen:
            assert one.verdict == other.verdict, differing(*drafts)


def differing(one: Draft, other: Draft) -> list[object]:
    return [(piece, one[piece], other[piece]) for piece in one if one[piece] != other[piece]]


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=50)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_between_the_days_that_it_names_the_answer_stays(shape: str, data: st.DataObject, seed: int) -> None:
    process, rule = data.draw(of_shape(shape))
    reads = rule.looks_at()
    assume(asked_at(rule))
    if reads.today:  # every day may be another
        return
    rng = Random(seed)
    for _ in range(10):
        action, draft, _ = pair(rng, process, rule)
        case = case_of(process, draft)
        facts = given_with(process, action, draft)
        named = {*instants(reads, case, process.derived, facts), *rule.instants(case)}
        before: Outcome | None = None
        for day in DAYS:
            now = answer(process, rule, action, {**draft, ("day", ""): day})
            if before is not None and now is not None and day not in named:
                assert now.verdict == before.verdict, day
            before = now


# Each thing that is declared can make the difference

LOOKING = 20_000
"""How many pairs of situations are looked at for one rule."""


def declared(shape: str) -> Iterator[tuple[str, Process, Shape]]:
    """The rules in which everything is looked for: those on the page, and MORE."""
    more = {f"more {n}": {"says": "S.", **rule} for n, rule in enumerate(MORE.get(shape, []), 1)}
    for name, rule in (on_the_page(shape) | more).items():
        process = laid({name: {**{key: written for key, written in rule.items() if key != "deviate"}, "strength": "must"}})
        assert process is not None
        yield name, process, process.rules[name]


@pytest.mark.parametrize("shape", SHAPES)
def test_everything_that_is_declared_can_make_the_difference(shape: str) -> None:
    """For each there are two situations that the rule tells apart by that alone, and answers differently."""
    for name, process, rule in declared(shape):
        rng, left = Random(1), None
        for _ in range(LOOKING):
            action, *drafts = pair(rng, process, rule)
            one, other = (answer(process, rule, action, draft) for draft in drafts)
            if one is None or other is None:
                continue
            left = set(one.seen) if left is None else left
            if one.verdict != other.verdict:
                apart = [key for key in one.seen if one.seen[key] != other.seen[key]]
                left -= {*apart} if len(apart) == 1 else set()
            if not left:
                break
        assert left == set(), name
