"""Differences between messages, and messages in one line: what a person reads when a claim fails."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import ABSENT, from_payload, v16, v201
from ocppkit.testing import Clock, differences
from ocppkit.testing.differing import summary

BOOT = v16.BootNotificationRequest(charge_point_model="Pro 22", charge_point_vendor="Example")
BOOTED = v16.BootNotificationResponse(current_time=Clock().now(), interval=300, status=v16.RegistrationStatus.ACCEPTED)


def variables(value: str) -> v201.SetVariablesRequest:
    component, variable = v201.ComponentType(name="SecurityCtrlr"), v201.VariableType(name="BasicAuthPassword")
    data = v201.SetVariableDataType(attribute_value=value, component=component, variable=variable)
    return v201.SetVariablesRequest(set_variable_data=[data])


def profile(*limits: float) -> v16.SetChargingProfileRequest:
    periods = [{"startPeriod": 60 * index, "limit": limit} for index, limit in enumerate(limits)]
    profile = {
        "chargingProfileId": 1,
        "stackLevel": 0,
        "chargingProfilePurpose": "TxProfile",
        "chargingProfileKind": "Absolute",
        "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": periods},
    }
    return from_payload(v16.SetChargingProfileRequest, {"connectorId": 1, "csChargingProfiles": profile})


def transfer(data: Any = ABSENT) -> v201.DataTransferRequest:
    return v201.DataTransferRequest(vendor_id="x", data=data)


DIFFERENCES: list[tuple[Any, Any, list[str]]] = [
    (BOOT, BOOT, []),
    (1, 1.0, []),
    (1, 2, ["1 != 2"]),
    (
        profile(16, 10),
        profile(16, 6, 0),
        [
            "cs_charging_profiles.charging_schedule.charging_schedule_period[1].limit: 10 != 6",
            "cs_charging_profiles.charging_schedule.charging_schedule_period: 2 items != 3 items",
        ],
    ),
    ({"cs_charging_profiles": {"stack_level": 1}}, profile(16), ["cs_charging_profiles.stack_level: 1 != 0"]),
    (variables("hunter2"), variables("secret"), ["set_variable_data[0].attribute_value: *** != another ***"]),
    (
        v16.GetDiagnosticsRequest(location="ftp://u:one@host/x"),
        v16.GetDiagnosticsRequest(location="ftp://u:two@host/x"),
        ["location: 'ftp://***@host/x' != another 'ftp://***@host/x'"],
    ),
    (
        v16.HeartbeatRequest(),
        v201.HeartbeatRequest(),
        ["a HeartbeatRequest of OCPP 1.6 != a HeartbeatRequest of OCPP 2.0.1"],
    ),
    (BOOT, BOOTED, ["a BootNotificationRequest of OCPP 1.6 != a BootNotificationResponse of OCPP 1.6"]),
    (
        v201.CustomDataType(vendor_id="x", extra={"a": 1, "b": [1]}),
        v201.CustomDataType(vendor_id="x", extra={"b": [2], "c": None}),
        ["extra.a: 1 != absent", "extra.b[0]: 1 != 2", "extra.c: absent != null"],
    ),
    (transfer(None), transfer(), ["data: null != absent"]),
    (transfer({"a": None}), transfer({}), ["data.a: null != absent"]),
    (transfer(True), transfer(1), ["data: True != 1"]),
    (transfer(float("nan")), transfer(float("nan")), []),
    (transfer((1, 2)), transfer([1, 3]), ["data[1]: 2 != 3"]),
    (transfer("M" * 160 + "A"), transfer("M" * 160 + "B"), ["data: …[at 161] A' != …[at 161] B'"]),
    ({"data": {"a": 1}}, transfer({"a": 1, "b": 2}), []),
    ({"data": None}, transfer(), ["data: null != absent"]),
    ({"message_id": None}, transfer(), []),
    (
        {"connection_data": {"vpn": {"server": "s", "password": "hunter2"}}},
        v201.SetNetworkProfileRequest.__new__(v201.SetNetworkProfileRequest),
        ["connection_data: NetworkConnectionProfileType(vpn.server='s', vpn.password=***) != absent"],
    ),
]


@pytest.mark.parametrize(("left", "right", "lines"), DIFFERENCES, ids=lambda _: "")
def test_differences_are_told_by_field(left: Any, right: Any, lines: list[str]) -> None:
    assert [str(one) for one in differences(left, right)] == lines


def test_long_messages_are_shown_with_all_their_values() -> None:
    values = [v16.SampledValue(value=str(number), context=v16.ReadingContext.SAMPLE_PERIODIC) for number in range(9)]
    request = v16.MeterValuesRequest(
        connector_id=1, meter_value=[v16.MeterValue(timestamp=Clock().now(), sampled_value=values)]
    )
    assert "sampled_value[8].value='8'" in summary(request)
    assert len(summary(transfer(["x" * 70] * 100))) == 1000


def test_what_vendors_call_a_secret_is_none_to_read() -> None:
    data = {"password": "hunter2", "list": [{"secretKey": "hunter2"}], "n": 1}
    assert summary(transfer(data)).endswith("data={'password': ***, 'list': [{'secretKey': ***}], 'n': 1})")
