"""Standing: who holds which role in a case on a civil date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from caseway.engine.commands import Join, Newcomer
from caseway.engine.rules.standing import Standing
from tests.engine.conftest import SEVERAL_CHILDREN

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def holders(one: Life, role: str, day: str = "") -> tuple[str, ...]:
    when = date.fromisoformat(day) if day else one.now.date()
    return Standing(one.case, when, one.process.derived).principals(role)


def roles(one: Life, person: str, day: str = "") -> dict[str, str]:
    when = date.fromisoformat(day) if day else one.now.date()
    return Standing(one.case, when, one.process.derived).roles_of(person)


def test_who_joins_holds_the_role_from_that_day(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    one.join("Gus Hill", "guardian")
    assert holders(one, "guardian", "2024-05-02") == ("p5", "p6")
    assert holders(one, "guardian", "2024-05-03") == ("p5", "p6", "p7")


def test_before_the_case_was_opened_who_was_in_it_then_counts(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    one.join("Gus Hill", "guardian")
    assert holders(one, "guardian", "2024-04-01") == ("p5", "p6")


def test_a_derived_role_is_held_by_nobody_until_its_action_is_done(life: Callable[..., Life]) -> None:
    one = life()
    assert holders(one, "host") == ()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    assert holders(one, "host") == ("p2",)
    assert roles(one, "p2") == {"teacher": "", "host": ""}
    assert roles(one, "p1") == {"key worker": ""}


def test_a_derived_role_goes_to_whoever_does_the_action_next(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.do("invite", by="Gina Hill")
    assert holders(one, "host") == ("p5",)


def test_a_derived_role_is_kept_in_a_new_round_until_its_action_is_done_again(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.record("agree")
    assert holders(one, "host") == ("p2",)


def test_a_derived_role_is_handed_over_and_comes_back_with_the_action(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.hand_over("host", "Tom Reed", "Nora Lane", by="Tom Reed")
    assert holders(one, "host") == ("p3",)
    one.hand_over("host", "Nora Lane", "Gina Hill", by="Nora Lane")
    assert holders(one, "host") == ("p5",)
    one.do("invite", by="Kim Field")
    assert holders(one, "host") == ("p1",)


def test_a_derived_role_is_nobodys_once_its_holder_has_left(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.leave("Tom Reed")
    assert holders(one, "host", "2024-05-01") == ("p2",)
    assert holders(one, "host", "2024-05-02") == ()


def test_on_the_day_of_the_hand_over_a_plain_role_is_held_by_both(life: Callable[..., Life]) -> None:
    one = life().at("2024-05-03")
    one.hand_over("nurse", "Nora Lane", "Gina Hill")
    assert holders(one, "nurse", "2024-05-02") == ("p3",)
    assert holders(one, "nurse", "2024-05-03") == ("p3", "p5")
    assert holders(one, "nurse", "2024-05-04") == ("p5",)


def test_who_stands_in_may_act_but_holds_nothing_of_their_own(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("key worker", "Nora Lane", "Kim Field", "2024-05-06", "2024-05-10")
    assert roles(one, "p3", "2024-05-05") == {"nurse": ""}
    assert roles(one, "p3", "2024-05-06") == {"nurse": "", "key worker": "p1"}
    assert roles(one, "p3", "2024-05-10") == {"nurse": "", "key worker": "p1"}
    assert roles(one, "p3", "2024-05-11") == {"nurse": ""}
    assert holders(one, "key worker", "2024-05-06") == ("p1",)


def test_who_stands_in_for_a_derived_role_does_so_while_the_other_holds_it(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.stand_in("host", "Nora Lane", "Tom Reed", "2024-05-01", "2024-05-10")
    assert roles(one, "p3") == {"nurse": "", "host": "p2"}
    one.do("invite", by="Kim Field")
    assert roles(one, "p3") == {"nurse": ""}


def test_a_role_of_ones_own_goes_before_standing_in(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("guardian", "Gina Hill", "Greg Hill", "2024-05-01", "2024-05-10")
    assert roles(one, "p5") == {"guardian": ""}


def test_an_older_act_that_is_recorded_later_does_not_take_a_role_back(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-05").do("invite", by="Tom Reed")
    one.at("2024-05-06").hand_over("host", "Tom Reed", "Nora Lane", by="Tom Reed")
    one.at("2024-05-07").record("invite", by="Kim Field", on="2024-05-03")
    assert holders(one, "host") == ("p3",)


def test_a_derived_role_was_held_by_whoever_had_done_the_action_by_then(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.at("2024-05-05").do("invite", by="Tom Reed")
    one.at("2024-05-07").do("invite", by="Kim Field")
    assert holders(one, "host", "2024-05-06") == ("p2",)
    assert holders(one, "host", "2024-05-04") == ()


HALF_SIBLINGS = (
    Newcomer("Kim Field", "key worker"),
    Newcomer("Greg Lane", "guardian", of=("Tia Hill",)),
    Newcomer("Tia Hill", "child"),
    Newcomer("Ben Hill", "child"),
    Newcomer("Gina Hill", "guardian"),
    Newcomer("Rob Hill", "guardian", of=("Ben Hill",)),
)
KIM, GREG, TIA, BEN, GINA, ROB = (f"p{number}" for number in range(1, 7))


def of(one: Life, role: str, person: str) -> tuple[str, ...]:
    return Standing(one.case, one.now.date(), one.process.derived).principals(role, person)


def test_each_child_has_guardians_of_its_own(life: Callable[..., Life]) -> None:
    one = life(SEVERAL_CHILDREN, people=HALF_SIBLINGS)
    assert holders(one, "guardian") == (GREG, GINA, ROB)
    assert (of(one, "guardian", TIA), of(one, "guardian", BEN)) == ((GREG, GINA), (GINA, ROB))


def test_who_holds_a_role_speaks_in_it_for_nobody_else_who_does(life: Callable[..., Life]) -> None:
    one = life(SEVERAL_CHILDREN, people=HALF_SIBLINGS)
    standing = Standing(one.case, date(2024, 5, 1), {})
    assert standing.entitled(("child", "key worker"), (TIA,)) == (TIA, KIM)


def test_with_the_last_child_whose_guardian_somebody_is_they_leave_too(life: Callable[..., Life]) -> None:
    one = life(SEVERAL_CHILDREN, people=HALF_SIBLINGS)
    one.leave("Ben Hill")
    later = Standing(one.case, date(2024, 5, 2), {})
    assert (later.principals("guardian"), later.roles_of(ROB), ROB in later.present) == ((GREG, GINA), {}, False)
    assert later.gone == {BEN, ROB}
    assert holders(one, "guardian", "2024-05-01") == (GREG, GINA, ROB)


def test_a_guardian_of_a_child_who_is_still_to_come_is_not_gone(life: Callable[..., Life]) -> None:
    one = life(SEVERAL_CHILDREN, people=HALF_SIBLINGS)
    one.join("Lou Hill", "child", since="2024-06-01")
    one.accepted(Join(Newcomer("Lena Cole", "guardian", of=("Lou Hill",)), "Kim Field"))
    now, then = (Standing(one.case, day, {}) for day in (date(2024, 5, 2), date(2024, 6, 1)))
    assert ("p8" in now.present, "p8" in now.gone, "p8" in then.principals("guardian")) == (False, False, True)


def test_who_left_and_comes_back_is_not_gone(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Nora Lane")
    one.at("2024-05-02").join("Nora Lane", "nurse", since="2024-05-10")
    assert Standing(one.case, date(2024, 5, 5), one.process.derived).gone == set()
    assert Standing(one.case, date(2024, 5, 5), one.process.derived).present.isdisjoint({"p3"})


def test_who_left_and_stands_in_for_another_is_not_gone(life: Callable[..., Life]) -> None:
    one = life()
    one.leave("Nora Lane")
    one.stand_in("teacher", "Nora Lane", "Tom Reed", "2024-05-04", "2024-05-10")
    now = Standing(one.case, date(2024, 5, 5), one.process.derived)
    assert ("p3" in now.present, now.gone) == (True, set())
    assert Standing(one.case, date(2024, 5, 11), one.process.derived).gone == {"p3"}


def test_a_derived_role_stays_with_its_holder_when_the_action_is_taken_back(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.do("cancel")
    assert one.case.did("invite") is None
    assert holders(one, "host") == ("p2",)


def test_a_derived_role_stays_where_it_was_handed_whoever_joins_or_stands_in(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.hand_over("host", "Tom Reed", "Nora Lane", by="Tom Reed")
    one.stand_in("host", "Gina Hill", "Nora Lane", "2024-05-01", "2024-05-10")
    one.join("Gus Hill", "guardian")
    assert holders(one, "host") == ("p3",)


def test_a_role_that_was_handed_over_is_lost_with_the_action(life: Callable[..., Life]) -> None:
    one = life()
    one.do("agree")
    one.do("invite", by="Tom Reed")
    one.hand_over("host", "Tom Reed", "Nora Lane", by="Tom Reed")
    assert roles(one, "p3") == {"nurse": "", "host": ""}
    one.do("invite", by="Kim Field")
    assert roles(one, "p3") == {"nurse": ""}


def test_who_stands_in_and_comes_to_the_role_acts_for_themselves(life: Callable[..., Life]) -> None:
    one = life()
    one.stand_in("guardian", "Nora Lane", "Greg Hill", "2024-05-01", "2024-05-10")
    assert roles(one, "p3") == {"nurse": "", "guardian": "p6"}
    one.join("Nora Lane", "guardian")
    assert roles(one, "p3") == {"nurse": "", "guardian": ""}
