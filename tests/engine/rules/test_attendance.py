"""attendance: those who must attend are there, or something else is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.explain import told_rule
from caseway.engine.outcome import Remedy
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life

PRESENCE = {
    "title": "Who took part", "type": "rows",
    "columns": {"person": {"title": "Who", "type": "person"},
                "how": {"title": "How", "type": "choice", "choices": ["came", "by telephone", "declined", "uninvited"]}},
}  # fmt: skip


def attending(who: object = "nurse", **more: Any) -> dict[str, Any]:
    rule = {
        "says": "The nurse always takes part.", "must-attend": who, "at": "hold", "present": "presence",
        "as": ["came", "by telephone"], "otherwise": ["cancel", "invite"], "strength": "must",
        **{key.replace("_", "-"): written for key, written in more.items()},
    }  # fmt: skip
    return {
        "facts": {"presence": PRESENCE}, "actions": {"hold": {"note": ["present", "minutes", "presence"]}},
        "rules": {"attends": {key: written for key, written in rule.items() if written is not None}},
    }  # fmt: skip


def invited(one: Life, who: str = "Tom Reed") -> Life:
    one.do("agree")
    one.do("invite", {"invited parties": who})
    return one


def rows(**how: str) -> dict[str, object]:
    people = {"kim": "Kim Field", "tom": "Tom Reed", "nora": "Nora Lane", "gina": "Gina Hill", "greg": "Greg Hill"}
    return {"presence": [{"person": people[key], "how": text} for key, text in how.items()]}


def test_who_is_away_is_named_with_what_can_be_done_instead(life: Callable[..., Life]) -> None:
    one = invited(life(attending()))
    (reason,) = one.cannot("hold", rows(tom="came", nora="declined"))
    assert reason.missing == (Missing("absent", "presence", people=("p3",)),)
    every = tuple(one.process.roles)
    assert reason.remedies == (
        Remedy("hold", one.process.actions["hold"].allowed),
        Remedy("cancel", every, instead=True),
        Remedy("invite", every, instead=True),
    )
    told = tell(one.process, one.case, "hold", reason)
    assert told.missing == ("Nora Lane, who must take part («Who took part»).",)
    assert told.remedies[1:] == (
        "Instead: anyone in the case can do «Cancel the meeting».",
        "Instead: anyone in the case can do «Invite».",
    )
    swedish = tell(one.process, one.case, "hold", reason, "sv")
    assert swedish.missing == ("Nora Lane, som ska delta («Who took part»).",)
    assert swedish.remedies[1] == "I stället kan vem som helst i ärendet göra «Cancel the meeting»."


def test_by_telephone_is_there(life: Callable[..., Life]) -> None:
    invited(life(attending())).do("hold", rows(nora="by telephone"))


def test_everybody_in_each_role_and_list_is_there(life: Callable[..., Life]) -> None:
    one = invited(life(attending(["guardian", "invited parties"])), "Tom Reed, Nora Lane")
    assert one.cannot("hold", rows(gina="came", tom="came"))[0].missing == (
        Missing("absent", "presence", people=("p6", "p3")),
    )
    one.do("hold", rows(gina="came", greg="came", tom="came", nora="came"))


def test_any_of_them_is_enough(life: Callable[..., Life]) -> None:
    one = invited(life(attending(["any guardian", "every invited parties"])))
    (reason,) = one.cannot("hold", rows(tom="came", gina="declined"))
    assert reason.missing == (Missing("absent of one", "presence", people=("p5", "p6")),)
    assert tell(one.process, one.case, "hold", reason).missing == (
        "None of them takes part: Gina Hill and Greg Hill («Who took part»). One is enough.",
    )
    assert tell(one.process, one.case, "hold", reason, "sv").missing == (
        "Ingen av dem deltar: Gina Hill och Greg Hill («Who took part»). En räcker.",
    )
    one.do("hold", rows(tom="came", greg="came"))


def test_a_list_of_people_needs_no_as(life: Callable[..., Life]) -> None:
    one = invited(life(attending(present="present", **{"as": None})))
    assert one.cannot("hold", {"present": "Tom Reed"})
    one.do("hold", {"present": "Nora Lane"})


def test_that_nobody_has_the_role_is_not_everybody(life: Callable[..., Life]) -> None:
    one = invited(life(attending("invited parties")), "")
    (reason,) = one.cannot("hold", rows(tom="came"))
    assert reason.missing == (Missing("nobody", "invited parties"),)
    assert reason.remedies[0] == Remedy("invite", one.process.actions["invite"].allowed)


def test_who_has_left_need_not_come(life: Callable[..., Life]) -> None:
    one = invited(life(attending("invited parties")), "Tom Reed, Nora Lane")
    one.leave("Nora Lane")
    one.at("2024-05-02").do("hold", rows(tom="came"))


def test_what_happened_without_them_stands_as_a_departure(life: Callable[..., Life]) -> None:
    one = invited(life(attending()))
    (departure,) = one.record("hold", rows(tom="came")).departures
    assert (departure.rule, departure.how) == ("attends", "broken")
    assert one.stage == "met"


def test_the_reason_to_hold_it_all_the_same_may_come_from_a_list(life: Callable[..., Life]) -> None:
    deviate = {"who": "guardian", "with": "reason", "reasons": ["Illness", "We cannot wait"]}
    one = invited(life(attending(deviate=deviate)))
    (reason,) = one.cannot("hold", rows(gina="came"), by="Gina Hill")
    assert tell(one.process, one.case, "hold", reason).deviation == (
        "Guardian may depart from the rule «attends», with one of these reasons: «Illness» or «We cannot wait»."
    )
    assert tell(one.process, one.case, "hold", reason, "sv").deviation == (
        "Guardian får avvika från regeln «attends», med något av skälen: «Illness» eller «We cannot wait»."
    )
    (departure,) = one.do(
        "hold", rows(gina="came"), by="Gina Hill", reasons={"attends": "illness:  the nurse has flu"}
    ).departures
    assert (departure.how, departure.reason) == ("deviation", "Illness: the nurse has flu")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            (
                "At «Hold the meeting», everyone with the role School nurse and somebody with the role Guardian must be "
                "there, with a row in «Who took part» that says «came» or «by telephone».",
                "«Cancel the meeting» or «Invite» can be done instead.",
                "What does not keep to this is refused.",
                "Nobody may depart from the rule.",
            ),
        ),
        (
            "sv",
            (
                "Vid «Hold the meeting» ska alla med rollen School nurse och någon med rollen Guardian vara med, med en rad "
                "i «Who took part» som säger «came» eller «by telephone».",
                "I stället kan «Cancel the meeting» eller «Invite» göras.",
                "Det som inte följer regeln nekas.",
                "Ingen får avvika från regeln.",
            ),
        ),
    ],
)
def test_it_explains_itself(language: str, told: tuple[str, ...], process_from: Callable[..., Any]) -> None:
    process = process_from(attending(["nurse", "any guardian"]))
    assert told_rule(process, process.rules["attends"], language) == told


def test_of_one_who_alone_could_come_it_is_said_that_they_are_away(life: Callable[..., Life]) -> None:
    one = invited(life(attending("any nurse")))
    assert one.cannot("hold", rows(tom="came"))[0].missing == (Missing("absent", "presence", people=("p3",)),)
