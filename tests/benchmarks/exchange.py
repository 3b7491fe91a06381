"""Calls over loopback WebSockets, the whole stack with routing and both ends in one process, against the incumbent."""

from __future__ import annotations

import asyncio
import itertools
import resource
import statistics
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from typing import Any, ClassVar, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP201, Handlers, Version
from ocppkit.asyncio import CsmsPeer, StationPeer
from tests.benchmarks.peers.contestant import library
from tests.benchmarks.peers.mobilityhouse import Mobilityhouse
from tests.benchmarks.peers.ours import message_of
from tests.benchmarks.rounds import Pace
from tests.benchmarks.workload import AT, Sample, by_label, sample

KINDS: Final[dict[type[Version], tuple[str, ...]]] = {
    OCPP16: ("Heartbeat", "StatusNotification", "MeterValues[20 samples]"),
    OCPP201: ("Heartbeat", "StatusNotification", "MeterValues[20 samples]", "TransactionEvent[5 samples]"),
}
ANSWERS: Final = {"Heartbeat": {"currentTime": AT}}
RAW: Final = "WebSocket alone"

Call = Callable[[], Awaitable[object]]


def answer(version: type[Version], action: str) -> Sample:
    """Return the response to an action."""
    return sample(version, f"{action}.conf", dict(ANSWERS.get(action, {})))


