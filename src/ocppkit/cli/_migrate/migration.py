"""One pass over a file, which hands each place to the part that knows of it."""

from __future__ import annotations

from typing import Any, Final, final

import libcst as cst
from libcst import matchers as m
from libcst.metadata import (
    ExpressionContext,
    ExpressionContextProvider,
    MetadataWrapper,
    PositionProvider,
    QualifiedNameProvider,
)

from ocppkit.cli._migrate import accesses, classes, faults, functions, handlers, names
from ocppkit.cli._migrate.context import Context, Outcome, Remark
from ocppkit.cli._migrate.handlers import Frame
from ocppkit.cli._migrate.imports import imported, settled, starred
from ocppkit.cli._migrate.kinds import Kinds, text_of
from ocppkit.cli._migrate.names import Kind
from ocppkit.cli._migrate.survey import ClassFacts, Surveyor
from ocppkit.messages import Sender

_CALL_OPTIONS: Final = {
    "skip_schema_validation": "give the call a policy, such as policy=LENIENT, in place of skip_schema_validation",
    "suppress": "a refused call raises RemoteCallError, always: catch it, for no None is returned",
    "unique_id": "the connection gives ids: a peer's new_id= makes them",
}
_RAISES: Final = "call() raises RemoteCallError where a refused call returned None"


def migrated(source: str, role: Sender | None = None) -> Outcome:
    """Convert a file; ``role`` says who the program is, if the file does not tell.

    Raises:
        libcst.ParserSyntaxError: it is no Python.
    """
    wrapper = MetadataWrapper(cst.parse_module(source))
    surveyor = Surveyor(role)
    wrapper.visit(surveyor)
    if not any(name == "ocpp" or name.startswith("ocpp.") for name in surveyor.found.modules):
        return Outcome(source)
    providers = (QualifiedNameProvider, PositionProvider, ExpressionContextProvider)
    metadata: Any = wrapper.resolve_many(providers)
    context = Context(surveyor.found, metadata)
    wrapper.module.visit(_Arguments(context))
    changed = wrapper.module.visit(_Migration(context, metadata[ExpressionContextProvider]))
    assert isinstance(changed, cst.Module)
    module, left = settled(_told_once(changed), context.needed)
    outcome = context.outcome
    outcome.todos = sorted({*outcome.todos, *(Remark(context.line_of(name), text) for name, text in left)})
    outcome.notes = sorted(set(outcome.notes))
    outcome.code = module.code
    return outcome


def _told_once(module: cst.Module) -> cst.Module:
    """Return a module without the comments above its first statement that it begins with."""
    if not module.body or not isinstance(module.body[0], cst.SimpleStatementLine):
        return module
    first, *rest = module.body
    told = {line.comment.value for line in module.header if line.comment is not None}
    leading = [one for one in first.leading_lines if one.comment is None or one.comment.value not in told]
    return module.with_changes(body=[first.with_changes(leading_lines=leading), *rest])


