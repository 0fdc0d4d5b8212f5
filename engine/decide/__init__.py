"""Decide: the same process, case, command and time give the same answer, and a refused command changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.commands import Act, Agree, Returned, Send, Void
from caseway.engine.decide.act import act
from caseway.engine.decide.adopt import adopt
from caseway.engine.decide.agree import agree
from caseway.engine.decide.contact import change_contact
from caseway.engine.decide.opening import open_case
from caseway.engine.decide.people import PeopleCommand, people
from caseway.engine.decide.pin import pinned
from caseway.engine.decide.send import returned, send
from caseway.engine.decide.void import void

if TYPE_CHECKING:
    from datetime import datetime

    from caseway.engine.assemble import Process
    from caseway.engine.case import Case
    from caseway.engine.commands import Command
    from caseway.engine.outcome import Outcome

__all__ = ["adopt", "change_contact", "decide", "open_case"]


def decide(process: Process, case: Case, command: Command, now: datetime) -> Outcome:
    """Accepted, with the entries to append, or Refused, with every reason.

    `case` must run under `process`; `now` is an aware moment, the caller's clock. Raises ValueError for a naive `now`
    or a case of another process or version, and TypeError for a command that something else decides, such as `Adopt`.
    """
    pinned(process, case)
    if isinstance(command, Act):
        return act(process, case, command, now)
    if isinstance(command, Agree):
        return agree(process, case, command, now)
    if isinstance(command, Void):
        return void(process, case, command, now)
    if isinstance(command, Send):
        return send(process, case, command, now)
    if isinstance(command, Returned):
        return returned(process, case, command, now)
    if not isinstance(command, PeopleCommand):
        raise TypeError(f"{type(command).__name__} is not decided here: open_case opens, receive receives, adopt adopts")
    return people(process, case, command, now)
