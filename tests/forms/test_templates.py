"""What templates can do, and what is refused before it is compiled."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from jinja2 import StrictUndefined

from caseway.forms import templates
from caseway.forms.allowed import TAKES
from caseway.forms.fill import fill
from caseway.forms.plain import Plain, plain
from caseway.forms.problems import TemplateProblem
from caseway.forms.templates import check, render

if TYPE_CHECKING:
    from caseway.engine.assemble import Process
    from caseway.engine.case import Case

HOSTILE = [
    # attributes and methods
    ("{{ title.__class__ }}", "no-parts"),
    ("{{ ''.__class__.__mro__ }}", "no-parts"),
    ("{{ title['__class__'] }}", "no-parts"),
    ("{{ sections.append }}", "no-parts"),
    ("{{ words.items }}", "unknown"),
    ("{{ fields.__init__ }}", "unknown"),
    ("{{ words['_x'] }}", "unknown"),
    ("{{ words[title] }}", "not-allowed"),
    ("{{ sections[0].title }}", "no-parts"),
    ("{{ title[1:2] }}", "not-allowed"),
    ("{% for s in sections %}{{ loop.cycle }}{% endfor %}", "unknown"),
    ("{% for s in sections %}{{ loop.__init__ }}{% endfor %}", "unknown"),
    ("{{ title|attr('__class__') }}", "filter"),
    ("{{ sections|map(attribute='title')|join }}", "filter"),
    ("{{ sections|join(attribute='title') }}", "filter"),
    ("{{ fields.plats.people|join(d=', ') }}", "filter"),
    ("{{ fields.plats.people|join(*title) }}", "filter"),
    # names from outside
    ("{{ self }}", "unknown"),
    ("{{ config }}", "unknown"),
    ("{{ lipsum }}", "unknown"),
    ("{{ range }}", "unknown"),
    ("{{ varargs }}", "unknown"),
    ("{{ _ }}", "unknown"),
    # calls
    ("{{ range(10) }}", "not-allowed"),
    ("{{ title.upper() }}", "not-allowed"),
    ("{{ cycler('a') }}", "not-allowed"),
    ("{{ ''.join([title]) }}", "not-allowed"),
    ("{{ words.get('x') }}", "not-allowed"),
    # memory and time
    ("{{ 'a' * 999999999 }}", "not-allowed"),
    ("{{ 9 ** 9 }}", "not-allowed"),
    ("{{ 1 + 1 }}", "not-allowed"),
    ("{{ -1 }}", "not-allowed"),
    ("{{ 'a' ~ 'b' }}", "not-allowed"),
    ("{{ '%999999999d' % 1 }}", "not-allowed"),
    ("{{ 9999999999 }}", "not-allowed"),
    ("{{ 1e300 }}", "not-allowed"),
    ("{{ " + "9" * 6000 + " }}", "not-allowed"),
    ("{{ [1, 2, 3] }}", "not-allowed"),
    ("{{ {'a': 1} }}", "not-allowed"),
    ("{{ (1, 2) }}", "not-allowed"),
    ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "deep"),
    ("{{ " + "[" * 30000, "deep"),
    ("{{ " + "(" * 13 + "title" + ")" * 13 + " }}", "deep"),
    ("{{ " + "[" * 13 + "]" * 13 + " }}", "deep"),
    ("{{ " + "{" * 13, "deep"),
    ("{{ " + "not " * 5000 + "complete }}", "deep"),
    ("{{ title" + "|e" * 5000 + " }}", "deep"),
    ("{% if complete %}" * 3000, "deep"),
    ("{{ title|center(999999999) }}", "filter"),
    ("{{ title|indent(999999999) }}", "filter"),
    ("{{ title|format(title) }}", "filter"),
    ("{{ title|replace('', title) }}", "filter"),
    ("{{ title|safe }}", "filter"),
    ("{{ title|length }}", "filter"),
    ("{{ sections|upper }}", "filter"),
    ("{{ sections|join }}", "filter"),
    ("{{ title|join }}", "filter"),
    ("{{ title|upper('x') }}", "filter"),
    ("{% for s in sections %}{{ s.items|join(title) }}{% endfor %}", "filter"),
    ("{% for s in sections %}{{ s.items|join(1) }}{% endfor %}", "filter"),
    ("{% for a in sections %}{% for b in sections %}x{% endfor %}{% endfor %}", "loop-in-loop"),
    (
        "{% for a in sections %}{% for b in a.fields %}{% for c in a.fields %}x{% endfor %}{% endfor %}{% endfor %}",
        "loop-in-loop",
    ),
    ("{% for s in sections recursive %}{{ loop(s) }}{% endfor %}", "loop-form"),
    ("{% for s in sections if s.title %}x{% endfor %}", "loop-form"),
    ("{% for a, b in sections %}x{% endfor %}", "loop-form"),
    ("{% for loop in sections %}x{% endfor %}", "loop-form"),
    ("{% for title in sections %}x{% endfor %}", "loop-form"),
    ("{% for a in sections %}{% else %}{{ title() }}{% endfor %}", "not-allowed"),
    ("{% for a in sections %}{% else %}{{ a.title }}{% endfor %}", "unknown"),
    ("{% for a in title %}x{% endfor %}", "loop"),
    ("{% for a in words %}x{% endfor %}", "loop"),
    ("{% for a in [1, 2] %}x{% endfor %}", "not-allowed"),
    # tags
    ("{% include 'form.html.j2' %}", "not-allowed"),
    ("{% include '/etc/passwd' %}", "not-allowed"),
    ("{% import 'a' as b %}", "not-allowed"),
    ("{% from 'a' import b %}", "not-allowed"),
    ("{% extends 'a' %}", "not-allowed"),
    ("{% block a %}{% endblock %}", "not-allowed"),
    ("{% set a = 1 %}", "not-allowed"),
    ("{% set a %}x{% endset %}", "not-allowed"),
    ("{% with a = 1 %}{% endwith %}", "not-allowed"),
    ("{% macro a() %}{% endmacro %}", "not-allowed"),
    ("{% call a() %}{% endcall %}", "not-allowed"),
    ("{% filter upper %}a{% endfilter %}", "not-allowed"),
    ("{% autoescape false %}{{ title }}{% endautoescape %}", "not-allowed"),
    ("{% do title %}", "not-allowed"),
    ("{% debug %}", "not-allowed"),
    # what is no text, and what cannot be compared
    ("{{ sections }}", "not-text"),
    ("{{ words }}", "not-text"),
    ("{{ complete }}", "not-text"),
    ("{{ title or case }}", "not-text"),
    ("{{ title if complete }}", "not-allowed"),
    ("{{ title is defined }}", "not-allowed"),
    ("{{ none }}", "not-allowed"),
    ("{% if title < 1 %}x{% endif %}", "compare"),
    ("{% if title in 1 %}x{% endif %}", "compare"),
    ("{% if sections == sections %}x{% endif %}", "compare"),
    ("{% if title == title == title %}x{% endif %}", "not-allowed"),
    # characters
    ("{{ 'a\N{RIGHT-TO-LEFT OVERRIDE}b' }}", "characters"),
    ("{{ '\\u202e' }}", "not-allowed"),
    ("{{ '\\ud800' }}", "not-allowed"),
    ("\x00", "characters"),
    ("\ud800", "characters"),
    # syntax
    ("{{ title", "syntax"),
    ("{{ title }", "syntax"),
    ("{% if title %}", "syntax"),
    ("{% endif %}", "syntax"),
    ("{% for %}x{% endfor %}", "syntax"),
    ("{{ 'a }}", "syntax"),
    ("{{ § }}", "syntax"),
    ("{{ }}", "syntax"),
    ("{% %}", "not-allowed"),
    ("{# never closed", "syntax"),
    ("{% raw %}never closed", "syntax"),
    # places where escaping does not help
    ("<p lang={{ language }}>", "place"),
    ('<a href="{{ title }}">', "place"),
    ("<p onclick='{{ title }}'>", "place"),
    ("<script>{{ title }}</script>", "place"),
    ("<style>{{ title }}</style>", "place"),
    ("<{{ title }}>", "place"),
    ("<!-- {{ title }} -->", "place"),
    ("{% if complete %}<p title='{% endif %}{{ title }}'>", "split"),
    ("{% for s in sections %}<script>{% endfor %}", "split"),
    ("<p {% if complete %}>{% else %}lang='{% endif %}", "split"),
]


@pytest.fixture
def uncompiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is compiled fails the test."""

    def compiled(*_: Any, **__: Any) -> None:
        raise AssertionError("compiled before it was refused")

    monkeypatch.setattr("jinja2.Environment.compile", compiled)
    monkeypatch.setattr("jinja2.Environment.from_string", compiled)


