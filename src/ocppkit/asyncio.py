"""Connections on an asyncio event loop, over whatever transports text.

A transport is an async iterable of the texts that come, and a coroutine function that sends one: the connections of
``websockets`` and Starlette fit as they are. A peer is named after the other end: a CSMS holds a ``StationPeer``.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Generator, Iterable
from contextlib import asynccontextmanager, nullcontext, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar, final, overload

from ocppkit._engine.base import Connection
from ocppkit._roster import Roster, Second
from ocppkit._shell import HANDLERS_AT_ONCE, Job, Shell, is_awaitable, through
from ocppkit._text import printable
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

_GRACE: Final = 1.0  # seconds
_SLOW: Final = 0.1  # seconds that a plain function may take on the loop before it is logged


class _Peer(Shell[V]):
    """One socket, run: reading never waits for a handler, and one task writes."""

    def __init__(
        self,
        connection: Connection[V],
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        id: str,
        watch: Callable[[Event[V]], object] | None,
        around: Iterable[Around[Any, V]],
    ) -> None:
        super().__init__(connection, id, watch, around, nullcontext())
        self._incoming = incoming
        self._send = send
        self._waiters: dict[str, asyncio.Future[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(HANDLERS_AT_ONCE)
        self._to_write = asyncio.Event()
        self._closed = asyncio.Event()
        self._ended = asyncio.Event()
        self._stir = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None

    async def run(self, handlers: Handlers[V, C], context: C) -> None:
        """Serve the connection until its transport ends or ``close`` is called.

        Then every call that waits ends with ``ConnectionLost``, and handlers that still run are cancelled.

        Raises:
            ValueError: the handlers are of another version.
            StateError: it was run before.
            Exception: whatever the transport raises.
        """
        self._serve(handlers, context)
        writer = asyncio.create_task(self._write())
        reader = asyncio.create_task(self._read())
        closed = asyncio.create_task(self._closed.wait())
        try:
            await asyncio.wait({reader, writer, closed}, return_when=asyncio.FIRST_COMPLETED)
            if not closed.done():
                self._lost()
                # A transport that takes no more text usually ends for the reader too, which knows why.
                await asyncio.wait({reader}, timeout=_GRACE)
            failed = reader if reader.done() else writer
        finally:
            self._lost()
            if self._timer is not None:
                self._timer.cancel()
            tasks = (reader, writer, closed, *self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if not failed.cancelled() and (error := failed.exception()) is not None:
            raise error

    async def close(self, *, grace: float = 5.0) -> None:
        """Take no more calls, let calls, handlers and texts that are under way end, and then end ``run``.

        ``grace``: seconds that they are given; what waits then ends with ``ConnectionLost``. The transport is its
        owner's to close, once ``run`` has returned.
        """
        self._closing = True
        own = int(asyncio.current_task() in self._tasks)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(grace):
                    while self._handlers is not None and not self._over and not self._idle(own):
                        self._stir.clear()
                        await self._stir.wait()
        finally:
            self._closed.set()
            if self._handlers is None:  # it does not run: nobody else would end its calls
                self._lost()

    async def ended(self) -> None:
        """Wait until the connection is lost or closed."""
        await self._ended.wait()

    def _lost(self) -> None:
        super()._lost()
        self._ended.set()
        self._stir.set()

    def _stirred(self) -> None:
        self._stir.set()

    async def _read(self) -> None:
        async for text in self._incoming:
            if self._over:  # the writer has failed
                return
            self._connection.receive(text, now=_now())
            self._process()
            if self._running:  # a transport with texts in store would never let the handlers run
                await asyncio.sleep(0)

    async def _write(self) -> None:
        """Send what is to be sent, in order, until cancelled or the transport fails."""
        while True:
            await self._to_write.wait()
            self._to_write.clear()
            while outgoing := self._connection.drain(1):  # what was fetched counts as sent
                self._sending = True
                await self._send(outgoing[0].text)
                self._sending = False
                self._sent(outgoing[0], _now())
                self._stirred()

    def _spawn(self, job: Job) -> None:
        try:
            value = next(job)
            while not is_awaitable(value):
                value = job.send(value)
        except StopIteration:  # plain functions need no task
            return
        task = asyncio.create_task(self._in_turn(job, value))
        self._tasks.add(task)
        task.add_done_callback(partial(self._discard, value))

    def _discard(self, value: object, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if inspect.iscoroutine(value):  # a task that is cancelled before it begins awaits nothing
            value.close()

    async def _in_turn(self, job: Job, value: Any) -> None:
        async with self._places:
            await _drive(job, value)

    def _apply(self, action: str, function: Callable[[], Any]) -> Any:
        assert self._handlers is not None
        if action in self._handlers.threaded:
            return asyncio.to_thread(function)
        start = _now()
        value = function()
        took = _now() - start
        if took > _SLOW:
            self.log.warning("the handler of %s held up the event loop %.2f s; see to_thread", printable(action), took)
        return value

    def _finished(self, pending: PendingCall[Any]) -> None:
        waiter = self._waiters.pop(pending.message_id, None)
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
        self._stirred()

    def _wake(self) -> None:
        if self._connection.has_texts:
            self._to_write.set()
        self._set_timer()

    def _set_timer(self) -> None:
        """Be woken at the next deadline; a timer that is too early does no harm, and is cheaper than a new one."""
        deadline = self._connection.next_deadline()
        if deadline is None or (self._timer is not None and self._timer.when() <= deadline):
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_at(deadline, self._time_is_out)

    def _time_is_out(self) -> None:
        self._timer = None
        self._connection.handle_timer(_now())
        self._process()

    async def _ask(self, request: Request[V, R], call: Callable[[Any, float], PendingCall[R]]) -> R:
        """Make a call, through the middleware; cancelling the waiting cancels the call."""
        self._check_open()

        async def wait(passed: Any) -> R:
            pending = call(passed, _now())
            waiter = self._waiters[pending.message_id] = asyncio.get_running_loop().create_future()
            self._process()
            try:
                await waiter
            except asyncio.CancelledError:
                self._waiters.pop(pending.message_id, None)
                self._connection.cancel(pending, now=_now())
                self._process()
                raise
            return self._result(pending)

        if not self._around:
            return await wait(request)
        response: R = await _drive(through(Passage(self._around, self, request), wait))
        return response


class StationPeer(_Peer[V]):
    """A station, as its CSMS sees it."""

    def __init__(
        self,
        version: type[V],
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        *,
        id: str = "",
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[StationPeer[V], V]] = (),
        **options: Unpack[Options[V]],
    ) -> None:
        """Make a peer for one socket.

        ``id`` is for logs and for the program's own use. ``watch`` sees every event of the connection. ``around`` is
        the middleware around our calls, the outermost first, with this peer as context. The other options are those of
        the connection.
        """
        self._csms = CsmsConnection(version, **options)
        super().__init__(self._csms, incoming, send, id, watch, around)

    async def call(
        self, request: CsmsRequest[V, R], *, timeout: float | None = None, priority: int = 0, policy: Leniency = STRICT
    ) -> R:
        """Ask the station for something and return its response.

        Raises:
            CallFailed: there is none; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait, the registration forbids it, or the connection is lost or being closed.
        """

        def call(passed: CsmsRequest[V, R], now: float) -> PendingCall[R]:
            return self._csms.call(passed, now=now, timeout=timeout, priority=priority, policy=policy)

        return await self._ask(request, call)

    @overload
    async def get(self: StationPeer[OCPP16], what: ReadableKey[T], *, timeout: float | None = None) -> T: ...
    @overload
    async def get(
        self, what: ReadableVariable[V, T], *, attribute: str = "Actual", timeout: float | None = None
    ) -> T: ...
    async def get(self, what: Any, *, attribute: str = "Actual", timeout: float | None = None) -> Any:
        """Ask the station for the value of a variable or, in 1.6, of a configuration key; an unset one is an error.

        Raises:
            VariableError: the station does not give it; the status and reason code say why.
            InvalidValueError: what it gives cannot be read as the variable's type.
            ValueError: the variable needs a component or an instance, which ``at`` gives it.
            CallFailed, StateError: as ``call``.
        """
        from ocppkit.device_model.ask import reading  # only needed, with its registry, now

        exchange = reading(what, attribute)
        return exchange.read(await self.call(exchange.request, timeout=timeout))

    @overload
    async def set(self: StationPeer[OCPP16], what: Key[T], value: T, *, timeout: float | None = None) -> bool: ...
    @overload
    async def set(
        self, what: Variable[V, T], value: T, *, attribute: str = "Actual", timeout: float | None = None
    ) -> bool: ...
    async def set(self, what: Any, value: Any, *, attribute: str = "Actual", timeout: float | None = None) -> bool:
        """Set a variable or, in 1.6, a configuration key; return whether it takes effect after a reboot only.

        Raises:
            VariableError: the station does not take it; the status and reason code say why.
            InvalidValueError: the value is not of the variable's type, or outside its limits; nothing is sent.
            ValueError, CallFailed, StateError: as ``get``.
        """
        from ocppkit.device_model.ask import writing  # only needed, with its registry, now

        exchange = writing(what, value, attribute)
        return exchange.read(await self.call(exchange.request, timeout=timeout))


@final
class CsmsPeer(_Peer[V]):
    """A CSMS, as a station sees it."""

    def __init__(
        self,
        version: type[V],
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        *,
        id: str = "",
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[CsmsPeer[V], V]] = (),
        **options: Unpack[Options[V]],
    ) -> None:
        """Make a peer for one socket; the arguments are those of ``StationPeer``."""
        self._station = StationConnection(version, **options)
        super().__init__(self._station, incoming, send, id, watch, around)

    async def call(
        self,
        request: StationRequest[V, R],
        *,
        timeout: float | None = None,
        priority: int = 0,
        policy: Leniency = STRICT,
    ) -> R:
        """Ask the CSMS for something and return its response.

        Raises:
            CallFailed: there is none; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
            StateError: too many calls wait, the registration forbids it, or the connection is lost or being closed.
        """

        def call(passed: StationRequest[V, R], now: float) -> PendingCall[R]:
            return self._station.call(passed, now=now, timeout=timeout, priority=priority, policy=policy)

        return await self._ask(request, call)

    async def send(self, message: StationSend[V], *, policy: Leniency = STRICT) -> None:
        """Tell the CSMS something that it does not answer.

        Raises:
            PayloadError: the message breaks its schema; nothing is sent.
            StateError: the registration forbids it, or the connection is lost or being closed.
        """
        self._check_open()
        self._station.send(message, policy=policy)
        self._process()


@final
class Stations(Roster[StationPeer[Any]]):
    """The stations that are connected to a server, by identity."""

    def __init__(self, *, second: Second = Second.REPLACE) -> None:
        """Make an empty registry; ``second``: what becomes of a second connection with one identity."""
        super().__init__(second=second)
        self._awaited: dict[str, list[asyncio.Future[StationPeer[Any]]]] = {}

    @asynccontextmanager
    async def connected(self, station: StationPeer[Any]) -> AsyncGenerator[None]:
        """Let a station be found while the block runs, which serves it.

        Raises:
            StateError: its identity is connected already, and second connections are rejected.
        """
        first = self._enter(station)
        for waiter in self._awaited.pop(station.id, ()):
            if not waiter.done():
                waiter.set_result(station)
        try:
            if first is not None and first is not station:
                await first.close(grace=0)
            yield
        finally:
            self._leave(station)

    async def arrival(self, identity: str, *, timeout: float | None = None) -> StationPeer[Any]:
        """Wait until a station is connected, and return it.

        Raises:
            TimeoutError: it was not, within ``timeout`` seconds.
        """
        station = self.get(identity)
        if station is not None:
            return station
        # One that leaves at once may be gone when its waiter runs; its identity was seen all the same.
        waiter: asyncio.Future[StationPeer[Any]] = asyncio.get_running_loop().create_future()
        self._awaited.setdefault(identity, []).append(waiter)
        try:
            async with asyncio.timeout(timeout):
                return await waiter
        finally:
            waiting = self._awaited.get(identity, [])
            if waiter in waiting:
                waiting.remove(waiter)
            if not waiting:
                self._awaited.pop(identity, None)

    async def call(self, identity: str, request: CsmsRequest[V, R], *, timeout: float | None = None) -> R:
        """Ask a station for something and return its response.

        Raises:
            StateError: it is not connected, or speaks another version.
            CallFailed: there is no response; the subclass says why.
            PayloadError: the request breaks its schema; nothing is sent.
        """
        return await self.speaking(identity, request.__ocpp_version__).call(request, timeout=timeout)


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _drive(job: Generator[Any, Any, Any], value: Any = None) -> Any:
    """Run a job, awaiting what it yields where it can be awaited; ``value`` is what it has yielded before."""
    try:
        value = next(job) if value is None else value
        while True:
            try:
                if is_awaitable(value):
                    value = await value
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise
                # Not we were cancelled, but something that a user's function waited for.
                value = job.throw(RuntimeError("what the handler waited for was cancelled"))
            except Exception as error:
                value = job.throw(error)
            else:
                value = job.send(value)
    except StopIteration as end:
        return end.value
    finally:
        job.close()
