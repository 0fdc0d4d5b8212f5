"""Checks of the forms: what they lack, and what is written in them. Forms are loaded only when a scenario asks for one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from caseway.adapters.scenarios.telling import say
from caseway.adapters.scenarios.world import Failed
from caseway.engine.names import fold
from caseway.engine.periods.written import written_time

if TYPE_CHECKING:
    from caseway.adapters.scenarios.bound import Bound
    from caseway.adapters.scenarios.world import World
    from caseway.forms.document import Document

Check = Callable[["World", "Bound"], None]


def _document(world: World, bound: Bound) -> Document:
    from caseway.forms.fill import fill  # noqa: PLC0415  (with its templates it is the heaviest part of a scenario)

    return fill(world.process, world.case, str(bound.values["form"]), world.today, world.language)


def _lacks(world: World, bound: Bound) -> None:
    wanted, document = str(bound.values["text"]), _document(world, bound)
    fields = [name for name, fact in world.process.facts.items() if fold(wanted) in (fold(name), fold(fact.title))]
    titles = {fold(wanted), *(fold(world.names.title("facts", name)) for name in fields)}
    roles = [name for name in world.process.roles if fold(wanted) == fold(name)]
    titles |= {fold(world.names.title("roles", name)) for name in roles}
    if not titles & {fold(one.title) for one in document.missing}:
        missing = "\n".join(f"  - {one.title}" for one in document.missing) or f"  {say('nothing', world.language)}"
        raise Failed(say("form has it", world.language, form=document.title, text=wanted, missing=missing))


def _has(world: World, bound: Bound) -> None:
    from caseway.forms.render import render_text  # noqa: PLC0415

    wanted, document = str(bound.values["text"]), _document(world, bound)
    text = render_text(document)
    said = fold(" ".join(text.split()))
    if not any(_stands(fold(one), said) for one in _as_printed(wanted, document)):
        indented = "\n".join(f"  | {line}" for line in text.splitlines())
        raise Failed(say("form says otherwise", world.language, form=document.title, text=wanted, paper=indented))


def _stands(text: str, said: str) -> bool:
    """Whether a text stands there: what begins with a figure not in the middle of another number, as 2:00 in 12:00."""
    return re.search(rf"(?<![0-9]){re.escape(text)}" if text[:1].isdigit() else re.escape(text), said) is not None


def _as_printed(wanted: str, document: Document) -> tuple[str, ...]:
    """How a text may stand on paper; a date and a time of day are written there as people write them."""
    from caseway.forms.locale import day_text, time_text  # noqa: PLC0415

    locale = document.locale.replace("-", "_")
    try:
        return wanted, time_text(written_time(wanted), locale)
    except ValueError:
        pass
    try:
        day = date.fromisoformat(wanted)
    except ValueError:
        return (wanted,)
    return wanted, *(day_text(day, locale, brief=brief) for brief in (True, False))


def _complete(world: World, bound: Bound) -> None:
    document = _document(world, bound)
    if document.missing:
        missing = "\n".join(f"  - {one.title}" for one in document.missing)
        raise Failed(say("form lacks", world.language, form=document.title, missing=missing))


PAPER: Mapping[str, Check] = {"form lacks": _lacks, "form has": _has, "form complete": _complete}
