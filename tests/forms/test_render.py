"""Documents as pages and as plain text, whatever was written in them."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.assemble.facts import unsafe
from caseway.forms.blank import blank_form
from caseway.forms.document import Document, Missing, PeopleField, Section, SignatureLine, Supplier, Table, TextField
from caseway.forms.fill import fill
from caseway.forms.problems import TemplateProblem
from caseway.forms.render import WIDTH, render_html, render_text
from caseway.processes import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case

TODAY = date(2018, 9, 25)

FILLED = """\
BILAGA 1: INBJUDAN TILL NÄTVERKSMÖTE
Nätverksmöte enligt Västbus

Ärende: NV-1
Utskrivet: tisdag 25 september 2018


MÖTET GÄLLER

  Barnet:
    - Elsa Berg
  Vårdnadshavare:
    - Anna Berg
    - Bo Åsberg
  Vad mötet ska handla om: Elsa kommer inte till skolan.
          Vad behöver hon?


TID OCH PLATS

  Dag för mötet: måndag 24 september 2018
  Klockslag: 14:00
  Plats: Björkskolan, sal 12


INBJUDNA

  Inbjudna parter:
    - Anna Berg
    - Bo Åsberg
    - Sara Holm (Socialtjänsten)
    - Ali Östman (BUP)
  Den som bjuder in:
    - Rektor Lind (Björkskolan)


MÖTETS SYFTE

  - Vi skapar en gemensam helhetsbild.
  - Vi går igenom barnets och familjens resurser och behov.
  - Vi ser hur resurserna kan möta behoven.
  - Vi skriver en gemensam handlingsplan.
  - Vi bestämmer vem som ansvarar för vad.


FÖRE MÖTET

  - Kom förberedd. Red ut frågor om sekretess innan mötet.
  - Mötet kan flyttas eller ställas in av den som bjuder in, om inte alla kan
    komma.
"""

HALF_EMPTY = """\
BILAGA 2 B: GEMENSAM HANDLINGSPLAN
Nätverksmöte enligt Västbus

Ärende: NV-1
Utskrivet: tisdag 25 september 2018

UTKAST – inte komplett
Det som saknas står sist.


PLANEN GÄLLER

  Barnet:
    - Elsa Berg
  Vårdnadshavare:
    - Anna Berg
    - Bo Åsberg


MÖTET

  Dag för mötet: måndag 24 september 2018
  Närvaro vid mötet:

    Rad 1
      Part: Rektor Lind (Björkskolan)
      Närvaro: kom

    Rad 2
      Part: Anna Berg
      Närvaro: kom

    Rad 3
      Part: Bo Åsberg
      Närvaro: kom

    Rad 4
      Part: Sara Holm (Socialtjänsten)
      Närvaro: kom
  Den som bjuder in:
    - Rektor Lind (Björkskolan)


HELHETSBILD, RESURSER OCH BEHOV

  Gemensam helhetsbild: ______________________________
  Barnets och familjens resurser och behov, och hur resurserna möter behoven:
      ______________________________
  Verksamheternas bedömningar: ______________________________


ÅTGÄRDER

  Åtgärder:

    Rad 1
      Insats: Morgonstöd i hemmet
      Ansvarig: Sara Holm (Socialtjänsten)
      Omfattning: Två gånger i veckan
      Hur den genomförs: En familjebehandlare kommer hem klockan sju på
          morgonen och följer med Elsa till skolan.

    Rad 2
      Insats: Anpassad studiegång
      Ansvarig: [Saknas]
      Omfattning: [Saknas]
      Hur den genomförs: [Saknas]


UPPFÖLJNING

  - Den som kallade till mötet har huvudansvaret för uppföljningen.

  Hur planen följs upp: [Saknas]
  När planen följs upp: [Saknas]


UNDERSKRIFTER

  Berörda parter, som undertecknar planen:
    - Anna Berg
    - Bo Åsberg
    - Sara Holm (Socialtjänsten)

  Anna Berg
    Dag: ______________  Underskrift: ______________________________

  Bo Åsberg
    Undertecknat: 24 september 2018

  Sara Holm (Socialtjänsten)
    Dag: ______________  Underskrift: ______________________________


