"""A station of one version as its CSMS sees it in another, in threads."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, CallFailed, Handlers, v16, v201
from ocppkit.bridge.losses import LossKind
from ocppkit.bridged.sync import BridgedStationPeer, States
from ocppkit.store import MemoryStore, SqliteStore
from ocppkit.sync import CsmsPeer, StationPeer
from tests.bridges import AT, PAIR

LONGEST = 60.0  # seconds that a busy machine may take
START = v16.StartTransactionRequest(connector_id=1, id_tag="04A2B3C4", meter_start=12, timestamp=AT)
RESET = v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)


@pytest.fixture(autouse=True)
def _tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.bridge.driver.PAIRS", {(OCPP16, OCPP201): PAIR})


class Wire:
    """One end of an in-memory transport."""

    def __init__(self) -> None:
        self.texts: queue.Queue[str | Exception | None] = queue.Queue()
        self.other: Wire = self
        self.read = threading.Event()  # somebody has begun to
        self.log: list[Any] = []

    def send(self, text: str) -> None:
        self.log.append(json.loads(text))
        self.other.texts.put(text)

    def end(self) -> None:
        self.texts.put(None)
        self.other.texts.put(None)

    def __iter__(self) -> Iterator[str | bytes]:
        self.read.set()
        while (text := self.texts.get(timeout=LONGEST)) is not None:
            if isinstance(text, Exception):
                raise text
            yield text


def wires() -> tuple[Wire, Wire]:
    one, other = Wire(), Wire()
    one.other, other.other = other, one
    return one, other


csms = Handlers(OCPP201, StationPeer[OCPP201])
station = Handlers(OCPP16)


@csms.on(v201.Heartbeat)
def heartbeat(_: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=AT)


@station.on(v16.Reset)
def reset(_: None, request: v16.ResetRequest) -> v16.ResetResponse:
    return v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)


class Running(threading.Thread):
    """A peer that runs, and what its run raised."""

    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__(daemon=True)
        self._function = function
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        try:
            self._function()
        except Exception as error:
            self.error = error


@contextmanager
def connected(**options: Any) -> Generator[tuple[BridgedStationPeer[OCPP201], CsmsPeer[OCPP16], Wire]]:
    """Connect a 1.6 station to a CSMS of 2.0.1; the wire is the CSMS's end."""
    here, there = wires()
    peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1", hang_up=here.end, **options)
    csms_peer = CsmsPeer(OCPP16, there, there.send)
    threads = [Running(lambda: peer.run(csms, peer)), Running(lambda: csms_peer.run(station, None))]
    try:
        yield peer, csms_peer, here
    finally:
        here.end()
        for thread in threads:
            thread.join(LONGEST)
            assert not thread.is_alive()


def test_handlers_and_calls_of_2_0_1_serve_a_station_of_1_6() -> None:
    seen: list[Any] = []
    with connected(watch_bridge=seen.append) as (peer, csms_peer, wire):
        assert csms_peer.call(v16.HeartbeatRequest()).current_time == AT
        assert peer.call(RESET).status is v201.ResetStatusEnumType.ACCEPTED
        unknown = v201.GetDisplayMessagesStatusEnumType.UNKNOWN
        assert peer.call(v201.GetDisplayMessagesRequest(request_id=1)).status is unknown
        assert [frame[2] for frame in wire.log if frame[0] == 2] == ["Reset"]
    assert [(loss.action, loss.kind) for loss in seen] == [("GetDisplayMessages", LossKind.ANSWERED)]


def test_a_call_that_the_station_does_not_answer_times_out_in_the_bridge() -> None:
    here, _ = wires()
    peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, to_station={"timeout": 0.05})
    running = Running(lambda: peer.run(csms, peer))
    assert here.read.wait(LONGEST)
    with pytest.raises(CallFailed, match="no answer to Reset within"):
        peer.call(RESET)
    here.end()
    running.join(LONGEST)
    assert running.error is None


def test_when_the_station_goes_its_peer_ends_and_so_do_its_calls() -> None:
    here, _ = wires()

    def send(text: str) -> None:
        here.send(text)
        here.end()

    peer = BridgedStationPeer(OCPP201, OCPP16, here, send)
    running = Running(lambda: peer.run(csms, peer))
    with pytest.raises(CallFailed, match="the connection was lost before the answer"):
        peer.call(RESET)
    running.join(LONGEST)
    assert running.error is None


@pytest.mark.parametrize("fails", ["incoming", "send"])
def test_what_the_transport_raises_run_raises(fails: str) -> None:
    here, _ = wires()

    def send(_: str) -> None:
        raise OSError("broken pipe")

    peer = BridgedStationPeer(OCPP201, OCPP16, here, send)
    here.texts.put(OSError("broken pipe") if fails == "incoming" else '[2,"1","Heartbeat",{}]')
    running = Running(lambda: peer.run(csms, peer))
    running.join(LONGEST)
    assert isinstance(running.error, OSError)


def test_a_state_survives_a_restart_of_the_program(tmp_path: Path) -> None:
    for begun in range(2):
        with SqliteStore(tmp_path / "state") as store:
            with connected(states=States(store)) as (_, csms_peer, _):
                if not begun:
                    csms_peer.call(START)
            with States(store).held("CS1", list) as state:
                assert state.counters["begun"] == 12
            with States(store).held("CS2", list) as state:
                assert not state.counters


def test_a_station_that_connects_anew_takes_its_state_from_its_old_connection() -> None:
    states = States(MemoryStore())
    here, there = wires()
    first = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1", states=states, hang_up=here.end)
    old = Running(lambda: first.run(csms, first))
    station_peer = CsmsPeer(OCPP16, there, there.send)
    Running(lambda: station_peer.run(station, None))
    station_peer.call(START)
    with connected(states=states) as (_, csms_peer, _):
        assert csms_peer.call(v16.HeartbeatRequest()).current_time == AT
        old.join(LONGEST)
        assert not old.is_alive()
    with states.held("CS1", list) as state:
        assert state.counters["begun"] == 12


def test_a_state_that_cannot_be_kept_ends_the_connection_and_nothing_has_left() -> None:
    class Full(Exception):
        pass

    def full() -> Any:
        raise Full

    store: Any = MemoryStore()
    broken: Any = type("Broken", (), {"scan": store.scan, "transaction": staticmethod(full)})()
    here, there = wires()
    peer = BridgedStationPeer(OCPP201, OCPP16, here, here.send, id="CS1", states=States(broken))
    request = {"connectorId": 1, "idTag": "A", "meterStart": 12, "timestamp": "2026-05-01T10:00:00Z"}
    there.send(json.dumps([2, "1", "StartTransaction", request]))
    running = Running(lambda: peer.run(csms, peer))
    running.join(LONGEST)
    assert isinstance(running.error, Full)
    assert here.log == []


def test_states_are_kept_under_an_identity() -> None:
    here, _ = wires()
    with pytest.raises(ValueError, match="give the peer an id"):
        BridgedStationPeer(OCPP201, OCPP16, here, here.send, states=States())
