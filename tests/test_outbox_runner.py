"""An outbox on an event loop ends when it should, and nothing in it blocks the rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import pytest

from ocppkit import ERRATA, OCPP16, Handlers, RemoteCallError, v16
from ocppkit.asyncio import CsmsPeer
from ocppkit.station import MessageRetry, Outbox
from ocppkit.station_asyncio import OutboxRunner
from ocppkit.store import MemoryStore
from ocppkit.testing import Clock, connected
from tests.test_asyncio import pair, run, serving, wires

NOW = datetime(2026, 1, 2, tzinfo=UTC)
STATUS = v16.StatusNotificationRequest(
    connector_id=1, error_code=v16.ChargePointErrorCode.NO_ERROR, status=v16.ChargePointStatus.AVAILABLE
)
NOBODY = Handlers(OCPP16, object)


def hertz() -> v16.MeterValuesRequest:
    sample = v16.SampledValue(value="50", unit=v16.UnitOfMeasure.HERTZ)
    return v16.MeterValuesRequest(connector_id=1, meter_value=[v16.MeterValue(timestamp=NOW, sampled_value=[sample])])


@asynccontextmanager
async def runner(**options: Any) -> AsyncGenerator[OutboxRunner[OCPP16]]:
    async with OutboxRunner(Outbox(OCPP16, MemoryStore(), now=monotonic(), **options)) as made:
        yield made


def test_an_outbox_ends_with_its_connection_even_when_it_has_nothing_to_do() -> None:
    async def main() -> None:
        here, _ = wires()
        peer = CsmsPeer(OCPP16, here, here.send)
        async with runner() as outbox:
            delivering = asyncio.create_task(outbox.run(peer))
            async with serving(peer, NOBODY):
                await asyncio.sleep(0.02)
                assert not delivering.done()
            await delivering

    run(main)


@pytest.mark.parametrize("ticks", range(6))
def test_cancelling_an_outbox_ends_it_whatever_happens_at_that_moment(ticks: int) -> None:
    async def main() -> None:
        async with (
            runner(retry=MessageRetry(attempts=3, interval=60.0)) as outbox,
            pair(OCPP16, NOBODY, NOBODY) as (_, csms),
        ):
            await outbox.add(STATUS)
            delivering = asyncio.create_task(outbox.run(csms))
            while await outbox.step(lambda box: box.next_deadline()) is None:
                await asyncio.sleep(0.001)
            await outbox.add(STATUS)
            for _ in range(ticks):
                await asyncio.sleep(0)
            delivering.cancel()
            with pytest.raises(asyncio.CancelledError):
                await delivering

    run(main)


def test_an_old_connection_s_end_does_not_silence_the_new_one() -> None:
    handlers = Handlers(OCPP16, object)

    @handlers.on(v16.StatusNotification)
    def status(_: object, request: v16.StatusNotificationRequest) -> v16.StatusNotificationResponse:
        return v16.StatusNotificationResponse()

    async def main() -> None:
        async with runner() as outbox, pair(OCPP16, handlers, NOBODY) as (_, csms):
            here, _ = wires()
            old = asyncio.create_task(outbox.run(CsmsPeer(OCPP16, here, here.send)))
            await asyncio.sleep(0.01)
            new = asyncio.create_task(outbox.run(csms))
            await asyncio.sleep(0.01)
            old.cancel()
            await asyncio.gather(old, return_exceptions=True)
            await outbox.add(STATUS)
            while await outbox.step(len):
                await asyncio.sleep(0.001)
            new.cancel()
            await asyncio.gather(new, return_exceptions=True)

    run(main)


def test_what_the_outbox_s_policy_accepts_is_sent() -> None:
    got: list[object] = []
    handlers = Handlers(OCPP16, object)

    @handlers.on(v16.MeterValues)
    def meter(_: object, request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
        got.append(request.meter_value[0].sampled_value[0].unit)
        return v16.MeterValuesResponse()

    async def main() -> None:
        async with runner(policy=ERRATA) as outbox, pair(OCPP16, handlers, NOBODY) as (_, csms):
            delivering = asyncio.create_task(outbox.run(csms))
            message = await outbox.add(hertz())
            while not message.done:
                await asyncio.sleep(0.001)
            delivering.cancel()

    run(main)
    assert got == ["Hertz"]


def test_middleware_that_fails_is_a_failed_attempt_and_does_not_block_the_rest() -> None:
    def broken(_: object, request: Any) -> Any:
        if request is not None:
            raise ZeroDivisionError
        yield request

    async def main() -> None:
        async with (
            runner(retry=MessageRetry(attempts=1, interval=0.0)) as outbox,
            pair(OCPP16, NOBODY, NOBODY, around=[broken]) as (_, csms),
        ):
            delivering = asyncio.create_task(outbox.run(csms))
            message = await outbox.add(STATUS)
            while not message.done:
                await asyncio.sleep(0.001)
            assert not delivering.done()
            delivering.cancel()

    run(main)


def test_a_refused_message_is_given_up_after_its_attempts() -> None:
    async def main() -> None:
        async with (
            runner(retry=MessageRetry(attempts=2, interval=0.01)) as outbox,
            pair(OCPP16, NOBODY, NOBODY) as (_, csms),
        ):
            delivering = asyncio.create_task(outbox.run(csms))
            message = await outbox.add(STATUS)
            while not message.done:
                await asyncio.sleep(0.001)
            with pytest.raises(RemoteCallError, match="NotSupported"):
                message.result()
            delivering.cancel()

    run(main)


def test_attempts_wait_for_the_clock_that_is_given() -> None:
    clock = Clock()

    async def main() -> None:
        outbox = Outbox(OCPP16, MemoryStore(), now=0.0, retry=MessageRetry(attempts=3, interval=60.0))
        async with (
            connected(OCPP16, csms=NOBODY, station=NOBODY, clock=clock) as talk,
            OutboxRunner(outbox, now=lambda: clock.time) as runs,
        ):
            delivering = asyncio.create_task(runs.run(talk.to_csms))
            message = await runs.add(STATUS)
            await clock.advance(200)
            assert [round(one.time) for one in talk.log if one.is_request] == [0, 60, 180]
            assert message.done
            delivering.cancel()

    asyncio.run(main())
