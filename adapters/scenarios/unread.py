"""Lines that the Gherkin parser could not read, in plain words: what is wrong with each, and what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.gherkin_text import keywords
from caseway.adapters.scenarios.lines import whole, within
from caseway.adapters.scenarios.sentences import LANGUAGES
from caseway.engine.names import fold, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.adapters.scenarios.gherkin_text import Unread
    from caseway.adapters.scenarios.lines import Keywords, Slip
    from caseway.adapters.scenarios.notes import Notes


def explain(unread: Unread, lines: Sequence[str], words: Keywords, notes: Notes, *, first: bool) -> None:
    """Note what is wrong with a line that could not be read; `first`: no other line was at fault before."""
    text = lines[unread.line - 1].strip()
    if unread.why == "language":
        written = text.partition(":")[2].strip()
        guess = nearest(written, LANGUAGES)
        notes.add("G01.language", within(lines, unread.line, written), guess, name=written)
    elif unread.why == "feature":
        _feature(unread.line, text, lines, words, notes)
    elif unread.why == "end":
        _end(unread, lines, notes, first=first)
    elif unread.why in ("cells", "tag"):
        notes.add(f"G01.{unread.why}", whole(lines, unread.line))
    else:
        _line(unread, text, lines, words, notes)


def _feature(line: int, text: str, lines: Sequence[str], words: Keywords, notes: Notes) -> None:
    """The first line that says something is not the title of a feature."""
    title = text.partition(":")[0].strip()
    for language in LANGUAGES:
        if title in keywords(language)["feature"] and not any(one.lstrip().startswith("# language") for one in lines[:line]):
            notes.add("G01.no-language", whole(lines, line), language=language, word=title)
            return
    slip = words.title_slip(text)
    if slip is not None and slip.guess is not None:
        _slipped(slip, line, lines, notes)
    else:
        notes.add("G01.feature", whole(lines, line), keyword=words.titles[0])


def _end(unread: Unread, lines: Sequence[str], notes: Notes, *, first: bool) -> None:
    """The file ends in the middle of something: a long text never closed, a tag with nothing below, or nothing at all."""
    if "DocStringSeparator" in unread.expected:
        opened = next(n for n in range(len(lines), 0, -1) if lines[n - 1].lstrip().startswith(('"""', "```")))
        notes.add("G01.text", whole(lines, opened))
        return
    last = next(
        (n for n in range(len(lines), 0, -1) if lines[n - 1].strip() and not lines[n - 1].lstrip().startswith("#")), 0
    )
    if last and lines[last - 1].lstrip().startswith("@"):
        notes.add("G01.last-tag", whole(lines, last))
    elif first:
        notes.add("G03.empty", whole(lines, last or 1))


def _line(unread: Unread, text: str, lines: Sequence[str], words: Keywords, notes: Notes) -> None:
    slip = words.slip(text)
    if slip is not None and slip.guess is not None:
        _slipped(slip, unread.line, lines, notes)
    elif text.startswith("|"):
        notes.add("G01.table", whole(lines, unread.line))
    elif any(text.startswith(f"{word} ") for word in words.steps):
        notes.add("G01.step", whole(lines, unread.line))
    elif slip is not None or any(fold(text).startswith(fold(title)) for title in words.titles):
        notes.add("G01.place", whole(lines, unread.line))
    else:
        notes.add("G01", whole(lines, unread.line))


def _slipped(slip: Slip, line: int, lines: Sequence[str], notes: Notes) -> None:
    sort = "G01" if slip.sort == "place" else "G02"
    notes.add(f"{sort}.{slip.sort}", within(lines, line, slip.word), slip.guess, word=slip.word)
