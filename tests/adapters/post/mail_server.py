"""A real mail server on this machine, for as long as a `with` lasts."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HERE = "127.0.0.1"
USER, PASSWORD = "caseway", "öppet".encode().hex()


@dataclass
class Desk:
    """What the server says, and what it was given. An answer of None means that it hangs up instead."""

    sender: str = "250 OK"
    recipient: str = "250 OK"
    data: str | None = "250 OK"
    taken: list[tuple[str, list[str], bytes]] = field(default_factory=list)

    async def handle_MAIL(  # noqa: N802  (aiosmtpd names it)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.sender

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.recipient

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.data is None:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
            return "250 OK"
        assert envelope.mail_from is not None
        assert isinstance(envelope.original_content, bytes)
        self.taken.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content))
        return self.data


@dataclass
class Running:
    """A server that runs: where, and every connection that it has had."""

    port: int
    loop: asyncio.AbstractEventLoop
    connections: list[SMTP]

    def hang_up(self) -> None:
        """End all connections, and come back when that is done."""

        async def end() -> None:
            for connection in self.connections:
                if connection.transport is not None:
                    connection.transport.close()

        asyncio.run_coroutine_threadsafe(end(), self.loop).result(10)


@dataclass
class Door:
    """Lets one user in, and keeps who came."""

    came: list[bytes] = field(default_factory=list)

    def __call__(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: Any) -> AuthResult:
        assert isinstance(login, LoginPassword)
        self.came.append(login.login)
        return AuthResult(success=(login.login, login.password) == (USER.encode(), PASSWORD.encode()), handled=False)


@contextmanager
def mail_server(
    desk: Desk, *, context: ssl.SSLContext | None = None, at_once: bool = False, **settings: Any
) -> Iterator[Running]:
    """The server; with `context` it encrypts after the greeting, or `at_once`."""
    loop, connections = asyncio.new_event_loop(), list[SMTP]()
    ready: list[int] = []
    started, ending = threading.Event(), asyncio.Event()

    def connection() -> SMTP:
        one = SMTP(desk, hostname="mail.test", loop=loop, tls_context=None if at_once else context, **settings)
        connections.append(one)
        return one

    async def run() -> None:
        server = await loop.create_server(connection, HERE, 0, ssl=context if at_once else None)
        ready.append(server.sockets[0].getsockname()[1])
        started.set()
        await ending.wait()
        server.close()
        for one in connections:
            if isinstance(one.transport, asyncio.Transport):
                one.transport.abort()
        others = asyncio.all_tasks(loop) - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0)  # the transports are closed in the next round

    def work() -> None:
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            runner.run(run())

    thread = threading.Thread(target=work)
    thread.start()
    try:
        assert started.wait(10)
        yield Running(ready[0], loop, connections)
    finally:
        loop.call_soon_threadsafe(ending.set)
        thread.join(10)
        assert not thread.is_alive()
