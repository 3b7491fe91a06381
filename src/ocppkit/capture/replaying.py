"""Replay: a capture once more through the engine, in the time that it tells, without a clock and without a socket.

The engine plays one side. What the other side sent is received when it was received then, what this side sent is sent
again through the engine's own methods, and the engine's timers run in between. A capture gives the same steps each
time, so replays of one capture by two versions of a program can be compared.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any, Final, TypeAlias, final

from ocppkit._value import Value
from ocppkit.capture._deduction import Deduction
from ocppkit.capture._replayed import Difference, DifferenceKind, Happened, Replayed
from ocppkit.capture.records import Entry, Link, LinkChange, Record
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.frames import Call
from ocppkit.messages import Sender
from ocppkit.versions import Version

__all__ = ["Connect", "Difference", "DifferenceKind", "Happened", "Step", "replay"]

AnyConnection: TypeAlias = CsmsConnection[Any] | StationConnection[Any]

Connect: TypeAlias = Callable[[type[Version]], AnyConnection]
"""Makes the engine of a connection that speaks a version."""

_MOST_CONNECTIONS: Final = 10_000


@final
class Step(Value):
    """What happens next in a replay. ``time``: seconds since the first entry that has a time."""

    __slots__ = __match_args__ = ("time", "connection", "happened")

    def __init__(self, time: float, connection: str, happened: Happened) -> None:
        self.time = time
        self.connection = connection
        self.happened = happened


def replay(
    entries: Iterable[Entry], side: Sender, *, version: type[Version] | None = None, connect: Connect | None = None
) -> Iterator[Step]:
    """Replay a capture, the engine playing ``side``, and yield what happens as it happens.

    A step is an event of the engine, a text that it sends, or a ``Difference``: where the engine does otherwise than
    the capture tells. ``version`` is taken for connections whose entries say none; None deduces it from their calls.
    ``connect`` makes the engine for a connection; by default it has the default settings. An entry without a time, or
    with an earlier one than the entry before, happens at the time of that one. Lines that are broken are passed over,
    and the capture ends without the connections being closed.

    Raises:
        ValueError: ``side`` is none of the two, or ``connect`` makes an engine of the other one.
    """
    if side is Sender.BOTH:
        raise ValueError("a replay plays one side, the station's or the CSMS's")
    return _Replay(side, version, connect or (CsmsConnection if side is Sender.CSMS else StationConnection)).run(
        entries
    )


@final
class _Replay:
    """The connections of a capture, each with its engine, and the virtual time."""

    def __init__(self, side: Sender, version: type[Version] | None, connect: Connect) -> None:
        self._side = side
        self._version = version
        self._connect = connect
        self._open: OrderedDict[str, Replayed] = OrderedDict()
        self._due: dict[str, float] = {}
        self._start: datetime | None = None
        self._now = 0.0

    def run(self, entries: Iterable[Entry]) -> Iterator[Step]:
        for entry in entries:
            if isinstance(entry, Record | LinkChange):
                yield from self._until(entry.time)
                yield from self._entry(entry)
        for connection, replayed in self._open.items():
            yield from self._steps(connection, replayed.unclaimed())

    def _until(self, time: datetime | None) -> Iterator[Step]:
        """Let the time pass, and the timers run that are due before."""
        if time is None:
            return
        if self._start is None:
            self._start = time
        now = max(self._now, (time - self._start).total_seconds())
        while self._due:
            connection = min(self._due, key=lambda one: (self._due[one], one))
            if self._due[connection] >= now:
                break
            self._now = max(self._now, self._due[connection])
            replayed = self._open[connection]
            yield from self._steps(connection, replayed.timer(self._now))
            self._note(connection, replayed)
        self._now = now

    def _entry(self, entry: Record | LinkChange) -> Iterator[Step]:
        connection = entry.connection
        if isinstance(entry, LinkChange):
            yield from self._close(connection)
            if entry.link is Link.OPENED and (entry.version or self._version) is not None:
                yield from self._opened(connection, entry.version or self._version)
            return
        replayed = self._open.get(connection)
        if replayed is None:
            version = self._version_of(entry)
            if version is None:
                reason = "nothing tells the version of the connection yet"
                yield Step(self._now, connection, Difference(DifferenceKind.IMPOSSIBLE, entry.text, None, reason))
                return
            yield from self._opened(connection, version)
            replayed = self._open[connection]
        self._open.move_to_end(connection)
        yield from self._steps(connection, replayed.record(entry, self._now))
        self._note(connection, replayed)

    def _version_of(self, record: Record) -> type[Version] | None:
        known = record.version or self._version
        if known is None and isinstance(record.frame, Call):
            known = Deduction().call(record.frame.action, record.frame.payload)
        return known

    def _opened(self, connection: str, version: type[Version] | None) -> Iterator[Step]:
        assert version is not None
        engine = self._connect(version)
        if isinstance(engine, CsmsConnection) is not (self._side is Sender.CSMS):
            raise ValueError(f"the replay plays the {self._side.value}, and connect() made {engine!r}")
        self._open[connection] = Replayed(engine, self._side)
        if len(self._open) > _MOST_CONNECTIONS:
            yield from self._close(next(iter(self._open)))

    def _close(self, connection: str) -> Iterator[Step]:
        self._due.pop(connection, None)
        replayed = self._open.pop(connection, None)
        if replayed is not None:
            yield from self._steps(connection, replayed.lost())

    def _note(self, connection: str, replayed: Replayed) -> None:
        deadline = replayed.engine.next_deadline()
        if deadline is None:
            self._due.pop(connection, None)
        else:
            self._due[connection] = deadline

    def _steps(self, connection: str, happened: Iterable[Happened]) -> Iterator[Step]:
        return (Step(self._now, connection, one) for one in happened)
