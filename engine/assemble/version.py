"""The version of a process: a hash of its meaning, which titles, explanations and comments do not change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from caseway.engine.definition.scalars import Part

if TYPE_CHECKING:
    from caseway.engine.definition import ProcessDefinition

_WORDS_ONLY = {"title", "says", "say", "unclear", "cites", "items", "easy"}
_HOW_TO_MOVE = {"formerly"}
"""What is read when a case comes here from another version, and by nothing that goes on under this one."""
_NO_MEANING = _WORDS_ONLY | _HOW_TO_MOVE


def version_of(definition: ProcessDefinition) -> str:
    """Sixteen hexadecimal digits. Names, rules, facts, form fields and dates count; the order of entries does not."""
    return digest(definition)


def digest(part: object) -> str:
    """The same of a part of a definition: two that mean the same have the same."""
    meaning = json.dumps(_meaning(part), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(meaning.encode()).hexdigest()[:16]


def _meaning(part: Any) -> Any:
    if isinstance(part, Part):
        kept = {
            name: getattr(part, name)
            for name, field in type(part).model_fields.items()
            if name not in _NO_MEANING and getattr(part, name) != field.default
        }
        return {"kind": type(part).__name__, **_meaning(kept)}
    if isinstance(part, dict):
        return {key: _meaning(value) for key, value in part.items()}
    if isinstance(part, (list, tuple)):
        return [_meaning(item) for item in part]
    if is_dataclass(part):
        return {field.name: _meaning(getattr(part, field.name)) for field in fields(part) if field.name != "path"}
    return part.isoformat() if isinstance(part, date) else part
