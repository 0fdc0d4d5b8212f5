"""Forgotten quotation marks: a step that no sentence fits, as it would be with marks around its names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.book import even

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.scenarios.book import PhraseBook

KINDS = ("rules", "actions", "facts", "stages", "forms", "letters")
_PERSON = re.compile(r'(?<!["\w])[A-ZÅÄÆÖØ]\w+(?: [A-ZÅÄÆÖØ]\w+)*(?![\w"])')


def quoted(text: str, book: PhraseBook) -> str | None:
    """The step with quotation marks where they make a sentence of it, or None."""
    return next((one for one in _attempts(even(text), book) if isinstance(read := book.read(one), tuple) and read), None)


def _attempts(text: str, book: PhraseBook) -> Iterator[str]:
    if '"' not in text:
        yield _PERSON.sub(lambda name: f'"{name[0]}"', text)
    names = sorted((name for kind in KINDS for name in book.names.written(kind)), key=len, reverse=True)
    for name in names:
        around = re.compile(rf'(?<!["\w]){re.escape(name)}(?![\w"])', re.IGNORECASE)
        if around.search(text):
            yield around.sub(lambda found: f'"{found[0]}"', text, count=1)
