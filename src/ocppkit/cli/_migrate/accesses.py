"""Uses of what messages hold: attributes where a dict was indexed, members where a text was compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.context import Context
from ocppkit.cli._migrate.kinds import text_of, text_value
from ocppkit.cli._migrate.names import Kind
from ocppkit.cli._migrate.survey import dotted, listed
from ocppkit.cli._migrate.values import Cannot, filled, fitted
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType

_DICT_METHODS: Final = {"items", "keys", "values", "pop", "update", "setdefault", "copy"}
NO_DICT: Final = "this is an object, no dict: to_payload() makes one of a message"
NAMED: Final = "members have names of their own here: value is the standard's text"
_LOST: Final = "where this comes from a message it is an object, no dict: its fields are attributes"
_NO_TEXT: Final = "this is a datetime, no text"
_NAIVE: Final = "a date-time of a message knows its offset from UTC, what was read here did not: compare like with like"
_PARSERS: Final = re.compile(
    r"datetime\.datetime\.(fromisoformat|strptime)|dateutil\.parser\.(parse|isoparse)|"
    r"iso8601\.parse_date|ciso8601\.parse_datetime|django\.utils\.dateparse\.parse_datetime"
)
_TAKE_TEXT: Final = re.compile(r"str|(time|re|json)\.\w+|(.*\.)?(fromisoformat|strptime|parse|isoparse|parse_datetime)")
_TAKE_DICT: Final = re.compile(r"dict|isinstance|iter|len|list|set|sorted|tuple|\w*json\.\w+")
_TEXT_METHODS: Final = {name for name in dir(str) if not name.startswith("_")} - {"replace"}
_AT_ABSENCE: Final = {"KeyError", "LookupError"}
_PUT: Final = {"append": 0, "insert": 1, "extend": 0}
"""Where methods of lists take what they put there."""


def subscript(context: Context, before: cst.Subscript, now: cst.Subscript) -> cst.BaseExpression:
    """Turn ``x["name"]`` into ``x.name`` where x is an object of a message."""
    kind, key = context.kinds.of(before.value), text_of(before)
    if not names.is_class(kind, DataType):
        if kind is datetime and before not in context.consumed:
            context.todo(before, _NO_TEXT)
        if key is not None and context.kinds.lost(before.value, key):
            context.todo(before, _LOST)
        return now
    found = None if key is None else context.kinds.field(before.value, key)
    if found is None:
        context.todo(before, NO_DICT if key is None else f"{_code(context, before.value)} has no field {key}")
        return now
    return cst.Attribute(now.value, cst.Name(found[0]), lpar=now.lpar, rpar=now.rpar)


def called(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression:
    """Turn ``x.get("name")`` into ``x.name``, and leave the reading of date-times out."""
    if _PARSERS.fullmatch(context.qualified(before.func)) and before.args:
        return _parsed(context, before, now)
    if any(context.kinds.of(arg.value) is datetime for arg in before.args) and _TAKE_TEXT.fullmatch(
        context.qualified(before.func) or dotted(before.func)
    ):
        context.todo(before, _NO_TEXT)
    if _TAKE_DICT.fullmatch(context.qualified(before.func) or dotted(before.func)):
        _no_dicts(context, before)
    if not isinstance(before.func, cst.Attribute) or not isinstance(now.func, cst.Attribute):
        return now
    method, base = before.func.attr.value, before.func.value
    kind = context.kinds.of(base)
    key = text_value(before.args[0].value) if before.args else None
    if names.items(kind) is not None and _PUT.get(method, 9) < len(before.args):
        return _put(context, before, now, kind)
    if kind is datetime and before not in context.consumed:
        if method in _TEXT_METHODS or (method == "replace" and before.args and before.args[0].keyword is None):
            context.todo(before, _NO_TEXT)
        return now
    if not names.is_class(kind, DataType):
        if method == "get" and key is not None and context.kinds.lost(base, key):
            context.todo(before, _LOST)
        return now
    if method == "get" and key is not None and (found := context.kinds.field(base, key)) is not None:
        return _got(context, before, now, found)
    if method == "get" or method in _DICT_METHODS:
        known = key is None or context.kinds.field(base, key) is not None
        context.todo(before, NO_DICT if known else f"{_code(context, base)} has no field {key}")
    return now


def _no_dicts(context: Context, call: cst.Call) -> None:
    """Say where what takes dicts, or writes JSON of what is in a list, is given objects."""
    for arg in call.args:
        kind = context.kinds.of(arg.value)
        listed_ = names.items(kind) if isinstance(call.func, cst.Attribute) else None
        if not arg.star and (names.is_class(kind, DataType) or names.is_class(listed_, DataType)):
            context.todo(call, NO_DICT)


def walked(context: Context, over: cst.BaseExpression) -> None:
    """Say where a loop, or another dict, takes the keys of what is an object here."""
    if names.is_class(context.kinds.of(over), DataType):
        context.todo(over, NO_DICT)


def defaulted(context: Context, before: cst.BooleanOperation, now: cst.BooleanOperation) -> cst.BooleanOperation:
    """Turn ``x or {}`` into an object without fields where x is one that may be absent."""
    kind = context.kinds.of(before.left)
    if kind is datetime and context.kinds.of(before.right) is str:
        context.todo(before, _NO_TEXT)
    if not isinstance(before.operator, cst.Or) or not m.matches(before.right, m.Dict([])):
        return now
    if not names.is_class(kind, DataType) or context.kinds.required(before.left):
        return now
    return now.with_changes(right=context.fitted(before, before.right, now.right, kind))


def _got(context: Context, before: cst.Call, now: cst.Call, found: tuple[str, Any]) -> cst.BaseExpression:
    """Return what takes the place of ``x.get("name")``, with its default where a field may be absent."""
    name, type_ = found
    place = cst.Attribute(cst.ensure_type(now.func, cst.Attribute).value, cst.Name(name))
    if len(before.args) == 1 or not names.optional(type_) or m.matches(before.args[1].value, m.Name("None")):
        return place
    try:
        default = context.imported(fitted(context, before.args[1].value, now.args[1].value, type_))
    except Cannot as error:
        context.todo(before, f"{name}: {error}")
        default = now.args[1].value
    test = cst.Comparison(place, [cst.ComparisonTarget(cst.IsNot(), cst.Name("None"))])
    return cst.IfExp(test, place, default, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def _put(context: Context, before: cst.Call, now: cst.Call, kind: Any) -> cst.Call:
    """Put what a list of a message holds into it."""
    method = cst.ensure_type(before.func, cst.Attribute).attr.value
    at = _PUT[method]
    type_ = kind if method == "extend" else names.items(kind)
    value = context.fitted(before, before.args[at].value, now.args[at].value, type_)
    return now.with_changes(args=[*now.args[:at], now.args[at].with_changes(value=value), *now.args[at + 1 :]])


def stored(context: Context, before: cst.Assign | cst.AugAssign, now: Any) -> Any:
    """Give what is put into a field of an object, or joined to a list, its type."""
    target = before.target if isinstance(before, cst.AugAssign) else before.targets[0].target
    if isinstance(before, cst.AugAssign):
        type_ = context.kinds.of(target)
        type_ = type_ if names.items(type_) is not None else None
    elif isinstance(target, cst.Subscript):
        key = text_of(target)
        _, type_ = (key is not None and context.kinds.field(target.value, key)) or ("", None)
    elif isinstance(target, cst.Attribute):
        _, type_ = context.kinds.field(target.value, target.attr.value) or ("", None)
    else:
        return now
    return now if type_ is None else now.with_changes(value=context.fitted(before, before.value, now.value, type_))


def absent(context: Context, before: cst.Try) -> None:
    """Say where the absence of a field raised what is caught: it is None here."""
    types = [handler.type for handler in before.handlers]
    caught = {dotted(one) for type_ in types if type_ is not None for one in listed(type_)}
    if None not in types and not caught & _AT_ABSENCE:
        return
    for one in m.findall(before.body, m.Subscript()):
        node = cst.ensure_type(one, cst.Subscript)
        key = text_of(node)
        found = None if key is None else context.kinds.field(node.value, key)
        if found is not None and names.optional(found[1]):
            context.todo(before, f"an absent {found[0]} is None here, and raises nothing")


def read(context: Context, node: cst.Call) -> None:
    """Take note of what is done to a text before it is read as a date-time: it goes with the reading."""
    if node.args and _PARSERS.fullmatch(context.qualified(node.func)):
        inner = node.args[0].value
        while (base := _inside(inner)) is not None:
            context.consumed.add(inner)
            inner = base


def _inside(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the text that another is made of, None if it is none of those that only lose their ends."""
    match node:
        case cst.Call(
            func=cst.Attribute(value=base, attr=cst.Name(value="replace" | "rstrip" | "removesuffix" | "strip"))
        ):
            return base
        case cst.Subscript(value=base, slice=[cst.SubscriptElement(slice=cst.Slice())]):
            return base
        case cst.BinaryOperation(left=left, operator=cst.Add(), right=cst.SimpleString()):
            return left
        case _:
            return None


