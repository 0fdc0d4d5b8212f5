"""Scenarios: features in the owner's language, linted, bound to a process and run, directly or through pytest.

How it goes together: `gherkin_text` parses, `structure` finds what would silently not run, `book` reads each step as one
of the `sentences` or as an action's own, `binding` and `linting` find the rest; what is left is carried out on a `world` by
`doing` and looked at by `refusals`, `breaches`, `findings` and `paper`. `runner` does all that for a folder, `plugin` for
pytest.

A clause is cited by a tag: `@VB-007` before a feature, a rule or a scenario counts for every scenario below it, and
`Scenario.tags` has them. A tag that looks like a clause and is none is a mistake. Other tags are labels.

Nothing is imported here: pytest loads this package in every run on the machine.
"""
