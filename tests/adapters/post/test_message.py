"""A letter as a message: what a mail program reads in it, the same bytes each time, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header
from typing import Any

import pytest

from caseway.adapters.post import Address, Attachment, Letter, message
from tests.properties.test_hostile import TEXTS

CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Möte\r\nEND:VCALENDAR\r\n".encode()
PAPER = Attachment("Bilaga 1 – Inbjudan till nätverksmöte.pdf", "application/pdf", bytes(range(256)))


def arrived(letter: Letter) -> Any:
    """The message as a mail program gets it."""
    return message_from_bytes(message(letter).as_bytes(), policy=policy.default)


def shown(letter: Letter, header: str) -> str:
    """A header as a mail program shows it, by the older of the two readers of the library."""
    raw = message_from_bytes(message(letter).as_bytes())[header]
    return "".join(part.decode(code or "ascii") if isinstance(part, bytes) else part for part, code in decode_header(raw))


def refused(letter: Letter) -> str:
    with pytest.raises(ValueError, match=r"^") as caught:
        message(letter)
    return str(caught.value)


# What is in it


def test_the_head_of_a_letter(letter: Letter) -> None:
    assert dict(arrived(letter).items()) == {
        "From": "Björkskolan <moten@skola.example.org>",
        "To": "Anna Berg <anna@example.org>",
        "Subject": "Inbjudan till nätverksmöte",
        "Date": "Mon, 03 Sep 2018 08:00:00 +0000",
        "Message-ID": "<7e41176b44d62cefc51fca83510a3a90.caseway@skola.example.org>",
        "Auto-Submitted": "auto-generated",
        "Content-Language": "sv",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
    }


def test_the_text_is_that_of_the_letter(letter: Letter) -> None:
    body = "Hej Anna,\n.\nFrom here on\n--\n" + "ā" * 2000 + " محمد =\t\n"

    assert arrived(replace(letter, body=body)).get_content() == body.replace("\n", "\r\n")


def test_every_line_is_ascii_that_any_server_takes(letter: Letter) -> None:
    long = Address("Åsa Sjögren " * 20, "a" * 60 + "@example.org")
    data = message(replace(letter, to=long, subject="Möte " * 60, attachments=(PAPER,))).as_bytes()

    assert data.isascii()
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_an_invitation_stands_beside_the_text(letter: Letter) -> None:
    found = arrived(replace(letter, calendar=CALENDAR, method="REQUEST"))

    assert found.get_content_type() == "multipart/alternative"
    text, calendar = found.iter_parts()
    assert (text.get_content_type(), calendar.get_content_type()) == ("text/plain", "text/calendar")
    assert (calendar.get_param("method"), calendar.get_param("charset")) == ("REQUEST", "utf-8")
    assert calendar.get_payload(decode=True) == CALENDAR


def test_attachments_come_after_the_text_and_the_invitation(letter: Letter) -> None:
    note = Attachment("Åtgärder.txt", "text/plain", "Åtgärder\n".encode())
    found = arrived(replace(letter, calendar=CALENDAR, method="REQUEST", attachments=(PAPER, note)))

    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/calendar", "application/pdf", "text/plain",
    ]  # fmt: skip
    paper, text = found.iter_attachments()
    assert (paper.get_filename(), paper.get_content()) == (PAPER.name, PAPER.data)
    assert (text.get_filename(), text.get_content()) == (note.name, "Åtgärder\n")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Anna", "Åsa Sjögren-Öberg", "Hēmi Ārama", "محمد علي", "יעל כהן", "O'Neil, Anna (mamma)", 'Bo "Bosse" Lind',
        "a@b.example", "=?utf-8?q?Anna?=", "a;b:<c>", "Back\\slash", "Two  blanks",
        "Anna " * 30 + "Berg", "محمد " * 30 + "x",
    ],
)  # fmt: skip
def test_names_of_all_the_world_arrive_as_they_are(name: str, letter: Letter) -> None:
    one = replace(letter, to=Address(name, "anna@example.org"), subject=name or "x")

    assert shown(one, "Subject") == one.subject
    to = shown(one, "To")
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    assert to in {f"{name} <anna@example.org>", f'"{quoted}" <anna@example.org>', "anna@example.org" if not name else ""}
    assert [address.addr_spec for address in arrived(one)["To"].addresses] == ["anna@example.org"]


def test_no_text_changes_the_structure(letter: Letter) -> None:
    plain = [name for name, _ in arrived(letter).items()]
    for text in TEXTS[:200]:  # each piece alone, and some together
        line = " ".join(text.split())[:900]
        found = arrived(replace(letter, subject=line, body=text, to=Address(line, "anna@example.org")))
        assert [name for name, _ in found.items()] == plain
        assert found.get_content().splitlines() == text.split("\n")
        assert found["Subject"] == line
        assert [address.addr_spec for address in found["To"].addresses] == ["anna@example.org"]


def test_a_domain_with_letters_of_its_own_is_sent_in_ascii(letter: Letter) -> None:
    one = replace(letter, to=Address("", "anna@björkskolan.example"), sender=Address("", "bo@Ångby.example"))

    assert arrived(one)["To"] == "anna@xn--bjrkskolan-fcb.example"
    assert arrived(one)["Message-ID"].endswith("@xn--ngby-poa.example>")


def test_a_long_address_stays_in_one_piece(letter: Letter) -> None:
    domain = "skolornas-" * 6 + "a." + "norra-" * 9 + "kommun.example"
    one = replace(letter, to=Address("", f"anna@{domain}"), sender=Address("Björkskolan", f"moten@{domain}"))
    data = message(one).as_bytes().decode("ascii")

    assert f"\r\nTo: anna@{domain}\r\n" in data
    assert f"\r\nMessage-ID: <7e41176b44d62cefc51fca83510a3a90.caseway@{domain}>\r\n" in data
    assert str(arrived(one)["From"]) == f"Björkskolan <moten@{domain}>"


# The same letter, the same message


def test_the_same_letter_gives_the_same_bytes(letter: Letter) -> None:
    whole = replace(letter, calendar=CALENDAR, method="REQUEST", attachments=(PAPER,))
    stockholm = replace(whole, written=letter.written.astimezone(timezone(timedelta(hours=2))))

    assert stockholm == whole
    assert message(whole).as_bytes() == message(stockholm).as_bytes()


def test_the_id_comes_from_the_letter_and_names_nobody(letter: Letter) -> None:
    other = replace(letter, subject="Kallelse", body="Ny tid")

    assert message(other)["Message-ID"] == message(letter)["Message-ID"]
    assert message(replace(letter, id="Elsa Berg"))["Message-ID"] != message(letter)["Message-ID"]
    assert "Elsa" not in message(replace(letter, id="Elsa Berg", body="Ny tid")).as_string()


# What is refused

UNSEEN = (
    "{what} holds a line break, or characters that do not show or that turn the writing around: "
    "write it anew, on one line and without them"
)


@pytest.mark.parametrize(
    "bad", ["a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\tb", "a\0b", "a\u202eb", "a\u2028b", "\ud800", "\x85"]
)
def test_what_could_break_the_head_is_refused(bad: str, letter: Letter) -> None:
    assert refused(replace(letter, subject=bad)) == UNSEEN.format(what="the subject")
    assert refused(replace(letter, id=bad)) == UNSEEN.format(what="the id of the letter")
    assert refused(replace(letter, to=Address(bad, "a@example.org"))) == UNSEEN.format(what="the name of the recipient")
    assert refused(replace(letter, sender=Address(bad, "a@example.org"))) == UNSEEN.format(what="the name of the sender")
    assert refused(replace(letter, attachments=(replace(PAPER, name=bad),))) == UNSEEN.format(
        what="the name of an attachment"
    )
    assert refused(replace(letter, to=Address("", f"{bad}@example.org")))
    assert refused(replace(letter, language=bad)) == (
        "the language is not written as one: write its code, such as sv or en-GB"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"id": " "}, "the letter has no id: give it one that no other letter has"),
        ({"subject": ""}, "the subject is empty: write one"),
        ({"subject": "x" * 1001}, "the subject is longer than 1000 characters: shorten it"),
        ({"body": "a\0b"},
         "the text of the letter holds characters that do not show or that turn the writing around: "
         "write it anew without them"),
        ({"written": datetime(2018, 9, 3)}, "the time at which the letter was written has no time zone: give it one"),
        ({"calendar": CALENDAR},
         "the letter has a calendar without a method, or a method without a calendar: give both, or neither"),
        ({"method": "CANCEL"},
         "the letter has a calendar without a method, or a method without a calendar: give both, or neither"),
        ({"calendar": CALENDAR, "method": "CANCEL"},
         "the calendar of the letter does not say METHOD:CANCEL: give the letter the method it says"),
        ({"attachments": (replace(PAPER, kind="message/rfc822"),)},
         f"the attachment {PAPER.name} has no kind that can be sent: write its MIME type, such as application/pdf"),
        ({"attachments": (replace(PAPER, kind="text/plain; x=y"),)},
         f"the attachment {PAPER.name} has no kind that can be sent: write its MIME type, such as application/pdf"),
        ({"attachments": (replace(PAPER, kind="text/plain"),)},
         f"the attachment {PAPER.name} is no text in UTF-8: save it as one"),
        ({"attachments": (replace(PAPER, name="../Bilaga: 1.pdf"),)},
         "an attachment cannot be called ../Bilaga: 1.pdf on every computer: give it a name such as Bilaga - 1.pdf"),
        ({"attachments": (replace(PAPER, name="plan"),)},
         "an attachment cannot be called plan on every computer: give it a name such as plan.pdf"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_is_refused_with_what_to_do(change: dict[str, Any], said: str, letter: Letter) -> None:
    assert refused(replace(letter, **change)) == said
