"""What a file is: its classes with their handlers, who it speaks for, and its functions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, cast

import libcst as cst
from libcst.metadata import QualifiedName, QualifiedNameProvider, QualifiedNameSource

from ocppkit.cli._migrate import names
from ocppkit.cli._migrate.names import Kind
from ocppkit.messages import Sender

BASE: Final = re.compile(r"ocpp\.(?:(v\w+)\.)?(?:charge_point\.)?ChargePoint")
DECORATORS: Final = {"ocpp.routing.on": "on", "ocpp.routing.after": "after"}
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
    whole: set[str]
    """What is imported as a whole."""


class Surveyor(cst.CSTVisitor):
    """Looks through a file before anything is changed."""

    METADATA_DEPENDENCIES = (QualifiedNameProvider,)

    def __init__(self, role: Sender | None) -> None:
        super().__init__()
        self.found = Survey({}, set(), {}, set(), set())
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
            if match is not None:
                facts.base, facts.package = base.value, match[1] or ""
        self._inside.append(facts)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:
        facts = self._inside.pop()
        if facts.base is not None or facts.handlers:
            self.found.classes[original_node] = facts

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self.found.functions.setdefault(node.name.value, []).append(node)
        if self._inside:
            self._inside[-1].methods.add(node.name.value)
        for given in self._handled(node) if self._inside else ():
            facts = self._inside[-1]
            facts.handlers += 1
            action = names.action_of(given, self.qualified, facts.package)
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
            if node.args and isinstance(node.args[0].value, cst.Name):
                self.found.servers.add(node.args[0].value.value)
        elif CONNECT.fullmatch(name):
            self._transports[Sender.STATION] += 1

    def visit_Import(self, node: cst.Import) -> None:
        self.found.whole.update(dotted(alias.name) for alias in node.names)
        self.found.modules.update(self.found.whole)

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        if node.module is not None:
            self.found.modules.add("." * len(node.relative) + dotted(node.module))

    def leave_Module(self, original_node: cst.Module) -> None:
        tables: Counter[str] = Counter()
        for facts in self.found.classes.values():
            evidence = (facts.senders, self._transports, self._senders)
            sure = next((one for one in evidence if one), Counter[Sender]())
            facts.role = self._wanted or next((role for role, _ in sure.most_common(1)), None)
            if len(self.found.classes) > 1:
                name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=.)(?=[A-Z][a-z])", "_", facts.node.name.value).lower()
                tables[name] += 1
                number = "" if tables[name] == 1 else str(tables[name])
                facts.table = f"{name}_handlers{number}"

    def _handled(self, node: cst.FunctionDef) -> Iterator[cst.BaseExpression]:
        """Yield what a function's decorators say that it handles."""
        for decorator in node.decorators:
            call = decorator.decorator
            if isinstance(call, cst.Call) and self.qualified(call.func) in DECORATORS and call.args:
                yield call.args[0].value

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


def dotted(node: cst.BaseExpression) -> str:
    """Return a dotted name as text."""
    if isinstance(node, cst.Attribute):
        return f"{dotted(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""
