"""Peers in threads keep the promises of those on an event loop."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from ocppkit import (
    OCPP21,
    OCPP201,
    CallRefused,
    CallTimedOutError,
    ConnectionLost,
    ErrorCode,
    Handlers,
    PayloadError,
    RemoteCallError,
    StateError,
    Version,
    loads,
    v21,
    v201,
)
from ocppkit.messages import Answer, Request, Response
from ocppkit.sync import CsmsPeer, Second, StationPeer, Stations

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
BEAT = v201.HeartbeatRequest()
V = TypeVar("V", bound=Version)
LONGEST = 60.0  # seconds that a busy machine may take


class Wire:
    """One end of an in-memory transport."""

    def __init__(self) -> None:
        self.texts: queue.Queue[str | bytes | None] = queue.Queue()
        self.other: Wire = self
        self.read = threading.Event()  # somebody has begun to

    def send(self, text: str) -> None:
        self.other.texts.put(text)

    def close(self) -> None:
        self.texts.put(None)
        self.other.texts.put(None)

    def __iter__(self) -> Iterator[str | bytes]:
        self.read.set()
        while (text := self.texts.get(timeout=LONGEST)) is not None:
            yield text


def wires() -> tuple[Wire, Wire]:
    one, other = Wire(), Wire()
    one.other, other.other = other, one
    return one, other


@contextmanager
def serving(peer: StationPeer[V] | CsmsPeer[V], handlers: Handlers[V, Any], wire: Wire) -> Generator[threading.Thread]:
    thread = threading.Thread(target=peer.run, args=(handlers, peer))
    thread.start()
    try:
        assert wire.read.wait(LONGEST)
        yield thread
    finally:
        wire.close()
        thread.join(LONGEST)
        assert not thread.is_alive()


@contextmanager
def pair(
    version: type[V], csms: Handlers[V, Any], station: Handlers[V, Any], **options: Any
) -> Generator[tuple[StationPeer[V], CsmsPeer[V]]]:
    here, there = wires()
    station_peer = StationPeer(version, here, here.send, id="CS1")
    csms_peer = CsmsPeer(version, there, there.send, **options)
    with serving(station_peer, csms, here), serving(csms_peer, station, there):
        yield station_peer, csms_peer


def heartbeats(answer: Callable[[], Any] = lambda: v201.HeartbeatResponse(current_time=NOW)) -> Handlers[OCPP201, Any]:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)
    def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        response: v201.HeartbeatResponse = answer()
        return response

    return handlers


EMPTY = Handlers(OCPP201, object)


def test_a_call_returns_the_typed_response() -> None:
    with pair(OCPP201, heartbeats(), EMPTY) as (_, csms):
        assert csms.call(BEAT) == v201.HeartbeatResponse(current_time=NOW)


def test_a_handler_may_call_the_other_side_before_it_answers() -> None:
    csms, station = Handlers(OCPP201, StationPeer[OCPP201]), Handlers(OCPP201, object)

    @csms.on(v201.Heartbeat)
    def heartbeat(peer: StationPeer[OCPP201], _: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        answer = peer.call(v201.GetLocalListVersionRequest())
        return v201.HeartbeatResponse(current_time=NOW.replace(second=answer.version_number))

    @station.on(v201.GetLocalListVersion)
    def version(_: object, request: v201.GetLocalListVersionRequest) -> v201.GetLocalListVersionResponse:
        return v201.GetLocalListVersionResponse(version_number=42)

    with pair(OCPP201, csms, station) as (_, peer):
        assert peer.call(BEAT).current_time.second == 42


def test_many_threads_may_call_and_each_gets_its_own_answer() -> None:
    station = Handlers(OCPP201, object)

    @station.on(v201.DataTransfer)
    def transfer(_: object, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        return v201.DataTransferResponse(status=v201.DataTransferStatusEnumType.ACCEPTED, data=request.data)

    got: list[Any] = []
    with pair(OCPP201, heartbeats(), station) as (to_station, to_csms):

        def ask(number: int) -> None:
            got.append((number, to_station.call(v201.DataTransferRequest(vendor_id="v", data=number)).data))

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(40)]
        for thread in threads:
            thread.start()
        assert to_csms.call(BEAT)
        for thread in threads:
            thread.join(LONGEST)
    assert sorted(got) == [(number, number) for number in range(40)]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (CallRefused(ErrorCode.SECURITY_ERROR), ErrorCode.SECURITY_ERROR),
        (RuntimeError("4711"), ErrorCode.INTERNAL_ERROR),
    ],
    ids=["refuses", "raises"],
)
def test_what_goes_wrong_in_a_handler_is_answered(
    error: Exception, code: ErrorCode, caplog: pytest.LogCaptureFixture
) -> None:
    def answer() -> Any:
        raise error

    with pair(OCPP201, heartbeats(answer), EMPTY) as (_, csms):
        for _ in range(2):
            with pytest.raises(RemoteCallError) as caught:
                csms.call(BEAT)
            assert caught.value.code is code
            assert "4711" not in str(caught.value)
    assert ("Heartbeat failed" in caplog.text) is (code is ErrorCode.INTERNAL_ERROR)


def test_a_call_without_an_answer_times_out_and_the_next_one_is_sent() -> None:
    here, there = wires()
    csms = CsmsPeer(OCPP201, here, here.send, timeout=0.05)
    with serving(csms, EMPTY, here):
        start = time.monotonic()
        with pytest.raises(CallTimedOutError, match="no answer to Heartbeat"):
            csms.call(BEAT)
        assert 0.04 < time.monotonic() - start < LONGEST
        answers: list[v201.HeartbeatResponse] = []
        waiting = threading.Thread(target=lambda: answers.append(csms.call(BEAT, timeout=LONGEST)))
        waiting.start()
        while waiting.is_alive():  # the first call is answered too late, if it was sent at all
            with suppress(queue.Empty):
                call = loads(there.texts.get(timeout=0.01) or "")
                there.send(f'[3,"{call.message_id}",{{"currentTime":"2026-01-02T03:04:05Z"}}]')
        assert answers[0].current_time == NOW


def test_every_waiting_call_ends_when_the_socket_goes() -> None:
    here, there = wires()
    csms = CsmsPeer(OCPP201, here, here.send)
    outcomes: list[bool | None] = []

    def ask() -> None:
        try:
            csms.call(BEAT)
        except ConnectionLost as error:
            outcomes.append(error.sent)

    with serving(csms, EMPTY, here):
        threads = [threading.Thread(target=ask) for _ in range(3)]
        for thread in threads:
            thread.start()
        there.texts.get(timeout=LONGEST)
        private: Any = csms
        while len(private._connection._calls_out.queue) < 2:
            time.sleep(0.001)
        here.close()
        for thread in threads:
            thread.join(LONGEST)
    assert sorted(map(str, outcomes)) == ["False", "False", "True"]
    with pytest.raises(StateError, match="lost"):
        csms.call(BEAT)


def test_what_the_transport_raises_is_raised_by_run() -> None:
    def broken() -> Iterator[str]:
        yield '[2,"1","Heartbeat",{}]'
        raise OSError("cable cut")

    here, _ = wires()
    with pytest.raises(OSError, match="cable cut"):
        StationPeer(OCPP201, broken(), here.send).run(heartbeats(), None)


def test_a_transport_that_takes_no_text_ends_every_call_and_is_raised_by_run() -> None:
    here, _ = wires()

    def deaf(text: str) -> None:
        raise OSError("nobody listens")

    csms = CsmsPeer(OCPP201, here, deaf)
    raised: list[Exception] = []

    def run() -> None:
        try:
            csms.run(EMPTY, None)
        except OSError as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    with pytest.raises(ConnectionLost):
        csms.call(BEAT)
    here.close()
    thread.join(LONGEST)
    assert [str(error) for error in raised] == ["nobody listens"]


def test_an_invalid_request_is_refused_before_anything_is_sent() -> None:
    here, there = wires()
    csms = CsmsPeer(OCPP201, here, here.send)
    with serving(csms, EMPTY, here), pytest.raises(PayloadError, match="/vendorId"):
        csms.call(v201.DataTransferRequest(vendor_id="x" * 256))
    assert there.texts.get_nowait() is None


def test_a_coroutine_handler_is_an_error_before_anything_runs() -> None:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)
    async def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        raise AssertionError

    here, _ = wires()
    with pytest.raises(TypeError, match="is a coroutine function"):
        StationPeer(OCPP201, here, here.send).run(handlers, None)


def test_a_send_is_delivered_and_never_answered() -> None:
    csms, got = Handlers(OCPP21, object), queue.Queue[int]()

    @csms.on(v21.NotifyPeriodicEventStream)
    def streamed(_: object, message: v21.NotifyPeriodicEventStreamRequest) -> None:
        got.put(message.id)

    with pair(OCPP21, csms, Handlers(OCPP21, object)) as (_, station):
        data = [v21.StreamDataElementType(t=0.0, v="230")]
        station.send(v21.NotifyPeriodicEventStreamRequest(id=7, pending=0, basetime=NOW, data=data))
        assert got.get(timeout=LONGEST) == 7


def test_middleware_serves_threads_as_it_serves_a_loop() -> None:
    csms, trace = heartbeats(), list[str]()

    def around(_: object, request: Request[OCPP201, Any]) -> Generator[Request[OCPP201, Any] | Answer[Any], Response]:
        trace.append("in")
        yield request
        trace.append("out")

    csms.around(around)
    with pair(OCPP201, csms, EMPTY, around=[around]) as (_, station):
        station.call(BEAT)
    assert trace == ["in", "in", "out", "out"]


def test_what_comes_after_a_handler_is_sent_behind_its_answer() -> None:
    csms, station, seen = Handlers(OCPP201, StationPeer[OCPP201]), Handlers(OCPP201, object), queue.Queue[str]()

    @csms.on(v201.Heartbeat)
    def heartbeat(_: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=NOW)

    @csms.after(v201.Heartbeat)
    def ask(peer: StationPeer[OCPP201], _: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None:
        peer.call(v201.ClearCacheRequest())
        seen.put("cleared")

    @station.on(v201.ClearCache)
    def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    with pair(OCPP201, csms, station) as (_, peer):
        peer.call(BEAT)
        assert seen.get(timeout=LONGEST) == "cleared"


def test_closing_lets_calls_end_and_takes_no_more() -> None:
    asked, release, refused = threading.Event(), threading.Event(), threading.Event()
    station, outcomes = Handlers(OCPP201, object), list[str]()

    @station.on(v201.ClearCache)
    def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        asked.set()
        release.wait(LONGEST)
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    def call() -> None:
        try:
            to_station.call(v201.ClearCacheRequest())
        except StateError as error:
            outcomes.append(str(error))
            refused.set()
        else:
            outcomes.append("answered")

    with pair(OCPP201, heartbeats(), station) as (to_station, _):
        threads = [threading.Thread(target=call)]
        threads[0].start()
        assert asked.wait(LONGEST)
        closing = threading.Thread(target=lambda: to_station.close(grace=LONGEST))
        closing.start()
        while not refused.wait(0.1):  # until it has begun to close, others wait for their turn
            threads.append(threading.Thread(target=call))
            threads[-1].start()
        release.set()
        for thread in (closing, *threads):
            thread.join(LONGEST)
    assert len(outcomes) == len(threads)
    assert set(outcomes) == {"answered", f"{to_station!r} is being closed"}


# Who is connected


def test_a_station_is_found_by_its_identity_while_it_is_connected() -> None:
    stations, (here, _) = Stations(), wires()
    station = StationPeer(OCPP201, here, here.send, id="CS1")
    arrived: list[object] = []
    waiting = threading.Thread(target=lambda: arrived.append(stations.arrival("CS1", timeout=LONGEST)))
    waiting.start()
    with stations.connected(station):
        waiting.join(LONGEST)
        assert arrived == [station]
        assert stations["CS1"] is stations.get("CS1") is station
        assert (list(stations), len(stations), "CS1" in stations) == ([station], 1, True)
    assert stations.get("CS1") is None
    with pytest.raises(StateError, match="'CS1' is not connected"):
        stations.call("CS1", v201.ClearCacheRequest())
    with pytest.raises(TimeoutError, match="'CS1' has not connected"):
        stations.arrival("CS1", timeout=0.01)


@pytest.mark.parametrize("second", Second)
def test_a_second_connection_replaces_the_first_or_is_rejected(second: Second) -> None:
    stations = Stations(second=second)
    first, other = (StationPeer(OCPP201, wire, wire.send, id="CS1") for wire in wires())
    with stations.connected(first):
        if second is Second.REJECT:
            with pytest.raises(StateError, match="connected already"), stations.connected(other):
                pytest.fail("not reached")
            assert stations["CS1"] is first
        else:
            with stations.connected(other):
                assert stations["CS1"] is other


def test_closing_does_not_wait_for_what_was_sent_already() -> None:
    here, there = wires()

    def slow(text: str) -> None:
        time.sleep(0.02)
        there.texts.put(text)

    csms = CsmsPeer(OCPP21, here, slow)
    with serving(csms, Handlers(OCPP21, object), here):
        data = [v21.StreamDataElementType(t=0.0, v="230")]
        for number in (1, 2):
            csms.send(v21.NotifyPeriodicEventStreamRequest(id=number, pending=0, basetime=NOW, data=data))
        start = time.monotonic()
        csms.close(grace=LONGEST)
        assert time.monotonic() - start < LONGEST / 2
    assert there.texts.qsize() >= 2


def test_a_peer_that_can_hang_up_ends_its_run_when_it_is_closed() -> None:
    here, _ = wires()
    station = StationPeer(OCPP201, here, here.send, hang_up=here.close)
    thread = threading.Thread(target=station.run, args=(EMPTY, station))
    thread.start()
    station.close()
    thread.join(LONGEST)
    assert not thread.is_alive()


def test_a_handler_that_exits_is_answered_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    def leave() -> Any:
        raise SystemExit

    with pair(OCPP201, heartbeats(leave), EMPTY) as (_, csms), pytest.raises(RemoteCallError, match="InternalError"):
        csms.call(BEAT)
    assert "the handler raised SystemExit" in caplog.text


def test_a_function_behind_an_answer_that_exits_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    csms = heartbeats()

    @csms.after(v201.Heartbeat)
    def leave(_: object, request: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None:
        raise SystemExit

    with pair(OCPP201, csms, EMPTY) as (_, station):
        station.call(BEAT)
        station.call(BEAT)
    assert "the handler raised SystemExit" in caplog.text
