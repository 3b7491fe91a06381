"""Charging profiles and composite schedules between 1.6 and 2.0.1."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import LENIENT, CallRefused, ErrorCode, from_payload, read_payload, to_payload, v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.profiles import (
    charging_profile_down,
    charging_profile_up,
    composite_schedule_down,
    composite_schedule_up,
)
from ocppkit.bridge.state import State

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)
WHEN = "2026-05-01T10:00:00Z"

Json = dict[str, Any]


def context() -> Context:
    return Context.start(State(), AT)


def listed(found: Context) -> list[tuple[str, str]]:
    return [(loss.kind.value, loss.pointer) for loss in found.losses]


PERIODS: list[Json] = [{"startPeriod": 0, "limit": 16.1, "numberPhases": 3}, {"startPeriod": 5, "limit": 6}]
OLD: Json = {
    "chargingProfileId": 3,
    "stackLevel": 2,
    "chargingProfilePurpose": "ChargePointMaxProfile",
    "chargingProfileKind": "Recurring",
    "recurrencyKind": "Daily",
    "validFrom": WHEN,
    "validTo": WHEN,
    "chargingSchedule": {
        "duration": 60,
        "startSchedule": WHEN,
        "chargingRateUnit": "A",
        "minChargingRate": 6.5,
        "chargingSchedulePeriod": PERIODS,
    },
}
NEW: Json = {
    "id": 3,
    "stackLevel": 2,
    "chargingProfilePurpose": "ChargingStationMaxProfile",
    "chargingProfileKind": "Recurring",
    "recurrencyKind": "Daily",
    "validFrom": WHEN,
    "validTo": WHEN,
    "chargingSchedule": [
        {
            "id": 3,
            "duration": 60,
            "startSchedule": WHEN,
            "chargingRateUnit": "A",
            "minChargingRate": 6.5,
            "chargingSchedulePeriod": PERIODS,
        }
    ],
}


def test_a_profile_goes_up_and_comes_down_again() -> None:
    found = context()
    made = charging_profile_up(from_payload(v16.ChargingProfile, OLD), found)
    assert to_payload(made) == NEW
    assert listed(found) == [("invented", "/chargingSchedule/0/id")]
    back = context()
    assert to_payload(charging_profile_down(made, back)) == OLD
    assert listed(back) == [("dropped", "/chargingSchedule/0/id")]


def changed(given: Json, **changes: Any) -> Json:
    return {**given, **changes}


def test_only_the_first_of_alternative_schedules_goes_down() -> None:
    first = NEW["chargingSchedule"][0]
    tariff = {"id": 1, "salesTariffEntry": [{"relativeTimeInterval": {"start": 0}}]}
    schedules = [changed(first, salesTariff=tariff), changed(first, id=4), changed(first, id=5)]
    given = changed(NEW, chargingSchedule=schedules, customData={"vendorId": "V"})
    found = context()
    assert to_payload(charging_profile_down(from_payload(v201.ChargingProfileType, given), found)) == OLD
    assert listed(found) == [
        ("dropped", "/customData"),
        ("dropped", "/chargingSchedule/1"),
        ("dropped", "/chargingSchedule/2"),
        ("dropped", "/chargingSchedule/0/id"),
        ("dropped", "/chargingSchedule/0/salesTariff"),
    ]


LIMITS: list[tuple[float, float]] = [
    (16.04, 16.0),
    (16.19, 16.1),
    (16.1, 16.1),
    (0.3, 0.3),
    (16, 16),
    (0.04, 0.0),
    (-5.05, -5.1),
    (1e22, 1e22),
    (11000.000000000002, 11000.0),
]


@pytest.mark.parametrize(("limit", "cut"), LIMITS)
def test_a_limit_is_cut_to_one_decimal_and_never_raised(limit: float, cut: float) -> None:
    schedule = changed(NEW["chargingSchedule"][0], chargingSchedulePeriod=[{"startPeriod": 0, "limit": limit}])
    given = from_payload(v201.ChargingProfileType, changed(NEW, chargingSchedule=[schedule]))
    found = context()
    made = charging_profile_down(given, found).charging_schedule.charging_schedule_period[0].limit
    assert made == cut <= limit
    pointer = "/chargingSchedule/0/chargingSchedulePeriod/0/limit"
    assert [loss for loss in listed(found) if loss[1] == pointer] == ([("rounded", pointer)] if cut != limit else [])


@given(st.floats(0, 1e6))
def test_every_limit_is_one_that_1_6_takes(limit: float) -> None:
    schedule = changed(NEW["chargingSchedule"][0], chargingSchedulePeriod=[{"startPeriod": 0, "limit": limit}])
    given = from_payload(v201.ChargingProfileType, changed(NEW, chargingSchedule=[schedule]))
    made = to_payload(charging_profile_down(given, context()))
    assert limit - 0.1000001 < made["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"] <= limit


def test_a_profile_that_nobody_can_set_is_refused() -> None:
    given = from_payload(
        v201.ChargingProfileType, changed(NEW, chargingProfilePurpose="ChargingStationExternalConstraints")
    )
    with pytest.raises(CallRefused, match="/chargingProfilePurpose") as refusal:
        charging_profile_down(given, context())
    assert refusal.value.code is ErrorCode.NOT_SUPPORTED


def test_a_profile_without_a_period_is_refused_for_2_x_wants_one() -> None:
    given = from_payload(
        v16.ChargingProfile, changed(OLD, chargingSchedule={"chargingRateUnit": "A", "chargingSchedulePeriod": []})
    )
    with pytest.raises(CallRefused, match="chargingSchedulePeriod"):
        charging_profile_up(given, context())


@pytest.mark.parametrize("known", [True, False])
def test_the_transaction_of_a_profile_is_the_one_that_the_caller_knows(known: bool) -> None:
    lost = [] if known else [("dropped", "/transactionId")]
    old, new = changed(OLD, transactionId=7), changed(NEW, transactionId="uuid-1")
    found = context()
    made = charging_profile_up(
        from_payload(v16.ChargingProfile, old), found, transaction_id="uuid-1" if known else None
    )
    assert made.transaction_id == ("uuid-1" if known else None)
    assert [loss for loss in listed(found) if loss[0] == "dropped"] == lost
    found = context()
    down = charging_profile_down(
        from_payload(v201.ChargingProfileType, new), found, transaction_id=7 if known else None
    )
    assert down.transaction_id == (7 if known else None)
    assert [loss for loss in listed(found) if loss[1] == "/transactionId"] == lost


PERIOD: Json = {"startPeriod": 0, "limit": 16}
COMPOSITE: Json = {"chargingRateUnit": "A", "chargingSchedulePeriod": [PERIOD]}
LATER = "2026-05-01T11:00:00Z"

SCHEDULES: list[tuple[str, Json, datetime | None, int, str, list[tuple[str, str]]]] = [
    ("all is there", {"duration": 30, "startSchedule": WHEN}, AT, 30, WHEN, []),
    ("the start beside it", {"duration": 30}, AT, 30, WHEN, []),
    ("the start in it", {"duration": 30, "startSchedule": LATER}, None, 30, LATER, []),
    ("two starts", {"duration": 30, "startSchedule": LATER}, AT, 30, WHEN, [("dropped", "/startSchedule")]),
    ("no duration", {}, AT, 60, WHEN, [("inferred", "/duration")]),
    ("no start", {"duration": 0}, None, 0, WHEN, [("inferred", "/scheduleStart")]),
    ("a rate", {"duration": 30, "minChargingRate": 6}, AT, 30, WHEN, [("dropped", "/minChargingRate")]),
]


@pytest.mark.parametrize(
    ("more", "start", "duration", "begins", "losses"), [row[1:] for row in SCHEDULES], ids=[row[0] for row in SCHEDULES]
)
def test_a_composite_schedule_goes_up_with_what_2_x_must_have(
    more: Json, start: datetime | None, duration: int, begins: str, losses: list[tuple[str, str]]
) -> None:
    found = context()
    given = from_payload(v16.ChargingSchedule, {**COMPOSITE, **more})
    made = composite_schedule_up(given, found, evse_id=2, duration=60, start=start)
    assert made is not None
    assert to_payload(made) == {**COMPOSITE, "evseId": 2, "duration": duration, "scheduleStart": begins}
    assert listed(found) == losses


def test_a_composite_schedule_without_a_period_is_none() -> None:
    given = from_payload(v16.ChargingSchedule, {**COMPOSITE, "chargingSchedulePeriod": []})
    found = context()
    assert composite_schedule_up(given, found, evse_id=1, duration=60, start=AT) is None
    assert listed(found) == [("dropped", "")]


def test_a_composite_schedule_comes_down_without_what_1_6_has_not() -> None:
    period = {"startPeriod": 0, "limit": 16.04, "phaseToUse": 1, "numberPhases": 1}
    given = {**COMPOSITE, "chargingSchedulePeriod": [period], "evseId": 1, "duration": 60, "scheduleStart": WHEN,
             "customData": {"vendorId": "V"}}  # fmt: skip
    found = context()
    assert to_payload(composite_schedule_down(from_payload(v201.CompositeScheduleType, given), found)) == {
        "duration": 60,
        "startSchedule": WHEN,
        "chargingRateUnit": "A",
        "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.0, "numberPhases": 1}],
    }
    assert listed(found) == [
        ("dropped", "/customData"),
        ("dropped", "/chargingSchedulePeriod/0/phaseToUse"),
        ("rounded", "/chargingSchedulePeriod/0/limit"),
    ]


@pytest.mark.parametrize("field", ["chargingProfilePurpose", "chargingProfileKind", "recurrencyKind"])
@pytest.mark.parametrize(
    ("cls", "given", "convert"),
    [(v16.ChargingProfile, OLD, charging_profile_up), (v201.ChargingProfileType, NEW, charging_profile_down)],
)
def test_a_profile_with_a_value_that_is_in_no_standard_is_refused(
    cls: Any, given: Json, convert: Any, field: str
) -> None:
    profile = read_payload(cls, {**given, field: "Odd"}, LENIENT).message
    with pytest.raises(CallRefused, match=f"/{field}: Odd has no counterpart"):
        convert(profile, context())


def test_a_profile_without_a_schedule_is_refused() -> None:
    profile = from_payload(v201.ChargingProfileType, NEW)
    profile.charging_schedule.clear()
    with pytest.raises(CallRefused, match=r"chargingSchedule: 1\.6 wants one") as refusal:
        charging_profile_down(profile, context())
    assert refusal.value.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION


@given(
    st.builds(
        v201.CompositeScheduleType,
        evse_id=st.just(1),
        duration=st.integers(0, 86400),
        schedule_start=st.integers(0, 10**6).map(lambda seconds: AT + timedelta(seconds=seconds)),
        charging_rate_unit=st.sampled_from(v201.ChargingRateUnitEnumType),
        charging_schedule_period=st.lists(
            st.builds(
                v201.ChargingSchedulePeriodType,
                start_period=st.integers(0, 86400),
                limit=st.integers(0, 10**6).map(lambda tenths: tenths / 10),
                number_phases=st.sampled_from([None, 1, 3]),
            ),
            min_size=1,
            max_size=4,
        ),
    )
)
def test_a_composite_schedule_that_1_6_can_say_comes_up_as_it_went_down(schedule: v201.CompositeScheduleType) -> None:
    found = context()
    made = composite_schedule_down(schedule, found)
    assert composite_schedule_up(made, found, evse_id=1, duration=0, start=None) == schedule
    assert found.losses == []
