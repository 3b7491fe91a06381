"""What can be wrong with a message: every rule of its schema, at every place that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias, final

from ocppkit._lazy import struct_of
from ocppkit._nodes import (
    AnyJson,
    Array,
    Boolean,
    DateTime,
    Enumerated,
    Integer,
    Nested,
    Node,
    Number,
    Struct,
    Text,
    Uri,
)
from ocppkit._value import Value
from ocppkit.json import escape_pointer
from ocppkit.messages import DataType

__all__ = ["EXTRA", "Flaw", "Flawed", "flaws"]

Path: TypeAlias = tuple[str | int, ...]

EXTRA: Final = "notOfThisMessage"
"""The property that is too much, where one is."""


@final
class Flaw(Value):
    """One way to be nearly valid: the place, as a path of property names and indices, and the rule that is broken.

    ``rule`` is the keyword of JSON Schema, as in a ``Finding``. The place of a missing property is its own.
    """

    __slots__ = __match_args__ = ("path", "rule")

    def __init__(self, path: Path, rule: str) -> None:
        self.path = path
        self.rule = rule

    def __str__(self) -> str:
        return f"{self.pointer} {self.rule}"

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer."""
        return "".join(f"/{escape_pointer(str(step))}" for step in self.path)


@final
class Flawed(Value):
    """A payload that is valid but for one flaw."""

    __slots__ = __match_args__ = ("payload", "flaw")

    def __init__(self, payload: dict[str, Any], flaw: Flaw) -> None:
        self.payload = payload
        self.flaw = flaw


def flaws(cls: type[DataType]) -> tuple[Flaw, ...]:
    """Return every flaw that a message of a printed class can have."""
    return tuple(_of_object(struct_of(cls), (), ()))


def _of_object(struct: Struct, path: Path, within: tuple[type[DataType], ...]) -> Iterator[Flaw]:
    if struct.cls in within:  # a type that holds itself
        return
    if not struct.open:
        yield Flaw((*path, EXTRA), "additionalProperties")
    for field in struct.fields:
        inside = (*path, field.wire)
        if field.required:
            yield Flaw(inside, "required")
        yield from _of_node(field.node, inside, (*within, struct.cls))


def _of_node(node: Node, path: Path, within: tuple[type[DataType], ...]) -> Iterator[Flaw]:
    yield from (Flaw(path, rule) for rule in rules(node))
    match node:
        case Nested(cls):
            yield from _of_object(struct_of(cls), path, within)
        case Array(items):
            yield from _of_node(items, (*path, 0), within)
        case _:
            pass


def rules(node: Node) -> list[str]:
    """Return the rules that a value of a place can break by itself."""
    bounds: dict[str, object] = {}
    match node:
        case AnyJson():
            return []
        case Text(most):
            bounds = {"maxLength": most}
        case Integer(low, high):
            bounds = {"minimum": low, "maximum": high}
        case Number(low, high, step):
            bounds = {"minimum": low, "maximum": high, "multipleOf": step}
        case Array(_, least, most):
            bounds = {"minItems": least or None, "maxItems": most}
        case Enumerated():
            bounds = {"enum": True}
        case DateTime() | Uri():
            bounds = {"format": True}
        case Boolean() | Nested():
            pass
    return ["type", *(rule for rule, bound in bounds.items() if bound is not None)]
