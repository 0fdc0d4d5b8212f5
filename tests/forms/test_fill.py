"""A form and a case become a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from caseway.engine.commands import Act
from caseway.forms.document import Document, Missing, PeopleField, Supplier, Table, TextField
from caseway.forms.fill import fill
from caseway.forms.problems import NotForThem, UnknownForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Command
    from caseway.forms.document import Field

TODAY = date(2018, 9, 25)


def field(document: Document, name: str) -> Field:
    (found,) = (field for section in document.sections for field in section.fields if field.name == name)
    return found


def test_a_filled_invitation_is_complete(vastbus: Process, invited: Case) -> None:
    document = fill(vastbus, invited, "bilaga 1", TODAY)

    assert document.complete
    assert (document.process, document.title) == ("Nätverksmöte enligt Västbus", "Bilaga 1: Inbjudan till nätverksmöte")
    assert (document.case, document.printed_on, document.language) == ("NV-1", "tisdag 25 september 2018", "sv")
    assert field(document, "plats") == TextField("plats", "Plats", "Björkskolan, sal 12")
    assert field(document, "mötesdag") == TextField("mötesdag", "Dag för mötet", "måndag 24 september 2018")
    assert field(document, "vårdnadshavare") == PeopleField(
        "vårdnadshavare", "Vårdnadshavare", ("Anna Berg", "Bo Åsberg"), given=True
    )
    assert field(document, "inbjudaren") == PeopleField(
        "inbjudaren", "Den som bjuder in", ("Rektor Lind (Björkskolan)",), given=True
    )


def test_sections_and_items_stand_as_the_form_has_them(vastbus: Process, invited: Case) -> None:
    document = fill(vastbus, invited, "bilaga 1", TODAY)

    assert [section.title for section in document.sections] == [
        "Mötet gäller", "Tid och plats", "Inbjudna", "Mötets syfte", "Före mötet",
    ]  # fmt: skip
    assert document.sections[3].items[0] == "Vi skapar en gemensam helhetsbild."


def test_a_form_is_found_however_its_name_is_written(vastbus: Process, invited: Case) -> None:
    assert fill(vastbus, invited, "BILAGA  1", TODAY) == fill(vastbus, invited, "bilaga 1", TODAY)


def test_a_name_that_is_no_form_is_told_with_the_forms_there_are(vastbus: Process, invited: Case) -> None:
    with pytest.raises(UnknownForm, match="did you mean bilaga 1") as raised:
        fill(vastbus, invited, "bilga 1", TODAY)

    assert (raised.value.guess, raised.value.known) == ("bilaga 1", tuple(vastbus.forms))


def test_a_case_of_another_process_is_refused(vastbus: Process, small_case: Case) -> None:
    with pytest.raises(ValueError, match="runs under small"):
        fill(vastbus, small_case, "bilaga 1", TODAY)


def test_what_is_missing_says_who_can_supply_it_by_which_action(vastbus: Process, agreed: Case) -> None:
    document = fill(vastbus, agreed, "bilaga 1", TODAY)

    inviters = tuple(vastbus.roles[name].title for name in ("rektor", "soc", "bup"))
    assert not document.complete
    assert [one.title for one in document.missing] == [
        "Vad mötet ska handla om", "Dag för mötet", "Klockslag", "Plats", "Inbjudna parter", "Den som bjuder in",
    ]  # fmt: skip
    assert document.missing[2] == Missing(
        "Klockslag",
        (
            Supplier("Ta muntlig kontakt och avtala en tid", inviters),
            Supplier("Bjud in skriftligt", inviters),
            Supplier("Flytta mötet till en annan tid", ("Den som bjuder in",)),
        ),
    )
    assert document.missing[5] == Missing("Den som bjuder in", (Supplier("Bjud in skriftligt", inviters),))


def test_a_role_that_nobody_holds_is_supplied_by_somebody_joining(vastbus: Process, opened: Case) -> None:
    nobody = replace(opened, holdings=tuple(held for held in opened.holdings if held.joined.role != "vårdnadshavare"))

    (lack,) = (one for one in fill(vastbus, nobody, "bilaga 1", TODAY).missing if one.title == "Vårdnadshavare")

    assert [way.action for way in lack.suppliers] == ["Lägg till någon i ärendet"]
    assert vastbus.roles["rektor"].title in lack.suppliers[0].roles


def test_a_table_has_persons_by_name_and_its_empty_cells_are_named(vastbus: Process, half_planned: Case) -> None:
    document = fill(vastbus, half_planned, "bilaga 2 b", TODAY)
    table = field(document, "åtgärder")

    assert isinstance(table, Table)
    assert table.columns == ("Insats", "Ansvarig", "Omfattning", "Hur den genomförs")
    assert table.rows[0][:3] == ("Morgonstöd i hemmet", "Sara Holm (Socialtjänsten)", "Två gånger i veckan")
    assert table.rows[1] == ("Anpassad studiegång", "", "", "")
    assert [one.title for one in document.missing if one.title.startswith("Åtgärder")] == [
        "Åtgärder: Ansvarig (rad 2)",
        "Åtgärder: Omfattning (rad 2)",
        "Åtgärder: Hur den genomförs (rad 2)",
    ]


def test_a_table_without_rows_is_missing_as_a_whole(vastbus: Process, met: Case) -> None:
    titles = [one.title for one in fill(vastbus, met, "bilaga 2 b", TODAY).missing]

    assert "Åtgärder" in titles
    assert not any(title.startswith("Åtgärder:") for title in titles)


def test_titles_are_in_the_language_asked_for_and_what_was_written_stays(vastbus: Process, half_planned: Case) -> None:
    document = fill(vastbus, half_planned, "bilaga 2 b", TODAY, "en")

    assert (document.language, document.written_in) == ("en", "sv")
    assert (document.process, document.title) == ("Network meeting under Västbus", "Bilaga 2 b: Shared plan")
    assert document.sections[3].title == "Measures"
    assert document.sections[4].items == ("Whoever called the meeting has the main responsibility for the follow-up.",)
    assert document.sections[0].fields[0].title == "The child"
    table = field(document, "åtgärder")
    assert isinstance(table, Table)
    assert table.columns[1] == "Responsible"
    assert document.missing[-1].suppliers == (Supplier("Write the shared plan", ("The one who invites",)),)
    assert "Measures: Extent (row 2)" in [one.title for one in document.missing]


def test_a_language_that_the_process_has_no_words_in_gives_its_own(vastbus: Process, invited: Case) -> None:
    assert fill(vastbus, invited, "bilaga 1", TODAY, "mi") == fill(vastbus, invited, "bilaga 1", TODAY)


def test_each_type_of_fact(small: Process, small_case: Case) -> None:
    empty = fill(small, small_case, "agreement", TODAY)

    assert [one.title for one in empty.missing] == [
        "Whoever asked", "Interpreter", "Hours", "Starts", "Where", "Contact", "Steps",
    ]  # fmt: skip
    assert empty.missing[1].suppliers == (Supplier("Ask", ("anyone in the case",)),)


def test_a_form_without_fields_is_complete(small: Process, small_case: Case) -> None:
    document = fill(small, small_case, "note", TODAY)

    assert document.complete
    assert document.sections[0].items == ("Only words.",)
    assert document.signatures == ()


# For whose eyes


LEADER, CHILD, GUARDIAN = "p1", "p2", "p3"


@pytest.fixture
def guarded(small: Process) -> Process:
    """The small process, of which the leader may not see the steps, nor who has signed, nor have the note."""
    facts = {
        **small.facts,
        **{name: replace(small.facts[name], seen_by=frozenset({"guardian"})) for name in ("steps", "signed")},
    }
    forms = {**small.forms, "note": replace(small.forms["note"], seen_by=frozenset({"child"}))}
    return replace(small, facts=facts, forms=forms)


@pytest.fixture
def asked(guarded: Process, small_case: Case, small_do: Callable[[Case, Command], Case]) -> Case:
    steps = [{"what": "Read together"}]
    case = small_do(small_case, Act("ask", "Mo", facts={"hours": "2", "steps": steps}))
    return small_do(case, Act("sign", "Lo", facts={"signed": [{"person": "Mo", "day": "2018-09-03"}]}))


def test_what_is_hidden_is_not_on_the_form_and_not_missing(guarded: Process, asked: Case) -> None:
    document = fill(guarded, asked, "agreement", TODAY, person=LEADER)
    assert field(document, "steps") == TextField("steps", "Steps", "(not shown to you)", given=True)
    assert field(document, "hours") == TextField("hours", "Hours", "2")
    assert field(document, "signed") == TextField("signed", "Signed by", "(not shown to you)", given=True)
    assert document.signatures == ()
    assert not any("Steps" in one.title for one in document.missing)


def test_who_may_see_it_has_it_on_the_form(guarded: Process, asked: Case) -> None:
    document = fill(guarded, asked, "agreement", TODAY, person=GUARDIAN)
    assert isinstance(field(document, "steps"), Table)
    assert [line.day for line in document.signatures if line.name.startswith("Mo")] == ["3 September 2018"]
    assert "Steps: Who (row 1)" in [one.title for one in document.missing]
    assert replace(fill(guarded, asked, "agreement", TODAY), source=document.source) == document


def test_a_form_that_is_not_for_them_is_not_filled(guarded: Process, asked: Case) -> None:
    assert fill(guarded, asked, "note", TODAY, person=CHILD).title == "Note"
    with pytest.raises(NotForThem, match="the form note is not for Lo"):
        fill(guarded, asked, "note", TODAY, person=LEADER)
