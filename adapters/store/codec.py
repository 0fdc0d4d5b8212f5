"""The codec: the one door through which every personal text passes on its way into a store and out of it.

Personal are the values of facts, the names and agencies of persons, the reasons that somebody gave, and all of a
contact. The rest of what is stored is not: stages, actions, roles, when something happened, keys of persons, names of
facts and rules, and the id of the case, which should name nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Codec(Protocol):
    """Turns a personal text into what is stored, and back.

    `subject` is the key of the person whom the text is about in that case; it is empty where that is nobody in
    particular, so that the text belongs to the case. `decode` gives what `encode` was given, for the same case and subject.
    """

    def encode(self, case: str, subject: str, text: str) -> str:
        """What is stored in place of the text."""

    def decode(self, case: str, subject: str, text: str) -> str:
        """The text that `encode` was given."""


@dataclass(frozen=True, slots=True)
class Plain:
    """Stores every text as it is."""

    def encode(self, case: str, subject: str, text: str) -> str:  # noqa: ARG002
        """The text."""
        return text

    def decode(self, case: str, subject: str, text: str) -> str:  # noqa: ARG002
        """The text."""
        return text


PLAIN = Plain()
