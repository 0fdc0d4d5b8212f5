"""Where a value may stand in a page."""

import pytest

from caseway.forms.places import ODD, Place, after

TEXT = Place()


@pytest.mark.parametrize(
    "text",
    [
        "", "<p>", "<p>a < b</p>", "1 <2", "<!doctype html>", "<!DOCTYPE html><p>", "<br/>", "<p title='a>b'>", "</p>",
        "<!-- <script> -->", "<script>if (a < b) x()</script>", "<style>a { }</style>", '<a href="x">', "<STYLE></style >",
        "<p class = 'a'>", "<input disabled value=x>", "<textarea>", "<title>", "<title>a <b> c", "<title>a <b", "</style>a",
    ],
)  # fmt: skip
def test_a_value_may_stand_in_running_text(text: str) -> None:
    assert after(TEXT, text).holds_values


@pytest.mark.parametrize("text", ['<p lang="', "<p class='a ", '<p id="x" aria-label="', '<p\ntitle = "', "<p ALT='"])
def test_a_value_may_stand_in_quotation_marks_in_a_quiet_attribute(text: str) -> None:
    assert after(TEXT, text).holds_values


@pytest.mark.parametrize(
    "text",
    [
        "<", "<p", "</", "<p ", "<p lang=", "<p lang=sv", '<a href="', '<a onclick="', "<p style='", '<p data-x="', "<!--",
        "<!-- a > b", "<script>", "<script >x</scrip", "<style>", "<iframe>", "<p>text</p", '<a xlang"', "<!", "<!D",
        "<![CDATA[", '<p lang"', "<p a=b'c", "<!-->", "<!--->", "<!--><b> -->", "<!-- a --!>", "<plaintext>a</p>", "<?xml ",
        '<p nolang="', '<p x/lang="', "<scr",
    ],
)  # fmt: skip
def test_nowhere_else(text: str) -> None:
    assert not after(TEXT, text).holds_values


def test_a_text_is_read_on_where_the_last_piece_ended() -> None:
    place = after(TEXT, "<p la")
    assert place.kind == "tag"
    assert after(place, "ng='") == ODD
    assert after(ODD, "'></p>") == ODD

    place = after(after(TEXT, '<p lang="s'), 'v">')
    assert place == TEXT

    place = after(after(TEXT, "<script>"), "a</script>")
    assert place == TEXT


def test_in_pieces_of_any_length_nothing_becomes_safer() -> None:
    page = '<!doctype html><p class="a" title=\'b\'>x</p><!-- c --><script>d</script><title>e</title><a href="f">g</a>'
    for cut in range(len(page) + 1):
        whole, parts = after(TEXT, page), after(after(TEXT, page[:cut]), page[cut:])
        assert parts == whole or not parts.holds_values