DETTA SAKNAS

  Åtgärder: Ansvarig (rad 2)
    - Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma
      handlingsplanen»

  Åtgärder: Omfattning (rad 2)
    - Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma
      handlingsplanen»

  Åtgärder: Hur den genomförs (rad 2)
    - Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma
      handlingsplanen»

  Hur planen följs upp
    - Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma
      handlingsplanen»

  När planen följs upp
    - Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma
      handlingsplanen»
"""


def test_a_filled_form_as_text(vastbus: Process, invited: Case) -> None:
    assert render_text(fill(vastbus, invited, "bilaga 1", TODAY)) == FILLED


def test_a_half_empty_form_as_text(vastbus: Process, half_planned: Case) -> None:
    assert render_text(fill(vastbus, half_planned, "bilaga 2 b", TODAY)) == HALF_EMPTY


class Outline(HTMLParser):
    """Every tag with its attributes, the texts between, and the texts of `bdi` elements."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.open: list[str] = []
        self.isolated: list[str] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "bdi":
            self.isolated.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.tags.append((f"/{tag}", ()))

    def handle_decl(self, decl: str) -> None:
        self.tags.append((decl, ()))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", ()))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("instruction", ()))

    def handle_data(self, data: str) -> None:
        if "bdi" in self.open:
            self.isolated[-1] += data
        if "style" not in self.open:
            self.words += data


@pytest.fixture(scope="module")
def pages(vastbus: Process, invited: Case, half_planned: Case, planned: Case) -> list[str]:
    filled = [(invited, "bilaga 1"), (half_planned, "bilaga 2 b"), (planned, "bilaga 2 b")]
    return [render_html(fill(vastbus, case, form, TODAY, language)) for case, form in filled for language in ("sv", "en")]


def test_a_page_has_one_heading_and_a_section_under_each_further_one(pages: list[str]) -> None:
    for page in pages:
        outline = Outline(page)
        tags = [tag for tag, _ in outline.tags]
        assert outline.open == []
        assert tags[0] == "doctype html"
        assert [tags.count(tag) for tag in ("h1", "header", "main", "title", "h3")] == [1, 1, 1, 1, 0]
        assert tags.count("h2") == tags.count("section") > 1
        named = {dict(attributes)["aria-labelledby"] for tag, attributes in outline.tags if tag == "section"}
        assert named == {dict(attributes)["id"] for tag, attributes in outline.tags if tag == "h2"}


def test_a_page_names_its_language_and_that_of_what_was_written(pages: list[str]) -> None:
    for page, language in zip(pages, ["sv", "en"] * 3, strict=True):
        tags = Outline(page).tags
        assert ("html", (("lang", f"{language}-SE"), ("dir", "ltr"), ("class", "normal"))) in tags
        assert {dict(attributes)["lang"] for tag, attributes in tags if tag == "dd" and dict(attributes).get("lang")} == {
            "sv"
        }


def test_what_may_be_empty_has_a_line_to_write_on(remarks: Callable[..., Document]) -> None:
    assert render_text(remarks()).splitlines()[-3:] == [
        "  Remark: ______________________________",
        "  Who is left out: ______________________________",
        "  Who does not agree: ______________________________",
    ]
    page = render_html(remarks())
    assert page.count('<dd><span class="line"><span class="hidden">nothing noted</span></span></dd>') == 2
    assert '<tr class="blank"><th scope="row"><span class="hidden">nothing noted</span></th><td></td><td></td></tr>' in page


def test_a_cell_that_may_be_empty_has_a_dash_in_text_and_room_on_paper(remarks: Callable[..., Document]) -> None:
    document = remarks({"against": [{"who": "Mo"}]})

    assert "      Who: Mo (Home)\n      Why: –\n" in render_text(document)
    assert '<bdi>Mo (Home)</bdi></td><td lang="en"><bdi></bdi></td></tr>' in render_html(document)


