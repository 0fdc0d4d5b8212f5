"""Processes: the YAML of each jurisdiction, and the one door through which YAML comes in."""

from caseway.processes.load import Checked, check_texts, load_texts
from caseway.processes.workspace import Workspace

__all__ = ["Checked", "Workspace", "check_texts", "load_texts"]
