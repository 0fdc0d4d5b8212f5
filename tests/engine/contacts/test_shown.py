"""What is protected is shown to the household, and cannot be read off anybody else."""

from __future__ import annotations

import pytest

from caseway.engine.contacts import Contact, shown_contacts

HIDDEN = Contact(protected=True)
ANNA = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4", "123 45 Storstad"), "Annas hem", True, "letter")
PER = Contact("per@example.org", "", ("Ekvägen 1",), "Per", True)
SARA = Contact("sara@example.org", "08-12 34 56", ("Torget 1",), by="e-mail")


@pytest.mark.parametrize("viewer", ["per", "sara", "nobody", ""])
def test_others_see_only_that_it_is_protected(viewer: str) -> None:
    shown = shown_contacts({"anna": ANNA, "sara": SARA, "per": PER}, viewer)

    assert (shown["anna"], shown["sara"]) == (HIDDEN, SARA)
    assert shown["per"] == (PER if viewer == "per" else HIDDEN)


def test_the_person_and_the_household_see_it() -> None:
    contacts = {"anna": ANNA, "elsa": Contact(household="annas  HEM"), "per": PER}

    assert shown_contacts(contacts, "anna") == {**contacts, "per": HIDDEN}
    assert shown_contacts(contacts, "elsa") == {**contacts, "per": HIDDEN}


def test_nobody_lives_with_somebody_whose_household_is_not_noted() -> None:
    alone = Contact("anna@example.org", protected=True)

    assert shown_contacts({"anna": alone, "per": Contact()}, "per")["anna"] == HIDDEN


def test_the_office_sees_all() -> None:
    contacts = {"anna": ANNA, "per": PER}

    assert shown_contacts(contacts, None) == contacts


def test_where_somebody_lives_is_not_told_by_who_lives_with_them() -> None:
    elsa = Contact("elsa@example.org", "073-000 00 00", ANNA.post, "annas hem", by="letter")

    shown = shown_contacts({"anna": ANNA, "elsa": elsa}, "per")

    assert shown["elsa"] == Contact("elsa@example.org", "073-000 00 00", by="letter")


def test_what_two_have_in_common_is_not_told_by_the_other() -> None:
    """Somebody has forgotten to note the household."""
    elsa = Contact("Anna@Example.org", "+46 70 1234567", ("Storgatan 4, 123 45 STORSTAD",), by="e-mail")
    nils = Contact("nils@example.org", "070-123 45 68", ("Storgatan 5", "123 45 Storstad"), by="e-mail")

    shown = shown_contacts({"anna": ANNA, "elsa": elsa, "nils": nils}, "per")

    assert shown["elsa"] == Contact()
    assert shown["nils"] == nils


def test_what_is_not_known_of_two_is_nothing_in_common() -> None:
    assert shown_contacts({"anna": HIDDEN, "sara": SARA}, "per")["sara"] == SARA
    unread = Contact(phone="112")
    assert shown_contacts({"anna": HIDDEN, "sara": unread}, "per")["sara"] == unread
