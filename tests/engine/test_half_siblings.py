"""Half-siblings in one case, each with a father of their own: whose guardian somebody is, from opening to agreeing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caseway.engine.commands import HandOver, Join, Newcomer, Open
from caseway.engine.decide import open_case
from caseway.engine.errors import Problem
from caseway.engine.messages import problem_texts
from caseway.engine.outcome import Reason, Refused
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

Life = Any  # the fixture of conftest.py

SIBLINGS: dict[str, Any] = {
    "people": {"child": {"title": "Child", "many": "yes"}, "guardian": {"of": "child"}},
    "facts": {
        "born": {
            "title": "Born", "type": "rows", "keep": "case",
            "columns": {"who": {"title": "Who", "type": "person"}, "on": {"title": "On", "type": "date"}},
        },
    },
    "consents": {"sharing": {"title": "Consent", "from": "every guardian", "own": {"from": "15", "born": "born"}}},
    "actions": {
        "note births": {"title": "Note births", "who": "anyone", "note": "born"},
        "say yes": {"title": "Say yes", "who": ["guardian", "child"], "gives": "sharing"},
        "take back": {"title": "Take back", "who": ["guardian", "child"], "from": "any stage", "withdraws": "sharing"},
        "stop": {"title": "Stop", "who": ["guardian", "child"], "to": "closed"},
        "share": {"title": "Share", "who": "anyone"},
    },
    "rules": {
        "consented": {"says": "S.", "before": "share", "consent": "sharing", "strength": "must"},
        "young": {"says": "S.", "until-age": "18", "born": "born", "before": "invite", "strength": "must"},
    },
}  # fmt: skip
FAMILY = (
    Newcomer("Kim Field", "key worker"),
    Newcomer("Tia Moore", "child"),
    Newcomer("Ben Moore", "child"),
    Newcomer("Hana Moore", "guardian"),
    Newcomer("Rob Lind", "guardian", of=("Tia Moore",)),
    Newcomer("Sam West", "guardian", of=("Ben Moore",)),
)
TIA, BEN, HANA, ROB, SAM = "p2", "p3", "p4", "p5", "p6"
YOUNG = [{"who": "Tia Moore", "on": "2014-05-01"}, {"who": "Ben Moore", "on": "2016-05-01"}]


@pytest.fixture
def one(life: Callable[..., Life]) -> Life:
    made = life(SIBLINGS, people=FAMILY)
    made.do("note births", {"born": YOUNG})
    return made


def lacking(one: Life) -> set[tuple[str, str]]:
    """Whose consent is missing, for whom."""
    return {
        (person, missing.about) for reason in one.cannot("share") for missing in reason.missing for person in missing.people
    }


def test_each_guardian_is_asked_for_their_own_children(one: Life) -> None:
    assert lacking(one) == {(HANA, TIA), (HANA, BEN), (ROB, TIA), (SAM, BEN)}
    for name in ("Hana Moore", "Rob Lind"):
        one.do("say yes", by=name)
    assert lacking(one) == {(SAM, BEN)}
    assert {(answer.giver, answer.about) for answer in one.case.answers["sharing"]} == {(HANA, TIA), (HANA, BEN), (ROB, TIA)}
    one.do("say yes", by="Sam West")
    one.do("share")


def test_from_that_age_it_is_that_childs_own(life: Callable[..., Life]) -> None:
    one = life(SIBLINGS, people=FAMILY)
    one.do("note births", {"born": [{"who": "Tia Moore", "on": "2008-05-01"}, YOUNG[1]]})
    assert lacking(one) == {(TIA, TIA), (HANA, BEN), (SAM, BEN)}


def test_an_incident_waits_for_those_whose_child_it_was(one: Life) -> None:
    for name in ("Hana Moore", "Sam West"):
        one.do("say yes", by=name)
    entry = one.record("share")
    assert entry.incident is not None
    (due,) = (due for due in one.due() if due.kind == "incident")
    assert set(due.people) <= {HANA, ROB}
    assert ROB in due.people


def test_every_child_must_be_of_the_age(life: Callable[..., Life]) -> None:
    one = life(SIBLINGS, people=FAMILY)
    one.do("agree")
    (reason,) = one.cannot("invite")
    assert [(missing.what, missing.about) for missing in reason.missing] == [("fact", TIA), ("fact", BEN)]
    one.do("note births", {"born": [{"who": "Tia Moore", "on": "2000-01-01"}, YOUNG[1]]})
    (reason,) = one.cannot("invite")
    assert [(missing.what, missing.about) for missing in reason.missing] == [("too old", TIA)]
    assert tell(one.process, one.case, "invite", reason).missing == ("Tia Moore: only until the age of 18, on 2018-01-01.",)
    one.do("note births", {"born": YOUNG})
    one.do("invite")


def test_who_joins_later_is_guardian_of_those_who_are_named(one: Life) -> None:
    one.accepted(Join(Newcomer("Ola Berg", "guardian", of=("Ben Moore",)), "Kim Field"))
    assert ("p7", BEN) in lacking(one)
    assert ("p7", TIA) not in lacking(one)
    one.accepted(Join(Newcomer("Ola Berg", "guardian", of=("Tia Moore",)), "Kim Field"))
    assert {("p7", BEN), ("p7", TIA)} <= lacking(one)
    assert [
        reason.why for reason in one.refused(Join(Newcomer("Ola Berg", "guardian", of=("Tia Moore",)), "Kim Field"))
    ] == ["already holds"]


@pytest.mark.parametrize(
    ("newcomer", "expected", "text"),
    [
        (
            Newcomer("Ola Berg", "guardian", of=("Tia Mor",)),
            Reason("not of them", "Tia Mor", detail="child", guess="Tia Moore"),
            "Tia Mor is not Child in this case. Did you mean «Tia Moore»?",
        ),
        (
            Newcomer("Ola Berg", "nurse", of=("Tia Moore",)),
            Reason("not of", "nurse"),
            "The role School nurse is nobody's in particular: it is held for everybody in the case. Leave out for whom.",
        ),
    ],
)
def test_a_tie_that_cannot_be(newcomer: Newcomer, expected: Reason, text: str, one: Life) -> None:
    (reason,) = one.refused(Join(newcomer, "Kim Field"))
    assert reason == expected
    assert tell(one.process, one.case, "join", reason).text == text
    opened = open_case(one.process, Open("x", "Kim Field", (*FAMILY, newcomer)), one.now)
    assert isinstance(opened, Refused)
    assert expected in opened.reasons


def test_who_speaks_for_one_child_only_says_nothing_for_the_other(life: Callable[..., Life]) -> None:
    noting = {"facts": {"spoke": {"title": "Who", "type": "people"}, "for whom": {"title": "For", "type": "people"}},
              "actions": {"note yes": {"title": "N", "who": "key worker", "gives": "sharing", "note": ["spoke", "for whom"],
                                       "by": "spoke", "for": "for whom"}}}  # fmt: skip
    one = life(SIBLINGS, noting, people=FAMILY)
    one.do("note births", {"born": YOUNG})
    (reason,) = one.cannot("note yes", {"spoke": "Rob Lind", "for whom": "Ben Moore"})
    assert tell(one.process, one.case, "note yes", reason).text == (
        "Rob Lind is not asked for this for Ben Moore, but for somebody else."
    )


def test_a_role_that_is_handed_over_is_held_for_the_same(life: Callable[..., Life]) -> None:
    helper = {"people": {"helper": {"title": "Helper", "many": "yes", "of": "child"}}}
    people = (*FAMILY, Newcomer("Ola Berg", "helper", of=("Ben Moore",)), Newcomer("Tom Reed", "teacher"))
    one = life(SIBLINGS, helper, people=people)
    entry = one.accepted(HandOver("helper", "Ola Berg", "Tom Reed", "Kim Field"))
    assert entry.people[1].of == (BEN,)


@pytest.mark.parametrize(
    ("people", "key"),
    [
        ({"guardian": {"of": "guardian"}}, "P60.itself"),
        ({"host": {"of": "child"}}, "P60.derived"),
        ({"child": {"many": "no"}}, "P60.one"),
        ({"nurse": {"title": "N", "of": "child"}}, "P60.alone"),
        ({"nurse": {"title": "N", "many": "yes", "of": "guardian"}}, "P60.chain"),
    ],
)
def test_what_is_wrong_with_of(
    people: dict[str, Any], key: str, problems: Callable[..., tuple[Problem, ...]]
) -> None:  # fmt: skip
    found = problems(SIBLINGS, {"people": people})
    assert key in [problem.key for problem in found]


def test_one_date_is_not_that_of_several(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems(SIBLINGS, {"facts": {"born": {"type": "date", "columns": None}}})
    assert {(problem.key, problem.path) for problem in found} == {
        ("P61", ("consents", "sharing", "own", "born")), ("P61", ("rules", "young", "born")),
    }  # fmt: skip
    assert problem_texts(found[0], "en")[0] == "`born` is one date, and several persons can be `child` in a case"


def test_nobody_is_a_childs_guardian_any_more(one: Life) -> None:
    for name in ("Hana Moore", "Sam West"):
        one.leave(name, by="Kim Field")
    one.at("2024-05-02")
    assert [missing for reason in one.cannot("share") for missing in reason.missing if missing.what == "nobody"] == [
        Missing("nobody", "guardian", about=BEN)
    ]
