"""Adapters: every contact with the world outside the engine."""
