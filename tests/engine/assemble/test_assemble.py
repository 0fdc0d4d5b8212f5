"""The whole: a definition becomes a process, or every problem that it has, at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.errors import Problem

if TYPE_CHECKING:
    from caseway.engine.assemble import Process


def test_every_problem_is_found_in_one_run(problems: Callable[..., tuple[Problem, ...]]) -> None:
    found = problems(
        {"people": {"host": {"is": "whoever did invit"}}},
        {"facts": {"place": {"choices": None}}},
        {"actions": {"hold": {"to": "mett", "note": ["minuts"]}}},
        {"rules": {"r": {"says": "S.", "only": "nurze", "may": "hold", "strength": "must", "cites": "X-1"}}},
        words=({"words": "family meeting", "language": "sv", "title": "T", "stages": {"lots": "L"}},),
    )
    assert sorted(one.key for one in found) == [
        "P11.action", "P11.fact", "P11.role", "P11.stage", "P11.stage", "P20.choices", "P21.no-guidance"
    ]  # fmt: skip


def test_the_same_definition_gives_the_same_answer(
    process_from: Callable[..., Process], problems: Callable[..., tuple[Problem, ...]]
) -> None:
    assert process_from().version == process_from().version
    wrong: dict[str, Any] = {"stages": {"lost": "Lost"}, "facts": {"mood": {"title": "Mood"}}}
    assert problems(wrong) == problems(wrong)


def test_the_process_of_vastbus_is_whole(vastbus: Process) -> None:
    assert (len(vastbus.clauses), vastbus.id, vastbus.language) == (29, "vastbus", "sv")
    assert all(rule.cites for rule in vastbus.rules.values())
    assert vastbus.words.keys() == {"en"}


def test_every_title_of_vastbus_is_translated(vastbus: Process) -> None:
    lacking = [
        (kind, name)
        for kind in ("roles", "stages", "facts", "actions", "rules", "forms")
        for name in getattr(vastbus, kind)
        if (kind, name) not in vastbus.words["en"]
    ]
    lacking += [
        (f"columns of {fact.name}", column.name)
        for fact in vastbus.facts.values()
        for column in fact.columns
        if (f"columns of {fact.name}", column.name) not in vastbus.words["en"]
    ]
    lacking += [
        ("sections", section.title)
        for form in vastbus.forms.values()
        for section in form.sections
        if ("sections", section.title) not in vastbus.words["en"]
    ]
    assert lacking == []
