"""Charging profiles over a connection: a CSMS sets them, reads them back and clears them, in each version and shell."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallRefused,
    Handlers,
    RemoteCallError,
    StateError,
    from_payload,
    sync,
    to_payload,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.smart_charging.capabilities import Feature
from ocppkit.smart_charging.checking.case import Session
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import PerPhase, Purpose
from ocppkit.smart_charging.persistence import Installed, load
from ocppkit.smart_charging.serving import serve_profiles
from ocppkit.store import MemoryStore
from tests import test_sync
from tests.profile_cases import ALL, CAPABILITIES, NAMES, NOW, VERSIONS, payload
from tests.test_asyncio import pair, run
from tests.test_imports import loaded_by

CIRCUMSTANCES = Circumstances(
    evses=[Evse(1, limits=Limits(current=Decimal(32))), Evse(2, limits=Limits(current=Decimal(32)))],
    transactions={1: Transaction("7", NOW)},
)
ABLE = evolve(
    CAPABILITIES,
    features=frozenset({Feature.DYNAMIC_PROFILES}),
    purposes=CAPABILITIES.purposes | {Purpose.PRIORITY},
)


def ask(version: Any, action: str, **fields: Any) -> Any:
    return from_payload(getattr(NAMES[version], f"{action}Request"), fields)


def setting(version: Any, evse: int, **fields: Any) -> Any:
    written = payload(version, **fields)
    if version is OCPP16:
        return ask(version, "SetChargingProfile", connectorId=evse, csChargingProfiles=written)
    return ask(version, "SetChargingProfile", evseId=evse, chargingProfile=written)


def composite(version: Any, evse: int) -> Any:
    place = {"connectorId" if version is OCPP16 else "evseId": evse}
    return ask(version, "GetCompositeSchedule", **place, duration=600, chargingRateUnit="A")


class Ends:
    """A station with its profiles, and the handlers of a CSMS that keeps what it is sent."""

    def __init__(self, version: Any, station: type[Any], csms: type[Any], **options: Any) -> None:
        self.version = version
        self.store = MemoryStore()
        self.installed = Installed(Profiles(version), store=self.store)
        self.changes: list[tuple[int, int]] = []
        self.reports: list[Any] = []
        self.told: list[Any] = []
        self.station: Handlers[Any, Any] = Handlers(version, csms)
        self.csms: Handlers[Any, Any] = Handlers(version, station)
        serve_profiles(
            self.station,
            self.installed,
            lambda: ABLE,
            lambda: CIRCUMSTANCES,
            now=lambda: NOW,
            changed=lambda _, before, after: self.changes.append((len(before), len(after))),
            **options,
        )
        for action, kept in (("ReportChargingProfiles", self.reports), ("NotifyPriorityCharging", self.told)):
            if action in version.actions:
                self.keep(action, kept)

    def keep(self, action: str, kept: list[Any]) -> None:
        response = getattr(NAMES[self.version], f"{action}Response")

        def handle(_: Any, request: Any) -> Any:
            kept.append(request)
            return response()

        self.csms.on(getattr(NAMES[self.version], action))(handle)


def requests_of(version: Any) -> list[tuple[Any, str]]:
    """Return what a CSMS asks, and the status that it is answered with."""
    sets = [
        (setting(version, 0, id=1, purpose="ChargingStationMaxProfile"), "Accepted"),
        (setting(version, 1, id=2, level=1), "Accepted"),
        (setting(version, 2, id=3, level=1, periods=[{"startPeriod": 0, "limit": 10}]), "Accepted"),
        (setting(version, 1, id=4, purpose="TxProfile", transaction=7), "Accepted"),
        (setting(version, 2, id=5, purpose="TxProfile", transaction=7), "Rejected"),
        (setting(version, 1, id=6, level=9), "Rejected"),
        (composite(version, 2), "Accepted"),
    ]
    if version is OCPP16:
        return [*sets, (ask(version, "ClearChargingProfile", connectorId=2), "Accepted")]
    report = ask(version, "GetChargingProfiles", requestId=3, chargingProfile={})
    return [
        *sets,
        (report, "Accepted"),
        (ask(version, "GetChargingProfiles", requestId=4, chargingProfile={"stackLevel": 4}), "NoProfiles"),
        (ask(version, "ClearChargingProfile", chargingProfileCriteria={"evseId": 2}), "Accepted"),
    ]


def look(ends: Ends, responses: list[Any]) -> None:
    """Check what came of the requests."""
    assert {one.id for one in ends.installed.profiles} == {1, 2, 4}
    assert load(ends.store, ends.version) == ends.installed.profiles
    assert ends.changes == [(0, 1), (1, 2), (2, 3), (3, 4), (4, 3)]
    answered = to_payload(responses[6])
    schedule = answered["chargingSchedule"] if ends.version is OCPP16 else answered["schedule"]
    assert [one["limit"] for one in schedule["chargingSchedulePeriod"]] == [10]
    if ends.version is not OCPP16:
        assert [(one.evse_id, [p.id for p in one.charging_profile], one.tbc) for one in ends.reports] == [
            (0, [1], True),
            (1, [2], True),
            (1, [4], True),
            (2, [3], False),
        ]
        assert [to_payload(one) for one in ends.reports[1].charging_profile] == [payload(ends.version, id=2, level=1)]


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_a_csms_sets_reads_back_and_clears_on_an_event_loop(version: Any) -> None:
    ends = Ends(version, StationPeer, CsmsPeer, max_bytes=500)
    responses: list[Any] = []

    async def main() -> None:
        async with pair(version, ends.csms, ends.station) as (station, _):
            for request, status in requests_of(version):
                responses.append(await station.call(request))
                assert responses[-1].status == status
            while version is not OCPP16 and len(ends.reports) < 4:
                await asyncio.sleep(0)

    run(main)
    look(ends, responses)


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_a_csms_sets_reads_back_and_clears_in_threads(version: Any) -> None:
    ends = Ends(version, sync.StationPeer, sync.CsmsPeer, max_bytes=500)
    responses: list[Any] = []
    with test_sync.pair(version, ends.csms, ends.station) as (station, _):
        for request, status in requests_of(version):
            responses.append(station.call(request))
            assert responses[-1].status == status
        until = time.monotonic() + 20
        while version is not OCPP16 and len(ends.reports) < 4 and time.monotonic() < until:
            time.sleep(0.001)
    look(ends, responses)


@asynccontextmanager
async def over_websocket(ends: Ends) -> AsyncGenerator[Any]:
    """Connect both ends through a WebSocket; yield the station as the CSMS sees it."""
    met: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    protocol = [Subprotocol(ends.version.subprotocol)]

    async def on_connect(ws: ServerConnection) -> None:
        peer = StationPeer(ends.version, ws, ws.send, id="CS1")
        met.set_result(peer)
        await peer.run(ends.csms, peer)

    async with serve(on_connect, "127.0.0.1", 0, subprotocols=protocol) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}/CS1", subprotocols=protocol) as ws:
            csms = CsmsPeer(ends.version, ws, ws.send)
            task = asyncio.create_task(csms.run(ends.station, csms))
            yield await met
            task.cancel()


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_a_csms_sets_reads_back_and_clears_over_a_websocket(version: Any) -> None:
    ends = Ends(version, StationPeer, CsmsPeer, max_bytes=500)
    responses: list[Any] = []

    async def main() -> None:
        async with over_websocket(ends) as station:
            for request, status in requests_of(version):
                responses.append(await station.call(request))
                assert responses[-1].status == status
            while version is not OCPP16 and len(ends.reports) < 4:
                await asyncio.sleep(0.001)

    run(main)
    look(ends, responses)


def handled(ends: Ends, request: Any, context: Any = None) -> Any:
    """Ask the station's handler itself."""
    handler = ends.station.handler(request.__ocpp_action__)
    assert handler is not None
    return handler(context, request)


