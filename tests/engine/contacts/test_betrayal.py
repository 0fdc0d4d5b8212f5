"""A text tells what is protected, however it is written there."""

from __future__ import annotations

import pytest

from caseway.engine.contacts import Contact, betrays

ANNA = Contact("anna.berg@example.org", "070-123 45 67", ("c/o Ek", "Storgatan 4", "123 45 Storstad"), "Annas hem", True)
CONTACTS = {"anna": ANNA, "elsa": Contact(household="annas HEM"), "per": Contact(household="Per")}


@pytest.mark.parametrize(
    "text",
    [
        "Skriv till anna.berg@example.org.",
        "ANNA.BERG@EXAMPLE.ORG",
        "anna.berg@\n example.org",
        "\uff41nna.berg\uff20example.org",
        "Ring 070 123 45 67",
        "0701234567",
        "070.123.45.67",
        "070\u00a0123\u202f45\u200967",
        "+46 70 123 45 67",
        "0046 (0)70-1234567",
        "\uff10\uff17\uff10 1234567",
        "\u0660\u0667\u0660 \u0661\u0662\u0663 \u0664\u0665 \u0666\u0667",
        "Hon bor på Storgatan 4.",
        "STORGATAN\n4",
        "Stor-\ngatan 4",
        "Stor\u00adgatan\u200b 4",
        "Storgatan 4B",
        "Storgatan 4, 12345 Storstad",
        "Storgatan 45 eller Storgatan 4",
        "123 45 storstad",
    ],
)
def test_a_text_that_tells_it(text: str) -> None:
    assert betrays(["Hej.", text], "per", CONTACTS) == ("anna",)


@pytest.mark.parametrize(
    "text",
    [
        "", "Anna Berg kommer.", "susanna.berg@example.org", "anna.berg@example.organisation.se", "070-123 45 6",
        "070-123 45 678", "Storgatan 45", "Storgatan 40", "Storgatan", "c/o Ek", "9123 45 Storstad", "Annas hem",
    ],
)  # fmt: skip
def test_a_text_that_tells_something_else(text: str) -> None:
    assert betrays([text], "per", CONTACTS) == ()


@pytest.mark.parametrize("reader", ["anna", "elsa"])
def test_it_is_no_secret_in_the_household(reader: str) -> None:
    assert betrays(["Storgatan 4, anna.berg@example.org"], reader, CONTACTS) == ()


def test_who_has_no_contact_is_of_no_household() -> None:
    assert betrays(["Storgatan 4"], "sara", CONTACTS) == ("anna",)
    alone = Contact(post=("Storgatan 4",), protected=True)
    assert betrays(["Storgatan 4"], "per", {"anna": alone, "per": Contact()}) == ("anna",)


def test_what_is_not_protected_may_be_told() -> None:
    assert betrays(["Storgatan 4"], "per", {"anna": Contact(post=("Storgatan 4",))}) == ()


def test_each_part_of_a_line_counts() -> None:
    anna = Contact(post=("Storgatan 4; lgh 1102, 123 45 Storstad",), protected=True)

    for text in ("Storgatan 4", "lgh 1102", "123 45 Storstad"):
        assert betrays([text], "per", {"anna": anna}) == ("anna",)


def test_a_line_without_a_number_counts_when_it_is_two_words() -> None:
    anna = Contact(post=("Rose Cottage", "Hillside"), protected=True)

    assert betrays(["at rose cottage"], "per", {"anna": anna}) == ("anna",)
    assert betrays(["on the hillside"], "per", {"anna": anna}) == ()


def test_an_accent_makes_no_difference() -> None:
    anna = Contact(post=("Ekvägen 12",), protected=True)

    assert betrays(["EKVAGEN 12"], "per", {"anna": anna}) == ("anna",)


def test_an_address_is_that_of_everybody_who_lives_there() -> None:
    contacts = {"anna": Contact(post=("Storgatan 4",), household="a"), "elsa": Contact(household="A", protected=True)}

    assert betrays(["Storgatan 4"], "per", contacts) == ("elsa",)


def test_what_the_reader_has_too_is_no_secret() -> None:
    per = Contact(post=("Kungsgatan 9", "123 45 Storstad"), household="Per")

    assert betrays(["Kungsgatan 9", "123 45 Storstad"], "per", {**CONTACTS, "per": per}) == ()
    assert betrays(["Storgatan 4", "123 45 Storstad"], "per", {**CONTACTS, "per": per}) == ("anna",)


def test_everybody_whom_it_betrays_is_named_once() -> None:
    nils = Contact("nils@example.org", protected=True)

    assert betrays(["Storgatan 4", "Storgatan 4 nils@example.org"], "per", {**CONTACTS, "nils": nils}) == ("anna", "nils")


def test_a_short_number_counts_where_it_stands_alone() -> None:
    anna = Contact(phone="12345", protected=True)

    assert betrays(["ring 123-45"], "per", {"anna": anna}) == ("anna",)
    assert betrays(["9123456"], "per", {"anna": anna}) == ()


def test_a_very_long_text_is_read_in_no_time() -> None:
    assert betrays(["a@" * 200_000, "1 2 3 4 5 6 " * 50_000, "storgatan " * 50_000], "per", CONTACTS) == ()
