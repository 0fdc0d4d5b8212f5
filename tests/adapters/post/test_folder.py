"""Messages written into a folder: whole, once, for its owner only."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from caseway.adapters.post import Folder, Letter, NotDelivered, message


def failure(folder: Path, letter: Letter) -> str:
    with pytest.raises(NotDelivered) as caught:
        Folder(folder).deliver(message(letter))
    return str(caught.value)


def test_a_message_is_a_file_for_its_owner_only(tmp_path: Path, letter: Letter) -> None:
    Folder(tmp_path / "post").deliver(message(letter))

    (file,) = (tmp_path / "post").iterdir()
    assert file.read_bytes() == message(letter).as_bytes()
    assert file.suffix == ".eml"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert message_from_bytes(file.read_bytes(), policy=policy.default)["To"] == "Anna Berg <anna@example.org>"


def test_the_name_of_the_file_comes_from_the_id_alone(tmp_path: Path, letter: Letter) -> None:
    folder = Folder(tmp_path)
    place = folder.place(message(letter))

    assert place == folder.place(message(replace(letter, subject="Kallelse")))
    assert place != folder.place(message(replace(letter, id="Anna Berg")))
    assert set(place.stem) <= set("0123456789abcdef")


def test_the_same_message_twice_is_one_file(tmp_path: Path, letter: Letter) -> None:
    for _ in range(2):
        Folder(tmp_path).deliver(message(letter))

    (file,) = tmp_path.iterdir()
    assert file.read_bytes() == message(letter).as_bytes()


def test_another_message_of_the_same_name_does_not_take_its_place(tmp_path: Path, letter: Letter) -> None:
    Folder(tmp_path).deliver(message(letter))

    said = failure(tmp_path, replace(letter, body="Ny tid"))

    (file,) = tmp_path.iterdir()
    assert said == f"{file} is there already and says something else: give a letter that says something else another id"
    assert file.read_bytes() == message(letter).as_bytes()


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, letter: Letter, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    assert failure(tmp_path, letter) == (
        f"nothing can be written into {tmp_path} (No space left on device): allow it, make room, or name another folder"
    )
    assert list(tmp_path.iterdir()) == []


def test_odd_folders_are_refused(tmp_path: Path, letter: Letter) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").write_text("")
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)

    assert failure(tmp_path / "link", letter) == f"{tmp_path / 'link'} is a link: name the folder itself"
    assert failure(tmp_path / "file", letter) == f"{tmp_path / 'file'} is not a folder: name one"
    assert failure(tmp_path / "open", letter) == (
        f"others may write into {tmp_path / 'open'}: forbid it (chmod 700), or name another folder"
    )
    assert failure(tmp_path / "no" / "such", letter) == (
        f"nothing can be written into {tmp_path / 'no' / 'such'} (No such file or directory): "
        "allow it, make room, or name another folder"
    )
    assert list((tmp_path / "real").iterdir()) == []


def test_a_link_in_place_of_the_file_is_not_followed(tmp_path: Path, letter: Letter) -> None:
    place = Folder(tmp_path).place(message(letter))
    place.symlink_to(tmp_path / "elsewhere")

    assert failure(tmp_path, letter) == f"{place} is not a file: take it away"
    assert not (tmp_path / "elsewhere").exists()
