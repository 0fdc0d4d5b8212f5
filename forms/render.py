"""Render: a document becomes HTML or plain text, by the generic templates or by the owner's own; always the same bytes."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from caseway.forms.plain import plain
from caseway.forms.templates import render

if TYPE_CHECKING:
    from caseway.forms.document import Document

WIDTH, HANGING, DEEPEST_INDENT = 78, 4, 40
_OWN = re.compile(r"{{ (words\.(?!quote|unquote)\w+|as_of|not_made|easy_note) }}")
"""Where the page says something of its own: in another language, that has to be said."""


def render_html(
    document: Document, template: str | None = None, file: str = "form.html.j2", *, large: bool = False
) -> str:  # fmt: skip
    """The document as one accessible page that loads nothing, in `large` print where that is asked for.

    `template` is the text of the owner's own template, and `file` what to call it in a TemplateProblem.
    """
    data = plain(document, large=large)
    if template is None:
        template = _generic("form.html.j2")
        if data["words_in"] != document.language:
            template = _OWN.sub(r'<span lang="{{ words_in }}">\g<0></span>', template)
    return render(template, data, markup=True, file=file)


def render_text(document: Document, template: str | None = None, file: str = "form.txt.j2") -> str:
    """The document as plain text of at most 78 columns; further lines of a value are always indented."""
    text = render(_generic("form.txt.j2") if template is None else template, plain(document), markup=False, file=file)
    return "\n".join(line for long in text.rstrip().split("\n") for line in _wrapped(long)) + "\n"


@lru_cache
def _generic(name: str) -> str:
    return (files("caseway.forms") / "generic" / name).read_text("utf-8")


def _wrapped(line: str) -> list[str]:
    line = line.rstrip(" ")
    if len(line) <= WIDTH:
        return [line]
    indent = " " * min(len(line) - len(line.lstrip(" ")), DEEPEST_INDENT)
    wrapper = TextWrapper(
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + " " * (2 if line.startswith(f"{indent}- ") else HANGING),
        break_on_hyphens=False,
    )
    return wrapper.wrap(line.lstrip(" "))
