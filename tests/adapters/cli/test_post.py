"""`caseway post`: letters to one person each, what is on record of them, and what does not go."""

from __future__ import annotations

import email
import json
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import vobject

Line = Any  # the fixture of conftest.py
SEND = ("post", "send", "NV-1", "--as", "Rektor Lind", "--from", "Björkskolan <kontor@example.org>", "--drafts")
SET = ("contact", "set", "NV-1")


@pytest.fixture
def reachable(invited: Line) -> Line:
    """The case in which all are invited: Anna Berg is reached by mail, Sara Holm by post."""
    by = ("--as", "Rektor Lind")
    assert invited(*SET, "Anna Berg", "--email", "anna@example.org", "--household", "Anna", *by) == 0, invited.err
    assert invited(*SET, "Sara Holm", "--post", "Torget 1; 111 11 Storstad", *by) == 0, invited.err
    return invited


def messages(folder: Path) -> list[EmailMessage]:
    files = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
    return [email.message_from_bytes(file.read_bytes(), policy=default) for file in files]


def event_of(message: EmailMessage) -> Any:
    (part,) = (one for one in message.walk() if one.get_content_type() == "text/calendar")
    return vobject.readOne(part.get_content()).vevent


def test_what_waits_and_since_when(invited: Line) -> None:
    assert invited("post", "waiting", "NV-1") == 0
    assert invited.out == (
        "Inbjudan till nätverksmöte: Anna Berg, sedan 2018-09-03\nInbjudan till nätverksmöte: Sara Holm, sedan 2018-09-03\n"
    )
    (first, _) = invited.json("post", "waiting", "NV-1")
    assert first == {
        "letter": "inbjudan", "built_in": False, "person": "p4", "name": "Anna Berg", "since": "2018-09-03", "entry": 4,
    }  # fmt: skip


def test_before_anything_is_done_nothing_waits(opened: Line) -> None:
    assert opened("post", "waiting", "NV-1") == 0
    assert opened.out == "Inget väntar på att skickas.\n"
    assert opened("post", "copies", "NV-1") == 0
    assert opened.out == "Ingenting har gått ut än.\n"


def test_each_gets_a_letter_of_their_own_by_their_own_way(reachable: Line, tmp_path: Path) -> None:
    assert reachable(*SEND) == 0
    (file,) = (tmp_path / "outbox").glob("*.eml")
    (folder,) = (one for one in (tmp_path / "outbox").iterdir() if one.is_dir())
    assert reachable.out == (
        f"Anna Berg: Inbjudan till nätverksmöte med e-post {file.relative_to(tmp_path)}\n"
        f"Sara Holm: Inbjudan till nätverksmöte med post {folder.relative_to(tmp_path)}\n"
        "E-post är skriven som filer: öppna var och en i ett e-postprogram och skicka den. "
        "I ärendet står den som skickad.\n"
    )
    (message,) = messages(tmp_path / "outbox")
    assert (message["To"], message["From"]) == ("Anna Berg <anna@example.org>", "Björkskolan <kontor@example.org>")
    assert (message["Cc"], message["Bcc"]) == (None, None)
    assert message["Subject"] == "Inbjudan till nätverksmöte"
    text = message.get_body(("plain",))
    assert text is not None
    assert "Du är inbjuden till ett nätverksmöte." in text.get_content()
    assert "Klockslag: 14:00 – 15:30" in text.get_content()
    (form,) = message.iter_attachments()
    assert form.get_filename() == "Bilaga 1 - Inbjudan till nätverksmöte.pdf"
    assert sorted(one.name for one in folder.iterdir()) == [
        "01 Inbjudan till nätverksmöte.pdf", "02 Bilaga 1 - Inbjudan till nätverksmöte.pdf"
    ]  # fmt: skip
    letter = pypdfium2.PdfDocument(folder / "01 Inbjudan till nätverksmöte.pdf")[0].get_textpage().get_text_range()
    assert "Torget 1" in letter
    assert "111 11 Storstad" in letter
    assert oct(folder.stat().st_mode)[-3:] == "700"


