"""Consents in a form: who has answered what, and who has still to."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from caseway.engine.assemble import Process
from caseway.engine.commands import Act
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Table, TextField
from caseway.forms.fill import fill
from tests.engine.conftest import begin, process_of

Life = Any
Tree = dict[str, Any]
ASKED: Tree = {
    "facts": {"not them": {"title": "Not them", "type": "people"}},
    "consents": {
        "meeting": {
            "title": "Consent to the meeting", "from": "every guardian", "form": "written", "may-leave-out": "not them",
        },
    },
    "actions": {
        "sign yes": {"title": "Sign", "who": "guardian", "gives": "meeting", "as": "written", "note": "not them"},
        "say yes": {"title": "Say yes", "who": ["guardian", "teacher"], "gives": "meeting", "by": "chair", "note": "chair"},
        "refuse": {"title": "Say no", "who": "guardian", "refuses": "meeting"},
        "take back": {"title": "Take it back", "who": "guardian", "from": "any stage", "withdraws": "meeting"},
    },
    "rules": {
        "asked": {
            "says": "S.", "before": "invite", "consent": "meeting", "with": "invited parties", "strength": "must",
        },
    },
    "forms": {"invitation": {"sections": [{"title": "Who has consented", "fields": ["day", "meeting"]}]}},
}  # fmt: skip


def life(*changes: Tree) -> Life:
    one = begin(process_of(ASKED, *changes))
    one.do("agree")
    return one


def printed(one: Life, person: str = "") -> Document:
    return fill(one.process, one.case, "invitation", date(2024, 5, 2), person=person)


def table(document: Document) -> Table:
    field = document.sections[0].fields[1]
    assert isinstance(field, Table)
    return field


def lacks(document: Document) -> list[str]:
    return [one.title for one in document.missing if one.title.startswith("Consent")]


def test_whoever_has_not_answered_is_missing() -> None:
    one = life()
    found = table(printed(one))
    assert found.columns == ("Who", "Answer", "Day", "Left out")
    assert [row[0] for row in found.rows] == ["Gina Hill", "Greg Hill"]
    assert lacks(printed(one)) == ["Consent to the meeting: Gina Hill, Greg Hill"]
    (lack,) = [missing for missing in printed(one).missing if missing.title.startswith("Consent")]
    assert [(way.action, way.roles) for way in lack.suppliers] == [
        ("Sign", ("Guardian",)),
        ("Say yes", ("Guardian", "Teacher")),
    ]


def test_what_was_answered() -> None:
    one = life()
    one.do("sign yes", {"not them": "Nora Lane"}, by="Gina Hill")
    one.do("refuse", by="Greg Hill")
    assert table(printed(one)).rows == (
        ("Gina Hill", "yes, in writing", "1 May 2024", "Nora Lane"), ("Greg Hill", "no", "1 May 2024", ""),
    )  # fmt: skip
    assert lacks(printed(one)) == []  # a no is an answer
    one.do("take back", by="Gina Hill")
    assert table(printed(one)).rows[0][1] == "taken back"


def test_what_was_only_said_is_there_and_what_is_missing_is_the_paper() -> None:
    one = life()
    one.accepted(Act("say yes", "Gina Hill", facts={"chair": "Gina Hill"}))
    assert table(printed(one)).rows[0][1] == "yes"
    assert lacks(printed(one)) == ["Consent to the meeting: Gina Hill, Greg Hill"]


def test_a_yes_that_has_run_out_says_so() -> None:
    one = life({"consents": {"meeting": {"lasts": "1 week"}}})
    one.do("sign yes", by="Gina Hill")
    later = fill(one.process, one.case, "invitation", date(2024, 5, 9))
    assert table(later).rows[0][1:4] == ("yes, in writing (has run out)", "1 May 2024", "8 May 2024")
    assert "Gina Hill" in lacks(later)[0]


def test_for_several_children_it_says_for_whom() -> None:
    several = {"people": {"child": {"title": "Child", "many": "yes"}, "guardian": {"title": "Guardian", "many": "yes"}}}
    one = life(several)
    one.join("Cleo Hill", "child")
    found = table(printed(one))
    assert found.columns[:2] == ("Who", "For")
    assert [row[:2] for row in found.rows] == [
        ("Gina Hill", "Cass Hill"), ("Greg Hill", "Cass Hill"), ("Gina Hill", "Cleo Hill"), ("Greg Hill", "Cleo Hill"),
    ]  # fmt: skip


def test_whoever_may_not_see_the_answers_sees_none() -> None:
    few = {
        "consents": {"meeting": {"seen-by": ["key worker", "guardian", "child"]}},
        "rules": {"asked": {"reveals": "whether"}},
    }
    one = life(few)
    one.do("refuse", by="Greg Hill")
    field = printed(one, "p2").sections[0].fields[1]
    assert isinstance(field, TextField)
    assert (field.title, field.text) == ("Consent to the meeting", "(not shown to you)")
    assert lacks(printed(one, "p2")) == []


@pytest.fixture
def asking() -> Process:
    return process_of(ASKED)


def test_a_blank_one_has_room_for_the_answers(asking: Process) -> None:
    found = table(blank_form(asking, "invitation"))
    assert (found.rows, found.empty_rows, found.choices) == ((), 3, (("Answer", ("yes", "no")),))
    assert found.columns == ("Who", "Answer", "Day", "Left out", "Signature")
