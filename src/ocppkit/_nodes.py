"""What the printed tables consist of: every rule of a schema as a small value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, final

from ocppkit._secrets import Secret
from ocppkit.enums import OcppEnum
from ocppkit.messages import DataType

__all__ = [
    "AnyJson", "Array", "Boolean", "DateTime", "Enumerated", "Field", "Integer", "Nested", "Number", "Secret",
    "Struct", "Text", "Uri",
]  # fmt: skip


@final
@dataclass(frozen=True, slots=True)
class Text:
    """A string of at most ``max_length`` code points, or ``errata`` under the errata."""

    max_length: int | None = None
    errata: int | None = None


@final
@dataclass(frozen=True, slots=True)
class DateTime:
    """A string in RFC 3339 form."""


@final
@dataclass(frozen=True, slots=True)
class Uri:
    """A string in RFC 3986 form."""


@final
@dataclass(frozen=True, slots=True)
class Enumerated:
    """A value of an enumeration; ``inward_only`` are those of the errata."""

    cls: type[OcppEnum]
    inward_only: tuple[str, ...] = ()


@final
@dataclass(frozen=True, slots=True)
class Integer:
    """An integer with bounds; with ``integral_floats`` 1.0 is one (JSON Schema draft-06), without it is not."""

    minimum: int | None = None
    maximum: int | None = None
    integral_floats: bool = True


@final
@dataclass(frozen=True, slots=True)
class Number:
    """A number with bounds; ``multiple_of`` is decided on its shortest decimal form."""

    minimum: float | None = None
    maximum: float | None = None
    multiple_of: float | None = None


@final
@dataclass(frozen=True, slots=True)
class Boolean:
    """True or false."""


@final
@dataclass(frozen=True, slots=True)
class Nested:
    """An object of a printed class."""

    cls: type[DataType]


@final
@dataclass(frozen=True, slots=True)
class AnyJson:
    """Any JSON value."""


@final
@dataclass(frozen=True, slots=True)
class Array:
    """A list of one kind of item."""

    items: Item
    min_items: int | None = None
    max_items: int | None = None


Item: TypeAlias = Text | DateTime | Uri | Enumerated | Integer | Number | Boolean | Nested | AnyJson
Node: TypeAlias = Item | Array


@final
@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object: wire name, Python name, rules, and when it is a secret."""

    wire: str
    name: str
    node: Node
    required: bool = False
    secret: Secret | None = None


@final
@dataclass(frozen=True, slots=True)
class Struct:
    """The rules of a printed class; an open one keeps the properties that it does not name."""

    cls: type[DataType]
    fields: tuple[Field, ...]
    open: bool = False

    @property
    def by_wire(self) -> dict[str, Field]:
        """The fields by wire name."""
        return {field.wire: field for field in self.fields}
