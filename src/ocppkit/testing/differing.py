"""How two messages differ, field by field, as a person wants to read it; secrets stay hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Any, Final, final

from ocppkit._secrets import MASK, masked
from ocppkit._text import amount, shortened
from ocppkit._value import Value
from ocppkit.enums import OcppEnum
from ocppkit.json import ABSENT, is_mapping
from ocppkit.messages import DataType
from ocppkit.testing._places import Place, is_list, names, value_of

__all__ = ["Difference", "differences", "secrets", "summary", "summary_of"]

_LONGEST_VALUE: Final = 80  # characters
_LONGEST_SUMMARY: Final = 1000


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

    A mapping is compared with a message by what it names, and so are the mappings in it: it may stand for a part of
    one. True is no 1.
    """
    return list(_differences(left, right, Place(), partial=False))


def summary(message: DataType) -> str:
    """Return a message in one line: its class, and every leaf with its path; long values are cut."""
    return _summary(type(message), _leaves(message, Place.of(type(message))))


def summary_of(cls: type[DataType], wanted: Mapping[str, Any]) -> str:
    """Return some values of a message in one line, as ``summary`` does."""
    return _summary(cls, _leaves(wanted, Place.of(cls)))


def secrets(value: object, place: Place | None = None) -> Iterator[str]:
    """Return the texts of a message that are never shown."""
    place = place or Place()
    if isinstance(value, DataType) or is_mapping(value):
        for name in names(value) if isinstance(value, DataType) else value:
            yield from secrets(value_of(value, name, None), place.within(name, value))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from secrets(item, place.item(index))
    elif place.hidden and isinstance(value, str) and value:
        yield value


def _differences(left: Any, right: Any, place: Place, *, partial: bool) -> Iterator[Difference]:
    if isinstance(left, DataType) and isinstance(right, DataType) and type(left) is not type(right):
        yield Difference(place.path, _class(left), _class(right))
        if type(left).__name__ != type(right).__name__:
            return
    inside = _names(left, right, partial)
    if inside is not None:
        partial = partial or (is_mapping(left) and isinstance(right, DataType))
        cls = type(right) if isinstance(right, DataType) else place.cls
        for name in inside:
            one, other = value_of(left, name, cls), value_of(right, name, cls)
            yield from _differences(one, other, place.within(name, right, left), partial=partial)
    elif is_list(left) and is_list(right):
        for index, (one, other) in enumerate(zip(left, right, strict=False)):
            yield from _differences(one, other, place.item(index), partial=partial)
        if len(left) != len(right):
            yield Difference(place.path, amount(len(left), "item"), amount(len(right), "item"))
    elif not _is_same(left, right):
        yield Difference(place.path, *_both(_text(left, place), _text(right, place)))


def _names(left: object, right: object, partial: bool) -> Iterable[str] | None:
    """Return the names under which two values are to be compared; None if they have no parts with names."""
    if isinstance(left, DataType) and isinstance(right, DataType):
        return dict.fromkeys([*names(left), *names(right)])
    if is_mapping(left) and is_mapping(right):
        return left if partial else dict.fromkeys([*left, *right])
    return left if is_mapping(left) and isinstance(right, DataType) else None


def _is_same(left: Any, right: Any) -> bool:
    if isinstance(left, bool) is not isinstance(right, bool) and isinstance(left, int | float):
        return left == right and not isinstance(right, int | float)
    return bool(left == right or (left != left and right != right))  # to a reader NaN is NaN


def _leaves(value: object, place: Place) -> Iterator[str]:
    if isinstance(value, DataType):
        for name in names(value):
            item = value_of(value, name, None)
            if item is not ABSENT and not (name == "extra" and item == {}):
                yield from _leaves(item, place.within(name, value))
    elif is_mapping(value) and place.cls is not None:
        for name in value:
            yield from _leaves(value_of(value, name, place.cls), place.within(name, value))
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _leaves(item, place.item(index))
    else:
        yield f"{place.path}={_cut(_text(value, place))}"


def _summary(cls: type[DataType], leaves: Iterable[str]) -> str:
    return shortened(f"{cls.__name__}({', '.join(leaves)})", _LONGEST_SUMMARY)


def _class(message: DataType) -> str:
    return f"a {type(message).__name__} of OCPP {message.__ocpp_version__.name}"


def _both(left: str, right: str) -> tuple[str, str]:
    """Cut two texts that differ so that it can be seen where."""
    if left == right:  # what differs is a secret, or is not in the text
        return _cut(left), f"another {_cut(right)}"
    if _cut(left) != _cut(right):
        return _cut(left), _cut(right)
    at = next(at for at, (one, other) in enumerate(zip_longest(left, right)) if one != other)
    return f"…[at {at}] {_cut(left[at:])}", f"…[at {at}] {_cut(right[at:])}"


def _cut(text: str) -> str:
    return shortened(text, _LONGEST_VALUE)


def _text(value: object, place: Place) -> str:
    match value:
        case None:
            return "null"
        case _ if value is ABSENT:
            return "absent"
        case _ if place.hidden:
            return MASK
        case DataType():
            return summary(value)
        case OcppEnum():
            return repr(value.value)
        case datetime() if value.tzinfo is UTC:
            return value.replace(tzinfo=None).isoformat() + "Z"
        case datetime():
            return value.isoformat()
        case _ if is_mapping(value) and place.cls is not None:
            return summary_of(place.cls, value)
        case _ if is_mapping(value):
            inside = (f"{name!r}: {_text(item, place.within(name, value))}" for name, item in value.items())
            return f"{{{', '.join(inside)}}}"
        case _ if is_list(value):
            return f"[{', '.join(_text(item, place.item(index)) for index, item in enumerate(value))}]"
        case _:
            return masked(value)
