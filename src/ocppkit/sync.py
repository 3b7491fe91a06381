"""Connections in threads, over whatever transports text; the same two peers as in ``ocppkit.asyncio``.

A transport is an iterable of the texts that come, and a function that sends one: a connection of ``websockets.sync``
fits as it is. ``run`` reads in the thread that calls it; handlers run in threads of their own, and any thread may call.
"""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar, final, overload

from ocppkit._engine.base import Connection
from ocppkit._roster import Roster, Second
from ocppkit._shell import HANDLERS_AT_ONCE, Job, Shell, through
from ocppkit.calls import PendingCall
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.events import Event
from ocppkit.handlers import Around, Handlers, Passage
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import CsmsRequest, Request, Response, StationRequest, StationSend
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from typing import Unpack

    from ocppkit._engine.shared import Options
    from ocppkit.registry import Key, Variable
    from ocppkit.registry._readable import ReadableKey, ReadableVariable
    from ocppkit.versions import OCPP16

__all__ = ["CsmsPeer", "Second", "StationPeer", "Stations"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)
T = TypeVar("T")
C = TypeVar("C")

_now: Final = time.monotonic


class _Peer(Shell[V]):
    """One socket, run: the caller of ``run`` reads, one thread writes, and those who wait keep the time."""

    def __init__(
        self,
        connection: Connection[V],
        incoming: Iterable[str | bytes],
        send: Callable[[str], object],
        id: str,
        watch: Callable[[Event[V]], object] | None,
        around: Iterable[Around[Any, V]],
        hang_up: Callable[[], object] | None,
    ) -> None:
        # One lock, reentrant, and its condition: texts to write, calls that ended, and the end itself.
        self._changed = threading.Condition(threading.RLock())
        super().__init__(connection, id, watch, around, self._changed)
        self._incoming = incoming
        self._send = send
        self._hang_up = hang_up
        self._reading = False
        self._handler = threading.local()
        self._pool: ThreadPoolExecutor | None = None
        self._write_error: Exception | None = None

    def run(self, handlers: Handlers[V, C], context: C) -> None:
        """Serve the connection until its transport ends; then every call that waits ends with ``ConnectionLost``.

        It returns when the handlers that still run have returned, for nothing can stop a thread.

        Raises:
            ValueError: the handlers are of another version.
            TypeError: one of them is a coroutine function.
            StateError: it was run before.
            Exception: whatever the transport raises.
        """
        _refuse_coroutines(handlers)
        with self._guard:
            self._serve(handlers, context)
        writer = threading.Thread(target=self._write, name=f"ocppkit writer {self.id}", daemon=True)
        with ThreadPoolExecutor(HANDLERS_AT_ONCE, thread_name_prefix=f"ocppkit handler {self.id}") as self._pool:
            try:
                writer.start()
                with self._guard:
                    self._reading = not self._over  # it may have been closed before it ran
                for text in self._incoming if self._reading else ():
                    with self._guard:
                        if self._over:
                            break
                        self._connection.receive(text, now=_now())
                        self._process()
            finally:
                self._reading = False
                with self._guard:
                    self._lost()
                if writer.is_alive():
                    writer.join()
        if self._write_error is not None:
            raise self._write_error

    def close(self, *, grace: float = 5.0) -> None:
        """Take no more calls, let calls, handlers and texts that are under way end, and then hang up.

        ``grace``: seconds that they are given; what waits then ends with ``ConnectionLost``. ``run`` returns when the
        transport ends: ``hang_up`` ends it, or whoever owns it.
        """
        own = int(getattr(self._handler, "running", False))
        with self._guard:
            self._closing = True
            if self._handlers is not None:
                self._wait_until(lambda: self._over or self._idle(own), _now() + grace)
            self._lost()

    def _lost(self) -> None:
        super()._lost()
        if self._hang_up is not None and self._reading:
            # It may wait for the other side's farewell, and the lock is held here.
            threading.Thread(target=self._hang_up, name=f"ocppkit hang up {self.id}", daemon=True).start()
            self._reading = False

    def _stirred(self) -> None:
        self._changed.notify_all()

    def _write(self) -> None:
        """Send what is to be sent, in order, until the connection is over or the transport fails."""
        while True:
            with self._guard:
                while not (outgoing := self._connection.drain(1)) and not self._over:
                    self._changed.wait()
                self._sending = bool(outgoing)
            if not outgoing:
                return
            try:
                self._send(outgoing[0].text)
            except Exception as error:
                with self._guard:
                    self._write_error = error
                    self._lost()
                return
            with self._guard:
                self._sending = False
                self._sent(outgoing[0], _now())
                self._stirred()

    def _spawn(self, job: Job) -> None:
        assert self._pool is not None
        try:
            self._pool.submit(self._work, job)
        except RuntimeError as error:  # the pool is shut, for the connection is over, or there are no threads left
            self._running -= 1
            if not self._over:
                self.log.error("a handler cannot be run", exc_info=error)

    def _work(self, job: Job) -> None:
        self._handler.running = True
        try:
            _drive(job)
        finally:
            self._handler.running = False

    def _finished(self, pending: PendingCall[Any]) -> None:
        self._changed.notify_all()

    def _wake(self) -> None:
        self._changed.notify_all()

    def _wait_until(self, happened: Callable[[], bool], until: float | None = None) -> None:
        """Wait for something, the lock held, and keep the time of all calls meanwhile."""
        while not happened() and not (until is not None and until <= _now()):
            times = [at for at in (self._connection.next_deadline(), until) if at is not None]
            self._changed.wait(max(0.0, min(times) - _now()) if times else None)
            deadline = self._connection.next_deadline()
            if deadline is not None and deadline <= _now():
                self._connection.handle_timer(_now())
                self._process()

    def _ask(self, request: Request[V, R], call: Callable[[Any, float], PendingCall[R]]) -> R:
        """Make a call, through the middleware, and wait for its end."""

        def wait(passed: Any) -> R:
            with self._guard:
                self._check_open()
                pending = call(passed, _now())
                self._process()
                try:
                    self._wait_until(lambda: pending.done)
                except BaseException:  # a signal, raised in this thread
                    self._connection.cancel(pending, now=_now())
                    self._process()
                    raise
            return self._result(pending)

        if not self._around:
            return wait(request)
        response: R = _drive(through(Passage(self._around, self, request), wait))
        return response