def copied(context: Context, call: cst.Call) -> bool:
    """Whether a message is made of the keyword arguments that stand for it: it is there already."""
    target = context.target(call.func)
    if target is None or len(call.args) != 1 or call.args[0].star != "**":
        return False
    return context.kinds.of(call.args[0].value) is target.value


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
    if {kind, context.kinds.of(old.comparator)} == {datetime, str}:
        context.todo(before, _NO_TEXT)
    if not names.is_class(kind, OcppEnum):
        return now
    right = _members(context, before, old.comparator, new.comparator, kind)
    return now.with_changes(comparisons=[new.with_changes(comparator=right)])


def attribute(context: Context, before: cst.Attribute, now: cst.Attribute) -> cst.Attribute:
    """Spell a field as it is spelt here."""
    if before.attr.value == "name" and names.is_class(context.kinds.of(before.value), OcppEnum):
        context.todo(before, NAMED)
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


def joined(context: Context, before: cst.BinaryOperation) -> None:
    """Say where a date-time is joined with a text."""
    if isinstance(before.operator, cst.Add) and before not in context.consumed:
        kinds = [context.kinds.of(one) for one in (before.left, before.right)]
        if datetime in kinds and str in kinds:
            context.todo(before, _NO_TEXT)


def _parsed(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression:
    """Leave out what made a date-time of a text: a message has the date-time."""
    inner, new = before.args[0].value, now.args[0].value
    steps: list[cst.BaseExpression] = []
    while (base := _inside(inner)) is not None:
        steps.append(inner)
        inner, new = base, _inside(new) or new
    if context.kinds.of(inner) is not datetime:
        return now
    if not _reads_offset(context, before, steps):
        context.todo(before, _NAIVE)
    return new


def _reads_offset(context: Context, call: cst.Call, steps: Sequence[cst.BaseExpression]) -> bool:
    """Whether a text was read with its offset from UTC, which is Z or spelt out."""
    if context.qualified(call.func).endswith("strptime"):
        layout = text_value(call.args[1].value) if len(call.args) > 1 else None
        return not steps and layout is not None and layout.endswith("%z")
    return not steps or (len(steps) == 1 and m.matches(steps[0], _OFFSET_SPELT))


_OFFSET_SPELT: Final = m.Call(
    m.Attribute(attr=m.Name("replace")),
    [m.Arg(m.SimpleString()), m.Arg(m.MatchIfTrue(lambda node: text_value(node) in {"+00:00", "+0000", "+00"}))],
)


def _code(context: Context, node: cst.BaseExpression) -> str:
    return names.code_of(context.kinds.of(node)) or "the object"
