"""The headings of the command line, in each language that it answers in."""

from __future__ import annotations

import shlex

WORDS = {
    "sv": {
        "nothing changed": "Inget har ändrats.",
        "in no case": "Inget är antecknat i något av ärendena.",
        "together": "Tillsammans med {cases}",
        "record instead": "Har det redan hänt: caseway case record {case} {action} --as {by}",
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
        "no departures": "Inget har avvikit från någon regel.",
        "order": "ordningen, eller vem som gör det",
        "how.deviation": "avvikelse med skäl",
        "how.departure": "inte följd",
        "how.broken": "bruten",
        "how.late": "för sent",
        "how.late as booked": "för sent, som bokat",
        "how.out of order": "i fel ordning",
        "how.not theirs": "av fel person",
        "how.after the end": "efter avslutet",
        "how.against a right": "mot en rätt",
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
        "other version": "Följer en annan version av processen ({own}) än den som finns nu ({now}). Vad en flytt leder "
        "till: caseway case adopt {case} --as NAMN --reason SKÄL --dry-run",
        "leads to": "Säg vart det leder med: --stage \"{stage}=NYTT STEG\"",
        "travels": "Detta lämnas till {place}, så som {name} lämnade över det {day}:",
        "stays": "Kvar här stannar {n} av det som skulle kunna lämnas.",
        "unnamed": "Inte nämnda i det: {people}.",
        "wrote parcel": "Skrev {file}. Det är personuppgifter: skicka filen på ett säkert sätt, och radera den sedan.",
        "would be opened": "Ärendet {case} skulle öppnas så här. Inget är antecknat.",
        "there": "där: {name}",
        "agreed there": "Samtyckt till där, vilket inte gäller här:",
        "place it": "Det som inte har någon plats här: --fact \"DERAS=VÅRT\" eller --role \"DERAS=VÅRT\" säger vad det heter"
        " här; med inget efter = antecknas det inte.",
        "agreed already": "Samma kommando är redan utfört.",
    },
    "en": {
        "nothing changed": "Nothing was changed.",
        "in no case": "Nothing has been recorded in any of the cases.",
        "together": "Together with {cases}",
        "record instead": "If it has happened already: caseway case record {case} {action} --as {by}",
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
        "no departures": "No rule has been departed from.",
        "order": "the order, or who does it",
        "how.deviation": "deviation with a reason",
        "how.departure": "not followed",
        "how.broken": "broken",
        "how.late": "late",
        "how.late as booked": "late, as booked",
        "how.out of order": "out of order",
        "how.not theirs": "by somebody else",
        "how.after the end": "after the end",
        "how.against a right": "against a right",
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
        "other version": "Runs under another version of the process ({own}) than the one there is now ({now}). What a move "
        "would lead to: caseway case adopt {case} --as NAME --reason WHY --dry-run",
        "leads to": "Say where it leads with: --stage \"{stage}=NEW STAGE\"",
        "travels": "This goes to {place}, as {name} handed it over on {day}:",
        "stays": "{n} of what could go stays here.",
        "unnamed": "Not named in it: {people}.",
        "wrote parcel": "Wrote {file}. It is personal data: send it by a safe way, and erase it afterwards.",
        "would be opened": "Case {case} would be opened like this. Nothing has been recorded.",
        "there": "there: {name}",
        "agreed there": "Agreed to there, which does not hold here:",
        "place it": "What has no place here: --fact \"THEIRS=OURS\" or --role \"THEIRS=OURS\" says what it is called here;"
        " with nothing after the = it is not noted.",
        "agreed already": "The same command was done before.",
    },
}  # fmt: skip


def typed(text: str) -> str:
    """A name as it is typed in a command: in quotation marks, where the shell would not take it as one word."""
    quoted = shlex.quote(text)
    return quoted if quoted == text or not set('"$`\\!').isdisjoint(text) else f'"{text}"'


def safe(text: str) -> str:
    """One line of output: line breaks and characters that steer a terminal are shown, never sent."""
    return "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text)


def word(key: str, language: str, **values: object) -> str:
    """A heading or a short sentence of the command line."""
    return WORDS.get(language, WORDS["en"])[key].format(**values)
