"""English: a case that is handed over to another place, or received from one."""

TEXTS = {
    "why.sends nothing": "There is no action called «{name}» that hands a case over.",
    "why.sends nothing.none": "No action of this process hands a case over.",
    "why.not sent": "The case has not been handed over ({detail}), or that was taken back.",
    "why.incident waits": "The case was handed over against a right (entry {name}). It waits for those whose right it is.",
    "why.moved since": (
        "Since it was handed over on {detail}, the case was moved to another version of the process, and nobody has agreed "
        "to what that one sends. Hand it over again."
    ),
    "why.one or two": (
        "{name} is named here already, in another role than «{detail}». If it is the same person, name them in that role "
        "too; if not, add to one of the names."
    ),
    "why.left since": "{name} ({detail}) has left since, and could not be asked any more. Hand the case over again.",
    "why.received before": "This has been received already, in case {name}.",
    "why.no place": "«{name}» has no place here.",
    "why.takes part": "«{name}» is not a role of the family here: whether those who come with it take part has to be said.",
    "why.not in parcel": "«{name}» is not in what was handed over. That holds: {detail}.",
    "why.not in parcel.none": "«{name}» is not in what was handed over.",
    "why.no such fact": "There is no fact called «{name}».",
    "why.other kind": "«{name}» is something of another kind here than «{detail}» was there.",
    "why.said anew": "«{name}» stands for what somebody says, signs or is given here, so it cannot come from elsewhere.",
    "why.booked anew": "«{name}» books something here, and what was booked elsewhere is not booked here.",
    "entry.received": "Noted from what was handed over.",
    "entry.opened from": "The case was opened. It goes on from «{title}», case {case}, handed over on {day}.",
    "parcel.note": "Personal data of a child and a family. Keep it safe, and erase it once it has been received. The digest "
    "shows damage; it is no signature.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P65": (
        "`{name}` hands the case over to another place, and no rule asks the family first",
        "add a rule with `before: {name}` and a `consent`, or a `need` and `right-of`; it is a `must`, without `if`",
    ),
    "P66": (
        "`{name}` is handed over by the agreement of {who} (`{rule}`), who may not see it",
        "add {who} to its `seen-by`, or leave `{name}` out of `sends`",
    ),
}
