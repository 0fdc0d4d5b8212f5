"""case date, compiled: which actions must set the date, and which may note it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.shapes.dates import booked_by, date_fact
from caseway.engine.rules import CaseDate

if TYPE_CHECKING:
    from caseway.engine.assemble.shapes.ground import Ground, Whole
    from caseway.engine.definition.rules import CaseDatePart


def compiled(part: CaseDatePart, ground: Ground) -> CaseDate:
    """The rule; names that are not there are noted, and a fact that is no date."""
    names, path = ground.names, ground.path
    fact = date_fact(part.set_, "set", ground)
    set_in = names.find_all("action", part.in_, (*path, "in"))
    keep = names.find("action", part.keep, (*path, "keep"))
    noting = tuple(
        action
        for action, written in ground.definition.actions.items()
        if fact in {names.has("fact", n) for n in written.note}
    )
    return CaseDate(
        **ground.common, bites_on=tuple(dict.fromkeys((*set_in, *noting))), fact=fact, set_in=set_in, must=keep,
        of_round=fact not in ground.facts or ground.facts[fact].keep == "round",
        starts_on=noting, dates=booked_by(keep, ground),
    )  # fmt: skip


def check(rule: CaseDate, whole: Whole) -> None:
    """Whatever must set the date can note it."""
    for action in rule.set_in:
        if rule.fact not in whole.actions[action].notes:
            defined = whole.names.defined("action", action)
            whole.names.problem("P17", ("rules", rule.name, "set"), "act", defined, name=rule.fact, action=action)
