"""A station and its CSMS, joined on an event loop: texts are passed on as they are, or through a bridge."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, final

from ocppkit.bridge.flows import Side
from ocppkit.bridge.gate import Gate
from ocppkit.bridged.crossing import Crossing

__all__ = ["Ended", "Hop", "relay"]

Text: TypeAlias = str | bytes


@final
@dataclass(frozen=True, slots=True)
class Hop:
    """A connection: the texts that come, and what sends one. A binary frame is bytes, and stays binary."""

    incoming: AsyncIterable[Text]
    send: Callable[[Text], Awaitable[object]]


@final
@dataclass(frozen=True, slots=True)
class Ended:
    """Which connection ended first, and what its transport raised, if it did."""

    side: Side
    error: Exception | None = None


class _Gone(Exception):
    """The transport of a side has raised."""

    def __init__(self, side: Side, error: Exception) -> None:
        super().__init__(side, error)
        self.ended = Ended(side, error)


async def relay(hops: Mapping[Side, Hop], gate: Gate, bridge: Crossing | None = None) -> Ended:
    """Carry texts both ways until one of the connections ends; the other one is then to be closed.

    What comes is read when what came before has been taken by the other side, so a slow side holds up the other one,
    and no memory fills. Without a bridge, texts that the gate forwards are passed on byte for byte.

    Raises:
        Exception: whatever the bridge raises where it keeps its state.
    """
    relaying = _Relay(hops, gate, bridge)
    tasks: list[asyncio.Task[Any]] = [asyncio.create_task(relaying.read(side)) for side in Side]
    if bridge is not None:
        tasks += [asyncio.create_task(relaying.write(side, bridge)) for side in Side]
        tasks.append(asyncio.create_task(bridge.keep_time()))
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if bridge is not None:
            await bridge.close()
    try:
        ended: Ended = done.pop().result()  # a reader's, for the others end by an error alone
    except _Gone as gone:
        return gone.ended
    return ended


@final
class _Relay:
    def __init__(self, hops: Mapping[Side, Hop], gate: Gate, bridge: Crossing | None) -> None:
        self._hops = hops
        self._gate = gate
        self._bridge = bridge
        self._sending = {side: asyncio.Lock() for side in Side}

    async def read(self, side: Side) -> Ended:
        """Take what a side sends, until its connection ends."""
        incoming = aiter(self._hops[side].incoming)
        while True:
            try:
                text = await anext(incoming)
            except StopAsyncIteration:
                return Ended(side)
            except Exception as error:
                return Ended(side, error)
            for target, onward in self._gate.comes(side, text):
                if target is side:  # a filter has answered
                    await self._send(side, onward)
                elif self._bridge is None:
                    await self._out(target, onward)
                else:
                    await self._bridge.take(side, onward)

    async def write(self, side: Side, bridge: Crossing) -> None:
        """Send what the bridge has for a side."""
        async for text in bridge.texts(side):
            await self._out(side, text)

    async def _out(self, side: Side, text: Text) -> None:
        for target, onward in self._gate.goes(side, text):
            await self._send(target, onward)

    async def _send(self, side: Side, text: Text) -> None:
        async with self._sending[side]:
            try:
                await self._hops[side].send(text)
            except Exception as error:
                raise _Gone(side, error) from error
