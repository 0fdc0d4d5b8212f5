"""Svenska: brev och möten, vad som finns antecknat om dem, och vad som kan vara fel med dem i en definition."""

TEXTS: dict[str, str] = {
    "label.kind.meeting": "ett möte",
    "label.kind.letter": "ett brev",
    "entry.sent": "{letter}: {channel} {people}",
    "entry.sent.e-mail": "skickades med e-post till",
    "entry.sent.letter": "skickades med post till",
    "entry.sent.by hand": "lämnades till",
    "entry.returned.why hidden": "Det som gick ut med anteckning {entry} kom tillbaka.",
    "entry.returned": "Det som gick ut med anteckning {entry} kom tillbaka: {reason}",
    "warning.address checked": "Det som ser ut som en skyddad adress i det har granskats, och är ingen.",
    "warning.not for them": "Det gick till någon som det inte är till för.",
    "meeting": "Möte",
    "letters.moved": "Ny tid för mötet",
    "letters.off": "Mötet är inställt",
    "letters.recall": "Om ett papper som du har fått av oss",
    "letters.recall.text": (
        "Du har fått papper av oss som inte gäller längre. Använd dem inte: lämna tillbaka dem till oss eller förstör dem."
    ),
    "letters.recall.instead": (
        "Du har fått papper av oss där något var fel. Det som är rätt följer med. Använd inte de gamla: lämna "
        "tillbaka dem till oss eller förstör dem."
    ),
    "letters.recall.copies": "Papperen",
    "letters.moved.text": "Mötet har fått en ny tid eller plats. Nedan står vad som gäller nu.",
    "letters.off.text": "Mötet blir inte av så som det var planerat.",
    "letters.uninvited": "Du behöver inte komma till mötet",
    "letters.uninvited.text": "Du är inte längre inbjuden till det här mötet.",
    "why.unknown letter": "Det finns inget brev som heter «{name}».",
    "why.letter not due": "«{name}» skickas när detta är gjort: {detail}.",
    "why.letter not to them": "«{name}» går inte till {detail}.",
    "why.form not for them": "{detail} får inte ha «{name}».",
    "why.may not send": "{name} kan inte skicka brev i det här ärendet. Det kan: {detail}.",
    "why.no copy": "Med den anteckningen gick inget till dem. Anteckningar med vilka något gjorde det: {detail}.",
    "why.no copy.none": "Ingenting har gått ut än.",
    "why.back already": "Det papperet kom tillbaka redan, {detail}.",
    "why.sent already": (
        "«{name}» har redan gått till {detail}, med anteckning {column}. Kom det inte fram, anteckna först att "
        "det kom tillbaka."
    ),
    "why.no consent": "«{name}» finns inte.",
    "warning.without consent": "Det gick utan ett samtycke som det väntar på.",
    "why.nothing said": "Säg varför det kom tillbaka.",
    "why.no way": "Ett papper går med «e-mail», med «letter» eller «by hand».",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P09.lasts": ("`{given}` säger inte hur länge det varar", "skriv minuter eller timmar, som `90 minutes`"),
    "P72.day": (
        "`{name}` är av typen {type}, och dagen för ett möte är ett datum",
        "ange en uppgift med `type: date`",
    ),
    "P72.time": (
        "`{name}` är av typen {type}, och tiden för ett möte är ett klockslag",
        "ange en uppgift med `type: time`",
    ),
    "P72.place": (
        "`{name}` är av typen {type}, och platsen för ett möte är en text",
        "ange en uppgift med `type: text`",
    ),
    "P72.to": ("`{name}` anger inga personer", "ange en roll, eller en uppgift med `type: people`"),
    "P72.blind": (
        "`{name}` följer med det här brevet, och {who} får inte ha den",
        "lägg till rollen i blankettens `seen-by`, eller skriv ett eget brev utan den",
    ),
    "P72.unseen": (
        "{who} kan skicka brevet `{name}`, och får inte se `{fact}`, som säger till vem det går eller när man träffas",
        "lägg till dem i `seen-by` för `{fact}`, eller låt andra göra det som det skickas efter",
    ),
    "P73.no choices": (
        "`{name}` har ingen kolumn med val som kan säga hur ett papper gick",
        "ge den en kolumn av typen choice, eller skriv bara namnet: `copies: {name}`",
    ),
    "P73.choice": ("`{given}` är inget val i en kolumn i `{name}`", "välj något av: {allowed}"),
    "P73.adds": (
        "en ny rad skulle ta platsen för dem som redan finns i `{name}`",
        "skriv `each-time: adds` vid `{name}`",
    ),
}
