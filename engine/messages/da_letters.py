"""Dansk: breve og møder, hvad der er noteret om dem, og hvad der kan være galt med dem i en definition."""

TEXTS: dict[str, str] = {
    "label.kind.meeting": "et møde",
    "label.kind.letter": "et brev",
    "entry.sent": "{letter}: {channel} {people}",
    "entry.sent.e-mail": "sendt med e-mail til",
    "entry.sent.letter": "sendt med posten til",
    "entry.sent.by hand": "afleveret til",
    "entry.returned.why hidden": "Det, der gik ud med notat {entry}, kom retur.",
    "entry.returned": "Det, der gik ud med notat {entry}, kom retur: {reason}",
    "warning.address checked": "Det, der ligner en beskyttet adresse i det, er set efter og er ikke en.",
    "warning.not for them": "Det gik til nogen, som det ikke er til.",
    "meeting": "Møde",
    "letters.moved": "Ny tid for mødet",
    "letters.off": "Mødet er aflyst",
    "letters.recall": "Om et papir, du har fået af os",
    "letters.recall.text": (
        "Du har fået papirer af os, som ikke gælder længere. Brug dem ikke: giv dem tilbage til os, eller ødelæg dem."
    ),
    "letters.recall.instead": (
        "Du har fået papirer af os, hvor noget var forkert. Det rigtige følger med. Brug ikke de gamle: giv "
        "dem tilbage til os, eller ødelæg dem."
    ),
    "letters.recall.copies": "Papirerne",
    "letters.moved.text": "Mødet har fået en ny tid eller et nyt sted. Nedenfor står, hvad der gælder nu.",
    "letters.off.text": "Mødet bliver ikke holdt, sådan som det var planlagt.",
    "letters.uninvited": "Du behøver ikke komme til mødet",
    "letters.uninvited.text": "Du er ikke længere inviteret til dette møde.",
    "why.unknown letter": "Der er intet brev, der hedder »{name}«.",
    "why.letter not due": "»{name}« sendes, når dette er gjort: {detail}.",
    "why.letter not to them": "»{name}« går ikke til {detail}.",
    "why.form not for them": "{detail} må ikke få »{name}«.",
    "why.may not send": "{name} kan ikke sende breve i denne sag. Det kan: {detail}.",
    "why.no copy": "Med det notat gik der ikke noget til dem. Notater, som noget gik ud med: {detail}.",
    "why.no copy.none": "Der er ikke gået noget ud endnu.",
    "why.back already": "Det papir kom retur allerede, {detail}.",
    "why.sent already": (
        "»{name}« er allerede gået til {detail}, med notat {column}. Kom det ikke frem, så notér først, at det kom retur."
    ),
    "why.no consent": "»{name}« er der ikke.",
    "warning.without consent": "Det gik uden et samtykke, som det venter på.",
    "why.nothing said": "Sig, hvorfor det kom retur.",
    "why.no way": "Et papir går med »e-mail«, med »letter« eller »by hand«.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.lasts": ("`{given}` siger ikke, hvor længe det varer", "skriv minutter eller timer, som `90 minutes`"),
    "P72.day": ("`{name}` er af typen {type}, og dagen for et møde er en dato", "angiv en oplysning med `type: date`"),
    "P72.time": (
        "`{name}` er af typen {type}, og tiden for et møde er et klokkeslæt",
        "angiv en oplysning med `type: time`",
    ),
    "P72.place": (
        "`{name}` er af typen {type}, og stedet for et møde er en tekst",
        "angiv en oplysning med `type: text`",
    ),
    "P72.to": ("`{name}` angiver ingen personer", "angiv en rolle, eller en oplysning med `type: people`"),
    "P72.blind": (
        "`{name}` følger med dette brev, og {who} må ikke få det",
        "tilføj rollen i skemaets `seen-by`, eller skriv et særskilt brev uden det",
    ),
    "P72.unseen": (
        "{who} kan sende brevet `{name}`, og må ikke se `{fact}`, som siger, hvem det går til, eller hvornår man mødes",
        "tilføj dem i `seen-by` for `{fact}`, eller lad andre gøre det, det sendes efter",
    ),
    "P73.no choices": (
        "`{name}` har ingen kolonne med valg, der kan sige, hvordan et papir gik",
        "giv den en kolonne af typen choice, eller skriv kun navnet: `copies: {name}`",
    ),
    "P73.choice": ("`{given}` er ikke et valg i en kolonne i `{name}`", "vælg en af: {allowed}"),
    "P73.adds": (
        "en ny række ville tage pladsen for dem, der allerede er i `{name}`",
        "skriv `each-time: adds` ved `{name}`",
    ),
}
