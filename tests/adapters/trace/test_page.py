"""The matrix as a page."""

from __future__ import annotations

from html.parser import HTMLParser

from caseway.adapters.trace import Matrix
from caseway.adapters.trace.page import page


class Reader(HTMLParser):
    """What a browser makes of a page: the elements that are open, and the ids and links."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.seen.append((tag, given))
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if "href" in given else []
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_it_is_whole_and_its_links_lead_somewhere(found: Matrix) -> None:
    read = Reader(page(found, "en"))
    assert read.open == []
    assert read.ids == ["S-1", "S-2", "S-3", "S-4", "H-1"]
    assert {link.removeprefix("#") for link in read.links} == {"S-1", "S-2", "S-3", "H-1"}


def test_a_screen_reader_knows_the_language_the_captions_and_the_heads(found: Matrix) -> None:
    read = Reader(page(found, "sv"))
    assert ("html", {"lang": "sv"}) in read.seen
    assert [tag for tag, _ in read.seen].count("caption") == 2
    assert {given["scope"] for tag, given in read.seen if tag == "th"} == {"col", "row"}


def test_what_an_owner_wrote_is_text_and_no_markup(found: Matrix) -> None:
    text = page(found, "en")
    assert "left out: It says &lt;nothing&gt; of a case." in text
    assert "<nothing>" not in text
