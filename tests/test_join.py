"""What comes in parts is joined, whatever the order, and what does not come is named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import LENIENT, OCPP16, OCPP21, OCPP201, read_payload, v21, v201
from ocppkit.device_model.documents import report_data
from ocppkit.device_model.entries import Attribute, Entry
from ocppkit.device_model.join import Completed, GivenUp, Joiner, Kind, Repeated, Waiting, Why, model_of, monitors_of
from ocppkit.device_model.join_station import KnownStation
from ocppkit.device_model.keys import AttributeType, ComponentKey, Mutability, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.device_model.monitor_report import monitoring_report
from ocppkit.device_model.monitor_rules import Monitor, MonitorType
from ocppkit.device_model.report import notify_reports
from ocppkit.registry.values import Characteristics, DataKind
from ocppkit.splitting import split_messages

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def model(count: int) -> DeviceModel[OCPP21]:
    return DeviceModel(
        OCPP21,
        [
            Entry(
                ComponentKey("EVSE", evse=1 + number % 3),
                VariableKey("Value", f"{number}"),
                Characteristics(DataKind.INTEGER, unit="W", max_limit=100),
                [
                    Attribute(str(number), mutability=Mutability.READ_ONLY),
                    Attribute("5", type=AttributeType.TARGET, persistent=True),
                ],
                supports_monitoring=True,
            )
            for number in range(count)
        ],
    )


def parts_of(entries: DeviceModel[OCPP21], request_id: int = 7, max_items: int = 4) -> list[v21.NotifyReportRequest]:
    def part(items: list[Any], number: int, more: bool) -> v21.NotifyReportRequest:
        return v21.NotifyReportRequest(
            request_id=request_id, generated_at=NOW, seq_no=number, report_data=items, tbc=more
        )

    return split_messages(list(report_data(OCPP21, entries)), part, max_items=max_items)


def texts(*parts: tuple[int, str, bool], request_id: int = 1) -> list[v201.NotifyCustomerInformationRequest]:
    return [
        v201.NotifyCustomerInformationRequest(
            request_id=request_id, generated_at=NOW, seq_no=number, data=data, tbc=more or None
        )
        for number, data, more in parts
    ]


def joined(joiner: Joiner, parts: Any, now: float = 0.0) -> list[Any]:
    return [outcome for part in parts for outcome in joiner.take(part, now)]


@settings(max_examples=100, deadline=None)
@given(data=st.data(), count=st.integers(1, 40), size=st.integers(1, 10))
def test_split_then_joined_is_the_same_whatever_the_order_and_the_repeats(
    data: st.DataObject, count: int, size: int
) -> None:
    station = model(count)
    parts = parts_of(station, max_items=size)
    order = data.draw(st.permutations(parts))
    twice = [part for part in order for _ in range(data.draw(st.integers(1, 2)))]
    joiner = Joiner()
    outcomes = joined(joiner, twice)
    (done,) = [outcome for outcome in outcomes if isinstance(outcome, Completed)]
    assert done.parts == len(parts)
    assert sum(isinstance(outcome, Repeated) for outcome in outcomes) == len(twice) - len(parts)
    assert model_of(OCPP21, done) == (station, [])
    assert len(joiner) == 0


def test_two_sequences_at_once_do_not_mix() -> None:
    one, other = parts_of(model(8), 1), parts_of(model(12), 2)
    outcomes = joined(Joiner(), [one[0], other[0], other[1], one[1], other[2]])
    assert [(outcome.request_id, len(outcome.data)) for outcome in outcomes if isinstance(outcome, Completed)] == [
        (1, 8),
        (2, 12),
    ]


def test_a_gap_is_named_until_it_is_filled() -> None:
    parts = parts_of(model(16))
    joiner = Joiner()
    assert joiner.take(parts[3], 0) == [Waiting(kind=Kind.REPORT, request_id=7, missing=(0, 1, 2))]
    assert joiner.take(parts[0], 0) == [Waiting(kind=Kind.REPORT, request_id=7, missing=(1, 2))]
    assert joiner.take(parts[2], 0) == [Waiting(kind=Kind.REPORT, request_id=7, missing=(1,))]
    (done,) = joiner.take(parts[1], 0)
    assert isinstance(done, Completed)


def test_what_does_not_come_is_given_up_in_time() -> None:
    parts = parts_of(model(12))
    joiner = Joiner(timeout=30)
    assert joiner.next_deadline() is None
    joined(joiner, [parts[0]], 100)
    assert joiner.next_deadline() == 130
    joined(joiner, [parts[2]], 120)
    assert joiner.next_deadline() == 150, "each part gives the next one time"
    assert joiner.handle_timer(149) == []
    (given_up,) = joiner.handle_timer(150)
    assert (given_up.why, given_up.missing, len(given_up.data)) == (Why.TIMED_OUT, (1,), 8)
    assert len(model_of(OCPP21, given_up)[0]) == 8, "half a report is better than none"


def test_a_report_that_begins_anew_replaces_the_first() -> None:
    first, second = parts_of(model(8)), parts_of(model(12))
    for part in second:
        for data in part.report_data or ():
            data.variable_attribute[0].value = "99"
    outcomes = joined(Joiner(), [first[0], *second])
    given_up, done = [outcome for outcome in outcomes if not isinstance(outcome, Waiting)]
    assert (given_up.why, given_up.missing) == (Why.RESTARTED, (1,))
    assert isinstance(done, Completed)
    assert {data.variable_attribute[0].value for data in done.data} == {"99"}


def test_a_part_behind_the_last_begins_anew() -> None:
    joiner = Joiner()
    outcomes = joined(joiner, texts((1, "b", False), (3, "d", False), (0, "x", True)))
    assert [type(outcome) for outcome in outcomes] == [Waiting, GivenUp, Waiting, Waiting]


@pytest.mark.parametrize(
    "parts", [((2, "c", True), (1, "b", False)), ((2, "c", False), (1, "b", False)), ((1, "b", False), (2, "c", True))]
)
def test_only_one_part_is_the_last(parts: Any) -> None:
    outcomes = joined(Joiner(), texts(*parts))
    assert [type(outcome) for outcome in outcomes] == [Waiting, GivenUp, Waiting]


def test_a_sequence_was_generated_when_its_first_part_was() -> None:
    parts = texts((1, "b", False), (0, "a", True))
    parts[0].generated_at = NOW.replace(hour=1)
    assert joined(Joiner(), parts)[-1].generated_at == NOW


def test_a_part_that_comes_too_late_joins_nothing_old() -> None:
    joiner = Joiner(timeout=60)
    first, second = texts((0, "old ", True), (1, "new", False))
    joiner.take(first, 0.0)
    given_up, waiting = joiner.take(second, 60.0)
    assert isinstance(given_up, GivenUp)
    assert (given_up.why, given_up.data) == (Why.TIMED_OUT, ["old "])
    assert isinstance(waiting, Waiting)
    assert waiting.missing == (0,)


def test_a_station_that_boots_begins_anew() -> None:
    joiner = Joiner()
    joined(joiner, parts_of(model(12), 1)[:1])
    assert [outcome.why for outcome in joiner.restarted()] == [Why.RESTARTED]
    assert len(joiner) == 0
    outcomes = joined(joiner, parts_of(model(12), 2))
    assert isinstance(outcomes[-1], Completed)


def test_a_repeated_last_part_does_not_open_another_sequence() -> None:
    parts = parts_of(model(8))
    joiner = Joiner(timeout=60)
    joined(joiner, parts)
    assert joiner.take(parts[1], 10) == [Repeated(kind=Kind.REPORT, request_id=7, seq_no=1)]
    assert len(joiner) == 0


@pytest.mark.parametrize("later", [0.0, 61.0])
def test_a_report_that_is_asked_for_again_is_no_repeat(later: float) -> None:
    parts = parts_of(model(3))
    joiner = Joiner(timeout=60)
    joined(joiner, parts)
    if not later:
        assert joiner.asked(Kind.REPORT, 7) == []
    assert [type(outcome) for outcome in joined(joiner, parts, later)] == [Completed]


def test_asking_again_gives_up_what_is_under_way() -> None:
    joiner = Joiner()
    joined(joiner, parts_of(model(12))[:1])
    assert [outcome.why for outcome in joiner.asked(Kind.REPORT, 7)] == [Why.RESTARTED]


def test_customer_information_is_one_text() -> None:
    outcomes = joined(Joiner(), texts((1, "lo ", True), (0, "hel", True), (2, "you", False)))
    assert outcomes[-1].text == "hello you"
    assert "hello" not in repr(outcomes[-1]), "what it says concerns people"


def event(id: int) -> v201.EventDataType:
    return v201.EventDataType(
        event_id=id,
        timestamp=NOW,
        trigger=v201.EventTriggerEnumType.ALERTING,
        actual_value="1",
        component=v201.ComponentType(name="EVSE"),
        variable=v201.VariableType(name="Power"),
        event_notification_type=v201.EventNotificationEnumType.CUSTOM_MONITOR,
    )


def test_events_are_joined_without_a_request_id() -> None:
    def part(number: int, id: int, more: bool) -> v201.NotifyEventRequest:
        return v201.NotifyEventRequest(generated_at=NOW, seq_no=number, event_data=[event(id)], tbc=more)

    joiner = Joiner()
    outcomes = joined(
        joiner, [part(0, 1, True), part(1, 2, False), part(1, 2, False), part(0, 3, True), part(0, 4, True)]
    )
    assert [type(outcome) for outcome in outcomes] == [Waiting, Completed, Repeated, Waiting, GivenUp, Waiting]
    assert [data.event_id for data in outcomes[1].data] == [1, 2]
    assert [data.event_id for data in outcomes[4].data] == [3]


@pytest.mark.parametrize("version", [OCPP201, OCPP21])
def test_a_monitoring_report_gives_monitors(version: Any) -> None:
    monitors = [
        Monitor(
            id=id,
            component=ComponentKey("EVSE", evse=1 + id % 2),
            variable=VariableKey("Power"),
            type=MonitorType.DELTA,
            value=id,
            severity=id,
        )
        for id in range(6)
    ]
    names: Any = v201 if version is OCPP201 else v21
    request = names.GetMonitoringReportRequest(request_id=3)
    outcomes = joined(Joiner(), monitoring_report(names, monitors, request, NOW, 1))
    assert isinstance(outcomes[-1], Completed)
    found, problems = monitors_of(outcomes[-1])
    assert (sorted(found, key=lambda one: one.id), problems) == (monitors, [])


def test_only_so_many_sequences_are_open() -> None:
    joiner = Joiner(most_open=2)
    outcomes = [outcome for id in range(3) for outcome in joined(joiner, parts_of(model(9), id)[:1])]
    (given_up,) = [outcome for outcome in outcomes if isinstance(outcome, GivenUp)]
    assert (given_up.request_id, given_up.why) == (0, Why.CROWDED_OUT)
    assert len(joiner) == 2


@pytest.mark.parametrize(
    ("joiner", "part"),
    [
        (Joiner(most_items=1), parts_of(model(9))[0]),
        (Joiner(most_parts=5), texts((5, "x", True))[0]),
        (Joiner(), texts((2**31, "x", True))[0]),
        (Joiner(most_characters=9), texts((0, "x" * 10, True))[0]),
        (Joiner(most_characters=200), parts_of(model(9))[0]),
    ],
)
def test_a_sequence_that_is_too_long_is_given_up(joiner: Joiner, part: Any) -> None:
    assert [outcome.why for outcome in joined(joiner, [part])] == [Why.TOO_LONG]
    assert len(joiner) == 0


def test_all_open_sequences_share_one_limit_of_characters() -> None:
    joiner = Joiner(most_characters=10)
    joined(joiner, texts((0, "x" * 6, True), request_id=1))
    (outcome,) = joined(joiner, texts((0, "x" * 6, True), request_id=2))
    assert isinstance(outcome, GivenUp)
    assert (outcome.request_id, outcome.why, len(joiner)) == (2, Why.TOO_LONG, 1)
    (done,) = joined(joiner, texts((1, "yyyy", False), request_id=1))
    assert isinstance(done, Completed)
    assert done.text == "xxxxxxyyyy"


def test_the_memory_of_what_has_ended_is_bounded() -> None:
    joiner = Joiner()
    for id in range(1_000):
        joined(joiner, texts((0, "x", False), request_id=id))
    assert [type(outcome) for outcome in joined(joiner, texts((0, "x", False), request_id=1))] == [Completed]
    assert [type(outcome) for outcome in joined(joiner, texts((0, "x", False), request_id=999))] == [Repeated]


def test_a_request_that_is_no_part_is_refused() -> None:
    part: Any = v201.HeartbeatRequest()
    with pytest.raises(TypeError, match="a HeartbeatRequest is no part"):
        Joiner().take(part, 0)


def test_a_report_of_something_else_describes_no_model() -> None:
    (done,) = joined(Joiner(), texts((0, "x", False)))
    with pytest.raises(ValueError, match="NotifyCustomerInformation describes no device model"):
        model_of(OCPP201, done)
    with pytest.raises(ValueError, match="NotifyCustomerInformation describes no monitors"):
        monitors_of(done)


def test_a_variable_that_comes_twice_counts_as_it_came_last() -> None:
    (part,) = parts_of(model(1))
    assert part.report_data is not None
    (again,) = parts_of(model(1))
    assert again.report_data is not None
    again.report_data[0].variable_attribute[0].value = "7"
    part.report_data.append(again.report_data[0])
    (done,) = joined(Joiner(), [part])
    station, problems = model_of(OCPP21, done)
    assert [entry.text for entry in station] == ["7"]
    assert problems == ["item 1: EVSE@1.Value[0] comes twice"]


def test_what_sloppy_stations_report_is_joined_too() -> None:
    payload = {
        "requestId": 1,
        "generatedAt": "2026-01-01T00:00:00",
        "seqNo": 0,
        "reportData": [
            {
                "component": {"name": "C", "evse": {"id": 1}},
                "variable": {"name": "V"},
                "variableAttribute": [{"type": "Actual", "value": "x" * 2600, "mutability": "Sometimes"}],
            },
            {
                "component": {"name": "C"},
                "variable": {"name": "W"},
                "variableAttribute": [{"value": "1"}],
            },
        ],
    }
    part = read_payload(v201.NotifyReportRequest, payload, LENIENT).message
    joiner = Joiner()
    (done,) = joined(joiner, [part])
    station, problems = model_of(OCPP201, done)
    assert station.text("C", "W") == "1"
    assert len(problems) == 1
    assert [type(outcome) for outcome in joined(joiner, [part])] == [Repeated]


# What a station has told


def told(version: Any, action: str, payload: dict[str, Any], *, response: bool = False) -> Any:
    known = version.actions[action]
    return read_payload(known.response if response else known.request, payload, LENIENT).message


_INTERVAL = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}


def test_a_station_is_known_by_all_that_it_tells() -> None:
    known = KnownStation(OCPP21)
    for part in parts_of(model(9)):
        known.take(part, 0)
    assert known.model == model(9)
    result = {"attributeStatus": "Accepted", "attributeValue": "60", **_INTERVAL}
    refused = {"attributeStatus": "UnknownVariable", "component": {"name": "A"}, "variable": {"name": "B"}}
    known.take(told(OCPP21, "GetVariables", {"getVariableResult": [result, refused]}, response=True), 1)
    assert known.model.text("ocppcommctrlr", "heartbeatinterval") == "60"
    found = known.model[ComponentKey("OCPPCommCtrlr"), VariableKey("HeartbeatInterval")]
    assert (found.characteristics.data_type, found.characteristics.unit) == (DataKind.INTEGER, "s"), "by the registry"
    happened = {"eventId": 1, "timestamp": NOW.isoformat(), "trigger": "Delta", "actualValue": "99",
                "component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Value", "instance": "0"},
                "eventNotificationType": "CustomMonitor"}  # fmt: skip
    known.take(told(OCPP21, "NotifyEvent", {"generatedAt": NOW.isoformat(), "seqNo": 0, "eventData": [happened]}), 2)
    assert known.model[ComponentKey("EVSE", evse=1), VariableKey("Value", "0")].text == "99"
    assert len(known) == 10
    known.take(told(OCPP21, "Heartbeat", {}), 3)
    assert (len(known), list(known.problems)) == (10, [])


def test_a_report_of_some_attributes_leaves_the_others_known() -> None:
    entry = Entry(
        ComponentKey("Fan"),
        VariableKey("Speed"),
        Characteristics(DataKind.INTEGER),
        [Attribute("3", mutability=Mutability.READ_ONLY), Attribute("4", type=AttributeType.TARGET)],
    )
    station, known = DeviceModel(OCPP201, [entry]), KnownStation(OCPP201)
    for number, base in enumerate(("FullInventory", "ConfigurationInventory")):
        asked = v201.GetBaseReportRequest(request_id=number, report_base=v201.ReportBaseEnumType(base))
        for part in notify_reports(station, asked, now=NOW):
            known.take(part, 0)
        assert known.model == station, base
    assert list(known.problems) == []


def test_what_is_told_of_one_attribute_leaves_the_variable_as_it_was() -> None:
    kind = Characteristics(DataKind.OPTION_LIST, values_list=["A", "B"])
    attributes = [Attribute("A")]
    entry = Entry(
        ComponentKey("OCPPCommCtrlr"),
        VariableKey("HeartbeatInterval"),
        kind,
        attributes,
        supports_monitoring=True,
        values_text="A, B",
    )
    station, known = DeviceModel(OCPP201, [entry]), KnownStation(OCPP201)
    asked = v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.FULL_INVENTORY)
    for part in notify_reports(station, asked, now=NOW):
        known.take(part, 0)
    result = {"attributeStatus": "Accepted", "attributeType": "Target", "attributeValue": "B", **_INTERVAL}
    known.take(told(OCPP201, "GetVariables", {"getVariableResult": [result]}, response=True), 1)
    (found,) = known.model
    assert (found.supports_monitoring, found.values_text, list(found.attributes)) == (
        True,
        "A, B",
        ["Actual", "Target"],
    )


def test_names_without_end_are_not_kept() -> None:
    long = "x" * 100_000
    known = KnownStation(OCPP201)
    result = {
        "attributeStatus": "Accepted",
        "attributeValue": "1",
        "component": {"name": long},
        "variable": {"name": "V"},
    }
    known.take(told(OCPP201, "GetVariables", {"getVariableResult": [result]}, response=True), 0)
    monitor = {"id": 1, "transaction": False, "value": 1, "type": "Delta", "severity": 5}
    place = {"component": {"name": long}, "variable": {"name": long}, "variableMonitoring": [monitor]}
    report = {"requestId": 1, "seqNo": 0, "generatedAt": NOW.isoformat(), "monitor": [place]}
    known.take(told(OCPP201, "NotifyMonitoringReport", report), 0)
    row = {"component": {"name": "C"}, "variable": {"name": long}, "variableAttribute": [{"value": long}]}
    part = {"requestId": 1, "seqNo": 0, "generatedAt": NOW.isoformat(), "reportData": [row]}
    known.take(told(OCPP201, "NotifyReport", part), 0)
    assert (len(known), len(known.monitors), len(known.problems)) == (0, 0, 3)
    assert max(map(len, known.problems)) <= 500


def test_an_attribute_that_is_new_joins_its_variable() -> None:
    known = KnownStation(OCPP201)
    for type in ("Actual", "MaxSet"):
        result = {"attributeStatus": "Accepted", "attributeType": type, "attributeValue": type, **_INTERVAL}
        known.take(told(OCPP201, "GetVariables", {"getVariableResult": [result]}, response=True), 0)
    (found,) = known.model
    assert {name: one.value for name, one in found.attributes.items()} == {"Actual": "Actual", "MaxSet": "MaxSet"}


def test_the_keys_of_a_1_6_station_are_known_too() -> None:
    known = KnownStation(OCPP16)
    row = {"key": "AuthorizationKey", "readonly": False, "value": "swordfish"}
    known.take(told(OCPP16, "GetConfiguration", {"configurationKey": [row]}, response=True), 0)
    assert [str(entry.variable) for entry in known.model] == ["AuthorizationKey"]
    assert "swordfish" not in repr(list(known.model))


def test_a_report_that_never_ends_is_known_as_far_as_it_came() -> None:
    known = KnownStation(OCPP21)
    known.take(parts_of(model(9))[0], 0)
    assert len(known) == 0
    known.finish()
    assert len(known) == 4
    assert list(known.problems) == ["NotifyReport 7: nothing more comes, without parts 1"]


def test_a_monitor_that_nobody_knows_is_named_and_left_out() -> None:
    rows: Any = [
        {"id": id, "transaction": False, "value": 1, "type": type, "severity": 5}
        for id, type in enumerate(("Delta", "Weather"))
    ]
    place = {"component": {"name": "EVSE"}, "variable": {"name": "Power"}, "variableMonitoring": rows}
    report = {"requestId": 1, "seqNo": 0, "generatedAt": NOW.isoformat(), "monitor": [place]}
    known = KnownStation(OCPP201)
    known.take(told(OCPP201, "NotifyMonitoringReport", report), 0)
    assert list(known.monitors) == [0]
    assert list(known.problems) == ["NotifyMonitoringReport 1: monitor 1: 'Weather' is not a valid MonitorType"]
