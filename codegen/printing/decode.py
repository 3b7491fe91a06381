"""Prints ``_decode.py``: one straight-line function per type that checks and builds in one pass.

A printed function refuses by raising; it never says what is wrong. Whatever it refuses is read again by the table
walk, which names every violation, and accepts what the fast path leaves to it (``1.0`` for an integer).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from codegen.model import (
    AnyJson,
    Array,
    DateTime,
    Edition,
    Enumerated,
    Field,
    Nested,
    Node,
    Struct,
    Uri,
)
from codegen.printing.checks import faults, refuse
from codegen.printing.text import header, imports, quoted

# Before these optional fields the rest is left out if every key has been seen.
_EARLY_OUT: Final = (0, 4, 8, 16)

# Inside the items of lists, which is where the time goes, objects of so few fields are decoded in place, and those
# inside them; a call for each would be a twentieth of the time.
_FIELDS_IN_PLACE: Final = 8
_DEEPEST_IN_PLACE: Final = 2

_INDENT: Final = "    "


@frozen
class _Scope:
    """Where steps are printed: how deep inside an item of a list, and which types are decoded in place there."""

    depth: int = 0
    in_place: Mapping[str, Struct] = {}

    def name(self, of: str) -> str:
        """Return the name of a variable; an object inside an object has its own."""
        return f"{of}{self.depth or ''}"

    def inner(self) -> _Scope:
        """Return the scope of an object that is decoded in place."""
        return _Scope(self.depth + 1, self.in_place if self.depth + 1 < _DEEPEST_IN_PLACE else {})


def print_decoders(edition: Edition) -> str:
    """Print all decoders and the table that ties them to their classes."""
    package = f"ocppkit.{edition.package}"
    listed = {name for struct in edition.structs for name in _listed(struct)}
    in_items = _Scope(in_place={struct.name: struct for struct in edition.types if _is_small(struct)})
    body: list[str] = []
    for struct in edition.structs:
        body += _functions(struct, in_items if struct.name in listed else None)
    text = "\n".join(body)
    helpers = ["Refused", *(name for name in ("date_time", "new", "uri") if f"{name}(" in text)]
    lines = header(edition, "Decoders")
    lines += imports("ocppkit._codec", helpers + ["by_value"] * bool(edition.enumerations))
    lines += ["from ocppkit.json import ABSENT"] if "ABSENT" in text else []
    lines += imports(f"{package}.enums", [enumeration.name for enumeration in edition.enumerations])
    lines += imports(f"{package}.messages", [message.name for message in edition.messages])
    lines += [*imports(f"{package}.types", [struct.name for struct in edition.types]), ""]
    for enumeration in edition.enumerations:
        inward = "".join(f", {quoted(member.value)}" for member in enumeration.members if member.inward_only)
        lines.append(f"{enumeration.name}_OF = by_value({enumeration.name}{inward})")
    lines += [f"{struct.name}_NEW = ({struct.name},)" for struct in edition.structs]
    lines += body
    lines += ["", "", "DECODERS = {"]
    lines += [f"    {struct.name}: decode_{struct.name}," for struct in edition.structs]
    return "\n".join([*lines, "}"]) + "\n"


def _listed(struct: Struct) -> list[str]:
    """Return the types that stand in lists of a type."""
    arrays = [field.node.items for field in struct.fields if isinstance(field.node, Array)]
    return [items.name for items in arrays if isinstance(items, Nested)]


def _is_small(struct: Struct) -> bool:
    return 0 < len(struct.fields) <= _FIELDS_IN_PLACE and not struct.open


def _functions(struct: Struct, in_items: _Scope | None) -> list[str]:
    """Print a type's decoder; a type that stands in lists has one for all items, which saves a call for each."""
    head = ["", "", f"def decode_{struct.name}(d):"]
    if in_items is None:
        return [*head, *_indented([*_steps(struct, _Scope()), "return o"])]
    made, *checked = _steps(struct, in_items)
    return [
        *["", "", f"def decode_each_{struct.name}(items):", "    each = []", "    for d in items:"],
        *_indented(_indented([made, "each.append(o)", *checked])),
        *["    return each", *head, f"    return decode_each_{struct.name}([d])[0]"],
    ]


