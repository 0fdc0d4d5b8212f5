"""Overlays on Västbus: saying nothing changes nothing, the order of what is said does not matter, and all can be undone."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.assemble.version import version_of
from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
from caseway.engine.definition.overlay import OverlayDefinition
from caseway.engine.overlay import Laid, Whole, lay
from caseway.processes import check_texts
from caseway.processes.layer import layer

Tree = dict[str, Any]
SECTIONS = ("people", "facts", "actions", "rules", "forms", "stages")


@pytest.fixture(scope="session")
def base(trees: dict[str, Tree]) -> Whole:
    return Whole(
        ProcessDefinition.model_validate(trees["process"]),
        GuidanceDefinition.model_validate(trees["guidance"]),
        (WordsDefinition.model_validate(trees["words.en"]),),
    )


def laid(base: Whole, said: Tree, name: str = "town") -> Laid:
    return lay(base, OverlayDefinition.model_validate({"process": name, "based-on": base.definition.process, **said}))


def meaning(definition: ProcessDefinition) -> str:
    """The hash of all but the name."""
    return version_of(definition.model_copy(update={"process": "vastbus"}))


def other(part: Any) -> Tree:
    """The entry with another title or text, spelled out: what comes of it is a difference in words."""
    whole: Tree = {"title": part} if isinstance(part, str) else copy.deepcopy(part)
    key = "says" if "says" in whole else "title"
    return whole | {key: f"{whole[key]} Här."} | ({"strength": "does", "deviate": "no"} if key == "says" else {})


@st.composite
def sayings(draw: st.DrawFn, tree: Tree) -> Tree:
    """What an overlay says: entries replaced, added and dropped, in any order."""
    groups: Tree = {"replace": {}, "add": {}, "drop": {}}
    for section in draw(st.permutations(SECTIONS)):
        names = draw(st.lists(st.sampled_from(list(tree[section])), unique=True, max_size=4))
        for name in names:
            how = draw(st.sampled_from(["replace", "replace", "add", "drop"]))
            if how == "drop":
                groups["drop"].setdefault(section, []).append(name)
            else:
                written = (
                    name.upper() if how == "replace" and draw(st.booleans()) else name if how == "replace" else f"{name} två"
                )
                groups[how].setdefault(section, {})[written] = other(tree[section][name])
    return {group: sections for group, sections in groups.items() if sections}


def reverse(node: Any) -> Any:
    """A tree with the order of all its sections and entries turned; what stands in an entry stays."""
    return dict(reversed(node.items()))


@given(data=st.data())
def test_the_order_of_what_is_said_does_not_matter(data: st.DataObject, base: Whole, trees: dict[str, Tree]) -> None:
    said = data.draw(sayings(trees["process"]))
    turned = {
        group: {
            section: reverse(entries) if isinstance(entries, dict) else entries[::-1]
            for section, entries in reverse(sections).items()
        }
        for group, sections in reverse(said).items()
    }
    one, two = laid(base, said), laid(base, turned)
    assert version_of(one.whole.definition) == version_of(two.whole.definition)
    assert {(d.how, d.section, d.name) for d in one.differences} == {(d.how, d.section, d.name) for d in two.differences}
    assert sorted(problem.key for problem in one.problems) == sorted(problem.key for problem in two.problems)


@given(data=st.data())
def test_what_was_said_can_be_taken_back(data: st.DataObject, base: Whole, trees: dict[str, Tree]) -> None:
    said = data.draw(sayings(trees["process"]))
    first = laid(base, said)
    back: Tree = {"replace": {}, "add": {}, "drop": {}}
    for one in first.differences:
        if one.how == "added":
            back["drop"].setdefault(one.section, []).append(one.name)
        else:
            group = back["add" if one.how == "dropped" else "replace"]
            group.setdefault(one.section, {})[one.name] = trees["process"][one.section][one.name]
    second = laid(first.whole, {group: sections for group, sections in back.items() if sections}, "vastbus")
    assert {problem.code for problem in second.problems} <= {"P43"}
    assert version_of(second.whole.definition) == version_of(base.definition)
    assert {section: set(getattr(second.whole.definition, section)) for section in SECTIONS} == {
        section: set(getattr(base.definition, section)) for section in SECTIONS
    }


@given(data=st.data())
def test_it_is_a_process_or_what_is_wrong_stands_in_its_own_file(
    data: st.DataObject, texts: dict[str, str], trees: dict[str, Tree]
) -> None:
    said = data.draw(sayings(trees["process"]))
    text = json.dumps({"process": "town", "based-on": "vastbus", **said}, ensure_ascii=False)
    made = layer({"process.yaml": text, **{f"base/{name}": whole for name, whole in texts.items()}})
    assert made.process is None  # it was never pinned
    for problem in made.problems:
        assert problem.document == "process"
        assert made.documents["process"].at(problem.path) is not None, problem
        for half in problem.related:
            assert made.documents[half.document].at(half.path) is not None, problem


def test_an_overlay_that_says_nothing_means_what_its_base_means(base: Whole) -> None:
    found = laid(base, {})
    assert (found.differences, found.problems) == ((), ())
    assert meaning(found.whole.definition) == version_of(base.definition)
    assert [part.model_copy(update={"words": "vastbus"}) for part in found.whole.words] == list(base.words)
    assert laid(base, {}, "vastbus").whole.definition == base.definition


LINES = """\
replace:
add:
drop:
because:
  rules:
  facts:
  rules: tre veckor
  actions: [bjud in, håll mötet]
  people: rektor
  stages: avslutat
  forms: [bilaga 1]
  clauses: [VB-007, VB-099]
  tre veckor: VB-001
    tre veckor:
    ny:
    ny: nej
      title: T
      says: S.
      strength: should
      before: bjud in
      need: plats
      cites: VB-008
title: T
region: X
starts-at: nowhere
ends-at: []
based-on: vastbus
rules:
in-force: 2020
country: XX
tracks: x
\t"""
TEXTS = st.sampled_from(LINES.split("\n"))


@given(lines=st.lists(TEXTS, max_size=12))
def test_whatever_is_written_every_problem_has_a_place_in_a_file(lines: list[str], texts: dict[str, str]) -> None:
    base = {f"base/{name}": text for name, text in texts.items()}
    checked = check_texts({"process.yaml": "process: orten\nbased-on: vastbus\n" + "\n".join(lines), **base})
    assert checked.process is None
    for mistake in checked.mistakes:
        assert mistake.file in ("process.yaml", "guidance.yaml")
        assert mistake.line >= 1
        assert mistake.message
        assert all(half.spot.line >= 1 for half in mistake.related)
