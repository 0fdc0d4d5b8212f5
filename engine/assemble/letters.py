"""Letters and meetings: from what the owner wrote to whom something is sent, and to the facts that say when people meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.parts import Letter, Meeting
from caseway.engine.assemble.seen_by import surely
from caseway.engine.definition.parts import ANYONE
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.assemble.directory import Directory
    from caseway.engine.assemble.parts import Action, Fact, Form
    from caseway.engine.definition import ProcessDefinition
    from caseway.engine.definition.letters import LetterPart, MeetingPart

TYPES = {"day": ("date",), "time": ("time",), "place": ("text", "choice")}
"""What the facts of a meeting have to be."""


def meetings(definition: ProcessDefinition, facts: Mapping[str, Fact], names: Directory) -> Mapping[str, Meeting]:
    """Every meeting of the definition."""
    return {name: _meeting(name, part, facts, names) for name, part in definition.meetings.items()}


def _meeting(name: str, part: MeetingPart, facts: Mapping[str, Fact], names: Directory) -> Meeting:
    path = ("meetings", name)
    held = names.find("action", part.held, (*path, "held"))
    found = {}
    for key, wanted in TYPES.items():
        written = getattr(part, key)
        fact = facts.get(names.find("fact", written, (*path, key))) if written else None
        if fact is not None and fact.type not in wanted:
            names.problem("P72", (*path, key), key, names.defined("fact", fact.name), name=fact.name, type=fact.type)
        found[key] = fact.name if fact is not None else ""
    return Meeting(name, part.title, held, found["day"], found["time"], found["place"], part.lasts)


def letters(definition: ProcessDefinition, forms: Mapping[str, Form], names: Directory) -> Mapping[str, Letter]:
    """Every letter of the definition; a form goes only to those who may have it."""
    return {name: _letter(name, part, definition, forms, names) for name, part in definition.letters.items()}


def _letter(
    name: str, part: LetterPart, definition: ProcessDefinition, forms: Mapping[str, Form], names: Directory
) -> Letter:  # fmt: skip
    path, many = ("letters", name), len(part.to) > 1
    roles: list[str] = []
    people: list[str] = []
    for at, written in enumerate(part.to):
        where = (*path, "to", at) if many else (*path, "to")
        if fold(written) == ANYONE and not many:
            roles += definition.people
        elif (role := names.has("role", written)) is not None:
            roles.append(role)
        else:
            fact = names.find("role", written, where, among=("fact",), words=(ANYONE,))
            people += [fact] if fact else []
            if fact and definition.facts[fact].type not in ("people", "person"):
                names.problem("P72", where, "to", names.defined("fact", fact), name=fact)
    going, blank = (names.find_all("form", getattr(part, key), (*path, key)) for key in ("forms", "blank"))
    for form in (*going, *blank):
        blind = dict.fromkeys(role for role in roles if form in forms and role not in forms[form].seen_by)
        if blind and ANYONE not in map(fold, part.to):
            key, defined = "forms" if form in going else "blank", names.defined("form", form)
            names.problem("P72", (*path, key), "blind", defined, name=form, who=", ".join(blind))
    meeting = names.find("meeting", part.meeting, (*path, "meeting")) if part.meeting else ""
    after = names.find_all("action", part.after, (*path, "after"))
    return Letter(
        name, part.title, after, tuple(dict.fromkeys(roles)), tuple(dict.fromkeys(people)), part.says, going, meeting,
        names.find_all("consent", part.consent, (*path, "consent")), blank,
    )  # fmt: skip


def check(
    definition: ProcessDefinition, facts: Mapping[str, Fact], actions: Mapping[str, Action],
    known: Mapping[str, Letter], meetings: Mapping[str, Meeting], names: Directory,
) -> None:  # fmt: skip
    """Note letters that somebody could send who may not see to whom they go, or when the meeting is."""
    opening = names.find_all("role", definition.opened_by, ("opened-by",))
    for name, letter in known.items():
        sending = {*opening, *(role for action in letter.after if action in actions for role in actions[action].allowed)}
        meeting = meetings.get(letter.meeting)
        for fact in (*letter.people, *(meeting.facts if meeting is not None else ())):
            blind = [
                role for role, part in definition.people.items()
                if role in sending and part.is_ is None and role not in surely(facts[fact])
            ]  # fmt: skip
            if blind:
                path, defined = ("letters", name), names.defined("fact", fact)
                names.problem("P72", path, "unseen", defined, name=name, fact=fact, who=", ".join(blind), on="key")
