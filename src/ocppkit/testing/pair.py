"""A CSMS and a station in one program: two peers over a wire in memory, whose frames a test can read and disturb."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, final

from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.events import Event, HandlerFailed
from ocppkit.handlers import Handlers
from ocppkit.messages import Sender
from ocppkit.protocol import Version
from ocppkit.testing.clock import Clock
from ocppkit.testing.faults import NONE, Faults
from ocppkit.testing.log import AnyAction, Log

if TYPE_CHECKING:
    from typing import Unpack

    from ocppkit._engine.shared import Options

__all__ = ["Conversation", "Wire", "connected", "wires"]

V = TypeVar("V", bound=Version)

_SLACK: Final = 1e-6  # seconds by which a timer may be early
_NO_OPTIONS: Final[Mapping[str, Any]] = {}


@final
class Wire:
    """One end of a transport in memory: iterate for what comes, ``send`` what goes.

    ``sender`` is the side that holds this end. ``log`` is the same for both ends.
    """

    def __init__(self, sender: Sender, log: Log, faults: Faults = NONE) -> None:
        self.sender = sender
        self.log = log
        self.other = self
        self.closed = False
        self._faults = faults
        self._incoming: asyncio.Queue[str | None] = asyncio.Queue()
        self._coming: deque[tuple[float, list[str], str]] = deque()  # when, where it is noted, the text
        self._overtaken: list[tuple[list[str], str]] = []

    async def send(self, text: str) -> None:
        """Send a text to the other end.

        Raises:
            ConnectionResetError: the wire is closed.
            RuntimeError: the log is full: the two sides go round in circles.
        """
        if self.closed:
            raise ConnectionResetError("the wire is closed")
        crossing = self.log.add(self.sender, text)
        way = self._faults.way(crossing)
        texts = [(crossing.arrived, text) for text in way.texts]
        if way.overtaken:
            self.other._overtaken += texts
        else:
            overtaken, self.other._overtaken = self.other._overtaken, []
            self.other._expect(way.delay, [*texts, *overtaken])
        if way.cut:
            self.close()

    async def receive(self) -> str:
        """Return the next text that comes.

        Raises:
            ConnectionResetError: the wire is closed, and nothing more comes.
        """
        text = await self._incoming.get()
        if text is None:
            self._incoming.put_nowait(None)  # whoever asks again is told the same
            raise ConnectionResetError("the wire is closed")
        return text

    async def __aiter__(self) -> AsyncIterator[str]:
        with suppress(ConnectionResetError):
            while True:
                yield await self.receive()

    def close(self) -> None:
        """Close both ends: what has arrived can still be read, what is under way is lost."""
        for end in (self, self.other):
            if not end.closed:
                end.closed = True
                end._coming.clear()
                end._incoming.put_nowait(None)

    def _expect(self, delay: float, texts: list[tuple[list[str], str]]) -> None:
        """Let texts arrive, none before those that are under way."""
        loop = asyncio.get_running_loop()
        due = loop.time() + delay
        self._coming += [(due, noted, text) for noted, text in texts]
        if due > loop.time():
            loop.call_at(due, self._arrive)
        self._arrive()

    def _arrive(self) -> None:
        now = asyncio.get_running_loop().time() + _SLACK
        while self._coming and self._coming[0][0] <= now:
            _, noted, text = self._coming.popleft()
            noted.append(text)
            self._incoming.put_nowait(text)


def wires(version: type[Version], *, faults: Faults = NONE, actions: Iterable[AnyAction] = ()) -> tuple[Wire, Wire]:
    """Return the ends of a wire, the CSMS's and the station's; ``actions`` are those that the version does not have."""
    log = Log(version, actions)
    csms, station = Wire(Sender.CSMS, log, faults), Wire(Sender.STATION, log, faults)
    csms.other, station.other = station, csms
    return csms, station


@final
class Conversation(Generic[V]):
    """What a CSMS and a station say to each other, and the peers of both.

    ``to_station`` is the CSMS's end and ``to_csms`` the station's: each is named after the other end. ``log`` has every
    frame. ``csms_events`` and ``station_events`` are what happened at each end.
    """

    def __init__(
        self, to_station: StationPeer[V], to_csms: CsmsPeer[V], wire: Wire, events: Mapping[Sender, list[Event[V]]]
    ) -> None:
        self.to_station = to_station
        self.to_csms = to_csms
        self.log = wire.log
        self.csms_events = events[Sender.CSMS]
        self.station_events = events[Sender.STATION]
        self._wire = wire

    async def disconnect(self) -> None:
        """Break the connection, and wait until both ends know."""
        self._wire.close()
        await self.to_station.ended()
        await self.to_csms.ended()

    def failures(self) -> list[Exception]:
        """Return what handlers, at either end, raised and nobody planned; each names its action and its side."""
        found: list[Exception] = []
        for side, events in ((Sender.CSMS, self.csms_events), (Sender.STATION, self.station_events)):
            for event in events:
                if isinstance(event, HandlerFailed):
                    note = f"raised when the {side.value} handled {event.action}"
                    if note not in getattr(event.error, "__notes__", ()):
                        event.error.add_note(note)
                    found.append(event.error)
        return found


@asynccontextmanager
async def connected(
    version: type[V],
    *,
    csms: Handlers[V, Any],
    station: Handlers[V, Any],
    csms_context: Any = None,
    station_context: Any = None,
    clock: Clock | None = None,
    faults: Faults | None = None,
    id: str = "CS001",
    failing: bool = False,
    csms_options: Mapping[str, Any] = _NO_OPTIONS,
    station_options: Mapping[str, Any] = _NO_OPTIONS,
    **options: Unpack[Options[V]],
) -> AsyncGenerator[Conversation[V]]:
    """Connect a CSMS and a station, and serve both while the block runs.

    ``csms`` and ``station`` handle what comes in at their side. A context is what the handlers get first: a value, or a
    function of the peer that makes one; left out it is the peer. ``clock`` rules the loop, and without one time is
    real. ``id`` is the station's identity. ``failing``: handlers may raise what they like; else the block fails with
    it. ``options`` are those of both connections; ``csms_options`` and ``station_options`` those of one of the peers,
    its ``around`` and ``watch`` included.

    Raises:
        ExceptionGroup: handlers raised what was no refusal.
        ValueError: handlers are of another version, or an option is wrong.
        Stalled: the block waits for the clock, which nobody moves.
    """
    with clock.ruling() if clock is not None else nullcontext():
        actions = [*options.get("actions", ()), *csms.custom, *station.custom]
        at_csms, at_station = wires(version, faults=faults or NONE, actions=actions)
        events: dict[Sender, list[Event[V]]] = {Sender.CSMS: [], Sender.STATION: []}
        of_csms = _watching(events[Sender.CSMS], {"id": id, **options, **csms_options})
        of_station = _watching(events[Sender.STATION], {"id": id, **options, **station_options})
        to_station = StationPeer(version, at_csms, at_csms.send, **of_csms)
        to_csms = CsmsPeer(version, at_station, at_station.send, **of_station)
        talk = Conversation(to_station, to_csms, at_csms, events)
        serving = (
            _until_it_ends(to_station.run(csms, _context(csms_context, to_station)), at_csms),
            _until_it_ends(to_csms.run(station, _context(station_context, to_csms)), at_station),
        )
        async with _running(*serving) as broken:
            try:
                yield talk
            except Exception as error:
                for failure in talk.failures():
                    error.add_note(f"{failure!r} was {failure.__notes__[-1]}")
                raise
    failures = broken if failing else [*broken, *talk.failures()]
    if failures:
        raise ExceptionGroup("what the two sides did not expect", failures)


@asynccontextmanager
async def _running(*serving: Coroutine[Any, Any, None]) -> AsyncGenerator[list[Exception]]:
    """Run the peers while the block runs; what they end with is in the list behind it, a closed wire apart."""
    runs = [asyncio.create_task(one) for one in serving]
    broken: list[Exception] = []
    try:
        await asyncio.sleep(0)
        for run in runs:
            if run.done():  # its handlers do not fit
                run.result()
        yield broken
    finally:
        for run in runs:
            run.cancel()
        for end in await asyncio.gather(*runs, return_exceptions=True):
            if isinstance(end, Exception) and not isinstance(end, ConnectionResetError):
                broken.append(end)


async def _until_it_ends(run: Coroutine[Any, Any, None], wire: Wire) -> None:
    """Run a peer, and close its end of the wire behind it, as the owner of a socket does."""
    try:
        await run
    finally:
        wire.close()


def _watching(events: list[Event[Any]], options: Mapping[str, Any]) -> dict[str, Any]:
    """Return a peer's options, with a watch that keeps the events before it passes them on."""
    watch = options.get("watch")

    def see(event: Event[Any]) -> None:
        events.append(event)
        if watch is not None:
            watch(event)

    return {**options, "watch": see}


def _context(given: Any, peer: Any) -> Any:
    if given is None:
        return peer
    return given(peer) if callable(given) else given
