"""What people type after an option: facts, rows, persons, reasons, days; each mistake says how to write it."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.engine.commands import Newcomer
from caseway.engine.periods.written import written_date, written_moment
from caseway.processes.reader import locate, read, render_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.engine.assemble import Process

LARGEST = 256 * 1024
_OF = re.compile(r"\s+(?:of|för)\s+", re.IGNORECASE)


def pairs(written: Iterable[str], option: str, example: str) -> dict[str, str]:
    """`name=value` texts as a mapping. A name given twice is a mistake."""
    found: dict[str, str] = {}
    for text in written:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"{option} {text!r}: write it as {option} {example}")
        if name.strip() in found:
            raise click.UsageError(f"{option}: {name.strip()!r} is given twice")
        found[name.strip()] = value.strip()
    return found


def facts(written: Iterable[str], rows: Iterable[str], file: str | None) -> dict[str, object]:
    """Facts from `--fact name=value`, `--row "fact: column=value; column=value"` and `--facts FILE` (YAML)."""
    found: dict[str, object] = dict(_file(file)) if file else {}
    for name, value in pairs(written, "--fact", '"name=value"').items():
        if name in found:
            raise click.UsageError(f"--fact: {name!r} is given twice")
        found[name] = value
    tables: dict[str, list[dict[str, str]]] = {}
    for text in rows:
        name, colon, cells = text.partition(":")
        if not colon or not name.strip():
            raise click.UsageError(f'--row {text!r}: write it as --row "fact: column=value; column=value"')
        parts = [part for part in cells.split(";") if part.strip()]
        tables.setdefault(name.strip(), []).append(pairs(parts, "--row", '"fact: column=value; column=value"'))
    for name, table in tables.items():
        if name in found:
            raise click.UsageError(f"--row: {name!r} is given as a fact too")
        found[name] = table
    return found


def _file(path: str) -> dict[str, object]:
    with Path(path).open("rb") as stream:
        document = read(stream.read(LARGEST + 1), "facts")
    if document.problems:
        located = [locate(problem, {"facts": document}, {"facts": path}, "en") for problem in document.problems]
        raise click.ClickException(render_text(located, "en", more=document.more).rstrip())
    if not isinstance(document.tree, dict):
        raise click.ClickException(f"{path}: write one fact on each line, as `name: value`")
    return dict(document.tree)


def newcomer(written: str, process: Process) -> Newcomer:
    """`role=Name` or `role=Name, Agency`; of a role that one holds for some only, `role of Name, Name=Name`."""
    role, equals, rest = written.partition("=")
    name, _, agency = rest.partition(",")
    if not equals or not role.strip() or not name.strip():
        raise click.UsageError(
            f'--person {written!r}: write it as --person "role=Name", --person "role=Name, Agency" '
            'or --person "role of Name=Name"'
        )
    role, of = _role_of(role.strip(), process)
    return Newcomer(name.strip(), role, agency.strip(), of)


def _role_of(written: str, process: Process) -> tuple[str, tuple[str, ...]]:
    """A role, and for whom it is held. A role whose own name has an `of` in it is that role."""
    if process.find("roles", written) is None:
        for between in _OF.finditer(written):
            role = written[: between.start()]
            if process.find("roles", role) is not None:
                return role, tuple(name.strip() for name in written[between.end() :].split(",") if name.strip())
    return written, ()


def day(written: str | None, option: str = "--on") -> date | None:
    """An ISO date, or None when nothing is given."""
    if written is None:
        return None
    try:
        return written_date(written)
    except ValueError:
        raise click.UsageError(f"{option} {written!r} is not a date; write it like 2018-09-24") from None


def moment(written: str | None) -> datetime | date | None:
    """An ISO date, or a date and time; a time without a zone is the clock on the wall where the process is."""
    if written is None:
        return None
    try:
        return written_date(written) if len(written) <= len("2018-09-24") else written_moment(written)
    except ValueError:
        raise click.UsageError(f"--on {written!r} is not a date; write it like 2018-09-24 or 2018-09-24T14:00") from None
