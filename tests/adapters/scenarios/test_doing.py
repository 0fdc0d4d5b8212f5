"""What steps do: who acts, when it is, what is noted, and who takes part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from caseway.adapters.scenarios.result import Result
from caseway.engine.assemble import Process

AGREED = """
Givet att det är 2018-09-03
Och rektor kommer överens med familjen
| har sagt ja | vårdnadshavare |
"""


@pytest.fixture
def holds(play: Callable[..., Result]) -> Callable[..., None]:
    """The steps of a scenario that passes."""

    def check(steps: str, **options: Process) -> None:
        result = play(steps, **options)
        assert result.passed, f"{result.step}: {result.message}"

    return check


# who


def test_nobody_has_to_be_named(holds: Callable[..., None]) -> None:
    holds(AGREED + 'Så har "rektor" rollen rektor\nOch har "annan part" rollen annan part\nOch har ingen rollen inbjudaren')


def test_a_named_person_takes_the_place_of_the_one_called_by_the_role(holds: Callable[..., None]) -> None:
    holds('Givet att "Maria Lind" är rektor på "Björkskolan"\nNär rektor öppnar ärendet\nSå har "Maria Lind" rollen rektor')


def test_several_persons_at_once(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att "Anna Berg", "Erik Berg" och "Ida Berg" är vårdnadshavare
        När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
        Så är uppgiften "har sagt ja" "Ida Berg, Erik Berg, Anna Berg"
        """
    )


def test_a_time_of_day_is_the_same_however_it_is_written_and_stands_on_paper_as_it_is_written_there(
    holds: Callable[..., None],
) -> None:
    holds(
        """
        Givet att det är 2018-09-03
        När rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
        Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | kl. 9.30            |
        Så är uppgiften "klockslag" "09:30"
        Och innehåller blanketten "bilaga 1" "9.30"
        """
    )


def test_a_role_in_a_table_means_whoever_holds_it(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att "Anna Berg" är vårdnadshavare
        Och "Sara Holm" är soc
        När rektor kommer överens med familjen
        | har sagt ja  | Vårdnadshavare        |
        | överenskomna | "Anna Berg", soc, bup |
        Så är uppgiften "överenskomna" "Sara Holm, bup, Anna Berg"
        """
    )


def test_a_person_in_two_roles_acts_in_the_one_that_fits(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att "Maria Lind" är rektor
        Och "Maria Lind" är vårdnadshavare
        När "Maria Lind" kommer överens med familjen
        | har sagt ja | Maria Lind |
        Så är regeln "mandat" följd
        """
    )


def test_nobody_in_a_role(holds: Callable[..., None]) -> None:
    holds("Givet att ingen är soc\nNär rektor öppnar ärendet\nSå har ingen rollen soc")


def test_whoever_opens_is_said_or_the_first_who_may(holds: Callable[..., None]) -> None:
    holds('Givet "Sara Holm" är soc\nNär "Sara Holm" öppnar ärendet\nSå står ärendet i "behov finns"')
    holds('När vårdnadshavare öppnar ärendet\nSå nekas det med orden "vårdnadshavare får inte öppna ett ärende"')
    holds('Givet att ingen är rektor\nNär det går 1 dag\nSå står ärendet i "behov finns"')


def test_an_action_whose_sentence_names_nobody(holds: Callable[..., None], small: Process) -> None:
    holds('När ett brev skickas\nSå är "skriv" gjort', of=small)


def test_an_action_by_its_name_or_title(holds: Callable[..., None], small: Process) -> None:
    holds('När chef gör "ring"\n| ton | Lugn |\nSå är uppgiften "Ton i samtalet" lugn', of=small)
    holds('När Chefen gör "Ring kunden"\nSå är "ring" gjort', of=small)


# when


def test_without_a_date_it_is_the_first_day_of_the_process(holds: Callable[..., None]) -> None:
    holds("När rektor kommer överens med familjen\n| har sagt ja | vårdnadshavare |\n"
          'Så ska "håll mötet" vara gjort senast 2005-01-22')  # fmt: skip


