"""A Danish process at the command line, word for word: a refusal, what is due, a form, and a mistake in its file."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

FJORD = Path(__file__).parents[2] / "workspaces" / "fjord"
PEOPLE = (
    "skoleleder=Pia Lund, Fjordskolen", "sagsbehandler=Mette Holm, Familieafdelingen", "barnet=Ida Bjerg",
    "forældremyndighedsindehaver=Anne Bjerg", "forældremyndighedsindehaver=Ole Bjerg",
)  # fmt: skip


@pytest.fixture
def fjord(line: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A case to whose meeting one of two guardians has consented; it is 3 September 2018."""
    monkeypatch.setenv("CASEWAY_WORKSPACE", str(FJORD))
    people = [part for person in PEOPLE for part in ("--person", person)]
    assert line("case", "open", "fjord", "F-1", "--as", "Pia Lund", *people) == 0, line.err
    assert line("case", "do", "F-1", "giv samtykke", "--as", "Anne Bjerg") == 0, line.out
    return line


@pytest.fixture
def called(fjord: Any) -> Any:
    """Both have consented, and the meeting is called."""
    assert fjord("case", "do", "F-1", "giv samtykke", "--as", "Ole Bjerg") == 0, fjord.out
    facts = ("-f", "mødedato=2018-09-20", "-f", "varighed=1,5")
    assert fjord("case", "do", "F-1", "indkald", "--as", "Pia Lund", *facts) == 0, fjord.out
    return fjord


def test_a_refusal_names_the_consent_and_the_limit(fjord: Any) -> None:
    assert fjord("case", "do", "F-1", "indkald", "--as", "Pia Lund", "-f", "mødedato=2018-09-25") == 1
    assert fjord.out == (
        "Kan ikke gøres endnu: Indkald til mødet.\n"
        "  1. Der skal være skriftligt samtykke, inden mødet indkaldes og holdes. (skal)\n"
        "     Mangler: Ole Bjerg har ikke givet skriftligt: Samtykke til netværksmødet (for Ida Bjerg).\n"
        "     Gøres af Forældremyndighedsindehaver med »Giv samtykke«.\n"
        "     Rettigheden tilhører Forældremyndighedsindehaver; ingen andre kan give afkald på den.\n"
        "  2. Mødet skal holdes senest tre uger efter indkaldelsen.              (skal)\n"
        "     Mangler: »Mødedato« er 2018-09-25, og sidste dag er 2018-09-24.\n"
        "     Gøres af Skolelederen eller Sagsbehandleren med »Indkald til mødet«.\n"
        "     Skolelederen kan fravige reglen »tre uger« med en noteret begrundelse.\n"
        'Intet er ændret. Er det allerede sket: caseway case record F-1 indkald --as "Pia Lund"\n'
        "Hvad der kan gøres nu: caseway case show F-1\n"
    )


def test_parents_who_do_not_agree(fjord: Any) -> None:
    fjord("case", "do", "F-1", "sig nej", "--as", "Ole Bjerg")
    fjord("case", "why", "F-1", "indkald")
    assert (
        "     Mangler: De er ikke enige: Ole Bjerg har sagt nej (2018-09-03), Anne Bjerg har sagt ja: "
        "Samtykke til netværksmødet (for Ida Bjerg).\n"
    ) in fjord.out


def test_what_is_due_and_what_was_not_followed(called: Any) -> None:
    assert called("case", "show", "F-1") == 0
    assert (
        "Venter\n"
        "  »Hold mødet« er planlagt til 2018-09-20. 17 dage tilbage. (Pia Lund, Mette Holm)\n"
        "  »Hold mødet« skal være udført senest 2018-09-24 (Mødet skal holdes senest tre uger efter indkaldelsen, "
        "regnet fra 2018-09-03). 21 dage tilbage. (Pia Lund, Mette Holm)\n"
        "    3 uger fra 3. september 2018 = 24. september 2018.\n"
    ) in called.out
    assert "Oplysninger\n  Mødedato: 2018-09-20\n  Mødets længde i timer: 1,5\n" in called.out
    assert (
        "       ! »Indkaldelsen skal have en dagsorden« blev ikke fulgt. Der er ikke givet nogen begrundelse.\n"
    ) in called.out


def test_a_form_with_what_it_lacks(called: Any) -> None:
    assert called("form", "make", "fjord", "referat", "--case", "F-1") == 0
    head, _, lacking = called.out.partition("\n\nDETTE MANGLER\n")
    assert head.startswith(
        "REFERAT AF NETVÆRKSMØDET\nNetværksmøde i Fjordby\n\nSag: F-1\nUdskrevet: mandag den 3. september 2018\n\n"
        "UDKAST – ikke udfyldt helt\nDet, der mangler, står til sidst.\n"
    )
    assert "  Mødets længde i timer: 1,5\n  Dagsorden: [Mangler]\n" in head
    assert lacking.startswith("\n  Dagsorden\n    - Kan gives af Skolelederen, Sagsbehandleren, ved »Indkald til mødet«\n")


def test_a_mistake_in_the_file_says_where_it_is_and_what_to_write(line: Any, tmp_path: Path) -> None:
    copytree(FJORD, tmp_path / "w")
    file = tmp_path / "w" / "processes" / "fjord" / "process.yaml"
    file.write_text(file.read_text("utf-8").replace("    must: hold mødet", "    must: hold modet"), "utf-8")
    assert line("check", "fjord", "-w", "w") == 1
    told = line.out + line.err
    assert "fejl[P11]: der er ingen handling `hold modet` under `actions`\n" in told
    assert "^^^^^^^^^^ mente du `hold mødet`?\n" in told
    assert "hjælp: skriv et navn, der findes i filen; store bogstaver og mellemrum gør ingen forskel\n" in told
    assert told.rstrip().endswith(f"1 fejl i {Path('w/processes/fjord/process.yaml')}.")
