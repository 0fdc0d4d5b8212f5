"""An adoption: a case goes on under another version of its process, with all that is called otherwise there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """Where a stage of the earlier version is in the new one: in which track, by which name, and whether it is an end."""

    track: str
    stage: str
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Adoption:
    """From which version a case came, and what replay needs to read under the new one what was recorded under the old.

    `names` has, for each kind of part (`roles`, `facts`, `columns of tasks`, …), the names that are others now, each with
    the one of now; '' for what has another type now, so that nothing of the old can stand there. What has no place among
    the `places` of stages is not in the new version. Names that neither version tells apart are left out.
    """

    source: str
    names: Mapping[str, Mapping[str, str]]
    places: Mapping[str, Place]
