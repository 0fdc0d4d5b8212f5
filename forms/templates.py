"""Templates: the only door for jinja2. A template is read and checked before it is compiled, and meets plain data only."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.filters import FILTERS
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from caseway.engine.assemble.facts import unsafe
from caseway.forms.allowed import LOOP, TAKES, Reading
from caseway.forms.plain import Plain, shape_of
from caseway.forms.problems import TemplateProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template

MOST_BYTES, MOST_CHARACTERS = 64 * 1024, 16 * 1024 * 1024
MOST_TOKENS, MOST_DIGITS = 100, 9
TAGS: Mapping[str, int] = {"for": 1, "if": 1, "elif": 0, "else": 0, "endif": -1, "endfor": -1}
"""The tags that a template may have, and what each adds to the depth."""
DEEPEST = 12

CONTINUED = "\n" + 10 * " "
"""In plain text a further line of a value is indented more than anything that a template begins a line with."""


class _Environment(ImmutableSandboxedEnvironment):
    """Looks up the keys of mappings and the state of a loop, and reaches no attribute of anything."""

    def __init__(self, *, markup: bool) -> None:
        super().__init__(
            autoescape=markup,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=None if markup else _continued,
        )
        self.globals, self.tests = {}, {}
        self.filters = {name: FILTERS[name] for name in TAKES}

    def getitem(self, obj: Any, argument: Any) -> Any:
        """What a mapping has under a key."""
        if isinstance(obj, dict) and argument in obj:
            return obj[argument]
        if isinstance(obj, LoopContext) and argument in LOOP:
            return getattr(obj, argument)
        return self.undefined(obj=obj, name=argument)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The same: a dot reaches nothing else."""
        return self.getitem(obj, attribute)


def _continued(value: object) -> str:
    return str(value).replace("\t", " ").replace("\n", CONTINUED)


def render(source: str, data: dict[str, Plain], *, markup: bool, file: str) -> str:
    """The template, filled; with `markup` every value is escaped. Raises TemplateProblem for one that cannot be used."""
    fields = data["fields"]
    template = _compiled(source, tuple(fields) if isinstance(fields, dict) else (), markup, file)
    chunks, length = [], 0
    try:
        for chunk in template.generate(data):
            length += len(chunk)
            if length > MOST_CHARACTERS:
                raise TemplateProblem(file, 0, "long", limit=str(MOST_CHARACTERS))
            chunks.append(chunk)
    except (TemplateError, TypeError) as error:
        raise TemplateProblem(file, 0, "failed", detail=str(error)) from None
    return "".join(chunks)


def check(source: str, fields: tuple[str, ...], *, markup: bool, file: str) -> None:
    """Raise TemplateProblem unless the template can be used for a form with these fields."""
    _compiled(source, fields, markup, file)


def unused(source: str, fields: tuple[str, ...], *, markup: bool) -> tuple[str, ...]:
    """The fields that a template never names; none when it goes over the sections. It is one that `check` lets through."""
    tree = _Environment(markup=markup).parse(normalize("NFC", source))
    if any(name.name == "sections" for name in tree.find_all(nodes.Name)):
        return ()
    named = {node.attr for node in tree.find_all(nodes.Getattr) if getattr(node.node, "name", "") == "fields"}
    named |= {
        getattr(node.arg, "value", "") for node in tree.find_all(nodes.Getitem) if getattr(node.node, "name", "") == "fields"
    }
    return tuple(name for name in fields if name not in named)


def tells_draft(source: str, *, markup: bool) -> bool:
    """Whether a template looks at whether the form is complete. It is one that `check` lets through."""
    tree = _Environment(markup=markup).parse(normalize("NFC", source))
    return not {"complete", "missing"}.isdisjoint(name.name for name in tree.find_all(nodes.Name))


@lru_cache(maxsize=64)
def _compiled(source: str, fields: tuple[str, ...], markup: bool, file: str) -> Template:
    if len(source.encode(errors="surrogatepass")) > MOST_BYTES:
        raise TemplateProblem(file, 0, "size", limit=str(MOST_BYTES))
    environment = _Environment(markup=markup)
    source = normalize("NFC", source.replace("\r\n", "\n"))
    _measure(source, environment, file)
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        raise TemplateProblem(file, error.lineno, "syntax", detail=error.message or "") from None
    except RecursionError:
        raise TemplateProblem(file, 0, "deep") from None
    Reading(file, markup=markup).body(tree.body, shape_of(fields))
    return environment.from_string(tree)


def _measure(source: str, environment: _Environment, file: str) -> None:
    """Refuse what would cost much to read: the parser goes as deep as the template does."""
    for line, text in enumerate(source.split("\n"), 1):
        if unsafe(text):
            raise TemplateProblem(file, line, "characters")
    tokens = brackets = blocks = 0
    tag = False
    try:
        for line, kind, value in environment.lex(source):
            if kind == "whitespace":
                continue
            if tag and value not in TAGS:
                raise TemplateProblem(file, line, "not-allowed", name=value)
            blocks += TAGS[value] if tag else 0
            tag = kind == "block_begin"
            tokens = 0 if kind.endswith("_begin") else tokens + 1
            if kind == "operator":
                brackets += 1 if value in "([{" else -1 if value in ")]}" else 0
            if tokens > MOST_TOKENS or max(brackets, blocks) > DEEPEST:
                raise TemplateProblem(file, line, "deep")
            if kind in ("integer", "float") and len(value) > MOST_DIGITS:
                raise TemplateProblem(file, line, "not-allowed", name=f"{value[:MOST_DIGITS]}…")
    except TemplateSyntaxError as error:
        raise TemplateProblem(file, error.lineno, "syntax", detail=error.message or "") from None
