"""What can be a mail address, and what is said of the rest."""

from __future__ import annotations

import pytest

from caseway.adapters.post import Address
from caseway.adapters.post.mailbox import mailbox


def refused(email: str) -> str:
    with pytest.raises(ValueError, match=r"^") as caught:
        mailbox(Address("Anna Berg", email), "the recipient")
    return str(caught.value)


@pytest.mark.parametrize(
    "email", ["anna@example.org", "anna.berg+mote@skola.example.org", "o'neil_1@a-b.example", f"{'a' * 64}@example.org"]
)
def test_what_can_be_an_address_stays_as_it_is(email: str) -> None:
    assert mailbox(Address("Anna Berg", email), "the recipient") == Address("Anna Berg", email)


@pytest.mark.parametrize(
    "email",
    [
        "", "anna", "@example.org", "anna@", "anna@example", "anna@@example.org", "a b@example.org", "anna@exa mple.org",
        "anna@example.org, b@example.org", "<a@example.org>", "Anna <a@example.org>", ".a@example.org", "a..b@example.org",
        "anna@-a.example", "anna@a..example", "anna@[192.0.2.1]", "anna@192.0.2.1", '"a b"@example.org', "anna@example.org.",
        f"{'a' * 65}@example.org", f"anna@{'a' * 64}.example", "a@exa_mple.org", "a@b@example.org",
    ],
)  # fmt: skip
def test_what_can_be_none_is_refused(email: str) -> None:
    assert refused(email) == (
        f"the address of the recipient, {email}, is no mail address: write one such as anna@example.org"
    )


def test_letters_before_the_at_that_not_every_server_takes() -> None:
    assert refused("åsa@example.org") == (
        "the address of the recipient, åsa@example.org, has letters before the @ that mail servers may not take: "
        "ask for an address with the letters a to z only"
    )


def test_a_domain_is_never_taken_for_its_neighbour() -> None:
    assert mailbox(Address("", "a@møde.example"), "the recipient").email == "a@xn--mde-0na.example"
    for domain in ("straße.example", "ｅxample.org", "example。org", "å..example", "\N{ZERO WIDTH JOINER}å.example"):
        assert refused(f"a@{domain}") == (
            f"the address of the recipient, a@{domain}, has a domain that can be read in more than one way, or in none: "
            "write the domain as it is registered, in the form that begins with xn--"
        )


@pytest.mark.parametrize(
    "email", ["a@example.org\n", "a@example.org\r\nBcc: b@example.org", "an\0na@example.org", "a@\u202eexample.org"]
)
def test_what_does_not_show_is_not_shown(email: str) -> None:
    assert refused(email) == (
        "the address of the recipient holds characters that do not show: write it anew, such as anna@example.org"
    )


def test_what_is_very_long_is_not_shown() -> None:
    assert refused(f"a@{'a.' * 5000}example") == (
        "the address of the recipient is longer than 254 characters: write it anew, such as anna@example.org"
    )
