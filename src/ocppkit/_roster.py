"""Who is connected, by identity: what the registries of both shells share."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Generic, Protocol, TypeVar

from ocppkit.errors import StateError
from ocppkit.protocol import Version


class _Identified(Protocol):
    id: str
    version: type[Version]


P = TypeVar("P", bound=_Identified)


class Second(Enum):
    """What becomes of a second connection with an identity that is connected already."""

    REPLACE = "replace"
    """It takes the place of the first one, which is closed: a station may come back before it is known that it went."""
    REJECT = "reject"
    """It is refused with ``StateError``."""


class Roster(Generic[P]):
    """Stations by identity; the subclasses enter and remove them."""

    def __init__(self, *, second: Second = Second.REPLACE) -> None:
        """Make an empty registry; ``second``: what becomes of a second connection with one identity."""
        self._by_id: dict[str, P] = {}
        self._second = second

    def get(self, identity: str) -> P | None:
        """Return the station with an identity, None if it is not connected."""
        return self._by_id.get(identity)

    def __getitem__(self, identity: str) -> P:
        station = self._by_id.get(identity)
        if station is None:
            raise StateError(f"station {identity!r} is not connected")
        return station

    def __iter__(self) -> Iterator[P]:
        return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, identity: object) -> bool:
        return identity in self._by_id

    def speaking(self, identity: str, version: type[Version]) -> P:
        """Return the station with an identity, if it speaks a version.

        Raises:
            StateError: it is not connected, or speaks another version.
        """
        station = self[identity]
        if not issubclass(station.version, version):
            raise StateError(f"station {identity!r} speaks OCPP {station.version.name}, not {version.name}")
        return station

    def _enter(self, station: P) -> P | None:
        """Put a station in; return the one whose place it takes."""
        first = self._by_id.get(station.id)
        if first is not None and self._second is Second.REJECT:
            raise StateError(f"station {station.id!r} is connected already")
        self._by_id[station.id] = station
        return first

    def _leave(self, station: P) -> None:
        """Take a station out, if its place is still its own."""
        if self._by_id.get(station.id) is station:
            del self._by_id[station.id]
