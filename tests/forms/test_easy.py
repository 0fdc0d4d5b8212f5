"""Easy texts on a document: each beside what it explains, in every kind of file, and nothing else changes."""

from __future__ import annotations

import copy
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import Any

import docx
import pytest

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.engine.definition import ProcessDefinition, WordsDefinition
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, PeopleField, Table, TextField
from caseway.forms.easy import easy_read
from caseway.forms.fill import fill
from caseway.forms.markdown import render_markdown
from caseway.forms.render import render_html, render_text
from caseway.forms.word import render_word
from tests.forms.conftest import MEETING, SMALL, assembled

NOTE = "Not everything here has an easy text."


def explained(form: dict[str, Any] | None = None, words: tuple[Any, ...] = ()) -> Process:
    """The small process, some of it with easy texts; `form` has more keys of the form `agreement`."""
    tree = copy.deepcopy(SMALL)
    tree["people"]["asker"]["easy"] = "Who wanted this?"
    tree["facts"]["hours"]["easy"] = "How long is it?"
    tree["facts"]["where"]["easy"] = "Where do we meet?"
    tree["facts"]["steps"]["easy"] = "What do we do?"
    tree["facts"]["steps"]["columns"]["what"] = {"title": "What", "easy": "What is it?"}
    tree["facts"]["signed"]["easy"] = "Write your name here."
    tree["forms"]["agreement"] |= form or {}
    return assembled(ProcessDefinition.model_validate(tree), None, words)


def easy(process: Process, form: str = "agreement", language: str = "") -> Document:
    return easy_read(process, blank_form(process, form, language))


def fields(document: Document) -> dict[str, TextField | PeopleField | Table]:
    return {field.name: field for section in document.sections for field in section.fields}


def test_each_field_has_its_easy_text() -> None:
    document = easy(explained({"easy": "This is what we agree on."}))
    found = {name: field.easy for name, field in fields(document).items()}
    assert found == {
        "asker": "Who wanted this?", "interpreter": "", "hours": "How long is it?", "starts": "",
        "where": "Where do we meet?", "contact": "", "steps": "What do we do?",
    }  # fmt: skip
    steps = fields(document)["steps"]
    assert isinstance(steps, Table)
    assert steps.easy_columns == ("What is it?", "", "", "")
    assert document.sections[-1].easy_signing == "Write your name here."
    assert (document.easy, document.easy_text, document.easy_note) == (True, "This is what we agree on.", NOTE)


def test_nothing_is_said_at_the_head_where_everything_has_one(vastbus: Process) -> None:
    assert easy(vastbus, "bilaga 1").easy_note == ""
    assert easy(vastbus, "bilaga 2 b").easy_note == ""
    assert easy(vastbus, "minnesanteckningar").easy_note == "Inte allt här har en lättläst text."


def test_where_nothing_has_one_that_is_said(small: Process) -> None:
    assert easy(small).easy_note == "There is no easy text here."


@pytest.mark.parametrize(("language", "note"), [("en", NOTE), ("da", "Ikke alt her har en letlæst tekst.")])
def test_it_is_said_in_the_language_of_the_document(language: str, note: str) -> None:
    words = {"words": "small", "language": "da", "title": "Lille", "easy": {"How long is it?": "Hvor længe varer det?"}}
    document = easy(explained(words=(WordsDefinition.model_validate(words),)), "agreement", language)
    assert document.easy_note == note
    hours, where = fields(document)["hours"], fields(document)["where"]
    told = ("Hvor længe varer det?", "Where do we meet? (engelsk)") if language == "da" else (
        "How long is it?", "Where do we meet?"
    )  # fmt: skip
    assert (hours.easy, where.easy) == told


def test_a_printed_line_has_its_own(vastbus: Process) -> None:
    document = easy(vastbus, "bilaga 1")
    assert document.sections[3].easy_items[-1] == "Vi bestämmer vem som ska göra vad."
    assert document.sections[0].easy_items == ()


def test_what_was_agreed_last_time_is_not_asked_for_again(remarks_of_last_time: Process) -> None:
    found = {name: field.easy for name, field in fields(easy(remarks_of_last_time, "next")).items()}
    assert found == {"hours": "How long is it?", "last round hours": ""}


@pytest.fixture
def remarks_of_last_time() -> Process:
    tree = copy.deepcopy(SMALL)
    tree["facts"]["hours"]["easy"] = "How long is it?"
    tree["forms"]["next"] = {"title": "Next", "sections": [{"title": "All", "fields": ["hours", "last round hours"]}]}
    tree["actions"]["again"] = {"title": "Again", "who": "anyone", "opens": "round"}
    return assembled(ProcessDefinition.model_validate(tree))


def test_what_people_wrote_is_unchanged(vastbus: Process, planned: Case) -> None:
    document = fill(vastbus, planned, "bilaga 2 b", MEETING)
    made = easy_read(vastbus, document)
    cleared = tuple(
        replace(
            section, easy_items=(), easy_signing="",
            fields=tuple(
                replace(field, easy="", easy_columns=()) if isinstance(field, Table) else replace(field, easy="")
                for field in section.fields
            ),
        )
        for section in made.sections
    )  # fmt: skip
    assert replace(made, sections=cleared, easy=False, easy_text="", easy_note="") == document
    assert made != document


