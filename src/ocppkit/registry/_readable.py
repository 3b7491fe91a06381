"""Keys and variables as those see them who only read."""

from __future__ import annotations

from typing import Protocol, TypeVar

from ocppkit.protocol import Version

__all__ = ["ReadableKey", "ReadableVariable"]

V_co = TypeVar("V_co", bound=Version, covariant=True)
T_co = TypeVar("T_co", covariant=True)


class ReadableVariable(Protocol[V_co, T_co]):
    """A ``Variable`` that is read only, so that ``print(await station.get(variable))`` passes type checkers.

    What they expect of the value, here anything, must not become the type of a variable that could be set too.
    """

    @property
    def version(self) -> type[V_co]:
        """The version."""
        ...

    def parse(self, text: str, *, strict: bool = False) -> T_co | None:
        """Return what a text means."""
        ...


class ReadableKey(Protocol[T_co]):
    """A ``Key`` that is read only."""

    @property
    def profile(self) -> str:
        """The feature profile."""
        ...

    def parse(self, text: str, *, strict: bool = False) -> T_co | None:
        """Return what a text means."""
        ...
