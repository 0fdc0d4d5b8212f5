"""How letters go, as the command line says it: into which folder, to which mail server, from whom, as what."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from caseway.adapters.cli.mailroom import Mailroom
from caseway.adapters.post import Folder, Smtp
from caseway.forms.kinds import KINDS

if TYPE_CHECKING:
    from caseway.adapters.cli.desk import Desk
    from caseway.adapters.post import Post, Security
    from caseway.adapters.store.sql import SqlStore
    from caseway.forms.kinds import Kind

Command = TypeVar("Command", bound=Callable[..., object])
PORT = 587
OPTIONS = (
    click.option(
        "--folder", type=click.Path(file_okay=False), default="outbox", show_default=True,
        help="Where mail and letters are written.",
    ),
    click.option(
        "--from", "sender", envvar="CASEWAY_FROM", default="", metavar="ADDRESS",
        help="From whom mail comes: `Office <office@example.org>`.",
    ),
    click.option(
        "--smtp", envvar="CASEWAY_SMTP", default="", metavar="HOST[:PORT]",
        help="Hand mail to this server, instead of writing it.",
    ),
    click.option(
        "--smtp-security", type=click.Choice(("starttls", "tls", "none")), envvar="CASEWAY_SMTP_SECURITY",
        default="starttls", show_default=True, help="How that is encrypted.",
    ),
    click.option(
        "--smtp-user", envvar="CASEWAY_SMTP_USER", default="", metavar="NAME",
        help="Who logs in there; the password is in CASEWAY_SMTP_PASSWORD.",
    ),
    click.option("--kind", type=click.Choice(KINDS), default="pdf", show_default=True, help="What to make of each form."),
    click.option("--large", is_flag=True, help="In large print, 18 points (web page, PDF and Word)."),
    click.option("--checked", is_flag=True, help="What looks like a protected address in a letter is none: I have looked."),
    click.option("--drafts", is_flag=True, help="Send forms that lack something too, as the drafts that they are."),
    click.option("--dry-run", is_flag=True, help="Only say what would go, and what could not."),
)  # fmt: skip


def mailing_options(command: Command) -> Command:
    """What there is to say of how letters go."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


@contextmanager
def mailroom(
    at: Desk, store: SqlStore, by: str, *, folder: str, sender: str, smtp: str, smtp_security: Security, smtp_user: str,
    kind: Kind, large: bool, dry_run: bool, checked: bool, drafts: bool,
) -> Iterator[Mailroom]:  # fmt: skip
    """A mailroom as the options say; its connection to a mail server is closed afterwards."""
    with ExitStack() as stack:
        post: Post = stack.enter_context(_server(smtp, smtp_security, smtp_user)) if smtp else Folder(folder)
        yield Mailroom(at, store, by, Path(folder), post, sender, kind, large, dry_run, checked, drafts)


def _server(written: str, security: Security, user: str) -> Smtp:
    host, _, port = written.rpartition(":")
    if not host or not port.isdecimal() or host.endswith(":"):  # no port, or an address like ::1
        host, port = written, str(PORT)
    try:
        return Smtp(host, int(port), security=security, user=user, password=os.environ.get("CASEWAY_SMTP_PASSWORD", ""))
    except ValueError as error:
        raise click.UsageError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from None
