"""What pydantic found wrong with a tree, as problems: with a path, a guess, and nothing of pydantic's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.engine.errors import Path, Problem, Side
from caseway.engine.names import nearest
from caseway.processes.reader.choices import CHOICES, KINDS, SEVERAL, Wrong, telling
from caseway.processes.reader.cut import cut_off, told_before
from caseway.processes.reader.document import short
from caseway.processes.reader.shape import follow

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError

    from caseway.processes.reader.document import Document

OURS = "caseway"
LIMITS = {
    "string_too_short": ("short", "min_length"),
    "too_short": ("short", "min_length"),
    "string_too_long": ("long", "max_length"),
    "too_long": ("long", "max_length"),
}
FORMS = {
    "bool": "yes-no",
    "int": "number",
    "float": "number",
    "decimal": "number",
    "date": "date",
    "string_pattern": "pattern",
}


def problems_of(error: ValidationError, document: Document, model: type[BaseModel]) -> tuple[Problem, ...]:
    """The problems behind a validation error, in the order of the file. `model` is the class that was validated."""
    found = telling([_wrong(details, document, model) for details in error.errors(include_url=False)], document)
    problems = [_problem(wrong, document) for wrong in found if not (wrong.name and _told(wrong, document))]
    guessed = {(problem.path[:-1], problem.guess) for problem in problems if problem.code == "P02"}
    kept: dict[tuple[str, Path, str], Problem] = {}
    for problem in problems:
        missing = problem.code == "P07" and not problem.variant
        if missing and (problem.path, problem.values["name"]) in guessed:
            continue
        if problem.code != "P02" and _excused(problem, document):
            continue
        kept.setdefault((problem.key, problem.path, problem.values.get("name", "")), problem)
    return tuple(sorted(kept.values(), key=lambda problem: _position(problem, document)))


def _position(problem: Problem, document: Document) -> tuple[int, int]:
    place = document.place(problem.path, problem.on)
    return place.line, place.column


def _excused(problem: Problem, document: Document) -> bool:
    """Whether a mistake of syntax is the reason, which has been reported already."""
    return problem.path in document.broken or (*problem.path, problem.values.get("name", "")) in document.broken


def _wrong(details: Any, document: Document, model: type[BaseModel]) -> Wrong:
    loc, kind = tuple(details["loc"]), details["type"]
    name = str(loc[-1]) if kind in ("extra_forbidden", "missing") and loc else ""
    return Wrong(kind, details.get("ctx", {}), follow(model, loc[:-1] if name else loc, document), name)


def _problem(wrong: Wrong, document: Document) -> Problem:
    where, path = wrong.where, _written(wrong.where.path, document)
    on: Side = "key" if where.key and path == where.path else "value"
    written = path[-1] if on == "key" else document.at(path)
    given = short(written) if isinstance(written, str) else ""
    code, variant, guess, values = "P09", _form(wrong.type), None, {"given": given}
    if wrong.type == OURS:
        return _custom(wrong, path, on, document)
    if wrong.type == "extra_forbidden":
        code, path, on, guess = "P02", (*path, wrong.name), "key", nearest(wrong.name, where.keys)
        values = {"name": short(wrong.name), "allowed": ", ".join(where.keys)}
        if (guess is None or " " in wrong.name) and cut_off(path, document):
            variant, guess, values = "comma", None, {"name": short(wrong.name)}
        else:
            variant = ""
    elif wrong.type == "missing" or (wrong.type == "union_tag_not_found" and where.tag):
        code, on, values = "P07", "key", {"name": wrong.name or where.tag}
    elif wrong.type == "union_tag_not_found":
        code, on, values = "P10", "key", {"allowed": ", ".join(where.choices)}
    elif wrong.type in KINDS or wrong.type == SEVERAL or (wrong.type in CHOICES and not isinstance(written, str)):
        code, variant, values = "P08", str(wrong.context.get("variant", KINDS.get(wrong.type, "text"))), {}
    elif wrong.type in (*CHOICES, "union_tag_invalid"):
        path = _written((*path, where.tag), document) if where.tag else path
        given = str(wrong.context.get("tag", given))
        variant, guess = "choice", nearest(given, where.choices)
        values = {"given": short(given), "allowed": ", ".join(where.choices)}
    elif wrong.type in LIMITS and written in ("", [], {}):
        code, variant, values = "P07", "empty", {}
    elif wrong.type in LIMITS:
        variant, limit = LIMITS[wrong.type]
        values["limit"] = str(wrong.context[limit])
    return Problem(code, path, on, values, variant, guess, document=document.document)


def _told(wrong: Wrong, document: Document) -> bool:
    """Whether an unknown key is what is left of a text of which something has been said already."""
    return wrong.type == "extra_forbidden" and told_before((*_written(wrong.where.path, document), wrong.name), document)


def _form(kind: str) -> str:
    """The variant of P09 for a text that is not what it should be."""
    return next((form for prefix, form in FORMS.items() if kind.startswith(prefix)), "")


def _custom(wrong: Wrong, path: Path, on: Side, document: Document) -> Problem:
    """An error of our own validators, whose context is the problem: code, variant, guess, and the values of the message."""
    context = {key: value for key, value in wrong.context.items() if isinstance(value, str)}
    code, variant = context.pop("code", "P09"), context.pop("variant", "")
    guess = context.pop("guess", "") or None
    if guess is None and variant == "choice" and "given" in context:
        guess = nearest(context["given"], context.get("allowed", "").split(", "))
    return Problem(code, path, on, context, variant, guess, document=document.document)


def _written(path: Path, document: Document) -> Path:
    """The nearest part of a path that is written: a shorthand is filled in by the model and stands nowhere."""
    while path and document.at(path) is None:
        path = path[:-1]
    return path
