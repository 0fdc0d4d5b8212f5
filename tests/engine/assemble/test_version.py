"""The version of a process: every change of meaning changes it, and no change of words does."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import ValidationError, create_model

from caseway.engine.assemble.version import version_of
from caseway.engine.definition import ProcessDefinition
from caseway.engine.definition.parts import ActionPart
from caseway.processes import load_texts

Tree = dict[str, Any]
Path = tuple[str | int, ...]

RULES: Tree = {
    "rules": {
        "mandate": {"says": "S.", "only": ["teacher"], "may": ["invite"], "strength": "must", "unclear": ["Who?"]},
        "consent": {
            "says": "S.", "before": "invite", "need": {"consents": "every guardian"}, "if": {"place": "school"},
            "strength": "does", "right-of": "guardian",
        },
        "in time": {
            "says": "S.", "within": "3 weeks", "after": "agree", "must": "hold", "strength": "must", "if-closed": "same",
            "deviate": {"who": "teacher", "with": "reason"},
        },
        "who does what": {
            "says": "S.", "form": "plan", "in-each": "measures", "must-have": ["what", "who"], "strength": "should",
            "deviate": "no",
        },
        "in both": {"says": "S.", "form": ["plan", "invitation"], "must-have": "day", "at": "hold", "strength": "must"},
        "signed": {
            "says": "S.", "form": "plan", "signed-by": "parties", "before": "settle", "at": "hold", "strength": "must"
        },
        "motivated": {"says": "S.", "motivate": "say no", "with": "grounds", "strength": "must", "cites": ["FM-1", "FM-2"]},
    },
    "people": {"guardian": {"cites": "FM-1", "easy": "A parent."}},
    "stages": {"met": {"title": "Met", "cites": "FM-1"}},
    "facts": {
        "topic": {"cites": "FM-1"},
        "measures": {"easy": "What we do.", "columns": {"hours": {"cites": "FM-1", "easy": "How long?"}}},
    },
    "actions": {"hold": {"say": "{who} holds it", "cites": "FM-1", "unclear": ["Where?", "For how long?"]}},
    "forms": {"plan": {"cites": "FM-1", "easy": "This is the plan."}},
}  # fmt: skip
WORDS = {"title", "says", "say", "unclear", "cites", "items", "easy"}
OTHERWISE = {  # another value for what is not free to be anything
    "GB": "IE", "en": "sv", "Europe/London": "Europe/Dublin", "2020-01-01 until 2029-12-31": "2020-01-01", "yes": "no",
    "3 weeks": "4 weeks", "must": "does", "does": "must", "should": "aim", "adds": "replaces", "case": "round",
    "text": "date", "rows": "people", "people": "person", "person": "people", "date": "text", "moment": "text",
    "yes-no": "text", "number": "text", "choice": "text", "whoever did invite": "whoever did hold",
    "every guardian": "every child", "no": {"who": "teacher"}, "to the minute": "to the end of the day", "same": "after",
}  # fmt: skip
ONLY_ONE = {("reason",), ("round",), ("clipped",)}  # keys that have no other value yet


def leaves(node: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from leaves(value, (*path, index))
    else:
        yield path, node


def mappings(node: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(node, dict):
        yield path
        for key, value in node.items():
            yield from mappings(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from mappings(value, (*path, index))


def at(node: Any, path: Path) -> Any:
    for step in path:
        node = node[step]
    return node


def version(tree: Tree) -> str:
    return version_of(ProcessDefinition.model_validate(tree))


@pytest.fixture
def whole(tree: Tree, change: Callable[..., Tree]) -> Tree:
    return change(tree, RULES)


def about_words(path: Path, tree: Tree) -> bool:
    """Whether a leaf is a word only. A short part (`child: Child`) is a title; an item of a section is text."""
    short = len(path) == 2 and path[0] in ("people", "stages") and isinstance(at(tree, path), str)
    column = len(path) == 4 and path[2] == "columns" and isinstance(at(tree, path), str)
    sections = "sections" in path and path[-1] == "title"
    keyed = path[-1] in WORDS or (len(path) > 1 and path[-2] in WORDS)
    return short or column or sections or keyed


def test_every_change_of_a_value_is_a_change_of_meaning_unless_it_is_a_word(whole: Tree) -> None:
    before, same, other = version(whole), [], []
    for path, value in leaves(whole):
        changed = copy.deepcopy(whole)
        if about_words(path, whole):
            at(changed, path[:-1])[path[-1]] = "Quite other words"
            other += [path] if version(changed) != before else []
        elif (value,) not in ONLY_ONE or path[-1] == "keep":
            new = OTHERWISE.get(value, f"{value} x")
            if "columns" in path and path[-1] == "type":
                new = "number" if value == "text" else "text"
            at(changed, path[:-1])[path[-1]] = new
            same += [path] if version(changed) == before else []
    assert (same, other) == ([], [])


def test_every_name_that_is_changed_is_a_change_of_meaning(whole: Tree) -> None:
    before, same = version(whole), []
    named = {"people", "stages", "facts", "actions", "rules", "forms", "columns", "plans", "need", "if"}
    for path in mappings(whole):
        if path and path[-1] in named:
            for name in list(at(whole, path)):
                changed = copy.deepcopy(whole)
                changed_part = at(changed, path)
                changed_part[f"{name} x"] = changed_part.pop(name)
                same += [(*path, name)] if version(changed) == before else []
    assert same == []


def test_every_key_that_is_taken_away_is_a_change_of_meaning_unless_it_says_what_goes_without_saying(whole: Tree) -> None:
    before, same = version(whole), []
    for path in mappings(whole):
        for key in at(whole, path):
            changed = copy.deepcopy(whole)
            del at(changed, path)[key]
            try:
                if version(changed) == before and key not in WORDS:
                    same.append(key)
            except ValidationError:
                continue  # a key that must be there
    assert sorted(same) == ["if-closed", "with"]


def test_the_order_of_what_is_defined_is_no_meaning(whole: Tree) -> None:
    turned = dict(reversed(whole.items()))
    for section in ("people", "stages", "facts", "actions", "rules", "forms"):
        turned[section] = dict(reversed(whole[section].items()))
    assert version(turned) == version(whole)


def test_words_in_other_languages_and_guidance_are_no_meaning(vastbus_texts: dict[str, str]) -> None:
    both = load_texts(vastbus_texts).version
    without = {**vastbus_texts, "words.en.yaml": vastbus_texts["words.en.yaml"].replace("Head teacher", "Rector")}
    assert load_texts(without).version == both
    said = {**vastbus_texts, "guidance.yaml": vastbus_texts["guidance.yaml"].replace("bjuder in.", "kallar.")}
    assert load_texts(said).version == both


def test_what_goes_without_saying_may_be_said(whole: Tree) -> None:
    said = copy.deepcopy(whole)
    said["facts"]["topic"]["type"] = "text"
    said["facts"]["day"]["keep"] = "round"
    said["facts"]["place"]["may-be-empty"] = "no"
    said["rules"]["who does what"]["form"] = ["plan"]
    said["people"]["nurse"] = {"title": "School nurse", "many": "no"}
    assert version(said) == version(whole)


def test_a_version_is_the_same_on_every_machine() -> None:
    """Cases that are under way are pinned to it. When this changes, every one of them loses its process."""
    small = {
        "process": "small", "title": "T", "country": "SE", "language": "sv", "time-zone": "Europe/Stockholm",
        "in-force": "2020-01-01", "opened-by": "a", "concerns": "a", "seen-by": "anyone", "people": {"a": "A"},
        "stages": {"s": "S", "e": "E"}, "starts-at": "s", "ends-at": "e",
        "actions": {"go": {"title": "Go", "who": "a", "to": "e"}},
    }  # fmt: skip
    assert version(small) == version(small | {"title": "Another"})
    assert len(version(small)) == 16
    assert set(version(small)) <= set("0123456789abcdef")


def test_a_key_that_nobody_uses_does_not_change_a_version(whole: Tree) -> None:
    later: Any = create_model("ActionPart", __base__=ActionPart, colour=(str, ""))
    definition = ProcessDefinition.model_validate(whole)
    actions = {name: later.model_validate({**whole["actions"][name]}) for name in definition.actions}
    assert version_of(definition.model_copy(update={"actions": actions})) == version_of(definition)
