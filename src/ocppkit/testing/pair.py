"""A CSMS and a station in one program: two peers over a wire in memory, whose frames a test can read and disturb."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import ExitStack, asynccontextmanager, suppress
from functools import partial
from inspect import isroutine
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar, cast, final

from ocppkit._engine.shared import Shared
from ocppkit._value import unchecked
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

__all__ = ["Conversation", "Party", "Wire", "connected", "wires"]

V = TypeVar("V", bound=Version)
P = TypeVar("P")
P_contra = TypeVar("P_contra", contravariant=True)

_SLACK: Final = 1e-6  # seconds by which a timer may be early
_Coming: TypeAlias = tuple[list[str], str | None]
"""Where it is noted that a text has come, and the text; None is the end."""

_CONNECTION: Final[Any] = Shared
_KNOWN_OPTIONS: Final = frozenset(["id", "watch", "around", *_CONNECTION.__init__.__kwdefaults__])
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
        self.failure: Exception | None = None
        """Why a text could not be sent, but that the wire was closed."""
        self._faults = faults
        self._incoming: asyncio.Queue[str | None] = asyncio.Queue()
        self._coming: deque[tuple[float, _Coming]] = deque()  # when, and what
        self._overtaken: list[_Coming] = []
        self._overtaking: list[Callable[[], None]] = []  # who wants to know

    async def send(self, text: str) -> None:
        """Send a text to the other end.

        Raises:
            ConnectionResetError: the wire is closed.
            RuntimeError: the log is full: the two sides go round in circles.
        """
        if self.closed:
            raise ConnectionResetError("the wire is closed")
        try:
            crossing = self.log.add(self.sender, text)
            way = self._faults.way(crossing)
        except Exception as error:  # the peer tells its callers no more than that the connection is lost
            self.failure = error
            raise
        texts: list[_Coming] = [(crossing.arrived, text) for text in way.texts]
        if way.overtaken:
            self._overtaken += texts
            self._overtaking += way.overtaken
        elif texts:
            for tell in self._overtaking:
                tell()
            end: list[_Coming] = [(crossing.arrived, None)] if way.cut else []
            texts += self._overtaken
            self._overtaken, self._overtaking = [], []
            self.other._expect(way.delay, texts + end)
        if way.cut and (way.overtaken or not texts):
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
        self.log.close()
        for end in (self, self.other):
            if not end.closed:
                end.closed = True
                end._coming.clear()
                end._incoming.put_nowait(None)

    def _expect(self, delay: float, texts: list[_Coming]) -> None:
        """Let texts arrive, none before those that are under way; at None the wire is closed."""
        loop = asyncio.get_running_loop()
        due = loop.time() + delay
        self._coming += [(due, text) for text in texts]
        if due > loop.time():
            loop.call_at(due, self._arrive)
        self._arrive()

    def _arrive(self) -> None:
        now = asyncio.get_running_loop().time() + _SLACK
        while self._coming and self._coming[0][0] <= now:
            _, (noted, text) = self._coming.popleft()
            if text is None:
                self.close()
            else:
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


class Party(Protocol[V, P_contra]):
    """One side that has handlers, and wants to know its peer while it is connected: a scripted role, say."""

    @property
    def handlers(self) -> Handlers[V, Any]:
        """What it does with what comes."""
        ...

    def joined(self, peer: P_contra, clock: Clock | None) -> None:
        """Take note that it is connected; ``clock`` is the time of the connection, None if that is real."""
        ...

    def left(self) -> None:
        """Take note that it is connected no longer."""
        ...


@asynccontextmanager
async def connected(
    version: type[V],
    *,
    csms: Handlers[V, Any] | Party[V, StationPeer[V]],
    station: Handlers[V, Any] | Party[V, CsmsPeer[V]],
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

    ``csms`` and ``station`` handle what comes in at their side: handlers, or a scripted role, which then knows its peer
    and the clock until the block ends. A context is what the handlers get first: a value, or a function, or a class,
    that makes one of the peer; left out it is the peer. ``clock`` rules the loop, and without one time is
    real. ``id`` is the station's identity. ``failing``: handlers may raise what they like; else the block fails with
    it. ``options`` are those of both connections; ``csms_options`` and ``station_options`` those of one of the peers,
    its ``around`` and ``watch`` included.

    Raises:
        ExceptionGroup: handlers raised what was no refusal.
        TypeError: there is no such option, or what is given is of another kind.
        ValueError: handlers are of another version, an option is wrong, or a fault names an action that there is not.
        Stalled: the block waits for the clock, which nobody moves.
    """
    planted = NONE if faults is None else faults
    if not isinstance(unchecked(planted), Faults):
        raise TypeError(f"faults= takes Faults, say Faults({faults!r})")
    of_csms, of_station = _handlers(csms, "csms"), _handlers(station, "station")
    sides = {Sender.CSMS: {**options, **csms_options}, Sender.STATION: {**options, **station_options}}
    for side, given in sides.items():
        _check_options(given, f"the {side.value}'s end")
    custom = [*options.get("actions", ()), *of_csms.custom, *of_station.custom]
    planted.check(version, [action.name for action in custom])
    with ExitStack() as stack:
        if clock is not None:
            stack.enter_context(clock.ruling())
        at_csms, at_station = wires(version, faults=planted, actions=custom)
        events: dict[Sender, list[Event[V]]] = {side: [] for side in sides}
        watched = {side: _watching(events[side], {"id": id, **given}) for side, given in sides.items()}
        to_station = StationPeer(version, at_csms, at_csms.send, **watched[Sender.CSMS])
        to_csms = CsmsPeer(version, at_station, at_station.send, **watched[Sender.STATION])
        talk = Conversation(to_station, to_csms, at_csms, events)
        _join(stack, csms, to_station, clock)
        _join(stack, station, to_csms, clock)
        serving = (
            _until_it_ends(to_station.run(of_csms, _context(csms_context, to_station)), at_csms),
            _until_it_ends(to_csms.run(of_station, _context(station_context, to_csms)), at_station),
        )
        broken: list[Exception] = []
        try:
            async with _running(broken, (at_csms, at_station), *serving):
                yield talk
        except Exception as error:
            for failure in talk.failures():
                error.add_note(f"{failure!r} was {failure.__notes__[-1]}")
            for failure in broken:
                if failure is not error:
                    error.add_note(f"{failure!r} ended the connection")
            raise
    failures = broken if failing else [*broken, *talk.failures()]
    if failures:
        raise ExceptionGroup("what the two sides did not expect", failures)


