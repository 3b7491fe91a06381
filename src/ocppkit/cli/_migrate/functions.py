"""Functions that are no handlers: the types that strict checkers ask for, and what became of the WebSocket's API."""

from __future__ import annotations

from typing import Any, Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.context import Context
from ocppkit.cli._migrate.survey import CONNECT, SERVE

_SOCKET: Final = {
    "available_subprotocols": ("protocol", "available_subprotocols"),
    "path": ("request", "path"),
    "request_headers": ("request", "headers"),
    "response_headers": ("response", "headers"),
}
"""What older versions of websockets had elsewhere."""
_NOTHING: Final = {"close", "send", "wait_closed", "sleep"}
"""Coroutine functions that return None, whatever they belong to."""


class _Returns(cst.CSTVisitor):
    """Finds out what a function returns."""

    def __init__(self) -> None:
        super().__init__()
        self.values = False
        self._depth = 0

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        self._depth += 1
        return self._depth == 1

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._depth -= 1

    def visit_Lambda(self, node: cst.Lambda) -> bool:
        return False

    def visit_Return(self, node: cst.Return) -> None:
        nothing = m.Await(m.Call(m.Attribute(attr=m.OneOf(*[m.Name(name) for name in sorted(_NOTHING)]))))
        if node.value is not None and not m.matches(node.value, m.Name("None") | nothing):
            self.values = True

    def visit_Yield(self, node: cst.Yield) -> None:
        self.values = True


def typed(context: Context, before: cst.FunctionDef, now: cst.FunctionDef) -> cst.FunctionDef:
    """Annotate what is certain: functions that return nothing, sockets, and arguments whose types calls tell."""
    if now.returns is None:
        returns = _Returns()
        before.visit(returns)
        if not returns.values:
            now = now.with_changes(returns=cst.Annotation(cst.Name("None")))
    if before.name.value in context.survey.servers:
        return _server(context, before, now)
    params: list[cst.Param] = []
    for index, param in enumerate(now.params.params):
        type_ = None
        if param.annotation is None and param.name.value not in {"self", "cls"} and param.default is None:
            type_ = context.arguments.get((before.name.value, index))
        annotation = names.code_of(type_) if type_ is not None else None
        if annotation is not None:
            param = context.imported(param.with_changes(annotation=cst.Annotation(cst.parse_expression(annotation))))
        params.append(param)
    return now.with_changes(params=now.params.with_changes(params=params))


def socket_name(context: Context, node: cst.FunctionDef) -> str:
    """Return what a function that serves a WebSocket calls it, empty if it serves none."""
    params = node.params.params
    return params[0].name.value if node.name.value in context.survey.servers and params else ""


def path_name(context: Context, node: cst.FunctionDef) -> str:
    """Return what such a function calls the path, which it is no longer given; empty if it never was."""
    params = node.params.params
    return params[1].name.value if socket_name(context, node) and len(params) == 2 else ""


def moved(name: str, now: cst.Attribute) -> cst.BaseExpression:
    """Return an attribute of a socket where it is now."""
    place: cst.BaseExpression = now.value
    for step in _SOCKET.get(name, (name,)):
        place = cst.Attribute(place, cst.Name(step))
    return place


def opened(context: Context, before: cst.Call, now: cst.Call) -> cst.Call:
    """Type the subprotocols that a socket is opened with."""
    name = context.qualified(before.func)
    if not SERVE.fullmatch(name) and not CONNECT.fullmatch(name):
        return now
    args: list[cst.Arg] = []
    for arg in now.args:
        if (
            arg.keyword is not None
            and arg.keyword.value == "subprotocols"
            and isinstance(arg.value, cst.List | cst.Tuple)
        ):
            context.need("websockets.typing", "Subprotocol")
            arg = arg.with_changes(value=_subprotocols(arg.value))
        args.append(arg)
    return now.with_changes(args=args)


def _subprotocols(given: cst.List | cst.Tuple) -> cst.BaseExpression:
    wrapped: list[cst.BaseElement] = []
    for element in given.elements:
        value: Any = element.value
        if isinstance(value, cst.SimpleString):
            value = cst.Call(cst.Name("Subprotocol"), [cst.Arg(value)])
        wrapped.append(element.with_changes(value=value))
    return given.with_changes(elements=wrapped)


def _server(context: Context, before: cst.FunctionDef, now: cst.FunctionDef) -> cst.FunctionDef:
    socket, *rest = now.params.params
    if socket.annotation is None:
        context.need("websockets.asyncio.server", "ServerConnection")
        socket = socket.with_changes(annotation=cst.Annotation(cst.Name("ServerConnection")))
    if len(rest) == 1:
        context.note(before, f"websockets gives no path: {rest[0].name.value} is {socket.name.value}.request.path")
        socket, rest = socket.with_changes(comma=cst.MaybeSentinel.DEFAULT), []
    body = now.body
    asks = m.Attribute(m.Attribute(m.Name(socket.name.value), m.Name("request")))
    if isinstance(body, cst.IndentedBlock) and m.findall(body, asks):
        sure = cst.parse_statement(f"assert {socket.name.value}.request is not None")
        string = m.SimpleStatementLine([m.Expr(m.SimpleString() | m.ConcatenatedString())])
        at = 1 if body.body and m.matches(body.body[0], string) else 0
        body = body.with_changes(body=[*body.body[:at], sure, *body.body[at:]])
    return now.with_changes(params=now.params.with_changes(params=[socket, *rest]), body=body)
