"""SMTP: messages are handed to a mail server, over an encrypted connection unless it is this machine's own."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage
from types import TracebackType
from typing import Literal, Self, get_args

from caseway.adapters.post.envelope import envelope
from caseway.adapters.post.failures import Server, connecting, handing_over
from caseway.engine.errors import NotDelivered

Security = Literal["starttls", "tls", "none"]
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class Smtp:
    """Hands each message to the mail server at `host`, for the one person under To.

    `security` is how the connection is encrypted: after a greeting (`starttls`, usually port 587), from the beginning
    (`tls`, usually 465), or not at all (`none`). The certificate of the server has to be one that this machine trusts.
    `timeout` is in seconds, for each answer. Raises ValueError for what cannot be meant, such as a password sent in clear.

    Used with `with`, it keeps its connection from one message to the next.
    """

    def __init__(
        self,
        host: str,
        port: int = 587,
        *,
        security: Security = "starttls",
        user: str = "",
        password: str = "",
        timeout: float = 30,
    ) -> None:
        if not host or not host.isprintable() or " " in host:
            raise ValueError("a mail server has a name: write one, such as mail.example.org")
        if not 0 < port < 65536:
            raise ValueError("a port is a number from 1 to 65535: write 587, or 465 with tls")
        if security not in get_args(Security):
            raise ValueError(f"the security of a connection is one of {', '.join(get_args(Security))}: write one of them")
        if bool(user) != bool(password):
            raise ValueError("a user name and a password go together: give both, or neither")
        if not (user.isascii() and password.isascii()):
            raise ValueError("a user name and a password for mail have ASCII characters only: choose others")
        if security == "none" and password and host not in _HERE:
            raise ValueError("a password is not sent over a connection without encryption: write starttls or tls")
        if timeout <= 0:
            raise ValueError("a timeout is a number of seconds greater than 0: write 30")
        self._server, self._security = Server(host, port, timeout), security
        self._user, self._password = user, password
        self._connection: smtplib.SMTP | None = None
        self._keeps = False

    def __enter__(self) -> Self:
        self._keeps = True
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._keeps = False
        self._hang_up()

    def deliver(self, message: EmailMessage) -> None:
        """Hand the message to the server. Raises NotDelivered, with a sentence that holds nothing of the message."""
        one = envelope(message)
        try:
            with connecting(self._server):
                connection = self._connected()
            with handing_over(self._server, one):
                connection.sendmail(one.sender, [one.recipient], one.data)
        except BaseException:  # whatever state the connection is in, the next message gets a new one
            self._close()
            raise
        if not self._keeps:
            self._hang_up()

    def _connected(self) -> smtplib.SMTP:
        if self._connection is not None:
            with suppress(smtplib.SMTPException):
                if self._connection.noop()[0] == 250:
                    return self._connection
            self._close()
        host, port, timeout = self._server
        if self._security == "tls":
            self._connection = smtplib.SMTP_SSL(host, port, timeout=timeout, context=ssl.create_default_context())
        else:
            self._connection = smtplib.SMTP(host, port, timeout=timeout)
        self._connection.ehlo_or_helo_if_needed()
        if self._security == "starttls":
            self._encrypt(self._connection)
        if self._user:
            self._connection.login(self._user, self._password)
        return self._connection

    def _encrypt(self, connection: smtplib.SMTP) -> None:
        if not connection.has_extn("starttls"):
            raise NotDelivered(
                f"{self._server} offers no encryption after its greeting: write tls with port 465, or name another server"
            )
        connection.starttls(context=ssl.create_default_context())

    def _hang_up(self) -> None:
        if self._connection is not None:
            with suppress(smtplib.SMTPException):
                self._connection.quit()
        self._close()

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
