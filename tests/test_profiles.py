"""The profiles that are installed at a station: set, cleared, reported, updated, ended and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, CallRefused, from_payload, to_payload, v21
from ocppkit.smart_charging.capabilities import Abilities, Capabilities, Feature
from ocppkit.smart_charging.circumstances import Evse
from ocppkit.smart_charging.dynamic import bound, pull_due
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import Profile, Purpose, RateUnit, profile_of
from ocppkit.smart_charging.persistence import Installed, load, save
from ocppkit.smart_charging.validation import set_response, validate
from ocppkit.splitting import frame_bytes
from ocppkit.store import MemoryStore, SqliteStore, Store
from tests.charging import vectors
from tests.profile_cases import ALL, CAPABILITIES, NAMES, NEW, NOW, START, VERSIONS, profile

# The overloads choose by version, and most tests run for several.
RESPOND: Any = set_response
EXTERNAL, TX, MAX = "ChargingStationExternalConstraints", "TxProfile", "ChargingStationMaxProfile"

# Where the standard, or a default of ours, differs from what a vector expects.
DEVIATIONS = {
    "sc-304": "OCPP 1.6, 7.13: without startSchedule an absolute schedule counts from the start of charging",
}


def of_vectors(op: str) -> list[Any]:
    return [pytest.param(one, id=one["id"]) for one in vectors(op)]


def read(version: Any, row: Mapping[str, Any], received: datetime | None = None) -> Profile:
    cls = NAMES[version].ChargingProfile if version is OCPP16 else NAMES[version].ChargingProfileType
    evse = row["connectorId"] if version is OCPP16 else row["evseId"]
    source = row.get("chargingLimitSource", "CSO")
    return profile_of(from_payload(cls, row["profile"]), evse, source=source, received_at=received)


def installed_of(vector: Any) -> Profiles:
    version = VERSIONS[vector["version"]]
    return Profiles(version, [read(version, row) for row in vector["installed"]])


def capabilities_of(env: Mapping[str, Any], **more: Any) -> Capabilities:
    abilities = Abilities(phase_switching=env["acPhaseSwitching"], operation_modes=frozenset(env["operationModes"]))
    return Capabilities(
        evses=[Evse(one["id"], phases=env["supplyPhases"], dc=env["currentType"] == "DC") for one in env["evses"]],
        max_stack_level=env["maxStackLevel"],
        max_periods=env["maxPeriods"],
        max_profiles=env["maxProfiles"],
        rate_units=tuple(map(RateUnit, env["rateUnits"])),
        purposes=CAPABILITIES.purposes | set(map(Purpose, env["additionalPurposes"])),
        features=frozenset(map(Feature, env["supports"])),
        abilities={0: abilities},
        max_external_constraints_id=env.get("maxExternalConstraintsId"),
        **more,
    )


def time_of(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def ids(profiles: Iterable[Profile]) -> set[int]:
    return {one.id for one in profiles}


def set_vector(vector: Any, **more: Any) -> dict[str, Any]:
    """Do what a vector of op set asks; return what it has to say."""
    version, env = VERSIONS[vector["version"]], vector["env"]
    now = time_of(env.get("now", START))
    asked, installed = read(version, vector["request"], now), installed_of(vector)
    running = {one["id"]: one["transaction"]["id"] for one in env["evses"] if "transaction" in one}
    found = validate(version, asked, capabilities_of(env, **more), installed, transaction=running.get(asked.evse_id))
    try:
        response = RESPOND(version, found)
    except CallRefused as refused:
        return {"callError": version.spell(refused.code)}
    answer: dict[str, Any] = {"status": str(response.status)}
    if response.status == "Accepted":
        after, _ = installed.set(asked)
        updated = getattr(after.find(asked.id), "dyn_update_time", None)
        answer |= {"installedIds": ids(after), "dynUpdateTime": "now" if updated == now else updated}
    elif version is not OCPP16:
        answer["reasonCode"] = response.status_info.reason_code
    return answer


@pytest.mark.parametrize("vector", of_vectors("set"))
def test_a_profile_is_set_as_the_vector_says(vector: Any) -> None:
    expected = {key: set(one) if key == "installedIds" else one for key, one in vector["expected"].items()}
    answer = set_vector(vector)
    same = {key: answer.get(key) for key in expected} == expected
    assert same is (vector["id"] not in DEVIATIONS)


def test_a_station_that_refuses_an_absolute_schedule_without_a_start_says_so() -> None:
    (vector,) = [one for one in vectors("set") if one["id"] == "sc-304"]
    assert set_vector(vector, absolute_needs_start=True) == vector["expected"]


@pytest.mark.parametrize("vector", of_vectors("clear"))
def test_profiles_are_cleared_as_the_vector_says(vector: Any) -> None:
    installed: Any = installed_of(vector)
    request = from_payload(NAMES[installed.version].ClearChargingProfileRequest, vector["request"])
    left, response = installed.clear(request)
    assert to_payload(response) == {"status": vector["expected"]["status"]}
    assert ids(left) == set(vector["expected"]["installedIds"])


def told(report: Any) -> dict[str, Any]:
    listed = to_payload(report)
    profiles = listed.pop("chargingProfile")
    return {**listed, "ids": [one["id"] for one in profiles]}


@pytest.mark.parametrize("vector", of_vectors("get"))
def test_profiles_are_reported_as_the_vector_says(vector: Any) -> None:
    installed: Any = installed_of(vector)
    request = from_payload(NAMES[installed.version].GetChargingProfilesRequest, vector["request"])
    response, reports = installed.get(request)
    assert to_payload(response) == {"status": vector["expected"]["status"]}
    assert [told(report) for report in reports] == vector["expected"]["reports"]


@pytest.mark.parametrize("vector", of_vectors("updateDynamic"))
def test_a_dynamic_profile_is_updated_as_the_vector_says(vector: Any) -> None:
    expected = dict(vector["expected"])
    installed, now = installed_of(vector), time_of(vector["env"]["now"])
    request = from_payload(v21.UpdateDynamicScheduleRequest, vector["request"])
    after, response = installed.update(request, now)
    assert response.status == expected.pop("status")
    info = response.status_info
    assert (info and info.reason_code) == expected.pop("reasonCode", None)
    if expected:
        message = to_payload(getattr(after.find(request.charging_profile_id), "message", None))  # type: ignore[arg-type]
        assert message["dynUpdateTime"] == expected["dynUpdateTime"]
        assert message["chargingSchedule"][0]["chargingSchedulePeriod"] == [expected["period"]]
    else:
        assert after is installed


def test_every_vector_about_installed_profiles_runs() -> None:
    numbers = {op: len(of_vectors(op)) for op in ("set", "clear", "get", "updateDynamic")}
    assert numbers == {"set": 100, "clear": 23, "get": 12, "updateDynamic": 3}


# Setting


def of(version: Any, *profiles: Mapping[str, Any]) -> Profiles:
    return Profiles(version, [profile(version, **one) for one in profiles])


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_a_profile_takes_the_place_of_that_with_its_id_whatever_its_purpose(version: Any) -> None:
    before = of(version, {"id": 1, "evse": 2, "level": 3}, {"id": 2, "evse": 1, "level": 2})
    after, removed = before.set(profile(version, id=1, purpose=MAX, evse=0))
    assert [(one.id, one.purpose) for one in after] == [(2, Purpose.TX_DEFAULT), (1, Purpose.STATION_MAX)]
    assert removed == (before.find(1),)
    assert len(before) == 2
    assert before.find(1) is not after.find(1)


SAME: list[tuple[dict[str, Any], dict[str, Any], bool]] = [
    ({}, {}, True),
    ({}, {"level": 1}, False),
    ({}, {"evse": 2}, False),
    ({"evse": 0}, {"evse": 1}, False),
    ({"evse": 0}, {"evse": 0, "purpose": MAX}, False),
    ({"purpose": TX, "transaction": 7}, {"purpose": TX, "transaction": 7}, True),
    ({"purpose": TX, "transaction": 7}, {"purpose": TX, "transaction": 8}, False),
    ({"purpose": TX}, {"purpose": TX, "transaction": 8}, True),
    ({"purpose": TX, "transaction": 7}, {"purpose": TX}, True),
]


@pytest.mark.parametrize(("old", "new", "replaced"), SAME)
def test_in_16_a_profile_takes_the_place_of_that_of_its_purpose_level_and_connector(
    old: Any, new: Any, replaced: bool
) -> None:
    after, removed = of(OCPP16, {"id": 1, **old}).set(profile(OCPP16, id=2, **new))
    assert ids(removed) == ({1} if replaced else set())
    assert ids(after) == ({2} if replaced else {1, 2})


@pytest.mark.parametrize("version", NEW, ids=["2.0.1", "2.1"])
def test_in_2_the_level_replaces_nothing(version: Any) -> None:
    after, removed = of(version, {"id": 1}).set(profile(version, id=2))
    assert (ids(after), removed) == ({1, 2}, ())


def test_a_profile_of_an_external_system_gives_way_to_its_own_kind_only() -> None:
    before = of(OCPP21, {"id": 1, "purpose": EXTERNAL, "evse": 0, "source": "EMS"})
    with pytest.raises(ValueError, match=r"K01\.FR\.05: profile 1 is of an external system"):
        before.set(profile(OCPP21, id=1))
    renewed, _ = before.set(profile(OCPP21, id=1, purpose=EXTERNAL, evse=0, source="EMS", level=2))
    assert [one.stack_level for one in renewed] == [2]


def test_a_source_that_no_report_can_name_is_refused_when_it_is_set() -> None:
    Profiles(OCPP21).set(profile(OCPP21, source="Sun"))
    with pytest.raises(ValueError, match="Sun"):
        Profiles(OCPP201).set(profile(OCPP201, source="Sun"))


def test_an_id_is_there_once() -> None:
    with pytest.raises(ValueError, match="profile 1 is there twice"):
        of(OCPP201, {"id": 1}, {"id": 1})


def test_a_profile_of_a_remote_start_becomes_that_of_its_transaction() -> None:
    for version in ALL:
        started = bound(profile(version, purpose=TX), 7 if version is OCPP16 else "7")
        assert started.transaction_id == "7"
        assert to_payload(started.message)["transactionId"] == (7 if version is OCPP16 else "7")
        assert started == profile(version, purpose=TX, transaction=7)


# Clearing


def test_what_a_csms_may_not_clear_stays() -> None:
    installed = of(
        OCPP21,
        {"id": 1, "purpose": EXTERNAL, "evse": 0, "source": "EMS"},
        {"id": 2, "purpose": "LocalGeneration", "evse": 0},
    )
    left, response = installed.clear(v21.ClearChargingProfileRequest())
    assert (left, response.status) == (installed, "Unknown")


def test_the_empty_store_has_nothing_to_clear() -> None:
    for version in ALL:
        empty: Any = Profiles(version)
        left, response = empty.clear(NAMES[version].ClearChargingProfileRequest())
        assert (left, response.status) == (empty, "Unknown")


# Ending


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_the_end_of_a_transaction_takes_its_profiles_and_its_priority(version: Any) -> None:
    installed = of(
        version,
        {"id": 1, "purpose": TX, "transaction": 7},
        {"id": 2, "purpose": TX, "transaction": 8, "evse": 2},
        {"id": 3, "purpose": TX, "level": 1},
        {"id": 4},
    ).with_priority("7")
    left, removed = installed.end_transaction(7 if version is OCPP16 else "7", evse_id=1)
    assert (ids(left), ids(removed), left.prioritized) == ({2, 4}, {1, 3}, frozenset())
    assert ids(installed.end_transaction("7")[0]) == {2, 3, 4}


EXPIRY: list[tuple[dict[str, Any], dict[str, Any], bool]] = [
    ({}, {}, False),
    ({"validTo": "2024-05-01T10:00:00Z"}, {}, True),
    ({"validTo": "2024-05-01T10:00:00.001Z"}, {}, False),
    ({"validFrom": "2025-01-01T00:00:00Z"}, {}, False),
    ({"maxOfflineDuration": 60, "invalidAfterOfflineDuration": True}, {}, False),
    ({"maxOfflineDuration": 60, "invalidAfterOfflineDuration": True}, {"offline_since": 61}, True),
    ({"maxOfflineDuration": 60, "invalidAfterOfflineDuration": True}, {"offline_since": 60}, False),
    ({"maxOfflineDuration": 60}, {"offline_since": 61}, False),
    ({"invalidAfterOfflineDuration": True}, {"offline_since": 61}, False),
    ({"maxOfflineDuration": 0, "invalidAfterOfflineDuration": True}, {"offline_since": 0}, True),
]


@pytest.mark.parametrize(("fields", "options", "gone"), EXPIRY)
def test_what_will_not_be_valid_again_expires(fields: Any, options: Any, gone: bool) -> None:
    offline = {name: NOW - timedelta(seconds=seconds) for name, seconds in options.items()}
    left, removed = of(OCPP21, {"id": 1, **fields}).expire(NOW, **offline)
    assert (ids(left), ids(removed)) == ((set(), {1}) if gone else ({1}, set()))


# Dynamic profiles

DYNAMIC: Any = {"id": 1, "kind": "Dynamic", "purpose": TX, "transaction": 7}
UPDATE = v21.ChargingScheduleUpdateType(limit=7, limit_l2=8)
LATER = NOW + timedelta(minutes=5)


def message_of(profiles: Profiles, id: int = 1) -> dict[str, Any]:
    found = profiles.find(id)
    assert found is not None
    return to_payload(found.message)


def test_an_update_keeps_what_it_does_not_have_and_changes_no_value_in_place() -> None:
    fields = {"startPeriod": 0, "limit": 16, "limit_L3": 9, "dischargeLimit": -5, "operationMode": "ExternalLimits"}
    before = of(OCPP21, {**DYNAMIC, "periods": [fields]})
    old = message_of(before)
    after, _ = before.update(v21.UpdateDynamicScheduleRequest(charging_profile_id=1, schedule_update=UPDATE), LATER)
    new = message_of(after)
    assert new["chargingSchedule"][0]["chargingSchedulePeriod"] == [{**fields, "limit": 7, "limit_L2": 8}]
    assert new["dynUpdateTime"] == "2024-05-01T10:05:00Z"
    assert message_of(before) == old
    (period,) = [one.schedules[0].periods[0] for one in after]
    assert [str(value) for value in (period.limit.l1, period.limit.l2, period.limit.l3)] == ["7", "8", "9"]  # type: ignore[union-attr]


PULLED: list[tuple[str, Any, bool]] = [
    ("Accepted", UPDATE, True),
    ("Accepted", None, False),
    ("Rejected", UPDATE, False),
]


@pytest.mark.parametrize(("status", "update", "changed"), PULLED)
def test_a_pulled_update_counts_if_it_was_accepted(status: str, update: Any, changed: bool) -> None:
    before = of(OCPP21, DYNAMIC, {"id": 2})
    response = v21.PullDynamicScheduleUpdateResponse(
        status=v21.ChargingProfileStatusEnumType(status), schedule_update=update
    )
    assert (before.pulled(1, response, LATER) != before) is changed
    assert before.pulled(2, response, LATER) == before.pulled(9, response, LATER) == before


def test_an_update_is_pulled_each_interval_after_the_last_one() -> None:
    installed, _ = Profiles(OCPP21).set(profile(OCPP21, **DYNAMIC, dynUpdateInterval=60))
    assert message_of(installed)["dynUpdateTime"] == START
    installed, _ = installed.set(profile(OCPP21, id=2, dynUpdateInterval=60))
    idle: Any = {**DYNAMIC, "id": 3, "dynUpdateInterval": 0}
    installed, _ = installed.set(profile(OCPP21, **idle))
    assert installed.to_pull(NOW + timedelta(seconds=59)) == []
    due = installed.to_pull(NOW + timedelta(seconds=60))
    assert due == [v21.PullDynamicScheduleUpdateRequest(charging_profile_id=1)]


DUE: list[tuple[dict[str, Any], int, bool]] = [
    ({"dynUpdateInterval": 1}, 1, True),
    ({"dynUpdateInterval": 2}, 1, False),
    ({}, 1000, False),
    ({"dynUpdateInterval": 0}, 1000, False),
    ({"dynUpdateInterval": 60, "dynUpdateTime": "2024-05-01T10:01:00Z"}, 119, False),
    ({"dynUpdateInterval": 60, "dynUpdateTime": "2024-05-01T10:01:00Z"}, 120, True),
    ({"dynUpdateInterval": 60, "received": None}, 0, True),
    ({"dynUpdateInterval": 60, "kind": "Absolute"}, 1000, False),
]


@pytest.mark.parametrize(("fields", "seconds", "due"), DUE)
def test_an_update_is_due_an_interval_after_the_last_or_when_nobody_knows(fields: Any, seconds: int, due: bool) -> None:
    one = profile(OCPP21, **{**DYNAMIC, **fields})
    assert pull_due(one, NOW + timedelta(seconds=seconds)) is due


def test_a_transaction_that_only_the_station_knows_stays_with_its_profile() -> None:
    started = evolve(profile(OCPP21, id=1, kind="Dynamic", purpose=TX), transaction_id="9")
    installed, _ = Profiles(OCPP21).set(started)
    store = MemoryStore()
    save(store, installed)
    assert [one.transaction_id for one in (*installed, *load(store, OCPP21))] == ["9", "9"]


def test_a_csms_answers_a_pull_for_a_profile_that_it_knows_as_dynamic() -> None:
    known = of(OCPP21, DYNAMIC, {"id": 2})
    answers = {
        (id, update is not None): to_payload(
            known.pull_response(v21.PullDynamicScheduleUpdateRequest(charging_profile_id=id), update)
        )
        for id in (1, 2, 9)
        for update in (None, UPDATE)
    }
    refused = {
        "status": "Rejected",
        "statusInfo": {
            "reasonCode": "InvalidProfile",
            "additionalInfo": "there is no dynamic profile with this id",
        },
    }
    assert answers == {
        (1, True): {"status": "Accepted", "scheduleUpdate": {"limit": 7, "limit_L2": 8}},
        (1, False): {"status": "Rejected"},
        **dict.fromkeys([(2, True), (2, False), (9, True), (9, False)], refused),
    }


def test_an_external_system_gives_values_to_its_own_periods_only() -> None:
    periods = [
        {"startPeriod": 0, "limit": 16, "operationMode": "ChargingOnly"},
        {"startPeriod": 60, "operationMode": "ExternalSetpoint"},
        {"startPeriod": 120, "limit": 5, "operationMode": "ExternalLimits"},
    ]
    before = of(OCPP21, {"id": 1, "periods": periods})
    after = before.put_external(1, v21.ChargingScheduleUpdateType(limit=7))
    shown = message_of(after)["chargingSchedule"][0]["chargingSchedulePeriod"]
    assert [one.get("limit") for one in shown] == [16, 7, 7]
    assert "dynUpdateTime" not in message_of(after)
    with pytest.raises(KeyError):
        before.put_external(9, UPDATE)


# Priority charging

PRIORITY: Any = {"id": 1, "purpose": "PriorityCharging"}
PRIORITIES: list[tuple[list[Any], bool, int | None, str]] = [
    ([PRIORITY], True, 1, "Accepted"),
    ([{**PRIORITY, "evse": 0}], True, 1, "Accepted"),
    ([PRIORITY], True, 2, "NoProfile"),
    ([], True, 1, "NoProfile"),
    ([], False, 1, "Accepted"),
    ([PRIORITY], True, None, "Rejected"),
    ([PRIORITY], False, None, "Rejected"),
]


@pytest.mark.parametrize(("profiles", "activate", "evse", "status"), PRIORITIES)
def test_priority_charging_needs_a_transaction_and_a_profile(
    profiles: Any, activate: bool, evse: int | None, status: str
) -> None:
    before = of(OCPP21, *profiles)
    after, response = before.use_priority(v21.UsePriorityChargingRequest(transaction_id="7", activate=activate), evse)
    assert response.status == status
    assert (response.status_info and response.status_info.reason_code) == ("TxNotFound" if evse is None else None)
    assert after.prioritized == ({"7"} if activate and status == "Accepted" else set())


# Reports


def test_reports_are_cut_to_size_and_to_be_continued_but_for_the_last() -> None:
    for version in NEW:
        many: Any = of(version, *[{"id": id, "evse": id % 3, "level": id} for id in range(30)])
        asked = from_payload(NAMES[version].GetChargingProfilesRequest, {"requestId": 3, "chargingProfile": {}})
        _, reports = many.get(asked, max_bytes=800)
        assert [one.tbc for one in reports] == [True] * (len(reports) - 1) + [False]
        assert all(frame_bytes(one) <= 800 and len(one.charging_profile) > 1 for one in reports)
        assert sorted(one.id for report in reports for one in report.charging_profile) == list(range(30))
        _, whole = many.get(asked, max_bytes=None)
        assert [one.evse_id for one in whole] == [0, 1, 2]


# Properties

MOMENTS = st.sampled_from(["2024-05-01T00:00:00Z", "2024-06-01T00:00:00.5+02:00", "2024-07-01T00:00:00.123456Z"])
VALIDITY: Any = {"validFrom": MOMENTS}
PURPOSES = {
    OCPP16: ["TxDefaultProfile", TX, MAX],
    OCPP201: ["TxDefaultProfile", TX, MAX, EXTERNAL],
    OCPP21: ["TxDefaultProfile", TX, MAX, EXTERNAL, "PriorityCharging", "LocalGeneration"],
}


@st.composite
def profiles_of(draw: st.DrawFn, version: Any) -> Profile:
    purpose = draw(st.sampled_from(PURPOSES[version]))
    external = purpose == EXTERNAL
    return profile(
        version,
        id=draw(st.integers(-2, 5)),
        evse=draw(st.integers(0, 2)),
        level=draw(st.integers(0, 2)),
        purpose=purpose,
        kind=draw(st.sampled_from(["Absolute", "Relative"])),
        transaction=draw(st.sampled_from([None, 7, 8])) if purpose == TX else None,
        source=draw(st.sampled_from(["EMS", "SO"])) if external else "CSO",
        received=draw(st.sampled_from([None, NOW, NOW + timedelta(microseconds=1)])),
        periods=[{"startPeriod": 0, "limit": draw(st.integers(0, 999)) / 10}],
        **draw(st.fixed_dictionaries({}, optional=VALIDITY)),
    )


@st.composite
def stores(draw: st.DrawFn) -> Profiles:
    """Draw profiles by setting them one after the other, whatever the rules say."""
    version = draw(st.sampled_from(ALL))
    installed = Profiles(version)
    for one in draw(st.lists(profiles_of(version), max_size=8)):
        if all(old.purpose is not Purpose.EXTERNAL or old.purpose is one.purpose for old in installed.replaced_by(one)):
            installed, _ = installed.set(one)
    for transaction in draw(st.sets(st.sampled_from(["7", "8"]))):
        installed = installed.with_priority(transaction)
    return installed


QUICK = settings(max_examples=100, deadline=None)


@QUICK
@given(st.sampled_from(ALL).flatmap(lambda version: st.tuples(st.just(version), profiles_of(version))))
def test_what_is_set_is_what_is_got(case: tuple[Any, Profile]) -> None:
    version, one = case
    sent = to_payload(one.message)
    installed: Any = Profiles(version).set(one)[0]
    assert message_of(installed, one.id) == sent
    if version is OCPP16:  # cannot be asked for it
        return
    asked = from_payload(
        NAMES[version].GetChargingProfilesRequest, {"requestId": 1, "chargingProfile": {"chargingProfileId": [one.id]}}
    )
    _, (report,) = installed.get(asked)
    assert [to_payload(got) for got in report.charging_profile] == [sent]
    assert (report.evse_id, report.charging_limit_source) == (one.evse_id, one.source)


CRITERIA = st.fixed_dictionaries(
    {},
    optional={
        "id": st.integers(-2, 5),
        "evse": st.integers(0, 2),
        "purpose": st.sampled_from(PURPOSES[OCPP21]),
        "level": st.integers(0, 2),
    },
)


def clearing(version: Any, criteria: Mapping[str, Any]) -> Any:
    """Write criteria as the request of a version."""
    wanted = dict(criteria)
    if version is OCPP16:
        names = {"id": "id", "evse": "connectorId", "purpose": "chargingProfilePurpose", "level": "stackLevel"}
        if "purpose" in wanted:
            wanted["purpose"] = {MAX: "ChargePointMaxProfile"}.get(wanted["purpose"], wanted["purpose"])
        return from_payload(
            NAMES[version].ClearChargingProfileRequest, {names[name]: value for name, value in wanted.items()}
        )
    id = wanted.pop("id", None)
    names = {"evse": "evseId", "purpose": "chargingProfilePurpose", "level": "stackLevel"}
    asked = {"chargingProfileCriteria": {names[name]: value for name, value in wanted.items()}} if wanted else {}
    return from_payload(
        NAMES[version].ClearChargingProfileRequest, asked if id is None else {**asked, "chargingProfileId": id}
    )


def naive(one: Profile, criteria: Mapping[str, Any]) -> bool:
    if one.purpose in (EXTERNAL, "LocalGeneration"):
        return False
    if "id" in criteria:
        return bool(one.id == criteria["id"])
    have = {"evse": one.evse_id, "purpose": str(one.purpose), "level": one.stack_level}
    return all(have[name] == value for name, value in criteria.items())


@QUICK
@given(stores(), CRITERIA)
def test_clearing_removes_exactly_what_meets_all_criteria(installed: Any, criteria: dict[str, Any]) -> None:
    if criteria.get("purpose") not in (None, *PURPOSES[installed.version]):
        del criteria["purpose"]
    left, response = installed.clear(clearing(installed.version, criteria))
    gone = {one.id for one in installed if naive(one, criteria)}
    assert ids(left) == ids(installed) - gone
    assert response.status == ("Accepted" if gone else "Unknown")
    assert left.prioritized == installed.prioritized


@QUICK
@given(stores())
def test_replacing_leaves_one_of_each_key(installed: Profiles) -> None:
    assert len({one.id for one in installed}) == len(installed)
    if installed.version is OCPP16:
        keys = [(one.purpose, one.evse_id, one.stack_level, one.transaction_id) for one in installed]
        assert len(set(keys)) == len(keys)


@QUICK
@given(st.lists(profiles_of(OCPP201), max_size=8))
def test_what_the_rules_let_in_of_a_csms_never_competes(asked: list[Profile]) -> None:
    installed = Profiles(OCPP201)
    for one in asked:
        if not validate(OCPP201, one, CAPABILITIES, installed, transaction="7"):
            installed, _ = installed.set(one)
    keys = [(one.purpose, one.evse_id, one.stack_level) for one in installed if one.source == "CSO"]
    assert len(keys) == len(set(keys))  # none has an end of validity
    levels = [one.stack_level for one in installed if one.purpose is Purpose.TX_DEFAULT and one.evse_id == 0]
    assert not any(one.stack_level in levels for one in installed if one.evse_id and one.purpose is Purpose.TX_DEFAULT)


# Keeping


@QUICK
@given(stores())
def test_what_is_kept_is_what_is_loaded(installed: Profiles) -> None:
    store = MemoryStore()
    save(store, installed)
    again = load(store, installed.version)
    assert again == installed
    for one in installed:
        assert message_of(again, one.id) == message_of(installed, one.id)


def test_what_came_at_one_moment_is_loaded_by_id_whatever_the_order_of_the_keys() -> None:
    store, came = MemoryStore(), [profile(OCPP21, id=id) for id in (2, 10, 1)]
    save(store, Profiles(OCPP21, [evolve(one, received_at=NOW - timedelta(hours=one.id == 10)) for one in came]))
    assert [one.id for one in load(store, OCPP21)] == [10, 1, 2]
    save(store, Profiles(OCPP21, [evolve(one, received_at=NOW) for one in came]))
    assert [one.id for one in load(store, OCPP21)] == [1, 2, 10]


@QUICK
@given(stores(), stores())
def test_writing_the_difference_is_writing_all(before: Profiles, after: Profiles) -> None:
    after = after if after.version is before.version else Profiles(before.version)
    one, other = MemoryStore(), MemoryStore()
    for store in (one, other):
        save(store, before)
    save(one, after, before=before)
    save(other, after)
    assert one.items == other.items


def test_a_time_is_kept_as_it_came() -> None:
    store = MemoryStore()
    for version in ALL:
        one = profile(version, validFrom="2024-06-01T00:00:00.123456+02:00", start="2024-05-01T00:00:00.000001+01:00")
        save(store, Profiles(version, [one]))
        (again,) = load(store, version)
        assert str(again.valid_from) == "2024-06-01 00:00:00.123456+02:00"
        assert str(again.schedules[0].start) == "2024-05-01 00:00:00.000001+01:00"


def test_profiles_are_loaded_in_the_order_in_which_they_came() -> None:
    store = MemoryStore()
    times = {3: NOW, 1: NOW + timedelta(seconds=1), 2: NOW + timedelta(seconds=2)}
    save(store, of(OCPP201, *[{"id": id, "received": time, "level": id} for id, time in times.items()]))
    assert [one.id for one in load(store, OCPP201)] == [3, 1, 2]


def test_only_persistent_purposes_survive() -> None:
    store = MemoryStore()
    installed = of(OCPP21, {"id": 1}, {"id": 2, "purpose": TX, "transaction": 7})
    save(store, installed, keep=CAPABILITIES.persistent - {Purpose.TX})
    assert ids(load(store, OCPP21)) == {1}


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_a_failed_save_leaves_the_old(kind: str, tmp_path: Path) -> None:
    with nullcontext(MemoryStore()) if kind == "memory" else SqliteStore(tmp_path / "store") as store:
        kept = Installed(of(OCPP201, {"id": 1}, {"id": 2, "level": 1}), store=store)
        assert repr(kept) == "<Installed: 2 profiles of OCPP 2.0.1>"
        save(store, kept.profiles)
        before = kept.profiles
        good, _ = before.set(profile(OCPP201, id=3, level=2))

        def spoil(message: Any) -> None:
            message.stack_level = "0"

        bad = good.set(profile(OCPP201, id=4, level=3, touch=spoil))[0]
        with pytest.raises(Exception, match="must be of type integer"):
            kept.profiles = bad
        assert kept.profiles is before
        assert load(store, OCPP201) == before
        kept.profiles = good
        assert load(store, OCPP201) == kept.profiles == good


BROKEN: list[tuple[str, bytes]] = [
    ("charging_profiles/7", b"no json"),
    ("charging_profiles/7", b"[]"),
    ("charging_profiles/7", b"\xff"),
    ("charging_profiles/7", b'{"evseId":1,"source":"CSO","receivedAt":null,"transactionId":null,"profile":{}}'),
    ("charging_profiles/priority", b"1"),
]


@pytest.mark.parametrize(("key", "value"), BROKEN)
def test_a_profile_that_cannot_be_read_is_not_forgotten_in_silence(key: str, value: bytes) -> None:
    store: Store = MemoryStore({key: value})
    with pytest.raises(ValueError, match=f"{key}: no charging profile of OCPP 2.1"):
        load(store, OCPP21)


def test_two_stations_share_a_store_under_their_prefixes() -> None:
    store = MemoryStore()
    one, other = of(OCPP201, {"id": 1}), of(OCPP21, {"id": 1, "level": 1}, {"id": 2})
    save(store, one, prefix="a/")
    save(store, other, prefix="b/")
    save(store, Profiles(OCPP201), prefix="c/")
    assert (load(store, OCPP201, prefix="a/"), load(store, OCPP21, prefix="b/")) == (one, other)
