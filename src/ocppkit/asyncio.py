"""Connections on an asyncio event loop, over whatever transports text.

A transport is an async iterable of the texts that come, and a coroutine function that sends one: the connections of
``websockets`` and Starlette fit as they are. A peer is named after the other end: a CSMS holds a ``StationPeer``.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, final

from ocppkit._engine.base import Connection
from ocppkit._policy import Situation
from ocppkit.calls import PendingCall
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.errors import CallRefused, ErrorCode, StateError
from ocppkit.events import (
    CallFinished,
    CallReceived,
    CallRejected,
    Event,
    FrameRejected,
    HandlerFailed,
    SendReceived,
)
from ocppkit.handlers import Around, Handlers, Passage
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import Answer, CsmsRequest, Request, Response, StationRequest, StationSend
from ocppkit.protocol import CALL_RESULT, Version

if TYPE_CHECKING:
    from typing import Unpack

    from typing_extensions import TypeVar

    from ocppkit._engine.shared import Options

    C = TypeVar("C", default=None)
else:
    from typing import TypeVar

    C = TypeVar("C")

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

_log: Final = logging.getLogger(__name__)
_GRACE: Final = 1.0  # seconds


class _Peer(Generic[V]):
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
        self.id = id
        self._around = tuple(around)
        self._connection = connection
        self._incoming = incoming
        self._send = send
        self._watch = watch
        self._waiters: dict[str, asyncio.Future[None]] = {}
        self._after: dict[str, tuple[str, Callable[[], Any]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._to_write = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r}, OCPP {self._connection.version.name}>"

    async def run(self, handlers: Handlers[V, C], context: C) -> None:
        """Serve the connection until its transport ends; then every call that waits ends with ``ConnectionLost``.

        Raises:
            ValueError: the handlers are of another version.
            Exception: whatever the transport raises.
        """
        if handlers.version is not self._connection.version:
            raise ValueError(f"handlers of OCPP {handlers.version.name} cannot serve {self!r}")
        for action in handlers.custom:
            self._connection.register(action)
        self._connection.deliver_unknown |= handlers.fallback is not None
        writer = asyncio.create_task(self._write())
        reader = asyncio.create_task(self._read(handlers, context))
        try:
            await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
            # A transport that takes no more text usually ends for the reader too, which knows why.
            await asyncio.wait({reader}, timeout=_GRACE)
        finally:
            self._connection.connection_lost()
            self._process()
            if self._timer is not None:
                self._timer.cancel()
            await _end(reader, writer, *self._tasks)

    async def _read(self, handlers: Handlers[V, C], context: C) -> None:
        async for text in self._incoming:
            self._connection.receive(text, now=_now())
            self._process(handlers, context)

    def _process(self, handlers: Handlers[V, C] | None = None, context: Any = None) -> None:
        """Carry out what has happened, and set the writer and the timer going."""
        for event in self._connection.events():
            if self._watch is not None:
                self._watch(event)
            match event:
                case CallReceived() if handlers is not None:
                    self._start(self._handle(handlers, context, event))
                case SendReceived() if handlers is not None:
                    self._start(self._take(handlers, context, event))
                case CallFinished(pending):
                    waiter = self._waiters.pop(pending.message_id, None)
                    if waiter is not None and not waiter.done():
                        waiter.set_result(None)
                case CallRejected(_, error, _):
                    _log.warning("%r: a call was refused: %s", self, error)
                case FrameRejected(error, _):
                    _log.warning("%r: a frame was refused: %s", self, error)
                case _:
                    _log.info("%r: %r", self, event)
        self._to_write.set()
        self._set_timer()

    async def _handle(self, handlers: Handlers[V, C], context: C, event: CallReceived[V]) -> None:
        """Answer one call."""
        message_id, request = event.message_id, event.request
        action = request.__ocpp_action__
        handler = handlers.handler(action) or handlers.fallback

        async def answer(request: Request[V, Any]) -> Any:
            if handler is None:
                raise self._refusal(Situation.NOT_HANDLED)
            response = handler(context, request)
            return await response if inspect.isawaitable(response) else response

        try:
            response = await _through(handlers.passage(context, request), answer)
            self._connection.reply(message_id, request, response)
        except CallRefused as refusal:
            self._refuse(message_id, refusal)
        except Exception as error:
            # What went wrong is ours to know, the other side learns only that something did.
            self._failed(action, error)
            self._refuse(message_id, self._refusal(Situation.HANDLER_FAILED))
        else:
            after = handlers.after_handler(action)
            if after is not None:
                self._after[message_id] = action, lambda: after(context, request, response)
        self._process()

    async def _take(self, handlers: Handlers[V, C], context: C, event: SendReceived[V]) -> None:
        """Hand a SEND to its handler; nobody is answered."""
        action = event.message.__ocpp_action__
        handler = handlers.handler(action)
        if handler is None:
            _log.warning("%r: nobody handles %s", self, action)
            return
        await self._run(action, lambda: handler(context, event.message))

    async def _run(self, action: str, function: Callable[[], Any]) -> None:
        try:
            result = function()
            if inspect.isawaitable(result):
                await result
        except Exception as error:
            self._failed(action, error)

    def _failed(self, action: str, error: Exception) -> None:
        _log.error("%r: the handler of %s failed", self, action, exc_info=error)
        if self._watch is not None:
            self._watch(HandlerFailed(action, error))

    async def _write(self) -> None:
        """Send what is to be sent, in order, until cancelled or the transport fails."""
        while True:
            await self._to_write.wait()
            self._to_write.clear()
            for outgoing in self._connection.drain():
                await self._send(outgoing.text)
                self._connection.sent(outgoing, now=_now())
                after = self._after.pop(outgoing.message_id, None) if outgoing.kind == CALL_RESULT else None
                if after is not None:
                    self._start(self._run(*after))

    def _start(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        deadline = self._connection.next_deadline()
        if deadline is not None:
            self._timer = asyncio.get_running_loop().call_at(deadline, self._time_is_out)

    def _time_is_out(self) -> None:
        self._connection.handle_timer(_now())
        self._process()

    async def _answer_to(self, pending: PendingCall[R]) -> R:
        """Wait for the end of a call; cancelling the waiting cancels the call."""
        waiter = self._waiters[pending.message_id] = asyncio.get_running_loop().create_future()
        self._process()
        try:
            await waiter
        except asyncio.CancelledError:
            self._waiters.pop(pending.message_id, None)
            self._connection.cancel(pending, now=_now())
            self._process()
            raise
        return pending.result()

    def _refuse(self, message_id: str, refusal: CallRefused) -> None:
        with contextlib.suppress(StateError):  # the connection is lost: nobody waits for an answer
            self._connection.refuse(message_id, refusal.code, refusal.description, refusal.details)

    def _refusal(self, situation: Situation) -> CallRefused:
        code = self._connection.version.answers[situation] or ErrorCode.INTERNAL_ERROR
        return CallRefused(code, situation.value)


@final
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
            StateError: too many calls wait, or the connection is lost.
        """

        async def ask(request: CsmsRequest[V, R]) -> R:
            connection = self._csms
            return await self._answer_to(
                connection.call(request, now=_now(), timeout=timeout, priority=priority, policy=policy)
            )

        response: R = await _through(Passage(self._around, self, request), ask)
        return response


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
            StateError: too many calls wait, or the connection is lost.
        """

        async def ask(request: StationRequest[V, R]) -> R:
            connection = self._station
            return await self._answer_to(
                connection.call(request, now=_now(), timeout=timeout, priority=priority, policy=policy)
            )

        response: R = await _through(Passage(self._around, self, request), ask)
        return response

    async def send(self, message: StationSend[V], *, policy: Leniency = STRICT) -> None:
        """Tell the CSMS something that it does not answer.

        Raises:
            PayloadError: the message breaks its schema; nothing is sent.
            StateError: the connection is lost.
        """
        self._station.send(message, policy=policy)
        self._process()


async def _through(passage: Passage[Any, Any], work: Callable[[Any], Awaitable[Any]]) -> Any:
    """Send a request through middleware to what answers it, and its response back."""
    outcome: Response | Exception
    try:
        passed = passage.enter()
        outcome = passed.response if isinstance(passed, Answer) else await work(passed)
    except Exception as error:
        outcome = error
    except BaseException:
        passage.abandon()
        raise
    return passage.leave(outcome)


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _end(*tasks: asyncio.Task[None]) -> None:
    """Cancel tasks and wait until they are done; raise what the first one failed with."""
    for task in tasks:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    for outcome in done:
        if isinstance(outcome, Exception):
            raise outcome
