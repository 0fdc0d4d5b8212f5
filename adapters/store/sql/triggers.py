"""The triggers with which SQLite itself keeps what was recorded, whichever program asks it to change something.

`INSERT OR REPLACE` fires no trigger for the row that it deletes, unless the connection has set `recursive_triggers`; ours
do, others may not. So the triggers on INSERT refuse every row that would take the place of another.
"""

from __future__ import annotations

from collections.abc import Mapping

_REFUSE = "CREATE TRIGGER {name} BEFORE {what} BEGIN SELECT RAISE(ABORT, '{why}'); END"

_ENTRIES = "entries are appended and never changed"
_FOLLOWS = """INSERT ON entries WHEN
  NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entries WHERE case_id = NEW.case_id)
  OR EXISTS (SELECT 1 FROM entries WHERE case_id = NEW.case_id AND key = NEW.key)
  OR EXISTS (SELECT 1 FROM entries WHERE rowid = NEW.rowid)"""
_DEFINITIONS = "a definition that was used is never changed"
_NEW = "INSERT ON definitions WHEN EXISTS (SELECT 1 FROM definitions WHERE version = NEW.version OR rowid = NEW.rowid)"

TRIGGERS: Mapping[str, str] = {
    name: _REFUSE.format(name=name, what=what, why=why)
    for name, what, why in (
        ("entries_follow", _FOLLOWS, "an entry follows the last one of its case, under a new key"),
        ("entries_stay_as_they_are", "UPDATE ON entries", _ENTRIES),
        ("entries_stay", "DELETE ON entries", _ENTRIES),
        ("definitions_are_new", _NEW, _DEFINITIONS),
        ("definitions_stay_as_they_are", "UPDATE ON definitions", _DEFINITIONS),
        ("definitions_stay", "DELETE ON definitions", _DEFINITIONS),
    )
}
