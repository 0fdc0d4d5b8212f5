"""What is wrong with a contact, told; what was written is not repeated, since it may be protected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import say

if TYPE_CHECKING:
    from caseway.engine.contacts import BadContact


def told_bad_contact(bad: BadContact, language: str) -> tuple[str, ...]:
    """A sentence for each thing that is wrong, which says what to write instead."""
    return tuple(say(f"contact.{mistake.why}", language, line=mistake.line) for mistake in bad.mistakes)
