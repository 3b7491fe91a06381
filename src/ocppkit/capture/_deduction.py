"""Which version a connection speaks where the source does not say: deduced from what is called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias, final

from ocppkit._lazy import struct_of
from ocppkit.messages import REFUSALS, DataType
from ocppkit.versions import VERSIONS, Version

Versions: TypeAlias = tuple[type[Version], ...]

# Where nothing tells 2.0.1 and 2.1 apart it is the older one, which more stations speak.
_OLDEST_FIRST: Final[Versions] = VERSIONS[::-1]


@final
class Deduction:
    """The versions that a connection may speak, the likeliest first; each call can only narrow them."""

    def __init__(self) -> None:
        self._left: Versions = _OLDEST_FIRST

    def likeliest(self) -> type[Version] | None:
        """Return the version, unless nothing is known of it."""
        return None if len(self._left) == len(_OLDEST_FIRST) else self._left[0]

    def forget(self) -> None:
        """Start again: another connection may speak another version."""
        self._left = _OLDEST_FIRST

    def call(self, action: str, payload: Mapping[str, Any]) -> type[Version] | None:
        """Return the likeliest version of a call, by its action and its property names; None if none has the action."""
        left = self._having(action)
        return self._narrow(_nearest(action, tuple(payload), left) if len(left) > 1 else left)

    def reads(self, action: str, payload: Mapping[str, Any]) -> type[Version] | None:
        """Return the likeliest version left in which the call is strictly valid."""
        having = [version for version in self._left if action in version.actions]
        return self._narrow(tuple(one for one in having if _valid(one.actions[action].request, payload)))

    def _narrow(self, left: Versions) -> type[Version] | None:
        for likeliest in left:
            self._left = left
            return likeliest
        return None

    def _having(self, action: str) -> Versions:
        # What is deduced is not certain: an action of another version says more.
        return tuple(one for one in self._left if action in one.actions) or tuple(
            one for one in _OLDEST_FIRST if action in one.actions
        )


@lru_cache(maxsize=1024)
def _nearest(action: str, names: tuple[str, ...], versions: Versions) -> Versions:
    """Return the versions that know most of a payload's property names."""
    known = [len(set(names) & _names(version, action)) for version in versions]
    return tuple(version for version, count in zip(versions, known, strict=True) if count == max(known))


def _names(version: type[Version], action: str) -> frozenset[str]:
    return frozenset(field.wire for field in struct_of(version.actions[action].request).fields)


def _valid(cls: type[DataType], payload: Mapping[str, Any]) -> bool:
    try:
        cls.__ocpp_decode__(payload)
    except REFUSALS:
        return False
    return True
