"""The scripted stations and CSMSs of the kit: they keep what comes, answer as they are told, and lose nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from functools import partial
from inspect import signature
from typing import Any

import pytest

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    VERSIONS,
    CallRefused,
    ErrorCode,
    Handlers,
    RemoteCallError,
    StateError,
    Version,
    v16,
    v21,
    v201,
)
from ocppkit.station import MessageRetry
from ocppkit.testing import Clock, Faults, connected, cut
from ocppkit.testing.roles import (
    Csms16,
    Role,
    Stage,
    Stage2,
    Stage16,
    Station2,
    Station16,
    Tokens,
    scripted_csms,
    scripted_station,
)

LONGEST = 60.0  # seconds that a test may take


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(LONGEST):
            await main()

    asyncio.run(bounded())


def clocked(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a test that moves its own clock, which a bound would count on."""
    asyncio.run(main())


def test_a_role_is_made_for_its_version() -> None:
    assert isinstance(scripted_station(OCPP16), Station16)
    assert isinstance(scripted_csms(OCPP16), Csms16)
    station: Station2[OCPP21] = scripted_station(OCPP21)
    assert (station.version, station.names) == (OCPP21, v21)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_a_station_can_be_answered_and_answers_all_that_its_version_has(version: type[Version]) -> None:
    stage: Stage[Any, Any] = Stage(version)
    for name, action in version.actions.items():
        role = stage.station if action.sender.value == "csms" else stage.csms
        assert role.handlers.handler(name) or role.handlers.fallback, name


# What came


def test_a_role_keeps_what_came_in_order() -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP201)
        async with stage.online() as (station, csms):
            await station.plug_in()
            await station.beat()
            assert [message.__ocpp_action__ for message in csms.kept] == ["StatusNotification", "Heartbeat"]
            assert csms.came(v201.Heartbeat) == [v201.HeartbeatRequest()]
            assert csms.came(v201.Authorize) == []
            assert list(stage.actions) == ["StatusNotification", "Heartbeat"]
        assert stage.frames == 4

    run(main)


def test_next_returns_each_message_once() -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP201)
        async with stage.online() as (station, csms):
            for evse in (1, 2):
                await station.report_status(evse=evse)
            assert [(await csms.next(v201.StatusNotification)).evse_id for _ in range(2)] == [1, 2]
            waiting = asyncio.create_task(csms.next(v201.StatusNotification))
            await station.report_status(evse=1)
            assert (await waiting).evse_id == 1

    run(main)


def test_a_role_that_waits_in_vain_says_what_came_instead() -> None:
    async def main() -> None:
        stage: Stage16 = Stage(OCPP16)
        async with stage.online() as (station, csms):
            await station.beat()
            with pytest.raises(AssertionError, match=r"no Authorize came within 0\.01 s; what came: Heartbeat"):
                await csms.next(v16.Authorize, within=0.01)
            csms.patience = 0.01
            with pytest.raises(AssertionError, match=r"the meter is silent within 0\.01 s"):
                await csms.until(lambda: bool(csms.meters), "the meter is silent")

    run(main)


# What is answered


def test_an_answer_can_be_changed_and_changed_back() -> None:
    async def main() -> None:
        stage: Stage16 = Stage(OCPP16)
        async with stage.online() as (station, csms):
            failed = v16.UnlockConnectorResponse(status=v16.UnlockStatus.UNLOCK_FAILED)
            station.answer(v16.UnlockConnector, failed)
            assert await csms.unlock() == "UnlockFailed"
            station.answer(v16.UnlockConnector, lambda request: refuse(request))
            with pytest.raises(RemoteCallError, match="not today"):
                await csms.unlock()
            station.answer(v16.UnlockConnector, None)
            assert await csms.unlock() == "Unlocked"
            assert len(station.came(v16.UnlockConnector)) == 3

    def refuse(_: v16.UnlockConnectorRequest) -> v16.UnlockConnectorResponse:
        raise CallRefused(ErrorCode.SECURITY_ERROR, "not today")

    run(main)


