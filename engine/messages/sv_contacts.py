"""Swedish: how somebody is reached, what can be wrong with that, and who may change it."""

TEXTS = {
    "contact.email": "E-postadressen går inte att använda. Skriv en enda, utan mellanslag, som anna@example.org.",
    "contact.phone": "Telefonnumret går inte att använda. Skriv minst fem siffror, annars bara mellanslag och + ( ) - /.",
    "contact.post": "Postadressen har för många rader. Skriv högst 8.",
    "contact.line too long": "Rad {line} i postadressen är för lång. Skriv högst 100 tecken.",
    "contact.line unsafe": "Rad {line} i postadressen har tecken som inte syns eller som vänder skriften. Skriv om den.",
    "contact.line is the name": "Rad {line} i postadressen är namnet, som skrivs ovanför av sig självt. Ta bort den.",
    "contact.household": "Hushållets namn går inte att använda. Skriv en rad på högst 60 tecken.",
    "contact.way": "Man nås med e-mail (e-post), letter (brev) eller nothing (inget). Skriv något av dem.",
    "contact.way without address": "För att nås med e-post behövs en e-postadress. Ange den, eller välj ett annat sätt.",
    "why.not your contact": "{name} får inte ändra hur den personen nås. Det gör {detail}, eller den som det gäller.",
    "why.not your household": "{name} får inte säga i vilket hushåll någon bor, eftersom de som bor där får se det som är "
    "skyddat. Det gör {detail}.",
}
