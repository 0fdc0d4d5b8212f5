"""A pin: the file that says on which version of its base a process stands, and what each part of the base was then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseway.engine.errors import DefinitionError
from caseway.engine.overlay import Moved, digests, moved
from caseway.engine.overlay.difference import BASE
from caseway.processes.foundation import listed
from caseway.processes.layer import layer
from caseway.processes.reader import locate, render_text
from caseway.processes.written import PIN, write_down

if TYPE_CHECKING:
    from collections.abc import Mapping


HEAD = "# Written by `caseway pin`: what the base was when this process was held against it."


@dataclass(frozen=True, slots=True)
class Pin:
    """What to write into which file. `moved` is what has become of the base since it was pinned before."""

    text: str
    base: str
    version: str
    moved: Moved
    language: str
    file: str = PIN

    def told(self, how: str) -> str:
        """What has changed, is new or is gone, by section; '' for nothing."""
        places = getattr(self.moved, how)
        return listed(places) if places else ""


def pin_of(texts: Mapping[str, str | bytes], names: Mapping[str, str]) -> Pin:
    """The pin of a process whose files, with those of its base as `base/…`, are given; `names` is how files are called.

    Raises DefinitionError when there is no base, or it does not load.
    """
    written = write_down({name: text for name, text in texts.items() if not name.startswith(BASE)})
    if not written.is_overlay:
        raise DefinitionError((), "There is nothing to pin: this process has no `based-on`.")
    below = {name.removeprefix(BASE): text for name, text in texts.items() if name.startswith(BASE)}
    base = layer(below) if below else None
    if base is None or base.process is None or base.whole is None:
        made = layer(texts)
        files = {name.removesuffix(".yaml"): called for name, called in names.items()}
        mistakes = [locate(problem, made.documents, files, made.language) for problem in made.problems]
        raise DefinitionError(made.problems, render_text(mistakes, made.language))
    now = digests(base.whole)
    since = moved(written.pin, now) if written.pin else Moved()
    lines = [HEAD, f"base: {base.process.id}", f"version: {base.process.version}"]
    for section, entries in now.items():
        lines += [f"{section}:", *(f"  {name}: {text}" for name, text in sorted(entries.items()))] if entries else []
    return Pin("\n".join(lines) + "\n", base.process.id, base.process.version, since, base.language)
