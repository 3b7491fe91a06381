"""The kit's clock where nobody moves it: a test fails that would wait for ever, wherever its block is held."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import suppress
from typing import Any

import pytest

from ocppkit import OCPP201, v201
from ocppkit.testing import Clock, Faults, Stalled, connected, drop, said, until
from ocppkit.testing.clock import real_timeout
from tests.test_testing_clock import NOBODY, ruled


def test_a_block_that_waits_for_time_that_nobody_moves_is_stalled() -> None:
    async def main() -> None:
        clock = Clock(patience=0.05)
        lost = Faults(drop("Heartbeat"))
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=clock, faults=lost) as talk:
            await clock.advance(2.5)
            await talk.to_csms.call(v201.HeartbeatRequest())

    with pytest.raises(Stalled) as caught:
        asyncio.run(main())
    assert str(caught.value) == (
        "the clock stands at 2.5 s and everything waits, and the next thing is due in 30 s: advance() moves it; "
        "where something outside takes longer than 0.05 s, give the clock more patience="
    )


def test_a_block_that_waits_for_nothing_at_all_is_stalled_too_and_may_take_its_time_to_clear_up() -> None:
    async def main(clock: Clock) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(10)

    with pytest.raises(Stalled, match="nothing is due"):
        ruled(main, patience=0.05)


async def stalled_by(clock: Clock, waiting: Coroutine[Any, Any, Any]) -> None:
    with pytest.raises(Stalled), clock.ruling():
        await waiting


def test_a_clock_stalls_again_when_it_has_stalled() -> None:
    async def main(clock: Clock) -> None:
        await stalled_by(clock, asyncio.sleep(10))
        await stalled_by(clock, asyncio.sleep(3600))
        assert clock.time == 0

    ruled(main, patience=0.05)


async def swallows() -> None:
    with suppress(asyncio.CancelledError):
        await asyncio.sleep(10)
    await asyncio.Event().wait()


async def swallows_while_others_work() -> None:
    working = asyncio.create_task(asyncio.sleep(math.inf))
    with suppress(asyncio.CancelledError):
        await asyncio.sleep(10)
    while not working.done():
        await asyncio.sleep(60)


async def never_waits() -> None:
    while True:
        await asyncio.sleep(0)


async def hardly_waits() -> None:
    while True:
        await asyncio.sleep(1e-10)


@pytest.mark.parametrize(
    "behaving", [swallows, swallows_while_others_work, never_waits, hardly_waits], ids=lambda one: one.__name__
)
def test_a_stall_that_is_not_obeyed_ends_all_the_same(behaving: Callable[[], Any], monkeypatch: Any) -> None:
    monkeypatch.setattr("ocppkit.testing.clock._MOST_TURNS", 1000)

    async def main(clock: Clock) -> None:
        running = asyncio.create_task(behaving())
        await clock.advance(1)
        await running

    with pytest.raises(Stalled):
        ruled(main, patience=0.05)

    async def itself(_: Clock) -> None:
        await behaving()

    with pytest.raises(Stalled):
        ruled(itself, patience=0.05)


def test_many_turns_are_no_stall_while_the_clock_has_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.testing.clock._MOST_TURNS", 10)

    async def main(clock: Clock) -> None:
        for _ in range(1000):
            await asyncio.sleep(0)

    ruled(main)


async def fixture(clock: Clock) -> AsyncGenerator[None]:
    with clock.ruling():
        yield


@pytest.mark.parametrize("in_one_task", [False, True], ids=["as pytest-asyncio does", "as anyio does"])
def test_a_test_is_stalled_whose_fixture_holds_the_block(in_one_task: bool) -> None:
    clock = Clock(patience=0.05)

    async def step(holding: AsyncGenerator[None]) -> None:
        await anext(holding, None)

    async def both(holding: AsyncGenerator[None]) -> None:
        await step(holding)
        await asyncio.sleep(10)

    def run() -> None:
        with asyncio.Runner() as runner:
            holding = fixture(clock)
            if in_one_task:
                runner.run(both(holding))
            else:
                runner.run(step(holding))
                runner.run(asyncio.sleep(10))

    with pytest.raises(Stalled, match="due in 10 s"):
        run()


def test_blocks_of_two_tasks_may_end_in_any_order() -> None:
    clock = Clock(patience=0.05)

    async def ruled_for(turns: int, waiting: float) -> None:
        with clock.ruling():
            for _ in range(turns):
                await asyncio.sleep(0)
            await asyncio.sleep(waiting)

    async def main() -> None:
        first, second = asyncio.create_task(ruled_for(1, 0)), asyncio.create_task(ruled_for(3, 3600))
        await first
        with pytest.raises(Stalled):
            await second

    asyncio.run(main())
    assert clock.time == 0


@pytest.mark.parametrize("clocked", [False, True])
def test_real_time_is_waited_for_under_a_clock_too(clocked: bool) -> None:
    async def wait() -> None:
        with pytest.raises(TimeoutError):
            async with real_timeout(0.05):
                await asyncio.Event().wait()
        async with real_timeout(5):
            await asyncio.sleep(0)

    async def main(clock: Clock) -> None:
        waiting = asyncio.create_task(wait())
        await clock.advance(3600)
        assert not waiting.done()
        await waiting

    if clocked:
        ruled(main, patience=0.01)
    else:
        asyncio.run(wait())


def test_who_waits_in_real_time_does_so_when_the_clock_is_gone() -> None:
    async def wait() -> None:
        async with real_timeout(0.05):
            await asyncio.Event().wait()

    async def main() -> None:
        clock = Clock()
        with clock.ruling():
            waiting = asyncio.create_task(wait())
            await clock.settle()
        with pytest.raises(TimeoutError):
            await waiting

    asyncio.run(main())


def test_who_clears_up_may_wait_for_what_is_never_said() -> None:
    async def main() -> None:
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=Clock(patience=0.05)) as talk:
            try:
                await asyncio.sleep(10)
            finally:
                await until(talk.log, said(v201.HeartbeatRequest), within=0.05)

    with pytest.raises(AssertionError, match="nobody said it within"):
        asyncio.run(main())