class Side(ABC):
    """A CSMS and its stations."""

    name: ClassVar[str]

    def __init__(self, version: type[Version]) -> None:
        self.version = version
        self._tasks: set[asyncio.Task[Any]] = set()

    @abstractmethod
    async def serve_one(self, ws: ServerConnection) -> None:
        """Serve a connection at the CSMS until it ends."""

    @abstractmethod
    async def station(self, ws: ClientConnection) -> Callable[[Sample], Call]:
        """Return what makes calls of a station."""

    async def accept(self, ws: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            await self.serve_one(ws)

    def start(self, running: Any) -> None:
        """Run something beside."""
        task = asyncio.ensure_future(running)
        self._tasks.add(task)

    async def stop(self) -> None:
        """End what runs beside."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


class Ours(Side):
    name = "ocppkit"

    def __init__(self, version: type[Version]) -> None:
        super().__init__(version)
        self.handlers: Handlers[Any, Any] = Handlers(version, StationPeer)
        for label in KINDS[version]:
            action = label.partition("[")[0]
            response = message_of(answer(version, action))
            self.handlers.on(version.actions[action])(lambda _, request, response=response: response)  # type: ignore[misc]

    async def serve_one(self, ws: ServerConnection) -> None:
        peer: StationPeer[Any] = StationPeer(self.version, ws, ws.send)
        await peer.run(self.handlers, peer)

    async def station(self, ws: ClientConnection) -> Callable[[Sample], Call]:
        peer: CsmsPeer[Any] = CsmsPeer(self.version, ws, ws.send)
        self.start(peer.run(Handlers(self.version), None))

        def calls(sample: Sample) -> Call:
            request = message_of(sample)
            return lambda: peer.call(request)

        return calls


class Theirs(Side):
    """The incumbent as it is by default, its schemas read by a pool of threads."""

    name = "mobilityhouse/ocpp"

    def __init__(self, version: type[Version]) -> None:
        super().__init__(version)
        package = f"ocpp.v{version.name.replace('.', '')}"
        on = library("ocpp.routing").on
        results = library(f"{package}.call_result")
        handlers: dict[str, Any] = {}
        for label in KINDS[version]:
            action = label.partition("[")[0]
            response = getattr(results, action)(**({"current_time": AT} if action == "Heartbeat" else {}))
            handlers[action] = on(action)(self._handler(action, response))
        self.point = type("Point", (library(package).ChargePoint,), handlers)

    @staticmethod
    def _handler(name: str, response: object) -> Callable[..., object]:
        def handler(self: object, **_: object) -> object:
            return response

        handler.__name__ = name  # its routes are found by the names of their functions
        return handler

    async def serve_one(self, ws: ServerConnection) -> None:
        await self.point("station", ws).start()

    async def station(self, ws: ClientConnection) -> Callable[[Sample], Call]:
        point = self.point("station", ws)
        self.start(point.start())
        peer = Mobilityhouse()

        def calls(sample: Sample) -> Call:
            request = peer.payload(sample)
            return lambda: point.call(request)

        return calls


class Raw(Side):
    """Text there and text back: what the transport costs."""

    name = RAW

    async def serve_one(self, ws: ServerConnection) -> None:
        replies = {
            sample.text: answer(self.version, sample.action).text
            for sample in (by_label(self.version, label) for label in KINDS[self.version])
        }
        async for text in ws:
            await ws.send(replies[str(text)])

    async def station(self, ws: ClientConnection) -> Callable[[Sample], Call]:
        def calls(sample: Sample) -> Call:
            async def call() -> object:
                await ws.send(sample.text)
                return await ws.recv()

            return call

        return calls


SIDES: Final[tuple[type[Side], ...]] = (Ours, Theirs, Raw)


async def _opened(stack: AsyncExitStack, side: Side, number: int) -> list[Callable[[Sample], Call]]:
    protocols = [Subprotocol(side.version.subprotocol)]
    server = await stack.enter_async_context(
        serve(side.accept, "127.0.0.1", 0, subprotocols=protocols, compression=None, ping_interval=None)
    )
    stack.push_async_callback(side.stop)
    port = next(iter(server.sockets)).getsockname()[1]
    stations: list[Callable[[Sample], Call]] = []
    for _ in range(number):
        ws = connect(
            f"ws://127.0.0.1:{port}/station", subprotocols=protocols, compression=None, ping_interval=None, proxy=None
        )
        stations.append(await side.station(await stack.enter_async_context(ws)))
    return stations


async def _rate(calls: list[Call], seconds: float) -> float:
    """Return calls per second, each station making one after the other."""
    end = time.perf_counter() + seconds
    counter = itertools.count()

    async def keep_calling(call: Call) -> None:
        while True:
            await call()
            next(counter)
            if time.perf_counter() >= end:
                return

    start = time.perf_counter()
    await asyncio.gather(*map(keep_calling, calls))
    return next(counter) / (time.perf_counter() - start)


async def _measure(version: type[Version], number: int, kinds: tuple[str, ...], pace: Pace) -> dict[str, Any]:
    """Return calls per second by kind and side: the median of the rounds, in which the sides take turns."""
    seconds, rounds = (0.15, 2) if pace.quick else (1.0, 5)
    async with AsyncExitStack() as stack:
        stations: dict[str, list[Callable[[Sample], Call]]] = {}
        for cls in SIDES:
            stations[cls.name] = await _opened(stack, cls(version), number)
        found: dict[str, Any] = {}
        for label in kinds:
            message = by_label(version, label)
            calls = {name: [make(message) for make in each] for name, each in stations.items()}
            rates: dict[str, list[float]] = {name: [] for name in calls}
            for name, each in calls.items():
                assert await each[0]() is not None, f"{name} does not answer {label}"
                await _rate(each, seconds / 10)
            for _ in range(rounds):
                for name, each in calls.items():
                    rates[name].append(await _rate(each, seconds))
            found[label] = {name: statistics.median(each) for name, each in rates.items()}
    return found


def _allow_files() -> int:
    """Let this process open as many sockets as it may, and return how many."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def run(pace: Pace) -> dict[str, Any]:
    """Return calls per second by version, kind and side on one connection and on many."""
    many = min(100 if pace.quick else 1000, _allow_files() // (2 * len(SIDES)) - 20)
    found: dict[str, Any] = {"many": many, "one": {}, "all": {}, "growing": {}}
    for version, kinds in KINDS.items():
        found["one"][version.name] = asyncio.run(_measure(version, 1, kinds, pace))
    found["all"][OCPP201.name] = asyncio.run(_measure(OCPP201, many, KINDS[OCPP201], pace))
    for number in (1, 3, 10, 30, 100, 300, 1000):
        if number <= many:
            rates = asyncio.run(_measure(OCPP201, number, ("Heartbeat",), pace))
            found["growing"][str(number)] = rates["Heartbeat"]
    return found
