"""Word: a document as an accessible .docx, whose fields are content controls, to be read back. The only door for docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.forms.problems import MissingExtra, TemplateProblem

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


def fill_template(document: Document, file: str, data: bytes) -> bytes:
    """The owner's own Word file, `data`, with what the document says; `file` is what to call it.

    Raises MissingExtra when python-docx is not installed, and TemplateProblem for what is no Word file, or names what
    the form does not have.
    """
    try:
        from caseway.forms.word.reading import NoForm  # noqa: PLC0415
        from caseway.forms.word.template import findings, from_template  # noqa: PLC0415
    except ImportError:
        raise MissingExtra("Word") from None
    try:
        wrong = next((one for one in findings(data, document) if one.what != "unused"), None)
        if wrong is not None:
            raise TemplateProblem(file, 0, "word-mark", name=wrong.mark)
        return from_template(data, document)
    except NoForm:
        raise TemplateProblem(file, 0, "no-word") from None
