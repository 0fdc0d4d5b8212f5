"""English: what a rule asks for, what its strength comes to, and who may depart from the rule.

`{must}` is the word of the strength. A sentence gets its capital and its full stop where it is told.
"""

TEXTS = {
    # each kind of rule
    "explain.mandate": "only {roles} may do {actions}",
    "explain.mandate.should": "only {roles} should do {actions}",
    "explain.only if": "it is asked only if {conditions}",
    "explain.need": "before {actions}, {needs}",
    "explain.need.if": "if {conditions}: before {actions}, {needs}",
    "explain.deadline": "{awaited} {must} be done within {within} of {after}; the last day counts to its end, and "
    "what is done later still counts, but as late",
    "explain.deadline.booked": "a day that {actions} books for it {must} lie within that time",
    "explain.cadence": "{awaited} {must} be done within {within} of {after}, again and again; the last day counts to its "
    "end, and what is done later still counts, but as late",
    "explain.floor": "{actions} {must} wait until {period} have passed after {after}",
    "explain.floor.unless": "{actions} {must} wait until {period} have passed after {after}, unless {unless}",
    "explain.lead time": "{action} {must} be done at least {last} ahead of {facts}",
    "explain.lead time.window": "{action} {must} be done between {first} and {last} ahead of {facts}",
    "explain.case date": "{actions} {must} set {fact}; {awaited} {must} be done by that day, and it is not put off",
    "explain.age.until": "{actions} {must} be done before the age of {years}, by {born}",
    "explain.age.until.if": "if {conditions}: {actions} {must} be done before the age of {years}, by {born}",
    "explain.age.from": "{actions} {must} wait for the age of {years}, by {born}",
    "explain.age.from.if": "if {conditions}: {actions} {must} wait for the age of {years}, by {born}",
    "explain.after": "{action}",
    "explain.after.first": "the first {action} of this round",
    "explain.after.ever": "the latest {action} ever",
    "explain.after.last round": "{action} in the last round",
    "explain.want.action.first": "{action} {must} have been done in this round",
    "explain.want.action.ever": "{action} {must} have been done at some time",
    "explain.want.action.last round": "{action} {must} have been done in the last round",
    "explain.if.action.first": "{action} has been done in this round",
    "explain.if.action.ever": "{action} has been done at some time",
    "explain.if.action.last round": "{action} was done in the last round",
    "explain.want.fact.last round": "{fact} of the last round {must} be filled in",
    "explain.if.fact.last round": "{fact} of the last round is filled in",
    "explain.consent": "before {actions}, there {must} be {consents}, and nobody who is asked has said no",
    "explain.decision": "what {facts} says {must} be decided by {who}; that somebody else filled it in is not enough",
    "explain.decision.said": "what {facts} says {must} be decided by {who}, who acts or is named in {said}; that somebody "
    "else filled it in is not enough",
    "explain.decision.every": "everyone with the role {role}",
    "explain.decision.any": "somebody with the role {role}",
    "explain.threshold": "before {actions}, there {must} be at least {persons} persons in {of}",
    "explain.threshold.agencies": "before {actions}, there {must} be at least {persons} persons in {of}, from at least "
    "{agencies} agencies",
    "explain.content": "when {actions} makes {form}, {facts} {must} be filled in",
    "explain.content.rows": "when {actions} makes {form}, {rows} {must} have a row, and each row say {columns}",
    "explain.continuity": "at {actions}, each row that {rows} had in the last round "
    "{must} be there again, known by {column}",
    "explain.continuity.as": "of those only the rows that say {says}, or do not say it yet",
    "explain.signature": "before {actions}, {who} {must} have signed {form}",
    "explain.signature.at": "the signatures {must} bear the day of {at}",
    "explain.reasons": "whoever does {actions} {must} state {facts} in that very act",
    # what is asked for, and when a rule is asked
    "explain.want.action": "{action} {must} have been done",
    "explain.want.fact": "{fact} {must} be filled in",
    "explain.want.value": "{fact} {must} be «{value}»",
    "explain.want.everyone": "{who} {must} be in {fact}",
    "explain.want.everyone.rows": "{who} {must} have a row in {fact}",
    "explain.if.action": "{action} has been done",
    "explain.if.fact": "{fact} is filled in",
    "explain.if.value": "{fact} is «{value}»",
    "explain.if.everyone": "{who} is in {fact}",
    "explain.if.everyone.rows": "{who} has a row in {fact}",
    "explain.who.fact": "everyone in {of}",
    "explain.who.role": "everyone with the role {of}",
    # the word of each strength
    "explain.word.must": "must",
    "explain.word.does": "must",
    "explain.word.should": "should",
    "explain.word.aim": "should",
    "explain.word.may": "can",
    "explain.word.states": "can",
    # what becomes of an act that does not keep to it
    "explain.otherwise.refused": "what does not keep to this is refused",
    "explain.otherwise.recorded": "what does not keep to this is accepted, and put on record",
    "explain.otherwise.nothing": "this leaves everybody free: nothing is refused, and nothing put on record",
    "explain.deadline.otherwise.refused": "a later day is refused",
    "explain.deadline.otherwise.recorded": "a later day is accepted, and put on record",
    # who may depart from the rule
    "explain.depart.nobody": "nobody may depart from the rule",
    "explain.depart.anyone": "whoever acts may depart from the rule, with a recorded reason",
    "explain.depart.by": "{roles} may depart from the rule, with a recorded reason",
    "explain.right": "the right belongs to {roles}, and only they can yield it: what went against it has no effect until "
    "each of them has agreed",
    "explain.right.noted": "it is for the sake of {roles}",
    "explain.unclear": "where the guidance is silent: {text}",
}
