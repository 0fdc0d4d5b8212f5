"""The command `caseway week`: one page across cases, with what is late, what comes next, and who has not answered."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import click

from caseway.adapters.cli.caseload import caseload
from caseway.adapters.cli.desk import LANGUAGES, Desk, at_desk
from caseway.adapters.cli.making import kind_of, write
from caseway.adapters.cli.viewer import viewer_option
from caseway.adapters.cli.words import word
from caseway.engine.wording import letter_title, names
from caseway.forms.document import Document, Section, Table
from caseway.forms.kinds import KINDS
from caseway.forms.locale import day_text, language_tag, locale_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseway.adapters.cli.caseload import Seen
    from caseway.engine.due import Due

DAYS = 7


@click.command("week")
@viewer_option
@click.option("--large", is_flag=True, help="In large print, 18 points (web page, PDF and Word).")
@click.option("--output", "-o", type=click.Path(dir_okay=False), help="File to write. Default: the screen.")
@partial(at_desk, formats=KINDS, default=None)
def week(at: Desk, by: str, large: bool, output: str | None) -> int:
    """Make one page across all cases: what is late, what comes in the next seven days, and who has not answered.

    With --as, the cases in which that person takes part, as far as they may see them.

    \b
    Example:
      caseway week
      caseway week --as "Rektor Lind" --output vecka.pdf
    """
    kind = kind_of(at.form, output)
    seen = caseload(at, by)
    if not seen:
        click.echo(word("no cases", at.language or "en"))
        return 0
    language = at.language or seen[0].process.language
    language = language if language in LANGUAGES else "en"  # what the page says is not of one process
    return write(_page(seen, language), kind, output, large=large)


def _page(seen: Sequence[Seen], language: str) -> Document:
    first = seen[0]
    locale = locale_of(language, first.process.country)
    last = first.today + timedelta(days=DAYS - 1)
    dated = sorted(
        ((due.on, one, due) for one in seen for due in one.view.due if due.on is not None and due.kind != "possible"),
        key=lambda found: (found[0], found[1].view.case.id, found[2].action),
    )
    late = [*dict.fromkeys(_row(one, due, locale) for _, one, due in dated if due.days < 0)]
    coming = [*dict.fromkeys(_row(one, due, locale) for _, one, due in dated if 0 <= due.days < DAYS)]
    waiting = [row for one in seen for row in _waiting(one, language)]
    columns = tuple(word(f"week.{name}", language) for name in ("day", "case", "what", "who"))
    sections = (
        _section("late", columns, late, language),
        _section("coming", columns, coming, language),
        _section("unanswered", (columns[3], columns[1], columns[2]), waiting, language),
        _section(
            "to send",
            (columns[3], columns[1], columns[2]),
            [row for one in seen for row in _to_send(one, language)],
            language,
        ),
    )
    days = f"{day_text(first.today, locale)} – {day_text(last, locale)}"
    return Document(
        "Caseway", word("week.title", language, days=days), language, first.process.language, "", "", sections,
        locale=language_tag(locale), blank=True, form="week",
    )  # fmt: skip


def _section(key: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]], language: str) -> Section:
    title = word(f"week.{key}", language)
    if not rows:
        return Section(title, (word("week.nothing", language),))
    return Section(title, fields=(Table(key, title, columns, tuple(rows), True, tuple(range(len(columns))), given=True),))


def _row(one: Seen, due: Due, locale: str) -> tuple[str, ...]:
    language = locale.partition("_")[0]
    case, on = one.view.case, due.on
    who = names(case, due.people) if due.people else ""
    return day_text(on, locale, brief=True) if on else "", case.id, one.process.titled("actions", due.action, language), who


def _waiting(one: Seen, language: str) -> Iterator[tuple[str, ...]]:
    case = one.view.case
    for awaited in one.unanswered:
        title = one.process.titled(awaited.kind, awaited.name, language)
        yield _reached(one, awaited.person), case.id, word(f"week.{awaited.kind}", language, title=title)
    for due in one.view.due:
        if due.kind == "incident":
            agree = word("week.agree", language, action=one.process.titled("actions", due.action, language))
            yield from ((_reached(one, person), case.id, agree) for person in due.people)


def _to_send(one: Seen, language: str) -> Iterator[tuple[str, ...]]:
    for letter in one.waiting:
        title = letter_title(one.process, letter.letter, language)
        yield one.view.case.people[letter.person].name, one.view.case.id, title


def _reached(one: Seen, person: str) -> str:
    """A person by name, with the number to ring where whoever asks may know it."""
    contact, name = one.contacts.get(person), one.view.case.people[person].name
    if contact is None or not contact.phone:
        return name
    return f"{name}, {contact.phone}" + (
        f" ({word('contact.protected', one.process.language)})" if contact.protected else ""
    )
