"""Swedish: a case that is handed over to another place, or received from one."""

TEXTS = {
    "why.sends nothing": "Det finns ingen åtgärd «{name}» som lämnar över ett ärende.",
    "why.sends nothing.none": "Ingen åtgärd i den här processen lämnar över ett ärende.",
    "why.not sent": "Ärendet har inte lämnats över ({detail}), eller så har det tagits tillbaka.",
    "why.incident waits": "Ärendet lämnades över mot någons rätt (anteckning {name}). Det väntar på dem vars rätt det är.",
    "why.moved since": (
        "Sedan det lämnades över {detail} har ärendet flyttats till en annan version av processen, och ingen har sagt ja "
        "till det som den skickar. Lämna över det igen."
    ),
    "why.one or two": (
        "{name} finns redan här, i en annan roll än «{detail}». Är det samma person, så ange även den rollen; är det inte "
        "det, så lägg till något i det ena namnet."
    ),
    "why.left since": "{name} ({detail}) är inte längre med och kan inte tillfrågas. Lämna över ärendet igen.",
    "why.received before": "Det här har redan tagits emot, i ärende {name}.",
    "why.no place": "«{name}» har ingen plats här.",
    "why.takes part": "«{name}» är ingen roll för familjen här: om de som följer med i den ska vara med måste sägas.",
    "why.not in parcel": "«{name}» finns inte i det som lämnades över. Där finns: {detail}.",
    "why.not in parcel.none": "«{name}» finns inte i det som lämnades över.",
    "why.no such fact": "Det finns ingen uppgift som heter «{name}».",
    "why.other kind": "«{name}» är något av annat slag här än vad «{detail}» var där.",
    "why.said anew": "«{name}» står för något som någon säger, skriver under eller får här, så det kan inte komma utifrån.",
    "why.booked anew": "«{name}» bokar något här, och det som bokades någon annanstans är inte bokat här.",
    "entry.received": "Antecknat ur det som lämnades över.",
    "entry.opened from": "Ärendet öppnades. Det fortsätter från «{title}», ärende {case}, överlämnat {day}.",
    "parcel.note": "Personuppgifter om ett barn och en familj. Förvara dem säkert, och radera dem när de har tagits emot. "
    "Kontrollsumman visar skador; den är ingen underskrift.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P65": (
        "`{name}` lämnar över ärendet till en annan plats, och ingen regel frågar familjen först",
        "lägg till en regel med `before: {name}` och `consent`, eller `need` och `right-of`; den är ett `must`, utan `if`",
    ),
    "P66": (
        "`{name}` lämnas över med samtycke av {who} (`{rule}`), som inte får se det",
        "lägg till {who} i dess `seen-by`, eller ta bort `{name}` ur `sends`",
    ),
}
