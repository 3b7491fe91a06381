"""The types of expressions, as far as a look at one function tells them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.names import Kind
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType, Request

_AWARE: Final = {"now": 0, "fromtimestamp": 1, "datetime": 7}
"""Where the time zone stands among the arguments of what makes a date-time: only those with one are date-times here."""
_SAME_ITEMS: Final = {"reversed", "sorted", "list", "tuple", "iter", "filter"}
_ONE_ITEM: Final = {"next", "max", "min"}
_PLAIN: Final[dict[str, type]] = {"str": str, "int": int, "float": float, "bool": bool, "len": int}
_EMPTY: Final = m.List([]) | m.Tuple([]) | m.Dict([]) | m.Name("None")
_ENUMERATED: Final = m.Call(m.Name("enumerate"), [m.Arg(), m.ZeroOrMore()])
_TEXTS: Final = {"isoformat", "strftime", "hex", "strip", "lower", "upper"}


@final
class Kinds:
    """What is known of names and expressions, function by function."""

    def __init__(
        self, qualified: Callable[[cst.CSTNode], str], fits: Callable[[cst.BaseExpression, Any], bool]
    ) -> None:
        self._qualified = qualified
        self._fits = fits
        self._scopes: list[dict[str, Any]] = [{}]
        self._wanted: list[dict[str, Any]] = [{}]
        self._derived: list[dict[str, set[Any]]] = [{}]

    def enter(self, body: cst.CSTNode, known: Mapping[str, Any]) -> None:
        """Go into a function, of which the types of some names are known."""
        self._scopes.append({name: names.core(type_) for name, type_ in known.items()})
        self._wanted.append({})
        self._derived.append({})
        body.visit(_Wanting(self, self._qualified, self._wanted[-1]))
        body.visit(_Binding(self))

    def leave(self) -> None:
        """Come out of a function."""
        self._scopes.pop()
        self._wanted.pop()
        self._derived.pop()

    def wanted(self, name: str) -> Any:
        """Return the type that a variable's value must have where it is used in a message, None if in none."""
        return self._wanted[-1].get(name)

    def lost(self, node: cst.BaseExpression, key: str) -> bool:
        """Whether an expression of no known type comes of a message, which has a field of this name in it."""
        return self.of(node) is None and any(names.squashed(key) in names.reach(one) for one in self._roots(node))

    def comes_of_message(self, node: cst.BaseExpression) -> bool:
        """Whether an expression is, or is made of, what a message holds."""
        return bool(self._roots(node))

    def derive(self, target: cst.CSTNode, value: cst.BaseExpression) -> None:
        """Take note that variables come of what a message holds."""
        value = value.value if isinstance(value, cst.DictComp) else value
        roots = self._roots(value)
        if roots and not m.matches(value, _OWN):
            for name in _names_in(target):
                self._derived[-1].setdefault(name.value, set()).update(roots)

    def _roots(self, node: cst.CSTNode) -> set[Any]:
        """Return the classes of messages, and of objects in them, that the names in an expression come of."""
        roots: set[Any] = set()
        for name in _names_in(node):
            kind = self.of(name)
            kind = names.items(kind) or kind
            if names.is_class(kind, DataType):
                roots.add(kind)
            for derived in self._derived:
                roots |= derived.get(name.value, set())
        for call in m.findall(node, m.Call()):  # whoever is handed a request may return its response
            for arg in cst.ensure_type(call, cst.Call).args:
                response = names.response_of(self.of(arg.value))
                roots |= {response} if names.is_class(response, DataType) else set()
        return roots

    def bind(self, node: cst.BaseExpression, value: cst.BaseExpression | None, type_: Any) -> None:
        """Take note of an assignment; a name with two types has none."""
        if not isinstance(node, cst.Name):
            return
        name, scope = node.value, self._scopes[-1]
        wanted = self.wanted(name)
        if value is not None and wanted is not None and self._fits(value, wanted):
            type_ = wanted
        scope[name] = type_ if scope.get(name, type_) == type_ else None

    def of(self, node: cst.CSTNode) -> Any:
        """Return the type of an expression, None if it is not known."""
        match node:
            case cst.SimpleString() | cst.ConcatenatedString() | cst.FormattedString():
                return str
            case cst.Integer():
                return int
            case cst.Float():
                return float
            case cst.Name(value="True" | "False"):
                return bool
            case cst.Name(value=name):
                found = next((scope[name] for scope in reversed(self._scopes) if name in scope), None)
                return names.core(found)
            case cst.Attribute():
                return self._attribute(node)
            case cst.Subscript():
                return self._subscript(node)
            case cst.Await(expression=cst.Call() as call):
                return self._awaited(call)
            case cst.Call():
                return self._call(node)
            case cst.BinaryOperation(left=left, operator=cst.Add(), right=right):
                known = self.of(left) or (str if self.of(right) is str else None)
                return known if known in (str, datetime) else None
            case cst.BinaryOperation(left=left, operator=cst.Subtract(), right=cst.Call(func=func)):
                span = self._qualified(func) == "datetime.timedelta"
                return datetime if span and self.of(left) is datetime else None
            case cst.IfExp(body=body, orelse=orelse):
                known = self.of(body)
                return known if known == self.of(orelse) else None
            case cst.BooleanOperation(left=left, operator=cst.Or(), right=right) if m.matches(right, _EMPTY):
                return self.of(left)
            case cst.BooleanOperation(left=left, right=right):
                known = self.of(left)
                return known if known == self.of(right) else None
            case _:
                return None

    def field(self, base: cst.BaseExpression, name: str) -> tuple[str, Any] | None:
        """Return the field of an expression's type that bears this name in any spelling: its name and type."""
        kind = self.of(base)
        return names.fields(kind).get(names.squashed(name)) if names.is_class(kind, DataType) else None

    def required(self, node: cst.BaseExpression) -> bool:
        """Whether an expression is a field that is never absent."""
        match node:
            case cst.Subscript(value=base):
                key = text_of(node)
            case cst.Call(func=cst.Attribute(value=base, attr=cst.Name(value="get")), args=[first, *_]):
                key = text_value(first.value)
            case cst.Attribute(value=base, attr=cst.Name(value=key)):
                pass
            case _:
                return False
        found = None if key is None else self.field(base, key)
        return found is not None and not names.optional(found[1])

    def each(self, node: cst.BaseExpression) -> Any:
        """Return the type of what a loop over an expression gets, None if it is not known."""
        target = names.target(self._qualified(node))
        return target.value if target is not None and target.kind is Kind.ENUM else names.items(self.of(node))

    def _attribute(self, node: cst.Attribute) -> Any:
        target = names.target(self._qualified(node))
        if target is not None:
            if target.kind is Kind.MEMBER:
                member: Any = target.value
                return member.__class__
            return str if target.kind is Kind.TEXT else None
        found = self.field(node.value, node.attr.value)
        if found is None:
            return None
        return names.core(found[1])

    def _subscript(self, node: cst.Subscript) -> Any:
        key = text_of(node)
        if key is not None:
            found = self.field(node.value, key)
            return None if found is None else names.core(found[1])
        if isinstance(node.slice[0].slice, cst.Index):
            return names.items(self.of(node.value))
        known = self.of(node.value)
        return known if known is str or names.items(known) is not None else None

    def _awaited(self, node: cst.Call) -> Any:
        if isinstance(node.func, cst.Attribute) and node.args:
            if node.func.attr.value == "call":
                request = self.of(node.args[0].value)
                return names.response_of(request) if names.is_class(request, Request) else None
            if node.func.attr.value == "wait_for" and isinstance(node.args[0].value, cst.Call):
                return self._awaited(node.args[0].value)
        return None

    def _call(self, node: cst.Call) -> Any:
        qualified = self._qualified(node.func)
        target = names.target(qualified)
        if target is not None and target.kind in {Kind.CLASS, Kind.ENUM}:
            return target.value
        method = node.func.attr.value if isinstance(node.func, cst.Attribute) else ""
        zone = [arg.value for arg in node.args if arg.keyword is not None and arg.keyword.value == "tzinfo"]
        if method == "astimezone" or (method == "replace" and zone):
            return None if zone and m.matches(zone[0], m.Name("None")) else datetime
        if method in _TEXTS:
            return str
        if qualified.startswith("datetime.datetime"):
            return datetime if _has_zone(node, qualified.rpartition(".")[2]) else None
        if isinstance(node.func, cst.Name):
            name = node.func.value
            if node.args and name in _SAME_ITEMS | _ONE_ITEM:
                whole = self.of(node.args[-1 if name == "filter" else 0].value)
                return whole if name in _SAME_ITEMS and names.items(whole) is not None else names.items(whole)
            return _PLAIN.get(name)
        if not isinstance(node.func, cst.Attribute):
            return None
        base = node.func.value
        if method == "get" and node.args and (key := text_value(node.args[0].value)) is not None:
            found = self.field(base, key)
            return None if found is None else names.core(found[1])
        return self.of(base) if method == "replace" and self.of(base) in {datetime, str} else None


