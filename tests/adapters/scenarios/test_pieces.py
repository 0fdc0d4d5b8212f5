"""Which pieces of a process came into play in a scenario."""

from __future__ import annotations

from collections.abc import Callable

from caseway.adapters.scenarios.runner import Run
from caseway.engine.assemble import Process
from caseway.engine.assemble.parts import Piece


def test_what_was_done_noted_and_reached_came_into_play(run: Callable[..., Run], small: Process) -> None:
    (result,) = run(
        """\
  Scenario: A
    När chef ringer
      | ton | lugn |
    Och chef slutar
    Så är ärendet avslutat
""",
        of=small,
    ).results
    assert result.used == {
        Piece("people", "chef"), Piece("actions", "ring"), Piece("facts", "ton"),
        Piece("actions", "sluta"), Piece("stages", "ny"), Piece("stages", "klar"),
    }  # fmt: skip


def test_what_was_refused_did_not(run: Callable[..., Run], small: Process) -> None:
    (result,) = run("  Scenario: A\n    När chef ringer\n      | brådskar | ja |\n    Så nekas det\n", of=small).results
    assert result.used == {Piece("people", "chef"), Piece("stages", "ny")}


def test_a_role_that_goes_to_whoever_did_something_came_into_play_when_that_was_done(
    run: Callable[..., Run], changed: Callable[..., Process]
) -> None:
    derived = changed(("  kund: Kunden\n", "  kund: Kunden\n  den som ringde: {title: T, is: whoever did ring}\n"))

    def people(steps: str) -> set[str]:
        (result,) = run(f"  Scenario: A\n{steps}", of=derived).results
        assert result.passed
        return {piece.name for piece in result.used if piece.section == "people"}

    assert people("    När chef ringer\n    Så väntar inget\n") == {"chef", "den som ringde"}
    assert people("    När chef slutar\n    Så väntar inget\n") == {"chef"}


def test_tables_consents_and_forms_of_a_real_process(run: Callable[..., Run]) -> None:
    (result,) = run(
        """\
  Scenario: A
    När rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare |
      | överenskomna | vårdnadshavare |
    Så saknar blanketten "bilaga 1" "mötesdag"
"""
    ).results
    assert Piece("forms", "bilaga 1") in result.used
