"""English: consents: what is missing, what cannot be answered, and what can be wrong in their definition."""

TEXTS = {
    "have.one": "has",
    "have.several": "have",
    "why.nobody answers": "Whose answer this is has to be noted in «{name}»: that of {detail}.",
    "why.nobody answers.none": "Whose answer this is has to be noted.",
    "why.in person": "This is answered in person, by {detail}.",
    "why.own answer": "{name} answers in person, and for nobody else.",
    "why.no of theirs": "{name} has said no, or has taken a consent back: {detail}. That they leave, they say themselves.",
    "why.no of theirs.none": "Whether {name} has said no is not for you to see. That they leave, they say themselves, "
    "or somebody notes it who sees that.",
    "why.not asked": "{name} is not asked for this. It is for {detail}.",
    "why.not for": "It cannot be given for {name}, only for {detail}.",
    "missing.consent": "{people_have} not given: {title} (for {child}).",
    "missing.consent.written": "{people_have} not given in writing: {title} (for {child}).",
    "missing.consent of one": "Neither {one} has given: {title} (for {child}). One of them is enough.",
    "missing.consent of one.written": "Neither {one} has given in writing: {title} (for {child}). One of them is enough.",
    "missing.consent refused": "{people_have} said no ({limit}): {title} (for {child}).",
    "missing.consent refused.conflict": "They do not agree: {people_have} said no ({limit}), {others_have} said yes: "
    "{title} (for {child}).",
    "missing.consent withdrawn": "{people_have} withdrawn it ({limit}): {title} (for {child}).",
    "missing.consent withdrawn.conflict": "They do not agree: {people_have} withdrawn it ({limit}), {others_have} said yes: "
    "{title} (for {child}).",
    "missing.consent over": "What {people} gave ran out on {limit}: {title} (for {child}).",
    "missing.consent spoken": "{people_have} only said yes by word of mouth, and it is asked for in writing: {title} "
    "(for {child}).",
    "missing.left out": "{people_have} left out {value}: {title} (for {child}).",
    "consent.yes": "yes, by word of mouth, {day}",
    "consent.yes.written": "yes, in writing, {day}",
    "consent.no": "no, {day}",
    "consent.withdrawn": "withdrawn, {day}",
    "consent.until": "until {day}",
    "consent.without": "not {names}",
    "consent.noted": "noted by {people}",
    "consequence.refused": "«{action}» will be refused:",
    "consequence.stops": "This stops: {what}",
    "consequence.relied": "«{action}» of {day} relied on it (entry {entry}). It stands.",
    "consequence.unsupported": "«{action}» of {day} was done without it (entry {entry}). It is not undone.",
    "consequence.nothing": "Nothing else changes.",
    "label.kind.consent": "a consent",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.giver": (
        "`{given}` does not say whose consent is needed",
        "write `every` or `any` and a role, like `every parent`",
    ),
    "P11.consent": (
        "there is no consent `{name}` under `consents`",
        "write a name that is defined in this file; capitals and spacing do not matter",
    ),
    "P22.consent": (
        "a consent yields to nobody's reason, so this deviation can never apply",
        "remove `deviate`; those whose consent it is can agree afterwards",
    ),
    "P30.date": ("`{name}` is of type {type}, so it ends nothing", "`until` takes a fact of type date"),
    "P30.born": (
        "`{name}` is of type {type} and is nobody's day of birth",
        "`born` takes a fact of type date, or rows with a column of type person and one of type date",
    ),
    "P30.names": (
        "`{name}` is of type {type}, in which a slip of the pen would leave out nothing",
        "`may-leave-out` takes facts of type people, person or choice, or rows with such a column",
    ),
    "P30.nothing-given": (
        "`{name}` says how a consent is given, and `{action}` gives none",
        "add `gives`, `refuses` or `withdraws`, or remove it",
    ),
    "P30.two-answers": (
        "`{action}` answers `{name}` in two ways",
        "name it under one of `gives`, `refuses` and `withdraws`",
    ),
    "P30.persons": ("`{name}` is of type {type} and names nobody", "write a fact of type person or people"),
    "P30.right-of": (
        "a consent is the right of those who are asked for it, as `consents` says",
        "remove `right-of`",
    ),
    "P30.covers-with": ("`{name}` is of type {type} and lists nobody", "`with` takes facts of type people, person or rows"),
    "P30.covers-about": ("`{name}` is of type {type} and names no subject", "`about` takes facts of type choice or rows"),
    "P30.left-out": (
        "`{name}` may leave something out, and this rule does not look whether it did",
        "write `with:` and the fact that lists those concerned, or `about:` and the fact with the subject",
    ),
    "P30.nothing-left-out": (
        "nothing can be left out of these consents, so there is nothing to look for",
        "remove `with` and `about`, or write `may-leave-out` at the consent",
    ),
    "P30.circle": (
        "`{name}` can only be given after `{action}`, and `{action}` waits for `{name}`",
        "let an action give it that waits for nothing, or change one of the rules",
    ),
    "P30.strengths": (
        "`{rule}` asks for `{name}` before `{action}` ({type}), and `{fact}` does too, in another strength ({given})",
        "remove one of them, or give both the same strength",
    ),
    "P30.unrecorded": ("no action records `{name}`", "write `gives: {name}` at the action by which it is given"),
    "P30.never-written": (
        "`{name}` is asked for in writing, and no action gives it so",
        "write `as: written` at an action that gives it, or `form: spoken` here",
    ),
    "P30.not-noted": ("no action that gives `{name}` notes `{fact}`", "add it to `note` of `{action}`"),
    "P30.kept": (
        "{who} can give `{name}` and not take it back at any time",
        "let {who} do an action with `withdraws: {name}`, without `from` and without a rule that makes them wait",
    ),
    "P30.not-theirs": (
        "this consent is not asked of {who}, who can do `{action}`",
        "write `by:` and the fact that says who answered, or change `who`",
    ),
    "P31": (
        "from {name} nobody of the family ({who}) can end it alone",
        "let one of them do an action that leads to the end and waits for nobody; or say why not: `family-cannot-stop: …`",
    ),
    "P31.can": ("the family can stop in this process", "remove `family-cannot-stop`"),
}
