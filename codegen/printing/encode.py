"""Prints ``_encode.py``: one function per type that checks a message and builds its JSON text in one pass.

Building text beats building a dict for the standard library's encoder; the order on the wire is the schema's. Like
the decoders, these functions refuse without a reason, and the table walk finds it.
"""

from __future__ import annotations

from codegen.model import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Edition,
    Enumerated,
    Field,
    Integer,
    Item,
    Message,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from codegen.printing.checks import faults, limit_faults, refuse
from codegen.printing.text import WIDTH, header, imports, quoted

_HELPERS = ("date_time_text", "escape", "join", "json_text", "members_text", "uri_text")


def print_encoders(edition: Edition) -> str:
    """Print all encoders and the table that ties them to their classes."""
    package = f"ocppkit.{edition.package}"
    body = [line for struct in edition.structs for line in ["", "", *_function(struct)]]
    text = "\n".join(body)
    helpers = ["Refused", *(name for name in _HELPERS if f"{name}(" in text)]
    lines = header(edition, "Encoders")
    lines += imports("ocppkit._codec", helpers + ["text_of"] * bool(edition.enumerations))
    lines += ["from ocppkit.json import ABSENT"] if "ABSENT" in text else []
    lines += imports(f"{package}.enums", [enumeration.name for enumeration in edition.enumerations])
    lines += imports(f"{package}.messages", [message.name for message in edition.messages])
    lines += [*imports(f"{package}.types", [struct.name for struct in edition.types]), ""]
    for enumeration in edition.enumerations:
        inward = "".join(f", {quoted(member.value)}" for member in enumeration.members if member.inward_only)
        lines.append(f"{enumeration.name}_TEXT = text_of({enumeration.name}{inward})")
    lines += [*body, "", "", "ENCODERS = {"]
    lines += [f"    {struct.name}: encode_{struct.name}," for struct in edition.structs]
    return "\n".join([*lines, "}"]) + "\n"


def _function(struct: Struct) -> list[str]:
    lines = [f"def encode_{struct.name}(o):"]
    if not isinstance(struct, Message):  # a message is asked to encode itself
        lines += [f"    if type(o) is not {struct.name}:", "        raise Refused"]
    if not struct.fields:
        return [*lines, '    return "{}"']
    required = [index for index, field in enumerate(struct.fields) if field.required]
    if not required:
        lines.append('    s = ""')
        for field in struct.fields:
            lines += _optional(field, ",", "")
        return [*lines, '    return "{" + s[1:] + "}"']
    leading, rest = struct.fields[: required[0]], struct.fields[required[0] :]
    # Members before the first required one bring the comma behind them, all others bring it in front.
    lines += ['    s = "{"'] if leading else []
    for field in leading:
        lines += _optional(field, "", ",")
    start = "{s}" if leading else "{{"
    members: list[str] = []
    for field in rest:
        if field.required:
            checks, text = _value(field.node, f"o.{field.name}", f"v{len(members) + 1}", "    ")
            lines += checks
            members.append(f'"{field.wire}":{text}')
            continue
        if members:
            lines += _f_string("s = ", start, members, "")
            start, members = "{s},", []
        lines += _optional(field, ",", "")
    if struct.open:
        named = ", ".join(quoted(field.wire) for field in struct.fields)
        members[-1] += f"{{members_text(o.extra, {named})}}"
    return [*lines, *(_f_string("return ", start, members, "}}") if members else ['    return s + "}"'])]


def _f_string(head: str, start: str, members: list[str], end: str) -> list[str]:
    """Write ``head f'...'``, with one member a line where it is too long for one."""
    line = f"    {head}f'{start}{','.join(members)}{end}'"
    if len(line) <= WIDTH or len(members) == 1:
        return [line]
    pieces = [f"{member}," for member in members[:-1]] + [members[-1] + end]
    pieces[0] = start + pieces[0]
    return [f"    {head}(", *(f"        f'{piece}'" for piece in pieces), "    )"]


def _optional(field: Field, before: str, after: str) -> list[str]:
    absent = "ABSENT" if isinstance(field.node, AnyJson) else "None"
    checks, text = _value(field.node, "v", "v", "        ")
    append = f"        s = f'{{s}}{before}\"{field.wire}\":{text}{after}'"
    return [f"    if (v := o.{field.name}) is not {absent}:", *checks, append]


def _value(node: Node, source: str, name: str, indent: str) -> tuple[list[str], str]:
    """Return the lines that check a value, and its text inside an f-string."""
    # escape() refuses what is no string by itself.
    conditions = limit_faults(node, name) if isinstance(node, Text) else faults(node, name)
    lines = [f"{indent}{name} = {source}"] * (bool(conditions) and name != source) + refuse(conditions, indent)
    source = name if conditions else source
    if not isinstance(node, Array):
        conversion = "!r" if isinstance(node, Integer | Number) else ""
        return lines, f"{{{source if conversion else _text_of(node, source)}{conversion}}}"
    items = limit_faults(node.items, "item") if isinstance(node.items, Text) else faults(node.items, "item")
    if items:
        lines += [f"{indent}for item in {source}:", *refuse(items, indent + "    ")]
    return lines, f"[{{join([{_text_of(node.items, 'item')} for item in {source}])}}]"


def _text_of(node: Item, source: str) -> str:
    """Return the expression that makes a value's JSON text."""
    match node:
        case Text():
            return f"escape({source})"
        case DateTime():
            return f"date_time_text({source})"
        case Uri():
            return f"uri_text({source})"
        case Boolean():
            return f'"true" if {source} else "false"'
        case Integer() | Number():
            return f"repr({source})"
        case Enumerated():
            return f"{node.name}_TEXT[{source}]"
        case Nested():
            return f"encode_{node.name}({source})"
        case AnyJson():
            return f"json_text({source})"
