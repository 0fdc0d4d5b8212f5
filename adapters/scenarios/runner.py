"""The direct runner: lint, then run every scenario in memory, without pytest. `run_folder` is what `caseway test` calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.breaches import BREACHES
from caseway.adapters.scenarios.consenting import CONSENTS
from caseway.adapters.scenarios.coverage import Coverage, coverage
from caseway.adapters.scenarios.doing import DOING
from caseway.adapters.scenarios.feature import MOST_KIB, Books, Feature, read_feature
from caseway.adapters.scenarios.findings import FINDINGS
from caseway.adapters.scenarios.letters import LETTERS
from caseway.adapters.scenarios.paper import PAPER
from caseway.adapters.scenarios.pieces import pieces_used
from caseway.adapters.scenarios.refusals import REFUSALS
from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.seeing import SEEING
from caseway.adapters.scenarios.sending import SENDING
from caseway.adapters.scenarios.world import Failed, World
from caseway.engine.assemble.parts import Piece
from caseway.processes.reader import Located

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.resources.abc import Traversable

    from caseway.adapters.scenarios.bound import Bound, Scenario
    from caseway.adapters.scenarios.naming import Names
    from caseway.engine.assemble import Process

SUFFIX = ".feature"
HANDLERS: Mapping[str, Callable[[World, Bound], None]] = {
    **DOING,
    **REFUSALS,
    **BREACHES,
    **FINDINGS,
    **CONSENTS,
    **SEEING,
    **SENDING,
    **LETTERS,
    **PAPER,
}
"""For each meaning of `sentences.meanings`, what it does."""


@dataclass(frozen=True, slots=True)
class Run:
    """What running the features of a process gave. A feature with mistakes does not run."""

    process: str
    language: str
    features: tuple[Feature, ...]
    results: tuple[Result, ...]
    coverage: Coverage

    @property
    def mistakes(self) -> tuple[Located, ...]:
        """Every mistake in the features, in order of file and line."""
        return tuple(one for feature in self.features for one in feature.mistakes)

    @property
    def more(self) -> int:
        """How many further mistakes were found than are kept."""
        return sum(feature.more for feature in self.features)

    @property
    def failed(self) -> tuple[Result, ...]:
        """The scenarios that failed."""
        return tuple(result for result in self.results if not result.passed)

    @property
    def passed(self) -> bool:
        """Whether there are scenarios, all of them could run, and all of them passed."""
        return bool(self.results) and not self.mistakes and not self.failed


@dataclass(slots=True)
class Stage:
    """A scenario while it runs, one step after another; pytest and the direct runner both go through here."""

    names: Names
    world: World = field(init=False)

    def __post_init__(self) -> None:
        self.world = World(self.names)

    def carry_out(self, bound: Bound) -> None:
        """Carry out a step. Raises Failed when it does not go as the scenario says."""
        HANDLERS[bound.meaning](self.world, bound)


def perform(names: Names, file: str, scenario: Scenario) -> Result:
    """Run one scenario."""
    stage = Stage(names)
    step = scenario.steps[-1].step if scenario.steps else None
    try:
        for bound in scenario.steps:
            step = bound.step
            stage.carry_out(bound)
        stage.world.finish()
    except Failed as failed:
        at, written = (step.place.line, step.written) if step else (scenario.line, "")
        return Result(file, scenario, passed=False, at=at, step=written, message=str(failed))
    world = stage.world
    used = pieces_used(names.process, world.entries) | {
        Piece(section, str(bound.values[slot]))
        for bound in scenario.steps
        for slot, section in (("form", "forms"), ("letter", "letters"))
        if slot in bound.values
    }
    return Result(file, scenario, passed=True, followed=frozenset(world.followed), shown=frozenset(world.shown), used=used)


def run_texts(process: Process, texts: Mapping[str, str | bytes]) -> Run:
    """Lint and run features given as texts by file name."""
    books = Books(process)
    features = tuple(read_feature(text, books, file) for file, text in texts.items())
    results = tuple(
        perform(books.book(feature.language).names, feature.file, scenario)
        for feature in features
        if not feature.mistakes
        for scenario in feature.scenarios
    )
    return Run(process.id, process.language, features, results, coverage(process, results))


def run_folder(process: Process, folder: Traversable, shown: Callable[[Traversable], str] = str) -> Run:
    """Lint and run every feature in a folder and the folders in it, by name. `shown` says how a file is called."""
    return run_texts(process, {shown(file): _content(file) for file in feature_files(folder)})


def feature_files(folder: Traversable) -> tuple[Traversable, ...]:
    """The feature files in a folder and the folders in it, by name."""
    found: list[Traversable] = []
    for one in sorted(folder.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            found += feature_files(one)
        elif one.name.endswith(SUFFIX):
            found.append(one)
    return tuple(found)


def _content(file: Traversable) -> bytes:
    """At most one byte more than is taken: the reader says itself that the file is too large."""
    with file.open("rb") as stream:
        return stream.read(MOST_KIB * 1024 + 1)
