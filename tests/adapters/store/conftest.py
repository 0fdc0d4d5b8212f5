"""A store in a file, and the sample cases of the contract suite."""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from caseway.adapters.store.sql import SqlStore, open_store

SAMPLE = Path(__file__).parents[2] / "contracts" / "sample.py"


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """The module `sample.py` of the contract suite."""
    spec = importlib.util.spec_from_file_location("store_sample", SAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "cases.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqlStore]:
    """A store on SQLite with nothing in it."""
    with open_store(file) as opened:
        yield opened


@pytest.fixture
def desk(sample: Any, store: SqlStore) -> Any:
    """A desk at which to act on cases of that store."""
    return sample.Desk(store)


@pytest.fixture
def raw(file: Path) -> Callable[[str], list[tuple[Any, ...]]]:
    """Another program, which does SQL of its own on the file, with the settings that SQLite has by itself."""

    def run(sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(file)) as connection, connection:
            return connection.execute(sql).fetchall()

    return run


@pytest.fixture
def nobody() -> Iterator[Path]:
    """A folder, and no special rights for as long as the test runs: root may write everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            if root:
                os.seteuid(0)
            Path(folder).chmod(0o777)
