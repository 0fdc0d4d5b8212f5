"""Telling a coordinator what happened in a scenario: a refusal in full, and how to write down that it was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.texts import say
from caseway.engine import messages
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from caseway.adapters.scenarios.naming import Names
    from caseway.engine.case import Case
    from caseway.engine.outcome import Reason, Refused

__all__ = ["reason_words", "refusal", "say"]

SLIPS = (
    "unknown action", "unknown person", "unknown taker", "unknown role", "unknown rule", "unknown fact", "bad fact",
    "no reason", "bad name", "future", "backwards",
)  # fmt: skip
"""Reasons that say that the scenario is written wrongly, not that the process says no."""


def refusal(names: Names, case: Case | None, refused: Refused) -> str:
    """A refusal in words: every reason, what is missing, who can put it right, and the clauses."""
    process, language = names.process, names.language
    lines = []
    if refused.action in process.actions:
        lines.append(messages.say("refused.head", language, title=names.title("actions", refused.action)))
    for number, reason in enumerate(refused.reasons, 1):
        first, *others = reason_words(names, case, refused.action, reason)
        lines.append(f"  {number}. {first}")
        lines += [f"     {line}" for line in others]
    return "\n".join(lines)


def reason_words(names: Names, case: Case | None, action: str, reason: Reason) -> tuple[str, ...]:
    """One reason in words: what the rule says, then one line each for the rest."""
    told = tell(names.process, case, action, reason, names.language)
    strength = f"  ({told.strength})" if told.strength else ""
    missing = tuple(say("missing", names.language, what=one) for one in told.missing)
    rule = (say("rule", names.language, rule=reason.name),) if reason.why == "rule" else ()
    rest = (*missing, *told.remedies, told.deviation, told.latest, *rule, *told.clauses)
    return (f"{told.text}{strength}", *(line for line in rest if line))
