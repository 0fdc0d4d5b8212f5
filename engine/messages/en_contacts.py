"""English: how somebody is reached, what can be wrong with that, and who may change it."""

TEXTS = {
    "contact.email": "The e-mail address cannot be used. Write one alone, without blanks, like anna@example.org.",
    "contact.phone": "The phone number cannot be used. Write five figures or more, and else only blanks and + ( ) - /.",
    "contact.post": "The postal address has too many lines. Write at most 8.",
    "contact.line too long": "Line {line} of the postal address is too long. Write at most 100 characters.",
    "contact.line unsafe": "Line {line} of the postal address has characters that do not show, or that turn the writing "
    "around. Write it again.",
    "contact.line is the name": "Line {line} of the postal address is the name, which is written above it anyway. Leave it "
    "out.",
    "contact.household": "The name of the household cannot be used. Write one line of at most 60 characters.",
    "contact.way": "Somebody is reached by e-mail, letter or nothing. Write one of these.",
    "contact.way without address": "To be reached by e-mail takes an e-mail address. Give it, or choose another way.",
    "why.not your contact": "{name} may not change how that person is reached. That is for {detail}, or for the person "
    "concerned.",
    "why.not your household": "{name} may not say in which household somebody lives, since those of a household are shown "
    "what is protected in it. That is for {detail}.",
}