def local(version: Any, **options: Any) -> Ends:
    return Ends(version, object, object, **options)


def test_a_dynamic_profile_is_updated_by_what_could_have_been_set() -> None:
    ends = local(OCPP21)
    handled(ends, setting(OCPP21, 1, purpose="TxProfile", transaction=7, kind="Dynamic"))
    update = {"chargingProfileId": 10, "scheduleUpdate": {"limit": 7, "limit_L2": 5}}
    assert handled(ends, ask(OCPP21, "UpdateDynamicSchedule", **update)).status == "Accepted"
    (installed,) = ends.installed.profiles
    assert installed.schedules[0].periods[0].limit == PerPhase(Decimal(7), Decimal(5))
    refused = handled(ends, ask(OCPP21, "UpdateDynamicSchedule", chargingProfileId=10, scheduleUpdate={"limit": -1}))
    assert to_payload(refused) == {
        "status": "Rejected",
        "statusInfo": {
            "reasonCode": "InvalidSchedule",
            "additionalInfo": "/chargingSchedule/0/chargingSchedulePeriod/0/limit: must be at least 0, is -1",
        },
    }
    unknown = handled(ends, ask(OCPP21, "UpdateDynamicSchedule", chargingProfileId=1, scheduleUpdate={"limit": 1}))
    assert (unknown.status, unknown.status_info.reason_code) == ("Rejected", "InvalidProfile")
    assert list(ends.installed.profiles) == [installed]
    assert load(ends.store, OCPP21) == ends.installed.profiles
    assert ends.changes == [(0, 1), (1, 1)]


