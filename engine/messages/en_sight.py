"""English: what somebody may not see, and what can be wrong in who may see what."""

TEXTS = {
    "remedy.ask": "What stands there is not shown to you. Ask {roles}.",
    "remedy.ask.nobody": "What stands there is not shown to you.",
    "withheld": "not shown to you",
    "withheld.due": "«{action}» is awaited; until when is not shown to you.",
    "withheld.incident": "Incident {entry}: «{action}» went against a right; whose, and who has yet to agree, is not shown "
    "to you.",
    "withheld.form": "The form «{form}» is not for {name}.",
    "withheld.case": "{name} has no role in case {case} on {day}, so there is nothing to show.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P50.writer": (
        "`{name}` is a table in which it does not stand who has noted a row, or whose rows are replaced",
        "give it a column of type person with `own: yes`, and `each-time: adds`",
    ),
    "P50.hidden": (
        "the rule looks at `{name}`, which `{who}` may not see: when `{who}` does `{action}`, a refusal would tell of it",
        "add `{who}` to its `seen-by`, or write `reveals: whether` under the rule, so that a refusal says no more than that",
    ),
    "P50.recorded": (
        "the rule looks at `{name}`, which `{who}` may not see: who records `{action}` learns if it was against a right",
        "add `{who}` to its `seen-by`, or write `reveals: whether` under the rule, so that they learn no more than that",
    ),
    "P50.answers": (
        "an answer says what stands in `{name}`, and `{who}` sees the answers but may not see that",
        "give the consent a `seen-by` without `{who}`, or add `{who}` to the `seen-by` of `{name}`",
    ),
    "P50.seen": (
        "everybody who learns of this rule may see all that it looks at, so it reveals nothing",
        "remove `reveals`",
    ),
    "P50.family": (
        "the family does not see what stands in its own case: `seen-by` does not name {who}",
        "add {who}, or say why not in `family-does-not-see`",
    ),
    "P50.family-sees": (
        "the family is under `seen-by`, so there is nothing to explain",
        "remove `family-does-not-see`",
    ),
    "P50.wider": (
        "what is confidential is for fewer than see `{name}` anyway",
        "under `confidential`, name some of the roles that are under its `seen-by`, and no others",
    ),
}
