"""What can be wrong with a form: a name that is none, or a template that cannot be used. Each says what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseway.engine.errors import CasewayError

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_VALUE = 300
_SAYS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "characters": "it holds characters that do not show, or that turn the writing around; delete them",
        "compare": "these two cannot be compared; compare text with text and numbers with numbers",
        "deep": "it is nested too deeply; use fewer loops and conditions inside one another",
        "failed": "it cannot be filled ({detail})",
        "filter": "«{name}» cannot be used here; the filters are {known}",
        "long": "the document becomes longer than {limit} characters; print less in the loops",
        "loop": "a loop goes over a list such as «sections»",
        "loop-form": "a loop is written {{% for item in sections %}}, and its item has a name that nothing else has",
        "loop-in-loop": "a loop inside a loop goes over a part of what the outer one is at, such as «{name}.…»",
        "no-parts": "«{name}» is not a part of this; only what has named parts can be followed by a dot",
        "no-word": "it is no Word file that can be read; save it as .docx",
        "not-allowed": "«{name}» cannot be used in a template; what can be is values, filters, for and if",
        "not-text": "only a text or a number can be printed; name the part of it that is meant",
        "place": "a value cannot stand here: only in running text, or in quotation marks in an attribute like lang",
        "size": "the template is larger than {limit} bytes; shorten it",
        "split": "a tag or an attribute that begins inside a loop or a condition ends there as well",
        "syntax": "it cannot be read ({detail})",
        "unknown": "there is nothing called «{name}» here; there is {known}",
        "word-mark": "«{name}» cannot be filled in; `caseway form lint` tells more",
        "guess": "did you mean «{guess}»?",
        "line": "line {line}",
    },
    "sv": {
        "characters": "den har tecken som inte syns eller som vänder på skriften; ta bort dem",
        "compare": "de två kan inte jämföras; jämför text med text och tal med tal",
        "deep": "den är nästlad för djupt; använd färre slingor och villkor inuti varandra",
        "failed": "den kan inte fyllas ({detail})",
        "filter": "«{name}» kan inte användas här; filtren är {known}",
        "long": "dokumentet blir längre än {limit} tecken; skriv ut mindre i slingorna",
        "loop": "en slinga går över en lista, till exempel «sections»",
        "loop-form": "en slinga skrivs {{% for post in sections %}}, och posten har ett namn som inget annat har",
        "loop-in-loop": "en slinga i en slinga går över en del av det som den yttre är vid, till exempel «{name}.…»",
        "no-parts": "«{name}» är ingen del av detta; bara det som har delar med namn kan följas av en punkt",
        "no-word": "det är ingen Word-fil som kan läsas; spara den som .docx",
        "not-allowed": "«{name}» kan inte användas i en mall; det som kan användas är värden, filter, for och if",
        "not-text": "bara en text eller ett tal kan skrivas ut; ange vilken del som menas",
        "place": "ett värde kan inte stå här: bara i löpande text, eller inom citattecken i ett attribut som lang",
        "size": "mallen är större än {limit} byte; korta den",
        "split": "en tagg eller ett attribut som börjar i en slinga eller ett villkor slutar också där",
        "syntax": "den kan inte läsas ({detail})",
        "unknown": "det finns inget som heter «{name}» här; det finns {known}",
        "word-mark": "«{name}» kan inte fyllas i; `caseway form lint` säger mer",
        "guess": "menade du «{guess}»?",
        "line": "rad {line}",
    },
    "da": {
        "characters": "den har tegn, der ikke kan ses, eller som vender skriften om; fjern dem",
        "compare": "de to kan ikke sammenlignes; sammenlign tekst med tekst og tal med tal",
        "deep": "den er indlejret for dybt; brug færre løkker og betingelser inde i hinanden",
        "failed": "den kan ikke udfyldes ({detail})",
        "filter": "»{name}« kan ikke bruges her; filtrene er {known}",
        "long": "dokumentet bliver længere end {limit} tegn; skriv mindre ud i løkkerne",
        "loop": "en løkke går over en liste, for eksempel »sections«",
        "loop-form": "en løkke skrives {{% for post in sections %}}, og posten har et navn, som intet andet har",
        "loop-in-loop": "en løkke i en løkke går over en del af det, som den ydre er ved, for eksempel »{name}.…«",
        "no-parts": "»{name}« er ikke en del af dette; kun det, der har dele med navne, kan følges af et punktum",
        "no-word": "det er ingen Word-fil, der kan læses; gem den som .docx",
        "not-allowed": "»{name}« kan ikke bruges i en skabelon; det, der kan bruges, er værdier, filtre, for og if",
        "not-text": "kun en tekst eller et tal kan skrives ud; angiv den del, der menes",
        "place": "en værdi kan ikke stå her: kun i løbende tekst eller i anførselstegn i en attribut som lang",
        "size": "skabelonen er større end {limit} byte; gør den kortere",
        "split": "et mærke eller en attribut, der begynder i en løkke eller en betingelse, slutter også dér",
        "syntax": "den kan ikke læses ({detail})",
        "unknown": "der er ikke noget, der hedder »{name}«, her; der er {known}",
        "word-mark": "»{name}« kan ikke udfyldes; `caseway form lint` siger mere",
        "guess": "mente du »{guess}«?",
        "line": "linje {line}",
    },
}


class UnknownForm(CasewayError):
    """The process has no form of this name."""

    def __init__(self, name: str, known: tuple[str, ...], guess: str = "") -> None:
        meant = f"; did you mean {guess}?" if guess else ""
        super().__init__(f"there is no form {name}{meant} (the forms are: {', '.join(known) or 'none'})")
        self.name, self.known, self.guess = name, known, guess


class NotForThem(CasewayError):
    """The form is not for this person."""

    def __init__(self, form: str, person: str) -> None:
        super().__init__(f"the form {form} is not for {person}")
        self.form, self.person = form, person


class MissingExtra(CasewayError):
    """What makes files of this kind is not installed. `instead` says what can be made without it."""

    def __init__(self, kind: str, instead: str = "HTML, Markdown and plain text need none.") -> None:
        super().__init__(
            f"{kind} needs packages that are not installed. Install them: pip install 'caseway[documents]'. {instead}"
        )
        self.kind = kind


class CannotPrint(CasewayError):
    """No font has some letters of a document."""

    def __init__(self, letters: str) -> None:
        super().__init__(
            f"no font on this machine has the letters {letters}, so they cannot be printed in a PDF. "
            "Install a font that has them (such as Noto), or make HTML or Word instead."
        )
        self.letters = letters


class TemplateProblem(CasewayError):
    """A template is refused, before anything is printed. `key` names the message and `values` fill it; line 0 is no line."""

    def __init__(self, file: str, line: int, key: str, guess: str = "", **values: str) -> None:
        self.file, self.line, self.key, self.guess = file, line, key, guess
        self.values = {
            name: value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE]}…" for name, value in values.items()
        }
        super().__init__(self.say("en"))

    def say(self, language: str) -> str:
        """Where it is, what is wrong and what to do, in one line."""
        says = _SAYS.get(language, _SAYS["en"])
        place = f"{self.file}, {says['line'].format(line=self.line)}" if self.line else self.file
        meant = f" – {says['guess'].format(guess=self.guess)}" if self.guess else ""
        return f"{place}: {says[self.key].format(**self.values)}{meant}"
