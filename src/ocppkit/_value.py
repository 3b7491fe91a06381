"""The base of small records, which cost less at import than dataclasses do."""

from __future__ import annotations

from typing import Any, ClassVar


def unchecked(value: object) -> object:
    """Forget what a type checker knows of an argument: not every program is checked."""
    return value


class Value:
    """A record whose fields stand in ``__match_args__``, which are its slots too; equal by value.

    A subclass says ``__slots__ = __match_args__ = ("first", "second")`` and has an ``__init__``. Fields in ``_unshown``
    may hold secrets as they came, and are not shown.
    """

    __slots__ = ()

    _unshown: ClassVar[frozenset[str]] = frozenset()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash((type(self), self._fields()))

    def __repr__(self) -> str:
        names: tuple[str, ...] = getattr(type(self), "__match_args__", ())
        shown = [f"{name}={'...' if name in self._unshown else repr(getattr(self, name))}" for name in names]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _fields(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in getattr(type(self), "__match_args__", ())])
