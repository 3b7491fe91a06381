"""Peers on an event loop: calls cross, handlers fail, sockets go, and everybody is told."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallError,
    CallFinished,
    CallRefused,
    CallTimedOutError,
    ConnectionLost,
    ErrorCode,
    Event,
    FrameRejected,
    Handlers,
    InvalidResponseError,
    LimitReached,
    PayloadError,
    RemoteCallError,
    ReplyRejected,
    StateError,
    Version,
    loads,
    v16,
    v21,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.testing import Clock

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
V = TypeVar("V", bound=Version)
LONGEST = 60.0  # seconds that a test may take


class Wire:
    """One end of an in-memory transport."""

    def __init__(self) -> None:
        self.texts: asyncio.Queue[str | bytes | None] = asyncio.Queue()
        self.other: Wire = self
        self.log: list[str] = []

    async def send(self, text: str) -> None:
        self.log.append(text)
        await self.other.texts.put(text)

    async def __aiter__(self) -> AsyncIterator[str | bytes]:
        while (text := await self.texts.get()) is not None:
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
async def serving(
    peer: StationPeer[V] | CsmsPeer[V], handlers: Handlers[V, Any], context: Any = None
) -> AsyncGenerator[None]:
    task = asyncio.create_task(peer.run(handlers, context))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def pair(
    version: type[V], csms: Handlers[V, Any], station: Handlers[V, Any], **options: Any
) -> AsyncGenerator[tuple[StationPeer[V], CsmsPeer[V]]]:
    """Connect a CSMS and a station; each one's handlers get its peer."""
    here, there = wires()
    station_peer, csms_peer = (
        StationPeer(version, here, here.send, id="CS1"),
        CsmsPeer(version, there, there.send, **options),
    )
    async with serving(station_peer, csms, station_peer), serving(csms_peer, station, csms_peer):
        yield station_peer, csms_peer


def heartbeats(answer: Callable[[], Any] = lambda: v201.HeartbeatResponse(current_time=NOW)) -> Handlers[OCPP201, Any]:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)
    def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        response: v201.HeartbeatResponse = answer()
        return response

    return handlers


def raising(error: Exception) -> Callable[[], Any]:
    def answer() -> Any:
        raise error

    return answer


EMPTY201 = Handlers(OCPP201, object)


def test_a_call_returns_the_typed_response() -> None:
    async def main() -> None:
        async with pair(OCPP201, heartbeats(), EMPTY201) as (_, csms):
            assert await csms.call(v201.HeartbeatRequest()) == v201.HeartbeatResponse(current_time=NOW)

    run(main)


