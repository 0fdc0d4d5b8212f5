"""`case adopt`: a case goes on under the version of its process that is in the workspace now."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

Line = Any  # the fixture of conftest.py
STAGES = {"  booked: A day is booked": "  arranged: A day is booked", "from: booked": "from: arranged",
          "[asked for, booked]": "[asked for, arranged]", "to: booked": "to: arranged"}  # fmt: skip

PROCESS = """\
process: school
title: School meeting
country: GB
language: en
time-zone: Europe/London
in-force: 2018-01-01
opened-by: teacher
concerns: pupil
seen-by: anyone
people:
  teacher: Class teacher
  pupil: Pupil
  parent: {title: Parent, many: yes}
stages:
  asked for: A meeting has been asked for
  booked: A day is booked
  held: The meeting was held
starts-at: asked for
ends-at: held
facts:
  day: {title: Day of the meeting, type: date}
actions:
  ask: {title: Ask the parents, who: teacher}
  book: {title: Book a day, who: teacher, from: [asked for, booked], to: booked, note: day, plans: {meet: day}}
  meet: {title: Hold the meeting, who: anyone, from: booked, to: held}
rules:
  three weeks:
    says: The meeting is held in time.
    within: 3 weeks
    after: ask
    must: meet
    strength: must
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "processes" / "school"
    folder.mkdir(parents=True)
    (folder / "process.yaml").write_text(PROCESS, encoding="utf-8")
    return folder / "process.yaml"


