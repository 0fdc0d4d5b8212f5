"""Danish: who came, what was signed and what was shared; and what can be wrong where a process says so."""

TEXTS = {
    "missing.absent": "{people}, som skal deltage (»{title}«).",
    "missing.absent of one": "Ingen af dem deltager: {people} (»{title}«). Én er nok.",
    "missing.not told": "»{value}«: ingen fik på forhånd at vide, at det ville blive delt (»{title}«).",
    "missing.confidential": "»{value}« skal forblive fortroligt (»{title}«).",
    "remedy.instead": "I stedet kan {roles} udføre »{action}«.",
    "deviate.with reason.listed": "Den, der gør det, kan fravige reglen »{rule}« med en af disse begrundelser: {reasons}.",
    "deviate.by.listed": "{roles} kan fravige reglen »{rule}« med en af disse begrundelser: {reasons}.",
    "why.reason not listed": "Begrundelsen for at fravige »{name}« er en af disse (flere ord kan følge efter et kolon): "
    "{detail}.",
    "explain.want.everyone.as": "{who} {must} have en række i {fact}, som siger {says}",
    "explain.if.everyone.as": "{who} har en række i {fact}, som siger {says}",
    "explain.who.case": "alle i sagen",
    "explain.who.any role": "en med rollen {of}",
    "explain.who.any fact": "en i {of}",
    "explain.signature.as": "en række, der siger {says}, er en underskrift, og ingen anden er det; den seneste "
    "om hver person tæller",
    "explain.attendance": "ved {actions} {must} {who} være til stede og stå i {fact}",
    "explain.attendance.as": "ved {actions} {must} {who} være til stede med en række i {fact}, som siger {says}",
    "explain.attendance.instead": "i stedet kan {actions} udføres",
    "explain.disclosure.told": "det, som {actions} deler i {shared}, {must} stå i {told} på forhånd",
    "explain.disclosure.confidential": "det, som {actions} deler i {shared}, {must} være andet end det, der står i {kept}",
    "explain.disclosure.about": "det, som {actions} deler i {shared}, {must} handle om andre end dem, der står i {kept}",
    "explain.disclosure.need": "i hver række i {shared} {must} {actions} angive {column}",
    "explain.depart.reasons": "begrundelsen er en af disse: {reasons}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P20.present": (
        "`{name}` er af typen {type} og nævner ingen",
        "`present` tager en oplysning af typen people, eller rows med en kolonne af typen person",
    ),
    "P32.which": (
        "rækkerne i `{name}` har et valg, og reglen siger ikke, hvilke af dem der tæller",
        "skriv `as:` og dem, der tæller, ud af {allowed}",
    ),
    "P32.states": (
        "`{name}` er af typen {type} og har ingen kolonne af typen choice, så ingen række siger, hvad der tæller",
        "giv den en kolonne af typen choice med disse valg, eller fjern `as`",
    ),
    "P32.two-columns": (
        "valgene står i flere kolonner i `{name}`: {given}",
        "giv valgene i den ene kolonne andre navne, så det er klart, hvilken der tæller",
    ),
    "P32.no-column": ("ingen kolonne i `{name}` har alle disse valg", "skriv kun valg fra én kolonne"),
    "P32.no-table": (
        "`as` siger, hvilke rækker i en tabel der tæller, og `need` nævner ingen ved hjælp af en tabel",
        "skriv `{{tabel: every rolle}}` under `need`, eller fjern `as`",
    ),
    "P32.kept": (
        "`{name}` gælder hele sagen, så den, der kom én gang, ville være med til alle møder",
        "fjern `keep: case`; skemaer kan vise `last round {name}`",
    ),
    "P32.take-up": (
        "`{name}` gælder hele sagen, så det, der stod der sidst, står der stadig",
        "fjern `keep: case`; skemaer kan vise `last round {name}`",
    ),
    "P32.instead": ("`{action}` kan ikke udføres i stedet for sig selv", "tag den ud af `otherwise`"),
    "P32.items": (
        "`{name}` er af typen {type} og har ingen poster",
        "skriv en oplysning af typen rows med en kolonne af typen text eller choice",
    ),
    "P32.about": (
        "`{given}` opregner personer, og `{name}` siger ikke, hvem noget handler om",
        "giv `{name}` en kolonne af typen person, eller skriv en tabel med poster",
    ),
    "P32.same-act": (
        "`{action}` noterer `{name}`, og det, der siges ved samme handling, er ikke sagt på forhånd",
        "lad en anden handling notere det",
    ),
    "P32.nothing-asked": (
        "`{rule}` kræver ikke noget af det, der deles",
        "skriv `told`, `confidential` eller `need-for`",
    ),
    "P70.sentences": (
        "en letlæst tekst på {n} sætninger er ikke let at læse",
        "skriv højst {limit}, og kun det, der er brug for her",
    ),
    "P70.words": (
        "i en letlæst tekst har sætningen, der begynder med `{given}`, {n} ord",
        "skriv sætninger på højst {limit} ord, én ting i hver",
    ),
    "P70.letters": (
        "i en letlæst tekst har `{given}` mere end {limit} bogstaver",
        "skriv et kortere ord, eller sig det med flere",
    ),
    "P70.signs": ("`{given}` er svært at læse i en letlæst tekst", "skriv det som en sætning for sig"),
}
