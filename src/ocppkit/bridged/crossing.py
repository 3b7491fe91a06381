"""A bridge on an asyncio event loop: its clock, its log, and the store that its state is kept in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Final, TypeAlias, final

from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.flows import Side
from ocppkit.bridge.state import State
from ocppkit.bridged.shared import Watch, told
from ocppkit.events import Outgoing

__all__ = ["Crossing", "Keep", "carry"]

Keep: TypeAlias = Callable[[State], Awaitable[object]]
"""Keeps what has changed of a state."""

_GRACE: Final = 1.0  # seconds


@final
class _Lane:
    """The texts for one side, of which one at a time is fetched from the bridge."""

    def __init__(self) -> None:
        self.fetched: Outgoing | None = None
        self.ended = False
        self.error: BaseException | None = None
        self.ready = asyncio.Event()
        self.idle = asyncio.Event()
        self.idle.set()

    def put(self, outgoing: Outgoing) -> None:
        """Take a text to be sent next."""
        self.fetched = outgoing
        self.ready.set()
        self.idle.clear()


@final
class Crossing:
    """A bridge that runs: texts go in with ``take``, and come out of ``texts``, which one task reads for each side.

    A text leaves when the state that it depends on is kept. Who hands a text over waits until what is due to both sides
    has been sent, so that a slow side holds up the other one and fills no memory. ``keep_time`` runs beside.
    """

    def __init__(self, bridge: Bridge, keep: Keep, *, name: str = "", watch: Watch | None = None) -> None:
        self._bridge = bridge
        self._keep = keep
        self._name = name
        self._watch = watch
        self._lanes = {side: _Lane() for side in Side}
        self._step = asyncio.Lock()  # held until the state of a step is kept
        self._sooner = asyncio.Event()
        self._due: float | None = None

    async def take(self, side: Side, text: str | bytes) -> None:
        """Hand over a text that came from a side.

        Raises:
            StateError: that side was lost.
            Exception: whatever ``keep`` raises; nothing that the text brought about leaves until the state is kept.
        """
        await self._do(lambda: self._bridge.receive(side, text, now=_now()))
        for lane in self._lanes.values():
            await lane.idle.wait()

    async def texts(self, side: Side) -> AsyncGenerator[str]:
        """Yield what is to be sent to a side, until that is ended; what was yielded is sent when the next is asked for.

        Raises:
            BaseException: what it was ended with.
        """
        lane = self._lanes[side]
        while True:
            await lane.ready.wait()
            if lane.ended:
                break
            lane.ready.clear()
            outgoing, lane.fetched = lane.fetched, None
            if outgoing is not None:
                yield outgoing.text
                self._bridge.sent(side, outgoing, now=_now())
            lane.idle.set()
            await self._do()
        if lane.error is not None:
            raise lane.error

    def end(self, side: Side, error: BaseException | None = None) -> None:
        """End the texts of a side, for the other one is gone, or has failed with an error."""
        lane = self._lanes[side]
        lane.ended, lane.error = True, error
        lane.ready.set()
        lane.idle.set()

    async def keep_time(self) -> None:
        """End calls whose time is out, for ever."""
        while True:
            self._due = self._bridge.next_deadline()
            self._sooner.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout_at(self._due):
                    await self._sooner.wait()
            if self._due is not None and self._due <= _now():
                await self._do(lambda: self._bridge.handle_timer(_now()))

    async def close(self) -> None:
        """End the flows that are under way, and keep what they leave behind."""
        for side in Side:
            await self._do(partial(self._bridge.connection_lost, side))

    async def _do(self, step: Callable[[], object] | None = None) -> None:
        """Do something with the bridge, keep its state, and only then let texts go."""
        async with self._step:
            if step is not None:
                step()
                told(self._bridge, self._name, self._watch)
            if self._bridge.state.changed:
                await self._keep(self._bridge.state)
            for side, lane in self._lanes.items():
                if lane.idle.is_set() and (fetched := self._bridge.drain(side, 1)):
                    lane.put(fetched[0])
        deadline = self._bridge.next_deadline()
        if deadline is not None and (self._due is None or deadline < self._due):
            self._sooner.set()


async def carry(
    crossing: Crossing, side: Side, incoming: AsyncIterable[str | bytes], send: Callable[[str], Awaitable[object]]
) -> None:
    """Carry texts between a bridge and the socket of a side, until the socket ends.

    Raises:
        Exception: whatever the transport or the keeping of the state raises.
    """

    async def read() -> None:
        async for text in incoming:
            await crossing.take(side, text)

    async def write() -> None:
        async for text in crossing.texts(side):
            await send(text)

    reader, writer = asyncio.create_task(read()), asyncio.create_task(write())
    try:
        await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
        # A transport that takes no more text usually ends for the reader too, which knows why.
        await asyncio.wait({reader}, timeout=_GRACE)
        ended = reader if reader.done() else writer
    finally:
        reader.cancel()
        writer.cancel()
        await asyncio.gather(reader, writer, return_exceptions=True)
    ended.result()


def _now() -> float:
    return asyncio.get_running_loop().time()
