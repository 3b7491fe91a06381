"""A station of one version as its CSMS sees it in another, on an event loop."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import AbstractContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, CallFailed, Handlers, StateError, v16, v201
from ocppkit.asyncio import CsmsPeer, StationPeer, Stations
from ocppkit.bridge.driver import Bridge, Happened
from ocppkit.bridge.flows import Side
from ocppkit.bridge.gate import Gate
from ocppkit.bridge.losses import Loss, LossKind
from ocppkit.bridge.state import State
from ocppkit.bridged import BridgedStationPeer, Crossing, Ended, Hop, States, relay
from ocppkit.events import HandlerFailed
from ocppkit.store import KeyValues, MemoryStore, SqliteStore
from tests.bridges import AT, PAIR

LONGEST = 60.0  # seconds that a test may take
ID_TAG = "04A2B3C4"
START = v16.StartTransactionRequest(connector_id=1, id_tag=ID_TAG, meter_start=12, timestamp=AT)


@pytest.fixture(autouse=True)
def _tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.bridge.driver.PAIRS", {(OCPP16, OCPP201): PAIR})


class Wire:
    """One end of an in-memory transport, whose pace the test sets."""

    def __init__(self) -> None:
        self.texts: asyncio.Queue[str | bytes | Exception | None] = asyncio.Queue()
        self.other: Wire = self
        self.open = asyncio.Event()
        self.open.set()
        self.log: list[Any] = []

    async def send(self, text: str | bytes) -> None:
        await self.open.wait()
        self.log.append(json.loads(text))
        self.other.texts.put_nowait(text)

    async def __aiter__(self) -> AsyncIterator[str | bytes]:
        while (text := await self.texts.get()) is not None:
            if isinstance(text, Exception):
                raise text
            yield text


def wires() -> tuple[Wire, Wire]:
    one, other = Wire(), Wire()
    one.other, other.other = other, one
    return one, other


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(LONGEST):
            await main()

    asyncio.run(bounded())


@asynccontextmanager
async def serving(peer: Any, handlers: Handlers[Any, Any], context: Any) -> AsyncGenerator[asyncio.Task[None]]:
    task = asyncio.create_task(peer.run(handlers, context))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


csms = Handlers(OCPP201, StationPeer[OCPP201])
station = Handlers(OCPP16)


@csms.on(v201.Heartbeat)
def heartbeat(_: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=AT)


@station.on(v16.Reset)
def reset(_: None, request: v16.ResetRequest) -> v16.ResetResponse:
    return v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)


@asynccontextmanager
async def connected(
    handlers: Handlers[OCPP201, StationPeer[OCPP201]] = csms, **options: Any
) -> AsyncGenerator[tuple[BridgedStationPeer[OCPP201], CsmsPeer[OCPP16], Wire]]:
    """Connect a 1.6 station to a CSMS of 2.0.1; the wire is the CSMS's end."""
    here, there = wires()
    peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1", **options)
    async with serving(peer, handlers, peer), _station(there) as csms_peer:
        yield peer, csms_peer, here


@asynccontextmanager
async def _station(wire: Wire) -> AsyncGenerator[CsmsPeer[OCPP16]]:
    csms_peer = CsmsPeer(OCPP16, wire, wire.send)
    async with serving(csms_peer, station, None):
        yield csms_peer


def test_handlers_and_calls_of_2_0_1_serve_a_station_of_1_6() -> None:
    async def main() -> None:
        async with connected() as (peer, csms_peer, wire):
            assert (await csms_peer.call(v16.HeartbeatRequest())).current_time == AT
            answer = await peer.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE))
            assert answer.status is v201.ResetStatusEnumType.ACCEPTED
            assert [frame[2] for frame in wire.log if frame[0] == 2] == ["Reset"]
            assert isinstance(peer, StationPeer)

    run(main)


def test_what_a_bridge_answers_by_itself_reaches_the_program_and_no_station() -> None:
    async def main() -> None:
        seen: list[Any] = []
        async with connected(watch_bridge=seen.append) as (peer, _, wire):
            answer = await peer.call(v201.GetDisplayMessagesRequest(request_id=1))
            assert answer.status is v201.GetDisplayMessagesStatusEnumType.UNKNOWN
            assert wire.log == []
            assert [(loss.action, loss.kind) for loss in seen] == [("GetDisplayMessages", LossKind.ANSWERED)]

    run(main)


