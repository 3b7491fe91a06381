"""The registry of connected stations on an event loop, and a peer's graceful end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from ocppkit import OCPP16, OCPP201, ConnectionLost, Handlers, StateError, v16, v201
from ocppkit.asyncio import Second, StationPeer, Stations
from tests.test_asyncio import EMPTY201, Wire, heartbeats, pair, run, serving, wires

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def peer(identity: str = "CS1", wire: Wire | None = None) -> StationPeer[OCPP201]:
    wire = wires()[0] if wire is None else wire
    return StationPeer(OCPP201, wire, wire.send, id=identity)


def answering() -> Handlers[OCPP201, object]:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.ClearCache)
    async def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        await asyncio.sleep(0.02)
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    return handlers


def test_a_station_is_called_from_anywhere_by_its_identity() -> None:
    async def main() -> None:
        stations = Stations()
        async with pair(OCPP201, heartbeats(), answering()) as (station, _), stations.connected(station):
            answer = await stations.call("CS1", v201.ClearCacheRequest())
            assert answer.status is v201.ClearCacheStatusEnumType.ACCEPTED
            with pytest.raises(StateError, match=r"'CS1' speaks OCPP 2\.0\.1, not 1\.6"):
                await stations.call("CS1", v16.ClearCacheRequest())
            assert [each.id for each in stations] == ["CS1"]
        with pytest.raises(StateError, match="'CS1' is not connected"):
            await stations.call("CS1", v201.ClearCacheRequest())
        assert len(stations) == 0

    run(main)


def test_the_arrival_of_a_station_can_be_waited_for() -> None:
    async def main() -> None:
        stations, station = Stations(), peer()
        waiting = [asyncio.create_task(stations.arrival("CS1", timeout=2.0)) for _ in range(2)]
        await asyncio.sleep(0)
        async with stations.connected(station):
            assert await asyncio.gather(*waiting) == [station, station]
            assert await stations.arrival("CS1") is station
        with pytest.raises(TimeoutError):
            await stations.arrival("CS1", timeout=0.01)
        assert stations._awaited == {}  # pyright: ignore[reportPrivateUsage]

    run(main)


def test_a_stale_cleanup_does_not_throw_out_the_connection_that_replaced_it() -> None:
    """The station reconnects before the server knows that the first socket is dead; then the first one ends."""

    async def main() -> None:
        stations, (here, _), (anew, _) = Stations(), wires(), wires()
        first, second = peer(wire=here), peer(wire=anew)

        async def serve(station: StationPeer[OCPP201]) -> None:
            async with stations.connected(station):
                await station.run(EMPTY201, station)

        old = asyncio.create_task(serve(first))
        await stations.arrival("CS1")
        new = asyncio.create_task(serve(second))
        await old  # it was closed, and has cleaned up behind itself
        assert stations["CS1"] is second
        await anew.texts.put(None)
        await new
        assert len(stations) == 0

    run(main)


def test_a_second_connection_may_be_rejected() -> None:
    async def main() -> None:
        stations = Stations(second=Second.REJECT)
        first = peer()
        async with stations.connected(first):
            with pytest.raises(StateError, match="connected already"):
                async with stations.connected(peer()):
                    pytest.fail("not reached")
            assert stations["CS1"] is first

    run(main)


def test_closing_lets_calls_end_and_takes_no_more() -> None:
    async def main() -> None:
        async with pair(OCPP201, heartbeats(), answering()) as (station, _):
            waiting = asyncio.create_task(station.call(v201.ClearCacheRequest()))
            await asyncio.sleep(0)
            closing = asyncio.create_task(station.close())
            await asyncio.sleep(0)
            with pytest.raises(StateError, match="being closed"):
                await station.call(v201.ClearCacheRequest())
            await closing
            assert (await waiting).status is v201.ClearCacheStatusEnumType.ACCEPTED

    run(main)


def test_closing_does_not_wait_longer_than_its_grace() -> None:
    async def main() -> None:
        here, _ = wires()
        station = peer(wire=here)
        async with serving(station, EMPTY201):
            waiting = asyncio.create_task(station.call(v201.ClearCacheRequest()))
            await asyncio.sleep(0)
            await station.close(grace=0.02)
            with pytest.raises(ConnectionLost):
                await waiting

    run(main)


def test_a_peer_runs_once() -> None:
    async def main() -> None:
        here, _ = wires()
        station = StationPeer(OCPP16, here, here.send)
        await here.texts.put(None)
        await station.run(Handlers(OCPP16), None)
        with pytest.raises(StateError, match="has run"):
            await station.run(Handlers(OCPP16), None)

    run(main)


def test_closing_lets_texts_and_handlers_end_too() -> None:
    class SlowWire(Wire):
        async def send(self, text: str) -> None:
            await asyncio.sleep(0.01)
            await super().send(text)

    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)
    async def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        await asyncio.sleep(0.05)
        return v201.HeartbeatResponse(current_time=NOW)

    async def main() -> None:
        here, there = SlowWire(), Wire()
        here.other, there.other = there, here
        station = peer(wire=here)
        for number in range(3):
            await there.send(f'[2,"{number}","Heartbeat",{{}}]')
        async with serving(station, handlers):
            await asyncio.sleep(0.01)
            await station.close()
        assert len(here.log) == 3

    run(main)


def test_a_handler_may_close_its_own_connection_and_is_answered() -> None:
    handlers = Handlers(OCPP201, StationPeer[OCPP201])

    @handlers.on(v201.Heartbeat)
    async def heartbeat(station: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=NOW)

    @handlers.after(v201.Heartbeat)
    async def hang_up(station: StationPeer[OCPP201], *_: object) -> None:
        await station.close()

    async def main() -> None:
        here, there = wires()
        station = peer(wire=here)
        await there.send('[2,"1","Heartbeat",{}]')
        await station.run(handlers, station)
        assert len(here.log) == 1

    run(main)


def test_a_close_that_is_cancelled_closes_all_the_same() -> None:
    async def main() -> None:
        here, _ = wires()
        station = peer(wire=here)
        running = asyncio.create_task(station.run(EMPTY201, station))
        waiting = asyncio.create_task(station.call(v201.ClearCacheRequest()))
        await asyncio.sleep(0.01)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await station.close(grace=60.0)
        await running
        with pytest.raises(ConnectionLost):
            await waiting

    run(main)


def test_closing_a_peer_that_does_not_run_ends_its_calls() -> None:
    async def main() -> None:
        station = peer()
        waiting = asyncio.create_task(station.call(v201.ClearCacheRequest()))
        await asyncio.sleep(0)
        await station.close()
        with pytest.raises(ConnectionLost, match="before the request was sent"):
            await waiting

    run(main)
