"""English: the built-in sentences.

`{name:kind}` is a blank (without a kind it has that of its name), `[…]` may be left out, `(a|b)` is one or the other.
"""

SENTENCES = {
    # the scene
    "new case": ("[that there is ]a new case[ under {process}]",),
    "it is": ("[that ]it is {date}[ at {time}]",),
    "is": ("[that ]{persons} (is|are) [(the|a|an) ]{role}[ of {children:persons}][ (at|from|in) {agency:text}]",),
    "people": ("[that ](these|the following) people[ take part]",),
    "nobody is": ("[that ]nobody is {role}",),
    # time
    "it becomes": ("[that ]it becomes {date}[ at {time}]",),
    "time goes by": (
        "{number} {unit} (go|goes|have gone|has gone) by",
        "{number} {unit} (pass|passes|have passed|has passed)",
    ),
    "next day": ("it is the next (day|morning)", "the next (day|morning) comes"),
    # what people do
    "act": ("[that ]{say}{departing}",),
    "act by name": ("[that ]{who} does {action}{departing}",),
    "act afterwards": ("[that ]it is recorded afterwards that {say}[ on {date}]{departing}",),
    "with": ("with [(these|the following) ]{fact:rows}",),
    "agrees": ("[that ]{who} agrees (to it|to the incident|to what happened) afterwards",),
    "consents": ("[that ]{who} consents to {consent}",),
    "says no": ("[that ]{who} refuses to consent to {consent}",),
    "takes back": ("[that ]{who} withdraws the consent to {consent}",),
    "voids": ("[that ]{who} voids {action}[ of {date}] with the reason {reason:text}",),
    "sends": ("[that ]{who} sends the letter {letter} to {to:who}",),
    # who takes part
    "opens": ("[that ]{who} opens the case",),
    "comes": (
        (
            "[that ][{by:who} notes that ]{person} joins as {role}[ of {children:persons}][ (at|from|in) {agency:text}]"
            "[ on {date}]"
        ),
    ),
    "leaves": ("[that ][{by:who} notes that ]{who} leaves the case[ on {date}]",),
    "leaves role": ("[that ][{by:who} notes that ]{who} leaves the role [of ]{role}[ on {date}]",),
    "hands over": ("[that ][{by:who} notes that ]{who} hands over the role [of ]{role} to {to:who}[ on {date}]",),
    "stands in": (
        "[that ][{by:who} notes that ]{person} stands in for {who} [as {role} ]from {since:date} until {until:date}",
    ),
    # what is refused
    "refused": ("it is refused",),
    "refused by rule": ("it is refused under the rule {rule}[, {clause}]",),
    "refused by clause": ("it is refused under {clause}",),
    "refused with words": ("it is refused with the words {text}",),
    "missing": ("what is missing is {text}", "{text} is missing"),
    "remedy": ("it can be put right by {role} with {action}",),
    # the rules
    "broken": ("the rule {rule} is broken",),
    "not broken": ("the rule {rule} is not broken",),
    "kept": ("the rule {rule} is kept",),
    "not asked": ("the rule {rule} was not asked",),
    "deviation": ("there is a deviation from the rule {rule}[ with the reason {reason:text}]",),
    "departure": ("it is noted that the rule {rule} was not followed[, with the reason {reason:text}]",),
    "late": ("{action} is late under the rule {rule}[, with the reason {reason:text}]",),
    "out of order": ("it is noted that the order was not kept",),
    "not theirs": ("it is noted that the wrong person did it",),
    "after the end": ("it is noted that it happened after the end",),
    "incident": ("it is noted as an incident against the rule {rule}",),
    "incident waits": ("the incident waits for {who}", "the incident (also waits|waits also) for {who}"),
    "nothing waits": ("no incident waits for agreement",),
    # the case
    "stage": ("the case is at {stage}",),
    "ended": ("the case has ended",),
    "not ended": ("the case has not ended",),
    "can": ("{who} can do {action}", "{action} can be done"),
    "cannot": ("{who} cannot do {action}[ under the rule {rule}]", "{action} cannot be done[ under the rule {rule}]"),
    "done": ("{action} is done",),
    "not done": ("{action} is not done",),
    "due": ("{action} must be done by {date}[ at the latest]",),
    "booked": ("{action} is booked for {date}",),
    "not booked": ("{action} is not booked",),
    "nothing due": ("nothing is due",),
    "fact is": ("the fact {fact} is {value}",),
    "fact empty": ("the fact {fact} is not filled in",),
    "fact rows": ("the fact {fact} has {number} (rows|row)",),
    "holds": ("{who} holds the role {role}",),
    "nobody holds": ("nobody holds the role {role}",),
    "warned": ("there is a warning",),
    "warned with words": ("there is a warning with the words {text}",),
    "not warned": ("there is no warning",),
    # the consents
    "consented": ("{who} has consented to {consent}[ until {date}]",),
    "not consented": ("{who} has not consented to {consent}",),
    "refused consent": ("{who} has refused to consent to {consent}",),
    "took back": ("{who} has withdrawn the consent to {consent}",),
    "relied": ("{action} relied on the consent to {consent}",),
    # who sees what
    "sees": ("{who} sees the fact {fact}",),
    "sees rows": ("{who} sees {number} (rows|row) of the fact {fact}",),
    "does not see": ("{who} does not see the fact {fact}",),
    "form for": ("the form {form} is for {who}",),
    "form not for": ("the form {form} is not for {who}",),
    # what travels
    "parcel holds": ("the parcel of {action} holds the fact {fact}",),
    "parcel holds not": ("the parcel of {action} does not hold the fact {fact}",),
    "no parcel": ("nothing travels by {action}",),
    # the letters
    "letter waits": ("the letter {letter} waits for {who}",),
    "letter waits not": ("the letter {letter} does not wait for {who}",),
    "has letter": ("{who} has the letter {letter}",),
    "hears moved": ("{who} is to hear that the meeting is moved",),
    "hears off": ("{who} is to hear that the meeting is off",),
    "hears uninvited": ("{who} is to hear that they need not come",),
    "gets nothing": ("nothing waits to be sent to {who}",),
    # the forms
    "form lacks": ("the form {form} lacks {text}",),
    "form has": ("the form {form} contains {text}",),
    "form complete": ("the form {form} is complete",),
}