@final
class _Arguments(cst.CSTVisitor):
    """Collects the types that functions of the file are called with."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kinds: Kinds = context.kinds
        self._classes: list[ClassFacts | None] = []

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self._classes.append(self._context.survey.classes.get(node))

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:
        self._classes.pop()

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        facts = self._classes[-1] if self._classes else None
        self._kinds.enter(node.body, handlers.known(self._context, node, facts))

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._kinds.leave()

    def visit_Call(self, node: cst.Call) -> None:
        method = isinstance(node.func, cst.Attribute)
        name = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
        if not isinstance(name, cst.Name) or len(self._context.survey.functions.get(name.value, ())) != 1:
            return
        if method and not m.matches(node.func, m.Attribute(m.Name("self"))):  # whose it is, nothing tells
            return
        for index, arg in enumerate(node.args):
            if arg.keyword is None and not arg.star:
                self._context.argued((name.value, index + method), self._kinds.of(arg.value))


@final
class _Migration(cst.CSTTransformer):
    """Rewrites a file; what a node was tells what is known of it, and what its parts became is in the new one."""

    def __init__(self, context: Context, contexts: Any) -> None:
        super().__init__()
        self._context = context
        self._contexts = contexts
        self._frames: list[Frame | None] = []
        self._classes: list[ClassFacts | None] = []
        self._sockets: list[tuple[str, str]] = []
        self._streams: list[set[str]] = []
        """Names that stand for a socket, function by function."""
        self._keywords: set[cst.CSTNode] = set()
        self._looked_into: set[cst.CSTNode] = set()
        """Where what stands for the keyword arguments needs no dict."""

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Import | cst.ImportFrom):
            if starred(node):
                self._context.todo(node, "name what is imported: what comes with a star stays as it is")
            self._context.brought(node, imported(node))
            return False
        if isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            self._context.open()
        return super().on_visit(node)

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> Any:
        updated: Any = super().on_leave(original_node, updated_node)
        if isinstance(original_node, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            return self._context.close(updated)
        return updated

    # Classes and functions

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self._classes.append(self._context.survey.classes.get(node))
        self._frames.append(None)

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> Any:
        self._frames.pop()
        facts = self._classes.pop()
        return updated_node if facts is None else classes.left(self._context, facts, updated_node)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        frame = handlers.entered(self._context, node, self._facts)
        self._frames.append(frame)
        path = functions.path_name(self._context, node)
        stays = path and functions.path_stays(node, path)
        self._sockets.append((functions.socket_name(self._context, node), "" if stays else path))
        self._streams.append(functions.streams(self._context, node))
        known: dict[str, Any] = dict(frame.known) if frame else self._context.annotated(node)
        self._context.kinds.enter(node.body, known)

    def leave_FunctionDef(self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef) -> cst.FunctionDef:
        self._context.kinds.leave()
        self._sockets.pop()
        self._streams.pop()
        frame = self._frames.pop()
        if frame is not None:
            return handlers.left(self._context, frame, updated_node)
        if original_node.name.value == "__init__" and self._facts is not None and self._facts.base is not None:
            return classes.typed_init(self._context, original_node, updated_node)
        return functions.typed(self._context, original_node, updated_node)

    @property
    def _facts(self) -> ClassFacts | None:
        return self._classes[-1] if self._classes else None

    # Statements

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        target = original_node.targets[0].target
        if not isinstance(target, cst.Name):
            return cst.ensure_type(accesses.stored(self._context, original_node, updated_node), cst.Assign)
        wanted = self._context.kinds.wanted(target.value)
        if wanted is None or len(original_node.targets) != 1 or self._context.kinds.of(target) != wanted:
            return updated_node
        value = self._context.fitted(original_node, original_node.value, updated_node.value, wanted)
        return updated_node.with_changes(value=value)

    def leave_AugAssign(self, original_node: cst.AugAssign, updated_node: cst.AugAssign) -> cst.AugAssign:
        return cst.ensure_type(accesses.stored(self._context, original_node, updated_node), cst.AugAssign)

    def leave_Expr(self, original_node: cst.Expr, updated_node: cst.Expr) -> Any:
        facts = self._facts
        if facts is not None and m.matches(original_node.value, classes.SUPER):
            classes.above(self._context, facts, cst.ensure_type(original_node.value, cst.Call))
        if facts is None or facts.base is None or not facts.package:
            return updated_node
        if m.matches(original_node.value, classes.SUPER) and isinstance(updated_node.value, cst.Call):
            assert isinstance(original_node.value, cst.Call)
            held = classes.initialised(self._context, facts, original_node.value, updated_node.value)
            return updated_node if held is None else cst.FlattenSentinel(held)
        return updated_node

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> Any:
        if len(updated_node.body) == len(original_node.body):
            return updated_node
        first, *rest = updated_node.body  # one statement became several: each gets its line
        lines = [cst.SimpleStatementLine([one]) for one in rest]
        return cst.FlattenSentinel([updated_node.with_changes(body=[first]), *lines])

    def leave_Try(self, original_node: cst.Try, updated_node: cst.Try) -> cst.Try:
        accesses.absent(self._context, original_node)
        return faults.caught(self._context, original_node, updated_node)

    def leave_Raise(self, original_node: cst.Raise, updated_node: cst.Raise) -> cst.Raise:
        before, now = original_node.exc, updated_node.exc
        if now is None or not isinstance(before, cst.Name | cst.Attribute):  # no class, without arguments
            return updated_node
        refused = faults.refused(self._context, cst.Call(before), cst.Call(now))
        return updated_node if refused is None else updated_node.with_changes(exc=refused)

    def visit_For(self, node: cst.For) -> None:
        accesses.walked(self._context, node.iter)

    def visit_CompFor(self, node: cst.CompFor) -> None:
        accesses.walked(self._context, node.iter)

    def visit_StarredDictElement(self, node: cst.StarredDictElement) -> None:
        accesses.walked(self._context, node.value)

    def visit_Match(self, node: cst.Match) -> None:
        if self._context.kinds.comes_of_message(node.subject) and m.findall(node, m.MatchMapping()):
            self._context.todo(node, accesses.NO_DICT)

    # Expressions

    def visit_Arg(self, node: cst.Arg) -> None:
        if node.keyword is not None:
            self._keywords.add(node.keyword)

    def visit_Attribute(self, node: cst.Attribute) -> None:
        self._looked_into.add(node.value)

    def visit_Subscript(self, node: cst.Subscript) -> None:
        self._looked_into.add(node.value)

    def visit_ComparisonTarget(self, node: cst.ComparisonTarget) -> None:
        self._looked_into.add(node.comparator)

    def visit_FormattedStringExpression(self, node: cst.FormattedStringExpression) -> None:
        self._looked_into.add(node.expression)

    def visit_Call(self, node: cst.Call) -> None:
        if m.matches(node.func, _LOGS) or accesses.copied(self._context, node):
            self._looked_into.update(arg.value for arg in node.args)
        accesses.read(self._context, node)

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        if original_node.value in _OURS and self._contexts.get(original_node) is ExpressionContext.STORE:
            self._context.todo(
                original_node, f"{original_node.value} is imported of ocppkit now: give this another name"
            )
        if self._contexts.get(original_node) is not ExpressionContext.LOAD or original_node in self._keywords:
            return updated_node
        for frame in reversed(self._frames):
            stands = frame.replaced(original_node.value) if frame else None
            if frame is not None and stands is not None:
                if original_node.value in {frame.rest, frame.answered} and original_node not in self._looked_into:
                    self._context.todo(original_node, accesses.NO_DICT)
                return stands
        if self._sockets and original_node.value == self._sockets[-1][1]:
            return cst.parse_expression(f"{self._sockets[-1][0]}.request.path")
        target = self._context.target(original_node)
        self._context.met(original_node)
        return updated_node if target is None else self._context.written(target)

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        target = self._context.target(original_node)
        self._context.met(original_node)
        if target is not None:
            return self._context.written(target)
        if isinstance(original_node.value, cst.Name) and original_node.value.value in {one for one, _ in self._sockets}:
            return functions.moved(original_node.attr.value, updated_node)
        named = self._context.target(original_node.value)
        if named is not None and original_node.attr.value == "name":
            self._context.todo(original_node, accesses.NAMED)
            return updated_node.value if named.kind is Kind.ACTION else updated_node
        classes.inside(self._context, original_node, self._facts)
        return accesses.attribute(self._context, original_node, updated_node)

    def leave_Subscript(self, original_node: cst.Subscript, updated_node: cst.Subscript) -> cst.BaseExpression:
        named = self._context.target(original_node.value)
        if named is None or named.kind is not Kind.ENUM:
            return accesses.subscript(self._context, original_node, updated_node)
        member = names.target(f"{self._context.qualified(original_node.value)}.{text_of(original_node)}")
        if member is not None:
            return self._context.written(member)
        self._context.todo(original_node, _MEMBERS)
        return updated_node

    def leave_BinaryOperation(
        self, original_node: cst.BinaryOperation, updated_node: cst.BinaryOperation
    ) -> cst.BaseExpression:
        accesses.joined(self._context, original_node)
        return updated_node

    def leave_BooleanOperation(
        self, original_node: cst.BooleanOperation, updated_node: cst.BooleanOperation
    ) -> cst.BooleanOperation:
        return accesses.defaulted(self._context, original_node, updated_node)

    def leave_Comparison(self, original_node: cst.Comparison, updated_node: cst.Comparison) -> cst.BaseExpression:
        return accesses.compared(self._context, original_node, updated_node)

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        context = self._context
        for change in (faults.refused, faults.identified):
            changed = change(context, original_node, updated_node)
            if changed is not None:
                return changed
        self._handed(original_node)
        if m.matches(original_node.func, _SUPER_CALL) and self._facts is not None:
            updated_node = classes.overridden(self._facts, updated_node)
        if m.matches(original_node.func, _SUPER_START) and self._facts is not None and self._facts.package:
            return classes.started(self._facts)
        call = functions.opened(context, original_node, self._asked(original_node, updated_node))
        made = accesses.constructed(context, original_node, call)
        return accesses.called(context, original_node, made) if isinstance(made, cst.Call) else made

    def _handed(self, node: cst.Call) -> None:
        """Say what does not fit what is called: a handler, a class with a peer, a lookup of members by name."""
        if isinstance(node.func, cst.Attribute) and m.matches(node.func.value, _SELF):
            name = node.func.attr.value
            above = self._frames[-1].node.name.value if self._frames and self._frames[-1] else ""
            if self._facts is not None and (name in self._facts.handled or name == above):
                self._context.todo(node, handlers.CALLED)
        if m.matches(node.func, m.Name("getattr")) and node.args:
            named = self._context.target(node.args[0].value)
            if named is not None and named.kind is Kind.ENUM:
                self._context.todo(node, _MEMBERS)
        classes.constructed(self._context, node, {name for names_ in self._streams for name in names_})

    def _asked(self, before: cst.Call, now: cst.Call) -> cst.Call:
        """Give a call to the other side the options that it has here."""
        request = self._context.kinds.of(before.args[0].value) if before.args else None
        options = {arg.keyword.value: arg for arg in before.args if arg.keyword is not None}
        further = [arg for arg in before.args[1:] if arg.keyword is None]
        certain = options.keys() & _CALL_OPTIONS.keys() or (further and m.matches(further[0].value, _BOOL))
        theirs = names.response_of(request) is not None or certain
        own = self._facts is not None and m.matches(before.func, _OWN_CALL)
        if not m.matches(before.func, m.Attribute(attr=m.Name("call"))) or not (theirs or own):
            return now
        if further:
            options["suppress"] = further[0]
        for name, arg in options.items():
            if name in _CALL_OPTIONS and not m.matches(arg.value, m.Name("False")):
                self._context.todo(before, _CALL_OPTIONS[name])
        if len(further) > 1:
            self._context.todo(before, _CALL_OPTIONS["unique_id"])
        if "suppress" not in options:
            self._context.note(before, _RAISES)
        rest = [arg for number, arg in enumerate(now.args) if number == 0 or arg.keyword is not None or arg.star]
        kept = [arg for arg in rest if arg.keyword is None or arg.keyword.value not in _CALL_OPTIONS]
        if kept:
            kept[-1] = kept[-1].with_changes(comma=now.args[-1].comma)
        return now.with_changes(args=kept)


_MEMBERS: Final = "members have names of their own here: a call of the enumeration finds one by its value"
_OURS: Final = {
    *names.PACKAGES, "CallRefused", "Connection", "CsmsPeer", "ErrorCode", "Handlers", "RemoteCallError",
    "ServerConnection", "StationPeer", "Subprotocol",
}  # fmt: skip
"""Names that a conversion imports."""
_SELF: Final = m.Name("self") | m.Call(m.Name("super"))
_BOOL: Final = m.Name("True") | m.Name("False")
_OWN_CALL: Final = m.Attribute(_SELF, m.Name("call"))
_SUPER_CALL: Final = m.Attribute(m.Call(m.Name("super")), m.Name("call"))
_LOGS: Final = m.Name("print") | m.Attribute(
    attr=m.OneOf(*[m.Name(level) for level in ("debug", "info", "warning", "error", "exception", "critical")])
)
_SUPER_START: Final = m.Attribute(m.Call(m.Name("super")), m.Name("start"))
