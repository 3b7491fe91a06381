"""What stands where in a message: its fields in Python names, what they may hold, and which of them are secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, Final, TypeGuard, final

from ocppkit._lazy import struct_of
from ocppkit._nodes import Array, DateTime, Enumerated, Nested, Node
from ocppkit.enums import OcppEnum
from ocppkit.json import ABSENT, is_mapping
from ocppkit.messages import DataType
from ocppkit.protocol import Version

__all__ = ["Place", "check_fields", "check_wanted", "is_list", "names", "value_of"]

_LIKE_A_SECRET: Final = re.compile(r"passw|secret|authorization_?key", re.IGNORECASE)
"""What a vendor calls a secret, in JSON that no schema describes."""


@final
class Place:
    """A place in a message: its path in Python names and, where they are known, its class and the node of the schema.

    ``hidden``: it is a secret, or inside one.
    """

    __slots__ = ("hidden", "node", "path")

    def __init__(self, path: str = "", node: Node | None = None, *, hidden: bool = False) -> None:
        self.path = path
        self.node = node
        self.hidden = hidden

    @classmethod
    def of(cls, message: type[DataType]) -> Place:
        """Return the place where a message of a class stands."""
        return cls(node=Nested(message))

    @property
    def cls(self) -> type[DataType] | None:
        """The class of what stands here, if it is an object with one."""
        return self.node.cls if isinstance(self.node, Nested) else None

    def within(self, name: str, *owners: object) -> Place:
        """Return the place under a name; ``owners`` are the objects that stand here."""
        cls = next((type(one) for one in owners if isinstance(one, DataType)), self.cls)
        node = None if cls is None else _nodes(cls).get(name)
        secret = any(_is_secret(one, name, cls) for one in owners)
        return Place(f"{self.path}.{name}" if self.path else name, node, hidden=self.hidden or secret)

    def item(self, index: int) -> Place:
        """Return the place of an item of the list that stands here."""
        node = self.node.items if isinstance(self.node, Array) else None
        return Place(f"{self.path}[{index}]", node, hidden=self.hidden)


def names(message: DataType) -> list[str]:
    """Return the names of a message's fields."""
    return [*_defaults(type(message))]


def value_of(owner: Any, name: str, cls: type[DataType] | None) -> Any:
    """Return what an object has under a name, ABSENT if nothing; None is JSON null, where that may be said."""
    value = owner.get(name, ABSENT) if is_mapping(owner) else getattr(owner, name, ABSENT)
    if isinstance(owner, DataType):
        cls = type(owner)
    return ABSENT if value is None and cls is not None and _defaults(cls).get(name) is None else value


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list, or what a program may give for one."""
    return isinstance(value, list | tuple)


def check_fields(cls: type[DataType], given: Iterable[str]) -> None:
    """Make sure that a class has fields.

    Raises:
        TypeError: it lacks one.
    """
    known = _defaults(cls)
    for name in given:
        if name not in known:
            raise TypeError(f"{cls.__name__} has no field {name!r}; its fields are {', '.join(known) or 'none'}")


def check_wanted(cls: type[DataType], wanted: Mapping[str, Any]) -> None:
    """Make sure that messages of a class can have values.

    Raises:
        TypeError: it lacks a field, or one that is a date-time cannot be a text.
        ValueError: an enumeration lacks a value.
    """
    check_fields(cls, wanted)
    for name, value in wanted.items():
        _check(_nodes(cls).get(name), value, f"{cls.__name__}.{name}")


def _check(node: Node | None, value: Any, where: str) -> None:
    match node:
        case Nested(cls) if is_mapping(value):
            check_wanted(cls, value)
        case Array(items) if is_list(value):
            for one in value:
                _check(items, one, where)
        case Enumerated(cls) if isinstance(value, str) and not isinstance(value, OcppEnum):
            if not cls.unknown(value).is_known:
                known = ", ".join(member.value for member in cls)
                raise ValueError(f"{where} is never {value!r}; a {cls.__name__} is {known}, or unknown({value!r})")
        case DateTime() if isinstance(value, str):
            raise TypeError(f"{where} is a datetime, never the text {value!r}")
        case _:
            pass


def _read_nodes(cls: type[DataType]) -> Mapping[str, Node]:
    """Return what the fields of a class may hold; nothing is known of those that a program has made."""
    if cls.__ocpp_version__ is not Version:
        with suppress(KeyError):
            return {field.name: field.node for field in struct_of(cls).fields}
    return {}


def _read_defaults(cls: type[DataType]) -> Mapping[str, Any]:
    """Return the fields of a class with their defaults; those of a custom message are its slots alone."""
    slots = [name for base in reversed(cls.__mro__) for name in vars(base).get("__slots__", ())]
    return {**dict.fromkeys(slots, MISSING), **{field.name: field.default for field in fields(cls)}}


# A type checker holds that the class of a value without a hash has none either.
_nodes: Final[Any] = cache(_read_nodes)
_defaults: Final[Any] = cache(_read_defaults)


def _is_secret(owner: object, name: str, cls: type[DataType] | None) -> bool:
    if cls is None:
        return is_mapping(owner) and _LIKE_A_SECRET.search(str(name)) is not None
    secret = cls.__ocpp_secrets__.get(name)
    return secret is not None and secret.applies(owner)
