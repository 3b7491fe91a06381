"""An outbox on an asyncio event loop: its store is used in a thread, its messages go through a ``CsmsPeer``."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Final, Generic, TypeVar, final

from ocppkit.asyncio import CsmsPeer
from ocppkit.errors import CallFailed, ConnectionLost, InvalidResponseError, StateError
from ocppkit.messages import Response, StationRequest
from ocppkit.protocol import Version
from ocppkit.station import Delivery, Outbox, OutboxEvent, QueuedMessage
from ocppkit.station.outbox import NOTHING

__all__ = ["OutboxRunner"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)
T = TypeVar("T")

_log: Final = logging.getLogger(__name__)
_PAUSE: Final = 1.0  # seconds, when the connection takes no call


@final
class OutboxRunner(Generic[V]):
    """Delivers what an outbox holds, over one connection after the other.

    All steps of the outbox run in one thread, in order; the program uses it through this object alone. ``now`` is the
    outbox's clock, in seconds that only grow. ``watch`` is told on the event loop what has become of the messages.
    """

    def __init__(
        self,
        outbox: Outbox[V],
        *,
        watch: Callable[[OutboxEvent[V]], object] | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._outbox = outbox
        self._now = now
        self._watch = watch
        self._thread = ThreadPoolExecutor(1, "ocppkit-outbox")
        self._changed = asyncio.Event()
        self._runs = 0

    async def __aenter__(self) -> OutboxRunner[V]:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the thread, after the steps that have begun; the store stays open."""
        await asyncio.to_thread(self._thread.shutdown)

    async def step(self, function: Callable[[Outbox[V]], T]) -> T:
        """Do something with the outbox in its thread, and return what it returns; cancelling does not undo it.

        Raises:
            Exception: whatever the function raises.
        """
        return await self._step(function, self._changed.set)

    async def _step(self, function: Callable[[Outbox[V]], T], then: Callable[[], None] = lambda: None) -> T:
        def work() -> tuple[T, list[OutboxEvent[V]]]:
            return function(self._outbox), self._outbox.events()

        def done(work: asyncio.Future[tuple[T, list[OutboxEvent[V]]]]) -> None:
            then()
            if self._watch is not None and not work.cancelled() and work.exception() is None:
                for event in work.result()[1]:
                    self._watch(event)

        future = asyncio.get_running_loop().run_in_executor(self._thread, work)
        future.add_done_callback(done)  # whether or not somebody still waits for it
        result, _ = await asyncio.shield(future)
        return result

    async def add(
        self, request: StationRequest[V, R], *, transaction: str | None = None, also: Mapping[str, bytes] = NOTHING
    ) -> QueuedMessage[R]:
        """Take a message; it is kept when this returns. The arguments and errors are those of ``Outbox.add``."""
        return await self.step(lambda outbox: outbox.add(request, now=self._now(), transaction=transaction, also=also))

    async def run(self, csms: CsmsPeer[V], *, timeout: float | None = None) -> None:
        """Deliver messages until the connection is lost, or until this is cancelled, as when the peer has ended.

        To be called when the CSMS has accepted the station, once for each connection. ``timeout``: the MessageTimeout
        in seconds; None for the peer's own.
        """
        self._runs += 1
        mine = self._runs
        ended = asyncio.create_task(csms.ended())
        try:
            await self._step(lambda outbox: outbox.online())
            while not ended.done():
                self._changed.clear()
                delivery, deadline = await self._step(lambda outbox: (outbox.next(self._now()), outbox.next_deadline()))
                if delivery is None:
                    await self._pause(deadline, ended)
                elif await self._deliver(csms, delivery, timeout):
                    return
        finally:
            ended.cancel()
            if mine == self._runs:  # no later connection has taken over
                with contextlib.suppress(RuntimeError):  # it was closed meanwhile
                    self._thread.submit(self._outbox.offline)

    async def _deliver(self, csms: CsmsPeer[V], delivery: Delivery[V], timeout: float | None) -> bool:
        """Send one message and note what has become of it; return whether the connection is lost."""
        outcome: Response | CallFailed
        refused = False
        try:
            outcome = await csms.call(delivery.request, timeout=timeout, policy=self._outbox.policy)
        except CallFailed as error:
            outcome = error
        except StateError as error:  # lost before we knew, too many calls, or not accepted: it was not sent
            _log.info("%r waits: %s", delivery, error)
            outcome, refused = ConnectionLost(sent=False), True
        except Exception as error:  # middleware, say: a failed attempt, that others need not wait behind
            _log.exception("%r could not be sent", delivery)
            outcome = InvalidResponseError(f"it could not be sent: {type(error).__name__}")
        await self._step(lambda outbox: outbox.finished(delivery, outcome, now=self._now()))
        if refused:
            await asyncio.sleep(_PAUSE)
        return isinstance(outcome, ConnectionLost) and not refused

    async def _pause(self, deadline: float | None, ended: asyncio.Task[None]) -> None:
        """Wait until a message is due, until something has changed, or until the connection has ended."""
        changed = asyncio.create_task(self._changed.wait())
        due = None if deadline is None else max(0.0, deadline - self._now())
        try:
            await asyncio.wait({changed, ended}, timeout=due, return_when=asyncio.FIRST_COMPLETED)
        finally:
            changed.cancel()
