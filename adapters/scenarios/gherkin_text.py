"""The Gherkin parser; only this file and `quick` know gherkin-official. After a line at fault it goes on with the next."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException

from caseway.adapters.scenarios.quick import QuickMatcher, QuickParser

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_ATTEMPTS, MOST_PARSED, ATTEMPTS_MORE = 60, 1_000_000, 3
Tree = dict[str, Any]
_EXPECTED = re.compile(r"expected: (.*?)(?:, got '|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that the parser could not read: why, and what it would have taken."""

    line: int
    why: str
    expected: tuple[str, ...] = ()


@dataclass(slots=True)
class Parsed:
    """What could be parsed of a text: the tree of the feature (None without one) and the lines that could not be read."""

    feature: Tree | None = None
    unread: list[Unread] = field(default_factory=list)


def parse(text: str) -> Parsed:
    """Parse a text. A line at fault is left out and the rest parsed again, so that every one is found.

    One line at a time, since what follows a mistake often only looks like one; in a large file several, to come to an end.
    """
    parsed, lines = Parsed(), text.split("\n")
    one_by_one = min(MOST_ATTEMPTS, MOST_PARSED // max(1, len(text)))
    for attempt in range(one_by_one + ATTEMPTS_MORE):
        try:
            parsed.feature = cast("Tree | None", QuickParser().parse("\n".join(lines), QuickMatcher()).get("feature"))
        except (CompositeParserException, ParserException) as error:
            errors = error.errors if isinstance(error, CompositeParserException) else [error]
            if not _leave_out(errors[:1] if attempt < one_by_one else errors, lines, parsed):
                return parsed
        else:
            return parsed
    return parsed


def _leave_out(errors: list[ParserException], lines: list[str], parsed: Parsed) -> bool:
    """Note the lines at fault and empty them; False when that would lead nowhere."""
    further = False
    for one in errors:
        unread = _unread(one, len(lines))
        if unread.why in ("language", "feature", "end"):
            parsed.unread.append(unread)
            return False
        if lines[unread.line - 1]:
            parsed.unread.append(unread)
            lines[unread.line - 1] = ""
            further = True
    return further


def _unread(error: ParserException, lines: int) -> Unread:
    line, words = min(max(error.location["line"], 1), lines), str(error)
    if isinstance(error, NoSuchLanguageException):
        return Unread(line, "language")
    if "cell count" in words:
        return Unread(line, "cells")
    if "whitespace" in words:
        return Unread(line, "tag")
    match = _EXPECTED.search(words)
    expected = tuple(one.strip().removeprefix("#") for one in match[1].split(",")) if match else ()
    if "unexpected end of file" in words:
        return Unread(line, "end", expected)
    return Unread(line, "feature" if "FeatureLine" in expected else "line", expected)


def keywords(language: str) -> Mapping[str, list[str]]:
    """The keywords of a language by what they mean, without `*`; empty when Gherkin does not have the language."""
    spec: Mapping[str, Any] = DIALECTS.get(language, {})
    return {
        kind: [word.strip() for word in words if word.strip() != "*"]
        for kind, words in spec.items()
        if isinstance(words, list)
    }
