"""Danish: what somebody may not see, and what can be wrong in who may see what."""

TEXTS = {
    "remedy.ask": "Hvad der står dér, vises ikke for dig. Spørg {roles}.",
    "remedy.ask.nobody": "Hvad der står dér, vises ikke for dig.",
    "withheld": "vises ikke for dig",
    "withheld.due": "»{action}« venter; til hvilken dag vises ikke for dig.",
    "withheld.incident": "Hændelse {entry}: »{action}« var i strid med en rettighed; hvem den tilhører, og hvem der "
    "mangler at godkende, vises ikke for dig.",
    "withheld.form": "Skemaet »{form}« er ikke beregnet til {name}.",
    "withheld.case": "{name} har ingen rolle i sagen {case} den {day}, så der er ikke noget at vise.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P50.writer": (
        "i tabellen `{name}` står det ikke, hvem der har noteret en række, eller dens rækker erstattes",
        "giv den en kolonne af typen person med `own: yes`, og `each-time: adds`",
    ),
    "P50.hidden": (
        "reglen ser på `{name}`, som `{who}` ikke må se: når `{who}` udfører `{action}`, ville en afvisning røbe det",
        "tilføj `{who}` i dens `seen-by`, eller skriv `reveals: whether` under reglen, så en afvisning ikke siger mere",
    ),
    "P50.recorded": (
        "reglen ser på `{name}`, som `{who}` ikke må se: den, der noterer `{action}`, ser, om en rettighed blev brudt",
        "tilføj `{who}` i dens `seen-by`, eller skriv `reveals: whether` under reglen, så de ikke får mere at vide end det",
    ),
    "P50.answers": (
        "et svar siger, hvad der står i `{name}`, og `{who}` ser svarene, men må ikke se det",
        "giv samtykket en `seen-by` uden `{who}`, eller tilføj `{who}` i `seen-by` for `{name}`",
    ),
    "P50.seen": (
        "alle, der får noget at vide om denne regel, må se alt, hvad den ser på, så den røber ikke noget",
        "fjern `reveals`",
    ),
    "P50.family": (
        "familien ser ikke, hvad der står i dens egen sag: {who} står ikke under `seen-by`",
        "tilføj {who}, eller skriv hvorfor ikke i `family-does-not-see`",
    ),
    "P50.family-sees": (
        "familien står under `seen-by`, så der er ikke noget at forklare",
        "fjern `family-does-not-see`",
    ),
    "P50.wider": (
        "det, der er fortroligt, er for færre end dem, der i forvejen ser `{name}`",
        "nævn under `confidential` nogle af rollerne i dens `seen-by`, og ingen andre",
    ),
}
