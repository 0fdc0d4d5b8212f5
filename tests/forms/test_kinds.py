"""What a document can be made into."""

from __future__ import annotations

import json
import sys

import pytest

from caseway.engine.assemble import Process
from caseway.forms.blank import blank_form
from caseway.forms.easy import easy_read
from caseway.forms.kinds import KINDS, Kind, made
from caseway.forms.problems import MissingExtra

BEGINS = {
    "html": b"<!doctype html>", "pdf": b"%PDF-", "docx": b"PK", "md": b"N\xc3\xa4tverksm\xc3\xb6te", "txt": b"BILAGA 1",
    "json": b"{",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind(kind: Kind, vastbus: Process) -> None:
    assert made(blank_form(vastbus, "bilaga 1"), kind).startswith(BEGINS[kind])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "docx"])  # a Word file says when it was packed
def test_the_same_document_gives_the_same_bytes(kind: Kind, vastbus: Process) -> None:
    one, two = (blank_form(vastbus, "bilaga 2 b") for _ in range(2))
    assert made(one, kind) == made(two, kind)
    assert made(one, kind, large=True) == made(two, kind, large=True)


def test_large_print_is_another_print(vastbus: Process) -> None:
    document = blank_form(vastbus, "bilaga 1")
    different = [kind for kind in KINDS if made(document, kind) != made(document, kind, large=True)]
    assert different == ["html", "pdf", "docx"]


def test_data_is_the_document(vastbus: Process) -> None:
    data = json.loads(made(blank_form(vastbus, "bilaga 1"), "json"))
    assert (data["form"], data["blank"], data["sections"][0]["fields"][0]["title"]) == ("bilaga 1", True, "Barnet")


def test_data_says_nothing_of_easy_texts_where_there_are_none(vastbus: Process) -> None:
    document = blank_form(vastbus, "bilaga 1")
    assert "easy" not in made(document, "json").decode()
    data = json.loads(made(easy_read(vastbus, document), "json"))
    assert (data["easy"], data["sections"][0]["fields"][0]["easy"]) == (True, "Barnet som det handlar om.")
    assert data["sections"][3]["easy_items"][3] == "Vi skriver ner vad vi ska göra."


@pytest.mark.parametrize(("kind", "package", "name"), [("pdf", "typst", "PDF"), ("docx", "docx", "Word")])
def test_what_is_not_installed_is_said_with_what_to_do(
    kind: Kind, package: str, name: str, vastbus: Process, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [one for one in sys.modules if one == package or one.startswith((f"{package}.", "caseway.forms.word."))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra) as error:
        made(blank_form(vastbus, "bilaga 1"), kind)
    assert str(error.value) == (
        f"{name} needs packages that are not installed. Install them: pip install 'caseway[documents]'. "
        "HTML, Markdown and plain text need none."
    )
