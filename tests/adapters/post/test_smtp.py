"""Messages handed to a real mail server: they arrive as they were made, and each failure is one sentence."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme

from caseway.adapters.post import Letter, NotDelivered, Smtp, message
from tests.adapters.post.conftest import SECRET
from tests.adapters.post.mail_server import HERE, PASSWORD, USER, Desk, Door, mail_server

PORTS = "check the port (587 goes with starttls, 465 with tls)"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the authority."""
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def certified(authority: trustme.CA, name: str = HERE) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def failure(post: Smtp, letter: Letter) -> str:
    """The sentence of a failure, which never holds what the message says nor the password."""
    with pytest.raises(NotDelivered) as caught:
        post.deliver(message(letter))
    said = str(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    for hidden in (SECRET, letter.subject, letter.to.name, PASSWORD):
        assert hidden not in said
    return said


def here(port: int, **settings: Any) -> Smtp:
    usual: dict[str, Any] = {"security": "none", "timeout": 10}
    return Smtp(HERE, port, **(usual | settings))


# What arrives


def test_a_message_arrives_as_it_was_made_for_its_one_recipient(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server:
        here(server.port).deliver(message(letter))

    assert desk.taken == [("moten@skola.example.org", ["anna@example.org"], message(letter).as_bytes())]


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_it_goes_encrypted_with_user_name_and_password(
    security: str, desk: Desk, letter: Letter, authority: trustme.CA
) -> None:
    door, at_once = Door(), security == "tls"  # at once: the server cannot tell that its connection is encrypted
    settings = {"authenticator": door, "auth_require_tls": not at_once, "require_starttls": not at_once}
    with mail_server(desk, context=certified(authority), at_once=at_once, **settings) as server:
        here(server.port, security=security, user=USER, password=PASSWORD).deliver(message(letter))

    assert door.came == [USER.encode()]
    assert [recipients for _, recipients, _ in desk.taken] == [["anna@example.org"]]


def test_one_connection_serves_several_messages(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server, here(server.port) as post:
        for number in range(3):
            post.deliver(message(replace(letter, id=f"NV-031:{number}")))
        assert len(server.connections) == 1

    assert len({data for _, _, data in desk.taken}) == 3


def test_without_with_each_message_has_a_connection(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server:
        post = here(server.port)
        post.deliver(message(letter))
        post.deliver(message(letter))
        assert len(server.connections) == 2


def test_a_connection_that_the_server_has_ended_meanwhile_is_made_anew(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server, here(server.port) as post:
        post.deliver(message(letter))
        server.hang_up()
        post.deliver(message(replace(letter, id="NV-031:5")))

    assert len(desk.taken) == 2


def test_after_a_refusal_the_next_message_goes(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server, here(server.port) as post:
        desk.recipient = "550 5.1.1 unknown"
        failure(post, letter)
        desk.recipient = "250 OK"
        post.deliver(message(letter))

    assert len(desk.taken) == 1


# What the server refuses


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"recipient": "550 5.1.1 Anna Berg unknown"},
         "{server} does not take mail to anna@example.org (550 5.1.1): check the address with whoever it belongs to"),
        ({"recipient": "451 4.3.0 later"},
         "{server} does not take mail to anna@example.org now (451 4.3.0): try again later"),
        ({"sender": "553 you may not"},
         "{server} does not take mail from moten@skola.example.org (553): "
         "check the address, and whether this user may send as it"),
        ({"data": f"554 5.7.1 «{SECRET}» is spam".encode("ascii", "replace").decode()},
         "{server} does not take the message to anna@example.org (554 5.7.1): ask whoever runs it why"),
        ({"data": "552 5.3.4 too large"},
         "{server} does not take a message as large as the one to anna@example.org (552 5.3.4): "
         "send fewer or smaller attachments"),
        ({"data": None},
         "the connection to {server} ended before it said that it took the message, which may have gone all the same: "
         "send it again"),
    ],
)  # fmt: skip
def test_what_the_server_refuses_is_said_with_what_to_do(answers: dict[str, Any], said: str, letter: Letter) -> None:
    desk = Desk(**answers)
    with mail_server(desk) as server:
        assert failure(here(server.port), letter) == said.format(server=f"{HERE} (port {server.port})")


def test_a_message_that_is_too_large_is_not_even_sent(desk: Desk, letter: Letter) -> None:
    with mail_server(desk, data_size_limit=100) as server:
        assert failure(here(server.port), letter) == (
            f"{HERE} (port {server.port}) does not take a message as large as the one to anna@example.org (552): "
            "send fewer or smaller attachments"
        )


@pytest.mark.usefixtures("trusted")
def test_a_wrong_password(desk: Desk, letter: Letter, authority: trustme.CA) -> None:
    with mail_server(desk, context=certified(authority), authenticator=Door()) as server:
        post = here(server.port, security="starttls", user=USER, password="wrong")
        assert failure(post, letter) == (
            f"{HERE} (port {server.port}) does not accept the user name and the password (535 5.7.8): check both"
        )


def test_a_server_that_takes_no_password(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server:
        assert failure(here(server.port, user=USER, password=PASSWORD), letter) == (
            f"{HERE} (port {server.port}) lets nobody in by user name and password: leave them out, or name another server"
        )


# Encryption


def test_a_certificate_that_is_not_trusted(desk: Desk, letter: Letter, authority: trustme.CA) -> None:
    with mail_server(desk, context=certified(authority)) as server:
        said = failure(here(server.port, security="starttls"), letter)

    assert said.startswith(f"{HERE} (port {server.port}) has a certificate that is not trusted here (")
    assert said.endswith(
        "): check the name of the server; if it is right, have this machine trust whoever signed the certificate"
    )
    assert desk.taken == []


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_another_server(desk: Desk, letter: Letter, authority: trustme.CA) -> None:
    with mail_server(desk, context=certified(authority, "mail.example.org"), at_once=True) as server:
        said = failure(here(server.port, security="tls"), letter)

    assert "has a certificate that is not trusted here (IP address mismatch" in said
    assert desk.taken == []


def test_a_server_without_encryption_gets_nothing(desk: Desk, letter: Letter) -> None:
    with mail_server(desk) as server:
        where = f"{HERE} (port {server.port})"
        assert failure(here(server.port, security="starttls"), letter) == (
            f"{where} offers no encryption after its greeting: write tls with port 465, or name another server"
        )
        assert failure(here(server.port, security="tls"), letter) == (
            f"{where} does not encrypt the connection in this way: {PORTS}"
        )
    assert desk.taken == []


# No server


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A server that takes connections and says nothing, when it listens."""
    with socket.socket() as one:
        one.bind((HERE, 0))
        yield one


def test_nobody_listens(silent: socket.socket, letter: Letter) -> None:
    port = silent.getsockname()[1]

    assert failure(here(port), letter) == f"{HERE} (port {port}) takes no connections: check the name, and {PORTS}"


def test_no_greeting_comes(silent: socket.socket, letter: Letter) -> None:
    silent.listen()
    port = silent.getsockname()[1]

    assert failure(here(port, timeout=0.2), letter) == (
        f"{HERE} (port {port}) did not answer within 0.2 seconds: {PORTS}, or try again later"
    )


def test_there_is_no_such_server(letter: Letter, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:  # a real resolver may take its time
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert failure(Smtp("mail.invalid"), letter) == (
        "there is no mail server mail.invalid (port 587), or no network: check the name and the network"
    )


def test_no_server_can_have_such_a_name(letter: Letter) -> None:
    assert failure(Smtp("mail..example.org"), letter) == (
        "there is no mail server mail..example.org (port 587): check the name"
    )


# What cannot be meant


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"security": "none", "user": "a", "password": "b"},
         "a password is not sent over a connection without encryption: write starttls or tls"),
        ({"user": "a"}, "a user name and a password go together: give both, or neither"),
        ({"user": "a", "password": "ö"}, "a user name and a password for mail have ASCII characters only: choose others"),
        ({"security": "ssl"}, "the security of a connection is one of starttls, tls, none: write one of them"),
        ({"port": 0}, "a port is a number from 1 to 65535: write 587, or 465 with tls"),
        ({"host": "mail\r\nexample"}, "a mail server has a name: write one, such as mail.example.org"),
        ({"timeout": 0}, "a timeout is a number of seconds greater than 0: write 30"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused_at_once(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=r"^") as caught:
        Smtp(**({"host": "mail.example.org"} | settings))
    assert str(caught.value) == said


def test_this_machine_may_be_told_a_password_in_clear(desk: Desk, letter: Letter) -> None:
    with mail_server(desk, authenticator=Door(), auth_require_tls=False) as server:
        here(server.port, user=USER, password=PASSWORD).deliver(message(letter))

    assert len(desk.taken) == 1
    assert PASSWORD not in repr(here(25, user=USER, password=PASSWORD))
