"""The port of contacts: where they are kept, beside the cases; with whoever embeds Caseway, maybe a register of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.contacts.contact import Contact


class Contacts(Protocol):
    """Keeps for each person of a case the contact that holds now, and nothing of those before it."""

    def contacts(self, case: str) -> Mapping[str, Contact]:
        """The contacts of a case, by the key of the person; of those only of whom one is kept. Raises UnknownCase."""

    def keep_contact(self, case: str, person: str, contact: Contact) -> None:
        """Keep the contact of a person (by key) in the place of the one before, which is gone then. Raises UnknownCase."""

    def forget_contact(self, case: str, person: str) -> None:
        """Keep no contact of a person (by key) any more, if there was one. Raises UnknownCase."""