def _has_zone(node: cst.Call, method: str) -> bool:
    """Whether a date-time is made with a time zone."""
    given = [arg.value for arg in node.args if arg.keyword is not None and arg.keyword.value in {"tz", "tzinfo"}]
    place = _AWARE.get(method)
    if not given and place is not None:
        given = [arg.value for arg in node.args[place:] if arg.keyword is None][:1]
    return place is not None and bool(given) and not m.matches(given[0], m.Name("None"))


@final
class _Names(cst.CSTVisitor):
    """Collects the variables that the value of an expression may come of."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[cst.Name] = []

    def visit_Name(self, node: cst.Name) -> None:
        self.found.append(node)

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        node.value.visit(self)
        return False

    def visit_Subscript(self, node: cst.Subscript) -> bool:
        node.value.visit(self)
        return False

    def visit_Arg(self, node: cst.Arg) -> bool:
        node.value.visit(self)
        return False


def _names_in(node: cst.CSTNode) -> list[cst.Name]:
    found = _Names()
    node.visit(found)
    return found.found


_OWN: Final = m.Dict() | m.FormattedString() | m.SimpleString() | m.Comparison() | m.Lambda()
"""What a program makes by itself, whatever is in it."""


class _Local(cst.CSTVisitor):
    """Stays in one function."""

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        return False

    def visit_ClassDef(self, node: cst.ClassDef) -> bool:
        return False

    def visit_Lambda(self, node: cst.Lambda) -> bool:
        return False


@final
class _Wanting(_Local):
    """Collects what type variables must have where they are used in messages."""

    def __init__(self, kinds: Kinds, qualified: Callable[[cst.CSTNode], str], wanted: dict[str, Any]) -> None:
        super().__init__()
        self._kinds = kinds
        self._qualified = qualified
        self._wanted = wanted

    def visit_Call(self, node: cst.Call) -> None:
        target = names.target(self._qualified(node.func))
        if target is None or target.kind is not Kind.CLASS:
            return
        for index, arg in enumerate(node.args):
            name = arg.keyword.value if arg.keyword else "".join(names.ordered(target.value)[index : index + 1])
            if not arg.star and isinstance(arg.value, cst.Name):
                _, type_ = names.fields(target.value).get(names.squashed(name), ("", None))
                type_ = names.core(type_)
                if (
                    type_ is datetime
                    or names.items(type_)
                    or any(names.is_class(type_, one) for one in (OcppEnum, DataType))
                ):
                    self._wanted[arg.value.value] = type_


@final
class _Binding(_Local):
    """Collects what types variables are given."""

    def __init__(self, kinds: Kinds) -> None:
        super().__init__()
        self._kinds = kinds

    def leave_Assign(self, original_node: cst.Assign) -> None:
        for target in original_node.targets:
            self._bound(target.target, original_node.value)

    def leave_AnnAssign(self, original_node: cst.AnnAssign) -> None:
        if original_node.value is None:
            self._kinds.bind(original_node.target, None, None)
        else:
            self._bound(original_node.target, original_node.value)

    def leave_NamedExpr(self, original_node: cst.NamedExpr) -> None:
        if isinstance(original_node.target, cst.Name):
            self._kinds.bind(original_node.target, None, self._kinds.of(original_node.value))
            self._kinds.derive(original_node.target, original_node.value)

    def visit_Call(self, node: cst.Call) -> None:
        values = [arg.value for arg in node.args] + ([node.func.value] if isinstance(node.func, cst.Attribute) else [])
        for function in values:
            for value in values if isinstance(function, cst.Lambda) else ():
                for param in cst.ensure_type(function, cst.Lambda).params.params:
                    if value is not function and (item := names.items(self._kinds.of(value))) is not None:
                        self._kinds.bind(param.name, None, item)
                        self._kinds.derive(param.name, value)

    def visit_For(self, node: cst.For) -> None:
        self._looped(node.target, node.iter)

    def visit_ListComp(self, node: cst.ListComp) -> None:
        self._comprehended(node.for_in)

    def visit_GeneratorExp(self, node: cst.GeneratorExp) -> None:
        self._comprehended(node.for_in)

    def visit_SetComp(self, node: cst.SetComp) -> None:
        self._comprehended(node.for_in)

    def visit_DictComp(self, node: cst.DictComp) -> None:
        self._comprehended(node.for_in)

    def _bound(self, target: cst.BaseAssignTargetExpression, value: cst.BaseExpression) -> None:
        self._kinds.bind(target, value, self._kinds.of(value))
        if isinstance(target, cst.Tuple | cst.List):
            for element in target.elements:
                self._kinds.bind(element.value, None, None)
        self._kinds.derive(target, value)

    def _looped(self, target: cst.BaseAssignTargetExpression, over: cst.BaseExpression) -> None:
        self._kinds.derive(target, over)
        pairs: list[tuple[Any, cst.BaseExpression]] = [(target, over)]
        if isinstance(target, cst.Tuple) and isinstance(over, cst.Call):
            if m.matches(over, _ENUMERATED) and len(target.elements) == 2:
                pairs = [(target.elements[1].value, over.args[0].value)]
            elif m.matches(over.func, m.Name("zip")) and len(target.elements) == len(over.args):
                pairs = [(one.value, arg.value) for one, arg in zip(target.elements, over.args, strict=True)]
        for place, values in pairs:
            self._kinds.bind(place, None, self._kinds.each(values))

    def _comprehended(self, node: cst.CompFor) -> None:
        self._looped(node.target, node.iter)
        if node.inner_for_in is not None:
            self._comprehended(node.inner_for_in)


def text_of(node: cst.Subscript) -> str | None:
    """Return the text that an expression is indexed with, None if it is something else."""
    index = node.slice[0].slice
    return text_value(index.value) if len(node.slice) == 1 and isinstance(index, cst.Index) else None


def text_value(node: cst.BaseExpression) -> str | None:
    """Return the text of a literal, None if it is none."""
    if isinstance(node, cst.SimpleString | cst.ConcatenatedString):
        value = node.evaluated_value
        return value if isinstance(value, str) else None
    return None
