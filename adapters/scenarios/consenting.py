"""Consents in scenarios: they are given, refused and taken back, and it is checked who has said what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from caseway.adapters.scenarios.telling import refusal, say
from caseway.adapters.scenarios.touched import note_rules
from caseway.adapters.scenarios.world import Failed, Tried
from caseway.engine.case.answer import standing
from caseway.engine.commands import Act
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.reliance import reliance
from caseway.engine.wording import names as named
from caseway.engine.wording import told_answer

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.naming import Who
    from caseway.adapters.scenarios.world import World
    from caseway.engine.case import Answer

Step = Callable[["World", "Bound"], None]


def _answers(kind: str) -> Step:
    """Somebody answers in person, by the action with which they can; in writing where that is asked for."""

    def do(world: World, bound: Bound) -> None:
        consent, person = str(bound.values["consent"]), world.person(cast("Who", bound.values["who"]))
        roles = world.standing().roles_of(person)
        fitting = [
            action
            for action in world.process.actions.values()
            if action.answering
            and consent in getattr(action.answering, kind)
            and not roles.keys().isdisjoint(action.allowed)
        ]
        written = world.process.consents[consent].written
        fitting.sort(key=lambda action: written and action.answering is not None and action.answering.form != "written")
        if not fitting:
            raise Failed(
                say("no answering", world.language, who=named(world.case, (person,)), consent=_title(world, consent))
            )
        outcome = world.decide(Act(fitting[0].name, person))
        if isinstance(outcome, Accepted):
            note_rules(world, outcome.entries[0])
        world.tried = Tried(bound, outcome)
        if isinstance(outcome, Refused) and not bound.refusable:
            words = refusal(world.names, world.case, outcome)
            raise Failed(
                say("refused", world.language, step=bound.step.written, refusal=words, hint=say("hint", world.language))
            )

    return do


def _title(world: World, consent: str) -> str:
    return world.names.title("consents", consent)


def _said(world: World, bound: Bound) -> tuple[tuple[str, Answer | None], ...]:
    """Everybody meant with what they said last, for each whom the consent is for. Who is not asked is a mistake."""
    consent = str(bound.values["consent"])
    asked, case, roles = world.process.consents[consent], world.case, world.standing()
    last = standing(case.answers.get(consent, ()), world.today, world.now)
    people = world.people(cast("Who", bound.values["who"]))
    for person in people:
        if not any(person in roles.principals(role) for role in asked.roles):
            raise Failed(say("never asked", world.language, who=named(case, (person,)), consent=_title(world, consent)))
    found = tuple(
        (person, last.get((person, child)))
        for person in people
        for child in roles.principals(asked.about)
        if any(person in asked.speakers(roles, role, child) for role in asked.roles)
    )
    if not found:
        raise Failed(say("never asked", world.language, who=say("nobody", world.language), consent=_title(world, consent)))
    return found


def _fail(world: World, person: str, answer: Answer | None, bound: Bound) -> None:
    told = told_answer(world.process, world.case, answer, world.language) if answer else say("nothing", world.language)
    title = _title(world, str(bound.values["consent"]))
    raise Failed(say("other answer", world.language, who=named(world.case, (person,)), consent=title, said=told))


def _consented(world: World, bound: Bound) -> None:
    until = bound.values.get("date")
    for person, answer in _said(world, bound):
        if answer is None or not answer.holds(world.today) or (until is not None and answer.until != until):
            _fail(world, person, answer, bound)


def _not_consented(world: World, bound: Bound) -> None:
    for person, answer in _said(world, bound):
        if answer is not None and answer.holds(world.today):
            _fail(world, person, answer, bound)


def _last(says: str) -> Step:
    def check(world: World, bound: Bound) -> None:
        for person, answer in _said(world, bound):
            if answer is None or answer.says != says:
                _fail(world, person, answer, bound)

    return check


def _relied(world: World, bound: Bound) -> None:
    action, consent = str(bound.values["action"]), str(bound.values["consent"])
    if not any(one.action == action and one.consent == consent for one in reliance(world.process, world.case)):
        values = {"action": world.names.title("actions", action), "consent": _title(world, consent)}
        raise Failed(say("not relied", world.language, **values))


CONSENTS: Mapping[str, Step] = {
    "consents": _answers("gives"),
    "says no": _answers("refuses"),
    "takes back": _answers("withdraws"),
    "consented": _consented,
    "not consented": _not_consented,
    "refused consent": _last("no"),
    "took back": _last("withdrawn"),
    "relied": _relied,
}
