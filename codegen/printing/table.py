"""Prints ``_table.py``: every rule of the edition's schemas as data, for the walk that explains and reads leniently."""

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
    Message,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from codegen.printing.text import call, header, imports, quoted, tuple_text


def print_table(edition: Edition) -> str:
    """Print the table: wire name, Python name and rules of every field of every type."""
    body = [line for struct in edition.structs for line in _struct(struct)]
    text = "\n".join(body)
    nodes = ["AnyJson", "Array", "Boolean", "DateTime", "Enumerated", "Field", "Integer", "Nested", "Number"]
    nodes += ["Secret", "Struct", "Text", "Uri"]
    lines = header(edition, "Rules")
    lines += imports("ocppkit._nodes", [name for name in nodes if f"{name}(" in text])
    lines += [f"from ocppkit.{edition.package} import enums, messages, types", "", "STRUCTS = {", *body, "}"]
    return "\n".join(lines) + "\n"


def _struct(struct: Struct) -> list[str]:
    cls = f"{'messages' if isinstance(struct, Message) else 'types'}.{struct.name}"
    tail = ", open=True" if struct.open else ""
    if not struct.fields:
        return [f"    {cls}: Struct({cls}, (){tail}),"]
    fields = [line for field in struct.fields for line in _field(field)]
    return [
        f"    {cls}: Struct(",
        f"        {cls},",
        "        (",
        *fields,
        "        ),",
        *_tail(struct),
        "    ),",
    ]


def _tail(struct: Struct) -> list[str]:
    return ["        open=True,"] if struct.open else []


def _field(field: Field) -> list[str]:
    arguments = [quoted(field.wire), quoted(field.name), _node(field.node)]
    arguments += ["required=True"] if field.required else []
    if field.secret is not None:
        arguments.append(f"secret=Secret({', '.join(map(tuple_text, field.secret.arguments))})")
    return call("Field", arguments, ",", indent=" " * 12)


def _node(node: Node) -> str:
    match node:
        case Text():
            errata = f", errata={node.errata_max_length}" if node.errata_max_length is not None else ""
            return f"Text({'' if node.max_length is None else node.max_length}{errata})"
        case Enumerated():
            inward = f", {tuple_text(node.inward_only)}" if node.inward_only else ""
            return f"Enumerated(enums.{node.name}{inward})"
        case Nested():
            return f"Nested(types.{node.name})"
        case Integer():
            bounds = _arguments(minimum=node.minimum, maximum=node.maximum)
            return f"Integer({', '.join([*bounds, *([] if node.integral_floats else ['integral_floats=False'])])})"
        case Number():
            bounds = _arguments(minimum=node.minimum, maximum=node.maximum, multiple_of=node.multiple_of)
            return f"Number({', '.join(bounds)})"
        case Array():
            bounds = _arguments(min_items=node.min_items, max_items=node.max_items)
            return f"Array({', '.join([_node(node.items), *bounds])})"
        case AnyJson() | Boolean() | DateTime() | Uri():
            return f"{type(node).__name__}()"


def _arguments(**values: float | None) -> list[str]:
    return [f"{name}={value}" for name, value in values.items() if value is not None]
