"""What a CSMS knows of a station's profiles and transactions follows what passed between them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version, from_payload, to_payload
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Transaction
from ocppkit.smart_charging.composite import composite
from ocppkit.smart_charging.drafting import Draft, flat
from ocppkit.smart_charging.mirror import KnownProfiles
from ocppkit.smart_charging.model import Purpose, RateUnit

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
TIME = "2026-05-01T12:00:00Z"


def told(known: KnownProfiles[Any], action: str, request: dict[str, Any], response: dict[str, Any]) -> None:
    found = known.version.actions[action]
    assert found.response is not None
    known.take(from_payload(found.request, request), from_payload(found.response, response), NOW)


def installed(known: KnownProfiles[Any], draft: Draft, evse_id: int, status: str = "Accepted") -> None:
    response = known.version.actions["SetChargingProfile"].response
    assert response is not None
    known.take(draft.request(known.version, evse_id=evse_id), from_payload(response, {"status": status}), NOW)


def ids(known: KnownProfiles[Any]) -> set[int]:
    return {profile.id for profile in known.profiles}


@pytest.mark.parametrize("version", VERSIONS)
def test_only_what_was_accepted_is_installed_and_cleared(version: type[Version]) -> None:
    known = KnownProfiles(version)
    installed(known, flat(1, 6), 1)
    installed(known, flat(2, 6, stack_level=1), 1, "Rejected")
    assert ids(known) == {1}
    clear = {"id": 1} if version is OCPP16 else {"chargingProfileId": 1}
    told(known, "ClearChargingProfile", clear, {"status": "Unknown"})
    assert ids(known) == {1}
    told(known, "ClearChargingProfile", clear, {"status": "Accepted"})
    assert ids(known) == set()


def start_16(known: KnownProfiles[Any], transaction_id: int, tag: str = "TAG", connector: int = 2) -> None:
    request = {"connectorId": connector, "idTag": tag, "meterStart": 0, "timestamp": TIME}
    told(known, "StartTransaction", request, {"idTagInfo": {"status": "Accepted"}, "transactionId": transaction_id})


def event(known: KnownProfiles[Any], type: str, transaction_id: str = "t", **more: Any) -> None:
    info = {"transactionId": transaction_id, **more.pop("info", {})}
    request = {
        "eventType": type,
        "timestamp": more.pop("at", TIME),
        "triggerReason": "Authorized",
        "seqNo": 0,
        "transactionInfo": info,
        **more,
    }
    told(known, "TransactionEvent", request, {})


def test_a_profile_of_a_remote_start_is_that_of_its_transaction_in_1_6() -> None:
    known = KnownProfiles(OCPP16)
    profile = {"chargingProfileId": 5, "stackLevel": 0, "chargingProfilePurpose": "TxProfile",
               "chargingProfileKind": "Relative", "chargingSchedule": {
                   "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}}  # fmt: skip
    request = {"idTag": "TAG", "connectorId": 2, "chargingProfile": profile}
    told(known, "RemoteStartTransaction", request, {"status": "Accepted"})
    start_16(known, 6, "OTHER")
    assert ids(known) == set()
    start_16(known, 7)
    assert ids(known) == {5}
    assert known.transactions == {2: Transaction("7", NOW)}
    told(known, "StopTransaction", {"transactionId": 7, "timestamp": TIME, "meterStop": 5}, {})
    assert (ids(known), known.transactions) == (set(), {})


@pytest.mark.parametrize("version", [OCPP201, OCPP21])
def test_a_profile_of_a_remote_start_is_that_of_its_transaction_in_2_x(version: type[Version]) -> None:
    known = KnownProfiles(version)
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}
    profile = {"id": 5, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative",
               "chargingSchedule": [schedule]}  # fmt: skip
    request = {"remoteStartId": 9, "idToken": {"idToken": "TAG", "type": "Central"}, "chargingProfile": profile}
    told(known, "RequestStartTransaction", request, {"status": "Accepted"})
    event(known, "Started", evse={"id": 2}, info={"remoteStartId": 9, "chargingState": "EVConnected"})
    assert known.transactions == {2: Transaction("t", NOW)}
    (profile_known,) = known.profiles
    assert (profile_known.transaction_id, profile_known.evse_id) == ("t", 2)
    event(known, "Updated", info={"chargingState": "Charging"})
    assert known.transactions[2].charging_start == NOW
    event(known, "Ended")
    assert (ids(known), known.transactions) == (set(), {})


def test_a_transaction_whose_end_was_not_seen_ends_with_the_next_one() -> None:
    known = KnownProfiles(OCPP201)
    event(known, "Started", "a", evse={"id": 1})
    installed(known, flat(1, 6, purpose=Purpose.TX, transaction_id="a"), 1)
    event(known, "Started", "b", evse={"id": 1})
    assert (ids(known), known.transactions[1].id) == (set(), "b")


def test_reports_tell_what_was_there_before() -> None:
    known = KnownProfiles(OCPP21)
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}
    profile = {"id": -5, "stackLevel": 0, "chargingProfilePurpose": "ChargingStationExternalConstraints",
               "chargingProfileKind": "Relative", "chargingSchedule": [schedule]}  # fmt: skip
    report = {"requestId": 1, "evseId": 0, "chargingLimitSource": "EMS", "chargingProfile": [profile]}
    told(known, "ReportChargingProfiles", report, {})
    (external,) = known.profiles
    assert (external.source, external.purpose) == ("EMS", Purpose.EXTERNAL)


def test_priority_and_dynamic_updates_are_followed() -> None:
    known = KnownProfiles(OCPP21)
    event(known, "Started", evse={"id": 1})
    told(known, "UsePriorityCharging", {"transactionId": "t", "activate": True}, {"status": "Accepted"})
    assert known.circumstances(Circumstances()).transactions[1].priority
    told(known, "NotifyPriorityCharging", {"transactionId": "t", "activated": False}, {})
    assert not known.circumstances(Circumstances()).transactions[1].priority
    profile = {"id": 5, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile", "chargingProfileKind": "Dynamic",
               "chargingSchedule": [{"id": 1, "chargingRateUnit": "A",
                                     "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}]}  # fmt: skip
    told(known, "SetChargingProfile", {"evseId": 1, "chargingProfile": profile}, {"status": "Accepted"})
    update = {"chargingProfileId": 5, "scheduleUpdate": {"limit": 9}}
    told(known, "UpdateDynamicSchedule", update, {"status": "Accepted"})
    (dynamic,) = known.profiles
    assert dynamic.schedules[0].periods[0].limit is not None
    assert dynamic.schedules[0].periods[0].limit.l1 == 9


def test_a_csms_forecasts_what_the_station_will_do() -> None:
    known = KnownProfiles(OCPP201)
    installed(known, flat(1, 16, unit=RateUnit.A), 1)
    event(known, "Started", evse={"id": 2})
    installed(known, flat(2, 8, unit=RateUnit.A, purpose=Purpose.TX, transaction_id="t"), 2)
    circumstances = known.circumstances(Circumstances(evses=[Evse(1, voltage=Decimal(240))]))
    assert [(evse.id, int(evse.voltage)) for evse in circumstances.evses] == [(1, 240), (2, 230)]
    made = composite(
        known.profiles, version=OCPP201, evse_id=0, start=NOW, duration=60, unit=RateUnit.A, circumstances=circumstances
    )
    assert [period.limit and period.limit.l1 for period in made.periods] == [Decimal(24)]


def test_what_does_not_fit_is_a_problem_and_changes_nothing() -> None:
    known = KnownProfiles(OCPP201)
    schedule = {"id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 6}]}
    external = {"id": 5, "stackLevel": 0, "chargingProfilePurpose": "ChargingStationExternalConstraints",
                "chargingProfileKind": "Relative", "chargingSchedule": [schedule]}  # fmt: skip
    report = {"requestId": 1, "evseId": 0, "chargingLimitSource": "EMS", "chargingProfile": [external]}
    told(known, "ReportChargingProfiles", report, {})
    installed(known, flat(5, 6), 1)
    assert next(iter(known.profiles)).purpose is Purpose.EXTERNAL
    assert list(known.problems) == [
        "SetChargingProfileRequest: K01.FR.05: profile 5 is of an external system, and stays"
    ]


def remote_start_16(known: KnownProfiles[Any], id: int, connector: int | None, tag: str = "TAG") -> None:
    profile = flat(id, 6, purpose=Purpose.TX).message(OCPP16)
    request: dict[str, Any] = {"idTag": tag, "chargingProfile": to_payload(profile)}
    if connector is not None:
        request["connectorId"] = connector
    told(known, "RemoteStartTransaction", request, {"status": "Accepted"})


def remote_start_2(known: KnownProfiles[Any], number: int, **response: Any) -> None:
    profile = to_payload(flat(5, 6, purpose=Purpose.TX).message(OCPP201))
    request = {"remoteStartId": number, "idToken": {"idToken": "T", "type": "Central"}, "chargingProfile": profile}
    told(known, "RequestStartTransaction", request, {"status": "Accepted", **response})


def places(known: KnownProfiles[Any]) -> dict[int, tuple[int, str | None]]:
    return {profile.id: (profile.evse_id, profile.transaction_id) for profile in known.profiles}


def test_remote_starts_of_one_driver_at_two_connectors_are_told_apart() -> None:
    known = KnownProfiles(OCPP16)
    remote_start_16(known, 1, 1)
    remote_start_16(known, 2, 2)
    start_16(known, 8, "tag", 2)  # an idTag is the same in capitals
    start_16(known, 7, "TAG", 1)
    assert places(known) == {1: (1, "7"), 2: (2, "8")}


def test_a_remote_start_without_a_connector_is_that_of_the_next_transaction() -> None:
    known = KnownProfiles(OCPP16)
    remote_start_16(known, 1, None)
    start_16(known, 7)
    (profile,) = known.profiles
    assert places(known) == {1: (2, "7")}
    assert to_payload(profile.message)["transactionId"] == 7


def test_a_remote_start_may_have_the_number_0() -> None:
    known = KnownProfiles(OCPP201)
    remote_start_2(known, 0)
    event(known, "Started", evse={"id": 2}, info={"remoteStartId": 0})
    assert places(known) == {5: (2, "t")}


def test_a_remote_start_of_a_transaction_that_runs_counts_at_once() -> None:
    known = KnownProfiles(OCPP201)
    event(known, "Started", evse={"id": 2})
    remote_start_2(known, 9, transactionId="t")
    assert places(known) == {5: (2, "t")}


def test_a_transaction_may_begin_before_its_evse_is_known() -> None:
    known = KnownProfiles(OCPP201)
    remote_start_2(known, 9)
    event(known, "Started", info={"remoteStartId": 9})
    assert known.transactions == {}
    event(known, "Updated", evse={"id": 2})
    assert places(known) == {5: (2, "t")}


def test_what_comes_after_its_end_does_not_begin_a_transaction_again() -> None:
    known = KnownProfiles(OCPP201)
    event(known, "Started", evse={"id": 1})
    event(known, "Ended", evse={"id": 1}, at="2026-05-01T13:00:00Z")
    event(known, "Updated", evse={"id": 1}, at="2026-05-01T12:30:00Z")
    assert known.transactions == {}
    event(known, "Started", evse={"id": 1}, at="2026-05-01T14:00:00Z")  # an id that a station uses again
    assert set(known.transactions) == {1}


def test_a_late_event_of_the_transaction_before_does_not_end_the_one_that_runs() -> None:
    known = KnownProfiles(OCPP201)
    event(known, "Started", "a", evse={"id": 1})
    event(known, "Started", "b", evse={"id": 1}, at="2026-05-01T13:00:00Z")
    event(known, "Updated", "a", evse={"id": 1}, at="2026-05-01T12:30:00Z")
    assert known.transactions[1].id == "b"


def test_a_transaction_ends_the_tx_profiles_of_those_before_it() -> None:
    known = KnownProfiles(OCPP16)
    installed(known, flat(1, 6, purpose=Purpose.TX), 1)  # of a transaction whose start nobody saw
    installed(known, flat(2, 6, purpose=Purpose.TX, transaction_id=5, stack_level=1), 1)
    installed(known, flat(3, 6, purpose=Purpose.TX, transaction_id=8, stack_level=2), 1)  # before the start was told
    installed(known, flat(4, 6, purpose=Purpose.TX), 2)
    request = {"connectorId": 1, "idTag": "T", "meterStart": 0, "timestamp": "2026-05-01T12:00:01Z"}
    told(known, "StartTransaction", request, {"idTagInfo": {"status": "Accepted"}, "transactionId": 8})
    assert ids(known) == {3, 4}


def booted(known: KnownProfiles[Any], reason: str) -> None:
    request = {"reason": reason, "chargingStation": {"model": "M", "vendorName": "V"}}
    told(known, "BootNotification", request, {"currentTime": TIME, "interval": 60, "status": "Accepted"})


@pytest.mark.parametrize(
    ("version", "persistent", "reason", "left"),
    [
        (OCPP21, None, "PowerUp", {1}),
        (OCPP21, None, "Triggered", {1, 2}),
        (OCPP21, tuple(Purpose), "PowerUp", {1, 2}),
        (OCPP201, None, "PowerUp", {1, 2}),
    ],
)
def test_a_reboot_drops_what_does_not_survive_it(
    version: type[Version], persistent: Any, reason: str, left: set[int]
) -> None:
    known = KnownProfiles(version, persistent=persistent)
    installed(known, flat(1, 6), 1)
    installed(known, flat(2, 6, purpose=Purpose.TX, transaction_id="t"), 1)
    booted(known, reason)
    assert ids(known) == left


def report(known: KnownProfiles[Any], id: int, *, tbc: bool) -> None:
    profile = to_payload(flat(id, 6).message(OCPP201))
    told(
        known,
        "ReportChargingProfiles",
        {"requestId": 3, "evseId": 1, "chargingLimitSource": "CSO", "chargingProfile": [profile], "tbc": tbc},
        {},
    )


def test_what_a_station_was_asked_for_and_does_not_report_is_gone() -> None:
    known = KnownProfiles(OCPP201)
    for id, evse_id in ((1, 1), (2, 1), (3, 2), (4, 1)):
        installed(known, flat(id, 6), evse_id)
    told(known, "GetChargingProfiles", {"requestId": 3, "evseId": 1, "chargingProfile": {}}, {"status": "Accepted"})
    report(known, 1, tbc=True)
    assert ids(known) == {1, 2, 3, 4}
    report(known, 4, tbc=False)
    assert ids(known) == {1, 3, 4}
    told(known, "GetChargingProfiles", {"requestId": 4, "chargingProfile": {}}, {"status": "NoProfiles"})
    assert ids(known) == set()


def test_a_message_of_another_version_is_a_problem() -> None:
    known = KnownProfiles[Any](OCPP16)
    installed(known, flat(1, 6), 1)
    clear = OCPP201.actions["ClearChargingProfile"]
    assert clear.response is not None
    answer = from_payload(clear.response, {"status": "Accepted"})
    known.take(from_payload(clear.request, {"chargingProfileId": 1}), answer, NOW)
    assert ids(known) == {1}
    assert list(known.problems) == ["ClearChargingProfileRequest: is of OCPP 2.0.1, and the station of 1.6"]


def test_other_messages_tell_nothing() -> None:
    known = KnownProfiles(OCPP16)
    told(known, "Heartbeat", {}, {"currentTime": (NOW + timedelta(1)).isoformat()})
    assert (ids(known), known.transactions, list(known.problems)) == (set(), {}, [])
