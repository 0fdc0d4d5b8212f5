"""A bundle of papers for an envelope."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.adapters.post import NotDelivered
from caseway.adapters.post.bundle import bundle


def test_the_papers_lie_in_a_folder_of_their_own_for_their_owner_only(tmp_path: Path) -> None:
    place = bundle(tmp_path / "outbox", "Anna Berg 1", [("01 Brev.pdf", b"one"), ("02 Plan.pdf", b"two")])
    assert {file.name: file.read_bytes() for file in place.iterdir()} == {"01 Brev.pdf": b"one", "02 Plan.pdf": b"two"}
    for made in (tmp_path / "outbox", place):
        assert oct(made.stat().st_mode)[-3:] == "700"
    assert oct((place / "01 Brev.pdf").stat().st_mode)[-3:] == "600"


def test_written_again_it_is_the_same_folder(tmp_path: Path) -> None:
    first = bundle(tmp_path, "Anna Berg 1", [("01 Brev.pdf", b"one")])
    assert bundle(tmp_path, "Anna Berg 1", [("01 Brev.pdf", b"one")]) == first


def test_of_an_attempt_before_nothing_is_left(tmp_path: Path) -> None:
    bundle(tmp_path, "Anna Berg 1", [("01 Brev.txt", b"one")])
    place = bundle(tmp_path, "Anna Berg 1", [("01 Brev.pdf", b"one")])
    assert [file.name for file in place.iterdir()] == ["01 Brev.pdf"]


def test_a_link_and_a_folder_of_others_are_not_written_into(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotDelivered) as caught:
        bundle(tmp_path / "link", "Anna Berg 1", [("01 Brev.pdf", b"one")])
    assert str(caught.value) == f"{tmp_path / 'link'} is a link: name the folder itself"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("a file")
    with pytest.raises(NotDelivered) as caught:
        bundle(tmp_path / "outbox", "Anna Berg 1", [("01 Brev.pdf", b"one")])
    assert str(caught.value) == f"{tmp_path / 'outbox'} is not a folder: name one"
