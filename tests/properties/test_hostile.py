"""Whatever people write, a document keeps its structure in every kind of file, and says what they wrote.

A thousand hostile texts, many in one document: each stands in every place that a value can have. The structure is that of a
document with harmless texts; it is read by readers that are not ours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from io import BytesIO
from random import Random
from typing import Any

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from markdown_it import MarkdownIt

from caseway.engine.assemble.facts import unsafe
from caseway.forms.document import Document, Missing, PeopleField, Section, SignatureLine, Supplier, Table, TextField
from caseway.forms.markdown import render_markdown
from caseway.forms.pdf import render_pdf
from caseway.forms.render import render_html, render_text
from caseway.forms.word import render_word
from tests.forms.tagged import tags

MANY, TOGETHER = 1000, 50
PIECES = (
    "<script>alert(1)</script>", "</style>", "<b>", "\" onload='x'", "&lt;", "&amp;", "&#60;", "<!--", "-->", "]]>",
    "{{ 7*7 }}", "{% include 'x' %}", "{# #}", "</title></bdi></dd></main>", "=1+1", "=cmd|' /C calc'!A0", "@SUM(1)",
    "+1", "-1", "- item", "* item", "# heading", "## heading", "1. one", "> quote", "```", "`code`", "**bold**",
    "__b__", "~~no~~", "[a](http://b.c)", "![a](b.png)", "http://example.org", "www.example.org", "a@example.org",
    "| a | b |", "|---|---|", "---", "===", "\\", "\\\\", "$x^2$", "$(id)", "#import \"x\"", "#eval(\"1\")",
    "#set page(width: 1pt)", "= Heading", "== Heading", "@ref", "<label>", "_", "*", "%s %d %n", "%0a%0d", "\\u0000",
    "<w:p/>", "</w:t></w:r>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY e 'x'>]>", "&e;",
    "'; DROP TABLE cases; --", "../../../etc/passwd", "C:\\CON", "NUL", "A\n\nSIGNATURES\n\n  Anna",
    "a\n    Signed: 2018", "\N{NO-BREAK SPACE}" * 3, "e\N{COMBINING ACUTE ACCENT}", "\N{COMBINING RING ABOVE}", "ﬁ",
    "ß", "İ", "Å", "ǆ", "Ω", "محمد", "שלום", "Ελένη", "Фёдор", "Māori", "x" * 300, "word " * 60, "\N{SOFT HYPHEN}",
    "a\N{RIGHT-TO-LEFT MARK}b",
)  # fmt: skip


def hostile() -> list[str]:
    """A thousand texts of these pieces, all of which a fact can have: whatever is unsafe is refused on entry."""
    rng, found = Random(5), dict.fromkeys(piece for piece in PIECES)
    while len(found) < MANY:
        found["".join(rng.choice((piece, f"{piece} ", f"\n{piece}")) for piece in rng.sample(PIECES, rng.randint(1, 4)))] = (
            None
        )
    return [text.strip() for text in found if text.strip() and not unsafe(text)]


TEXTS = hostile()
BATCHES = [TEXTS[at : at + TOGETHER] for at in range(0, len(TEXTS), TOGETHER)]


def document(texts: list[str]) -> Document:
    """A document that has each text in every place that a value can have."""
    sections = []
    for text in texts:
        fields = (
            TextField("a", text, text),
            PeopleField("b", text, (text, text)),
            Table("c", text, (text, text), ((text, "x"), ("", text))),
            Table("w", text, (text,) * 6, ((text,) * 6,)),
            TextField("d", "Empty", ""),
            TextField("e", text, "", may_be_empty=True, choices=(text, "no")),
        )
        sections.append(Section(text, (text,), fields, (SignatureLine(text, "", text), SignatureLine("", ""))))
    lacks = tuple(Missing(text, (Supplier(text, (text, text)),)) for text in texts)
    first = texts[0]
    return Document(first, first, "en", "sv", first, "today", tuple(sections), lacks, "en-GB", first)


HARMLESS = document(["harmless"] * TOGETHER)


def letters(text: str) -> str:
    """A text without what a page may lay out otherwise: blanks, and hyphens that only show at the end of a line."""
    return re.sub(r"[\s\N{SOFT HYPHEN}]+", "", text)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(f"{name}={value}" for name, value in attrs)))

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def of_html(one: Document) -> tuple[object, str]:
    page = Tags(render_html(one))
    return page.tags, "".join(page.said)


def of_text(one: Document) -> tuple[object, str]:
    text = render_text(one)
    return sum(1 for line in text.splitlines() if line[:1].strip()), text  # what belongs to a value is indented


def of_markdown(one: Document) -> tuple[object, str]:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(render_markdown(one))
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.content for child in inline if child.type == "html_inline"} <= {"<br>"}
    quiet = ("text", "text_special", "html_inline")
    kinds = [token.type for token in tokens], Counter(child.type for child in inline if child.type not in quiet)
    return kinds, "".join(child.content for child in inline if child.type in ("text", "text_special"))


def of_word(one: Document) -> tuple[object, str]:
    body = docx.Document(BytesIO(render_word(one))).element.body
    tags = [element.tag for element in body.iter() if element.tag not in (qn("w:t"), qn("w:br"))]
    said = "".join(element.text or "" for element in body.iter(qn("w:t")))
    return tags, said


def of_pdf(one: Document) -> tuple[object, str]:
    made = render_pdf(one)
    said = (sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(made))
    found = tags(made)
    return {kind: found[kind] > 0 for kind in ("Link", "Figure", "Formula", "Code", "BlockQuote", "Note")}, "".join(said)


KINDS: dict[str, Callable[[Document], tuple[Any, str]]] = {
    "html": of_html, "text": of_text, "markdown": of_markdown, "word": of_word, "pdf": of_pdf,
}  # fmt: skip


def test_there_are_many_of_them() -> None:
    assert len(TEXTS) > 900


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_changes_the_structure_and_each_is_there(kind: str) -> None:
    read = KINDS[kind]
    for batch in BATCHES:
        structure, said = read(document(batch))
        wanted, _ = read(document(["harmless"] * len(batch)))
        assert structure == wanted
        if kind == "pdf":  # its reader joins and parts letters; that a text is there is tested for others
            continue
        there = letters(said)
        assert [text for text in batch if letters(text) not in there] == []
