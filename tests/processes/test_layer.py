"""A process laid on another: what is wrong is shown in the file that its owner can change, with the other half of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from caseway.processes import Workspace, load_texts

HILL, MILL, SUPPORT = (f"processes/{name}/process.yaml" for name in ("hill", "mill", "support"))
Changing = Callable[..., list[str]]


@pytest.fixture
def told(uplands: Path) -> Changing:
    """What `check` tells after some texts of a file were changed: place, and what is wrong."""

    def changed(file: str, *changes: tuple[str, str], check: str = "") -> list[str]:
        text = (uplands / file).read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1, (old, text.count(old))
            text = text.replace(old, new)
        (uplands / file).write_text(text, encoding="utf-8")
        mistakes = Workspace.find().check(check or file.split("/")[1]).mistakes
        return [f"{one.file}:{one.line}: {one.message}" for one in mistakes]

    return changed


def test_an_overlay_is_a_process_like_any_other(uplands: Path) -> None:
    hill, support = (Workspace.find().load(name) for name in ("hill", "support"))
    assert (hill.id, hill.title, hill.calendar.region) == ("hill", "Support meeting in Hill District", "SCT")
    assert list(hill.rules) == ["parents say yes", "three weeks", "translator found"]
    assert hill.clauses["N-4"].left_out == "H-4: Every meeting is in the hall, so that no place is written."
    assert list(hill.forms) == list(support.forms)
    assert hill.version != support.version


def test_a_third_may_stand_on_the_second(uplands: Path) -> None:
    mill = Workspace.find().load("mill")
    assert mill.rules["three weeks"].cites == ("N-3", "H-2")
    assert "nurse" not in mill.roles
    assert mill.titled("actions", "book", "sv") == "Boka en dag"
    assert mill.titled("rules", "three weeks", "sv").startswith("The meeting is held within five weeks")


def test_what_others_need_is_not_dropped(told: Changing) -> None:
    dropped = ("  rules: place told", "  rules: place told\n  facts: day")
    assert told(HILL, dropped, ("because:\n", "because:\n  day: H-4\n")) == [
        f"{HILL}:42: `day` is dropped here, and `invitation` of the base needs it",
        f"{HILL}:42: `day` is dropped here, and `book` of the base needs it",
        f"{HILL}:42: `day` is dropped here, and `book` of the base needs it",
    ]  # fmt: skip


def test_what_the_overlay_itself_needs_shows_where_it_was_dropped(told: Changing, uplands: Path) -> None:
    told(MILL, ("[teacher, head]", "[teacher, nurse]"))
    (mistake,) = Workspace.find().check("mill").mistakes
    assert (mistake.line, mistake.message) == (10, "there is no role `nurse` under `people`")
    assert [(half.spot.line, half.label) for half in mistake.related] == [(17, "is dropped here")]


def test_what_is_wrong_with_the_base_s_part_is_shown_at_the_difference_that_made_it_so(
    told: Changing, uplands: Path
) -> None:
    form = "{title: I, cites: H-1, sections: [{title: S, fields: day}]}"
    told(
        HILL,
        ("replace:\n", f"replace:\n  forms:\n    Invitation: {form}\n"),
        ("drop:\n  rules: place told\n  clauses: N-4\n", ""),
        ("  place told: H-4\n  N-4: H-4\n", ""),
    )
    found = Workspace.find().check("hill").mistakes
    wrong = next(one for one in found if "is not a field of" in one.message)
    assert (wrong.file, wrong.line) == (HILL, 9)
    assert (wrong.related[0].spot.file, wrong.related[0].label) == (SUPPORT, "stands in the base")


def test_a_clause_of_the_base_that_nothing_cites_any_more_is_missed(told: Changing) -> None:
    assert told(HILL, ("  clauses: N-4\n", ""), ("  N-4: H-4\n", "")) == [
        f"{HILL}:41: nothing follows any more from `N-4` of the base"
    ]
    assert told(HILL, ("cites: [N-3, H-2]", "cites: H-2"))[0] == f"{HILL}:9: nothing follows any more from `N-3` of the base"


def test_a_clause_that_is_dropped_and_cited_is_shown_where_it_was_dropped(told: Changing) -> None:
    assert told(HILL, ("cites: [N-3, H-2]", "cites: [N-3, N-4, H-2]")) == [
        f"{HILL}:42: `N-4` is left out, and cited all the same"
    ]


def test_a_section_without_replace_or_add_is_told_where_it_goes(told: Changing) -> None:
    assert told(MILL, ("replace:\n  actions:", "actions:"), ("    meet:\n", "    meat:\n"))[0] == (
        f"{MILL}:5: it is not said whether these `actions` replace some of the base or are added"
    )


def test_mistakes_of_every_kind_show_in_one_run(told: Changing) -> None:
    assert told(
        HILL,
        ("within: 5 weeks", "within: five weeks"),
        ("      who: [teacher, head]", "      who: [teacher, haed]"),
        ("  rules: place told", "  rules: place tolt"),
    ) == [
        f"{HILL}:11: `five weeks` is not a period of time",
        f"{HILL}:21: there is no role `haed` under `people`",
        f"{HILL}:41: the base has no `place tolt` under `rules` that could be dropped",
        f"{HILL}:48: nothing called `place told` differs from the base",
    ]


def test_a_clause_under_because_has_to_be_there(told: Changing) -> None:
    assert told(HILL, ("  region: H-1", "  region: H-9")) == [f"{HILL}:46: the guidance has no clause `H-9`"]


def test_the_files_of_all_of_them_together_are_the_process(uplands: Path) -> None:
    texts = Workspace.find().readable_texts("mill")
    assert [name for name in texts if name.endswith("process.yaml")] == [
        "process.yaml", "base/process.yaml", "base/base/process.yaml",
    ]  # fmt: skip
    assert load_texts(texts).version == Workspace.find().load("mill").version


def test_an_overlay_answers_in_the_language_of_its_base(uplands: Path) -> None:
    folder, now = uplands / "processes" / "orten", Workspace.shipped().load("vastbus").version
    folder.mkdir()
    (folder / "process.yaml").write_text("process: orten\nbased-on: vastbus\ndrop:\n  rules: tre veckor\n", encoding="utf-8")
    assert [one.message for one in Workspace.find().check("orten").mistakes] == [
        f"det är inte låst vilken version av `vastbus` processen bygger på; den är nu {now}",
        "`tre veckor` är ett måste i grundprocessen och tas bort här, och ingen mening åberopas som tillåter det",
        "inget följer längre av `VB-007` i grundprocessen",
    ]  # fmt: skip
