"""The catalogue: every sentence that Caseway says, by key and language; what a language lacks is said in English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.engine.messages import (
    da,
    da_children,
    da_consents,
    da_contacts,
    da_letters,
    da_overlays,
    da_paper,
    da_problems,
    da_rules,
    da_sight,
    da_syntax,
    da_transfer,
    da_versions,
    en,
    en_children,
    en_consents,
    en_contacts,
    en_letters,
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
    sv_contacts,
    sv_letters,
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
    from decimal import Decimal
    from types import ModuleType

    from caseway.engine.errors import Problem

MODULES: Mapping[str, tuple[ModuleType, ...]] = {
    "en": (
        en, en_children, en_consents, en_contacts, en_letters, en_overlays, en_paper, en_problems,
        en_rules, en_sight, en_syntax, en_transfer, en_versions,
    ),
    "sv": (
        sv, sv_children, sv_consents, sv_contacts, sv_letters, sv_overlays, sv_paper, sv_problems,
        sv_rules, sv_sight, sv_syntax, sv_transfer, sv_versions,
    ),
    "da": (
        da, da_children, da_consents, da_contacts, da_letters, da_overlays, da_paper, da_problems,
        da_rules, da_sight, da_syntax, da_transfer, da_versions,
    ),
}  # fmt: skip
"""What each language says, divided alike. A module has TEXTS, PROBLEMS, or both."""


def _gathered(name: str) -> dict[str, dict[str, Any]]:
    return {
        language: {key: text for module in modules for key, text in getattr(module, name, {}).items()}
        for language, modules in MODULES.items()
    }


CATALOGUES: Mapping[str, Mapping[str, str]] = _gathered("TEXTS")
PROBLEMS: Mapping[str, Mapping[str, tuple[str, str]]] = _gathered("PROBLEMS")


def say(key: str, language: str, **values: object) -> str:
    """The sentence of a key, filled. Values are put in as they are and never read as a template."""
    text = CATALOGUES.get(language, {}).get(key) or CATALOGUES["en"][key]
    return text.format(**values)


def quoted(text: str, language: str) -> str:
    """A name inside a sentence, between the quotation marks of the language."""
    return say("quoted", language, text=text)


def decimal(number: Decimal, language: str) -> str:
    """A number as it is written: with a decimal point or comma, and without powers of ten."""
    return f"{number:f}".replace(".", say("decimal sign", language))


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
