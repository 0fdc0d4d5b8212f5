"""The desk of a command: which workspace, which database, whose clock, in which language and form to answer."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

import click

from caseway.adapters.clock import system_clock
from caseway.engine.definition.languages import KNOWN
from caseway.engine.errors import DefinitionError, UnsafeStore
from caseway.processes import Workspace, load_texts
from caseway.processes.workspace import UnknownProcess

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case, Entry

Command = TypeVar("Command", bound=Callable[..., object])
LANGUAGES = ("en", "sv", "da")


@dataclass(slots=True)
class Desk:
    """What every command has at hand."""

    workspace: Workspace
    database: str = ""
    language: str = ""
    form: str = "text"
    clock: Callable[[], datetime] = system_clock
    _processes: dict[str, Process] = field(default_factory=dict)

    @property
    def as_json(self) -> bool:
        """Whether to answer in JSON."""
        return self.form == "json"

    @contextmanager
    def store(self, *, new: bool = False) -> Iterator[SqlStore]:
        """The open store of cases, closed afterwards. Only with `new` is a database made that is not there."""
        from caseway.adapters.store.sql import open_store  # noqa: PLC0415  (SQLAlchemy only where cases are kept)
        from caseway.adapters.store.sql.place import place  # noqa: PLC0415

        path = place(self.database)
        if not new and not path.exists():
            raise click.ClickException(
                f"There is no database {path}. The first `caseway case open` makes one; name another with --database."
            )
        with open_store(self.database) as store:
            yield store

    def has_store(self) -> bool:
        """Whether there is a database already."""
        from caseway.adapters.store.sql.place import place  # noqa: PLC0415

        return place(self.database).exists()

    def process_of(self, store: SqlStore, case: Case) -> Process:
        """The process version that a case runs under: the workspace's if it is still the same, else the one kept."""
        if case.version not in self._processes:
            current = self._current(case.process)
            if current is None or current.version != case.version:
                kept = store.definition(case.version)
                if kept is None:
                    raise UnsafeStore(
                        f"case {case.id} runs under version {case.version} of {case.process}; this database does not hold it"
                    )
                current = load_texts(kept)
            self._processes[case.version] = current
        return self._processes[case.version]

    def earlier(self, store: SqlStore, case: Case, entries: Iterable[Entry]) -> tuple[Process, ...]:
        """The versions under which a case was before it came to the one that it has."""
        versions = {entry.version: replace(case, version=entry.version) for entry in entries if entry.version}
        return tuple(self.process_of(store, then) for version, then in versions.items() if version != case.version)

    def other_version(self, case: Case) -> str:
        """The version that its process has now in the workspace, when that is not the one of the case; else ''."""
        current = self._current(case.process)
        return current.version if current is not None and current.version != case.version else ""

    def _current(self, name: str) -> Process | None:
        try:
            return self.workspace.load(name)
        except (UnknownProcess, DefinitionError):
            return None  # a case goes on under the version that it has, whatever happens to the file

    def speak(self, process: Process) -> str:
        """The language to answer in: the one asked for, else the process's own. Complains where nobody has words in it."""
        if self.language and self.language not in (*LANGUAGES, *process.words):
            there = ", ".join(sorted({process.language, *process.words}))
            raise click.ClickException(
                f"«{process.id}» has no words in «{self.language}». It has: {there}. "
                f"To have it in «{self.language}», write words.{self.language}.yaml."
            )
        return self.language or process.language


def _known(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The code of a language in small letters. Complains of what is none."""
    if value is not None and value.casefold() not in KNOWN:
        wrong = f"«{value}» is no language that is known. Write its code, like en, sv, da, pl or mi."
        raise click.BadParameter(wrong, ctx, param)
    return value.casefold() if value is not None else None


def workspace_option(command: Command) -> Command:
    """The option that names a workspace."""
    return click.option(
        "--workspace", "-w", type=click.Path(file_okay=False, exists=True), envvar="CASEWAY_WORKSPACE",
        help="Folder with processes/ and features/. Default: this folder if it has them, else what Caseway ships.",
    )(command)  # fmt: skip


def at_desk(
    command: Callable[..., int], formats: tuple[str, ...] = ("text", "json"), default: str | None = "text"
) -> Callable[..., int]:
    """The options of every command that works on cases; the command gets one Desk, `at`, for them."""

    @functools.wraps(command)
    def called(workspace: str | None, database: str, language: str | None, form: str | None, **rest: object) -> int:
        clock = click.get_current_context().obj or system_clock
        return command(at=Desk(Workspace.find(workspace), database, language or "", form or "", clock), **rest)

    for option in (
        click.option(
            "--format", "form", type=click.Choice(formats), default=default, show_default=True,
            help="How to answer." if default else "How to answer. Default: by the ending of --output, else text.",
        ),
        click.option("--language", "-l", callback=_known, help="en, sv, da, or one it has words in. Default: its own."),
        click.option(
            "--database", "-d", default="caseway.db", envvar="CASEWAY_DATABASE", show_default=True,
            help="SQLite file in which the cases are kept (or its URL, sqlite:///…).",
        ),
    ):  # fmt: skip
        called = option(called)
    return workspace_option(called)
