"""Follows the place of a pydantic error through the model and the tree at once.

pydantic's `loc` names what was validated, not what was written: it holds the tags of unions and the names of their members,
which are in no file. The model says which of its items those are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Discriminator, Tag
from pydantic.fields import FieldInfo

from caseway.engine.errors import Path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.processes.reader.document import Document

KEY = "[key]"


@dataclass(frozen=True, slots=True)
class Where:
    """What a `loc` leads to: the path in the tree, what the model expects there, and the choices taken on the way.

    `key`: it is the key that is meant. `members` are the plain unions on the way: the path, and the member tried.
    """

    path: Path
    expected: Any
    key: bool = False
    members: tuple[tuple[Path, str], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that may be written here."""
        model = bare(self.expected)[0]
        return tuple(name_of(name, field) for name, field in fields(model).items())

    @property
    def tag(self) -> str:
        """The key whose value says which kind of mapping this is, empty when no single key does."""
        discriminator = bare(self.expected)[1]
        return discriminator if isinstance(discriminator, str) else ""

    @property
    def choices(self) -> tuple[str, ...]:
        """The values that may be written here, when they can be listed."""
        expected, discriminator = bare(self.expected)
        if get_origin(expected) is Literal:
            return tuple(str(value) for value in get_args(expected))
        if isinstance(expected, type) and issubclass(expected, Enum):
            return tuple(str(member.value) for member in expected)
        return tuple(_tags(expected, discriminator))


def follow(model: type[BaseModel], loc: Sequence[str | int], document: Document) -> Where:
    """Where a `loc` leads, from the root of the model and of the tree."""
    path: Path = ()
    expected: Any = model
    members: tuple[tuple[Path, str], ...] = ()
    for item in loc:
        if item == KEY:
            return Where(path, expected, True, members)
        expected, discriminator = bare(expected)
        tags = _tags(expected, discriminator)
        if tags and item in tags:
            expected = tags[str(item)]
        elif get_origin(expected) in (Union, UnionType) and not tags:
            members = (*members, (path, str(item)))
            expected = _member(expected, str(item))
        else:
            known, expected = _below(expected, item)
            if known or document.at((*path, item)) is not None:
                path = (*path, item)
    return Where(path, expected, False, members)


def bare(annotation: Any) -> tuple[Any, Any]:
    """An annotation without what surrounds it, and what tells the members of a union apart, if anything does."""
    discriminator: Any = None
    while True:
        if get_origin(annotation) is Annotated:
            for extra in get_args(annotation)[1:]:
                discriminator = discriminator or getattr(extra, "discriminator", None)
            annotation = get_args(annotation)[0]
        elif isinstance(annotation, FieldInfo):
            discriminator = discriminator or annotation.discriminator or _discriminator(annotation)
            annotation = annotation.annotation
        elif hasattr(annotation, "__value__"):
            annotation = annotation.__value__
        elif get_origin(annotation) in (Union, UnionType) and len(_real(annotation)) == 1:
            annotation = _real(annotation)[0]
        else:
            return annotation, discriminator.discriminator if isinstance(discriminator, Discriminator) else discriminator


def fields(model: Any) -> dict[str, FieldInfo]:
    """The fields of a model, or none when it is no model."""
    return model.model_fields if isinstance(model, type) and issubclass(model, BaseModel) else {}


def name_of(name: str, field: FieldInfo) -> str:
    """The key under which a field is written."""
    return field.validation_alias if isinstance(field.validation_alias, str) else field.alias or name


def _discriminator(field: FieldInfo) -> Any:
    return next((extra.discriminator for extra in field.metadata if isinstance(extra, Discriminator)), None)


def _real(union: Any) -> list[Any]:
    return [member for member in get_args(union) if member is not type(None)]


def _tags(union: Any, discriminator: Any) -> dict[str, Any]:
    """The members of a tagged union by their tags."""
    if get_origin(union) not in (Union, UnionType):
        return {}
    tags: dict[str, Any] = {}
    for member in _real(union):
        extras = get_args(member)[1:] if get_origin(member) is Annotated else ()
        tags.update({extra.tag: member for extra in extras if isinstance(extra, Tag)})
        if isinstance(discriminator, str):
            field = fields(bare(member)[0]).get(discriminator)
            tags.update({str(value): member for value in get_args(bare(field)[0])} if field else {})
    return tags


def _member(union: Any, label: str) -> Any:
    """The member of a plain union that pydantic names by this label, or nothing that we know."""
    for member in _real(union):
        plain = bare(member)[0]
        name = getattr(get_origin(plain) or plain, "__name__", "").lower()
        if name and (label == getattr(plain, "__name__", "") or label.lower().startswith((f"{name}[", name))):
            return member
    return None


def _below(expected: Any, item: str | int) -> tuple[bool, Any]:
    """What is expected one step below, and whether the step is known to the model."""
    named = {name_of(name, field): field for name, field in fields(expected).items()}
    if named:
        return item in named, named.get(str(item))
    origin, args = get_origin(expected), get_args(expected)
    if origin is dict and len(args) == 2:
        return True, args[1]
    if isinstance(item, int) and args:
        fixed = origin is tuple and Ellipsis not in args
        return True, args[item] if fixed and 0 <= item < len(args) else args[0]
    return False, None
