"""Swedish: what a rule asks for, what its strength comes to, and who may depart from it.

`{must}` is the word of the strength. A sentence gets its capital and its full stop where it is told.
"""

TEXTS = {
    # varje sorts regel
    "explain.mandate": "bara {roles} får göra {actions}",
    "explain.mandate.should": "bara {roles} bör göra {actions}",
    "explain.only if": "den frågas bara om {conditions}",
    "explain.need": "före {actions} gäller att {needs}",
    "explain.need.if": "om {conditions} gäller före {actions} att {needs}",
    "explain.deadline": "{awaited} {must} vara gjort inom {within} efter {after}; den sista dagen räknas till sitt slut, "
    "och det som görs senare räknas, men som försenat",
    "explain.deadline.booked": "en dag som {actions} bokar för det {must} ligga inom den tiden",
    "explain.cadence": "{awaited} {must} vara gjort inom {within} efter {after}, gång på gång; den sista dagen räknas till "
    "sitt slut, och det som görs senare räknas, men som försenat",
    "explain.floor": "{actions} {must} vänta tills {period} har gått efter {after}",
    "explain.floor.unless": "{actions} {must} vänta tills {period} har gått efter {after}, om inte {unless}",
    "explain.lead time": "{action} {must} vara gjort minst {last} före {facts}",
    "explain.lead time.window": "{action} {must} vara gjort mellan {first} och {last} före {facts}",
    "explain.case date": "{actions} {must} bestämma {fact}; {awaited} {must} vara gjort till den dagen, som inte skjuts upp",
    "explain.age.until": "{actions} {must} vara gjort före {years} års ålder, enligt {born}",
    "explain.age.until.if": "om {conditions} {must} {actions} vara gjort före {years} års ålder, enligt {born}",
    "explain.age.from": "{actions} {must} vänta till {years} års ålder, enligt {born}",
    "explain.age.from.if": "om {conditions} {must} {actions} vänta till {years} års ålder, enligt {born}",
    "explain.after": "{action}",
    "explain.after.first": "det första {action} för det här mötet",
    "explain.after.ever": "det senaste {action} någonsin",
    "explain.after.last round": "{action} vid förra mötet",
    "explain.want.action.first": "{action} {must} vara gjort för det här mötet",
    "explain.want.action.ever": "{action} {must} vara gjort någon gång",
    "explain.want.action.last round": "{action} {must} vara gjort vid förra mötet",
    "explain.if.action.first": "{action} är gjort för det här mötet",
    "explain.if.action.ever": "{action} är gjort någon gång",
    "explain.if.action.last round": "{action} gjordes vid förra mötet",
    "explain.want.fact.last round": "{fact} från förra mötet {must} vara ifyllt",
    "explain.if.fact.last round": "{fact} från förra mötet är ifyllt",
    "explain.consent": "före {actions} {must} det finnas {consents}, och ingen som tillfrågas får ha sagt nej",
    "explain.decision": "det som står i {facts} {must} beslutas av {who}; att någon annan har fyllt i det räcker inte",
    "explain.decision.said": "det som står i {facts} {must} beslutas av {who}, som gör det eller nämns i {said}; att någon "
    "annan har fyllt i det räcker inte",
    "explain.decision.every": "alla med rollen {role}",
    "explain.decision.any": "någon med rollen {role}",
    "explain.threshold": "före {actions} {must} det finnas minst {persons} personer i {of}",
    "explain.threshold.agencies": "före {actions} {must} det finnas minst {persons} personer i {of}, från minst {agencies} "
    "verksamheter",
    "explain.content": "när {actions} ger {form} gäller att {facts} {must} vara ifyllt",
    "explain.content.rows": "när {actions} ger {form} gäller att {rows} {must} ha en rad, och att varje rad säger {columns}",
    "explain.continuity": "vid {actions} gäller att varje rad som {rows} hade förra mötet "
    "{must} finnas igen, känd på {column}",
    "explain.continuity.as": "av dem bara de rader som säger {says}, eller inte säger det än",
    "explain.signature": "före {actions} gäller att {who} {must} ha undertecknat {form}",
    "explain.signature.at": "underskrifterna {must} vara från dagen för {at}",
    "explain.reasons": "den som gör {actions} {must} ange {facts} i samma stund",
    # vad som begärs, och när regeln gäller
    "explain.want.action": "{action} {must} vara gjort",
    "explain.want.fact": "{fact} {must} vara ifyllt",
    "explain.want.value": "{fact} {must} vara «{value}»",
    "explain.want.everyone": "{who} {must} finnas i {fact}",
    "explain.want.everyone.rows": "{who} {must} ha en rad i {fact}",
    "explain.if.action": "{action} är gjort",
    "explain.if.fact": "{fact} är ifyllt",
    "explain.if.value": "{fact} är «{value}»",
    "explain.if.everyone": "{who} finns i {fact}",
    "explain.if.everyone.rows": "{who} har en rad i {fact}",
    "explain.who.fact": "alla i {of}",
    "explain.who.role": "alla med rollen {of}",
    # ordet för varje styrka
    "explain.word.must": "ska",
    "explain.word.does": "ska",
    "explain.word.should": "bör",
    "explain.word.aim": "bör",
    "explain.word.may": "kan",
    "explain.word.states": "kan",
    # vad som händer med det som inte följer regeln
    "explain.otherwise.refused": "det som inte följer regeln nekas",
    "explain.otherwise.recorded": "det som inte följer regeln godtas, och antecknas",
    "explain.otherwise.nothing": "regeln lämnar alla fria: inget nekas och inget antecknas",
    "explain.deadline.otherwise.refused": "en senare dag nekas",
    "explain.deadline.otherwise.recorded": "en senare dag godtas, och antecknas",
    # vem som får avvika
    "explain.depart.nobody": "ingen får avvika från regeln",
    "explain.depart.anyone": "den som gör det får avvika från regeln, med ett antecknat skäl",
    "explain.depart.by": "{roles} får avvika från regeln, med ett antecknat skäl",
    "explain.right": "rätten tillhör {roles}, och bara de själva kan avstå från den: det som gick emot den har ingen verkan "
    "förrän var och en av dem har godkänt det",
    "explain.right.noted": "den är till för {roles}",
    "explain.unclear": "där vägledningen inget säger: {text}",
}
