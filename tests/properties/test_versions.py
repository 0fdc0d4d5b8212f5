"""A case that goes on under another version of its process: nothing raises, and a rename changes nothing."""

from __future__ import annotations

import importlib.util
import pickle
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from caseway.adapters.cli.picture import case_json, case_lines
from caseway.engine.assemble import Process, assemble
from caseway.engine.available import available
from caseway.engine.case import Case, fold, replay
from caseway.engine.commands import Act, Adopt, Command, Void
from caseway.engine.consequences import consequences
from caseway.engine.copies import copies_of
from caseway.engine.decide import adopt, decide
from caseway.engine.definition import ProcessDefinition
from caseway.engine.departed import departed
from caseway.engine.due import due
from caseway.engine.foresight import foresight
from caseway.engine.names import fold as same
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.periods import civil_day
from caseway.engine.reliance import reliance
from caseway.engine.rules.standing import Standing
from caseway.engine.unsupported import unsupported
from caseway.engine.view import view
from caseway.engine.wording import tell, told_due, told_entry, told_warnings
from caseway.forms.fill import fill

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


LIVES = Path(__file__).with_name("test_decide.py")
Tree = dict[str, Any]
SECTIONS = ("people", "stages", "facts", "actions", "rules", "forms", "meetings", "letters")
WORDS = {"title", "says", "say", "unclear", "items", "text", "strength", "type", "cites", "if-closed", "formerly"}
BEFORE_NAMES = ("whoever did ", "every ", "any ", "last round ", "ever ", "first ")


def _lives() -> Any:
    spec = importlib.util.spec_from_file_location("random_lives", LIVES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


lives = _lives()


# Versions of Västbus


def bare(node: Any) -> Any:
    """The tree without citations, so that it stands without guidance."""
    if isinstance(node, dict):
        return {key: bare(value) for key, value in node.items() if key != "cites"}
    return [bare(one) for one in node] if isinstance(node, list) else node


def names_in(tree: Tree) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every name, with the path to what it names."""
    for section in SECTIONS:
        for name, part in tree[section].items():
            yield (section, name), name
            if section == "facts":
                yield from (((section, name, "columns", column), column) for column in part.get("columns", {}))


def renamed(node: Any, names: Mapping[str, str], under: str = "") -> Any:
    """The tree with other names, wherever they stand."""
    if isinstance(node, dict):
        return {name_of(key, names): renamed(value, names, key) for key, value in node.items()}
    if isinstance(node, list):
        return [renamed(one, names, under) for one in node]
    return node if under in WORDS or not isinstance(node, str) else name_of(node, names)


def name_of(written: str, names: Mapping[str, str]) -> str:
    for prefix in ("", *BEFORE_NAMES):
        if written.startswith(prefix) and same(written.removeprefix(prefix)) in names:
            return prefix + names[same(written.removeprefix(prefix))]
    return written


def version(tree: Tree, names: Mapping[str, str], told: frozenset[str] | None = None, **changes: Any) -> Process:
    """The version in which things have other names; it says so for those in `told` (by default all)."""
    changed = renamed(tree, names)
    back = {new: old for old, new in names.items()}
    for path, _ in list(names_in(changed)):
        if path[-1] in back and (told is None or back[path[-1]] in told):
            *above, name = path
            section = changed
            for step in above:
                section = section[step]
            part = section[name]
            section[name] = {**({"title": part} if isinstance(part, str) else part), "formerly": back[name].upper()}
    made = assemble(ProcessDefinition.model_validate(changed | changes))
    assert isinstance(made, Process), made
    return made


class Versions:
    """Västbus as it is, with another name for everything, and as it is again. Hypothesis would print them whole."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.names = {same(name): f"{name} ny" for _, name in names_in(tree)}
        self.first, self.second = version(tree, {}), version(tree, self.names)
        back = {same(new): old for old, new in zip(back_to(tree), self.names.values(), strict=True)}
        self.third = version(renamed(tree, self.names), back)


@pytest.fixture(scope="session")
def versions(trees: Any) -> Versions:
    return Versions(bare(trees["process"]))


def back_to(tree: Tree) -> list[str]:
    found: dict[str, str] = {}
    for _, name in names_in(tree):
        found.setdefault(same(name), name)
    return list(found.values())


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Command, int]]:
    """The beginning of a life: most lives end, and what has ended stays with its version."""
    story: list[tuple[Command, int]] = draw(lives.stories())
    return story[: draw(st.integers(0, len(story)))]