class StationPeer(_Peer[V]):
    """A station, as its CSMS sees it."""

    def __init__(
        self,
        version: type[V],
        incoming: Iterable[str | bytes],
        send: Callable[[str], object],
        *,
        id: str = "",
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[StationPeer[V], V]] = (),
        hang_up: Callable[[], object] | None = None,
        **options: Unpack[Options[V]],
    ) -> None:
        """Make a peer for one socket.

        ``id`` is for logs and for the program's own use. ``watch`` sees every event of the connection. ``around`` is
        the middleware around our calls, the outermost first, with this peer as context. ``hang_up`` ends the transport
        from another thread, so that ``close`` ends ``run``. The other options are those of the connection.
        """
        self._csms = CsmsConnection(version, **options)
        super().__init__(self._csms, incoming, send, id, watch, around, hang_up)

    def call(
        self, request: CsmsRequest[V, R], *, timeout: float | None = None, priority: int = 0, policy: Leniency = STRICT
    ) -> R:
        """Ask the station for something and return its response; any thread may.

        Raises:
            CallFailed: there is none; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait, the registration forbids it, or the connection is lost or being closed.
        """

        def call(passed: CsmsRequest[V, R], now: float) -> PendingCall[R]:
            return self._csms.call(passed, now=now, timeout=timeout, priority=priority, policy=policy)

        return self._ask(request, call)

    @overload
    def get(self: StationPeer[OCPP16], what: ReadableKey[T], *, timeout: float | None = None) -> T: ...
    @overload
    def get(self, what: ReadableVariable[V, T], *, attribute: str = "Actual", timeout: float | None = None) -> T: ...
    def get(self, what: Any, *, attribute: str = "Actual", timeout: float | None = None) -> Any:
        """Ask the station for the value of a variable or, in 1.6, of a configuration key; an unset one is an error.

        Raises:
            VariableError: the station does not give it; the status and reason code say why.
            InvalidValueError: what it gives cannot be read as the variable's type.
            ValueError: the variable needs a component or an instance, which ``at`` gives it.
            CallFailed, StateError: as ``call``.
        """
        from ocppkit.device_model.ask import reading  # only needed, with its registry, now

        exchange = reading(what, attribute)
        return exchange.read(self.call(exchange.request, timeout=timeout))

    @overload
    def set(self: StationPeer[OCPP16], what: Key[T], value: T, *, timeout: float | None = None) -> bool: ...
    @overload
    def set(
        self, what: Variable[V, T], value: T, *, attribute: str = "Actual", timeout: float | None = None
    ) -> bool: ...
    def set(self, what: Any, value: Any, *, attribute: str = "Actual", timeout: float | None = None) -> bool:
        """Set a variable or, in 1.6, a configuration key; return whether it takes effect after a reboot only.

        Raises:
            VariableError: the station does not take it; the status and reason code say why.
            InvalidValueError: the value is not of the variable's type, or outside its limits; nothing is sent.
            ValueError, CallFailed, StateError: as ``get``.
        """
        from ocppkit.device_model.ask import writing  # only needed, with its registry, now

        exchange = writing(what, value, attribute)
        return exchange.read(self.call(exchange.request, timeout=timeout))


