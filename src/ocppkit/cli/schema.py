"""What the printed tables and docstrings say of actions, types and fields, in words and as JSON."""

from __future__ import annotations

import ast
import difflib
import inspect
import linecache
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from ocppkit._lazy import struct_of
from ocppkit._nodes import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Field,
    Integer,
    Nested,
    Node,
    Number,
    Text,
    Uri,
)
from ocppkit.enums import OcppEnum
from ocppkit.messages import Action, DataType, SendAction
from ocppkit.protocol import Version

AnyAction = Action[Any, Any, Any] | SendAction[Any, Any]
Type = type[DataType] | type[OcppEnum]

OPEN: Final = "CustomDataType"
"""The type that every object of 2.x may hold, and that says nothing of it."""

_NAMES: Final[Mapping[type[Any], str]] = {
    Text: "text",
    DateTime: "date-time",
    Uri: "URI",
    Integer: "integer",
    Number: "number",
    Boolean: "boolean",
    AnyJson: "any JSON",
}
_LIMITS: Final[Mapping[str, str]] = {
    "max_length": "at most {} characters",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "multiple_of": "a multiple of {}",
    "min_items": "at least {} items",
    "max_items": "at most {} items",
}
_ON_THE_WIRE: Final = re.compile(r"(?:, )?`\w+` on the wire")
_UNIT: Final = re.compile(r"(?:^|, )[Ii]n (?P<names>[^,]+?(?:, [^,]+? or [^,]+)?)(?:, by (?P<by>\w+))?(?=, |$)")
# What was worked out once; all are bounded by what is printed.
_TYPES: Final[dict[type[Version], dict[str, Type]]] = {}
_INSIDE: Final[dict[Type, set[Type]]] = {}
_DOCS: Final[dict[type[DataType], dict[str, str]]] = {}
_SET_BY: Final = re.compile(r"^Unit set by (?P<by>\w+)")


def types_of(version: type[Version]) -> dict[str, Type]:
    """Return all types of a version by name, messages included, in the order of its actions."""
    if version in _TYPES:
        return _TYPES[version]
    found = _TYPES[version] = {}

    def add(cls: Type) -> None:
        if cls.__name__ not in found:
            found[cls.__name__] = cls
            for inner in used(cls):
                add(inner)

    for action in version.actions.values():
        for cls in messages_of(action):
            add(cls)
    return found


def messages_of(action: AnyAction) -> tuple[type[DataType], ...]:
    """Return the request and, where there is one, the response."""
    return (action.request,) if action.response is None else (action.request, action.response)


def fields_of(cls: Type) -> tuple[Field, ...]:
    """Return the fields of an object in the schema's order; an enumeration has none."""
    return struct_of(cls).fields if issubclass(cls, DataType) else ()


def used(cls: Type) -> list[Type]:
    """Return the types of an object's fields."""
    return [inner for field in fields_of(cls) if (inner := type_of(field.node)) is not None]


def inside(cls: Type) -> set[Type]:
    """Return the types that an object is made of, at any depth, itself included."""
    if cls not in _INSIDE:
        found = _INSIDE[cls] = {cls}
        for inner in used(cls):
            found |= inside(inner)
    return _INSIDE[cls]


def type_of(node: Node) -> Type | None:
    """Return the printed class that a value, or an item of a list, has."""
    item = node.items if isinstance(node, Array) else node
    return item.cls if isinstance(item, Nested | Enumerated) else None


def type_name(node: Node) -> str:
    """Return the name of a field's type: the standard's for objects and enumerations."""
    if isinstance(node, Array):
        return f"list of {type_name(node.items)}"
    return node.cls.__name__ if isinstance(node, Nested | Enumerated) else _NAMES[type(node)]


def limits(node: Node) -> dict[str, int | float]:
    """Return the bounds of a value by name; those of a list's items bear ``items.`` in front."""
    own = {name: bound for name in _LIMITS if (bound := getattr(node, name, None)) is not None}
    if isinstance(node, Array):
        own |= {f"items.{name}": bound for name, bound in limits(node.items).items()}
    return own


def limits_text(node: Node) -> str:
    """Return the bounds of a value in words."""
    words = [
        ("each " if name.startswith("items.") else "") + _LIMITS[name.removeprefix("items.")].format(bound)
        for name, bound in limits(node).items()
    ]
    return ", ".join(words)


