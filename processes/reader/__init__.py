"""Reads the YAML of a process and says what is wrong with it, where, and what was probably meant."""

from __future__ import annotations

from caseway.processes.reader.document import Document
from caseway.processes.reader.exchange import render_github, render_json
from caseway.processes.reader.located import Located, locate
from caseway.processes.reader.reading import read
from caseway.processes.reader.report import render_text
from caseway.processes.reader.schema import problems_of

__all__ = ["Document", "Located", "locate", "problems_of", "read", "render_github", "render_json", "render_text"]
