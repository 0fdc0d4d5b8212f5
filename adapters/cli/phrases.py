"""The command `caseway phrases`: every sentence that scenarios of a process may use, in a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import Desk, at_desk
from caseway.adapters.cli.telling import show
from caseway.adapters.cli.words import safe, word
from caseway.adapters.scenarios.book import PhraseBook
from caseway.adapters.scenarios.sentences import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.scenarios.book import Sentence

OWN, AFTERWARDS = "act", "act afterwards"


@click.command("phrases")
@click.argument("process")
@at_desk
def phrases(at: Desk, process: str) -> int:
    """List every sentence that scenarios of a process may use: its own, for each action, and those that every process has.

    With --language, in that language. What stands in brackets may be left out; what stands in braces is to be filled in.

    \b
    Example:
      caseway phrases vastbus
      caseway phrases vastbus --language en
    """
    known = at.workspace.load(process)
    language = at.speak(known) if at.speak(known) in LANGUAGES else "en"
    book = PhraseBook(known, language)
    if at.as_json:
        show([_json(book, one) for one in book.sentences])
        return 0
    for line in _lines(book):
        click.echo(safe(line) if line else "")
    return 0


def _lines(book: PhraseBook) -> Iterator[str]:
    own = [one for one in book.sentences if one.meaning == OWN]
    yield word("phrases.own", book.language)
    for one in own:
        roles = ", ".join(book.who(one))
        yield f"  {one.shown}    ({roles})"
    said = {one.action: one.shown for one in own}
    for kind in ("does", "checks"):
        yield ""
        yield word(f"phrases.{kind}", book.language)
        rest = (one for one in book.sentences if one.kind == kind and one.meaning != OWN)
        yield from dict.fromkeys(f"  {_generic(one, said)}" for one in rest)


def _generic(one: Sentence, said: dict[str, str]) -> str:
    """A sentence that can be made of each of the process's own, with `…` in its place."""
    return one.shown.replace(said[one.action], "…") if one.meaning == AFTERWARDS and one.action in said else one.shown


def _json(book: PhraseBook, one: Sentence) -> dict[str, object]:
    return {
        "sentence": one.shown, "kind": one.kind, "meaning": one.meaning, "action": one.action or None,
        "roles": list(book.who(one)) if one.action else None,
    }  # fmt: skip
