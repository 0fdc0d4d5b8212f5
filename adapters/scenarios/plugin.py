"""The pytest plugin: features of a Caseway workspace are tests, with no Python written for them.

A feature belongs to a workspace when it lies in `features/<process>/` beside `processes/<process>/process.yaml`.
Everything else is left alone, and nothing heavy is imported until such a feature is met: this module is loaded in every
pytest run on the machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A feature of a workspace, as a collector of its scenarios."""
    if file_path.suffix != ".feature":
        return None
    folder = process_folder(file_path)
    if folder is None:
        return None
    from caseway.adapters.scenarios.collecting import FeatureFile  # noqa: PLC0415  (pytest-bdd, gherkin and the engine)

    collector: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    collector.process_folder = folder
    return collector


def process_folder(feature: Path) -> Path | None:
    """The folder of the process that a feature belongs to, or None when it lies in no workspace."""
    for folder in feature.parents:
        if folder.parent.name == "features":
            process = folder.parent.parent / "processes" / folder.name
            if (process / "process.yaml").is_file():
                return process
    return None
