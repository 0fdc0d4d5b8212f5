"""Consent, told: whose is missing, what was answered, and what rests on one that was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.messages import knows, say
from caseway.engine.wording.listing import listed, names, persons, persons_have

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Answer, Case
    from caseway.engine.reliance import Relied
    from caseway.engine.rules import Missing


def told_missing_consent(process: Process, case: Case | None, missing: Missing, language: str) -> str:
    """Whose consent is missing, to what, for whom, and in which form it is asked for."""
    key = f"missing.{missing.what}"
    key += ".conflict" if missing.others else ".written" if missing.value == "written" else ""
    return say(
        key if knows(key) else f"missing.{missing.what}",
        language,
        title=process.titled("consents", missing.name, language),
        people=persons(case, missing.people, language),
        one=listed((names(case, (key,)) for key in missing.people), language),
        people_have=persons_have(case, missing.people, language),
        others=persons(case, missing.others, language),
        others_have=persons_have(case, missing.others, language),
        child=names(case, (missing.about,)),
        value=names(case, (missing.value,)) if case and missing.value in case.people else missing.value,
        limit=missing.limit,
    )


def told_answer(process: Process, case: Case, answer: Answer, language: str = "") -> str:
    """An answer to a consent, told: what was said when, until when it holds, what it leaves out, who noted it."""
    language = language or process.language
    key = f"consent.{answer.says}"
    parts = [say(f"{key}.written" if answer.says == "yes" and answer.form == "written" else key, language, day=answer.day)]
    if answer.until is not None:
        parts.append(say("consent.until", language, day=answer.until))
    if answer.leaves_out:
        left = listed((names(case, (one,)) if one in case.people else one for one in answer.leaves_out), language)
        parts.append(say("consent.without", language, names=left))
    if answer.noted_by:
        parts.append(say("consent.noted", language, people=names(case, (answer.noted_by,))))
    return "; ".join(parts)


def told_reliance(process: Process, one: Relied, language: str = "") -> str:
    """Something done on a consent that was taken back since, in a sentence."""
    language = language or process.language
    key = "consequence.relied" if one.supported else "consequence.unsupported"
    return say(key, language, action=process.titled("actions", one.action, language), day=one.day, entry=one.entry)
