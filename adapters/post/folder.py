"""The folder: each message is written into a file of its own, from where it is sent or opened in a mail program."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from caseway.adapters.post.envelope import envelope
from caseway.engine.errors import NotDelivered


class Folder:
    """Writes messages into a folder, as `.eml`, for its owner only. The folder is made if it is not there."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def place(self, message: EmailMessage) -> Path:
        """The file of a message; its name comes from the Message-ID alone and names nobody."""
        return self.path / f"{sha256(envelope(message).id.encode()).hexdigest()[:32]}.eml"

    def deliver(self, message: EmailMessage) -> None:
        """Write the message, wholly or not at all; one that is there already stays as it is.

        Raises NotDelivered when it cannot be written, or when another message with this Message-ID is there.
        """
        file, data = self.place(message), envelope(message).data
        try:
            own_folder(self.path)
            if not _is_there(file, data):
                self._write(file, data)
        except OSError as error:
            raise NotDelivered(
                f"nothing can be written into {self.path} ({error.strerror or error}): "
                "allow it, make room, or name another folder"
            ) from None

    def _write(self, file: Path, data: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self.path, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        if os.name == "posix":  # the name of the file lasts when the folder has been written
            folder = os.open(self.path, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def own_folder(path: Path) -> None:
    """Make a folder for its owner only, where there is none. Raises NotDelivered for one into which others may write."""
    with suppress(FileExistsError):
        path.mkdir(mode=0o700)
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise NotDelivered(f"{path} is a link: name the folder itself")
    if not stat.S_ISDIR(found.st_mode):
        raise NotDelivered(f"{path} is not a folder: name one")
    if os.name == "posix" and found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise NotDelivered(f"others may write into {path}: forbid it (chmod 700), or name another folder")


def _is_there(file: Path, data: bytes) -> bool:
    try:
        found = file.lstat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(found.st_mode):
        raise NotDelivered(f"{file} is not a file: take it away")
    if file.read_bytes() != data:
        raise NotDelivered(
            f"{file} is there already and says something else: give a letter that says something else another id"
        )
    return True
