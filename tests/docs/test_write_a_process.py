"""write-a-process.md: its example is a process that checks, whose scenarios pass, and that does what the page says."""

from __future__ import annotations

import importlib
import re
import shlex
import textwrap
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from caseway.adapters.cli.inputs import facts
from caseway.adapters.cli.main import run
from caseway.engine.assemble.facts import BadFact, read_fact
from caseway.engine.case import Person
from caseway.engine.case.roster import Roster
from caseway.engine.definition.parts import FactType
from caseway.engine.definition.process import ProcessDefinition
from caseway.engine.definition.rules import BLOCKING, KEYS, Strength
from caseway.engine.rules.manual import read_page
from caseway.processes import Workspace
from caseway.processes.reader import read

PAGE = "docs/write-a-process.md"
Pages = Any  # the fixture of conftest.py
FILES = {"processes/school/process.yaml", "processes/school/guidance.yaml", "features/school/meeting.feature"}


def said_after(text: str, words: str) -> str:
    """The sample of output that stands next after these words of the page."""
    return text[text.index(words) :].split("```\n", 2)[1]


def test_the_example_checks_and_its_scenarios_pass(school: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    assert {str(file.relative_to(school)) for file in school.rglob("*") if file.is_file()} == FILES
    assert run(["check"]) == 0
    assert capsys.readouterr() == (said_after(page(PAGE).text, "`caseway check` prints"), "")
    assert run(["test"]) == 0
    assert capsys.readouterr() == (said_after(page(PAGE).text, "and `caseway test` prints"), "")


def test_every_rule_of_the_example_is_shown_both_ways(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = school / "processes" / "school" / "process.yaml"
    for rule, weaker in (("need: {said yes: every parent}", "need: ask"), ("within: 3 weeks", "within: 4 weeks")):
        whole = file.read_text(encoding="utf-8")
        assert rule in whole
        file.write_text(whole.replace(rule, weaker), encoding="utf-8")
        assert run(["test"]) == 1
        assert "2 of 3 scenarios passed." in capsys.readouterr().out
        file.write_text(whole, encoding="utf-8")


def larger(school: Path, more: str) -> None:
    """Put each section of `more` under the same heading of the example, or at its end where there is none."""
    file = school / "processes" / "school" / "process.yaml"
    whole = file.read_text(encoding="utf-8")
    for section in more.strip().split("\n\n"):
        heading, entries = section.split("\n", 1)
        assert whole.count(f"\n{heading}\n") <= 1
        there = f"\n{heading}\n" in whole
        whole = whole.replace(f"\n{heading}\n", f"\n{heading}\n{entries}\n") if there else f"{whole}\n{section}\n"
    file.write_text(whole, encoding="utf-8")


def test_what_is_added_to_the_example_loads_too(school: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    larger(school, page(PAGE).blocks("yaml")[2])
    assert run(["check"]) == 0
    assert capsys.readouterr().out == "school: no problems. 4 rules, 7 actions, 3 clauses of guidance.\n"
    assert run(["test"]) == 0


def test_the_letters_and_the_meeting_of_the_page_can_be_added(
    school: Path, page: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    larger(school, next(block for block in page(PAGE).blocks("yaml") if "letters:" in block))
    assert run(["check"]) == 0, capsys.readouterr().out
    process = Workspace.find(school).load("school")
    assert process.letters["invitation"].meeting == "family meeting"
    assert process.meetings["family meeting"].facts == ("day", "start", "place")


def test_what_the_parents_keep_to_themselves_is_shown_to_nobody_else(
    school: Path, page: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    larger(school, next(block for block in page(PAGE).blocks("yaml") if "keep it between us" in block))
    assert run(["check"]) == 0
    people = ["--person", "teacher=Ms Hall", "--person", "pupil=Eva Reed", "--person", "parent=Ann Reed"]
    commands = (
        ["open", "school", "S-2", "--as", "Ms Hall", *people],
        ["do", "S-2", "tell", "--as", "Ann Reed", "--fact", "at home=We have moved twice."],
    )
    for command in commands:
        assert run(["case", *command]) == 0
    capsys.readouterr()
    told = "How things are at home: We have moved twice."
    assert run(["case", "show", "S-2", "--as", "Ms Hall"]) == 0
    assert told in capsys.readouterr().out
    assert run(["case", "do", "S-2", "keep it between us", "--as", "Ann Reed"]) == 0
    for name, shown in (("Ms Hall", "How things are at home: (not shown to you)"), ("Ann Reed", told)):
        assert run(["case", "show", "S-2", "--as", name]) == 0
        out = capsys.readouterr().out
        assert shown in out
        assert ("moved twice" in out) is (name == "Ann Reed")


def test_who_came_and_what_was_signed_stand_in_processes_that_are_run(page: Pages) -> None:
    millside = Path(__file__).parents[1] / "workspaces" / "millside" / "processes" / "millside" / "process.yaml"
    disclosure = read_page(importlib.import_module("caseway.engine.rules.disclosure").__doc__ or "").rules
    sources = {
        "the authority attends": millside.read_text("utf-8"),
        "nothing behind their backs": f"rules:\n{textwrap.indent(disclosure, '  ')}",
    }
    for rule, source in sources.items():
        (shown,) = (tree_of(block) for block in page(PAGE).blocks("yaml") if f"  {rule}:\n" in block)
        run = tree_of(source)
        for section, entries in shown.items():
            assert {name: run[section][name] for name in entries} == entries


def tree_of(text: str) -> dict[str, Any]:
    return dict(read(text, "process").tree)  # type: ignore[arg-type]


def test_a_case_goes_on_in_another_place_as_the_page_says(
    school: Path, page: Pages, capsys: pytest.CaptureFixture[str]
) -> None:
    text = page(PAGE).text[page(PAGE).text.index("## When a case goes on") :]
    larger(school, next(block for block in page(PAGE).blocks("yaml") if "sends:" in block))
    file, ends = school / "processes" / "school" / "process.yaml", "ends-at: [held, stopped, moved]"
    whole = file.read_text(encoding="utf-8")
    assert f"`{ends}`" in text
    assert whole.count("ends-at: [held, stopped]") == 1
    file.write_text(whole.replace("ends-at: [held, stopped]", ends), encoding="utf-8")
    assert run(["check"]) == 0
    people = ["--person", "teacher=Ms Hall", "--person", "pupil=Eva Reed", "--person", "parent=Ann Reed"]
    facts = ["--fact", "what helps=A quiet corner.", "--fact", "agreed to move=Ann Reed"]
    hand_over = 'caseway case do S-1 "hand over" --as "Ms Hall"'
    assert f"`{hand_over}`" in text
    for command in (
        ["case", "open", "school", "S-1", "--as", "Ms Hall", *people],
        ["case", "do", "S-1", "talk about moving", "--as", "Ms Hall", *facts],
        shlex.split(hand_over)[1:],
    ):
        assert at_noon(command) == 0
    capsys.readouterr()
    assert at_noon(shlex.split(said_after(text, "`. Then"))[1:]) == 0
    assert capsys.readouterr().out == said_after(text, "and tells what it is:")
    assert at_noon(shlex.split(said_after(text, "There, a case is opened with it"))[1:]) == 0
    assert "handed over on 2024-03-04." in capsys.readouterr().out
    for action in ("note their no", "note their yes"):
        assert at_noon(["case", "do", "S-1", action, "--as", "Ms Hall", "--dry-run"]) == 0


def at_noon(command: list[str]) -> int:
    """Run a command on the day of the page."""
    return run(command, lambda: datetime(2024, 3, 4, 12, tzinfo=UTC))


def test_the_page_says_which_keys_of_the_top_must_be_there(page: Pages) -> None:
    keys = {str(field.alias): field.is_required() for field in ProcessDefinition.model_fields.values()}
    (said,) = (part for part in page(PAGE).text.split("\n\n") if part.startswith("At the top,"))
    needed, optional = said.split("must be there.")
    assert {key for key in keys if f"`{key}`" in needed} == {key for key, required in keys.items() if required}
    assert {key for key in keys if f"`{key}`" in optional.split("may be left out")[0]} == {
        key for key, required in keys.items() if not required
    }


def test_every_type_is_written_as_the_page_says(school: Path, page: Pages) -> None:
    larger(school, page(PAGE).blocks("yaml")[2])
    process = Workspace.find(school).load("school")
    roster = Roster({key: Person(key, name) for key, name in (("p1", "Ann Reed"), ("p2", "Tom Reed"))})
    types = {row[0].strip("`"): row[1] for row in page(PAGE).tables()["The parts"]}
    assert types.keys() == set(get_args(FactType))
    read: dict[str, object] = {}
    for kind, shown in types.items():
        fact = next((fact for fact in process.facts.values() if fact.type == kind), process.facts["day"])
        raw: object = shown.split("`")[-2 if kind == "rows" else 1]
        if kind == "rows":
            raw = facts((), shlex.split(str(raw))[1:], None)["tasks"]
            fact = process.facts["tasks"]
        read[kind] = read_fact(type(fact)(fact.name, fact.title, kind, "", fact.choices, fact.columns), raw, roster, "p1")
    assert [value for value in read.values() if isinstance(value, BadFact)] == []
    assert read["date"] == date(2024, 3, 4)
    assert read["people"] == ("p1", "p2")
    assert read["rows"] == ({"who": "p1", "task": "Read together"},)


def test_every_strength_does_what_the_page_says(school_case: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    said = {row[0].strip("`"): row[1] for row in page(PAGE).tables()["How strong a rule is"]}
    assert said.keys() == set(get_args(Strength))
    file = school_case / "processes" / "school" / "process.yaml"
    whole = file.read_text(encoding="utf-8")
    right = "    strength: must\n    right-of: parent\n"
    assert right in whole
    for number, (strength, effect) in enumerate(said.items()):
        file.write_text(whole.replace(right, f"    strength: {strength}\n"), encoding="utf-8")
        case, people = (
            f"case {number}",
            ["--person", "teacher=Ms Hall", "--person", "pupil=Eva Reed", "--person", "parent=Ann"],
        )
        assert run(["case", "open", "school", case, "--as", "Ms Hall", *people]) == 0
        assert (
            (run(["case", "do", case, "book", "--as", "Ms Hall"]) == 1)
            is effect.startswith("refused")
            is (strength in BLOCKING)
        )
        reason = ["--reason", "parents say yes=they asked us to"]
        assert (run(["case", "do", case, "book", "--as", "Ms Hall", *reason]) == 0) is (strength != "must")
    capsys.readouterr()


def test_the_incident_goes_as_the_page_says(school_case: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    text = page(PAGE).text
    command = said_after(text, "and was never asked,")
    assert run(shlex.split(command)[1:]) == 0
    assert capsys.readouterr().out == said_after(text[text.index(command) + len(command) + 4 :], "prints")
    assert run(["case", "agree", "S-1", "2", "--as", "Ann Reed"]) == 0
    assert capsys.readouterr().out == said_after(text, "it takes effect:")
    assert '`caseway case agree S-1 2 --as "Ann Reed"`' in text


def in_our_town(school: Path, page: Pages) -> Path:
    """The files of the local process, put where the page says."""
    shown = page(PAGE).text[page(PAGE).text.index("## A local process") :].split("```yaml\n")[1:]
    folder = school / "processes" / "our-town"
    folder.mkdir()
    for name, block in zip(("process.yaml", "guidance.yaml"), shown, strict=False):
        (folder / name).write_text(block.split("```\n")[0], encoding="utf-8")
    return folder


def test_the_local_process_checks_as_the_page_says(school: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    in_our_town(school, page)
    text = page(PAGE).text
    assert run(["pin", "our-town"]) == 0
    assert capsys.readouterr().out == said_after(text, "`caseway pin our-town` notes")
    assert run(["check", "our-town"]) == 0
    assert capsys.readouterr().out == said_after(text, "Otherwise it names the differences:")


def test_the_local_process_does_what_the_page_says(school: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    folder = in_our_town(school, page)
    (school / "features" / "our-town").mkdir()
    scenario = (school / "features" / "school" / "meeting.feature").read_text(encoding="utf-8")
    (school / "features" / "our-town" / "meeting.feature").write_text(
        scenario.replace("2024-03-25", "2024-04-08").replace("2024-03-26", "2024-04-09"), encoding="utf-8"
    )
    assert run(["pin", "our-town"]) == 0
    capsys.readouterr()
    assert run(["test"]) == 0
    base = school / "processes" / "school" / "process.yaml"
    base.write_text(base.read_text(encoding="utf-8").replace("within: 3 weeks", "within: 2 weeks"), encoding="utf-8")
    capsys.readouterr()
    assert run(["check", "our-town"]) == 1
    assert "Changed: rules: three weeks. New: –. Gone: –" in capsys.readouterr().out
    drop = "drop: {rules: three weeks, clauses: S-2}"
    assert drop in page(PAGE).text
    whole = (folder / "process.yaml").read_text(encoding="utf-8")
    without = whole[: whole.index("  rules:\n")] + whole[whole.index("  actions:\n") :]
    reasons = "because:\n  three weeks: T-1\n  S-2: T-1\n"
    changed = without.replace("because:\n", reasons) + f"\n{drop}\n"
    (folder / "process.yaml").write_text(changed, encoding="utf-8")
    assert run(["pin", "our-town"]) == 0
    capsys.readouterr()
    assert run(["check", "our-town"]) == 0
    assert "  dropped: S-2 (clauses), by T-1\n" in capsys.readouterr().out


def test_every_kind_of_rule_is_named(page: Pages) -> None:
    written = [row[0] for row in page(PAGE).tables()["The kinds of rule"]]
    kinds = [set(re.findall("`(.+?)`", row)) for row in written]
    for keys in KEYS.values():
        assert sum(row <= keys for row in kinds) == 1, keys


def test_several_children_are_as_the_page_says(school: Path, page: Pages, capsys: pytest.CaptureFixture[str]) -> None:
    text, file = page(PAGE).text, school / "processes" / "school" / "process.yaml"
    block = next(block for block in page(PAGE).blocks("yaml") if "of: pupil" in block)
    whole = file.read_text(encoding="utf-8").replace("  pupil: Pupil\n", "")
    file.write_text(whole.replace("  parent: {title: Parent, many: yes}\n", ""), encoding="utf-8")
    larger(school, re.sub(r"\n(facts|actions|rules):\n", r"\n\n\1:\n", block))
    assert run(["check"]) == 0
    samples = [shlex.split(one.replace("\\\n", ""))[1:] for one in page(PAGE).blocks("") if "S-2" in one]
    assert at_noon(samples[0]) == 0
    others = ["--person", "teacher=Ms Hall", "--person", "pupil=Lou Reed", "--person", "parent=Ann Reed"]
    assert at_noon(["case", "open", "school", "S-3", "--as", "Ms Hall", *others]) == 0
    capsys.readouterr()
    assert at_noon(["case", "show", "S-2"]) == 0
    told = re.search("then tells `(.*)`", text)
    assert told is not None
    assert f"  {told[1]}\n" in capsys.readouterr().out
    assert at_noon(samples[1]) == 1
    assert capsys.readouterr().out.endswith("Nothing has been recorded in any of the cases.\n")
    for case, yes, births in (("S-2", "Ann Reed, Greg Hill", "Tia Ben"), ("S-3", "Ann Reed", "Lou")):
        rows = [part for name in births.split() for part in ("--row", f"births: who={name} Reed; born=2012-05-05")]
        assert at_noon(["case", "do", case, "ask", "--as", "Ms Hall", "--fact", f"said yes={yes}"]) == 0
        assert at_noon(["case", "do", case, "note births", "--as", "Ms Hall", *rows]) == 0
    capsys.readouterr()
    assert at_noon(samples[1]) == 0
    assert re.findall("^S-.:$", capsys.readouterr().out, re.MULTILINE) == ["S-2:", "S-3:"]
