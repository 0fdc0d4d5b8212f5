"""Coverage: what counts as a rule that was followed, and as one whose breach was shown."""

from __future__ import annotations

from collections.abc import Callable

from caseway.adapters.scenarios.coverage import Seen
from caseway.adapters.scenarios.result import Result
from caseway.adapters.scenarios.runner import Run
from caseway.engine.assemble import Process

RULE = "skäl vid brådska"


def test_a_rule_seen_both_ways(run: Callable[..., Run], small: Process) -> None:
    seen = run(
        """\
  Scenario: A
    När chef ringer
      | brådskar | ja       |
      | skäl     | vattnet läcker |
    Så är regeln "skäl vid brådska" följd
  Scenario: B
    När chef ringer
      | brådskar | ja |
    Så nekas det enligt regeln "skäl vid brådska"
""",
        of=small,
    ).coverage

    assert seen.rules == {RULE: Seen(followed=(0,), shown=(1,))}
    assert seen.complete


def test_a_rule_whose_condition_does_not_hold_is_not_followed(run: Callable[..., Run], small: Process) -> None:
    outcome = run("  Scenario: A\n    När chef ringer\n      | brådskar | nej |\n    Så väntar inget\n", of=small)

    assert (outcome.passed, outcome.coverage.never_followed) == (True, (RULE,))


def test_a_refusal_that_says_not_why_shows_nothing(run: Callable[..., Run], small: Process) -> None:
    outcome = run("  Scenario: A\n    När chef ringer\n      | brådskar | ja |\n    Så nekas det\n", of=small)

    assert (outcome.passed, outcome.coverage.never_shown) == (True, (RULE,))


def test_a_scenario_that_fails_shows_nothing(run: Callable[..., Run], small: Process) -> None:
    outcome = run(
        """\
  Scenario: A
    När chef ringer
      | brådskar | ja |
    Så nekas det enligt regeln "skäl vid brådska"
    Och är ärendet avslutat
""",
        of=small,
    )

    assert (outcome.passed, outcome.coverage.rules) == (False, {RULE: Seen()})


def test_a_deviation_shows_the_rule(run: Callable[..., Run], small: Process) -> None:
    outcome = run(
        """\
  Scenario: A
    När chef ringer och avviker från regeln "skäl vid brådska" med skälet "det syns"
      | brådskar | ja |
    Så finns en avvikelse från regeln "skäl vid brådska" med skälet "det syns"
""",
        of=small,
    )

    assert (outcome.passed, outcome.coverage.rules) == (True, {RULE: Seen(shown=(0,))})


AGREED = """
Givet att det är 2018-09-03
Och rektor kommer överens med familjen
| har sagt ja | vårdnadshavare |
"""


def test_a_deadline_is_followed_when_it_is_met_in_time(play: Callable[..., Result]) -> None:
    early = play(AGREED + "När det antecknas i efterhand att rektor håller mötet\nSå väntar inget")
    late = play(AGREED + "Och det går 22 dagar\nNär det antecknas i efterhand att rektor håller mötet\nSå väntar inget")
    never = play(AGREED + 'När det går 22 dagar\nSå är regeln "tre veckor" bruten')

    assert [one.passed for one in (early, late, never)] == [True, True, True]
    assert ["tre veckor" in one.followed for one in (early, late, never)] == [True, False, False]
    assert ["tre veckor" in one.shown for one in (early, late, never)] == [False, False, True]


def test_booking_in_time_is_not_meeting_in_time(play: Callable[..., Result]) -> None:
    result = play(AGREED + 'När rektor avtalar en tid\n| mötesdag | 2018-09-20 |\nSå är regeln "mandat" följd')

    assert result.passed
    assert "tre veckor" not in result.followed
    assert "mandat" in result.followed


def test_what_an_incident_kept_does_not_count(play: Callable[..., Result]) -> None:
    result = play(
        """
        Givet att det är 2018-09-03
        Och rektor öppnar ärendet
        När det antecknas i efterhand att rektor bjuder in till mötet
        | kallade   | soc         |
        | mötesdag  | 2018-09-20  |
        | klockslag | 14.00       |
        | plats     | Björkskolan |
        Så är det antecknat som en händelse mot regeln "överenskommet före tid"
        """
    )

    assert result.passed
    assert result.followed == frozenset()


def test_a_clause_shows_the_rules_that_cite_it(play: Callable[..., Result]) -> None:
    result = play("När rektor kommer överens med familjen\nSå nekas det enligt VB-003")

    assert result.shown == {"familjens ja"}
