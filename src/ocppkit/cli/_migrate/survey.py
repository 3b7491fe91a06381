"""What a file is: its classes with their handlers, who it speaks for, and its functions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, cast

import libcst as cst
from libcst.metadata import (
    ExpressionContext,
    ExpressionContextProvider,
    QualifiedName,
    QualifiedNameProvider,
    QualifiedNameSource,
)

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.names import Kind
from ocppkit.messages import Sender

BASE: Final = re.compile(r"ocpp\.(?:(v\w+)\.)?(?:charge_point\.)?ChargePoint")
DECORATORS: Final = {"ocpp.routing.on": "on", "ocpp.routing.after": "after"}
_BARE: Final = {"abc.ABC", "typing.Generic", "typing.Protocol"}
"""Bases without a constructor of their own."""
SERVE: Final = re.compile(r"websockets\.(\w+\.)*(serve|unix_serve)")
CONNECT: Final = re.compile(r"websockets\.(\w+\.)*(connect|unix_connect)")


@dataclass(eq=False)
class ClassFacts:
    """A class that derives from theirs, or has handlers."""

    node: cst.ClassDef
    base: cst.BaseExpression | None = None
    package: str = ""
    handlers: int = 0
    table: str = "handlers"
    parent: ClassFacts | None = None
    """The class of this file that it derives from, which holds the peer."""
    others: list[str] = field(default_factory=list[str])
    """The other classes that it derives from."""
    handled: dict[str, str] = field(default_factory=dict[str, str])
    """What its handlers handle, by their names: hook and action."""
    context: str = ""
    """The class whose objects its handlers are run with, if it is one that derives from it."""
    shares: bool = True
    """Whether it can be served by the table of its parent."""
    role: Sender | None = None
    methods: set[str] = field(default_factory=set[str])
    senders: Counter[Sender] = field(default_factory=Counter[Sender])


@dataclass(eq=False)
class Survey:
    """What was found in a file."""

    classes: dict[cst.ClassDef, ClassFacts]
    servers: set[str]
    """Names of the functions that serve a WebSocket."""
    functions: dict[str, list[cst.FunctionDef]]
    modules: set[str]
    """What is imported, or imported from."""
    taken: set[str]
    """All names that the file assigns to or imports."""
    datetime: str = ""
    """What the module is called, empty if it is not imported as a whole."""

    def named(self, name: str) -> ClassFacts | None:
        """Return the class of this name that was converted."""
        return next((one for node, one in self.classes.items() if node.name.value == name and one.base), None)


class Surveyor(cst.CSTVisitor):
    """Looks through a file before anything is changed."""

    METADATA_DEPENDENCIES = (QualifiedNameProvider, ExpressionContextProvider)

    def __init__(self, role: Sender | None) -> None:
        super().__init__()
        self.found = Survey({}, set(), {}, set(), set())
        self._parents: dict[str, ClassFacts] = {}
        self._bare: set[str] = set()
        self._functions = 0
        self._wanted = role
        self._inside: list[ClassFacts] = []
        self._senders: Counter[Sender] = Counter()
        self._transports: Counter[Sender] = Counter()

    def qualified(self, node: cst.CSTNode) -> str:
        """Return the full name of what was imported, empty if it was not."""
        return qualified(self.get_metadata(QualifiedNameProvider, node, ()))

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        facts = ClassFacts(node)
        for base in node.bases:
            match = BASE.fullmatch(self.qualified(base.value))
            parent = self._parents.get(dotted(base.value))
            if match is not None:
                several = facts.base is not None  # no version then
                facts.base, facts.package = base.value, "" if several else match[1] or ""
            elif parent is not None:
                facts.parent, facts.package = parent, parent.package
            elif self.qualified(base.value) not in _BARE and dotted(base.value) not in self._bare:
                facts.others.append(code_of(base.value))
        self._inside.append(facts)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:
        facts = self._inside.pop()
        if not original_node.bases and "__init__" not in facts.methods:
            self._bare.add(original_node.name.value)
        if facts.base is not None or facts.parent is not None or facts.handlers:
            self.found.classes[original_node] = facts
        if facts.base is not None or facts.parent is not None:
            self._parents[original_node.name.value] = facts

    def visit_Name(self, node: cst.Name) -> None:
        if self.get_metadata(ExpressionContextProvider, node, None) is ExpressionContext.STORE:
            self.found.taken.add(node.value)

    def visit_Param(self, node: cst.Param) -> None:
        self.found.taken.add(node.name.value)

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._functions -= 1

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._functions += 1
        self.found.functions.setdefault(node.name.value, []).append(node)
        if self._inside:
            self._inside[-1].methods.add(node.name.value)
        for hook, given in self._handled(node) if self._inside else ():
            facts = self._inside[-1]
            facts.handlers += 1
            action = names.action_of(given, self.qualified, facts.package)
            facts.handled[node.name.value] = f"{hook} {code_of(given) if action is None else action.code}"
            if action is not None:
                facts.package = facts.package or action.code.partition(".")[0]
                self._weigh(names.sender_of(action.value), handled=True)

    def visit_Call(self, node: cst.Call) -> None:
        name = self.qualified(node.func)
        called = names.target(name)
        if called is not None and called.kind is Kind.CLASS:
            self._weigh(names.sender_of(called.value), handled=False)
            if self._inside and not self._inside[-1].package:
                self._inside[-1].package = called.code.partition(".")[0]
        elif SERVE.fullmatch(name):
            self._transports[Sender.CSMS] += 1
            given = node.args[0].value if node.args else None
            if isinstance(given, cst.Name):
                self.found.servers.add(given.value)
        elif CONNECT.fullmatch(name):
            self._transports[Sender.STATION] += 1

    def visit_Import(self, node: cst.Import) -> None:
        for alias in node.names:
            name = dotted(alias.name)
            self.found.modules.add(name)
            self.found.taken.add(alias.evaluated_alias or name)
            if name == "datetime" and not self._functions:
                self.found.datetime = alias.evaluated_alias or name

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        if node.module is not None:
            self.found.modules.add("." * len(node.relative) + dotted(node.module))
        if not isinstance(node.names, cst.ImportStar):
            self.found.taken |= {alias.evaluated_alias or dotted(alias.name) for alias in node.names}

    def leave_Module(self, original_node: cst.Module) -> None:
        tables: Counter[str] = Counter()
        heads = [one for one in self.found.classes.values() if one.parent is None]
        for facts in self.found.classes.values():
            evidence = (facts.senders, self._transports, self._senders)
            sure = next((one for one in evidence if one), Counter[Sender]())
            facts.role = self._wanted or next((role for role, _ in sure.most_common(1)), None)
            if facts.parent is not None:
                facts.table = facts.parent.table
                self._join(facts, facts.parent)
                continue
            if len(heads) > 1:
                name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=.)(?=[A-Z][a-z])", "_", facts.node.name.value).lower()
                tables[name] += 1
                number = "" if tables[name] == 1 else str(tables[name])
                facts.table = f"{name}_handlers{number}"
            if facts.table in self.found.taken:
                facts.table = f"ocpp_{facts.table}"

    def _join(self, facts: ClassFacts, parent: ClassFacts) -> None:
        """Let a class be served by the table of the one that it derives from, if that serves no other."""
        alone = sum(one.parent is parent for one in self.found.classes.values()) == 1
        head = parent
        while head.parent is not None:
            head = head.parent
        theirs = {what for one in self._above(facts) for what in one.handled.values()}
        facts.shares = alone and parent.shares and not theirs & {*facts.handled.values()}
        if facts.shares:
            head.context = facts.node.name.value
            head.handlers += facts.handlers

    def _above(self, facts: ClassFacts) -> Iterator[ClassFacts]:
        while facts.parent is not None:
            facts = facts.parent
            yield facts

    def _handled(self, node: cst.FunctionDef) -> Iterator[tuple[str, cst.BaseExpression]]:
        """Yield how and what a function handles, as its decorators say."""
        for decorator in node.decorators:
            call = decorator.decorator
            hook = DECORATORS.get(self.qualified(call.func)) if isinstance(call, cst.Call) else None
            if hook is not None and isinstance(call, cst.Call) and call.args:
                yield hook, call.args[0].value

    def _weigh(self, sender: Sender | None, *, handled: bool) -> None:
        """Take what is handled and what is sent as evidence of who the program is."""
        if sender not in {Sender.STATION, Sender.CSMS}:
            return
        us = sender if not handled else (Sender.CSMS if sender is Sender.STATION else Sender.STATION)
        self._senders[us] += 1
        if self._inside:
            self._inside[-1].senders[us] += 1


def qualified(found: Any) -> str:
    """Return the one imported name among qualified names, empty if there is none."""
    names = cast(Iterable[QualifiedName], found() if callable(found) else found)
    return next((one.name for one in names if one.source is QualifiedNameSource.IMPORT), "")


def code_of(node: cst.CSTNode) -> str:
    """Return a node as text."""
    return cst.Module([]).code_for_node(node)


def listed(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """Return what a tuple holds, or what is no tuple."""
    return [one.value for one in node.elements] if isinstance(node, cst.Tuple) else [node]


def dotted(node: cst.BaseExpression) -> str:
    """Return a dotted name as text."""
    if isinstance(node, cst.Attribute):
        return f"{dotted(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""
