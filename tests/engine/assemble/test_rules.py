"""Rules: from each shape as written to the rule that is asked, with the names and values that do not fit."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from caseway.engine.errors import Path, Problem, Related
from caseway.engine.messages import problem_texts
from caseway.engine.periods import Calendar, Period
from caseway.engine.rules import Content, Deadline, Mandate, Need, Reasons, Shape, Signature
from caseway.engine.rules.roll import Roll
from caseway.engine.rules.wants import ActionDone, EveryoneNamed, FactIs, FactThere

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

Only = Callable[..., Problem]
GB = Calendar(ZoneInfo("Europe/London"), "GB")


def rule(strength: str = "must", **keys: Any) -> dict[str, Any]:
    written = {key.rstrip("_").replace("_", "-"): value for key, value in keys.items()}
    return {"rules": {"r": {"says": "S.", "strength": strength, **written}}}


def need(what: object, **keys: Any) -> dict[str, Any]:
    return rule(before="hold", need=what, **keys)


COMMON: dict[str, Any] = {"name": "r", "says": "S.", "strength": "must"}


@pytest.mark.parametrize(
    ("written", "compiled"),
    [
        (
            rule(only=["Teacher", "nurse"], may=["hold", "cancel"]),
            Mandate(**COMMON, bites_on=("hold", "cancel"), only=("teacher", "nurse")),
        ),
        (need("Agree"), Need(**COMMON, bites_on=("hold",), needs=(ActionDone("agree"),))),
        (need("topic"), Need(**COMMON, bites_on=("hold",), needs=(FactThere("topic"),))),
        (need({"seats": "12,0"}), Need(**COMMON, bites_on=("hold",), needs=(FactIs("seats", Decimal(12), "12,0"),))),
        (
            need({"guests": "every Guardian"}, if_={"place": "HOME"}),
            Need(
                **COMMON, bites_on=("hold",), needs=(EveryoneNamed(Roll("guests"), "guardian", of_role=True),),
                only_if=(FactIs("place", "home", "HOME"),),
            ),
        ),
        (
            need({"views": "every guests"}),
            Need(**COMMON, bites_on=("hold",), needs=(EveryoneNamed(Roll("views", "person"), "guests", of_role=False),)),
        ),
        (
            rule(within="3 weeks", after="agree", must="hold"),
            Deadline(
                **COMMON, bites_on=("invite",), within=Period(3, "weeks"), starts_on=("agree",), must="hold",
                dates={"invite": "day"}, calendar=GB,
            ),
        ),
        (
            rule(within="1 month", after="agree", must="settle"),
            Deadline(**COMMON, within=Period(1, "months"), starts_on=("agree",), must="settle", calendar=GB),
        ),
        (
            rule(form="invitation", must_have=["day", "place"]),
            Content(
                **COMMON, bites_on=("invite",), forms=("invitation",), must_have=("day", "place")
            ),
        ),
        (
            rule(form="plan", in_each="measures", must_have="WHAT"),
            Content(
                **COMMON, bites_on=("write plan",), forms=("plan",), must_have=("what",), in_each="measures",
            ),
        ),
        (
            rule(form=["plan", "invitation"], must_have="parties", at=["invite", "Write plan"])
            | {"forms": {"invitation": {"sections": [{"title": "All", "fields": "parties"}]}}},
            Content(
                **COMMON, bites_on=("invite", "write plan"), forms=("plan", "invitation"), must_have=("parties",),
            ),
        ),
        (
            rule(form="plan", signed_by=["guardian", "parties"], before="settle", at="hold"),
            Signature(
                **COMMON, bites_on=("settle",), form="plan", signatures=Roll("signatures", "party"),
                date_column="on", signers=(("guardian", True), ("parties", False)), at="hold",
            ),
        ),
        (rule(motivate="say no", with_="grounds"), Reasons(**COMMON, bites_on=("say no",), given=("grounds",))),
    ],
)  # fmt: skip
def test_each_shape_is_compiled(written: dict[str, Any], compiled: Shape, process_from: Callable[..., Process]) -> None:
    assert process_from(written).rules == {"r": compiled}


@pytest.mark.parametrize(
    ("keys", "deviators"),
    [
        ({}, None),
        ({"strength": "does"}, ()),
        ({"strength": "does", "deviate": "no"}, None),
        ({"strength": "does", "right_of": "guardian"}, None),
        ({"deviate": {"who": "anyone", "with": "reason"}}, ()),
        ({"deviate": {"who": ["Teacher", "host"], "with": "reason"}}, ("teacher", "host")),
        ({"strength": "does", "deviate": {"who": "teacher"}}, ("teacher",)),
        ({"deviate": "no"}, None),
        ({"strength": "should"}, None),
        ({"strength": "should", "deviate": "no"}, None),
    ],
)
def test_who_may_depart(
    keys: dict[str, Any], deviators: tuple[str, ...] | None, process_from: Callable[..., Process]
) -> None:
    assert process_from(need("topic", **keys)).rules["r"].deviators == deviators


def test_a_rule_keeps_its_words_and_doubts(process_from: Callable[..., Process]) -> None:
    compiled = process_from(need("topic", right_of=["guardian", "child"], unclear=["Whose?", "When?"])).rules["r"]
    assert (compiled.says, compiled.right_of, compiled.unclear) == ("S.", ("guardian", "child"), ("Whose?", "When?"))


def related(section: str, name: str) -> tuple[Related, ...]:
    return (Related((section, name)),)


@pytest.mark.parametrize(
    ("changes", "path", "kind", "guess"),
    [
        (rule(only=["teacher", "nrse"], may="hold"), ("only", 1), "role", "nurse"),
        (rule(only="nurse", may="hodl"), ("may",), "action", "hold"),
        (need("agre"), ("need",), "action", "agree"),
        (need(["topic", "topik"]), ("need", 1), "action", "topic"),
        (need({"dya": "2024-05-01"}), ("need", "dya"), "fact", "day"),
        (need({"guests": "every guardin"}), ("need", "guests"), "role", "guardian"),
        (need([{"guests": "every gests"}]), ("need", 0, "guests"), "role", "guests"),
        (need("topic", if_="hodl"), ("if",), "action", "hold"),
        (rule(before=["hold", "cancle"], need="topic"), ("before", 1), "action", "cancel"),
        (need("topic", right_of="gardian"), ("right-of",), "role", "guardian"),
        (need("topic", deviate={"who": ["teacher", "hosst"]}), ("deviate", "who", 1), "role", "host"),
        (rule(within="3 weeks", after="agre", must="hold"), ("after",), "action", "agree"),
        (rule(within="3 weeks", after="agree", must="hol"), ("must",), "action", "hold"),
        (rule(form="paln", must_have="day"), ("form",), "form", "plan"),
        (rule(form=["invitation", "paln"], must_have="day", at="write plan"), ("form", 1), "form", "plan"),
        (rule(form="invitation", must_have="day", at=["invite", "invtie"]), ("at", 1), "action", "invite"),
        (rule(form="plan", must_have=["parties", "measure"]), ("must-have", 1), "fact", "measures"),
        (rule(form="plan", in_each="mesures", must_have="what"), ("in-each",), "fact", "measures"),
        (rule(form="plan", signed_by="partes", before="settle"), ("signed-by",), "role", None),
        (rule(form="plan", signed_by=["parties", "guardans"], before="settle"), ("signed-by", 1), "role", "guardian"),
        (rule(form="plan", signed_by="parties", before="setle"), ("before",), "action", "settle"),
        (rule(form="plan", signed_by="parties", before="settle", at="hodl"), ("at",), "action", "hold"),
        (rule(motivate="say noo", with_="grounds"), ("motivate",), "action", "say no"),
        (rule(motivate="say no", with_=["grounds", "ground"]), ("with", 1), "fact", "grounds"),
    ],
)  # fmt: skip
def test_a_name_that_is_not_there_is_reported_where_it_stands(
    changes: dict[str, Any], path: Path, kind: str, guess: str | None, problem: Only
) -> None:
    found = problem(changes)
    assert (found.code, found.variant, found.path, found.guess) == ("P11", kind, ("rules", "r", *path), guess)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            rule(form="plan", in_each="measures", must_have=["what", "hour"]),
            Problem(
                "P11", ("rules", "r", "must-have", 1), values={"name": "hour", "fact": "measures"}, variant="column",
                guess="hours", related=(Related(("facts", "measures", "columns", "hours")),),
            ),
        ),
        (
            rule(form="plan", in_each="measures", must_have="xyz"),
            Problem(
                "P11", ("rules", "r", "must-have"), values={"name": "xyz", "fact": "measures"}, variant="column",
                related=related("facts", "measures"),
            ),
        ),
        (
            rule(within="3 weeks", after="hold", must="hold"),
            Problem("P18", ("rules", "r", "must"), values={"rule": "r"}, variant="same"),
        ),
        (
            rule(form="invitation", must_have=["day", "why"]),
            Problem(
                "P19", ("rules", "r", "must-have"), values={"name": "why", "form": "invitation"},
                related=related("forms", "invitation"),
            ),
        ),
        (
            rule(form=["invitation", "plan"], must_have="parties"),
            Problem(
                "P19", ("rules", "r", "must-have"), values={"name": "parties", "form": "invitation"},
                related=related("forms", "invitation"),
            ),
        ),
        (
            rule(form="invitation", must_have="day", at="write plan"),
            Problem(
                "P19", ("rules", "r", "at"), values={"action": "write plan", "forms": "invitation", "form": "invitation"},
                variant="at", related=related("actions", "write plan"),
            ),
        ),
        (
            rule(form=["plan", "invitation"], must_have="parties", at=["invite", "agree", "write plan"])
            | {"forms": {"invitation": {"sections": [{"title": "All", "fields": "parties"}]}}},
            Problem(
                "P19", ("rules", "r", "at", 1), values={"action": "agree", "forms": "plan`, `invitation", "form": "plan"},
                variant="at", related=related("actions", "agree"),
            ),
        ),
        (
            rule(form="invitation", in_each="measures", must_have="what"),
            Problem(
                "P19", ("rules", "r", "in-each"), values={"name": "measures", "form": "invitation"},
                related=related("forms", "invitation"),
            ),
        ),
        (
            need({"day": "every guardian"}),
            Problem(
                "P20", ("rules", "r", "need", "day"), values={"name": "day", "type": "date"}, variant="every",
                related=related("facts", "day"),
            ),
        ),
        (
            need({"guests": "every measures"}),
            Problem(
                "P20", ("rules", "r", "need", "guests"), values={"name": "measures", "type": "rows"}, variant="every",
                related=related("facts", "measures"),
            ),
        ),
        (
            need({"chair": "Kim Field"}),
            Problem(
                "P20", ("rules", "r", "need", "chair"), values={"name": "chair", "type": "person"}, variant="value",
                related=related("facts", "chair"),
            ),
        ),
        (
            rule(form="invitation", signed_by="parties", before="settle"),
            Problem(
                "P20", ("rules", "r", "form"), values={"name": "invitation"}, variant="unsigned-form",
                related=related("forms", "invitation"),
            ),
        ),
        (
            rule(form="plan", signed_by="topic", before="settle"),
            Problem(
                "P11", ("rules", "r", "signed-by"),
                values={
                    "name": "topic", "kind": "role", "other": "fact",
                    "known": "key worker, teacher, nurse, child, guardian, host",
                },
                variant="other", related=related("facts", "topic"),
            ),
        ),
        (
            need("topic", deviate={"who": "teacher"}, right_of="guardian"),
            Problem("P22", ("rules", "r", "deviate"), values={"rule": "r"}, variant="right"),
        ),
        (
            need("topic", deviate={"who": "teacher"}, strength="aim"),
            Problem("P22", ("rules", "r", "deviate"), values={"rule": "r", "strength": "aim"}, variant="soft"),
        ),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_reported_and_nothing_else(changes: dict[str, Any], expected: Problem, problem: Only) -> None:
    assert problem(changes) == expected


def test_only_a_table_has_rows(problems: Callable[..., tuple[Problem, ...]]) -> None:
    assert problems(rule(form="plan", in_each="parties", must_have="what"))[0] == Problem(
        "P20",
        ("rules", "r", "in-each"),
        values={"name": "parties", "type": "people"},
        variant="in-each",
        related=related("facts", "parties"),
    )


def test_that_only_a_table_has_rows_is_said_once(problem: Only) -> None:
    problem(rule(form="plan", in_each="parties", must_have="what"))


@pytest.mark.parametrize(
    ("fact", "given", "variant", "allowed"),
    [
        ("place", "schol", "fact-choice", "school, home, health centre"),
        ("day", "24 May", "fact-date", ""),
        ("seats", "many", "fact-number", ""),
        ("interpreter", "perhaps", "fact-yes-no", ""),
        ("topic", "a\u202eb", "fact-text", ""),
    ],
)
def test_a_value_that_the_fact_can_never_have_is_reported(
    fact: str, given: str, variant: str, allowed: str, problem: Only
) -> None:
    assert problem(need({fact: given})) == Problem(
        "P09",
        ("rules", "r", "need", fact),
        values={"name": fact, "given": given, "allowed": allowed},
        variant=variant,
        related=related("facts", fact),
    )


def test_a_time_of_day_that_nobody_can_read_is_reported(problem: Only) -> None:
    found = problem({"facts": {"why": {"type": "time"}}}, need({"why": "2 pm"}))
    assert found == Problem(
        "P09",
        ("rules", "r", "need", "why"),
        values={"name": "why", "given": "2 pm", "allowed": ""},
        variant="fact-time",
        related=related("facts", "why"),
    )
    assert [problem_texts(found, language) for language in ("en", "sv", "da")] == [
        ("`why` is a time of day, and `2 pm` is not", "write hour and minute, like 14:00"),
        ("`why` är ett klockslag, och det är inte `2 pm`", "skriv timme och minut, som 14.00"),
        ("`why` er et klokkeslæt, og det er `2 pm` ikke", "skriv time og minut, som 14.00"),
    ]


def test_a_name_that_could_be_either_of_two_things_is_reported(problem: Only) -> None:
    talk = {"actions": {"topic": {"title": "Talk", "who": "anyone"}}}
    assert problem(talk, need("topic")) == Problem(
        "P13",
        ("rules", "r", "need"),
        values={"name": "topic"},
        related=(*related("actions", "topic"), *related("facts", "topic")),
    )
    everybody = {"people": {"guests": {"title": "Guests", "many": "yes"}}}
    assert problem(everybody, need({"consents": "every guests"})) == Problem(
        "P13",
        ("rules", "r", "need", "consents"),
        values={"name": "guests"},
        related=(*related("people", "guests"), *related("facts", "guests")),
    )


def test_every_problem_of_every_rule_is_found_in_one_run(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems(
        {
            "rules": {
                "a": {"says": "S.", "strength": "must", "before": ["hodl", "agre"], "need": {"plaice": "x", "seats": "x"}},
                "b": {"says": "S.", "strength": "must", "within": "3 weeks", "after": "x1", "must": "x2"},
                "c": {"says": "S.", "strength": "must", "only": "x3", "may": "x4"},
            }
        }
    )
    assert sorted(one.values["name"] for one in found) == ["agre", "hodl", "plaice", "seats", "x1", "x2", "x3", "x4"]
