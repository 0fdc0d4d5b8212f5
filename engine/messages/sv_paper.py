"""Swedish: who came, what was signed and what was shared; and what can be wrong where a process says so."""

TEXTS = {
    "missing.absent": "{people}, som ska delta («{title}»).",
    "missing.absent of one": "Ingen av dem deltar: {people} («{title}»). En räcker.",
    "missing.not told": "«{value}»: ingen fick i förväg veta att det skulle delas («{title}»).",
    "missing.confidential": "«{value}» ska inte föras vidare («{title}»).",
    "remedy.instead": "I stället kan {roles} göra «{action}».",
    "deviate.with reason.listed": "Den som gör det får avvika från regeln «{rule}», med något av skälen: {reasons}.",
    "deviate.by.listed": "{roles} får avvika från regeln «{rule}», med något av skälen: {reasons}.",
    "why.reason not listed": "Skälet till att avvika från «{name}» är ett av dessa (fler ord kan följa efter ett kolon): "
    "{detail}.",
    "explain.want.everyone.as": "{who} {must} ha en rad i {fact} som säger {says}",
    "explain.if.everyone.as": "{who} har en rad i {fact} som säger {says}",
    "explain.who.case": "alla i ärendet",
    "explain.who.any role": "någon med rollen {of}",
    "explain.who.any fact": "någon i {of}",
    "explain.signature.as": "en rad som säger {says} är en underskrift, och ingen annan; den senaste om varje person räknas",
    "explain.attendance": "vid {actions} {must} {who} vara med, och stå i {fact}",
    "explain.attendance.as": "vid {actions} {must} {who} vara med, med en rad i {fact} som säger {says}",
    "explain.attendance.instead": "i stället kan {actions} göras",
    "explain.disclosure.told": "det som {actions} delar i {shared} {must} stå i {told} i förväg",
    "explain.disclosure.confidential": "inget av det som {actions} delar i {shared} {must} stå i {kept}",
    "explain.disclosure.about": "det som {actions} delar i {shared} {must} inte handla om någon som står i {kept}",
    "explain.disclosure.need": "i varje rad i {shared} {must} {actions} säga {column}",
    "explain.depart.reasons": "skälet är ett av dessa: {reasons}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P20.present": (
        "`{name}` är av typen {type} och nämner ingen",
        "`present` tar en uppgift av typen people, eller rows med en kolumn av typen person",
    ),
    "P32.which": (
        "raderna i `{name}` har ett val, och regeln säger inte vilka av dem som räknas",
        "skriv `as:` och de som räknas, av {allowed}",
    ),
    "P32.states": (
        "`{name}` är av typen {type} och har ingen kolumn av typen choice, så ingen rad säger vad som räknas",
        "ge den en kolumn av typen choice med dessa val, eller ta bort `as`",
    ),
    "P32.two-columns": (
        "valen står i flera kolumner i `{name}`: {given}",
        "ge valen i den ena kolumnen andra namn, så att det är klart vilken som räknas",
    ),
    "P32.no-column": ("ingen kolumn i `{name}` har alla dessa val", "skriv val ur en enda kolumn"),
    "P32.no-table": (
        "`as` säger vilka rader i en tabell som räknas, och `need` nämner ingen genom en tabell",
        "skriv `{{tabell: every roll}}` under `need`, eller ta bort `as`",
    ),
    "P32.kept": (
        "`{name}` gäller hela ärendet, så den som kom en gång skulle vara med vid varje möte",
        "ta bort `keep: case`; blanketter kan visa `last round {name}`",
    ),
    "P32.take-up": (
        "`{name}` gäller hela ärendet, så det som stod där förra gången står kvar",
        "ta bort `keep: case`; blanketter kan visa `last round {name}`",
    ),
    "P32.instead": ("`{action}` kan inte göras i stället för sig själv", "ta bort den ur `otherwise`"),
    "P32.items": (
        "`{name}` är av typen {type} och har inga poster",
        "skriv en uppgift av typen rows med en kolumn av typen text eller choice",
    ),
    "P32.about": (
        "`{given}` listar personer, och `{name}` säger inte vem något handlar om",
        "ge `{name}` en kolumn av typen person, eller skriv en tabell med poster",
    ),
    "P32.same-act": (
        "`{action}` antecknar `{name}`, och det som sägs i samma stund är inte sagt i förväg",
        "låt en annan åtgärd anteckna det",
    ),
    "P32.nothing-asked": (
        "`{rule}` begär inget av det som delas",
        "skriv `told`, `confidential` eller `need-for`",
    ),
    "P70.sentences": (
        "en lättläst text med {n} meningar är inte lätt att läsa",
        "skriv högst {limit}, och bara det som behövs just här",
    ),
    "P70.words": (
        "i en lättläst text har meningen som börjar `{given}` {n} ord",
        "skriv meningar på högst {limit} ord, en sak i varje",
    ),
    "P70.letters": (
        "i en lättläst text har `{given}` mer än {limit} bokstäver",
        "skriv ett kortare ord, eller säg det med flera",
    ),
    "P70.signs": ("`{given}` är svårläst i en lättläst text", "skriv en egen mening av det"),
}