def test_tables_have_captions_and_headings_for_columns_and_rows(pages: list[str]) -> None:
    for page in pages:
        for table in re.findall(r"<table.*?</table>", page, re.DOTALL):
            head, body = table.split("<tbody>")
            columns = head.count('<th scope="col"')
            assert head.count("<caption") == head.count("<thead>") == 1
            for row in re.findall(r"<tr>.*?</tr>", body):
                assert row.count('<th scope="row"') == 1
                assert row.count("</th>") + row.count("</td>") == columns


def test_a_page_loads_nothing_and_runs_nothing(pages: list[str]) -> None:
    for page in pages:
        tags = Outline(page).tags
        assert {tag for tag, _ in tags} & {"script", "link", "img", "iframe", "object", "base", "form", "a"} == set()
        attributes = {name for _, some in tags for name, _ in some}
        assert attributes & {"src", "href", "style", "srcset"} == set()
        assert not [name for name in attributes if name.startswith("on")]
        assert "url(" not in page
        assert "@import" not in page


def test_the_policy_of_the_page_names_the_hash_of_its_style(pages: list[str]) -> None:
    for page in pages:
        (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
        wanted = b64encode(sha256(style.encode()).digest()).decode()
        assert f"default-src 'none'; style-src 'sha256-{wanted}'; base-uri 'none'" in page, "put this hash into form.html.j2"


def luminance(colour: str) -> float:
    digits = colour * 2 if len(colour) == 3 else colour
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_every_colour_of_text_can_be_read_on_every_background(pages: list[str]) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", pages[0], re.DOTALL)
    texts, grounds = set(re.findall(r"[ {;]color: #(\w+)", style)), set(re.findall(r"background: #(\w+)", style))
    assert len(texts) >= 2
    assert len(grounds) >= 2
    for text in texts:
        for ground in grounds:
            assert (luminance(ground) + 0.05) / (luminance(text) + 0.05) >= 4.5


def test_what_is_missing_is_said_in_words(pages: list[str]) -> None:
    half = Outline(pages[2]).words

    assert "UTKAST – inte komplett." in half
    assert "Åtgärder: Ansvarig (rad 2)" in half
    assert "Kan lämnas av Den som bjuder in, genom «Skriv den gemensamma handlingsplanen»" in half
    assert half.count("Saknas") == 3 + 2
    assert "UTKAST" not in Outline(pages[0]).words + Outline(pages[4]).words
    assert "saknas" not in (Outline(pages[0]).words + Outline(pages[4]).words).lower()


def test_the_same_document_gives_the_same_bytes(vastbus: Process, planned: Case) -> None:
    one, two = (fill(vastbus, planned, "bilaga 2 b", TODAY) for _ in range(2))

    assert render_html(one) == render_html(two)
    assert render_text(one) == render_text(two)


def test_an_owner_can_have_a_template_of_their_own(vastbus: Process, invited: Case) -> None:
    document = fill(vastbus, invited, "bilaga 1", TODAY)

    assert render_text(document, "Välkommen till {{ fields.plats.text }}!\n\n") == "Välkommen till Björkskolan, sal 12!\n"
    assert render_html(document, "<p>{{ fields.frågeställning.text }}</p>") == (
        "<p>Elsa kommer inte till skolan.\nVad behöver hon?</p>"
    )
    with pytest.raises(TemplateProblem, match=r"mine\.j2, line 2: «include» cannot be used"):
        render_html(document, "\n{% include 'x' %}", "mine.j2")


# Whatever people write


def made(value: str, language: str = "en") -> Document:
    """A document with one value in every place that a value can have."""
    cells = ((value, "x"), ("", value))
    fields = (
        TextField("a", value, value),
        PeopleField("b", value, (value, value)),
        Table("c", value, (value, value), cells),
    )
    lines = (SignatureLine(value, ""), SignatureLine(value, "2018-09-24"))
    missing = (Missing(value, (Supplier(value, (value, value)),)),)
    section = Section(value, (value,), (*fields, TextField("d", "Empty", ""), Table("e", value, (value,), ())), lines)
    return Document(value, value, language, "sv", value, "2018-09-25", (section, Section("Last")), missing)


HARMLESS = Outline(render_html(made("harmless")))
HOSTILE = [
    "<script>alert(1)</script>", "</style><b>", "\" onload='x'", "&lt;&amp;&#60;", "<!--", "]]>", "{{ 7*7 }}", "{% raw %}",
    "{#", "</title></bdi></dd></main>", "x" * 5000, "محمد علي", "a\N{RIGHT-TO-LEFT MARK}b", "=1+1", "- item", "<a",
    "A\n\nSIGNATURES\n\n  Anna", "a\n    Signed: 2018", "a\n" + "\N{NO-BREAK SPACE}" * 99, "å" * 100,
    "a\n" + " " * 200 + "b",
    "\N{COMBINING RING ABOVE}", "'", "`", "\\", "&", "<", "e\N{COMBINING ACUTE ACCENT}", "ß", "a\tb", "&#0;", "&nosuch",
]  # fmt: skip
written = (
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
    .map(str.strip)
    .filter(lambda text: text and not unsafe(text))
)


def test_every_value_is_kept_apart_from_the_direction_of_its_neighbours() -> None:
    in_title = 2
    assert HARMLESS.words.count("harmless") == sum(text.count("harmless") for text in HARMLESS.isolated) + in_title


def keeps_its_structure(value: str) -> None:
    outline = Outline(render_html(made(value)))
    assert outline.tags == HARMLESS.tags
    assert outline.isolated == [text.replace("harmless", value) for text in HARMLESS.isolated]


@pytest.mark.parametrize("value", HOSTILE)
def test_no_hostile_value_changes_the_page_and_each_comes_back(value: str) -> None:
    keeps_its_structure(value.strip())


@given(written | st.lists(st.sampled_from(HOSTILE)).map("".join).map(str.strip).filter(bool))
def test_no_value_changes_the_page_and_each_comes_back(value: str) -> None:
    keeps_its_structure(value)


def margins(text: str) -> list[str]:
    return [line for line in text.split("\n") if line and not line.startswith(" ")]


MARGINS = len(margins(render_text(made("harmless"))))


@given(written | st.sampled_from(HOSTILE).map(str.strip))
def test_in_plain_text_no_value_reaches_the_margin_or_the_edge(value: str) -> None:
    text = render_text(made(value))

    assert len(margins(text)) == MARGINS
    assert max(len(line) for line in text.split("\n")) <= WIDTH
    assert not any(line.endswith(" ") for line in text.split("\n"))


def test_a_word_that_fits_is_never_broken() -> None:
    title = "Öppen förskole-verksamhet " * 8
    text = render_text(made(title.strip()))

    assert {word.strip("-:,«»[]") for word in text.split() if "förskole" in word} == {"förskole-verksamhet"}


@given(written)
def test_in_plain_text_every_word_is_there(value: str) -> None:
    text = render_text(Document("P", "T", "en", "en", "C", "D", (Section("S", fields=(TextField("a", "A", value),)),)))

    assert "".join(value.split()) in "".join(text.split())


# A language in which Caseway has no words of its own


@pytest.fixture
def plan_in_maori() -> Document:
    process = Workspace.shipped().load("strengthening-families")
    return blank_form(process, "action plan", "mi")


def test_a_page_is_in_that_language_and_says_which_of_its_words_are_not(plan_in_maori: Document) -> None:
    page = render_html(plan_in_maori)
    assert '<html lang="mi-NZ" dir="ltr" class="normal">' in page
    assert "<dt><bdi>Rā</bdi></dt>" in page
    assert '<th scope="col" class="number"><span lang="en">No.</span></th>' in page
    assert "<dt><bdi>Needs (Ingarihi)</bdi></dt>" in page
    day = replace(plan_in_maori, as_of="As it stood.", not_made="Not made.", blank=False, case="C", printed_on="Rātapu")
    page = render_html(day)
    assert '<p class="past"><span lang="en">As it stood.</span></p>' in page
    assert '<strong><span lang="en">DRAFT – not complete</span>.</strong> <span lang="en">Not made.</span></p>' in page
    assert '<div><dt><span lang="en">Printed</span></dt><dd>Rātapu</dd></div>' in page


def test_a_page_in_a_language_in_which_caseway_speaks_marks_none_of_its_words(pages: list[str]) -> None:
    assert not any('<span lang="' in page for page in pages)
