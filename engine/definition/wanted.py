"""What a rule asks for: an action done, a fact recorded, a fact with a value, or a fact that names everybody it should."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator

from caseway.engine.definition.scalars import wrong
from caseway.engine.errors import Path

EVERY = "every "
EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing asked for, as written.

    `name` is an action or a fact; `every` a role, or a fact that lists people, all of whom the fact must name;
    `value` what the fact must say: `everyone`, where the fact names people, is everybody in the case. `path` leads from the
    rule's key to where this stands in the YAML.
    """

    name: str
    value: str | None = None
    every: str | None = None
    path: Path = ()


def _one(name: Any, condition: Any, path: Path) -> Wanted:
    if not isinstance(name, str) or not isinstance(condition, (str, type(None))):
        wrong("P08", "wanted")
    name = " ".join(name.split())
    if not name:
        wrong("P07", "empty")
    if condition is None:
        fact, equals, value = name.partition("=")
        if equals and fact.strip() and value.strip("= "):
            wrong("P09", "equals", given=name[:80], name=f"{fact.strip()[:80]}: {value.strip('= ')[:80]}")
        return Wanted(name, path=path)
    condition = " ".join(condition.split())
    if not condition:
        wrong("P07", "empty")
    if condition.startswith(EVERY):
        return Wanted(name, every=condition.removeprefix(EVERY), path=path)
    return Wanted(name, value=condition, path=path)


def _parse(value: Any) -> tuple[Wanted, ...]:
    if isinstance(value, tuple):
        return value
    if isinstance(value, str):
        return (_one(value, None, ()),)
    if isinstance(value, dict):
        found = tuple(_one(name, condition, (name,)) for name, condition in value.items())
    elif isinstance(value, list):
        found = tuple(
            wanted
            for index, item in enumerate(value)
            for wanted in (
                [_one(name, condition, (index, name)) for name, condition in item.items()]
                if isinstance(item, dict)
                else [_one(item, None, (index,))]
            )
        )
    else:
        wrong("P08", "wanted")
    return found or wrong("P07", "empty")


AllOf = Annotated[tuple[Wanted, ...], BeforeValidator(_parse)]