def values_of(cls: type[OcppEnum], node: Enumerated | None = None) -> list[str]:
    """Return the values of an enumeration, those that only the errata allow left out if their place is given."""
    inward = node.inward_only if node is not None else ()
    return [member.value for member in cls if member.value not in inward]


def _docs(cls: type[DataType]) -> dict[str, str]:
    """Return the docstrings of a printed class's fields, by Python name; they exist in its source only."""
    if cls in _DOCS:
        return _DOCS[cls]
    docs = _DOCS[cls] = {}
    body = _body(cls)
    name = ""
    for statement in body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name)):
                pass
            case ast.Expr(value=ast.Constant(value=str(text))) if name:
                docs[name], name = " ".join(text.split()).removesuffix("."), ""
            case _:
                name = ""
    return docs


def _body(cls: type[DataType]) -> list[ast.stmt]:
    """Return the statements of a printed class, none if the sources are not installed.

    ``inspect.getsource`` would parse its whole module, of which the class is a hundredth.
    """
    try:
        source = "".join(linecache.getlines(inspect.getfile(cls)))
    except (OSError, TypeError):
        return []
    found = re.search(rf"^class {cls.__name__}\(.*?(?=^\S|\Z)", source, re.MULTILINE | re.DOTALL)
    parsed = ast.parse(found[0]).body[0] if found else None
    return parsed.body if isinstance(parsed, ast.ClassDef) else []


def about(cls: type[DataType], field: Field) -> str:
    """Return what the printed class says of a field: limits, unit, default, secrecy."""
    said = _docs(cls).get(field.name) if _docs(cls) else limits_text(field.node)
    return _ON_THE_WIRE.sub("", said or "")


def unit(cls: type[DataType], field: Field) -> tuple[Sequence[str], str]:
    """Return the units that a field may have, and the name of the field that chooses among them or sets another."""
    text = about(cls, field)
    if match := _SET_BY.match(text):
        return (), match["by"]
    if match := _UNIT.search(text):
        return re.split(", | or ", match["names"]), match["by"] or ""
    return (), ""


def field_json(cls: type[DataType], field: Field) -> dict[str, object]:
    """Return a field for programs."""
    units, by = unit(cls, field)
    inner = type_of(field.node)
    described: dict[str, object] = {
        "field": field.wire,
        "python": field.name,
        "type": type_name(field.node),
        "required": field.required,
        "limits": limits(field.node),
        "about": about(cls, field),
    }
    if units or by:
        described |= {"units": list(units), "unit_by": by or None}
    if inner is not None and issubclass(inner, OcppEnum):
        described["values"] = values_of(inner)
    if field.secret is not None:
        described["secret"] = True
    return described


def walk(
    cls: type[DataType], path: str = "", seen: tuple[Type, ...] = ()
) -> Iterator[tuple[str, type[DataType], Field]]:
    """Yield every field inside an object with its path, such as ``a.b[].c``, and the class that has it."""
    for field in fields_of(cls):
        at = f"{path}.{field.wire}" if path else field.wire
        yield at, cls, field
        inner = type_of(field.node)
        if inner is None or inner in seen or not issubclass(inner, DataType) or inner.__name__ == OPEN:
            continue
        yield from walk(inner, at + "[]" if isinstance(field.node, Array) else at, (*seen, cls))


def doc(thing: Type) -> list[str]:
    """Return the paragraphs of a printed class's docstring."""
    return [" ".join(part.split()) for part in inspect.cleandoc(thing.__doc__ or "").split("\n\n") if part]


def close(word: str, words: Iterable[str]) -> list[str]:
    """Return what somebody may have meant, the likeliest first, at most three."""
    by_folded = {one.casefold(): one for one in reversed(list(words))}
    return [by_folded[one] for one in difflib.get_close_matches(word.casefold(), by_folded, n=3, cutoff=0.6)]


def suggestion(word: str, words: Iterable[str]) -> str:
    """Return the end of an error message that says what somebody may have meant, empty if nothing comes close."""
    found = close(word, words)
    return f"; did you mean {' or '.join(found)}?" if found else ""
