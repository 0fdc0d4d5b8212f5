"""Markdown, read by somebody else's reader of it."""

from __future__ import annotations

from typing import Any

import pytest
from markdown_it import MarkdownIt

from caseway.engine.assemble import Process
from caseway.engine.case import Case
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Section, Table, TextField
from caseway.forms.fill import fill
from caseway.forms.markdown import render_markdown, told
from tests.forms.conftest import MEETING

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def page(document: Document) -> str:
    return str(READER.render(render_markdown(document)))


@pytest.mark.parametrize(
    "text",
    [
        "# x", "- a", "+ a", "1. x", "2) x", "*a*", "_a_", "<script>", "a|b", "`c`", "http://x.y", "www.a.b", "a@b.c", "\\",
        "===", "---", "***", "    code", "> q", "&amp;", "| a |", "~~x~~", "[a](b)", "![a](b)", "$a$", "<br>", "\t tab",
        ": x", "[^1]", "[ ] x", "^a^", "{.x}", "a  ", "==a==", "!!! note", "@a", "https://a.b",
    ],
)  # fmt: skip
def test_no_text_marks_anything_up(text: str) -> None:
    shown = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert READER.render(told(text)) == f"<p>{shown}</p>\n"
    assert READER.render(f"**T:** {told(text)}") == f"<p><strong>T:</strong> {shown}</p>\n"


def test_lines_stay_apart() -> None:
    assert READER.render(told("one\n- two")) == "<p>one<br>- two</p>\n"


def test_a_filled_plan(vastbus: Process, planned: Case) -> None:
    text = render_markdown(fill(vastbus, planned, "bilaga 2 b", MEETING))
    assert text.startswith(
        "Nätverksmöte enligt Västbus\n\n# Bilaga 2 b: Gemensam handlingsplan\n\n"
        "**Ärende:** NV-1  \n**Utskrivet:** måndag 24 september 2018\n"
    )
    assert "**Dag för mötet:** måndag 24 september 2018\n" in text
    assert "| Insats | Ansvarig | Omfattning | Hur den genomförs |\n|---|---|---|---|\n| " in text
    assert "| Anna Berg | 24 september 2018 | Undertecknat |" in text


def test_what_is_missing_stands_at_the_end(vastbus: Process, half_planned: Case) -> None:
    text = render_markdown(fill(vastbus, half_planned, "bilaga 2 b", MEETING))
    assert "> **UTKAST – inte komplett.** Det som saknas står sist.\n" in text
    assert (
        "- **När planen följs upp**<br>Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma handlingsplanen»\n"
        in text
    )


def test_a_blank_form_has_room_to_write_and_boxes_to_tick(small: Process) -> None:
    text = render_markdown(blank_form(small, "agreement"))
    assert "**Where:** ☐ home &nbsp; ☐ school\n" in text
    assert f"**Hours:** {chr(92)}_{chr(92)}_" in text


def test_a_wide_table_becomes_a_list() -> None:
    columns = tuple(f"C{number}" for number in range(6))
    table = Table("t", "T", columns, (tuple("abcdef"), ("", *"ghijk")))
    shown = page(Document("P", "F", "en", "en", "C-1", "today", (Section("S", fields=(table, TextField("x", "X", ""))),)))
    assert "<table>" not in shown
    assert shown.count("<li>") == 2
    assert "<strong>C0:</strong> <strong>Missing</strong>" in shown


def test_it_is_what_somebody_else_reads(vastbus: Process, planned: Case) -> None:
    shown: Any = page(fill(vastbus, planned, "bilaga 2 b", MEETING))
    assert [shown.count(f"<{tag}>") for tag in ("h1", "table")] == [1, 4]
