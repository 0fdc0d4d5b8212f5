"""Every personal text goes through the codec, whichever way it goes into the store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from caseway.adapters.store.codec import PLAIN
from caseway.adapters.store.sql import open_store
from caseway.engine.case import replay
from caseway.engine.contacts import Contact


def test_plain_stores_a_text_as_it_is() -> None:
    assert PLAIN.encode("NV-1", "p1", "Åsa") == "Åsa"
    assert PLAIN.decode("NV-1", "p1", "Åsa") == "Åsa"


def everything(folder: Path) -> bytes:
    """Every byte of every file there, each text read as JSON would read it."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir())).replace(b'\\"', b'"')


def test_nothing_personal_is_found_in_what_is_stored_through_a_codec(file: Path, sample: Any) -> None:
    with open_store(file, sample.Sealed()) as store:
        case = sample.Desk(store).whole()

        assert store.load("NV-1") == case == replay(store.entries("NV-1"))
        assert store.verify("NV-1") is None

    found = [text for text in sample.PERSONAL if text.encode() in everything(file.parent)]
    assert found == []


def test_all_of_it_is_found_in_what_is_stored_plainly(file: Path, sample: Any) -> None:
    """So the search above can find it."""
    with open_store(file) as store:
        sample.Desk(store).whole()

    missing = [text for text in sample.PERSONAL if text.encode() not in everything(file.parent)]
    assert missing == []


class Listening:
    """A codec that writes down whom each text is about."""

    def __init__(self) -> None:
        self.heard: set[tuple[str, str, str]] = set()

    def encode(self, case: str, subject: str, text: str) -> str:
        self.heard.add((case, subject, text))
        return text

    def decode(self, case: str, subject: str, text: str) -> str:
        assert (case, subject, text) in self.heard
        return text


CONTACT = Contact("anna@example.org", "070-123 45 67", ("Storgatan 4",), "Annas hem", True, "letter")


def test_nothing_of_a_contact_is_found_either_and_it_is_about_its_person(file: Path, sample: Any) -> None:
    codec = Listening()
    for kept_with in (sample.Sealed(), codec):
        with open_store(file.with_name(f"{type(kept_with).__name__}.db"), kept_with) as store:
            sample.Desk(store).open()
            store.keep_contact("NV-1", "p3", CONTACT)
            assert store.contacts("NV-1") == {"p3": CONTACT}

    texts = ("anna@example.org", "070-123 45 67", "Storgatan 4", "Annas hem", "protected", "letter")
    sealed, plain = (file.with_name(name).read_bytes() for name in ("Sealed.db", "Listening.db"))
    assert [text for text in texts if text.encode() in sealed] == []
    assert [text for text in texts if text.encode() not in plain] == []
    assert {(case, subject) for case, subject, text in codec.heard if "Storgatan 4" in text} == {("NV-1", "p3")}


def test_each_text_is_about_somebody(file: Path, sample: Any) -> None:
    codec = Listening()
    with open_store(file, codec) as store:
        sample.Desk(store).whole()
        store.entries("NV-1")

    about = {text: (case, subject) for case, subject, text in codec.heard}
    assert about["Rut Åkesson"] == about["Björkskolan"] == ("NV-1", "p1")
    assert about["Elsa Berg"] == about[sample.ASKED] == about["hemma"] == about["3.50"] == ("NV-1", "p2")
    assert about[sample.REASON] == ("NV-1", "p1")  # the person who gave it


def test_the_codec_of_these_tests_hides_a_text_from_other_cases_and_subjects(sample: Any) -> None:
    codec = sample.Sealed()

    sealed = codec.encode("NV-1", "p2", "hemma")

    assert codec.decode("NV-1", "p2", sealed) == "hemma"
    assert codec.encode("NV-1", "p3", "hemma") != sealed != codec.encode("NV-2", "p2", "hemma")
