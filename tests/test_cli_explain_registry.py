"""``ocppkit explain`` knows the components, variables and configuration keys of the standard."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from click.testing import CliRunner

from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, Version
from ocppkit.cli.explain import command
from ocppkit.cli.output import Exit
from ocppkit.cli.registry_views import Valued, valued, valued_json
from ocppkit.registry import registry_of


def ok(*arguments: str) -> str:
    done = CliRunner().invoke(command, arguments, standalone_mode=False)
    assert done.exception is None, done.exception
    assert done.return_value == Exit.OK
    return done.output


def refused(*arguments: str) -> str:
    done = CliRunner().invoke(command, arguments, standalone_mode=False)
    assert done.exception is not None
    return str(done.exception)


def rows(shown: str) -> list[list[str]]:
    """Return the cells of tables that are not empty."""
    return [re.split(r" {2,}", line.strip()) for line in shown.splitlines() if line.startswith(" ")]


def values(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ok(*arguments, "--json").splitlines()]


def test_a_name_is_shown_as_variable_and_as_key_of_every_version() -> None:
    shown = ok("HeartbeatInterval")
    assert ["2.0.1", "OCPPCommCtrlr.HeartbeatInterval", "integer", "s", "ReadWrite", "at least 1"] in rows(shown)
    assert ["1.6", "HeartbeatInterval", "integer", "s", "with Core", "RW", "profile Core"] in rows(shown)


def test_a_variable_of_a_component_is_shown_in_full() -> None:
    assert ok("OCPPCommCtrlr.HeartbeatInterval", "--ocpp", "2.0.1") == (
        "OCPPCommCtrlr.HeartbeatInterval of OCPP 2.0.1: a variable\n"
        "  type        integer\n"
        "  unit        s\n"
        "  limits      at least 1\n"
        "  mutability  ReadWrite\n"
        "  required    no\n"
        "  monitors    UpperThreshold, LowerThreshold, Delta, Periodic, PeriodicClockAligned\n"
        "  in Python   v201.variables.HEARTBEAT_INTERVAL\n"
    )


def test_a_variable_that_other_versions_have_says_so() -> None:
    shown = ok("OCPPCommCtrlr.HeartbeatInterval")
    assert shown.startswith("OCPPCommCtrlr.HeartbeatInterval of OCPP 2.1")
    assert "TargetDelta" in shown
    assert shown.endswith("Also in OCPP 2.0.1: see --ocpp.\n")


def test_a_key_is_shown_in_full() -> None:
    shown = ok("AuthorizationKey", "--ocpp", "1.6")
    assert ok("AuthorizationKey") == shown  # no other version has it
    for line in (
        "type        string",
        "limits      at least 32 characters, at most 40 characters",
        "form        hex digits",
        "profile     Security",
        "access      W",
        "secret      yes",
        "in Python   v16.keys.AUTHORIZATION_KEY",
    ):
        assert f"\n  {line}\n" in shown


def test_a_component_is_shown_with_its_variables() -> None:
    shown = ok("OCPPCommCtrlr")
    assert shown.startswith("OCPPCommCtrlr of OCPP 2.1: a controller component\n")
    assert ["OCPPCommCtrlr.MessageTimeout[Default]", "integer", "s", "yes", "ReadOnly"] in rows(shown)
    assert shown.endswith("Also in OCPP 2.0.1: see --ocpp.\n")
    assert "Typically has Enabled, Active, Problem, FanSpeed." in ok("AirCoolingSystem")


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("ocppcommctrlr.heartbeatinterval", "OCPPCommCtrlr.HeartbeatInterval"),
        ("heartbeat_interval", "HeartbeatInterval"),
        ("ocppcommctrlr", "OCPPCommCtrlr"),
        ("authorizationkey", "AuthorizationKey"),
    ],
)
def test_names_are_found_in_any_case_and_by_their_constant(name: str, same: str) -> None:
    assert ok(name) == ok(same)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Heater.Problem", 'in Python   v21.variables.PROBLEM.at("Heater")'),
        ("DeviceDataCtrlr.ItemsPerMessage[GetReport]", "v21.variables.ITEMS_PER_MESSAGE_GET_REPORT"),
        ("EVSE.Power", "unit        W or kW"),
        ("MeterValuesSampledDataMaxLength", "limits      the items of MeterValuesSampledData"),
        ("VpnType", "v21.variables.NETWORK_CONFIGURATION_VPN_TYPE"),
        ("LocalAuthListCtrlr.Entries", "required    when LocalAuthListAvailable is true"),
        ("ActiveNetworkProfile", "yes"),
        ("*.Problem", "in Python   v21.variables.PROBLEM\n"),
        ("TxCtrlr.TxStartPoint", "values      "),
    ],
)
def test_what_is_said(name: str, said: str) -> None:
    assert said in ok(name)


def test_all_instances_of_a_variable_are_shown() -> None:
    assert re.findall(r"^DeviceDataCtrlr\.ItemsPerMessage\[(\w+)\]", ok("DeviceDataCtrlr.ItemsPerMessage"), re.M) == [
        "GetReport",
        "GetVariables",
        "SetVariables",
    ]


def test_a_name_that_is_a_field_too_is_shown_as_both() -> None:
    shown = ok("evseId", "--ocpp", "2.0.1")
    assert "EVSE.EvseId" in shown
    assert "ResetRequest.evseId" in shown
    assert [("variable" in one, "field" in one) for one in values("evseId", "--ocpp", "2.0.1")][:2] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("HeartbeatIntervall", "HeartbeatInterval"),
        ("OCPPComCtrlr", "OCPPCommCtrlr"),
        ("OCPPCommCtrlr.HeartbeatIntervl", "OCPPCommCtrlr.HeartbeatInterval"),
        ("AuthorisationKey", "AuthorizationKey"),
    ],
)
def test_what_is_misspelt_is_answered_with_what_may_have_been_meant(name: str, meant: str) -> None:
    said = refused(name)
    assert "no action, type, field, component, variable or key of any version; did you mean" in said
    assert meant in said.partition("did you mean")[2]


@pytest.mark.parametrize(
    ("name", "version"),
    [("AuthorizationKey", "2.0.1"), ("OCPPCommCtrlr", "1.6"), ("Nothing.Problem", "2.1"), ("EVSE[", "2.1")],
)
def test_what_a_version_has_not_is_refused(name: str, version: str) -> None:
    assert f"no action, type, field, component, variable or key of OCPP {version}" in refused(name, "--ocpp", version)


def test_json_has_what_the_text_has() -> None:
    (found,) = values("OCPPCommCtrlr.HeartbeatInterval", "--ocpp", "2.0.1")
    assert found == {
        "variable": "HeartbeatInterval",
        "version": "2.0.1",
        "component": "OCPPCommCtrlr",
        "component_instance": None,
        "instance": None,
        "type": "integer",
        "unit": "s",
        "other_units": [],
        "min_limit": "1",
        "max_limit": None,
        "max_elements": None,
        "values": None,
        "values_of": None,
        "form": None,
        "mutability": ["ReadWrite"],
        "required": False,
        "required_when": None,
        "evse_level": False,
        "limit_of_station": False,
        "monitors": ["UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned"],
        "secret": False,
        "python": "v201.variables.HEARTBEAT_INTERVAL",
    }
    (key,) = values("AuthorizationKey")
    assert (key["key"], key["access"], key["profile"], key["secret"]) == ("AuthorizationKey", ["W"], "Security", True)
    (component,) = values("OCPPCommCtrlr", "--ocpp", "2.0.1")
    assert (component["kind"], component["also_in"]) == ("controller", [])
    assert found in component["variables"]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_entry_of_the_registries_is_found(version: type[Version]) -> None:
    registry = registry_of(version)
    entries: list[Valued] = [*registry.keys.values(), *registry.pairs]
    for entry in entries:
        assert entry in valued(str(entry), version), entry
        assert valued_json(entry, version)["python"], entry


@pytest.mark.parametrize("version", [OCPP21, OCPP201])
def test_every_component_can_be_explained(version: type[Version]) -> None:
    for name in registry_of(version).components:
        assert f"{name} of OCPP {version.name}: a " in ok(name, "--ocpp", version.name)


def test_1_6_has_no_components() -> None:
    assert not registry_of(OCPP16).components