def _indented(lines: list[str]) -> list[str]:
    return [f"{_INDENT}{line}" for line in lines]


def _steps(struct: Struct, scope: _Scope) -> list[str]:
    """Print what makes the object of a type and fills it with what it checks."""
    required = [field for field in struct.fields if field.required]
    optional = [field for field in struct.fields if not field.required]
    optional.sort(key=lambda field: field.wire == "customData")  # the rarest field, and the first in every schema
    d, o, left = scope.name("d"), scope.name("o"), scope.name("left")
    lines = [f"{o} = new(*{struct.name}_NEW)"]
    if not required:
        lines += refuse([f"type({d}) is not dict"], "")
    for field in required:
        lines += _assign(field, scope)
    if struct.open:
        lines += [f"extra = {d}.copy()", *(f"del extra[{quoted(field.wire)}]" for field in required)]
        return [*lines, f"{o}.extra = extra"]
    if not optional:
        return [*lines, *refuse([f"len({d}) != {len(required)}"], "")]
    lines += [*_absent(optional, o), f"{left} = len({d})"]
    # What is left is compared with the required ones, which costs less than taking them off.
    more = f"if {left} != {len(required)}:" if required else f"if {left}:"
    *others, last = optional
    indent = ""
    for index, field in enumerate(others):
        if index in _EARLY_OUT:
            lines.append(f"{indent}{more}")
            indent += _INDENT
        found = [f"if {quoted(field.wire)} in {d}:", *_indented([f"{left} -= 1", *_assign(field, scope)])]
        lines += [f"{indent}{line}" for line in found]
    # What is left besides them now is the last one, or unknown.
    found = [more, *refuse([f"{left} > {len(required) + 1}"], _INDENT), *_indented(_assign(last, scope))]
    return [*lines, *(f"{indent}{line}" for line in found)]


def _absent(optional: list[Field], o: str) -> list[str]:
    """Set optional fields to absent first; most messages carry few of them. One by one is faster than in a chain."""
    return [f"{o}.{field.name} = {'ABSENT' if isinstance(field.node, AnyJson) else 'None'}" for field in optional]


def _assign(field: Field, scope: _Scope) -> list[str]:
    """Print what checks and keeps the value of a field."""
    node, target = field.node, f"{scope.name('o')}.{field.name}"
    source = f"{scope.name('d')}[{quoted(field.wire)}]"
    if isinstance(node, Nested) and node.name in scope.in_place:
        inner = scope.inner()
        steps = _steps(scope.in_place[node.name], inner)
        return [f"{inner.name('d')} = {source}", *steps, f"{target} = {inner.name('o')}"]
    direct = _direct(node, source)
    if direct is not None:
        return [f"{target} = {direct}"]
    lines = [f"v = {source}", *refuse(faults(node, "v"), "")]
    if isinstance(node, Array):
        conditions = faults(node.items, "item")
        if conditions:
            lines += ["for item in v:", *refuse(conditions, _INDENT)]
        return [*lines, f"{target} = {_built(node)}"]
    return [*lines, f"{target} = v"]


def _built(array: Array) -> str:
    """Return the expression that makes a list of its own of the list v."""
    if isinstance(array.items, Nested):
        return f"decode_each_{array.items.name}(v)"
    item = _direct(array.items, "item")
    return "v[:]" if item is None or item == "item" else f"[{item} for item in v]"


def _direct(node: Node, source: str) -> str | None:
    """Return the expression that checks and converts in one, where there is one."""
    match node:
        case DateTime():
            return f"date_time({source})"
        case Uri():
            return f"uri({source})"
        case Enumerated():
            return f"{node.name}_OF[{source}]"
        case Nested():
            return f"decode_{node.name}({source})"
        case AnyJson():
            return source
        case _:
            return None
