"""The configuration keys of a 1.6 station: what GetConfiguration tells, and what ChangeConfiguration takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ocppkit import LENIENT, OCPP16, CallRefused, ErrorCode, Handlers, from_payload, read_payload, to_payload, v16
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.device_model import (
    POLICIES16,
    REBOOT_REQUIRED,
    Change,
    Configuration,
    DeviceModel,
    Verdict,
    change_configuration,
    get_configuration,
    load,
    rejected,
    save,
    serve,
)
from ocppkit.registry import Key
from ocppkit.registry.values import Characteristics, DataKind, InvalidValueError
from ocppkit.store import MemoryStore
from ocppkit.v16 import keys
from tests.test_asyncio import pair, run

DATA: Any = json.loads((Path(__file__).parent / "data" / "device_model_cases.json").read_text(encoding="utf-8"))
CASES = [case for case in DATA["cases"] if "1.6" in case["ocpp"]]
BY_NAME = {key.name: key for key in keys.KEYS}
SECRET = "00112233445566778899AABBCCDDEEFF"


def station(reboot: tuple[str, ...] = ()) -> Configuration:
    """Make the configuration of the cases."""
    configuration = Configuration()
    for name, row in DATA["models"]["keys16"].items():
        key = BY_NAME[name]
        known = {field: row[short] for short, field in LIMITS.items() if short in row}
        entry = configuration.add(key, readonly=row.get("readonly"), reboot_required=name in reboot, **known)
        entry.set(row["value"])
    return configuration


LIMITS = {"min": "min_limit", "max_items": "max_elements"}


def change(configuration: Configuration, name: str, value: str, **options: Any) -> str:
    asked = v16.ChangeConfigurationRequest(key=name, value=value)
    return change_configuration(configuration, asked, **options).status


def get(configuration: Configuration, *names: str, **options: Any) -> v16.GetConfigurationResponse:
    return get_configuration(configuration, v16.GetConfigurationRequest(key=list(names)), **options)


def found(response: v16.GetConfigurationResponse) -> dict[str, str | None]:
    return {pair.key: pair.value for pair in response.configuration_key or ()}


def text(configuration: Configuration, name: str) -> str | None:
    entry = configuration.find(name)
    assert entry is not None
    return entry.text


@pytest.mark.parametrize(
    "case", [one for one in CASES if one["operation"] == "ChangeConfiguration"], ids=lambda one: one["id"]
)
def test_every_case_is_changed_as_the_standard_asks(case: Any) -> None:
    reboot = tuple(patch["key"] for patch in case.get("state_patch", ()) if patch["reboot_required"])
    configuration = station(reboot)
    asked = case["request"]
    assert change(configuration, asked["key"], asked["value"]) == case["expect"]["status"]
    if "value_after" in case["expect"]:
        assert text(configuration, asked["key"]) == case["expect"]["value_after"]


@pytest.mark.parametrize(
    "case", [one for one in CASES if one["operation"] == "GetConfiguration"], ids=lambda one: one["id"]
)
def test_every_case_is_told_as_the_standard_asks(case: Any) -> None:
    response = get_configuration(station(), from_payload(v16.GetConfigurationRequest, case["request"]))
    expected = case["expect"]
    if "limit_exceeded" in expected:  # GC05: the answer is open, and ours is all that is asked for
        assert list(found(response)) == case["request"]["key"]
    elif "keys" in expected:
        assert sorted(found(response)) == expected["keys"]
        assert response.unknown_key is None
    else:
        payload = to_payload(response)
        assert {name: payload[name] for name in ("configurationKey", "unknownKey")} == {
            name: expected[name] for name in ("configurationKey", "unknownKey")
        }


# Section 7, row by row

COUNT: Key[int] = Key("Vendor.Count", Characteristics(DataKind.INTEGER, max_limit=9), ("RW",), "Vendor")


@pytest.mark.parametrize(
    ("rule", "name", "value", "status"),
    [
        ("K1", "HeartbeatInterval", "60", "Accepted"),
        ("K1", "NumberOfConnectors", "1", "Rejected"),
        ("K1", "NoSuchKey", "1", "NotSupported"),
        ("K5", "HEARTBEATINTERVAL", "60", "Accepted"),
        ("K6", "MeterValuesSampledData", "Voltage, Current.Import.L1 ,SoC", "Accepted"),
        ("K7", "MeterValuesSampledData", "Voltage,Current.Import,SoC,Frequency", "Rejected"),
        ("K8", "MeterValuesSampledData", "Voltage,NoSuch", "Rejected"),
        ("K8", "MeterValuesSampledData", "", "Accepted"),
        ("K9", "AuthorizationKey", "00112233445566778899AABBCCDDEEFF00112233", "Accepted"),
        ("K9", "AuthorizationKey", "00112233445566778899AABBCCDDEE", "Rejected"),
        ("K9", "AuthorizationKey", "0011223344556677-8899AABBCCDDEEFF", "Rejected"),
        ("K10", "SecurityProfile", "1", "Rejected"),
        ("K10", "SecurityProfile", "2", "Accepted"),
        ("K10", "SecurityProfile", "3", "Accepted"),
        ("K10", "SecurityProfile", "4", "Rejected"),
        ("K11", "WebSocketPingInterval", "-1", "Rejected"),
        ("K11", "WebSocketPingInterval", "0", "Accepted"),
    ],
)
def test_a_key_is_changed_by_the_rules_of_1_6(rule: str, name: str, value: str, status: str) -> None:
    configuration = station()
    before = [entry.text for entry in configuration]
    assert change(configuration, name, value) == status
    if status == "Accepted":
        assert text(configuration, name) == value
    else:
        assert [entry.text for entry in configuration] == before


@pytest.mark.parametrize("rule", ["K7", "without a key for it"])
def test_a_list_is_as_long_as_its_key_says(rule: str) -> None:
    configuration = Configuration()
    configuration.add(keys.STOP_TXN_SAMPLED_DATA, [])
    if rule == "K7":
        configuration.add(keys.STOP_TXN_SAMPLED_DATA_MAX_LENGTH, 1)
    assert change(configuration, "StopTxnSampledData", "SoC") == "Accepted"
    assert change(configuration, "StopTxnSampledData", "SoC,RPM") == ("Rejected" if rule == "K7" else "Accepted")


def test_a_station_takes_the_measurands_that_it_has() -> None:
    configuration = Configuration()
    configuration.add(keys.METER_VALUES_SAMPLED_DATA, ["SoC"], values_list=["SoC", "Voltage"])
    assert change(configuration, "MeterValuesSampledData", "Voltage.L1") == "Accepted"  # K8
    assert change(configuration, "MeterValuesSampledData", "Frequency") == "Rejected"


def test_all_keys_are_told_but_those_that_nobody_may_read() -> None:
    everything = found(get(station()))
    assert everything == found(get_configuration(station(), v16.GetConfigurationRequest()))  # K3
    assert set(everything) == set(DATA["models"]["keys16"]) - {"AuthorizationKey"}  # K9


def test_known_keys_have_the_station_s_spelling_and_unknown_ones_that_of_the_request() -> None:
    response = get(station(), "heartbeatINTERVAL", "noSuch", "HeartbeatInterval", "noSuch", "authorizationkey")
    assert to_payload(response) == {  # K5, K9
        "configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}],
        "unknownKey": ["noSuch", "authorizationkey"],
    }


def test_a_key_without_a_value_has_none() -> None:
    configuration = Configuration()
    configuration.add(keys.CPO_NAME)
    assert to_payload(get(configuration)) == {"configurationKey": [{"key": "CpoName", "readonly": False}]}


def test_more_keys_than_the_limit_are_refused_if_the_station_says_so() -> None:
    configuration = station()
    names = ("HeartbeatInterval", "SecurityProfile", "NoSuchKey")
    assert len(found(get(configuration, *names[:2], enforce_limits=True))) == 2
    with pytest.raises(CallRefused) as refused:  # K4
        get(configuration, *names, enforce_limits=True)
    assert len(found(get(Configuration(), enforce_limits=True))) == 0
    assert get(Configuration(), *names, enforce_limits=True).unknown_key == list(names)
    assert refused.value.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION


@pytest.mark.parametrize("length", [501, 2600])
def test_a_value_that_no_answer_could_carry_is_rejected(length: int) -> None:
    configuration = Configuration()
    configuration.add(keys.CPO_NAME, "us")
    asked = read_payload(v16.ChangeConfigurationRequest, {"key": "CpoName", "value": "x" * length}, LENIENT).message
    assert change_configuration(configuration, asked).status == "Rejected"
    assert found(get(configuration)) == {"CpoName": "us"}


def test_a_key_that_no_answer_could_repeat_refuses_the_call() -> None:
    asked = read_payload(v16.GetConfigurationRequest, {"key": ["CpoName", "x" * 51]}, LENIENT).message
    with pytest.raises(CallRefused, match="/key: a key has at most 50 characters") as refused:
        get_configuration(Configuration(), asked)
    assert refused.value.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION


def test_a_value_is_kept_in_the_spelling_in_which_it_was_taken() -> None:
    def fresh() -> Configuration:
        configuration = Configuration()
        configuration.add(keys.METER_VALUES_SAMPLED_DATA, ["Voltage"], values_list=["Voltage", "SoC"])
        return configuration

    store, configuration, again, changes = MemoryStore(), fresh(), fresh(), list[Change]()
    assert change(configuration, "MeterValuesSampledData", "voltage, soc", changes=changes) == "Accepted"
    save(store, changes)
    load(store, again.model)
    assert again.get(keys.METER_VALUES_SAMPLED_DATA) == ["Voltage", "SoC"]


def test_a_policy_of_the_station_decides_beside_the_standard_s() -> None:
    def full(_: DeviceModel[Any], made: Change) -> Verdict | None:
        return rejected("OutOfStorage") if made.new == "7" else REBOOT_REQUIRED

    policies = (*POLICIES16, full)
    configuration = station()
    assert change(configuration, "HeartbeatInterval", "7", policies=policies) == "Rejected"
    assert change(configuration, "HeartbeatInterval", "8", policies=policies) == "RebootRequired"
    assert change(configuration, "SecurityProfile", "1", policies=policies) == "Rejected"
    assert text(configuration, "HeartbeatInterval") == "8"


def test_changes_are_what_is_another_now() -> None:
    changes: list[Change] = []
    configuration = station()
    for value in ("300", "60", "x"):
        change(configuration, "HeartbeatInterval", value, changes=changes)
    assert [(one.old, one.new) for one in changes] == [("300", "60")]


def test_a_first_security_profile_is_no_lower_one() -> None:
    configuration = Configuration()
    configuration.add(keys.SECURITY_PROFILE)
    assert change(configuration, "SecurityProfile", "1") == "Accepted"


# Typed access


def test_every_key_of_the_registry_can_be_added_and_read_as_its_type() -> None:
    values: dict[DataKind, Any] = {
        DataKind.INTEGER: 3,
        DataKind.BOOLEAN: True,
        DataKind.STRING: SECRET,
        DataKind.CSL: [],
    }
    configuration = Configuration()
    for key in keys.KEYS:
        value = values[key.type]
        configuration.add(key, value)
        assert configuration.get(key) == value
    assert len(configuration) == 52  # K14
    assert [key.name for key in keys.KEYS] == [entry.variable.name for entry in configuration]


def test_a_value_is_put_in_as_its_type() -> None:
    configuration = station()
    interval: int | None = configuration.get(keys.HEARTBEAT_INTERVAL)
    assert interval == 300
    made = configuration.set(keys.HEARTBEAT_INTERVAL, 60)
    assert made is not None
    assert (made.old, made.new) == ("300", "60")
    assert configuration.set(keys.HEARTBEAT_INTERVAL, 60) is None
    configuration.set(keys.METER_VALUES_SAMPLED_DATA, ["SoC", "Voltage"])
    assert configuration.get(keys.METER_VALUES_SAMPLED_DATA) == ["SoC", "Voltage"]


def test_what_is_wrong_with_a_key_is_told_with_its_name() -> None:
    configuration = station()
    with pytest.raises(InvalidValueError, match=r"^HeartbeatInterval must be a value of type integer"):
        configuration.set(keys.HEARTBEAT_INTERVAL, "often")  # type: ignore[misc]  # pyright: ignore[reportArgumentType]
    with pytest.raises(KeyError, match="CpoName"):
        configuration.set(keys.CPO_NAME, "x")
    with pytest.raises(KeyError, match="CpoName"):
        configuration.get(keys.CPO_NAME)
    with pytest.raises(ValueError, match="CpoName: a value must have at most 500 characters, has 501"):
        configuration.add(keys.CPO_NAME, "x" * 501)
    assert configuration.add(keys.CPO_NAME, "x" * 500).text == "x" * 500
    with pytest.raises(ValueError, match="HeartbeatInterval is there already"):
        configuration.add(keys.HEARTBEAT_INTERVAL, 1)
    with pytest.raises(ValueError, match="NumberOfConnectors is R by the standard, not RW or W"):
        Configuration().add(keys.NUMBER_OF_CONNECTORS, 1, readonly=False)
    assert repr(configuration) == "<Configuration: 8 keys>"


def test_a_station_may_choose_where_the_standard_lets_it() -> None:
    configuration = Configuration()
    configuration.add(keys.UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT, False, readonly=True)  # K13
    configuration.add(keys.AUTHORIZE_REMOTE_TX_REQUESTS, False)
    assert change(configuration, "UnlockConnectorOnEVSideDisconnect", "true") == "Rejected"
    assert change(configuration, "AuthorizeRemoteTxRequests", "TRUE") == "Accepted"
    assert configuration.get(keys.AUTHORIZE_REMOTE_TX_REQUESTS) is True


def test_a_vendor_s_key_is_a_key() -> None:
    configuration = station()
    configuration.add(COUNT, 1)
    assert change(configuration, "vendor.count", "10") == "Rejected"
    assert change(configuration, "vendor.count", "9") == "Accepted"
    assert configuration.get(COUNT) == 9


def test_the_authorization_key_is_not_shown() -> None:
    configuration = station()
    entry = configuration.find("AuthorizationKey")
    assert entry is not None
    made = entry.set("AB" * 20)
    shown = [
        repr(configuration),
        repr(entry),
        repr(made),
        repr(list(entry.attributes.values())),
        repr(get(configuration)),
    ]
    assert not any("AB" * 20 in one or SECRET in one for one in shown)


# Behind handlers


def test_a_configuration_behind_handlers_is_kept() -> None:
    configuration, store, seen = station(), MemoryStore(), list[Change]()
    csms: Handlers[OCPP16, Any] = Handlers(OCPP16, StationPeer)
    handlers: Handlers[OCPP16, Any] = Handlers(OCPP16, CsmsPeer)

    def noted(_: Any, changes: Any) -> None:
        seen.extend(changes)

    serve(handlers, configuration, store=store, changed=noted)

    async def main() -> None:
        async with pair(OCPP16, csms, handlers) as (peer, _):
            asked = v16.ChangeConfigurationRequest(key="HeartbeatInterval", value="77")
            assert (await peer.call(asked)).status == "Accepted"
            told = await peer.call(v16.GetConfigurationRequest(key=["HeartbeatInterval"]))
            assert found(told) == {"HeartbeatInterval": "77"}

    run(main)
    assert [one.new for one in seen] == ["77"]
    again = station()
    assert [one.new for one in load(store, again.model)] == ["77"]
    assert again.get(keys.HEARTBEAT_INTERVAL) == 77


def test_read_only_values_are_not_kept() -> None:
    store, configuration = MemoryStore(), station()
    made = configuration.set(keys.NUMBER_OF_CONNECTORS, 9)
    assert made is not None
    save(store, [made])
    assert store.items == {}
