"""Collecting a feature for pytest: it is linted first, and only one without mistakes has its scenarios run by pytest-bdd."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import scenario
from pytest_bdd.feature import features as parsed_before

from caseway.adapters.scenarios import steps
from caseway.adapters.scenarios.feature import MOST_KIB, Books, Feature, read_feature
from caseway.engine.errors import CasewayError
from caseway.processes import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable

BOOKS = pytest.StashKey[dict[Path, Books]]()
LINT = "lint"


class Mistakes(Exception):
    """What is wrong with a feature, or with its process; the message is the whole report."""


class LintItem(pytest.Item):
    """A feature that cannot be run, as a test that fails."""

    report = ""

    def runtest(self) -> None:
        """Fail with the report."""
        raise Mistakes(self.report)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: Any, **__: Any) -> str:
        """The report as it is, without a traceback."""
        if isinstance(excinfo.value, Mistakes):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands."""
        return self.path, 0, f"{self.path.name}: {self.name}"


class FeatureFile(pytest.Module):
    """A feature file; to pytest it is a module whose functions are the scenarios."""

    process_folder: Path
    feature: Feature

    def funcnamefilter(self, name: str) -> bool:
        """Every scenario is a test, whatever it is called."""
        return not name.startswith("__")

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """The scenarios, or one failing test with everything that is wrong."""
        steps.register(self.config)
        report = self._read()
        if report:
            item: LintItem = LintItem.from_parent(self, name=LINT)
            item.report = report
            return [item]
        found = list(super().collect())
        names = {one.originalname for one in found if isinstance(one, pytest.Function)}
        lost = [one.name for one in self.feature.scenarios if one.title not in names]
        if lost:
            raise self.CollectError(f"{self.path}: pytest does not run {', '.join(lost)}; give it another name")
        return found

    def _read(self) -> str:
        """Read and lint the feature; what is wrong with it, or ''."""
        try:
            books = self._books()
        except CasewayError as error:
            return str(error)
        with self.path.open("rb") as stream:
            raw = stream.read(MOST_KIB * 1024 + 1)
        hosts = steps.Hosts(self.session, self)
        self.feature = read_feature(raw, books, _shown(self.path), hosts.have)
        return self.feature.report

    def _books(self) -> Books:
        """The phrase books of the process, loaded once a session."""
        known = self.config.stash.setdefault(BOOKS, {})
        if self.process_folder not in known:
            root, name = self.process_folder.parent.parent, self.process_folder.name
            known[self.process_folder] = Books(Workspace.find(root).load(name))
        return known[self.process_folder]

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        parsed_before.pop(str(self.path), None)
        with steps.labelling():
            for title in dict.fromkeys(one.title for one in self.feature.scenarios):
                wrap = scenario(self.path.name, title, encoding="utf-8-sig", features_base_dir=str(self.path.parent))
                setattr(module, title, wrap(_nothing))
        book = self._books().book(self.feature.language)
        steps.FEATURES[str(self.path)] = (book, self.feature.file)
        return module


def _nothing() -> None:
    """The test itself: everything is in the steps."""


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
