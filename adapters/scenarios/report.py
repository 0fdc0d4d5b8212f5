"""Results as text: mistakes first, then each scenario that failed with its reason, then the counts and the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.texts import say
from caseway.processes.reader import render_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.adapters.scenarios.result import Result
    from caseway.adapters.scenarios.runner import Run


def render_results(run: Run, language: str = "", *, colour: bool = False) -> str:
    """The results of a run in a language, by default that of the process."""
    language = language or run.language
    return "\n".join(_lines(run, language, colour=colour)) + "\n"


def failure(result: Result, language: str) -> str:
    """One failure: where, which step, and why."""
    example = say("example", language, example=result.scenario.example) if result.scenario.example else ""
    head = say("failed", language, file=result.file, line=result.line, name=result.name) + example
    step = say("at step", language, line=result.at, step=result.step) if result.step else ""
    why = "\n".join(f"    {line}".rstrip() for line in result.message.split("\n"))
    return "\n".join(line for line in (head, step, why) if line)


def _lines(run: Run, language: str, *, colour: bool) -> Iterator[str]:
    for feature in run.features:
        if feature.mistakes:
            yield render_text(feature.mistakes, language, more=feature.more, colour=colour)
    for result in run.failed:
        yield failure(result, language) + "\n"
    unrunnable = sum(1 for feature in run.features if feature.mistakes)
    if unrunnable:
        yield say("file" if unrunnable == 1 else "files", language, n=unrunnable)
    if not run.results and not unrunnable:
        yield say("none", language, process=run.process)
    if not run.results:
        return
    count = len(run.results)
    yield say("summary", language, passed=count - len(run.failed), count=count)
    covered = run.coverage
    rules = len(covered.rules)
    followed, shown = rules - len(covered.never_followed), rules - len(covered.never_shown)
    yield say("coverage", language, followed=followed, shown=shown, count=rules)
    for key, names in (("never followed", covered.never_followed), ("never shown", covered.never_shown)):
        if names:
            yield "  " + say(key, language, rules=", ".join(names))
