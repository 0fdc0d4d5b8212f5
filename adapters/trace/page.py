"""The matrix as a page of HTML that needs nothing else: two tables that a screen reader can follow."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from caseway.adapters.trace.sheet import MOST_NAMED
from caseway.adapters.trace.text import named, played, summary
from caseway.adapters.trace.words import word
from caseway.engine.messages import quoted, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseway.adapters.trace.matrix import Matrix, Part, Where

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem;
       color: #111; background: #fff }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 3rem }
caption { font-weight: bold; text-align: left; padding: .5rem 0 }
th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top }
thead th { background: #eee }
ul { margin: 0; padding-left: 1.2rem }
@media print { body { max-width: none; font-size: 9pt } tr { break-inside: avoid } }
"""


def page(found: Matrix, language: str) -> str:
    """The whole matrix, both directions, in the language of its headings."""
    return "\n".join(_page(found, language)) + "\n"


def _page(found: Matrix, language: str) -> Iterator[str]:
    title = escape(word("title", language, title=found.process.titled("title", found.process.title, language)))
    yield f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>"
    yield f"<p>{escape(summary(found, language))}</p>"
    yield from _table("by clause", ("clause", "strength", "place", "says", "part"), _clauses(found, language), language)
    yield from _table("by part", ("part", "clauses", "shown", "broken"), _parts(found, language), language)
    yield "</main>\n</body>\n</html>"


def _table(caption: str, heads: Iterable[str], rows: Iterable[str], language: str) -> Iterator[str]:
    yield f"<table>\n<caption>{escape(word(caption, language))}</caption>\n<thead><tr>"
    yield "".join(f'<th scope="col">{escape(word(head, language))}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>"
    yield from rows
    yield "</tbody>\n</table>"


def _clauses(found: Matrix, language: str) -> Iterator[str]:
    for clause in found.clauses:
        doing = [f"{named(part, language)}: {played(part, language)}" for part in found.doing(clause.id)]
        doing += [word("left-out", language, reason=clause.left_out)] if clause.left_out else []
        cells = (
            say(f"strength.{clause.strength}", language),
            f"{clause.document}, {clause.where}: {quoted(clause.anchor, language)}",
            clause.says,
        )
        yield (
            f'<tr id="{escape(clause.id)}"><th scope="row">{escape(clause.id)}</th>'
            + "".join(f"<td>{escape(cell)}</td>" for cell in cells)
            + f"<td>{_list(doing)}</td></tr>"
        )


def _parts(found: Matrix, language: str) -> Iterator[str]:
    for part in found.parts:
        links = ", ".join(f'<a href="#{escape(one)}">{escape(one)}</a>' for one in part.clauses)
        yield (
            f'<tr><th scope="row">{escape(_told(part, language))}</th><td>{links or escape(word("own", language))}</td>'
            f"<td>{_list(_scenarios(part.shown_in))}</td><td>{_list(_scenarios(part.broken_in))}</td></tr>"
        )


def _told(part: Part, language: str) -> str:
    name = named(part, language)
    return name if part.title in (part.piece.name, part.piece.part) else f"{name} {part.title}"


def _scenarios(where: Sequence[Where]) -> list[str]:
    every = [f"{one.name} ({one.file}:{one.line})" for one in where]
    return every if len(every) <= MOST_NAMED else [*every[:MOST_NAMED], f"+{len(every) - MOST_NAMED}"]


def _list(items: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in items)}</ul>" if items else "–"
