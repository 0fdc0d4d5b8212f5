"""`caseway form pack`: all papers of a meeting in a folder, for everybody or for one person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2

Line = Any  # the fixture of conftest.py
PACK = ("form", "pack", "NV-1")


def test_a_pack_has_every_paper_of_the_meeting(met: Line, tmp_path: Path) -> None:
    assert met(*PACK, "--output", "papper åäö") == 0
    names = ["01 Bilaga 1 - Inbjudan till nätverksmöte, möte 1.pdf", "02 Minnesanteckningar från mötet, möte 1.pdf"]
    assert sorted(file.name for file in (tmp_path / "papper åäö").iterdir()) == names
    assert met.out == "".join(
        f"{Path('papper åäö') / name}  {said}\n"
        for name, said in zip(
            names,
            [
                "Det saknas en uppgift, se slutet av blanketten.",
                "Det saknas 2 uppgifter, se slutet av blanketten.",
            ],
            strict=True,
        )
    )


def test_the_pack_of_the_next_meeting_has_the_papers_of_the_last_one_as_they_stood(followed_up: Line) -> None:
    found = followed_up.json(*PACK, "--output", "p", "--kind", "txt")
    assert [(one["form"], one["meeting"]) for one in found] == [
        ("bilaga 1", 1), ("bilaga 2 b", 1), ("minnesanteckningar", 1)
    ]  # fmt: skip
    assert "Anteckningar från mötet: Alla kom." in Path(found[2]["file"]).read_text(encoding="utf-8")


def test_a_pack_with_easy_texts(met: Line) -> None:
    files = [one["file"] for one in met.json(*PACK, "--easy", "--output", "p", "--kind", "txt")]
    texts = [Path(file).read_text(encoding="utf-8") for file in files]
    assert "  Plats:\n    Var är mötet?\n    Skolan\n" in texts[0]
    assert "\nInte allt här har en lättläst text.\n" in texts[1]


def test_it_holds_what_one_person_may_see(met: Line, tmp_path: Path) -> None:
    assert met(*PACK, "--output", "p", "--as", "Anna Berg") == 0
    (first, *_) = sorted((tmp_path / "p").iterdir())
    assert "Skolan" in pypdfium2.PdfDocument(first)[0].get_textpage().get_text_range()


def test_before_anything_is_made_there_is_nothing_to_pack(opened: Line, tmp_path: Path) -> None:
    assert opened(*PACK, "--output", "p") == 1
    assert opened.err == "Error: Det finns inga papper i ärendet NV-1 än, eller inga för den personen.\n"
    assert not (tmp_path / "p").exists()


def test_a_folder_that_is_in_use_is_not_added_to(met: Line, tmp_path: Path) -> None:
    assert met(*PACK, "--output", "p") == 0
    assert met(*PACK, "--output", "p", "--as", "Anna Berg") == 1
    assert met.err == ("Error: Mappen p är inte tom. Välj en tom mapp, så att ingen får papper som är till någon annan.\n")


def test_what_somebody_may_not_see_is_not_in_their_pack(met: Line, act: Callable[..., int], tmp_path: Path) -> None:
    """The report of what went wrong is hidden from other parties."""
    assert met("case", "join", "NV-1", "Per Ström", "--role", "annan part", "--as", "Rektor Lind") == 0, met.err
    row = "avvikelser: vad hände=Hemligt; dag=2018-09-20"
    assert act("rapportera avvikelse", more=("--row", row)) == 0, met.out
    met.wait(1)
    for name, by in (("alla", ()), ("hans", ("--as", "Per Ström"))):
        assert met(*PACK, "--output", name, "--kind", "txt", *by) == 0, met.err
    told = {name: "".join(file.read_text("utf-8") for file in (tmp_path / name).iterdir()) for name in ("alla", "hans")}
    assert "Hemligt" in told["alla"]
    assert "Hemligt" not in told["hans"]
    assert "(visas inte för dig)" in told["hans"]


def test_a_paper_that_was_not_made_for_this_meeting_is_no_complete_one(followed_up: Line, tmp_path: Path) -> None:
    """Only what is made for this meeting or is of the last one goes into a pack; each is told as what it is."""
    (first, *_) = followed_up.json(*PACK, "--output", "p", "--kind", "txt")
    assert {"complete", "missing"} <= set(first)
    assert first["complete"] is (first["missing"] == 0)


def test_a_folder_has_a_name(met: Line) -> None:
    assert met(*PACK, "--output", "") == 2
    assert met.err.endswith("Error: Name a folder with --output; it is made if needed.\n")
