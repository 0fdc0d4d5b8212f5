"""Together: one act in several cases, decided in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from caseway.engine.commands import Act, Newcomer
from caseway.engine.outcome import AcceptedTogether, Reason, RefusedTogether, Together
from caseway.engine.shown import revealing, shown_entry
from caseway.engine.sight import everything, sight_of
from caseway.engine.together import decide_together

if TYPE_CHECKING:
    from tests.engine.conftest import Life

RULE: dict[str, Any] = {
    "rules": {"yes first": {"says": "S.", "before": "invite", "need": {"consents": "every guardian"}, "strength": "must"}}
}
SIBLINGS = (Newcomer("Kim Field", "key worker"), Newcomer("Greg Hill", "guardian"), Newcomer("Ben Hill", "child"))


def two(life: Callable[..., Life]) -> tuple[Life, Life]:
    """The cases of a sister and a brother; in his, the father has another key."""
    return life(RULE), life(RULE, people=SIBLINGS)


def decided(one: Life, other: Life, act: Act) -> Together:
    his = replace(other.case, id="case 2")
    return decide_together([(one.process, one.case), (other.process, his)], act, one.now)


def test_each_case_gets_an_entry_of_its_own_that_names_the_other(life: Callable[..., Life]) -> None:
    one, other = two(life)
    found = decided(one, other, Act("agree", "kim field", facts={"consents": "Greg Hill", "topic": "School"}))
    assert isinstance(found, AcceptedTogether)
    first, second = (found.accepted[case].entries[0] for case in ("case 1", "case 2"))
    assert (first.seq, first.by, first.together) == (2, "p1", ("case 2",))
    assert (second.seq, second.by, second.together) == (2, "p1", ("case 1",))
    assert [entry.effects.facts[0].value for entry in (first, second)] == [("p6",), ("p2",)]


def test_a_refusal_in_one_refuses_all_and_says_in_which(life: Callable[..., Life]) -> None:
    one, other = two(life)
    for each in (one, other):
        each.do("agree", {"consents": "Greg Hill"})
    found = decided(one, other, Act("invite", "Kim Field"))
    assert isinstance(found, RefusedTogether)
    assert {case: [reason.name for reason in refused.reasons] for case, refused in found.refused.items()} == {
        "case 1": ["yes first"]
    }


def test_who_is_not_in_one_of_the_cases_cannot_act_in_it(life: Callable[..., Life]) -> None:
    one, other = two(life)
    found = decided(one, other, Act("agree", "Tom Reed"))
    assert isinstance(found, RefusedTogether)
    assert found.refused.keys() == {"case 2"}
    assert found.refused["case 2"].reasons[0].why == "unknown person"


def test_persons_are_named_since_a_key_is_another_in_each_case(life: Callable[..., Life]) -> None:
    one, other = two(life)
    rows = [{"what": "p2", "who": "p2"}]
    for act, reason in (
        (Act("agree", "p1"), Reason("unknown person", "p1")),
        (Act("agree", "Kim Field", facts={"consents": "Greg Hill, p2"}), Reason("bad fact", "consents", "person|p2")),
        (Act("agree", "Kim Field", facts={"Consents": ["p2"]}), Reason("bad fact", "consents", "person|p2")),
        (Act("invite", "Kim Field", facts={"chair": "p2"}), Reason("bad fact", "chair", "person|p2")),
        (Act("write plan", "Kim Field", facts={"measures": rows}), Reason("bad fact", "measures", "person|p2")),
    ):
        found = decided(one, other, act)
        assert isinstance(found, RefusedTogether)
        assert [refused.reasons for refused in found.refused.values()] == [(reason,), (reason,)]
    topic = decided(one, other, Act("agree", "Kim Field", facts={"topic": "p2"}))
    assert isinstance(topic, AcceptedTogether)


def test_only_whoever_keeps_the_cases_is_shown_which_others_they_are(life: Callable[..., Life]) -> None:
    one, other = two(life)
    found = decided(one, other, Act("agree", "Kim Field"))
    assert isinstance(found, AcceptedTogether)
    entry, reveals = found.accepted["case 1"].entries[0], revealing(one.process)
    for person in ("p1", "p5"):
        sight = sight_of(one.process, one.case, person, one.now.date())
        assert shown_entry(entry, sight, reveals).together == ()
        assert shown_entry(entry, sight.acting, reveals).together == ()
    keeper = everything(one.process)
    assert shown_entry(entry, keeper, reveals).together == ("case 2",)
    assert shown_entry(entry, keeper, reveals, masked=True).together == ()


def test_a_key_is_found_however_its_column_is_spelt(life: Callable[..., Life]) -> None:
    one, other = two(life)
    found = decided(one, other, Act("write plan", "Kim Field", facts={"measures": [{"What": "Reading", "WHO": "p2"}]}))
    assert isinstance(found, RefusedTogether)
    reason = Reason("bad fact", "measures", "person|p2")
    assert [refused.reasons for refused in found.refused.values()] == [(reason,), (reason,)]
