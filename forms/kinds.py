"""Kinds: what a document can be made into, and how each kind of file ends."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from caseway.forms.document import Document

Kind = Literal["html", "pdf", "docx", "md", "txt", "json"]
KINDS: tuple[Kind, ...] = get_args(Kind)


def made(document: Document, kind: Kind, *, large: bool = False) -> bytes:
    """The document as a file of that kind: a web page, PDF, Word, Markdown, plain text, or data for other systems.

    `large` prints it in 18 points; text, Markdown and data have no size. Raises MissingExtra where the packages for PDF or
    Word are not installed, and CannotPrint where no font has a letter.
    """
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
            return (json.dumps(asdict(document), ensure_ascii=False, indent=2) + "\n").encode()
