"""What goes wrong on real sockets: every call ends, nobody waits for ever, and the next connection works."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocppkit import OCPP201, CallTimedOutError, ConnectionLost, Handlers, RemoteCallError, v201
from ocppkit.asyncio import CsmsPeer, StationPeer, Stations
from tests.test_asyncio import EMPTY201, run

NOW = datetime(2026, 1, 2, tzinfo=UTC)
BEAT = v201.HeartbeatRequest()
SUBPROTOCOLS = [Subprotocol(OCPP201.subprotocol)]

handlers = Handlers(OCPP201, object)


@handlers.on(v201.Heartbeat)
def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=NOW)


@handlers.on(v201.Authorize)
async def never(_: object, request: v201.AuthorizeRequest) -> v201.AuthorizeResponse:
    await asyncio.Event().wait()
    raise AssertionError


AUTHORIZE = v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token="x", type=v201.IdTokenEnumType.CENTRAL))


class Csms:
    """A CSMS on a loopback port that can be stopped and started again."""

    def __init__(self, **options: Any) -> None:
        self.stations = Stations()
        self.options = options
        self.port = 0
        self.server: Any = None

    async def on_connect(self, ws: ServerConnection) -> None:
        assert ws.request is not None
        station = StationPeer(OCPP201, ws, ws.send, id=ws.request.path.rpartition("/")[2])
        with suppress(ConnectionClosed):
            async with self.stations.connected(station):
                await station.run(handlers, station)

    async def start(self) -> None:
        self.server = await serve(self.on_connect, "127.0.0.1", self.port, subprotocols=SUBPROTOCOLS, **self.options)
        self.port = self.server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        self.server.close()
        await self.server.wait_closed()


@asynccontextmanager
async def csms(**options: Any) -> AsyncGenerator[Csms]:
    made = Csms(**options)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


class Station:
    """A connected station: its socket, its peer, and what running it came to."""

    def __init__(self, ws: ClientConnection, peer: CsmsPeer[OCPP201]) -> None:
        self.ws = ws
        self.peer = peer
        self.serving = asyncio.create_task(peer.run(EMPTY201, None))


@asynccontextmanager
async def station(port: int, identity: str = "CS1", **options: Any) -> AsyncGenerator[Station]:
    async with connect(f"ws://127.0.0.1:{port}/{identity}", subprotocols=SUBPROTOCOLS, **options) as ws:
        made = Station(ws, CsmsPeer(OCPP201, ws, ws.send))
        try:
            yield made
        finally:
            made.serving.cancel()
            await asyncio.gather(made.serving, return_exceptions=True)


@asynccontextmanager
async def cable(port: int) -> AsyncGenerator[tuple[int, Callable[[], None]]]:
    """Put a cable between station and CSMS that can be unplugged without anybody being told."""
    plugged = asyncio.Event()
    plugged.set()
    tasks: set[asyncio.Task[None]] = set()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                await plugged.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.transport.abort()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", port)
        for one in (pump(reader, there_writer), pump(there_reader, writer)):
            tasks.add(asyncio.create_task(one))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], plugged.clear
    finally:
        plugged.set()
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def lost(call: Awaitable[object]) -> bool:
    """Whether a call ends because the connection was lost; says if its request had been sent."""
    with pytest.raises(ConnectionLost) as caught:
        await call
    return caught.value.sent


def test_a_socket_that_is_cut_during_a_call_ends_the_call_at_once() -> None:
    async def main() -> None:
        async with csms() as server, station(server.port) as here:
            call = asyncio.create_task(here.peer.call(AUTHORIZE, timeout=3600.0))
            await asyncio.sleep(0.05)
            here.ws.transport.abort()
            assert await lost(call)

    run(main)


@pytest.mark.parametrize("side", ["station", "csms"])
def test_a_half_open_socket_is_found_out_by_pings(side: str) -> None:
    pings: dict[str, Any] = {"ping_interval": 0.1, "ping_timeout": 2.0, "close_timeout": 0.1}
    theirs: dict[str, Any] = {"ping_interval": None}

    async def main() -> None:
        async with (
            csms(**(pings if side == "csms" else theirs)) as server,
            cable(server.port) as (port, unplug),
            station(port, "CS1", **(pings if side == "station" else {**theirs, "close_timeout": 0.1})) as here,
        ):
            await here.peer.call(BEAT)
            there = await server.stations.arrival("CS1")
            unplug()
            calling = here.peer.call(BEAT) if side == "station" else there.call(v201.ClearCacheRequest())
            assert await lost(asyncio.create_task(calling))

    run(main)


def test_without_pings_a_half_open_socket_costs_a_call_its_time_and_no_more() -> None:
    async def main() -> None:
        async with (
            csms(ping_interval=None) as server,
            cable(server.port) as (port, unplug),
            station(port, ping_interval=None, close_timeout=0.1) as here,
        ):
            unplug()
            with pytest.raises(CallTimedOutError):
                await here.peer.call(BEAT, timeout=0.1)

    run(main)


def test_a_slow_reader_holds_up_neither_other_stations_nor_its_own_time_outs() -> None:
    async def main() -> None:
        async with (
            csms(ping_interval=None) as server,
            cable(server.port) as (port, unplug),
            station(port, "slow", ping_interval=None, close_timeout=0.1),
            station(server.port, "fast") as fast,
        ):
            slow = await server.stations.arrival("slow")
            unplug()
            big = v201.DataTransferRequest(vendor_id="v", data="x" * 500_000)
            waiting = [asyncio.create_task(slow.call(big, timeout=0.3)) for _ in range(20)]
            await asyncio.sleep(0.05)
            assert await fast.peer.call(BEAT)
            assert not waiting[-1].done()  # so the others were not waited for
            with pytest.raises(CallTimedOutError):
                await waiting[0]
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    run(main)


def test_after_a_restart_of_the_server_the_station_comes_back() -> None:
    async def main() -> None:
        server = Csms()
        await server.start()
        async with station(server.port) as here:
            await here.peer.call(BEAT)
            call = asyncio.create_task(here.peer.call(AUTHORIZE, timeout=3600.0))
            await asyncio.sleep(0.05)
            await server.stop()
            assert await lost(call)
        await server.start()
        try:
            async with station(server.port) as again:
                await again.peer.call(BEAT)
                assert [each.id for each in server.stations] == ["CS1"]
        finally:
            await server.stop()

    run(main)


def test_a_handler_that_never_returns_costs_its_caller_a_time_out_and_nobody_else_anything() -> None:
    async def main() -> None:
        async with csms() as server, station(server.port) as here:
            with pytest.raises(CallTimedOutError):
                await here.peer.call(AUTHORIZE, timeout=0.05)
            assert await here.peer.call(BEAT)
        for _ in range(100):  # and is cancelled with its connection
            if not server.stations:
                return
            await asyncio.sleep(0.01)
        pytest.fail("the connection is still served")

    run(main)


def test_many_handlers_that_never_return_are_refused_when_they_are_too_many() -> None:
    async def main() -> None:
        async with csms() as server, station(server.port) as here:
            outcomes: list[type[Exception]] = []
            for number in range(34):
                try:
                    await here.peer.call(AUTHORIZE, timeout=0.01 if number < 32 else 60.0)
                except (CallTimedOutError, RemoteCallError) as error:
                    outcomes.append(type(error))
            assert outcomes == [CallTimedOutError] * 32 + [RemoteCallError] * 2

    run(main)


def test_a_wall_clock_that_jumps_backwards_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with csms() as server, station(server.port) as here:
            monkeypatch.setattr(time, "time", lambda: 0.0)
            start = time.monotonic()
            with pytest.raises(CallTimedOutError):
                await here.peer.call(AUTHORIZE, timeout=0.05)
            assert time.monotonic() - start < 20.0
            assert await here.peer.call(BEAT)

    run(main)
