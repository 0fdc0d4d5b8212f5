"""Danish: what a rule asks for, what its strength comes to, and who may depart from it.

`{must}` is the word of the strength. A sentence gets its capital and its full stop where it is told.
"""

TEXTS = {
    # hver slags regel
    "explain.mandate": "kun {roles} må udføre {actions}",
    "explain.mandate.should": "kun {roles} bør udføre {actions}",
    "explain.only if": "der spørges kun, hvis {conditions}",
    "explain.need": "før {actions} gælder det, at {needs}",
    "explain.need.if": "hvis {conditions}, gælder det før {actions}, at {needs}",
    "explain.deadline": "{awaited} {must} være udført senest {within} efter {after}; den sidste dag regnes med til dens "
    "udløb, og det, der gøres senere, tæller også, men som forsinket",
    "explain.deadline.booked": "en dag, som {actions} fastsætter til det, {must} ligge inden for den frist",
    "explain.cadence": "{awaited} {must} være udført senest {within} efter {after}, igen og igen; den sidste dag regnes med "
    "til dens udløb, og det, der gøres senere, tæller også, men som forsinket",
    "explain.floor": "{actions} {must} vente, til der er gået {period} efter {after}",
    "explain.floor.unless": "{actions} {must} vente, til der er gået {period} efter {after}, medmindre {unless}",
    "explain.lead time": "{action} {must} være udført mindst {last} før {facts}",
    "explain.lead time.window": "{action} {must} være udført mellem {first} og {last} før {facts}",
    "explain.case date": "{actions} {must} fastsætte {fact}; {awaited} {must} være udført senest den dag, "
    "og den udskydes ikke",
    "explain.age.until": "{actions} {must} være udført inden det fyldte {years}. år, ifølge {born}",
    "explain.age.until.if": "hvis {conditions}, {must} {actions} være udført inden det fyldte {years}. år, ifølge {born}",
    "explain.age.from": "{actions} {must} vente til det fyldte {years}. år, ifølge {born}",
    "explain.age.from.if": "hvis {conditions}, {must} {actions} vente til det fyldte {years}. år, ifølge {born}",
    "explain.after": "{action}",
    "explain.after.first": "første gang {action} i dette mødeforløb",
    "explain.after.ever": "seneste gang {action} overhovedet",
    "explain.after.last round": "{action} i forrige mødeforløb",
    "explain.want.action.first": "{action} {must} være udført i dette mødeforløb",
    "explain.want.action.ever": "{action} {must} være udført på et eller andet tidspunkt",
    "explain.want.action.last round": "{action} {must} være udført i forrige mødeforløb",
    "explain.if.action.first": "{action} er udført i dette mødeforløb",
    "explain.if.action.ever": "{action} er udført på et eller andet tidspunkt",
    "explain.if.action.last round": "{action} blev udført i forrige mødeforløb",
    "explain.want.fact.last round": "{fact} fra forrige mødeforløb {must} være udfyldt",
    "explain.if.fact.last round": "{fact} fra forrige mødeforløb er udfyldt",
    "explain.consent": "før {actions} {must} der foreligge {consents}, og ingen af dem, der spørges, må have sagt nej",
    "explain.decision": "det, der står i {facts}, {must} besluttes af {who}; det er ikke nok, at en anden har udfyldt det",
    "explain.decision.said": "det, der står i {facts}, {must} besluttes af {who}, som selv gør det eller nævnes i "
    "{said}; det er ikke nok, at en anden har udfyldt det",
    "explain.decision.every": "alle med rollen {role}",
    "explain.decision.any": "en med rollen {role}",
    "explain.threshold": "før {actions} {must} der være mindst {persons} personer i {of}",
    "explain.threshold.agencies": "før {actions} {must} der være mindst {persons} personer i {of}, fra mindst {agencies} "
    "instanser",
    "explain.content": "når {actions} danner {form}, {must} {facts} være udfyldt",
    "explain.content.rows": "når {actions} danner {form}, {must} {rows} have en række, og hver række "
    "{must} angive {columns}",
    "explain.continuity": "ved {actions} {must} hver række, som {rows} havde i forrige mødeforløb, "
    "være der igen, kendt på {column}",
    "explain.continuity.as": "af dem kun de rækker, der siger {says}, eller endnu ikke siger det",
    "explain.signature": "før {actions} {must} {who} have underskrevet {form}",
    "explain.signature.at": "underskrifterne {must} være fra dagen for {at}",
    "explain.reasons": "den, der udfører {actions}, {must} angive {facts} i samme forbindelse",
    # hvad der kræves, og hvornår reglen gælder
    "explain.want.action": "{action} {must} være udført",
    "explain.want.fact": "{fact} {must} være udfyldt",
    "explain.want.value": "{fact} {must} være »{value}«",
    "explain.want.everyone": "{who} {must} stå i {fact}",
    "explain.want.everyone.rows": "{who} {must} have en række i {fact}",
    "explain.if.action": "{action} er udført",
    "explain.if.fact": "{fact} er udfyldt",
    "explain.if.value": "{fact} er »{value}«",
    "explain.if.everyone": "{who} står i {fact}",
    "explain.if.everyone.rows": "{who} har en række i {fact}",
    "explain.who.fact": "alle i {of}",
    "explain.who.role": "alle med rollen {of}",
    # ordet for hver styrke
    "explain.word.must": "skal",
    "explain.word.does": "skal",
    "explain.word.should": "bør",
    "explain.word.aim": "bør",
    "explain.word.may": "kan",
    "explain.word.states": "kan",
    # hvad der sker med det, der ikke følger reglen
    "explain.otherwise.refused": "det, der ikke følger reglen, afvises",
    "explain.otherwise.recorded": "det, der ikke følger reglen, godtages og noteres",
    "explain.otherwise.nothing": "reglen stiller alle frit: intet afvises, og intet noteres",
    "explain.deadline.otherwise.refused": "en senere dag afvises",
    "explain.deadline.otherwise.recorded": "en senere dag godtages og noteres",
    # hvem der må fravige reglen
    "explain.depart.nobody": "ingen må fravige reglen",
    "explain.depart.anyone": "den, der gør det, må fravige reglen med en noteret begrundelse",
    "explain.depart.by": "{roles} må fravige reglen med en noteret begrundelse",
    "explain.right": "rettigheden tilhører {roles}, og ingen andre kan give afkald på den: det, der var i strid med den, "
    "har ingen virkning, før hver enkelt af dem har godkendt det",
    "explain.right.noted": "den er til for {roles}",
    "explain.unclear": "hvor vejledningen ikke siger noget: {text}",
}
