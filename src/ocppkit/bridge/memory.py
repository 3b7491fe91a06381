"""A mapping that is kept: bounded, aware of its changes, and JSON when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, final

import attrs

from ocppkit.json import JsonValue, encode

if TYPE_CHECKING:
    from ocppkit.store import KeyValues

__all__ = ["Memory"]

K = TypeVar("K", str, int)
T = TypeVar("T")


@final
class Memory(MutableMapping[K, T], Generic[K, T]):
    """A mapping that knows whether it has changed, and that forgets an entry when it is full.

    That is the oldest one of those whose ``goes_first`` says so, else the oldest of all, which makes it ``overflowed``.
    Of a ``large`` one each entry is kept by itself, with a number that says its place in the order. ``by_use``: the
    oldest is the one that was not used for the longest time.
    """

    def __init__(
        self, limit: int, key: type[K], make: Callable[[Any], T], *, large: bool = False, by_use: bool = False
    ) -> None:
        self.limit = limit
        self.changed = False
        self.overflowed = False
        self._key: type[Any] = key
        self._make = make
        self._large = large
        self._by_use = by_use
        self._items: dict[K, T] = {}
        self._numbers: dict[K, int] = {}
        self._last = 0
        self._touched: set[K] | None = None
        """The keys that a store does not know as they are; None if that may be any."""

    def __repr__(self) -> str:
        return f"<Memory of {len(self)}>"  # it may hold tokens

    def __getitem__(self, key: K) -> T:
        if self._by_use:
            self._items[key] = self._items.pop(key)
        return self._items[key]

    def __setitem__(self, key: K, value: T) -> None:
        if key in self._items and self[key] == value:
            return
        self._add(key, value)
        self._touch(key)
        if len(self._items) > self.limit:
            del self[self._oldest()]

    def __delitem__(self, key: K) -> None:
        del self._items[key], self._numbers[key]
        self._touch(key)

    def __iter__(self) -> Iterator[K]:
        return iter(tuple(self._items))  # looking at an entry may move it

    def __len__(self) -> int:
        return len(self._items)

    def _add(self, key: K, value: T, number: int | None = None) -> None:
        if key not in self._items:
            self._numbers[key] = self._last + 1 if number is None else number
            self._last = max(self._last, self._numbers[key])
        self._items[key] = value

    def _oldest(self) -> K:
        oldest = next((key for key, value in self._items.items() if getattr(value, "goes_first", False)), None)
        self.overflowed |= oldest is None
        return next(iter(self._items)) if oldest is None else oldest

    def _touch(self, key: K) -> None:
        self.changed = True
        if self._touched is not None:
            self._touched.add(key)
            if len(self._touched) > 2 * self.limit:  # nobody saves it
                self._touched = None

    def to_json(self) -> JsonValue:
        """Return the entries as a list of pairs, the oldest first."""
        pairs: list[Any] = [[key, _plain(value)] for key, value in self._items.items()]
        return pairs

    def read(self, entries: Any) -> None:
        """Take entries, the oldest first, in place of those there are.

        They are pairs that ``to_json`` gave, or a store has them one by one, each with its number. Those that are too
        many are forgotten as if they had come one after the other.

        Raises:
            TypeError: they are no such entries.
            ValueError: one of them has a value that it cannot have; the message says which.
        """
        self._items, self._numbers, self._last = {}, {}, 0
        is_numbered = bool(entries)
        for index, (key, value, *number) in enumerate(entries):
            if type(key) is not self._key:
                raise TypeError(f"a key must be {self._key.__name__}, is {type(key).__name__}")
            try:
                self._add(key, self._make(value), *number)
            except (TypeError, ValueError) as error:
                raise ValueError(f"entry {index}: {error}") from error
            is_numbered &= bool(number)
        self._touched = set() if is_numbered else None
        for _ in range(len(self._items) - self.limit):
            del self[self._oldest()]

    def put(self, items: KeyValues, place: str) -> None:
        """Put it into a store under a key: all of it, or of a large one the entries that have changed."""
        if not self._large:
            items.put(place, encode(self.to_json()).encode())
            return
        touched = self._touched
        if touched is None:
            for key in [place, *(key for key, _ in items.scan(f"{place}/"))]:
                items.delete(key)
            touched = set(self._items)
            self._numbers = {key: number for number, key in enumerate(self._items, 1)}
            self._last = len(self._numbers)
        for one in touched:
            if one in self._items:
                items.put(f"{place}/{one}", encode([self._numbers[one], _plain(self._items[one])]).encode())
            else:
                items.delete(f"{place}/{one}")

    def is_kept(self) -> None:
        """Say that a store has it as it is."""
        self.changed, self._touched = False, set()


def _plain(value: Any) -> Any:
    is_record = hasattr(value, "__attrs_attrs__")
    return attrs.asdict(value, filter=_is_said, value_serializer=_serialized) if is_record else value


def _is_said(field: attrs.Attribute[Any], value: Any) -> bool:
    return bool(value != field.default)


def _serialized(_: object, __: object, value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
