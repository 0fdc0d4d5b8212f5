"""The commands of `caseway`, each imported only when it is called, so that every call starts fast."""

from __future__ import annotations

import importlib

import click

_COMMANDS = {
    "check": ("caseway.adapters.cli.check", "check"),
    "pin": ("caseway.adapters.cli.pin", "pin"),
    "case": ("caseway.adapters.cli.case", "case"),
    "contact": ("caseway.adapters.cli.contact", "contact"),
    "week": ("caseway.adapters.cli.week", "week"),
    "post": ("caseway.adapters.cli.post", "post"),
    "diary": ("caseway.adapters.cli.diary", "diary"),
    "form": ("caseway.adapters.cli.form", "form"),
    "test": ("caseway.adapters.cli.test", "test"),
    "phrases": ("caseway.adapters.cli.phrases", "phrases"),
    "trace": ("caseway.adapters.cli.trace", "trace"),
    "diagram": ("caseway.adapters.cli.diagram", "diagram"),
    "demo": ("caseway.adapters.cli.demo", "demo"),
}


class Lazy(click.Group):
    """A group whose commands live in modules of their own."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click gives it)
        """The commands, in the order in which one meets them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (click gives it)
        """The command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="caseway")
def app() -> None:
    """Run the process by which a family and several agencies meet, agree on a plan and follow it up.

    \b
    Example:
      caseway check vastbus
      caseway case open vastbus NV-031 --as "Rektor Lind" \\
          --person "rektor=Rektor Lind, Björkskolan" --person "barnet=Elsa Berg"
      caseway case show NV-031
    """