@pytest.mark.usefixtures("uncompiled")
@pytest.mark.parametrize(("source", "key"), HOSTILE)
def test_a_hostile_template_is_refused_before_it_is_compiled(source: str, key: str) -> None:
    with pytest.raises(TemplateProblem) as raised:
        check(f"<p>\nfirst {{{{ case }}}}\n</p>{source}\n", ("plats",), markup=True, file="own.html.j2")

    problem = raised.value
    assert problem.key == key
    assert problem.file == "own.html.j2"
    assert problem.line in (3, 4) if key == "syntax" else problem.line == 3
    for language in ("en", "sv", "da"):
        assert problem.say(language).startswith("own.html.j2, ")


def test_a_name_that_is_nearly_right_is_guessed() -> None:
    for source, guess in [("{{ titel }}", "title"), ("{{ fields.plast.text }}", "plats"), ("{{ title|uper }}", "upper")]:
        with pytest.raises(TemplateProblem) as raised:
            check(source, ("plats",), markup=True, file="a.j2")
        assert raised.value.guess == guess


def test_a_template_of_too_many_bytes_is_refused() -> None:
    check("ö" * 32 * 1024, (), markup=True, file="a.j2")
    with pytest.raises(TemplateProblem) as raised:
        check("ö" * 32 * 1024 + "a", (), markup=True, file="a.j2")
    assert raised.value.key == "size"


