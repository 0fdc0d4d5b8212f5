"""embed.md: its programs run and print what stands below them; its calls, fields and exceptions are those of the library."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import io
import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from caseway.engine import (
    available,
    commands,
    contacts,
    due,
    errors,
    foresight,
    outcome,
    rules,
    transfer,
    view,
    wording,
)
from caseway.engine.errors import CasewayError
from caseway.forms import problems
from caseway.processes import workspace

PAGE = "docs/embed.md"
Pages = Any  # the fixture of conftest.py
KNOWN = {"process": "Process", "now": "datetime", "store": "CaseStore", "process_of": "Callable[[Case], Process]"}


def test_the_programs_run_and_print_what_they_say(page: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shared: dict[str, object] = {}
    blocks = page(PAGE).all_blocks()
    programs = [at for at, (language, _) in enumerate(blocks) if language == "python"]
    assert len(programs) == 11
    for at in programs:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(blocks[at][1], PAGE, "exec"), shared)
        assert ("", said.getvalue()) == blocks[at + 1]


def test_the_first_program_has_ten_lines_at_most(page: Pages) -> None:
    lines = page(PAGE).blocks("python")[0].splitlines()
    assert len([line for line in lines if line and not line.startswith(("from", "import"))]) <= 10


def test_every_call_is_written_as_it_is(page: Pages) -> None:
    written = re.findall(r"^(caseway[\w.]*)\.(\w+)\((.*)\) -> (.*)$", page(PAGE).text, re.MULTILINE)
    assert len(written) == 28
    for module, name, parameters, returned in written:
        signature = inspect.signature(getattr(importlib.import_module(module), name))
        assert signature.return_annotation == returned, name
        shown = []
        for parameter in signature.parameters.values():
            if KNOWN.get(parameter.name) == parameter.annotation:
                shown.append(parameter.name)
            elif parameter.default is not parameter.empty:
                shown.append(f"{parameter.name}={parameter.default!r}")
            else:
                shown.append(f"{parameter.name}: {parameter.annotation}")
        assert ", ".join(shown) == parameters, name


def test_every_value_holds_what_the_page_says(page: Pages) -> None:
    told = {row[0].strip("`"): re.findall("`([^`]+)`", row[1]) for row in page(PAGE).tables()["What the values hold"]}
    for name, named in told.items():
        modules = (commands, outcome, wording, available, due, rules, transfer, view, foresight, contacts)
        value = next(getattr(module, name) for module in modules if hasattr(module, name))
        assert [field.name for field in fields(value)] == named, name
    for module in (commands, outcome, available):
        written = {name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__}
        assert {name for name in written if is_dataclass(vars(module)[name])} <= told.keys()


def test_every_exception_is_told(page: Pages) -> None:
    told = {row[0].strip("`") for row in page(PAGE).tables()["Exceptions"]}

    def below(kind: type[Exception]) -> set[type[Exception]]:
        return {kind, *(deeper for one in kind.__subclasses__() for deeper in below(one))}

    ours = {one for one in below(CasewayError) if one.__module__ in (errors.__name__, workspace.__name__, problems.__name__)}
    assert told == {one.__name__ for one in ours}
