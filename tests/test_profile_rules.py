"""The rules for charging profiles: each has a profile that breaks it alone, and one beside it that does not."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from ocppkit import OCPP16, OCPP21, OCPP201, CallRefused, ErrorCode, to_payload
from ocppkit.smart_charging.capabilities import Feature
from ocppkit.smart_charging.checking.case import Session, overlap
from ocppkit.smart_charging.circumstances import Evse
from ocppkit.smart_charging.installed import Profiles
from ocppkit.smart_charging.model import Purpose, RateUnit
from ocppkit.smart_charging.rules import ADVICE, RULES, Rule, Side
from ocppkit.smart_charging.validation import set_response, validate
from tests.profile_cases import ALL, CAPABILITIES, NEW, NOW, START, VERSIONS, checked, profile

LATEST = (OCPP21,)
MAX, TX, EXTERNAL = "ChargingStationMaxProfile", "TxProfile", "ChargingStationExternalConstraints"
RUNNING: Any = {"purpose": TX, "transaction": 7, "call": {"transaction": 7}}
DYNAMIC: Any = {"kind": "Dynamic", "can": {"features": frozenset({Feature.DYNAMIC_PROFILES})}}
PRIORITY: Any = {
    "purpose": "PriorityCharging",
    "can": {"purposes": CAPABILITIES.purposes | {Purpose.PRIORITY}},
}
DIRECT: Any = {"can": {"evses": [Evse(1, dc=True), Evse(2, dc=True)]}}
DAILY: Any = {"kind": "Recurring", "recurrencyKind": "Daily"}
CURVE: Any = [{"frequency": 49.8, "power": -1000}, {"frequency": 50.2, "power": 1000}]
FREQUENCY: Any = {"startPeriod": 0, "operationMode": "LocalFrequency", "v2xBaseline": 0, "v2xFreqWattCurve": CURVE}
BALANCING: Any = {"operation_modes": frozenset({"LocalLoadBalancing"}), "load_balancing_set": True}
ONE_PHASE: Any = {"startPeriod": 0, "limit": 16, "numberPhases": 1}
PERIODS = "/chargingSchedule/0/chargingSchedulePeriod"
LATER = "2024-06-01T00:00:00Z"


def period(**fields: Any) -> dict[str, Any]:
    return {"periods": [{"startPeriod": 0, **fields}]}


def can(*features: Feature) -> dict[str, Any]:
    return {"can": {"features": frozenset(features)}}


def steps(*starts: int) -> dict[str, Any]:
    return {"periods": [{"startPeriod": start, "limit": 16} for start in starts]}


def no_number(message: Any) -> None:
    message.stack_level = "0"


def two_decimals(message: Any) -> None:
    message.charging_schedule.min_charging_rate = 6.05


def no_zone(message: Any) -> None:
    message.valid_from = NOW.replace(tzinfo=None)


# Rule, versions, what breaks it, and what does not.
CASES: list[tuple[int, tuple[Any, ...], dict[str, Any], dict[str, Any]]] = [
    (1, ALL, {"can": {"supported": False}}, {}),
    (1, NEW, {"can": {"supported": False}}, {"can": {"supported": False}, "purpose": TX, "call": {"starting": True}}),
    (2, ALL, {"evse": 9}, {"evse": 2}),
    (2, (OCPP16, OCPP201), {"evse": -1}, {"evse": 0}),
    (3, ALL, {"touch": no_number}, {}),
    (3, (OCPP16,), {"touch": two_decimals}, {}),
    (4, ALL, {"can": {"purposes": frozenset({Purpose.TX})}}, {}),
    (4, LATEST, {"purpose": "PriorityCharging"}, PRIORITY),
    (5, NEW, {"purpose": EXTERNAL, "evse": 0}, {"purpose": EXTERNAL, "evse": 0, "source": "EMS"}),
    (6, ALL, {"purpose": MAX, "evse": 1}, {"purpose": MAX, "evse": 0}),
    (7, ALL, {"purpose": MAX, "evse": 0, "kind": "Relative"}, {"kind": "Relative", "evse": 0}),
    (8, ALL, {**RUNNING, "evse": 0}, RUNNING),
    (8, ALL, {**RUNNING, "evse": 0}, {"purpose": TX, "evse": 0, "call": {"starting": True}}),
    (8, ALL, {**RUNNING, "evse": 0, "call": {}}, RUNNING),
    (9, ALL, {**RUNNING, "call": {}}, RUNNING),
    (10, NEW, {**RUNNING, "transaction": None}, RUNNING),
    (11, ALL, {**RUNNING, "transaction": 8}, RUNNING),
    (11, (OCPP16,), {**RUNNING, "transaction": 8}, {**RUNNING, "transaction": None}),
    (12, ALL, {**RUNNING, "call": {"starting": True}}, {"purpose": TX, "call": {"starting": True}}),
    (12, ALL, {"call": {"starting": True}}, {"purpose": TX, "call": {"starting": True}}),
    (13, NEW, {"transaction": 7}, {}),
    (14, ALL, {"level": 6}, {"level": 5}),
    (14, (OCPP16, OCPP201), {"level": -1}, {"level": 0}),
    (15, ALL, steps(*range(0, 660, 60)), steps(*range(0, 600, 60))),
    (14, ALL, {"level": 6}, {"level": 6, "can": {"max_stack_level": None}}),
    (15, ALL, steps(*range(0, 660, 60)), {**steps(*range(0, 660, 60)), "can": {"max_periods": None}}),
    (16, ALL, {"can": {"max_profiles": 1}, "installed": [{"id": 1, "level": 1}]}, {"can": {"max_profiles": 1}}),
    (
        16,
        ALL,
        {"can": {"max_profiles": 1}, "installed": [{"id": 1, "level": 1}]},
        {"can": {"max_profiles": 1}, "installed": [{"id": 10, "level": 1}]},
    ),
    (
        16,
        ALL,
        {"can": {"max_profiles": 1}, "installed": [{"id": 1, "level": 1}, {"id": 2, "level": 2}]},
        {"can": {"max_profiles": 1}, "installed": [{"id": 10, "level": 1}, {"id": 2, "level": 2}]},
    ),
    (17, NEW, {**RUNNING, "schedules": 2}, {**RUNNING, "schedules": 1}),
    (
        17,
        NEW,
        {"schedules": 3, "call": {"session": Session(iso15118=True)}},
        {**RUNNING, "schedules": 3, "call": {"transaction": 7, "session": Session(iso15118=True)}},
    ),
    (18, ALL, {"unit": "W", "can": {"rate_units": (RateUnit.A,)}}, {"unit": "A", "can": {"rate_units": (RateUnit.A,)}}),
    (19, ALL, steps(1), steps(0)),
    (19, (OCPP16,), steps(), steps(0)),
    (20, ALL, steps(0, 60, 30), steps(0, 30, 60)),
    (20, ALL, steps(0, 60, 60), steps(0, 60, 61)),
    (21, NEW, {"start": None}, {"start": START}),
    (21, ALL, {**DAILY, "start": None}, DAILY),
    (21, (OCPP16,), {"start": None, "can": {"absolute_needs_start": True}}, {"start": None}),
    (
        21,
        (OCPP16,),
        {"start": None, "can": {"absolute_needs_start": True}},
        {"kind": "Relative", "can": {"absolute_needs_start": True}},
    ),
    (22, NEW, {"kind": "Relative", "start": START}, {"kind": "Relative"}),
    (23, ALL, {"kind": "Recurring"}, {"kind": "Recurring", "recurrencyKind": "Weekly"}),
    (24, ALL, {"validFrom": LATER, "validTo": LATER}, {"validFrom": START, "validTo": LATER}),
    (24, ALL, {"validFrom": LATER, "validTo": START}, {"validFrom": LATER}),
    (24, ALL, {"validFrom": LATER, "validTo": START}, {"validTo": START}),
    (24, ALL, period(limit=-1), period(limit=0)),
    (24, ALL, {"schedule": {"duration": -1}}, {"schedule": {"duration": 0}}),
    (
        24,
        LATEST,
        {**can(Feature.LIMIT_AT_SOC), "schedule": {"limitAtSoC": {"soc": 80, "limit": -0.1}}},
        {**can(Feature.LIMIT_AT_SOC), "schedule": {"limitAtSoC": {"soc": 80, "limit": 0}}},
    ),
    (25, (OCPP16, OCPP201), period(limit=16, numberPhases=4), period(limit=16, numberPhases=3)),
    (25, ALL, period(limit=16, numberPhases=0), period(limit=16, numberPhases=1)),
    (
        25,
        ALL,
        {**period(limit=16, numberPhases=1), "can": {"number_phases": frozenset({3})}},
        {**period(limit=16, numberPhases=3), "can": {"number_phases": frozenset({3})}},
    ),
    (26, NEW, {**DIRECT, **period(limit=16, numberPhases=3)}, {**DIRECT, **period(limit=16)}),
    (
        26,
        LATEST,
        {**DIRECT, **period(limit=16, numberPhases=3)},
        {**DIRECT, **period(limit=16, numberPhases=3), "at": {"dc_input_phase_control": True}},
    ),
    (
        27,
        NEW,
        {**period(limit=16, numberPhases=3, phaseToUse=1), "at": {"phase_switching": True}},
        {"periods": [{**ONE_PHASE, "phaseToUse": 1}], "at": {"phase_switching": True}},
    ),
    (
        27,
        NEW,
        {"periods": [{**ONE_PHASE, "phaseToUse": 0}], "at": {"phase_switching": True}},
        {"periods": [{**ONE_PHASE, "phaseToUse": 3}], "at": {"phase_switching": True}},
    ),
    (
        28,
        NEW,
        {"periods": [{**ONE_PHASE, "phaseToUse": 2}], "at": {"phase": 1}},
        {"periods": [{**ONE_PHASE, "phaseToUse": 1}], "at": {"phase": 1}},
    ),
    (28, NEW, {"periods": [{**ONE_PHASE, "phaseToUse": 2}]}, {"periods": [ONE_PHASE], "at": {"phase": 1}}),
    (
        29,
        NEW,
        {
            "periods": [{**ONE_PHASE, "phaseToUse": 3}],
            "at": {"phase_switching": True},
            "installed": [{"id": 1, "evse": 0, "purpose": MAX, "periods": [{**ONE_PHASE, "phaseToUse": 1}]}],
        },
        {
            "periods": [{**ONE_PHASE, "phaseToUse": 3}],
            "at": {"phase_switching": True},
            "validFrom": LATER,
            "installed": [
                {"id": 1, "evse": 0, "purpose": MAX, "validTo": LATER,
                 "periods": [{**ONE_PHASE, "phaseToUse": 1}]},
                {"id": 2, "evse": 2, "level": 1, "periods": [{**ONE_PHASE, "phaseToUse": 1}]},
                {"id": 3, "evse": 1, "level": 1, "periods": [{**ONE_PHASE, "phaseToUse": 1}]},
                {"id": 4, "evse": 0, "purpose": MAX, "level": 1},
            ],
        },
    ),
    (
        30,
        NEW,
        {"installed": [{"id": 10, "purpose": EXTERNAL, "evse": 0, "source": "EMS"}]},
        {"installed": [{"id": 11, "purpose": EXTERNAL, "evse": 0, "source": "EMS"}]},
    ),
    (31, NEW, {"installed": [{"id": 1}]}, {"installed": [{"id": 1, "evse": 2}, {"id": 2, "level": 1}]}),
    (
        31,
        NEW,
        {"validFrom": START, "installed": [{"id": 1, "validTo": LATER}]},
        {"validFrom": LATER, "installed": [{"id": 1, "validTo": LATER}]},
    ),
    (
        32,
        NEW,
        {"evse": 0, "installed": [{"id": 1, "evse": 2}]},
        {"evse": 0, "installed": [{"id": 1, "evse": 2, "level": 1}]},
    ),
    (33, NEW, {"installed": [{"id": 1, "evse": 0}]}, {"installed": [{"id": 10, "evse": 0}]}),
    (
        34,
        NEW,
        {**RUNNING, "installed": [{"id": 1, "purpose": TX, "transaction": 7}]},
        {**RUNNING, "installed": [{"id": 1, "purpose": TX, "transaction": 6}]},
    ),
    (
        34,
        NEW,
        {**RUNNING, "installed": [{"id": 1, "purpose": TX, "transaction": 7}]},
        {**RUNNING, "installed": [{"id": 1, "purpose": TX, "transaction": 7, "level": 1}]},
    ),
    (
        34,
        NEW,
        {**RUNNING, "installed": [{"id": 1, "purpose": TX, "transaction": 7}]},
        {"purpose": TX, "call": {"starting": True}, "installed": [{"id": 1, "purpose": TX}]},
    ),
    (35, NEW, {"call": {"session": Session(too_early=True)}}, {"call": {"session": Session(iso15118=True)}}),
    (
        36,
        LATEST,
        {"id": 10, "can": {"max_external_constraints_id": 10}},
        {"id": 11, "can": {"max_external_constraints_id": 10}},
    ),
    (37, LATEST, {**PRIORITY, "schedule": {"duration": 60}}, PRIORITY),
    (
        38,
        LATEST,
        {**PRIORITY, **period(limit=16, operationMode="ExternalLimits")},
        {**PRIORITY, **period(limit=16, operationMode="ChargingOnly")},
    ),
    (
        39,
        LATEST,
        {"purpose": MAX, "evse": 0, **period(limit=16, operationMode="ExternalLimits")},
        {"purpose": TX, **RUNNING, **period(limit=16, operationMode="ExternalLimits")},
    ),
    (
        40,
        LATEST,
        period(setpoint=5, operationMode="CentralFrequency"),
        {**period(setpoint=5, operationMode="CentralFrequency"),
         "at": {"operation_modes": frozenset({"CentralFrequency"})}},
    ),
    (
        41,
        LATEST,
        {**period(operationMode="LocalLoadBalancing"), "at": {**BALANCING, "load_balancing_set": False}},
        {**period(operationMode="LocalLoadBalancing"), "at": BALANCING},
    ),
    (
        42,
        LATEST,
        {"unit": "W", "periods": [{**FREQUENCY, "v2xFreqWattCurve": CURVE[:1]}]},
        {"unit": "W", "periods": [FREQUENCY]},
    ),
    (
        42,
        LATEST,
        {"unit": "W", **period(operationMode="LocalFrequency", v2xFreqWattCurve=CURVE)},
        {"unit": "W", "periods": [FREQUENCY]},
    ),
    (
        42,
        LATEST,
        {"unit": "W", **period(operationMode="LocalFrequency", v2xBaseline=0)},
        {"unit": "W", "periods": [FREQUENCY]},
    ),
    (43, LATEST, {"unit": "W", "periods": [{**FREQUENCY, "limit": 5}]}, {"unit": "W", "periods": [FREQUENCY]}),
    (43, LATEST, period(operationMode="Idle", setpoint=5), period(operationMode="Idle")),
    (44, LATEST, {"unit": "A", "periods": [FREQUENCY]}, {"unit": "W", "periods": [FREQUENCY]}),
    (45, LATEST, period(), period(limit=1)),
    (45, LATEST, period(limit=1, setpoint=1), period(limit=1, setpoint=1, operationMode="CentralSetpoint")),
    (
        46,
        LATEST,
        period(limit=10, setpoint=11, operationMode="CentralSetpoint"),
        period(limit=10, setpoint=10, operationMode="CentralSetpoint"),
    ),
    (
        46,
        LATEST,
        period(dischargeLimit=-5, setpoint=-7.5, operationMode="CentralSetpoint"),
        period(dischargeLimit=-5, setpoint=-5, operationMode="CentralSetpoint"),
    ),
    (
        46,
        LATEST,
        {**RUNNING, **period(limit=9, limit_L2=5, setpoint=5, setpoint_L2=6, operationMode="CentralSetpoint")},
        {**RUNNING, **period(limit=9, limit_L2=6, setpoint=5, setpoint_L2=6, operationMode="CentralSetpoint")},
    ),
    (47, LATEST, {"kind": "Dynamic"}, DYNAMIC),
    (48, LATEST, {**DYNAMIC, **steps(0, 60)}, DYNAMIC),
    (
        48,
        LATEST,
        {**RUNNING, **DYNAMIC, "schedules": 2, "call": {"transaction": 7, "session": Session(iso15118=True)}},
        {**RUNNING, **DYNAMIC, "schedules": 1, "call": {"transaction": 7, "session": Session(iso15118=True)}},
    ),
    (49, LATEST, {"dynUpdateInterval": 60}, {**DYNAMIC, "dynUpdateInterval": 60}),
    (49, LATEST, {"dynUpdateTime": START}, {**DYNAMIC, "dynUpdateTime": START}),
    (
        50,
        LATEST,
        {"schedule": {"useLocalTime": True}},
        {**can(Feature.USE_LOCAL_TIME), "schedule": {"useLocalTime": True}},
    ),
    (50, LATEST, {"schedule": {"useLocalTime": True}}, {"schedule": {"useLocalTime": False}}),
    (
        51,
        LATEST,
        {"schedule": {"randomizedDelay": 1}},
        {**can(Feature.RANDOMIZED_DELAY), "schedule": {"randomizedDelay": 1}},
    ),
    (51, LATEST, {"schedule": {"randomizedDelay": 1}}, {"schedule": {"randomizedDelay": 0}}),
    (
        51,
        LATEST,
        {**can(Feature.RANDOMIZED_DELAY), "purpose": MAX, "evse": 0, "schedule": {"randomizedDelay": 1}},
        {**can(Feature.RANDOMIZED_DELAY), "purpose": MAX, "evse": 0, "schedule": {"randomizedDelay": 0}},
    ),
    (
        52,
        LATEST,
        {"schedule": {"limitAtSoC": {"soc": 80, "limit": 6}}},
        {**can(Feature.LIMIT_AT_SOC), "schedule": {"limitAtSoC": {"soc": 80, "limit": 6}}},
    ),
    (
        53,
        LATEST,
        period(operationMode="Idle", evseSleep=True),
        {**can(Feature.EVSE_SLEEP), **period(operationMode="Idle", evseSleep=True)},
    ),
    (53, LATEST, {**can(Feature.EVSE_SLEEP), **period(limit=6, evseSleep=True)}, period(limit=6, evseSleep=False)),
    (54, LATEST, {"maxOfflineDuration": 0}, {**can(Feature.MAX_OFFLINE_DURATION), "maxOfflineDuration": 0}),
    (55, LATEST, period(limit=16, limit_L2=10), {**RUNNING, **period(limit=16, limit_L2=10)}),
    (
        55,
        LATEST,
        {**RUNNING, **period(limit_L3=10, operationMode="ExternalLimits")},
        {**RUNNING, **period(limit=9, limit_L3=10, operationMode="ExternalLimits")},
    ),
    (
        55,
        LATEST,
        {**RUNNING, **period(limit=9, limit_L3=10), "call": {"transaction": 7, "session": Session(per_phase=False)}},
        {**RUNNING, **period(limit=9), "call": {"transaction": 7, "session": Session(per_phase=False)}},
    ),
    (
        56,
        LATEST,
        period(limit=16, dischargeLimit=-1, dischargeLimit_L2=-1, operationMode="ExternalLimits"),
        period(limit=16, dischargeLimit=-1, operationMode="ExternalLimits"),
    ),
    (
        56,
        LATEST,
        {**RUNNING, **period(setpoint=1, setpointReactive_L2=1, operationMode="CentralSetpoint")},
        {**RUNNING, **period(setpoint=1, setpointReactive=1, setpointReactive_L2=1, operationMode="CentralSetpoint")},
    ),
    (
        57,
        LATEST,
        {"can": {"update_rate_limit": 60}, "installed": [{"id": 10}]},
        {"can": {"update_rate_limit": 60}, "installed": [{"id": 11, "evse": 2}]},
    ),
    (
        57,
        LATEST,
        {"can": {"update_rate_limit": 60}, "installed": [{"id": 10}]},
        {**RUNNING, "can": {"update_rate_limit": 60, "persistent": frozenset({Purpose.TX_DEFAULT})},
         "installed": [{"id": 10, "purpose": TX, "transaction": 7}]},
    ),
]  # fmt: skip

EACH: Any = [
    pytest.param(version, *case[:1], *case[2:], id=f"{case[0]} in {version.name}, line {line}")
    for line, case in enumerate(CASES)
    for version in case[1]
]


@pytest.mark.parametrize(("version", "rule", "bad", "good"), EACH)
def test_a_rule_is_broken_alone_and_beside_it_none(version: Any, rule: int, bad: Any, good: Any) -> None:
    assert {one.rule for one in checked(version, **bad)} == {rule}
    assert checked(version, **good) == []


def rules_of(version: Any) -> set[int]:
    return {rule.number for rule in RULES if version in rule.answers}


@pytest.mark.parametrize("version", ALL, ids=VERSIONS)
def test_every_rule_of_a_version_has_its_case(version: Any) -> None:
    assert {number for number, versions, _, _ in CASES if version in versions} == rules_of(version)


def test_the_rules_have_each_number_once_in_each_version() -> None:
    assert rules_of(OCPP21) == set(range(1, 58))
    assert rules_of(OCPP201) == set(range(1, 36))
    assert rules_of(OCPP16) == {*range(1, 5), *range(6, 10), 11, 12, *range(14, 17), *range(18, 22), *range(23, 26)}
    for version in ALL:
        numbers = [rule.number for rule in (*RULES, *ADVICE) if version in rule.answers]
        assert len(numbers) == len(set(numbers))


def test_a_rule_says_where_the_standard_has_it_and_what_is_answered() -> None:
    for rule in RULES:
        assert rule.claim.endswith("."), rule
        for version, answer in rule.answers.items():
            assert all(answer.requirements), rule
            assert (answer.reason is None) == (version is OCPP16 or answer.error is not None), rule
            assert answer.status == ("NotSupported" if (version, rule.number) == (OCPP16, 4) else "Rejected"), rule
            assert len(answer.reason or "") <= 20, rule  # StatusInfoType


TOLD: list[tuple[int, dict[str, Any], str, str]] = [
    (14, {"level": 6}, "/stackLevel", "must be at most 5, is 6"),
    (2, {"evse": 9}, "", "evseId 9 does not exist"),
    (20, steps(0, 60, 60), f"{PERIODS}/2/startPeriod", "must be greater than 60, is 60"),
    (24, period(limit=-1), f"{PERIODS}/0/limit", "must be at least 0, is -1"),
    (
        33,
        {"installed": [{"id": 1, "evse": 0}]},
        "/stackLevel",
        "profile 1 has the same purpose and stackLevel, and is installed at evseId 0",
    ),
    (57, {"can": {"update_rate_limit": 60}, "installed": [{}], "received": NOW}, "", "60 seconds before retry"),
]


@pytest.mark.parametrize(("rule", "given", "path", "text"), TOLD)
def test_a_violation_names_the_place_and_what_is_wrong_there(rule: int, given: Any, path: str, text: str) -> None:
    (violation,) = checked(OCPP21, **given)
    assert (violation.rule, violation.path, violation.text) == (rule, path, text)
    assert str(violation).startswith(f"{path}: {text} (" if path else f"{text} (")


def test_a_place_in_16_is_named_as_16_does() -> None:
    paths = [one.path for one in checked(OCPP16, **steps(1, 0))]
    assert paths == [f"/chargingSchedule/chargingSchedulePeriod/{index}/startPeriod" for index in (0, 1)]
    assert checked(OCPP16, evse=9)[0].text == "connectorId 9 does not exist"


def test_every_place_that_breaks_a_rule_is_found() -> None:
    found = checked(OCPP201, periods=[{"startPeriod": start, "limit": -1} for start in (0, 60)], level=6)
    assert [one.path.rpartition("/")[0] for one in found if one.rule == 24] == [
        f"/chargingSchedule/0/chargingSchedulePeriod/{index}" for index in (0, 1)
    ]
    assert [one.rule for one in found] == [14, 24, 24]


def test_who_is_bound_by_a_rule_is_said() -> None:
    assert {rule.number for rule in RULES if rule.side is Side.CSMS} == {31, 34}
    assert checked(OCPP21, installed=[{"id": 1}])[0].side is Side.CSMS


def test_only_a_csms_before_it_sends_hears_what_stations_do_not_mind() -> None:
    given = period(limit=10, setpoint=5, operationMode="CentralSetpoint")
    assert checked(OCPP21, **given) == []
    (advice,) = checked(OCPP21, **given, call={"sending": True})
    assert (advice.rule, advice.requirements, advice.status) == (58, ("Q03.FR.02", "Q07.FR.03"), "Accepted")
    assert set_response(OCPP21, [advice]).status == "Accepted"
    assert [one.rule for one in checked(OCPP201, **period(limit=16.05), call={"sending": True})] == [59]
    for limit in (16, 16.1, 1e300):
        assert checked(OCPP201, **period(limit=limit), call={"sending": True}) == []
    unbound: Any = {**RUNNING, "transaction": None, "call": {"transaction": 7, "sending": True}}
    assert [one.rule for one in checked(OCPP16, **unbound)] == [60]


ANSWERED: list[tuple[Any, dict[str, Any], dict[str, Any]]] = [
    (OCPP16, {}, {"status": "Accepted"}),
    (OCPP16, {"level": 6}, {"status": "Rejected"}),
    (OCPP16, {"can": {"purposes": frozenset[Purpose]()}}, {"status": "NotSupported"}),
    (OCPP21, {}, {"status": "Accepted"}),
    (
        OCPP201,
        {"level": 6, "unit": "W", "can": {"rate_units": (RateUnit.A,)}},
        {
            "status": "Rejected",
            "statusInfo": {
                "reasonCode": "InvalidStackLevel",
                "additionalInfo": "/stackLevel: must be at most 5, is 6",
            },
        },
    ),
    (
        OCPP21,
        {"can": {"update_rate_limit": 60}, "installed": [{}]},
        {
            "status": "Rejected",
            "statusInfo": {"reasonCode": "RateLimitExceeded", "additionalInfo": "60 seconds before retry"},
        },
    ),
    (
        OCPP21,
        period(operationMode="LocalLoadBalancing"),
        {
            "status": "Rejected",
            "statusInfo": {
                "reasonCode": "UnsupportedParam",
                "additionalInfo": f"{PERIODS}/0/operationMode: LocalLoadBalancing is not supported",
            },
        },
    ),
]


@pytest.mark.parametrize(("version", "given", "answer"), ANSWERED)
def test_the_first_violation_gives_the_answer(version: Any, given: Any, answer: Any) -> None:
    respond: Any = set_response
    assert to_payload(respond(version, checked(version, **given))) == answer


@pytest.mark.parametrize(
    ("version", "given", "code"),
    [
        (OCPP16, {"can": {"supported": False}}, ErrorCode.NOT_SUPPORTED),
        (OCPP201, {"can": {"supported": False}}, ErrorCode.NOT_SUPPORTED),
        (OCPP16, {"evse": 9}, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION),
        (OCPP201, {"touch": no_number}, ErrorCode.TYPE_CONSTRAINT_VIOLATION),
    ],
)
def test_some_rules_are_answered_with_an_error(version: Any, given: Any, code: ErrorCode) -> None:
    with pytest.raises(CallRefused) as refused:
        set_response(version, checked(version, **given))
    assert refused.value.code is code


def test_what_breaks_its_schema_is_not_looked_at_further() -> None:
    found = checked(OCPP21, level=9, validTo=LATER, touch=no_zone)
    assert [(one.rule, one.path) for one in found] == [(3, "/validFrom")]


def test_a_profile_of_an_external_system_need_not_obey_what_the_csms_must() -> None:
    given: Any = {"purpose": EXTERNAL, "evse": 0, "source": "EMS"}
    limited = {"max_external_constraints_id": 10}
    assert checked(OCPP21, **given, id=-1, can=limited, installed=[{**given, "id": -1}, {**given, "id": -2}]) == []


DEFAULT, STATION_WIDE = {"evse": 1}, {"evse": 0}
MEETINGS: list[tuple[dict[str, Any], dict[str, Any], int, list[int]]] = [
    (DEFAULT, {"evse": 0, "purpose": MAX}, 3, [29]),
    (DEFAULT, {"evse": 0, "purpose": MAX}, 2, []),
    (DEFAULT, {"evse": 1, "purpose": EXTERNAL, "source": "EMS"}, 3, [29]),
    (DEFAULT, {"evse": 2, "purpose": EXTERNAL, "source": "EMS"}, 3, []),
    (STATION_WIDE, {"evse": 2, "purpose": EXTERNAL, "source": "EMS"}, 3, [29]),
    (DEFAULT, {"evse": 1, "level": 1}, 3, []),
    (DEFAULT, {"evse": 1, "purpose": TX, "transaction": 7}, 3, []),
    ({"evse": 1, "validTo": LATER}, {"evse": 0, "purpose": MAX, "validFrom": LATER}, 3, []),
]


@pytest.mark.parametrize(("asked", "other", "phase", "rules"), MEETINGS)
def test_phases_are_to_agree_where_two_profiles_hold_at_a_time(
    asked: Any, other: Any, phase: int, rules: list[int]
) -> None:
    periods = [{"startPeriod": 0, "limit": 16}, {**ONE_PHASE, "startPeriod": 60, "phaseToUse": 2}]
    there = {"id": 1, "periods": [{**ONE_PHASE, "phaseToUse": phase}], **other}
    found = checked(OCPP21, **asked, periods=periods, at={"phase_switching": True}, installed=[there])
    assert [one.rule for one in found] == rules
    assert all(one.path == f"{PERIODS}/1/phaseToUse" and one.text == "must be 3 as in profile 1" for one in found)


WINDOWS: list[tuple[str | None, str | None, bool]] = [
    (None, None, True),
    ("2024-05-02", None, True),
    ("2024-05-03", None, False),
    (None, "2024-05-02", True),
    (None, "2024-05-01", False),
    ("2024-04-01", "2024-05-02", True),
    ("2024-05-01", "2024-05-03", True),
    ("2024-05-03", "2024-05-04", False),
    ("2024-04-01", "2024-05-01", False),
]


@pytest.mark.parametrize(("start", "end", "meet"), WINDOWS)
def test_windows_of_validity_that_touch_do_not_overlap(start: str | None, end: str | None, meet: bool) -> None:
    bounds = {"validFrom": start, "validTo": end}
    given: Any = {name: f"{day}T00:00:00Z" for name, day in bounds.items() if day is not None}
    one = profile(OCPP21, **given)
    may = profile(OCPP21, validFrom="2024-05-01T00:00:00Z", validTo="2024-05-03T00:00:00Z")
    assert overlap(one, may) is overlap(may, one) is meet


def test_a_time_of_nobody_limits_no_rate() -> None:
    often: Any = {"can": {"update_rate_limit": 60}}
    assert checked(OCPP21, **often, received=None, installed=[{}]) == []
    assert checked(OCPP21, **often, installed=[{"received": None}]) == []
    assert checked(OCPP21, **often, installed=[{"id": 1, "evse": 0, "purpose": MAX}]) == []
    (late,) = checked(OCPP21, **often, installed=[{}], call={"now": NOW + timedelta(seconds=59.5)})
    assert late.text == "1 seconds before retry"
    assert checked(OCPP21, **often, installed=[{}], call={"now": NOW + timedelta(seconds=60)}) == []


def test_phases_of_one_stack_do_not_meet() -> None:
    installed = Profiles(OCPP21, [profile(OCPP21, id=1, level=1, periods=[{**ONE_PHASE, "phaseToUse": 1}])])
    asked = profile(OCPP21, periods=[{**ONE_PHASE, "phaseToUse": 2}])
    able = evolve(CAPABILITIES, abilities={0: evolve(CAPABILITIES.abilities[0], phase_switching=True)})
    assert validate(OCPP21, asked, able, installed) == []


def test_what_exists_at_one_evse_alone_is_not_there_for_the_station() -> None:
    able = evolve(CAPABILITIES, abilities={1: evolve(CAPABILITIES.abilities[0], phase_switching=True)})
    periods = [{**ONE_PHASE, "phaseToUse": 2}]
    found = {
        evse: [
            one.rule for one in validate(OCPP21, profile(OCPP21, evse=evse, periods=periods), able, Profiles(OCPP21))
        ]
        for evse in (0, 1, 2)
    }
    assert found == {0: [28], 1: [], 2: [28]}


def test_a_station_with_both_currents_has_phases() -> None:
    mixed = evolve(CAPABILITIES, evses=[Evse(1), Evse(2, dc=True)])
    phased = {evse: profile(OCPP21, evse=evse, **period(limit=16, numberPhases=3)) for evse in (0, 1, 2)}
    found = {evse: [one.rule for one in validate(OCPP21, one, mixed, Profiles(OCPP21))] for evse, one in phased.items()}
    assert found == {0: [], 1: [], 2: [26]}
    assert Decimal(16) == phased[0].schedules[0].periods[0].limit.l1  # type: ignore[union-attr]


def test_the_table_is_in_the_order_in_which_stations_answer() -> None:
    order = list(dict.fromkeys(rule.number for rule in RULES))
    first = [1, 2, 3, 5, 4, 30, 36, 6, 7, 8, 9, 10, 11, 12]
    assert order[: len(first)] == first
    assert order[-6:] == [31, 32, 33, 34, 16, 57]


def test_a_rule_shows_its_claim() -> None:
    by_number: dict[int, Rule] = {rule.number: rule for rule in RULES}
    assert by_number[6].claim == "A ChargingStationMaxProfile is for the whole station."
