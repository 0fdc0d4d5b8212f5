"""Where the command line starts and ends: every mistake becomes a sentence and an exit code, never a traceback.

Exit codes: 0 fine, 1 mistakes in the user's files or a refusal, 2 wrong use, 3 our fault.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING, NoReturn

import click

from caseway.adapters.cli.app import app
from caseway.adapters.cli.words import safe
from caseway.adapters.clock import system_clock
from caseway.engine.errors import CasewayError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

FINE, MISTAKE, MISUSE, OURS = 0, 1, 2, 3


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line on `arguments` (by default those of this program) and exit."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None, clock: Callable[[], datetime] = system_clock) -> int:
    """The exit code of one call, with everything said on the two streams. `clock` gives the moment it is."""
    try:
        result = app.main(args=arguments, prog_name="caseway", standalone_mode=False, obj=clock)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        return MISTAKE
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except CasewayError as error:
        click.echo("\n".join(safe(line) for line in str(error).split("\n")), err=True)
        return MISTAKE
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115  (whoever read our output has stopped)
        return FINE
    except OSError as error:
        click.echo(f"Cannot use {error.filename or 'a file'}: {error.strerror or error}.", err=True)
        return MISTAKE
    except RecursionError:
        click.echo("The input is nested too deeply to be read.", err=True)
        return MISTAKE
    except Exception as error:  # noqa: BLE001  (the last door: whatever it is, the user gets a sentence)
        click.echo(
            f"Something went wrong inside Caseway ({type(error).__name__}). Nothing more was recorded. Please report it; "
            "with CASEWAY_DEBUG=1 the same command shows the details to send along.",
            err=True,
        )
        if os.environ.get("CASEWAY_DEBUG") == "1":
            traceback.print_exc()
        return OURS
    return result if isinstance(result, int) else FINE
