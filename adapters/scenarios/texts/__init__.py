"""What scenarios say: the mistakes in a feature with their codes, and why a scenario failed, by language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.texts import da, da_problems, en, en_problems, sv, sv_problems
from caseway.engine import messages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.errors import Problem

MOST_NAMES = 10
PROBLEMS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": en_problems.PROBLEMS,
    "sv": sv_problems.PROBLEMS,
    "da": da_problems.PROBLEMS,
}
TEXTS: Mapping[str, Mapping[str, str]] = {"en": en.TEXTS, "sv": sv.TEXTS, "da": da.TEXTS}


def problem_texts(problem: Problem, language: str) -> tuple[str, str]:
    """What is wrong and what to write instead; what is wrong with any file (`P05`, `P06`) is said as for a definition."""
    known = PROBLEMS.get(language, PROBLEMS["en"])
    texts = known.get(problem.key) or known.get(problem.code)
    if texts is None:
        return messages.problem_texts(problem, language)
    values = {**problem.values, "guess": problem.guess or ""}
    if "known" in values:
        values["known"] = _short(values["known"])
    lines = [text for key, text in sorted(values.items()) if key.startswith("line")]
    return texts[0].format(**values), "\n".join([texts[1].format(**values), *lines])


def _short(known: str) -> str:
    """The first names of a long list."""
    names = known.split(", ")
    return known if len(names) <= MOST_NAMES else ", ".join([*names[:MOST_NAMES], "…"])


def say(key: str, language: str, **values: object) -> str:
    """Why a scenario failed, or a word of the results."""
    return TEXTS.get(language, TEXTS["en"])[key].format(**values)
