"""The imports of a file, once everything else is done: ours in the place of theirs, and what of theirs is left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, final

import libcst as cst
from libcst import matchers as m
from libcst.metadata import MetadataWrapper, QualifiedNameProvider

from ocppkit.cli._migrate.context import commented
from ocppkit.cli._migrate.names import PACKAGES
from ocppkit.cli._migrate.survey import dotted, qualified

_LEFT: Final = {
    "ocpp.charge_point.camel_to_snake_case": "fields have their Python names already",
    "ocpp.charge_point.snake_to_camel_case": "to_payload() writes the standard's names",
    "ocpp.charge_point.serialize_as_dict": "to_payload() makes JSON of a message",
    "ocpp.charge_point.remove_nones": "to_payload() leaves absent fields out",
    "ocpp.messages.unpack": "loads() reads a frame",
    "ocpp.messages.pack": "dumps() writes a frame",
    "ocpp.messages.Call": "frames.Call is the frame, call() of a peer makes one",
    "ocpp.messages.CallResult": "frames.CallResult is the frame; a handler returns the response",
    "ocpp.messages.CallError": "frames.CallError is the frame; a handler raises CallRefused",
    "ocpp.messages.validate_payload": "from_payload() and to_payload() check a message",
    "ocpp.routing.create_route_map": "Handlers is the table of functions",
    "ocpp.exceptions.OCPPError": "CallRefused is raised by handlers, RemoteCallError by calls",
    "ocpp.exceptions.ValidationError": "PayloadError says what is wrong with a message",
    "ocpp.exceptions": "a handler raises CallRefused with an ErrorCode, a refused call RemoteCallError with its code",
    **{f"ocpp.{package}.ChargePoint": "a peer takes its place, StationPeer or CsmsPeer" for package in PACKAGES},
}
"""What there is here in place of what has to be done by hand."""
_NOTHING: Final = "there is no such thing here"
_HIDDEN: Final = "ocppkit or websockets has one that is needed here: give this another name"
_INSIDE: Final = {"ChargePoint", "call", "call_result", "datatypes", "enums"}
"""What their packages hold; anything else of a package is ours by now, which bears the same name."""


def settled(module: cst.Module, needed: Collection[tuple[str, str]]) -> tuple[cst.Module, list[tuple[str, str]]]:
    """Return a module with our imports, and what of theirs is left: the name, and what is to be said of it."""
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    names: Mapping[cst.CSTNode, Any] = wrapper.resolve(QualifiedNameProvider)
    using = _Using({node: qualified(found) for node, found in names.items()}, {name for _, name in needed})
    module.visit(using)
    more, lines = _missing(module, needed)
    standard = [line for line in lines if _rank(line) == 0]
    there = any(_standard(one) for one in module.body)
    pruning = _Pruning(using, more, [line for line in lines if line not in standard] if there else lines)
    pruned = module.visit(pruning)
    body: Sequence[cst.BaseStatement] = pruned.body
    if there:
        body = _behind(body, _standard, standard)
    if pruning.lines:  # nothing of theirs was imported at the top of the file
        body = _behind(body, _imports, pruning.lines)
    return pruned.with_changes(body=body), list(using.remaining.values())


@final
class _Using(cst.CSTVisitor):
    """Finds out which imports of theirs are still used, and where."""

    def __init__(self, names: dict[cst.CSTNode, str], needed: set[str]) -> None:
        super().__init__()
        self._names = names
        self._needed = needed
        self._statements: list[cst.CSTNode] = []
        self.found: set[str] = set()
        self.remaining: dict[cst.CSTNode, tuple[str, str]] = {}
        """Statements with a name of theirs, or that ours would hide, and what is to be said of it."""

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.SimpleStatementLine | cst.BaseCompoundStatement):
            self._statements.append(node)
        if isinstance(node, cst.Import | cst.ImportFrom):
            for name in sorted(imported(node) & self._needed):
                self.remaining.setdefault(self._statements[-1], (name, f"{name}: {_HIDDEN}"))
            return False
        name = self._names.get(node, "")
        if name.startswith("ocpp.") and isinstance(node, cst.Name | cst.Attribute):
            if not _ours(name):
                self._take(name, node)
            return False
        return super().on_visit(node)

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if self._statements and self._statements[-1] is original_node:
            self._statements.pop()
        super().on_leave(original_node)

    def _take(self, name: str, node: cst.CSTNode) -> None:
        self.found.add(name)
        if not self._statements:
            return
        said = next((text for known, text in _LEFT.items() if f"{name}.".startswith(f"{known}.")), _NOTHING)
        self.remaining.setdefault(self._statements[-1], (name, f"{name}: {said}"))


@final
class _Pruning(cst.CSTTransformer):
    """Drops imports of theirs that nothing needs, and puts ours in the place of the first."""

    def __init__(self, using: _Using, more: dict[str, set[str]], lines: list[str]) -> None:
        super().__init__()
        self._used = using.found
        self._remaining = using.remaining
        self._more = more
        self._depth = 0
        self.lines = lines

    def on_visit(self, node: cst.CSTNode) -> bool:
        self._depth += isinstance(node, cst.BaseCompoundStatement)
        return super().on_visit(node)

    def on_leave(  # type: ignore[override]
        self, original_node: cst.CSTNode, updated_node: cst.CSTNode
    ) -> cst.CSTNode | cst.RemovalSentinel | cst.FlattenSentinel[cst.CSTNode]:
        self._depth -= isinstance(original_node, cst.BaseCompoundStatement)
        updated = super().on_leave(original_node, updated_node)
        _, text = self._remaining.get(original_node, ("", ""))
        if text and isinstance(updated, cst.CSTNode):
            return commented(updated, [text])
        return updated

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement] | cst.RemovalSentinel:
        if not any(_theirs(one) for one in original_node.body):
            return updated_node.with_changes(body=[self._joined(one) for one in updated_node.body])
        kept = [left for one in updated_node.body if (left := self._kept(one)) is not None]
        ours: list[cst.BaseStatement] = []
        if self._depth == 0 and self.lines:
            ours = _statements(self.lines, updated_node.leading_lines)
            self.lines = []
        rest = [updated_node.with_changes(body=kept, leading_lines=[] if ours else updated_node.leading_lines)]
        statements = [*ours, *(rest if kept else [])]
        return cst.FlattenSentinel(statements) if statements else cst.RemoveFromParent()

    def _joined(self, node: cst.BaseSmallStatement) -> cst.BaseSmallStatement:
        """Return an import with what else is needed of its module."""
        if self._depth or not isinstance(node, cst.ImportFrom) or isinstance(node.names, cst.ImportStar):
            return node
        wanted = self._more.pop(dotted(node.module) if node.module else "", None)
        if wanted is None:
            return node
        named = [(dotted(one.name), one.asname) for one in node.names] + [(name, None) for name in wanted]
        named.sort(key=lambda one: _order(one[0]))
        return node.with_changes(names=[cst.ImportAlias(cst.Name(name), asname=asname) for name, asname in named])

    def _kept(self, node: cst.BaseSmallStatement) -> cst.BaseSmallStatement | None:
        if not _theirs(node):
            return node
        if isinstance(node, cst.ImportFrom) and not isinstance(node.names, cst.ImportStar):
            module = dotted(node.module) if node.module else ""
            kept = [one for one in node.names if self._is_used(f"{module}.{dotted(one.name)}") and not _hides(one)]
        elif isinstance(node, cst.Import):
            kept = [one for one in node.names if _top(dotted(one.name)) != "ocpp" or self._is_used(dotted(one.name))]
            kept = [one for one in kept if not _hides(one)]
        else:
            return node
        if not kept:
            return None
        kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return node.with_changes(names=kept)

    def _is_used(self, name: str) -> bool:
        return any(one == name or one.startswith(f"{name}.") for one in self._used)


def _theirs(node: cst.BaseSmallStatement) -> bool:
    if isinstance(node, cst.ImportFrom):
        return not node.relative and node.module is not None and _top(dotted(node.module)) == "ocpp"
    return isinstance(node, cst.Import) and any(_top(dotted(one.name)) == "ocpp" for one in node.names)


def _ours(name: str) -> bool:
    """Whether a name that begins with one of their packages was written by the conversion."""
    _, package, *inside = name.split(".")
    return package in PACKAGES and bool(inside) and inside[0] not in _INSIDE


def _hides(alias: cst.ImportAlias) -> bool:
    """Whether an import of theirs would stand before ours, under the same name."""
    return (alias.evaluated_alias or dotted(alias.name)) in PACKAGES


def starred(node: cst.Import | cst.ImportFrom) -> bool:
    """Whether all names of a module of theirs are imported."""
    return _theirs(node) and isinstance(node.names, cst.ImportStar)


def imported(node: cst.Import | cst.ImportFrom) -> set[str]:
    """Return the names that an import gives to what a conversion does not import itself."""
    if isinstance(node.names, cst.ImportStar):
        return set()
    module = dotted(node.module) if isinstance(node, cst.ImportFrom) and node.module else ""
    relative = isinstance(node, cst.ImportFrom) and bool(node.relative)
    return {
        alias.evaluated_alias or dotted(alias.name)
        for alias in node.names
        if relative or _top(module or dotted(alias.name)) not in {"ocpp", "ocppkit", "websockets"}
    }


def _top(module: str) -> str:
    return module.partition(".")[0]


def _missing(module: cst.Module, needed: Iterable[tuple[str, str]]) -> tuple[dict[str, set[str]], list[str]]:
    """Return what imports that are there lack, by module, and the imports that are missing, one line for a module."""
    at_top = {
        dotted(one.module)
        for statement in module.body
        for one in (statement.body if isinstance(statement, cst.SimpleStatementLine) else ())
        if isinstance(one, cst.ImportFrom) and one.module is not None and not one.relative and not one.lpar
    }
    there = {
        (dotted(one.module), dotted(alias.name))
        for statement in module.body
        for one in (statement.body if isinstance(statement, cst.SimpleStatementLine) else ())
        if isinstance(one, cst.ImportFrom) and one.module is not None and not isinstance(one.names, cst.ImportStar)
        for alias in one.names
        if alias.asname is None
    }
    wanted: dict[str, set[str]] = {}
    for name, what in set(needed) - there:
        wanted.setdefault(name, set()).add(what)
    more = {name: wanted.pop(name) for name in [*wanted] if name in at_top}
    lines = [f"from {name} import {', '.join(sorted(what, key=_order))}" for name, what in sorted(wanted.items())]
    return more, sorted(lines, key=_rank)


def _statements(lines: list[str], leading: Sequence[cst.EmptyLine]) -> list[cst.BaseStatement]:
    """Return imports as statements, with an empty line behind the standard library."""
    statements: list[cst.BaseStatement] = []
    for number, line in enumerate(lines):
        apart = number and _rank(line) != _rank(lines[number - 1])
        above = [cst.EmptyLine(indent=False)] * bool(apart) if number else leading
        statements.append(cst.parse_statement(line).with_changes(leading_lines=above))
    return statements


def _rank(line: str) -> int:
    """Return the place of an import among others: the standard library comes first."""
    return 0 if _top(line.split()[1]) in sys.stdlib_module_names else 1


def _order(name: str) -> tuple[int, str]:
    """Sort names as import sorters do: constants, classes, the rest."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2), name


def _imports(statement: cst.CSTNode) -> bool:
    return m.matches(statement, m.SimpleStatementLine([m.Import() | m.ImportFrom()]))


def _standard(statement: cst.CSTNode) -> bool:
    """Whether a statement imports of the standard library."""
    one = statement.body[0] if isinstance(statement, cst.SimpleStatementLine) and _imports(statement) else None
    if isinstance(one, cst.Import):
        return _top(dotted(one.names[0].name)) in sys.stdlib_module_names
    if not isinstance(one, cst.ImportFrom) or one.module is None or one.relative:
        return False
    return dotted(one.module) != "__future__" and _top(dotted(one.module)) in sys.stdlib_module_names


def _behind(
    body: Sequence[cst.BaseStatement], which: Callable[[cst.CSTNode], bool], lines: list[str]
) -> list[cst.BaseStatement]:
    """Put imports behind the last of those that are there."""
    last = max((number for number, one in enumerate(body, 1) if which(one)), default=0)
    return [*body[:last], *_statements(lines, []), *body[last:]]
