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
_DOCSTRING: Final = m.SimpleStatementLine([m.Expr(m.SimpleString() | m.ConcatenatedString())])
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
    if socket_name(context, before):
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


def path_stays(node: cst.FunctionDef, path: str) -> bool:
    """Whether the path stays a variable: it is assigned to, or used by a function inside."""
    stored = m.AssignTarget() | m.AugAssign() | m.AnnAssign() | m.For() | m.NamedExpr()
    places: list[Any] = [getattr(one, "target", None) for one in m.findall(node.body, stored)]
    places += m.findall(node.body, m.FunctionDef() | m.Lambda())
    return any(m.findall(place, m.Name(path)) for place in places)


def streams(context: Context, node: cst.FunctionDef) -> set[str]:
    """Return the names in a function that may stand for a socket of websockets: its arguments, and what it opens."""
    params = [*node.params.posonly_params, *node.params.params, *node.params.kwonly_params]
    names_ = {
        one.name.value
        for one in params
        if one.annotation is None or context.qualified(one.annotation.annotation).startswith("websockets.")
    }
    opened = m.Call(func=m.MatchIfTrue(lambda func: CONNECT.fullmatch(context.qualified(func)) is not None))
    for item in m.findall(node.body, m.WithItem(item=opened) | m.Assign(value=m.Await(opened))):
        place = item.asname if isinstance(item, cst.WithItem) else cst.ensure_type(item, cst.Assign).targets[0].target
        names_ |= {cst.ensure_type(one, cst.Name).value for one in m.findall(place, m.Name())} if place else set()
    for loop in m.findall(node.body, m.For(iter=opened)):
        names_ |= {
            cst.ensure_type(one, cst.Name).value for one in m.findall(cst.ensure_type(loop, cst.For).target, m.Name())
        }
    return names_


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
    if SERVE.fullmatch(name) and before.args and not _takes_socket(context, before.args[0].value):
        context.todo(before, "websockets calls this with the socket alone: the path is its request.path")
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


def _takes_socket(context: Context, served: cst.BaseExpression) -> bool:
    """Whether a function is seen to be content with the socket, or made so here."""
    if isinstance(served, cst.Name):
        return True
    if isinstance(served, cst.Lambda):
        return len(served.params.params) == 1
    name = served.attr.value if isinstance(served, cst.Attribute) else ""
    functions = context.survey.functions.get(name, [])
    return len(functions) == 1 and len(functions[0].params.params) == 2


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
    body = now.body
    if len(rest) == 1 and path_stays(before, rest[0].name.value):
        path = cst.parse_statement(f"{rest[0].name.value} = {socket.name.value}.request.path")
        body = _begun(body, path)
    if len(rest) == 1:
        socket, rest = socket.with_changes(comma=cst.MaybeSentinel.DEFAULT), []
    asks = m.Attribute(m.Attribute(m.Name(socket.name.value), m.Name("request")))
    if m.findall(body, asks):
        body = _begun(body, cst.parse_statement(f"assert {socket.name.value}.request is not None"))
    return now.with_changes(params=now.params.with_changes(params=[socket, *rest]), body=body)


def _begun(body: cst.BaseSuite, statement: Any) -> cst.BaseSuite:
    """Return a body with a statement in front, behind its docstring; one that stands behind the colon gets lines."""
    if isinstance(body, cst.SimpleStatementSuite):
        body = cst.IndentedBlock([cst.SimpleStatementLine(body.body, trailing_whitespace=body.trailing_whitespace)])
    at = 1 if body.body and m.matches(body.body[0], _DOCSTRING) else 0
    return body.with_changes(body=[*body.body[:at], statement, *body.body[at:]])
