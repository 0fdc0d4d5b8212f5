"""The post: whatever takes a message and brings it on its way. A port; a folder and a mail server are behind it."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Protocol


class Post(Protocol):
    """Takes messages, each to one person."""

    def deliver(self, message: EmailMessage) -> None:
        """Bring a message on its way. Raises NotDelivered, with a sentence that says what to do."""
