"""Which tags stand in the structure of a PDF, as pdfium sees it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from ctypes import create_string_buffer

import pypdfium2
import pypdfium2.raw as pdfium


def tags(made: bytes) -> Counter[str]:
    """How often each tag stands in the structure of the pages."""
    found: Counter[str] = Counter()
    for sheet in pypdfium2.PdfDocument(made):
        tree = pdfium.FPDF_StructTree_GetForPage(sheet)
        for at in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            found.update(_below(pdfium.FPDF_StructTree_GetChildAtIndex(tree, at)))
    return found


def _below(element: object) -> Iterator[str]:
    if not element:
        return
    size = pdfium.FPDF_StructElement_GetType(element, None, 0)
    buffer = create_string_buffer(size)
    pdfium.FPDF_StructElement_GetType(element, buffer, size)
    yield bytes(buffer).decode("utf-16-le").rstrip("\0")
    for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
        yield from _below(pdfium.FPDF_StructElement_GetChildAtIndex(element, at))
