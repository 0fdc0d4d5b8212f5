"""What a paper costs: a two-page form as each kind of file, and a pack of twenty PDFs."""

from __future__ import annotations

from functools import partial

from benchmarks.figure import Figure, timed
from caseway.forms.blank import blank_form
from caseway.forms.kinds import KINDS, Kind, made
from caseway.processes import Workspace

LIMITS: dict[Kind, float] = {"html": 1e-3, "pdf": 60e-3, "docx": 60e-3}
PACK = 20


def figures() -> list[Figure]:
    """Each kind of file of the plan of Västbus, which has two pages; and twenty of them."""
    process = Workspace.find().load("vastbus")
    plan = blank_form(process, "bilaga 2 b")
    found = [timed("fill a blank plan of Västbus with nothing", lambda: blank_form(process, "bilaga 2 b"), number=200)]
    for kind in KINDS:
        name = f"the plan of Västbus, two pages, as {kind}"
        found.append(timed(name, partial(made, plan, kind), number=5, limit=LIMITS.get(kind)))

    def pack() -> None:
        for _ in range(PACK):
            made(plan, "pdf")

    return [*found, timed(f"a pack of {PACK} PDFs", pack, number=1, repeat=3)]
