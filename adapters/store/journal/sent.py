"""Copies that somebody got, written as mappings. The household is about whom it went to, a place about nobody."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from caseway.engine.case import Booked, Sent

if TYPE_CHECKING:
    from collections.abc import Callable

    Written = dict[str, Any]
    Personal = Callable[[str, str], str]


def sent(what: Sent, seal: Personal) -> Written:
    """A copy. The household and the place go through `seal`."""
    rest = {
        "forms": what.forms,
        "household": what.household and seal(what.person, what.household),
        "booked": what.booked and _booked(what.booked, seal),
        "recalls": what.recalls,
        "behind": what.behind,
        "returned": what.returned and what.returned.isoformat(),
    }
    found: Written = {
        "letter": what.letter,
        "person": what.person,
        "channel": what.channel,
        "of": what.of,
        "day": what.day.isoformat(),
    }
    return {**found, **{name: part for name, part in rest.items() if part}}


def sent_from(part: Written, unseal: Personal) -> Sent:
    """The copy that was written."""
    return Sent(
        part["letter"],
        part["person"],
        part["channel"],
        part["of"],
        date.fromisoformat(part["day"]),
        tuple(part.get("forms", ())),
        unseal(part["person"], part["household"]) if "household" in part else "",
        _booked_from(part["booked"], unseal) if "booked" in part else None,
        tuple(part.get("recalls", ())),
        date.fromisoformat(part["returned"]) if "returned" in part else None,
        part.get("behind", ""),
    )


def _booked(what: Booked, seal: Personal) -> Written:
    rest = {
        "time": what.time is not None and what.time.isoformat(),
        "place": what.place and seal("", what.place),
        "off": what.off,
        "key": what.key,
    }
    found = {"meeting": what.meeting, "round": what.round, "sequence": what.sequence, "day": what.day.isoformat()}
    return {**found, **{name: part for name, part in rest.items() if part}}


def _booked_from(part: Written, unseal: Personal) -> Booked:
    return Booked(
        part["meeting"],
        part["round"],
        part["sequence"],
        date.fromisoformat(part["day"]),
        time.fromisoformat(part["time"]) if "time" in part else None,
        unseal("", part["place"]) if "place" in part else "",
        part.get("off", False),
        part.get("key", ""),
    )