def test_losses_and_failures_are_logged_and_told_and_who_listens_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        seen: list[Any] = []

        def watch(one: Loss | Happened) -> None:
            seen.append(one)
            raise RuntimeError("not today")

        caplog.set_level(logging.INFO, "ocppkit.bridge")
        async with connected(watch_bridge=watch) as (_, csms_peer, _):
            with pytest.raises(CallFailed):
                await csms_peer.call(v16.AuthorizeRequest(id_tag=ID_TAG))
            with pytest.raises(CallFailed):
                await csms_peer.call(v16.BootNotificationRequest(charge_point_vendor="V", charge_point_model="fails"))
        assert isinstance(seen[0], Loss)
        assert isinstance(seen[1].event, HandlerFailed)
        assert "CS1: Authorize: answered the pair has no flow for it" in caplog.text
        assert "CS1: the flow of BootNotification failed" in caplog.text
        assert caplog.text.count("CS1: who watches failed") == 2
        assert ID_TAG not in caplog.text

    run(main)


def test_a_call_that_the_station_does_not_answer_times_out_in_the_bridge() -> None:
    async def main() -> None:
        here, _ = wires()
        peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, to_station={"timeout": 0.05})
        async with serving(peer, csms, peer):
            with pytest.raises(CallFailed, match="no answer to Reset within"):
                await peer.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE))

    run(main)


def test_when_the_station_goes_its_peer_ends_and_so_do_its_calls() -> None:
    async def main() -> None:
        here, there = wires()
        peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send)
        async with serving(peer, csms, peer) as task:
            call = asyncio.create_task(peer.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)))
            while not here.log:
                await asyncio.sleep(0)
            there.other.texts.put_nowait(None)
            with pytest.raises(CallFailed, match="the connection was lost before the answer"):
                await call
            await task

    run(main)


def test_what_the_transport_raises_run_raises() -> None:
    async def main() -> None:
        here, _ = wires()
        peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send)
        here.texts.put_nowait(OSError("no route"))
        with pytest.raises(OSError, match="no route"):
            await peer.run(csms, peer)

    run(main)


def test_a_transport_that_takes_no_text_ends_the_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.bridged.crossing._GRACE", 0.01)

    async def main() -> None:
        here, there = wires()

        async def send(_: str) -> None:
            raise OSError("broken pipe")

        peer = BridgedStationPeer(OCPP201, OCPP16, here, send)
        await there.send('[2,"1","Heartbeat",{}]')
        with pytest.raises(OSError, match="broken pipe"):
            await peer.run(csms, peer)

    run(main)


def test_closing_lets_what_is_under_way_reach_the_station() -> None:
    async def main() -> None:
        async with connected() as (peer, csms_peer, wire):
            call = asyncio.create_task(peer.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)))
            await asyncio.sleep(0)
            await peer.close()
            assert (await call).status is v201.ResetStatusEnumType.ACCEPTED
            with pytest.raises(StateError):
                await peer.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE))
            assert csms_peer is not None
            assert len(wire.log) == 1

    run(main)


class Watched:
    """A store that calls a function before it keeps anything."""

    def __init__(self, before: Callable[[], object]) -> None:
        self._kept = MemoryStore()
        self._before = before
        self.get, self.put, self.delete, self.scan = (
            self._kept.get,
            self._kept.put,
            self._kept.delete,
            self._kept.scan,
        )

    def transaction(self) -> AbstractContextManager[KeyValues]:
        self._before()
        return self._kept.transaction()


