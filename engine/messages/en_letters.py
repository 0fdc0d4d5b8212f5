"""English: letters and meetings, what is on record of them, and what can be wrong with them in a definition."""

TEXTS: dict[str, str] = {
    "label.kind.meeting": "a meeting",
    "label.kind.letter": "a letter",
    "entry.sent": "{letter}: {channel} {people}",
    "entry.sent.e-mail": "sent by e-mail to",
    "entry.sent.letter": "sent by post to",
    "entry.sent.by hand": "given by hand to",
    "entry.returned.why hidden": "What went out by entry {entry} came back.",
    "entry.returned": "What went out by entry {entry} came back: {reason}",
    "warning.address checked": "What looks like a protected address in it was looked at, and is none.",
    "warning.not for them": "It went to somebody for whom it is not.",
    "meeting": "Meeting",
    "letters.moved": "Another time for the meeting",
    "letters.off": "The meeting is called off",
    "letters.recall": "About a paper that you have had from us",
    "letters.recall.text": (
        "You have had papers from us that do not hold any more. Please do not use them: give them back to us, "
        "or destroy them."
    ),
    "letters.recall.instead": (
        "You have had papers from us in which something was wrong. What is right is enclosed. Please do not "
        "use the old ones: give them back to us, or destroy them."
    ),
    "letters.recall.copies": "The papers",
    "letters.moved.text": "The meeting has another time or place. What holds now stands below.",
    "letters.off.text": "The meeting is not held as it was planned.",
    "letters.uninvited": "You need not come to the meeting",
    "letters.uninvited.text": "You are not invited to this meeting any more.",
    "why.unknown letter": "There is no letter called «{name}».",
    "why.letter not due": "«{name}» is sent once this is done: {detail}.",
    "why.letter not to them": "«{name}» does not go to {detail}.",
    "why.form not for them": "{detail} may not have «{name}».",
    "why.may not send": "{name} cannot send letters in this case. Those can who are: {detail}.",
    "why.no copy": "No copy went to them by that entry. Entries by which one did: {detail}.",
    "why.no copy.none": "No copy has gone out yet.",
    "why.back already": "That copy came back already, on {detail}.",
    "why.sent already": (
        "«{name}» went to {detail} already, by entry {column}. If it did not arrive, note first that it came back."
    ),
    "why.no consent": "«{name}» is not there.",
    "warning.without consent": "It went without a consent that it waits for.",
    "why.nothing said": "Say why it came back.",
    "why.no way": "A copy goes by «e-mail», by «letter» or «by hand».",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.lasts": ("`{given}` does not say how long it lasts", "write minutes or hours, like `90 minutes`"),
    "P72.day": ("`{name}` is of the type {type}, and the day of a meeting is a date", "name a fact with `type: date`"),
    "P72.time": ("`{name}` is of the type {type}, and the time of a meeting is a time", "name a fact with `type: time`"),
    "P72.place": ("`{name}` is of the type {type}, and the place of a meeting is a text", "name a fact with `type: text`"),
    "P72.to": ("`{name}` names no persons", "name a role, or a fact with `type: people`"),
    "P72.blind": (
        "`{name}` goes with this letter, and {who} may not have it",
        "add the role to `seen-by` of the form, or write a letter of its own without it",
    ),
    "P72.unseen": (
        "{who} can send the letter `{name}`, and may not see `{fact}`, which says to whom it goes or when people meet",
        "add them to `seen-by` of `{fact}`, or let others do what it is sent after",
    ),
    "P73.no choices": (
        "`{name}` has no column with choices that could say how a copy went",
        "give it a column of type choice, or write only its name: `copies: {name}`",
    ),
    "P73.choice": ("`{given}` is no choice in a column of `{name}`", "choose one of: {allowed}"),
    "P73.adds": ("a new row would take the place of the copies in `{name}` so far", "write `each-time: adds` at `{name}`"),
}
