"""The catalogue: every sentence that Caseway says, by key and language; what a language lacks is said in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import (
    en,
    en_children,
    en_consents,
    en_overlays,
    en_paper,
    en_problems,
    en_rules,
    en_sight,
    en_syntax,
    en_transfer,
    en_versions,
    sv,
    sv_children,
    sv_consents,
    sv_overlays,
    sv_paper,
    sv_problems,
    sv_rules,
    sv_sight,
    sv_syntax,
    sv_transfer,
    sv_versions,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.engine.errors import Problem

CATALOGUES: Mapping[str, Mapping[str, str]] = {
    "en": {
        **en.TEXTS,
        **en_consents.TEXTS,
        **en_overlays.TEXTS,
        **en_paper.TEXTS,
        **en_rules.TEXTS,
        **en_sight.TEXTS,
        **en_versions.TEXTS,
        **en_transfer.TEXTS,
        **en_children.TEXTS,
    },
    "sv": {
        **sv.TEXTS,
        **sv_consents.TEXTS,
        **sv_overlays.TEXTS,
        **sv_paper.TEXTS,
        **sv_rules.TEXTS,
        **sv_sight.TEXTS,
        **sv_versions.TEXTS,
        **sv_transfer.TEXTS,
        **sv_children.TEXTS,
    },
}
PROBLEMS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "en": {
        **en_syntax.SYNTAX,
        **en_problems.PROBLEMS,
        **en_consents.PROBLEMS,
        **en_overlays.PROBLEMS,
        **en_paper.PROBLEMS,
        **en_sight.PROBLEMS,
        **en_transfer.PROBLEMS,
        **en_children.PROBLEMS,
    },
    "sv": {
        **sv_syntax.SYNTAX,
        **sv_problems.PROBLEMS,
        **sv_consents.PROBLEMS,
        **sv_overlays.PROBLEMS,
        **sv_paper.PROBLEMS,
        **sv_sight.PROBLEMS,
        **sv_transfer.PROBLEMS,
        **sv_children.PROBLEMS,
    },
}


def say(key: str, language: str, **values: object) -> str:
    """The sentence of a key, filled. Values are put in as they are and never read as a template."""
    text = CATALOGUES.get(language, {}).get(key) or CATALOGUES["en"][key]
    return text.format(**values)


def knows(key: str) -> bool:
    """Whether there is a sentence for a key."""
    return key in CATALOGUES["en"]


def label(key: str, language: str, **values: object) -> str:
    """A short word or phrase of the reports: `error`, `help`, `defined-here`, `did-you-mean`."""
    return say(f"label.{key}", language, **values)


def problem_texts(problem: Problem, language: str) -> tuple[str, str]:
    """What is wrong and what to write instead, for a problem in a definition."""
    own, english = PROBLEMS.get(language, {}), PROBLEMS["en"]
    keys = (problem.key, problem.code, "P00")
    texts = next(table[key] for key in keys for table in (own, english) if key in table)
    values = {**dict.fromkeys(_BLANKS, ""), **problem.values, "guess": problem.guess or ""}
    for name in ("kind", "other"):
        if values[name]:
            values[name] = label(f"kind.{values[name]}", language)
    return texts[0].format(**values), texts[1].format(**values)


_BLANKS = (
    "name",
    "kind",
    "other",
    "known",
    "given",
    "allowed",
    "rule",
    "action",
    "fact",
    "form",
    "type",
    "who",
    "limit",
    "character",
    "quote",
    "open",
    "close",
    "found",
    "end",
)
