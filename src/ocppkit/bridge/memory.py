"""A mapping that is kept: bounded, aware of its changes, and JSON when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from datetime import datetime
from typing import Any, Generic, TypeVar, final

import attrs

from ocppkit.json import JsonValue

__all__ = ["Memory", "record"]

K = TypeVar("K", str, int)
T = TypeVar("T")


def record(cls: Callable[..., T], *gone: str) -> Callable[[Any], T]:
    """Return what reads the records of an attrs class, out of JSON objects of its fields.

    ``gone`` are fields that it had once: what was kept with them is read without.
    """
    return lambda fields: cls(**{name: value for name, value in fields.items() if name not in gone})


@final
class Memory(MutableMapping[K, T], Generic[K, T]):
    """A mapping that knows whether it has changed, and that forgets its oldest entry when it is full."""

    def __init__(self, limit: int, make: Callable[[Any], T]) -> None:
        self.limit = limit
        self.changed = False
        self._make = make
        self._items: dict[K, T] = {}

    def __repr__(self) -> str:
        return f"<Memory of {len(self)}>"  # it may hold tokens

    def __getitem__(self, key: K) -> T:
        return self._items[key]

    def __setitem__(self, key: K, value: T) -> None:
        if key in self._items and self._items[key] == value:
            return
        self._items[key] = value
        self.changed = True
        if len(self._items) > self.limit:
            del self._items[self._oldest()]

    def __delitem__(self, key: K) -> None:
        del self._items[key]
        self.changed = True

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def _oldest(self) -> K:
        return next((key for key, value in self._items.items() if getattr(value, "ended", False)), next(iter(self)))

    def to_json(self) -> JsonValue:
        """Return the entries as a list of pairs, the oldest first."""
        pairs: list[Any] = [[key, _plain(value)] for key, value in self._items.items()]
        return pairs

    def read(self, pairs: Any) -> None:
        """Take the entries that ``to_json`` gave, in place of those there are."""
        self._items = {key: self._make(value) for key, value in pairs[-self.limit :]}


def _plain(value: Any) -> Any:
    is_record = hasattr(value, "__attrs_attrs__")
    return attrs.asdict(value, filter=_is_said, value_serializer=_serialized) if is_record else value


def _is_said(field: attrs.Attribute[Any], value: Any) -> bool:
    return bool(value != field.default)


def _serialized(_: object, __: object, value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
