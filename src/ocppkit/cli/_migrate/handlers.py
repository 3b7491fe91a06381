"""Handlers: from keyword arguments to a typed request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.context import Context, Handler
from ocppkit.cli._migrate.names import Target
from ocppkit.cli._migrate.survey import DECORATORS, ClassFacts, code_of
from ocppkit.cli._migrate.values import Cannot, fitted
from ocppkit.messages import DataType, SendAction

_UNKNOWN: Final = "the action is not known: register it with Handlers.on, or declare it as a custom action"
_NO_CLASS: Final = "a handler outside of a class: register it with the Handlers that its connection is run with"
_TWICE: Final = "one function that is two of these: write a handler and a hook, which gets the response"
_WRAPPED: Final = "gets (self, request) now, and does nothing above @handlers: see that it fits"
CALLED: Final = "a handler takes a request now, no keyword arguments"
_BY_HAND: Final = {
    "call_unique_id": "a handler does not get the id of its call; watch= of the peer shows it with the request",
    "skip_schema_validation": "validation is the connection's: give the peer reading=LENIENT, or a policy of your own",
}


@dataclass(eq=False)
class Frame:
    """A handler that is being converted."""

    node: cst.FunctionDef
    hook: str
    target: Target
    table: str
    request: str
    """What the parameter of the request is called."""
    response: str
    params: dict[str, tuple[str, Any]]
    """Parameters that become fields: name and type."""
    rest: str = ""
    """The name of the keyword arguments' dict."""
    answered: str = ""
    """The name of the response that a hook is given."""
    assigned: frozenset[str] = frozenset()
    """Parameters that the body changes, so that they stay variables."""

    @property
    def known(self) -> dict[str, Any]:
        """The types of what the function gets."""
        request = self.target.value.request
        types = {name: type_ for name, (_, type_) in self.params.items()}
        return {
            **types, self.rest: request, self.request: request, self.answered: self.target.value.response,
        }  # fmt: skip

    def replaced(self, name: str) -> cst.BaseExpression | None:
        """Return what stands for a parameter."""
        if name in self.params and name not in self.assigned:
            return cst.Attribute(cst.Name(self.request), cst.Name(self.params[name][0]))
        if name and name == self.rest:
            return cst.Name(self.request)
        return cst.Name(self.response) if name and name == self.answered else None


def entered(context: Context, node: cst.FunctionDef, facts: ClassFacts | None) -> Frame | None:
    """Return the frame of a handler, None if the function is none, or none that can be converted."""
    package = facts.package if facts else ""
    theirs = [one for one in node.decorators if _hook(context, one)]
    if len(theirs) > 1:
        context.outcome.handlers.append(Handler(node.name.value, *context.lines(node)))
        context.todo(node, _TWICE)
        return None
    for decorator in theirs and node.decorators:
        if decorator not in theirs:
            context.todo(node, f"{code_of(decorator.decorator)} {_WRAPPED}")
    for decorator in theirs:
        call = decorator.decorator
        hook = _hook(context, decorator)
        if not isinstance(call, cst.Call):
            continue
        target = names.action_of(call.args[0].value, context.qualified, package) if call.args else None
        first, last = context.lines(node)
        shared = facts is None or facts.shares
        context.outcome.handlers.append(Handler(node.name.value, first, last, shared))
        if target is None or facts is None:
            context.todo(node, _UNKNOWN if facts else _NO_CLASS)
            return None
        return _frame(node, hook, target, facts.table)
    return None


def known(context: Context, node: cst.FunctionDef, facts: ClassFacts | None) -> dict[str, Any]:
    """Return the types of what a handler gets and hands on; none if the function is no handler, or is not converted.

    A plain value that may be absent is left out: what it is handed to would be annotated without its None.
    """
    theirs = [(hook, one.decorator) for one in node.decorators if (hook := _hook(context, one))]
    if facts is None or len(theirs) != 1:
        return {}
    hook, call = theirs[0]
    given = [arg.value for arg in cst.ensure_type(call, cst.Call).args[:1]]
    target = names.action_of(given[0], context.qualified, facts.package) if given else None
    types = {} if target is None else _frame(node, hook, target, facts.table).known
    return {name: type_ for name, type_ in types.items() if names.holds(names.core(type_)) or not names.optional(type_)}


def left(context: Context, frame: Frame, updated: cst.FunctionDef) -> cst.FunctionDef:
    """Return a handler as a function of its context, its request and, behind the answer, its response."""
    package = frame.target.code.partition(".")[0]
    context.need("ocppkit", package)
    action = frame.target.value
    request = _param(frame.request, names.code_of(action.request) or "")
    taken = [request]
    if frame.hook == "after":
        taken.append(_param(frame.response, names.code_of(action.response) or ""))
    answer = "None" if frame.hook == "after" or action.response is None else names.code_of(action.response) or ""
    if isinstance(action, SendAction):
        context.todo(frame.node, f"{action.name} is a SEND, which nobody answers: return nothing")
    own = updated.params.params[:1]
    bare = [param.with_changes(comma=cst.MaybeSentinel.DEFAULT) for param in own]
    return updated.with_changes(
        decorators=_decorators(context, frame, updated),
        params=cst.Parameters([*bare, *taken]),
        returns=cst.Annotation(cst.parse_expression(answer)),
        body=_body(context, frame, updated.body),
        whitespace_before_params=cst.SimpleWhitespace(""),
    )


def _hook(context: Context, decorator: cst.Decorator) -> str:
    """Return what a decorator of theirs makes of a function, empty if it is none."""
    call = decorator.decorator
    return DECORATORS.get(context.qualified(call.func), "") if isinstance(call, cst.Call) else ""


