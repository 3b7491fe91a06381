"""The device model of a station: every answer as the tables of the standard have it, every report in one piece."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import (
    LENIENT,
    OCPP21,
    OCPP201,
    CallRefused,
    ErrorCode,
    Handlers,
    StateError,
    from_payload,
    read_payload,
    to_payload,
    v21,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.device_model import (
    REBOOT_REQUIRED,
    Attribute,
    AttributeType,
    Change,
    ComponentKey,
    DeviceModel,
    Entry,
    Mutability,
    Reporting,
    VariableKey,
    Verdict,
    from_json,
    get_base_report,
    get_report,
    get_variables,
    load,
    notify_reports,
    rejected,
    report,
    revert,
    save,
    serve,
    set_variables,
    split_report,
    to_json,
)
from ocppkit.device_model.ask_many import SetPlan, limits_of
from ocppkit.device_model.criteria import CRITERIA, Asked
from ocppkit.device_model.defects import defects
from ocppkit.device_model.documents import entry_of, report_data
from ocppkit.device_model.entries import SECRETS
from ocppkit.device_model.report import BASES
from ocppkit.registry import registry_of
from ocppkit.registry.values import Characteristics, DataKind, InvalidValueError
from ocppkit.splitting import frame_bytes, split, split_messages
from ocppkit.store import MemoryStore, SqliteStore, Store
from ocppkit.v21 import variables as variables21
from ocppkit.v201 import variables
from tests.benchmarks import device_model
from tests.test_asyncio import pair, run
from tests.test_imports import loaded_by

if TYPE_CHECKING:
    from typing import assert_type
else:

    def assert_type(value: Any, _: Any) -> Any:
        return value


NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
DATA: Any = json.loads((Path(__file__).parent / "data" / "device_model_cases.json").read_text(encoding="utf-8"))
# The overloads choose by version, and most tests run for both.
GET: Any = get_variables
SET: Any = set_variables
NOTIFY: Any = notify_reports
SPLIT: Any = split_report
VERSIONS: dict[str, Any] = {"2.0.1": OCPP201, "2.1": OCPP21}
NAMES: dict[Any, Any] = {OCPP201: v201, OCPP21: v21}


def of_rows(version: Any, rows: list[Any]) -> DeviceModel[Any]:
    """Make a model of rows of the cases, which name two properties in short."""
    renamed = [
        {
            "component": row["component"],
            "variable": row["variable"],
            "variableCharacteristics": row["characteristics"],
            "variableAttribute": row["attributes"],
        }
        for row in rows
    ]
    return from_json(version, {"reportData": renamed})


def base(version: Any = OCPP201, name: str = "base") -> DeviceModel[Any]:
    return of_rows(version, DATA["models"][name])


def request(version: Any, action: str, payload: Any) -> Any:
    return from_payload(getattr(NAMES[version], f"{action}Request"), payload)


def place(entry: Any) -> str:
    """Note a variable as the cases do."""
    return f"{ComponentKey.of(entry.component)}.{VariableKey.of(entry.variable)}"


# The cases

CASES = [(version, case) for case in DATA["cases"] for version in case["ocpp"] if version in VERSIONS]
ELSEWHERE = {
    "SetVariableMonitoring": "tests/test_monitors.py",
    "ClearVariableMonitoring": "tests/test_monitors.py",
    "SetMonitoringBase": "tests/test_monitors.py",
    "SetMonitoringLevel": "tests/test_monitors.py",
    "monitor.evaluate": "tests/test_monitors.py",
    "monitor.periodic": "tests/test_monitors.py",
    "monitor.offline": "tests/test_monitors.py",
    "monitor.replace": "tests/test_monitors.py",
    "GetConfiguration": "tests/test_configuration.py",
    "ChangeConfiguration": "tests/test_configuration.py",
}
"""The operations of the cases that other files answer for."""


def set_case(version: Any, case: Any, model: DeviceModel[Any]) -> None:
    asked = request(version, "SetVariables", case["request"])
    results = SET(model, asked).set_variable_result
    first = asked.set_variable_data[0]
    assert [to_payload(one.component) for one in results] == [
        item["component"] for item in case["request"]["setVariableData"]
    ]
    check_results(case["expect"]["setVariableResult"], results)
    if "value_after" in case["expect"]:
        entry = model[ComponentKey.of(first.component), VariableKey.of(first.variable)]
        attribute = entry.attributes.get(first.attribute_type or "Actual", entry.attributes["Actual"])
        assert (attribute.value or "") == case["expect"]["value_after"]


def check_results(expected: list[Any], results: list[Any]) -> None:
    for wanted, result in zip(expected, results, strict=True):
        assert result.attribute_status == wanted["attributeStatus"]
        assert result.attribute_type == wanted.get("attributeType", "Actual")
        info = result.attribute_status_info
        assert info is None or info.reason_code in wanted.get("reasonCode_any_of", [info.reason_code])
        if "attributeValue" in wanted or "attributeValue_absent" in wanted:
            assert result.attribute_value == wanted.get("attributeValue")


def get_case(version: Any, case: Any, model: DeviceModel[Any]) -> None:
    for patch in case.get("state_patch", ()):
        assert patch["set"] == "DeviceDataCtrlr.BytesPerMessage[GetVariables]"
        model.add(variable("DeviceDataCtrlr", "BytesPerMessage", patch["value"], instance="GetVariables"))
    asked = request(version, "GetVariables", case["request"])
    if "call_error_any_of" in case["expect"]:
        with pytest.raises(CallRefused) as refused:
            GET(model, asked)
        assert refused.value.code.value in case["expect"]["call_error_any_of"]
    else:
        check_results(case["expect"]["getVariableResult"], GET(model, asked).get_variable_result)


def how(case: Any) -> Reporting:
    patched: dict[str, Any] = {}
    for patch in case.get("state_patch", ()):
        patched |= patch
    bases, criteria = patched.get("supported_report_bases", BASES), patched.get("supported_criteria", CRITERIA)
    return Reporting(bases=frozenset(bases), criteria=frozenset(criteria), busy=patched.get("busy", False))


def report_case(version: Any, case: Any, model: DeviceModel[Any]) -> None:
    action = case["operation"]
    asked = request(version, action, case["request"])
    answer: Any = get_base_report if action == "GetBaseReport" else get_report
    expected = case["expect"]
    assert answer(model, asked, how(case)).status == expected["status"]
    if expected["status"] != "Accepted":
        return
    (part,) = NOTIFY(model, asked, now=NOW)
    found = {place(row): row for row in part.report_data}
    assert len(found) == len(part.report_data) == expected.get("reported_variables", len(found))
    assert part.seq_no == 0
    assert not part.tbc
    assert set(found) >= set(expected.get("contains", ()))
    assert not set(found) & set(expected.get("not_contains", ()))
    if "reported" in expected:
        assert sorted(found) == sorted(expected["reported"])
    if "components" in expected:
        assert {str(ComponentKey.of(row.component)) for row in found.values()} == set(expected["components"])
    if "all_attribute_types" in expected:
        assert [one.type for one in found["AirCoolingSystem[fan1].FanSpeed"].variable_attribute] == list(AttributeType)
    for name in expected.get("write_only_value_absent", ()):
        assert [one.value for one in found[name].variable_attribute] == [None]
    assert all(row.variable_characteristics is not None for row in found.values())


def validate_case(version: Any, case: Any, model: DeviceModel[Any]) -> None:
    """The CSMS does not send it: who plans to set a variable twice is told, and what is too much is divided."""
    items = request(version, "SetVariables", case["request"]).set_variable_data
    values = [(ComponentKey.of(one.component), VariableKey.of(one.variable), one.attribute_value) for one in items]
    with pytest.raises(ValueError, match="is to be set twice"):
        SetPlan(version, [((component, name), text) for component, name, text in values])
    others = [((component, VariableKey(f"V{number}")), text) for number, (component, _, text) in enumerate(values)]
    plan = SetPlan(version, others, limits=limits_of(model, "SetVariables"))
    assert len(plan) == -(-len(values) // 4)


def split_case(version: Any, case: Any, model: DeviceModel[Any]) -> None:
    assert case["request"]["items"] == 0
    assert SPLIT([], request_id=1, generated_at=NOW) == case["expect"]["parts"]


RUNNERS: dict[str, Callable[[Any, Any, DeviceModel[Any]], None]] = {
    "SetVariables": set_case,
    "SetVariables.validate_request": validate_case,
    "GetVariables": get_case,
    "GetBaseReport": report_case,
    "GetReport": report_case,
    "split_report": split_case,
}


@pytest.mark.parametrize(
    ("version", "case"),
    [(VERSIONS[version], case) for version, case in CASES if case["operation"] in RUNNERS],
    ids=[f"{case['id']} {version}" for version, case in CASES if case["operation"] in RUNNERS],
)
def test_every_case_is_answered_as_the_standard_asks(version: Any, case: Any) -> None:
    RUNNERS[case["operation"]](version, case, base(version, case["model"]))


def test_somebody_answers_for_every_case() -> None:
    assert {case["operation"] for case in DATA["cases"]} == {*RUNNERS, *ELSEWHERE}


# Small models


def variable(
    component: str,
    name: str,
    value: str | None = None,
    *,
    instance: str | None = None,
    kind: DataKind = DataKind.STRING,
    mutability: Mutability = Mutability.READ_WRITE,
    reboot: bool = False,
    evse: int | None = None,
    connector: int | None = None,
    **limits: Any,
) -> Entry:
    """Make an entry with an Actual."""
    return Entry(
        ComponentKey(component, None, evse, connector),
        VariableKey(name, instance),
        Characteristics(kind, **limits),
        [Attribute(value, mutability=mutability, reboot_required=reboot)],
    )


def set_one(
    model: DeviceModel[Any], text: str, name: str = "V", component: str = "C", **options: Any
) -> tuple[Any, ...]:
    """Set a variable; return status, reason code and the value after."""
    asked = v201.SetVariablesRequest(
        set_variable_data=[
            v201.SetVariableDataType(
                attribute_value=text,
                component=v201.ComponentType(name=component),
                variable=v201.VariableType(name=name),
                attribute_type=options.pop("type", None),
            )
        ]
    )
    (result,) = SET(model, asked, **options).set_variable_result
    info = result.attribute_status_info
    return str(result.attribute_status), info and info.reason_code, model.text(component, name)


def of_one(*args: Any, **options: Any) -> DeviceModel[OCPP201]:
    return DeviceModel(OCPP201, [variable("C", "V", *args, **options)])


# Section 3: SetVariables

INTEGER: dict[str, Any] = {"kind": DataKind.INTEGER, "min_limit": 1, "max_limit": 10}
READ_ONLY: dict[str, Any] = {"mutability": Mutability.READ_ONLY}


@pytest.mark.parametrize(
    ("requirement", "options", "text", "status", "reason"),
    [
        ("B05.FR.07", INTEGER, "x", "Rejected", "InvalidValue"),
        ("B05.FR.07 before B05.FR.09", INTEGER | READ_ONLY, "x", "Rejected", "InvalidValue"),
        ("B05.FR.07", {"kind": DataKind.OPTION_LIST, "values_list": ["A", "B"]}, "C", "Rejected", "InvalidValue"),
        ("B05.FR.08", INTEGER, "11", "Rejected", "ValueTooHigh"),
        ("B05.FR.08 before B05.FR.09", INTEGER | READ_ONLY, "11", "Rejected", "ValueTooHigh"),
        ("B05.FR.09", INTEGER | READ_ONLY, "5", "Rejected", "ReadOnly"),
        ("SetVariableStatusEnumType", INTEGER | {"reboot": True}, "5", "RebootRequired", None),
        ("B05.FR.10", INTEGER, "10", "Accepted", None),
        ("B05.FR.10", INTEGER | {"mutability": Mutability.WRITE_ONLY}, "10", "Accepted", None),
        ("maxElements", {"kind": DataKind.MEMBER_LIST, "max_elements": 1}, "a,b", "Rejected", "TooManyElements"),
    ],
    ids=str,
)
def test_set_tests_in_the_order_of_the_requirements(
    requirement: str, options: dict[str, Any], text: str, status: str, reason: str | None
) -> None:
    model = of_one("7", **options)
    after = text if status in ("Accepted", "RebootRequired") else "7"
    assert set_one(model, text) == (status, reason, after)


@pytest.mark.parametrize(
    ("requirement", "component", "status", "reason"),
    [
        ("B05.FR.04", {"name": "X"}, "UnknownComponent", "NotFound"),
        ("B05.FR.04", {"name": "C", "evse": {"id": 2}}, "UnknownComponent", "UnknownEvse"),
        ("B05.FR.04", {"name": "C", "evse": {"id": 1, "connectorId": 2}}, "UnknownComponent", "UnknownConnectorId"),
        ("B05.FR.04", {"name": "C", "evse": {"id": 1, "connectorId": 1}}, "UnknownComponent", "NotFound"),
        ("B05.FR.05", {"name": "D", "evse": {"id": 1, "connectorId": 1}}, "UnknownVariable", "NotFound"),
        ("B05.FR.06", {"name": "C"}, "NotSupportedAttributeType", "UnsupportedParam"),
    ],
)
def test_an_item_that_is_nowhere_is_told_what_is_missing(
    requirement: str, component: dict[str, Any], status: str, reason: str
) -> None:
    model = DeviceModel(OCPP201, [variable("C", "V", "1"), variable("D", "W", "1", evse=1, connector=1)])
    item = {"component": component, "variable": {"name": "V"}, "attributeValue": "1", "attributeType": "Target"}
    asked = request(OCPP201, "SetVariables", {"setVariableData": [item]})
    (result,) = SET(model, asked).set_variable_result
    assert (result.attribute_status, result.attribute_status_info.reason_code) == (status, reason)


def test_an_empty_model_has_no_component() -> None:
    assert set_one(DeviceModel(OCPP201), "1")[:2] == ("UnknownComponent", "NotFound")


def test_the_result_repeats_names_as_they_were_sent_and_has_a_type() -> None:
    item = {"component": {"name": "c"}, "variable": {"name": "v"}, "attributeValue": "1"}
    asked = request(OCPP201, "SetVariables", {"setVariableData": [item]})
    (result,) = SET(of_one("0"), asked).set_variable_result  # B05.FR.02, B05.FR.12
    assert to_payload(result) == {
        "component": {"name": "c"},
        "variable": {"name": "v"},
        "attributeType": "Actual",
        "attributeStatus": "Accepted",
    }


def fan(**values: str | None) -> DeviceModel[OCPP201]:
    attributes = [Attribute(value, type=AttributeType(type)) for type, value in values.items()]
    decimal = Characteristics(DataKind.DECIMAL, min_limit=0, max_limit=1000)
    return DeviceModel(OCPP201, [Entry(ComponentKey("C"), VariableKey("V"), decimal, attributes)])


@pytest.mark.parametrize(
    ("type", "text", "reason"),
    [
        ("Target", "200", None),
        ("Target", "500", None),
        ("Target", "199.9", "ValueTooLow"),
        ("Target", "500.1", "ValueTooHigh"),
        ("Actual", "501", None),
        ("MinSet", "500", None),
        ("MinSet", "100", None),
        ("MaxSet", "600", None),
        ("MinSet", "501", "ValueTooHigh"),
        ("MaxSet", "200", None),
        ("MaxSet", "199", "ValueTooLow"),
        ("MaxSet", "1001", "ValueTooHigh"),
    ],
)
def test_a_target_lies_between_the_sets_which_do_not_cross(type: str, text: str, reason: str | None) -> None:
    model = fan(Actual="0", Target=None, MinSet="200", MaxSet="500")
    status, found, _ = set_one(model, text, type=v201.AttributeEnumType(type))
    assert (status, found) == ("Rejected" if reason else "Accepted", reason)  # Part 1, 3.3


@pytest.mark.parametrize("bounds", [{}, {"MinSet": None, "MaxSet": ""}, {"MinSet": "x", "MaxSet": "y"}], ids=str)
def test_a_target_without_sets_has_the_limits_alone(bounds: dict[str, str | None]) -> None:
    model = fan(Actual="0", Target=None, **bounds)
    target = v201.AttributeEnumType.TARGET
    assert set_one(model, "1000", type=target)[0] == "Accepted"
    assert set_one(model, "1000.5", type=target)[1] == "ValueTooHigh"


def test_the_sets_of_what_is_no_number_bound_nothing() -> None:
    attributes = [Attribute(None, type=AttributeType.TARGET), Attribute("5", type=AttributeType.MIN_SET)]
    text = Characteristics(DataKind.STRING)
    model = DeviceModel(OCPP201, [Entry(ComponentKey("C"), VariableKey("V"), text, attributes)])
    assert set_one(model, "abc", type=v201.AttributeEnumType.TARGET)[0] == "Accepted"


def test_what_a_device_measures_is_kept_beyond_its_limits() -> None:
    model = fan(Actual="0", MaxSet="500")
    change = model[ComponentKey("C"), VariableKey("V")].set("1502")
    assert change == Change(next(iter(model)), AttributeType.ACTUAL, "0", "1502")
    (part,) = NOTIFY(model, v201.GetBaseReportRequest(request_id=1, report_base=FULL), now=NOW)
    assert part.report_data is not None
    assert part.report_data[0].variable_attribute[0].value == "1502"  # Part 1, 3.3


def test_a_value_longer_than_the_station_takes_is_rejected() -> None:
    model = of_one("")
    model.add(variable("DeviceDataCtrlr", "ConfigurationValueSize", "5"))
    assert set_one(model, "12345")[0] == "Accepted"
    assert set_one(model, "123456") == ("Rejected", "TooLargeElement", "12345")


def test_a_value_that_no_report_could_carry_is_rejected() -> None:
    model = of_one("1")
    payload = {"setVariableData": [{**PLACE, "attributeValue": "x" * 2501}, {**PLACE, "attributeValue": "2"}]}
    asked = read_payload(v201.SetVariablesRequest, payload, LENIENT).message
    results = set_variables(model, asked).set_variable_result
    assert [(one.attribute_status, model.text("C", "V")) for one in results] == [("Rejected", "2"), ("Accepted", "2")]


PLACE: Any = {"component": {"name": "C"}, "variable": {"name": "V"}}


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"component": {"name": "C" * 51}}, "/1: /name: must have at most 50 characters"),
        ({"variable": {"name": "V", "instance": "i" * 51}}, "/1: /instance: must have at most 50 characters"),
        ({"attributeType": "Dream"}, "/1/attributeType is unknown"),
    ],
)
@pytest.mark.parametrize("limit", [None, "9999"])
def test_what_no_answer_could_repeat_refuses_the_call_and_sets_nothing(
    change: dict[str, Any], wrong: str, limit: str | None
) -> None:
    for action, answer, cls in (
        ("getVariableData", GET, v201.GetVariablesRequest),
        ("setVariableData", SET, v201.SetVariablesRequest),
    ):
        model = of_one("1")
        if limit is not None:
            for name in ("GetVariables", "SetVariables"):
                model.add(variable("DeviceDataCtrlr", "BytesPerMessage", limit, instance=name))
        value = {"attributeValue": "2"} if action == "setVariableData" else {}
        asked: Any = read_payload(cls, {action: [{**PLACE, **value}, {**PLACE, **value, **change}]}, LENIENT).message
        with pytest.raises(CallRefused, match=f"/{action}{wrong}") as refused:
            answer(model, asked)
        assert refused.value.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION
        assert model.text("C", "V") == "1"


@pytest.mark.parametrize(
    ("answer", "cls", "name"),
    [
        (GET, v201.GetVariablesRequest, "getVariableData"),
        (SET, v201.SetVariablesRequest, "setVariableData"),
    ],
)
def test_a_request_without_items_refuses_the_call(answer: Any, cls: Any, name: str) -> None:
    asked = read_payload(cls, {name: []}, LENIENT).message
    with pytest.raises(CallRefused, match=f"/{name} has no item that can be read") as refused:
        answer(of_one("1"), asked)
    assert refused.value.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION


def test_the_first_policy_with_an_opinion_decides_and_is_asked_last() -> None:
    asked: list[Change] = []

    def notes(_: DeviceModel[Any], change: Change) -> Verdict | None:
        asked.append(change)
        return None

    def stores_nothing(_: DeviceModel[Any], change: Change) -> Verdict | None:
        return rejected("OutOfStorage", "the memory is full") if change.new == "8" else None

    def reboots(_: DeviceModel[Any], change: Change) -> Verdict | None:
        return REBOOT_REQUIRED

    model = of_one("7", **INTEGER)
    policies = (notes, stores_nothing, reboots)
    assert set_one(model, "99", policies=policies) == ("Rejected", "ValueTooHigh", "7")
    assert asked == []
    assert set_one(model, "8", policies=policies) == ("Rejected", "OutOfStorage", "7")
    assert set_one(model, "9", policies=policies) == ("RebootRequired", None, "9")
    assert [(one.old, one.new) for one in asked] == [("7", "8"), ("7", "9")]


def test_what_a_policy_tells_fits_into_the_message() -> None:
    def tells_much(_: DeviceModel[Any], change: Change) -> Verdict | None:
        return rejected("OutOfStorage", "x" * 600)

    item = {"component": {"name": "C"}, "variable": {"name": "V"}, "attributeValue": "8"}
    asked = request(OCPP201, "SetVariables", {"setVariableData": [item]})
    (result,) = SET(of_one("7"), asked, policies=(tells_much,)).set_variable_result
    info = to_payload(result)["attributeStatusInfo"]
    assert info == {"reasonCode": "OutOfStorage", "additionalInfo": "x" * 511 + "…"}
    assert rejected("x" * 20).reason == "x" * 20
    with pytest.raises(ValueError, match="at most 20 characters, has 21"):
        rejected("x" * 21)


def test_changes_are_what_is_another_now() -> None:
    changes: list[Change] = []
    model = of_one("7", **INTEGER)
    for text in ("7", "8", "x"):
        set_one(model, text, changes=changes)
    assert [(one.old, one.new) for one in changes] == [("7", "8")]


PASSWORD = "a-secret-nobody-sees"


@pytest.mark.parametrize(
    ("model", "name", "component", "text", "reason"),
    [
        ("base21", "OcppCsmsUrl", "NetworkConfiguration", "ws://x", None),
        ("base21", "OcppCsmsUrl", "NetworkConfiguration", "1", None),
        ("base", "NetworkConfigurationPriority", "OCPPCommCtrlr", "0,1,2", None),
        ("base21", "SecurityProfile", "NetworkConfiguration", "1", "NoSecurityDowngrade"),
        ("base21", "SecurityProfile", "NetworkConfiguration", "2", None),
        ("base21", "SecurityProfile", "NetworkConfiguration", "3", None),
        ("base21", "NetworkConfigurationPriority", "OCPPCommCtrlr", "1", None),
        ("base21", "NetworkConfigurationPriority", "OCPPCommCtrlr", "0,1,2", "InvalidNetworkConf"),
    ],
)
def test_the_network_is_not_left_without_a_way_back(
    model: str, name: str, component: str, text: str, reason: str | None
) -> None:
    station = base(OCPP21, model)
    item: Any = {"component": {"name": component}, "variable": {"name": name}, "attributeValue": text}
    if component == "NetworkConfiguration":
        item["component"]["instance"] = "2"
    (result,) = SET(station, request(OCPP21, "SetVariables", {"setVariableData": [item]})).set_variable_result
    info = result.attribute_status_info
    assert (info and info.reason_code) == reason  # B09.FR.20, B09.FR.22, B09.FR.33, B09.FR.35


def test_the_network_s_rules_are_for_the_network_alone() -> None:
    station = base(OCPP21, "base21")
    station.add(Entry(ComponentKey("Fan", "1"), VariableKey("Mode"), Characteristics(DataKind.STRING), [Attribute()]))
    item = {"component": {"name": "Fan", "instance": "1"}, "variable": {"name": "Mode"}, "attributeValue": "x"}
    (result,) = SET(station, request(OCPP21, "SetVariables", {"setVariableData": [item]})).set_variable_result
    assert result.attribute_status == "Accepted"


def test_a_station_that_says_nothing_of_security_takes_any_slot() -> None:
    slot = Entry(
        ComponentKey("NetworkConfiguration", "1"),
        VariableKey("SecurityProfile"),
        Characteristics(DataKind.INTEGER),
        [Attribute("3")],
    )
    item = {
        "component": {"name": "NetworkConfiguration", "instance": "1"},
        "variable": {"name": "SecurityProfile"},
        "attributeValue": "1",
    }
    asked = request(OCPP21, "SetVariables", {"setVariableData": [item]})
    station = DeviceModel(OCPP21, [slot])
    assert [one.attribute_status for one in SET(station, asked).set_variable_result] == ["Accepted"]
    station.add(variable("SecurityCtrlr", "SecurityProfile", "2"))
    assert [one.attribute_status for one in SET(station, asked).set_variable_result] == ["Rejected"]


def test_a_slot_of_less_security_is_not_taken_into_the_priority() -> None:
    station = base(OCPP21, "base21")
    slot = ComponentKey("NetworkConfiguration", "2")
    station[slot, VariableKey("OcppCsmsUrl")].set("wss://b.example")
    station[slot, VariableKey("SecurityProfile")].set("1")
    where = ("NetworkConfigurationPriority", "OCPPCommCtrlr")
    assert set_one_21(station, "2,1", *where) == "NoSecurityDowngrade"  # B09.FR.32
    station[ComponentKey("SecurityCtrlr"), VariableKey("AllowSecurityProfileDowngrade")].set("true")
    assert set_one_21(station, "2,1", *where) is None


def set_one_21(model: DeviceModel[Any], text: str, name: str, component: str) -> str | None:
    item = {"component": {"name": component}, "variable": {"name": name}, "attributeValue": text}
    (result,) = SET(model, request(OCPP21, "SetVariables", {"setVariableData": [item]})).set_variable_result
    info = result.attribute_status_info
    return None if info is None else info.reason_code


def test_a_password_has_sixteen_characters() -> None:
    model = DeviceModel(OCPP201, [variable("SecurityCtrlr", "BasicAuthPassword", mutability=Mutability.WRITE_ONLY)])
    where = {"component": "SecurityCtrlr", "name": "BasicAuthPassword"}
    assert set_one(model, "x" * 15, **where)[:2] == ("Rejected", "ValueTooLow")  # A00.FR.205
    assert set_one(model, "x" * 16, **where)[:2] == ("Accepted", None)


def test_no_secret_is_shown() -> None:
    model = DeviceModel(
        OCPP201,
        [
            variable("SecurityCtrlr", "BasicAuthPassword", PASSWORD, max_limit=5),
            variable("C", "V", PASSWORD, mutability=Mutability.WRITE_ONLY, max_limit=5),
            variable("C", "WifiPassphrase", PASSWORD, max_limit=5),
        ],
    )
    shown = [repr(model)]
    for entry in model:
        shown += [repr(entry), str(entry), repr(Change(entry, AttributeType.ACTUAL, PASSWORD, PASSWORD))]
    shown += [repr(attribute) for attribute in next(reversed(list(model))).attributes.values()]
    for component, name in (("SecurityCtrlr", "BasicAuthPassword"), ("C", "V")):
        shown.append(repr(set_one(model, PASSWORD * 2, component=component, name=name)[:2]))
    document: Any = to_json(model, write_only=True)
    document["reportData"][1]["variableAttribute"][0]["value"] = [PASSWORD]
    with pytest.raises(ValueError, match="must be text") as refused:
        from_json(OCPP201, document)
    shown.append(str(refused.value))
    assert not any(PASSWORD in text for text in shown)
    own = Entry(
        ComponentKey("C"), VariableKey("Pin"), Characteristics(DataKind.STRING), [Attribute(PASSWORD)], secret=True
    )
    assert PASSWORD not in repr(own)
    assert PASSWORD not in repr(own.attributes), "an attribute does not know whether it is a secret"
    assert repr(of_one("seen")[ComponentKey("C"), VariableKey("V")]) == "<Entry C.V: Actual 'seen'>"
    assert PASSWORD not in json.dumps(to_json(of_one(PASSWORD, mutability=Mutability.WRITE_ONLY)))


# Section 4: GetVariables


@pytest.mark.parametrize(
    ("requirement", "options", "status", "value"),
    [
        ("B06.FR.09", {"value": "1", "mutability": Mutability.WRITE_ONLY}, "Rejected", None),
        ("B06.FR.13", {"value": None}, "Accepted", ""),
        ("B06.FR.10", {"value": "1"}, "Accepted", "1"),
    ],
)
def test_get_tells_what_may_be_told(requirement: str, options: dict[str, Any], status: str, value: str | None) -> None:
    item = {"component": {"name": "C"}, "variable": {"name": "V"}}
    asked = request(OCPP201, "GetVariables", {"getVariableData": [item]})
    (result,) = GET(of_one(**options), asked).get_variable_result
    assert (result.attribute_status, result.attribute_value, result.attribute_type) == (status, value, "Actual")


@pytest.mark.parametrize(
    ("action", "limit", "code"),
    [
        ("GetVariables", "ItemsPerMessage", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),  # B06.FR.16
        ("GetVariables", "BytesPerMessage", ErrorCode.FORMAT_VIOLATION),  # B06.FR.17
        ("SetVariables", "ItemsPerMessage", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),  # B05.FR.11
        ("SetVariables", "BytesPerMessage", ErrorCode.FORMAT_VIOLATION),
        ("GetReport", "ItemsPerMessage", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),  # B08.FR.17
        ("GetReport", "BytesPerMessage", ErrorCode.FORMAT_VIOLATION),  # B08.FR.18
    ],
)
def test_a_request_beyond_the_limits_is_refused_and_sets_nothing(action: str, limit: str, code: ErrorCode) -> None:
    payloads: dict[str, Any] = {
        "GetVariables": ("getVariableData", {}, get_variables),
        "SetVariables": ("setVariableData", {"attributeValue": "1"}, set_variables),
        "GetReport": ("componentVariable", {}, get_report),
    }
    name, more, answer = payloads[action]
    item = {"component": {"name": "C"}, "variable": {"name": "V"}, **more}
    payload = {name: [item] * 3} | ({"requestId": 1} if action == "GetReport" else {})
    asked = request(OCPP201, action, payload)
    model = of_one("0")
    answer(model, asked)
    most = 3 if limit == "ItemsPerMessage" else len(json.dumps(payload, separators=(",", ":")))
    model.add(variable("DeviceDataCtrlr", limit, str(most), instance=action))
    answer(model, asked)
    model[ComponentKey("DeviceDataCtrlr"), VariableKey(limit, action)].set(str(most - 1))
    next(iter(model)).set("0")
    with pytest.raises(CallRefused) as refused:
        answer(model, asked)
    assert refused.value.code is code
    assert model.text("C", "V") == "0"


@pytest.mark.parametrize("text", [None, "", "0", "-1", "many", "²"])
def test_a_limit_that_is_no_positive_number_is_none(text: str | None) -> None:
    model = of_one("0")
    model.add(variable("DeviceDataCtrlr", "ItemsPerMessage", text, instance="SetVariables"))
    assert set_one(model, "1")[0] == "Accepted"


# Section 5: reports

FULL = v201.ReportBaseEnumType.FULL_INVENTORY


def test_the_configuration_inventory_has_what_can_be_set_and_nothing_else() -> None:
    asked = v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.CONFIGURATION_INVENTORY)
    types = {place(row): [one.type for one in row.variable_attribute] for row in report(base(), asked)}
    assert types["AirCoolingSystem[fan1].FanSpeed"] == ["Target", "MinSet", "MaxSet"]  # B07.FR.07
    writable = {
        str(entry) for entry in base() if any(one.mutability != "ReadOnly" for one in entry.attributes.values())
    }
    assert set(types) == writable


def test_the_full_inventory_has_unset_attributes_as_empty_text() -> None:
    rows = {place(row): row for row in report(base(), v201.GetBaseReportRequest(request_id=1, report_base=FULL))}
    values = {one.type: one.value for one in rows["AirCoolingSystem[fan1].FanSpeed"].variable_attribute}
    assert values == {"Actual": "300", "Target": "", "MinSet": "200", "MaxSet": "500"}  # B07.FR.11
    assert [one.value for one in rows["SecurityCtrlr.BasicAuthPassword"].variable_attribute] == [None]  # B07.FR.03


def test_the_summary_has_connectors_that_differ_and_troubles_that_are_true() -> None:
    model = base()
    asked = v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.SUMMARY_INVENTORY)
    assert "Connector@1.1.AvailabilityState" not in {place(row) for row in report(model, asked)}
    model[ComponentKey("Connector", None, 1, 1), VariableKey("AvailabilityState")].set("Faulted")
    model.add(variable("C", "Tripped", "true"))
    model.add(variable("C", "Overload", "false"))
    model.add(variable("C", "Fallback", "TRUE"))
    model.add(variable("Panel", "AvailabilityState", "Available", evse=1))
    model.add(variable("EVSE", "Power", "1", evse=3))
    model.add(variable("Connector", "AvailabilityState", "", evse=2, connector=1))
    assert {place(row) for row in report(model, asked)} == {  # B07.FR.09
        "ChargingStation.AvailabilityState",
        "EVSE@1.AvailabilityState",
        "EVSE@2.AvailabilityState",
        "Connector@1.1.AvailabilityState",
        "AirCoolingSystem[fan1].Problem",
        "C.Tripped",
        "C.Fallback",
    }


def test_an_empty_values_list_lists_nothing() -> None:
    rows = to_json(of_one("1"))["reportData"]
    assert isinstance(rows, list)
    row: Any = rows[0]
    row["variableCharacteristics"]["valuesList"] = ""
    model = from_json(OCPP201, {"reportData": [row]})
    assert set_one(model, "2") == ("Accepted", None, "2")
    assert to_json(model)["reportData"] == [
        {**row, "variableAttribute": [{**row["variableAttribute"][0], "value": "2"}]}
    ]


def test_the_values_list_is_reported_as_its_author_spelt_it() -> None:
    spelt = "Available, Occupied"
    kind = v201.VariableCharacteristicsType(
        data_type=v201.DataEnumType.OPTION_LIST, supports_monitoring=True, values_list=spelt
    )
    row = v201.ReportDataType(
        component=v201.ComponentType(name="C"),
        variable=v201.VariableType(name="V"),
        variable_attribute=[v201.VariableAttributeType(value="Occupied")],
        variable_characteristics=kind,
    )
    entry = entry_of(row)
    assert entry.characteristics.values_list == ("Available", "Occupied")
    (again,) = report_data(OCPP201, [entry])
    assert again.variable_characteristics.values_list == spelt  # TC_B_18


COMPONENTS = [
    variable("ChargingStation", "Power", "1"),
    variable("EVSE", "Power", "1", evse=1),
    variable("EVSE", "Power", "1", evse=2),
    variable("Connector", "Power", "1", evse=1, connector=1),
    variable("Connector", "Power", "1", evse=1, connector=2),
    variable("Connector", "Type", "x", evse=1, connector=1),
    variable("Connector", "Type", "y", instance="I", evse=1, connector=1),
]


@pytest.mark.parametrize(
    ("requirement", "asked", "found"),
    [
        ("B08.FR.20", {"component": {"name": "EVSE", "evse": {"id": 1}}}, [1]),
        ("B08.FR.21", {"component": {"name": "Connector"}, "variable": {"name": "Type"}}, [5, 6]),
        ("B08.FR.21", {"component": {"name": "Connector"}, "variable": {"name": "TYPE", "instance": "i"}}, [6]),
        ("B08.FR.22", {"component": {"name": "connector", "evse": {"id": 1}}, "variable": {"name": "Power"}}, [3, 4]),
        ("B08.FR.23", {"component": {"name": "EVSE"}}, [1, 2]),
        (
            "B08.FR.23",
            {"component": {"name": "Connector", "evse": {"id": 1, "connectorId": 2}}, "variable": {"name": "Power"}},
            [4],
        ),
        ("B08.FR.24", {"component": {"name": "EVSE", "instance": "I"}}, []),
        ("B08.FR.25", {"component": {"name": "ChargingStation"}}, [0]),
        ("B08.FR.11", {"component": {"name": "ChargingStation"}, "variable": {"name": "Type"}}, []),
    ],
)
def test_what_is_not_said_widens_what_is_asked_for(requirement: str, asked: dict[str, Any], found: list[int]) -> None:
    model = DeviceModel(OCPP201, COMPONENTS)
    wanted = request(OCPP201, "GetReport", {"requestId": 1, "componentVariable": [asked]})
    assert [place(row) for row in report(model, wanted)] == [str(COMPONENTS[index]) for index in found]
    assert get_report(model, wanted).status == ("Accepted" if found else "EmptyResultSet")  # B08.FR.15


@pytest.mark.parametrize(
    ("criterion", "found"),
    [("Active", "ad"), ("Available", "abd"), ("Enabled", "abd"), ("Problem", "c")],
)
def test_a_missing_variable_meets_all_criteria_but_problem(criterion: str, found: str) -> None:
    values = {"b": ("Active", "false"), "c": ("Problem", "true"), "d": ("Active", "true")}
    model = DeviceModel(OCPP201, [variable("a", "X", "1")])
    for component, (name, value) in values.items():
        model.add(variable(component, name, value))
    for name in ("Active", "Available", "Enabled"):
        model.add(variable("c", name, "false"))
    asked = request(OCPP201, "GetReport", {"requestId": 1, "componentCriteria": [criterion]})
    rows = report(model, asked)
    assert sorted({row.component.name for row in rows}) == list(found)  # B08.FR.07 to B08.FR.10


NAME = st.sampled_from(["A", "b"])
MAYBE = st.sampled_from([None, "x", "Y"])
TIER = st.sampled_from([{}, {"evse": {"id": 1}}, {"evse": {"id": 1, "connectorId": 2}}, {"evse": {"id": 2}}])


@settings(max_examples=200, deadline=None)
@given(
    asked=st.lists(st.tuples(NAME, MAYBE, TIER, st.none() | st.tuples(NAME, MAYBE)), max_size=4),
    there=st.tuples(NAME, MAYBE, TIER, st.tuples(NAME, MAYBE)),
)
def test_what_is_asked_for_is_found_as_if_each_item_were_tried(asked: Any, there: Any) -> None:
    def named(name: str, instance: str | None) -> dict[str, str]:
        return {"name": name} if instance is None else {"name": name, "instance": instance}

    rows = [
        {"component": {**named(name, instance), **tier}} | ({} if of_it is None else {"variable": named(*of_it)})
        for name, instance, tier, of_it in asked
    ]
    items: Any = [from_payload(v201.ComponentVariableType, row) for row in rows]
    name, instance, tier, of_it = there
    evse = tier.get("evse", {})
    component = ComponentKey(name.lower(), instance, evse.get("id"), evse.get("connectorId"))

    def is_meant(one: Any) -> bool:
        place = one[2].get("evse", {})
        return (
            one[0] == name
            and one[1] in (None, instance)
            and all(evse.get(key) == number for key, number in place.items())
            and (one[3] is None or (one[3][0] == of_it[0] and one[3][1] in (None, of_it[1])))
        )

    assert Asked(items).has(component, VariableKey(*of_it)) == (not asked or any(map(is_meant, asked)))


def test_a_variable_asked_for_twice_is_reported_once() -> None:
    item = {"component": {"name": "EVSE"}}
    asked = request(OCPP201, "GetReport", {"requestId": 1, "componentVariable": [item, item]})
    assert len(list(report(DeviceModel(OCPP201, COMPONENTS), asked))) == 2


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=["2.0.1", "2.1"])
def test_the_number_of_elements_is_reported_where_the_version_has_it(version: Any) -> None:
    model = DeviceModel(version, [variable("C", "V", "a", kind=DataKind.MEMBER_LIST, max_elements=2)])
    (row,) = report_data(version, model)
    elements = to_payload(row)["variableCharacteristics"].get("maxElements")
    assert elements == (2 if version is OCPP21 else None)


# Splitting

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40)


@st.composite
def models(draw: st.DrawFn) -> DeviceModel[OCPP201]:
    values = draw(st.lists(TEXTS, max_size=30))
    return DeviceModel(OCPP201, [variable("C", f"V{number}", value) for number, value in enumerate(values)])


@settings(max_examples=60, deadline=None)
@given(models(), st.integers(1, 1500), st.none() | st.integers(1, 7), st.integers(36, 60))
def test_parts_stay_below_the_limits_and_hold_everything_in_order(
    model: DeviceModel[OCPP201], max_bytes: int, max_items: int | None, id_length: int
) -> None:
    items = list(report_data(OCPP201, model))
    limits = Reporting(max_bytes=max_bytes, max_items=max_items, id_length=id_length)
    parts: list[v201.NotifyReportRequest] = SPLIT(items, request_id=7, generated_at=NOW, how=limits)
    assert [row for part in parts for row in part.report_data or []] == items
    assert [part.seq_no for part in parts] == list(range(len(parts)))  # B07.FR.10
    assert [part.tbc for part in parts] == [True] * (len(parts) - 1) + [False] * bool(parts)  # B07.FR.04
    for part in parts:
        rows = part.report_data or []
        assert rows
        assert frame_bytes(part, id_length=id_length) <= max_bytes or len(rows) == 1
        assert max_items is None or len(rows) <= max_items


@given(st.lists(st.integers(1, 50), max_size=30), st.integers(1, 120), st.integers(0, 20))
def test_no_two_neighbours_would_fit_in_one_part(sizes: list[int], max_bytes: int, empty: int) -> None:
    runs = split(sizes, empty=empty, max_bytes=max_bytes)
    lengths = [empty + sum(sizes[one]) + len(sizes[one]) - 1 for one in runs]
    for part, after, length in zip(runs, runs[1:], lengths, strict=False):
        assert length + 1 + sizes[after.start] > max_bytes
        assert part.stop == after.start


def test_a_part_is_as_long_as_the_limit_and_no_longer() -> None:
    assert split([10, 10], empty=5, max_bytes=26) == [slice(0, 2)]
    assert split([10, 10], empty=5, max_bytes=25) == [slice(0, 1), slice(1, 2)]
    assert split([]) == []


def test_no_items_make_no_message() -> None:
    def make(part: list[v201.ReportDataType], number: int, more: bool) -> v201.NotifyReportRequest:
        raise AssertionError(part)

    assert split_messages([], make, max_bytes=1) == []


@pytest.mark.parametrize("limit", ["max_items", "max_bytes"])
def test_a_limit_below_one_is_an_error(limit: str) -> None:
    with pytest.raises(ValueError, match=f"{limit} must be at least 1, is 0"):
        split([1], **{limit: 0})


# The model


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (ComponentKey("EVSE", None, 1), ComponentKey("evse", "", 1), True),
        (ComponentKey("EVSE", "A", 1), ComponentKey("evse", "a", 1), True),
        (ComponentKey("EVSE", None, 1), ComponentKey("EVSE", None, 2), False),
        (ComponentKey("EVSE", None, 1), ComponentKey("EVSE", None, 1, 1), False),
        (ComponentKey("EVSE"), ComponentKey("EVSE", None, 0), False),
        (VariableKey("V", "I"), VariableKey("v", "i"), True),
        (VariableKey("V", "I"), VariableKey("V"), False),
        (VariableKey("V"), ComponentKey("V"), False),
    ],
)
def test_keys_are_equal_whatever_their_case(one: object, other: object, equal: bool) -> None:
    assert (one == other) is equal
    assert (hash(one) == hash(other)) is equal


def test_a_key_keeps_its_spelling_and_is_noted_in_short() -> None:
    assert of_one() != next(iter(of_one()))
    assert next(iter(of_one())) != of_one()
    assert str(ComponentKey("Connector", "left", 1, 2)) == "Connector[left]@1.2"
    assert (ComponentKey("C", "").instance, VariableKey("V", "").instance) == (None, None)
    assert ComponentKey("C") != "C"
    assert VariableKey("V") != "V"
    assert str(variable("MonitoringCtrlr", "ItemsPerMessage", instance="SetVariableMonitoring")) == (
        "MonitoringCtrlr.ItemsPerMessage[SetVariableMonitoring]"
    )


def test_a_model_is_copied_and_pickled_and_found_by_another_process() -> None:
    model = base()
    assert copy.deepcopy(model) == model
    found = "import pickle, sys; model = pickle.load(sys.stdin.buffer); print(model.text('c', 'v'))"
    # Another process has other hashes of texts.
    other = subprocess.run([sys.executable, "-c", found], input=pickle.dumps(of_one("here")), capture_output=True)
    assert (other.stdout.split(), other.stderr) == ([b"here"], b"")


def test_a_connector_needs_its_evse() -> None:
    with pytest.raises(ValueError, match="Connector: a connector is addressed with its EVSE"):
        ComponentKey("Connector", connector=1)


def test_an_entry_needs_attributes_of_different_types_that_messages_can_carry() -> None:
    key, name, text = ComponentKey("C"), VariableKey("V"), Characteristics(DataKind.STRING)
    with pytest.raises(ValueError, match=r"C\.V: there is no attribute"):
        Entry(key, name, text)
    with pytest.raises(ValueError, match=r"C\.V: two attributes are of one type"):
        Entry(key, name, text, [Attribute("1"), Attribute("2")])
    with pytest.raises(ValueError, match="at most 2500 characters, has 2501"):
        Entry(key, name, text, [Attribute("x" * 2501)])
    entry = Entry(key, name, text, [Attribute("x" * 2500)])
    with pytest.raises(ValueError, match="at most 2500 characters, has 2501"):
        entry.set("x" * 2501)
    with pytest.raises(KeyError, match=r"C\.V has no Target"):
        entry.set("x", "Target")


def test_a_variable_is_added_once_and_can_be_removed() -> None:
    model = of_one("1")
    model.add(variable("C", "W", "2"))
    with pytest.raises(ValueError, match=r"c\.v is there already"):
        model.add(variable("c", "v", "1"))
    model.remove(ComponentKey("C"), VariableKey("V"))
    with pytest.raises(KeyError, match=r"the station has no C\.V"):
        model.remove(ComponentKey("C"), VariableKey("V"))
    assert [str(entry) for entry in model] == ["C.W"]
    model.remove(ComponentKey("c"), VariableKey("w"))
    assert ComponentKey("C") not in model.components
    with pytest.raises(KeyError, match="the station has no C"):
        model.remove(ComponentKey("C"))
    with pytest.raises(KeyError, match=r"the station has no C\.W"):
        model[ComponentKey("C"), VariableKey("W")]


# The registry


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=["2.0.1", "2.1"])
def test_every_variable_of_the_registry_can_be_added_set_and_read_as_its_type(version: Any) -> None:
    values: dict[DataKind, Any] = {
        DataKind.STRING: "x",
        DataKind.INTEGER: 3,
        DataKind.DECIMAL: Decimal("1.5"),
        DataKind.BOOLEAN: True,
        DataKind.DATE_TIME: NOW,
        DataKind.OPTION_LIST: "A",
        DataKind.SEQUENCE_LIST: ["B", "A"],
        DataKind.MEMBER_LIST: ["A", "B"],
    }
    model: DeviceModel[Any] = DeviceModel(version)
    pairs = registry_of(version).pairs
    for number, known in enumerate(pairs):
        given: dict[str, Any] = dict.fromkeys(known.missing, f"X{number}")
        variable = known.at(**given, evse=number)
        model.add(Entry.of(variable))
        assert model.get(variable) is None
        value = values[variable.type]
        change = model.set(variable, value)
        assert change is not None
        assert model.get(variable) == value
    assert len(model) == len(pairs)


def test_a_type_checker_knows_the_types_of_values() -> None:
    model = DeviceModel(
        OCPP201, [Entry.of(variables.HEARTBEAT_INTERVAL, 300), Entry.of(variables.ALIGNED_DATA_ENABLED)]
    )
    assert assert_type(model.get(variables.HEARTBEAT_INTERVAL), int | None) == 300
    assert assert_type(model.get(variables.ALIGNED_DATA_ENABLED), bool | None) is None
    assert model.text("ocppcommctrlr", "heartbeatinterval") == "300"


def test_what_is_wrong_with_typed_access_is_told_with_its_place() -> None:
    model = DeviceModel(OCPP201, [Entry.of(variables.HEARTBEAT_INTERVAL, 300)])
    with pytest.raises(InvalidValueError, match=r"^OCPPCommCtrlr\.HeartbeatInterval must be a value of type integer"):
        model.set(variables.HEARTBEAT_INTERVAL, "often")  # type: ignore[misc]  # pyright: ignore[reportArgumentType]
    with pytest.raises(KeyError, match=r"the station has no OCPPCommCtrlr\.OfflineThreshold"):
        model.get(variables.OFFLINE_THRESHOLD)
    with pytest.raises(KeyError, match=r"OCPPCommCtrlr\.HeartbeatInterval has no Target"):
        model.get(variables.HEARTBEAT_INTERVAL, "Target")
    with pytest.raises(ValueError, match=r"\*\.Power is of many places: give its component with at\(\)"):
        model.get(variables.POWER)
    next(iter(model)).set("often")
    with pytest.raises(InvalidValueError, match=r"OCPPCommCtrlr\.HeartbeatInterval must be a value of type integer"):
        model.get(variables.HEARTBEAT_INTERVAL)


def test_a_model_of_the_registry_has_what_is_required_at_each_evse() -> None:
    model = DeviceModel.from_registry(OCPP201, ["OCPPCommCtrlr", "evse", "Connector"], connectors=[1, 2])
    assert {str(key) for key in model.components} == {
        *("OCPPCommCtrlr", "EVSE@1", "EVSE@2", "Connector@1.1", "Connector@2.1", "Connector@2.2")
    }
    required = [one for one in registry_of(OCPP201).pairs if one.required]
    counts = {"OCPPCommCtrlr": 1, "EVSE": 2, "Connector": 3}
    assert len(model) == sum(counts.get(one.component or "", 0) for one in required)
    threshold = model[ComponentKey("OCPPCommCtrlr"), VariableKey("OfflineThreshold")].attributes["Actual"]
    assert (threshold.value, threshold.mutability, threshold.persistent) == (None, "ReadWrite", True)
    fixed = Entry.of(variables.OFFLINE_THRESHOLD, 5, mutability=Mutability.READ_ONLY).attributes["Actual"]
    assert (fixed.value, fixed.mutability, fixed.persistent) == ("5", "ReadOnly", False)
    state = model[ComponentKey("EVSE", None, 2), VariableKey("AvailabilityState")].attributes["Actual"]
    assert state.mutability == "ReadOnly"
    with pytest.raises(ValueError, match=r"OCPP 2\.0\.1 has no component NoSuchCtrlr"):
        DeviceModel.from_registry(OCPP201, ["NoSuchCtrlr"])


def test_a_secret_is_written_and_not_read_where_the_standard_allows_both() -> None:
    entry = Entry.of(variables21.NETWORK_CONFIGURATION_BASIC_AUTH_PASSWORD.at(component_instance="1"))
    assert entry.attributes["Actual"].mutability == "WriteOnly"
    assert entry.secret


def test_the_secrets_are_those_of_the_registries() -> None:
    found = {
        pair.name.casefold() for version in (OCPP201, OCPP21) for pair in registry_of(version).pairs if pair.secret
    }
    assert found == SECRETS


# JSON


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=["2.0.1", "2.1"])
@pytest.mark.parametrize("name", ["base", "base21"])
def test_a_model_survives_json(version: Any, name: str) -> None:
    model = base(version, name)
    model.add(variable("C", "V", "1", reboot=True, kind=DataKind.INTEGER, min_limit=Decimal("0.5"), zero_is_off=True))
    document = to_json(model, write_only=True)
    again = from_json(version, json.loads(json.dumps(document)))
    assert again == model
    assert to_json(again, write_only=True) == document


def test_the_json_of_a_model_does_not_depend_on_the_order_of_adding() -> None:
    model = base()
    turned = DeviceModel(OCPP201, reversed(list(base())))
    assert json.dumps(to_json(model)) == json.dumps(to_json(turned))


def test_json_has_what_may_be_read_and_on_demand_the_rest() -> None:
    model = DeviceModel(OCPP201, [variable("C", "V", "a"), variable("C", "W", "b", mutability=Mutability.WRITE_ONLY)])
    for write_only, text in ((False, None), (True, "b")):
        again = from_json(OCPP201, to_json(model, write_only=write_only))
        assert [again.text("C", "V"), again.text("C", "W")] == ["a", text]


def test_a_variable_without_characteristics_is_a_string_and_one_element_is_a_limit() -> None:
    row: dict[str, Any] = {"component": {"name": "C"}, "variable": {"name": "V"}, "variableAttribute": [{}]}
    (entry,) = from_json(OCPP201, {"reportData": [row]})
    assert entry.characteristics == Characteristics(DataKind.STRING)
    assert not entry.supports_monitoring
    known = {"dataType": "MemberList", "supportsMonitoring": True, "maxElements": 1}
    (entry,) = from_json(OCPP201, {"reportData": [{**row, "variableCharacteristics": known}]})
    assert entry.characteristics == Characteristics(DataKind.MEMBER_LIST, max_elements=1)
    assert entry.supports_monitoring


def test_the_rows_of_reports_are_a_model() -> None:
    asked = v201.GetBaseReportRequest(request_id=1, report_base=FULL)
    rows = [to_payload(row) for row in report(base(), asked)]
    assert len(from_json(OCPP201, {"reportData": rows})) == len(base())


def changed(pointer: str, value: Any) -> Any:
    """Return the JSON of a small model with one thing changed."""
    document: Any = {"ocpp": "2.0.1", **json.loads(json.dumps(to_json(of_one("1"))))}
    *steps, last = [int(step) if step.isdigit() else step for step in pointer.split("/")[1:]]
    inner = document
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return document


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], 'an object with an array "reportData"'),
        ({}, 'an object with an array "reportData"'),
        (changed("/ocpp", "2.1"), "/ocpp: must be 2.0.1"),
        (changed("/reportData/0", 1), "/reportData/0: must be an object"),
        (changed("/reportData/0/component/name", "x" * 51), r"/reportData/0: .*\n.*/component/name: must have at most"),
        (changed("/reportData/0/variableAttribute", []), r"/variableAttribute: must have at least 1"),
        (changed("/reportData/0/variableAttribute/0/value", 1), "/reportData/0: /variableAttribute/0/value: must be"),
        (changed("/reportData/0/variableAttribute/0/rebootRequired", 1.5), "/rebootRequired: must be true or false"),
        (changed("/reportData/0/variableCharacteristics/maxElements", 0), "/maxElements: must be an integer"),
        (changed("/reportData/0/variableCharacteristics/maxElements", "1"), "/maxElements: must be an integer"),
        (changed("/reportData/0/variableAttribute/0", 1), "/variableAttribute/0: must be of type object"),
        (
            changed("/reportData/0/variableCharacteristics/form", "x"),
            "/variableCharacteristics/form: must be one of hex",
        ),
        (changed("/reportData/0/variableCharacteristics/form", 0), "/variableCharacteristics/form: must be one of hex"),
        (changed("/reportData/0/variableCharacteristics/zeroIsOff", "no"), "/zeroIsOff: must be true or false"),
        (changed("/reportData/0/component", {"name": "C", "evse": {"id": "1"}}), "/component/evse/id: must be"),
        ({"reportData": to_json(of_one("1"))["reportData"] * 2}, r"/reportData/1: C\.V is there already"),  # type: ignore[operator]
    ],
)
def test_a_document_that_is_no_model_is_told_where(document: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_json(OCPP201, document)


# Keeping


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
    else:
        with SqliteStore(tmp_path / "station.db") as kept:
            yield kept


def station() -> DeviceModel[OCPP201]:
    return DeviceModel(
        OCPP201,
        [
            variable("C", "V", "1", kind=DataKind.INTEGER, min_limit=0, max_limit=10),
            variable("C", "W", None, instance="ü/1", evse=1),
            variable("C", "Measured", "0", mutability=Mutability.READ_ONLY),
            Entry(
                ComponentKey("C"),
                VariableKey("Total"),
                Characteristics(DataKind.INTEGER, max_limit=10),
                [Attribute("1", mutability=Mutability.READ_ONLY, persistent=True)],
            ),
        ],
    )


def set_all(model: DeviceModel[Any], *texts: str | None) -> list[Change]:
    changes = [entry.set(text) for entry, text in zip(model, texts, strict=True)]
    return [one for one in changes if one is not None]


def values(model: DeviceModel[Any]) -> list[str | None]:
    return [entry.text for entry in model]


def test_what_is_writable_or_persistent_is_there_again(store: Store) -> None:
    model = station()
    save(store, set_all(model, "5", "9", "99", "ä"))
    again = station()
    assert len(load(store, again)) == 3
    assert values(again) == ["5", "0", "99", "ä"]
    save(store, set_all(model, "5", "9", "99", None))
    forgot = station()
    load(store, forgot)
    assert values(forgot) == ["5", "0", "99", None]


def test_what_the_characteristics_refuse_now_is_left_out_and_kept(store: Store) -> None:
    save(store, set_all(station(), "5", "0", "1", "x"))
    narrow = DeviceModel(OCPP201, [variable("C", "V", "1", kind=DataKind.INTEGER, max_limit=4)])
    assert load(store, narrow) == []
    assert values(narrow) == ["1"]
    wide = station()
    load(store, wide)
    assert values(wide)[0] == "5"


@pytest.mark.parametrize("broken", [b"\xff", b"x" * 2501])
def test_what_is_no_value_is_left_in_the_store(store: Store, broken: bytes) -> None:
    change = of_one("1")[ComponentKey("C"), VariableKey("V")].set("2")
    assert change is not None
    save(store, [change])
    ((key, _),) = store.scan("")
    store.put(key, broken)
    model = of_one("1")
    assert load(store, model) == []
    assert (values(model), list(store.scan(""))) == (["1"], [(key, broken)])


def test_all_changes_are_kept_or_none(store: Store) -> None:
    changes = set_all(station(), "5", "0", "1", "\ud800")
    with pytest.raises(UnicodeEncodeError):
        save(store, changes)
    assert list(store.scan("")) == []


def test_models_under_different_prefixes_do_not_meet(store: Store) -> None:
    save(store, set_all(station(), "5", "0", "1", "x"), prefix="one/")
    assert load(store, station(), prefix="other/") == []


def test_changes_are_reverted_last_first() -> None:
    model = station()
    first, *_ = set_all(model, "5", "0", "1", None)
    second, *_ = set_all(model, "6", "0", "1", None)
    revert([first, second])
    assert values(model)[0] == "1"


# Set then get

KINDS: dict[DataKind, st.SearchStrategy[str]] = {
    DataKind.STRING: st.text(st.characters(codec="utf-8"), max_size=50),
    DataKind.INTEGER: st.integers(-(2**31), 2**31 - 1).map(str),
    DataKind.BOOLEAN: st.sampled_from(["true", "false"]),
    DataKind.DECIMAL: st.decimals(-1000, 1000, places=3, allow_nan=False).map(lambda one: f"{one:f}"),
    DataKind.DATE_TIME: st.datetimes(timezones=st.just(UTC)).map(
        lambda at: at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    ),
    DataKind.MEMBER_LIST: st.lists(st.sampled_from("abc"), unique=True).map(",".join),
    DataKind.OPTION_LIST: st.sampled_from("abc"),
}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(list(KINDS)).flatmap(lambda kind: st.tuples(st.just(kind), KINDS[kind])))
def test_what_was_accepted_is_what_is_got(case: tuple[DataKind, str]) -> None:
    kind, text = case
    listed = ["a", "b", "c"] if kind in (DataKind.MEMBER_LIST, DataKind.OPTION_LIST) else None
    model = of_one(None, kind=kind, values_list=listed)
    status, _, after = set_one(model, text)
    item = {"component": {"name": "C"}, "variable": {"name": "V"}}
    (got,) = GET(model, request(OCPP201, "GetVariables", {"getVariableData": [item]})).get_variable_result
    assert status == "Accepted"
    assert got.attribute_value == after == text


# Behind handlers


async def report_of(peer: StationPeer[Any], asked: Any, parts: list[Any], number: int) -> None:
    assert (await peer.call(asked)).status == "Accepted"
    while len(parts) < number:
        await asyncio.sleep(0)


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=["2.0.1", "2.1"])
def test_a_model_behind_handlers_answers_reports_and_is_kept(version: Any) -> None:
    names = NAMES[version]
    model, store, seen, parts = base(version), MemoryStore(), list[Change](), list[Any]()
    csms: Handlers[Any, Any] = Handlers(version, StationPeer)
    station: Handlers[Any, Any] = Handlers(version, CsmsPeer)

    def notified(_: Any, request: Any) -> Any:
        parts.append(request)
        return names.NotifyReportResponse()

    csms.on(names.NotifyReport)(notified)

    def noted(_: Any, changes: Any) -> None:
        seen.extend(changes)

    serve(station, model, now=lambda: NOW, store=store, changed=noted, how=lambda: Reporting(max_items=10))

    async def main() -> None:
        async with pair(version, csms, station) as (peer, _):
            item = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
            ordered = request(version, "SetVariables", {"setVariableData": [{**item, "attributeValue": "77"}]})
            assert (await peer.call(ordered)).set_variable_result[0].attribute_status == "Accepted"
            asked = request(version, "GetVariables", {"getVariableData": [item]})
            assert (await peer.call(asked)).get_variable_result[0].attribute_value == "77"
            full = request(version, "GetBaseReport", {"requestId": 4, "reportBase": "FullInventory"})
            await report_of(peer, full, parts, 3)
            chosen = request(version, "GetReport", {"requestId": 5, "componentVariable": [item]})
            await report_of(peer, chosen, parts, 4)

    run(main)
    assert [(part.request_id, part.seq_no, part.tbc) for part in parts] == [
        (4, 0, True),
        (4, 1, True),
        (4, 2, False),
        (5, 0, False),
    ]
    assert sum(len(part.report_data) for part in parts) == len(model) + 1
    assert [change.new for change in seen] == ["77"]
    again = base(version)
    assert [change.new for change in load(store, again)] == ["77"]


def test_what_cannot_be_kept_is_not_set() -> None:
    store = MemoryStore()

    def broken() -> Any:
        raise OSError("no space left")

    store.transaction = broken  # type: ignore[method-assign]
    model = of_one("1")
    handlers: Handlers[OCPP201, None] = Handlers(OCPP201)
    serve(handlers, model, now=lambda: NOW, store=store)
    handler = handlers.handler("SetVariables")
    assert handler is not None
    item = {"component": {"name": "C"}, "variable": {"name": "V"}, "attributeValue": "2"}
    with pytest.raises(OSError, match="no space left"):
        handler(None, request(OCPP201, "SetVariables", {"setVariableData": [item]}))
    assert model.text("C", "V") == "1"


def test_what_a_policy_breaks_off_is_not_set() -> None:
    def breaks(_: DeviceModel[Any], change: Change) -> Verdict | None:
        if change.new == "3":
            raise ZeroDivisionError
        return None

    model = of_one("1")
    handlers: Handlers[OCPP201, None] = Handlers(OCPP201)
    serve(handlers, model, now=lambda: NOW, policies=(breaks,))
    handler = handlers.handler("SetVariables")
    assert handler is not None
    item = {"component": {"name": "C"}, "variable": {"name": "V"}}
    data = [{**item, "attributeValue": "2"}, {**item, "attributeValue": "3"}]
    with pytest.raises(ZeroDivisionError):
        handler(None, request(OCPP201, "SetVariables", {"setVariableData": data}))
    assert model.text("C", "V") == "1"


def test_nobody_is_told_of_what_did_not_change() -> None:
    told: list[Any] = []
    model = of_one("1")
    handlers: Handlers[OCPP201, None] = Handlers(OCPP201)
    quiet: Handlers[OCPP201, None] = Handlers(OCPP201)
    serve(handlers, model, now=lambda: NOW, changed=lambda _, changes: told.append(len(changes)))
    serve(quiet, model, now=lambda: NOW)
    for served, text in ((handlers, "1"), (handlers, "2"), (quiet, "3")):
        handler = served.handler("SetVariables")
        assert handler is not None
        item = {"component": {"name": "C"}, "variable": {"name": "V"}, "attributeValue": text}
        handler(None, request(OCPP201, "SetVariables", {"setVariableData": [item]}))
    assert told == [1]
    assert model.text("C", "V") == "3"


def test_a_report_needs_somebody_to_send_it_to() -> None:
    handlers: Handlers[OCPP201, None] = Handlers(OCPP201)
    serve(handlers, of_one("1"), now=lambda: NOW)
    notify = handlers.after_handler("GetBaseReport")
    assert notify is not None
    asked = v201.GetBaseReportRequest(request_id=1, report_base=FULL)
    answered = v201.GetBaseReportResponse(status=v201.GenericDeviceModelStatusEnumType.ACCEPTED)
    with pytest.raises(StateError, match="calls no CSMS: give send"):
        notify(None, asked, answered)


def test_whoever_waits_for_a_report_that_is_gone_gets_an_empty_one() -> None:
    sent: list[Any] = []
    model = of_one("1")
    handlers: Handlers[OCPP201, None] = Handlers(OCPP201)
    serve(handlers, model, now=lambda: NOW, send=lambda _, part: sent.append(part))
    handler, notify = handlers.handler("GetBaseReport"), handlers.after_handler("GetBaseReport")
    assert handler is not None
    assert notify is not None
    asked = v201.GetBaseReportRequest(request_id=1, report_base=FULL)
    answered = handler(None, asked)
    model.remove(ComponentKey("C"))
    notify(None, asked, answered)
    notify(None, asked, handler(None, asked))  # EmptyResultSet: nothing follows
    assert [to_payload(part) for part in sent] == [
        {"requestId": 1, "generatedAt": "2026-01-02T03:04:05Z", "tbc": False, "seqNo": 0}
    ]


def test_handlers_serve_a_model_of_their_own_version() -> None:
    with pytest.raises(ValueError, match=r"handlers of OCPP 2\.1 cannot serve a model of OCPP 2\.0\.1"):
        serve(Handlers[Any, Any](OCPP21, object), of_one("1"), now=lambda: NOW)


def test_the_model_loads_neither_a_version_nor_a_shell() -> None:
    loaded = loaded_by("import ocppkit.device_model")
    assert not {"ocppkit.v16", "ocppkit.v201", "ocppkit.v21", "asyncio", "ocppkit.handlers", "attrs"} & loaded


def test_the_benchmark_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert device_model.main(["--variables", "40", "--rounds", "1"]) == 0
    assert capsys.readouterr().out.count("µs per variable") == 10


# Defects


def kept(component: str, name: str, value: str | None = None, **options: Any) -> Entry:
    entry = variable(component, name, value, **options)
    entry.attributes["Actual"].persistent = True
    return entry


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        ([kept("C", "V")], []),
        (
            [kept("C", "my variable")],
            ["C.my variable: 'my variable' is no name of 1 to 50 letters, digits and *-_=:+|@. (identifierString)"],
        ),
        ([variable("C", "V")], ["C.V: Actual is writable, and so must be persistent (Referenced Variables)"]),
        ([variable("C", "V", mutability=Mutability.READ_ONLY)], []),
        (
            [kept("C", "V", kind=DataKind.MEMBER_LIST)],
            ["C.V: MemberList needs a values list (VariableCharacteristicsType)"],
        ),
        (
            [kept("C", "V", unit="u" * 17)],
            ["C.V: a unit must have at most 16 characters (VariableCharacteristicsType)"],
        ),
        ([kept("C", "V", unit="u" * 16)], []),
        (
            [kept("C", "V", kind=DataKind.OPTION_LIST, values_list=["x" * 1001])],
            ["C.V: a values list must have at most 1000 characters (VariableCharacteristicsType)"],
        ),
        (
            [kept("C", "V", "11", **INTEGER)],
            ["C.V: Actual must be at most 10 (ValueTooHigh) (B05.FR.07, B05.FR.08)"],
        ),
        ([variable("C", "V", "11", **INTEGER, **READ_ONLY)], []),
        (
            [kept("C", "V", evse=evse, connector=connector) for evse, connector in ((0, None), (1, 1), (3, 2), (3, 4))],
            [
                "EVSE: there is no number 2 (Part 1, 7)",
                "Connector@3: there is no number 1, 3 (Part 1, 7)",
            ],
        ),
        (
            [kept("evse", name, evse=1) for name in ("Available", "AvailabilityState", "supplyphases")],
            ["evse@1: Power is required (Referenced Components and Variables)"],
        ),
    ],
    ids=str,
)
def test_a_model_is_told_what_is_wrong_with_it(entries: list[Entry], found: list[str]) -> None:
    assert [str(one) for one in defects(DeviceModel(OCPP201, entries))] == found


def test_a_gap_without_end_is_told_by_its_beginning() -> None:
    (gap,) = [one for one in defects(DeviceModel(OCPP201, [variable("C", "V", evse=2**62)])) if one.place == "EVSE"]
    assert gap.text == "there is no number 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"


def test_a_model_of_the_registry_lacks_values_lists_alone() -> None:
    components = list(registry_of(OCPP201).components)
    found = defects(DeviceModel.from_registry(OCPP201, components, connectors=[1, 2]))
    assert {one.source for one in found} == {"VariableCharacteristicsType"}
    assert all("needs a values list" in one.text for one in found)
