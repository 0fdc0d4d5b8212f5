"""Letters, told: what one is called, and that it went to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import say
from caseway.engine.wording.listing import names

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Sent


def letter_title(process: Process, letter: str, language: str = "") -> str:
    """What a letter is called; those that every process has, in Caseway's own words."""
    language = language or process.language
    if letter.startswith(":"):
        return say(f"letters{letter.replace(':', '.')}", language)
    return process.titled("letters", letter, language)


def told_sent(process: Process, case: Case, sent: Sent, language: str = "") -> str:
    """That a letter went to somebody, and by which way."""
    language = language or process.language
    channel = say(f"entry.sent.{sent.channel}", language)
    people = names(case, (sent.person,))
    return say("entry.sent", language, letter=letter_title(process, sent.letter, language), channel=channel, people=people)
