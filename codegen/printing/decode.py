"""Prints ``_decode.py``: one straight-line function per type that checks and builds in one pass.

A printed function refuses by raising; it never says what is wrong. Whatever it refuses is read again by the table
walk, which names every violation, and accepts what the fast path leaves to it (``1.0`` for an integer).
"""

from __future__ import annotations

from typing import Final

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
from codegen.printing.text import WIDTH, header, imports, quoted

# After this many optional fields the function returns early if every key has been seen.
_EARLY_OUT: Final = 4


def print_decoders(edition: Edition) -> str:
    """Print all decoders and the table that ties them to their classes."""
    package = f"ocppkit.{edition.package}"
    listed = {name for struct in edition.structs for name in _listed(struct)}
    body = [line for struct in edition.structs for line in _functions(struct, struct.name in listed)]
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


def _functions(struct: Struct, listed: bool) -> list[str]:
    """Print a type's decoder; a type that stands in lists has one for all items, which saves a call for each."""
    head = ["", "", f"def decode_{struct.name}(d):"]
    if not listed:
        return [*head, *_steps(struct, "    ", "return o", [])]
    return [
        *["", "", f"def decode_each_{struct.name}(items):", "    each = []", "    for d in items:"],
        *_steps(struct, "        ", "continue", ["each.append(o)"])[:-1],
        "    return each",
        *[*head, f"    return decode_each_{struct.name}([d])[0]"],
    ]


def _steps(struct: Struct, indent: str, leave: str, made: list[str]) -> list[str]:
    """Print what checks an object and builds its type; ``made``: what follows when the empty object is there."""
    required = [field for field in struct.fields if field.required]
    optional = [field for field in struct.fields if not field.required]
    optional.sort(key=lambda field: field.wire == "customData")  # the rarest field, and the first in every schema
    lines = [] if required else refuse(["type(d) is not dict"], "")
    lines += [f"o = new(*{struct.name}_NEW)", *made]
    for field in required:
        lines += _assign(field, "")
    left = f"len(d) - {len(required)}" if required else "len(d)"
    if struct.open:
        lines += ["extra = d.copy()", *(f"del extra[{quoted(field.wire)}]" for field in required), "o.extra = extra"]
    elif not optional:
        lines += refuse([left], "")
    else:
        lines += [*_absent(optional, len(indent)), f"left = {left}"]
        for index, field in enumerate(optional):
            if index % _EARLY_OUT == 0 or field.wire == "customData":
                lines += ["if not left:", f"    {leave}"]
            lines += [f"if {quoted(field.wire)} in d:", "    left -= 1", *_assign(field, "    ")]
        lines += refuse(["left"], "")
    return [f"{indent}{line}" for line in [*lines, leave]]


def _absent(optional: list[Field], indent: int) -> list[str]:
    """Set optional fields to absent first; most messages carry few of them."""
    nones = [f"o.{field.name}" for field in optional if not isinstance(field.node, AnyJson)]
    lines = [f"o.{field.name} = ABSENT" for field in optional if isinstance(field.node, AnyJson)]
    while nones:
        count = next((n for n in range(len(nones), 1, -1) if len(" = ".join(nones[:n])) <= WIDTH - indent - 7), 1)
        lines.append(f"{' = '.join(nones[:count])} = None")
        nones = nones[count:]
    return lines


def _assign(field: Field, indent: str) -> list[str]:
    """Print what checks and keeps the value of a field."""
    node, source, target = field.node, f"d[{quoted(field.wire)}]", f"o.{field.name}"
    direct = _direct(node, source)
    if direct is not None:
        return [f"{indent}{target} = {direct}"]
    lines = [f"{indent}v = {source}", *refuse(faults(node, "v"), indent)]
    if isinstance(node, Array):
        conditions = faults(node.items, "item")
        if conditions:
            lines += [f"{indent}for item in v:", *refuse(conditions, indent + "    ")]
        return [*lines, f"{indent}{target} = {_built(node)}"]
    return [*lines, f"{indent}{target} = v"]


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
