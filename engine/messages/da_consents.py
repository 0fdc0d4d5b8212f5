"""Danish: consents: what is missing, what cannot be answered, and what can be wrong in their definition."""

TEXTS = {
    "have.one": "har",
    "have.several": "har",
    "why.nobody answers": "Det skal noteres i »{name}«, hvem svaret kommer fra: det er et spørgsmål til {detail}.",
    "why.nobody answers.none": "Det skal noteres, hvem svaret kommer fra.",
    "why.in person": "Dette svarer man selv på: {detail}.",
    "why.own answer": "{name} svarer selv, og ikke for andre.",
    "why.no of theirs": "{name} har sagt nej eller taget sit ja tilbage: {detail}. At de forlader sagen, siger de selv.",
    "why.no of theirs.none": "Om {name} har sagt nej, må du ikke se. At de forlader sagen, siger de selv, "
    "eller det noteres af en, der ser det.",
    "why.not asked": "{name} spørges ikke om dette. Det gør {detail}.",
    "why.not for": "Det kan ikke gives for {name}, kun for {detail}.",
    "missing.consent": "{people_have} ikke givet: {title} (for {child}).",
    "missing.consent.written": "{people_have} ikke givet skriftligt: {title} (for {child}).",
    "missing.consent of one": "Hverken {one} har givet: {title} (for {child}). Det er nok med én af dem.",
    "missing.consent of one.written": "Hverken {one} har givet skriftligt: {title} (for {child}). Det er nok med én af dem.",
    "missing.consent refused": "{people_have} sagt nej ({limit}): {title} (for {child}).",
    "missing.consent refused.conflict": "De er ikke enige: {people_have} sagt nej ({limit}), {others_have} sagt ja: {title} "
    "(for {child}).",
    "missing.consent withdrawn": "{people_have} trukket det tilbage ({limit}): {title} (for {child}).",
    "missing.consent withdrawn.conflict": "De er ikke enige: {people_have} trukket det tilbage ({limit}), {others_have} "
    "sagt ja: {title} (for {child}).",
    "missing.consent over": "Det, som {people} gav, gjaldt til {limit}: {title} (for {child}).",
    "missing.consent spoken": "{people_have} kun sagt ja mundtligt, og det skal være skriftligt: {title} (for {child}).",
    "missing.left out": "{people_have} undtaget {value}: {title} (for {child}).",
    "consent.yes": "ja, mundtligt, {day}",
    "consent.yes.written": "ja, skriftligt, {day}",
    "consent.no": "nej, {day}",
    "consent.withdrawn": "trukket tilbage, {day}",
    "consent.until": "til {day}",
    "consent.without": "ikke {names}",
    "consent.noted": "noteret af {people}",
    "consequence.refused": "»{action}« vil blive afvist:",
    "consequence.stops": "Dette stopper: {what}",
    "consequence.relied": "»{action}« den {day} byggede på det (notat {entry}). Det står ved magt.",
    "consequence.unsupported": "»{action}« den {day} blev udført uden det (notat {entry}). Det annulleres ikke.",
    "consequence.nothing": "Intet andet ændres.",
    "label.kind.consent": "et samtykke",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.giver": (
        "`{given}` siger ikke, hvem der skal give samtykket",
        "skriv `every` eller `any` og en rolle, som `every forældremyndighedsindehaver`",
    ),
    "P11.consent": (
        "der er intet samtykke `{name}` under `consents`",
        "skriv et navn, der findes i filen; store bogstaver og mellemrum gør ingen forskel",
    ),
    "P22.consent": (
        "et samtykke viger ikke for nogens begrundelse, så fravigelsen kan aldrig gælde",
        "fjern `deviate`; de, hvis samtykke det er, kan godkende efterfølgende",
    ),
    "P30.date": ("`{name}` er af typen {type} og afslutter ikke noget", "`until` tager en oplysning af typen date"),
    "P30.born": (
        "`{name}` er af typen {type} og er ingens fødselsdato",
        "`born` tager en oplysning af typen date, eller rows med en kolonne af typen person og en af typen date",
    ),
    "P30.names": (
        "`{name}` er af typen {type}, hvor en skrivefejl ikke ville undtage noget",
        "`may-leave-out` tager oplysninger af typen people, person eller choice, eller rows med sådan en kolonne",
    ),
    "P30.nothing-given": (
        "`{name}` siger, hvordan et samtykke gives, og `{action}` giver ikke noget",
        "tilføj `gives`, `refuses` eller `withdraws`, eller fjern det",
    ),
    "P30.two-answers": (
        "`{action}` svarer på `{name}` på to måder",
        "skriv det under én af `gives`, `refuses` og `withdraws`",
    ),
    "P30.persons": ("`{name}` er af typen {type} og nævner ingen", "skriv en oplysning af typen person eller people"),
    "P30.right-of": (
        "et samtykke er en rettighed for dem, der spørges, sådan som `consents` siger",
        "fjern `right-of`",
    ),
    "P30.covers-with": (
        "`{name}` er af typen {type} og opregner ingen",
        "`with` tager oplysninger af typen people, person eller rows",
    ),
    "P30.covers-about": (
        "`{name}` er af typen {type} og nævner intet emne",
        "`about` tager oplysninger af typen choice eller rows",
    ),
    "P30.left-out": (
        "`{name}` kan undtage noget, og reglen ser ikke efter, om det skete",
        "skriv `with:` og den oplysning, der opregner dem, det drejer sig om, eller `about:` og oplysningen med emnet",
    ),
    "P30.nothing-left-out": (
        "intet kan undtages fra disse samtykker, så der er ikke noget at se efter",
        "fjern `with` og `about`, eller skriv `may-leave-out` ved samtykket",
    ),
    "P30.circle": (
        "`{name}` kan først gives efter `{action}`, og `{action}` venter på `{name}`",
        "lad en handling give det, som ikke venter på noget, eller ret en af reglerne",
    ),
    "P30.strengths": (
        "`{rule}` kræver `{name}` før `{action}` ({type}), og det gør `{fact}` også, med en anden styrke ({given})",
        "fjern den ene, eller giv begge samme styrke",
    ),
    "P30.unrecorded": ("ingen handling noterer `{name}`", "skriv `gives: {name}` ved den handling, der giver det"),
    "P30.never-written": (
        "`{name}` skal være skriftligt, og ingen handling giver det sådan",
        "skriv `as: written` ved en handling, der giver det, eller `form: spoken` her",
    ),
    "P30.not-noted": ("ingen handling, der giver `{name}`, noterer `{fact}`", "tilføj det under `note` ved `{action}`"),
    "P30.kept": (
        "{who} kan give `{name}`, men ikke trække det tilbage når som helst",
        "lad {who} udføre en handling med `withdraws: {name}`, uden `from` og uden en regel, der får dem til at vente",
    ),
    "P30.not-theirs": (
        "{who} kan udføre `{action}`, men spørges ikke om samtykket",
        "skriv `by:` og den oplysning, der siger, hvem der svarede, eller ret `who`",
    ),
    "P31": (
        "fra {name} kan ingen i familien ({who}) selv afslutte",
        "lad en af dem udføre en handling, der fører til slutningen uden at vente; eller skriv `family-cannot-stop: …`",
    ),
    "P31.can": ("familien kan stoppe i denne proces", "fjern `family-cannot-stop`"),
}
