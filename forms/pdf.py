"""PDF: a document as an accessible PDF (PDF/UA-1), by Typst. The only door for typst; it is loaded when it is first used."""

from __future__ import annotations

import json
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from caseway.forms.plain import plain
from caseway.forms.problems import CannotPrint, MissingExtra

if TYPE_CHECKING:
    from caseway.forms.document import Document


def render_pdf(document: Document, *, large: bool = False) -> bytes:
    """The document as PDF/UA-1, tagged and in its language, A4, in `large` print (18 points) where that is asked for.

    Letters that the fonts which come with Caseway do not have are taken from those of the machine. Raises MissingExtra when
    Typst is not installed, and CannotPrint when no font has a letter.
    """
    try:
        import font_source_sans_pro  # noqa: PLC0415  (an extra)
        import typst  # noqa: PLC0415
    except ImportError:
        raise MissingExtra("PDF") from None
    language, _, region = (document.locale or document.language).partition("-")
    data = plain(document, large=large) | {"lang": language, "region": region or None}
    source = (files("caseway.forms") / "generic" / "form.typ").read_bytes()
    inputs = {"document": json.dumps(data, ensure_ascii=False)}
    letters = ""
    with as_file(files(font_source_sans_pro) / "files") as fonts:
        for alone in (True, False):
            try:
                made = typst.compile(  # type: ignore[misc]  # its types cannot be told for bytes
                    source, sys_inputs=inputs, pdf_standards=["ua-1"], font_paths=[str(fonts)], ignore_system_fonts=alone
                )
            except typst.TypstError as error:
                if "could not be displayed" not in str(error):
                    raise
                letters = str(error).partition('`"')[2].partition('"`')[0]
            else:
                return bytes(made)
    raise CannotPrint(letters)