def test_priority_charging_is_told_and_counts_in_the_composite_schedule() -> None:
    ends = Ends(OCPP21, StationPeer, CsmsPeer)
    periods = [{"startPeriod": 0, "limit": 9}]
    limits: list[Any] = []

    async def main() -> None:
        async with pair(OCPP21, ends.csms, ends.station) as (station, _):
            for request in (
                setting(OCPP21, 1, id=1),
                setting(OCPP21, 1, id=2, purpose="PriorityCharging", kind="Relative", periods=periods),
            ):
                assert (await station.call(request)).status == "Accepted"
            for activate in (True, False):
                limits.append(await station.call(composite(OCPP21, 1)))
                use = ask(OCPP21, "UsePriorityCharging", transactionId="7", activate=activate)
                assert (await station.call(use)).status == "Accepted"
            limits.append(await station.call(composite(OCPP21, 1)))
            other = ask(OCPP21, "UsePriorityCharging", transactionId="8", activate=True)
            assert (await station.call(other)).status == "Rejected"
            while len(ends.told) < 2:
                await asyncio.sleep(0)

    run(main)
    assert [one.schedule.charging_schedule_period[0].limit for one in limits] == [16, 9, 16]
    assert [(one.transaction_id, one.activated) for one in ends.told] == [("7", True), ("7", False)]
    assert ends.changes == [(0, 1), (1, 2), (2, 2), (2, 2)]


def test_a_call_that_the_standard_refuses_is_answered_with_an_error() -> None:
    ends = Ends(OCPP16, StationPeer, CsmsPeer)

    async def main() -> None:
        async with pair(OCPP16, ends.csms, ends.station) as (station, _):
            with pytest.raises(RemoteCallError) as refused:
                await station.call(setting(OCPP16, 9))
            assert refused.value.raw_code == "PropertyConstraintViolation"

    run(main)
    assert ends.changes == []


def test_what_cannot_be_kept_is_not_installed() -> None:
    ends = local(OCPP201)

    def broken() -> Any:
        raise OSError("no space left")

    ends.store.transaction = broken  # type: ignore[method-assign]
    with pytest.raises(OSError, match="no space left"):
        handled(ends, setting(OCPP201, 1))
    assert (len(ends.installed.profiles), ends.changes) == (0, [])


