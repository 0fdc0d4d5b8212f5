"""Send and receive at the command line: what travels, what is noted where, and what is refused, word for word."""

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py
MOVING = str(Path(__file__).parents[2] / "workspaces" / "moving")
PEOPLE = ("worker=Ms Hall, Hill Family Team", "nurse=Nora Lane, Hill Clinic", "child=Cass Hill", "guardian=Gina Hill")
FILE = "S-1.parcel.json"
SEND = ("case", "send", "S-1", "--to", "Lakeside")
RECEIVE = (
    "case", "receive", FILE, "lakeside", "L-7", "--as", "Mr Cole", "--person", "samordnare=Mr Cole, Lakeside School",
)  # fmt: skip
PLACED = (
    "--fact", "born=född", "--fact", "what helps=det som hjälper",
    "--role", "child=barn", "--role", "guardian=vårdnadshavare", "--role", "worker=tidigare stöd",
)  # fmt: skip


@pytest.fixture
def hill(line: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    """A case at Hill that is ready to be handed over."""
    monkeypatch.setenv("CASEWAY_WORKSPACE", MOVING)
    people = [part for person in PEOPLE for part in ("--person", person)]
    assert line("case", "open", "hill", "S-1", "--as", "Ms Hall", *people) == 0, line.err
    notes = ("born=2016-05-05", "what helps=A quiet corner.", "main need=learning", "contact=Ms Hall", "own notes=Ask.")
    noted = [part for note in notes for part in ("-f", note)]
    assert line("case", "do", "S-1", "note", "--as", "Ms Hall", *noted) == 0, line.out
    assert line("case", "do", "S-1", "sign", "--as", "Gina Hill", "-f", "subject left out=learning") == 0, line.out
    return line


@pytest.fixture
def handed_over(hill: Line) -> Line:
    assert hill("case", "do", "S-1", "hand over", "--as", "Ms Hall") == 0, hill.out
    return hill


@pytest.fixture
def sent(handed_over: Line) -> Line:
    assert handed_over(*SEND, "-o", FILE) == 0, handed_over.err
    handed_over.wait(2)
    return handed_over


TRAVELS = """\
This goes to Lakeside, as Ms Hall handed it over on 2018-09-03:
  Support worker: Ms Hall, Hill Family Team
  Child: Cass Hill
  Guardian: Gina Hill
  Date of birth (2018-09-03): 2016-05-05
  What helps (2018-09-03): A quiet corner.
  Whom to ask (2018-09-03): Ms Hall
1 of what could go stays here.
Agreed to there, which does not hold here:
  2018-09-03 Gina Hill: Consent that another place goes on
"""


def test_a_dry_run_shows_what_would_travel_and_writes_nothing(handed_over: Line) -> None:
    assert handed_over(*SEND, "--dry-run", "-o", FILE) == 0
    assert handed_over.out == TRAVELS
    assert not Path(FILE).exists()
    before = handed_over.json("case", "show", "S-1")
    assert handed_over(*SEND, "--dry-run", "--language", "sv") == 0
    assert handed_over.out.startswith("Detta lämnas till Lakeside, så som Ms Hall lämnade över det 2018-09-03:\n")
    assert handed_over.json("case", "show", "S-1") == before


def test_send_writes_a_file_for_its_owner_only(handed_over: Line) -> None:
    assert handed_over(*SEND, "-o", FILE) == 0
    assert handed_over.out == (
        TRAVELS + f"Wrote {FILE}. It is personal data: send it by a safe way, and erase it afterwards.\n"
    )
    assert stat.S_IMODE(Path(FILE).stat().st_mode) == 0o600
    whole = Path(FILE).read_text(encoding="utf-8")
    for stays in ("learning", "Ask.", "Nora", "own notes", "main need", "held"):
        assert stays not in whole
    assert handed_over(*SEND, "-o", FILE) == 1
    assert handed_over.err == f"{FILE} is there already: name a new file\n"


def test_sending_is_no_act(handed_over: Line) -> None:
    before = handed_over.json("case", "show", "S-1")
    handed_over(*SEND, "-o", FILE)
    assert handed_over.json("case", "show", "S-1") == before


def test_send_as_json(handed_over: Line) -> None:
    found = handed_over.json(*SEND, "-o", FILE)
    assert (found["sent"], found["file"], found["parcel"]["case"]) == (True, FILE, "S-1")
    assert found["digest"] == json.loads(Path(FILE).read_text(encoding="utf-8"))["digest"]
    assert handed_over.json(*SEND, "--dry-run")["sent"] is False


def test_send_is_refused_when_nothing_was_handed_over(hill: Line) -> None:
    assert hill(*SEND, "-o", FILE) == 1
    assert hill.out == (
        "  1. The case has not been handed over («Hand the case over»), or that was taken back.\nNothing was changed.\n"
    )
    assert not Path(FILE).exists()


def test_send_is_refused_when_the_family_has_changed_its_mind(handed_over: Line) -> None:
    assert handed_over("case", "do", "S-1", "take it back", "--as", "Gina Hill") == 0
    assert handed_over(*SEND, "-o", FILE) == 1
    assert handed_over.out == (
        "  1. The case goes to another place only when each guardian has consented in writing. (must)\n"
        "     Missing: Gina Hill has withdrawn it (2018-09-03): Consent that another place goes on (for Cass Hill).\n"
        "     Done by Guardian with «Sign the consent form».\n"
        "     The right belongs to Guardian: only they themselves can yield it.\n"
        "Nothing was changed.\n"
    )
    assert handed_over.json(*SEND, "-o", FILE)["reasons"][0]["rule"] == "by consent only"


def test_send_is_refused_when_it_was_voided_or_waits(hill: Line) -> None:
    assert hill("case", "do", "S-1", "take it back", "--as", "Gina Hill") == 0
    assert hill("case", "record", "S-1", "hand over", "--as", "Ms Hall") == 0
    assert hill(*SEND, "-o", FILE) == 1
    assert "  1. The case was handed over against a right (entry 5). It waits for those whose right it is.\n" in hill.out
    assert hill("case", "void", "S-1", "5", "--as", "Ms Hall", "--reason", "Nobody was asked.") == 0, hill.out
    assert hill(*SEND, "-o", FILE) == 1
    assert "The case has not been handed over" in hill.out


@pytest.mark.parametrize("place", ["", "  ", "a\nb", "x" * 201])
def test_a_place_has_a_name(place: str, handed_over: Line) -> None:
    assert handed_over("case", "send", "S-1", "--to", place, "-o", FILE) == 2
    assert "--to must be the name of a place, on one line and of at most 200 characters" in handed_over.err


def test_send_needs_a_file(handed_over: Line) -> None:
    assert handed_over(*SEND) == 2
    assert "name the file with --output, or see with --dry-run what would travel" in handed_over.err


def test_what_has_no_place_is_told_with_what_to_write(sent: Line) -> None:
    assert sent(*RECEIVE, "--language", "en") == 1
    assert sent.out == (
        "  1. «born» has no place here.\n"
        "  2. «what helps» has no place here.\n"
        "  3. «worker» has no place here.\n"
        "  4. «child» has no place here.\n"
        "  5. «guardian» has no place here.\n"
        "Nothing was changed.\n"
        'What has no place here: --fact "THEIRS=OURS" or --role "THEIRS=OURS" says what it is called here; with nothing'
        " after the = it is not noted.\n"
    )
    assert sent.json(*RECEIVE)["reasons"][0]["text"]["sv"] == "«born» har ingen plats här."


def test_a_dry_run_shows_what_would_be_noted_where(sent: Line, tmp_path: Path) -> None:
    there = ("--database", str(tmp_path / "lakeside.db"))
    assert sent(*RECEIVE, *PLACED, "--dry-run", *there) == 0, sent.out
    assert sent.out == (
        "Ärendet L-7 skulle öppnas så här. Inget är antecknat.\n"
        "  Samordnare: Mr Cole\n"
        "  Stöd på den förra orten: Ms Hall\n"
        "  Barnet: Cass Hill\n"
        "  Vårdnadshavare: Gina Hill\n"
        "  Födelsedag (där: born) (2018-09-03): 2016-05-05\n"
        "  Det som hjälper (där: what helps) (2018-09-03): A quiet corner.\n"
        "  Vem man kan fråga (2018-09-03): Ms Hall\n"
        "Samtyckt till där, vilket inte gäller här:\n"
        "  2018-09-03 Gina Hill: Consent that another place goes on\n"
    )
    assert not (tmp_path / "lakeside.db").exists()
    found = sent.json(*RECEIVE, *PLACED, "--dry-run", *there)
    assert (found["recorded"], found["facts"][0]) == (False, {"name": "född", "since": "2018-09-03"})


def test_receive_opens_the_case_that_says_where_it_comes_from(sent: Line) -> None:
    assert sent(*RECEIVE, *PLACED) == 0, sent.out
    assert sent.out == (
        "Antecknat som nummer 1: Ärendet öppnades. Det fortsätter från «Family support at Hill», ärende S-1, överlämnat "
        "2018-09-03.\n"
        "  ! Processen «Lakeside family plan» gällde inte den 2018-09-05 (den gäller från 2020-01-01).\n"
        "Ärendet står nu i «Familjen är ny».\n"
        "Antecknat som nummer 2: Antecknat ur det som lämnades över.\n"
        "Samtyckt till där, vilket inte gäller här:\n"
        "  2018-09-03 Gina Hill: Consent that another place goes on\n"
    )
    shown = sent.json("case", "show", "L-7")
    assert [one["day"] for one in shown["history"]] == ["2018-09-05", "2018-09-03"]
    assert {**shown["origin"], "digest": ""} == {
        "process": "hill", "title": "Family support at Hill", "case": "S-1", "day": "2018-09-03", "digest": "",
    }  # fmt: skip
    assert sent.json("case", "show", "S-1")["origin"] is None
    assert sent("case", "show", "L-7", "--as", "Gina Hill") == 0
    assert "    2. 2018-09-03 Mr Cole: Antecknat ur det som lämnades över. (antecknat 2018-09-05)\n" in sent.out


def test_a_parcel_is_received_once(sent: Line) -> None:
    assert sent(*RECEIVE, *PLACED) == 0
    again = tuple("L-8" if part == "L-7" else part for part in RECEIVE)
    for more in ((), ("--dry-run",)):
        assert sent(*again, *PLACED, *more, "-l", "en") == 1
        assert sent.out == "  1. This has been received already, in case L-7.\nNothing was changed.\n"
    assert sent("case", "show", "L-8") == 1


def test_the_same_command_with_the_same_key_acts_once(sent: Line) -> None:
    assert sent(*RECEIVE, *PLACED, "--key", "k") == 0
    first = sent.out
    assert sent(*RECEIVE, *PLACED, "--key", "k") == 0
    assert sent.out == first


def test_a_file_that_is_no_parcel(sent: Line) -> None:
    Path(FILE).chmod(0o600)
    whole = Path(FILE).read_text(encoding="utf-8")
    for text, why in (
        ("{", "it is not JSON"),
        (
            whole.replace("A quiet corner.", "A loud corner."),
            "the digest does not fit: it was damaged or changed on the way; ask for it anew",
        ),
    ):
        Path(FILE).write_text(text, encoding="utf-8")
        assert sent(*RECEIVE, *PLACED) == 1
        assert (sent.out, sent.err) == ("", f"this parcel cannot be received: {why}\n")


def test_a_case_that_was_received_goes_on_whatever_becomes_of_the_file(
    sent: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(MOVING, tmp_path / "moving")
    monkeypatch.setenv("CASEWAY_WORKSPACE", str(tmp_path / "moving"))
    assert sent(*RECEIVE, *PLACED) == 0, sent.out
    before = sent.json("case", "show", "L-7")
    file = tmp_path / "moving" / "processes" / "lakeside" / "process.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("in-force: 2020-01-01", "in-force: 2019-01-01"), encoding="utf-8")
    assert text != file.read_text(encoding="utf-8")
    after = sent.json("case", "show", "L-7")
    assert (after["version"], after["facts"]) == (before["version"], before["facts"])
    assert after["version_now"] != after["version"]


def test_a_refusal_told_as_data_is_a_refusal_all_the_same(hill: Line) -> None:
    assert hill(*SEND, "-o", FILE, "--format", "json") == 1
    assert json.loads(hill.out)["accepted"] is False


def test_who_of_the_family_is_not_named_is_told_to_whoever_sends(handed_over: Line) -> None:
    handed_over.wait(1)
    assert handed_over("case", "join", "S-1", "Greg Hill", "--role", "guardian", "--as", "Ms Hall") == 0, handed_over.out
    assert handed_over("case", "do", "S-1", "sign", "--as", "Greg Hill") == 0, handed_over.out
    assert handed_over("case", "send", "S-1", "--to", "Lakeside", "--dry-run") == 0, handed_over.out
    assert "  Guardian: Gina Hill\n" in handed_over.out
    assert "  Guardian: Greg Hill\n" not in handed_over.out
    assert "Not named in it: Greg Hill.\n" in handed_over.out
    assert handed_over.json("case", "send", "S-1", "--to", "Lakeside", "--dry-run")["unnamed"] == ["Greg Hill"]
