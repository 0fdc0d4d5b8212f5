"""Fill: a form and a case become a document, with what is missing in it and who can supply that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from caseway.engine.names import fold, nearest
from caseway.engine.rules.standing import Standing
from caseway.engine.shown import shown_case
from caseway.engine.sight import everything, sight_of
from caseway.forms.document import Document, Section, Source
from caseway.forms.fields import Lacks, filled, withheld
from caseway.forms.locale import day_text, language_tag
from caseway.forms.needs import Needs, made_earlier, needs_of
from caseway.forms.problems import NotForThem, UnknownForm
from caseway.forms.signing import signature_lines
from caseway.forms.view import View, in_words
from caseway.forms.words import words

if TYPE_CHECKING:
    from datetime import date

    from caseway.engine.assemble import Process
    from caseway.engine.assemble.parts import Form
    from caseway.engine.assemble.parts import Section as Outline
    from caseway.engine.case import Case


class Then(NamedTuple):
    """A case as it stood on an earlier day, right after one of its entries."""

    case: Case
    day: date
    entry: int


def fill(
    process: Process, case: Case, form_name: str, printed_on: date, language: str = "", person: str = "",
    then: Then | None = None,
) -> Document:  # fmt: skip
    """The form as it stands in the case. `printed_on` is the civil date of printing, where the process is.

    `language` is one that the process has words in; any other, and none, gives the process's own. `person` is the key of
    whom it is for: what they may not see is not in it; with none, everything is. With `then`, it is the form as it stood,
    with what `person` may see now. Raises UnknownForm for a name that is no form, NotForThem when that person may not have
    it, and ValueError for a case of another process.
    """
    if case.process != process.id:
        raise ValueError(f"case {case.id} runs under {case.process}, not under {process.id}")
    form = the_form(process, form_name)
    sight = sight_of(process, case, person, printed_on) if person else everything(process)
    if form.name not in sight.forms:
        raise NotForThem(form.name, case.people[person].name)
    stood, day, _ = then or Then(case, printed_on, case.seq)
    view = View(
        process,
        shown_case(stood, sight),
        Standing(stood, day, process.derived),
        language if language in process.words else process.language,
        sight,
        day,
    )
    sections, lacks = _sections(view, form)
    return Document(
        process=view.title("title", process.id),
        title=view.title("forms", form.name),
        language=view.language,
        written_in=process.language,
        case=case.id,
        printed_on=day_text(printed_on, view.locale),
        sections=sections,
        missing=tuple(dict.fromkeys(lacks)),
        locale=language_tag(view.locale),
        form=form.name,
        source=Source(process.id, process.version, case.id, stood.seq, printed_on.isoformat(), person),
        not_made=words(view.language)["not_made"] if made_earlier(view, form) else "",
        as_of=words(view.language)["as_of"].format(day=day_text(day, view.locale), entry=then.entry) if then else "",
    )


def the_form(process: Process, name: str) -> Form:
    """The form of that name, however it is spaced and cased. Raises UnknownForm."""
    found = process.find("forms", name)
    if found is None:
        raise UnknownForm(name, tuple(process.forms), nearest(name, process.forms) or "")
    return process.forms[found]


def _sections(view: View, form: Form) -> tuple[tuple[Section, ...], Lacks]:
    """The sections. The signatures stand in the one that has their title, else in one of their own at the end."""
    needs = needs_of(view, form)
    done = [_section(view, outline, needs) for outline in form.sections]
    sections = [section for section, _ in done]
    lacks = tuple(one for _, some in done for one in some)
    if form.signatures:
        lines, unsigned = signature_lines(view, form, needs)
        hidden = (withheld(view, form.signatures),) if view.hides(form.signatures) else ()
        at = signed_in(view.process, form)
        if at is None:
            sections.append(Section(view.title("facts", form.signatures), fields=hidden, signatures=lines))
        else:
            sections[at] = replace(sections[at], fields=(*sections[at].fields, *hidden), signatures=lines)
        lacks = (*lacks, *unsigned)
    return tuple(sections), lacks


def signed_in(process: Process, form: Form) -> int | None:
    """The number of the section in which the signatures stand, the one that has their title; None when there is none."""
    title = fold(process.facts[form.signatures].title)
    return next((number for number, outline in enumerate(form.sections) if fold(outline.title) == title), None)


def _section(view: View, outline: Outline, needs: Needs) -> tuple[Section, Lacks]:
    done = [filled(view, field, needs) for field in outline.fields]
    title = view.title("sections", outline.title)
    items, items_in = items_of(view.process, outline, view.language)
    section = Section(title, items, tuple(field for field, _ in done), items_in=items_in)
    return section, tuple(one for _, lacks in done for one in lacks)


def items_of(process: Process, outline: Outline, language: str) -> tuple[tuple[str, ...], str]:
    """The printed items of a section in a language, and which language they are in then: it, if one has a translation."""
    known = process.words.get(language, {})
    translated = any(("items", item) in known for item in outline.items)
    if not translated:
        return outline.items, ""
    return tuple(in_words(process, "items", item, language) for item in outline.items), language
