"""The public names of the library as its source has them: what defines a name, with its docstrings.

Read from the syntax tree, for docstrings of fields, overloads and stubs do not exist at run time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

import ocppkit
from ocppkit import VERSIONS

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

ROOT = Path(ocppkit.__file__).parent
PRINTED = {version.package for version in VERSIONS}
"""The packages whose names have pages of their own."""
SHOWN = {
    "ocppkit.enums": ["OcppEnum"],
    "ocppkit.messages": [
        "Action", "Answer", "CsmsRequest", "DataType", "Message", "Request", "Response", "SendAction", "Sender",
        "StationRequest", "StationSend",
    ],
    "ocppkit.protocol": ["Version"],
    "ocppkit.testing.plugin": ["Run"],
}  # fmt: skip
"""Public names of modules that list none."""
PROGRAM = "ocppkit.cli"
"""The command: its options and outputs are public, its modules are not."""


@dataclass(frozen=True)
class Definition:
    """What defines a name: overloads and the function itself, a class, or an assignment with the text below it."""

    module: str
    name: str
    nodes: tuple[ast.stmt, ...]
    doc: str = ""

    @property
    def node(self) -> ast.stmt:
        return self.nodes[-1]


def public_modules() -> list[str]:
    """Return the modules that list public names, the printed packages apart, each package before its modules."""
    names = (_module(path) for path in sorted(ROOT.rglob("*.py")))
    return [name for name in sorted(names) if _is_public(name) and public_names(name)]


@cache
def public_names(module: str) -> list[str]:
    """Return what a module lists in ``__all__``, or what the documentation shows of it."""
    if module in SHOWN:
        return SHOWN[module]
    for node in _tree(_file(module)).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                is_literal = all(isinstance(one, ast.Constant) for one in getattr(value, "elts", [None]))
                return list(ast.literal_eval(value) if is_literal else import_module(module).__all__)
            case _:
                pass
    return []


@cache
def definition(module: str, name: str) -> Definition | None:
    """Return what defines a name of a module, in it or where it imports it from."""
    own = _definitions(module).get(name)
    if own is not None:
        return own
    for source, found, known_as in _imports(module):
        if known_as == name and (source, found) != (module, name):  # a module of the package
            return definition(source, found)
        if found == "*" and name in public_names(source):
            return definition(source, name)
    return None


def module_doc(module: str) -> str:
    """Return the docstring of a module."""
    return ast.get_docstring(_tree(_file(module))) or ""


def with_docs(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Yield statements, each with the text that stands below it."""
    for position, node in enumerate(body):
        match body[position + 1 : position + 2]:
            case [ast.Expr(value=ast.Constant(value=str(text)))]:
                yield node, text
            case _:
                yield node, ""


def assigned(node: ast.stmt) -> str | None:
    """Return the name that an assignment is to."""
    match node:
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
        case _:
            return None


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_public(module: str) -> bool:
    within = (f"{package}." for package in (*PRINTED, PROGRAM))
    return not any(part.startswith("_") for part in module.split(".")) and not f"{module}.".startswith(tuple(within))


def _file(module: str) -> Path:
    path = ROOT.parent.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _body(module: str) -> list[ast.stmt]:
    file = _file(module)
    stub = file.with_suffix(".pyi")  # says what loads lazily
    return list(_flat(_tree(stub if stub.exists() else file).body))


def _flat(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a module, with those that only type checkers read."""
    for node in body:
        if isinstance(node, ast.If):
            yield from _flat(node.body)
        else:
            yield node


@cache
def _definitions(module: str) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for node, doc in with_docs(_body(module)):
        if isinstance(node, ast.ClassDef | Function):
            earlier = found[node.name].nodes if node.name in found else ()
            found[node.name] = Definition(module, node.name, (*earlier, node))
        elif (name := assigned(node)) is not None:
            found[name] = Definition(module, name, (node,), doc)
    return found


def _imports(module: str) -> Iterator[tuple[str, str, str]]:
    for node in _body(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ocppkit"):
            for alias in node.names:
                yield node.module or "", alias.name, alias.asname or alias.name