def test_a_frame_leaves_when_the_state_that_it_depends_on_is_kept() -> None:
    async def main() -> None:
        logs, kept, heard = list[Any](), list[int](), list[int]()
        store = Watched(lambda: kept.append(len(logs[0])))
        handlers = Handlers(OCPP201, StationPeer[OCPP201])

        @handlers.on(v201.Heartbeat)
        def beat(_: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            heard.append(len(kept))
            return v201.HeartbeatResponse(current_time=AT)

        async with connected(handlers, states=States(store)) as (_, csms_peer, wire):
            logs.append(wire.log)
            await csms_peer.call(START)
        assert (heard[0], kept) == (1, [0])

    run(main)


def full() -> None:
    raise sqlite3.OperationalError("database or disk is full")


def test_a_state_that_cannot_be_kept_ends_the_connection_and_nothing_has_left() -> None:
    async def main() -> None:
        here, there = wires()
        peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1", states=States(Watched(full)))
        heard: list[object] = []
        handlers = Handlers(OCPP201, StationPeer[OCPP201])
        handlers.on(v201.Heartbeat)(lambda _, request: heard.append(request))  # type: ignore[arg-type, return-value]
        await there.send(json.dumps([2, "1", "StartTransaction", {
            "connectorId": 1, "idTag": "A", "meterStart": 12, "timestamp": "2026-05-01T10:00:00Z"}]))  # fmt: skip
        with pytest.raises(sqlite3.OperationalError, match="full"):
            await peer.run(handlers, peer)
        assert (heard, here.log) == ([], [])

    run(main)


def test_a_state_survives_a_restart_of_the_program(tmp_path: Path) -> None:
    async def main(begun: int) -> None:
        with SqliteStore(tmp_path / "state") as store:
            async with connected(states=States(store)) as (_, csms_peer, _):
                if not begun:
                    await csms_peer.call(START)
            async with States(store).held("CS1", _nothing) as state:
                assert state.counters["begun"] == 12
            async with States(store).held("CS2", _nothing) as state:
                assert not state.counters

    for begun in range(2):
        run(lambda begun=begun: main(begun))  # type: ignore[misc]


async def _nothing() -> None:
    pass


def test_a_station_that_connects_anew_takes_its_state_from_its_old_connection() -> None:
    async def main() -> None:
        states, stations = States(), Stations()

        async def serve(peer: BridgedStationPeer[OCPP201]) -> None:
            async with stations.connected(peer):
                await peer.run(csms, peer)

        (first, one), (second, other) = wires(), wires()
        peers = [
            BridgedStationPeer(OCPP201, OCPP16, wire, wire.send, id="CS1", states=states) for wire in (first, second)
        ]
        old = asyncio.create_task(serve(peers[0]))
        async with _station(one) as csms_peer:
            await csms_peer.call(START)
            new = asyncio.create_task(serve(peers[1]))
            await old
            async with _station(other) as csms_peer:
                await csms_peer.call(v16.HeartbeatRequest())
                assert stations["CS1"] is peers[1]
        new.cancel()
        with suppress(asyncio.CancelledError):
            await new

    run(main)


def test_a_station_that_reads_nothing_is_not_read_either() -> None:
    async def main() -> None:
        here, there = wires()
        peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1")
        here.open.clear()
        async with serving(peer, csms, peer):
            for number in range(100):
                await there.send(f'[2,"{number}","Heartbeat",{{}}]')
            await asyncio.sleep(0.05)
            assert here.texts.qsize() > 95  # most of them wait in the transport
            here.open.set()
            while len(here.log) < 100:
                await asyncio.sleep(0)
            assert [frame[:2] for frame in here.log] == [[3, str(number)] for number in range(100)]

    run(main)


def test_states_are_kept_under_an_identity() -> None:
    here, _ = Wire(), Wire()
    with pytest.raises(ValueError, match="give the peer an id"):
        BridgedStationPeer(OCPP201, OCPP16, here, here.send, states=States())


# A relay, over whatever carries text


def test_a_relay_says_which_side_has_ended_first_and_how() -> None:
    async def main() -> None:
        gate = Gate("CS1", dict.fromkeys(Side, OCPP201))

        async def refuse(_: object) -> None:
            raise OSError("broken pipe")

        (here, _), (far, _) = wires(), wires()
        here.texts.put_nowait('["a text"]')
        here.texts.put_nowait(None)
        assert await relay({Side.STATION: Hop(here, far.send), Side.CSMS: Hop(far, far.send)}, gate) == Ended(
            Side.STATION
        )
        error = OSError("no route")
        far.texts.put_nowait(error)
        assert await relay({Side.STATION: Hop(here, far.send), Side.CSMS: Hop(far, far.send)}, gate) == Ended(
            Side.CSMS, error
        )
        here.texts.put_nowait('["a text"]')  # comes from the station, and the CSMS does not take it
        ended = await relay({Side.STATION: Hop(here, far.send), Side.CSMS: Hop(far, refuse)}, gate)
        assert (ended.side, str(ended.error)) == (Side.CSMS, "broken pipe")

    run(main)


def test_a_relay_over_a_bridge_fails_where_its_state_cannot_be_kept() -> None:
    async def main() -> None:
        (here, station), (far, _) = wires(), wires()
        bridge = Bridge(OCPP16, OCPP201, clock=lambda: AT)

        async def keep(_: State) -> None:
            raise OSError("disk full")

        request = {"connectorId": 1, "idTag": "A", "meterStart": 12, "timestamp": "2026-05-01T10:00:00Z"}
        await station.send(json.dumps([2, "1", "StartTransaction", request]))
        gate = Gate("CS1", {Side.STATION: OCPP16, Side.CSMS: OCPP201})
        with pytest.raises(OSError, match="disk full"):
            await relay(
                {Side.STATION: Hop(here, here.send), Side.CSMS: Hop(far, far.send)}, gate, Crossing(bridge, keep)
            )
        assert (here.log, far.log) == ([], [])

    run(main)
