"""Meetings and letters, as they are written: when and where people meet, and who is to be told of what."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from caseway.engine.definition.scalars import Name, Names, Part, Text, Texts, wrong

Channel = Literal["e-mail", "letter", "by hand"]
_LASTS = re.compile(r"([1-9][0-9]{0,2}) (minute|hour)s?")
LONGEST = 24 * 60
LONGEST_HEADING = 200


def _minutes(value: Any) -> int:
    text = " ".join(value.split()) if isinstance(value, str) else ""
    found = _LASTS.fullmatch(text)
    minutes = int(found[1]) * (60 if found[2] == "hour" else 1) if found else 0
    if not 0 < minutes <= LONGEST:
        wrong("P09", "lasts", given=text[:40])
    return minutes


def _heading(value: Any) -> Any:
    """What stands over a mail or in a calendar: no longer than these show."""
    if isinstance(value, str) and len(value.strip()) > LONGEST_HEADING:
        wrong("P09", "long", given=f"{value.strip()[:40]}…", limit=f"{LONGEST_HEADING}")
    return value


Heading = Annotated[Text, BeforeValidator(_heading)]


class MeetingPart(Part):
    """A meeting that people put into their calendars: `held` is the action that holds it.

    `day` names the fact that says on which day, `time` and `place` those that say when and where. `lasts` is how long.
    """

    title: Heading
    held: Name
    day: Name
    time: Name | None = None
    place: Name | None = None
    lasts: Annotated[int, BeforeValidator(_minutes)]
    unclear: Texts = ()
    formerly: Names = ()


class LetterPart(Part):
    """What is sent once one of the actions `after` is done, and `to` whom: roles, facts that name people, or `anyone`.

    `says` is the letter itself, `forms` go with it, those under `blank` to be filled in, and so does the calendar entry of a
    `meeting`. It waits for each `consent`, beside those of the actions.
    """

    title: Heading
    after: Names
    to: Names
    says: Text
    forms: Names = ()
    blank: Names = ()
    meeting: Name | None = None
    consent: Names = ()
    cites: Names = ()
    unclear: Texts = ()
    formerly: Names = ()


class CopiesPart(Part):
    """The table in which is kept who has got a copy; and what its column with choices says of one that was sent so.

    With these, sending a letter notes the copy by itself.
    """

    in_: Name
    e_mail: Text | None = None
    letter: Text | None = None
    by_hand: Text | None = None
    returned: Text | None = None