@pytest.mark.parametrize(
    ("passes", "today"),
    [
        ("det går 1 dag", "2018-10-28"),
        ("det har gått två veckor", "2018-11-10"),
        ("det går en månad", "2018-11-27"),
        ("4 månader går", "2019-02-27"),
        ("det går 20 timmar", "2018-10-28"),
        ("det blir nästa morgon", "2018-10-28"),
        ("det blir 2018-11-01 kl 14.30", "2018-11-01"),
    ],
)
def test_time_goes_by(passes: str, today: str, holds: Callable[..., None]) -> None:
    """Over the change of the clocks on 28 October 2018, too."""
    holds(
        f"""
        Givet att det är 2018-10-27 kl 10
        Och rektor öppnar ärendet
        När {passes}
        Och rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
        Och rektor avtalar en tid
        | mötesdag | {today} |
        Så är "håll mötet" bokat till {today}
        """
    )
    holds(
        f"""
        Givet att det är 2018-10-27 kl 10
        Och rektor öppnar ärendet
        När {passes}
        Och det antecknas i efterhand att rektor kommer överens med familjen den {today}
        | har sagt ja | vårdnadshavare |
        Så är "kom överens" gjort
        """
    )


def test_something_afterwards_happened_on_its_day(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att det är 2018-09-03
        Och rektor öppnar ärendet
        Och det går 7 dagar
        När det antecknas i efterhand att rektor kommer överens med familjen den 2018-09-05
        | har sagt ja | vårdnadshavare |
        Så ska "håll mötet" vara gjort senast 2018-09-26
        """
    )


# reasons


@pytest.mark.parametrize(
    "step",
    [
        'När rektor avtalar en tid och avviker från regeln "tre veckor" med skälet "lov"\n| mötesdag | 2018-09-28 |',
        'När rektor avtalar en tid med skälet "lov" mot regeln "Tre  Veckor"\n| mötesdag | 2018-09-28 |',
        'När rektor avtalar en tid\n| mötesdag | 2018-09-28 |\n| skäl mot "tre veckor" | lov |',
        "När rektor avtalar en tid\n| skäl mot regeln tre veckor | lov |\n| mötesdag | 2018-09-28 |",
    ],
)
def test_a_reason_to_depart(step: str, holds: Callable[..., None]) -> None:
    holds(AGREED + step + '\nSå finns en avvikelse från regeln "tre veckor" med skälet "LOV"')


# tables


def test_rows_of_a_fact_below_its_action_or_in_a_step_of_their_own(holds: Callable[..., None]) -> None:
    for step in (
        "När rektor lämnar sin bedömning\n| bedömning |\n| Bra. |",
        "När rektor lämnar sin bedömning\nOch med bedömningar\n| Bedömning av barnets behov |\n| Bra. |",
        'När rektor lämnar sin bedömning\nOch med dessa "bedömningar":\n| verksamhet | bedömning |\n| rektor | Bra. |',
    ):
        holds(AGREED + step + '\nSå har uppgiften "bedömningar" 1 rad')


# people


def test_people_of_the_scene_in_a_table(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet följande personer är med:
        | Roll           | Namn         | Arbetsplats |
        | rektor         | Maria Lind   | Björkskolan |
        | vårdnadshavare | "Anna Berg"  |             |
        När rektor öppnar ärendet
        Så har "Maria Lind" rollen rektor
        """
    )


def test_people_who_are_named_after_the_case_was_opened_join_it(holds: Callable[..., None]) -> None:
    holds('Givet att rektor öppnar ärendet\nNär "Nils Dahl" är annan part\nSå har "Nils Dahl" rollen annan part')
    holds('Givet att rektor öppnar ärendet\nNär "Nils Dahl" är rektor\nSå nekas det med orden "innehas redan av rektor"')


def test_changes_of_people_on_a_day(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att det är 2018-09-03
        Och rektor öppnar ärendet
        När soc antecknar att "Nils Dahl" kommer med som annan part på "Norra skolan" den 2018-09-10
        Och "Nils Dahl" lämnar rollen annan part den 2018-09-20
        Så kan "Nils Dahl" inte göra "rapportera avvikelse"
        När det blir 2018-09-12
        Så kan "Nils Dahl" göra "rapportera avvikelse"
        När det blir 2018-09-21
        Så kan "Nils Dahl" inte göra "rapportera avvikelse"
        """
    )


def test_somebody_stands_in(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att "Karin Alm" är annan part
        När "Karin Alm" ersätter rektor som rektor från 2005-01-01 till och med 2005-01-02
        Så har "Karin Alm" rollen rektor
        """
    )


def test_an_incident_waits_for_each_whose_right_it_was(holds: Callable[..., None]) -> None:
    holds(
        """
        Givet att "Anna Berg" och "Erik Berg" är vårdnadshavare
        Och rektor öppnar ärendet
        När det antecknas i efterhand att rektor håller mötet
        Så väntar händelsen på vårdnadshavare
        När "Anna Berg" godkänner händelsen i efterhand
        Så väntar händelsen på "Erik Berg"
        När "Erik Berg" godkänner det som hände i efterhand
        Så väntar ingen händelse på godkännande
        """
    )
