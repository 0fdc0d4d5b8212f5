"""A letter to one person, as a document: what it says, when and where a meeting is, and what goes with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.case import RECALL
from caseway.engine.messages import knows, say
from caseway.engine.wording import letter_title
from caseway.forms.document import Document, Section, TextField
from caseway.forms.locale import day_text, language_name, language_tag, locale_of, time_text
from caseway.forms.view import in_words
from caseway.forms.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.case import Booked, Case


class Going(NamedTuple):
    """What goes to a person (by key): a letter, the forms that go with it, and the meeting that it is about.

    `sender` is who sends it, `address` are the lines under the name, where it goes on paper; `recalls` are the entries by
    which copies went that do not hold any more.
    """

    letter: str
    person: str
    forms: tuple[str, ...] = ()
    booked: Booked | None = None
    address: tuple[str, ...] = ()
    recalls: tuple[int, ...] = ()
    sender: str = ""


def letter_document(process: Process, case: Case, going: Going, written_on: date, language: str = "") -> Document:
    """The letter, as of a civil date, in a language that the process has words in, else in its own."""
    language = language if language in process.words else process.language
    locale = locale_of(language, process.country)
    told = words(language)
    title = letter_title(process, going.letter, language)
    lines = (case.people[going.person].name, *going.address)
    fields = [
        TextField("to", told["to"], "\n".join(lines), given=True),
        *([TextField("from", told["from"], going.sender, given=True)] if going.sender else []),
        TextField("case", told["case"], case.id, given=True),
        TextField("date", told["date"], day_text(written_on, locale), given=True),
        TextField("text", told["message"], _text(process, going, language), given=True),
    ]
    sections = [Section(told["letter"], fields=tuple(fields))]
    if going.booked is not None:
        sections.append(_meeting(process, going.booked, language))
    if going.recalls:
        items = tuple(_copies(process, case, going.recalls, language))
        sections.append(Section(say("letters.recall.copies", language), items, items_in=language))
    letter = process.letters.get(going.letter)
    enclosed = (*going.forms, *(letter.blank if letter is not None else ()))
    if enclosed:
        items = tuple(in_words(process, "forms", form, language) for form in enclosed)
        sections.append(Section(told["enclosed"], items, items_in=language))
    return Document(
        in_words(process, "title", process.id, language), title, language, process.language, case.id, "", tuple(sections),
        locale=language_tag(locale), blank=True, form="letter",
    )  # fmt: skip


def _text(process: Process, going: Going, language: str) -> str:
    if going.letter == RECALL and going.forms:
        return say("letters.recall.instead", language)
    key = f"letters{going.letter.replace(':', '.')}.text"
    if going.letter.startswith(":") and knows(key):
        return say(key, language)
    says = process.letters[going.letter].says
    if language == process.language:
        return says
    translated = process.words[language].get(("letter_texts", going.letter))
    return translated or f"{says} ({language_name(process.language, language)})"


def _meeting(process: Process, booked: Booked, language: str) -> Section:
    """When and where it is, or was to be."""
    meeting, locale = process.meetings.get(booked.meeting), locale_of(language, process.country)
    if meeting is None:  # a later version has it no more
        fields = [TextField("day", words(language)["date"], day_text(booked.day, locale), given=True)]
        return Section(say("meeting", language), fields=tuple(fields))
    fields = [TextField("day", in_words(process, "facts", meeting.day, language), day_text(booked.day, locale), given=True)]
    if booked.time is not None:
        ends = (datetime.combine(booked.day, booked.time) + timedelta(minutes=meeting.minutes)).time()
        text = f"{time_text(booked.time, locale)} – {time_text(ends, locale)}"
        fields.append(TextField("time", in_words(process, "facts", meeting.time, language), text, given=True))
    if booked.place and not booked.off:
        fields.append(TextField("place", in_words(process, "facts", meeting.place, language), booked.place, given=True))
    title = in_words(process, "meetings", meeting.name, language)
    return Section(title, fields=tuple(fields))


def _copies(process: Process, case: Case, seqs: tuple[int, ...], language: str) -> Iterator[str]:
    locale = locale_of(language, process.country)
    for seq in seqs:
        sent = case.sent[seq]
        titles = [in_words(process, "forms", form, language) for form in sent.forms]
        what = ", ".join(titles) or letter_title(process, sent.letter, language)
        yield f"{what}, {day_text(sent.day, locale, brief=True)}"
