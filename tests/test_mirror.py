"""What a CSMS knows of a station's profiles and transactions follows what passed between them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version, from_payload
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


def start_16(known: KnownProfiles[Any], transaction_id: int, tag: str = "TAG") -> None:
    request = {"connectorId": 2, "idTag": tag, "meterStart": 0, "timestamp": TIME}
    told(known, "StartTransaction", request, {"idTagInfo": {"status": "Accepted"}, "transactionId": transaction_id})


def event(known: KnownProfiles[Any], type: str, transaction_id: str = "t", **more: Any) -> None:
    info = {"transactionId": transaction_id, **more.pop("info", {})}
    request = {
        "eventType": type,
        "timestamp": TIME,
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


def test_other_messages_tell_nothing() -> None:
    known = KnownProfiles(OCPP16)
    told(known, "Heartbeat", {}, {"currentTime": (NOW + timedelta(1)).isoformat()})
    assert (ids(known), known.transactions, list(known.problems)) == (set(), {}, [])