@pytest.fixture
def data(vastbus: Process, half_planned: Case) -> dict[str, Plain]:
    return plain(fill(vastbus, half_planned, "bilaga 2 b", date(2018, 9, 25)))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ title }}", "Bilaga 2 b: Gemensam handlingsplan"),
        ("{{ fields.mötesdag.text }}", "måndag 24 september 2018"),
        ("{{ fields['berörda parter'].people|join(' + ') }}", "Anna Berg + Bo Åsberg + Sara Holm (Socialtjänsten)"),
        ("{{ fields['berörda parter'].people|length }}", "3"),
        ("{{ case|lower|trim|e }}{{ 'x' }}{{ 7 }}", "nv-1x7"),
        ("{% for s in sections %}{{ loop.index }}{% if not loop.last %}, {% endif %}{% endfor %}", "1, 2, 3, 4, 5, 6"),
        ("{% for r in fields.bedömningar.rows %}x{% else %}none{% endfor %}", "none"),
        ("{% if fields.uppföljningsdag.missing and not complete or case == 'x' %}yes{% elif title %}no{% endif %}", "yes"),
        ("{% if 'NV' in case and 'Anna Berg' in fields.vårdnadshavare.people and case != title %}yes{% endif %}", "yes"),
        ("{% for s in sections %}{% if loop.index > 5 %}{{ s.title }}{% endif %}{% endfor %}", "Underskrifter"),
        ("{% raw %}{{ title }}{% endraw %}{# a remark #}", "{{ title }}"),
        ("<p lang=\"{{ language }}\" title='{{ case }}'>", "<p lang=\"sv\" title='NV-1'>"),
        ("<p {% if not complete %} class=\"{{ case }}\"{% endif %}>", '<p  class="NV-1">'),
    ],
)  # fmt: skip
def test_what_a_template_can_do(source: str, text: str, data: dict[str, Plain]) -> None:
    assert render(source, data, markup=True, file="a.j2") == text


