"""What does not fit the model is said with a path, a place and a guess, in none of pydantic's words."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, ValidationError
from pydantic_core import PydanticCustomError

from caseway.engine.errors import Problem
from caseway.processes.reader import problems_of, read


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.rstrip("_").replace("_", "-"))


def _name(value: str) -> str:
    if "=" in value:
        raise PydanticCustomError("caseway", "see the catalogue", {"code": "P09", "variant": "name", "given": value})
    return value


def _short(value: Any) -> Any:
    return {"title": value} if isinstance(value, str) else value


def _shape(value: Any) -> str | None:
    if not isinstance(value, dict) or {"within", "after"} & value.keys():
        return "deadline"
    return "need" if "need" in value else None


Name = Annotated[str, AfterValidator(_name)]
Strength = Literal["must", "should", "may"]


class Kind(Enum):
    MEETING = "meeting"
    PLAN = "plan"


class Role(Part):
    title: Annotated[str, Field(min_length=2)]
    many: bool = False


class Deviate(Part):
    who: list[str]
    with_: Literal["reason"] = "reason"


class Deadline(Part):
    says: str
    strength: Strength
    within: str
    after: str
    deviate: Deviate | Literal["no"] | None = None


class Need(Part):
    says: str
    strength: Strength = "must"
    need: str | list[str]


Rule = Annotated[Annotated[Deadline, Tag("deadline")] | Annotated[Need, Tag("need")], Discriminator(_shape)]


class Mail(Part):
    by: Literal["mail"]
    address: str


class Letter(Part):
    by: Literal["letter"]
    street: str
    copies: int = 1


class Root(Part):
    process: Name
    time_zone: str = ""
    kind: Kind = Kind.PLAN
    people: dict[Name, Annotated[Role, BeforeValidator(_short)]] = {}
    rules: dict[Name, Rule] = {}
    fallback: Rule | None = None
    sent: list[Annotated[Mail | Letter, Field(discriminator="by")]] = []
    pair: tuple[str, Kind] | None = None
    texts: dict[str, str] | list[str] | None = None
    stages: list[str] = Field(default=[], min_length=1, max_length=2)


def problems(text: str, model: type[BaseModel] = Root) -> tuple[Problem, ...]:
    document = read(text)
    with pytest.raises(ValidationError) as caught:
        model.model_validate(document.tree)
    return problems_of(caught.value, document, model)


def only(text: str) -> tuple[str, tuple[str | int, ...], str, str | None, dict[str, str]]:
    (problem,) = problems(text)
    return problem.key, problem.path, problem.on, problem.guess, dict(problem.values)


# Keys


def test_an_unknown_key_with_the_one_that_was_meant() -> None:
    key, path, on, guess, values = only("process: a\ntime-zon: b\n")

    assert (key, path, on, guess) == ("P02", ("time-zon",), "key", "time-zone")
    assert values == {
        "name": "time-zon",
        "allowed": "process, time-zone, kind, people, rules, fallback, sent, pair, texts, stages",
    }


def test_an_unknown_key_that_is_like_no_other() -> None:
    assert only("process: a\nwitchcraft: b\n")[3] is None


def test_keys_are_guessed_where_the_model_has_them() -> None:
    assert only("process: a\npeople:\n  x: {title: Rektor, meny: yes}\n")[:4] == (
        "P02",
        ("people", "x", "meny"),
        "key",
        "many",
    )


def test_tags_of_unions_are_not_in_the_tree() -> None:
    rule = "  tre veckor:\n    says: a\n    strength: must\n    within: b\n    after: c\n"

    assert only(f"process: a\nrules:\n{rule}    witihn: d\n")[1:4] == (("rules", "tre veckor", "witihn"), "key", "within")
    deviate = only(f"process: a\nrules:\n{rule}    deviate: {{who: [a], wiht: reason}}\n")
    assert deviate[:4] == ("P02", ("rules", "tre veckor", "deviate", "wiht"), "key", "with")
    assert only("process: a\nfallback: {need: a, says: b, nead: c}\n")[1:4] == (("fallback", "nead"), "key", "need")
    assert only("process: a\nsent:\n  - {by: mail, address: b, adress: c}\n")[1:4] == (
        ("sent", 0, "adress"),
        "key",
        "address",
    )


def test_a_tag_that_is_also_a_key_of_the_tree() -> None:
    """A rule called `need` of the shape `need`: the one is a step in the tree, the other is not."""
    assert only("process: a\nrules:\n  need: {need: a, says: b, strenght: must}\n")[1] == ("rules", "need", "strenght")


def test_a_missing_key() -> None:
    assert only("time-zone: a\n") == ("P07", (), "key", None, {"name": "process"})
    assert only("process: a\npeople:\n  x: {many: yes}\n") == ("P07", ("people", "x"), "key", None, {"name": "title"})


def test_a_missing_key_that_is_there_misspelt_is_one_mistake() -> None:
    found = problems("proces: a\npeople:\n  x: {titel: b}\n  y: {many: yes, ttle: c}\n  z: {witchcraft: d}\n")

    assert [(p.key, p.path) for p in found] == [
        ("P02", ("proces",)),
        ("P02", ("people", "x", "titel")),
        ("P02", ("people", "y", "ttle")),
        ("P07", ("people", "z")),
        ("P02", ("people", "z", "witchcraft")),
    ]


# Kinds


@pytest.mark.parametrize(
    ("text", "path", "variant"),
    [
        ("process: [a]\n", ("process",), "text"),
        ("process: {a: b}\n", ("process",), "text"),
        ("process: a\npeople: b\n", ("people",), "mapping"),
        ("process: a\npeople: [b]\n", ("people",), "mapping"),
        ("process: a\npeople:\n  x: [b]\n", ("people", "x"), "mapping"),
        ("process: a\nrules:\n  x: b\n", ("rules", "x"), "mapping"),
        ("process: a\nstages: b\n", ("stages",), "list"),
        ("process: a\npair: {b: c}\n", ("pair",), "list"),
        ("process: a\nstages: [{b: c}]\n", ("stages", 0), "text"),
        ("process: a\nsent: [b]\n", ("sent", 0), "mapping"),
        ("process: a\nfallback: {need: {a: b}, says: c}\n", ("fallback", "need"), "text-or-list"),
        ("process: a\ntexts: b\n", ("texts",), "list-or-mapping"),
        ("process: a\nrules:\n  x: {says: a, strength: [must], within: b, after: c}\n", ("rules", "x", "strength"), "text"),
        (
            "process: a\nfallback: {says: a, strength: may, within: b, after: c, deviate: [d]}\n",
            ("fallback", "deviate"),
            "text-or-mapping",
        ),
    ],
)
def test_a_value_of_the_wrong_kind(text: str, path: tuple[str | int, ...], variant: str) -> None:
    assert only(text) == (f"P08.{variant}", path, "value", None, {})


def test_a_file_that_is_a_list() -> None:
    assert only("- a\n") == ("P08.mapping", (), "value", None, {})


def test_of_several_kinds_only_the_one_that_was_meant_complains() -> None:
    assert only("process: a\nfallback: {need: [b, {c: d}], says: e}\n")[:2] == ("P08.text", ("fallback", "need", 1))
    assert only("process: a\ntexts: {a: [b]}\n")[:2] == ("P08.text", ("texts", "a"))


def test_of_several_mappings_the_one_that_fits_best_complains() -> None:
    class Either(Part):
        by: Mail | Letter | Deviate

    assert [(p.key, p.path, p.guess) for p in problems("by: {by: letter, stret: a}\n", Either)] == [
        ("P02", ("by", "stret"), "street")
    ]


# Values


@pytest.mark.parametrize(
    ("text", "path", "guess", "values"),
    [
        ("process: a\nkind: meting\n", ("kind",), "meeting", {"given": "meting", "allowed": "meeting, plan"}),
        ("process: a\nkind: zebra\n", ("kind",), None, {"given": "zebra", "allowed": "meeting, plan"}),
        (
            "process: a\nrules:\n  x: {need: b, says: c, strength: shuold}\n",
            ("rules", "x", "strength"),
            "should",
            {"given": "shuold", "allowed": "must, should, may"},
        ),
        (
            "process: a\nfallback: {says: a, strength: may, within: b, after: c, deviate: now}\n",
            ("fallback", "deviate"),
            "no",
            {"given": "now", "allowed": "no"},
        ),
        ("process: a\npair: [b, plann]\n", ("pair", 1), "plan", {"given": "plann", "allowed": "meeting, plan"}),
        ("process: a\nsent:\n  - {by: mai}\n", ("sent", 0, "by"), "mail", {"given": "mai", "allowed": "mail, letter"}),
    ],
)
def test_a_choice_that_there_is_not(
    text: str, path: tuple[str | int, ...], guess: str | None, values: dict[str, str]
) -> None:
    assert only(text) == ("P09.choice", path, "value", guess, values)


def test_a_mapping_that_does_not_say_what_it_is() -> None:
    assert only("process: a\nsent:\n  - {address: b}\n") == ("P07", ("sent", 0), "key", None, {"name": "by"})
    assert only("process: a\nrules:\n  x: {says: b}\n") == (
        "P10",
        ("rules", "x"),
        "key",
        None,
        {"allowed": "deadline, need"},
    )


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("process: a\npeople: {x: }\n", "P07.empty", {}),
        ("process: a\npeople: {x: y}\n", "P09.short", {"given": "y", "limit": "2"}),
        ("process: a\nstages: []\n", "P07.empty", {}),
        ("process: a\nstages: [a, b, c]\n", "P09.long", {"given": "", "limit": "2"}),
        ("process: a\npeople: {x: {title: abc, many: perhaps}}\n", "P09.yes-no", {"given": "perhaps"}),
        ("process: a\nsent: [{by: letter, street: b, copies: two}]\n", "P09.number", {"given": "two"}),
    ],
)
def test_other_values(text: str, key: str, values: dict[str, str]) -> None:
    found = only(text)

    assert (found[0], found[4]) == (key, values)


def test_a_long_text_is_quoted_in_part() -> None:
    assert only("process: a\nkind: " + "b" * 500 + "\n")[4]["given"] == "b" * 59 + "…"


# Errors of our own


def test_our_own_errors_keep_their_code_and_values() -> None:
    assert only("process: a=b\n") == ("P09.name", ("process",), "value", None, {"given": "a=b"})


def test_our_own_errors_at_a_key() -> None:
    assert only("process: a\npeople:\n  x=y: Rektor\n") == ("P09.name", ("people", "x=y"), "key", None, {"given": "x=y"})


def test_our_own_errors_may_bring_a_guess_or_get_one() -> None:
    def choose(value: Any) -> Any:
        raise PydanticCustomError(
            "caseway", "", {"code": "P09", "variant": "choice", "given": value, "allowed": "en, sv", "n": 3}
        )

    def guess(value: Any) -> Any:
        raise PydanticCustomError("caseway", "", {"code": "P11", "given": value, "guess": "b"})

    class Languages(Part):
        a: Annotated[str, BeforeValidator(choose)]
        b: Annotated[str, BeforeValidator(guess)]

    chosen, guessed = problems("a: sw\nb: c\n", Languages)

    assert (chosen.key, chosen.guess, dict(chosen.values)) == ("P09.choice", "sv", {"given": "sw", "allowed": "en, sv"})
    assert (guessed.key, guessed.guess, dict(guessed.values)) == ("P11", "b", {"given": "c"})


# Places


def test_what_the_model_filled_in_stands_where_it_was_written() -> None:
    document = read("process: a\npeople:\n  x: y\n")
    with pytest.raises(ValidationError) as caught:
        Root.model_validate(document.tree)

    (problem,) = problems_of(caught.value, document, Root)

    assert problem.path == ("people", "x")
    assert document.place(problem.path, problem.on).column == 6


def test_problems_come_in_the_order_of_the_file() -> None:
    found = problems("zebra: a\nstages: b\npeople:\n  x: [a]\nprocess: [c]\nkind: d\n")

    assert [p.path for p in found] == [("zebra",), ("stages",), ("people", "x"), ("process",), ("kind",)]


def test_they_say_which_document_they_are_in() -> None:
    document = read("proces: a\n", "guidance")
    with pytest.raises(ValidationError) as caught:
        Root.model_validate(document.tree)

    assert [p.document for p in problems_of(caught.value, document, Root)] == ["guidance"]


def test_what_a_mistake_of_syntax_took_away_is_not_missing() -> None:
    document = read("process: @\npeople:\n  x:\n    title: *a\n  y:\n    titel: b\nrules:\n  z: {says: [c}\n")
    with pytest.raises(ValidationError) as caught:
        Root.model_validate(document.tree)

    assert [(p.key, p.path) for p in problems_of(caught.value, document, Root)] == [("P02", ("people", "y", "titel"))]
