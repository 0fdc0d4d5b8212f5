"""What an act costs: deciding and folding, beside plain `transitions` making the same moves without any rule."""

from __future__ import annotations

from datetime import UTC, datetime

from transitions import Machine

from benchmarks.figure import Figure, timed
from caseway.engine.assemble import Process
from caseway.engine.available import available
from caseway.engine.case import Case, fold
from caseway.engine.commands import Act, Newcomer, Open
from caseway.engine.decide import decide, open_case
from caseway.engine.due import due
from caseway.engine.outcome import Accepted
from caseway.processes import Workspace

NOW = datetime(2018, 9, 3, 8, 0, tzinfo=UTC)
PEOPLE = (
    Newcomer("Rektor Lind", "rektor"),
    Newcomer("Elsa Berg", "barnet"),
    Newcomer("Anna Berg", "vårdnadshavare"),
    Newcomer("Bo Berg", "vårdnadshavare"),
    Newcomer("Sara Holm", "soc"),
)
INVITED = ("p3", "p4", "p5")
LIFE = (
    Act("kom överens", "p1", facts={"har sagt ja": ("p3", "p4"), "överenskomna": INVITED}),
    Act(
        "avtala tid", "p1",
        facts={"muntligt kontaktade": INVITED, "mötesdag": "2018-09-20", "klockslag": "14.00", "plats": "Skolan"},
    ),
    Act("bjud in", "p1", facts={"kallade": INVITED}),
    Act("förbered", "p1", facts={"förberedda": INVITED, "sekretessen klar": INVITED}),
    Act("håll mötet", "p1", facts={"närvaro": [{"part": one, "hur": "kom"} for one in INVITED]}),
)  # fmt: skip


def _life(process: Process) -> list[tuple[Case, Act]]:
    opened = open_case(process, Open("NV-1", "Rektor Lind", PEOPLE), NOW)
    assert isinstance(opened, Accepted)
    case, steps = fold(None, opened.entries[0]), []
    for act in LIFE:
        steps.append((case, act))
        outcome = decide(process, case, act, NOW)
        assert isinstance(outcome, Accepted), outcome
        case = fold(case, outcome.entries[0])
    return steps


def figures() -> list[Figure]:
    """Deciding each act of a case's life, a refusal, folding, looking; and the bare table of `transitions`."""
    process = Workspace.find().load("vastbus")
    steps = _life(process)
    found = [
        timed(f"decide «{act.action}»", lambda c=case, a=act: decide(process, c, a, NOW), number=2000, limit=25e-6)
        for case, act in steps
    ]
    case, act = steps[2]
    refused = Act("bjud in", "p2")
    found.append(
        timed("decide «bjud in», refused with every reason", lambda: decide(process, case, refused, NOW), number=1000)
    )
    accepted = decide(process, case, act, NOW)
    assert isinstance(accepted, Accepted)
    found.append(timed("fold one entry into the case", lambda: fold(case, accepted.entries[0]), number=2000))
    found.append(timed("due", lambda: due(process, case, NOW), number=1000))
    found.append(timed("available (24 actions)", lambda: available(process, case, NOW), number=200))
    found += _plain(process)
    return found


def _plain(process: Process) -> list[Figure]:
    track = process.tracks["vastbus"]

    class Model:
        pass

    moves = [{"trigger": action.replace(" ", "_"), "source": source, "dest": to} for action, source, to in track.moves]
    model = Model()
    Machine(model=model, states=list(process.stages), initial=track.start, auto_transitions=False, transitions=moves)
    life = [act.action.replace(" ", "_") for act in LIFE if act.action != "förbered"]

    def run() -> None:
        model.state = track.start  # type: ignore[attr-defined]
        for trigger in life:
            getattr(model, trigger)()

    whole = timed("", run, number=500)
    return [Figure("plain transitions, the same moves, no rules (a move)", whole.best / len(life), whole.median / len(life))]
