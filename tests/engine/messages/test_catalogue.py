"""The catalogue: every language says everything, with the same values, and everything that can be said is there."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import string
from collections.abc import Iterator
from inspect import getsource
from typing import TYPE_CHECKING, get_args

import pytest

from caseway.engine.assemble.facts import BadFact
from caseway.engine.case.entry import Departing, Kind
from caseway.engine.definition.rules import Strength
from caseway.engine.definition.scalars import LANGUAGES as WRITTEN
from caseway.engine.errors import Problem
from caseway.engine.messages import knows, label, problem_texts, say
from caseway.engine.messages.catalogue import CATALOGUES, MODULES, PROBLEMS
from caseway.engine.rules import SHAPES
from caseway.engine.rules.rule import What

if TYPE_CHECKING:
    from types import ModuleType

ENGINE, PROCESSES = importlib.import_module("caseway.engine"), importlib.import_module("caseway.processes")
LANGUAGES = [language for language in CATALOGUES if language != "en"]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def modules(*roots: ModuleType) -> Iterator[ModuleType]:
    for root in roots:
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            yield importlib.import_module(found.name)


def calls(name: str, *roots: ModuleType) -> Iterator[ast.Call]:
    """Every call of a function or method of that name in the source."""
    for module in modules(*roots):
        for node in ast.walk(ast.parse(getsource(module))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == name:
                yield node


def constants(node: ast.expr | None) -> list[str]:
    """The texts that an argument can be: the one written, or either of `a if … else b`; none for a variable."""
    if node is None:
        return [""]
    if isinstance(node, ast.IfExp):
        return constants(node.body) + constants(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    if len(call.args) > position:
        return call.args[position]
    return next((keyword.value for keyword in call.keywords if keyword.arg == name), None)


# Languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences(language: str) -> None:
    assert sorted(CATALOGUES[language]) == sorted(CATALOGUES["en"])
    assert sorted(PROBLEMS[language]) == sorted(PROBLEMS["en"])


@pytest.mark.parametrize("language", CATALOGUES)
def test_no_sentence_stands_in_two_modules(language: str) -> None:
    for table, gathered in (("TEXTS", CATALOGUES), ("PROBLEMS", PROBLEMS)):
        keys = [key for module in MODULES[language] for key in getattr(module, table, {})]
        assert sorted(keys) == sorted(gathered[language])


def test_every_language_of_a_definition_is_there_and_divided_alike() -> None:
    assert set(CATALOGUES) == set(PROBLEMS) == set(WRITTEN)
    for language, modules in MODULES.items():
        assert [one.__name__.replace(f".{language}", ".en") for one in modules] == [one.__name__ for one in MODULES["en"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_filled_with_the_same_values(language: str) -> None:
    differing = [
        key for key, text in CATALOGUES[language].items() if placeholders(text) != placeholders(CATALOGUES["en"][key])
    ]
    for key, texts in PROBLEMS[language].items():
        here, there = ({name for text in both for name in placeholders(text)} for both in (texts, PROBLEMS["en"][key]))
        differing += [key] if here != there else []
    assert differing == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_sentence_is_tidy(language: str) -> None:
    texts = [*CATALOGUES[language].values(), *(text for both in PROBLEMS[language].values() for text in both)]
    assert [text for text in texts if "  " in text or not text.strip()] == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop(language: str) -> None:
    sentences = [
        text for key, text in CATALOGUES[language].items() if key.startswith(("why.", "missing.", "remedy.", "deviate."))
    ]
    assert [text for text in sentences if not (text[0].isupper() or text[0] in "«»{") or text[-1] != "."] == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_problem_is_told_in_two_phrases(language: str) -> None:
    phrases = [text for both in PROBLEMS[language].values() for text in both]
    assert [text for text in phrases if text.endswith(".") or (text[0].isupper() and not text.startswith("Caseway"))] == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_no_key_is_broken_in_two(language: str) -> None:
    texts = [*CATALOGUES[language].values(), *(text for both in PROBLEMS[language].values() for text in both)]
    written = [code for text in texts for code in re.findall("`[^`]*`", text)]
    assert [code for code in written if re.search(r"\w- \w", code)] == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_kinds_of_rule_are_named_alike(language: str) -> None:
    kinds = {key: re.findall("`[^`]*`", PROBLEMS[key]["P10"][1]) for key in ("en", language)}
    assert kinds[language] == kinds["en"]
    assert "`must-attend … at … present`" in kinds["en"]
    assert len(kinds["en"]) == len(SHAPES)


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (
            Problem("P50", variant="family", values={"who": "child, parent"}),
            {
                "en": "the family does not see what stands in its own case: `seen-by` does not name child, parent",
                "sv": "familjen ser inte vad som står i dess eget ärende: child, parent står inte under `seen-by`",
                "da": "familien ser ikke, hvad der står i dens egen sag: child, parent står ikke under `seen-by`",
            },
        ),
        (
            Problem("P30", variant="not-theirs", values={"who": "child, parent", "action": "sign"}),
            {
                "en": "this consent is not asked of child, parent, who can do `sign`",
                "sv": "child, parent kan göra `sign` men tillfrågas inte om samtycket",
                "da": "child, parent kan udføre `sign`, men spørges ikke om samtykket",
            },
        ),
        (
            Problem("P16", variant="derived", values={"who": "host, guest", "name": "end", "did": "invite"}),
            {
                "en": "nobody can do `end`: there is no host, guest before `invite` is done",
                "sv": "ingen kan göra `end`: host, guest finns först när `invite` är gjort",
                "da": "ingen kan udføre `end`: host, guest findes først, når `invite` er udført",
            },
        ),
    ],
    ids=["P50.family", "P30.not-theirs", "P16.derived"],
)
def test_of_several_roles_it_is_told_as_of_one(problem: Problem, told: dict[str, str]) -> None:
    assert {language: problem_texts(problem, language)[0] for language in told} == told


# Everything that is said is there


def test_every_reason_of_a_refusal_has_a_sentence() -> None:
    said = {why for call in calls("Reason", ENGINE) for why in constants(argument(call, 0, "why"))}
    assert {why for why in said if why not in ("rule", "bad fact") and not knows(f"why.{why}")} == set()
    assert {"stage", "case ended", "who", "future", "past", "not waiting", "opener"} <= said


def test_everything_that_is_wrong_with_a_fact_has_a_sentence() -> None:
    said = {why for call in calls("_Wrong", ENGINE) for why in constants(argument(call, 0, "why"))}
    assert {why for why in said if not knows(f"fact.{why}")} == set()
    assert "unsafe" in said
    assert BadFact("f", "date").why == "date"


@pytest.mark.parametrize(
    ("prefix", "words"),
    [("missing", What), ("departure", Departing), ("strength", Strength), ("entry", Kind)],
)
def test_every_word_of_the_engine_has_a_sentence(prefix: str, words: object) -> None:
    assert [word for word in get_args(words) if word != "acted" and not knows(f"{prefix}.{word}")] == []


def test_every_sentence_that_is_asked_for_by_name_is_there() -> None:
    asked = {
        key
        for name in ("say", "label")
        for call in calls(name, ENGINE, PROCESSES)
        for key in constants(call.args[0] if call.args and isinstance(call.args[0], ast.Constant) else None)
        if key
    }
    assert {key for key in asked if not knows(key) and not knows(f"label.{key}")} == set()


def built() -> Iterator[tuple[str, str]]:
    """Each code and variant that a problem is built with."""
    for call in calls("Problem", ENGINE, PROCESSES):
        for code in constants(argument(call, 0, "code")):
            for variant in constants(argument(call, 4, "variant")):
                yield code, variant


def problem_keys() -> Iterator[tuple[str, str]]:
    """Each code and variant that the engine can give to a problem."""
    for call in calls("problem", ENGINE):
        for code in constants(argument(call, 0, "code")):
            for variant in constants(argument(call, 2, "variant")):
                yield code, variant
    for call in calls("_note", ENGINE):
        yield constants(call.args[1])[0], constants(call.args[3])[0]
    for call in calls("wrong", ENGINE):
        for code in constants(argument(call, 0, "code")):
            for variant in constants(argument(call, 1, "variant")):
                yield code, variant
    for kind in ("role", "stage", "fact", "action", "rule", "form", "clause", "column", "other"):
        yield "P11", kind
    for kind in ("choice", "date", "number", "time", "yes-no", "text"):
        yield "P09", f"fact-{kind}"
    yield "P24", "own"


def test_every_problem_of_a_definition_has_its_two_phrases() -> None:
    keys = {Problem(code, variant=variant).key for code, variant in (*problem_keys(), *built())}
    assert keys - PROBLEMS["en"].keys() == set()
    assert len(keys) > 50


# Filling


def test_values_are_put_in_as_they_are_and_never_read_as_a_template() -> None:
    assert say("why.unknown person", "en", name="{roles} {0} %s") == "Nobody in the case is called «{roles} {0} %s»."


def test_a_language_that_is_not_there_is_english() -> None:
    assert say("or", "fi") == "or"
    assert say("or", "sv") == "eller"
    assert say("why.not waiting.none", "da", name="Ole") == "Ole har ikke noget at godkende her."
    assert label("error", "fi") == "error"
    assert label("did-you-mean", "sv", guess="x") == "menade du `x`?"


def test_what_is_known() -> None:
    assert knows("why.stage")
    assert not knows("why.nonsense")


def test_a_problem_is_told_with_its_values() -> None:
    problem = Problem("P11", values={"name": "x", "kind": "role", "other": "stage"}, variant="other", guess="y")
    assert problem_texts(problem, "en")[0] == "`x` is a stage, and a role is expected here"
    assert problem_texts(problem, "sv")[0] == "`x` är ett steg, och här väntas en roll"
    assert problem_texts(problem, "da")[0] == "`x` er et trin, og her ventes en rolle"


def test_a_variant_that_is_not_there_is_told_by_its_code_and_a_code_that_is_not_there_still_is() -> None:
    assert problem_texts(Problem("P11", values={"name": "x"}, variant="sort"), "en")[0] == "there is no `x`"
    assert problem_texts(Problem("P99"), "sv")[0] == "det här går inte att läsa"
    assert problem_texts(Problem("P99"), "fi")[0] == "this cannot be read"


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_kind_of_name_has_a_word(language: str) -> None:
    for kind in ("role", "stage", "fact", "action", "rule", "form", "clause"):
        assert label(f"kind.{kind}", language)
