"""What every way of delivery promises: the message arrives as it is, sent once or twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caseway.adapters.post import Folder, Letter, Post, Smtp, message
from tests.adapters.post.mail_server import HERE, Desk, mail_server

Arrived = Callable[[], set[bytes]]


@pytest.fixture(params=["folder", "server"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Post, Arrived]]:
    """A way of delivery, and what has arrived by it."""
    if request.param == "folder":
        yield Folder(tmp_path), lambda: {file.read_bytes() for file in tmp_path.iterdir()}
        return
    desk = Desk()
    with mail_server(desk) as server:
        yield Smtp(HERE, server.port, security="none"), lambda: {data for _, _, data in desk.taken}


def test_a_message_arrives_as_it_is_however_often_it_is_sent(way: tuple[Post, Arrived], letter: Letter) -> None:
    post, arrived = way
    for _ in range(2):
        post.deliver(message(letter))

    assert arrived() == {message(letter).as_bytes()}


def test_a_message_to_two_people_goes_to_none(way: tuple[Post, Arrived], letter: Letter) -> None:
    post, arrived = way
    made = message(letter)
    made["Bcc"] = "bo@example.org"

    with pytest.raises(ValueError, match=r"^a message goes to one person, with no copies: make one for each person$"):
        post.deliver(made)
    assert arrived() == set()
