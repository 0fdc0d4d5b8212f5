"""Danish: how somebody is reached, what can be wrong with that, and who may change it."""

TEXTS = {
    "contact.email": "E-mailadressen kan ikke bruges. Skriv kun én, uden mellemrum, som anna@example.org.",
    "contact.phone": "Telefonnummeret kan ikke bruges. Skriv mindst fem cifre, og ellers kun mellemrum og + ( ) - /.",
    "contact.post": "Postadressen har for mange linjer. Skriv højst 8.",
    "contact.line too long": "Linje {line} i postadressen er for lang. Skriv højst 100 tegn.",
    "contact.line unsafe": "Linje {line} i postadressen har tegn, der ikke kan ses, eller som vender skriften om. Skriv "
    "den igen.",
    "contact.line is the name": "Linje {line} i postadressen er navnet, som altid skrives ovenover. Udelad den.",
    "contact.household": "Husstandens navn kan ikke bruges. Skriv én linje på højst 60 tegn.",
    "contact.way": "Man nås med e-mail, letter (brev) eller nothing (intet). Skriv et af dem.",
    "contact.way without address": "For at nås med e-mail kræves en e-mailadresse. Angiv den, eller vælg en anden måde.",
    "why.not your contact": "{name} må ikke ændre, hvordan den person nås. Det må {detail} eller den, det drejer sig om.",
    "why.not your household": "{name} må ikke sige, i hvilken husstand nogen bor, for de, der bor der, får vist det, der er "
    "beskyttet. Det må {detail}.",
}
