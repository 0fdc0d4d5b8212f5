"""Word: a document as an accessible .docx, whose fields are content controls, to be read back. The only door for docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.forms.problems import MissingExtra

if TYPE_CHECKING:
    from caseway.forms.document import Document


def render_word(document: Document, *, large: bool = False) -> bytes:
    """The document as .docx, in its language, in `large` print (18 points) where that is asked for.

    Each field is a content control whose tag says which it is: section, field, row and column, counted from 0. Raises
    MissingExtra when python-docx is not installed.
    """
    try:
        from caseway.forms.word.page import word_file  # noqa: PLC0415  (python-docx is an extra)
    except ImportError:
        raise MissingExtra("Word") from None
    return word_file(document, large=large)
