"""GetCompositeSchedule answered, the limit of a moment, the next change, and what is worth telling."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocppkit import LENIENT, OCPP16, OCPP21, OCPP201, read_payload, to_payload, v16, v21, v201
from ocppkit.smart_charging.answering import composite_response
from ocppkit.smart_charging.circumstances import Circumstances, Evse, Limits, Transaction
from ocppkit.smart_charging.composite import limit_at, next_change, significant
from ocppkit.smart_charging.model import Kind, Profile, Purpose, RateUnit, Recurrency
from tests.benchmarks import composite as workload
from tests.benchmarks.rounds import Pace
from tests.charging import BASE, DAY, NOW, RUNNING, after, ask, numbers, profile

if TYPE_CHECKING:
    from typing import assert_type
else:

    def assert_type(value: Any, _: Any) -> Any:
        return value


STATION = Circumstances(evses=[Evse(1), Evse(2)], default_limits=BASE)

# The answer


def test_the_answer_of_16_has_the_schedule_without_its_start() -> None:
    request = v16.GetCompositeScheduleRequest(connector_id=1, duration=600)
    response = composite_response(request, [profile([(0, 16), (60, 10)])], received_at=NOW, circumstances=STATION)
    assert_type(response, v16.GetCompositeScheduleResponse)
    assert to_payload(response) == {
        "status": "Accepted",
        "connectorId": 1,
        "scheduleStart": "2024-05-01T10:00:00Z",
        "chargingSchedule": {
            "duration": 600,
            "chargingRateUnit": "A",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16}, {"startPeriod": 60, "limit": 10}],
        },
    }


def test_the_answer_of_201_has_a_composite_schedule() -> None:
    request = v201.GetCompositeScheduleRequest(
        evse_id=0, duration=60, charging_rate_unit=v201.ChargingRateUnitEnumType.W
    )
    response = composite_response(request, [profile(16)], received_at=NOW, circumstances=STATION)
    assert_type(response, v201.GetCompositeScheduleResponse)
    assert to_payload(response) == {
        "status": "Accepted",
        "schedule": {
            "evseId": 0,
            "duration": 60,
            "scheduleStart": "2024-05-01T10:00:00Z",
            "chargingRateUnit": "W",
            "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 22_080, "numberPhases": 3}],
        },
    }


def test_the_answer_of_21_has_phases_one_by_one_and_the_operation_mode() -> None:
    fields = {"limit": (16, 12.5, 10), "setpoint": -5, "discharge_limit": -8, "mode": "CentralSetpoint"}
    one = profile([(0, None, fields)], Purpose.TX, evse_id=1)
    circumstances = Circumstances(evses=[Evse(1)], transactions={1: RUNNING}, default_limits=BASE)
    request = v21.GetCompositeScheduleRequest(evse_id=1, duration=60)
    response = composite_response(request, [one], received_at=NOW, circumstances=circumstances)
    assert_type(response, v21.GetCompositeScheduleResponse)
    assert to_payload(response)["schedule"]["chargingSchedulePeriod"] == [
        {
            "startPeriod": 0,
            "limit": 16,
            "limit_L2": 12.5,
            "limit_L3": 10,
            "numberPhases": 3,
            "dischargeLimit": -8,
            "dischargeLimit_L2": -8,
            "dischargeLimit_L3": -8,
            "setpoint": -5,
            "setpoint_L2": -5,
            "setpoint_L3": -5,
            "operationMode": "CentralSetpoint",
        }
    ]


def test_a_phase_to_use_is_told() -> None:
    one = profile([(0, 16, {"number_phases": 1, "phase_to_use": 3})])
    message = ask(one, version=OCPP201).message(OCPP201)
    assert message.schedule is not None
    assert message.schedule.charging_schedule_period[0].phase_to_use == 3


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (v16.GetCompositeScheduleRequest(connector_id=3, duration=60), {"status": "Rejected"}),
        (
            v201.GetCompositeScheduleRequest(evse_id=3, duration=60),
            {
                "status": "Rejected",
                "statusInfo": {"reasonCode": "UnknownEvse", "additionalInfo": "there is no EVSE 3 (K08.FR.05)"},
            },
        ),
        (
            v21.GetCompositeScheduleRequest(evse_id=1, duration=60, charging_rate_unit=v21.ChargingRateUnitEnumType.W),
            {
                "status": "Rejected",
                "statusInfo": {
                    "reasonCode": "UnsupportedRateUnit",
                    "additionalInfo": "the unit W is not supported (K08.FR.07)",
                },
            },
        ),
    ],
)
def test_what_cannot_be_answered_is_rejected_with_its_reason(request_: Any, expected: Any) -> None:
    circumstances = Circumstances(evses=[Evse(1)], default_limits=BASE, rate_units=(RateUnit.A,))
    answer: Any = composite_response
    assert to_payload(answer(request_, [], received_at=NOW, circumstances=circumstances)) == expected


@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21])
def test_a_unit_that_a_lenient_policy_lets_in_is_rejected(version: Any) -> None:
    place = "connectorId" if version is OCPP16 else "evseId"
    asked = {place: 1, "duration": 60, "chargingRateUnit": "k" * 1000}
    request: Any = read_payload(version.actions["GetCompositeSchedule"].request, asked, LENIENT)[0]
    answer: Any = composite_response
    response = answer(request, [], received_at=NOW, circumstances=STATION)
    assert to_payload(response)["status"] == "Rejected"
    if version is not OCPP16:
        assert response.status_info.reason_code == "UnsupportedRateUnit"


def test_a_station_that_could_have_no_limit_to_report_hears_of_it_at_once() -> None:
    request = v201.GetCompositeScheduleRequest(evse_id=1, duration=60)
    circumstances = Circumstances(evses=[Evse(1, limits=BASE), Evse(2)])
    with pytest.raises(ValueError, match="EVSE 2 has no limits, and there are no local_limits and no default_limits"):
        composite_response(request, [profile(16)], received_at=NOW, circumstances=circumstances)


def test_a_schedule_without_a_limit_is_no_message() -> None:
    made = ask(profile(16, duration=60), default_limits=Limits())
    assert [numbers(period.limit) for period in made.periods] == [16, None]
    with pytest.raises(ValueError, match="nothing limits from second 60 on"):
        made.message(OCPP21)


def test_a_schedule_is_a_message_of_the_version_that_it_is_composed_for() -> None:
    assert_type(ask(version=OCPP16).message(OCPP16), v16.GetCompositeScheduleResponse)
    with pytest.raises(ValueError, match=r"composed for 2\.1, not for 1\.6"):
        ask(version=OCPP21).message(OCPP16)


def test_a_number_that_a_float_does_not_hold_is_not_made_an_integer_that_it_is_not() -> None:
    message = ask(profile(Decimal("1e300"), unit="W"), unit="W", version=OCPP201).message(OCPP201)
    assert message.schedule is not None
    assert message.schedule.charging_schedule_period[0].limit == 1e300


# The limit of a moment, and the next change


def at(moment: datetime, *profiles: Profile, **fields: Any) -> Any:
    circumstances = Circumstances(evses=[Evse(1)], default_limits=BASE, **fields)
    return limit_at(profiles, version=OCPP21, evse_id=1, at=moment, unit=RateUnit.A, circumstances=circumstances)


def change(moment: datetime, *profiles: Profile, evse_id: int = 1, **fields: Any) -> float | None:
    """The seconds to the next change."""
    circumstances = Circumstances(evses=[Evse(1), Evse(2)], **fields)
    found = next_change(profiles, version=OCPP21, evse_id=evse_id, after=moment, circumstances=circumstances)
    return None if found is None else (found - moment).total_seconds()


def test_the_limit_of_a_moment_is_the_one_of_the_schedule() -> None:
    one = profile([(0, 16), (60, 10)])
    assert [numbers(at(after(second), one).limit) for second in (-1, 0, 59, 60)] == [48, 16, 16, 10]
    assert at(after(60), one).start == 0


@pytest.mark.parametrize(
    ("one", "moment", "expected"),
    [
        (profile([(0, 16), (60, 10)], duration=100), NOW, 60),
        (profile([(0, 16), (60, 10)], duration=100), after(60), 40),
        (profile([(0, 16), (60, 10)], duration=100), after(100), None),
        (profile(16, start=after(50)), NOW, 50),
        (profile(16), NOW, None),
        (profile(16, valid_from=after(70)), NOW, 70),
        (profile(16, valid_to=after(70)), NOW, 70),
        (profile(16, duration=100, recurs=Recurrency.DAILY), after(100), DAY - 100),
        (profile(16, duration=100, recurs=Recurrency.WEEKLY), after(100), 7 * DAY - 100),
        (profile(16, start=after(40 * DAY)), NOW, None),
        (profile(16, evse_id=2, duration=100), NOW, None),
        (profile(16, Purpose.STATION_MAX, duration=100), NOW, 100),
    ],
)
def test_the_next_change_is_when_a_profile_in_play_turns(one: Profile, moment: datetime, expected: float) -> None:
    assert change(moment, one) == expected


def test_the_next_change_of_the_station_is_that_of_one_of_its_evses() -> None:
    profiles = [profile(16, evse_id=1, duration=100), profile(16, id=2, evse_id=2, duration=50)]
    assert change(NOW, *profiles, evse_id=0) == 50


def test_a_dynamic_profile_is_to_be_asked_for_anew_after_its_interval() -> None:
    one = profile(16, Purpose.TX, kind=Kind.DYNAMIC, evse_id=1, dyn_update_time=after(-20), dyn_update_interval=30)
    assert change(NOW, one, transactions={1: RUNNING}) == 10
    assert change(NOW, one, transactions={1: Transaction("tx", NOW)}, max_duration=5) is None
    assert change(NOW, one) is None


def test_a_profile_turns_when_the_station_is_offline_for_too_long() -> None:
    one = profile(16, max_offline_duration=60)
    assert change(NOW, one, offline_since=after(-20)) == 41
    assert change(NOW, one, offline_since=after(-20), transactions={2: RUNNING}) == 41
    assert change(NOW, one) is None


@given(st.data())
def test_before_the_next_change_the_limit_stays_the_same(data: st.DataObject) -> None:
    profiles = [
        profile(
            [(0, data.draw(st.integers(1, 5))), (data.draw(st.integers(1, 40)), data.draw(st.integers(1, 5)))],
            data.draw(st.sampled_from([Purpose.TX_DEFAULT, Purpose.STATION_MAX, Purpose.EXTERNAL])),
            id=id,
            level=data.draw(st.integers(0, 2)),
            start=after(data.draw(st.integers(-30, 40))),
            duration=data.draw(st.none() | st.integers(1, 40)),
        )
        for id in range(data.draw(st.integers(1, 5)))
    ]
    held = at(NOW, *profiles).limit
    seconds = change(NOW, *profiles)
    for second in range(1, 70 if seconds is None else int(seconds)):
        assert at(after(second), *profiles).limit == held


@pytest.mark.parametrize(
    ("old", "new", "percent", "expected"),
    [
        ("16", "16", "0", False),
        ("16", "16.1", "0", True),
        ("100", "110", "10", False),
        ("100", "110.1", "10", True),
        ("100", "89.9", "10", True),
        ("-100", "-111", "10", True),
        ("0", "0.1", "100", True),
        ("0", "0", "0", False),
        (None, "16", "100", True),
        ("16", None, "100", True),
        (None, None, "0", False),
    ],
)
def test_a_change_is_significant_beyond_its_part_of_what_was(
    old: str | None, new: str | None, percent: str, expected: bool
) -> None:
    was, now = (None if value is None else Decimal(value) for value in (old, new))
    assert significant(was, now, Decimal(percent)) is expected


def test_the_margin_of_a_change_is_exact() -> None:
    assert not significant(Decimal("0.1"), Decimal("0.3"), Decimal(200))


def test_times_may_come_with_any_offset() -> None:
    elsewhere = NOW.astimezone(datetime.strptime("+0530", "%z").tzinfo) + timedelta(seconds=60)
    assert numbers(at(elsewhere, profile([(0, 16), (60, 10)])).limit) == 10


# The benchmark


def test_the_benchmark_composes_what_it_says() -> None:
    made = workload.profiles(10_000)
    assert len(made) == 200
    assert sum(len(one.schedules[0].periods) for one in made) == 10_000
    assert {one.schedules[0].unit for one in made} == set(RateUnit)
    figures = workload.run(Pace(rounds=1, seconds=0, quick=True))
    assert [(row["periods"], row["profiles"]) for row in figures["rows"]] == [(1250, 25), (2500, 50)]
    assert set(workload.series(figures)) == {"a week of an EVSE", "a week of 10 EVSEs together", "a moment of an EVSE"}
    assert "periods installed" in workload.chart(figures)
