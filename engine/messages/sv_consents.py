"""Svenska: samtycken: vad som saknas, vad som inte kan besvaras, och vad som kan vara fel i deras definition."""

TEXTS = {
    "have.one": "har",
    "have.several": "har",
    "why.nobody answers": "Vems svar det är behöver antecknas i «{name}»: det är en fråga till {detail}.",
    "why.nobody answers.none": "Vems svar det är behöver antecknas.",
    "why.in person": "Det här svarar man på själv: {detail}.",
    "why.own answer": "{name} svarar själv, och inte för någon annan.",
    "why.no of theirs": "{name} har sagt nej, eller tagit tillbaka sitt ja: {detail}. Att de lämnar säger de själva.",
    "why.no of theirs.none": "Om {name} har sagt nej får du inte se. Att de lämnar säger de själva, "
    "eller så antecknas det av någon som ser det.",
    "why.not asked": "{name} tillfrågas inte om detta. Det gör {detail}.",
    "why.not for": "Det kan inte ges för {name}, bara för {detail}.",
    "missing.consent": "{people_have} inte lämnat: {title} (för {child}).",
    "missing.consent.written": "{people_have} inte lämnat skriftligt: {title} (för {child}).",
    "missing.consent of one": "Varken {one} har lämnat: {title} (för {child}). Det räcker med en av dem.",
    "missing.consent of one.written": "Varken {one} har lämnat skriftligt: {title} (för {child}). Det räcker med en av dem.",
    "missing.consent refused": "{people_have} sagt nej ({limit}): {title} (för {child}).",
    "missing.consent refused.conflict": "De är inte eniga: {people_have} sagt nej ({limit}), {others_have} sagt ja: {title} "
    "(för {child}).",
    "missing.consent withdrawn": "{people_have} tagit tillbaka det ({limit}): {title} (för {child}).",
    "missing.consent withdrawn.conflict": "De är inte eniga: {people_have} tagit tillbaka det ({limit}), {others_have} "
    "sagt ja: {title} (för {child}).",
    "missing.consent over": "Det som {people} lämnade gällde till {limit}: {title} (för {child}).",
    "missing.consent spoken": "{people_have} bara sagt ja muntligt, och det ska vara skriftligt: {title} (för {child}).",
    "missing.left out": "{people_have} undantagit {value}: {title} (för {child}).",
    "consent.yes": "ja, muntligt, {day}",
    "consent.yes.written": "ja, skriftligt, {day}",
    "consent.no": "nej, {day}",
    "consent.withdrawn": "tillbakataget, {day}",
    "consent.until": "till {day}",
    "consent.without": "inte {names}",
    "consent.noted": "antecknat av {people}",
    "consequence.refused": "«{action}» kommer att nekas:",
    "consequence.stops": "Detta stannar: {what}",
    "consequence.relied": "«{action}» den {day} byggde på det (post {entry}). Det står kvar.",
    "consequence.unsupported": "«{action}» den {day} gjordes utan det (post {entry}). Det görs inte ogjort.",
    "consequence.nothing": "Inget annat ändras.",
    "label.kind.consent": "ett samtycke",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.giver": (
        "`{given}` säger inte vems samtycke som behövs",
        "skriv `every` eller `any` och en roll, som `every vårdnadshavare`",
    ),
    "P11.consent": (
        "det finns inget samtycke `{name}` under `consents`",
        "skriv ett namn som definieras i filen; versaler och mellanslag spelar ingen roll",
    ),
    "P22.consent": (
        "ett samtycke viker inte för någons skäl, så avvikelsen kan aldrig gälla",
        "ta bort `deviate`; de vars samtycke det är kan godkänna i efterhand",
    ),
    "P30.date": ("`{name}` är av typen {type} och avslutar inget", "`until` tar en uppgift av typen date"),
    "P30.born": (
        "`{name}` är av typen {type} och ingens födelsedag",
        "`born` tar en uppgift av typen date, eller rows med en kolumn av typen person och en av typen date",
    ),
    "P30.names": (
        "`{name}` är av typen {type}, där ett skrivfel skulle undanta ingenting",
        "`may-leave-out` tar uppgifter av typen people, person eller choice, eller rows med en sådan kolumn",
    ),
    "P30.nothing-given": (
        "`{name}` säger hur ett samtycke lämnas, och `{action}` lämnar inget",
        "skriv till `gives`, `refuses` eller `withdraws`, eller ta bort det",
    ),
    "P30.two-answers": (
        "`{action}` svarar på `{name}` på två sätt",
        "skriv det under ett av `gives`, `refuses` och `withdraws`",
    ),
    "P30.persons": ("`{name}` är av typen {type} och nämner ingen", "skriv en uppgift av typen person eller people"),
    "P30.right-of": (
        "ett samtycke är en rätt för dem som tillfrågas, så som `consents` säger",
        "ta bort `right-of`",
    ),
    "P30.covers-with": (
        "`{name}` är av typen {type} och räknar inte upp någon",
        "`with` tar uppgifter av typen people, person eller rows",
    ),
    "P30.covers-about": (
        "`{name}` är av typen {type} och nämner inget ämne",
        "`about` tar uppgifter av typen choice eller rows",
    ),
    "P30.left-out": (
        "`{name}` kan undanta något, och regeln ser inte efter om det gjordes",
        "skriv `with:` och uppgiften som räknar upp dem det gäller, eller `about:` och uppgiften med ämnet",
    ),
    "P30.nothing-left-out": (
        "inget kan undantas från dessa samtycken, så det finns inget att se efter",
        "ta bort `with` och `about`, eller skriv `may-leave-out` vid samtycket",
    ),
    "P30.circle": (
        "`{name}` kan bara lämnas efter `{action}`, och `{action}` väntar på `{name}`",
        "låt en åtgärd lämna det som inte väntar på något, eller ändra en av reglerna",
    ),
    "P30.strengths": (
        "`{rule}` kräver `{name}` före `{action}` ({type}), och det gör `{fact}` också, med en annan styrka ({given})",
        "ta bort den ena, eller ge båda samma styrka",
    ),
    "P30.unrecorded": ("ingen åtgärd antecknar `{name}`", "skriv `gives: {name}` vid åtgärden som lämnar det"),
    "P30.never-written": (
        "`{name}` ska vara skriftligt, och ingen åtgärd lämnar det så",
        "skriv `as: written` vid en åtgärd som lämnar det, eller `form: spoken` här",
    ),
    "P30.not-noted": ("ingen åtgärd som lämnar `{name}` antecknar `{fact}`", "skriv till den under `note` vid `{action}`"),
    "P30.kept": (
        "{who} kan lämna `{name}` men inte ta tillbaka det när som helst",
        "låt {who} göra en åtgärd med `withdraws: {name}`, utan `from` och utan en regel som får dem att vänta",
    ),
    "P30.not-theirs": (
        "{who} kan göra `{action}` men tillfrågas inte om samtycket",
        "skriv `by:` och uppgiften som säger vem som svarade, eller ändra `who`",
    ),
    "P31": (
        "från {name} kan ingen i familjen ({who}) själv avsluta",
        "låt någon av dem göra en åtgärd som avslutar utan att vänta på någon; eller skriv `family-cannot-stop: …`",
    ),
    "P31.can": ("familjen kan avbryta i denna process", "ta bort `family-cannot-stop`"),
}
