"""The kit's pair of peers: what crosses is kept, contexts arrive, and what goes wrong in a handler is no secret."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from unittest.mock import MagicMock

import pytest

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    Call,
    CallRefused,
    ConnectionLost,
    ErrorCode,
    Handlers,
    RemoteCallError,
    StateError,
    custom_action,
    v16,
    v21,
    v201,
)
from ocppkit.asyncio import StationPeer
from ocppkit.extensions import ANY_JSON
from ocppkit.messages import Sender
from ocppkit.testing import Clock, Faults, connected, drop, garble, wires
from ocppkit.testing.log import MOST

CLEARED = v201.ClearCacheResponse(status=v201.ClearCacheStatusEnumType.ACCEPTED)


def heartbeats(answer: Callable[[Any], Any]) -> Handlers[OCPP201, Any]:
    handlers = Handlers(OCPP201, object)

    @handlers.on(v201.Heartbeat)
    def heartbeat(context: object, _: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        response: v201.HeartbeatResponse = answer(context)
        return response

    return handlers


def alive(_: object = None) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=Clock().now())


NOBODY = Handlers(OCPP201, object)


def test_each_side_calls_the_other_and_the_log_has_every_frame() -> None:
    station = Handlers(OCPP201, object)

    @station.on(v201.ClearCache)
    def clear(_: object, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        return CLEARED

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(alive), station=station, new_id=iter("abc").__next__) as talk:
            assert await talk.to_csms.call(v201.HeartbeatRequest()) == alive()
            assert await talk.to_station.call(v201.ClearCacheRequest()) == CLEARED
        assert [(one.number, one.sender, one.action, one.message) for one in talk.log] == [
            (1, Sender.STATION, "Heartbeat", v201.HeartbeatRequest()),
            (2, Sender.CSMS, "Heartbeat", alive()),
            (3, Sender.CSMS, "ClearCache", v201.ClearCacheRequest()),
            (4, Sender.STATION, "ClearCache", CLEARED),
        ]
        assert [one.answers and one.answers.number for one in talk.log] == [None, 1, None, 3]
        assert talk.log[0].text == '[2,"a","Heartbeat",{}]'
        assert talk.log[0].arrived == [talk.log[0].text]
        assert talk.log.messages(v201.ClearCacheResponse) == [CLEARED]
        assert repr(talk.log[-1]) == "<Crossing 4: ClearCache of the station>"

    asyncio.run(main())


def named(peer: StationPeer[OCPP201]) -> str:
    return f"made for {peer.id}"


@pytest.mark.parametrize(
    ("context", "told"),
    [(None, "<StationPeer 'CS001', OCPP 2.0.1>"), (7, "7"), (named, "'made for CS001'")],
    ids=["the peer", "a value", "made of the peer"],
)
def test_handlers_get_their_context(context: Any, told: str) -> None:
    got = list[str]()

    def answer(context: Any) -> v201.HeartbeatResponse:
        got.append(repr(context))
        return alive()

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(answer), station=NOBODY, csms_context=context) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())
        assert got == [told]

    asyncio.run(main())


def test_a_mock_is_a_context_and_is_not_called() -> None:
    mock, got = MagicMock(), list[object]()

    def answer(context: object) -> v201.HeartbeatResponse:
        got.append(context)
        return alive()

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(answer), station=NOBODY, csms_context=mock) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())

    asyncio.run(main())
    assert got == [mock]
    mock.assert_not_called()


class Part:
    """A role that keeps what it is told."""

    def __init__(self) -> None:
        self.handlers = heartbeats(alive)
        self.told = list[object]()

    def joined(self, peer: StationPeer[OCPP201], clock: Clock | None) -> None:
        self.told += [peer, clock]

    def left(self) -> None:
        self.told.append("left")


def test_a_role_knows_its_peer_and_the_clock_until_the_block_ends() -> None:
    async def main() -> None:
        part, clock = Part(), Clock()
        async with connected(OCPP201, csms=part, station=NOBODY, clock=clock) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())
            assert part.told == [talk.to_station, clock]
        assert part.told[2:] == ["left"]
        with pytest.raises(KeyError):
            async with connected(OCPP201, csms=part, station=NOBODY):
                raise KeyError
        assert part.told[4:] == [None, "left"]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"csms": None}, "csms= takes Handlers or a scripted role, not None"),
        ({"faults": drop()}, r"faults= takes Faults, say Faults\(drop\(\)\)"),
        ({"timout": 3}, "the csms's end has no option 'timout'; there are actions, answers, "),
        ({"station_options": {"timout": 3}}, "the station's end has no option 'timout'"),
    ],
    ids=str,
)
def test_what_cannot_be_connected_is_named(wrong: dict[str, Any], match: str) -> None:
    async def main() -> None:
        given: dict[str, Any] = {"csms": NOBODY, "station": NOBODY, **wrong}
        async with connected(OCPP201, **given):
            pytest.fail("the block runs")

    with pytest.raises(TypeError, match=match):
        asyncio.run(main())


def unable(_: str) -> Any:
    raise KeyError("no such text")


def nothing(_: str) -> Any:
    return None


@pytest.mark.parametrize(
    ("into", "why"),
    [(unable, "KeyError('no such text')"), (nothing, "TypeError('into= makes a text of a text, and not None')")],
)
@pytest.mark.parametrize("clocked", [False, True])
def test_a_block_whose_wire_fails_says_why(into: Callable[[str], Any], why: str, clocked: bool) -> None:
    async def main() -> None:
        faults, clock = Faults(garble(into=into)), Clock() if clocked else None
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, faults=faults, clock=clock) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())

    with pytest.raises(ConnectionLost) as caught:
        asyncio.run(main())
    assert caught.value.__notes__ == [f"{why} ended the connection"]


def test_a_block_fails_with_what_a_handler_raised_at_its_end() -> None:
    def fail(_: object) -> v201.HeartbeatResponse:
        raise KeyError("EVSE 7")

    async def main(failing: bool) -> None:
        async with connected(OCPP201, csms=heartbeats(fail), station=NOBODY, failing=failing) as talk:
            with pytest.raises(RemoteCallError, match="InternalError"):
                await talk.to_csms.call(v201.HeartbeatRequest())

    with pytest.raises(ExceptionGroup, match="did not expect") as caught:
        asyncio.run(main(failing=False))
    (error,) = caught.value.exceptions
    assert (repr(error), error.__notes__) == ("KeyError('EVSE 7')", ["raised when the csms handled Heartbeat"])
    asyncio.run(main(failing=True))


def test_a_block_that_fails_says_which_handler_failed_before() -> None:
    def fail(_: object) -> v201.HeartbeatResponse:
        raise KeyError("EVSE 7")

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(fail), station=NOBODY) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())

    with pytest.raises(RemoteCallError) as caught:
        asyncio.run(main())
    assert caught.value.__notes__ == ["KeyError('EVSE 7') was raised when the csms handled Heartbeat"]


def test_a_refusal_is_no_failure() -> None:
    def refuse(_: object) -> v201.HeartbeatResponse:
        raise CallRefused(ErrorCode.SECURITY_ERROR, "not you")

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(refuse), station=NOBODY) as talk:
            with pytest.raises(RemoteCallError):
                await talk.to_csms.call(v201.HeartbeatRequest())
        assert talk.log[1].message is None
        assert talk.failures() == []

    asyncio.run(main())


@pytest.mark.parametrize(
    ("handlers", "match"),
    [
        ((heartbeats(alive), heartbeats(alive)), "never comes from"),
        ((Handlers(OCPP16, object), NOBODY), "handlers of OCPP 1.6 cannot serve"),
    ],
    ids=["handlers of the other side", "handlers of another version"],
)
def test_handlers_that_do_not_fit_are_refused_at_once(handlers: Any, match: str) -> None:
    async def main() -> None:
        async with connected(OCPP201, csms=handlers[0], station=handlers[1]):
            pytest.fail("the block runs")

    with pytest.raises(ValueError, match=match):
        asyncio.run(main())


def test_options_are_those_of_both_ends_or_of_one() -> None:
    seen = list[Any]()

    async def main() -> None:
        options = {"watch": seen.append, "id": "CS7"}
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, timeout=7.0, csms_options=options) as talk:
            assert (talk.to_station.id, talk.to_csms.id) == ("CS7", "CS001")
            with pytest.raises(RemoteCallError):
                await talk.to_csms.call(v201.HeartbeatRequest())
        assert seen == talk.csms_events
        assert [type(event).__name__ for event in seen] == ["CallReceived"]

    asyncio.run(main())


def test_a_custom_action_is_read_in_the_log() -> None:
    reading = custom_action(OCPP201, "ReadRegister", request=ANY_JSON, response=ANY_JSON, sender=Sender.CSMS)
    station = Handlers(OCPP201, object)

    @station.on(reading)
    def read(_: object, request: Any) -> Any:
        return reading.response(request.body)

    async def main() -> None:
        async with connected(OCPP201, csms=NOBODY, station=station) as talk:
            await talk.to_station.call(reading.request({"number": 4}))
        assert [getattr(one.message, "body", None) for one in talk.log] == [{"number": 4}, {"number": 4}]

    asyncio.run(main())


def test_a_send_has_no_answer_and_is_a_request() -> None:
    csms, told = Handlers(OCPP21, object), asyncio.Event()

    @csms.on(v21.NotifyPeriodicEventStream)
    def stream(_: object, message: v21.NotifyPeriodicEventStreamRequest) -> None:
        told.set()

    async def main() -> None:
        message = v21.NotifyPeriodicEventStreamRequest(
            id=1, pending=0, basetime=Clock().now(), data=[v21.StreamDataElementType(t=1.0, v="230")]
        )
        async with connected(OCPP21, csms=csms, station=Handlers(OCPP21, object)) as talk:
            await talk.to_csms.send(message)
            await told.wait()
        (crossing,) = talk.log
        assert (crossing.is_request, crossing.message) == (True, message)

    asyncio.run(main())


def test_a_side_that_closes_is_gone_for_the_other() -> None:
    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(alive), station=NOBODY) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())
            await talk.to_station.close()
            await talk.to_csms.ended()
            with pytest.raises(StateError):
                await talk.to_csms.call(v201.HeartbeatRequest())

    asyncio.run(main())


def test_a_broken_connection_ends_calls_and_a_new_one_takes_over() -> None:
    async def main() -> None:
        clock = Clock()
        async with connected(OCPP201, csms=NOBODY, station=NOBODY, clock=clock, faults=Faults(drop())) as talk:
            waiting = asyncio.create_task(talk.to_csms.call(v201.HeartbeatRequest()))
            await clock.advance(5)
            await talk.disconnect()
            with pytest.raises(ConnectionLost):
                await waiting
        async with connected(OCPP201, csms=heartbeats(alive), station=NOBODY, clock=clock) as talk:
            await talk.to_csms.call(v201.HeartbeatRequest())
        assert (clock.time, talk.log[0].time) == (5.0, 0.0)

    asyncio.run(main())


def test_one_end_of_a_wire_can_be_held_by_hand() -> None:
    async def main() -> None:
        at_csms, at_station = wires(OCPP16)
        csms = StationPeer(OCPP16, at_csms, at_csms.send)
        serving = asyncio.create_task(csms.run(Handlers(OCPP16, object), csms))
        await at_station.send('[2,"7","Heartbeat",{')
        assert (
            await at_station.receive()
            == '[4,"7","FormationViolation","no OCPP-J message of type 2: the text is no JSON",{}]'
        )
        at_station.close()
        await serving
        with pytest.raises(ConnectionResetError):
            await at_station.send("[]")
        with pytest.raises(ConnectionResetError):
            await at_station.receive()
        assert [one.action for one in at_csms.log] == [None, None]

    asyncio.run(main())


def test_two_sides_that_go_round_in_circles_are_stopped() -> None:
    async def main() -> None:
        here, _ = wires(OCPP16)
        for _ in range(MOST):
            await here.send("[]")
        with pytest.raises(RuntimeError, match="for ever"):
            await here.send("[]")

    asyncio.run(main())


def test_a_block_fails_with_what_ends_its_peers_even_if_handlers_may_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.testing.log.MOST", 1)

    async def main() -> None:
        async with connected(OCPP201, csms=heartbeats(alive), station=NOBODY, failing=True) as talk:
            with pytest.raises(ConnectionLost):
                await talk.to_csms.call(v201.HeartbeatRequest())

    with pytest.raises(ExceptionGroup, match="did not expect") as caught:
        asyncio.run(main())
    assert "for ever" in str(caught.value.exceptions[0])


def test_what_cannot_be_read_has_no_message() -> None:
    texts = {
        "[": None,
        '[2,"1","Heartbeat",{"x":1}]': v16.HeartbeatRequest(),  # leniently
        '[2,"2","BootNotification",{}]': None,
        '[2,"3","Unheard",{}]': None,
        '[3,"4",{}]': None,
        '[4,"4","GenericError","",{}]': None,
    }

    async def main() -> None:
        here, _ = wires(OCPP16)
        for text in texts:
            await here.send(text)
        assert [one.message for one in here.log] == list(texts.values())
        assert isinstance(here.log[1].frame, Call)

    asyncio.run(main())
