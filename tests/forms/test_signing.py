"""Who has signed, and who is to sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from caseway.engine.case import fold
from caseway.engine.commands import Act, Leave
from caseway.engine.decide import decide
from caseway.engine.outcome import Accepted
from caseway.forms.document import SignatureLine
from caseway.forms.fill import fill
from caseway.forms.render import render_text

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Command

    Do = Callable[[Case, Command], Case]

TODAY = date(2018, 9, 25)


def sign(do: Do, case: Case, *rows: dict[str, str]) -> Case:
    return do(case, Act("sign", "Lo", facts={"signed": list(rows)}))


def test_whoever_must_sign_has_a_line_and_whoever_has_signed_a_day(vastbus: Process, half_planned: Case) -> None:
    document = fill(vastbus, half_planned, "bilaga 2 b", TODAY)

    assert document.signatures == (
        SignatureLine("Anna Berg", ""),
        SignatureLine("Bo Åsberg", "24 september 2018"),
        SignatureLine("Sara Holm (Socialtjänsten)", ""),
    )


def test_the_lines_stand_in_the_section_that_has_their_title(vastbus: Process, half_planned: Case) -> None:
    document = fill(vastbus, half_planned, "bilaga 2 b", TODAY)

    assert [section.title for section in document.sections].count("Underskrifter") == 1
    assert document.sections[-1].signatures == document.signatures


def test_without_such_a_section_they_stand_in_one_of_their_own(small: Process, small_case: Case) -> None:
    document = fill(small, small_case, "agreement", TODAY)

    assert [section.title for section in document.sections] == ["All", "Signed by"]
    assert document.sections[-1].signatures == (SignatureLine("Mo (Home)", ""),)


def test_roles_and_facts_tell_who_signs_and_others_come_after(small: Process, small_case: Case, small_do: Do) -> None:
    case = small_do(small_case, Act("ask", "Lo", facts={"hours": "1"}))
    signed = sign(small_do, case, {"person": "Kim", "day": "2018-09-03"}, {"person": "Lo", "day": "2018-09-02"})

    assert fill(small, signed, "agreement", TODAY).signatures == (
        SignatureLine("Mo (Home)", ""),
        SignatureLine("Lo", "2 September 2018"),
        SignatureLine("Kim", "3 September 2018"),
    )


def test_each_day_signed_has_a_line(small: Process, small_case: Case, small_do: Do) -> None:
    case = sign(small_do, small_case, {"person": "Mo", "day": "2018-09-01"}, {"person": "Mo", "day": "2018-09-03"})

    assert [line.day for line in fill(small, case, "agreement", TODAY).signatures] == [
        "1 September 2018",
        "3 September 2018",
    ]


def test_a_signature_without_its_day_is_still_to_be_given_and_missing(
    small: Process, small_case: Case, small_do: Do
) -> None:
    document = fill(small, sign(small_do, small_case, {"person": "Mo"}), "agreement", TODAY)

    assert document.signatures == (SignatureLine("Mo (Home)", ""),)
    assert "Signed by: Day (Mo)" in [one.title for one in document.missing]


def test_whoever_has_left_does_not_have_to_sign(small: Process, small_case: Case, small_do: Do) -> None:
    case = small_do(small_case, Leave("Mo", "Lo"))

    assert fill(small, case, "agreement", date(2018, 9, 3)).signatures == (SignatureLine("Mo (Home)", ""),)
    gone = fill(small, case, "agreement", date(2018, 9, 4))
    assert gone.signatures == ()
    assert "Guardian" in [one.title for one in gone.missing]


def test_nor_does_whoever_was_listed_and_has_left(vastbus: Process, half_planned: Case) -> None:
    command = Leave("Sara Holm", "Rektor Lind", last_day=date(2018, 9, 26))
    outcome = decide(vastbus, half_planned, command, datetime(2018, 9, 26, 15, 0, tzinfo=UTC))
    assert isinstance(outcome, Accepted)
    case = fold(half_planned, outcome.entries[0])

    names = [line.name for line in fill(vastbus, case, "bilaga 2 b", date(2018, 9, 27)).signatures]

    assert names == ["Anna Berg", "Bo Åsberg"]


def test_each_form_has_its_own_signers(small: Process, small_case: Case) -> None:
    assert fill(small, small_case, "consent", TODAY).signatures == (SignatureLine("Kim", ""),)


def test_a_signature_without_its_person_is_missing(small: Process, small_case: Case, small_do: Do) -> None:
    document = fill(small, sign(small_do, small_case, {"day": "2018-09-01"}), "agreement", TODAY)

    assert document.signatures == (SignatureLine("Mo (Home)", ""),)
    assert "Signed by: Person (row 1)" in [one.title for one in document.missing]


def test_that_nobody_is_known_who_signs_is_missing_once(vastbus: Process, met: Case) -> None:
    titles = [one.title for one in fill(vastbus, met, "bilaga 2 b", TODAY).missing]

    assert titles.count("Berörda parter, som undertecknar planen") == 1


def test_paper_that_was_sent_or_refused_is_still_to_be_signed(paper: Process, on_paper: Callable[..., Case]) -> None:
    sent = {"person": "Mo", "day": "2018-09-01", "state": "sent"}
    refused = {"person": "Kim", "day": "2018-09-01", "state": "refused"}

    assert fill(paper, on_paper(sent, refused), "agreement", TODAY).signatures == (
        SignatureLine("Mo (Home)", "1 September 2018", "sent"),
        SignatureLine("Mo (Home)", ""),
    )


def test_paper_that_came_back_signed_bears_the_day_on_which_it_was_signed(
    paper: Process, on_paper: Callable[..., Case]
) -> None:
    rows = [{"person": "Mo", "day": f"2018-09-0{day}", "state": state} for day, state in ((1, "sent"), (3, "signed"))]

    document = fill(paper, on_paper(*rows), "agreement", TODAY)

    assert document.signatures == (SignatureLine("Mo (Home)", "3 September 2018"),)


def test_sent_and_signed_on_one_day_is_one_line(paper: Process, on_paper: Callable[..., Case]) -> None:
    rows = [{"person": "Mo", "day": "2018-09-03", "state": state} for state in ("sent", "signed")]

    document = fill(paper, on_paper(*rows), "agreement", TODAY)

    assert document.signatures == (SignatureLine("Mo (Home)", "3 September 2018"),)


def test_who_held_the_pen_need_not_be_said(paper: Process, on_paper: Callable[..., Case]) -> None:
    row = {"person": "Mo", "day": "2018-09-03", "state": "signed"}

    titles = [one.title for one in fill(paper, on_paper(row), "agreement", TODAY).missing]

    assert not any(title.startswith("Signed by") for title in titles)


# Without a rule that says who must sign


@pytest.fixture
def unruled(paper: Process) -> Process:
    return replace(paper, rules={})


def test_without_a_rule_there_is_a_line_to_sign(small: Process, small_case: Case) -> None:
    document = fill(replace(small, rules={}), small_case, "agreement", TODAY)

    assert document.signatures == (SignatureLine("", ""),)
    assert not any(one.title.startswith("Signed by") for one in document.missing)


def test_without_a_rule_what_was_recorded_stands_above_it(small: Process, small_case: Case, small_do: Do) -> None:
    rows = [{"person": "Mo", "day": "2018-09-01"}, {"person": "Kim"}, {"day": "2018-09-02"}]
    document = fill(replace(small, rules={}), sign(small_do, small_case, *rows), "agreement", TODAY)

    assert document.signatures == (
        SignatureLine("Mo (Home)", "1 September 2018"), SignatureLine("Kim", ""), SignatureLine("", ""),
    )  # fmt: skip
    assert [one.title for one in document.missing if one.title.startswith("Signed by")] == [
        "Signed by: Person (row 3)", "Signed by: Day (Kim)",
    ]  # fmt: skip


def test_without_a_rule_a_state_is_told_and_is_no_signature(unruled: Process, on_paper: Callable[..., Case]) -> None:
    rows = [{"person": "Mo", "day": f"2018-09-0{day}", "state": state} for day, state in ((1, "sent"), (3, "refused"))]
    document = fill(unruled, on_paper(*rows, {"person": "Kim", "day": "2018-09-02"}), "agreement", TODAY)

    assert document.signatures == (
        SignatureLine("Mo (Home)", "1 September 2018", "sent"),
        SignatureLine("Mo (Home)", "3 September 2018", "refused"),
        SignatureLine("Kim", "2 September 2018", "–"),
        SignatureLine("", ""),
    )
    assert (
        render_text(document).split("SIGNED BY\n")[1].split("\n\n\n")[0]
        == """
  Mo (Home)
    sent: 1 September 2018

  Mo (Home)
    refused: 3 September 2018

  Kim
    –: 2 September 2018

  Name: ______________________________
    Day: ______________  Signature: ______________________________"""
    )


def test_a_column_that_may_be_empty_is_not_missing_from_a_signature(small: Process, small_case: Case, small_do: Do) -> None:
    columns = tuple(replace(column, may_be_empty=True) for column in small.facts["signed"].columns)
    facts = {**small.facts, "signed": replace(small.facts["signed"], columns=columns)}
    document = fill(replace(small, facts=facts), sign(small_do, small_case, {"person": "Mo"}), "agreement", TODAY)

    assert not any(one.title.startswith("Signed by") for one in document.missing)


def test_what_came_of_the_paper_stands_above_the_line_to_sign(
    vastbus: Process, half_planned: Case, do: Callable[..., Case]
) -> None:
    rows = [
        {"part": "Anna Berg", "dag": "2018-09-25", "läge": "vägrar"},
        {"part": "Sara Holm", "dag": "2018-09-25", "läge": "undertecknad av annan", "tecknad av": "Rektor Lind"},
    ]
    case = do(half_planned, "samla underskrifter", {"underskrifter": rows})
    assert fill(vastbus, case, "bilaga 2 b", TODAY).signatures == (
        SignatureLine("Anna Berg", "25 september 2018", "vägrar"),
        SignatureLine("Anna Berg", ""),
        SignatureLine("Bo Åsberg", "24 september 2018"),
        SignatureLine("Sara Holm (Socialtjänsten)", "25 september 2018", "undertecknad av annan, Rektor Lind (Björkskolan)"),
    )
