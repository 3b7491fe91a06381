"""Prints ``types.py`` and ``messages.py``: the public dataclasses of an edition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from codegen.model import (
    Action,
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Edition,
    Enumerated,
    Field,
    Integer,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from codegen.printing.text import WIDTH, call, camel, docstring, header, imports, listed, name_list, quoted, tuple_text

_SENDERS: Final = {
    "station": ("the station", ["StationRequest"]),
    "csms": ("the CSMS", ["CsmsRequest"]),
    "both": ("either side", ["StationRequest", "CsmsRequest"]),
}


def print_types(edition: Edition) -> str:
    """Print the object types that messages consist of."""
    lines = header(edition, "Data types")
    base = {"DataType", "datatype"}
    lines += _imports(edition, edition.types, base, [])
    lines += name_list("__all__", [struct.name for struct in edition.types])
    for struct in edition.types:
        lines += ["", "", *_class(struct, ["DataType"], _type_docstring(struct))]
    return "\n".join(lines) + "\n"


def print_messages(edition: Edition) -> str:
    """Print requests and responses; a response stands before the request that is answered with it."""
    lines = header(edition, "Requests and responses")
    base = {"datatype", *(b for action in edition.actions for b in _bases(action))}
    if any(action.response for action in edition.actions):
        base.add("Response")
    lines += _imports(edition, edition.messages, base, [f"from ocppkit.versions import {edition.version_class}"])
    lines += name_list(
        "__all__",
        [message.name for action in edition.actions for message in (action.request, action.response) if message],
    )
    for action in edition.actions:
        block = ", ".join(dict.fromkeys([action.facts.block, action.block_title]))
        if action.response is not None:
            answers = docstring(f"Answers a {action.request.name}.", indent="    ")
            lines += ["", "", *_class(action.response, ["Response"], answers)]
            arguments = f"{edition.version_class}, {action.response.name}"
        else:
            arguments = edition.version_class
        way = _SENDERS[action.facts.sender][0] + (
            " as a SEND, which is never answered" if action.response is None else ""
        )
        text = docstring(action.facts.purpose, [f"Sent by {way}; block {block}."], indent="    ")
        lines += ["", "", *_class(action.request, [f"{base}[{arguments}]" for base in _bases(action)], text)]
    return "\n".join(lines) + "\n"


def _bases(action: Action) -> list[str]:
    return ["StationSend"] if action.response is None else _SENDERS[action.facts.sender][1]


def _imports(edition: Edition, structs: Sequence[Struct], base: set[str], after: list[str]) -> list[str]:
    nodes = [node for struct in structs for field in struct.fields for node in _parts(field.node)]
    lines = ["from datetime import datetime"] if any(isinstance(node, DateTime) for node in nodes) else []
    lines += ["from typing import final", ""]
    json_names: list[str] = []
    if any(struct.open for struct in structs) or any(isinstance(node, AnyJson) for node in nodes):
        json_names.append("JsonValue")
    if any(isinstance(node, AnyJson) for node in nodes):
        json_names += ["ABSENT", "Absent"]
    lines += (
        ["from ocppkit._secrets import Secret"] if any(f.secret for struct in structs for f in struct.fields) else []
    )
    lines += imports("ocppkit.json", json_names)
    lines += imports("ocppkit.messages", base)
    package = f"ocppkit.{edition.package}"
    lines += imports(f"{package}.enums", [node.name for node in nodes if isinstance(node, Enumerated)])
    if structs is not edition.types:
        lines += imports(f"{package}.types", [node.name for node in nodes if isinstance(node, Nested)])
    return [*lines, *after, ""]


def _parts(node: Node) -> list[Node]:
    return [node, node.items] if isinstance(node, Array) else [node]


def _type_docstring(struct: Struct) -> list[str]:
    more = ["Properties that the standard does not name are in `extra`, by their wire names."] if struct.open else []
    return docstring(f"Part of {listed(struct.used_by)}.", more, indent="    ")


def _class(struct: Struct, bases: list[str], text: list[str]) -> list[str]:
    fields = [*(f for f in struct.fields if f.required), *(f for f in struct.fields if not f.required)]
    names = [f.name for f in fields] + (["extra"] if struct.open else [])
    lines = ["@final", "@datatype", f"class {struct.name}({', '.join(bases)}):", *text, ""]
    if not names:
        return [*lines, "    __slots__ = ()", "", "    def __init__(self) -> None: ..."]
    slots = ", ".join(quoted(name) for name in names) + ("," if len(names) == 1 else "")
    lines += _slots(slots, names)
    for field in fields:
        facts = _facts(field)
        lines.append(f"    {field.name}: {_annotation(field)}")
        lines += docstring(facts, indent="    ") if facts else []
    if struct.open:
        lines += [
            "    extra: dict[str, JsonValue]",
            *docstring("All other properties, by wire name.", indent="    "),
        ]
    lines += _secrets(fields)
    parameters = ["self", "*", *(f"{f.name}: {_annotation(f)}{_default(f)}" for f in fields)]
    if struct.open:
        parameters.append("extra: dict[str, JsonValue] | None = None")
    lines += ["", *call("def __init__", parameters, " -> None:", indent="    ")]
    lines += [f"        self.{f.name} = {f.name}" for f in fields]
    if struct.open:
        lines.append("        self.extra = {} if extra is None else extra")
    return lines


def _secrets(fields: Sequence[Field]) -> list[str]:
    secrets = [
        f"{quoted(field.name)}: Secret({', '.join(map(tuple_text, field.secret.arguments))})"
        for field in fields
        if field.secret is not None
    ]
    return ["", f"    __ocpp_secrets__ = {{{', '.join(secrets)}}}"] if secrets else []


def _slots(slots: str, names: list[str]) -> list[str]:
    line = f"    __slots__ = ({slots})"
    if len(line) <= WIDTH:
        return [line, ""]
    return ["    __slots__ = (", *(f"        {quoted(name)}," for name in names), "    )", ""]


def _annotation(field: Field) -> str:
    text = _type(field.node)
    if field.required:
        return text
    return f"{text} | Absent" if isinstance(field.node, AnyJson) else f"{text} | None"


def _default(field: Field) -> str:
    if field.required:
        return ""
    return " = ABSENT" if isinstance(field.node, AnyJson) else " = None"


def _type(node: Node) -> str:
    match node:
        case Text() | Uri():
            return "str"
        case DateTime():
            return "datetime"
        case Integer():
            return "int"
        case Number():
            return "float"
        case Boolean():
            return "bool"
        case AnyJson():
            return "JsonValue"
        case Array():
            return f"list[{_type(node.items)}]"
        case Enumerated() | Nested():
            return node.name


def _facts(field: Field) -> str:
    """Say what the type does not: limits, unit, default, secrecy, and the wire name where it is not the usual one."""
    facts = _limits(field.node)
    if field.unit:
        facts.append(f"unit set {field.unit}" if field.unit.startswith("by ") else f"in {field.unit}")
    if field.default is not None:
        facts.append(f"{field.default} where absent")
    if field.secret is not None:
        when = (
            f" where {'.'.join(field.secret.path)} is {' or '.join(field.secret.values)}" if field.secret.path else ""
        )
        facts.append(f"secret{when}")
    if camel(field.name) != field.wire:
        facts.append(f"`{field.wire}` on the wire")
    text = ", ".join(facts)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _limits(node: Node) -> list[str]:
    match node:
        case Text(max_length=int(most)):
            return [f"at most {most} characters"]
        case DateTime():
            return ["with time zone"]
        case Uri():
            return ["a URI"]
        case Integer() | Number():
            step = ["a multiple of 0.1"] if isinstance(node, Number) and node.multiple_of else []
            return [*_range(node.minimum, node.maximum, ""), *step]
        case Array():
            inner = [f"each {limit}" for limit in _limits(node.items)]
            return [*_range(node.min_items, node.max_items, " items"), *inner]
        case _:
            return []


def _range(low: float | None, high: float | None, of: str) -> list[str]:
    if low is None:
        return [] if high is None else [f"at most {high}{of}"]
    return [f"at least {low}{of.removesuffix('s') if low == 1 else of}"] if high is None else [f"{low} to {high}{of}"]
