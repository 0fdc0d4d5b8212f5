"""A refusal in plain words, with titles instead of names. In Swedish as a coordinator reads it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from caseway.engine.commands import Act, Agree, Command, HandOver, Join, Leave, Newcomer, Open, StandIn
from caseway.engine.decide import open_case
from caseway.engine.outcome import Reason, Refused, Remedy
from caseway.engine.rules import Missing
from caseway.engine.wording import (
    Told,
    clause,
    tell,
)

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from tests.engine.conftest import Life

RUT, SARA, ANNA = "Rut Åkesson", "Sara Holm", "Anna Berg"
RUTIN = "Lokala rutiner för nätverksmöten inom Västbus"
AGREED = {"har sagt ja": "Anna Berg, Bo Berg", "överenskomna": "Nils Ek"}


def invited(case: Life, day: str = "2018-09-20") -> Life:
    case.do("kom överens", AGREED, by=RUT)
    time = {"mötesdag": day, "klockslag": "14.00", "plats": "Skolan"}
    reasons = {"tre veckor": "Bo Berg är bortrest."}
    case.do("avtala tid", {"muntligt kontaktade": "Nils Ek", **time}, by=RUT, reasons=reasons)
    case.do("bjud in", {"kallade": "Nils Ek"}, by=RUT)
    return case


def act(case: Life, action: str, facts: dict[str, Any] | None = None, by: str = RUT, **more: Any) -> list[Told]:
    return told(case, Act(action, by, facts=facts or {}, **more))


def told(case: Life, command: Command, language: str = "") -> list[Told]:
    outcome = case.tell(command)
    assert isinstance(outcome, Refused), outcome
    return [tell(case.process, case.case, outcome.action, reason, language) for reason in outcome.reasons]


def test_a_right_that_is_missing_somebody(case_of_elsa: Life) -> None:
    assert act(case_of_elsa, "kom överens", {"har sagt ja": ANNA}) == [
        Told(
            "Mötet blir av först när varje vårdnadshavare har sagt ja.",
            "så går det till",
            ("«Vårdnadshavare som har sagt ja till mötet, och till vilka som bjuds in» saknar Bo Berg.",),
            (
                "Görs av Rektor, Handläggare SOC eller Handläggare BUP med "
                "«Kom överens med familjen om ett möte och om vilka som bjuds in».",
            ),
            "Rätten tillhör Vårdnadshavare; bara de själva kan avstå från den.",
            "",
            (f"VB-003, {RUTIN}, punkt 2",),
        )
    ]


def test_a_date_past_the_limit(case_of_elsa: Life) -> None:
    case_of_elsa.do("kom överens", AGREED, by=RUT)
    assert act(case_of_elsa, "avtala tid", {"mötesdag": "2018-09-25"}) == [
        Told(
            "Mötet ska hållas inom tre veckor.",
            "måste",
            ("«Dag för mötet» är 2018-09-25, och sista dagen är 2018-09-24.",),
            ("Görs av Rektor, Handläggare SOC eller Handläggare BUP med «Ta muntlig kontakt och avtala en tid».",),
            "Den som bjuder in, Rektor, Handläggare SOC eller Handläggare BUP kan avvika "
            "från regeln «tre veckor», med ett antecknat skäl.",
            "",
            (f"VB-007, {RUTIN}, punkt 4",),
        )
    ]


def test_somebody_without_the_mandate(case_of_elsa: Life) -> None:
    case_of_elsa.do("kom överens", AGREED, by=RUT)
    (mandate,) = act(case_of_elsa, "avtala tid", {"mötesdag": "2018-09-20"}, by="Nils Ek")
    assert mandate.text == "Rektor och handläggare inom SOC och BUP får bjuda in till nätverksmöte."
    assert mandate.missing == ("Bara Rektor, Handläggare SOC eller Handläggare BUP får göra det.",)
    assert (mandate.deviation, len(mandate.clauses)) == ("", 2)


def test_a_form_that_is_not_filled_in(case_of_elsa: Life) -> None:
    case_of_elsa.do("kom överens", AGREED, by=RUT)
    case_of_elsa.do("avtala tid", {"muntligt kontaktade": "Nils Ek", "mötesdag": "2018-09-20"}, by=RUT)
    (form,) = act(case_of_elsa, "bjud in", {"kallade": "Nils Ek"})
    assert form.text == "Inbjudan på bilaga 1 säger vilka som är kallade, när och var mötet är."
    assert form.missing == ("«Klockslag» är inte ifyllt.", "«Plats» är inte ifyllt.")
    assert form.deviation == "Den som gör det kan avvika från regeln «inbjudan på blankett», med ett antecknat skäl."


def test_a_choice_that_is_none_is_told_with_those_that_are(life: Any) -> None:
    one = life()
    one.do("agree")
    told = [
        tell(one.process, one.case, "invite", one.cannot("invite", {"place": given})[0]).text for given in ("sea", "hme")
    ]
    assert told == [
        "«sea» is no choice in «Place». It can be one of: school, home, health centre.",
        "«hme» is no choice in «Place». Did you mean «home»?",
    ]


def test_what_has_a_last_day_says_so(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa)
    case.do("anmäl sekretessproblem", {"sekretessproblem": "Nils Ek"}, by=RUT)
    secrecy, *_ = act(case, "håll mötet")
    assert secrecy.text == "Finns det ett problem kring sekretessen löses det före mötet."
    assert secrecy.latest == "«Håll mötet och för anteckningar» ska vara gjort senast 2018-09-24."


def test_rows_with_empty_cells_and_a_signature_that_is_missing(case_of_elsa: Life) -> None:
    case = invited(case_of_elsa).at("2018-09-20")
    case.do("förbered", {"förberedda": "Nils Ek", "sekretessen klar": "Nils Ek"}, by=RUT)
    case.do("håll mötet", {"närvaro": {"part": "Nils Ek", "hur": "kom"}}, by=RUT)
    who, how_much, *_ = act(case, "skriv planen", {"åtgärder": [{"insats": "Läxhjälp"}, {"ansvarig": SARA}, {}]})
    assert who.missing == ("«Åtgärder»: Insats saknas på rad 2 och 3.", "«Åtgärder»: Ansvarig saknas på rad 1 och 3.")
    assert how_much.missing == ("«Åtgärder»: Omfattning saknas på rad 1, 2 och 3.",)
    assert act(case, "skriv planen")[0].missing == ("«Åtgärder» har inga rader.",)

    row = {"insats": "Läxhjälp", "ansvarig": SARA, "omfattning": "2 h i veckan", "genomförande": "På biblioteket"}
    plan = {
        "åtgärder": row,
        "hur följs planen upp": "Nytt möte",
        "uppföljningsdag": "2018-11-26",
        "berörda parter": "Anna Berg, Sara Holm",
    }
    case.do("skriv planen", plan, by=RUT)
    signature = {"part": ANNA, "dag": "2018-09-21", "läge": "undertecknad"}
    case.at("2018-09-21").do("samla underskrifter", {"underskrifter": signature}, by=RUT)
    signed, at_the_meeting = act(case, "fastställ planen")
    assert signed.missing == ("Sara Holm har inte undertecknat Bilaga 2 b: Gemensam handlingsplan.",)
    assert at_the_meeting.missing[1] == "Anna Berg undertecknade inte Bilaga 2 b: Gemensam handlingsplan den 2018-09-20."


def test_what_is_not_given_in_writing(case_of_elsa: Life) -> None:
    (reasons,) = act(case_of_elsa, "säg nej till insats", by=SARA)
    assert reasons.missing == (
        "«Vad beslutet gäller» anges inte.",
        "«Beslutet fattat av (vem, i vilken verksamhet)» anges inte.",
        "«Beslutsdag» anges inte.",
        "«Skriftlig motivering» anges inte.",
    )


def test_an_action_that_was_not_done_and_a_list_with_nobody_on_it(case_of_elsa: Life) -> None:
    stage, _, agreed, right, *_ = act(case_of_elsa, "bjud in")
    assert stage.text == (
        "Ärendet står i «Det finns behov av ett nätverksmöte». Det här görs i «En tid är avtalad muntligt»."
    )
    assert agreed.missing == ("«Kom överens med familjen om ett möte och om vilka som bjuds in» är inte gjort.",)
    assert right.missing == ("Ingen är antecknad som «Inbjudna parter».",)


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (Act("bjud inn", RUT), "Det finns ingen åtgärd som heter «bjud inn». Menade du «bjud in»?"),
        (Act("kom överens", "Rut Akeson"), "Ingen i ärendet heter «Rut Akeson». Menade du «Rut Åkesson»?"),
        (Act("kom överens", RUT, role="sok"), "Det finns ingen roll som heter «sok». Menade du «soc»?"),
        (
            Act("förbered", RUT, reasons={"tre vekor": "x"}),
            "Det finns ingen regel som heter «tre vekor». Menade du «tre veckor»?",
        ),
        (
            Act("förbered", RUT, reasons={"tre veckor": " "}),
            "Skälet till att avvika från «tre veckor» är tomt eller har tecken som inte går att läsa.",
        ),
        (
            Act("följ upp", RUT, facts={"a": "b"}),
            "«a» antecknas inte med den här åtgärden. Det går att anteckna: resultat av uppföljningen.",
        ),
        (
            Act("fastställ planen", RUT, facts={"a": "b"}),
            "«a» antecknas inte med den här åtgärden. Den antecknar inga uppgifter.",
        ),
        (
            Act("kom överens", RUT, facts={"har sagt ja": "Ana Berg"}),
            "«Vårdnadshavare som har sagt ja till mötet, och till vilka som bjuds in»: "
            "ingen i ärendet heter «Ana Berg». Menade du «Anna Berg»?",
        ),
        (
            Act("avtala tid", RUT, facts={"mötesdag": "24/9"}),
            "«Dag för mötet» ska vara ett datum som 2018-09-24, inte «24/9».",
        ),
        (
            Act("avtala tid", RUT, facts={"mötesdag": "2018-09-01"}),
            "«Dag för mötet» kan inte vara 2018-09-01: den dagen hade redan varit.",
        ),
        (
            Act("lämna bedömning", SARA, facts={"bedömningar": {"verksamhet": RUT, "bedömning": "x"}}),
            "«Verksamheternas bedömningar»: var och en skriver sin egen rad (rad 1, kolumnen verksamhet).",
        ),
        (
            Act("kom överens", RUT, happened=date(2018, 9, 4)),
            "2018-09-04 har inte varit än. Det som har hänt antecknas när det har hänt.",
        ),
        (
            Act("kom överens", RUT, happened=date(2018, 9, 2)),
            "2018-09-02 har redan varit. Anteckna det som något som har hänt, i stället för att göra det.",
        ),
        (
            Act("ställ in mötet", SARA),
            "Ärendet står i «Det finns behov av ett nätverksmöte». Det här görs i «Inbjudan är skickad».",
        ),
        (Act("familjen avbryter", RUT), "Det här görs av Vårdnadshavare."),
        (Agree(7, ANNA), "Det finns ingen händelse med nummer 7 som väntar på ett godkännande."),
        (Join(Newcomer("Karl Ek", "rektor"), RUT), "Rollen Rektor innehas redan av Rut Åkesson. Lämna över den i stället."),
        (
            Join(Newcomer("Karl Ek", "inbjudaren"), RUT),
            "Rollen Den som bjuder in får den som gör «Bjud in skriftligt». Den lämnas över, men delas inte ut.",
        ),
        (
            Join(Newcomer("Karl Ek", "annan part"), ANNA),
            "Anna Berg får inte ändra vilka som är med. "
            "Det gör Rektor, Handläggare SOC eller Handläggare BUP, eller den som det gäller.",
        ),
        (
            Join(Newcomer(SARA, "annan part", "Skolan"), RUT),
            "Sara Holm finns redan i ärendet, hos Socialtjänsten Öster. Skriv namnet så att de går att skilja åt.",
        ),
        (Join(Newcomer(ANNA, "vårdnadshavare"), RUT), "Anna Berg har redan rollen Vårdnadshavare."),
        (
            Join(Newcomer("Ek, Karl", "annan part"), RUT),
            "Namnet går inte att använda. Skriv högst 200 tecken, utan komma och citattecken.",
        ),
        (Leave("Nils Ek", RUT, "soc"), "Nils Ek har inte rollen Handläggare SOC i det här ärendet."),
        (
            StandIn("soc", "Nils Ek", SARA, SARA, date(2018, 9, 5), date(2018, 9, 4)),
            "Sista dagen ligger före första: 2018-09-05 – 2018-09-04.",
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_was_probably_meant(
    command: Command, sentence: str, case_of_elsa: Life
) -> None:
    assert told(case_of_elsa, command)[0] == Told(sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "«Time» must be a time of day from 00:00 to 23:59, like 14:00, not «2 pm»."),
        ("sv", "«Klockslag» ska vara ett klockslag mellan 00.00 och 23.59, som 14.00, inte «2 pm»."),
        ("da", "»Klockslag« skal være et klokkeslæt fra 00.00 til 23.59, som 14.00, ikke »2 pm«."),
    ],
)
def test_a_time_of_day_that_is_not_clear_is_told_with_one_that_is(language: str, sentence: str, case_of_elsa: Life) -> None:
    command = Act("avtala tid", RUT, facts={"klockslag": "2 pm"})
    assert told(case_of_elsa, command, language)[0] == Told(sentence)


def test_a_bad_column_is_told_with_its_row(case_of_elsa: Life) -> None:
    bad, *_ = act(case_of_elsa, "skriv planen", {"åtgärder": [{"insats": "x"}, {"ansvarg": RUT}]})
    assert bad.text == "«Åtgärder» har ingen kolumn «ansvarg» (rad 2). Menade du «ansvarig»?"


def test_a_case_that_has_ended_and_a_person_who_has_left(case_of_elsa: Life) -> None:
    case_of_elsa.leave("Nils Ek", by=RUT)
    case_of_elsa.at("2018-09-04").do("familjen avbryter", by=ANNA)
    assert act(case_of_elsa, "förbered")[0].text == "Ärendet är avslutat («Ärendet är avslutat»)."
    assert act(case_of_elsa, "förbered", by="Nils Ek")[0].text == "Nils Ek hade ingen roll i ärendet 2018-09-04."


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ((Newcomer(RUT, "rektor"),), "Ärendet gäller ingen: någon måste ha rollen Barnet."),
        (
            (Newcomer(RUT, "annan part"), Newcomer("Elsa Berg", "barnet")),
            "Rut Åkesson får inte öppna ett ärende. Det gör Rektor, Handläggare SOC eller Handläggare BUP.",
        ),
    ],
)  # fmt: skip
def test_a_case_that_is_not_opened(
    people: tuple[Newcomer, ...], sentence: str, vastbus: Process, case_of_elsa: Life
) -> None:
    outcome = open_case(vastbus, Open("x", RUT, people), case_of_elsa.now)
    assert isinstance(outcome, Refused)
    assert [tell(vastbus, None, "open", reason).text for reason in outcome.reasons] == [sentence]


def test_a_list_of_nobody_is_not_told(vastbus: Process) -> None:
    text = tell(vastbus, None, "agree", Reason("not waiting", "Anna Berg")).text
    assert not text.endswith(": .")


def test_the_words_of_another_language_are_used_where_there_are_any(case_of_elsa: Life) -> None:
    (right,) = told(case_of_elsa, Act("kom överens", RUT, facts={"har sagt ja": ANNA}), "en")
    assert right == Told(
        "There is a meeting only once each guardian has said yes.",
        "how it is done",
        ("«Guardians who have said yes to the meeting, and to who is invited» lacks Bo Berg.",),
        (
            "Done by Head teacher, Officer of SOC or Officer of BUP with "
            "«Agree with the family on a meeting and on who is invited».",
        ),
        "The right belongs to Guardian: only they themselves can yield it.",
        "",
        (f"VB-003, {RUTIN}, punkt 2",),
    )


def test_a_column_is_told_in_another_language(vastbus: Process, case_of_elsa: Life) -> None:
    reason = Reason("rule", "vem gör vad", missing=(Missing("cells", "åtgärder", value="ansvarig", rows=(1,)),))
    assert tell(vastbus, case_of_elsa.case, "skriv planen", reason, "en").missing == (
        "«Measures»: Responsible is missing in row 1.",
    )


def test_what_a_language_lacks_is_told_in_the_language_of_the_process(vastbus: Process, case_of_elsa: Life) -> None:
    (told_so,) = told(case_of_elsa, Act("familjen avbryter", RUT), "en")
    assert told_so.text == "This is done by Guardian."


def test_a_clause_is_cited_with_where_it_stands(vastbus: Process) -> None:
    assert clause(vastbus, "VB-007") == f"VB-007, {RUTIN}, punkt 4"
    assert clause(vastbus, "VB-999") == "VB-999"


def test_everybody_is_anyone_in_the_case(vastbus: Process) -> None:
    reason = Reason("who", "förbered", remedies=(Remedy("förbered", tuple(vastbus.roles)),))
    assert tell(vastbus, None, "förbered", reason).text == "Det här görs av vem som helst i ärendet."


def test_a_remedy_that_is_no_action_is_told(vastbus: Process) -> None:
    reason = Reason("rule", "familjens ja", remedies=(Remedy("join", ("rektor", "soc", "bup")),))
    assert tell(vastbus, None, "kom överens", reason).remedies == (
        "Rektor, Handläggare SOC eller Handläggare BUP antecknar vem det är.",
    )


def test_nobody_in_a_role_is_told_by_the_title_of_the_role(vastbus: Process) -> None:
    reason = Reason(
        "rule", "familjens ja", missing=(Missing("nobody", "vårdnadshavare"), Missing("value", "plats", "Skolan"))
    )
    assert tell(vastbus, None, "kom överens", reason).missing == (
        "Ingen är antecknad som «Vårdnadshavare».",
        "«Plats» är inte «Skolan».",
    )


def test_what_is_written_by_people_is_never_read_as_a_template(case_of_elsa: Life) -> None:
    assert act(case_of_elsa, "{name} {0} {roles.__class__}")[0].text == (
        "Det finns ingen åtgärd som heter «{name} {0} {roles.__class__}»."
    )


@pytest.mark.parametrize(
    ("command", "title"),
    [
        (Join(Newcomer("Karl Ek", "annan part"), ANNA), "Head teacher"),
        (HandOver("soc", "Nils Ek", RUT, RUT), "Officer of SOC"),
        (Join(Newcomer(ANNA, "vårdnadshavare"), RUT), "Guardian"),
    ],
)
def test_roles_are_told_by_their_titles(command: Command, title: str, case_of_elsa: Life) -> None:
    assert title in told(case_of_elsa, command, "en")[0].text
