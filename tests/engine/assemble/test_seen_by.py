"""Seen by: who may see what, and the rules that would tell somebody more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.assemble.parts import Confidential
from caseway.engine.errors import Problem, Related
from caseway.engine.messages import problem_texts

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

EVERYBODY = frozenset(("key worker", "teacher", "nurse", "child", "guardian", "host"))
TOPIC: dict[str, Any] = {
    "rules": {"topic first": {"says": "S.", "before": "invite", "need": "topic", "strength": "must"}},
    "actions": {"invite": {"who": ["teacher", "nurse"]}},
}


def test_without_a_word_of_its_own_everything_is_seen_as_the_process_says(process_from: Callable[..., Process]) -> None:
    process = process_from({"seen-by": ["Key worker", "guardian", "child"]})
    few = {"key worker", "guardian", "child"}
    assert process.facts["topic"].seen_by == process.forms["plan"].seen_by == few
    process = process_from({"facts": {"topic": {"seen-by": "teacher"}}, "forms": {"plan": {"seen-by": ["anyone"]}}})
    assert process.facts["topic"].seen_by == {"teacher"}
    assert process.facts["day"].seen_by == process.forms["plan"].seen_by == EVERYBODY


def test_a_fact_may_become_confidential(process_from: Callable[..., Process]) -> None:
    process = process_from({"facts": {"concern": {"confidential": {"once": "Report", "seen-by": ["child", "guardian"]}}}})
    assert process.facts["concern"].confidential == Confidential("report", frozenset(("child", "guardian")))


def test_the_same_definition_with_other_eyes_is_another_version(process_from: Callable[..., Process]) -> None:
    versions = {
        process_from(*changes).version
        for changes in ((), ({"seen-by": ["child", "teacher"]},), ({"facts": {"topic": {"seen-by": "teacher"}}},))
    }
    assert len(versions) == 3


def test_a_rule_does_not_tell_what_its_actor_may_not_see(problem: Callable[..., Problem]) -> None:
    found = problem(TOPIC, {"facts": {"topic": {"seen-by": ["teacher", "key worker"]}}})
    assert (found.key, found.path, found.on) == ("P50.hidden", ("rules", "topic first"), "key")
    assert found.values == {"name": "topic", "who": "nurse", "action": "invite"}
    assert found.related == (Related(("facts", "topic"), "key", "defined-here"),)
    assert problem_texts(found, "en") == (
        "the rule looks at `topic`, which `nurse` may not see: when `nurse` does `invite`, a refusal would tell of it",
        "add `nurse` to its `seen-by`, or write `reveals: whether` under the rule, so that a refusal says no more than that",
    )
    assert problem_texts(found, "sv")[0] == (
        "regeln tittar på `topic`, som `nurse` inte får se: när `nurse` gör `invite` skulle ett nej avslöja det"
    )


def test_it_may_tell_whether_it_is_met_where_that_is_written(process_from: Callable[..., Process]) -> None:
    hidden = {"facts": {"topic": {"seen-by": ["teacher", "key worker"]}}}
    process = process_from(TOPIC, hidden, {"rules": {"topic first": {"reveals": "whether"}}})
    assert process.rules["topic first"].reveals
    assert process.looked_at["topic first"].facts == {"topic"}


def test_what_may_become_confidential_counts_as_hidden(problem: Callable[..., Problem]) -> None:
    found = problem(TOPIC, {"facts": {"topic": {"confidential": {"once": "report", "seen-by": "teacher"}}}})
    assert (found.key, found.values["who"]) == ("P50.hidden", "nurse")


def test_what_is_late_tells_of_its_date(problem: Callable[..., Problem]) -> None:
    rule = {"says": "S.", "set": "next day", "in": "write plan", "keep": "review", "strength": "must"}
    acting = {"write plan": {"who": "teacher"}, "review": {"who": "nurse"}}
    found = problem({"rules": {"kept": rule}, "actions": acting, "facts": {"next day": {"seen-by": "teacher"}}})
    assert (found.key, found.values["who"], found.values["action"]) == ("P50.hidden", "nurse", "review")


def test_whoever_records_an_act_learns_of_a_right(problem: Callable[..., Problem]) -> None:
    right = {"rules": {"topic first": {"right-of": "guardian"}}, "facts": {"topic": {"seen-by": ["teacher", "nurse"]}}}
    found = problem(TOPIC, right)
    assert (found.key, found.values["who"]) == ("P50.recorded", "child")
    assert problem_texts(found, "en")[0] == (
        "the rule looks at `topic`, which `child` may not see: who records `invite` learns if it was against a right"
    )


def test_answers_to_a_consent_are_seen_by_some(problem: Callable[..., Problem]) -> None:
    asked = {
        "consents": {"meeting": {"title": "M", "from": "every guardian", "seen-by": ["key worker", "guardian"]}},
        "actions": {
            "say yes": {"title": "Y", "who": "guardian", "gives": "meeting"},
            "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
        },
        "rules": {"consented": {"says": "S.", "before": "invite", "consent": "meeting", "strength": "must"}},
    }
    found = problem(asked)
    assert (found.key, found.values["name"], found.values["who"]) == ("P50.hidden", "meeting", "child")
    assert found.related == (Related(("consents", "meeting"), "key", "defined-here"),)


@pytest.mark.parametrize(
    ("changes", "key", "path"),
    [
        ({"rules": {"topic first": {"reveals": "whether"}}}, "P50.seen", ("rules", "topic first", "reveals")),
        ({"seen-by": ["teacher", "nurse", "key worker"]}, "P50.family", ("seen-by",)),
        ({"family-does-not-see": "The court has said so."}, "P50.family-sees", ("family-does-not-see",)),
        (
            {"facts": {"topic": {"confidential": {"once": "report", "seen-by": "anyone"}}}},
            "P50.wider",
            ("facts", "topic", "confidential", "seen-by"),
        ),
        ({"seen-by": ["teachr", "child"]}, "P11.role", ("seen-by", 0)),
        ({"facts": {"day": {"seen-by": "teachr"}}}, "P11.role", ("facts", "day", "seen-by")),
        ({"forms": {"plan": {"seen-by": "teachr"}}}, "P11.role", ("forms", "plan", "seen-by")),
        (
            {"facts": {"day": {"confidential": {"once": "reprt", "seen-by": "teacher"}}}},
            "P11.action",
            ("facts", "day", "confidential", "once"),
        ),
    ],
)
def test_what_is_wrong_with_who_sees_what(
    changes: dict[str, Any], key: str, path: tuple[str | int, ...], problem: Callable[..., Problem]
) -> None:
    found = problem(TOPIC, changes)
    assert (found.key, found.path) == (key, path)


def test_the_family_may_be_left_out_with_a_reason(process_from: Callable[..., Process]) -> None:
    process = process_from({"seen-by": ["teacher", "nurse"], "family-does-not-see": "The court has said so."})
    assert process.facts["topic"].seen_by == {"teacher", "nurse"}


def test_who_sees_an_answer_sees_what_it_says(problem: Callable[..., Problem]) -> None:
    asked = {
        "facts": {"kept out": {"title": "Kept out", "type": "people", "seen-by": ["guardian", "child"]}},
        "consents": {"meeting": {"title": "M", "from": "every guardian", "may-leave-out": "kept out"}},
        "actions": {
            "say yes": {"title": "Y", "who": "guardian", "gives": "meeting", "note": "kept out"},
            "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
        },
    }
    found = problem(asked)
    assert (found.key, found.path, found.values) == (
        "P50.answers", ("consents", "meeting"), {"name": "kept out", "who": "host"}
    )  # fmt: skip
    assert problem_texts(found, "en")[0] == (
        "an answer says what stands in `kept out`, and `host` sees the answers but may not see that"
    )


@pytest.mark.parametrize("anyone", ["Anyone", "  ANYONE ", ["Anyone"]])
def test_anyone_is_anyone_in_capitals_too(anyone: Any, process_from: Callable[..., Process]) -> None:
    process = process_from(
        {"seen-by": anyone, "facts": {"topic": {"seen-by": anyone}}, "forms": {"plan": {"seen-by": anyone}}}
    )
    assert process.facts["topic"].seen_by == process.facts["day"].seen_by == process.forms["plan"].seen_by == EVERYBODY


def test_what_is_confidential_is_for_fewer_eyes_and_not_for_others(problem: Callable[..., Problem]) -> None:
    found = problem({"facts": {"concern": {
        "seen-by": ["teacher", "child", "guardian"], "confidential": {"once": "report", "seen-by": ["child", "nurse"]},
    }}})  # fmt: skip
    assert (found.key, found.path, found.values) == (
        "P50.wider", ("facts", "concern", "confidential", "seen-by"), {"name": "concern"}
    )  # fmt: skip


def test_a_rule_does_not_tell_of_the_round_before_either(problem: Callable[..., Problem]) -> None:
    last = {"rules": {"topic first": {"need": "last round topic"}}}
    found = problem(TOPIC, last, {"facts": {"topic": {"seen-by": ["teacher", "key worker"], "keep": "round"}}})
    assert (found.key, found.values) == ("P50.hidden", {"name": "topic", "who": "nurse", "action": "invite"})


ANSWERING: dict[str, Any] = {
    "facts": {
        "told": {"title": "Told", "type": "people", "seen-by": ["key worker", "teacher", "nurse", "child", "guardian"]}
    },
    "consents": {"meeting": {"title": "M", "from": "every guardian"}},
    "actions": {
        "say yes": {"title": "Y", "who": "guardian", "gives": "meeting"},
        "say no to it": {"title": "N", "who": "guardian", "refuses": "meeting"},
        "take back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
    },
}


@pytest.mark.parametrize("action", ["say yes", "say no to it", "take back"])
@pytest.mark.parametrize("key", ["by", "for"])
def test_who_sees_an_answer_sees_who_gave_it_and_for_whom(
    action: str, key: str, problem: Callable[..., Problem], process_from: Callable[..., Process]
) -> None:
    noting = {"actions": {action: {"note": "told", key: "told"}}}
    found = problem(ANSWERING, noting)
    assert (found.key, found.path, found.values) == (
        "P50.answers", ("consents", "meeting"), {"name": "told", "who": "host"}
    )  # fmt: skip
    process_from(ANSWERING, noting, {"consents": {"meeting": {"seen-by": ["key worker", "child", "guardian"]}}})


def test_who_sees_an_answer_sees_until_when_it_holds(problem: Callable[..., Problem]) -> None:
    ends = {"title": "Until when", "type": "date", "seen-by": ["guardian", "child"]}
    until = {
        "facts": {"told": None, "ends": ends},
        "consents": {"meeting": {"until": "ends"}},
        "actions": {"say yes": {"note": "ends"}},
    }
    found = problem(ANSWERING, until)
    assert (found.key, found.values) == ("P50.answers", {"name": "ends", "who": "host"})


def test_who_sees_an_answer_sees_what_it_says_also_when_that_is_confidential(problem: Callable[..., Problem]) -> None:
    kept = {"facts": {"told": {"seen-by": "anyone", "confidential": {"once": "report", "seen-by": ["child", "guardian"]}}}}
    found = problem(ANSWERING, kept, {"actions": {"say yes": {"note": "told", "by": "told"}}})
    assert (found.key, found.values) == ("P50.answers", {"name": "told", "who": "host"})


def test_who_answers_to_one_consent_need_not_be_seen_with_another(process_from: Callable[..., Process]) -> None:
    few = ["key worker", "child", "guardian"]
    process = process_from(ANSWERING, {
        "consents": {"minutes": {"title": "Minutes", "from": "every guardian", "seen-by": few}},
        "actions": {
            "note a yes": {"title": "Y", "who": "key worker", "gives": "minutes", "note": "told", "by": "told"},
            "take all back": {"title": "T", "who": "guardian", "from": "any stage", "withdraws": ["minutes"]},
        },
    })  # fmt: skip
    assert (process.consents["meeting"].seen_by, process.consents["minutes"].seen_by) == (EVERYBODY, frozenset(few))


WRITER: dict[str, Any] = {
    "facts": {
        "notes": {
            "title": "Notes", "type": "rows", "each-time": "adds", "seen-by": "whoever noted it",
            "columns": {"who": {"title": "Who", "type": "person", "own": "yes"}},
        }
    },
    "actions": {"hold": {"note": ["present", "minutes", "notes"]}},
}  # fmt: skip


def test_a_table_may_be_seen_by_whoever_noted_a_row(process_from: Callable[..., Process]) -> None:
    fact = process_from(WRITER).facts["notes"]
    assert (fact.writer, fact.seen_by) == ("who", frozenset())
    assert process_from(WRITER, {"facts": {"notes": {"seen-by": "teacher"}}}).facts["notes"].writer == ""


@pytest.mark.parametrize("change", [{"each-time": "replaces"}, {"columns": {"who": {"own": None}}}])
def test_only_one_in_which_each_row_stays_and_says_who_noted_it(
    change: dict[str, Any], problem: Callable[..., Problem]
) -> None:
    found = problem(WRITER, {"facts": {"notes": change}})
    assert (found.key, found.path) == ("P50.writer", ("facts", "notes", "seen-by"))
    assert problem_texts(found, "en") == (
        "`notes` is a table in which it does not stand who has noted a row, or whose rows are replaced",
        "give it a column of type person with `own: yes`, and `each-time: adds`",
    )
