"""The named parts of a process: its roles, stages, facts and actions, as they are written.

`formerly` gives the names that a part had in earlier versions, so that a case can be moved to this one. `easy` says in short
plain sentences what a part of a form is about, for those who would rather read that.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from caseway.engine.definition.letters import CopiesPart
from caseway.engine.definition.scalars import Name, Names, Part, Text, Texts, YesNo, wrong

FactType = Literal["text", "yes-no", "number", "date", "time", "moment", "choice", "person", "people", "rows"]
ColumnType = Literal["text", "yes-no", "number", "date", "time", "choice", "person"]
ANYONE = "anyone"
DID = "whoever did "


def _short(value: Any) -> Any:
    """A part that needs only a title may be written as that title."""
    return {"title": value} if isinstance(value, str) else value


def _whoever(value: Any) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text.startswith(DID) or not text.removeprefix(DID):
        wrong("P09", "derived", given=text[:80])
    return text.removeprefix(DID)


class RolePart(Part):
    """A role. `is: whoever did bjud in` makes it a derived one: held by who last did that, until handed over.

    `of: child` lets somebody hold it for some of those who are child in a case, and not for the others.
    """

    title: Text
    easy: Text | None = None
    many: YesNo = False
    is_: Annotated[str, BeforeValidator(_whoever)] | None = None
    of: Name | None = None
    cites: Names = ()
    formerly: Names = ()


class StagePart(Part):
    """A stage of a track. `pauses` names deadlines that stand still while the case is there, or `all`."""

    title: Text
    pauses: Names = ()
    cites: Names = ()
    formerly: Names = ()


class ColumnPart(Part):
    """A column of a fact of type `rows`. `own: yes` holds the person who acts: nobody writes for another.

    With `may-be-empty: yes` a form does not lack it where it says nothing.
    """

    title: Text
    easy: Text | None = None
    type: ColumnType = "text"
    choices: Names = ()
    own: YesNo = False
    may_be_empty: YesNo = False
    cites: Names = ()
    formerly: Names = ()


class ConfidentialPart(Part):
    """A fact is for fewer eyes once an action was done, until an action takes that back."""

    once: Name
    seen_by: Names


class FactPart(Part):
    """A typed piece of the case file. `about` names the role it concerns; `each-time: adds` lets rows or people grow.

    With `may-be-empty: yes` a form does not lack it where it says nothing. `seen-by` are the roles that may see it;
    without it, those that the process names for all facts.
    """

    title: Text
    easy: Text | None = None
    type: FactType = "text"
    choices: Names = ()
    columns: dict[Name, Annotated[ColumnPart, BeforeValidator(_short)]] = {}
    keep: Literal["case", "round"] = "round"
    each_time: Literal["replaces", "adds"] = "replaces"
    may_be_empty: YesNo = False
    about: Name | None = None
    seen_by: Names | None = None
    confidential: ConfidentialPart | None = None
    cites: Names = ()
    formerly: Names = ()


class FormsPart(Part):
    """The form that an action produces: one for the first round, and another for those after it."""

    first: Name
    later: Name


def _one_form(value: Any) -> Any:
    """The same form every time may be written as its name."""
    return {"first": value, "later": value} if isinstance(value, str) else value


class ActionPart(Part):
    """What a person does.

    Without `from` it is open until what it moves (or the whole case) is over; `any stage`, even then. `to: back` leads
    to the stage from which the case came; with several tracks, `to` names at most one stage of each. `clears` lists facts
    that no longer hold once it is done, and actions that no longer count as done in this round.

    `gives`, `refuses` and `withdraws` name consents: whoever acts answers, or those in the fact `by`; for all whom it is
    for, or those in the fact `for`. `as` is the form in which it is given, spoken unless said otherwise.

    `sends` hands the case over to another place: the facts that travel, and roles whose holders do beside the family.
    """

    title: Text
    say: Text | None = None
    who: Names
    from_: Names | None = None
    to: Names = ()
    note: Names = ()
    form: Annotated[FormsPart, BeforeValidator(_one_form)] | None = None
    plans: dict[Name, Name] = {}
    clears: Names = ()
    opens: Literal["round"] | None = None
    gives: Names = ()
    refuses: Names = ()
    withdraws: Names = ()
    as_: Literal["written", "spoken"] | None = None
    by: Name | None = None
    for_: Name | None = None
    sends: Names = ()
    cites: Names = ()
    unclear: Texts = ()
    formerly: Names = ()


class ItemPart(Part):
    """A line of an agenda, or a sentence that the form prints."""

    text: Text
    easy: Text | None = None
    cites: Names = ()


def _short_item(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


class SectionPart(Part):
    """A section of a form: printed items, then fields, each filled by a fact."""

    title: Text
    items: tuple[Annotated[ItemPart, BeforeValidator(_short_item)], ...] = ()
    fields: Names = ()


def _table(value: Any) -> Any:
    """A table of copies that nothing is noted in by itself may be written as its name."""
    return {"in": value} if isinstance(value, str) else value


class FormPart(Part):
    """What a form holds. `signatures` names the rows (one person and one date each) in which its signatures are kept.

    `copies` names the rows in which is kept who got a copy, and when. `seen-by` are the roles that may have it; each of
    them finds in it what they may see.
    """

    title: Text
    easy: Text | None = None
    sections: tuple[SectionPart, ...]
    signatures: Name | None = None
    copies: Annotated[CopiesPart, BeforeValidator(_table)] | None = None
    seen_by: Names | None = None
    cites: Names = ()
    formerly: Names = ()


Role = Annotated[RolePart, BeforeValidator(_short)]
Stage = Annotated[StagePart, BeforeValidator(_short)]


class RoundingPart(Part):
    """How units of time end: hours with their last minute or with their day, months at the end of a shorter month."""

    hours: Literal["to the minute", "to the end of the day"] | None = None
    months: Literal["clipped"] | None = None


class TrackPart(Part):
    """One of several state machines that run side by side in a case."""

    title: Text
    stages: dict[Name, Stage]
    starts_at: Name
    ends_at: Names
    formerly: Names = ()
