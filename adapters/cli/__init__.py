"""The command line `caseway`: check and test processes, run cases, print their forms."""

from caseway.adapters.cli.main import main

__all__ = ["main"]
