"""The matrix as text: clause by clause with the first scenario of each kind, then part by part; and what a source gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.trace.words import word
from caseway.engine.messages import quoted, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.trace.matrix import Matrix, Part
    from caseway.adapters.trace.source import Source


def lines(found: Matrix, language: str) -> Iterator[str]:
    """The matrix, both directions."""
    yield summary(found, language)
    yield from ("", word("by clause", language), "")
    for clause in found.clauses:
        strength = say(f"strength.{clause.strength}", language)
        yield f"{clause.id} ({strength}) {clause.document}, {clause.where}: {quoted(clause.anchor, language)}"
        yield f"  {clause.says}"
        if clause.left_out:
            yield f"  {word('left-out', language, reason=clause.left_out)}"
        for part in found.doing(clause.id):
            yield f"  {named(part, language)}: {played(part, language)}"
            yield from (f"      {one.file}:{one.line} {one.name}" for one in (*part.shown_in[:1], *part.broken_in[:1]))
        yield ""
    yield from (word("by part", language), "")
    for part in found.parts:
        yield f"{named(part, language)}: {', '.join(part.clauses) or word('own', language)}"


def summary(found: Matrix, language: str) -> str:
    """How many clauses there are, are cited and are left out."""
    process, left = found.process, sum(1 for clause in found.clauses if clause.left_out)
    counts = {"n": len(found.clauses), "cited": len(found.clauses) - left, "left": left}
    return word("count", language, process=process.id, version=process.version, **counts)


def named(part: Part, language: str) -> str:
    """A part with its kind: `rule «three weeks»`; of a rule and of a column, the name, since its title is a sentence."""
    kind = word(f"kind.{part.kind}", language)
    if part.kind == "column":
        return f"{kind} {quoted(f'{part.piece.name} / {part.piece.part}', language)}"
    return f"{kind} {quoted(part.piece.part or part.piece.name, language)}"


def played(part: Part, language: str) -> str:
    """In how many scenarios a part plays; of a rule, in how many it is followed and broken."""
    if part.kind == "rule":
        counts = [("kept", part.shown_in), ("refused", part.broken_in)]
        return ", ".join(word(key, language, n=len(where)) for key, where in counts)
    count = len(part.shown_in)
    return word("none" if not count else "in one" if count == 1 else "in", language, n=count)


def source_lines(source: Source, found: Matrix, language: str) -> Iterator[str]:
    """What holding the clauses against texts gave."""
    held = len(found.clauses) - len(source.missing) - len(source.unheld)
    yield word("source", language, files=", ".join(source.unclaimed), n=held)
    for one in source.missing:
        yield word("missing", language, clause=one.id, anchor=one.anchor, document=one.source)
    if source.unheld:
        documents = ", ".join(dict.fromkeys(one.source for one in source.unheld))
        yield word("unheld", language, clauses=", ".join(one.id for one in source.unheld), documents=documents)
    for file, sentences in source.unclaimed.items():
        if sentences:
            yield word("unclaimed", language, file=file)
            yield from (f"  {sentence}" for sentence in sentences)
