"""Configuration keys of 1.6 and variables of 2.0.1: which is which, and how their values are spelt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.keys import (
    ALWAYS_SUPPORTED,
    FEATURES,
    LEGACY,
    SETTINGS,
    Setting,
    Target,
    rotations,
    setting,
    setting_of,
)
from ocppkit.bridge.state import Place, State
from ocppkit.v16.keys import KEYS
from ocppkit.v16.registry import REGISTRY as OLD
from ocppkit.v201.registry import REGISTRY as NEW


def context() -> Context:
    return Context.start(State(), datetime(2026, 5, 1, tzinfo=UTC))


def found(component: str, variable: str, instance: str | None = None, **more: Any) -> Setting | None:
    target = more.pop("target", Target.ACTUAL)
    return setting_of(
        v201.ComponentType(name=component, **more), v201.VariableType(name=variable, instance=instance), target
    )


def test_every_key_of_the_standard_has_a_row_but_those_that_are_vendors_business() -> None:
    assert {one.name for one in KEYS if one.name.casefold() not in SETTINGS} == {"StopTransactionMaxMeterValues"}


def test_every_variable_of_a_row_is_one_of_the_standard() -> None:
    for one in SETTINGS.values():
        assert one.component == LEGACY or NEW.pair(one.component, one.variable, one.instance) is not None, one.key
    assert all(NEW.pair(controller, "Available") is not None for controller in FEATURES.values())
    assert {*FEATURES, *ALWAYS_SUPPORTED} == set(OLD.profiles)


def test_each_row_is_found_by_its_variable_whatever_the_case() -> None:
    for one in SETTINGS.values():
        assert found(one.component.upper(), one.variable.lower(), one.instance, target=one.target) is one
        assert setting(one.key.upper()) is one


def test_no_two_keys_are_the_same_of_a_variable() -> None:
    names = [(one.component, one.variable, one.instance, one.target) for one in SETTINGS.values()]
    assert len(names) == len(set(names)) == 54


def test_an_unknown_key_is_a_variable_of_the_legacy_controller_and_back() -> None:
    mine = setting("X-Vendor")
    assert (mine.component, mine.variable, mine.is_standard) == (LEGACY, "X-Vendor", False)
    back = found(LEGACY, "X-Vendor")
    assert back == mine
    assert found(LEGACY, "X-Vendor", target=Target.MAX_LIMIT) is None


STRANGERS = [
    found("OCPPCommCtrlr", "HeartbeatInterval", "x"),
    found("OCPPCommCtrlr", "Nothing"),
    found("OCPPCommCtrlr", "HeartbeatInterval", evse=v201.EVSEType(id=1)),
    setting_of(v201.ComponentType(name="OCPPCommCtrlr", instance="2"), v201.VariableType(name="HeartbeatInterval")),
]


@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_variable_elsewhere_is_no_key(stranger: Setting | None) -> None:
    assert stranger is None


def test_a_variable_of_a_connector_is_a_part_of_a_key() -> None:
    one = found("Connector", "PhaseRotation", evse=v201.EVSEType(id=2, connector_id=1))
    assert one is not None
    assert one is SETTINGS["connectorphaserotation"]
    assert one.per_connector
    component, _ = one.names(Place(2, 1))
    assert component.evse == v201.EVSEType(id=2, connector_id=1)


ACCESS = [
    ("HeartbeatInterval", False, False, "integer"),
    ("NumberOfConnectors", True, False, "integer"),
    ("AuthorizeRemoteTxRequests", False, False, "boolean"),
    ("AuthorizationKey", False, True, "string"),
    ("SupportedFeatureProfiles", True, False, "MemberList"),
    ("ISO15118PnCEnabled", False, False, "string"),
    ("X-Vendor", False, False, "string"),
]


@pytest.mark.parametrize(("key", "read_only", "write_only", "data_type"), ACCESS)
def test_access_and_type_are_those_of_the_standard(key: str, read_only: bool, write_only: bool, data_type: str) -> None:
    one = setting(key)
    assert (one.read_only, one.write_only, one.data_type) == (read_only, write_only, data_type)


VALUES = [
    ("HeartbeatInterval", "300", "300", "300"),
    ("MeterValuesSampledData", "Voltage,SoC", "Voltage,SoC", "Voltage,SoC"),
    ("MeterValuesSampledData", " Voltage , SoC", "Voltage,SoC", "Voltage,SoC"),
    ("MeterValuesSampledData", "Current.Import.L1,Current.Import.L2", "Current.Import", "Current.Import"),
    ("StopTxnAlignedData", "Voltage,Temperature", "Voltage", "Voltage"),
    ("StopTxnAlignedData", "", "", ""),
    ("StopTxnAlignedData", "Temperature", None, None),
    ("ChargingScheduleAllowedChargingRateUnit", "Current,Power", "A,W", "Current,Power"),
    ("ChargingScheduleAllowedChargingRateUnit", "Power", "W", "Power"),
    ("AuthorizationKey", "6D7970617373776F7264313233343536", "mypassword123456", "6D7970617373776F7264313233343536"),
    ("AuthorizationKey", "zz", None, None),
]


@pytest.mark.parametrize(("key", "given", "made", "back"), VALUES)
def test_a_value_goes_up_and_comes_back(key: str, given: str, made: str | None, back: str | None) -> None:
    form, there = setting(key).form, context()
    assert form.up(given, there, "/value") == made
    if made is not None:
        assert form.down(made, context(), "/value") == back
        if [item.strip() for item in given.split(",")] != [item.strip() for item in (back or "").split(",")]:
            assert {loss.pointer for loss in there.losses} == {"/value"}
        else:
            assert there.losses == []


DOWN = [
    ("MeterValuesSampledData", "Voltage,Energy.Active.Net", "Voltage"),
    ("MeterValuesSampledData", "Energy.Active.Net", None),
    ("MeterValuesSampledData", "Mine", None),
    ("ChargingScheduleAllowedChargingRateUnit", "A,Q", "Current"),
    ("AuthorizationKey", "short", None),
    ("AuthorizationKey", "x" * 21, None),
]


@pytest.mark.parametrize(("key", "given", "made"), DOWN)
def test_what_1_6_cannot_say_is_left_out_or_not_said(key: str, given: str, made: str | None) -> None:
    there = context()
    assert setting(key).form.down(given, there, "/value") == made
    assert there.losses or key == "AuthorizationKey"
    assert not any(given in loss.detail for loss in there.losses if key == "AuthorizationKey")


def test_phase_rotations_are_read() -> None:
    assert rotations("0.RST, 1.RST,12.Unknown") == {0: "RST", 1: "RST", 12: "Unknown"}
    assert rotations("") == {}


@pytest.mark.parametrize("text", ["RST", "1.", ".RST", "1", "x.RST", "²".encode().decode() + ".RST", "1" * 10 + ".RST"])
def test_another_form_of_phase_rotations_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="ConnectorPhaseRotation"):
        rotations(text)
