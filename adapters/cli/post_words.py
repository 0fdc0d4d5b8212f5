"""What the commands about letters say, in each language that the command line answers in."""

from __future__ import annotations

POST_WORDS = {
    "sv": {
        "diary.title": "Ärenden",
        "diary.last day": "{case}: {title} (sista dagen)",
        "diary.planned": "{case}: {title}",
        "post.waits": "{title}: {name}, sedan {day}",
        "post.nothing": "Inget väntar på att skickas.",
        "post.none": "Ingenting har gått ut än.",
        "post.as of": "{title}, som den var efter anteckning {entry}",
        "post.came back": "kom tillbaka {day}",
        "post.sending": "Skickar",
        "post.went": "{name}: {title} {way} {where}",
        "post.would": "{name}: {title} skulle gå {way}",
        "post.not": "! {name}: {title} har inte gått {way}",
        "post.way.e-mail": "med e-post",
        "post.way.letter": "med post",
        "post.no e-mail": 'Det finns ingen e-postadress. Lägg till en: caseway contact set {case} "{name}" --email … --as …',
        "post.no letter": "Det finns varken e-post- eller postadress. Lägg till en: "
        'caseway contact set {case} "{name}" --email … --as …',
        "post.wants none": "{name} vill inte ha någon post.",
        "post.draft": "{form}: {lacks} Gör klart den, eller skriv --drafts.",
        "post.changed": "Något har ändrats i ärendet sedan brevet gjordes. Skicka igen.",
        "post.open": "E-post är skriven som filer: "
        "öppna var och en i ett e-postprogram och skicka den. I ärendet står den som skickad.",
        "post.protected": "I {papers} står skyddade kontaktuppgifter för {names}, som {name} inte får se. "
        "Ta bort dem ur uppgifterna, eller skriv --checked om de inte är det.",
        "post.no entry": "Ärendet har anteckningarna 1 till {last}.",
        "post.to recall": "Papper som har gått ut och inte gäller längre: {n}. "
        "Be att få tillbaka dem: caseway post recall {case} {entry} --as …",
        "post.not recorded": "Det har gått, men kunde inte antecknas. "
        "Anteckna det: caseway post given {case} … --how e-mail --as …",
        "post.unknown": "Det finns inget brev som heter «{name}». Brev: {known}.",
        "post.nothing to recall": "Ingen har något papper som inte gäller efter den anteckningen.",
    },
    "da": {
        "diary.title": "Sager",
        "diary.last day": "{case}: {title} (sidste dag)",
        "diary.planned": "{case}: {title}",
        "post.waits": "{title}: {name}, siden {day}",
        "post.nothing": "Intet venter på at blive sendt.",
        "post.none": "Der er ikke gået noget ud endnu.",
        "post.as of": "{title}, som det så ud efter notat {entry}",
        "post.came back": "kom retur {day}",
        "post.sending": "Sender",
        "post.went": "{name}: {title} {way} {where}",
        "post.would": "{name}: {title} ville gå {way}",
        "post.not": "! {name}: {title} er ikke gået {way}",
        "post.way.e-mail": "med e-mail",
        "post.way.letter": "med posten",
        "post.no e-mail": 'Der er ingen e-mailadresse. Tilføj en: caseway contact set {case} "{name}" --email … --as …',
        "post.no letter": "Der er hverken e-mail- eller postadresse. Tilføj en: "
        'caseway contact set {case} "{name}" --email … --as …',
        "post.wants none": "{name} vil ikke have post.",
        "post.draft": "{form}: {lacks} Gør det færdigt, eller skriv --drafts.",
        "post.changed": "Noget er ændret i sagen, siden brevet blev lavet. Send igen.",
        "post.open": "E-mail er skrevet som filer: "
        "åbn hver af dem i et mailprogram, og send den. I sagen står den som sendt.",
        "post.protected": "I {papers} står beskyttede kontaktoplysninger om {names}, som {name} ikke må se. "
        "Fjern dem fra oplysningerne, eller skriv --checked, hvis de ikke er det.",
        "post.no entry": "Sagen har notaterne 1 til {last}.",
        "post.to recall": "Papirer, der er gået ud og ikke gælder længere: {n}. "
        "Bed om at få dem tilbage: caseway post recall {case} {entry} --as …",
        "post.not recorded": "Det er gået, men kunne ikke noteres. "
        "Notér det: caseway post given {case} … --how e-mail --as …",
        "post.unknown": "Der er intet brev, der hedder »{name}«. Breve: {known}.",
        "post.nothing to recall": "Ingen har et papir, som ikke gælder efter det notat.",
    },
    "en": {
        "diary.title": "Cases",
        "diary.last day": "{case}: {title} (last day)",
        "diary.planned": "{case}: {title}",
        "post.waits": "{title}: {name}, since {day}",
        "post.nothing": "Nothing waits to be sent.",
        "post.none": "Nothing has gone out yet.",
        "post.as of": "{title}, as it was after entry {entry}",
        "post.came back": "came back on {day}",
        "post.sending": "Sending",
        "post.went": "{name}: {title} {way} {where}",
        "post.would": "{name}: {title} would go {way}",
        "post.not": "! {name}: {title} has not gone {way}",
        "post.way.e-mail": "by e-mail",
        "post.way.letter": "by post",
        "post.no e-mail": 'There is no e-mail address. Add one: caseway contact set {case} "{name}" --email … --as …',
        "post.no letter": "There is neither an e-mail nor a postal address. Add one: "
        'caseway contact set {case} "{name}" --email … --as …',
        "post.wants none": "{name} does not want any post.",
        "post.draft": "{form}: {lacks} Complete it, or write --drafts.",
        "post.changed": "Something has changed in the case since the letter was made. Send again.",
        "post.open": "Mail is written as files: open each in a mail program and send it. The case has it as sent.",
        "post.protected": "Protected contact details of {names} stand in {papers}, which {name} may not see. "
        "Take them out, or write --checked if they are none.",
        "post.no entry": "The case has the entries 1 to {last}.",
        "post.to recall": "Papers that have gone out and do not hold any more: {n}. "
        "Ask for them back: caseway post recall {case} {entry} --as …",
        "post.not recorded": "It has gone, and could not be recorded. "
        "Note it: caseway post given {case} … --how e-mail --as …",
        "post.unknown": "There is no letter called «{name}». Letters: {known}.",
        "post.nothing to recall": "Nobody has a paper that does not hold since that entry.",
    },
}
