"""A document: a form filled from a case, as plain text in its places, ready for any template to lay out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextField:
    """A field with one text; '' is missing, unless it may be empty. The text may have several lines."""

    name: str
    title: str
    text: str
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class PeopleField:
    """A field that names persons, each with the agency where there is one; none is missing, unless it may be empty."""

    name: str
    title: str
    people: tuple[str, ...]
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A field with rows of cells, as many in each row as there are columns.

    No rows is missing, unless it may be empty; so is a cell of '', unless its column (counted from 0) is in `blanks`.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    may_be_empty: bool = False
    blanks: tuple[int, ...] = ()


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
class Document:
    """A form as it stands in one case on the day of printing.

    `language` is that of the titles, `written_in` that of items and values. A signature still to be given is an empty
    line and not something missing: a plan is printed in order to be signed.
    """

    process: str
    title: str
    language: str
    written_in: str
    case: str
    printed_on: str
    sections: tuple[Section, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every field is filled in that has to be."""
        return not self.missing

    @property
    def signatures(self) -> tuple[SignatureLine, ...]:
        """Every line for a signature, signed or not."""
        return tuple(line for section in self.sections for line in section.signatures)
