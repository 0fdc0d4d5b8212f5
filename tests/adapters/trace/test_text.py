"""The matrix as text."""

from __future__ import annotations

from caseway.adapters.scenarios.runner import run_texts
from caseway.adapters.trace import Matrix, held_against, matrix
from caseway.adapters.trace.text import lines, source_lines
from caseway.engine.assemble import Process
from tests.adapters.trace.conftest import FEATURE


def test_both_directions(found: Matrix) -> None:
    text = "\n".join(lines(found, "en"))
    assert f"small, version {found.process.version}: 5 clauses, 4 cited, 1 left out." in text
    assert (
        "S-2 (must) Code of meetings, page 1: «says why»\n"
        "  There is a reason.\n"
        "  fact «why»: in 1 scenario\n"
        "      meeting.feature:2 There is a reason\n"
        "  rule «reason first»: followed in 1, refused or broken in 1\n"
        "      meeting.feature:2 There is a reason\n"
        "      meeting.feature:6 There is no reason\n"
    ) in text
    assert "S-4 (for information) Code of meetings, page 3: «tea and cake»\n  =There is tea.\n  left out: It says" in text
    assert "  column «tasks / what»: in no scenario\n" in text
    assert "\nrule «reason first»: S-2, H-1\n" in text
    assert "\nstage «new»: no clause: our own\n" in text


def test_in_swedish_and_danish(small: Process) -> None:
    found = matrix(small, run_texts(small, {"meeting.feature": FEATURE}))
    assert "  regel «reason first»: följd i 1, nekad eller bruten i 1" in list(lines(found, "sv"))
    assert "  regel »reason first«: fulgt i 1, afvist eller brudt i 1" in list(lines(found, "da"))


def test_what_a_source_gave(found: Matrix) -> None:
    text = "The chair holds it. He says why. Bring tasks. All are free."
    source = held_against(found.clauses, [("code", "code.txt", text)])
    assert list(source_lines(source, found, "en")) == [
        "Held against code.txt: 3 anchors stand there.",
        "S-4: «tea and cake» does not stand in the text of code. Correct the anchor in guidance.yaml.",
        "Not held against a text: H-1. Give the text of hints with --source NAME=FILE.",
        "Sentences of code.txt that no clause is found by:",
        "  All are free.",
    ]
