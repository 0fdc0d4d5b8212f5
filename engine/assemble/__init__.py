"""Assemble: a definition that has been read becomes a process, or every problem that it has, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble import actions as of_actions
from caseway.engine.assemble import asked, easy, files, letters, meaning, seen_by, sending, stopping, tracks
from caseway.engine.assemble import rules as of_rules
from caseway.engine.assemble.calendar import calendar
from caseway.engine.assemble.clauses import clauses
from caseway.engine.assemble.directory import Directory
from caseway.engine.assemble.formerly import formerly
from caseway.engine.assemble.process import Process
from caseway.engine.assemble.version import version_of
from caseway.engine.assemble.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.definition import GuidanceDefinition, ProcessDefinition, WordsDefinition
    from caseway.engine.errors import Path, Problem

__all__ = ["Process", "assemble"]


MOVES = ("two-stages", "back", "other-track")
"""Mistakes after which it is not known what leads where."""


def assemble(
    definition: ProcessDefinition,
    guidance: GuidanceDefinition | None = None,
    translations: Sequence[WordsDefinition] = (),
    citations: Sequence[tuple[Path, tuple[str, ...]]] = (),
) -> Process | tuple[Problem, ...]:
    """The process that a definition describes, or all its problems. Its meaning is checked once every name is known.

    `citations` are those that stand in no part of the definition: what an overlay drops, and why.
    """
    wrong = tracks.misplaced(definition)
    if wrong:
        return wrong
    names = Directory(definition, guidance)
    seen_by.of_process(definition, names)
    facts = files.facts(definition, names)
    forms = files.forms(definition, facts, names)
    meetings = letters.meetings(definition, facts, names)
    known_letters = letters.letters(definition, forms, names)
    roles = of_actions.roles(definition, names)
    bare = of_actions.actions(definition, facts, names)
    time = calendar(definition, names)
    consents = asked.asked(definition, facts, names)
    rules = of_rules.rules(definition, facts, consents, time, names)
    known_tracks = tracks.tracks(definition, bare, names)
    known_clauses = clauses(definition, guidance, names, citations)
    known_words = words(definition, translations, names)
    names.problems.extend(easy.hard(definition, translations))
    former = formerly(definition, names)
    actions = of_actions.with_rules(bare, rules)
    protected = frozenset(role for rule in rules.values() for role in rule.right_of)
    protected |= {role for one in consents.values() for role in one.roles} | {names.has("role", definition.concerns) or ""}
    if not any(problem.code in ("P11", "P13") or problem.variant in MOVES for problem in names.problems if _own(problem)):
        meaning.check(roles, facts, actions, rules, known_tracks, names, definition.in_force.start)
        sending.check(facts, actions, names)
        letters.check(definition, facts, actions, known_letters, meetings, names)
        stopping.check(definition, consents, actions, rules, known_tracks, names)
        seen_by.check(definition, facts, consents, actions, rules, protected, names)
    if names.problems:
        return tuple(names.problems)
    return Process(
        id=definition.process,
        title=definition.title,
        country=definition.country,
        language=definition.language,
        zone=time.zone,
        calendar=time,
        in_force=definition.in_force,
        opened_by=names.find_all("role", definition.opened_by, ()),
        concerns=names.find("role", definition.concerns, ()),
        roles=roles,
        derived={name: role.did for name, role in roles.items() if role.did},
        stages={name: part.title for _, _, track in definition.every_track() for name, part in track.stages.items()},
        tracks=known_tracks,
        pauses=any(track.pauses for track in known_tracks.values()),
        facts=facts,
        consents=consents,
        meetings=meetings,
        letters=known_letters,
        actions=actions,
        rules=rules,
        forms=forms,
        clauses=known_clauses,
        words=known_words,
        version=version_of(definition),
        formerly=former,
        protected=protected,
        looked_at=seen_by.looked_at(rules),
        guarding=seen_by.guarding(facts, actions),
    )


def _own(problem: Problem) -> bool:
    return problem.document == "process"