# In each kind of file


@pytest.fixture
def page() -> str:
    return render_html(easy(explained({"easy": "This is what we agree on."})))


def test_on_a_page_it_stands_in_the_label(page: str) -> None:
    told = '<dt><bdi>Hours</bdi><span class="easy-text"><bdi>How long is it?</bdi></span></dt>'
    assert told in page
    assert '<th scope="col"><bdi>What</bdi><span class="easy-text"><bdi>What is it?</bdi></span></th>' in page
    assert '<bdi>Steps</bdi><span class="easy-text"><bdi>What do we do?</bdi></span></caption>' in page
    assert '<span class="easy-text"><bdi>Write your name here.</bdi></span></caption>' in page
    assert '<h1 aria-describedby="easy-form">' in page
    assert '<p class="easy-text" id="easy-form"><bdi>This is what we agree on.</bdi></p>' in page
    assert page.count(f"<p>{NOTE}</p>") == 1


def test_a_page_has_its_lines_far_apart_only_where_it_is_easy(page: str, small: Process) -> None:
    assert "html.easy { line-height: 1.9; }" in page
    assert 'class="normal easy"' in page
    assert "easy" not in render_html(blank_form(small, "agreement"))


def test_a_table_that_is_laid_out_row_by_row_is_described_by_it() -> None:
    document = easy(explained())
    wide = Table("w", "Wide", tuple("abcdef"), (), True, easy="So many things.", easy_columns=("First.", *[""] * 5))
    page = render_html(replace(document, sections=(replace(document.sections[0], fields=(wide,)),)))
    (name,) = re.findall(r'<p class="easy-text" id="([^"]+)"><bdi>So many things.</bdi></p>', page)
    assert f'<dl class="card" aria-describedby="{name}">' in page
    assert '<dt><bdi>a</bdi><span class="easy-text"><bdi>First.</bdi></span></dt>' in page


def test_the_policy_of_the_page_names_the_hashes_of_its_styles(page: str) -> None:
    styles = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert len(styles) == 2
    hashes = [b64encode(sha256(style.encode()).digest()).decode() for style in styles]
    assert f"style-src 'sha256-{hashes[0]}' 'sha256-{hashes[1]}'; base-uri 'none'" in page


@pytest.mark.parametrize("form", ["bilaga 1", "bilaga 2 b"])
def test_a_printed_line_says_in_which_language_its_easy_text_is(form: str, vastbus: Process) -> None:
    page = render_html(easy(vastbus, form, "en"))
    assert (
        len(re.findall(r'<li><bdi>[^<]+</bdi><span class="easy-text" lang="en-SE"><bdi>[^<]+</bdi></span></li>', page)) > 0
    )


def test_in_text_it_stands_below_the_title() -> None:
    text = render_text(easy(explained({"easy": "This is what we agree on."})))
    assert text.startswith(f"AGREEMENT\nA small process\n\nThis is what we agree on.\n\n{NOTE}\n")
    assert "  Hours:\n    How long is it?\n    ______" in text
    assert "  Where:\n    Where do we meet?\n    [ ] home\n    [ ] school\n" in text
    assert "  Steps:\n    What do we do?\n    What: What is it?\n\n      What: ____" in text
    assert "\n  Write your name here.\n" in text
    assert "  Interpreter:\n    [ ] yes" in text


def test_in_text_an_answer_stands_below_it(vastbus: Process, planned: Case, half_planned: Case) -> None:
    text = render_text(easy_read(vastbus, fill(vastbus, planned, "bilaga 2 b", MEETING)))
    assert "  Barnet:\n    Barnet som det handlar om.\n    - Elsa Berg\n" in text
    assert "  Dag för mötet:\n    Vilken dag är mötet?\n    måndag 24 september 2018\n" in text
    assert "    Hur mycket" not in text.partition("Rad 1")[2]  # once above a table, and not in each row
    lacking = render_text(easy_read(vastbus, fill(vastbus, half_planned, "bilaga 2 b", MEETING)))
    assert "  När planen följs upp:\n    Vilken dag ser vi om planen fungerar?\n    [Saknas]\n" in lacking


def test_in_markdown_it_follows_the_title() -> None:
    text = render_markdown(easy(explained({"easy": "This is what we agree on."})))
    assert f"# Agreement\n\nThis is what we agree on.\n\n{NOTE}\n" in text
    assert r"**Hours:** How long is it?<br>\_\_\_" in text
    assert "**Where:** Where do we meet?<br>☐ home" in text
    assert "### Steps\n\nWhat do we do?\n\n| What<br>What is it? | Who |" in text
    assert "Write your name here.\n\n| Name | Day | Signature |" in text


def test_in_word_it_stands_before_the_field_of_the_same_paragraph() -> None:
    made = render_word(easy(explained({"easy": "This is what we agree on."})))
    file: Any = docx.Document(BytesIO(made))
    lines = [line.text for line in file.paragraphs]
    assert lines[1:4] == ["Agreement", "This is what we agree on.", NOTE]
    assert "Hours: How long is it?\n" in lines
    assert lines[lines.index("Steps") + 1] == "What do we do?"
    assert "Write your name here." in lines
    assert file.tables[0].rows[0].cells[0].text == "What\nWhat is it?"
