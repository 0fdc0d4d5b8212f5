"""What the commands about contacts say, in each language that the command line answers in."""

from __future__ import annotations

CONTACT_WORDS = {
    "sv": {
        "contact.kept": "Hur {name} nås är antecknat.",
        "contact.removed": "Hur {name} nås är inte antecknat längre.",
        "contact.never": "Det var inte antecknat hur {name} nås.",
        "contact.none": "Det är inte antecknat hur någon nås.",
        "contact.household": "hushåll: {household}",
        "contact.protected": "skyddat",
        "contact.way.e-mail": "nås med e-post",
        "contact.way.letter": "nås med brev",
        "contact.way.nothing": "vill inte bli nådd",
    },
    "da": {
        "contact.kept": "Hvordan {name} nås, er noteret.",
        "contact.removed": "Hvordan {name} nås, er ikke længere noteret.",
        "contact.never": "Det var ikke noteret, hvordan {name} nås.",
        "contact.none": "Det er ikke noteret, hvordan nogen nås.",
        "contact.household": "husstand: {household}",
        "contact.protected": "beskyttet",
        "contact.way.e-mail": "nås med e-mail",
        "contact.way.letter": "nås med brev",
        "contact.way.nothing": "vil ikke nås",
    },
    "en": {
        "contact.kept": "How {name} is reached is noted.",
        "contact.removed": "How {name} is reached is not noted any more.",
        "contact.never": "It was not noted how {name} is reached.",
        "contact.none": "It is not noted how anybody is reached.",
        "contact.household": "household: {household}",
        "contact.protected": "protected",
        "contact.way.e-mail": "reached by e-mail",
        "contact.way.letter": "reached by letter",
        "contact.way.nothing": "does not want to be reached",
    },
}
