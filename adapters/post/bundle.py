"""A bundle: the papers of a letter that goes by post, in a folder of their own, to be printed and put into an envelope."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from caseway.adapters.post.folder import own_folder
from caseway.engine.errors import NotDelivered


def bundle(folder: Path, name: str, files: Iterable[tuple[str, bytes]]) -> Path:
    """Write the files into the folder `name` inside `folder`, for their owner only; both are made. Gives where they are.

    Raises NotDelivered when that cannot be done.
    """
    place = folder / name
    try:
        for one in (folder, place):
            own_folder(one)
        for old in place.iterdir():  # of an attempt that was not recorded
            old.unlink()
        for file, data in files:
            with open(place / file, "wb", opener=_private) as stream:
                stream.write(data)
    except OSError as error:
        raise NotDelivered(
            f"nothing can be written into {folder} ({error.strerror or error}): allow it, make room, or name another folder"
        ) from None
    return place


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
