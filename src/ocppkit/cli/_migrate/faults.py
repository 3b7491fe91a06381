"""Their exceptions, and the functions beside messages."""

from __future__ import annotations

from typing import Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate.classes import code
from ocppkit.cli._migrate.context import Context
from ocppkit.errors import ErrorCode

_EXCEPTIONS: Final = "ocpp.exceptions."
_CALLS: Final = m.Await(m.Call(m.Attribute(attr=m.Name("call"))))


def refused(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression | None:
    """Return what takes the place of a new exception of theirs, None if it is something else."""
    name = context.qualified(before.func)
    plain = name.removeprefix(_EXCEPTIONS)
    error = ErrorCode.from_wire(plain) or ErrorCode.from_wire(plain.removesuffix("Error"))
    if error is None or not name.startswith(_EXCEPTIONS):
        return None
    context.need("ocppkit", "CallRefused", "ErrorCode")
    given = [f"ErrorCode.{error.name}"]
    for index, arg in enumerate(now.args):
        name = arg.keyword.value if arg.keyword else ("description", "details")[min(index, 1)]
        in_turn = name == "description" and len(given) == 1
        given.append(code(arg.value) if in_turn else f"{name}={code(arg.value)}")
    return cst.parse_expression(f"CallRefused({', '.join(given)})")


def identified(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression | None:
    """Return what takes the place of their reading of the identity, None if it is something else."""
    if context.qualified(before.func) != "ocpp.charge_point.extract_charge_point_id" or len(now.args) != 1:
        return None
    context.need("ocppkit.handshake", "split_url")
    context.note(before, "split_url decodes the identity, and raises ValueError where the path has none")
    return cst.parse_expression(f"split_url({code(now.args[0].value)})[1]")


def caught(context: Context, before: cst.Try, now: cst.Try) -> cst.Try:
    """Let what a call fails with be caught where it was."""
    if not m.findall(before.body, _CALLS):
        return now
    handlers: list[cst.ExceptHandler] = []
    for old, new in zip(before.handlers, now.handlers, strict=True):
        if old.type is None or new.type is None:
            handlers.append(new)
            continue
        handlers.append(new.with_changes(type=_caught(context, old.type, new.type)))
    return now.with_changes(handlers=handlers)


def _caught(context: Context, before: cst.BaseExpression, now: cst.BaseExpression) -> cst.BaseExpression:
    if isinstance(before, cst.Tuple) and isinstance(now, cst.Tuple):
        pairs = zip(before.elements, now.elements, strict=True)
        return now.with_changes(
            elements=[new.with_changes(value=_caught(context, old.value, new.value)) for old, new in pairs]
        )
    name = context.qualified(before)
    if name == "ocpp.exceptions.OCPPError":
        context.need("ocppkit", "RemoteCallError")
        return cst.Name("RemoteCallError")
    if name == "asyncio.TimeoutError" or m.matches(before, m.Name("TimeoutError")):
        context.need("ocppkit", "CallTimedOutError")
        context.note(before, "a call that times out raises CallTimedOutError")
        elements = [cst.Element(now), cst.Element(cst.Name("CallTimedOutError"))]
        return cst.Tuple(elements, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    return now
