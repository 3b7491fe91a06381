"""What users of other libraries live with, by name, and does not happen here."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import (
    OCPP201,
    CallFinished,
    ConnectionLost,
    CsmsConnection,
    ErrorCode,
    Handlers,
    RemoteCallError,
    ResponseUnmatched,
    StationConnection,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from tests.test_asyncio import pair, run, serving, wires

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_call_to_the_peer_from_inside_a_handler_does_not_deadlock() -> None:
    csms, station = Handlers(OCPP201, StationPeer[OCPP201]), Handlers(OCPP201, CsmsPeer[OCPP201])

    @csms.on(v201.Heartbeat)
    async def heartbeat(peer: StationPeer[OCPP201], _: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        await peer.call(v201.ClearCacheRequest())
        return v201.HeartbeatResponse(current_time=NOW)

    @station.on(v201.ClearCache)
    def clear(_: CsmsPeer[OCPP201], request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    async def main() -> None:
        async with pair(OCPP201, csms, station) as (_, peer):
            assert await peer.call(v201.HeartbeatRequest())

    run(main)


def test_an_action_that_is_a_list_does_not_kill_the_reader() -> None:
    conn = CsmsConnection(OCPP201)
    conn.receive('[2,"1",["a"],{}]', now=0.0)
    (text,) = conn.messages_to_send()
    assert text.startswith('[4,"1","RpcFrameworkError"')


@pytest.mark.parametrize("wrong", [None, "Accepted", {"currentTime": "now"}, v201.ResetResponse])
def test_a_handler_that_returns_the_wrong_type_is_our_error_and_loud(
    wrong: Any, caplog: pytest.LogCaptureFixture
) -> None:
    handlers: Any = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)  # type: ignore[untyped-decorator]
    def heartbeat(_: object, request: v201.HeartbeatRequest) -> Any:
        return wrong

    async def main() -> None:
        async with pair(OCPP201, handlers, Handlers(OCPP201, object)) as (_, peer):
            with pytest.raises(RemoteCallError) as caught:
                await peer.call(v201.HeartbeatRequest())
            assert caught.value.code is ErrorCode.INTERNAL_ERROR
            assert "Response" not in caught.value.description

    run(main)
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert errors[0].exc_info is not None
    assert "answered with HeartbeatResponse" in str(errors[0].exc_info[1])


def test_a_socket_that_closes_while_a_call_waits_ends_the_call_at_once() -> None:
    async def main() -> None:
        here, there = wires()
        peer = CsmsPeer(OCPP201, here, here.send, timeout=3600.0)
        async with serving(peer, Handlers(OCPP201, object)):
            waiting = asyncio.create_task(peer.call(v201.HeartbeatRequest()))
            await there.texts.get()
            await here.texts.put(None)
            with pytest.raises(ConnectionLost) as caught:
                await waiting
            assert caught.value.sent

    run(main)


def test_5000_stray_results_do_not_spoil_the_next_call() -> None:
    conn = StationConnection(OCPP201)
    for number in range(5000):
        conn.receive(f'[3,"{number}",{{}}]', now=0.0)
    assert {type(event) for event in conn.events()[:1000]} == {ResponseUnmatched}
    pending = conn.call(v201.HeartbeatRequest(), now=0.0, message_id="1")
    conn.receive('[3,"1",{"currentTime":"2026-01-02T03:04:05Z"}]', now=0.0)
    assert [type(event) for event in conn.events()] == [CallFinished]
    assert pending.result().current_time == NOW


def test_a_slow_handler_does_not_delay_an_answer_that_another_task_waits_for() -> None:
    release = asyncio.Event()
    station = Handlers(OCPP201, object)

    @station.on(v201.ClearCache)
    async def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        await release.wait()
        return v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)

    csms = Handlers(OCPP201, object)

    @csms.on(v201.Heartbeat)
    def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=NOW)

    async def main() -> None:
        async with pair(OCPP201, csms, station) as (to_station, to_csms):
            slow = asyncio.create_task(to_station.call(v201.ClearCacheRequest()))
            await asyncio.sleep(0)
            assert await to_csms.call(v201.HeartbeatRequest())
            release.set()
            assert await slow

    run(main)
