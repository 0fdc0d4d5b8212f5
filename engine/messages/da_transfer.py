"""Danish: a case that is handed over to another place, or received from one."""

TEXTS = {
    "why.sends nothing": "Der er ingen handling »{name}«, der oversender en sag.",
    "why.sends nothing.none": "Ingen handling i denne proces oversender en sag.",
    "why.not sent": "Sagen er ikke oversendt ({detail}), eller også er det trukket tilbage.",
    "why.incident waits": "Sagen blev oversendt i strid med en rettighed (notat {name}). Det venter på dem, den tilhører.",
    "why.moved since": (
        "Siden sagen blev oversendt den {detail}, er den flyttet til en anden version af processen, og ingen har sagt ja "
        "til det, som den version sender. Oversend sagen igen."
    ),
    "why.one or two": (
        "{name} er allerede nævnt her, i en anden rolle end »{detail}«. Er det samme person, så angiv også den rolle; "
        "er det ikke, så føj noget til det ene navn."
    ),
    "why.left since": "{name} ({detail}) er ikke længere med og kan ikke spørges. Oversend sagen igen.",
    "why.received before": "Dette er allerede modtaget, i sag {name}.",
    "why.no place": "»{name}« har ingen plads her.",
    "why.takes part": "»{name}« er ikke en rolle for familien her: sig, om de, der følger med i den, skal være med.",
    "why.not in parcel": "»{name}« er ikke i det, der blev oversendt. Der er: {detail}.",
    "why.not in parcel.none": "»{name}« er ikke i det, der blev oversendt.",
    "why.no such fact": "Der er ingen oplysning, der hedder »{name}«.",
    "why.other kind": "»{name}« er noget af en anden slags her, end »{detail}« var dér.",
    "why.said anew": "»{name}« står for noget, som nogen siger, underskriver eller får her, så det kan ikke komme udefra.",
    "why.booked anew": "»{name}« planlægger noget her, og det, der blev planlagt et andet sted, er ikke planlagt her.",
    "entry.received": "Noteret ud fra det, der blev oversendt.",
    "entry.opened from": "Sagen blev oprettet. Den fortsætter fra »{title}«, sag {case}, oversendt den {day}.",
    "parcel.note": "Personoplysninger om et barn og en familie. Opbevar dem sikkert, og slet dem, når de er modtaget. "
    "Kontrolsummen viser skader; den er ingen underskrift.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P65": (
        "`{name}` oversender sagen til et andet sted, og ingen regel spørger familien først",
        "tilføj en regel med `before: {name}` og `consent`, eller `need` og `right-of`; den er et `must`, uden `if`",
    ),
    "P66": (
        "`{name}` oversendes efter aftale med {who} (`{rule}`), som ikke må se det",
        "tilføj {who} i dets `seen-by`, eller tag `{name}` ud af `sends`",
    ),
}
