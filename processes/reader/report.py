"""The report on a terminal: each problem with its line, a mark under the place, the other half, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseway.engine import messages
from caseway.processes.reader.display import safe, show
from caseway.processes.reader.document import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.processes.reader.located import Label, Located, Spot

MOST_IN_FULL = 100
RED, BLUE, BOLD, END = "\033[1;31m", "\033[1;34m", "\033[1m", "\033[0m"


class Style(NamedTuple):
    """The words and colours of a report."""

    language: str
    label: Label
    colour: bool

    def word(self, key: str, **values: object) -> str:
        """A word of the report in its language."""
        return safe(self.label(key, self.language, **values))

    def paint(self, colour: str, text: str) -> str:
        """A text in a colour, if there are colours."""
        return f"{colour}{text}{END}" if self.colour and text else text


def render_text(
    problems: Sequence[Located], language: str, *, more: int = 0, colour: bool = False, label: Label = messages.label
) -> str:
    """The report on these problems, in their order: the first hundred in full, then how many more, and a summary.

    `more` counts problems that were found and are not among these. Without any problem the report is empty.
    """
    if not problems and not more:
        return ""
    style = Style(language, label, colour)
    blocks = [_block(problem, style) for problem in problems[:MOST_IN_FULL]]
    count = len(problems) + more
    rest = count - len(blocks)
    ending = [style.word("and-more", n=rest)] if rest else []
    files = ", ".join(dict.fromkeys(safe(problem.file) for problem in problems))
    return "\n".join([*blocks, *ending, style.word("summary", n=count, file=files)]) + "\n"


def _block(problem: Located, style: Style) -> str:
    spot = problem.spot
    here = [second for second in problem.related if second.spot.file == spot.file]
    shown = [spot.line, *(second.spot.line for second in problem.related)]
    width = max(2, *(len(str(line)) for line in shown))
    gutter = style.paint(BLUE, " " * (width + 1) + "|")
    mistake = style.paint(RED, f"{style.word('error')}[{problem.code}]")
    lines = [f"{mistake}: {style.paint(BOLD, safe(problem.message))}", _arrow(spot, style)]
    if spot.text.strip():
        lines.append(gutter)
        if spot.above.strip() and not here:
            lines.append(f"{_number(spot.line - 1, width, style)} {show(spot.above).text}")
        guess = style.word("did-you-mean", guess=short(problem.guess)) if problem.guess else ""
        lines += _marked(spot, "^", RED, guess, width, style)
    for second in problem.related:
        lines += [gutter] if second in here else [_arrow(second.spot, style), gutter]
        lines += _marked(second.spot, "-", BLUE, safe(second.label), width, style)
    if problem.help:
        first, *others = [safe(line) for line in problem.help.split("\n")]
        lines += [gutter] if spot.text.strip() else []
        lines += [f"{style.paint(BLUE, style.word('help'))}: {first}", *(f"        {other}".rstrip() for other in others)]
    return "\n".join(lines) + "\n"


def _arrow(spot: Spot, style: Style) -> str:
    return f"  {style.paint(BLUE, '-->')} {safe(spot.file)}:{spot.line}:{spot.column}"


def _number(line: int, width: int, style: Style) -> str:
    return style.paint(BLUE, f"{line:>{width}} |")


def _marked(spot: Spot, sign: str, colour: str, words: str, width: int, style: Style) -> list[str]:
    shown = show(spot.text, spot.column, spot.end)
    mark = style.paint(colour, f"{sign * shown.marks} {words}".rstrip())
    under = f"{style.paint(BLUE, ' ' * (width + 1) + '|')} {' ' * shown.before}{mark}"
    return [f"{_number(spot.line, width, style)} {shown.text}".rstrip(), under]
