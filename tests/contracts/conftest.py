"""Every store that the contract suite holds for."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from caseway.adapters.store.memory import MemoryStore
from caseway.adapters.store.port import Store
from caseway.adapters.store.sql import open_store

SAMPLE = Path(__file__).with_name("sample.py")


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """The module `sample.py` beside this one."""
    spec = importlib.util.spec_from_file_location("store_sample", SAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["memory", "sqlite", "sqlite, sealed"])
def store(request: pytest.FixtureRequest, sample: Any, tmp_path: Path) -> Iterator[Store]:
    """A store with nothing in it."""
    if request.param == "memory":
        yield MemoryStore()
        return
    with open_store(tmp_path / "cases.db", *([sample.Sealed()] if "sealed" in request.param else [])) as opened:
        yield opened


@pytest.fixture
def desk(sample: Any, store: Store) -> Any:
    """A desk at which to act on cases of that store."""
    return sample.Desk(store)
