"""From a title to the name of a file that every computer can keep."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseway.forms.filenames import MOST_BYTES, file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bilaga 1: Inbjudan till nätverksmöte", "Bilaga 1 - Inbjudan till nätverksmöte"),
        ("Opfølgning på udviklings- eller netværksmøde", "Opfølgning på udviklings- eller netværksmøde"),
        ("Family/whānau plan", "Family - whānau plan"),
        ('a\\b|c?d*e"f<g>h', "a - b - c - d - e - f - g - h"),
        ("../../etc/passwd", "etc - passwd"),
        ("CON", "CON_"),
        ("nul.txt", "nul_.txt"),
        ("a\nb\tc\x00", "a b c"),
        ("  . ", "form"),
        ("e\N{COMBINING ACUTE ACCENT}", "é"),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe", "a fdp.exe"),
        ("=1+1", "=1+1"),
    ],
)
def test_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text())
def test_any_title_gives_a_name_that_can_be_kept(title: str) -> None:
    name = file_name(title)
    assert name
    assert len(name.encode("utf-8", "surrogatepass")) <= MOST_BYTES
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert name[0] not in " .-"
    assert name[-1] not in " .-"
