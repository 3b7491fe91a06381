"""What an edition of the standard consists of, as the printers see it. No Python text is made here."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from codegen.facts import ActionFacts


@frozen
class Text:
    """A string of at most ``max_length`` code points; ``errata_max_length`` is what an erratum allows inward."""

    max_length: int | None = None
    errata_max_length: int | None = None


@frozen
class DateTime:
    """A string in RFC 3339 form."""


@frozen
class Uri:
    """A string in RFC 3986 form."""


@frozen
class Enumerated:
    """One of an enumeration's values; the inward-only ones come from the errata."""

    name: str
    inward_only: tuple[str, ...] = ()


@frozen
class Integer:
    """An integer; under draft-06 (``integral_floats``) 1.0 is one too."""

    minimum: int | None = None
    maximum: int | None = None
    integral_floats: bool = True


@frozen
class Number:
    """A number with bounds; ``multiple_of`` is 0.1 wherever the standard has one."""

    minimum: float | None = None
    maximum: float | None = None
    multiple_of: float | None = None


@frozen
class Boolean:
    """True or false."""


@frozen
class Nested:
    """An object of a named type."""

    name: str


@frozen
class AnyJson:
    """Any JSON value, null among them."""


@frozen
class Array:
    """A list of one kind of item."""

    items: Item
    min_items: int | None = None
    max_items: int | None = None


Item = Text | DateTime | Uri | Enumerated | Integer | Number | Boolean | Nested | AnyJson
Node = Item | Array


@frozen
class Secret:
    """When a field's value is hidden: always, or if the sibling at ``path`` has one of ``values``."""

    path: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[tuple[str, ...], ...]:
        """What is printed: path and values, the values in lower case for a comparison that ignores it."""
        return (self.path, tuple(value.casefold() for value in self.values)) if self.path else ()


@frozen
class Field:
    """A property: its wire name, its Python name and what it holds."""

    wire: str
    name: str
    node: Node
    required: bool
    default: str | None = None
    unit: str | None = None
    secret: Secret | None = None


@frozen
class Struct:
    """An object type; an open one keeps the properties that it does not name."""

    name: str
    fields: tuple[Field, ...]
    open: bool
    used_by: tuple[str, ...]


@frozen
class Message(Struct):
    """The body of a request or a response."""

    action: str
    kind: Literal["request", "response"]


@frozen
class Member:
    """One value of an enumeration; an inward-only one comes from the errata and is never sent."""

    name: str
    value: str
    inward_only: bool = False


@frozen
class Enumeration:
    """A closed list of strings."""

    name: str
    members: tuple[Member, ...]
    default: str | None
    used_by: tuple[str, ...]


@frozen
class Action:
    """One thing that a peer can ask for or tell."""

    name: str
    facts: ActionFacts
    block_title: str
    request: Message
    response: Message | None


@frozen
class Edition:
    """One edition of the standard: everything that is printed into one package."""

    version: str
    package: str
    title: str
    subprotocol: str
    protocol: str
    enumerations: tuple[Enumeration, ...]
    types: tuple[Struct, ...]
    actions: tuple[Action, ...]

    @property
    def version_class(self) -> str:
        """The class that stands for the version, e.g. ``OCPP201``."""
        return "OCPP" + "".join(c for c in self.version if c.isalnum()).upper()

    @property
    def messages(self) -> tuple[Message, ...]:
        """All requests and responses, action by action."""
        return tuple(m for action in self.actions for m in (action.request, action.response) if m is not None)

    @property
    def structs(self) -> tuple[Struct, ...]:
        """All object types, messages among them."""
        return (*self.types, *self.messages)
