"""The foundation of an overlay: a base that is there, that loads, and that is still what it was when it was pinned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.errors import Problem, Related
from caseway.engine.names import fold, nearest
from caseway.engine.overlay import digests, moved
from caseway.engine.overlay.difference import BASE
from caseway.engine.overlay.pinned import CLAUSES, KEYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.engine.assemble import Process
    from caseway.engine.definition.overlay import PinDefinition
    from caseway.engine.overlay import Whole
    from caseway.engine.overlay.pinned import Place

MOST_LAYERS = 8
MOST_SHOWN = 5
NOTHING = "–"
ON = ("based-on",)


def circle_or_depth(name: str, base: str, above: Sequence[str]) -> Problem | None:
    """A process that stands on itself, or on too many others. `above` are those that stand on it."""
    if fold(base) in {fold(one) for one in (*above, name)}:
        return Problem("P40", ON, values={"name": base, "process": name}, variant="circle")
    if len(above) >= MOST_LAYERS:
        return Problem("P40", ON, values={"limit": str(MOST_LAYERS)}, variant="deep")
    return None


def absent(base: str, known: Sequence[str]) -> Problem:
    """A base that is not there."""
    values = {"name": base, "known": ", ".join(known) or NOTHING}
    return Problem("P40", ON, values=values, variant="absent", guess=nearest(base, known))


def unsound(base: str, process: str, problems: Sequence[Problem]) -> Problem:
    """A base that does not load: told here in one line, since its own check tells the rest."""
    for problem in problems:
        if problem.code == "P40" and problem.variant in ("circle", "deep"):
            related = (Related(problem.path, "value", "in-base", f"{BASE}{problem.document}"),)
            values = {**problem.values, "process": process}
            return Problem("P40", ON, values=values, variant=problem.variant, related=related)
    return Problem("P40", ON, values={"name": base, "n": str(len(problems))}, variant="unsound")


def other(base: str, found: str) -> Problem:
    """Files that are there for the base and are those of another process."""
    related = (Related(("process",), "value", "in-base", f"{BASE}process"),)
    return Problem("P40", ON, values={"name": base, "other": "", "found": found}, variant="other", related=related)


def unpinned(name: str, base: Process, whole: Whole, pin: PinDefinition | None) -> Problem | None:
    """A base that was never pinned, or is not what it was: with what it is now, and what became of it."""
    values = {"process": name, "name": base.id, "now": base.version}
    if pin is None:
        return Problem("P41", ON, values=values, variant="never")
    related = (Related(("base",), "value", "pinned-here", "base"),)
    if fold(pin.base) != fold(base.id):
        return Problem("P41", ON, values={**values, "given": pin.base}, variant="other", related=related)
    found = moved(pin, digests(whole))
    same = fold(pin.version) == base.version
    if same and not any(found):
        return None
    pinned = (Related(("version",), "value", "pinned-here", "base"),)
    seconds = [
        Related((name,) if section == KEYS else (section, name), label=label, document=f"{BASE}{_file(section)}")
        for label, places in (("changed-since", found.changed), ("new-since", found.new))
        for section, name in places
    ]
    values |= {"then": pin.version, **{key: listed(getattr(found, key)) for key in found._fields}}
    return Problem(
        "P41", ON, values=values, variant="guidance" if same else "moved", related=(*pinned, *seconds[:MOST_SHOWN])
    )


def _file(section: str) -> str:
    return "guidance" if section == CLAUSES else "process"


def listed(places: Sequence[Place]) -> str:
    """Parts by section, as in a file: `rules: in time, mandate; facts: day`."""
    sections = dict.fromkeys(section for section, _ in places)
    groups = {section: ", ".join(name for one, name in places if one == section) for section in sections}
    return "; ".join(names if section == KEYS else f"{section}: {names}" for section, names in groups.items()) or NOTHING
