"""The headings of the command line, in each language that it answers in."""

from __future__ import annotations

WORDS = {
    "sv": {
        "nothing changed": "Inget har ändrats.",
        "record instead": "Har det redan hänt: caseway case record {case} \"{action}\"",
        "what can be done": "Vad som går att göra nu: caseway case show {case}",
        "missing": "Saknas: ",
        "would be recorded": "Detta skulle antecknas: {what}. Inget är antecknat.",
        "relied": "Byggde på ett samtycke som har tagits tillbaka",
        "consents": "Samtycken",
        "recorded": "Antecknat som nummer {seq}: {what}.",
        "still at": "Det flyttade inte ärendet, som står kvar i «{stage}».",
        "now at": "Ärendet står nu i «{stage}».",
        "opened": "Ärendet {case} är öppnat enligt {process}.",
        "stands at": "Står i",
        "people": "De som är med",
        "facts": "Uppgifter",
        "due": "Väntar",
        "can do": "Går att göra nu",
        "asks": "anges då: {facts}",
        "may note": "kan anteckna: {facts}",
        "history": "Det som har hänt",
        "why not": "Går inte att göra nu",
        "can be done": "{action}: går att göra nu, av {people}.",
        "nothing due": "Inget väntar.",
        "no cases": "Det finns inga ärenden här.",
        "overdue": "försenat",
        "case": "Ärende",
        "process": "Process",
        "stage": "Steg",
        "next": "Närmast",
        "round": "möte {round}",
        "agree": "Godkänns i efterhand med: caseway case agree {case} {entry} --as NAMN",
        "wrote": "Skrev {file}.",
        "lacks": "Det saknas {n} uppgifter, se slutet av blanketten.",
        "lacks one": "Det saknas en uppgift, se slutet av blanketten.",
        "complete": "Allt är ifyllt.",
        "until": "till {date}",
        "for": "för {name}",
        "agreed already": "Samma kommando är redan utfört.",
    },
    "en": {
        "nothing changed": "Nothing was changed.",
        "record instead": "If it has happened already: caseway case record {case} \"{action}\"",
        "what can be done": "What can be done now: caseway case show {case}",
        "missing": "Missing: ",
        "would be recorded": "This would be recorded: {what}. Nothing has been recorded.",
        "relied": "Relied on a consent that was taken back",
        "consents": "Consents",
        "recorded": "Recorded as number {seq}: {what}.",
        "still at": "It did not move the case, which is still at «{stage}».",
        "now at": "The case is now at «{stage}».",
        "opened": "Case {case} is open under {process}.",
        "stands at": "At",
        "people": "People",
        "facts": "Facts",
        "due": "Due",
        "can do": "Can be done now",
        "asks": "give with it: {facts}",
        "may note": "can note: {facts}",
        "history": "What happened",
        "why not": "Cannot be done now",
        "can be done": "{action}: can be done now, by {people}.",
        "nothing due": "Nothing is waiting.",
        "no cases": "There are no cases here.",
        "overdue": "late",
        "case": "Case",
        "process": "Process",
        "stage": "Stage",
        "next": "Next",
        "round": "meeting {round}",
        "agree": "To be agreed to afterwards with: caseway case agree {case} {entry} --as NAME",
        "wrote": "Wrote {file}.",
        "lacks": "{n} facts are missing, see the end of the form.",
        "lacks one": "One fact is missing, see the end of the form.",
        "complete": "Everything is filled in.",
        "until": "until {date}",
        "for": "for {name}",
        "agreed already": "The same command was done before.",
    },
}  # fmt: skip


def safe(text: str) -> str:
    """One line of output: line breaks and characters that steer a terminal are shown, never sent."""
    return "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text)


def word(key: str, language: str, **values: object) -> str:
    """A heading or a short sentence of the command line."""
    return WORDS.get(language, WORDS["en"])[key].format(**values)
