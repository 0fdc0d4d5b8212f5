"""What has become of a base since it was pinned."""

from __future__ import annotations

from caseway.engine.definition.overlay import PinDefinition
from caseway.engine.overlay import Moved, Whole, digests, moved


def pin(found: dict[str, dict[str, str]]) -> PinDefinition:
    return PinDefinition.model_validate({"base": "family meeting", "version": "0" * 16, **found})


def test_nothing_has_become_of_a_base_that_is_as_it_was(base: Whole) -> None:
    now = digests(base)
    assert moved(pin(now), now) == Moved()


def test_what_has_changed_is_new_or_is_gone_is_told_by_name(base: Whole) -> None:
    old = base.definition
    rule = old.rules["in time"].model_copy(update={"strength": "does"})
    facts = {name: part for name, part in old.facts.items() if name != "day"}
    new = old.model_copy(update={"country": "IE", "rules": {"in time": rule, "another": rule}, "facts": facts})
    assert moved(pin(digests(base)), digests(base._replace(definition=new))) == Moved(
        (("keys", "country"), ("rules", "in time")), (("rules", "another"),), (("facts", "day"),)
    )


def test_words_and_citations_are_no_change(base: Whole) -> None:
    old = base.definition
    rule = old.rules["in time"].model_copy(update={"says": "In time.", "cites": ("N-2",)})
    new = old.model_copy(update={"title": "Another", "rules": {"in time": rule}})
    assert moved(pin(digests(base)), digests(base._replace(definition=new))) == Moved()


def test_a_clause_of_the_guidance_that_says_something_else_is_a_change(base: Whole) -> None:
    assert base.guidance is not None
    clauses = dict(base.guidance.clauses)
    first, second, *_ = clauses
    clauses[first] = clauses[first].model_copy(update={"strength": "may"})
    clauses[second] = clauses[second].model_copy(update={"anchor": "other words to find it by"})
    new = base._replace(guidance=base.guidance.model_copy(update={"clauses": clauses}))
    assert moved(pin(digests(base)), digests(new)) == Moved((("clauses", first),))


def test_a_key_that_is_not_written_is_not_pinned(base: Whole) -> None:
    assert "seen-by" in digests(base)["keys"]
    assert "family-cannot-stop" not in digests(base)["keys"]