@final
class CsmsPeer(_Peer[V]):
    """A CSMS, as a station sees it."""

    def __init__(
        self,
        version: type[V],
        incoming: Iterable[str | bytes],
        send: Callable[[str], object],
        *,
        id: str = "",
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[CsmsPeer[V], V]] = (),
        hang_up: Callable[[], object] | None = None,
        **options: Unpack[Options[V]],
    ) -> None:
        """Make a peer for one socket; the arguments are those of ``StationPeer``."""
        self._station = StationConnection(version, **options)
        super().__init__(self._station, incoming, send, id, watch, around, hang_up)

    def call(
        self,
        request: StationRequest[V, R],
        *,
        timeout: float | None = None,
        priority: int = 0,
        policy: Leniency = STRICT,
    ) -> R:
        """Ask the CSMS for something and return its response; any thread may.

        Raises:
            CallFailed: there is none; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait, the registration forbids it, or the connection is lost or being closed.
        """

        def call(passed: StationRequest[V, R], now: float) -> PendingCall[R]:
            return self._station.call(passed, now=now, timeout=timeout, priority=priority, policy=policy)

        return self._ask(request, call)

    def send(self, message: StationSend[V], *, policy: Leniency = STRICT) -> None:
        """Tell the CSMS something that it does not answer.

        Raises:
            PayloadError: the message breaks its schema; nothing is sent.
            StateError: the registration forbids it, or the connection is lost or being closed.
        """
        with self._guard:
            self._check_open()
            self._station.send(message, policy=policy)
            self._process()


@final
class Stations(Roster[StationPeer[Any]]):
    """The stations that are connected to a server, by identity; any thread may use it."""

    def __init__(self, *, second: Second = Second.REPLACE) -> None:
        """Make an empty registry; ``second``: what becomes of a second connection with one identity."""
        super().__init__(second=second)
        self._changed = threading.Condition()

    @contextmanager
    def connected(self, station: StationPeer[Any]) -> Generator[None]:
        """Let a station be found while the block runs, which serves it.

        Raises:
            StateError: its identity is connected already, and second connections are rejected.
        """
        with self._changed:
            first = self._enter(station)
            self._changed.notify_all()
        try:
            if first is not None and first is not station:
                first.close(grace=0)
            yield
        finally:
            with self._changed:
                self._leave(station)

    def arrival(self, identity: str, *, timeout: float | None = None) -> StationPeer[Any]:
        """Wait until a station is connected, and return it.

        Raises:
            TimeoutError: it was not, within ``timeout`` seconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: identity in self, timeout):
                raise TimeoutError(f"station {identity!r} has not connected within {timeout:g} s")
            return self[identity]

    def call(self, identity: str, request: CsmsRequest[V, R], *, timeout: float | None = None) -> R:
        """Ask a station for something and return its response.

        Raises:
            StateError: it is not connected, or speaks another version.
            CallFailed: there is no response; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
        """
        return self.speaking(identity, request.__ocpp_version__).call(request, timeout=timeout)


def _refuse_coroutines(handlers: Handlers[Any, Any]) -> None:
    for function in handlers.functions():
        if inspect.iscoroutinefunction(function):
            raise TypeError(f"{function!r} is a coroutine function, which nobody awaits in threads")


def _drive(job: Generator[Any, Any, Any]) -> Any:
    """Run a job; what it yields is a value already."""
    try:
        value = next(job)
        while True:
            value = job.send(value)
    except StopIteration as end:
        return end.value
    finally:
        job.close()
