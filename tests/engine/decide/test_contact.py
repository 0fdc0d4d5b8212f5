"""Who may change how somebody is reached: the office, or the person concerned; nobody moves in by their own word."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.engine.commands import Newcomer
from caseway.engine.contacts import Contact
from caseway.engine.decide import change_contact
from caseway.engine.outcome import Refused
from caseway.engine.wording import tell

Life = Any  # the fixture of conftest.py
OPEN, HOME = Contact("gina@example.org"), Contact("gina@example.org", household="Gina's", protected=True)
RIGHTS: dict[str, Any] = {
    "rules": {
        "yes": {"says": "S.", "before": "hold", "need": {"consents": "every guardian"}, "strength": "does",
                "right-of": "guardian"},
    },
}  # fmt: skip
FAMILY_OPENS: dict[str, Any] = {**RIGHTS, "opened-by": ["key worker", "guardian"]}
ONLY_FAMILY_OPENS: dict[str, Any] = {**RIGHTS, "opened-by": ["guardian"]}


def whys(one: Life, by: str, was: Contact, becomes: Contact, person: str = "p5") -> list[tuple[str, str]]:
    refused = change_contact(one.process, one.case, by, person, was, becomes, one.now)
    return [(reason.why, reason.detail) for reason in refused.reasons] if isinstance(refused, Refused) else []


@pytest.mark.parametrize("by", ["Kim Field", "tom  reed", "p1"])
def test_whoever_may_open_cases_may_change_all_of_it(life: Any, by: str) -> None:
    assert whys(life(RIGHTS), by, HOME, Contact(household="Greg's")) == []
    assert whys(life(RIGHTS), by, Contact(), HOME) == []


def test_the_person_concerned_may_change_all_but_the_household(life: Any) -> None:
    one = life(RIGHTS)

    assert whys(one, "Gina Hill", HOME, Contact(phone="01603 123456", household="GINA'S", protected=False)) == []
    assert whys(one, "Gina Hill", HOME, Contact()) == []
    assert whys(one, "Gina Hill", OPEN, HOME) == [("not your household", "key worker, teacher")]


@pytest.mark.parametrize("by", ["Nora Lane", "Greg Hill", "Cass Hill"])
def test_nobody_else_may(life: Any, by: str) -> None:
    assert whys(life(RIGHTS), by, OPEN, Contact()) == [("not your contact", "key worker, teacher")]
    assert whys(life(RIGHTS), by, OPEN, HOME) == [
        ("not your contact", "key worker, teacher"), ("not your household", "key worker, teacher")
    ]  # fmt: skip


def test_of_the_family_nobody_touches_what_is_protected_of_another(life: Any) -> None:
    """Also where they may open cases."""
    one = life(FAMILY_OPENS)

    assert whys(one, "Greg Hill", OPEN, Contact("greg@example.org")) == []
    assert whys(one, "Greg Hill", HOME, Contact("gina@example.org")) == [("not your contact", "key worker")]
    assert whys(one, "Greg Hill", Contact(), HOME, person="p6") == [("not your household", "key worker")]


def test_where_only_the_family_opens_cases_it_keeps_them_too(life: Any) -> None:
    family = (Newcomer("Gina Hill", "guardian"), Newcomer("Cass Hill", "child"))
    one = life(ONLY_FAMILY_OPENS, people=family)

    assert whys(one, "Gina Hill", Contact(), HOME, person="p2") == []


def test_who_is_not_there_may_nothing(life: Any) -> None:
    one = life(RIGHTS)
    assert whys(one, "Nobody Here", OPEN, Contact()) == [("unknown person", "")]
    one.at("2024-05-03").leave("Tom Reed")
    one.at("2024-05-04")
    assert whys(one, "Tom Reed", OPEN, Contact()) == [("not in case", "2024-05-04")]


@pytest.mark.parametrize(
    ("language", "contact", "household"),
    [
        (
            "en",
            "Greg Hill may not change how that person is reached. That is for Key worker or Teacher, or for the person "
            "concerned.",
            "Greg Hill may not say in which household somebody lives, since those of a household are shown what is "
            "protected in it. That is for Key worker or Teacher.",
        ),
        (
            "sv",
            "Greg Hill får inte ändra hur den personen nås. Det gör Key worker eller Teacher, eller den som det gäller.",
            "Greg Hill får inte säga i vilket hushåll någon bor, eftersom de som bor där får se det som är skyddat. Det gör "
            "Key worker eller Teacher.",
        ),
        (
            "da",
            "Greg Hill må ikke ændre, hvordan den person nås. Det må Key worker eller Teacher eller den, det drejer sig om.",
            "Greg Hill må ikke sige, i hvilken husstand nogen bor, for de, der bor der, får vist det, der er beskyttet. Det "
            "må Key worker eller Teacher.",
        ),
    ],
)
def test_it_is_told_in_words(life: Any, language: str, contact: str, household: str) -> None:
    one = life(RIGHTS)
    refused = change_contact(one.process, one.case, "Greg Hill", "p5", OPEN, HOME, one.now)

    assert refused is not None
    assert [tell(one.process, one.case, "", reason, language).text for reason in refused.reasons] == [contact, household]
