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
from ocppkit.cli._migrate.imports import settled
from ocppkit.cli._migrate.kinds import Kinds
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
    module, left = settled(changed, context.needed)
    outcome = context.outcome
    outcome.todos = sorted({*outcome.todos, *(Remark(context.line_of(name), text) for name, text in left)})
    outcome.notes = sorted(set(outcome.notes))
    outcome.code = module.code
    return outcome


@final
class _Arguments(cst.CSTVisitor):
    """Collects the types that functions of the file are called with."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kinds: Kinds = context.kinds

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._kinds.enter(node.body, {})

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._kinds.leave()

    def visit_Call(self, node: cst.Call) -> None:
        method = isinstance(node.func, cst.Attribute)
        name = node.func.attr if isinstance(node.func, cst.Attribute) else node.func
        if not isinstance(name, cst.Name) or len(self._context.survey.functions.get(name.value, ())) != 1:
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
        self._keywords: set[cst.CSTNode] = set()
        self._looked_into: set[cst.CSTNode] = set()
        """Where what stands for the keyword arguments needs no dict."""

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Import | cst.ImportFrom):
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
        self._sockets.append((functions.socket_name(self._context, node), functions.path_name(self._context, node)))
        known: dict[str, Any] = dict(frame.known) if frame else self._context.annotated(node)
        self._context.kinds.enter(node.body, known)

    def leave_FunctionDef(self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef) -> cst.FunctionDef:
        self._context.kinds.leave()
        self._sockets.pop()
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
        wanted = self._context.kinds.wanted(target.value) if isinstance(target, cst.Name) else None
        if wanted is None or len(original_node.targets) != 1 or self._context.kinds.of(target) != wanted:
            return updated_node
        value = self._context.fitted(original_node, original_node.value, updated_node.value, wanted)
        return updated_node.with_changes(value=value)

    def leave_Expr(self, original_node: cst.Expr, updated_node: cst.Expr) -> Any:
        facts = self._facts
        if facts is None or facts.base is None or not facts.package:
            return updated_node
        if m.matches(original_node.value, classes.SUPER) and isinstance(updated_node.value, cst.Call):
            assert isinstance(original_node.value, cst.Call)
            held = classes.initialised(self._context, facts, original_node.value, updated_node.value)
            return cst.FlattenSentinel(held)
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
        return faults.caught(self._context, original_node, updated_node)

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

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        if self._contexts.get(original_node) is not ExpressionContext.LOAD or original_node in self._keywords:
            return updated_node
        for frame in reversed(self._frames):
            stands = frame.replaced(original_node.value) if frame else None
            if frame is not None and stands is not None:
                if original_node.value in {frame.rest, frame.answered} and original_node not in self._looked_into:
                    self._context.todo(original_node, accesses.NO_DICT)
                return stands
        if self._sockets and original_node.value and original_node.value == self._sockets[-1][1]:
            return cst.parse_expression(f"{self._sockets[-1][0]}.request.path")
        target = self._context.target(original_node)
        self._context.met(original_node)
        return updated_node if target is None else self._context.written(target)

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        target = self._context.target(original_node)
        self._context.met(original_node)
        if target is not None:
            return self._context.written(target)
        if self._sockets and m.matches(original_node.value, m.Name(self._sockets[-1][0] or "-")):
            return functions.moved(original_node.attr.value, updated_node)
        if self._facts is not None and self._facts.base is not None:
            classes.inside(self._context, original_node)
        return accesses.attribute(self._context, original_node, updated_node)

    def leave_Subscript(self, original_node: cst.Subscript, updated_node: cst.Subscript) -> cst.BaseExpression:
        return accesses.subscript(self._context, original_node, updated_node)

    def leave_Comparison(self, original_node: cst.Comparison, updated_node: cst.Comparison) -> cst.BaseExpression:
        return accesses.compared(self._context, original_node, updated_node)

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        context = self._context
        for change in (faults.refused, faults.identified):
            changed = change(context, original_node, updated_node)
            if changed is not None:
                return changed
        if m.matches(original_node.func, _SUPER_START) and self._facts is not None and self._facts.package:
            return classes.started(self._facts)
        call = functions.opened(context, original_node, self._asked(original_node, updated_node))
        made = accesses.constructed(context, original_node, call)
        return accesses.called(context, original_node, made) if isinstance(made, cst.Call) else made

    def _asked(self, before: cst.Call, now: cst.Call) -> cst.Call:
        """Give a call to the other side the options that it has here."""
        request = self._context.kinds.of(before.args[0].value) if before.args else None
        theirs = m.matches(before.func, m.Attribute(attr=m.Name("call"))) and names.response_of(request) is not None
        own = self._facts is not None and m.matches(before.func, m.Attribute(m.Name("self"), m.Name("call")))
        if not theirs and not own:
            return now
        options = {arg.keyword.value: arg for arg in before.args[1:] if arg.keyword is not None}
        for name, arg in options.items():
            if name in _CALL_OPTIONS and not m.matches(arg.value, m.Name("False")):
                self._context.todo(before, _CALL_OPTIONS[name])
        if "suppress" not in options:
            self._context.note(before, _RAISES)
        kept = [arg for arg in now.args if arg.keyword is None or arg.keyword.value not in _CALL_OPTIONS]
        if kept:
            kept[-1] = kept[-1].with_changes(comma=now.args[-1].comma)
        return now.with_changes(args=kept)


_LOGS: Final = m.Name("print") | m.Attribute(
    attr=m.OneOf(*[m.Name(level) for level in ("debug", "info", "warning", "error", "exception", "critical")])
)
_SUPER_START: Final = m.Attribute(m.Call(m.Name("super")), m.Name("start"))
