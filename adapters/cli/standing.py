"""What a process that stands on another has otherwise, told line by line or as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.cli.words import safe
from caseway.engine.messages import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.overlay import Difference
    from caseway.processes.load import Checked


def standing_lines(checked: Checked) -> Iterator[str]:
    """On what it stands, and each difference with the clauses by which it is one; nothing for a process of its own."""
    found, language = checked.foundation, checked.language
    if found is None:
        return
    key = "stands-on" if found.stated else "stands-on-only"
    yield label(key, language, base=found.base, version=found.version, n=len(found.stated))
    for stated in found.stated:
        one = stated.difference
        line = label("stated", language, how=label(f"how.{one.how}", language), what=_what(one), by=", ".join(one.by))
        yield safe(f"  {line}{label('weaker', language) if one.weaker else ''}")


def standing_json(checked: Checked) -> list[dict[str, object]]:
    """Each difference as data; it has a `difference` where a mistake has a `code`."""
    found, process = checked.foundation, checked.process
    if found is None or process is None:
        return []
    return [
        {
            "difference": stated.difference.how,
            "process": process.id,
            "base": found.base,
            "base_version": found.version,
            "section": stated.difference.section or None,
            "name": stated.difference.name,
            "by": list(stated.difference.by),
            "weaker": stated.difference.weaker,
            "file": stated.file,
            "line": stated.line,
        }
        for stated in found.stated
    ]


def _what(one: Difference) -> str:
    return f"{one.name} ({one.section})" if one.section else one.name
