"""Kinds: what a document can be made into, and how each kind of file ends."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseway.forms.document import Document

Kind = Literal["html", "pdf", "docx", "md", "txt", "json"]
KINDS: tuple[Kind, ...] = get_args(Kind)


def made(document: Document, kind: Kind, *, large: bool = False, template: tuple[str, bytes] | None = None) -> bytes:
    """The document as a file of that kind: a web page, PDF, Word, Markdown, plain text, or data for other systems.

    `large` prints it in 18 points; text, Markdown and data have no size. `template` is the owner's own, for a web page, text
    or Word, with what to call it; it says itself how large its print is. Raises MissingExtra where the packages for PDF or
    Word are not installed, CannotPrint where no font has a letter, and TemplateProblem for a template that cannot be used.
    """
    if template is not None:
        return _from_template(document, kind, *template)
    match kind:
        case "html":
            from caseway.forms.render import render_html  # noqa: PLC0415  (each kind loads only what it needs)

            return render_html(document, large=large).encode()
        case "txt":
            from caseway.forms.render import render_text  # noqa: PLC0415

            return render_text(document).encode()
        case "md":
            from caseway.forms.markdown import render_markdown  # noqa: PLC0415

            return render_markdown(document).encode()
        case "pdf":
            from caseway.forms.pdf import render_pdf  # noqa: PLC0415

            return render_pdf(document, large=large)
        case "docx":
            from caseway.forms.word import render_word  # noqa: PLC0415

            return render_word(document, large=large)
        case "json":
            return (json.dumps(asdict(document, dict_factory=_told), ensure_ascii=False, indent=2) + "\n").encode()


def _told(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    """The data of a part of a document; where there are no easy texts, nothing is said of them."""
    return {key: value for key, value in pairs if value or not key.startswith("easy")}


def _from_template(document: Document, kind: Kind, file: str, data: bytes) -> bytes:
    if kind == "docx":
        from caseway.forms.word import fill_template  # noqa: PLC0415

        return fill_template(document, file, data)
    from caseway.forms.render import render_html, render_text  # noqa: PLC0415

    render = render_html if kind == "html" else render_text
    return render(document, data.decode("utf-8", errors="replace"), file).encode()
