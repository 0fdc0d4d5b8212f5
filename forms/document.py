"""A document: a form filled from a case, as plain text in its places, ready for any template to lay out."""

from __future__ import annotations

from dataclasses import dataclass

MOST_COLUMNS = 5
"""More than these stand beside each other in no readable table on an upright page."""


@dataclass(frozen=True, slots=True)
class TextField:
    """A field with one text; '' is missing, unless it may be empty. The text may have several lines.

    On a form that is filled in by hand, `choices` are what can be ticked, and `lines` how much room there is to write.
    """

    name: str
    title: str
    text: str
    may_be_empty: bool = False
    choices: tuple[str, ...] = ()
    lines: int = 1
    given: bool = False
    """Whether it stands there whatever is written into the form: who has a role, what was agreed last time."""
    easy: str = ""
    """What it is about, in easy words; '' where there are none, or they were not asked for."""


@dataclass(frozen=True, slots=True)
class PeopleField:
    """A field that names persons, each with the agency where there is one; none is missing, unless it may be empty."""

    name: str
    title: str
    people: tuple[str, ...]
    may_be_empty: bool = False
    given: bool = False
    lines: int = 1
    easy: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A field with rows of cells, as many in each row as there are columns.

    No rows is missing, unless it may be empty; so is a cell of '', unless its column (counted from 0) is in `blanks`.
    On a form that is filled in by hand, there are `empty_rows`, and `choices` tells of a column what can be written in it.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    may_be_empty: bool = False
    blanks: tuple[int, ...] = ()
    empty_rows: int = 1
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    given: bool = False
    names: tuple[str, ...] = ()
    """What the columns are called in the definition."""
    easy: str = ""
    easy_columns: tuple[str, ...] = ()
    """An easy text for each column, '' where there is none; nothing where no column has one."""

    @property
    def wide(self) -> bool:
        """Whether it has more columns than a page has room for, so that each row is laid out by itself."""
        return len(self.columns) > MOST_COLUMNS


Field = TextField | PeopleField | Table


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line for one person's signature: the day on which it was given, or '' for a line that is still to be signed.

    `says` is what is on record in place of a signature, like that the paper was given out; a name of '' is still to be
    written too.
    """

    name: str
    day: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: printed items, then fields, then lines to sign."""

    title: str
    items: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    signatures: tuple[SignatureLine, ...] = ()
    items_in: str = ""
    """The language of the items; '' for that of the process."""
    easy_items: tuple[str, ...] = ()
    """An easy text for each item, '' where there is none; nothing where no item has one."""
    easy_signing: str = ""
    """What it is to sign here, in easy words."""


@dataclass(frozen=True, slots=True)
class Supplier:
    """A way to supply what is missing: the title of an action, and the titles of the roles who may take it."""

    action: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A field, or the cells of a column, with nothing in it, and every way to supply it."""

    title: str
    suppliers: tuple[Supplier, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Whence a document is: the process and its version; the case, the entry after which it was printed, and the day.

    `person` is the key of whom it is for; a blank form is of no case.
    """

    process: str
    version: str
    case: str = ""
    entry: int = 0
    day: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A form as it stands in one case on the day of printing.

    `language` is that of the titles, `written_in` that of items and values; `locale` is the language with the country, like
    `sv-SE`. A signature still to be given is an empty line and not something missing: a plan is printed in order to be
    signed. `as_of` says which day it was, and after which entry, where it is printed as it stood then. A `blank` form is of
    no case: it is there to be filled in by hand.
    """

    process: str
    title: str
    language: str
    written_in: str
    case: str
    printed_on: str
    sections: tuple[Section, ...]
    missing: tuple[Missing, ...] = ()
    locale: str = ""
    as_of: str = ""
    blank: bool = False
    form: str = ""
    """The name of the form in the definition."""
    source: Source | None = None
    not_made: str = ""
    """Where the form was made for an earlier meeting and not yet for this one: that it is so."""
    easy: bool = False
    """Whether it has the easy texts of the form, and lines far apart."""
    easy_text: str = ""
    """What the form is, in easy words."""
    easy_note: str = ""
    """Where not everything on it has an easy text: that it is so."""

    @property
    def complete(self) -> bool:
        """Whether every field is filled in that has to be, and it is of this meeting."""
        return not self.missing and not self.not_made

    @property
    def signatures(self) -> tuple[SignatureLine, ...]:
        """Every line for a signature, signed or not."""
        return tuple(line for section in self.sections for line in section.signatures)
