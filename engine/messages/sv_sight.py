"""Swedish: what somebody may not see, and what can be wrong in who may see what."""

TEXTS = {
    "remedy.ask": "Vad som står där visas inte för dig. Fråga {roles}.",
    "remedy.ask.nobody": "Vad som står där visas inte för dig.",
    "withheld": "visas inte för dig",
    "withheld.due": "«{action}» väntar; till vilken dag visas inte för dig.",
    "withheld.incident": "Händelse {entry}: «{action}» gick emot en rätt; vems, och vem som inte har godkänt, visas inte "
    "för dig.",
    "withheld.form": "Blanketten «{form}» är inte till för {name}.",
    "withheld.case": "{name} har ingen roll i ärendet {case} den {day}, så det finns inget att visa.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P50.writer": (
        "i tabellen `{name}` står det inte vem som har antecknat en rad, eller så ersätts dess rader",
        "ge den en kolumn av typen person med `own: yes`, och `each-time: adds`",
    ),
    "P50.hidden": (
        "regeln tittar på `{name}`, som `{who}` inte får se: när `{who}` gör `{action}` skulle ett nej avslöja det",
        "lägg till `{who}` i dess `seen-by`, eller skriv `reveals: whether` under regeln, så att ett nej inte säger mer",
    ),
    "P50.recorded": (
        "regeln tittar på `{name}`, som `{who}` inte får se: den som antecknar `{action}` får veta om det gick emot en rätt",
        "lägg till `{who}` i dess `seen-by`, eller skriv `reveals: whether` under regeln, så att de inte får veta mer än så",
    ),
    "P50.answers": (
        "ett svar säger vad som står i `{name}`, och `{who}` ser svaren men får inte se det",
        "ge samtycket en `seen-by` utan `{who}`, eller lägg till `{who}` i `seen-by` för `{name}`",
    ),
    "P50.seen": (
        "alla som får veta något om den här regeln får se allt som den tittar på, så den avslöjar inget",
        "ta bort `reveals`",
    ),
    "P50.family": (
        "familjen ser inte vad som står i dess eget ärende: {who} står inte under `seen-by`",
        "lägg till {who}, eller säg varför inte i `family-does-not-see`",
    ),
    "P50.family-sees": (
        "familjen står under `seen-by`, så det finns inget att förklara",
        "ta bort `family-does-not-see`",
    ),
    "P50.wider": (
        "det som är förtroligt är för färre än dem som ändå ser `{name}`",
        "nämn under `confidential` några av rollerna i dess `seen-by`, och inga andra",
    ),
}
