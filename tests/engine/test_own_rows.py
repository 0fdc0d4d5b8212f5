"""Own rows: of a table that few may see, everybody sees what they have noted themselves, and nothing of the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from caseway.engine.case import Case, Value
from caseway.engine.shown import revealing, shown_case, shown_entry
from caseway.engine.sight import Sight, sight_of
from caseway.engine.view import view
from caseway.forms.document import Table, TextField
from caseway.forms.fill import fill

Life = Any  # the fixture of conftest.py

KIM, TOM, NORA, GINA = "Kim Field", "Tom Reed", "Nora Lane", "Gina Hill"
NOTES: dict[str, Any] = {
    "facts": {
        "notes": {
            "title": "Notes", "type": "rows", "each-time": "adds", "keep": "case",
            "seen-by": ["key worker", "Whoever noted it"],
            "columns": {"who": {"title": "Who", "type": "person", "own": "yes"}, "what": "What"},
        }
    },
    "actions": {
        "jot": {"title": "Jot down", "who": ["teacher", "nurse"], "from": "any stage", "note": "notes"},
        "clear up": {"title": "Clear up", "who": "key worker", "from": "any stage", "clears": "notes"},
    },
    "forms": {"sheet": {"title": "Sheet", "sections": [{"title": "S", "fields": ["notes"]}]}},
}  # fmt: skip


def jotted(life: Callable[..., Life]) -> Life:
    one = life(NOTES)
    one.do("jot", {"notes": [{"what": "Bruises."}]}, by=TOM)
    one.do("jot", {"notes": [{"what": "Tired."}]}, by=NORA)
    return one


def sight(one: Life, name: str) -> Sight:
    key = next(person.key for person in one.case.people.values() if person.name == name)
    return sight_of(one.process, one.case, key, one.now.date())


def whats(rows: Value) -> list[str]:
    assert isinstance(rows, tuple)
    return [str(row["what"]) for row in rows if not isinstance(row, str)]


def told(case: Case) -> list[str]:
    cell = case.facts.get("notes")
    return whats(cell.value) if cell is not None else []


def test_each_sees_their_own_rows_and_the_roles_that_are_named_see_all(life: Callable[..., Life]) -> None:
    one = jotted(life)
    assert {name: told(shown_case(one.case, sight(one, name))) for name in (KIM, TOM, NORA, GINA)} == {
        KIM: ["Bruises.", "Tired."], TOM: ["Bruises."], NORA: ["Tired."], GINA: [],
    }  # fmt: skip


def test_what_it_said_before_holds_only_their_own_rows_too(life: Callable[..., Life]) -> None:
    one = jotted(life)
    one.at("2024-05-02").do("jot", {"notes": [{"what": "Better."}]}, by=TOM)
    shown = shown_case(one.case, sight(one, NORA)).facts["notes"]
    assert [whats(value) for _, value in shown.earlier] == [["Tired."]]


def test_what_was_taken_back_stays_theirs(life: Callable[..., Life]) -> None:
    one = jotted(life)
    one.do("clear up")
    taken = shown_case(one.case, sight(one, TOM)).taken
    assert whats(taken["notes"][1].value) == ["Bruises."]
    assert shown_case(one.case, sight(one, GINA)).taken == {}


def test_the_entry_tells_what_was_noted_to_whoever_noted_it(life: Callable[..., Life]) -> None:
    one = jotted(life)
    entry = one.entries[-2]
    facts = {
        name: [fact.name for fact in shown_entry(entry, sight(one, name), revealing(one.process)).effects.facts]
        for name in (KIM, TOM, NORA, GINA)
    }
    assert facts == {KIM: ["notes"], TOM: ["notes"], NORA: [], GINA: []}


def test_a_form_has_their_own_rows(life: Callable[..., Life]) -> None:
    one = jotted(life)
    table = fill(one.process, one.case, "sheet", one.now.date(), person="p2").sections[0].fields[0]
    assert isinstance(table, Table)
    assert table.rows == (("Tom Reed (Hillside School)", "Bruises."),)
    field = fill(one.process, one.case, "sheet", one.now.date(), person="p5").sections[0].fields[0]
    assert isinstance(field, TextField)
    assert field.text == "(not shown to you)"


def test_that_something_is_hidden_is_told_only_to_those_who_see_nothing_of_it(life: Callable[..., Life]) -> None:
    one = jotted(life)
    assert view(one.process, one.case, one.entries, one.now, "p5").withheld == ("notes",)
    assert view(one.process, one.case, one.entries, one.now, "p2").withheld == ()


def test_who_has_left_sees_nothing_of_it(life: Callable[..., Life]) -> None:
    one = jotted(life)
    one.leave(TOM)
    assert told(shown_case(one.at("2024-05-03").case, sight(one, TOM))) == []
