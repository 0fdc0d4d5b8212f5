"""What of the contacts in a case a person may be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseway.engine.contacts.betrayal import same, same_phone
from caseway.engine.contacts.contact import Contact, live_together

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


def shown_contacts(contacts: Mapping[str, Contact], viewer: str | None) -> Mapping[str, Contact]:
    """The contacts of a case (by the key of the person) as far as somebody (by key) may be shown them.

    The rule: a protected contact is shown to the person, and to those of the same household. Others are shown only that
    it is protected: no address, no phone number, no household, and not how they are reached. So that it cannot be read
    off another contact, they are shown nothing of one that is the same as in the protected one (an e-mail address, a
    phone number, a postal address), and of those who live with that person not where. With None, which is the office
    itself, everything is shown.
    """
    if viewer is None:
        return dict(contacts)
    own = contacts.get(viewer, Contact())
    hidden = {
        key: one for key, one in contacts.items() if one.protected and key != viewer and not live_together(own, one)
    }  # fmt: skip
    shown = {}
    for key, one in contacts.items():
        if key in hidden:
            shown[key] = Contact(protected=True)
        elif key == viewer or live_together(own, one):
            shown[key] = one
        else:
            shown[key] = _beside(one, hidden.values())
    return shown


def _beside(one: Contact, hidden: Collection[Contact]) -> Contact:
    """A contact without what would tell one that is not shown."""
    lives_there = any(live_together(one, other) for other in hidden)
    same_post = any(same(" ".join(one.post), " ".join(other.post)) for other in hidden)
    same_email = any(same(one.email, other.email) for other in hidden)
    return replace(
        one,
        email="" if same_email else one.email,
        by="" if same_email else one.by,
        phone="" if any(same_phone(one.phone, other.phone) for other in hidden) else one.phone,
        post=() if lives_there or same_post else one.post,
        household="" if lives_there else one.household,
    )