def test_what_nobody_minds_is_accepted_and_the_rest_is_not_implemented() -> None:
    async def main() -> None:
        bare: Role[OCPP201] = Role(OCPP201, object)
        async with connected(OCPP201, csms=Handlers(OCPP201, object), station=bare) as conversation:
            station = conversation.to_station
            assert (await station.call(v201.ClearCacheRequest())).status == "Accepted"
            answer = await station.call(v201.CostUpdatedRequest(total_cost=1, transaction_id="1"))
            assert answer == v201.CostUpdatedResponse()
            unanswerable: tuple[Any, ...] = (
                v201.GetLocalListVersionRequest(),  # it needs a number
                v201.UnlockConnectorRequest(evse_id=1, connector_id=1),  # its statuses have other words
            )
            for request in unanswerable:
                with pytest.raises(RemoteCallError, match="nobody has said what to answer") as refused:
                    await station.call(request)
                assert refused.value.code is ErrorCode.NOT_IMPLEMENTED

    run(main)


def test_a_text_that_an_answer_needs_is_not_made_up() -> None:
    async def main() -> None:
        bare: Role[OCPP21] = Role(OCPP21, object)
        async with connected(OCPP21, csms=bare, station=Handlers(OCPP21, object)) as conversation:
            with pytest.raises(RemoteCallError, match="nobody has said what to answer"):
                await conversation.to_csms.call(v21.VatNumberValidationRequest(vat_number="NL1"))

    run(main)


# Connections


DOINGS: dict[str, Callable[[Any], Coroutine[Any, Any, object]]] = {
    "is plugged in": lambda station: station.plug_in(),
    "is presented a token": lambda station: station.present("DRIVER"),
    "measures": lambda station: station.measure(100),
    "boots": lambda station: station.boot(),
    "tells of a security event": lambda station: station.report_event("TamperDetectionActivated"),
    "catches up": lambda station: station.catch_up(),
}


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
@pytest.mark.parametrize("doing", DOINGS)
def test_a_station_that_was_never_connected_does_not_pass_for_offline(version: Any, doing: str) -> None:
    async def main() -> None:
        make: Any = scripted_station
        station: Any = make(version)
        with pytest.raises(StateError, match=r"Station.* has never been online: connected\(\.\.\.\) takes a role"):
            await DOINGS[doing](station)
        assert len(station.outbox) == 0

    run(main)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_a_station_that_was_connected_is_offline(version: Any) -> None:
    async def main() -> None:
        stage: Stage[Any, Any] = Stage(version)
        async with stage.online() as (station, _):
            assert station.is_online
        assert not station.is_online
        await station.plug_in()
        assert not await station.present("STRANGER")
        await station.measure(100)
        assert len(station.outbox) == 1

    run(main)


def test_an_offline_role_says_so() -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP21)
        async with stage.online() as (station, csms):
            pass
        with pytest.raises(StateError, match="is offline"):
            await station.call(v21.HeartbeatRequest())
        with pytest.raises(StateError, match="has no station"):
            await csms.call(v21.ClearCacheRequest())
        with pytest.raises(StateError, match="is offline"):
            await station.send(
                v21.NotifyPeriodicEventStreamRequest(
                    id=1, pending=0, basetime=station.now(), data=[v21.StreamDataElementType(t=0, v="1")]
                )
            )

    run(main)


def test_connected_gives_roles_their_connection_and_takes_it_back() -> None:
    async def main() -> None:
        station, csms = scripted_station(OCPP16), scripted_csms(OCPP16)
        async with connected(OCPP16, csms=csms, station=station) as talk:
            assert (station.to_csms, csms.to_station) == (talk.to_csms, talk.to_station)
            await station.beat()
        assert (station.to_csms, csms.to_station) == (None, None)

    run(main)


# What they believe


@pytest.mark.parametrize(
    ("version", "entries", "full", "status", "left"),
    [
        (2, {"A": "Blocked"}, True, "Accepted", {"A": "Blocked"}),
        (6, {"B": "Accepted", "A": None}, False, "Accepted", {"B": "Accepted"}),
        (6, {}, False, "Accepted", {"A": "Accepted"}),
        (5, {"A": None}, False, "VersionMismatch", {"A": "Accepted"}),
        (6, {}, True, "Accepted", {}),
    ],
)
def test_a_local_list_is_changed_whole_or_in_part(
    version: int, entries: dict[str, str | None], full: bool, status: str, left: dict[str, str]
) -> None:
    tokens = Tokens(version=5, listed={"A": "Accepted"}, cached={"A": "Expired", "C": "Accepted"})
    assert tokens.update(version, entries, full=full) == status
    assert tokens.listed == left
    assert tokens.version == (5 if status == "VersionMismatch" else version)
    assert tokens.status("A") == left.get("A", "Expired")


def test_a_csms_that_knows_of_no_transaction_says_what_it_knows() -> None:
    with pytest.raises(AssertionError, match="no transaction at EVSE 1, but of \\[\\]"):
        scripted_csms(OCPP21).running()


