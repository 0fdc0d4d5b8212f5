"""What every store promises about contacts: only those that hold now, beside the cases, and nothing of them in a case."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.adapters.store.port import Store
from caseway.engine.contacts import Contact
from caseway.engine.errors import UnknownCase

ANNA = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4, lgh 1102", "123 45 Storstad"), "Anna", True, "letter")
SARA = Contact(email="sara@example.org")


def test_a_contact_comes_back_as_it_was_kept(store: Store, desk: Any) -> None:
    desk.open()
    assert store.contacts("NV-1") == {}

    store.keep_contact("NV-1", "p4", SARA)
    store.keep_contact("NV-1", "p3", ANNA)
    store.keep_contact("NV-1", "p2", Contact())

    assert store.contacts("NV-1") == {"p2": Contact(), "p3": ANNA, "p4": SARA}
    assert list(store.contacts("NV-1")) == ["p2", "p3", "p4"]


def test_a_contact_takes_the_place_of_the_one_before(store: Store, desk: Any) -> None:
    desk.open()
    store.keep_contact("NV-1", "p3", ANNA)

    store.keep_contact("NV-1", "p3", SARA)

    assert store.contacts("NV-1") == {"p3": SARA}


def test_a_contact_that_is_forgotten_is_gone_and_others_stay(store: Store, desk: Any) -> None:
    desk.open()
    store.keep_contact("NV-1", "p3", ANNA)
    store.keep_contact("NV-1", "p4", SARA)

    for _ in range(2):
        store.forget_contact("NV-1", "p3")

        assert store.contacts("NV-1") == {"p4": SARA}


def test_a_contact_belongs_to_its_case(store: Store, desk: Any) -> None:
    desk.open("NV-1")
    desk.open("NV-2")
    store.keep_contact("NV-1", "p3", ANNA)

    store.forget_contact("NV-2", "p3")

    assert (store.contacts("NV-1"), store.contacts("NV-2")) == ({"p3": ANNA}, {})


def test_there_are_no_contacts_in_a_case_that_was_never_opened(store: Store) -> None:
    for use in (
        lambda: store.contacts("NV-1"),
        lambda: store.keep_contact("NV-1", "p3", ANNA),
        lambda: store.forget_contact("NV-1", "p3"),
    ):
        with pytest.raises(UnknownCase):
            use()


def test_what_was_given_out_does_not_change(store: Store, desk: Any) -> None:
    desk.open()
    store.keep_contact("NV-1", "p3", ANNA)
    given = store.contacts("NV-1")

    store.forget_contact("NV-1", "p3")

    assert given == {"p3": ANNA}


def test_nothing_of_a_contact_is_in_the_case(store: Store, desk: Any) -> None:
    desk.open()
    before = store.load("NV-1"), store.entries("NV-1")

    store.keep_contact("NV-1", "p3", ANNA)

    assert (store.load("NV-1"), store.entries("NV-1")) == before
    assert store.verify("NV-1") is None
