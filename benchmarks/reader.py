"""What the worst YAML files cost to read: each hostile file in a process of its own, with its time and its memory.

python benchmarks/reader.py             the table and the worst of it
python benchmarks/reader.py "tag bomb"  one file
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FULL = 256 * 1024


def hostile_files() -> dict[str, str | bytes]:
    """Files that try to keep the reader busy, to make it large, or to make it fall over, by name."""
    return {**_flat(), **_deep(), **_long(), **_broken(), **_signs(), **_bytes()}


def _fill(text: str, before: str = "", after: str = "") -> str:
    room = FULL - len(before.encode()) - len(after.encode())
    return before + text * (room // len(text.encode())) + after


def _flat() -> dict[str, str | bytes]:
    return {
        "many keys": _fill("".join(f"k{n}:\n" for n in range(30_000)))[:FULL],
        "19 900 keys": "".join(f"k{n}:\n" for n in range(9_950)),
        "one key again and again": _fill("a: b\n"),
        "one-letter keys": _fill("a:\n"),
        "long list": _fill("- a\n"),
        "flow list": _fill("a,", "a: [", "]"),
        "flow pairs": _fill("a:b,", "a: {", "}"),
        "empty lists": _fill("[],", "a: [", "]"),
        "comments": _fill("#\n"),
        "blank lines": _fill("\n"),
        "spaces": _fill(" "),
        "blank lines, then a mistake": _fill("\n", "a: b\n", "  c: d\n"),
        "wide table": "".join(f"k{n}:\n" + "".join(f"  n{m}: x\n" for m in range(95)) for n in range(100)),
    }


def _deep() -> dict[str, str | bytes]:
    return {
        "open brackets": _fill("["),
        "open brackets, a line each": _fill("[\n"),
        "open braces": _fill("{"),
        "nested pairs": _fill("{a: "),
        "question marks": _fill("? "),
        "question marks, a line each": _fill("?\n"),
        "dashes": _fill("- "),
        "keys in one line": _fill("a: "),
        "stairs": "\n".join(" " * n + "a:" for n in range(700)),
        "stairs down": "a:\n" + "\n".join(" " * (700 - n) + "b: c" for n in range(698)),
        "twelve deep, again and again": _fill("a" + ": {a" * 11 + "}" * 11 + "\n"),
        "brackets as keys": _fill("[x]: "),
        "braces as keys": _fill("{? "),
    }


def _long() -> dict[str, str | bytes]:
    return {
        "one word": _fill("a"),
        "one text of short words": _fill("x\n ", "a: "),
        "one value": _fill("x", "a: "),
        "a long folded text": _fill(" x\n", "a: >\n"),
        "a block with odd indents": "a: |\n" + "".join(" " * (n % 500) + "\n" for n in range(1_040)),
        "many blocks": _fill("- |\n"),
        "long keys": _fill('"' + "a" * 900 + '"\n'),
        "long names": _fill("a" * 1_000 + ": b\n"),
        "nearly equal names": "".join("a" * 900 + f"{n}: b\n" for n in range(288)),
        "long comments": _fill("a: b #" + " #" * 600 + "\n"),
        "spaces before a mistake": _fill(" ", "a: b", "c: d: e"),
    }


def _broken() -> dict[str, str | bytes]:
    return {
        "a quote never closed": _fill("x\n ", 'a: "'),
        "a quote in every line": _fill('a: "x\n'),
        "a quote in every other line": _fill('a: "x\nb: "y"\n'),
        "quotes": _fill("'"),
        "escapes": _fill("\\x41", '"'),
        "at signs": _fill("@\n"),
        "a mistake in every line": _fill("a: b: c\n"),
        "a mistake in every rule": _fill("  a:\n    b: c: d\n", "rules:\n"),
        "a mistake in the last line": "".join(f"k{n}: x\n" for n in range(9_900)) + "a: b: c\n",
        "a mistake in the last rule": "rules:\n" + "".join(f"  k{n}: x\n" for n in range(9_900)) + "  a: b: c\n",
        "mistakes all over": "".join(
            f"k{n}:\n" + "".join(f"  n{m}: x\n" for m in range(130)) + "  a: b: c\n" for n in range(75)
        ),
        "tabs": _fill("\t"),
        "a tab in every line": _fill("\ta: b\n"),
        "colons": _fill(":"),
        "colons and blanks": _fill(": "),
        "no colons": _fill("a b\n"),
        "dashes without blanks": _fill("-a\n"),
        "dashes and no colon": _fill("- ", after="\nb: c: d"),
        "a bracket in every line": _fill("a: [b\n"),
        "stairs of mistakes": "".join(" " * (n % 300) + "a: b: c\n" for n in range(1_600)),
        "prose": _fill("Mötet ska hållas: helst inom tre veckor, men det står inte var.\n"),
    }


def _signs() -> dict[str, str | bytes]:
    anchors = "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 6_000))
    merges = "a0: &a0 {x: y}\n" + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 5_000))
    return {
        "billion laughs": anchors,
        "merge bomb": merges,
        "tag bomb": "".join(f"%TAG !a{n}! b\n" for n in range(15_000)) + "--- x",
        "tag bomb after the end": "a: 1\n...\n" + "".join(f"%TAG !a{n}! b\n" for n in range(15_000)) + "--- x",
        "tags": _fill("- !a b\n"),
        "one long tag": _fill("x", "a: !<", ">"),
        "exclamation marks": _fill("!"),
        "anchors": _fill("- &a b\n"),
        "aliases": _fill("- *a\n"),
        "aliases in brackets": _fill("*a, ", "a: [", "]"),
        "documents": _fill("---\n"),
        "directives": _fill("%a\n"),
        "per cent signs": _fill("%"),
    }


def _bytes() -> dict[str, str | bytes]:
    return {
        "nothing but zeros": bytes(FULL),
        "no UTF-8": b"\xe5" * FULL,
        "UTF-16": "\ufeffa: b\n".encode("utf-16-le") * 1_000,
        "half characters": "\ud800" * (FULL // 3),
        "byte order marks": _fill("\ufeff"),
        "turned text": _fill("\u202e"),
        "line separators": _fill("\u2028"),
        "carriage returns": _fill("\r"),
        "carriage returns and lines": _fill("\r\r\n"),
        "escaped control characters": _fill('- "\\0"\n'),
        "letters of four bytes": _fill("𝒜", "a: "),
        "letters that grow": _fill("\ufdfa: b\n"),
        "larger than allowed": b"a: b\n" * 200_000,
    }


@dataclass(frozen=True)
class Cost:
    """What reading one file took: processor seconds, further memory in MiB (0 where the system does not say), the answer."""

    name: str
    seconds: float
    memory: float
    given: str

    def __str__(self) -> str:
        return f"{self.seconds * 1000:8.1f} ms {self.memory:6.1f} MiB  {self.name:32} {self.given}".rstrip()


def costs() -> Iterator[Cost]:
    """The cost of each hostile file, each read in a process of its own."""
    for name in hostile_files():
        answer = subprocess.run([sys.executable, __file__, "--one", name], check=True, capture_output=True, text=True).stdout
        seconds, memory, given = answer.rstrip("\n").split("\t")
        yield Cost(name, float(seconds), float(memory), given)


def _one(name: str) -> None:
    """In the child: reads one file and prints its cost."""
    from caseway.processes.reader import read  # noqa: PLC0415  (only the child pays for it)

    text = hostile_files()[name]
    read("a: b\nc: d: e\n")
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak starts again from what is used now
    memory, start = _peak(), time.process_time()
    document = read(text)
    seconds = time.process_time() - start
    codes = " ".join(sorted({problem.key for problem in document.problems}))
    print(seconds, (_peak() - memory) / 1024, f"{codes} and {document.more} more" if document.more else codes, sep="\t")


def _peak() -> int:
    with contextlib.suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split(maxsplit=1)[0])
    return 0


def main() -> None:
    """Prints a line for each file and the worst figures last."""
    found = []
    for cost in costs():
        print(cost, flush=True)
        found.append(cost)
    seconds, memory = max(cost.seconds for cost in found), max(cost.memory for cost in found)
    print(f"the worst of {len(found)} hostile files: {seconds * 1000:.0f} ms, {memory:.0f} MiB (asked for: 500 ms, 64 MiB)")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(sys.argv[2])
    else:
        main()
