"""Failures of a mail server, said in a sentence each: what is wrong, and what to do; never what a message says."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from caseway.adapters.post.envelope import Envelope
from caseway.engine.errors import NotDelivered

_PORT = "check the port (587 goes with starttls, 465 with tls)"
_UNTRUSTED = (
    "{server} has a certificate that is not trusted here ({detail}): check the name of the server; "
    "if it is right, have this machine trust whoever signed the certificate"
)
_CONNECTING: tuple[tuple[type[Exception], str], ...] = (
    (ssl.SSLCertVerificationError, _UNTRUSTED),
    (ssl.SSLError, f"{{server}} does not encrypt the connection in this way: {_PORT}"),
    (socket.gaierror, "there is no mail server {server}, or no network: check the name and the network"),
    (UnicodeError, "there is no mail server {server}: check the name"),
    (TimeoutError, f"{{server}} did not answer within {{timeout:g}} seconds: {_PORT}, or try again later"),
    (ConnectionRefusedError, f"{{server}} takes no connections: check the name, and {_PORT}"),
    (smtplib.SMTPServerDisconnected, f"{{server}} ended the connection: {_PORT}, or try again later"),
    (smtplib.SMTPResponseException, "{server} takes no mail now{code}: try again later, or ask whoever runs it"),
    (smtplib.SMTPException, "{server} lets nobody in by user name and password: leave them out, or name another server"),
    (Exception, "{server} cannot be used ({detail}): check the network, or try again later"),
)
_UNKNOWN = (
    "the connection to {server} ended before it said that it took the message, which may have gone all the same: "
    "send it again"
)
_REFUSED: tuple[tuple[type[Exception], str, str], ...] = (
    (smtplib.SMTPSenderRefused, "mail from {sender}", "check the address, and whether this user may send as it"),
    (smtplib.SMTPRecipientsRefused, "mail to {recipient}", "check the address with whoever it belongs to"),
    (Exception, "the message to {recipient}", "ask whoever runs it why"),
)
_TOO_LARGE = "{server} does not take a message as large as the one to {recipient}{code}: send fewer or smaller attachments"
_ENHANCED = re.compile(rb"[245]\.[0-9]{1,3}\.[0-9]{1,3}(?![0-9])")


class Server(NamedTuple):
    """Which server, and how many seconds it has for an answer."""

    host: str
    port: int
    timeout: float

    def __str__(self) -> str:
        return f"{self.host} (port {self.port})"


@contextmanager
def connecting(server: Server) -> Iterator[None]:
    """Every failure inside, from the name of the server to the login, becomes NotDelivered."""
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        if _is_temporary(error.smtp_code):
            why = "{server} cannot check the user name and the password now{code}: try again later"
        else:
            why = "{server} does not accept the user name and the password{code}: check both"
        raise NotDelivered(why.format(server=server, code=_code(error.smtp_code, error.smtp_error))) from None
    except (OSError, UnicodeError) as error:  # what smtplib raises is an OSError
        raise NotDelivered(_unconnected(server, error)) from None


@contextmanager
def handing_over(server: Server, envelope: Envelope) -> Iterator[None]:
    """Every failure inside, from the sender to the end of the message, becomes NotDelivered."""
    try:
        yield
    except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused) as error:
        raise NotDelivered(_refused(server, envelope, error)) from None
    except OSError:
        raise NotDelivered(_UNKNOWN.format(server=server)) from None


def _unconnected(server: Server, error: Exception) -> str:
    cause = error.__context__ if isinstance(error, smtplib.SMTPServerDisconnected) else None
    meant = cause if isinstance(cause, TimeoutError) else error  # smtplib tells of a timeout as of a lost connection
    detail = getattr(meant, "verify_message", "") or getattr(meant, "strerror", "") or type(meant).__name__
    code = _code(meant.smtp_code, meant.smtp_error) if isinstance(meant, smtplib.SMTPResponseException) else ""
    why = next(why for kind, why in _CONNECTING if isinstance(meant, kind))
    return why.format(server=server, timeout=server.timeout, detail=detail, code=code)


def _refused(
    server: Server, envelope: Envelope, error: smtplib.SMTPResponseException | smtplib.SMTPRecipientsRefused
) -> str:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        number, said = error.recipients[envelope.recipient]
        code = _code(number, said)
    else:
        number, code = error.smtp_code, _code(error.smtp_code, error.smtp_error)
    values = {"server": server, "sender": envelope.sender, "recipient": envelope.recipient, "code": code}
    if number == 552 or "5.3.4" in code:
        return _TOO_LARGE.format_map(values)
    what, remedy = next((what, remedy) for kind, what, remedy in _REFUSED if isinstance(error, kind))
    if _is_temporary(number):
        return f"{{server}} does not take {what} now{{code}}: try again later".format_map(values)
    return f"{{server}} does not take {what}{{code}}: {remedy}".format_map(values)


def _is_temporary(number: int) -> bool:
    return 400 <= number < 500


def _code(number: int, said: bytes | str) -> str:
    """The codes that a server gave (RFC 5321 and RFC 3463), without its words, in which it may repeat the message."""
    enhanced = _ENHANCED.match(said if isinstance(said, bytes) else said.encode())
    if not 200 <= number < 600:
        return ""
    return f" ({number} {enhanced[0].decode()})" if enhanced else f" ({number})"
