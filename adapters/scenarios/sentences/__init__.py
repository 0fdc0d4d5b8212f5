"""The built-in sentences of scenarios: for each meaning, how it is said in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.adapters.scenarios.sentences import da, en, sv

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

LANGUAGES: Mapping[str, ModuleType] = {"en": en, "sv": sv, "da": da}
"""Each module has SENTENCES (meaning: templates, the first of them shown), DEPARTING, SLOTS, NUMBERS, UNITS and COLUMNS."""