DEPARTING = (
    "[,][ and] departs from the rule {rule} with the reason {reason:text}",
    "[,][ and] from the rule {rule} with the reason {reason:text}",
    "[,][ and] with the reason {reason:text} against the rule {rule}",
)
"""A reason to depart, after what is done; several may follow. In a table: `| reason against "three weeks" | … |`."""

REASON_ROW = "reason against [the rule ]{rule:ruled}"

COLUMNS = {"name": ("name", "person"), "role": ("role",), "agency": ("agency", "workplace"), "of": ("of",)}
"""The headings of the table below «these people»."""

SLOTS = {
    "who": "who",
    "by": "who",
    "to": "who",
    "persons": '"name"',
    "person": '"name"',
    "children": '"name"',
    "role": "role",
    "agency": '"agency"',
    "rule": '"rule"',
    "clause": "clause",
    "action": '"action"',
    "fact": '"fact"',
    "consent": '"consent"',
    "stage": '"stage"',
    "form": '"form"',
    "letter": '"letter"',
    "process": '"process"',
    "date": "date",
    "since": "date",
    "until": "date",
    "time": "time",
    "number": "number",
    "unit": "days, weeks or months",
    "text": '"text"',
    "reason": '"reason"',
    "value": '"value"',
}
"""How blanks are shown when sentences are proposed."""

NUMBERS = (
    ("one", "a", "an"), ("two",), ("three",), ("four",), ("five",), ("six",), ("seven",), ("eight",), ("nine",), ("ten",),
    ("eleven",), ("twelve",),
)  # fmt: skip

UNITS = {
    "minute": "minutes", "minutes": "minutes", "hour": "hours", "hours": "hours", "day": "days", "days": "days",
    "week": "weeks", "weeks": "weeks", "month": "months", "months": "months",
}  # fmt: skip
