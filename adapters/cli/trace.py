"""The command `caseway trace`: which clause of the guidance is done by what, and which scenarios show it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.desk import LANGUAGES, workspace_option
from caseway.adapters.cli.telling import json_text
from caseway.adapters.cli.words import safe
from caseway.adapters.cli.words import word as told
from caseway.adapters.scenarios.runner import run_folder
from caseway.adapters.trace import held_against, matrix
from caseway.adapters.trace.page import page
from caseway.adapters.trace.sheet import sheet
from caseway.adapters.trace.source import EVERY
from caseway.adapters.trace.text import lines, source_lines
from caseway.adapters.trace.words import word
from caseway.engine.names import fold
from caseway.processes import Workspace
from caseway.processes.workspace import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseway.adapters.trace import Matrix, Source
    from caseway.adapters.trace.matrix import Where
    from caseway.engine.assemble import Process

LARGEST = 4 * 1024 * 1024
ENDINGS = {".html": "html", ".htm": "html", ".txt": "text", ".csv": "csv", ".json": "json"}
ENDINGS = {".html": "html", ".htm": "html", ".txt": "text", ".csv": "csv", ".json": "json"}


@click.command("trace")
@click.argument("process")
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "html", "json"]),
    help="How to answer. Default: by the ending of --output, else text.",
)  # fmt: skip
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="File to write. Default: the screen.")
@click.option(
    "--source", "sources", multiple=True, metavar="[DOCUMENT=]FILE",
    help="The text of the guidance, or of one of its documents; can be given several times.",
)  # fmt: skip
@click.option("--language", "-l", type=click.Choice(LANGUAGES), help="Default: that of the process.")
@workspace_option
def trace(
    process: str, form: str | None, output: str | None, sources: tuple[str, ...], language: str | None, workspace: str | None
) -> int:
    """Print for each clause of the guidance what does it and which scenarios show it, and for each part its clauses.

    With --source, look for the anchors of the clauses in the text, and list the sentences in which no anchor stands. It
    fails when an anchor is not in the text, when a scenario fails, and when a clause has nothing that does it.

    \b
    Example:
      caseway trace vastbus --output matrix.html
      caseway trace vastbus --source rutin=rutin.txt
    """
    kind = form or _kind(output)
    place = Workspace.find(workspace)
    loaded = place.load(process)
    texts = [_text(one, loaded) for one in sources]
    folder = place.features(process)
    speak = language or loaded.language
    found = matrix(loaded, run_folder(loaded, folder, shown) if folder is not None else None, speak)
    source = held_against(found.clauses, texts) if texts else None
    text = _rendered(found, source, kind, speak)
    if output is None:
        click.echo(text, nl=False)
    else:
        Path(output).write_text(text, encoding="utf-8", newline="")
        click.echo(told("wrote", speak, file=output))
    for note in _notes(found, source, speak):
        click.echo(safe(note), err=output is None and kind != "text")
    return 1 if found.failed or (source is not None and source.missing) else 0


def _rendered(found: Matrix, source: Source | None, kind: str, language: str) -> str:
    if kind == "json":
        return f"{json_text(_json(found, source))}\n"
    if kind == "csv":
        return sheet(found, language)
    if kind == "html":
        return page(found, language)
    return "".join(f"{safe(line)}\n" for line in lines(found, language))


def _notes(found: Matrix, source: Source | None, language: str) -> Iterator[str]:
    if source is not None:
        yield from source_lines(source, found, language)
    if found.unshown:
        yield word("unshown", language, clauses=", ".join(found.unshown))
    if found.failed:
        yield word("failed", language, n=found.failed, process=found.process.id)


def _kind(output: str | None) -> str:
    ending = Path(output).suffix.lower() if output else ".txt"
    if ending not in ENDINGS:
        raise click.ClickException(
            f"The matrix is written as .html, .csv, .txt or .json, not as «{ending}». Name such a file, or choose with"
            " --format."
        )
    return ENDINGS[ending]


def _text(written: str, process: Process) -> tuple[str, str, str]:
    """The document, the file, and what it says."""
    documents = {fold(clause.source): clause.source for clause in process.clauses.values()}
    name, equals, rest = written.partition("=")
    document, file = (documents[fold(name)], rest) if equals and fold(name) in documents else (EVERY, written)
    if equals and document == EVERY and not Path(written).is_file():
        raise click.ClickException(f"{name} is no document of this guidance. It has: {', '.join(documents.values())}.")
    try:
        with Path(file).open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read: {error.strerror}.") from None
    if len(content) > LARGEST:
        raise click.ClickException(f"{file} is larger than {LARGEST // 1024 // 1024} MB.")
    try:
        return document, file, content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException(f"{file} is no text in UTF-8. Save the guidance as plain text (UTF-8).") from None


def _json(found: Matrix, source: Source | None) -> dict[str, object]:
    def where(scenarios: Iterable[Where]) -> list[object]:
        return [one._asdict() for one in scenarios]

    return {
        "process": found.process.id,
        "version": found.process.version,
        "clauses": [
            {
                "id": one.id, "document": one.source, "where": one.where, "anchor": one.anchor, "says": one.says,
                "strength": one.strength, "left_out": one.left_out or None,
                "cited_by": [piece._asdict() for piece in one.cited_by],
            }
            for one in found.clauses
        ],
        "parts": [
            {
                **part.piece._asdict(), "kind": part.kind, "title": part.title, "clauses": list(part.clauses),
                "shown_in": where(part.shown_in), "broken_in": where(part.broken_in),
            }
            for part in found.parts
        ],
        "shown_by_no_scenario": list(found.unshown),
        "source": None if source is None else {
            "missing": [one.id for one in source.missing],
            "not_held": [one.id for one in source.unheld],
            "unclaimed": {file: list(sentences) for file, sentences in source.unclaimed.items()},
        },
    }  # fmt: skip
