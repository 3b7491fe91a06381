"""How two messages differ, field by field, as a person wants to read it; secrets stay hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, Final, final

from ocppkit._secrets import MASK, masked
from ocppkit._value import Value
from ocppkit.enums import OcppEnum
from ocppkit.json import ABSENT, is_array, is_mapping
from ocppkit.messages import DataType

__all__ = ["Difference", "differences", "summary"]

_LONGEST_VALUE: Final = 80  # characters
_LONGEST_SUMMARY: Final = 160


@final
class Difference(Value):
    """One place where two values differ: its path in Python names, and both values as text."""

    __slots__ = __match_args__ = ("path", "left", "right")

    def __init__(self, path: str, left: str, right: str) -> None:
        self.path = path
        self.left = left
        self.right = right

    def __str__(self) -> str:
        return f"{self.path}: {self.left} != {self.right}" if self.path else f"{self.left} != {self.right}"


def differences(left: object, right: object) -> list[Difference]:
    """Return where two values differ: messages by field, lists by item, mappings by key.

    A mapping is compared with a message by the fields that it names, so it may stand for a part of one.
    """
    return list(_differences(left, right, "", hidden=False))


def summary(message: DataType) -> str:
    """Return a message in one line: its class, and every leaf with its path; long ones are cut."""
    text = f"{type(message).__name__}({', '.join(_leaves(message, '', hidden=False))})"
    return text if len(text) <= _LONGEST_SUMMARY else f"{text[: _LONGEST_SUMMARY - 1]}…"


def check_fields(cls: type[DataType], names: Iterable[str]) -> None:
    """Make sure that a class has fields.

    Raises:
        TypeError: it lacks one.
    """
    known = [field.name for field in fields(cls)]
    for name in names:
        if name not in known:
            raise TypeError(f"{cls.__name__} has no field {name!r}; its fields are {', '.join(known) or 'none'}")


def _differences(left: Any, right: Any, path: str, *, hidden: bool) -> Iterator[Difference]:
    if isinstance(left, DataType) and isinstance(right, DataType) and type(left) is not type(right):
        yield Difference(path, _class(left), _class(right))
        if type(left).__name__ != type(right).__name__:
            return
    names = _names(left, right)
    if names is not None:
        for name in names:
            inside = f"{path}.{name}" if path else name
            secret = hidden or _is_secret(right, name) or _is_secret(left, name)
            yield from _differences(_get(left, name), _get(right, name), inside, hidden=secret)
    elif is_array(left) and is_array(right):
        for index, (one, other) in enumerate(zip(left, right, strict=False)):
            yield from _differences(one, other, f"{path}[{index}]", hidden=hidden)
        if len(left) != len(right):
            yield Difference(path, _count(left), _count(right))
    elif left != right:
        yield Difference(path, _shown(left, hidden), "another ***" if hidden else _shown(right, hidden))


def _names(left: object, right: object) -> Iterable[str] | None:
    """Return the names under which two values are to be compared; None if they have no parts with names."""
    if isinstance(left, DataType) and isinstance(right, DataType):
        return dict.fromkeys([*_fields(left), *_fields(right)])
    if is_mapping(left) and is_mapping(right):
        return dict.fromkeys([*left, *right])
    return left if is_mapping(left) and isinstance(right, DataType) else None


def _get(owner: Any, name: str) -> Any:
    return owner.get(name) if is_mapping(owner) else getattr(owner, name, None)


def _leaves(value: object, path: str, *, hidden: bool) -> Iterator[str]:
    if isinstance(value, DataType):
        for name in _fields(value):
            item = getattr(value, name)
            if item is not None and item is not ABSENT and item != {}:
                inside = f"{path}.{name}" if path else name
                yield from _leaves(item, inside, hidden=hidden or _is_secret(value, name))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _leaves(item, f"{path}[{index}]", hidden=hidden)
    else:
        yield f"{path}={_shown(value, hidden)}"


def _fields(message: DataType) -> list[str]:
    return [field.name for field in fields(message)]


def _is_secret(owner: Any, name: str) -> bool:
    secret = owner.__ocpp_secrets__.get(name) if isinstance(owner, DataType) else None
    return secret is not None and secret.applies(owner)


def _class(message: DataType) -> str:
    return f"a {type(message).__name__} of OCPP {message.__ocpp_version__.name}"


def _count(items: list[Any]) -> str:
    return "1 item" if len(items) == 1 else f"{len(items)} items"


def _shown(value: object, hidden: bool) -> str:
    match value:
        case None:
            return "absent"
        case _ if value is ABSENT:
            return "absent"
        case _ if hidden:
            return MASK
        case DataType():
            return summary(value)
        case OcppEnum():
            text = repr(value.value)
        case datetime() if value.tzinfo is UTC:
            text = value.replace(tzinfo=None).isoformat() + "Z"
        case datetime():
            text = value.isoformat()
        case _:
            text = masked(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