def test_values_are_escaped_in_markup_and_not_in_text(data: dict[str, Plain]) -> None:
    hostile = data | {"title": "<b>'&\"</b>"}

    assert render("{{ title }}", hostile, markup=True, file="a.j2") == "&lt;b&gt;&#39;&amp;&#34;&lt;/b&gt;"
    assert render("{{ title|e|upper }}", hostile, markup=True, file="a.j2").count("<") == 0
    assert render("{{ '<i>' }}", hostile, markup=True, file="a.j2") == "&lt;i&gt;"
    assert render("{{ title }}", hostile, markup=False, file="a.j2") == "<b>'&\"</b>"


def test_a_value_is_never_read_as_a_template(data: dict[str, Plain]) -> None:
    assert render("{{ title }}", data | {"title": "{{ case }}{% x"}, markup=True, file="a.j2") == "{{ case }}{% x"


def test_in_plain_text_no_line_of_a_value_begins_at_the_margin(data: dict[str, Plain]) -> None:
    assert render("{{ title }}\nx", data | {"title": "a\nb\tc"}, markup=False, file="a.j2") == "a\n          b c\nx"


def test_a_template_may_have_as_many_tags_as_fit(data: dict[str, Plain]) -> None:
    source = "{# a remark #}{{ case }}{% if complete %}{% endif %}\n{% raw %}{{{% endraw %}"
    assert render("{{ case }}" * 200, data, markup=True, file="a.j2") == "NV-1" * 200
    assert render(source * 200, data, markup=True, file="a.j2") == "NV-1{{" * 200


def test_windows_line_ends_and_decomposed_names_are_understood(data: dict[str, Plain]) -> None:
    assert render("{{ fields.mo\N{COMBINING DIAERESIS}tesdag.title }}\r\nx\r\n", data, markup=True, file="a.j2") == (
        "Dag för mötet\nx\n"
    )


def test_a_document_that_becomes_too_long_is_refused(data: dict[str, Plain], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "MOST_CHARACTERS", 50)
    with pytest.raises(TemplateProblem) as raised:
        render("{% for s in sections %}0123456789{% endfor %}", data, markup=True, file="a.j2")
    assert raised.value.key == "long"


def test_a_template_that_got_past_the_check_would_reach_nothing() -> None:
    environment = templates._Environment(markup=True)

    assert (environment.globals, environment.tests) == ({}, {})
    assert environment.filters.keys() == TAKES.keys()
    for thing, name in [("text", "upper"), ({"a": "b"}, "items"), ([1], 0), (environment, "filters")]:
        assert isinstance(environment.getattr(thing, name), StrictUndefined)  # type: ignore[arg-type]
        assert isinstance(environment.getitem(thing, name), StrictUndefined)


def test_data_of_another_shape_is_a_problem_and_no_traceback(data: dict[str, Plain]) -> None:
    del data["case"]
    with pytest.raises(TemplateProblem) as raised:
        render("{{ case }}", data, markup=True, file="a.j2")
    assert raised.value.key == "failed"


def test_a_template_is_compiled_once(data: dict[str, Plain], monkeypatch: pytest.MonkeyPatch) -> None:
    source = "only here {{ case }}"
    assert render(source, data, markup=True, file="a.j2") == "only here NV-1"
    monkeypatch.setattr(templates, "_Environment", None)
    assert render(source, data, markup=True, file="a.j2") == "only here NV-1"
