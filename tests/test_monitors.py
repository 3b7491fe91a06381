"""Monitors tell what becomes of variables and of time, once, and answer what the CSMS asks of them item by item."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import LENIENT, OCPP21, OCPP201, Handlers, from_payload, read_payload, to_payload, v21, v201
from ocppkit.device_model.entries import Attribute, Entry
from ocppkit.device_model.keys import AttributeType, ComponentKey, Mutability, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_events import notify_events
from ocppkit.device_model.monitor_requests import answer_monitoring
from ocppkit.device_model.monitor_rules import SUITS
from ocppkit.device_model.monitor_serving import serve_monitors
from ocppkit.device_model.monitor_state import load_monitors, monitors_from_json, monitors_to_json, save_monitors
from ocppkit.device_model.monitor_streams import Streams
from ocppkit.device_model.monitors import Monitor, MonitorEvent, MonitorKind, Monitors, MonitorType, Stream
from ocppkit.errors import CallRefused
from ocppkit.protocol import Version
from ocppkit.registry.values import Characteristics, DataKind, ReasonCode
from ocppkit.splitting import frame_bytes
from ocppkit.store import MemoryStore

FILE = Path(__file__).parent / "data" / "device_model_cases.json"
NOW = datetime(2026, 1, 1, 10, 7, tzinfo=UTC)
POWER = ComponentKey("EVSE", evse=1), VariableKey("Power")
STATE = ComponentKey("EVSE", evse=2), VariableKey("AvailabilityState")
FAN = ComponentKey("AirCoolingSystem", "fan1"), VariableKey("FanSpeed")

CASES: Mapping[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
PACKAGES: Mapping[type[Version], Any] = {OCPP201: v201, OCPP21: v21}
VERSIONS = {version.name: version for version in PACKAGES}


def seconds(number: float) -> datetime:
    return NOW + timedelta(seconds=number)


def entry_of(row: Any) -> Entry:
    evse = row["component"].get("evse", {})
    characteristics = row["characteristics"]
    values = characteristics.get("valuesList")
    return Entry(
        ComponentKey(
            row["component"]["name"], row["component"].get("instance"), evse.get("id"), evse.get("connectorId")
        ),
        VariableKey(row["variable"]["name"], row["variable"].get("instance")),
        Characteristics(
            DataKind(characteristics["dataType"]),
            min_limit=characteristics.get("minLimit"),
            max_limit=characteristics.get("maxLimit"),
            values_list=None if values is None else values.split(","),
        ),
        [
            Attribute(one.get("value"), type=AttributeType(one["type"]), mutability=Mutability(one["mutability"]))
            for one in row["attributes"]
        ],
        supports_monitoring=characteristics["supportsMonitoring"],
    )


def raised(monitors: Monitors[Any]) -> bool:
    """Whether the last word about the first monitor was an alert."""
    found = monitors.at(1)
    assert found is not None
    return found.raised


def station(version: type[Version] = OCPP201) -> DeviceModel[Any]:
    return DeviceModel(version, [entry_of(row) for row in CASES["models"]["base"]])


def monitored(model: DeviceModel[Any], rows: Any = ()) -> Monitors[Any]:
    monitors = Monitors(model.version)
    for row in rows:
        evse = row["component"].get("evse", {})
        entry = model[
            ComponentKey(row["component"]["name"], row["component"].get("instance"), evse.get("id")),
            VariableKey(row["variable"]["name"]),
        ]
        monitors.put(entry, monitor_on(entry, row["type"], row["value"], id=row["id"], severity=row["severity"],
                                       kind=MonitorKind(row["kind"])), NOW)  # fmt: skip
    return monitors


def monitor_on(entry: Entry, type: str, value: float, *, id: int = 1, severity: int = 5, **more: Any) -> Monitor:
    return Monitor(id=id, component=entry.component, variable=entry.variable, type=MonitorType(type), value=value,
                   severity=severity, **more)  # fmt: skip


def variable(kind: str, actual: str | None = None, target: str | None = None, **more: Any) -> Entry:
    attributes = [Attribute(actual, mutability=Mutability.READ_ONLY)]
    if target is not None:
        attributes.append(Attribute(target, type=AttributeType.TARGET))
    return Entry(ComponentKey("Thing"), VariableKey("Level"), Characteristics(DataKind(kind)), attributes,
                 supports_monitoring=True, **more)  # fmt: skip


def one(entry: Entry, type: str, value: float, **more: Any) -> Monitors[Any]:
    monitors = Monitors(OCPP21)
    assert monitors.put(entry, monitor_on(entry, type, value, **more), NOW) == []
    return monitors


def told(events: list[MonitorEvent]) -> list[tuple[str, bool, str]]:
    return [(event.trigger, event.cleared, event.value) for event in events]


def requested(version: type[Version], action: str, payload: Mapping[str, Any]) -> Any:
    return from_payload(version.actions[action].request, payload)


def cases(*operations: str) -> list[Any]:
    found = [
        pytest.param(case, VERSIONS[name], id=f"{case['id']}-{name}")
        for case in CASES["cases"]
        if case["operation"] in operations
        for name in case["ocpp"]
    ]
    assert found
    return found


# The cases of the standard's tables


@pytest.mark.parametrize(("case", "version"), cases("SetVariableMonitoring"))
def test_each_monitor_that_is_asked_for_gets_its_status(case: Any, version: type[Version]) -> None:
    model = station(version)
    monitors = monitored(model, case["monitors"])
    before = {monitor.id for monitor in monitors}
    request = requested(version, case["operation"], case["request"])
    response = to_payload(answer_monitoring(monitors, model, request, NOW).response)
    results = response["setMonitoringResult"]
    assert len(results) == len(case["expect"]["setMonitoringResult"])
    for asked, result, expected in zip(
        case["request"]["setMonitoringData"], results, case["expect"]["setMonitoringResult"], strict=True
    ):
        reasons = expected.pop("reasonCode_any_of", None)
        if reasons is not None:
            assert result["statusInfo"]["reasonCode"] in reasons
        if "id" in expected and expected["id"] == "<generated>":
            assert result["id"] not in before
            expected["id"] = result["id"]
        assert {name: result.get(name) for name in expected} == expected
        assert {name: result[name] for name in ("component", "variable")} == {
            name: asked[name] for name in ("component", "variable")
        }


@pytest.mark.parametrize(("case", "version"), cases("ClearVariableMonitoring"))
def test_each_monitor_that_is_cleared_gets_its_status(case: Any, version: type[Version]) -> None:
    model = station(version)
    monitors = monitored(model, case["monitors"])
    request = requested(version, case["operation"], case["request"])
    assert to_payload(answer_monitoring(monitors, model, request, NOW).response) == case["expect"]


@pytest.mark.parametrize(("case", "version"), cases("SetMonitoringBase"))
def test_a_base_says_which_monitors_remain(case: Any, version: type[Version]) -> None:
    model = station(version)
    monitors = monitored(model, case["monitors"])
    request = requested(version, case["operation"], case["request"])
    expected = case["expect"]
    assert to_payload(answer_monitoring(monitors, model, request, NOW).response) == {"status": expected["status"]}
    assert [monitor.id for monitor in monitors] == expected["remaining_active"]
    disabled = [live.monitor.id for live in monitors.live() if not live.enabled]
    assert disabled == expected.get("preconfigured_disabled", [])
    assert all(monitors.at(id) is None for id in expected["deleted"])


@pytest.mark.parametrize(("case", "version"), cases("SetMonitoringLevel"))
def test_a_level_says_which_severities_are_told(case: Any, version: type[Version]) -> None:
    model = station(version)
    monitors = Monitors(version)
    request = requested(version, case["operation"], case["request"])
    response = answer_monitoring(monitors, model, request, NOW).response
    assert to_payload(response) == {"status": case["expect"]["status"]}
    if "reported_severities" in case["expect"]:
        entry = model[POWER]
        for severity in range(10):
            monitors.put(entry, monitor_on(entry, "Delta", 1, id=severity, severity=severity), NOW)
        entry.set("8000")
        assert [event.severity for event in monitors.changed(entry, NOW)] == case["expect"]["reported_severities"]


@pytest.mark.parametrize(("case", "version"), cases("monitor.evaluate"))
def test_a_series_of_values_makes_its_events(case: Any, version: type[Version]) -> None:
    asked = case["request"]
    first, *others = map(str, asked["actual_sequence"])
    target = asked.get("target")
    entry = variable(asked["dataType"], first, None if target is None else str(target))
    monitors = Monitors(version)
    made = [monitors.put(entry, monitor_on(entry, asked["type"], asked["value"]), NOW)]
    for text in others:
        entry.set(text)
        made.append(monitors.changed(entry, NOW))
    for events, expected in zip(made, case["expect"]["events"], strict=True):
        if expected is None:
            assert events == []
        else:
            assert [(event.trigger, event.cleared) for event in events] == [
                (expected["trigger"], expected.get("cleared", False))
            ]


@pytest.mark.parametrize(("case", "version"), cases("monitor.periodic"))
def test_a_period_is_counted_from_when_it_was_set(case: Any, version: type[Version]) -> None:
    asked = case["request"]
    start, end = (datetime.fromisoformat(asked[name]) for name in ("set_at", "until"))
    entry = variable("integer", "1")
    monitors = Monitors(version)
    monitors.put(entry, monitor_on(entry, asked["type"], asked["value"]), start)
    times: list[datetime] = []
    while (due := monitors.next_deadline()) is not None and due <= end:
        times += [event.timestamp for event in monitors.due(due) if event.trigger == case["expect"]["trigger"]]
    assert times == [datetime.fromisoformat(text) for text in case["expect"]["at"]]


@pytest.mark.parametrize(("case", "version"), cases("monitor.offline"))
def test_offline_only_what_is_severe_enough_makes_events(case: Any, version: type[Version]) -> None:
    entry = variable("integer", "1")
    monitors = Monitors(version)
    monitors.online, monitors.offline_severity = False, case["request"]["queue_severity"]
    for id, event in enumerate(case["request"]["events"]):
        monitors.put(entry, monitor_on(entry, "UpperThreshold", 10, id=id, severity=event["severity"]), NOW)
    entry.set("11")
    queued = {event.monitor.id for event in monitors.changed(entry, NOW) if event.monitor is not None}
    assert [id in queued for id in range(3)] == case["expect"]["queued"]
    monitors.online = True
    assert [event.severity for event in monitors.review(NOW)] == [5], "the others are told when they may"


@pytest.mark.parametrize(("case", "version"), cases("monitor.replace"))
def test_a_new_threshold_is_told_if_it_changes_what_holds(case: Any, version: type[Version]) -> None:
    asked = case["request"]
    entry = variable("integer", str(asked["actual"]))
    monitors = Monitors(version)
    assert len(monitors.put(entry, monitor_on(entry, asked["type"], asked["old"]), NOW)) == 1
    events = monitors.put(entry, monitor_on(entry, asked["type"], asked["new"]), NOW)
    expected = case["expect"]["event"]
    assert [(event.trigger, event.cleared) for event in events] == [(expected["trigger"], expected["cleared"])]


# Part 1, 3.4: which type watches what

_KINDS = ("string", "decimal", "integer", "dateTime", "boolean", "OptionList", "MemberList", "SequenceList")
_TYPES = {
    "UpperThreshold": "-xx-----",
    "LowerThreshold": "-xx-----",
    "Delta": "xxxxxxxx",
    "Periodic": "xxx-xxxx",
    "PeriodicClockAligned": "xxx-xxxx",
    "TargetDelta": "-xx-----",
    "TargetDeltaRelative": "-xx-----",
}


@pytest.mark.parametrize("type", _TYPES)
@pytest.mark.parametrize("kind", _KINDS)
def test_a_type_that_does_not_suit_the_data_is_unsupported(type: str, kind: str) -> None:
    suits = _TYPES[type][_KINDS.index(kind)] == "x"
    assert (DataKind(kind) in SUITS[MonitorType(type)]) is suits
    model = DeviceModel(OCPP21, [variable(kind, "1", "1")])
    data = {"component": {"name": "Thing"}, "variable": {"name": "Level"}, "type": type, "value": 1, "severity": 0}
    request = requested(OCPP21, "SetVariableMonitoring", {"setMonitoringData": [data]})
    response: Any = answer_monitoring(Monitors(OCPP21), model, request, NOW).response
    assert response.set_monitoring_result[0].status == ("Accepted" if suits else "UnsupportedMonitorType")


# Requests

_PLACE = {"component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power"}}
_DATA = {**_PLACE, "type": "Periodic", "value": 5, "severity": 5}


@pytest.mark.parametrize(
    ("change", "status", "reason"),
    [
        ({"variable": {"name": "Colour"}}, "UnknownVariable", "NotFound"),  # N04.FR.04
        ({"variable": {"name": "Colour"}, "id": 9}, "Rejected", "NotFound"),  # N04.FR.13 comes first
        ({"severity": 10}, "Rejected", "ValueOutOfRange"),
        ({"type": "LowerThreshold", "value": -1}, "Rejected", "ValueTooLow"),  # N04.FR.06
        ({"value": 0}, "Rejected", "ValueZeroNotAllowed"),
        ({"value": -3}, "Rejected", "ValuePositiveOnly"),
        ({"value": 1e30}, "Rejected", "ValueTooHigh"),
        ({"type": "TargetDelta"}, "UnsupportedMonitorType", "UnsupportedParam"),
        ({"periodicEventStream": {"interval": 0}}, "Rejected", "InvalidValue"),  # N11.FR.09
        ({"type": "UpperThreshold", "periodicEventStream": {"interval": 5}}, "Rejected", "UnsupportedParam"),
        ({"type": "Delta", "periodicEventStream": {"values": 5}}, "Accepted", None),
    ],
)
def test_what_is_wrong_with_a_monitor_is_named(change: Mapping[str, Any], status: str, reason: str | None) -> None:
    model, monitors = station(OCPP21), Monitors(OCPP21)
    request = requested(OCPP21, "SetVariableMonitoring", {"setMonitoringData": [{**_DATA, **change}]})
    response: Any = answer_monitoring(monitors, model, request, NOW).response
    result = response.set_monitoring_result[0]
    assert (result.status, result.status_info and result.status_info.reason_code) == (status, reason)
    assert len(monitors) == (status == "Accepted")


def test_a_station_may_refuse_a_monitor_for_reasons_of_its_own() -> None:  # N04.FR.07
    model = station()
    request = requested(OCPP201, "SetVariableMonitoring", {"setMonitoringData": [_DATA]})
    answered: Any = answer_monitoring(
        Monitors(OCPP201), model, request, NOW, refuse=lambda entry, monitor: ReasonCode.INTERNAL_ERROR
    )
    assert answered.response.set_monitoring_result[0].status_info.reason_code == "InternalError"


def test_there_are_only_so_many_monitors() -> None:
    model, monitors = station(), Monitors(OCPP201, most=1)
    data = [_DATA, {**_DATA, "severity": 6}]
    request = requested(OCPP201, "SetVariableMonitoring", {"setMonitoringData": data})
    response: Any = answer_monitoring(monitors, model, request, NOW).response
    assert [result.status for result in response.set_monitoring_result] == ["Accepted", "Rejected"]
    with pytest.raises(ValueError, match="there are 1 monitors already"):
        monitors.put(model[POWER], monitor_on(model[POWER], "Delta", 1, id=7), NOW)


@pytest.mark.parametrize(("name", "limit"), [("ItemsPerMessage", "1"), ("BytesPerMessage", "100")])
def test_a_request_beyond_a_limit_of_the_station_is_refused(name: str, limit: str) -> None:  # N06.FR.06, N06.FR.07
    model = station()
    model.add(
        Entry(
            ComponentKey("MonitoringCtrlr"),
            VariableKey(name, "SetVariableMonitoring"),
            Characteristics(DataKind.INTEGER),
            [Attribute(limit)],
        )
    )
    data = [_DATA, {**_DATA, "severity": 6}]
    request = requested(OCPP201, "SetVariableMonitoring", {"setMonitoringData": data})
    with pytest.raises(CallRefused, match=name):
        answer_monitoring(Monitors(OCPP201), model, request, NOW)


def test_a_type_that_no_answer_could_name_is_refused_before_anything_is_set() -> None:
    payload = {"setMonitoringData": [_DATA, {**_DATA, "type": "Weather"}]}
    request = read_payload(v201.SetVariableMonitoringRequest, payload, LENIENT).message
    monitors = Monitors(OCPP201)
    with pytest.raises(CallRefused, match="/setMonitoringData/1/type is unknown"):
        answer_monitoring(monitors, station(), request, NOW)
    assert len(monitors) == 0


def test_another_request_is_no_business_of_monitors() -> None:
    with pytest.raises(TypeError, match="GetVariables is no request about monitors"):
        answer_monitoring(
            Monitors(OCPP201),
            station(),
            v201.GetVariablesRequest(
                get_variable_data=[
                    v201.GetVariableDataType(
                        component=v201.ComponentType(name="A"), variable=v201.VariableType(name="B")
                    )
                ]
            ),
            NOW,
        )


def test_a_changed_preconfigured_monitor_comes_back_as_it_was() -> None:  # N04.FR.15, N03.FR.04
    model = station()
    entry = model[POWER]
    monitors = Monitors(OCPP201)
    made = monitor_on(entry, "UpperThreshold", 9000, kind=MonitorKind.PRECONFIGURED)
    monitors.put(entry, made, NOW)
    data = {**_DATA, "id": 1, "type": "UpperThreshold", "value": 8000}
    request = requested(OCPP201, "SetVariableMonitoring", {"setMonitoringData": [data]})
    answer_monitoring(monitors, model, request, NOW)
    assert (monitors[1].kind, monitors[1].value) == (MonitorKind.CUSTOM, 8000)
    restored, _ = monitors_from_json(model, json.loads(json.dumps(monitors_to_json(monitors))), NOW)
    for changed in (monitors, restored):
        changed.set_base("All", NOW)
        assert changed[1].value == 8000
        changed.set_base("FactoryDefault", NOW)
        assert changed[1] == made


def test_a_changed_and_cleared_preconfigured_monitor_comes_back_as_it_was() -> None:
    model = station()
    entry = model[POWER]
    monitors = Monitors(OCPP201)
    made = monitor_on(entry, "UpperThreshold", 9000, kind=MonitorKind.PRECONFIGURED)
    monitors.put(entry, made, NOW)
    monitors.put(entry, monitor_on(entry, "UpperThreshold", 8000), NOW)
    clear = requested(OCPP201, "ClearVariableMonitoring", {"id": [1]})
    response: Any = answer_monitoring(monitors, model, clear, NOW).response
    assert response.clear_monitoring_result[0].status == "Accepted"
    assert list(monitors) == []
    monitors.set_base("All", NOW)
    assert list(monitors) == [made]


def test_a_cleared_preconfigured_monitor_rests_until_the_next_base() -> None:
    model = station()
    entry = model[POWER]
    monitors = Monitors(OCPP201)
    monitors.put(entry, monitor_on(entry, "Delta", 1, kind=MonitorKind.PRECONFIGURED), NOW)
    clear = requested(OCPP201, "ClearVariableMonitoring", {"id": [1, 1]})
    response: Any = answer_monitoring(monitors, model, clear, NOW).response
    assert [result.status for result in response.clear_monitoring_result] == ["Accepted", "NotFound"]
    entry.set("1")
    assert monitors.changed(entry, NOW) == []
    assert monitors.set_base("All", NOW) == [], "what happened meanwhile is past"
    entry.set("5")
    assert len(monitors.changed(entry, NOW)) == 1


def test_a_monitor_that_is_cleared_cannot_be_changed() -> None:  # N04.FR.13
    entry = variable("integer", "1")
    model, monitors = DeviceModel(OCPP21, [entry]), one(entry, "Delta", 1, kind=MonitorKind.PRECONFIGURED)
    answer_monitoring(monitors, model, v21.ClearVariableMonitoringRequest(id=[1]), NOW)
    asked = set_request(id=1, value=2)
    (result,) = answer_monitoring(monitors, model, asked, NOW).response.set_monitoring_result
    assert (result.status, result.status_info.reason_code) == ("Rejected", "NotFound")
    answer_monitoring(
        monitors, model, v21.SetMonitoringBaseRequest(monitoring_base=v21.MonitoringBaseEnumType.ALL), NOW
    )
    assert [monitor.value for monitor in monitors] == [1]


def set_request(**fields: Any) -> Any:
    data = {"value": 1, "type": "Delta", "severity": 5, "component": {"name": "Thing"}, "variable": {"name": "Level"}}
    payload = {"setMonitoringData": [data, {**data, "severity": 4, **fields}][-1:]}
    return read_payload(v21.SetVariableMonitoringRequest, payload, LENIENT).message


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"severity": -1}, "/setMonitoringData/0/severity is unknown"),
        ({"component": {"name": "C" * 51}}, "/setMonitoringData/0: /name: must have at most 50 characters"),
    ],
)
def test_what_no_answer_could_repeat_sets_no_monitor(fields: dict[str, Any], wrong: str) -> None:
    monitors = Monitors(OCPP21)
    with pytest.raises(CallRefused, match=wrong):
        answer_monitoring(monitors, DeviceModel(OCPP21, [variable("integer", "1")]), set_request(**fields), NOW)
    assert len(monitors) == 0


def lenient(action: str, payload: Any) -> Any:
    return read_payload(OCPP21.actions[action].request, payload, LENIENT).message


def test_an_id_that_no_answer_could_repeat_clears_nothing() -> None:
    entry = variable("integer", "1")
    monitors, model = one(entry, "Delta", 1), DeviceModel(OCPP21, [entry])
    for ids, wrong in (([1, -1], "/id: no answer can repeat an id below 0"), ([], "/id has no item that can be read")):
        with pytest.raises(CallRefused, match=wrong):
            answer_monitoring(monitors, model, lenient("ClearVariableMonitoring", {"id": ids}), NOW)
    assert len(monitors) == 1


def test_a_criterion_that_nobody_knows_is_not_supported() -> None:  # N02.FR.02
    entry = variable("integer", "1")
    asked = lenient("GetMonitoringReport", {"requestId": 1, "monitoringCriteria": ["DeltaMonitoring", "Dreams"]})
    done = answer_monitoring(one(entry, "Delta", 1), DeviceModel(OCPP21, [entry]), asked, NOW)
    assert (done.response.status, done.reports) == ("NotSupported", ())


@pytest.mark.parametrize("params", [{"interval": -5}, {"values": -1}, {"interval": 5, "values": -1}, {}])
def test_a_stream_that_cannot_be_opened_is_rejected(params: Any) -> None:  # N11.FR.09
    entry, monitors, streams = streaming(interval=10)
    model = DeviceModel(OCPP21, [entry])
    (result,) = answer_monitoring(
        monitors, model, set_request(periodicEventStream=params), NOW
    ).response.set_monitoring_result
    assert (result.status, result.status_info.reason_code) == ("Rejected", "InvalidValue")
    opened(streams)
    asked = lenient("AdjustPeriodicEventStream", {"id": 1, "params": params})
    assert streams.adjust(asked).status == "Rejected"


@pytest.mark.parametrize(("value", "status"), [(0.001, "Accepted"), (0.0009, "Rejected")])
def test_the_shortest_period_is_a_millisecond(value: float, status: str) -> None:
    asked = set_request(type="Periodic", value=value)
    done = answer_monitoring(Monitors(OCPP21), DeviceModel(OCPP21, [variable("integer", "1")]), asked, NOW)
    assert done.response.set_monitoring_result[0].status == status


def test_a_preconfigured_delta_that_comes_back_counts_from_then() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Delta", 5, kind=MonitorKind.PRECONFIGURED)
    monitors.set_base("HardWiredOnly", NOW)
    entry.set("50")
    assert monitors.set_base("All", NOW) == []
    entry.set("56")
    assert told(monitors.changed(entry, NOW)) == [("Delta", False, "56")]


def test_what_the_station_is_told_of_base_and_level_can_be_read_in_its_model() -> None:
    model = station()
    for name in ("ActiveMonitoringBase", "ActiveMonitoringLevel"):
        model.add(
            Entry(ComponentKey("MonitoringCtrlr"), VariableKey(name), Characteristics(DataKind.STRING), [Attribute()])
        )
    monitors = Monitors(OCPP201)
    answer_monitoring(
        monitors, model, requested(OCPP201, "SetMonitoringBase", {"monitoringBase": "HardWiredOnly"}), NOW
    )
    answer_monitoring(monitors, model, requested(OCPP201, "SetMonitoringLevel", {"severity": 3}), NOW)
    assert model.text("MonitoringCtrlr", "ActiveMonitoringBase") == "HardWiredOnly"
    assert model.text("MonitoringCtrlr", "ActiveMonitoringLevel") == "3"


# GetMonitoringReport

_REPORTED = [
    ("EVSE", 1, "Power", "UpperThreshold", 1),
    ("EVSE", 1, "Power", "Delta", 2),
    ("EVSE", 2, "AvailabilityState", "Delta", 3),
    ("EVSE", 2, "AvailabilityState", "Periodic", 4),
]


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, [1, 2, 3, 4]),
        ({"monitoringCriteria": ["ThresholdMonitoring"]}, [1]),
        ({"monitoringCriteria": ["DeltaMonitoring"]}, [2, 3]),
        ({"monitoringCriteria": ["PeriodicMonitoring", "ThresholdMonitoring"]}, [1, 4]),
        ({"componentVariable": [{"component": {"name": "evse"}}]}, [1, 2, 3, 4]),
        ({"componentVariable": [{"component": {"name": "EVSE", "evse": {"id": 1}}}]}, [1, 2]),
        ({"componentVariable": [{"component": {"name": "EVSE"}, "variable": {"name": "power"}}]}, [1, 2]),
        (
            {
                "componentVariable": [{"component": {"name": "EVSE", "evse": {"id": 2}}}],
                "monitoringCriteria": ["DeltaMonitoring"],
            },
            [3],
        ),
        ({"componentVariable": [{"component": {"name": "Nobody"}}]}, []),
    ],
)
@pytest.mark.parametrize("version", PACKAGES)
def test_a_monitoring_report_has_what_was_asked_for(version: type[Version], asked: Any, ids: list[int]) -> None:
    model = station(version)
    rows = [
        {"component": {"name": component, "evse": {"id": evse}}, "variable": {"name": name}, "type": type, "value": 9,
         "severity": 5, "id": id, "kind": "CustomMonitor"}
        for component, evse, name, type, id in _REPORTED
    ]  # fmt: skip
    monitors = monitored(model, rows)
    request = requested(version, "GetMonitoringReport", {"requestId": 8, **asked})
    answered: Any = answer_monitoring(monitors, model, request, NOW, max_bytes=1)
    assert answered.response.status == ("Accepted" if ids else "EmptyResultSet")
    reported = [one for part in answered.reports for data in part.monitor for one in data.variable_monitoring]
    assert [one.id for one in reported] == ids
    assert [part.seq_no for part in answered.reports] == list(range(len(answered.reports)))
    assert [bool(part.tbc) for part in answered.reports] == [True] * (len(answered.reports) - 1) + [False] * bool(ids)
    for part in answered.reports:
        assert part.request_id == 8
        to_payload(part)
    if version is OCPP21 and ids:
        assert reported[0].event_notification_type == "CustomMonitor"


# Evaluation


def test_only_a_change_is_told_and_an_unknown_variable_never() -> None:
    entry = variable("decimal", "1")
    monitors = one(entry, "UpperThreshold", 2)
    entry.set("3")
    assert told(monitors.changed(entry, NOW)) == [("Alerting", False, "3")]
    assert monitors.changed(entry, NOW) == []
    stranger = Entry(ComponentKey("Other"), VariableKey("Level"), Characteristics(DataKind.DECIMAL), [Attribute("9")])
    assert monitors.changed(stranger, NOW) == []


def test_numbers_are_compared_exactly() -> None:
    entry = variable("decimal", "0.1")
    monitors = one(entry, "Delta", 0.2)
    entry.set("0.3")
    assert monitors.changed(entry, NOW) == [], "0.3 - 0.1 is 0.2 and no more"
    entry.set("0.30000000000000000000000000000000000000001")
    assert len(monitors.changed(entry, NOW)) == 1


@pytest.mark.parametrize("text", ["", "NaN", "Infinity", "-inf", "x", "1e999999999", "9" * 500, None])
@pytest.mark.parametrize("type", ["UpperThreshold", "LowerThreshold", "Delta", "TargetDelta", "TargetDeltaRelative"])
def test_what_is_no_number_makes_no_event(type: str, text: str | None) -> None:
    entry = variable("decimal", "1", "1")
    monitors = one(entry, type, 1)
    entry.set(text)
    assert monitors.changed(entry, NOW) == []


def test_the_first_value_of_a_variable_is_what_a_delta_counts_from() -> None:
    entry = variable("integer")
    monitors = one(entry, "Delta", 5)
    entry.set("100")
    assert monitors.changed(entry, NOW) == []
    entry.set("106")
    assert told(monitors.changed(entry, NOW)) == [("Delta", False, "106")]


def test_a_target_that_moves_alerts_too() -> None:  # N07.FR.22
    entry = variable("decimal", "300", "300")
    monitors = one(entry, "TargetDelta", 50)
    entry.set("400", AttributeType.TARGET)
    assert told(monitors.changed(entry, NOW)) == [("Alerting", False, "300")]
    entry.set("350", AttributeType.TARGET)
    assert told(monitors.changed(entry, NOW)) == [("Alerting", True, "300")]


def test_a_relative_target_of_zero_divides_by_nothing() -> None:  # N07.FR.23
    entry = variable("decimal", "0", "0")
    monitors = one(entry, "TargetDeltaRelative", 0.1)
    entry.set("1")
    assert told(monitors.changed(entry, NOW)) == [("Alerting", False, "1")]


def test_a_relative_target_may_be_negative() -> None:
    entry = variable("decimal", "-100", "-100")
    monitors = one(entry, "TargetDeltaRelative", 0.1)
    entry.set("-105")
    assert monitors.changed(entry, NOW) == []
    entry.set("-111")
    assert len(monitors.changed(entry, NOW)) == 1


def test_offline_the_level_holds_too() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Delta", 0)
    monitors.online, monitors.level = False, 3
    entry.set("2")
    assert monitors.changed(entry, NOW) == []


def test_an_alert_of_another_type_says_nothing_of_a_monitor_in_its_place() -> None:
    entry = variable("integer", "3")
    monitors = Monitors(OCPP201)
    assert len(monitors.put(entry, monitor_on(entry, "UpperThreshold", 2), NOW)) == 1
    events = monitors.put(entry, monitor_on(entry, "LowerThreshold", 5), NOW)
    assert told(events) == [("Alerting", False, "3")]


def test_what_may_not_be_read_is_not_told() -> None:  # N07.FR.10
    password = Entry(
        ComponentKey("SecurityCtrlr"),
        VariableKey("BasicAuthPassword"),
        Characteristics(DataKind.STRING),
        [Attribute("first-secret-word", mutability=Mutability.WRITE_ONLY)],
        supports_monitoring=True,
    )
    monitors = one(password, "Delta", 1)
    password.set("second-secret-word")
    events = monitors.changed(password, NOW)
    assert [event.value for event in events] == [""]
    shown = f"{events!r} {monitors!r} {monitors.live()!r} {json.dumps(monitors_to_json(monitors))}"
    assert "secret-word" not in shown


def test_a_removed_monitor_clears_nothing() -> None:  # N07.FR.12
    entry = variable("integer", "1")
    monitors = one(entry, "UpperThreshold", 2)
    entry.set("3")
    monitors.changed(entry, NOW)
    monitors.remove(1)
    entry.set("1")
    assert monitors.changed(entry, NOW) == []
    assert len(monitors) == 0


def test_a_level_holds_back_what_is_told_when_it_rises() -> None:  # N05.FR.03
    entry = variable("integer", "1")
    monitors = one(entry, "UpperThreshold", 2, severity=7)
    monitors.level = 4
    entry.set("3")
    assert monitors.changed(entry, NOW) == []
    monitors.level = 7
    assert told(monitors.review(NOW)) == [("Alerting", False, "3")]


def test_disabled_monitoring_is_silent() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Delta", 0)
    monitors.enabled = False
    entry.set("3")
    assert monitors.changed(entry, NOW) == []


@pytest.mark.parametrize(
    ("component", "evse", "connector", "runs"),
    [
        (ComponentKey("EVSE", evse=1), 1, None, True),
        (ComponentKey("EVSE", evse=1), 2, None, False),
        (ComponentKey("Connector", evse=1, connector=2), 1, 2, True),
        (ComponentKey("Connector", evse=1, connector=2), 1, None, True),
        (ComponentKey("Connector", evse=1, connector=2), 1, 1, False),
        (ComponentKey("ChargingStation"), 2, None, True),
    ],
)
def test_a_monitor_of_transactions_rests_without_one_on_its_component(
    component: ComponentKey, evse: int, connector: int | None, runs: bool
) -> None:
    entry = Entry(component, VariableKey("Power"), Characteristics(DataKind.DECIMAL), [Attribute("0")])
    monitors = one(entry, "UpperThreshold", 10, transaction=True)
    entry.set("11")
    assert monitors.changed(entry, NOW) == []
    events = monitors.transaction_started(evse, "T1", NOW, connector_id=connector)
    assert [event.transaction_id for event in events] == ["T1"] * runs
    monitors.transaction_ended(evse)
    entry.set("9")
    assert monitors.changed(entry, NOW) == [], "no transaction, no event"


def test_an_event_names_its_cause() -> None:  # N07.FR.05
    entry = variable("boolean", "false")
    monitors = one(entry, "Delta", 1)
    entry.set("true")
    assert [event.cause for event in monitors.changed(entry, NOW, cause=17)] == [17]


# Time


def test_clock_aligned_events_come_at_multiples_since_midnight() -> None:  # N08.FR.07
    entry = variable("integer", "1")
    monitors = one(entry, "PeriodicClockAligned", 7000)
    midnight = NOW.replace(hour=0, minute=0)
    for multiple in (6, 7, 8, 9, 10, 11, 12):
        assert monitors.next_deadline() == midnight + timedelta(seconds=7000 * multiple)
        assert len(monitors.due(midnight + timedelta(seconds=7000 * multiple))) == 1
    assert monitors.next_deadline() == midnight + timedelta(days=1), "the day begins anew"


def test_missed_periods_are_told_once_and_keep_their_beat() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Periodic", 60)
    assert len(monitors.due(seconds(605))) == 1
    assert monitors.next_deadline() == seconds(660)


def test_a_clock_that_is_set_back_does_not_stop_a_period() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Periodic", 60)
    monitors.due(seconds(60))
    monitors.sweep(seconds(-86_400))
    assert monitors.next_deadline() == seconds(-86_400 + 60)


def test_a_period_that_is_due_takes_no_change_away_from_a_threshold() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Periodic", 10)
    monitors.put(entry, monitor_on(entry, "UpperThreshold", 5, id=2), NOW)
    entry.set("9")
    assert told(monitors.due(seconds(10)) + monitors.sweep(seconds(11))) == [
        ("Alerting", False, "9"),
        ("Periodic", False, "9"),
    ]


@pytest.mark.parametrize("type", ["Periodic", "PeriodicClockAligned"])
@pytest.mark.parametrize("day", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)], ids=str)
def test_a_period_is_as_long_when_local_time_jumps(type: str, day: datetime) -> None:
    zone, entry, beats = ZoneInfo("Europe/Berlin"), variable("integer", "1"), list[float]()
    monitors = Monitors(OCPP21)
    monitors.put(entry, monitor_on(entry, type, 7200), day.astimezone(zone))
    for minutes in range(1, 6 * 60 + 1):
        now = (day + timedelta(minutes=minutes)).astimezone(zone)
        beats += [minutes / 60 for _ in monitors.due(now)]
    assert beats == [2, 4, 6]


def test_a_periodic_event_has_the_value_of_now() -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Periodic", 60)
    entry.set("2")
    assert told(monitors.due(seconds(60))) == [("Periodic", False, "2")]
    assert one(variable("integer", "1"), "Delta", 1).next_deadline() is None


@settings(max_examples=50, deadline=None)
@given(period=st.integers(1, 500), length=st.integers(0, 5_000))
def test_a_period_is_told_as_often_as_it_fits(period: int, length: int) -> None:
    entry = variable("integer", "1")
    monitors = one(entry, "Periodic", period)
    count = 0
    while (due := monitors.next_deadline()) is not None and due <= seconds(length):
        count += len(monitors.due(due))
    assert count == length // period


# Properties


def _is_outside(type: str, actual: int, limit: int) -> bool:
    return {"UpperThreshold": actual > limit, "LowerThreshold": actual < limit, "TargetDelta": abs(actual) > limit}[
        type
    ]


@settings(max_examples=200, deadline=None)
@given(
    type=st.sampled_from(["LowerThreshold", "TargetDelta", "UpperThreshold"]),
    limit=st.integers(0, 5),
    values=st.lists(st.integers(-6, 6).map(str), max_size=30),
    levels=st.lists(st.sampled_from([3, 9]), min_size=30, max_size=30),
)
def test_a_threshold_never_fires_twice_without_clearing_and_without_hysteresis(
    type: str, limit: int, values: list[str], levels: list[int]
) -> None:
    entry = variable("integer", "0", "0")
    monitors = Monitors(OCPP21)
    events = monitors.put(entry, monitor_on(entry, type, limit), NOW)
    for value, level in zip(values, levels, strict=False):
        monitors.level = level
        entry.set(value)
        events += monitors.changed(entry, NOW) + monitors.review(NOW)
        if level == 9:
            assert raised(monitors) is _is_outside(type, int(value), limit), "told at once, at the limit itself"
    assert [event.cleared for event in events] == [bool(place % 2) for place in range(len(events))]
    assert [event.id for event in events] == list(range(1, len(events) + 1))


@settings(max_examples=100, deadline=None)
@given(limit=st.integers(0, 5), values=st.lists(st.integers(-9, 9), max_size=30))
def test_deltas_are_counted_from_what_was_told_last(limit: int, values: list[int]) -> None:
    entry = variable("integer", "0")
    monitors = one(entry, "Delta", limit)
    last = 0
    for value in values:
        entry.set(str(value))
        events = monitors.changed(entry, NOW)
        assert bool(events) is (abs(value - last) > limit)
        last = value if events else last


# Messages


def events_of(count: int) -> list[MonitorEvent]:
    entry = variable("string", "x")
    monitors = one(entry, "Delta", 1)
    made: list[MonitorEvent] = []
    for number in range(count):
        entry.set("é" * (number % 40))
        made += monitors.changed(entry, NOW)
    return made


@pytest.mark.parametrize("version", PACKAGES)
def test_events_become_notify_event_requests(version: type[Version]) -> None:  # N07.FR.06, N07.FR.20
    model = station(version)
    entry = model[POWER]
    monitors = Monitors(version)
    monitors.put(entry, monitor_on(entry, "UpperThreshold", 8000, severity=3), NOW)
    entry.set("9000")
    (message,) = notify_events(version, monitors.changed(entry, NOW), seconds(1))
    payload = to_payload(message)
    severity = {"severity": 3} if version is OCPP21 else {}
    assert payload == {
        "generatedAt": "2026-01-01T10:07:01Z",
        "seqNo": 0,
        "eventData": [
            {
                "eventId": 1,
                "timestamp": "2026-01-01T10:07:00Z",
                "trigger": "Alerting",
                "actualValue": "9000",
                "component": {"name": "EVSE", "evse": {"id": 1}},
                "eventNotificationType": "CustomMonitor",
                "variable": {"name": "Power"},
                "variableMonitoringId": 1,
                **severity,
            }
        ],
    }


def test_a_notification_needs_no_monitor() -> None:
    model = station()
    monitors = Monitors(OCPP201)
    event = monitors.notification(model[FAN], "Alerting", NOW, tech_code="E42", tech_info="i" * 600, cleared=True)
    (message,) = notify_events(OCPP201, [event], NOW)
    (data,) = to_payload(message)["eventData"]
    assert (data["eventNotificationType"], data["cleared"], data["techCode"]) == ("HardWiredNotification", True, "E42")
    assert "variableMonitoringId" not in data
    assert len(data["techInfo"]) == 500


@settings(max_examples=50, deadline=None)
@given(count=st.integers(0, 60), items=st.integers(1, 20), size=st.integers(300, 4_000))
def test_events_are_split_by_count_and_bytes_and_lose_nothing(count: int, items: int, size: int) -> None:
    events = events_of(count)
    messages: list[Any] = notify_events(OCPP201, events, NOW, max_items=items, max_bytes=size)
    assert [data.event_id for message in messages for data in message.event_data] == [event.id for event in events]
    assert [message.seq_no for message in messages] == list(range(len(messages)))
    assert [bool(message.tbc) for message in messages] == [True] * (len(messages) - 1) + [False] * bool(messages)
    for message in messages:
        assert 1 <= len(message.event_data) <= items
        assert frame_bytes(message) <= size or len(message.event_data) == 1


# State


def test_what_was_told_survives_a_reboot() -> None:  # N07.FR.13, N07.FR.14
    store, model = MemoryStore(), station()
    entry = model[POWER]
    monitors = Monitors(OCPP201)
    monitors.level = 6
    monitors.put(entry, monitor_on(entry, "UpperThreshold", 8000), NOW)
    monitors.put(entry, monitor_on(entry, "Delta", 100, id=2), NOW)
    monitors.put(entry, monitor_on(entry, "Periodic", 60, id=3), NOW)
    entry.set("9000")
    assert len(monitors.changed(entry, NOW)) == 2
    assert monitors_to_json(monitors)["next_event_id"] == 3
    save_monitors(store, "station", monitors)
    assert not monitors.unsaved
    entry.set("7000")
    loaded = load_monitors(store, "station", model, seconds(500))
    assert loaded is not None
    again, events = loaded
    assert [(event.trigger, event.cleared, event.id) for event in events] == [("Alerting", True, 3)]
    assert (again.level, list(again), again.next_deadline()) == (6, list(monitors), seconds(560))
    entry.set("9000")
    assert [event.trigger for event in again.changed(entry, seconds(501))] == ["Alerting", "Delta"]
    assert load_monitors(store, "another", model, NOW) is None


def test_an_alert_that_still_holds_is_not_told_again_after_a_reboot() -> None:
    model = station()
    entry = model[POWER]
    monitors = Monitors(OCPP201)
    entry.set("9000")
    assert len(monitors.put(entry, monitor_on(entry, "UpperThreshold", 8000), NOW)) == 1
    again, events = monitors_from_json(model, monitors_to_json(monitors), NOW)
    assert events == []
    assert raised(again)


def test_base_and_level_can_be_read_after_a_reboot() -> None:
    def model() -> DeviceModel[Any]:
        names = ("ActiveMonitoringBase", "ActiveMonitoringLevel")
        characteristics, read_only = Characteristics(DataKind.STRING), Mutability.READ_ONLY
        return DeviceModel(
            OCPP21,
            [
                Entry(
                    ComponentKey("MonitoringCtrlr"),
                    VariableKey(name),
                    characteristics,
                    [Attribute(mutability=read_only)],
                )
                for name in names
            ],
        )

    monitors, again = Monitors(OCPP21), model()
    answer_monitoring(monitors, model(), v21.SetMonitoringLevelRequest(severity=4), NOW)
    monitors_from_json(again, monitors_to_json(monitors), NOW)
    assert [entry.text for entry in again] == ["All", "4"]


def test_a_monitor_whose_variable_is_gone_is_left_out() -> None:
    model = station()
    monitors = Monitors(OCPP201)
    monitors.put(model[POWER], monitor_on(model[POWER], "Delta", 1), NOW)
    model.remove(*POWER)
    again, _ = monitors_from_json(model, monitors_to_json(monitors), NOW)
    assert len(again) == 0


def state(**changed: Any) -> Any:
    (row,) = (kept := monitors_to_json(one(variable("integer", "1"), "Periodic", 10)))["monitors"]
    return {**kept, "monitors": [{**row, **changed}]}


_BROKEN: list[Any] = [
    {},
    {"monitors": 3},
    {"monitors": [{}]},
    {"monitors": [], "base": 3},
    *(state(value=value) for value in ("12", None)),
]


@pytest.mark.parametrize("broken", _BROKEN)
def test_a_broken_state_is_named(broken: Any) -> None:
    with pytest.raises(ValueError, match="the state of monitors is broken"):
        monitors_from_json(station(), broken, NOW)


@pytest.mark.parametrize(
    ("type", "value", "wrong"),
    [
        ("Periodic", 0, "monitor 1: 0 s is no period"),
        ("PeriodicClockAligned", 1e300, "monitor 1: 1e[+]300 s is no period"),
        ("Delta", float("nan"), "monitor 1: nan is no number"),
        ("UpperThreshold", float("inf"), "monitor 1: inf is no number"),
    ],
)
def test_a_value_that_suits_no_monitor_is_refused(type: str, value: float, wrong: str) -> None:
    entry, monitors = variable("integer", "1"), Monitors(OCPP21)
    with pytest.raises(ValueError, match=wrong):
        monitors.put(entry, monitor_on(entry, type, value), NOW)
    assert (len(monitors), monitors.sweep(NOW)) == (0, [])
    with pytest.raises(ValueError, match=wrong):
        monitors_from_json(DeviceModel(OCPP21, [entry]), state(type=type, value=value), NOW)


# Streams of 2.1


def streaming(values: int = 0, interval: int = 0) -> tuple[Entry, Monitors[OCPP21], Streams]:
    entry = variable("integer", "0")
    monitors: Monitors[OCPP21] = one(entry, "Delta", 0, stream=Stream(values=values, interval=interval))
    return entry, monitors, Streams(monitors)


def opened(streams: Streams, status: str = "Accepted") -> None:
    for request in streams.requests():
        assert isinstance(request, v21.OpenPeriodicEventStreamRequest)
        to_payload(request)
        response = v21.OpenPeriodicEventStreamResponse(status=v21.GenericStatusEnumType(status))
        streams.opened(request, response)


def feed(entry: Entry, monitors: Monitors[OCPP21], streams: Streams, value: int, now: datetime) -> list[MonitorEvent]:
    entry.set(str(value))
    return streams.take(monitors.changed(entry, now))


def test_a_stream_is_sent_after_so_many_values() -> None:  # N11
    entry, monitors, streams = streaming(values=3)
    opened(streams)
    assert streams.requests() == []
    for value in (1, 2):
        assert feed(entry, monitors, streams, value, seconds(value)) == []
        assert streams.messages(seconds(value)) == []
    feed(entry, monitors, streams, 3, seconds(3))
    (message,) = streams.messages(seconds(3))
    assert to_payload(message) == {
        "id": 1,
        "pending": 0,
        "basetime": "2026-01-01T10:07:01Z",
        "data": [{"t": 0.0, "v": "1"}, {"t": 1.0, "v": "2"}, {"t": 2.0, "v": "3"}],
    }
    assert streams.messages(seconds(4)) == []


def test_what_is_too_much_for_a_stream_goes_by_notify_event() -> None:
    entry, monitors, streams = streaming(interval=3600)
    opened(streams)
    others = [event for value in range(2, 1003) for event in feed(entry, monitors, streams, value, NOW)]
    (batch,) = streams.messages(NOW)
    assert (len(batch.data), [event.value for event in others]) == (1000, ["1002"])


def test_a_stream_is_sent_after_its_interval() -> None:
    entry, monitors, streams = streaming(interval=10)
    opened(streams)
    assert streams.next_deadline() is None
    feed(entry, monitors, streams, 1, seconds(1))
    assert streams.next_deadline() == seconds(11)
    assert streams.messages(seconds(10)) == []
    assert len(streams.messages(seconds(11))) == 1


def test_a_clock_that_is_set_back_does_not_stop_a_stream() -> None:
    entry, monitors, streams = streaming(interval=10)
    opened(streams)
    feed(entry, monitors, streams, 5, NOW)
    assert streams.messages(seconds(9)) == []
    (batch,) = streams.messages(seconds(-3600))
    assert len(batch.data) == 1


def test_a_stream_that_is_refused_leaves_its_events_to_notify_event() -> None:  # N11.FR.07
    entry, monitors, streams = streaming(values=3)
    opened(streams, "Rejected")
    assert len(feed(entry, monitors, streams, 1, NOW)) == 1
    assert streams.requests() == []
    streams.lost()
    assert len(streams.requests()) == 1


def test_a_stream_without_its_monitor_is_flushed_and_closed() -> None:  # N13.FR.03, N13.FR.05, N13.FR.06
    entry, monitors, streams = streaming(values=30)
    opened(streams)
    feed(entry, monitors, streams, 1, NOW)
    monitors.remove(1)
    assert [len(message.data) for message in streams.flush_closed()] == [1]
    (request,) = streams.requests()
    assert isinstance(request, v21.ClosePeriodicEventStreamRequest)
    assert len(streams) == 0


def test_a_stream_whose_monitor_has_another_rhythm_is_opened_anew() -> None:
    entry, monitors, streams = streaming(values=30)
    opened(streams)
    monitors.put(entry, monitor_on(entry, "Delta", 0, stream=Stream(values=2)), NOW)
    assert [type(request).__name__ for request in streams.requests()] == [
        "ClosePeriodicEventStreamRequest",
        "OpenPeriodicEventStreamRequest",
    ]


def test_a_stream_can_be_adjusted_and_listed() -> None:  # N12, N14
    _, monitors, streams = streaming(values=30)
    get = v21.GetPeriodicEventStreamRequest()
    assert streams.listed(get).constant_stream_data is None
    opened(streams)
    params = v21.PeriodicEventStreamParamsType(interval=5)
    assert streams.adjust(v21.AdjustPeriodicEventStreamRequest(id=1, params=params)).status == "Accepted"
    assert streams.adjust(v21.AdjustPeriodicEventStreamRequest(id=2, params=params)).status == "Rejected"
    assert [one.params for one in streams.listed(get).constant_stream_data or ()] == [params]
    assert monitors[1].stream == Stream(interval=5)
    assert streams.requests() == [], "an adjusted stream stays open"


def test_a_time_without_offset_is_refused() -> None:
    entry = variable("integer", "1")
    with pytest.raises(ValueError, match="needs its offset from UTC"):
        Monitors(OCPP21).put(entry, monitor_on(entry, "Periodic", 5), NOW.replace(tzinfo=None))


def test_a_limit_is_as_it_is_written() -> None:
    assert monitor_on(variable("decimal"), "Delta", 0.1).limit == Decimal("0.1")


# Behind handlers


class Peer:
    """Stands for the CSMS: keeps what it is asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def call(self, request: Any) -> None:
        self.asked.append(request)


