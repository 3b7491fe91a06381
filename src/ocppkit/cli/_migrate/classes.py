"""Classes that derived from theirs: they hold a peer in place of being one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import libcst as cst
from libcst import matchers as m

from ocppkit.cli._migrate.context import Context
from ocppkit.cli._migrate.names import PACKAGES
from ocppkit.cli._migrate.survey import ClassFacts, code_of
from ocppkit.messages import Sender

_PEERS: Final = {Sender.CSMS: "StationPeer", Sender.STATION: "CsmsPeer"}
_INSIDE: Final = {
    "_call_lock": "calls wait for their turn by themselves",
    "_connection": "the peer has the connection: keep your own reference",
    "_get_specific_response": "the connection matches answers with calls",
    "_handle_call": "what surrounds handlers is a middleware here: Handlers.around",
    "_ocpp_version": "the version is peer.version",
    "_response_queue": "the connection matches answers with calls",
    "_response_timeout": "give the peer timeout=, or a call its own",
    "_send": "raw frames are sent through the socket, past the peer",
    "_unique_id_generator": "give the peer new_id=",
    "logger": "the peer logs as ocppkit, with the station's identity: give the class a logger of its own",
    "route_map": "Handlers is the table of functions: handlers.handler(name) finds one",
    "route_message": "a peer reads texts from an async iterable; the sans-I/O connection takes them one by one",
}
"""What people use of the insides of their class, and what there is in its place."""
_COMMON: Final = {"_send", "logger"}
"""Names that others have, too: they are theirs in their classes alone."""
_SHARED: Final = "another class of this file has the same base or action: write a table of functions for each"
_MORE: Final = (
    "the constructor takes the identity and the connection: give the peer what else there is, such as timeout="
)
_STREAM: Final = "a peer reads an async iterable of texts, and takes the function that sends one: see that this is both"
_BELOW: Final = "# The class of the context comes below, and only type checkers ask for it."
_ARGUMENTS: Final = ("id", "connection", "response_timeout", "logger")
_FURTHER: Final = {2, 3, "response_timeout", "logger"}
"""Which of them ours does not take, by place and by name."""
_OWN_LOGGER: Final = m.AssignTarget(m.Attribute(m.Name("self"), m.Name("logger")) | m.Name("logger"))
SUPER: Final = m.Call(func=m.Attribute(m.Call(m.Name("super")), m.Name("__init__")))


def left(
    context: Context, facts: ClassFacts, updated: cst.ClassDef
) -> cst.ClassDef | cst.FlattenSentinel[cst.BaseStatement]:
    """Return a class that holds its peer, behind the table of its handlers."""
    if facts.parent is not None:
        if not facts.shares:
            context.todo(facts.node, _SHARED)
        return updated
    if facts.base is None:
        context.todo(facts.node, "its base is in another file: its table serves it where peer.run() is given that")
        return _behind_table(context, facts, updated) if facts.package in PACKAGES else updated
    if facts.package not in PACKAGES:
        context.todo(facts.node, "the version of OCPP is not known here: one class holds a peer of one version")
        return updated
    context.became(facts.base)
    if facts.role is None:
        context.todo(facts.node, "nothing tells whether this is a CSMS or a station: use --role")
    unmade = [one for one in facts.others if f"{one}.__init__(" not in code_of(facts.node)]
    if unmade:
        others = " and ".join(unmade)
        context.todo(facts.node, f"{others}: what its constructor does is not done by itself: call it")
    for name in sorted(facts.methods & {*_INSIDE} - {"logger"}):
        context.todo(facts.node, f"{name}: {_INSIDE[name]}")
    context.need("ocppkit", PACKAGES[facts.package].__name__, "Handlers")
    context.need("ocppkit.asyncio", peer(facts))
    bases = [base for old, base in zip(facts.node.bases, updated.bases, strict=True) if old.value is not facts.base]
    if bases:
        bases[-1] = bases[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
    bare = not bases and not updated.keywords
    parens = (cst.MaybeSentinel.DEFAULT, cst.MaybeSentinel.DEFAULT) if bare else (updated.lpar, updated.rpar)
    held = updated.with_changes(bases=bases, lpar=parens[0], rpar=parens[1], body=_body(context, facts, updated.body))
    return _behind_table(context, facts, held)


def peer(facts: ClassFacts) -> str:
    """Return the class of the other side."""
    return _PEERS[facts.role or Sender.CSMS]


def initialised(
    context: Context, facts: ClassFacts, before: cst.Call, now: cst.Call
) -> list[cst.BaseSmallStatement] | None:
    """Return what takes the place of ``super().__init__(id, connection)``, None if that is not certain."""
    given: dict[str, cst.BaseExpression] = {}
    passed_on = all(arg.star for arg in before.args)
    if passed_on and before.args and not any(_passed_on(one) for one in _constructors(facts)):
        context.todo(before, "not all arguments are known: make the peer of the identity and the connection")
        return None
    for index, (old, new) in enumerate(zip(before.args, now.args, strict=True)):
        name = old.keyword.value if old.keyword else _ARGUMENTS[min(index, 3)]
        if passed_on:
            continue
        if old.star or name not in _ARGUMENTS or name in given:
            context.todo(before, "not all arguments are known: make the peer of the identity and the connection")
        else:
            given[name] = new.value
    if "logger" in given:
        context.todo(before, "the peer logs as ocppkit, with the station's identity: hand your logger on by yourself")
    identity, connection = (code_of(given.get(name, cst.Name(name))) for name in _ARGUMENTS[:2])
    timeout = f", timeout={code_of(given['response_timeout'])}" if "response_timeout" in given else ""
    first: list[str] = []
    if not connection.isidentifier():  # it is named twice below
        name = next(one for one in ("socket", "wire", "the_connection") if one not in context.survey.taken)
        first, connection = [f"{name} = {connection}"], name
    return [_small(line) for line in [*first, *_held(facts, identity, connection, timeout)]]


def constructed(context: Context, node: cst.Call, sockets: set[str]) -> None:
    """Say where a class is made of something else than an identity and a socket."""
    facts = context.survey.named(node.func.value) if isinstance(node.func, cst.Name) else None
    if facts is None or facts.package not in PACKAGES:
        return
    given = _given(node)
    if _takes_two(facts) and {*given} & _FURTHER:
        context.todo(node, _MORE)
    connection = given.get("connection", given.get(1))
    if connection is not None and not (isinstance(connection, cst.Name) and connection.value in sockets):
        context.todo(node, _STREAM)


def above(context: Context, facts: ClassFacts, node: cst.Call) -> None:
    """Say where the constructor of a class of this file, which holds the peer, is given more than it takes."""
    parent = facts.parent
    while parent is not None and parent.parent is not None and not _constructors(parent):
        parent = parent.parent
    if parent is not None and parent.base is not None and _takes_two(parent) and {*_given(node)} & _FURTHER:
        context.todo(node, _MORE)


def _given(node: cst.Call) -> dict[int | str, cst.BaseExpression]:
    return {arg.keyword.value if arg.keyword else index: arg.value for index, arg in enumerate(node.args)}


def _takes_two(facts: ClassFacts) -> bool:
    """Whether the constructor of a class is what a conversion makes of theirs."""
    constructors = _constructors(facts)
    return not constructors or _passed_on(constructors[0])


def _constructors(facts: ClassFacts) -> list[cst.FunctionDef]:
    body = facts.node.body.body
    return [one for one in body if isinstance(one, cst.FunctionDef) and one.name.value == "__init__"]


def overridden(facts: ClassFacts, now: cst.Call) -> cst.Call:
    """Return what takes the place of ``super().call(request)``, where a class has a call of its own."""
    peer_s = cst.parse_expression("self.peer.call")
    return now.with_changes(func=peer_s) if "call" in facts.methods else now


def inside(context: Context, node: cst.Attribute, facts: ClassFacts | None) -> None:
    """Say what there is in place of something inside of theirs."""
    name = node.attr.value
    ours = facts is not None and (facts.base is not None or facts.parent is not None)
    own = m.matches(node.value, m.Name("self") | m.Call(m.Name("super")))
    if name not in _INSIDE or (own and not ours) or (not own and name in _COMMON):
        return
    if name == "logger" and facts is not None and m.findall(facts.node, _OWN_LOGGER):
        return
    context.todo(node, f"{name}: {_INSIDE[name]}")


def started(facts: ClassFacts) -> cst.BaseExpression:
    """Return what takes the place of ``super().start()``."""
    return cst.parse_expression(f"self.peer.run({facts.table}, self)")


def typed_init(context: Context, before: cst.FunctionDef, now: cst.FunctionDef) -> cst.FunctionDef:
    """Give the arguments that theirs takes their types."""
    types = {"id": "str", "connection": "Connection"}
    if _passed_on(before):
        context.need("websockets.asyncio.connection", "Connection")
        own = now.params.params[:1]
        both = [own[0].with_changes(comma=cst.MaybeSentinel.DEFAULT), *[_param(*one) for one in types.items()]]
        only = [*now.params.kwonly_params]
        if only:
            only[-1] = only[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        star = cst.ParamStar() if only else cst.MaybeSentinel.DEFAULT
        params = cst.Parameters(both, star_arg=star, kwonly_params=only)
        return now.with_changes(params=params, returns=cst.Annotation(cst.Name("None")))
    calls = [call for call in m.findall(before.body, SUPER) if isinstance(call, cst.Call)]
    renamed: dict[str, str] = {}
    for index, arg in enumerate(calls[0].args if calls else []):
        name = arg.keyword.value if arg.keyword else _ARGUMENTS[min(index, 3)]
        if name in types and isinstance(arg.value, cst.Name):
            renamed[arg.value.value] = types[name]
    typed: list[cst.Param] = []
    for param in now.params.params:
        wanted = renamed.get(param.name.value)
        if wanted is None or param.annotation is not None:
            typed.append(param)
            continue
        if wanted == "Connection":
            context.need("websockets.asyncio.connection", "Connection")
        typed.append(param.with_changes(annotation=cst.Annotation(cst.parse_expression(wanted))))
    returns = now.returns or cst.Annotation(cst.Name("None"))
    return now.with_changes(params=now.params.with_changes(params=typed), returns=returns)


def _passed_on(node: cst.FunctionDef) -> bool:
    """Whether a constructor takes whatever theirs takes, and does no more than hand it on."""
    params = node.params
    calls = [call for call in m.findall(node.body, SUPER) if isinstance(call, cst.Call)]
    starred = all(arg.star for call in calls for arg in call.args) and any(call.args for call in calls)
    stars = [one.name for one in (params.star_arg, params.star_kwarg) if isinstance(one, cst.Param)]
    handed_on = sum(len(call.args) for call in calls)
    uses = sum(len(m.findall(node.body, m.Name(star.value))) for star in stars)
    return starred and len(params.params) == 1 and uses == handed_on


def _param(name: str, annotation: str) -> cst.Param:
    return cst.Param(cst.Name(name), cst.Annotation(cst.Name(annotation)))


def _body(context: Context, facts: ClassFacts, body: cst.BaseSuite) -> cst.BaseSuite:
    """Put the constructor and ``start`` where they are missing."""
    if not isinstance(body, cst.IndentedBlock):
        return body
    new: list[cst.BaseStatement] = []
    if "__init__" not in facts.methods:
        context.need("websockets.asyncio.connection", "Connection")
        lines = "".join(f"    {line}\n" for line in _held(facts, "id", "connection", ""))
        new.append(cst.parse_statement(f"def __init__(self, id: str, connection: Connection) -> None:\n{lines}"))
    if "start" not in facts.methods:
        start = f"async def start(self) -> None:\n    await self.peer.run({facts.table}, self)\n"
        new.append(cst.parse_statement(start).with_changes(leading_lines=[cst.EmptyLine(indent=False)] if new else []))
    statements = list(body.body)
    rest = _after(statements, "__init__")
    if "__init__" not in facts.methods:  # in front of the other functions
        places = (index for index, one in enumerate(statements) if isinstance(one, cst.FunctionDef))
        rest = next(places, len(statements))
    if new and rest:
        new[0] = new[0].with_changes(leading_lines=[cst.EmptyLine(indent=False)])
    behind = [one for one in statements[rest:] if not m.matches(one, m.SimpleStatementLine([m.Pass()]))]
    if behind and new:
        behind[0] = _spaced(behind[0])
    return body.with_changes(body=[*statements[:rest], *new, *behind])


def _after(statements: Sequence[cst.CSTNode], name: str) -> int:
    found = (index for index, one in enumerate(statements) if m.matches(one, m.FunctionDef(name=m.Name(name))))
    return next(found, -1) + 1


def _spaced(statement: cst.BaseStatement) -> cst.BaseStatement:
    leading: Sequence[cst.EmptyLine] = getattr(statement, "leading_lines", ())
    if leading and leading[0].comment is None:
        return statement
    return statement.with_changes(leading_lines=[cst.EmptyLine(indent=False), *leading])


def _held(facts: ClassFacts, identity: str, connection: str, timeout: str) -> list[str]:
    version = PACKAGES[facts.package].__name__
    named = identity if identity.isidentifier() else "self.id"
    return [
        f"self.id = {identity}",
        f"self.peer = {peer(facts)}({version}, {connection}, {connection}.send, id={named}{timeout})",
        *([] if "call" in facts.methods else ["self.call = self.peer.call"]),
    ]


def _behind_table(
    context: Context, facts: ClassFacts, updated: cst.ClassDef
) -> cst.ClassDef | cst.FlattenSentinel[cst.BaseStatement]:
    version = PACKAGES[facts.package].__name__
    context.need("ocppkit", version, "Handlers")
    blank = [cst.EmptyLine(indent=False)] * 2
    if not facts.handlers:  # nothing needs the table before the class
        table = cst.parse_statement(f"{facts.table} = Handlers({version}, {updated.name.value})")
        return cst.FlattenSentinel([updated, table.with_changes(leading_lines=blank)])
    context.need("typing", "cast")
    of = facts.context or updated.name.value
    table = cst.parse_statement(f'{facts.table} = Handlers({version}, cast("type[{of}]", object))')
    leading = [line for line in updated.leading_lines if line.comment is None][:2]
    said = cst.EmptyLine(comment=cst.Comment(_BELOW))
    return cst.FlattenSentinel([table.with_changes(leading_lines=[*leading, said]), _separated(updated, blank)])


def _separated(node: cst.ClassDef, blank: list[cst.EmptyLine]) -> cst.ClassDef:
    comments = list(node.leading_lines)
    while comments and comments[0].comment is None:
        comments.pop(0)
    return node.with_changes(leading_lines=[*blank, *comments])


def _small(line: str) -> cst.BaseSmallStatement:
    statement = cst.parse_statement(line)
    assert isinstance(statement, cst.SimpleStatementLine)
    return statement.body[0]
