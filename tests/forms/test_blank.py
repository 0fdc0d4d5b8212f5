"""A form without a case, to be filled in by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from caseway.engine.assemble import Process
from caseway.forms.blank import EMPTY_ROWS, blank_form
from caseway.forms.document import Document, Field, PeopleField, SignatureLine, Table, TextField
from caseway.forms.problems import UnknownForm
from caseway.forms.render import render_html, render_text


def field(document: Document, name: str) -> Field:
    return next(one for section in document.sections for one in section.fields if one.name == name)


@pytest.fixture
def plan(vastbus: Process) -> Document:
    return blank_form(vastbus, "Bilaga 2  b")


def test_it_is_of_no_case_and_lacks_nothing(plan: Document) -> None:
    assert (plan.case, plan.printed_on, plan.missing, plan.complete, plan.blank) == ("", "", (), True, True)
    assert (plan.title, plan.language, plan.locale, plan.form) == (
        "Bilaga 2 b: Gemensam handlingsplan", "sv", "sv-SE", "bilaga 2 b"
    )  # fmt: skip


def test_each_field_has_room_to_write(plan: Document) -> None:
    assert field(plan, "barnet") == TextField("barnet", "Barnet", "", may_be_empty=True)
    assert field(plan, "vårdnadshavare") == TextField("vårdnadshavare", "Vårdnadshavare", "", may_be_empty=True, lines=3)
    assert field(plan, "mötesdag") == TextField("mötesdag", "Dag för mötet", "", may_be_empty=True)
    assert field(plan, "helhetsbild") == TextField("helhetsbild", "Gemensam helhetsbild", "", may_be_empty=True, lines=3)
    parties = "Berörda parter, som undertecknar planen"
    assert field(plan, "berörda parter") == PeopleField("berörda parter", parties, (), may_be_empty=True, lines=3)


def test_a_table_has_empty_rows_and_says_what_can_be_written_in_them(plan: Document) -> None:
    came = field(plan, "närvaro")
    assert isinstance(came, Table)
    assert (came.rows, came.empty_rows, came.columns) == ((), EMPTY_ROWS, ("Part", "Närvaro"))
    ((column, choices),) = came.choices
    assert (column, choices[:3]) == ("Närvaro", ("kom", "kom sent", "gick tidigt"))


def test_whoever_signs_has_a_line(vastbus: Process, plan: Document) -> None:
    assert plan.sections[-1].signatures == (SignatureLine("", ""),) * 3
    assert plan.sections[-1].title == "Underskrifter"


def test_choices_are_ticked(small: Process) -> None:
    """A yes or no, too."""
    document = blank_form(small, "agreement")
    chosen = [one for section in document.sections for one in section.fields if isinstance(one, TextField) and one.choices]
    assert [one.choices for one in chosen] == [("yes", "no"), ("home", "school")]
    page = render_html(document)
    assert '<ul class="ticks" lang="en"><li><bdi>home</bdi></li><li><bdi>school</bdi></li></ul>' in page
    assert "    [ ] home\n    [ ] school\n" in render_text(document)


def test_it_speaks_another_language_of_the_process(vastbus: Process) -> None:
    document = blank_form(vastbus, "bilaga 1", "en")
    assert (document.title, document.language, document.locale) == (
        "Bilaga 1: Invitation to a network meeting",
        "en",
        "en-SE",
    )
    assert blank_form(vastbus, "bilaga 1", "da").language == "sv"


def test_a_form_that_is_not_there(vastbus: Process) -> None:
    with pytest.raises(UnknownForm, match="there is no form bilaga 3; did you mean bilaga 1"):
        blank_form(vastbus, "bilaga 3")


def test_in_another_language_lines_and_choices_are_translated(vastbus: Process) -> None:
    section = blank_form(vastbus, "bilaga 1", "en").sections[3]
    assert (section.items[0], section.items_in) == ("We form a shared picture of the whole.", "en")
    came = field(blank_form(vastbus, "bilaga 2 b", "en"), "närvaro")
    assert isinstance(came, Table)
    assert came.choices[0][1][:2] == ("came", "came late")


def test_what_has_no_translation_says_in_which_language_it_is(vastbus: Process) -> None:
    words = {key: text for key, text in vastbus.words["en"].items() if key[1] not in ("plats", "Tid och plats")}
    words = {key: text for key, text in words.items() if key[1] != "Vi bestämmer vem som ansvarar för vad."}
    document = blank_form(replace(vastbus, words={"en": words}), "bilaga 1", "en")
    assert document.sections[1].title == "Tid och plats (Swedish)"
    assert field(document, "plats").title == "Plats (Swedish)"
    assert document.sections[3].items[-2:] == (
        "We write a shared plan.", "Vi bestämmer vem som ansvarar för vad. (Swedish)"
    )  # fmt: skip
