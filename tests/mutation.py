"""Deletes single checks from printed codec functions: what a generator that forgets a rule would print."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import Any

from ocppkit.json import is_array
from ocppkit.messages import Message

_MAX_ITEMS_AFTER = "is not list"


@dataclass(frozen=True)
class Deletion:
    """One check of one function, and the function without it."""

    function: str
    kind: str
    check: str
    without: ast.FunctionDef


def deletions(module: ModuleType) -> Iterator[Deletion]:
    """Yield every check of every function of a printed module, each with the function that lacks it."""
    assert module.__file__ is not None
    with open(module.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    reached = _reached(module, functions)
    for node in functions.values():
        if node.name in reached:
            yield from _conditions(node)
            yield from _conversions(node)
            if node.name.startswith("decode_"):
                yield from _required(node)


def _reached(module: ModuleType, functions: Mapping[str, ast.FunctionDef]) -> list[str]:
    """Return the functions that messages call: a type that is only decoded in place has one that none calls."""
    met = [name for name in functions if issubclass(getattr(module, name.partition("_")[2], object), Message)]
    for name in met:  # which grows meanwhile
        called = [node.id for node in ast.walk(functions[name]) if isinstance(node, ast.Name) and node.id in functions]
        met += [one for one in called if one not in met]
    return met


def apply(module: ModuleType, deletion: Deletion) -> Callable[[Any], Any]:
    """Compile the function without its check in the module's own namespace."""
    tree = ast.fix_missing_locations(ast.Module([deletion.without], []))
    namespace = dict(vars(module), _lenient=_lenient)
    exec(compile(tree, f"<{deletion.function} without {deletion.check}>", "exec"), namespace)
    function = namespace[deletion.function]
    # It is to call the module's functions, not the copies of this namespace.
    vars(module).setdefault("_lenient", _lenient)
    return FunctionType(function.__code__, vars(module), deletion.function)


def _lenient(read: Callable[[Any], Any], value: Any) -> Any:
    """Read or write a value in a form that is not checked any more."""
    try:
        return read(value)
    except (KeyError, ValueError):
        return f'"{value}"' if read.__name__.endswith("_text") else value


def _conditions(function: ast.FunctionDef) -> Iterator[Deletion]:
    """Drop one of the conditions under which a value is refused."""
    for index, node in enumerate(ast.walk(function)):
        if not isinstance(node, ast.If) or ast.unparse(node.body[0]) != "raise Refused":
            continue
        parts = node.test.values if isinstance(node.test, ast.BoolOp) else [node.test]
        for position, part in enumerate(parts):
            kind = _kind(ast.unparse(part), ast.unparse(node.test))
            if kind is None or (_MAX_ITEMS_AFTER in ast.unparse(part) and _not_of_strings(function, node)):
                continue
            without = copy.deepcopy(function)
            changed = list(ast.walk(without))[index]
            assert isinstance(changed, ast.If)
            if isinstance(changed.test, ast.BoolOp):
                changed.test.values[position] = ast.Constant(value=False)
            else:
                changed.test = ast.Constant(value=False)
            yield Deletion(function.name, kind, ast.unparse(part), without)


def _not_of_strings(function: ast.FunctionDef, check: ast.If) -> bool:
    """Whether a list holds no strings: no other JSON type has such items, so that its own check cannot be missed."""
    lines = ast.unparse(function).splitlines()
    after = lines[lines.index(next(line for line in lines if line.strip() == f"if {ast.unparse(check.test)}:")) :]
    return any(
        re.search(r"\[(de|en)code_\w+\(item\) for item|decode_each_\w+\(|type\(item\) is not (int|bool)", line)
        for line in after[:4]
    )


def _kind(check: str, whole: str) -> str | None:
    """Say which keyword of the schema a printed condition stands for."""
    if check.startswith(("left", "len(d", "d")):
        return "closed"
    if check.endswith((" is not True", " is not False")):  # one check of booleans, in two conditions
        return "type" if check.endswith("True") else None
    if "type(" in check:
        # An object's own class is no keyword; test_messages shows that it is looked at.
        return "type" if "type(d)" not in check and "type(o)" not in check else None
    if "k / 10.0" in check:
        return "multipleOf"
    if check.startswith("not "):
        return "minItems"
    if check.startswith("len("):
        return "maxItems" if _MAX_ITEMS_AFTER in whole else "maxLength"
    if re.search(r" - (v\d*|item)$", check):
        return None  # NaN and the infinities are no JSON, and no schema speaks of them
    return "minimum" if " < " in check else "maximum"


def _conversions(function: ast.FunctionDef) -> Iterator[Deletion]:
    """Let a table of an enumeration, or a reader of a format, take any text."""
    for index, node in enumerate(ast.walk(function)):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            if not node.value.id.endswith(("_OF", "_TEXT")):
                continue
            kind, read = "enum", f"{node.value.id}.__getitem__"
            argument = node.slice
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id not in {"date_time", "uri", "date_time_text", "uri_text"}:
                continue
            kind, read, argument = "format", node.func.id, node.args[0]
        else:
            continue
        without = copy.deepcopy(function)
        changed = list(ast.walk(without))[index]
        text = "_text" if read.startswith("date_time_text") or "_TEXT" in read else ""
        call = ast.parse(f"_lenient({_named(read, text)}, _)", mode="eval").body
        assert isinstance(call, ast.Call)
        call.args[1] = copy.deepcopy(argument)
        _replace(without, changed, call)
        yield Deletion(function.name, kind, ast.unparse(node), without)


def _named(read: str, text: str) -> str:
    return f"__import__('tests.mutation', fromlist=['_']).named({read}, {text!r})" if text else read


def named(read: Callable[[Any], Any], text: str) -> Callable[[Any], Any]:
    """Give a reader the name that tells what it returns."""

    def function(value: Any) -> Any:
        return read(value)

    function.__name__ = f"read{text}"
    return function


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    value: Any
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif is_array(value):
                value[:] = [new if item is old else item for item in value]


def _required(function: ast.FunctionDef) -> Iterator[Deletion]:
    """Let a decoder take an object without one of its required properties."""
    body = _reading(function)
    for start, statement in enumerate(body):
        match = re.search(r"= .*\bd\['(\w+)'\]", ast.unparse(statement))
        if match is None or isinstance(statement, ast.If):
            continue
        # The value is read, perhaps checked, and stored in a field.
        end = start
        while not ast.unparse(body[end]).startswith("o."):
            end += 1
        without = copy.deepcopy(function)
        inside = _reading(without)
        block = inside[start : end + 1]
        target = ast.unparse(block[-1]).split(" = ")[0]
        guard = ast.parse(f"if {match[1]!r} in d:\n    pass\nelse:\n    {target} = None").body[0]
        assert isinstance(guard, ast.If)
        guard.body = block
        inside[start : end + 1] = [guard]
        for node in ast.walk(without):
            if isinstance(node, ast.Call) and ast.unparse(node) == "len(d)":
                _replace(without, node, ast.parse(f"(len({{**d, {match[1]!r}: 0}}))", mode="eval").body)
                break
        yield Deletion(function.name, "required", f"d[{match[1]!r}]", without)


def _reading(function: ast.FunctionDef) -> list[ast.stmt]:
    """Return the statements of a decoder that read one object: those of its loop, if it reads several."""
    return next((node.body for node in function.body if isinstance(node, ast.For)), function.body)
