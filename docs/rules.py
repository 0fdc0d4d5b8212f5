"""Writes rules.md: `make rules-md`. It is made of the manual pages, which are the docstrings in engine/rules."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from caseway.engine.assemble import Process
from caseway.engine.definition.rules import SHAPES as ORDER
from caseway.engine.explain import told_rule
from caseway.engine.rules import SHAPES
from caseway.engine.rules.manual import Page, read_page
from caseway.processes import load_texts

HERE = Path(__file__).resolve().parent
PROCESS = HERE.parent / "tests" / "engine" / "rules" / "manual" / "process.yaml"

HEAD = """\
# The kinds of rule

<!-- Written by `make rules-md` from the docstrings in engine/rules. Change them, not this page. -->

{contents}

Each kind is shown by rules, what Caseway says of them in plain words, and examples: some pass, some are refused, and some go
on record with what they depart from. Every example is run as a test, in the [process](#the-process-of-the-examples) at the
end of this page.

Every rule also has `says` and a `strength`, and may have `cites`, `deviate`, `right-of` and `unclear`;
[write-a-process.md](write-a-process.md) says what they mean, [keys.md](keys.md) has every key.
"""


def page() -> str:
    """The text of rules.md."""
    process = PROCESS.read_text("utf-8")
    manual = [read_page(import_module(SHAPES[shape].__module__).__doc__ or "") for shape in ORDER]
    contents = " · ".join(f"[{one.shape}](#{one.shape.replace(' ', '-')})" for one in manual)
    parts = [HEAD.format(contents=contents)]
    for one in manual:
        laid = load_texts({"process.yaml": f"{process}\nrules:\n{textwrap.indent(one.rules, '  ')}"})
        parts.append("\n\n".join(_shape(one, laid)) + "\n")
    start = process.index("process:")
    parts.append(f"## The process of the examples\n\n{_block('yaml', process[start:])}\n")
    return "\n".join(parts)


def _shape(one: Page, process: Process) -> Iterator[str]:
    yield f"## {one.shape}"
    yield f"{one.sentence[:1].upper()}{one.sentence[1:]}"
    yield "| key | what it says |\n|---|---|\n" + "\n".join(f"| `{key}` | {says.rstrip('.')} |" for key, says in one.keys)
    yield _block("yaml", one.rules)
    yield "In plain words:"
    yield "\n".join(f"> - {' '.join(told_rule(process, rule))}" for rule in process.rules.values())
    for example in one.examples:
        yield f"**{example.how}:** {example.why}"
        yield _block("gherkin", example.steps)
    yield from one.remarks


def _block(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"


if __name__ == "__main__":
    (HERE / "rules.md").write_text(page(), "utf-8")
