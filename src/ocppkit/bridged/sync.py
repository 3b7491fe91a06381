"""A station of one version, as a CSMS of another sees it, in threads; the same peer as on an event loop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar, final

from ocppkit.bridge.driver import USUAL, Bridge
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.state import State
from ocppkit.bridged.shared import PREFIX, Watch, check_identity, making, state_key, told
from ocppkit.events import Event, Outgoing
from ocppkit.handlers import Around, Handlers
from ocppkit.protocol import Version
from ocppkit.store import MemoryStore, Store
from ocppkit.sync import StationPeer

if TYPE_CHECKING:
    from typing import Unpack

    from ocppkit._engine.shared import Options as Settings

__all__ = ["BridgedStationPeer", "States"]

V = TypeVar("V", bound=Version)
C = TypeVar("C")

_now: Final = time.monotonic


@final
class States:
    """The states of the stations of one server, in a store; one object serves all of them, in any thread.

    Without a store, states are kept in memory: they outlive a connection, not the program.
    """

    def __init__(self, store: Store | None = None, *, prefix: str = PREFIX) -> None:
        self._store = store or MemoryStore()
        self._prefix = prefix
        self._changed = threading.Condition()
        self._holders: dict[str, Callable[[], object]] = {}

    @contextmanager
    def held(self, identity: str, release: Callable[[], object]) -> Generator[State]:
        """Lend the state of a station to a connection, as it was kept last, while the block runs.

        A station that connects anew takes it from its old connection, whose ``release`` is to make the block end.

        Raises:
            ValueError: what is kept is no state.
            Exception: whatever the store raises.
        """
        self._take(identity, release)
        try:
            yield State.load(self._store, state_key(self._prefix, identity))
        finally:
            with self._changed:
                del self._holders[identity]
                self._changed.notify_all()

    def keep(self, identity: str, state: State) -> None:
        """Put what has changed into the store.

        Raises:
            Exception: whatever the store raises.
        """
        state.save(self._store, state_key(self._prefix, identity))

    def _take(self, identity: str, release: Callable[[], object]) -> None:
        while True:
            with self._changed:
                first = self._holders.setdefault(identity, release)
            if first is release:
                return
            first()
            with self._changed:
                while self._holders.get(identity) is first:
                    self._changed.wait()


@final
class BridgedStationPeer(StationPeer[V]):
    """A station that speaks ``wire``, to a program that speaks ``version``: a ``StationPeer`` with a bridge behind it.

    Handlers, calls and middleware are those for stations of ``version``. What is lost on the way is logged and told.
    """

    def __init__(
        self,
        version: type[V],
        wire: type[Version],
        incoming: Iterable[str | bytes],
        send: Callable[[str], object],
        *,
        id: str = "",
        states: States | None = None,
        bridge_options: Options | None = None,
        watch_bridge: Watch | None = None,
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[StationPeer[V], V]] = (),
        hang_up: Callable[[], object] | None = None,
        to_station: Settings[Any] = USUAL,
        **options: Unpack[Settings[V]],
    ) -> None:
        """Make a peer for one socket; the arguments are those of ``ocppkit.bridged`` and of ``ocppkit.sync``.

        Raises:
            ValueError: states are kept by identity, and there is none.
        """
        check_identity(id, states)
        make = making(wire, version, bridge_options, to_station)
        self._states = States() if states is None else states
        self._behind_bridge = behind = _Behind(make, self._states, id, incoming, send, watch_bridge)
        super().__init__(
            version, behind.texts(), behind.take, id=id, watch=watch, around=around, hang_up=hang_up, **options
        )

    def run(self, handlers: Handlers[V, C], context: C) -> None:
        """Serve the connection until its transport ends, as ``StationPeer.run`` does.

        A station that connects anew ends the connection that it had, if they share ``states`` and that can hang up.

        Raises:
            ValueError: the handlers are of another version, or what is kept of the station is no state.
            StateError: it was run before.
            Exception: whatever the transport or the store raises.
        """
        with self._states.held(self.id, partial(self.close, grace=0)) as state:
            self._behind_bridge.open(state)
            try:
                super().run(handlers, context)
            finally:
                self._behind_bridge.close()


@final
class _Behind:
    """What the peer takes for its transport: the bridge, and behind it the station's own."""

    def __init__(
        self,
        make: Callable[[State], Bridge],
        states: States,
        name: str,
        incoming: Iterable[str | bytes],
        send: Callable[[str], object],
        watch: Watch | None,
    ) -> None:
        self._make = make
        self._states = states
        self._name = name
        self._incoming = incoming
        self._send = send
        self._watch = watch
        self._bridge: Bridge | None = None
        self._changed = threading.Condition(threading.RLock())  # held whenever the bridge is touched
        self._sending = threading.Lock()  # keeps the order of what is sent
        self._ended = False
        self._error: Exception | None = None

    def open(self, state: State) -> None:
        """Begin to read from the station."""
        with self._changed:
            self._bridge = self._make(state)
        threading.Thread(target=self._read, name=f"ocppkit bridge {self._name}", daemon=True).start()

    def texts(self) -> Generator[str]:
        """Yield what the program is to read, and keep the time of the bridge meanwhile.

        Raises:
            Exception: whatever the station's transport has raised.
        """
        while True:
            with self._changed:
                outgoing = self._next(Side.CSMS)
                ended = self._ended
                if outgoing is None and not ended:
                    self._wait()
            self._flush()
            if outgoing is not None:
                yield outgoing.text
                self._sent(Side.CSMS, outgoing)
            elif ended:
                break
        if self._error is not None:
            raise self._error

    def take(self, text: str) -> None:
        """Take what the program sends."""
        self._do(lambda bridge: bridge.receive(Side.CSMS, text, now=_now()))

    def close(self) -> None:
        """End the flows that are under way, and keep what they leave behind."""
        with self._changed:
            for side in Side:
                self._opened.connection_lost(side)
            told(self._opened, self._name, self._watch)
            self._states.keep(self._name, self._opened.state)

    @property
    def _opened(self) -> Bridge:
        assert self._bridge is not None  # it runs
        return self._bridge

    def _read(self) -> None:
        try:
            for text in self._incoming:
                self._do(lambda bridge, text=text: bridge.receive(Side.STATION, text, now=_now()))  # type: ignore[misc]
        except Exception as error:
            self._end(error)
        else:
            self._end(None)

    def _end(self, error: Exception | None) -> None:
        """End ``texts``, with the first error that there was."""
        with self._changed:
            self._error = self._error or error
            self._ended = True
            self._changed.notify_all()

    def _do(self, step: Callable[[Bridge], object]) -> None:
        with self._changed:
            step(self._opened)
            told(self._opened, self._name, self._watch)
            self._changed.notify_all()
        self._flush()

    def _flush(self) -> None:
        """Send what the station is to read."""
        while True:
            with self._sending:
                outgoing = self._next(Side.STATION)
                if outgoing is None:
                    return
                try:
                    self._send(outgoing.text)
                except Exception as error:
                    self._end(error)
                    raise
            self._sent(Side.STATION, outgoing)

    def _next(self, side: Side) -> Outgoing | None:
        """Return what is to be sent to a side next, once the state that it depends on is kept."""
        with self._changed:
            self._states.keep(self._name, self._opened.state)
            return next(iter(self._opened.drain(side, 1)), None)

    def _sent(self, side: Side, outgoing: Outgoing) -> None:
        with self._changed:
            self._opened.sent(side, outgoing, now=_now())

    def _wait(self) -> None:
        """Wait for something to happen, or for the next deadline."""
        deadline = self._opened.next_deadline()
        self._changed.wait(None if deadline is None else max(0.0, deadline - _now()))
        if deadline is not None and deadline <= _now():
            self._opened.handle_timer(_now())
            told(self._opened, self._name, self._watch)