def test_a_handler_may_call_the_other_side_before_it_answers() -> None:
    csms, station = Handlers(OCPP201, StationPeer[OCPP201]), Handlers(OCPP201, object)

    @csms.on(v201.Heartbeat)
    async def heartbeat(peer: StationPeer[OCPP201], _: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        answer = await peer.call(v201.GetLocalListVersionRequest())
        return v201.HeartbeatResponse(current_time=NOW.replace(second=answer.version_number))

    @station.on(v201.GetLocalListVersion)
    def version(_: object, request: v201.GetLocalListVersionRequest) -> v201.GetLocalListVersionResponse:
        return v201.GetLocalListVersionResponse(version_number=42)

    async def main() -> None:
        async with pair(OCPP201, csms, station) as (_, peer):
            assert (await peer.call(v201.HeartbeatRequest())).current_time.second == 42

    run(main)


def test_requests_of_both_sides_cross() -> None:
    station = Handlers(OCPP201, object)

    @station.on(v201.ClearCache)
    async def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        await asyncio.sleep(0.01)
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    async def main() -> None:
        async with pair(OCPP201, heartbeats(), station) as (to_station, to_csms):
            answers = await asyncio.gather(
                to_station.call(v201.ClearCacheRequest()), to_csms.call(v201.HeartbeatRequest())
            )
            assert [type(answer) for answer in answers] == [v201.ClearCacheResponse, v201.HeartbeatResponse]

    run(main)


def test_calls_wait_for_their_turn_and_a_slow_handler_delays_no_other() -> None:
    csms, order = Handlers(OCPP201, object), list[str]()

    @csms.on(v201.Heartbeat)
    async def slow(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        order.append("begins")
        await asyncio.sleep(0.02)
        order.append("ends")
        return v201.HeartbeatResponse(current_time=NOW)

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, peer):
            await asyncio.gather(peer.call(v201.HeartbeatRequest()), peer.call(v201.HeartbeatRequest()))
        # OCPP-J 4.1.1: the second request is not sent before the first is answered.
        assert order == ["begins", "ends", "begins", "ends"]
        here, there = wires()
        async with serving(StationPeer(OCPP201, here, here.send), csms):
            await there.send('[2,"1","Heartbeat",{}]')
            await there.send('[2,"2","Heartbeat",{"x":1}]')
            first = loads(await there.texts.get() or "")
            assert (first.message_id, type(first)) == ("2", CallError)

    run(main)


@pytest.mark.parametrize(
    ("answer", "code", "description"),
    [
        (raising(CallRefused(ErrorCode.SECURITY_ERROR, "not you")), ErrorCode.SECURITY_ERROR, "not you"),
        (raising(RuntimeError("the password is 4711")), ErrorCode.INTERNAL_ERROR, "a handler raised an exception"),
        (lambda: v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED), ErrorCode.INTERNAL_ERROR, ""),
        (lambda: None, ErrorCode.INTERNAL_ERROR, ""),
        (lambda: v201.HeartbeatResponse(current_time=NOW.replace(tzinfo=None)), ErrorCode.INTERNAL_ERROR, ""),
    ],
    ids=["refuses", "raises", "wrong response", "nothing", "invalid response"],
)
def test_what_goes_wrong_in_a_handler_is_answered_and_logged(
    answer: Callable[[], Any], code: ErrorCode, description: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with pair(OCPP201, heartbeats(answer), EMPTY201) as (_, csms):
            for _ in range(2):  # the connection goes on
                with pytest.raises(RemoteCallError) as caught:
                    await csms.call(v201.HeartbeatRequest())
                assert caught.value.code is code
                assert description in caught.value.description
                assert "4711" not in str(caught.value)

    run(main)
    logged = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert len(logged) == (0 if code is ErrorCode.SECURITY_ERROR else 2)
    assert all("Heartbeat failed" in record.getMessage() for record in logged)


def test_an_action_without_a_handler_is_answered_not_supported() -> None:
    async def main() -> None:
        async with pair(OCPP201, EMPTY201, EMPTY201) as (_, csms):
            with pytest.raises(RemoteCallError) as caught:
                await csms.call(v201.HeartbeatRequest())
            assert caught.value.code is ErrorCode.NOT_SUPPORTED

    run(main)


def test_a_call_without_an_answer_times_out_and_the_next_one_is_sent() -> None:
    here, there = wires()

    async def main() -> None:
        csms = CsmsPeer(OCPP201, here, here.send, timeout=0.03)
        with Clock().ruling() as clock:
            async with serving(csms, EMPTY201):
                lost = asyncio.create_task(csms.call(v201.HeartbeatRequest()))
                await clock.advance(0.03)
                with pytest.raises(TimeoutError, match="no answer to Heartbeat") as caught:
                    await lost
                assert isinstance(caught.value, CallTimedOutError)
                assert caught.value.errno is None
                waiting = asyncio.create_task(csms.call(v201.HeartbeatRequest(), timeout=LONGEST))
                await there.texts.get()
                call = loads(await there.texts.get() or "")
                await there.send(f'[3,"{call.message_id}",{{"currentTime":"2026-01-02T03:04:05Z"}}]')
                assert (await waiting).current_time == NOW

    run(main)


def test_cancelling_the_waiting_cancels_the_call() -> None:
    here, there = wires()
    events: list[Event[OCPP201]] = []

    async def main() -> None:
        csms = CsmsPeer(OCPP201, here, here.send, watch=events.append)
        async with serving(csms, EMPTY201):
            waiting = asyncio.create_task(csms.call(v201.HeartbeatRequest()))
            await there.texts.get()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert [type(event) for event in events] == [CallFinished]

    run(main)


def test_every_waiting_call_ends_when_the_socket_goes() -> None:
    here, there = wires()

    async def main() -> None:
        csms = CsmsPeer(OCPP201, here, here.send)
        serving = asyncio.create_task(csms.run(EMPTY201, None))
        calls = [asyncio.create_task(csms.call(v201.HeartbeatRequest())) for _ in range(3)]
        await there.texts.get()
        await here.texts.put(None)
        await serving
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [getattr(outcome, "sent", None) for outcome in outcomes] == [True, False, False]
        assert all(isinstance(outcome, ConnectionLost) for outcome in outcomes)
        with pytest.raises(StateError, match="lost"):
            await csms.call(v201.HeartbeatRequest())

    run(main)


def test_what_the_transport_raises_is_raised_by_run() -> None:
    async def broken() -> AsyncIterator[str]:
        yield '[2,"1","Heartbeat",{}]'
        raise OSError("cable cut")

    async def main() -> None:
        here, _ = wires()
        with pytest.raises(OSError, match="cable cut"):
            await StationPeer(OCPP201, broken(), here.send).run(heartbeats(), None)

    run(main)


def test_an_invalid_request_is_refused_before_anything_is_sent() -> None:
    here, _ = wires()

    async def main() -> None:
        csms = CsmsPeer(OCPP201, here, here.send)
        async with serving(csms, EMPTY201):
            with pytest.raises(PayloadError, match="/vendorId"):
                await csms.call(v201.DataTransferRequest(vendor_id="x" * 256))
        assert here.log == []

    run(main)


def test_an_invalid_response_ends_the_call_and_on_21_is_reported_to_its_sender() -> None:
    events: list[Event[OCPP21]] = []
    here, there = wires()

    async def answering() -> AsyncIterator[str]:
        call = loads(await there.texts.get() or "")
        yield f'[3,"{call.message_id}",{{"currentTime":"yesterday"}}]'
        await asyncio.sleep(LONGEST)

    async def main() -> None:
        csms = CsmsPeer(OCPP21, answering(), here.send, watch=events.append)
        async with serving(csms, Handlers(OCPP21, object)):
            with pytest.raises(InvalidResponseError, match="/currentTime: must be a date-time"):
                await csms.call(v21.HeartbeatRequest())
            text = await there.texts.get()
            assert text is not None
            assert str(text).startswith('[5,"')
            assert "FormatViolation" in str(text)
            assert "yesterday" not in str(text)

    run(main)


def test_a_callresulterror_reaches_who_sent_the_response() -> None:
    events: list[Event[OCPP21]] = []
    handlers = Handlers(OCPP21, object)

    @handlers.on(v21.Heartbeat)
    def heartbeat(_: object, request: v21.HeartbeatRequest) -> v21.HeartbeatResponse:
        return v21.HeartbeatResponse(current_time=NOW)

    here, there = wires()

    async def main() -> None:
        async with serving(StationPeer(OCPP21, here, here.send, watch=events.append), handlers):
            await there.send('[2,"1","Heartbeat",{}]')
            await there.texts.get()
            await there.send('[5,"1","FormatViolation","bad",{}]')
            await there.send('[2,"2","Heartbeat",{}]')
            await there.texts.get()

    run(main)
    rejected = [event for event in events if isinstance(event, ReplyRejected)]
    assert [(event.message_id, event.error.code) for event in rejected] == [("1", ErrorCode.FORMAT_VIOLATION)]


def test_a_send_is_delivered_and_never_answered_even_if_its_handler_fails(caplog: pytest.LogCaptureFixture) -> None:
    csms, got = Handlers(OCPP21, object), list[int]()

    @csms.on(v21.NotifyPeriodicEventStream)
    async def streamed(_: object, message: v21.NotifyPeriodicEventStreamRequest) -> None:
        got.append(message.id)
        if message.id == 1:
            raise RuntimeError

    @csms.on(v21.Heartbeat)
    def heartbeat(_: object, request: v21.HeartbeatRequest) -> v21.HeartbeatResponse:
        return v21.HeartbeatResponse(current_time=NOW)

    async def main() -> None:
        async with pair(OCPP21, csms, Handlers(OCPP21, object)) as (_, station):
            data = [v21.StreamDataElementType(t=0.0, v="230")]
            for number in (1, 2):
                await station.send(v21.NotifyPeriodicEventStreamRequest(id=number, pending=0, basetime=NOW, data=data))
            await station.call(v21.HeartbeatRequest())

    run(main)
    assert got == [1, 2]
    assert "NotifyPeriodicEventStream failed" in caplog.text


def test_what_comes_after_a_handler_is_sent_behind_its_answer() -> None:
    csms, station = Handlers(OCPP16, StationPeer[OCPP16]), Handlers(OCPP16, object)
    seen: list[str] = []

    @csms.on(v16.Heartbeat)
    def heartbeat(_: StationPeer[OCPP16], request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        return v16.HeartbeatResponse(current_time=NOW)

    @csms.after(v16.Heartbeat)
    async def ask(peer: StationPeer[OCPP16], _: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
        assert response.current_time == NOW
        await peer.call(v16.ClearCacheRequest())
        seen.append("cleared")

    @station.on(v16.ClearCache)
    def clear(_: object, request: v16.ClearCacheRequest) -> v16.ClearCacheResponse:
        seen.append("clears")
        return v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED)

    async def main() -> None:
        async with pair(OCPP16, csms, station) as (_, peer):
            await peer.call(v16.HeartbeatRequest())
            seen.append("answered")
            while "cleared" not in seen:
                await asyncio.sleep(0.001)

    run(main)
    assert seen == ["answered", "clears", "cleared"]


def test_a_broken_frame_is_answered_logged_and_survived(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Event[OCPP201]] = []

    async def main() -> None:
        here, there = wires()
        async with serving(StationPeer(OCPP201, here, here.send, watch=events.append), heartbeats()):
            await there.send("garbage 4711")
            await there.send('[2,"1","Heartbeat",{}]')
            assert await there.texts.get() == (
                '[4,"-1","RpcFrameworkError","no OCPP-J message: the text is no JSON",{}]'
            )
            await there.texts.get()

    run(main)
    assert isinstance(events[0], FrameRejected)
    assert "the text is no JSON" in caplog.text
    assert "4711" not in caplog.text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            '[2,"1","Reset\\nERROR root: forged\\u001b[2J",{}]',
            r"Reset\nERROR root: forged\x1b[2J was refused: "
            "refused with NotImplemented: the version has no such action",
        ),
        (
            '[2,"1","StatusNotification",{"timestamp":"now","connectorStatus":"Available","evseId":"1"}]',
            "StatusNotification was refused: StatusNotificationRequest of OCPP 2.0.1 is invalid: "
            "/timestamp: must be a date-time with its offset from UTC, is 'now'; "
            "/evseId: must be of type integer, is '1'; /connectorId: is missing",
        ),
        ('[4,"1","Error\\nERROR root: forged","",{}]', ""),
    ],
    ids=["an action", "findings", "an error"],
)
def test_whatever_comes_each_record_of_the_log_is_one_line(
    text: str, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        here, there = wires()
        async with serving(StationPeer(OCPP201, here, here.send), heartbeats()):
            await there.send(text)
            await there.send('[2,"2","Heartbeat",{}]')
            while '"currentTime"' not in str(await there.texts.get()):
                pass

    caplog.set_level(logging.DEBUG, logger="ocppkit")
    run(main)
    said = [record.getMessage() for record in caplog.records if record.name == "ocppkit.peer"]
    assert all(one.isprintable() and one.startswith("<StationPeer ") for one in said)
    assert any(one.endswith(line) for one in said)


def test_the_handler_of_an_unknown_action_that_fails_is_told_in_one_line(caplog: pytest.LogCaptureFixture) -> None:
    handlers = Handlers(OCPP201, object)

    @handlers.otherwise
    def fail(_: object, request: object) -> Any:
        raise RuntimeError

    async def main() -> None:
        here, there = wires()
        async with serving(StationPeer(OCPP201, here, here.send), handlers):
            await there.send('[2,"1","Reset\\nforged",{}]')
            await there.texts.get()

    run(main)
    (record,) = (record for record in caplog.records if record.levelno == logging.ERROR)
    assert record.getMessage().endswith(r"the handler of Reset\nforged failed")


def test_what_comes_after_a_handler_is_told_apart_from_it_when_it_fails(caplog: pytest.LogCaptureFixture) -> None:
    handlers = Handlers(OCPP16, object)

    @handlers.on(v16.Heartbeat)
    def heartbeat(_: object, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        return v16.HeartbeatResponse(current_time=NOW)

    @handlers.after(v16.Heartbeat)
    async def fail(_: object, request: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
        raise RuntimeError

    async def main() -> None:
        async with pair(OCPP16, handlers, Handlers(OCPP16, object)) as (_, peer):
            await peer.call(v16.HeartbeatRequest())
            while not caplog.records:
                await asyncio.sleep(0.001)

    run(main)
    (record,) = (record for record in caplog.records if record.levelno == logging.ERROR)
    assert record.getMessage().endswith("what runs after Heartbeat failed")


def test_handlers_of_another_version_are_refused_at_once() -> None:
    handlers: Any = Handlers(OCPP16, object)

    async def main() -> None:
        here, _ = wires()
        with pytest.raises(ValueError, match=r"handlers of OCPP 1\.6 cannot serve <StationPeer 'CS1', OCPP 2\.0\.1>"):
            await StationPeer(OCPP201, here, here.send, id="CS1").run(handlers, None)

    run(main)


def test_nothing_is_left_behind_when_a_connection_ends() -> None:
    async def main() -> None:
        handlers = Handlers(OCPP201, object)

        @handlers.on(v201.Heartbeat)
        async def forever(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            await asyncio.sleep(3600)
            raise AssertionError

        here, there = wires()
        await there.send('[2,"1","Heartbeat",{}]')
        await here.texts.put(None)
        await StationPeer(OCPP201, here, here.send).run(handlers, None)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run(main)


@pytest.mark.parametrize("to_thread", [False, True])
def test_a_slow_plain_handler_is_logged_unless_it_runs_in_a_thread(
    to_thread: bool, caplog: pytest.LogCaptureFixture
) -> None:
    csms, threads = Handlers(OCPP201, object), list[bool]()

    @csms.on(v201.Heartbeat, to_thread=to_thread)
    def slow(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        threads.append(threading.current_thread() is threading.main_thread())
        time.sleep(0.11)
        return v201.HeartbeatResponse(current_time=NOW)

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, peer):
            assert await peer.call(v201.HeartbeatRequest())

    run(main)
    assert threads == [not to_thread]
    assert ("the handler of Heartbeat held up the event loop" in caplog.text) is not to_thread


def test_a_handler_whose_waiting_was_cancelled_is_answered_and_frees_its_place() -> None:
    csms = Handlers(OCPP201, object)

    @csms.on(v201.Heartbeat)
    async def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        other = asyncio.create_task(asyncio.sleep(3600))
        other.cancel()
        await other
        raise AssertionError

    async def main() -> None:
        async with pair(OCPP201, csms, EMPTY201) as (_, peer):
            for _ in range(40):
                with pytest.raises(RemoteCallError, match="a handler raised an exception"):
                    await peer.call(v201.HeartbeatRequest())

    run(main)


def test_a_watcher_that_fails_loses_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def watch(_: Event[OCPP201]) -> None:
        raise RuntimeError("blind")

    async def main() -> None:
        async with pair(OCPP201, heartbeats(), EMPTY201, watch=watch) as (_, peer):
            assert await peer.call(v201.HeartbeatRequest())
            with pytest.raises(RemoteCallError):
                await peer.call(v201.ClearedChargingLimitRequest(charging_limit_source=LIMIT))

    run(main)
    assert "who watches failed on CallFinished" in caplog.text


LIMIT = v201.ChargingLimitSourceEnumType.EMS


@pytest.mark.parametrize(
    "refusal",
    [
        CallRefused(ErrorCode.SECURITY_ERROR, "x", {"at": NOW}),
        CallRefused(ErrorCode.SECURITY_ERROR, "\ud800"),
        CallRefused("Made up", "x"),  # type: ignore[arg-type]  # pyright: ignore
    ],
)
def test_a_refusal_that_cannot_be_written_is_answered_all_the_same(refusal: CallRefused) -> None:
    async def main() -> None:
        async with pair(OCPP201, heartbeats(raising(refusal)), EMPTY201) as (_, peer):
            with pytest.raises(RemoteCallError, match="InternalError"):
                await peer.call(v201.HeartbeatRequest())

    run(main)


def test_a_flood_of_sends_is_dropped_where_nobody_keeps_up() -> None:
    csms, events = Handlers(OCPP21, object), list[Event[OCPP21]]()

    @csms.on(v21.NotifyPeriodicEventStream)
    async def slow(_: object, message: v21.NotifyPeriodicEventStreamRequest) -> None:
        await asyncio.sleep(3600)

    async def main() -> None:
        here, there = wires()
        data = '[{"t":0,"v":"1"}]'
        payload = f'{{"id":1,"pending":0,"basetime":"2026-01-02T03:04:05Z","data":{data}}}'
        async with serving(StationPeer(OCPP21, here, here.send, watch=events.append), csms):
            for number in range(500):
                await there.send(f'[6,"{number}","NotifyPeriodicEventStream",{payload}]')
            async with asyncio.timeout(10):
                while not any(isinstance(event, LimitReached) for event in events):
                    await asyncio.sleep(0.01)
            assert len(asyncio.all_tasks()) < 80

    run(main)


def test_a_transport_with_texts_in_store_lets_handlers_run() -> None:
    async def main() -> None:
        here, there = wires()
        for number in range(100):
            await there.send(f'[2,"{number}","Heartbeat",{{}}]')
        async with serving(StationPeer(OCPP201, here, here.send), heartbeats()):
            answers = [str(await there.texts.get()) for _ in range(100)]
        assert all(answer.startswith("[3,") for answer in answers)

    run(main)


def test_cancelling_run_is_not_hidden_by_an_error_of_the_transport() -> None:
    async def stuck() -> AsyncIterator[str]:
        try:
            await asyncio.Event().wait()
            yield ""
        finally:
            raise OSError("while closing")

    async def main() -> None:
        here, _ = wires()
        task = asyncio.create_task(StationPeer(OCPP201, stuck(), here.send).run(EMPTY201, None))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main)


def test_a_call_on_a_peer_that_does_not_run_says_so() -> None:
    async def main() -> None:
        here, _ = wires()
        with pytest.raises(StateError, match="does not run, so nothing was sent"):
            await CsmsPeer(OCPP201, here, here.send, timeout=0.01).call(v201.HeartbeatRequest())

    run(main)


def test_a_handler_that_nobody_would_call_is_refused_when_the_peer_runs() -> None:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.ClearCache)
    def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        raise AssertionError

    async def main() -> None:
        here, _ = wires()
        with pytest.raises(ValueError, match=r"Action ClearCache .* never comes from <StationPeer"):
            await StationPeer(OCPP201, here, here.send).run(handlers, None)

    run(main)
