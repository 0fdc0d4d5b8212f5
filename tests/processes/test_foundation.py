"""What an overlay stands on: it is there, it loads, and it is what was pinned."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseway.processes import Workspace, check_texts


def put(folder: Path, name: str, text: str) -> None:
    (folder / "processes" / name).mkdir(parents=True, exist_ok=True)
    (folder / "processes" / name / "process.yaml").write_text(text, encoding="utf-8")


def version() -> str:
    return Workspace.find().load("support").version


def told(name: str) -> tuple[str, str]:
    (mistake,) = Workspace.find().check(name).mistakes
    assert (mistake.line, mistake.column) == (2, 11)
    return mistake.message, mistake.help


def test_a_base_that_is_not_there_is_guessed(uplands: Path) -> None:
    put(uplands, "town", "process: town\nbased-on: suport\n")
    message, remedy = told("town")
    assert message == "there is no process `suport` to stand on"
    shipped = ", ".join(Workspace.shipped().names())
    assert remedy.startswith(f"write the name of one of these: hill, mill, support, town, {shipped};")
    assert Workspace.find().check("town").mistakes[0].guess == "support"


@pytest.mark.parametrize("called", ["../support", "/etc", "support/../hill", "processes/support"])
def test_a_base_is_a_name_and_no_path(uplands: Path, called: str) -> None:
    put(uplands, "town", f"process: town\nbased-on: {called}\n")
    assert [file for file in Workspace.find().texts("town") if "/" in file] == []
    assert Workspace.find().check("town").process is None


def test_what_stands_on_itself_is_told(uplands: Path) -> None:
    put(uplands, "town", "process: town\nbased-on: Town\n")
    assert told("town")[0] == "`town` stands on `Town`, which in the end stands on itself"


def test_what_stands_on_itself_by_way_of_others_is_told_with_the_place(uplands: Path) -> None:
    put(uplands, "one", "process: one\nbased-on: two\n")
    put(uplands, "two", "process: two\nbased-on: three\n")
    put(uplands, "three", "process: three\nbased-on: two\n")
    assert told("one")[0] == "`one` stands on `two`, which in the end stands on itself"
    (mistake,) = Workspace.find().check("two").mistakes
    assert mistake.message == "`two` stands on `two`, which in the end stands on itself"
    assert [half.spot.file for half in mistake.related] == ["processes/three/process.yaml"]


def test_there_is_an_end_to_what_stands_on_one_another(uplands: Path) -> None:
    for number in range(12):
        put(uplands, f"p{number}", f"process: p{number}\nbased-on: p{number + 1}\n")
    assert told("p0")[0] == "more than 8 processes stand on one another here"
    texts = {"base/" * depth + "process.yaml": f"process: p{depth}\nbased-on: p{depth + 1}\n" for depth in range(500)}
    assert check_texts(texts).problems[0].variant == "deep"


def test_a_base_with_mistakes_is_to_be_put_right_first(uplands: Path) -> None:
    base = uplands / "processes" / "support" / "process.yaml"
    base.write_text(base.read_text(encoding="utf-8").replace("before: book", "before: bok"), encoding="utf-8")
    assert told("hill") == (
        "the process `support` has mistakes of its own: 1",
        "`caseway check support` shows them; put them right there first",
    )


def test_a_base_that_was_never_pinned(uplands: Path) -> None:
    (uplands / "processes" / "hill" / "base.yaml").unlink()
    assert told("hill") == (
        f"it is not pinned on which version of `support` this process stands; it is now {version()}",
        "`caseway pin hill` puts that into base.yaml",
    )


def test_a_base_that_is_not_what_was_pinned_is_told_with_what_has_changed(uplands: Path) -> None:
    base, then = uplands / "processes" / "support" / "process.yaml", version()
    text = base.read_text(encoding="utf-8").replace("within: 3 weeks", "within: 4 weeks").replace("    cites: N-3\n", "")
    text = text.replace("  nurse: School nurse\n", "  aide: Aide\n").replace("[teacher, nurse]", "[teacher, aide]")
    base.write_text(text.replace("cites: N-2", "cites: [N-2, N-3]"), encoding="utf-8")
    message, remedy = told("hill")
    assert message == (
        f"`support` is no longer what was pinned: {then} then, {version()} now. "
        "Changed: actions: meet; rules: three weeks. New: people: aide. Gone: people: nurse"
    )
    assert remedy == "hold your differences against what it says now, and then run `caseway pin hill`"
    (mistake,) = Workspace.find().check("hill").mistakes
    assert [(half.spot.file.split("/")[1], half.spot.line, half.label) for half in mistake.related] == [
        ("hill", 3, "was pinned here"),
        ("support", 47, "has changed since"),
        ("support", 68, "has changed since"),
        ("support", 13, "is new since"),
    ]


def test_a_change_of_words_in_the_base_changes_nothing(uplands: Path) -> None:
    base = uplands / "processes" / "support" / "process.yaml"
    base.write_text(base.read_text(encoding="utf-8").replace("title: Book a day", "title: Book"), encoding="utf-8")
    assert Workspace.find().load("hill").titled("actions", "book") == "Book"


def test_a_base_whose_guidance_says_something_else_is_told(uplands: Path) -> None:
    guidance = uplands / "processes" / "support" / "guidance.yaml"
    guidance.write_text(
        guidance.read_text(encoding="utf-8").replace("within three weeks.", "within a month."), encoding="utf-8"
    )
    assert told("hill") == (
        "the guidance of `support` is no longer what was pinned. Changed: clauses: N-3. New: –. Gone: –",
        "hold your differences against what it says now, and then run `caseway pin hill`",
    )
    (mistake,) = Workspace.find().check("hill").mistakes
    assert [(half.spot.file.split("/")[1], half.label) for half in mistake.related] == [
        ("hill", "was pinned here"),
        ("support", "has changed since"),
    ]


def test_a_pin_of_another_process(uplands: Path) -> None:
    file = uplands / "processes" / "hill" / "base.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("base: support", "base: other"), encoding="utf-8")
    assert told("hill")[0] == f"base.yaml pins `other`, and the process stands on `support`, version {version()}"


def test_the_base_is_looked_for_beside_it_and_then_among_those_that_are_shipped(
    uplands: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert Workspace.find().load(str(uplands / "processes" / "hill")).id == "hill"
    put(uplands, "orten", "process: orten\nbased-on: vastbus\n")
    assert "base/process.yaml" in Workspace.find(uplands).texts("orten")


def test_files_of_another_process_are_no_base(uplands: Path) -> None:
    texts = {
        name: text.replace("based-on: support", "based-on: port")
        for name, text in Workspace.find().readable_texts("hill").items()
    }
    first = check_texts(texts).mistakes[0]
    assert first.message == "the files of the base are those of `support`, not of `port`"