def served(handlers: Handlers[OCPP201, Peer], peer: Peer, action: str, payload: Mapping[str, Any]) -> Any:
    request = requested(OCPP201, action, payload)
    handler, after = handlers.handler(action), handlers.after_handler(action)
    assert handler is not None
    response: Any = handler(peer, request)
    before = len(peer.asked)
    assert after is not None
    after(peer, request, response)
    return response, peer.asked[before:]


def test_a_station_answers_for_its_monitors() -> None:
    model, monitors, peer, saved = station(), Monitors(OCPP201), Peer(), list[int]()
    handlers = Handlers(OCPP201, Peer)
    serve_monitors(handlers, monitors, model, now=lambda: NOW, answered=lambda _: saved.append(len(monitors)))
    data = {**_DATA, "type": "UpperThreshold", "value": 5000}
    response, sent = served(handlers, peer, "SetVariableMonitoring", {"setMonitoringData": [data]})
    assert response.set_monitoring_result[0].id == 1
    assert [message.event_data[0].trigger for message in sent] == ["Alerting"], "it is above already"
    assert saved == [1]
    response, sent = served(handlers, peer, "GetMonitoringReport", {"requestId": 3})
    assert [message.monitor[0].variable_monitoring[0].id for message in sent] == [1]
    response, sent = served(handlers, peer, "ClearVariableMonitoring", {"id": [1]})
    assert (response.clear_monitoring_result[0].status, sent) == ("Accepted", [])
    response, sent = served(handlers, peer, "GetMonitoringReport", {"requestId": 4})
    assert (response.status, sent) == ("EmptyResultSet", [])


def test_a_station_may_tell_its_events_by_itself() -> None:
    told_by_it: list[MonitorEvent] = []
    handlers = Handlers(OCPP201, Peer)
    serve_monitors(
        handlers, Monitors(OCPP201), station(), now=lambda: NOW, tell=lambda _, events: told_by_it.extend(events)
    )
    data = {**_DATA, "type": "UpperThreshold", "value": 5000}
    _, sent = served(handlers, Peer(), "SetVariableMonitoring", {"setMonitoringData": [data]})
    assert (len(told_by_it), sent) == (1, [])


def test_monitors_of_another_version_are_not_served() -> None:
    with pytest.raises(ValueError, match=r"handlers of OCPP 2\.0\.1 cannot serve <Monitors of OCPP 2\.1"):
        serve_monitors(Handlers(OCPP201, Peer), Monitors[Any](OCPP21), station(), now=lambda: NOW)