# Clocks


def test_times_are_those_of_the_clock_that_a_test_holds() -> None:
    async def main() -> None:
        clock = Clock()
        stage: Stage2 = Stage(OCPP201, link=partial(connected, clock=clock))
        async with stage.online() as (station, csms):
            await station.plug_in()
            await clock.advance(3)  # the bound of this test counts on its clock
            await station.present("DRIVER")
            first, begun = csms.came(v201.StatusNotification)[0], csms.came(v201.TransactionEvent)[0]
            assert first.timestamp == Clock().now()
            assert (begun.timestamp - first.timestamp).total_seconds() == 3
            assert csms.now() == begun.timestamp

    run(main)


def test_the_outbox_waits_on_the_clock_that_a_test_holds() -> None:
    async def main() -> None:
        clock, station = Clock(), scripted_station(OCPP16)
        csms = scripted_csms(OCPP16)
        station.outbox.retry = MessageRetry(interval=600.0)
        csms.answer(v16.MeterValues, refuse)
        async with connected(OCPP16, csms=csms, station=station, clock=clock):
            await station.measure(100)
            assert station.outbox.next_deadline() == pytest.approx(station.seconds() + 600)
            await clock.advance(599)
            await station.catch_up()
            assert len(csms.came(v16.MeterValues)) == 1
            await clock.advance(1)
            await station.catch_up()
            assert len(csms.came(v16.MeterValues)) == 2

    def refuse(_: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
        raise CallRefused(ErrorCode.INTERNAL_ERROR)

    clocked(main)


def test_the_seconds_of_a_role_do_not_go_back() -> None:
    role: Role[OCPP16] = Role(OCPP16, object)
    clock, seen = Clock(), [role.seconds()]
    for now in (clock, None, Clock(), clock):
        role.joined(None, now)
        seen.append(role.seconds())
    assert seen == sorted(seen)
    assert seen[-1] - seen[0] < LONGEST


def test_a_role_that_waits_in_vain_under_a_clock_says_what_came() -> None:
    async def main() -> None:
        csms = scripted_csms(OCPP16)
        csms.patience = 0.05
        async with connected(OCPP16, csms=csms, station=Handlers(OCPP16, object), clock=Clock()) as talk:
            await talk.to_csms.call(v16.HeartbeatRequest())
            with pytest.raises(AssertionError, match=r"no BootNotification came within 0\.05 s; what came: Heartbeat"):
                await csms.next(v16.BootNotification)

    run(main)


def test_a_role_is_less_patient_than_a_clock() -> None:
    assert scripted_csms(OCPP16).patience < signature(Clock).parameters["patience"].default


# What breaks


@pytest.mark.parametrize(
    ("version", "action"), [(OCPP16, "StopTransaction"), (OCPP201, "TransactionEvent"), (OCPP21, "TransactionEvent")]
)
@pytest.mark.parametrize("arrives", [True, False])
def test_a_connection_that_breaks_within_a_message_loses_nothing(
    version: type[Version], action: str, arrives: bool
) -> None:
    async def main() -> None:
        last = 1 if version is OCPP16 else 3
        faults = Faults(cut(action, part="request", nth=last, arrives=arrives))
        stage: Stage[Any, Any] = Stage(version, link=partial(connected, faults=faults))
        async with stage.online() as (station, csms):
            await station.plug_in()
            assert await station.present("DRIVER")
            await station.measure(400)
            charge = csms.running()
            with pytest.raises(StateError) if version is OCPP16 else nullcontext():  # its status comes behind
                await station.stop()
            assert len(station.outbox) == 1
        async with stage.online():
            assert (charge.ended, charge.energy) == ("Local", 400)
            assert (len(station.outbox), station.lost) == (0, [])
        assert faults.missed == ()

    run(main)


def test_what_a_csms_refuses_again_and_again_is_given_up() -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP201)
        async with stage.online() as (station, csms):
            csms.answer(v201.MeterValues, refuse)
            with pytest.raises(RemoteCallError):
                await station.measure(1)
            assert [message.__ocpp_action__ for message in station.lost] == ["MeterValues"]
            assert len(csms.came(v201.MeterValues)) == station.outbox.retry.attempts

    def refuse(_: v201.MeterValuesRequest) -> v201.MeterValuesResponse:
        raise CallRefused(ErrorCode.INTERNAL_ERROR)

    run(main)