def told_life(process: Process, story: list[tuple[Command, int]]) -> Any:
    life = lives.Life(process)
    for command, hours in story:
        life.step(command, hours)
    return life


def opener(life: Any) -> str:
    """Somebody who may move the case, or anybody when nobody may any more."""
    standing = Standing(life.case, civil_day(life.now, life.process.zone), life.process.derived)
    may = (key for key in life.case.people if not standing.roles_of(key).keys().isdisjoint(life.process.opened_by))
    return next(may, "Rut Åkesson")


def moved(life: Any, new: Process, stages: Mapping[str, str] | None = None) -> Case | None:
    """The case of that life under another version; None when it cannot go there, for reasons that can all be told."""
    kept = pickle.dumps(life.case)
    command = Adopt(opener(life), "Nya rutiner", stages or {})
    outcome = adopt(life.process, new, life.case, command, life.now)
    assert adopt(life.process, new, life.case, command, life.now) == outcome
    assert foresight(life.process, new, life.case, command, life.now).outcome == outcome
    assert life.case == pickle.loads(kept)
    if isinstance(outcome, Refused):
        for reason in outcome.reasons:
            for language in ("sv", "en", "da"):
                assert tell(life.process, life.case, outcome.action, reason, language).text
        return None
    (entry,) = outcome.entries
    before, life.case = life.case, fold(life.case, entry)
    life.entries.append(entry)
    assert life.case == replay(life.entries)
    assert (life.case.version, life.case.process, life.case.seq) == (new.version, before.process, before.seq + 1)
    assert set(life.case.stages) == set(new.tracks)
    assert set(life.case.stages.values()) <= set(new.stages)
    life.process = new
    return life.case  # type: ignore[no-any-return]


def told_apart(case: Case) -> Case:
    """The case without what says which version it is."""
    return replace(case, version="", seq=0, adoptions=())


# Renaming changes nothing


@given(story=stories())
@settings(max_examples=40)
def test_a_version_that_only_renames_gives_a_case_that_behaves_alike(
    versions: Versions, story: list[tuple[Command, int]]
) -> None:
    first, second = versions.first, versions.second
    life = told_life(first, story)
    case, count = life.case, len(life.entries)
    assume(not case.ended)

    def now(name: str) -> str:
        return versions.names[same(name)]

    before = [(now(one.action), one.person, one.possible) for one in available(first, case, life.now)]
    waiting = [(one.kind, now(one.action), one.on, one.people) for one in due(first, case, life.now)]
    found = foresight(first, second, case, Adopt(opener(life), "Nya rutiner"), life.now)
    assert moved(life, second) is not None
    assert (found.late, found.starts, found.ends, found.kept, found.refused, found.unknown, found.wanted) == ((),) * 7
    assert [(one.action, one.person, one.possible) for one in available(second, life.case, life.now)] == before
    assert [(one.kind, one.action, one.on, one.people) for one in due(second, life.case, life.now)] == waiting
    assert versions.third.version == first.version
    assert moved(life, versions.third) is not None
    assert told_apart(life.case) == told_apart(case)
    assert len(life.entries) == count + 2


# Whatever is changed

PLAIN = ("frågeställning", "klockslag", "plats")
"""Facts of text, and a time of day, that no rule compares."""


@st.composite
def variants(draw: st.DrawFn, tree: Tree) -> Process:
    """A version in which some things have other names (and say so, or do not), some rules are gone, some limits others."""
    every = back_to(tree)
    chosen = draw(st.lists(st.sampled_from(every), max_size=12, unique=True)) if draw(st.booleans()) else every
    told = draw(st.sets(st.sampled_from(chosen))) | {"rektor", "soc", "bup", "barnet"} if chosen else set()
    whole = {**tree, "rules": {name: dict(rule) for name, rule in tree["rules"].items()}}
    gone = draw(st.sets(st.sampled_from(sorted(tree["rules"])), max_size=6))
    for name in gone:
        del whole["rules"][name]
    for rule in whole["rules"].values():
        if "within" in rule:
            rule["within"] = draw(st.sampled_from(["3 weeks", "3 weeks", "2 days", "5 weeks", "10 working days"]))
    facts = {name: dict(fact) for name, fact in tree["facts"].items()}
    for name in draw(st.sets(st.sampled_from(PLAIN), max_size=2)):
        facts[name]["type"] = draw(st.sampled_from(["text", "number", "yes-no", "time", "person", "people"]))
    fitting = {"time": ("klockslag", "time"), "place": ("plats", "text")}
    unfit = {key for key, (fact, kind) in fitting.items() if facts[fact].get("type", "text") != kind}
    whole["meetings"] = {
        name: {key: value for key, value in part.items() if key not in unfit} for name, part in tree["meetings"].items()
    }
    if draw(st.booleans()):
        whole["rules"]["nytt"] = {
            "says": "Mötet hålls snart.", "within": draw(st.sampled_from(["1 day", "4 weeks"])), "after": "bjud in",
            "must": "håll mötet", "strength": "should",
        }  # fmt: skip
    return version(whole | {"facts": facts}, {same(name): f"{name} ny" for name in chosen}, frozenset(map(same, told)))