def test_the_calendar_entry_is_for_one_person_and_says_nothing_of_the_child(reachable: Line, tmp_path: Path) -> None:
    assert reachable(*SEND) == 0
    (message,) = messages(tmp_path / "outbox")
    event = event_of(message)
    assert event.dtstart.value.isoformat() == "2018-09-20T12:00:00+00:00"
    assert event.dtend.value.isoformat() == "2018-09-20T13:30:00+00:00"
    assert (event.summary.value, event.location.value, event.contents["class"][0].value) == ("Möte", "Skolan", "PRIVATE")
    assert [one.value for one in event.attendee_list] == ["mailto:anna@example.org"]
    assert "Elsa" not in event.serialize()


def test_when_the_meeting_is_moved_and_called_off_the_same_entry_changes(
    reachable: Line, act: Callable[..., int], tmp_path: Path
) -> None:
    assert reachable(*SEND) == 0
    reachable.wait(1)
    who = "Anna Berg, Sara Holm"
    moved = ("mötesdag=2018-09-21", "klockslag=9.30", "plats=Skolan", f"muntligt kontaktade={who}")
    assert act("flytta mötet", "skäl till ändringen=Sjukdom", *moved) == 0, reachable.out
    assert reachable(*SEND) == 0
    assert reachable.out.startswith("Anna Berg: Ny tid för mötet med e-post")
    reachable.wait(1)
    assert act("bjud in", f"kallade={who}") == 0, reachable.out
    assert act("ställ in mötet", "skäl till ändringen=Sjukdom") == 0, reachable.out
    assert reachable(*SEND, "--to", "Anna Berg") == 0
    assert reachable.out.startswith("Anna Berg: Mötet är inställt med e-post")
    first, second, third = messages(tmp_path / "outbox")
    events = [event_of(one) for one in (first, second, third)]
    assert len({event.uid.value for event in events}) == 1
    assert [event.sequence.value for event in events] == ["0", "1", "2"]
    assert [event.status.value for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert events[1].dtstart.value.isoformat() == "2018-09-21T07:30:00+00:00"
    assert reachable("post", "waiting", "NV-1") == 0
    assert reachable.out == "Mötet är inställt: Sara Holm, sedan 2018-09-05\n"


def test_what_has_no_way_is_told_and_the_rest_goes(reachable: Line) -> None:
    assert reachable("contact", "remove", "NV-1", "Anna Berg", "--as", "Rektor Lind") == 0
    assert reachable(*SEND) == 1
    assert reachable.out.startswith(
        "! Anna Berg: Inbjudan till nätverksmöte har inte gått\n"
        "  Det finns varken e-post- eller postadress. Lägg till en: "
        'caseway contact set NV-1 "Anna Berg" --email … --as …\n'
        "Sara Holm: Inbjudan till nätverksmöte med post"
    )
    assert reachable(*SET, "Anna Berg", "--by", "nothing", "--as", "Anna Berg") == 0
    assert reachable(*SEND) == 1
    assert reachable.out.endswith("  Anna Berg vill inte ha någon post.\n")


def test_mail_comes_from_somebody(reachable: Line, tmp_path: Path) -> None:
    assert reachable("post", "send", "NV-1", "--as", "Rektor Lind", "--to", "Anna Berg", "--drafts") == 1
    assert reachable.out.endswith(
        '  Mail comes from one address: write --from "Office <office@example.org>", without commas in the name.\n'
    )
    assert not (tmp_path / "outbox").exists()


def test_a_form_that_lacks_something_does_not_go_unless_somebody_says_so(reachable: Line) -> None:
    assert reachable(*SEND[:-1], "--to", "Anna Berg") == 1
    assert reachable.out == (
        "! Anna Berg: Inbjudan till nätverksmöte har inte gått med e-post\n"
        "  Bilaga 1: Inbjudan till nätverksmöte: Det saknas en uppgift, se slutet av blanketten. "
        "Gör klart den, eller skriv --drafts.\n"
    )


def test_a_dry_run_sends_and_records_nothing(reachable: Line, tmp_path: Path) -> None:
    assert reachable(*SEND, "--dry-run") == 0
    assert reachable.out == (
        "Anna Berg: Inbjudan till nätverksmöte skulle gå med e-post\n"
        "Sara Holm: Inbjudan till nätverksmöte skulle gå med post\n"
    )
    assert not (tmp_path / "outbox").exists()
    assert reachable("post", "copies", "NV-1") == 0
    assert reachable.out == "Ingenting har gått ut än.\n"


def test_a_protected_address_never_goes_to_the_other_household(
    reachable: Line, act: Callable[..., int], tmp_path: Path
) -> None:
    """Somebody has typed it into the place of the meeting: then no letter with it leaves the house for anybody else."""
    protected = ("--post", "Ekvägen 3; 123 45 Storstad", "--household", "Sara", "--protected")
    assert reachable(*SET, "Sara Holm", *protected, "--as", "Rektor Lind") == 0
    moved = (
        "mötesdag=2018-09-21",
        "klockslag=9.30",
        "plats=hos Sara, Ekvägen 3",
        "muntligt kontaktade=Anna Berg, Sara Holm",
    )
    assert act("flytta mötet", "skäl till ändringen=Sjukdom", *moved) == 0, reachable.out
    assert act("bjud in", "kallade=Anna Berg, Sara Holm") == 0, reachable.out
    assert reachable(*SEND) == 1
    assert reachable.out.startswith(
        "! Anna Berg: Inbjudan till nätverksmöte har inte gått med e-post\n"
        "  I «Inbjudan till nätverksmöte», «Bilaga 1: Inbjudan till nätverksmöte» står skyddade kontaktuppgifter "
        "för Sara Holm, som Anna Berg inte får se. Ta bort dem ur uppgifterna, "
        "eller skriv --checked om de inte är det.\n"
        "Sara Holm: Inbjudan till nätverksmöte med post"
    )
    assert list((tmp_path / "outbox").glob("*.eml")) == []
    assert reachable(*SEND, "--checked") == 0
    assert len(list((tmp_path / "outbox").glob("*.eml"))) == 1
    assert reachable("case", "show", "NV-1") == 0
    assert "Det som ser ut som en skyddad adress i det har granskats, och är ingen." in reachable.out


def test_who_has_got_what(reachable: Line) -> None:
    assert reachable(*SEND) == 0
    assert reachable("post", "returned", "NV-1", "6", "--reason", "Okänd", "--as", "Rektor Lind") == 0, reachable.err
    assert reachable.out == "Antecknat som nummer 7: Det som gick ut med anteckning 6 kom tillbaka: Okänd.\n"
    assert reachable("post", "copies", "NV-1") == 0
    assert reachable.out == (
        "   5  2018-09-03  Inbjudan till nätverksmöte: skickades med e-post till Anna Berg\n"
        "      Bilaga 1: Inbjudan till nätverksmöte, som den var efter anteckning 4\n"
        "      hushåll: Anna\n"
        "   6  2018-09-03  Inbjudan till nätverksmöte: skickades med post till Sara Holm\n"
        "      Bilaga 1: Inbjudan till nätverksmöte, som den var efter anteckning 4\n"
        "      kom tillbaka 2018-09-03\n"
    )
    assert reachable("post", "copies", "NV-1", "--as", "Sara Holm") == 0
    assert "hushåll" not in reachable.out
    first, second = reachable.json("post", "copies", "NV-1")
    assert (first["household"], first["channel"], first["as_of"], first["returned"]) == ("Anna", "e-mail", 4, None)
    assert second["returned"] == "2018-09-03"
    assert reachable("post", "waiting", "NV-1") == 0
    assert reachable.out == "Inbjudan till nätverksmöte: Sara Holm, sedan 2018-09-03\n"


@pytest.mark.parametrize("letter", ["inbjudan", "Inbjudan till nätverksmöte"])
def test_what_was_given_by_hand(letter: str, invited: Line) -> None:
    assert invited("post", "given", "NV-1", letter, "--to", "Anna Berg", "--as", "Rektor Lind") == 0, invited.out
    assert invited.out == "Antecknat som nummer 5: Inbjudan till nätverksmöte: lämnades till Anna Berg.\n"
    assert invited("post", "given", "NV-1", "inbjuden", "--to", "Anna Berg", "--as", "Rektor Lind") == 1
    assert invited.err == (
        "Error: Det finns inget brev som heter «inbjuden». "
        "Brev: inbjudan, planen, minnesanteckningar, moved, off, uninvited, recall.\n"
    )


def test_what_does_not_hold_is_recalled(reachable: Line, tmp_path: Path) -> None:
    assert reachable(*SEND) == 0
    assert reachable("case", "void", "NV-1", "4", "--reason", "Fel skola", "--as", "Rektor Lind") == 0, reachable.err
    assert reachable.out.endswith(
        "  ! Papper som har gått ut och inte gäller längre: 2. Be att få tillbaka dem: caseway post recall NV-1 7 --as …\n"
    )
    assert "Anna Berg fick «Bilaga 1: Inbjudan till nätverksmöte»" in reachable.out
    recall = ("post", "recall", "NV-1", "7", *SEND[3:])
    assert reachable(*recall, "--dry-run") == 0
    assert reachable.out == (
        "Anna Berg: Om ett papper som du har fått av oss skulle gå med e-post\n"
        "Sara Holm: Om ett papper som du har fått av oss skulle gå med post\n"
    )
    assert reachable(*recall) == 0
    *_, message = messages(tmp_path / "outbox")
    text = message.get_body(("plain",))
    assert text is not None
    said = " ".join(text.get_content().split())
    assert "Använd dem inte: lämna tillbaka dem till oss eller förstör dem." in said
    assert "Bilaga 1: Inbjudan till nätverksmöte, 3 september 2018" in said
    assert reachable(*recall) == 0
    assert reachable.out == "Ingen har något papper som inte gäller efter den anteckningen.\n"
    assert reachable("post", "recall", "NV-1", "99", *SEND[3:]) == 1
    assert reachable.err == "Error: Ärendet har anteckningarna 1 till 9.\n"


def test_a_mail_server_that_does_not_answer_stops_nothing_else(reachable: Line) -> None:
    assert reachable(*SEND, "--smtp", "localhost:1", "--smtp-security", "none") == 1
    assert reachable.out.startswith("! Anna Berg: Inbjudan till nätverksmöte har inte gått med e-post\n  ")
    assert "Sara Holm: Inbjudan till nätverksmöte med post" in reachable.out
    assert reachable(*SEND, "--smtp", "mail example") == 2


def test_as_json(reachable: Line) -> None:
    assert reachable(*SEND, "--format", "json") == 0
    (first, second) = json.loads(reachable.out)
    assert (first["name"], first["channel"], first["entry"], first["why_not"]) == ("Anna Berg", "e-mail", 5, [])
    assert (second["name"], second["channel"], second["entry"]) == ("Sara Holm", "letter", 6)


def test_after_a_wrong_address_it_goes_again(reachable: Line, tmp_path: Path) -> None:
    """The ordinary repair: the sending was a mistake, the address is put right, and it is sent."""
    assert reachable(*SEND, "--to", "Anna Berg") == 0
    assert reachable("case", "void", "NV-1", "5", "--reason", "Fel adress", "--as", "Rektor Lind") == 0
    assert reachable(*SET, "Anna Berg", "--email", "anna.berg@example.org", "--as", "Rektor Lind") == 0
    assert reachable(*SEND, "--to", "Anna Berg") == 0
    assert [one["To"] for one in messages(tmp_path / "outbox")] == [
        "Anna Berg <anna@example.org>", "Anna Berg <anna.berg@example.org>"
    ]  # fmt: skip
    assert [one["entry"] for one in reachable.json("post", "copies", "NV-1")] == [7]


def test_a_letter_says_who_sends_it_and_how_to_answer(reachable: Line, tmp_path: Path) -> None:
    assert reachable(*SET, "Rektor Lind", "--phone", "033-12 34 56", "--as", "Rektor Lind") == 0
    assert reachable(*SEND, "--to", "Anna Berg") == 0
    (message,) = messages(tmp_path / "outbox")
    text = message.get_body(("plain",))
    assert text is not None
    assert "Från: Rektor Lind (Björkskolan)" in text.get_content()
    assert "033-12 34 56" in text.get_content()
    assert message["X-Unsent"] == "1"


def test_nobody_lists_by_sending_what_they_may_not_see(reachable: Line) -> None:
    assert reachable("post", "send", "NV-1", "--as", "Nobody", "--dry-run") == 1
    assert reachable("post", "send", "NV-1", "--as", "Rektor Lind", "--letter", "inbjudann") == 1
    assert reachable.err == (
        "Error: Det finns inget brev som heter «inbjudann». "
        "Brev: inbjudan, planen, minnesanteckningar, moved, off, uninvited, recall.\n"
    )
