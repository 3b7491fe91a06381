"""The kit's faults: each strikes the frames that its rule names, and both ends see what a network would show."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from ocppkit import (
    OCPP16,
    OCPP201,
    CallReceived,
    CallRepeated,
    CallTimedOutError,
    ConnectionLost,
    Duplicates,
    FrameRejected,
    Handlers,
    InvalidResponseError,
    RemoteCallError,
    ResponseUnmatched,
    v16,
    v201,
)
from ocppkit.messages import Sender
from ocppkit.testing import (
    Clock,
    Conversation,
    Fault,
    Faults,
    connected,
    cut,
    delay,
    drop,
    duplicate,
    garble,
    reorder,
    wires,
)

ACCEPTED = v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED)
Body = Callable[[Conversation[OCPP16], Clock], Coroutine[Any, Any, None]]


def run(body: Body, *faults: Fault, **options: Any) -> Faults:
    """Run a conversation with faults, in which the CSMS answers Heartbeats and the station ClearCaches."""
    csms, station, clock, planted = Handlers(OCPP16, object), Handlers(OCPP16, object), Clock(), Faults(*faults)

    @csms.on(v16.Heartbeat)
    def heartbeat(_: object, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        return v16.HeartbeatResponse(current_time=clock.now())

    @station.on(v16.ClearCache)
    def clear(_: object, request: v16.ClearCacheRequest) -> v16.ClearCacheResponse:
        return ACCEPTED

    async def main() -> None:
        async with connected(OCPP16, csms=csms, station=station, clock=clock, faults=planted, **options) as talk:
            await body(talk, clock)

    asyncio.run(main())
    return planted


def beat(talk: Conversation[OCPP16]) -> asyncio.Task[v16.HeartbeatResponse]:
    return asyncio.create_task(talk.to_csms.call(v16.HeartbeatRequest()))


def seen(events: list[Any]) -> list[type]:
    return [type(event) for event in events]


def test_a_dropped_call_times_out_and_the_next_one_is_answered() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        first = beat(talk)
        await clock.advance(30)
        assert isinstance(first.exception(), CallTimedOutError)
        assert (talk.log[0].arrived, talk.log[0].faults) == ([], ["drop"])
        await beat(talk)
        assert talk.csms_events  # it has seen the second one alone
        assert len(talk.log) == 3

    run(body, drop(v16.Heartbeat, nth=1))


def test_a_delayed_answer_is_late_and_what_is_sent_behind_it_waits() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        asking = beat(talk)
        await clock.settle()
        clearing = asyncio.create_task(talk.to_station.call(v16.ClearCacheRequest()))
        await clock.advance(9.9)
        assert (asking.done(), clearing.done()) == (False, False)
        await clock.advance(0.1)
        assert (asking.done(), await clearing) == (True, ACCEPTED)

    run(body, delay(10, "Heartbeat", part="answer"))


def test_an_answer_that_is_delayed_beyond_the_time_out_comes_to_nothing() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        asking = beat(talk)
        await clock.advance(31)
        assert isinstance(asking.exception(), CallTimedOutError)
        (unmatched,) = (event for event in talk.station_events if isinstance(event, ResponseUnmatched))
        assert unmatched.late

    run(body, delay(31, sender=Sender.CSMS))


def test_a_duplicate_arrives_twice_and_is_answered_as_duplicates_are() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        await beat(talk)
        await clock.settle()
        assert seen(talk.csms_events)[-1] is CallRepeated
        assert len(talk.log[0].arrived) == 2

    run(body, duplicate("Heartbeat", part="request"), duplicates=Duplicates.REPLAY)


def test_a_frame_is_overtaken_by_the_next_of_its_side() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        first, second = beat(talk), beat(talk)
        await clock.settle()
        assert (first.done(), second.done()) == (True, True)
        received = [event.message_id for event in talk.csms_events if isinstance(event, CallReceived)]
        assert received == ["b", "a"]

    run(body, reorder("Heartbeat", nth=1), in_flight=2, new_id=iter("ab").__next__)


def test_a_garbled_call_is_refused_as_the_version_asks() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        with pytest.raises(RemoteCallError, match="FormationViolation"):
            await beat(talk)
        assert seen(talk.csms_events) == [FrameRejected]
        assert talk.log[0].text.startswith(talk.log[0].arrived[0])

    run(body, garble("Heartbeat", part="request", into=lambda text: text[:-2]))


def test_a_garbled_answer_ends_its_call() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        with pytest.raises(InvalidResponseError):
            await beat(talk)

    run(body, garble("Heartbeat", part="answer"))


@pytest.mark.parametrize(("arrives", "received"), [(False, 0), (True, 1)])
def test_a_connection_that_is_cut_at_a_frame_is_lost_for_both(arrives: bool, received: int) -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        with pytest.raises(ConnectionLost):
            await beat(talk)
        await talk.to_station.ended()
        assert len(talk.csms_events) == received

    run(body, cut("Heartbeat", arrives=arrives))


@pytest.mark.parametrize(
    ("rule", "struck"),
    [
        ({}, [1, 2, 3, 4, 5, 6]),
        ({"nth": 2}, [2]),
        ({"nth": (1, 3)}, [1, 3]),
        ({"action": v16.Heartbeat}, [1, 2, 5, 6]),
        ({"action": "ClearCache"}, [3, 4]),
        ({"sender": Sender.CSMS}, [2, 3, 6]),
        ({"part": "answer"}, [2, 4, 6]),
        ({"action": "Heartbeat", "part": "request", "nth": 2}, [5]),
        ({"action": "Heartbeat", "sender": Sender.STATION, "part": "answer"}, []),
        ({"nth": 7}, []),
    ],
)
def test_a_rule_strikes_the_frames_that_it_names(rule: dict[str, Any], struck: list[int]) -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        await beat(talk)
        await talk.to_station.call(v16.ClearCacheRequest())
        await beat(talk)
        assert [one.number for one in talk.log if one.faults] == struck

    planted = run(body, delay(0, **rule))
    assert len(planted.missed) == (0 if struck else 1)


def test_several_faults_strike_one_frame_in_their_order() -> None:
    async def main() -> None:
        here, there = wires(OCPP201, faults=Faults(garble(into=lambda text: f"{text}!"), duplicate(times=3)))
        await here.send("[]")
        assert [await there.receive() for _ in range(3)] == ["[]!", "[]!", "[]!"]
        assert here.log[0].faults == ["garble", "duplicate"]

    asyncio.run(main())


def test_a_fault_counts_on_over_the_next_connection() -> None:
    faults = Faults(drop("BootNotification", nth=2))

    async def main() -> None:
        for arrived in (1, 0, 1):
            here, there = wires(OCPP201, faults=faults)
            await there.send('[2,"1","BootNotification",{}]')
            assert len(here.log[0].arrived) == arrived
        assert not faults.missed

    asyncio.run(main())


def test_what_is_under_way_when_a_connection_goes_is_lost_and_what_has_come_can_be_read() -> None:
    async def main() -> None:
        with Clock().ruling() as clock:
            here, there = wires(OCPP201, faults=Faults(delay(5, nth=2)))
            await here.send("[1]")
            await here.send("[2]")
            here.close()
            await clock.advance(5)
            assert [text async for text in there] == ["[1]"]
            assert here.log[1].arrived == []

    asyncio.run(main())


UNSTRUCK: dict[str, tuple[list[Fault], list[str]]] = {
    "one of two": ([duplicate("Heartbeat", nth=(1, 9))], ["duplicate"]),
    "after it is lost": (
        [drop("Heartbeat"), garble("Heartbeat"), duplicate("Heartbeat"), reorder("Heartbeat"), delay(1, "Heartbeat")],
        ["garble", "duplicate", "reorder", "delay"],
    ),
    "overtaken by nothing": ([reorder("Heartbeat", part="request")], ["reorder"]),
    "into the same": ([garble("Heartbeat", into=lambda text: text)], ["garble"]),
}


@pytest.mark.parametrize("name", UNSTRUCK)
def test_what_changes_nothing_has_missed(name: str) -> None:
    faults, missed = UNSTRUCK[name]

    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        asking = beat(talk)
        await clock.advance(31)
        assert asking.done()
        asking.exception()

    assert [fault.name for fault in run(body, *faults).missed] == missed


def test_a_frame_is_not_overtaken_by_one_that_is_lost() -> None:
    async def main() -> None:
        faults = Faults(reorder(nth=1), drop(nth=2))
        here, there = wires(OCPP16, faults=faults)
        await here.send("[1]")
        await here.send("[2]")
        assert [one.name for one in faults.missed] == ["reorder"]
        await here.send("[3]")
        assert not faults.missed
        assert [await there.receive() for _ in range(2)] == ["[3]", "[1]"]

    asyncio.run(main())


def test_a_delayed_frame_arrives_before_the_connection_is_cut_behind_it() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        asking = beat(talk)
        await clock.advance(4)
        assert not asking.done()
        await clock.advance(1)
        assert isinstance(asking.exception(), ConnectionLost)
        assert (talk.log[0].arrived, talk.log[0].faults) == ([talk.log[0].text], ["delay", "cut"])

    assert not run(body, delay(5, "Heartbeat"), cut("Heartbeat", arrives=True)).missed


@pytest.mark.parametrize(("fault", "arrived"), [(cut(), []), (cut(arrives=True), [])])
def test_a_frame_that_waits_to_be_overtaken_is_lost_when_the_connection_is_cut(
    fault: Fault, arrived: list[str]
) -> None:
    async def main() -> None:
        here, _ = wires(OCPP16, faults=Faults(reorder(), fault))
        await here.send("[1]")
        assert (here.closed, here.log[0].arrived) == (True, arrived)

    asyncio.run(main())


def test_a_fault_of_an_action_that_there_is_not_is_refused() -> None:
    async def body(talk: Conversation[OCPP16], clock: Clock) -> None:
        pytest.fail("the block runs")

    with pytest.raises(ValueError, match=r"drop\(action='Hartbeat'\) strikes nothing: OCPP 1.6 has no such action"):
        run(body, drop("Hartbeat"))


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: drop(nth=0), "counted from 1"),
        (lambda: drop(nth=()), "counted from 1"),
        (lambda: drop(sender=Sender.BOTH), "one sender"),
        (lambda: delay(-1), "0 seconds or more"),
        (lambda: delay(float("nan")), "0 seconds or more"),
        (lambda: duplicate(times=1), "2 to 100 times"),
    ],
)
def test_a_rule_that_can_mean_nothing_is_refused(make: Callable[[], Fault], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        make()


def test_a_fault_shows_its_rule() -> None:
    assert repr(cut(v201.Heartbeat, nth=2, part="answer")) == "cut(action='Heartbeat', part='answer', nth=(2,))"
