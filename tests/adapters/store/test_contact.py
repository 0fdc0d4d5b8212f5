"""How a contact is written down, and what becomes of one that was damaged."""

from __future__ import annotations

import pytest

from caseway.adapters.store.codec import PLAIN
from caseway.adapters.store.contact import contact_of, contact_text
from caseway.engine.contacts import Contact
from caseway.engine.errors import UnsafeStore

ANNA = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4", "Åby"), "Annas hem", True, "letter")


@pytest.mark.parametrize("contact", [ANNA, Contact(), Contact(protected=True), Contact(post=("Storgatan 4",))])
def test_a_contact_comes_back(contact: Contact) -> None:
    assert contact_of(contact_text(contact, "NV-1", "p3", PLAIN), "NV-1", "p3", PLAIN) == contact


def test_only_what_there_is_is_written() -> None:
    assert contact_text(Contact("anna@example.org", protected=True), "NV-1", "p3", PLAIN) == (
        '{"email":"anna@example.org","protected":true}'
    )


@pytest.mark.parametrize("text", ["", "Storgatan 4", "[]", "3", '{"post":3}', '{"address":"Storgatan 4"}'])
def test_one_that_was_damaged_is_told_without_what_stands_there(text: str) -> None:
    with pytest.raises(UnsafeStore) as raised:
        contact_of(text, "NV-1", "p3", PLAIN)

    assert str(raised.value) == (
        "how p3 of case NV-1 is reached cannot be read, so it was changed or damaged: restore a backup"
    )
    assert raised.value.__suppress_context__
