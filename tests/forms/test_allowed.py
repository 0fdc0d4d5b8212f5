"""What templates.py passes on is tested there, with templates; here is what only the reading itself shows."""

from caseway.forms.allowed import TAKES
from caseway.forms.templates import DEEPEST, check


def test_every_filter_can_be_used() -> None:
    for name, taken in TAKES.items():
        of = "title" if taken is str else "fields.a.people"
        check(f"{{{{ {of}|{name} }}}}", ("a",), markup=True, file="a.j2")


def test_conditions_may_be_as_deep_as_said() -> None:
    check("{% if complete %}" * DEEPEST + "{% endif %}" * DEEPEST, (), markup=True, file="a.j2")


def test_loops_side_by_side_may_use_one_name() -> None:
    loop = (
        "{% for s in sections %}{% for f in s.fields %}{{ f.title }}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}"
    )
    check(loop * 2, (), markup=True, file="a.j2")
