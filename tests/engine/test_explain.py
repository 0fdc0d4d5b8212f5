"""Rules in plain words, in both languages, with titles instead of names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.explain import told_rule

if TYPE_CHECKING:
    from caseway.engine.assemble import Process

REFUSED = "What does not keep to this is refused."
RULES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "mandate": (
        {"only": ["teacher", "nurse"], "may": ["invite", "hold"]},
        ["Only Teacher or School nurse may do «Invite» and «Hold the meeting»."],
    ),
    "need": (
        {"before": ["invite", "hold"], "need": {"guests": "every invited parties", "seats": "4"}},
        [
            "Before «Invite» or «Hold the meeting», everyone in «Who is invited» must be in «Who may be invited» and "
            "«Number of seats» must be «4»."
        ],
    ),
    "need of actions": (
        {"before": "hold", "need": ["invite", "topic", {"views": "every guardian"}]},
        [
            "Before «Hold the meeting», «Invite» must have been done, «What it is about» must be filled in and everyone "
            "with the role Guardian must have a row in «Views»."
        ],
    ),
    "need if": (
        {"before": "invite", "if": {"interpreter": "yes"}, "need": "place"},
        ["If «Interpreter needed» is «yes»: before «Invite», «Place» must be filled in."],
    ),
    "deadline": (
        {"within": "3 weeks", "after": "agree", "must": "hold"},
        [
            "«Hold the meeting» must be done within 3 weeks of «Agree with the family»; the last day counts to its end, and "
            "what is done later still counts, but as late.",
            "A day that «Invite» books for it must lie within that time.",
        ],
    ),
    "content": (
        {"form": "invitation", "must-have": ["day", "place"]},
        ["When «Invite» makes «Invitation», «Day of the meeting» and «Place» must be filled in."],
    ),
    "content of rows": (
        {"form": "plan", "in-each": "measures", "must-have": ["what", "who"]},
        ["When «Write the plan» makes «Plan», «Measures» must have a row, and each row say «What is done» and «By whom»."],
    ),
    "continuity": (
        {"take-up": "measures", "known-by": "what", "in": "write plan"},
        [
            "At «Write the plan», each row that «Measures» had in the last round must be there again, known by "
            "«What is done»."
        ],
    ),
    "continuity as": (
        {"take-up": "measures", "known-by": "what", "in": "write plan", "as": "school"},
        [
            "At «Write the plan», each row that «Measures» had in the last round must be there again, known by "
            "«What is done».",
            "Of those only the rows that say «school», or do not say it yet.",
        ],
    ),
    "signature": (
        {"form": "plan", "signed-by": ["parties", "guardian"], "before": "settle", "at": "hold"},
        [
            "Before «Settle the plan», everyone in «Who signs the plan» and everyone with the role Guardian must have "
            "signed «Plan».",
            "The signatures must bear the day of «Hold the meeting».",
        ],
    ),
    "reasons": (
        {"motivate": "say no", "with": ["decided by", "grounds"]},
        ["Whoever does «Say no to a measure» must state «Who decided» and «Grounds in writing» in that very act."],
    ),
}


def told(process_from: Callable[..., Process], rule: dict[str, Any], language: str = "", **more: Any) -> list[str]:
    process = process_from({"rules": {"r": {"says": "S.", "strength": "must", **rule, **more}}})
    return list(told_rule(process, process.rules["r"], language))


@pytest.mark.parametrize("name", RULES)
def test_what_it_asks_for(name: str, process_from: Callable[..., Process]) -> None:
    rule, asked = RULES[name]
    assert told(process_from, rule)[: len(asked)] == asked


def test_several_forms_and_the_actions_at_which_they_are_looked_at_are_told(process_from: Callable[..., Process]) -> None:
    rule = {"says": "S.", "strength": "must", "form": ["plan", "invitation"], "must-have": "parties"}
    fields = {"forms": {"invitation": {"sections": [{"title": "All", "fields": "parties"}]}}}
    making = {"actions": {"hold": {"form": "plan"}}}
    process = process_from({"rules": {"all": rule, "some": {**rule, "at": ["write plan", "invite"]}}}, fields, making)

    assert [told_rule(process, one)[0] for one in process.rules.values()] == [
        "When «Invite», «Hold the meeting» or «Write the plan» makes «Plan» or «Invitation», «Who signs the plan» must be "
        "filled in.",
        "When «Write the plan» or «Invite» makes «Plan» or «Invitation», «Who signs the plan» must be filled in.",
    ]


NEED = RULES["need of actions"][0]


@pytest.mark.parametrize(
    ("more", "effect"),
    [
        ({}, [REFUSED, "Nobody may depart from the rule."]),
        ({"strength": "does"}, [REFUSED, "Whoever acts may depart from the rule, with a recorded reason."]),
        (
            {"deviate": {"who": ["teacher", "nurse"]}},
            [REFUSED, "Teacher or School nurse may depart from the rule, with a recorded reason."],
        ),
        (
            {"right-of": ["guardian", "child"]},
            [
                REFUSED,
                "The right belongs to Guardian and Child, and only they can yield it: what went against it has no effect "
                "until each of them has agreed.",
            ],
        ),
        ({"strength": "should"}, ["What does not keep to this is accepted, and put on record."]),
        (
            {"strength": "aim", "right-of": "guardian"},
            ["What does not keep to this is accepted, and put on record.", "It is for the sake of Guardian."],
        ),
        ({"strength": "may"}, ["This leaves everybody free: nothing is refused, and nothing put on record."]),
        (
            {"strength": "may", "unclear": ["Who is asked? We ask both.", "And when"]},
            [
                "This leaves everybody free: nothing is refused, and nothing put on record.",
                "Where the guidance is silent: Who is asked? We ask both.",
                "Where the guidance is silent: And when.",
            ],
        ),
    ],
)
def test_what_becomes_of_it_and_who_may_depart(
    more: dict[str, Any], effect: list[str], process_from: Callable[..., Process]
) -> None:
    assert told(process_from, NEED, **more)[1:] == effect


@pytest.mark.parametrize(
    ("strength", "word"), [("must", "must"), ("does", "must"), ("should", "should"), ("aim", "should"), ("states", "can")]
)
def test_the_strength_has_its_word(strength: str, word: str, process_from: Callable[..., Process]) -> None:
    assert f"«Invite» {word} have been done" in told(process_from, NEED, strength=strength)[0]


def test_a_mandate_that_is_no_must_has_words_of_its_own(process_from: Callable[..., Process]) -> None:
    assert told(process_from, RULES["mandate"][0], strength="should")[0].startswith("Only Teacher or School nurse should do")


def test_a_deadline_refuses_days_and_not_what_is_done(process_from: Callable[..., Process]) -> None:
    rule = RULES["deadline"][0]
    assert told(process_from, rule)[2:] == ["A later day is refused.", "Nobody may depart from the rule."]
    assert told(process_from, rule, strength="should")[2:] == ["A later day is accepted, and put on record."]


def test_where_nothing_books_it_nothing_is_refused(process_from: Callable[..., Process]) -> None:
    rule = {"within": "1 month", "after": "invite", "must": "settle"}
    (only,) = told(process_from, rule)
    assert only.startswith("«Settle the plan» must be done within 1 month of «Invite»;")


def test_in_swedish_with_the_titles_of_that_language(vastbus: Process) -> None:
    assert told_rule(vastbus, vastbus.rules["rätt personer"])[:2] == (
        "Före «Bjud in skriftligt» gäller att alla i «Inbjudna parter» ska finnas i «Vilka som ska bjudas in, enligt "
        "överenskommelse med familjen».",
        "Det som inte följer regeln nekas.",
    )
    assert "«Measure» and «Responsible»" in told_rule(vastbus, vastbus.rules["vem gör vad"], "en")[0]
    assert "«Insats» och «Ansvarig»" in told_rule(vastbus, vastbus.rules["vem gör vad"], "sv")[0]


@pytest.mark.parametrize("language", ["sv", "en", "da"])
def test_every_rule_that_is_shipped_is_told(language: str, vastbus: Process) -> None:
    for rule in vastbus.rules.values():
        sentences = told_rule(vastbus, rule, language)
        assert all(one.endswith(".") and "{" not in one and one[0] in f"«»{one[0].upper()}" for one in sentences)