def test_a_purpose_that_no_version_has_is_refused() -> None:
    ends = local(OCPP201)
    request = setting(OCPP201, 1)
    request.charging_profile.charging_profile_purpose = v201.ChargingProfilePurposeEnumType.unknown("Solar")
    with pytest.raises(CallRefused, match="Solar") as refused:
        handled(ends, request)
    assert refused.value.code == "PropertyConstraintViolation"


def test_who_is_told_of_changes_is_not_told_of_none() -> None:
    ends = local(OCPP201)
    handled(ends, setting(OCPP201, 1))
    handled(ends, ask(OCPP201, "ClearChargingProfile", chargingProfileId=99))
    assert ends.changes == [(0, 1)]


def test_what_is_not_in_the_fields_of_a_profile_is_kept_anew_too() -> None:
    ends = local(OCPP201)
    for rate in (6, 7):
        handled(ends, setting(OCPP201, 1, schedule={"minChargingRate": rate}))
    assert ends.changes == [(0, 1), (1, 1)]
    (kept,) = load(ends.store, OCPP201)
    assert to_payload(kept.message)["chargingSchedule"][0]["minChargingRate"] == 7


def sending() -> tuple[Ends, list[Any]]:
    """Return a station, and what it sends of itself."""
    sent: list[Any] = []

    def send(_: Any, report: Any) -> None:
        sent.append(report)

    return local(OCPP201, send=send), sent


def test_reports_are_of_what_was_installed_when_it_was_asked() -> None:
    ends, sent = sending()
    handled(ends, setting(OCPP201, 1))
    asked = ask(OCPP201, "GetChargingProfiles", requestId=3, chargingProfile={})
    response = handled(ends, asked)
    handled(ends, ask(OCPP201, "ClearChargingProfile"))
    follow = ends.station.after_handler("GetChargingProfiles")
    assert follow is not None
    follow(None, asked, response)
    follow(None, asked, response)  # a second time there is nothing to send
    assert [[one.id for one in report.charging_profile] for report in sent] == [[10]]


def test_reports_whose_answers_are_never_sent_are_forgotten() -> None:
    ends, sent = sending()
    handled(ends, setting(OCPP201, 1))
    asked = [ask(OCPP201, "GetChargingProfiles", requestId=number, chargingProfile={}) for number in range(20)]
    responses = [handled(ends, one) for one in asked]
    follow = ends.station.after_handler("GetChargingProfiles")
    assert follow is not None
    for request, response in zip(asked, responses, strict=True):
        follow(None, request, response)
    assert [one.request_id for one in sent] == list(range(4, 20))


def test_a_report_needs_somebody_to_send_it_to() -> None:
    ends = local(OCPP201)
    handled(ends, setting(OCPP201, 1))
    asked = ask(OCPP201, "GetChargingProfiles", requestId=3, chargingProfile={})
    response = handled(ends, asked)
    follow = ends.station.after_handler("GetChargingProfiles")
    assert follow is not None
    with pytest.raises(StateError, match="calls no CSMS"):
        follow(None, asked, response)


def test_handlers_serve_profiles_of_their_own_version() -> None:
    with pytest.raises(ValueError, match=r"handlers of OCPP 2\.1 cannot serve profiles of OCPP 2\.0\.1"):
        serve_profiles(
            Handlers[Any, Any](OCPP21, object),
            Installed(Profiles(OCPP201)),
            ABLE,
            lambda: CIRCUMSTANCES,
            now=lambda: NOW,
        )


def test_what_is_known_of_a_session_counts() -> None:
    def session(evse_id: int) -> Session:
        return Session(too_early=evse_id == 1)

    early = local(OCPP21, session=session)
    assert [handled(early, setting(OCPP21, evse, id=evse)).status for evse in (1, 2)] == ["Rejected", "Accepted"]


def test_smart_charging_loads_neither_a_version_nor_a_shell() -> None:
    loaded = loaded_by("import ocppkit.smart_charging.serving")
    assert not {"ocppkit.v16", "ocppkit.v201", "ocppkit.v21", "asyncio", "ocppkit.handlers", "sqlite3"} & loaded
