"""What a template may do: each node of its parsed tree is looked at before anything is compiled.

Compiling is not harmless by itself (constants are computed then), so whatever is not named here is refused: no calls,
no arithmetic, no assignments, no imports, no attributes of objects. What is left are names that the data has, filters
from a short list, conditions, and loops; a loop inside a loop goes over a part of the outer one's item, so that a
template takes no longer than the data is big. Nodes are told apart by the names of their classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from caseway.engine.assemble.facts import unsafe
from caseway.engine.names import nearest
from caseway.forms.places import Place, after
from caseway.forms.problems import TemplateProblem

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseway.forms.plain import Shape

_WRITTEN: Mapping[str, str] = {"Call": "(…)", "Concat": "~", "CondExpr": "if … else", "Const": "none", "Test": "is"}
"""How some of what is refused is written."""
LOOP: Mapping[str, Shape] = {"index": 0, "first": False, "last": False}
TAKES: Mapping[str, type] = {
    "e": str, "escape": str, "join": list, "length": list, "lower": str, "trim": str, "upper": str,
}  # fmt: skip
"""The filters, each with what it takes. `length` gives a number, the others give text."""


class Reading:
    """One reading of one template, from its first node to its last; `place` is where in the page that is."""

    def __init__(self, file: str, *, markup: bool) -> None:
        """With `markup`, values may stand only where escaping protects them."""
        self.file, self.markup, self.place = file, markup, Place()

    def body(self, body: Sequence[Any], scope: Mapping[str, Shape], item: str = "") -> None:
        """Read nodes. `scope` has what can be named; `item` is the name that the innermost loop gives its items."""
        for node in body:
            kind = type(node).__name__
            if kind == "Output":
                for part in node.nodes:
                    self._output(part, scope)
            elif kind == "For":
                self._loop(node, scope, item)
            elif kind == "If":
                self._shape(node.test, scope)
                for branch in (node.body, node.elif_, node.else_):
                    self._branch(node, branch, scope, item)
            else:
                self._refuse(node, "not-allowed", name=kind.lower())

    def _refuse(self, node: Any, key: str, guess: str = "", **values: str) -> NoReturn:
        raise TemplateProblem(self.file, node.lineno, key, guess, **values)

    def _output(self, part: Any, scope: Mapping[str, Shape]) -> None:
        if type(part).__name__ == "TemplateData":
            self.place = after(self.place, part.data) if self.markup else self.place
        elif type(self._shape(part, scope)) not in (str, int):
            self._refuse(part, "not-text")
        elif not self.place.holds_values:
            self._refuse(part, "place")

    def _branch(self, node: Any, body: Sequence[Any], scope: Mapping[str, Shape], item: str) -> None:
        before = self.place
        self.body(body, scope, item)
        if self.place != before:
            self._refuse(node, "split")

    def _loop(self, node: Any, scope: Mapping[str, Shape], item: str) -> None:
        name = getattr(node.target, "name", "")
        if node.recursive or node.test is not None or not name or name == "loop" or name in scope:
            self._refuse(node, "loop-form")
        over = self._shape(node.iter, scope)
        if not isinstance(over, list):
            self._refuse(node.iter, "loop")
        root = node.iter
        while type(root).__name__ in ("Getattr", "Getitem"):
            root = root.node
        if item and root.name != item:
            self._refuse(node.iter, "loop-in-loop", name=item)
        self._branch(node, node.body, {**scope, name: over[0], "loop": LOOP}, name)
        self._branch(node, node.else_, scope, item)

    def _shape(self, node: Any, scope: Mapping[str, Shape]) -> Shape:
        """A sample of what an expression gives."""
        match type(node).__name__:
            case "Const" if type(node.value) in (str, int) and not unsafe(str(node.value)):
                return "" if isinstance(node.value, str) else 0
            case "Name":
                return self._named(node, node.name, scope)
            case "Getattr":
                return self._named(node, node.attr, self._shape(node.node, scope))
            case "Getitem" if type(node.arg).__name__ == "Const":
                return self._named(node, node.arg.value, self._shape(node.node, scope))
            case "Filter":
                return self._filtered(node, scope)
            case "Compare" if len(node.ops) == 1:
                return self._compared(node, scope)
            case "And" | "Or":
                self._shape(node.left, scope)
                self._shape(node.right, scope)
                return False
            case "Not":
                self._shape(node.node, scope)
                return False
        kind = type(node).__name__
        return self._refuse(node, "not-allowed", name=str(getattr(node, "operator", "") or _WRITTEN.get(kind, kind.lower())))

    def _named(self, node: Any, name: object, owner: Shape | Mapping[str, Shape]) -> Shape:
        if not isinstance(owner, (str, bool, int, list)) and isinstance(name, str):
            if name in owner:
                return owner[name]
            self._refuse(node, "unknown", nearest(name, owner) or "", name=name, known=", ".join(owner))
        return self._refuse(node, "no-parts", name=str(name))

    def _filtered(self, node: Any, scope: Mapping[str, Shape]) -> Shape:
        taken = self._shape(node.node, scope) if node.node is not None else None
        arguments = [self._shape(one, {}) if type(one).__name__ == "Const" else None for one in node.args]
        if (
            not isinstance(taken, TAKES.get(node.name, ()))
            or (isinstance(taken, list) and node.name == "join" and taken[0] != "")
            or arguments not in ([], [""] if node.name == "join" else [])
            or node.kwargs or node.dyn_args or node.dyn_kwargs
        ):  # fmt: skip
            self._refuse(node, "filter", nearest(node.name, TAKES) or "", name=node.name, known=", ".join(TAKES))
        return 0 if node.name == "length" else ""

    def _compared(self, node: Any, scope: Mapping[str, Shape]) -> Shape:
        left, (operand,) = self._shape(node.expr, scope), node.ops
        right = self._shape(operand.expr, scope)
        among = operand.op in ("in", "notin")
        if among and isinstance(right, list):
            right = right[0]
        if type(left) is not type(right) or not isinstance(left, str if among else (str, int)):
            self._refuse(node, "compare")
        return False
