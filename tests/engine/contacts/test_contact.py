"""A contact is read strictly, and all that is wrong with it is told at once."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.engine.contacts import BadContact, Contact, Mistake, read_contact
from caseway.engine.contacts.contact import live_together


def wrong(**given: Any) -> list[Mistake]:
    found = read_contact(**given)
    return list(found.mistakes) if isinstance(found, BadContact) else []


def test_a_contact_is_what_was_written() -> None:
    found = read_contact(
        " anna@example.org ", "+46 70  123 45\u00a067", (" Storgatan 4 ", "", "123\u00a045 Storstad"), " Annas  hem ",
        protected=True, by="letter",
    )  # fmt: skip

    assert found == Contact(
        "anna@example.org", "+46 70 123 45 67", ("Storgatan 4", "123 45 Storstad"), "Annas hem", True, "letter"
    )


def test_nothing_needs_to_be_known() -> None:
    assert read_contact() == Contact()


@pytest.mark.parametrize(
    "email",
    ["a@b.se", "anna.berg+skola@mail.example.org", "o'hara@example.org", "x@localhost", f"{'a' * 64}@example.org"],
)
def test_an_address_that_mail_can_be_sent_to(email: str) -> None:
    assert read_contact(email) == Contact(email)


@pytest.mark.parametrize(
    "email",
    [
        "anna", "@example.org", "anna@", "anna@@example.org", "anna@a@example.org", "anna berg@example.org",
        "anna@exam ple.org", "anna@example.org, per@example.org", "anna@example.org;per@example.org",
        "Anna <anna@example.org>", '"anna"@example.org', "anna@example.org\n", "anna@example.org\r\nBcc: per@example.org",
        "anna\t@example.org", "ann\u00e5@example.org", "anna@ex\u00e4mple.org", "anna\u202e@example.org",
        "anna@example.org\x00",
        "\u200banna@example.org", ".anna@example.org", "anna.@example.org", "an..na@example.org", "anna@.org", "anna@-x.org",
        "-oQ/tmp@example.org", "anna@[127.0.0.1]", "anna(x)@example.org", f"{'a' * 65}@example.org",
        f"anna@{'a.' * 130}org", "anna@example.org.", "a" * 100_000 + "@",
    ],
)  # fmt: skip
def test_an_address_that_is_none_or_more_than_one(email: str) -> None:
    assert wrong(email=email) == [Mistake("email")]


@pytest.mark.parametrize("phone", ["070-123 45 67", "+46 (0)70 123 45 67", "01603/123456", "12345"])
def test_a_phone_number(phone: str) -> None:
    assert read_contact(phone=phone) == Contact(phone=phone)


@pytest.mark.parametrize(
    "phone",
    ["1234", "+()-/", "070.123.45.67", "070 123 45 67 (mamma)", "070-123\n4567", "\u0661\u0662\u0663\u0664\u0665\u0666",
     "0" * 41, "=12345", "070\u202e123456"],
)  # fmt: skip
def test_a_phone_number_that_is_none(phone: str) -> None:
    assert wrong(phone=phone) == [Mistake("phone")]


def test_the_lines_of_an_address() -> None:
    assert read_contact(post=["x" * 100] * 8) == Contact(post=("x" * 100,) * 8)
    assert wrong(post=["Storgatan 4"] * 9) == [Mistake("post")]
    assert wrong(post=["Storgatan 4", "x" * 101]) == [Mistake("line too long", 2)]


def test_a_text_for_an_address_is_one_line_of_it() -> None:
    assert read_contact(post="Storgatan 4") == Contact(post=("Storgatan 4",))


@pytest.mark.parametrize(
    "line", ["Storgatan\n4", "Storgatan\r4", "a\tb", "\x1b[2J", "a\u202eb", "a\u2028b", "a\ud800", "a\x85"]
)
def test_a_line_is_one_line_that_can_be_read(line: str) -> None:
    assert wrong(post=["Storgatan 4", line]) == [Mistake("line unsafe", 2)]


def test_the_name_stands_above_the_address_by_itself() -> None:
    assert wrong(post=["ANNA  Berg", "Storgatan 4"], name="Anna Berg") == [Mistake("line is the name", 1)]
    assert wrong(post=["c/o Anna Berg", "Storgatan 4"], name="Anna Berg") == []


@pytest.mark.parametrize("household", ["x" * 61, "-", "\u200d", "Anna\u202e", "Anna\nPer", "\x00a"])
def test_a_household_has_a_short_label(household: str) -> None:
    assert read_contact(household="x" * 60) == Contact(household="x" * 60)
    assert wrong(household=household) == [Mistake("household")]


def test_the_way_is_one_that_there_is_and_can_be_gone() -> None:
    assert wrong(by="pigeon") == [Mistake("way")]
    assert wrong(by="e-mail") == [Mistake("way without address")]
    assert read_contact("a@b.se", by="e-mail") == Contact("a@b.se", by="e-mail")


def test_all_that_is_wrong_is_told() -> None:
    assert wrong(email="x", phone="x", post=["\x00", "x" * 101], household="-", by="x") == [
        Mistake("email"), Mistake("phone"), Mistake("line unsafe", 1), Mistake("line too long", 2), Mistake("household"),
        Mistake("way"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("contact", "way"),
    [
        (Contact(), "letter"),
        (Contact("a@b.se"), "e-mail"),
        (Contact("a@b.se", by="letter"), "letter"),
        (Contact("a@b.se", by="nothing"), "nothing"),
    ],
)
def test_how_to_reach_somebody_who_has_not_said_it(contact: Contact, way: str) -> None:
    assert contact.way == way


def test_who_lives_together_has_the_same_label_however_it_is_spelt() -> None:
    assert live_together(Contact(household="Annas hem"), Contact(household="ANNAS  Hem"))
    assert not live_together(Contact(household="Anna"), Contact(household="Per"))
    assert not live_together(Contact(), Contact())


def test_what_a_contact_holds_gets_into_no_log() -> None:
    anna = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4",), "Annas hem", True, "letter")

    assert repr(anna) == "Contact(protected=True)"
