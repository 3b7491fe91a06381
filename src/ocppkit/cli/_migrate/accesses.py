"""Uses of what messages hold: attributes where a dict was indexed, members where a text was compared."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.context import Context
from ocppkit.cli._migrate.kinds import text_of, text_value
from ocppkit.cli._migrate.names import Kind
from ocppkit.cli._migrate.values import Cannot, filled, fitted
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType

_DICT_METHODS: Final = {"items", "keys", "values", "pop", "update", "setdefault", "copy"}
NO_DICT: Final = "this is an object, no dict: to_payload() makes one of a message"
_PARSERS: Final = {"fromisoformat", "parse", "isoparse", "strptime", "parse_datetime"}


def subscript(context: Context, before: cst.Subscript, now: cst.Subscript) -> cst.BaseExpression:
    """Turn ``x["name"]`` into ``x.name`` where x is an object of a message."""
    if not names.is_class(context.kinds.of(before.value), DataType):
        return now
    key = text_of(before)
    found = None if key is None else context.kinds.field(before.value, key)
    if found is None:
        context.todo(before, NO_DICT if key is None else f"{_code(context, before.value)} has no field {key}")
        return now
    return cst.Attribute(now.value, cst.Name(found[0]), lpar=now.lpar, rpar=now.rpar)


def called(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression:
    """Turn ``x.get("name")`` into ``x.name``, and leave the reading of date-times out."""
    if not isinstance(before.func, cst.Attribute) or not isinstance(now.func, cst.Attribute):
        return now
    method, base = before.func.attr.value, before.func.value
    if method in _PARSERS and before.args:
        return _parsed(context, before, now)
    if not names.is_class(context.kinds.of(base), DataType):
        return now
    key = text_value(before.args[0].value) if before.args else None
    if method == "get" and key is not None and (found := context.kinds.field(base, key)) is not None:
        place = cst.Attribute(now.func.value, cst.Name(found[0]))
        if len(before.args) == 1 or not names.optional(found[1]) or m.matches(before.args[1].value, m.Name("None")):
            return place
        try:
            default = context.imported(fitted(context, before.args[1].value, now.args[1].value, found[1]))
        except Cannot as error:
            context.todo(before, f"{key}: {error}")
            default = now.args[1].value
        test = cst.Comparison(place, [cst.ComparisonTarget(cst.IsNot(), cst.Name("None"))])
        return cst.IfExp(test, place, default, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    if method == "get" or method in _DICT_METHODS:
        context.todo(before, NO_DICT if key is None else f"{_code(context, base)} has no field {key}")
    return now


def copied(context: Context, call: cst.Call) -> bool:
    """Whether a message is made of the keyword arguments that stand for it: it is there already."""
    target = context.target(call.func)
    same = target is not None and len(call.args) == 1 and call.args[0].star == "**"
    return same and target is not None and context.kinds.of(call.args[0].value) is target.value


def constructed(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression:
    """Give a message, or an object in it, its fields as they are named and typed here."""
    target = context.target(before.func)
    if copied(context, before):
        return now.args[0].value
    if target is None or target.kind is not Kind.CLASS:
        for arg in before.args:
            if arg.star == "**" and names.is_class(context.kinds.of(arg.value), DataType):
                context.todo(before, NO_DICT)
        return now
    args, faults = filled(context, target.value, before.args, now.args)
    for fault in faults:
        context.todo(before, fault)
    return context.imported(now.with_changes(args=args))


def compared(context: Context, before: cst.Comparison, now: cst.Comparison) -> cst.Comparison:
    """Compare members with members, and ask for presence as attributes have it."""
    if len(before.comparisons) != 1:
        return now
    old, new = before.comparisons[0], now.comparisons[0]
    if isinstance(old.operator, cst.In | cst.NotIn) and (key := text_value(before.left)) is not None:
        found = context.kinds.field(old.comparator, key)
        if found is not None:
            place = cst.Attribute(new.comparator, cst.Name(found[0]))
            operator = cst.IsNot() if isinstance(old.operator, cst.In) else cst.Is()
            return now.with_changes(left=place, comparisons=[cst.ComparisonTarget(operator, cst.Name("None"))])
    kind = context.kinds.of(before.left)
    if not names.is_class(kind, OcppEnum):
        return now
    right = _members(context, before, old.comparator, new.comparator, kind)
    return now.with_changes(comparisons=[new.with_changes(comparator=right)])


def attribute(context: Context, before: cst.Attribute, now: cst.Attribute) -> cst.Attribute:
    """Spell a field as it is spelt here."""
    found = context.kinds.field(before.value, before.attr.value)
    return now if found is None else now.with_changes(attr=cst.Name(found[0]))


def _members(
    context: Context, node: cst.CSTNode, before: cst.BaseExpression, now: cst.BaseExpression, kind: type[OcppEnum]
) -> cst.BaseExpression:
    if isinstance(before, cst.List | cst.Tuple | cst.Set) and isinstance(now, cst.List | cst.Tuple | cst.Set):
        pairs = zip(before.elements, now.elements, strict=True)
        return now.with_changes(
            elements=[new.with_changes(value=_members(context, node, old.value, new.value, kind)) for old, new in pairs]
        )
    target = context.target(before)
    if text_value(before) is None and (target is None or target.kind not in {Kind.MEMBER, Kind.TEXT}):
        return now
    return context.fitted(node, before, now, kind)


def _parsed(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression:
    """Leave out what made a date-time of a text: a message has the date-time."""
    inner, new = before.args[0].value, now.args[0].value
    if isinstance(inner, cst.Call) and isinstance(inner.func, cst.Attribute) and inner.func.attr.value == "replace":
        assert isinstance(new, cst.Call)
        assert isinstance(new.func, cst.Attribute)
        inner, new = inner.func.value, new.func.value
    return new if context.kinds.of(inner) is datetime else now


def _code(context: Context, node: cst.BaseExpression) -> str:
    return names.code_of(context.kinds.of(node)) or "the object"
