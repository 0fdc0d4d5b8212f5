"""The steps that pytest-bdd calls: one for each keyword, whose parser asks the phrase book. A host's own steps win."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import find_fixturedefs_for_step
from pytest_bdd.steps import step_function_context_registry

from caseway.adapters.scenarios.binding import Binder
from caseway.adapters.scenarios.bound import Scenario
from caseway.adapters.scenarios.notes import Notes
from caseway.adapters.scenarios.report import failure
from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.runner import Stage
from caseway.adapters.scenarios.source import Cell, Step
from caseway.adapters.scenarios.texts import say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.errors import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseway.adapters.scenarios.book import PhraseBook
    from caseway.adapters.scenarios.bound import Bound

NAME = "caseway-steps"
FEATURES: dict[str, tuple[PhraseBook, str]] = {}
"""The features of ours by path: the phrase book of each, and what to call the file."""


@dataclass(slots=True)
class Playing:
    """The scenario that pytest-bdd runs now, if it is one of ours. `steps` are its steps of ours, by their identity."""

    stage: Stage | None = None
    steps: dict[int, Bound] = field(default_factory=dict)
    texts: frozenset[str] = frozenset()
    now: Bound | None = None
    file: str = ""
    scenario: Scenario | None = None
    labelling: bool = False


PLAYING = Playing()


def register(config: pytest.Config) -> None:
    """Make these steps known, once a session, when the first feature of ours is met."""
    if not config.pluginmanager.has_plugin(NAME):
        config.pluginmanager.register(inspect.getmodule(register), NAME)


@contextmanager
def labelling() -> Iterator[None]:
    """While this holds, tags are labels: a clause is no mark of pytest."""
    PLAYING.labelling = True
    try:
        yield
    finally:
        PLAYING.labelling = False


class PhraseParser(StepParser):
    """Matches the steps of the scenario that runs, if it is ours."""

    def __init__(self) -> None:
        super().__init__("caseway")

    def is_matching(self, name: str) -> bool:
        """Whether the phrase book knows the step."""
        return name in PLAYING.texts

    def parse_arguments(self, name: str) -> dict[str, Any]:  # noqa: ARG002  (pytest-bdd passes it)
        """None: what a step means was found out before."""
        return {}


@given(PhraseParser())
@when(PhraseParser())
@then(PhraseParser())
def _carry_out() -> None:
    playing = PLAYING
    if (
        playing.now is None or playing.stage is None or playing.scenario is None
    ):  # pragma: no cover  (pytest-bdd says which step first)
        raise AssertionError
    message = ""
    try:
        playing.stage.carry_out(playing.now)
        if playing.now is playing.scenario.steps[-1]:
            playing.stage.world.finish()
    except Failed as failed:
        message = str(failed)
    if message:
        step = playing.now.step
        result = Result(playing.file, playing.scenario, passed=False, at=step.place.line, step=step.written, message=message)
        pytest.fail(failure(result, playing.stage.names.language), pytrace=False)


class Hosts:
    """The step definitions of the host project: those that are neither ours nor pytest-bdd's own."""

    def __init__(self, session: pytest.Session, node: pytest.Collector | pytest.Item) -> None:
        self._manager, self._node = session._fixturemanager, node  # noqa: SLF001  (pytest-bdd goes the same way)

    def matching(self, word: str, text: str) -> list[Any]:
        """Those that match a step."""
        found = find_fixturedefs_for_step(SimpleNamespace(type=word, name=text), self._manager, self._node)  # type: ignore[arg-type]
        return [
            one for one in found if _function(one) is not _carry_out and _function(one).__module__ != "pytest_bdd.plugin"
        ]

    def have(self, step: Step) -> bool:
        """Whether the host defines a step."""
        return bool(self.matching(step.word, step.text))


def _function(definition: Any) -> Callable[..., object]:
    return step_function_context_registry[definition.func].step_func


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag() -> bool | None:
    """Tags of our features are labels, never marks."""
    return True if PLAYING.labelling else None


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Bind the steps of a scenario of ours, and set its stage."""
    known = FEATURES.get(feature.filename)
    PLAYING.stage, PLAYING.steps, PLAYING.texts = None, {}, frozenset()
    if known is None:
        return
    book, PLAYING.file = known
    hosts = Hosts(request.session, request.node)
    steps = [_step(one) for one in scenario.steps]
    bound = Binder(book, Notes(), hosts.have).bind(steps)
    ours: list[tuple[Any, Bound]] = []
    for one, meant in zip(scenario.steps, bound, strict=True):
        others = hosts.matching(one.type, one.name)
        if len({other.baseid for other in others}) < len(others):
            pytest.fail(say("two hosts", book.language, step=one.name, line=one.line_number), pytrace=False)
        if meant is not None and not others:
            ours.append((one, meant))
    PLAYING.stage = Stage(book.names)
    PLAYING.steps = {id(one): meant for one, meant in ours}
    PLAYING.texts = frozenset(one.name for one, _ in ours)
    PLAYING.scenario = Scenario(scenario.name, scenario.line_number, tuple(meant for _, meant in ours))


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_step_call(step: Any, step_func: Callable[..., object]) -> None:
    """Say which step is carried out. An async one would never be awaited, so it does not pass."""
    if PLAYING.stage is None:
        return
    PLAYING.now = PLAYING.steps.get(id(step))
    if inspect.iscoroutinefunction(step_func) or inspect.isasyncgenfunction(step_func):
        pytest.fail(say("async", PLAYING.stage.names.language, step=step.name, line=step.line_number), pytrace=False)


def _step(step: Any) -> Step:
    """A step of pytest-bdd as one of ours. Its lint is done, so places matter no more than to the line."""
    place = Place(step.line_number, 1, 2)
    rows = step.datatable.raw() if step.datatable is not None else ()
    table = tuple(tuple(Cell(text or "", place) for text in row) for row in rows)
    doc = place if step.docstring is not None else None
    return Step(step.type, step.keyword, step.name, place, table, doc, filled=True)
