"""What can be wrong: a problem in a definition, as a value, and the few exceptions that misuse raises."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Path = tuple[str | int, ...]
Side = Literal["key", "value"]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line in a text: line and columns count from 1, `end` is the column after the last character."""

    line: int
    column: int
    end: int


@dataclass(frozen=True, slots=True)
class Related:
    """The other half of a problem: where it stands, and the message that says what it is (`defined-here`, `first`)."""

    path: Path
    on: Side = "key"
    label: str = "defined-here"
    document: str = "process"
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a definition, without language or layout.

    `code` is stable (`P02`); `variant` picks among the wordings of one code. `path` leads through the YAML tree to the
    key or value at fault in `document` (`process`, `guidance`, `words.en`, ...); `at` is given instead where no tree
    could be built. `guess` is the name that was probably meant. `values` fill the message of the code.
    """

    code: str
    path: Path = ()
    on: Side = "value"
    values: Mapping[str, str] = field(default_factory=dict)
    variant: str = ""
    guess: str | None = None
    related: tuple[Related, ...] = ()
    document: str = "process"
    at: Place | None = None

    @property
    def key(self) -> str:
        """The name of the message: `P09` or `P09.date`."""
        return f"{self.code}.{self.variant}" if self.variant else self.code


class CasewayError(Exception):
    """Any misuse that Caseway reports; the message says what is wrong and what to do next."""


class DefinitionError(CasewayError):
    """A definition does not load. `problems` holds every mistake, in the order of the file; the message reports them."""

    def __init__(self, problems: tuple[Problem, ...], report: str = "") -> None:
        codes = ", ".join(sorted({problem.code for problem in problems}))
        super().__init__(report or f"the definition has {len(problems)} problem(s): {codes}")
        self.problems = problems


class StaleCase(CasewayError):
    """Somebody else added to the case since it was read."""

    def __init__(self, case: str, expected: int, found: int) -> None:
        super().__init__(
            f"case {case} has moved on: {found} entries are there, {expected} were expected; read it again and decide again"
        )
        self.case, self.expected, self.found = case, expected, found


class UnknownCase(CasewayError):
    """No case has this id."""

    def __init__(self, case: str) -> None:
        super().__init__(f"there is no case {case}; open it first")
        self.case = case


class CaseExists(CasewayError):
    """A case with this id was opened before."""

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} is there already; choose another id")
        self.case = case


class KeyUsedBefore(CasewayError):
    """An idempotency key came a second time with other content."""

    def __init__(self, case: str, key: str) -> None:
        super().__init__(f"the key {key} was used in case {case} for something else; give every new command a new key")
        self.case, self.key = case, key


class UnsafeStore(CasewayError):
    """The database cannot keep what it is given: wrong file, wrong schema, or a setting that may lose entries."""


class BadParcel(CasewayError):
    """A parcel from another place cannot be read, was damaged or changed, or holds what no parcel can hold."""


class NotDelivered(CasewayError):
    """A message could not be brought on its way."""