def everything_can_be_asked(life: Any, earlier: list[Process]) -> None:
    """Whatever is asked of a case gets an answer, in each language."""
    process, case = life.process, life.case
    for person in ("", *case.people):
        seen = view(process, case, life.entries, life.now, person)
        assert case_json(process, seen, life.now)
        for language in ("sv", "en", "da"):
            assert list(case_lines(process, seen, life.now, language))
    for language in ("sv", "en", "da"):
        for one in due(process, case, life.now):
            assert told_due(process, case, one, language)[0]
        for entry in life.entries:
            assert told_entry(process, case, entry, language)
            told_warnings(process, entry, language)
        for option in available(process, case, life.now):
            for reason in (*option.reasons, *option.asks):
                assert tell(process, case, option.action, reason, language).text
        for form in process.forms:
            assert fill(process, case, form, life.now.date(), language).sections
    reliance(process, case)
    unsupported(process, life.entries, earlier)
    departed(life.entries)
    for entry in life.entries:
        copies_of(process, life.entries, entry.seq)


def voids_and_takes_back(life: Any, seq: int, earlier: list[Process]) -> None:
    """An entry of whatever version is voided, and the voiding taken back."""
    before = life.case
    for _ in range(2):
        outcome = decide(life.process, life.case, Void(seq, opener(life), "Fel ärende"), life.now)
        if isinstance(outcome, Refused):
            return
        life.entries += outcome.entries
        life.case = replay(life.entries)
        assert set(life.case.stages) == set(life.process.tracks)
        assert set(life.case.stages.values()) <= set(life.process.stages)
        everything_can_be_asked(life, earlier)
        seq = life.case.seq
    unvoided: dict[str, Any] = {"voided": {}, "voids": {}}
    assert replace(told_apart(life.case), **unvoided) == replace(told_apart(before), **unvoided)


@given(story=stories(), more=stories(), data=st.data())
@settings(max_examples=60)
def test_whatever_a_case_holds_it_can_be_asked_and_acted_in_under_another_version(
    versions: Versions, story: list[tuple[Command, int]], more: list[tuple[Command, int]], data: st.DataObject
) -> None:
    life, earlier = told_life(versions.first, story), [versions.first]
    for _ in range(2):
        new = data.draw(variants(versions.tree))
        stages = {
            stage: data.draw(st.sampled_from(sorted(new.stages)))
            for stage in life.process.stages
            if new.successor("stages", stage) is None
        }
        if new.version == life.process.version or moved(life, new, stages if data.draw(st.integers(0, 3)) else {}) is None:
            continue
        earlier.append(new)
        everything_can_be_asked(life, earlier)
        for command, hours in data.draw(st.permutations(more))[:6]:
            if isinstance(command, Act) and data.draw(st.booleans()):
                action = new.successor("actions", command.action) or f"{command.action} ny"
                facts = {new.successor("facts", fact) or f"{fact} ny": value for fact, value in command.facts.items()}
                command = replace(command, action=action, facts=facts)  # noqa: PLW2901
            life.now += timedelta(hours=hours)
            consequences(life.process, life.case, command, life.now)
            outcome = decide(life.process, life.case, command, life.now)
            if isinstance(outcome, Accepted):
                life.entries += outcome.entries
                life.case = fold(life.case, outcome.entries[0])
        assert replay(life.entries) == life.case
        everything_can_be_asked(life, earlier)
    voids_and_takes_back(life, data.draw(st.integers(1, life.case.seq)), earlier)
