"""Commands: what a person asks to do to a case, or says has happened in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from caseway.engine.case.sent import Booked, Channel


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is to have a part in the case: a name, a role, where they work ('' for nowhere).

    `of` names those for whom alone they hold the role; nobody: for all.
    """

    name: str
    role: str
    agency: str = ""
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Open:
    """Open a case. `by` is the name of the newcomer who opens it."""

    case: str
    by: str
    newcomers: tuple[Newcomer, ...]


@dataclass(frozen=True, slots=True)
class Receive:
    """Open a case with what was handed over from another place. `opening` names those who take part here.

    `facts` and `roles` say what theirs are called here, where the names differ; '' for what is not to be noted.
    """

    opening: Open
    facts: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Act:
    """Take an action, now; or, with `afterwards`, record that it was taken.

    `by` is the name or key of a person in the case; `role` one that this person holds (empty: the one that fits).
    `happened` is the moment, or the civil date where the process is; None means now. `facts` are as written or typed.
    `reasons` gives, for each rule departed from, why.
    """

    action: str
    by: str
    role: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    happened: datetime | date | None = None
    afterwards: bool = False


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody joins the case, or takes a further role in it, from today or from `since`."""

    newcomer: Newcomer
    by: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """A person gives up a role (or, with none named, all of them); the last day is today or `last_day`."""

    person: str
    by: str
    role: str = ""
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """A role goes from one person to another, who is in the case, from today or from `since`."""

    role: str
    person: str
    to: str
    by: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class StandIn:
    """A person acts in another's place in a role, from one civil date until another, both inclusive."""

    role: str
    person: str
    instead: str
    by: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Agree:
    """A person agrees, afterwards, to the incident that entry `seq` recorded."""

    seq: int
    by: str


@dataclass(frozen=True, slots=True)
class Void:
    """An entry was a mistake: what it said does not hold. With `masks`, nobody is shown what it said, either."""

    seq: int
    by: str
    reason: str
    masks: bool = False


@dataclass(frozen=True, slots=True)
class Adopt:
    """Let a case go on under another version of its process, for a reason.

    `stages` says, for stages of the version that it comes from, to which of the new one they lead, where the new version
    does not say so itself (by the same name, or by `formerly`), or where two tracks become one. None of them is an end.
    """

    by: str
    reason: str
    stages: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Send:
    """A letter goes to a person, by `e-mail`, `letter` or `by hand`; or, with `afterwards`, it went.

    `household` is where they live, as far as it matters who else reads it. A letter of recall (RECALL) names the entries by
    which the copies went that do not hold any more, and the `forms` that take their place. `checked` says that somebody has
    seen that what looks like a protected address in it is none. What went can be of an earlier entry (`of`), with the
    calendar entry (`booked`) of then.
    """

    letter: str
    person: str
    by: str
    channel: Channel
    household: str = ""
    recalls: tuple[int, ...] = ()
    forms: tuple[str, ...] = ()
    checked: bool = False
    of: int | None = None
    booked: Booked | None = None
    afterwards: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """The copy that went by entry `seq` came back."""

    seq: int
    by: str
    reason: str


Command = Act | Join | Leave | HandOver | StandIn | Agree | Void | Send | Returned