def change(file: Path, changes: dict[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


@pytest.fixture
def booked(line: Line, file: Path) -> Line:
    people = [part for one in ("teacher=Ms Hall", "pupil=Eva Reed", "parent=Ann Reed") for part in ("--person", one)]
    assert line("case", "open", "school", "S-1", "--as", "Ms Hall", *people) == 0, line.err
    assert line("case", "do", "S-1", "ask", "--as", "Ms Hall") == 0
    assert line("case", "do", "S-1", "book", "--as", "Ms Hall", "-f", "day=2018-09-20") == 0
    return line


ADOPT = ("case", "adopt", "S-1", "--as", "Ms Hall", "--reason", "New routine")


def test_a_case_is_moved_and_goes_on(booked: Line, file: Path) -> None:
    change(file, {**STAGES, "  arranged: A day is booked": "  arranged: {title: A day is arranged, formerly: booked}"})
    new = booked.json("case", "show", "S-1")["version_now"]
    assert booked(*ADOPT) == 0, booked.out
    assert booked.out == (
        f"Recorded as number 4: The case was moved to version {new}: New routine.\nThe case is now at «A day is arranged».\n"
    )
    found = booked.json("case", "show", "S-1")
    assert (found["version"], found["version_now"], found["stages"]) == (new, new, {"school": "arranged"})
    assert found["history"][-1]["kind"] == "adopted"
    change(file, {"School meeting": "Meeting", "in-force: 2018-01-01": "in-force: 2018-02-01"})
    assert booked("case", "do", "S-1", "meet", "--as", "Ms Hall") == 0  # by the text that was kept


def test_the_case_says_that_another_version_is_there(booked: Line, file: Path) -> None:
    before = booked.json("case", "show", "S-1")["version"]
    assert "another version" not in booked.out
    change(file, {"3 weeks": "2 weeks"})
    now = booked.json("case", "show", "S-1")["version_now"]
    booked("case", "show", "S-1")
    assert booked.out.splitlines()[1] == (
        f"Runs under another version of the process ({before}) than the one there is now ({now}). What a move would "
        "lead to: caseway case adopt S-1 --as NAME --reason WHY --dry-run"
    )
    booked("case", "show", "S-1", "--language", "sv")
    assert booked.out.splitlines()[1].startswith(f"Följer en annan version av processen ({before}) än den som finns nu")


def test_a_change_of_words_is_no_other_version(booked: Line, file: Path) -> None:
    change(file, {"says: The meeting is held in time.": "says: Soon."})
    assert booked(*ADOPT) == 1
    assert booked.out.startswith("  1. The case runs under this version already (")
    booked("case", "show", "S-1")
    assert "another version" not in booked.out


MORE_RULES = """\
rules:
  soon:
    says: It is soon
    within: 1 day
    after: book
    must: meet
    strength: should
  agreed first:
    says: It is agreed.
    before: meet
    need: last round ask
    strength: must
"""


def test_what_it_would_lead_to(booked: Line, file: Path) -> None:
    change(file, {"3 weeks": "2 weeks", "  parent: {title: Parent, many: yes}\n": "", "rules:\n": MORE_RULES})
    booked.wait(3)
    assert booked(*ADOPT, "--dry-run") == 0, booked.out
    version = booked.json("case", "show", "S-1")["version_now"]
    booked(*ADOPT, "--dry-run")
    assert booked.out == (
        f"This would be recorded: The case was moved to version {version}: New routine. Nothing has been recorded.\n"
        "  The case would be at «A day is booked».\n"
        "  ! This would be late at once: «Hold the meeting» is to be done by 2018-09-04 (It is soon, counted from "
        "2018-09-03).\n"
        "  ! A limit would start: It is soon, counted from 2018-09-03 until 2018-09-04.\n"
        "  ! A limit stays as it was counted: The meeting is held in time, 2018-09-24. Under the new version it would be "
        "2018-09-17.\n"
        "  ! «Hold the meeting» will be refused:\n"
        "      «Ask the parents» has not been done.\n"
        "  ! The new version does not know the role «Parent»: whoever has it cannot act in it any more.\n"
    )
    booked(*ADOPT, "--dry-run", "--language", "sv")
    assert "  ! En tidsgräns står kvar som den räknades: The meeting is held in time, 2018-09-24." in booked.out
    found = booked.json(*ADOPT, "--dry-run")
    assert (found["recorded"], found["to"]) == (False, version)
    assert found["kept"] == [{"rule": "three weeks", "limit": "2018-09-24", "otherwise": "2018-09-17"}]
    assert found["starts"] == [{"rule": "soon", "since": "2018-09-03", "limit": "2018-09-04"}]
    assert [(one["action"], one["overdue"]) for one in found["late"]] == [("meet", True)]
    assert [one["action"] for one in found["refused"]] == ["meet"]
    assert found["unknown"] == [{"kind": "roles", "name": "parent"}]
    assert booked.json("case", "show", "S-1")["seq"] == 3


def test_nothing_else_changes(booked: Line, file: Path) -> None:
    change(file, {"in-force: 2018-01-01": "in-force: 2018-02-01"})
    assert booked(*ADOPT, "--dry-run") == 0
    assert booked.out.endswith("  The case would be at «A day is booked».\n  Nothing else changes.\n")


def test_a_stranded_case_says_how_to_go_on(booked: Line, file: Path) -> None:
    change(file, STAGES)
    for more in ((), ("--dry-run",)):
        assert booked(*ADOPT, *more) == 1
        assert booked.out == (
            "  1. The new version has no stage «booked», and the case is there or can come there. Say to which of its "
            "stages that leads: asked for, arranged, held.\n"
            "Nothing was changed.\n"
            'Say where it leads with: --stage "booked=NEW STAGE"\n'
        )
    assert booked.json(*ADOPT)["reasons"][0]["why"] == "stranded"
    assert booked(*ADOPT, "--stage", "booked=arranged") == 0
    booked("case", "show", "S-1")
    assert booked.out.endswith(": New routine («booked» led to «A day is booked»)\n")
    assert booked.json("case", "list")[0]["stages"] == {"school": "arranged"}


def test_a_file_with_mistakes_moves_nothing(booked: Line, file: Path) -> None:
    change(file, {"3 weeks": "some weeks"})
    assert booked(*ADOPT) == 1
    assert "error[P09]: `some weeks` is not a period of time" in booked.err
    assert booked.json("case", "show", "S-1")["seq"] == 3


def test_a_key_moves_once(booked: Line, file: Path) -> None:
    change(file, {"3 weeks": "2 weeks"})
    assert booked(*ADOPT, "--key", "a") == 0
    first = booked.out
    assert booked(*ADOPT, "--key", "a") == 0
    assert booked.out == first
    assert booked.json("case", "show", "S-1")["seq"] == 4


def test_what_was_a_mistake_before_is_voided_after(booked: Line, file: Path) -> None:
    change(
        file,
        {
            "3 weeks": "2 weeks",
            "rules:\n": "rules:\n  asked:\n    says: S.\n    before: book\n    need: ask\n    strength: must\n",
        },
    )
    assert booked(*ADOPT) == 0
    assert booked("case", "void", "S-1", "2", "--as", "Ms Hall", "--reason", "Wrong case") == 0, booked.out + booked.err
    assert booked("case", "void", "S-1", "4", "--as", "Ms Hall", "--reason", "Wrong case") == 1
    assert "Entry 4 moved the case to another version" in booked.out


def test_what_happened_before_is_told_in_the_words_of_now(booked: Line, file: Path) -> None:
    asking = "  ask: {title: Ask the parents"
    change(file, {asking: "  talk: {title: Talk with the parents, formerly: ask", "after: ask": "after: talk"})
    assert booked(*ADOPT) == 0, booked.out
    booked("case", "show", "S-1")
    assert "    2. 2018-09-03 Ms Hall: Talk with the parents\n" in booked.out
    assert booked.json("case", "show", "S-1")["history"][1]["action"] == "talk"


WEEK_AHEAD = "rules:\n  week ahead:\n    says: Notice is given.\n    before: book\n    need: meet\n    strength: should\n"


@pytest.mark.parametrize(
    ("then", "rule", "says"),
    [
        ("rules:\n", "week ahead", "week ahead"),
        (WEEK_AHEAD.replace("  week ahead:\n", "  notice:\n    formerly: week ahead\n"), "notice", "Notice is given"),
    ],
    ids=["gone", "renamed"],
)
def test_what_was_departed_from_is_not_forgotten(booked: Line, file: Path, then: str, rule: str, says: str) -> None:
    change(file, {"rules:\n": WEEK_AHEAD})
    assert booked(*ADOPT) == 0, booked.out
    booked.wait(1)
    assert booked("case", "do", "S-1", "book", "--as", "Ms Hall", "-f", "day=2018-09-21") == 0, booked.out
    change(file, {WEEK_AHEAD: then})
    assert booked(*ADOPT) == 0, booked.out
    for viewer in ((), ("--as", "Ms Hall")):
        (found,) = booked.json("case", "departures", "S-1", *viewer) or [{"rule": None}]
        assert found["rule"] == (None if rule == "week ahead" and viewer else rule)
    booked("case", "departures", "S-1")
    assert booked.out.splitlines()[1] == f"  1 × not followed: {says}"
    assert booked.json("case", "show", "S-1")["history"][4]["departures"][0]["rule"] == rule
    assert booked("case", "join", "S-1", "Bo Reed", "--role", "parent", "--as", "Ms Hall") == 0
    assert booked("case", "void", "S-1", "7", "--mask", "--reason", "Another case", "--as", "Ms Hall") == 0
    assert booked.json("case", "show", "S-1")["history"][4]["departures"][0]["rule"] == rule


def test_more_people_would_see_it_and_what_was_chosen_is_on_no_list(booked: Line, file: Path) -> None:
    place = "  place: {title: Place, type: choice, choices: [school, home], seen-by: teacher}\n"
    change(file, {"facts:\n": f"facts:\n{place}", "note: day": "note: [day, place]"})
    assert booked(*ADOPT) == 0, booked.out
    assert booked("case", "do", "S-1", "book", "--as", "Ms Hall", "-f", "day=2018-09-20", "-f", "place=home") == 0
    change(file, {"[school, home], seen-by: teacher": "[school, town hall]"})
    assert booked(*ADOPT, "--dry-run") == 0
    assert booked.out.splitlines()[2:] == [
        "  ! «Place» says «home», which cannot be chosen in the new version, and which its rules do not know. Note it anew.",
        "  ! More people may see what is on record: Place (Pupil, Parent).",
    ]
    found = booked.json(*ADOPT, "--dry-run")
    assert found["unknown"] == [{"kind": "choices", "name": "place", "value": "home"}]
    assert found["wider"] == [{"kind": "facts", "name": "place", "roles": ["pupil", "parent"]}]


def test_that_the_case_would_be_over_is_foreseen(booked: Line, file: Path) -> None:
    change(file, {"ends-at: held": "ends-at: [held, booked]", "[asked for, booked]": "asked for",
                  "who: anyone, from: booked": "who: anyone, from: asked for"})  # fmt: skip
    assert booked(*ADOPT, "--dry-run") == 0, booked.out
    assert "  ! The case would have ended.\n" in booked.out


def test_that_a_limit_would_end_and_that_it_is_not_in_force_are_foreseen(booked: Line, file: Path) -> None:
    change(file, {"must: meet": "must: ask", "after: ask": "after: book", "in-force: 2018-01-01": "in-force: 2018-10-01"})
    assert booked(*ADOPT, "--dry-run") == 0, booked.out
    assert "  ! A limit would end: The meeting is held in time" in booked.out
    assert "not in force" in booked.out


def test_a_rule_that_is_gone_is_told(booked: Line, file: Path) -> None:
    change(file, {"rules:\n": WEEK_AHEAD})
    assert booked(*ADOPT) == 0, booked.out
    change(file, {WEEK_AHEAD: "rules:\n"})
    assert booked(*ADOPT, "--dry-run") == 0
    assert booked.out.splitlines()[2:] == ["  ! The new version does not have the rule: Notice is given."]
