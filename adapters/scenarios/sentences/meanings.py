"""What sentences can mean: whether they do or check something, and what may stand below them.

The table comes first: each meaning has its sentences in a module of each language, and its function in `doing`, `people`,
`refusals` or `findings`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["does", "checks"]
Takes = Literal["nothing", "facts", "rows", "people"]


class Meaning(NamedTuple):
    """`kind` decides the keyword: what does stands under Given and When, what checks under Then.

    `takes` is the table that may stand below. `acts`: it can be refused; `refusal`: it looks at such a refusal.
    """

    kind: Kind
    takes: Takes = "nothing"
    acts: bool = False
    refusal: bool = False


DOES, CHECKS = Meaning("does"), Meaning("checks")
ACTS, REFUSAL = Meaning("does", acts=True), Meaning("checks", refusal=True)

MEANINGS = {
    # the scene
    "new case": DOES,
    "it is": DOES,
    "is": ACTS,
    "people": Meaning("does", "people"),
    "nobody is": DOES,
    # time
    "it becomes": DOES,
    "time goes by": DOES,
    "next day": DOES,
    # what people do
    "act": Meaning("does", "facts", acts=True),
    "act by name": Meaning("does", "facts", acts=True),
    "act afterwards": Meaning("does", "facts", acts=True),
    "with": Meaning("does", "rows"),
    "agrees": ACTS,
    "consents": ACTS,
    "says no": ACTS,
    "takes back": ACTS,
    "voids": ACTS,
    "sends": ACTS,
    # who takes part
    "opens": ACTS,
    "comes": ACTS,
    "leaves": ACTS,
    "leaves role": ACTS,
    "hands over": ACTS,
    "stands in": ACTS,
    # refusals
    "refused": REFUSAL,
    "refused by rule": REFUSAL,
    "refused by clause": REFUSAL,
    "refused with words": REFUSAL,
    "missing": REFUSAL,
    "remedy": REFUSAL,
    # rules
    "broken": CHECKS,
    "not broken": CHECKS,
    "kept": CHECKS,
    "not asked": CHECKS,
    "deviation": CHECKS,
    "departure": CHECKS,
    "late": CHECKS,
    "out of order": CHECKS,
    "not theirs": CHECKS,
    "after the end": CHECKS,
    "incident": CHECKS,
    "incident waits": CHECKS,
    "nothing waits": CHECKS,
    # the case
    "stage": CHECKS,
    "ended": CHECKS,
    "not ended": CHECKS,
    "can": CHECKS,
    "cannot": CHECKS,
    "done": CHECKS,
    "not done": CHECKS,
    "due": CHECKS,
    "booked": CHECKS,
    "not booked": CHECKS,
    "nothing due": CHECKS,
    "fact is": CHECKS,
    "fact empty": CHECKS,
    "fact rows": CHECKS,
    "holds": CHECKS,
    "nobody holds": CHECKS,
    "warned": CHECKS,
    "warned with words": CHECKS,
    "not warned": CHECKS,
    # consents
    "consented": CHECKS,
    "not consented": CHECKS,
    "refused consent": CHECKS,
    "took back": CHECKS,
    "relied": CHECKS,
    # who sees what
    "sees": CHECKS,
    "sees rows": CHECKS,
    "does not see": CHECKS,
    "form for": CHECKS,
    "form not for": CHECKS,
    # what travels
    "parcel holds": CHECKS,
    "parcel holds not": CHECKS,
    "no parcel": CHECKS,
    # letters
    "letter waits": CHECKS,
    "letter waits not": CHECKS,
    "has letter": CHECKS,
    "hears moved": CHECKS,
    "hears off": CHECKS,
    "hears uninvited": CHECKS,
    "gets nothing": CHECKS,
    # forms
    "form lacks": CHECKS,
    "form has": CHECKS,
    "form complete": CHECKS,
}
