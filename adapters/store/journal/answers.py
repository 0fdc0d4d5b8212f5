"""Answers to consents, written as mappings. What was said, and what it leaves out, is about whom the consent is for."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from caseway.adapters.store.journal.values import compact
from caseway.adapters.store.moments import moment_from, moment_text
from caseway.engine.case import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    Written = dict[str, Any]
    Personal = Callable[[str, str], str]


def answer(what: Answer, seal: Personal) -> Written:
    """An answer. Its content goes through `seal`."""
    said = {"says": what.says, "form": what.form, "until": what.until and what.until.isoformat(), "but": what.leaves_out}
    rest = {"noted_by": what.noted_by, "late": what.late}
    return {
        "consent": what.consent,
        "giver": what.giver,
        "about": what.about,
        "happened": moment_text(what.happened),
        "day": what.day.isoformat(),
        "said": seal(what.about, compact({name: part for name, part in said.items() if part})),
        "seq": what.seq,
        **{name: part for name, part in rest.items() if part},
    }


def answer_from(part: Written, unseal: Personal) -> Answer:
    """The answer that was written."""
    said = json.loads(unseal(part["about"], part["said"]))
    return Answer(
        part["consent"],
        said["says"],
        part["giver"],
        part["about"],
        moment_from(part["happened"]),
        date.fromisoformat(part["day"]),
        said["form"],
        date.fromisoformat(said["until"]) if "until" in said else None,
        tuple(said.get("but", ())),
        part.get("noted_by", ""),
        part["seq"],
        part.get("late", False),
    )
