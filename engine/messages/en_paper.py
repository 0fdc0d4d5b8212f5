"""English: who came, what was signed and what was shared; and what can be wrong where a process says so."""

TEXTS = {
    "missing.absent": "{people}, who must take part («{title}»).",
    "missing.absent of one": "None of them takes part: {people} («{title}»). One is enough.",
    "missing.not told": "«{value}»: nobody was told beforehand that it would be shared («{title}»).",
    "missing.confidential": "«{value}» is to stay confidential («{title}»).",
    "remedy.instead": "Instead: {roles} can do «{action}».",
    "deviate.with reason.listed": "Whoever does it may depart from the rule «{rule}», with one of these reasons: {reasons}.",
    "deviate.by.listed": "{roles} may depart from the rule «{rule}», with one of these reasons: {reasons}.",
    "why.reason not listed": "The reason to depart from «{name}» is one of these (more words may follow after a colon): "
    "{detail}.",
    "explain.want.everyone.as": "{who} {must} have a row in {fact} that says {says}",
    "explain.if.everyone.as": "{who} has a row in {fact} that says {says}",
    "explain.who.case": "everyone in the case",
    "explain.who.any role": "somebody with the role {of}",
    "explain.who.any fact": "somebody in {of}",
    "explain.signature.as": "a row that says {says} is a signature, and no other; the latest about each person counts",
    "explain.attendance": "at {actions}, {who} {must} be there, and stand in {fact}",
    "explain.attendance.as": "at {actions}, {who} {must} be there, with a row in {fact} that says {says}",
    "explain.attendance.instead": "{actions} can be done instead",
    "explain.disclosure.told": "what {actions} shares in {shared} {must} stand in {told} beforehand",
    "explain.disclosure.confidential": "what {actions} shares in {shared} {must} be nothing that stands in {kept}",
    "explain.disclosure.about": "what {actions} shares in {shared} {must} be about nobody who stands in {kept}",
    "explain.disclosure.need": "in each row of {shared}, {actions} {must} say {column}",
    "explain.depart.reasons": "the reason is one of these: {reasons}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P20.present": (
        "`{name}` is of type {type} and names nobody",
        "`present` takes a fact of type people, or rows with a column of type person",
    ),
    "P32.which": (
        "the rows of `{name}` have a choice, and the rule does not say which of them count",
        "write `as:` and those that count, out of {allowed}",
    ),
    "P32.states": (
        "`{name}` is of type {type} and has no column of type choice, so no row says what counts",
        "give it a column of type choice with these choices, or remove `as`",
    ),
    "P32.two-columns": (
        "these choices stand in several columns of `{name}`: {given}",
        "give the choices of one column other names, so that it is clear which one counts",
    ),
    "P32.no-column": ("no column of `{name}` has all these choices", "write choices of one column only"),
    "P32.no-table": (
        "`as` says which rows of a table count, and `need` names nobody by a table",
        "write `{{table: every role}}` under `need`, or remove `as`",
    ),
    "P32.kept": (
        "`{name}` is kept for the whole case, so whoever came once would be there at every meeting",
        "remove `keep: case`; forms can show `last round {name}`",
    ),
    "P32.take-up": (
        "`{name}` is kept for the whole case, so what stood there last time still does",
        "remove `keep: case`; forms can show `last round {name}`",
    ),
    "P32.instead": ("`{action}` cannot be done instead of itself", "take it out of `otherwise`"),
    "P32.items": ("`{name}` is of type {type} and has no items", "name a fact of type rows with a column of text or choice"),
    "P32.about": (
        "`{given}` lists people, and `{name}` does not say about whom something is",
        "give `{name}` a column of type person, or name a table of items",
    ),
    "P32.same-act": (
        "`{action}` notes `{name}`, and what is told in the same act is not told beforehand",
        "let another action note it",
    ),
    "P32.nothing-asked": (
        "`{rule}` asks for nothing of what is shared",
        "write `told`, `confidential` or `need-for`",
    ),
    "P70.sentences": (
        "an easy text of {n} sentences is not easy to read",
        "write at most {limit}, and only what somebody needs here",
    ),
    "P70.words": (
        "in an easy text, the sentence that begins `{given}` has {n} words",
        "write sentences of at most {limit} words, each about one thing",
    ),
    "P70.letters": (
        "in an easy text, `{given}` has more than {limit} letters",
        "write a shorter word, or say it in several",
    ),
    "P70.signs": ("`{given}` is hard to read in an easy text", "write a sentence of its own for that"),
}
