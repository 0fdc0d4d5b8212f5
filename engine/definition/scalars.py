"""The kinds of text that a definition is written in: names, dates, periods, yes and no, each checked as it is read.

Everything arrives as text. A validator here either gives the typed value or raises the `caseway` error whose `code`
and `variant` name the message; the reader adds the position.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Never
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from caseway.engine.definition.languages import KNOWN
from caseway.engine.periods import Period, parse_period

LANGUAGES = ("en", "sv", "da")
"""In which Caseway speaks, and a process is written; its words can be in any other that is known."""
YES, NO = ("yes", "ja"), ("no", "nej")
_NAME = re.compile(r"[^\W_](?:[^\"{}=\[\]<>|#:;\n\r\t]*[^\s\"{}=\[\]<>|#:;,])?")
_SPAN = re.compile(r"(\d{1,4})\s*(?:[-\u2013\u2014]|to|till|til)\s*(\d{1,4}) ([a-z ]{1,20})")
LONGEST_NAME = 80
OLDEST = 130


def keyword(field: str) -> str:
    """The YAML keyword of a model's field: `starts_at` is written `starts-at`, `from_` is written `from`."""
    return field.rstrip("_").replace("_", "-")


class Part(BaseModel):
    """A mapping of the definition: its keys are all known, and it does not change once read."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=keyword)


def wrong(code: str, variant: str = "", **values: str) -> Never:
    """Raise the error that the reader turns into a Problem with this code, variant and values."""
    raise PydanticCustomError("caseway", "see the catalogue", {"code": code, "variant": variant, **values})


def _text(value: Any) -> str:
    if not isinstance(value, str):
        wrong("P08", "text")
    if not value.strip():
        wrong("P07", "empty")
    return value.strip()


def _name(value: Any) -> str:
    text = " ".join(_text(value).split())
    if len(text) > LONGEST_NAME or not _NAME.fullmatch(text):
        wrong("P09", "name", given=text[:LONGEST_NAME])
    return text


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (_name(value),)
    if not isinstance(value, list):
        wrong("P08", "list")
    if not value:
        wrong("P07", "empty")
    return tuple(_name(item) for item in value)


def _one_or_more(value: Any) -> str | tuple[str, ...]:
    """One name stays a name, also in a list: both mean the same, and so does the version that they are in."""
    found = _names(value)
    return found[0] if len(found) == 1 else found


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(item) for item in value) if isinstance(value, list) else (_text(value),)


def _yes_no(value: Any) -> bool:
    text = _text(value).casefold()
    if text not in YES + NO:
        wrong("P09", "yes-no", given=text[:40])
    return text in YES


def _date(value: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    wrong("P09", "date", given=value[:40])


def _period(value: Any) -> Period:
    text = _text(value)
    span = _SPAN.fullmatch(text)
    if span and parse_period(f"{span[1]} {span[3]}") and parse_period(f"{span[2]} {span[3]}"):
        wrong("P09", "period-span", given=text[:40], name=f"{span[2]} {span[3]}")
    return parse_period(text) or wrong("P09", "period", given=text[:40])


def _window(value: Any) -> tuple[Period, Period]:
    first, between, second = _text(value).partition(" and ")
    periods = (parse_period(first), parse_period(second)) if between else (None, None)
    if periods[0] is None or periods[1] is None:
        wrong("P09", "window", given=_text(value)[:60])
    return periods[0], periods[1]


def _age(value: Any) -> int:
    text = _text(value)
    if not re.fullmatch(r"[0-9]{1,3}", text) or not 1 <= int(text) <= OLDEST:
        wrong("P09", "age", given=text[:20])
    return int(text)


def _count(value: Any) -> int:
    text = _text(value)
    if not re.fullmatch(r"[1-9][0-9]?", text):
        wrong("P09", "count", given=text[:20])
    return int(text)


def _days(value: Any) -> InForce:
    start, until, end = _text(value).partition(" until ")
    first = _date(start.strip())
    days = InForce(first, _date(end.strip()) if until else first)
    if days.until is not None and days.until < days.start:
        wrong("P09", "in-force", given=_text(value)[:60])
    return days


def _zone(value: Any) -> str:
    text = _text(value)
    try:
        ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        wrong("P09", "zone", given=text[:60])
    return text


@dataclass(frozen=True, slots=True)
class InForce:
    """The civil dates from and until which a definition holds, both inclusive; open-ended when `until` is None."""

    start: date
    until: date | None

    def holds_on(self, day: date) -> bool:
        """Whether the definition is in force on that day."""
        return self.start <= day and (self.until is None or day <= self.until)


def _in_force(value: Any) -> InForce:
    start, until, end = _text(value).partition(" until ")
    force = InForce(_date(start.strip()), _date(end.strip()) if until else None)
    if force.until and force.until < force.start:
        wrong("P09", "in-force", given=_text(value)[:60])
    return force


def _known_language(value: Any) -> str:
    text = _text(value).casefold()
    if text not in KNOWN:
        wrong("P09", "language", given=text[:20])
    return text


def _language(value: Any) -> str:
    text = _text(value).casefold()
    if text not in LANGUAGES:
        wrong("P09", "choice", given=text[:20], allowed=", ".join(LANGUAGES))
    return text


Text = Annotated[str, BeforeValidator(_text)]
Name = Annotated[str, BeforeValidator(_name)]
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]
OneOrMore = Annotated[str | tuple[str, ...], BeforeValidator(_one_or_more)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_texts)]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]
PeriodText = Annotated[Period, BeforeValidator(_period)]
Window = Annotated[tuple[Period, Period], BeforeValidator(_window)]
Age = Annotated[int, BeforeValidator(_age)]
Count = Annotated[int, BeforeValidator(_count)]
Days = Annotated[InForce, BeforeValidator(_days)]
Zone = Annotated[str, BeforeValidator(_zone)]
Force = Annotated[InForce, BeforeValidator(_in_force)]
Language = Annotated[str, BeforeValidator(_language)]
KnownLanguage = Annotated[str, BeforeValidator(_known_language)]
