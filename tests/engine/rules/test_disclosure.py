"""disclosure: what is shared was told of beforehand, is not to stay confidential, and is needed for something."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseway.engine.explain import told_rule
from caseway.engine.rules import Missing
from caseway.engine.wording import tell

if TYPE_CHECKING:
    from tests.engine.conftest import Life


def table(title: str, **more: Any) -> dict[str, Any]:
    return {"title": title, "type": "rows", "each-time": "adds", "columns": {"item": "What", **more}}


def sharing(**keys: Any) -> dict[str, Any]:
    rule = {
        "says": "Nothing is shared behind the family's back.", "share": "share", "shared": "items", "strength": "must",
        **{key.replace("_", "-"): written for key, written in keys.items()},
    }  # fmt: skip
    return {
        "facts": {
            "items": table("What was shared", purpose="Purpose", about={"title": "About whom", "type": "person"}),
            "told": table("What will be shared"),
            "kept": table("What stays with us"),
            "spared": {"title": "About whom nothing is shared", "type": "people"},
        },
        "actions": {
            "share": {"title": "Share", "who": "anyone", "note": "items"},
            "tell": {"title": "Tell the family", "who": "anyone", "note": "told"},
            "keep": {"title": "Keep something", "who": "guardian", "note": ["kept", "spared"]},
        },
        "rules": {"shared": rule},
    }  # fmt: skip


def items(*names: str, **more: str) -> list[dict[str, str]]:
    return [{"item": name, **more} for name in names]


def test_each_item_that_nobody_was_told_of_is_named(life: Callable[..., Life]) -> None:
    one = life(sharing(told="told"))
    one.do("tell", {"told": items("School  results")})
    (reason,) = one.cannot("share", {"items": items("school results", "Sick days", "Address", "SICK DAYS")})
    assert reason.missing == (Missing("not told", "told", "SICK DAYS"), Missing("not told", "told", "Address"))
    assert [remedy.action for remedy in reason.remedies] == ["tell"]
    assert tell(one.process, one.case, "share", reason).missing[1] == (
        "«Address»: nobody was told beforehand that it would be shared («What will be shared»)."
    )
    assert tell(one.process, one.case, "share", reason, "sv").missing[1] == (
        "«Address»: ingen fick i förväg veta att det skulle delas («What will be shared»)."
    )
    one.do("share", {"items": items("SCHOOL RESULTS")})


def test_told_on_a_later_day_is_not_told_beforehand(life: Callable[..., Life]) -> None:
    one = life(sharing(told="told")).at("2024-05-03")
    one.do("tell", {"told": items("Address")})
    assert [one.how for one in one.record("share", {"items": items("Address")}, on="2024-05-02").departures] == ["broken"]
    one.do("share", {"items": items("Address")})


def test_what_the_family_keeps_is_not_shared_even_when_told(life: Callable[..., Life]) -> None:
    one = life(sharing(told="told", confidential="kept"))
    one.do("tell", {"told": items("Address", "Results")})
    one.do("share", {"items": items("Address")})
    one.do("keep", {"kept": items("ADDRESS")}, by="Gina Hill")
    (reason,) = one.cannot("share", {"items": items("Address", "Results")})
    assert reason.missing == (Missing("confidential", "kept", "Address"),)
    assert tell(one.process, one.case, "share", reason).missing == (
        "«Address» is to stay confidential («What stays with us»).",
    )
    assert tell(one.process, one.case, "share", reason, "sv").missing == (
        "«Address» ska inte föras vidare («What stays with us»).",
    )
    one.do("share", {"items": items("Results")})  # what was shared before it was kept is no hindrance


def test_nothing_is_shared_about_those_whom_the_family_spares(life: Callable[..., Life]) -> None:
    one = life(sharing(confidential="spared"))
    one.do("keep", {"spared": "Greg Hill"}, by="Gina Hill")
    (reason,) = one.cannot("share", {"items": items("Work", about="Greg Hill")})
    assert reason.missing == (Missing("confidential", "spared", "Work"),)
    one.do("share", {"items": [*items("Work", about="Gina Hill"), *items("Results")]})


def test_each_row_says_what_it_is_and_what_for(life: Callable[..., Life]) -> None:
    one = life(sharing(told="told", need_for="PURPOSE"))
    one.do("tell", {"told": items("Address")})
    (reason,) = one.cannot("share", {"items": [*items("Address"), {"purpose": "To find it"}]})
    assert reason.missing == (
        Missing("cells", "items", value="item", rows=(2,)), Missing("cells", "items", value="purpose", rows=(1,)),
    )  # fmt: skip


def test_an_act_that_does_not_say_what_it_shares_is_refused(life: Callable[..., Life]) -> None:
    one = life(sharing(told="told"))
    one.do("tell", {"told": items("Address")})
    one.do("share", {"items": items("Address")})
    (reason,) = one.cannot("share")
    assert reason.missing == (Missing("rows", "items"),)
    assert [remedy.action for remedy in reason.remedies] == ["share"]


def test_it_can_be_the_right_of_the_family(life: Callable[..., Life]) -> None:
    one = life(sharing(confidential="kept", right_of="guardian"))
    one.do("keep", {"kept": items("Address")}, by="Gina Hill")
    entry = one.record("share", {"items": items("Address")})
    assert entry.incident is not None
    assert one.value("items") is None
    one.agree(entry.seq, "Gina Hill")
    one.agree(entry.seq, "Greg Hill")
    assert one.value("items") == ({"item": "Address"},)


def test_it_explains_each_part(process_from: Callable[..., Any]) -> None:
    process = process_from(sharing(told="told", confidential="kept", need_for="purpose"))
    assert told_rule(process, process.rules["shared"])[:3] == (
        "What «Share» shares in «What was shared» must stand in «What will be shared» beforehand.",
        "What «Share» shares in «What was shared» must be nothing that stands in «What stays with us».",
        "In each row of «What was shared», «Share» must say «Purpose».",
    )
    assert told_rule(process, process.rules["shared"], "sv")[0] == (
        "Det som «Share» delar i «What was shared» ska stå i «What will be shared» i förväg."
    )
    process = process_from(sharing(confidential="spared"))
    assert told_rule(process, process.rules["shared"])[0] == (
        "What «Share» shares in «What was shared» must be about nobody who stands in «About whom nothing is shared»."
    )
