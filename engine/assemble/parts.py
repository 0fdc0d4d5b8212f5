"""The compiled parts of a process: what each action needs at hand when somebody acts, and nothing to look up twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from caseway.engine.case.answer import InForm
from caseway.engine.rules import Clocked, Shape


@dataclass(frozen=True, slots=True)
class Role:
    """A role; `did` is the action whose doer holds it, empty for a role that persons join.

    `of` is the role for some of whose holders one can hold it, '' where it is always held for all. `easy`, here and in what
    follows, says in easy words what stands on a form there, '' where nobody has written that.
    """

    name: str
    title: str
    many: bool = False
    did: str = ""
    of: str = ""
    easy: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `own` is filled with the person who acts, and what `may_be_empty` is not missing on a form."""

    name: str
    title: str
    type: str
    choices: tuple[str, ...] = ()
    own: bool = False
    may_be_empty: bool = False
    easy: str = ""


@dataclass(frozen=True, slots=True)
class Confidential:
    """Once the action was done (and not taken back), only these roles see it."""

    once: str
    seen_by: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed piece of the case file; `about` is the role whom it concerns, `seen_by` are the roles that may see it.

    What `may_be_empty` is not missing on a form that holds it, unless a rule about that form asks for it.
    """

    name: str
    title: str
    type: str
    about: str
    choices: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    keep: Literal["case", "round"] = "round"
    adds: bool = False
    seen_by: frozenset[str] = frozenset()
    confidential: Confidential | None = None
    writer: str = ""
    """The column by which everybody sees the rows that they have noted themselves ('' where the roles alone decide)."""
    may_be_empty: bool = False
    easy: str = ""

    def person_column(self) -> str:
        """The first column that holds a person, or '' when there is none."""
        return next((column.name for column in self.columns if column.type == "person"), "")

    def date_column(self) -> str:
        """The first column that holds a date, or '' when there is none."""
        return next((column.name for column in self.columns if column.type == "date"), "")


@dataclass(frozen=True, slots=True)
class Answering:
    """What an action records of consents, and in which form.

    `by` is the fact that says who answers ('' for whoever acts), `about` the one that says for whom ('' for everybody whom
    the consent is for).
    """

    gives: tuple[str, ...]
    refuses: tuple[str, ...]
    withdraws: tuple[str, ...]
    form: InForm
    by: str
    about: str


@dataclass(frozen=True, slots=True)
class Sends:
    """What an action hands over to another place: facts, and the roles whose holders are named beside the family."""

    facts: tuple[str, ...]
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """What a person does, with the rules to ask, in the order of the file.

    `who` is None when anyone in the case may; `allowed` are the roles that both `who` and the mandates let through,
    the best first. `open_in` are, for each track on which it depends, the stages in which it is open, and `to` the stage
    of each track to which it leads. One that depends on no track is open until those that it moves (or all) are over;
    with `after_end`, even then. `clears` are facts and actions that it takes back; `starts` and `meets` are the
    deadlines that it starts and satisfies, `drops` those that it may end, by taking back what they count from.
    """

    name: str
    title: str
    say: str
    who: tuple[str, ...] | None
    allowed: tuple[str, ...]
    open_in: Mapping[str, frozenset[str]]
    notes: Mapping[str, Fact]
    to: Mapping[str, str] = field(default_factory=dict)
    after_end: bool = False
    plans: tuple[tuple[str, str], ...] = ()
    forms: tuple[str, ...] = ()
    """The form that it produces; or two, that of the first round and that of later ones."""
    opens_round: bool = False
    clears: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    rules: tuple[Shape, ...] = ()
    starts: tuple[Clocked, ...] = ()
    meets: tuple[Clocked, ...] = ()
    drops: tuple[Clocked, ...] = ()
    unclear: tuple[str, ...] = ()
    answering: Answering | None = None
    sends: Sends | None = None

    @property
    def tracks(self) -> Iterable[str]:
        """The tracks on which it depends or that it moves; none when it concerns the whole case."""
        return dict.fromkeys((*self.open_in, *self.to))


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form: what a fact says (now, or as it was in the last round), who holds a role, who has consented."""

    name: str
    title: str
    of: Literal["fact", "role", "consent"] = "fact"
    of_last_round: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a form: printed items, then fields; `easy` has an easy text for each item, if any has."""

    title: str
    items: tuple[str, ...]
    fields: tuple[FormField, ...]
    easy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """What a form holds, the rows in which its signatures are kept ('' where nobody signs), and who may have it."""

    name: str
    title: str
    sections: tuple[Section, ...]
    signatures: str = ""
    seen_by: frozenset[str] = frozenset()
    copies: str = ""
    """The rows in which is kept who got a copy ('' where that is not kept)."""
    copies_as: Mapping[str, str] = field(default_factory=dict)
    """What these say of a copy that went by e-mail, by letter or by hand, or was returned, where sending notes it there."""
    easy: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting for people's calendars: the action that holds it, and the facts that say on which day, when and where.

    `time` and `place` are '' where nothing says so. It lasts so many `minutes`.
    """

    name: str
    title: str
    held: str
    day: str
    time: str
    place: str
    minutes: int

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that say when and where it is."""
        return tuple(fact for fact in (self.day, self.time, self.place) if fact)


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent once one of the actions `after` is done, and to whom: `roles` and `people`, facts that name persons.

    `says` is its text; `forms` go with it, those in `blank` to be filled in, and the calendar entry of a `meeting` ('' for
    none). It waits for these `consents`, beside what the actions wait for.
    """

    name: str
    title: str
    after: tuple[str, ...]
    roles: tuple[str, ...]
    people: tuple[str, ...]
    says: str
    forms: tuple[str, ...] = ()
    meeting: str = ""
    consents: tuple[str, ...] = ()
    blank: tuple[str, ...] = ()


class Piece(NamedTuple):
    """A place in a definition: the section as the file calls it, the entry, and the column or the printed item of it."""

    section: str
    name: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered sentence of the guidance: where it stands (`source` is the document's name), and what cites it."""

    id: str
    document: str
    where: str
    anchor: str
    says: str
    strength: str
    left_out: str = ""
    source: str = ""
    cited_by: tuple[Piece, ...] = ()
