"""What surrounds the one document of a file: directives and further documents, both refused before parsing.

libyaml compares each `%TAG` with all before it, so a file full of them would cost a time that grows with its square.
"""

from __future__ import annotations

import re

from caseway.engine.errors import Place
from caseway.processes.reader.document import Found, short

BEGIN = re.compile(r"^(?!%|[ \t]*(?:#|$))", re.MULTILINE)
MARK = re.compile(r"^(?:%[^\n]*|(?:---|\.\.\.)(?=[ \t\n]|\Z))", re.MULTILINE)
CONTENT = re.compile(r"(?:(?<=---)[ \t]+|^(?!\.\.\.)[ \t]*)[^\s#]", re.MULTILINE)


def one_document(text: str, found: Found) -> str:
    """The text of the first document, without directives: the same lines and columns, perhaps fewer lines."""
    begin = BEGIN.search(text)
    begins = begin.start() if begin else len(text)
    line, last, directives = 1, 0, False
    for mark in MARK.finditer(text):
        if found.full and mark.group().startswith("%"):
            found.more += 1
            directives = True
            continue
        line += text.count("\n", last, mark.start())
        last = mark.start()
        word = mark.group()
        if word.startswith("%"):
            directives = True
            if last < begins:
                found.add("P04.directive", Place(line, 1, len(word.rstrip()) + 1), given=short(word))
            else:
                found.add("P01.character", Place(line, 1, 2), character="%")
        elif word == "..." or last != begins:
            if CONTENT.search(text, mark.end()):
                found.add("P04.documents", Place(line, 1, 4), given=word)
            text = text[:last]
            break
    return re.sub(r"^%", "#", text, flags=re.MULTILINE) if directives else text
