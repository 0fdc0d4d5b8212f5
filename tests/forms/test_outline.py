"""What a form asks for, who fills that in, who may see it, and which clause wants it."""

from __future__ import annotations

from caseway.engine.assemble import Process
from caseway.forms.outline import Place, outline_of


def test_a_form_and_what_makes_it(vastbus: Process) -> None:
    found = outline_of(vastbus, vastbus.forms["bilaga 2 b"])
    assert (found.name, found.actions, found.signatures, found.copies) == (
        "bilaga 2 b", ("skriv planen",), "underskrifter", ""
    )  # fmt: skip
    assert (found.clauses, found.fields, len(found.parts)) == (("VB-018",), 12, 6)
    assert found.seen_by == tuple(vastbus.roles)


def test_a_fact_and_who_fills_it_in(vastbus: Process) -> None:
    found = outline_of(vastbus, vastbus.forms["bilaga 1"])
    (day, *_) = found.parts[1].places
    assert day == Place(
        "mötesdag", "date", actions=("avtala tid", "bjud in", "flytta mötet"), seen_by=tuple(vastbus.roles),
        wanted_by=("inbjudan på blankett",), clauses=("VB-005",),
    )  # fmt: skip


def test_who_may_see_it_is_told_in_the_order_of_the_roles(vastbus: Process) -> None:
    found = outline_of(vastbus, vastbus.forms["bilaga 2 b"])
    views = next(place for part in found.parts for place in part.places if place.name == "bedömningar")
    assert views.seen_by == ("rektor", "soc", "bup", "barnet", "vårdnadshavare")


def test_a_role_is_whoever_holds_it(vastbus: Process) -> None:
    found = outline_of(vastbus, vastbus.forms["bilaga 1"])
    inviter = next(place for part in found.parts for place in part.places if place.name == "inbjudaren")
    assert (inviter.type, inviter.actions, inviter.clauses) == ("role", (), ("VB-001",))
