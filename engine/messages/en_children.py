"""English: several children in a case, and who is whose guardian."""

TEXTS = {
    "why.not of": "The role {name} is nobody's in particular: it is held for everybody in the case. Leave out for whom.",
    "why.not of them": "{name} is not {detail} in this case.",
    "missing.nobody.of": "Nobody is noted as «{title}» of {child}.",
    "missing.fact.of": "«{title}» says nothing of {child}.",
    "missing.too young.of": "{child}: not before the age of {value}, on {limit}.",
    "missing.too old.of": "{child}: only until the age of {value}, on {limit}.",
    "held of": "{role} of {people}",
    "why.not asked for": "{name} is not asked for this for {detail}, but for somebody else.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P60.itself": ("`{name}` is said to be of `{who}`, which is the same", "name another role, like `of: child`"),
    "P60.derived": (
        "`{name}` or `{who}` comes about by an action, so nobody takes it for somebody",
        "remove `of`, or remove `is` there",
    ),
    "P60.chain": ("`{who}` is itself of some persons only", "name the role of those persons, like `of: child`"),
    "P60.one": (
        "only one person at a time is `{who}`, so everybody who is `{name}` is so for that person",
        "remove `of`, or write `many: yes` at `{who}`",
    ),
    "P60.alone": (
        "only one person at a time is `{name}`, so nobody could be so for the others",
        "write `many: yes` at `{name}`, or remove `of`",
    ),
    "P61": (
        "`{name}` is one date, and several persons can be `{who}` in a case",
        "name a fact of type rows, with a column of type person and one of type date",
    ),
}
