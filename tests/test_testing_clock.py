"""The kit's clock: time moves when it is told to and only then, for everything on the loop."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ocppkit import (
    OCPP16,
    OCPP201,
    CallFailed,
    CallRefused,
    CallTimedOutError,
    ConnectionLost,
    ErrorCode,
    Handlers,
    v16,
    v201,
)
from ocppkit.asyncio import CsmsPeer
from ocppkit.station import BackOff, HeartbeatTimer, MessageRetry, Outbox, RetryBackOff
from ocppkit.store import MemoryStore
from ocppkit.testing import Clock, Faults, connected, cut, drop, refused, until

NOBODY = Handlers(OCPP201, object)
LONGEST = 20.0  # seconds that a busy machine may take


def ruled(main: Callable[[Clock], Coroutine[Any, Any, None]], **options: Any) -> None:
    clock = Clock(**options)

    async def ruling() -> None:
        with clock.ruling():
            await main(clock)

    begun = time.monotonic()
    asyncio.run(ruling())
    assert time.monotonic() - begun < LONGEST


def test_a_sleep_ends_when_its_time_has_come_and_not_before() -> None:
    async def main(clock: Clock) -> None:
        sleeping = asyncio.create_task(asyncio.sleep(86_400))
        await clock.advance(86_399)
        assert not sleeping.done()
        await clock.advance(1)
        assert sleeping.done()
        assert (clock.time, repr(clock)) == (86_400, "<Clock at 86400 s>")
        assert clock.now() == datetime(2026, 1, 2, tzinfo=UTC)

    ruled(main)


def test_what_is_due_on_the_way_happens_in_order_and_at_its_time() -> None:
    happened = list[tuple[str, float]]()

    async def every(name: str, seconds: float, clock: Clock) -> None:
        while True:
            await asyncio.sleep(seconds)
            happened.append((name, round(clock.time, 3)))

    async def main(clock: Clock) -> None:
        async with asyncio.TaskGroup() as tasks:
            running = [tasks.create_task(every(name, seconds, clock)) for name, seconds in (("a", 4), ("b", 10))]
            await clock.advance(12)
            for task in running:
                task.cancel()
        assert happened == [("a", 4.0), ("a", 8.0), ("b", 10.0), ("a", 12.0)]

    ruled(main)


def test_what_follows_from_what_is_due_has_happened_too() -> None:
    async def main(clock: Clock) -> None:
        done = list[int]()

        async def chain() -> None:
            await asyncio.sleep(1)
            for number in range(100):
                await asyncio.create_task(asyncio.sleep(0))
                done.append(number)

        running = asyncio.create_task(chain())
        await clock.advance(1)
        assert len(done) == 100
        await running

    ruled(main)


def test_what_is_due_after_years_happens() -> None:
    async def main(clock: Clock) -> None:
        await clock.advance(1e8)
        for seconds in range(1, 1000):
            await clock.advance(seconds / 7)
        assert round(clock.time - 1e8, 3) == round(sum(range(1, 1000)) / 7, 3)

    ruled(main)


def test_settling_moves_no_time() -> None:
    async def main(clock: Clock) -> None:
        sleeping, woken = asyncio.create_task(asyncio.sleep(0.001)), asyncio.create_task(asyncio.sleep(0))
        await clock.settle()
        assert (sleeping.done(), woken.done(), clock.time) == (False, True, 0.0)
        sleeping.cancel()

    ruled(main)


def test_a_call_times_out_without_anybody_sleeping() -> None:
    async def main() -> None:
        clock = Clock()
        lost = Faults(drop("Heartbeat"))
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=clock, faults=lost, timeout=3600.0) as talk:
            waiting = asyncio.create_task(talk.to_csms.call(v201.HeartbeatRequest()))
            await clock.advance(3599)
            assert not waiting.done()
            await clock.advance(1)
            with pytest.raises(CallTimedOutError, match=r"within 3.6e\+03 s"):
                await waiting

    asyncio.run(main())


def test_heartbeats_come_at_their_times() -> None:
    csms = Handlers(OCPP201, object)
    clock = Clock()

    @csms.on(v201.Heartbeat)
    def heartbeat(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=clock.now())

    async def main() -> None:
        async with connected(OCPP201, csms=csms, station=NOBODY, clock=clock) as talk:

            async def beat() -> None:
                timer = HeartbeatTimer(300, now=clock.time)
                while True:
                    await asyncio.sleep(timer.next_deadline() - clock.time)
                    if timer.handle_timer(clock.time):
                        await talk.to_csms.call(v201.HeartbeatRequest())
                        timer.answered(clock.time)

            beating = asyncio.create_task(beat())
            await clock.advance(1000)
            beating.cancel()
        answers = talk.log.messages(v201.HeartbeatResponse)
        assert [one.current_time - Clock().now() for one in answers] == [timedelta(seconds=n) for n in (300, 600, 900)]

    asyncio.run(main())


def test_an_outbox_tries_again_at_its_times() -> None:
    csms, clock = Handlers(OCPP16, object), Clock()
    refusals = iter([True, True, False])
    info = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)

    @csms.on(v16.StartTransaction)
    def start(_: object, request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
        if next(refusals):
            raise CallRefused(ErrorCode.INTERNAL_ERROR)
        return v16.StartTransactionResponse(transaction_id=4711, id_tag_info=info)

    async def deliver(outbox: Outbox[OCPP16], to_csms: CsmsPeer[OCPP16]) -> None:
        while True:
            while delivery := outbox.next(clock.time):
                try:
                    outcome: Any = await to_csms.call(delivery.request)
                except CallFailed as error:
                    outcome = error
                outbox.finished(delivery, outcome, now=clock.time)
            await asyncio.sleep((outbox.next_deadline() or 1e9) - clock.time)

    async def main() -> None:
        outbox = Outbox(OCPP16, MemoryStore(), now=0.0, retry=MessageRetry(attempts=5, interval=60.0))
        request = v16.StartTransactionRequest(connector_id=1, id_tag="A", meter_start=0, timestamp=clock.now())
        started = outbox.add(request, now=clock.time, transaction="1")
        outbox.online()
        async with connected(OCPP16, csms=csms, station=Handlers(OCPP16, object), clock=clock) as talk:
            delivering = asyncio.create_task(deliver(outbox, talk.to_csms))
            await clock.advance(3600)
            delivering.cancel()
        # OCPP 1.6, 3.7.1: the wait is the interval times the attempts made.
        assert [one.time for one in talk.log if one.is_request] == [0.0, 60.0, 180.0]
        assert started.result().transaction_id == 4711

    asyncio.run(main())


def test_a_station_connects_again_after_its_back_off() -> None:
    clock = Clock()
    faults = Faults(cut("BootNotification", nth=(1, 2, 3)))
    booting = v201.BootNotificationRequest(
        reason=v201.BootReasonEnumType.POWER_UP,
        charging_station=v201.ChargingStationType(model="Pro 22", vendor_name="Example"),
    )
    at = list[float]()

    async def station() -> None:
        back_off = BackOff(RetryBackOff(wait_minimum=8, random_range=4, repeat_times=2), random=lambda: 0.5)
        while True:
            async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=clock, faults=faults) as talk:
                at.append(clock.time)
                try:
                    await talk.to_csms.call(booting)
                except ConnectionLost:
                    pass
                except CallFailed:
                    return
            await asyncio.sleep(back_off.next_attempt(clock.time) - clock.time)

    async def main() -> None:
        with clock.ruling():
            running = asyncio.create_task(station())
            await clock.advance(1000)
            await running
        assert at == [0.0, 10.0, 28.0, 62.0]

    asyncio.run(main())


def test_what_waits_over_two_blocks_wakes_at_its_times() -> None:
    woken = list[float]()
    clock = Clock()

    async def every_minute() -> None:
        while True:
            await asyncio.sleep(60)
            woken.append(clock.time)

    async def main() -> None:
        with clock.ruling():
            waking = asyncio.create_task(every_minute())
            await clock.advance(150)
        with clock.ruling():
            await clock.advance(150)
        waking.cancel()

    asyncio.run(main())
    assert woken == [60, 120, 180, 240, 300]


def test_an_hour_is_an_hour_when_clocks_are_put_forward() -> None:
    async def main() -> None:
        clock = Clock(datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Berlin")))
        with clock.ruling():
            await clock.advance(3600)
        assert clock.now().isoformat() == "2026-03-29T03:30:00+02:00"

    asyncio.run(main())


@pytest.mark.parametrize("step", ["advance", "settle"])
def test_work_that_the_loop_has_given_to_threads_is_waited_for(step: str) -> None:
    async def main(clock: Clock) -> None:
        times: list[float] = []

        async def working() -> None:
            for _ in range(3):
                await asyncio.to_thread(time.sleep, 0.1)
                times.append(clock.time)

        work = asyncio.create_task(working())
        await (clock.advance(60) if step == "advance" else clock.settle())
        assert work.done()
        assert times == [0, 0, 0]

    ruled(main)


def test_a_thread_that_does_not_end_is_waited_for_no_longer_than_patience_lasts() -> None:
    async def main(clock: Clock) -> None:
        ended = threading.Event()
        working = asyncio.create_task(asyncio.to_thread(ended.wait, LONGEST))
        begun = time.monotonic()
        for _ in range(20):
            await clock.advance(60)
        assert time.monotonic() - begun >= 0.2
        assert not working.done()
        ended.set()
        await working

    ruled(main, patience=0.2)


def test_who_waits_in_real_time_is_not_held_up_by_work_in_threads() -> None:
    async def main(clock: Clock) -> None:
        ended = threading.Event()
        working = asyncio.create_task(asyncio.to_thread(ended.wait, LONGEST))
        moving = asyncio.create_task(clock.advance(60))
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=clock) as talk:
            with pytest.raises(AssertionError, match=r"nobody said it within 0\.1 s"):
                await until(talk.log, refused(v201.Heartbeat, ErrorCode.NOT_SUPPORTED), within=0.1)
        assert clock.time == 0
        assert not working.done()
        ended.set()
        await moving
        assert await working

    ruled(main, patience=LONGEST)


def test_time_moves_when_there_has_been_nothing_to_do_for_as_long_as_the_clock_has_to_rest() -> None:
    async def main(clock: Clock) -> None:
        begun = time.monotonic()
        moved: list[float] = []
        asyncio.get_running_loop().call_later(60, lambda: moved.append(time.monotonic()))
        await clock.advance(60)
        assert moved[0] - begun >= 0.2

    ruled(main, rest=0.2)


def test_time_is_real_again_behind_the_block() -> None:
    async def main() -> None:
        loop: Any = asyncio.get_running_loop()
        before, resolution = loop.time(), loop._clock_resolution
        with Clock().ruling() as clock, clock.ruling():
            await clock.advance(1e6)
            assert loop.time() - before >= 1e6
        assert loop.time() - before < LONGEST
        assert loop._clock_resolution == resolution
        with Clock().ruling() as another:
            await another.advance(1)

    asyncio.run(main())


def test_a_clock_is_used_where_it_rules_and_goes_forward() -> None:
    async def main() -> None:
        clock = Clock()
        with pytest.raises(RuntimeError, match="does not rule this loop"):
            await clock.advance(1)
        for seconds in (-1, math.nan, math.inf):
            with clock.ruling(), pytest.raises(ValueError, match="time goes forward by 0 seconds or more, not by"):
                await clock.advance(seconds)
        with clock.ruling(), pytest.raises(RuntimeError, match="taken"), Clock().ruling():
            pass

    asyncio.run(main())
    with pytest.raises(ValueError, match="with its time zone"):
        Clock(datetime(2026, 1, 1))


def test_a_loop_that_does_not_let_itself_be_told_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        with pytest.raises(TypeError, match="rules the loops of asyncio"), Clock().ruling():
            pytest.fail("it rules")

    monkeypatch.setattr("asyncio.get_running_loop", object)
    with suppress(StopIteration):
        main().send(None)