def _frame(node: cst.FunctionDef, hook: str, target: Target, table: str) -> Frame:
    body_names = {str(one.value) for one in m.findall(node.body, m.Name()) if isinstance(one, cst.Name)}
    own = {param.name.value for param in _all(node.params)}
    fields = names.fields(target.value.request)
    params: dict[str, tuple[str, Any]] = {}
    for param in _all(node.params)[1:]:
        found = fields.get(names.squashed(param.name.value))
        if found is not None:
            params[param.name.value] = found
    taken = (body_names - own) | (own - set(params))
    rest = node.params.star_kwarg.name.value if node.params.star_kwarg else ""
    return Frame(
        node,
        hook,
        target,
        table,
        _free(("request", "message"), taken),
        _free(("response", "answer"), taken),
        params,
        rest,
        "call_response" if "call_response" in own and "call_response" not in params else "",
        frozenset(_changed(node) | {name for name, param in _defaults(node).items() if name in params and param}),
    )


def _free(wanted: Sequence[str], taken: set[str]) -> str:
    return next((name for name in wanted if name not in taken), f"the_{wanted[0]}")


def _all(params: cst.Parameters) -> list[cst.Param]:
    return [*params.posonly_params, *params.params, *params.kwonly_params]


def _defaults(node: cst.FunctionDef) -> dict[str, cst.BaseExpression | None]:
    """Return what parameters are without an argument, None where that is None."""
    return {
        param.name.value: None if m.matches(param.default or cst.Name("None"), m.Name("None")) else param.default
        for param in _all(node.params)
    }


def _changed(node: cst.FunctionDef) -> set[str]:
    """Return the names that a function assigns to, or takes as parameters further inside."""
    stored = m.findall(
        node.body,
        m.AssignTarget() | m.AugAssign() | m.AnnAssign() | m.For() | m.CompFor() | m.NamedExpr() | m.AsName()
        | m.Param() | m.Del() | m.MatchAs() | m.MatchStar() | m.MatchMapping(),
    )  # fmt: skip
    changed: set[str] = set()
    for one in stored:
        place: Any = getattr(one, "name", None) or getattr(one, "target", None) or getattr(one, "rest", None)
        if place is not None:
            changed |= {str(name.value) for name in m.findall(place, m.Name()) if isinstance(name, cst.Name)}
    return changed


def _param(name: str, code: str) -> cst.Param:
    return cst.Param(cst.Name(name), cst.Annotation(cst.parse_expression(code)))


def _decorators(context: Context, frame: Frame, updated: cst.FunctionDef) -> list[cst.Decorator]:
    decorators: list[cst.Decorator] = []
    for old, new in zip(frame.node.decorators, updated.decorators, strict=True):
        call = old.decorator
        if not isinstance(call, cst.Call) or context.qualified(call.func) not in DECORATORS:
            decorators.append(new)
            continue
        context.became(call.func)
        for arg in call.args[1:]:
            name = arg.keyword.value if arg.keyword else ""
            if name in _BY_HAND and not m.matches(arg.value, m.Name("False")):
                context.todo(frame.node, _BY_HAND[name])
        code = f"{frame.table}.{frame.hook}({frame.target.code})"
        decorators.append(new.with_changes(decorator=cst.parse_expression(code)))
    return decorators


def _body(context: Context, frame: Frame, body: cst.BaseSuite) -> cst.BaseSuite:
    """Return the body behind the variables that it needs."""
    lines: list[str] = []
    used = {str(name.value) for name in m.findall(frame.node.body, m.Name()) if isinstance(name, cst.Name)}
    for param in _all(frame.node.params)[1:]:
        name = param.name.value
        if name == frame.answered:
            continue
        if name not in frame.params:
            context.todo(frame.node, _BY_HAND.get(name, f"{frame.target.value.name} has no field {name}"))
        elif name in used and (what := _typed(frame.params[name][1])):
            context.note(frame.node, f"{name} is {what}")
        if name in frame.params and name in frame.assigned:
            lines.append(_variable(context, frame, name, _defaults(frame.node)[name]))
    if frame.node.params.star_arg is not cst.MaybeSentinel.DEFAULT and isinstance(
        frame.node.params.star_arg, cst.Param
    ):
        context.note(frame.node, "a handler gets no further positional arguments")
    if not lines or not isinstance(body, cst.IndentedBlock):
        return body
    statements = [cst.parse_statement(line) for line in lines]
    at = 1 if body.body and m.matches(body.body[0], _DOCSTRING) else 0
    return body.with_changes(body=[*body.body[:at], *statements, *body.body[at:]])


def _typed(type_: Any) -> str:
    """Say what a field is, if it was a text or a dict before."""
    type_ = names.core(type_)
    if type_ is datetime:
        return "a datetime here, no text"
    if names.is_class(type_, DataType):
        return f"a {names.code_of(type_)} here, no dict"
    item = names.items(type_)
    return f"a list of {names.code_of(item)} here, not of dicts" if names.is_class(item, DataType) else ""


_DOCSTRING: Final = m.SimpleStatementLine([m.Expr(m.SimpleString() | m.ConcatenatedString())])


def _variable(context: Context, frame: Frame, name: str, default: cst.BaseExpression | None) -> str:
    field, type_ = frame.params[name]
    place = f"{frame.request}.{field}"
    if default is None or not names.optional(type_):
        return f"{name} = {place}"
    try:
        value = fitted(context, default, default, type_)
    except Cannot as error:
        context.todo(frame.node, f"{name}: {error}")
        value = default
    return f"{name} = {place} if {place} is not None else {cst.Module([]).code_for_node(value)}"
