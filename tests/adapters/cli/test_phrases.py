"""`caseway phrases`: the sentences that scenarios of a process may use."""

from __future__ import annotations

from typing import Any

import pytest

from caseway.adapters.scenarios.book import PhraseBook
from caseway.processes import Workspace

Line = Any  # the fixture of conftest.py


def test_its_own_sentences_and_those_of_every_process(line: Line) -> None:
    assert line("phrases", "vastbus") == 0
    lines = line.out.splitlines()
    assert lines[0] == "Processens egna meningar (under Givet och När):"
    assert "  {vem} kommer överens med familjen    (rektor, soc, bup)" in lines
    does, checks = lines.index("Det som görs (under Givet och När):"), lines.index("Det som prövas (under Så):")
    assert lines.index("  det går {antal} {dagar, veckor eller månader}") in range(does, checks)
    assert lines.index('  regeln "regel" är bruten') > checks
    assert lines.count("  det antecknas i efterhand att …[ den {datum}]") == 1


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "  it is the next day"), ("da", "  det er {dato}[ kl. {klokkeslæt}]")]
)
def test_in_another_language(language: str, sentence: str, line: Line) -> None:
    assert line("phrases", "vastbus", "--language", language) == 0
    assert sentence in line.out.splitlines()


def test_as_data_each_says_what_it_is_and_who_fits_it(line: Line) -> None:
    found = line.json("phrases", "vastbus")
    assert len(found) == len(PhraseBook(Workspace.shipped().load("vastbus"), "sv").sentences)
    (one,) = [one for one in found if one["meaning"] == "act" and one["action"] == "håll mötet"]
    assert one == {
        "sentence": "{vem} håller mötet", "kind": "does", "meaning": "act", "action": "håll mötet", "roles": ["inbjudaren"],
    }  # fmt: skip


def test_a_process_that_is_not_there(line: Line) -> None:
    assert line("phrases", "vastbuss") == 1
    assert "Traceback" not in line.err
