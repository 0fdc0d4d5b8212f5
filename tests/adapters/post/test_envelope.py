"""What a way of delivery takes: a message with an id, from one person to one."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from caseway.adapters.post import Letter, message
from caseway.adapters.post.envelope import Envelope, envelope


def test_the_envelope_of_a_letter(letter: Letter) -> None:
    made = message(letter)

    assert envelope(made) == Envelope(made["Message-ID"], "moten@skola.example.org", "anna@example.org", made.as_bytes())


def foreign(**heads: str) -> EmailMessage:
    """A message that was not made of a letter."""
    made = EmailMessage()
    usual = {"From": "a@example.org", "To": "b@example.org", "Message-ID": "<1@example.org>"}
    for name, value in (usual | heads).items():
        if value:
            made[name] = value
    made.set_content("å\n")
    return made


def test_a_message_of_your_own_goes_too() -> None:
    assert envelope(foreign()).data.startswith(b"From: a@example.org\r\nTo: b@example.org\r\n")


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (foreign(To="b@example.org, c@example.org"),
         "a message has one address under To, this one has 2: make one for each person"),
        (foreign(To=""), "a message has one address under To, this one has 0: make one for each person"),
        (foreign(From=""), "a message has one address under From, this one has 0: make one for each person"),
        (foreign(Bcc="c@example.org"), "a message goes to one person, with no copies: make one for each person"),
        (foreign(Cc="c@example.org"), "a message goes to one person, with no copies: make one for each person"),
        (foreign(To="åsa@example.org"),
         "the address under To, åsa@example.org, has letters that mail servers may not take: name another"),
        (foreign(**{"Message-ID": ""}), "a message has one Message-ID: make it of a letter"),
    ],
)  # fmt: skip
def test_what_would_go_to_somebody_else_is_refused(message: EmailMessage, said: str) -> None:
    with pytest.raises(ValueError, match=r"^") as caught:
        envelope(message)
    assert str(caught.value) == said
