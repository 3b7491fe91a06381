"""Signatures as a reader wants them: without ``self``, and a parameter on each line where one line is not enough."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from docs.site.source import Function, definition

WIDTH = 88
_MOST_VALUE = 60  # characters of a constant's value that are shown


def of_function(function: Function, name: str = "", module: str = "") -> str:
    """Return the signature of a function; ``name``: of a class that it makes; ``module``: where its names are known."""
    word = "async def " if isinstance(function, ast.AsyncFunctionDef) else "def "
    decorators = [f"@{text}" for one in function.decorator_list if (text := ast.unparse(one)) in _SHOWN_DECORATORS]
    head = name or word + function.name
    end = "" if name or function.returns is None else f" -> {ast.unparse(function.returns)}"
    parameters = list(_parameters(function.args, module))
    line = f"{head}({', '.join(parameters)}){end}"
    if len(line) > WIDTH:
        line = f"{head}(\n" + "".join(f"    {parameter},\n" for parameter in parameters) + f"){end}"
    return "\n".join([*decorators, line])


_OWN = {"self", "cls"}
"""Parameters that a caller does not give."""
_SHOWN_DECORATORS = {"classmethod", "staticmethod", "property", "cached_property", "contextmanager"}


def class_head(node: ast.ClassDef) -> str:
    """Return the first line of a class."""
    bases = [text for base in node.bases if not (text := ast.unparse(base)).startswith("_")]
    return f"class {node.name}({', '.join(bases)})" if bases else f"class {node.name}"


def of_assignment(node: ast.stmt) -> str:
    """Return a constant, an alias or a field in one line."""
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
            kind = ast.unparse(annotation)
            alias = kind == "TypeAlias"
            return f"{name}{'' if alias else ': ' + kind}{_value(value, whole=alias)}"
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return f"{name}{_value(value)}"
        case _:
            raise TypeError(f"{ast.unparse(node)!r} assigns to no name")


def _value(value: ast.expr | None, *, whole: bool = False) -> str:
    text = "" if value is None else ast.unparse(value)
    return f" = {text}" if text and (whole or len(text) <= _MOST_VALUE) else ""


def _parameters(found: ast.arguments, module: str) -> Iterator[str]:
    positional = [*found.posonlyargs, *found.args]
    defaults = [*[None] * (len(positional) - len(found.defaults)), *found.defaults]
    positional_only = [one.arg for one in found.posonlyargs]
    for number, (one, default) in enumerate(zip(positional, defaults, strict=True)):
        if number or one.arg not in _OWN:
            yield _parameter(one, default, module)
        if number + 1 == len(positional_only) and not _OWN.issuperset(positional_only):
            yield "/"
    if found.vararg:
        yield f"*{_parameter(found.vararg)}"
    elif found.kwonlyargs:
        yield "*"
    for one, default in zip(found.kwonlyargs, found.kw_defaults, strict=True):
        yield _parameter(one, default, module)
    if found.kwarg:
        yield f"**{_parameter(found.kwarg)}"


def _parameter(one: ast.arg, default: ast.expr | None = None, module: str = "") -> str:
    kind = "" if one.annotation is None else f": {ast.unparse(one.annotation)}"
    value = "" if default is None else f"{' = ' if kind else '='}{_default(default, module)}"
    return f"{one.arg}{kind}{value}"


def _default(value: ast.expr, module: str) -> str:
    """Return a default; a constant of a module as its value, where that is a number or a text."""
    found = definition(module, value.id) if module and isinstance(value, ast.Name) else None
    match found and found.node:
        case ast.AnnAssign(value=ast.Constant() | ast.UnaryOp() | ast.BinOp() as known):
            return ast.unparse(known)
        case _:
            return ast.unparse(value)
