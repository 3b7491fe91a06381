"""Their exceptions, and the functions beside messages."""

from __future__ import annotations

import re
from typing import Any, Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate.context import Context
from ocppkit.cli._migrate.survey import code_of, listed
from ocppkit.errors import ErrorCode

_EXCEPTIONS: Final = "ocpp.exceptions."
_CALLS: Final = m.Call(m.Attribute(attr=m.Name("call")))
_STARTS: Final = m.Await(m.Call(m.Attribute(attr=m.Name("start"))))
_CLOSED: Final = re.compile(r"websockets\..*ConnectionClosed(OK)?|Exception|BaseException|")
"""What a connection that ends in good order raised; bare handlers too."""
_LOST: Final = re.compile(r"websockets\..*ConnectionClosed(OK|Error)?")
_NOTHING: Final = m.IndentedBlock([m.SimpleStatementLine([m.Pass() | m.Expr(m.Ellipsis())])])


def refused(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression | None:
    """Return what takes the place of a new exception of theirs, None if it is something else."""
    name = context.qualified(before.func)
    plain = name.removeprefix(_EXCEPTIONS)
    error = ErrorCode.from_wire(plain) or ErrorCode.from_wire(plain.removesuffix("Error"))
    if error is None or not name.startswith(_EXCEPTIONS):
        return None
    context.became(before.func)
    context.need("ocppkit", "CallRefused", "ErrorCode")
    given = [f"ErrorCode.{error.name}"]
    for index, arg in enumerate(now.args):
        name = arg.keyword.value if arg.keyword else ("description", "details")[min(index, 1)]
        in_turn = name == "description" and len(given) == 1
        given.append(code_of(arg.value) if in_turn else f"{name}={code_of(arg.value)}")
    return cst.parse_expression(f"CallRefused({', '.join(given)})")


def identified(context: Context, before: cst.Call, now: cst.Call) -> cst.BaseExpression | None:
    """Return what takes the place of their reading of the identity, None if it is something else."""
    if context.qualified(before.func) != "ocpp.charge_point.extract_charge_point_id" or len(now.args) != 1:
        return None
    context.became(before.func)
    context.need("ocppkit.handshake", "split_url")
    context.note(before, "split_url decodes the identity, and raises ValueError where the path has none")
    return cst.parse_expression(f"split_url({code_of(now.args[0].value)})[1]")


def caught(context: Context, before: cst.Try, now: cst.Try) -> cst.Try:
    """Let what a call fails with be caught where it was, and say where nothing is raised any more."""
    calls, starts = (bool(m.findall(before.body, what)) for what in (_CALLS, _STARTS))
    handlers: list[cst.ExceptHandler] = []
    for old, new in zip(before.handlers, now.handlers, strict=True):
        caught = {context.qualified(one) or code_of(one) for one in listed(old.type)} if old.type else {""}
        if starts and any(_CLOSED.fullmatch(one) for one in caught) and not m.matches(old.body, _NOTHING):
            context.todo(
                before, "run() returns where the connection is closed in good order: what comes then is finally"
            )
        if calls and any(_LOST.fullmatch(one) for one in caught) and "ConnectionLost" not in caught:
            context.todo(before, "a call whose connection is lost raises ConnectionLost: catch that as well")
        handlers.append(new.with_changes(type=_caught(context, old.type, new.type)) if calls and old.type else new)
    return now.with_changes(handlers=handlers)


def _caught(context: Context, before: cst.BaseExpression, now: Any) -> Any:
    if isinstance(before, cst.Tuple):
        pairs = zip(before.elements, now.elements, strict=True)
        return now.with_changes(
            elements=[new.with_changes(value=_caught(context, old.value, new.value)) for old, new in pairs]
        )
    if context.qualified(before) != "ocpp.exceptions.OCPPError":
        return now
    context.became(before)
    context.need("ocppkit", "RemoteCallError")
    return cst.Name("RemoteCallError")
