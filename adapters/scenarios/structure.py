"""From the parser's tree to a source, and what is wrong with its structure: everything that would silently not run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseway.adapters.scenarios.lines import Keywords, described, whole
from caseway.adapters.scenarios.source import Cell, Examples, Outline, Source, Step, Table, Tag, Word
from caseway.adapters.scenarios.unread import explain
from caseway.engine.errors import Place
from caseway.engine.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseway.adapters.scenarios.gherkin_text import Parsed
    from caseway.adapters.scenarios.notes import Notes

Tree = dict[str, Any]
WORDS: dict[str, Word] = {"Context": "given", "Action": "when", "Outcome": "then"}


def structure(parsed: Parsed, lines: Sequence[str], notes: Notes, language: str) -> Source | None:
    """The source that a tree describes, or None without a feature; what is wrong goes to `notes`."""
    feature = parsed.feature
    words = Keywords(feature["language"] if feature else language)
    for number, unread in enumerate(parsed.unread):
        explain(unread, lines, words, notes, first=not number)
    if feature is None:
        if not parsed.unread:
            notes.add("G03.empty", Place(1, 1, 2))
        return None
    return _Reading(lines, notes, words, {unread.line for unread in parsed.unread}).source(feature)


class _Reading:
    def __init__(self, lines: Sequence[str], notes: Notes, words: Keywords, unread: set[int]) -> None:
        self.lines, self.notes, self.words, self.unread = lines, notes, words, unread
        self.seen: dict[str, Place] = {}

    def source(self, feature: Tree) -> Source:
        self._prose(feature)
        before: tuple[Step, ...] = ()
        outlines: list[Outline] = []
        for child in feature["children"]:
            if "background" in child:
                before = self._background(child["background"])
            elif "scenario" in child:
                outlines.append(self._outline(child["scenario"], before, (), ""))
            else:
                outlines += self._rule(child["rule"], before)
        if not outlines and not any("rule" in child for child in feature["children"]):
            self.notes.add("G05.feature", whole(self.lines, feature["location"]["line"]))
        return Source(feature["language"], feature["name"], self._tags(feature), tuple(outlines))

    def _rule(self, rule: Tree, before: tuple[Step, ...]) -> list[Outline]:
        self._prose(rule)
        tags, found = self._tags(rule), []
        for child in rule["children"]:
            if "background" in child:
                before = (*before, *self._background(child["background"]))
            else:
                found.append(self._outline(child["scenario"], before, tags, rule["name"]))
        if not found:
            self.notes.add("G05.rule", whole(self.lines, rule["location"]["line"]))
        return found

    def _background(self, background: Tree) -> tuple[Step, ...]:
        self._no_prose(background)
        return self._steps(background)

    def _outline(self, scenario: Tree, before: tuple[Step, ...], tags: tuple[Tag, ...], rule: str) -> Outline:
        line = scenario["location"]["line"]
        place, name = whole(self.lines, line), scenario["name"]
        self._no_prose(scenario)
        if not name:
            self.notes.add("G04.unnamed", place)
        elif fold(name) in self.seen:
            self.notes.add("G04.same", place, first=self.seen[fold(name)], name=name)
        self.seen.setdefault(fold(name), place)
        examples = tuple(self._examples(one) for one in scenario["examples"])
        steps = self._steps(scenario)
        templated = bool(examples) or scenario["keyword"] in self.words.outlines
        if templated and not examples:
            self.notes.add("G05.no-examples", place)
        if not steps and line + 1 not in self.unread:
            self.notes.add("G05.scenario", place)
        return Outline(name, place, (*tags, *self._tags(scenario)), before, steps, examples, templated, rule)

    def _examples(self, examples: Tree) -> Examples:
        self._no_prose(examples)
        place = whole(self.lines, examples["location"]["line"])
        for tag in self._tags(examples):
            self.notes.add("G14.examples", tag.place, name=tag.name)
        header = self._rows([examples["tableHeader"]] if examples.get("tableHeader") else [])
        rows = self._rows(examples.get("tableBody") or [])
        if not rows:
            self.notes.add("G05.examples", place)
        return Examples(place, header[0] if header else (), rows)

    def _steps(self, parent: Tree) -> tuple[Step, ...]:
        steps: list[Step] = []
        word: Word | None = None
        for one in parent["steps"]:
            line, keyword = one["location"]["line"], one["keyword"]
            start = one["location"]["column"] + len(keyword)
            raw = self.lines[line - 1]
            start += len(raw[start - 1 :]) - len(raw[start - 1 :].lstrip())
            place = Place(line, start, start + max(1, len(one["text"])))
            head = Place(line, one["location"]["column"], one["location"]["column"] + len(keyword.rstrip()))
            kind = one["keywordType"]
            if kind == "Unknown":
                self.notes.add("G11.star", head)
            elif kind == "Conjunction" and word is None:
                self.notes.add("G11.first", head, keyword=keyword.strip())
            word = WORDS.get(kind) or word or "given"
            table = self._rows(one["dataTable"]["rows"]) if "dataTable" in one else ()
            doc = whole(self.lines, one["docString"]["location"]["line"]) if "docString" in one else None
            steps.append(Step(word, keyword, one["text"], place, table, doc))
        return tuple(steps)

    def _rows(self, rows: list[Tree]) -> Table:
        table = []
        for row in rows:
            line = row["location"]["line"]
            text = self.lines[line - 1].rstrip()
            cells = tuple(_cell(cell) for cell in row["cells"])
            if not text.endswith("|") or text.endswith("\\|"):
                place = whole(self.lines, line)
                self.notes.add("G13.open", place)
                cells = (*cells, Cell(text.rpartition("|")[2].strip(), place))
            table.append(cells)
        return tuple(table)

    def _tags(self, parent: Tree) -> tuple[Tag, ...]:
        places = ((tag["name"], tag["location"]) for tag in parent["tags"])
        return tuple(Tag(name[1:], Place(at["line"], at["column"], at["column"] + len(name))) for name, at in places)

    def _no_prose(self, parent: Tree) -> None:
        """Inside a scenario everything must run: a line that would be taken for a description is a mistake."""
        for number in described(self.lines, parent["location"]["line"], parent.get("description", "")):
            text = self.lines[number - 1].strip()
            slip = self.words.slip(text)
            place = whole(self.lines, number)
            if slip is None:
                after_examples = "tableBody" in parent and self.words.runs(text)
                self.notes.add("G02.after-examples" if after_examples else "G02.prose", place)
            else:
                end = place.column + len(slip.word)
                self.notes.add(f"G02.{slip.sort}", Place(number, place.column, end), slip.guess, word=slip.word)

    def _prose(self, parent: Tree) -> None:
        """Below the title of a feature or rule there may be prose, but nothing that was meant to run."""
        for number in described(self.lines, parent["location"]["line"], parent.get("description", "")):
            text = self.lines[number - 1].strip()
            slip, place = self.words.title_slip(text), whole(self.lines, number)
            if slip is not None:
                end = place.column + len(slip.word)
                self.notes.add(f"G02.{slip.sort}", Place(number, place.column, end), slip.guess, word=slip.word)
            elif self.words.runs(text):
                self.notes.add("G02.runs", place, word=text.split(maxsplit=1)[0])


def _cell(cell: Tree) -> Cell:
    at = cell["location"]
    return Cell(cell["value"], Place(at["line"], at["column"], at["column"] + max(1, len(cell["value"]))))
