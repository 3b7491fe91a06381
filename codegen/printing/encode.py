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

# Text that needs no f-string.
_PLAIN = {"": '""', "{s}": "s"}
_HELPERS = ("date_time_text", "escape", "join", "join_members", "json_text", "members_text", "or_nothing", "uri_text")


def print_encoders(edition: Edition) -> str:
    """Print all encoders and the table that ties them to their classes."""
    package = f"ocppkit.{edition.package}"
    tables: dict[str, str] = {}
    body = [line for struct in edition.structs for line in ["", "", *_function(struct, tables)]]
    text = "\n".join([*body, *tables.values()])
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
    lines += [f"{name} = {table}" for name, table in sorted(tables.items())]
    lines += [*body, "", "", "ENCODERS = {"]
    lines += [f"    {struct.name}: encode_{struct.name}," for struct in edition.structs]
    return "\n".join([*lines, "}"]) + "\n"


def _function(struct: Struct, tables: dict[str, str]) -> list[str]:
    lines = [f"def encode_{struct.name}(o):"]
    if not isinstance(struct, Message):  # a message is asked to encode itself
        lines += [f"    if type(o) is not {struct.name}:", "        raise Refused"]
    if not struct.fields:
        return [*lines, '    return ""']
    first = next((index for index, field in enumerate(struct.fields) if field.required), None)
    body = _Body(tables)
    if first is None:
        for field in struct.fields:
            body.add(field, ",", "")
        return [*lines, *body.joined("s = "), "    return s[1:]"]
    # Members before the first required one bring the comma behind them, all others bring it in front.
    for field in struct.fields[:first]:
        body.add(field, "", ",")
    body.add(struct.fields[first], "", "")
    for field in struct.fields[first + 1 :]:
        body.add(field, ",", "")
    if struct.open:
        named = ", ".join(quoted(field.wire) for field in struct.fields)
        body.pieces.append(f"{{members_text(o.extra, {named})}}")
    return [*lines, *body.joined("return ")]


class _Body:
    """The lines of a function so far, and the pieces of text that the next line will put together.

    An optional enumeration has a table with the text of the whole member for each value, and none for None.
    """

    def __init__(self, tables: dict[str, str]) -> None:
        self._tables = tables
        self._lines: list[str] = []
        self._count = 0
        self.pieces: list[str] = []

    def add(self, field: Field, before: str, after: str) -> None:
        """Write a member, with the commas around it."""
        if field.required:
            self._count += 1
            checks, text = _value(field.node, f"o.{field.name}", f"v{self._count}", "    ")
            self._lines += checks
            self.pieces.append(f'{before}"{field.wire}":{text}{after}')
        elif isinstance(field.node, Enumerated):
            table = f"{field.node.name}_{field.name}{'_first' if after else ''}"
            self._tables[table] = f"or_nothing({field.node.name}_TEXT, '{before}\"{field.wire}\":', {quoted(after)})"
            self.pieces.append(f"{{{table}[o.{field.name}]}}")
        else:
            self._lines = self.joined("s = ")
            absent = "ABSENT" if isinstance(field.node, AnyJson) else "None"
            checks, text = _value(field.node, "v", "v", "        ")
            self._lines += [f"    if (v := o.{field.name}) is not {absent}:", *checks]
            self._lines.append(f"        s = f'{{s}}{before}\"{field.wire}\":{text}{after}'")
            self.pieces = ["{s}"]

    def joined(self, head: str) -> list[str]:
        """Return the lines, and behind ``head`` the pieces: put together, or one a line where that is too long."""
        text = "".join(self.pieces)
        if text == "{s}" and head == "s = ":
            return self._lines
        line = f"    {head}{_PLAIN[text]}" if text in _PLAIN else f"    {head}f'{text}'"
        if len(line) <= WIDTH or len(self.pieces) < 2:
            return [*self._lines, line]
        first, second, *others = self.pieces
        pieces = [first + second, *others] if first == "{s}" else self.pieces
        return [*self._lines, f"    {head}(", *(f"        f'{piece}'" for piece in pieces), "    )"]


def _value(node: Node, source: str, name: str, indent: str) -> tuple[list[str], str]:
    """Return the lines that check a value, and its text inside an f-string."""
    # escape() refuses what is no string by itself.
    conditions = limit_faults(node, name) if isinstance(node, Text) else faults(node, name)
    lines = [f"{indent}{name} = {source}"] * (bool(conditions) and name != source) + refuse(conditions, indent)
    source = name if conditions else source
    if not isinstance(node, Array):
        conversion = "!r" if isinstance(node, Integer | Number) else ""
        text = f"{{{source if conversion else _text_of(node, source)}{conversion}}}"
        return lines, f"{{{{{text}}}}}" if isinstance(node, Nested) else text
    items = limit_faults(node.items, "item") if isinstance(node.items, Text) else faults(node.items, "item")
    if items:
        lines += [f"{indent}for item in {source}:", *refuse(items, indent + "    ")]
    texts = f"[{_text_of(node.items, 'item')} for item in {source}]"
    if not isinstance(node.items, Nested):
        return lines, f"[{{join({texts})}}]"
    if node.min_items:
        return lines, f"[{{{{{{join_members({texts})}}}}}}]"
    # The members have no braces of their own, so that an empty list is put in none.
    return [*lines, f"{indent}{source} = {texts}"], f'[{{f"{{{{{{join_members({source})}}}}}}" if {source} else ""}}]'


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
