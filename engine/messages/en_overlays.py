"""English: what differs in a process from the one on which it stands, and what can be wrong with that."""

TEXTS: dict[str, str] = {
    "label.in-base": "stands in the base",
    "label.dropped-here": "is dropped here",
    "label.pinned-here": "was pinned here",
    "label.changed-since": "has changed since",
    "label.new-since": "is new since",
    "label.stands-on": "It stands on {base}, version {version}, and differs from it in {n}:",
    "label.stands-on-only": "It stands on {base}, version {version}, and differs from it in nothing.",
    "label.how.replaced": "replaced",
    "label.how.added": "added",
    "label.how.dropped": "dropped",
    "label.stated": "{how}: {what}, by {by}",
    "label.weaker": " – binds less, or shows more, than in the base",
    "label.pinned": "{process} now stands on {base}, version {version}.",
    "label.moved.changed": "changed: {what}",
    "label.moved.new": "new: {what}",
    "label.moved.gone": "gone: {what}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P40": ("a process cannot stand on `{name}`", "name another one, or write a whole process without `based-on`"),
    "P40.absent": (
        "there is no process `{name}` to stand on",
        "write the name of one of these: {known}; or put its folder beside the folder of this one",
    ),
    "P40.circle": (
        "`{process}` stands on `{name}`, which in the end stands on itself",
        "name a process that is whole without this one, or write this one out without `based-on`",
    ),
    "P40.deep": ("more than {limit} processes stand on one another here", "put some of them together"),
    "P40.unsound": (
        "the process `{name}` has mistakes of its own: {n}",
        "`caseway check {name}` shows them; put them right there first",
    ),
    "P40.other": ("the files of the base are those of `{found}`, not of `{name}`", "write `based-on: {found}`"),
    "P41.never": (
        "it is not pinned on which version of `{name}` this process stands; it is now {now}",
        "`caseway pin {process}` puts that into base.yaml",
    ),
    "P41.other": (
        "base.yaml pins `{given}`, and the process stands on `{name}`, version {now}",
        "hold your differences against `{name}`, and then run `caseway pin {process}`",
    ),
    "P41.moved": (
        "`{name}` is no longer what was pinned: {then} then, {now} now. Changed: {changed}. New: {new}. Gone: {gone}",
        "hold your differences against what it says now, and then run `caseway pin {process}`",
    ),
    "P41.guidance": (
        "the guidance of `{name}` is no longer what was pinned. Changed: {changed}. New: {new}. Gone: {gone}",
        "hold your differences against what it says now, and then run `caseway pin {process}`",
    ),
    "P42.there-already": (
        "the base has `{name}` already, under `{section}`",
        "write it under `replace`, or give it another name",
    ),
    "P42.nothing-to-replace": (
        "the base has no `{name}` under `{section}` that could be replaced",
        "write a name of the base, or write it under `add`",
    ),
    "P42.nothing-to-drop": (
        "the base has no `{name}` under `{section}` that could be dropped",
        "write a name of the base, or remove it",
    ),
    "P42.left-out-already": ("the base leaves out `{name}` already", "remove it from `drop`"),
    "P42.same": ("`{name}` is the very same in the base", "remove it here: what is not said is as in the base"),
    "P42.not-grouped": (
        "it is not said whether these `{name}` replace some of the base or are added",
        "write `{name}` under `replace` or under `add`",
    ),
    "P42.twice": ("`{name}` stands here twice", "keep one of them: a name is replaced, added or dropped"),
    "P42.guidance": ("the guidance of the base has `{name}` already", "remove it here, or give yours another name"),
    "P43": (
        "no clause is cited by which `{name}` differs from the base",
        "cite the clause that says so: a line `cites: …` in it, or under `because` a line `{name}: …`",
    ),
    "P43.because": (
        "no clause is cited by which `{name}` differs from the base",
        "cite the clause that says so: under `because` a line `{name}: …`",
    ),
    "P43.weaker": (
        "`{name}` is a must in the base and binds less here (`{key}`), and no clause is cited that allows it",
        "cite a clause that allows it (`cites: …`), or let it bind as in the base",
    ),
    "P43.must-dropped": (
        "`{name}` is a must in the base and is dropped here, and no clause is cited that allows it",
        "write under `because` a line `{name}: …` with a clause that allows it, or keep it",
    ),
    "P43.no-difference": ("nothing called `{name}` differs from the base", "remove it from `because`, or write its name"),
    "P44": (
        "`{name}` is dropped here, and `{by}` of the base needs it",
        "keep `{name}`, or replace or drop `{by}` too",
    ),
    "P23.no-longer": (
        "nothing follows any more from `{name}` of the base",
        "cite it where something does (`cites: [{name}]`), or write `clauses: [{name}]` under `drop`, with the reason",
    ),
}
