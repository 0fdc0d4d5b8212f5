"""Rules in plain words: what a rule asks for, what becomes of an act that does not keep to it, and who may depart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.assemble.process import OF_COLUMNS
from caseway.engine.definition.rules import FREE
from caseway.engine.messages import knows, quoted, say
from caseway.engine.periods import Period, told_period
from caseway.engine.rules import Age, Need
from caseway.engine.rules.explanation import Named
from caseway.engine.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseway.engine.assemble import Process
    from caseway.engine.rules import Shape
    from caseway.engine.rules.explanation import Explanation, Part


def told_rule(process: Process, rule: Shape, language: str = "") -> tuple[str, ...]:
    """A rule in sentences, with the titles of everything that it names. What is `unclear` stays in the owner's words."""
    language = language or process.language
    word = say(f"explain.word.{rule.strength}", language)
    asked = [_phrase(process, one, rule.strength, word, language) for one in rule.explain()]
    asked += _only_if(process, rule, word, language)
    return tuple(_sentence(text) for text in (*asked, *_effect(process, rule, language), *_unclear(rule, language)))


def _only_if(process: Process, rule: Shape, word: str, language: str) -> Iterator[str]:
    """When a rule is asked, where its kind does not say so in one breath with what it asks for."""
    if rule.only_if and not isinstance(rule, Need | Age):
        conditions = [_phrase(process, want.explain("if"), rule.strength, word, language) for want in rule.only_if]
        yield say("explain.only if", language, conditions=listed(conditions, language))


def _sentence(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:].rstrip(".") + "."


def _phrase(process: Process, explanation: Explanation, strength: str, word: str, language: str) -> str:
    """An explanation filled with words. A kind of rule may have other words for a strength: `explain.mandate.should`."""
    key = f"explain.{explanation.key}"
    key = f"{key}.{strength}" if knows(f"{key}.{strength}") else key
    parts = {name: _part(process, part, strength, word, language) for name, part in explanation.parts.items()}
    return say(key, language, must=word, **parts)


def _part(process: Process, part: Part, strength: str, word: str, language: str) -> str:
    if isinstance(part, Named):
        return listed((_title(process, part, name, language) for name in part.names), language, part.last)
    if isinstance(part, Period):
        return told_period(part, language)
    if isinstance(part, bool):
        return say("yes" if part else "no", language)
    if isinstance(part, str):
        return part
    return listed((_phrase(process, one, strength, word, language) for one in part), language, "and")


def _title(process: Process, named: Named, name: str, language: str) -> str:
    if named.kind == "choices":
        return quoted(name, language)
    if named.kind == "roles":
        return process.titled("roles", name, language)
    kind = f"{OF_COLUMNS}{named.of}" if named.kind == "columns" else named.kind
    return quoted(process.titled(kind, name, language), language)


def _effect(process: Process, rule: Shape, language: str) -> Iterator[str]:
    """What its strength comes to, and whose right it is. A rule that no act can go against has none."""
    if rule.bites_on:
        effect = "refused" if rule.blocks else "nothing" if rule.strength in FREE else "recorded"
        own = f"explain.{rule.explain()[0].key}.otherwise.{effect}"
        yield say(own if knows(own) else f"explain.otherwise.{effect}", language)
    if rule.right_of:
        roles = listed((process.titled("roles", role, language) for role in rule.right_of), language, "and")
        yield say("explain.right" if rule.blocks else "explain.right.noted", language, roles=roles)
    elif rule.blocks and rule.bites_on:
        if rule.deviators is None:
            yield say("explain.depart.nobody", language)
        elif not rule.deviators:
            yield say("explain.depart.anyone", language)
        else:
            roles = listed((process.titled("roles", role, language) for role in rule.deviators), language)
            yield say("explain.depart.by", language, roles=roles)
        if rule.reasons:
            reasons = listed((quoted(one, language) for one in rule.reasons), language)
            yield say("explain.depart.reasons", language, reasons=reasons)


def _unclear(rule: Shape, language: str) -> Iterator[str]:
    yield from (say("explain.unclear", language, text=text) for text in rule.unclear)