def _handlers(given: Handlers[V, Any] | Party[V, Any], name: str) -> Handlers[V, Any]:
    handlers: Any = given if isinstance(given, Handlers) else getattr(given, "handlers", None)
    if not isinstance(handlers, Handlers):
        raise TypeError(f"{name}= takes Handlers or a scripted role, not {given!r}")
    return cast("Handlers[V, Any]", handlers)


def _join(stack: ExitStack, given: Handlers[V, Any] | Party[V, P], peer: P, clock: Clock | None) -> None:
    """Tell a role its peer, until the block ends."""
    if not isinstance(given, Handlers):
        given.joined(peer, clock)
        stack.callback(given.left)


def _check_options(given: Iterable[str], where: str) -> None:
    for name in given:
        if name not in _KNOWN_OPTIONS:
            raise TypeError(f"{where} has no option {name!r}; there are {', '.join(sorted(_KNOWN_OPTIONS))}")


@asynccontextmanager
async def _running(
    broken: list[Exception], ends: Iterable[Wire], *serving: Coroutine[Any, Any, None]
) -> AsyncGenerator[None]:
    """Run the peers while the block runs, and note what they and their wire end with, a closed wire apart."""
    runs = [asyncio.create_task(one) for one in serving]
    try:
        await asyncio.sleep(0)
        for run in runs:
            if run.done():  # its handlers do not fit
                run.result()
        yield
    finally:
        for run in runs:
            run.cancel()
        ended = await asyncio.gather(*runs, return_exceptions=True)
        for error in (*ended, *(end.failure for end in ends)):
            if isinstance(error, Exception) and not isinstance(error, ConnectionResetError) and error not in broken:
                broken.append(error)


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


def _context(given: object, peer: Any) -> Any:
    if given is None:
        return peer
    it: Any = given
    return it(peer) if isroutine(given) or isinstance(given, type | partial) else it  # a mock, say, is a value
