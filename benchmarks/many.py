"""What a crowded process costs: an act on which twenty rules bite, a case of five hundred entries, what is due in it."""

from __future__ import annotations

from benchmarks.acting import LIFE, NOW, PEOPLE
from benchmarks.figure import Figure, timed
from caseway.engine.assemble import Process
from caseway.engine.case import Case, Entry, fold, replay
from caseway.engine.commands import Act, Open
from caseway.engine.decide import decide, open_case
from caseway.engine.due import due
from caseway.engine.outcome import Accepted
from caseway.processes import Workspace, load_texts

MORE = 14
RULE = """  extra {n}:
    says: Bara de som familjen har godkänt bjuds in.
    before: bjud in
    need: {{överenskomna: every kallade}}
    strength: should
    cites: [VB-004]
"""


def _crowded() -> Process:
    """Västbus with more rules on inviting."""
    texts = Workspace.shipped().readable_texts("vastbus")
    rules = "".join(RULE.format(n=number) for number in range(MORE))
    texts["process.yaml"] = texts["process.yaml"].replace("\nrules:\n", f"\nrules:\n{rules}", 1)
    return load_texts({name: text for name, text in texts.items() if not name.startswith("words")})


def _acted(process: Process, case: Case, act: Act) -> Entry:
    outcome = decide(process, case, act, NOW)
    assert isinstance(outcome, Accepted), outcome
    return outcome.entries[0]


def figures() -> list[Figure]:
    """An act with twenty rules, replay of a long case, and what is due in it."""
    process = _crowded()
    opened = open_case(process, Open("NV-1", "Rektor Lind", PEOPLE), NOW)
    assert isinstance(opened, Accepted)
    entries = list(opened.entries)
    case = fold(None, entries[0])
    for act in LIFE[:2]:
        entries.append(_acted(process, case, act))
        case = fold(case, entries[-1])
    before = case
    while len(entries) < 500:
        act = LIFE[2] if len(entries) == 3 else Act("förbered", "p1", facts={"förberedda": ("p3",)})
        entries.append(_acted(process, case, act))
        case = fold(case, entries[-1])
    rules = len(process.actions["bjud in"].rules)
    return [
        timed(f"decide «bjud in», {rules} rules", lambda: decide(process, before, LIFE[2], NOW), number=1000, limit=60e-6),
        timed("replay of 500 entries", lambda: replay(entries), number=5, limit=10e-3),
        timed("due in that case", lambda: due(process, case, NOW), number=500, limit=100e-6),
    ]
