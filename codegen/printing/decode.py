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
    body = [line for struct in edition.structs for line in ["", "", *_function(struct)]]
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
    lines += body
    lines += ["", "", "DECODERS = {"]
    lines += [f"    {struct.name}: decode_{struct.name}," for struct in edition.structs]
    return "\n".join([*lines, "}"]) + "\n"


def _function(struct: Struct) -> list[str]:
    required = [field for field in struct.fields if field.required]
    optional = [field for field in struct.fields if not field.required]
    optional.sort(key=lambda field: field.wire == "customData")  # the rarest field, and the first in every schema
    lines = [f"def decode_{struct.name}(d):"]
    if not struct.fields:
        return [
            *lines,
            "    if type(d) is not dict or d:",
            "        raise Refused",
            f"    return {struct.name}()",
        ]
    if not required:
        lines += ["    if type(d) is not dict:", "        raise Refused"]
    lines.append(f"    o = new({struct.name})")
    for field in required:
        lines += _assign(field, "    ")
    if struct.open:
        lines += ["    extra = d.copy()", *(f"    del extra[{quoted(field.wire)}]" for field in required)]
        return [*lines, "    o.extra = extra", "    return o"]
    left = f"len(d) - {len(required)}" if required else "len(d)"
    if not optional:
        return [*lines, f"    if {left}:", "        raise Refused", "    return o"]
    lines += _absent(optional)
    lines.append(f"    left = {left}")
    for index, field in enumerate(optional):
        if index % _EARLY_OUT == 0 or field.wire == "customData":
            lines += ["    if not left:", "        return o"]
        lines += [f"    if {quoted(field.wire)} in d:", "        left -= 1", *_assign(field, "        ")]
    return [*lines, "    if left:", "        raise Refused", "    return o"]


def _absent(optional: list[Field]) -> list[str]:
    """Set optional fields to absent first; most messages carry few of them."""
    nones = [f"o.{field.name}" for field in optional if not isinstance(field.node, AnyJson)]
    lines = [f"    o.{field.name} = ABSENT" for field in optional if isinstance(field.node, AnyJson)]
    while nones:
        count = next((n for n in range(len(nones), 1, -1) if len(" = ".join(nones[:n])) <= WIDTH - 11), 1)
        lines.append(f"    {' = '.join(nones[:count])} = None")
        nones = nones[count:]
    return lines


def _assign(field: Field, indent: str) -> list[str]:
    source, target = f"d[{quoted(field.wire)}]", f"o.{field.name}"
    node = field.node
    direct = _direct(node, source)
    if direct is not None:
        return [f"{indent}{target} = {direct}"]
    lines = [f"{indent}v = {source}", *refuse(faults(node, "v"), indent)]
    if isinstance(node, Array):
        conditions = faults(node.items, "item")
        if conditions:
            lines += [f"{indent}for item in v:", *refuse(conditions, indent + "    ")]
        built = _direct(node.items, "item")
        value = "v[:]" if built is None or built == "item" else f"[{built} for item in v]"
        return [*lines, f"{indent}{target} = {value}"]
    return [*lines, f"{indent}{target} = v"]


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
