"""The real process of Västbus for the properties, and how hard they try.

The examples are the same in every run. `pytest tests/properties --hypothesis-profile=explore` looks for new ones.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from caseway.engine.assemble import Process
from caseway.processes import load_texts
from caseway.processes.reader import read

settings.register_profile(
    "steady", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", deadline=None, max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

FILES = ("process.yaml", "guidance.yaml", "words.en.yaml")


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    return {name: (files("caseway.processes") / "vastbus" / name).read_text("utf-8") for name in FILES}


@pytest.fixture(scope="session")
def vastbus(texts: dict[str, str]) -> Process:
    return load_texts(texts)


class Trees(dict[str, Any]):
    """The files of the process as the reader gives them: mappings, lists and text. Hypothesis would print them whole."""

    def __repr__(self) -> str:
        return f"Trees({', '.join(self)})"


@pytest.fixture(scope="session")
def trees(texts: dict[str, str]) -> Trees:
    return Trees((name.removesuffix(".yaml"), read(text, name).tree) for name, text in texts.items())
