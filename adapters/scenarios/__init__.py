"""Scenarios: features in the owner's language, linted, bound to a process and run, directly or through pytest."""
