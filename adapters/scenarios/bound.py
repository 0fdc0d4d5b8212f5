"""Bound steps: each step of a scenario with what it means in one process, ready to be carried out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.sentences.meanings import MEANINGS

if TYPE_CHECKING:
    from caseway.adapters.scenarios.source import Step
    from caseway.adapters.scenarios.values import Value

Rows = tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """What the table below a step notes: facts as written (rows as mappings), reasons to depart by rule, people."""

    facts: Mapping[str, str | Rows] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    people: Rows = ()


NOTHING_NOTED = Noted()


@dataclass(frozen=True, slots=True)
class Bound:
    """A step that means something. `refusable`: the scenario speaks of a refusal next, so a refusal is no failure."""

    step: Step
    meaning: str
    values: Mapping[str, Value]
    action: str = ""
    noted: Noted = NOTHING_NOTED
    refusable: bool = False

    @property
    def acts(self) -> bool:
        """Whether it can be refused."""
        return MEANINGS[self.meaning].acts

    @property
    def checks(self) -> bool:
        """Whether it checks something."""
        return MEANINGS[self.meaning].kind == "checks"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario that can run. `rule` is the title of its Rule block.

    Of an outline there is one for each row of its examples; `example` is that row, and `title` the name of the outline.

    `tags` are those of the feature, the Rule and the scenario: the ids of clauses, and whatever else somebody marks.
    """

    name: str
    line: int
    steps: tuple[Bound, ...]
    rule: str = ""
    tags: tuple[str, ...] = ()
    example: str = ""
    title: str = ""
