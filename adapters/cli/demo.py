"""The command `caseway demo`: a Västbus case from opening to signed plan, with invented people, on SQLite."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from caseway.adapters.cli.desk import LANGUAGES, Desk
from caseway.adapters.cli.picture import due_lines
from caseway.adapters.cli.telling import answer, refusal_lines
from caseway.adapters.cli.words import word
from caseway.engine.casework import open_new, perform
from caseway.engine.commands import Act, Newcomer, Open
from caseway.engine.due import due
from caseway.engine.outcome import Accepted, Refused
from caseway.engine.periods import civil_day
from caseway.forms.fill import fill
from caseway.forms.kinds import KINDS, made
from caseway.forms.problems import MissingExtra
from caseway.processes import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseway.adapters.store.sql import SqlStore
    from caseway.engine.assemble import Process

PAPERS = tuple(kind for kind in KINDS if kind != "json")
CASE, LEADER = "NV-001", "Rektor Lind"
PEOPLE = (
    Newcomer("Rektor Lind", "rektor", "Björkskolan"),
    Newcomer("Sara Holm", "soc", "Socialtjänsten"),
    Newcomer("Elsa Berg", "barnet"),
    Newcomer("Anna Berg", "vårdnadshavare"),
    Newcomer("Bo Berg", "vårdnadshavare"),
)
INVITED = "Anna Berg, Bo Berg, Sara Holm"
EVERYBODY = f"{INVITED}, {LEADER}"
MEETING = "2018-09-20"
SIGNED = [{"part": name, "dag": MEETING, "läge": "undertecknad"} for name in EVERYBODY.split(", ")]


class Step(NamedTuple):
    """One act of the demonstration: what is noted with it, by whom, after how many days, which form to print then."""

    action: str
    facts: Mapping[str, object] = {}
    by: str = LEADER
    after_days: int = 0
    refused: bool = False
    form: str = ""


STEPS = (
    Step("kom överens", {"har sagt ja": "Anna Berg"}, refused=True),
    Step(
        "kom överens",
        {"har sagt ja": "Anna Berg, Bo Berg", "överenskomna": INVITED, "frågeställning": "Hur skoldagen ska fungera"},
    ),
    Step(
        "avtala tid",
        {"muntligt kontaktade": INVITED, "mötesdag": MEETING, "klockslag": "14.00", "plats": "Björkskolan"},
        after_days=1,
    ),
    Step("bjud in", {"kallade": INVITED}, form="bilaga 1"),
    Step("förbered", {"förberedda": INVITED, "sekretessen klar": INVITED}, after_days=10),
    Step(
        "håll mötet",
        {
            "närvaro": [{"part": name, "hur": "kom"} for name in EVERYBODY.split(", ")],
            "verksamheter på mötet": "Rektor Lind, Sara Holm",
            "anteckningar": "Alla kom.",
            "helhetsbild": "Elsa trivs med kamraterna men kommer efter i läsning.",
            "resurser och behov": "Familjen läser hemma. Elsa behöver lugn och mer tid.",
        },
        after_days=6,
    ),
    Step("lämna bedömning", {"bedömningar": {"bedömning": "Stöd i hemmet kan börja genast."}}, by="Sara Holm"),
    Step(
        "skriv planen",
        {
            "åtgärder": [
                {
                    "insats": "Stöd i läsning",
                    "ansvarig": "Rektor Lind",
                    "omfattning": "Tre gånger i veckan",
                    "genomförande": "Enskilt, med speciallärare",
                },
                {
                    "insats": "Familjestöd",
                    "ansvarig": "Sara Holm",
                    "omfattning": "Varannan vecka till sommaren",
                    "genomförande": "Hembesök på en tid som passar familjen",
                },
            ],
            "hur följs planen upp": "Ett nytt möte på skolan",
            "uppföljningsdag": "2018-12-13",
            "berörda parter": EVERYBODY,
        },
    ),
    Step("samla underskrifter", {"underskrifter": SIGNED}),
    Step("fastställ planen", form="bilaga 2 b"),
)


@dataclass(slots=True)
class Demo:
    """The case of the demonstration, and the day that it has come to."""

    process: Process
    store: SqlStore
    language: str
    now: datetime = datetime(2018, 9, 3, 7, 0, tzinfo=UTC)

    def do(self, step: Step) -> bool:
        """Take a step and tell what came of it; True when it was accepted or refused as it should be."""
        self.now += timedelta(days=step.after_days)
        click.echo(f"\n{self.now.date()}  {step.by}: {self.process.titled('actions', step.action, self.language)}")
        command = Act(step.action, step.by, facts=step.facts)
        outcome = perform(self.store, lambda _: self.process, CASE, command, self.now)
        case = self.store.load(CASE)
        if isinstance(outcome, Refused):
            for line in refusal_lines(self.process, case, outcome, self.language, command):
                click.echo(f"    {line}")
        else:
            answer(Desk(Workspace(()), language=self.language), self.process, case, outcome)
        return isinstance(outcome, Refused) is step.refused

    def tell_due(self) -> None:
        """Tell what is due."""
        case = self.store.load(CASE)
        click.echo(f"\n{word('due', self.language)}:")
        for one in due(self.process, case, self.now):
            for line in due_lines(self.process, case, one, self.language):
                click.echo(f"    {line}")


@click.command("demo")
@click.option(
    "--directory", type=click.Path(file_okay=False), help="Where to put the database and forms. Default: a new folder."
)
@click.option(
    "--language", "-l", type=click.Choice(LANGUAGES), default="sv", show_default=True, help="Language to tell it in."
)
def demo(directory: str | None, language: str) -> int:
    """Run a Västbus case with invented people from opening to signed plan, and make both of its forms in every kind.

    \b
    Example:
      caseway demo --directory demo --language en
    """
    folder = Path(directory) if directory else Path(tempfile.mkdtemp(prefix="caseway-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "demo.db"
    if database.exists():
        raise click.ClickException(f"{database} is there already; remove it, or give another --directory")
    from caseway.adapters.store.sql import open_store  # noqa: PLC0415  (SQLAlchemy only where cases are kept)

    workspace = Workspace.shipped()
    process = workspace.load("vastbus")
    with open_store(str(database)) as store:
        store.keep_definition(process.version, process.id, workspace.readable_texts("vastbus"))
        return _run(Demo(process, store, language), folder)


def _run(at: Demo, folder: Path) -> int:
    opened = open_new(at.store, at.process, Open(CASE, LEADER, PEOPLE), at.now)
    title = at.process.titled("title", at.process.id, at.language)
    click.echo(f"{at.now.date()}  {word('opened', at.language, case=CASE, process=title)}  ({folder / 'demo.db'})")
    expected = [isinstance(opened, Accepted)]
    for step in STEPS:
        expected.append(at.do(step))
        if step.form:
            at.tell_due()
            _form(at, step.form, folder)
    click.echo(f"\ncaseway case show {CASE} --database {folder / 'demo.db'}")
    return 0 if all(expected) else 3


def _form(at: Demo, name: str, folder: Path) -> None:
    document = fill(at.process, at.store.load(CASE), name, civil_day(at.now, at.process.zone), at.language)
    for kind in PAPERS:
        file = folder / f"{name.replace(' ', '-')}.{kind}"
        try:
            file.write_bytes(made(document, kind))
        except MissingExtra as extra:
            click.echo(str(extra))
        else:
            click.echo(word("wrote", at.language, file=file))
