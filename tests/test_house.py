"""The house rules: what may import what, how big a module may be, what the wheel holds."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
CODE = ("adapters", "engine", "forms", "processes")
PARTS = (*CODE, "features")

pytestmark = pytest.mark.skipif(not (ROOT / "engine").is_dir(), reason="these tests read the source tree")


def settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def modules() -> list[Path]:
    return sorted(path.relative_to(ROOT) for part in CODE for path in (ROOT / part).rglob("*.py"))


def contents(tree: Path) -> set[str]:
    """Every file of the parts in `tree`, but for what Python and editors leave behind."""
    paths = (
        path for part in PARTS for path in (tree / part).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
    return {
        path.relative_to(tree).as_posix() for path in paths if not path.name.startswith(".") and not path.name.endswith("~")
    }


# What may import what


def contracts() -> dict[str, str]:
    if not (ROOT / "pyproject.toml").is_file():
        return {}
    return {contract["id"]: contract["name"] for contract in settings()["tool"]["importlinter"]["contracts"]}


def lint_imports(*arguments: str, first_look_in: Path | None = None) -> str:
    environment = os.environ | {"COLUMNS": "200"} | ({"PYTHONPATH": str(first_look_in)} if first_look_in else {})
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo", *arguments]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return answer.stdout + answer.stderr


def test_every_contract_is_kept() -> None:
    answer = lint_imports()

    assert f"{len(contracts())} kept, 0 broken" in answer, answer


BREAKS = {
    "parts": ("engine/errors.py", "import caseway.adapters"),
    "engine-layers": ("engine/errors.py", "import caseway.engine.names"),
    "no-cycles": ("engine/case/__init__.py", "import caseway.engine.rules.need"),
    "rules": ("engine/rules/need.py", "import caseway.engine.rules.deadline"),
    "pure": ("engine/errors.py", "import os"),
    "door-babel": ("engine/errors.py", "import babel"),
    "door-click": ("processes/__init__.py", "import click"),
    "door-docx": ("forms/kinds.py", "import docx"),
    "door-holidays": ("engine/errors.py", "from holidays.registry import COUNTRIES"),
    "door-icalendar": ("adapters/post/message.py", "def late():\n    import icalendar"),
    "door-jinja2": ("adapters/__init__.py", "import jinja2"),
    "door-pydantic": ("engine/errors.py", "from pydantic import BaseModel"),
    "door-rapidfuzz": ("engine/errors.py", "import rapidfuzz"),
    "door-scenarios": ("forms/__init__.py", "import pytest_bdd"),
    "door-sqlalchemy": ("engine/errors.py", "from sqlalchemy import select"),
    "door-transitions": ("engine/errors.py", "def late():\n    import transitions.core"),
    "door-typst": ("forms/render.py", "def late():\n    import typst"),
    "door-yaml": ("processes/__init__.py", "import yaml"),
}


def test_every_contract_has_a_break() -> None:
    assert contracts().keys() == BREAKS.keys()


@pytest.mark.parametrize("contract", contracts())
def test_a_contract_that_is_broken_on_purpose_is_reported(contract: str, tmp_path: Path) -> None:
    file, line = BREAKS[contract]
    for part in CODE:
        shutil.copytree(ROOT / part, tmp_path / "caseway" / part)
    broken = tmp_path / "caseway" / file
    broken.write_text(f"{broken.read_text('utf-8')}\n{line}\n", "utf-8")

    answer = lint_imports("--contract", contract, first_look_in=tmp_path)

    assert f"{contracts()[contract]} BROKEN" in answer, answer


FROM_OUTSIDE = {"__import__", "breakpoint", "compile", "eval", "exec", "input", "open", "print"}
CLOCKS = {"now", "today", "utcnow"}


def test_the_engine_calls_nothing_from_outside() -> None:
    """What no import gives away: builtins that read, print or run, and the clock of `datetime`."""
    found = []
    for module in modules():
        if module.parts[0] != "engine":
            continue
        for node in ast.walk(ast.parse((ROOT / module).read_bytes())):
            if isinstance(node, ast.Name) and node.id in FROM_OUTSIDE:
                found.append(f"{module}:{node.lineno}: {node.id}")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
                found.append(f"{module}:{node.lineno}: .{node.func.attr}()")

    assert found == []


# Modules

LONGEST = 300
NAMES_THAT_SAY_NOTHING = {"base", "common", "core", "helper", "helpers", "manager", "misc", "util", "utils"}


def test_no_module_is_long() -> None:
    lengths = {str(module): len((ROOT / module).read_text("utf-8").splitlines()) for module in modules()}

    assert {module: length for module, length in lengths.items() if length > LONGEST} == {}


def test_every_name_says_something() -> None:
    names = [(str(module), name.strip("_")) for module in modules() for name in (*module.parts[:-1], module.stem)]

    assert [module for module, name in names if name in NAMES_THAT_SAY_NOTHING] == []


def test_every_module_says_what_it_is() -> None:
    assert [str(module) for module in modules() if not ast.get_docstring(ast.parse((ROOT / module).read_bytes()))] == []


# What is installed


def test_the_packages_of_pyproject_are_the_folders_of_the_tree() -> None:
    """Missing here, a package is missing in every installation: put it into `packages` in pyproject.toml."""
    folders = [module.parent for module in modules() if module.name == "__init__.py"]

    assert settings()["tool"]["setuptools"]["packages"] == sorted(
        ["caseway.features", *(f"caseway.{'.'.join(folder.parts)}" for folder in folders)]
    )


def test_every_folder_with_code_is_a_package() -> None:
    assert (
        sorted({str(module.parent) for module in modules() if not (ROOT / module).with_name("__init__.py").exists()}) == []
    )


def test_every_part_is_typed() -> None:
    assert [part for part in CODE if not (ROOT / part / "py.typed").is_file()] == []


def test_the_wheel_holds_the_tree_and_nothing_else(tmp_path: Path) -> None:
    """Built from the sdist, so that one is complete too."""
    source, built = tmp_path / "source", tmp_path / "built"
    for part in PARTS:
        shutil.copytree(ROOT / part, source / part)
    for file in ("LICENSE", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / file, source / file)
    for sample in ("processes/my-town/process.yaml", "forms/my-town/letter.html.j2", "features/my-town/meeting.feature"):
        (source / sample).parent.mkdir(parents=True)
        (source / sample).touch()

    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(built), str(source)]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stdout + answer.stderr
    (wheel,) = built.glob("*.whl")
    names = [PurePosixPath(name) for name in zipfile.ZipFile(wheel).namelist()]
    assert {str(name) for name in names if not name.parts[0].endswith(".dist-info")} == {
        f"caseway/{file}" for file in contents(source)
    }
