"""How a contact is written down: a JSON object of what there is, the whole of which passes through the codec."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from caseway.adapters.store.journal.values import compact
from caseway.engine.contacts import Contact
from caseway.engine.errors import UnsafeStore

if TYPE_CHECKING:
    from caseway.adapters.store.codec import Codec


def contact_text(contact: Contact, case: str, person: str, codec: Codec) -> str:
    """What is stored of the contact of a person (by key) in a case."""
    parts = {
        "email": contact.email, "phone": contact.phone, "post": list(contact.post), "household": contact.household,
        "protected": contact.protected, "by": contact.by,
    }  # fmt: skip
    return codec.encode(case, person, compact({name: part for name, part in parts.items() if part}))


def contact_of(text: str, case: str, person: str, codec: Codec) -> Contact:
    """The contact that was stored. Raises UnsafeStore for what is none, without saying what stands there."""
    try:
        parts = json.loads(codec.decode(case, person, text))
        return Contact(**{**parts, "post": tuple(parts.get("post", ()))})
    except (AttributeError, TypeError, ValueError):
        raise UnsafeStore(
            f"how {person} of case {case} is reached cannot be read, so it was changed or damaged: restore a backup"
        ) from None
