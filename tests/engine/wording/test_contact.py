"""What is wrong with a contact, in words, and without what was written."""

from __future__ import annotations

import pytest

from caseway.engine.contacts import BadContact, read_contact
from caseway.engine.wording import told_bad_contact

TOLD = {
    "en": (
        "The e-mail address cannot be used. Write one alone, without blanks, like anna@example.org.",
        "The phone number cannot be used. Write five figures or more, and else only blanks and + ( ) - /.",
        "The postal address has too many lines. Write at most 8.",
        "Line 1 of the postal address is too long. Write at most 100 characters.",
        "Line 2 of the postal address has characters that do not show, or that turn the writing around. Write it again.",
        "Line 3 of the postal address is the name, which is written above it anyway. Leave it out.",
        "The name of the household cannot be used. Write one line of at most 60 characters.",
        "Somebody is reached by e-mail, letter or nothing. Write one of these.",
    ),
    "sv": (
        "E-postadressen går inte att använda. Skriv en enda, utan mellanslag, som anna@example.org.",
        "Telefonnumret går inte att använda. Skriv minst fem siffror, annars bara mellanslag och + ( ) - /.",
        "Postadressen har för många rader. Skriv högst 8.",
        "Rad 1 i postadressen är för lång. Skriv högst 100 tecken.",
        "Rad 2 i postadressen har tecken som inte syns eller som vänder skriften. Skriv om den.",
        "Rad 3 i postadressen är namnet, som skrivs ovanför av sig självt. Ta bort den.",
        "Hushållets namn går inte att använda. Skriv en rad på högst 60 tecken.",
        "Man nås med e-mail (e-post), letter (brev) eller nothing (inget). Skriv något av dem.",
    ),
    "da": (
        "E-mailadressen kan ikke bruges. Skriv kun én, uden mellemrum, som anna@example.org.",
        "Telefonnummeret kan ikke bruges. Skriv mindst fem cifre, og ellers kun mellemrum og + ( ) - /.",
        "Postadressen har for mange linjer. Skriv højst 8.",
        "Linje 1 i postadressen er for lang. Skriv højst 100 tegn.",
        "Linje 2 i postadressen har tegn, der ikke kan ses, eller som vender skriften om. Skriv den igen.",
        "Linje 3 i postadressen er navnet, som altid skrives ovenover. Udelad den.",
        "Husstandens navn kan ikke bruges. Skriv én linje på højst 60 tegn.",
        "Man nås med e-mail, letter (brev) eller nothing (intet). Skriv et af dem.",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_all_that_is_wrong_is_told(language: str) -> None:
    post = ["x" * 101, "a\tb", "Anna Berg", *"123456"]
    bad = read_contact("anna at home", "at night", post, "-", by="pigeon", name="Anna Berg")

    assert isinstance(bad, BadContact)
    assert told_bad_contact(bad, language) == TOLD[language]


def test_a_way_without_an_address_is_told() -> None:
    bad = read_contact(by="e-mail")

    assert isinstance(bad, BadContact)
    assert {language: told_bad_contact(bad, language) for language in TOLD} == {
        "en": ("To be reached by e-mail takes an e-mail address. Give it, or choose another way.",),
        "sv": ("För att nås med e-post behövs en e-postadress. Ange den, eller välj ett annat sätt.",),
        "da": ("For at nås med e-mail kræves en e-mailadresse. Angiv den, eller vælg en anden måde.",),
    }
