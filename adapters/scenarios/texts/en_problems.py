"""English: what can be wrong in a feature file, and what to write instead. Two sentences for each code."""

_NAMES = "write one of: {known}"

PROBLEMS: dict[str, tuple[str, str]] = {
    # cannot be read
    "G01": (
        "this line cannot be read here",
        "begin it with Given, When, Then, And or But; write explanations as comments, with `#` first",
    ),
    "G01.language": (
        "there are no sentences in the language `{name}`",
        "write `# language: en`, `# language: sv` or `# language: da` at the top of the file",
    ),
    "G01.no-language": (
        "the file does not say in which language it is, so `{word}:` is no keyword",
        "write `# language: {language}` in the first line",
    ),
    "G01.feature": ("the file does not begin with a feature", "write `{keyword}:` and a title before anything else"),
    "G01.cells": ("this row has not as many cells as the first row of the table", "write as many `|` in each row"),
    "G01.tag": ("a tag cannot have blanks in it", "write tags like `@VB-007 @urgent`"),
    "G01.text": ("the long text never ends", "end it with the signs that it begins with, or remove it"),
    "G01.last-tag": (
        "the tag is last in the file and belongs to nothing",
        "move it to the line before a scenario, or remove it",
    ),
    "G01.table": ("the table belongs to no step", "write it right below the step that it belongs to"),
    "G01.step": ("the step is outside every scenario", "write it below `Scenario:` or `Background:`"),
    "G01.place": (
        "the title cannot be here",
        "the order is Feature, Background, then Scenario and Rule; a file has one Feature",
    ),
    # would not run
    "G02.prose": (
        "this line would be taken for a description and not run",
        "make it a comment with `#` first, or write it below Feature",
    ),
    "G02.other": ("`{word}` is not English, so this line would not run", "the file is in English; write `{guess}`"),
    "G02.misspelt": (
        "`{word}` is no keyword, so this line would not run",
        "keywords are written exactly: Given, When, Then, And, But, Scenario:, Background:",
    ),
    "G02.colon": (
        "`{word}` lacks its colon, so this line would not run",
        "write `{guess}`; if it is a description, begin with another word",
    ),
    "G02.place": ("`{word}:` is where it would be taken for a description", "move it to where it belongs"),
    "G02.after-examples": ("the step stands after the examples, so it would not run", "move it to before `Examples:`"),
    "G02.runs": (
        "this line looks like a step, but it is in a description and would not run",
        "write it below `Scenario:`; if it is a description, begin with another word than `{word}`",
    ),
    # nothing to read
    "G03.empty": ("the file has no scenarios", "write `Feature:` with a title, and below it `Scenario:`"),
    # names
    "G04.unnamed": ("the scenario has no name", "write after the colon what it shows"),
    "G04.same": ("two scenarios are called `{name}`, so only one of them would run", "give one of them another name"),
    # nothing that runs
    "G05.feature": ("the feature has no scenarios", "write a `Scenario:`"),
    "G05.rule": ("the rule has no scenarios", "write a `Scenario:` below it, or remove it"),
    "G05.scenario": (
        "the scenario has no steps",
        "write steps that begin with Given, When and Then, or remove the scenario",
    ),
    "G05.no-examples": (
        "the outline has no examples, so it would never run",
        "write a table below `Examples:`, or make it a `Scenario:`",
    ),
    "G05.examples": ("the table of examples has no rows, so nothing would run", "write at least one row below the headings"),
    # unknown sentences
    "G06": ("there is no such sentence", "sentences that are near:"),
    "G06.quotes": ("names are written in quotation marks", "write `{guess}`"),
    "G06.none": ("there is no such sentence", "the sentences of actions are under `say` in process.yaml"),
    # unknown names
    "G07.who": ("there is no role `{name}`", "write one of: {known}; or a person's name in quotation marks"),
    "G07.role": ("there is no role `{name}`", _NAMES),
    "G07.person": (
        "nobody in the scenario is called `{name}`",
        'say first who that is, like `Given "{name}" is guardian`; those who take part: {known}',
    ),
    "G07.action": ("there is no action `{name}`", _NAMES),
    "G07.rule": ("there is no rule `{name}`", _NAMES),
    "G07.stage": ("there is no stage `{name}`", _NAMES),
    "G07.fact": ("there is no fact `{name}`", _NAMES),
    "G07.consent": ("there is no consent `{name}`", _NAMES),
    "G07.form": ("there is no form `{name}`", _NAMES),
    "G07.letter": ("there is no letter `{name}`", _NAMES),
    "G07.clause": ("the guidance has no clause `{name}`", "write the id of a clause in guidance.yaml"),
    "G07.process": (
        "the scenarios here belong to the process `{known}`, not to `{name}`",
        "write `{known}`, or move the file",
    ),
    "G07.rows": ("`{name}` is no table", "write it in the table below the action, with its value beside it"),
    "G07.noted": ("`{name}` is not noted with: {action}", "what can be noted: {known}"),
    "G07.notes-nothing": ("`{name}` is not noted with: {action}", "that action notes nothing; remove the table"),
    "G07.column": ("`{fact}` has no column `{name}`", "the columns are: {known}"),
    # values
    "G08.date": ("`{name}` is no date", "write year-month-day, like 2018-09-24"),
    "G08.day": ("there is no day {name}", "look it up in a calendar"),
    "G08.far": ("{name} is too far away", "write a year between 1900 and 2200"),
    "G08.time": ("`{name}` is no time", "write hour and minute, like 14:30"),
    "G08.number": ("`{name}` is no number", "write a whole number, or a word from one to twelve"),
    "G08.unit": ("time is not counted in `{name}`", "write days, weeks or months"),
    "G08.empty": ("there is nothing in the quotation marks", "write what or who is meant"),
    "G08.fact": ("{text}", "put the value right"),
    "G08.choice": ("{text}", "choose one of: {known}"),
    # ambiguous
    "G09": (
        "the step can mean two things",
        "change the `say` of the actions in process.yaml so that they can be told apart:",
    ),
    # nothing is checked
    "G10": ("the scenario checks nothing", "write with Then what is to hold afterwards"),
    # order
    "G11.first": ("`{keyword}` has no step to go on from", "begin with Given, When or Then"),
    "G11.star": ("`*` does not say whether the step is Given, When or Then", "write the word that holds"),
    "G11.check": ("this checks something, but stands under Given or When", "write it under Then"),
    "G11.do": ("this does something, but stands under Then", "write it under When, or under Given"),
    "G11.nothing-before": ("something is checked here before anything has happened", "write Given or When first"),
    "G11.with": ("there is no action before «with …»", "write the step right after the action that the table belongs to"),
    "G11.with-other": ("`{name}` is not noted with: {action}", "write the step right after an action that notes it"),
    # examples
    "G12.placeholder": ("no column is called `{name}`, so `<{name}>` would stay as it is", "the columns are: {known}"),
    "G12.column": ("the column `{name}` is not used", "write `<{name}>` in a step, or remove the column"),
    "G12.no-examples": (
        "`<{name}>` is never filled in: the scenario has no examples",
        "write a table below `Examples:`, or a value instead",
    ),
    "G12.background": ("`<{name}>` cannot be in a background", "move the step into the scenario"),
    "G12.twice": ("two columns are called `{name}`", "give one of them another name"),
    "G12.unnamed": ("the column has no name", "write a name at the top of the column"),
    # tables
    "G13.table": ("the step takes no table, so this one would not be read", "remove it, or write a step that takes it"),
    "G13.doc": (
        "the step takes no long text, so this one would not be read",
        "write the text in a table, as the value of a fact",
    ),
    "G13.open": ("the row does not end with `|`, so the last of it would not be read", "put a `|` at the end of the row"),
    "G13.empty": ("the table is empty", "fill it in or remove it"),
    "G13.columns": ("the table is to have two columns: the fact and its value", "with «{action}» belong: {known}"),
    "G13.twice": ("`{name}` is here twice", "remove one of them"),
    "G13.rows": (
        "`{name}` is a table itself",
        "write it in a step of its own after the action: `And with {name}`, with the columns at the top",
    ),
    "G13.no-rows": ("the table has no rows", "write the columns at the top ({known}) and at least one row below them"),
    "G13.no-rows-table": ("the table is missing", "write it below the step, with the names of the columns at the top"),
    "G13.no-people-table": ("the table of people is missing", "write it below the step, with the columns name and role"),
    "G13.people": ("`{name}` is no column in a table of people", "the columns are: {known}"),
    "G13.people-columns": (
        "the table is to have the columns name and role, and at least one row",
        "the columns are: {known}",
    ),
    # tags
    "G14.mark": (
        "with the tag `@{name}` pytest would skip the scenario or change how it runs",
        "remove the tag; a scenario that is not to run is removed",
    ),
    "G14.clause": ("the guidance has no clause `{name}`", "write the id of a clause in guidance.yaml"),
    "G14.examples": ("examples cannot have tags", "write the tag before the scenario"),
    # too much
    "G15.step": ("the step is longer than {limit} characters", "write it shorter, or put the values in a table"),
    "G15.steps": ("the file makes more than {limit} steps", "divide it among several files"),
}
