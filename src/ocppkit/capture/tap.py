"""A tap: what goes over connections becomes entries of a capture, as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import final

from ocppkit.capture.records import Entry, Link, LinkChange, Record
from ocppkit.events import Tapped
from ocppkit.versions import Version

__all__ = ["Capture"]


@final
class Capture:
    """Hands every frame of its connections to a sink, such as ``TraceWriter.write``, with the time and where it went.

    ``clock`` returns the present time with its time zone: ``lambda: datetime.now(UTC)``. What the sink returns is not
    looked at; it should be quick, for the connection waits for it.
    """

    __slots__ = ("_clock", "_sink")

    def __init__(self, sink: Callable[[Entry], object], clock: Callable[[], datetime]) -> None:
        self._sink = sink
        self._clock = clock

    def tap(self, connection: str, version: type[Version] | None = None) -> Callable[[Tapped], None]:
        """Return the ``tap`` of a connection or of a peer; ``connection``: the station's identity."""

        def tapped(seen: Tapped) -> None:
            self._sink(Record(self._clock(), connection, seen.sender, seen.text, version, seen.findings))

        return tapped

    def opened(self, connection: str, version: type[Version] | None = None) -> None:
        """Take note that a connection was opened, and which version was negotiated."""
        self._sink(LinkChange(self._clock(), connection, Link.OPENED, version))

    def closed(self, connection: str, version: type[Version] | None = None) -> None:
        """Take note that a connection was closed."""
        self._sink(LinkChange(self._clock(), connection, Link.CLOSED, version))
