"""What is put into messages: texts become members, date-times and objects, as the field's type asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Protocol

import libcst as cst

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.kinds import Kinds, text_value
from ocppkit.cli._migrate.names import Kind
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType

_NO_MOMENT: Final = "a date-time of a message is an aware datetime: give one in place of this"
_UNCUT: Final = re.compile(r"(%Y-%m-%d|%F)T(%H:%M:%S|%T).*")
"""Formats that leave nothing of a moment out but parts of a second."""
_UTC: Final = {"utcnow": "now", "utcfromtimestamp": "fromtimestamp"}
"""What reads UTC without saying so, and what says it."""

_UNFOLDED: Final = "write the fields out, for they are typed here; from_payload() reads a payload as JSON has it"
_UNNAMED: Final = "fields are given by name"
_EQUAL: Final = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))


class Cannot(Exception):
    """Something cannot be turned into what is needed; the text says why."""


class Known(Protocol):
    """What a conversion asks of the file."""

    kinds: Kinds

    def qualified(self, node: cst.CSTNode) -> str:
        """Return the full name of what was imported, empty if it was not."""
        ...

    def datetime(self) -> str:
        """Return how the class is written."""
        ...

    def utc(self) -> str:
        """Return how UTC is written."""
        ...


def fitted(known: Known, before: cst.BaseExpression, now: cst.BaseExpression, type_: Any) -> cst.BaseExpression:
    """Return an expression as a value of a field's type; ``before`` is how it stood in the file.

    Raises:
        Cannot: it has to be done by hand.
    """
    type_ = names.core(type_)
    match before, now:
        case cst.Name(value="None"), _:
            return now
        case cst.IfExp(body=body, orelse=orelse), cst.IfExp():
            return now.with_changes(
                body=fitted(known, body, now.body, type_), orelse=fitted(known, orelse, now.orelse, type_)
            )
        case cst.BooleanOperation(left=left, right=right), cst.BooleanOperation():
            return now.with_changes(
                left=fitted(known, left, now.left, type_), right=fitted(known, right, now.right, type_)
            )
        case _:
            pass
    if names.items(type_) is not None:
        return _list(known, before, now, type_)
    if names.is_class(type_, OcppEnum):
        return _member(known, before, now, type_)
    if type_ is datetime:
        return _moment(known, before, now)
    if names.is_class(type_, DataType):
        return _object(known, before, now, type_)
    return now


def filled(
    known: Known, cls: Any, before: Sequence[cst.Arg], now: Sequence[cst.Arg]
) -> tuple[list[cst.Arg], list[str]]:
    """Return the arguments of a printed class, and what has to be done by hand."""
    args: list[cst.Arg] = []
    faults: list[str] = []
    fields, order = names.fields(cls), names.ordered(cls)
    in_turn = sum(1 for arg in before if arg.keyword is None and not arg.star)
    for given, (old, new) in enumerate(zip(before, now, strict=True)):
        if old.star or (old.keyword is None and in_turn > len(order)):
            faults.append(f"{names.code_of(cls)}: {_UNFOLDED if old.star else _UNNAMED}")
            args.append(new)
            continue
        wanted = old.keyword.value if old.keyword else order[given]
        name, type_ = fields.get(names.squashed(wanted), (wanted, None))
        if type_ is None:
            faults.append(f"{names.code_of(cls)} has no field {wanted}")
        try:
            value = fitted(known, old.value, new.value, type_)
        except Cannot as error:
            faults.append(f"{name}: {error}")
            value = new.value
        args.append(new.with_changes(keyword=cst.Name(name), value=value, equal=new.equal if old.keyword else _EQUAL))
    return args, faults


def _list(known: Known, before: cst.BaseExpression, now: cst.BaseExpression, type_: Any) -> cst.BaseExpression:
    item = names.items(type_)
    match before, now:
        case cst.List(), cst.List():
            pairs = zip(before.elements, now.elements, strict=True)
            return now.with_changes(
                elements=[new.with_changes(value=fitted(known, old.value, new.value, item)) for old, new in pairs]
            )
        case cst.ListComp(), cst.ListComp():
            return now.with_changes(elt=fitted(known, before.elt, now.elt, item))
        case _ if names.is_class(item, DataType) and known.kinds.of(before) != type_:
            raise Cannot(f"a list of {names.code_of(item)} is needed, and nothing tells that this is one")
        case _:
            return now


def _member(
    known: Known, before: cst.BaseExpression, now: cst.BaseExpression, enum: type[OcppEnum]
) -> cst.BaseExpression:
    text = text_value(before)
    if text is None:
        target = names.target(known.qualified(before))
        if target is not None and target.kind in {Kind.MEMBER, Kind.TEXT}:
            text = str(target.value.value)
        elif known.kinds.of(before) is str:
            return cst.Call(cst.parse_expression(str(names.code_of(enum))), [cst.Arg(now)])
        else:
            return now
    member = names.member_of(enum, text)
    if member is None:
        raise Cannot(f"{names.code_of(enum)} has no value {text!r}")
    return cst.parse_expression(str(names.code_of(member)))


def _object(known: Known, before: cst.BaseExpression, now: cst.BaseExpression, cls: Any) -> cst.BaseExpression:
    match before, now:
        case cst.Dict(), cst.Dict():
            return _from_dict(known, before, now, cls)
        case cst.Call(func=cst.Name(value="dict")), cst.Call():
            if any(arg.keyword is None for arg in before.args):
                raise Cannot(f"a {names.code_of(cls)} is needed, and not all keys of this dict are literals")
            args, faults = filled(known, cls, before.args, now.args)
            if faults:
                raise Cannot("; ".join(faults))
            _complete(cls, args)
            return now.with_changes(func=cst.parse_expression(str(names.code_of(cls))), args=args)
        case _ if known.kinds.of(before) is not cls:
            raise Cannot(f"a {names.code_of(cls)} is needed, and nothing tells that this is one")
        case _:
            return now


def _from_dict(known: Known, before: cst.Dict, now: cst.Dict, cls: Any) -> cst.Call:
    args: list[cst.Arg] = []
    for old, new in zip(before.elements, now.elements, strict=True):
        key = text_value(old.key) if isinstance(old, cst.DictElement) else None
        if key is None or not isinstance(new, cst.DictElement):
            raise Cannot(f"a {names.code_of(cls)} is needed, and not all keys of this dict are literals")
        name, type_ = names.fields(cls).get(names.squashed(key), (None, None))
        if name is None:
            raise Cannot(f"{names.code_of(cls)} has no field {key}")
        try:
            value = fitted(known, old.value, new.value, type_)
        except Cannot as error:
            raise Cannot(f"a {names.code_of(cls)} is needed, and its {name} is not certain: {error}") from None
        args.append(cst.Arg(value, cst.Name(name), equal=_EQUAL, comma=new.comma))
    _complete(cls, args)
    return cst.Call(
        cst.parse_expression(str(names.code_of(cls))),
        args,
        whitespace_before_args=now.lbrace.whitespace_after,
        lpar=now.lpar,
        rpar=now.rpar,
    )


def _complete(cls: Any, args: Sequence[cst.Arg]) -> None:
    """Refuse an object that is built bit by bit: ours is whole from the beginning."""
    given = {arg.keyword.value for arg in args if arg.keyword is not None}
    missing = [name for name, type_ in names.fields(cls).values() if name not in given and not names.optional(type_)]
    if missing:
        empty = "" if args else ": what is absent is None here, no empty dict"
        raise Cannot(f"{names.code_of(cls)} needs {' and '.join(missing)} when it is made{empty}")


def _moment(known: Known, before: cst.BaseExpression, now: cst.BaseExpression) -> cst.BaseExpression:
    """Return the date-time that a text was made of."""
    inner, new = before, now
    while (step := _made_of(inner, new)) is not None:
        inner, new = step
    if known.kinds.of(inner) is datetime:
        return new
    if (aware := _aware(known, inner, new)) is not None:
        return aware
    text = text_value(before)
    if text is not None and _tells_offset(text):
        return cst.Call(cst.parse_expression(f"{known.datetime()}.fromisoformat"), [cst.Arg(now)])
    raise Cannot(_NO_MOMENT)


def _tells_offset(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _made_of(
    before: cst.BaseExpression, now: cst.BaseExpression
) -> tuple[cst.BaseExpression, cst.BaseExpression] | None:
    """Return what a text of a date-time is made of, one step."""
    match before, now:
        case (
            cst.Call(func=cst.Attribute(attr=cst.Name(value="isoformat" | "strftime"))),
            cst.Call(func=cst.Attribute() as func),
        ):
            layout = text_value(before.args[0].value) if before.args else None
            return (_base(before), func.value) if layout is None or layout == "T" or _UNCUT.match(layout) else None
        case (
            cst.Call(func=cst.Attribute(attr=cst.Name(value="replace")), args=[cst.Arg(keyword=None), cst.Arg()]),
            cst.Call(func=cst.Attribute() as func),
        ):
            return _base(before), func.value
        case cst.BinaryOperation(operator=cst.Add(), right=cst.SimpleString()), cst.BinaryOperation():
            return before.left, now.left
        case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Slice())]), cst.Subscript():
            return before.value, now.value
        case _:
            return None


def _base(call: cst.Call) -> cst.BaseExpression:
    assert isinstance(call.func, cst.Attribute)
    return call.func.value


def _aware(known: Known, before: cst.BaseExpression, now: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return a reading of the clock, or what is reckoned from one, with its offset from UTC; None if it is neither."""
    match before, now:
        case cst.Call(func=cst.Attribute(attr=cst.Name(value=name))), cst.Call(func=cst.Attribute() as func):
            qualified = known.qualified(before.func)
        case cst.BinaryOperation(operator=cst.Add() | cst.Subtract()), cst.BinaryOperation():
            left = _aware(known, before.left, now.left)
            return None if left is None else now.with_changes(left=left)
        case _:
            return None
    if name == "replace" and all(arg.keyword is not None and arg.keyword.value != "tzinfo" for arg in before.args):
        base = _aware(known, _base(before), func.value)
        return None if base is None else now.with_changes(func=func.with_changes(value=base))
    if not qualified.startswith("datetime.datetime."):
        return None
    if name in _UTC and len(before.args) <= 1:
        args = [arg.with_changes(comma=cst.MaybeSentinel.DEFAULT) for arg in now.args]
        utc = cst.Arg(cst.parse_expression(known.utc()))
        return now.with_changes(func=func.with_changes(attr=cst.Name(_UTC[name])), args=[*args, utc])
    if (name in {"now", "today"} and not before.args) or (name == "fromtimestamp" and len(before.args) == 1):
        local = "now" if name == "today" else name
        read = now.with_changes(func=func.with_changes(attr=cst.Name(local)))
        return cst.Call(cst.Attribute(read, cst.Name("astimezone")))
    return None
