"""rules.md against the manual pages of the rules: it is what `make rules-md` writes."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from caseway.engine.definition.rules import SHAPES

Pages = Any  # the fixture of conftest.py
DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_page_is_up_to_date(page: Pages) -> None:
    assert page("docs/rules.md").text == runpy.run_path(str(DOCS / "rules.py"))["page"](), "run make rules-md"


def test_every_shape_is_on_the_page(page: Pages) -> None:
    lines = page("docs/rules.md").text.splitlines()
    assert [line.removeprefix("## ") for line in lines if line.startswith("## ")][:-1] == list(SHAPES)
    for shape in SHAPES:
        assert f"](#{shape.replace(' ', '-')})" in lines[4]
