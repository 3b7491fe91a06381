"""A CSMS asks for typed values, for many of them in as few requests as the station takes, and sees what differs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_type

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import OCPP16, OCPP21, OCPP201, from_payload, v16, v21, v201
from ocppkit.device_model.ask import Exchange, VariableError, reading, writing
from ocppkit.device_model.ask_many import GetPlan, Limits, SetPlan, key_requests, limits_of
from ocppkit.device_model.compare import DifferenceKind, compare
from ocppkit.device_model.entries import Attribute, Entry
from ocppkit.device_model.get_set import get_variables, set_variables
from ocppkit.device_model.keys import AttributeType, ComponentKey, Mutability, VariableKey
from ocppkit.device_model.model import DeviceModel
from ocppkit.errors import RemoteCallError
from ocppkit.registry import Key, Variable
from ocppkit.registry.values import Characteristics, DataKind, InvalidValueError
from ocppkit.splitting import frame_bytes
from ocppkit.v16 import keys
from ocppkit.v21 import variables as variables21
from ocppkit.v201 import variables

INTERVAL = variables.HEARTBEAT_INTERVAL
_INTERVAL = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
PASSWORD = variables.BASIC_AUTH_PASSWORD


def station(version: Any = OCPP201, **more: str) -> DeviceModel[Any]:
    model: DeviceModel[Any] = DeviceModel(version)
    for component, name, kind, text in (
        ("OCPPCommCtrlr", "HeartbeatInterval", DataKind.INTEGER, "300"),
        ("SmartChargingCtrlr", "LimitChangeSignificance", DataKind.DECIMAL, "5.50"),
        ("ClockCtrlr", "TimeSource", DataKind.SEQUENCE_LIST, "NTP,GPS"),
        ("SecurityCtrlr", "BasicAuthPassword", DataKind.STRING, "a-secret-password-1"),
        ("ClockCtrlr", "TimeZone", DataKind.INTEGER, ""),
    ):
        hidden = Mutability.WRITE_ONLY if name == "BasicAuthPassword" else Mutability.READ_WRITE
        attribute = Attribute(text, mutability=hidden, reboot_required=name == "TimeSource")
        model.add(Entry(ComponentKey(component), VariableKey(name), Characteristics(kind), [attribute]))
    for name, text in more.items():
        variable, _, action = name.partition("_")
        model.add(
            Entry(
                ComponentKey("DeviceDataCtrlr"),
                VariableKey(variable, action),
                Characteristics(DataKind.INTEGER),
                [Attribute(text, mutability=Mutability.READ_ONLY)],
            )
        )
    return model


def answered(exchange: Exchange[Any, Any], model: DeviceModel[Any]) -> Any:
    asked: Any = exchange.request
    answer = get_variables if asked.__ocpp_action__ == "GetVariables" else set_variables
    return exchange.read(answer(model, asked))


# One variable


def test_a_value_has_the_type_of_its_variable() -> None:
    interval = answered(reading(INTERVAL), station())
    assert (interval, type(interval)) == (300, int)
    assert_type(reading(INTERVAL), Exchange[OCPP201, int])
    assert answered(reading(variables.LIMIT_CHANGE_SIGNIFICANCE), station()) == Decimal("5.5")
    assert answered(reading(variables21.HEARTBEAT_INTERVAL), station(OCPP21)) == 300


def test_setting_a_value_tells_whether_it_needs_a_reboot() -> None:
    model = station()
    assert answered(writing(INTERVAL, 60), model) is False
    assert answered(reading(INTERVAL), model) == 60
    assert answered(writing(variables.TIME_SOURCE, ["GPS"]), model) is True


def test_a_variable_of_a_tier_is_asked_for_there() -> None:
    asked: Any = reading(variables.POWER.at("EVSE", evse=2), AttributeType.TARGET).request
    data = asked.get_variable_data[0]
    assert (data.component.evse.id, data.attribute_type) == (2, "Target")


def test_a_variable_without_its_place_is_not_asked_for() -> None:
    with pytest.raises(ValueError, match=r"\*\.Power is of many places: give its component"):
        reading(variables.POWER)


@pytest.mark.parametrize(
    ("exchange", "shown"),
    [
        (reading(variables.POWER.at("EVSE", evse=9)), "EVSE@9.Power: UnknownComponent (UnknownEvse)"),
        (reading(PASSWORD), "SecurityCtrlr.BasicAuthPassword: Rejected (WriteOnly)"),
        (
            reading(variables.OFFLINE_THRESHOLD),
            "OCPPCommCtrlr.OfflineThreshold: UnknownVariable (NotFound)",
        ),
    ],
)
def test_what_a_station_does_not_give_is_named(exchange: Exchange[Any, Any], shown: str) -> None:
    with pytest.raises(VariableError) as caught:
        answered(exchange, station())
    assert str(caught.value) == shown


def test_a_value_that_is_not_set_is_an_error_of_its_own() -> None:
    place = Variable[OCPP201, int](OCPP201, "ClockCtrlr", "TimeZone", Characteristics(DataKind.INTEGER))
    with pytest.raises(VariableError, match=r"^ClockCtrlr\.TimeZone: not set$"):
        answered(reading(place), station())


def test_a_value_of_another_type_is_refused_before_it_is_sent() -> None:
    wrong: Any = "soon"
    with pytest.raises(InvalidValueError, match=r"OCPPCommCtrlr\.HeartbeatInterval"):
        writing(INTERVAL, wrong)
    with pytest.raises(InvalidValueError, match=r"OCPPCommCtrlr\.HeartbeatInterval"):
        writing(INTERVAL, 0)


def test_no_error_and_no_repr_shows_a_password() -> None:
    secret = "sesame-open-yourself"
    exchange = writing(PASSWORD, secret)
    assert secret not in repr(exchange)
    response = from_payload(
        v201.SetVariablesResponse,
        {
            "setVariableResult": [
                {
                    "attributeStatus": "Rejected",
                    "attributeStatusInfo": {"reasonCode": "InvalidValue", "additionalInfo": f"{secret} is too simple"},
                    "component": {"name": "SecurityCtrlr"},
                    "variable": {"name": "BasicAuthPassword"},
                }
            ]
        },
    )
    with pytest.raises(VariableError) as caught:
        exchange.read(response)
    assert secret not in f"{caught.value} {caught.value!r}"
    assert caught.value.info == f"{secret} is too simple"


def result(component: dict[str, Any], variable: dict[str, Any]) -> Any:
    return from_payload(
        v201.GetVariablesResponse,
        {
            "getVariableResult": [
                {"attributeStatus": "Accepted", "attributeValue": "1", "component": component, "variable": variable}
            ]
        },
    )


def test_a_result_may_leave_out_tier_and_instance_but_not_be_of_another_variable() -> None:
    exchange = reading(variables.ITEMS_PER_MESSAGE_GET_VARIABLES)
    assert exchange.read(result({"name": "deviceDataCtrlr"}, {"name": "ItemsPerMessage"})) == 1
    with pytest.raises(VariableError, match="no result"):
        exchange.read(result({"name": "DeviceDataCtrlr"}, {"name": "BytesPerMessage"}))


@pytest.mark.parametrize("exchange", [reading(INTERVAL, "Target"), writing(INTERVAL, 5, "Target")], ids=["get", "set"])
def test_a_result_of_another_attribute_is_none(exchange: Exchange[Any, Any]) -> None:
    result = {"attributeStatus": "Accepted", "attributeType": "Actual", **_INTERVAL}
    cls: Any = type(exchange.request).__ocpp_response__
    name = "getVariableResult" if cls is v201.GetVariablesResponse else "setVariableResult"
    value = {"attributeValue": "5"} if cls is v201.GetVariablesResponse else {}
    with pytest.raises(VariableError, match="no result"):
        exchange.read(from_payload(cls, {name: [{**result, **value}]}))
    assert exchange.read(from_payload(cls, {name: [{**result, **value, "attributeType": "Target"}]})) in (5, False)


def test_of_several_results_none_is_guessed() -> None:
    response = result({"name": "DeviceDataCtrlr"}, {"name": "ItemsPerMessage"})
    response.get_variable_result *= 2
    with pytest.raises(VariableError, match="no result"):
        reading(variables.ITEMS_PER_MESSAGE_GET_VARIABLES).read(response)


# Keys of 1.6


def test_a_key_has_its_type_too() -> None:
    exchange = reading(keys.HEARTBEAT_INTERVAL)
    assert exchange.request == v16.GetConfigurationRequest(key=["HeartbeatInterval"])
    assert_type(exchange, Exchange[OCPP16, int])
    found = v16.KeyValue(key="heartbeatinterval", readonly=False, value="300")
    assert exchange.read(v16.GetConfigurationResponse(configuration_key=[found])) == 300


@pytest.mark.parametrize(
    ("response", "status"),
    [
        (v16.GetConfigurationResponse(unknown_key=["HEARTBEATINTERVAL"]), "unknownKey"),
        (v16.GetConfigurationResponse(), "no result"),
        (
            v16.GetConfigurationResponse(configuration_key=[v16.KeyValue(key="HeartbeatInterval", readonly=True)]),
            "not set",
        ),
    ],
)
def test_a_key_that_is_not_given_is_named(response: v16.GetConfigurationResponse, status: str) -> None:
    with pytest.raises(VariableError, match=f"^HeartbeatInterval: {status}$"):
        reading(keys.HEARTBEAT_INTERVAL).read(response)


@pytest.mark.parametrize("status", ["Accepted", "RebootRequired", "Rejected", "NotSupported"])
def test_a_key_is_set_by_its_status(status: str) -> None:
    exchange = writing(keys.HEARTBEAT_INTERVAL, 60)
    assert exchange.request == v16.ChangeConfigurationRequest(key="HeartbeatInterval", value="60")
    response = from_payload(v16.ChangeConfigurationResponse, {"status": status})
    if status in ("Accepted", "RebootRequired"):
        assert exchange.read(response) is (status == "RebootRequired")
    else:
        with pytest.raises(VariableError, match=f"^HeartbeatInterval: {status}$"):
            exchange.read(response)


def test_keys_are_split_by_what_a_station_takes() -> None:
    asked: list[Key[Any] | str] = [
        keys.HEARTBEAT_INTERVAL,
        "NumberOfConnectors",
        "heartbeatinterval",
        "SecurityProfile",
    ]
    assert [request.key for request in key_requests(asked, most=2)] == [
        ["heartbeatinterval", "NumberOfConnectors"],
        ["SecurityProfile"],
    ]
    assert key_requests([]) == []


# Many variables


def places(count: int) -> list[tuple[ComponentKey, VariableKey]]:
    return [(ComponentKey("C", evse=1 + number % 2), VariableKey("V", f"é{number}")) for number in range(count)]


def big(count: int) -> DeviceModel[OCPP21]:
    return DeviceModel(
        OCPP21,
        [
            Entry(*place, Characteristics(DataKind.STRING), [Attribute(f"v{n}")])
            for n, place in enumerate(places(count))
        ],
    )


@settings(max_examples=50, deadline=None)
@given(
    count=st.integers(0, 60),
    items=st.none() | st.integers(1, 20),
    size=st.none() | st.integers(250, 3_000),
    repeats=st.lists(st.integers(0, 59), max_size=10),
)
def test_all_is_asked_for_once_within_the_limits(
    count: int, items: int | None, size: int | None, repeats: list[int]
) -> None:
    model = big(count)
    wanted = places(count)
    plan = GetPlan(
        OCPP21, [*wanted, *(wanted[one] for one in repeats if one < count)], limits=Limits(items=items, bytes=size)
    )
    asked: list[Any] = []
    while (request := plan.next_request()) is not None:
        assert isinstance(request, v21.GetVariablesRequest)
        assert items is None or len(request.get_variable_data) <= items
        assert size is None or frame_bytes(request) <= size or len(request.get_variable_data) == 1
        asked += [data.variable.instance for data in request.get_variable_data]
        plan.take(get_variables(model, request))
    assert asked == [variable.instance for _, variable in wanted]
    assert [outcome.text for outcome in plan.outcomes.values()] == [f"v{number}" for number in range(count)]


def test_limits_are_read_from_the_model() -> None:
    model = station(ItemsPerMessage_GetVariables="2", BytesPerMessage_GetVariables="800")
    assert limits_of(model, "GetVariables") == Limits(items=2, bytes=800)
    assert limits_of(model, "SetVariables") == Limits()


def test_a_plan_gives_typed_values_and_names_what_it_has_not() -> None:
    wanted: list[Variable[OCPP201, Any]] = [INTERVAL, PASSWORD, variables.OFFLINE_THRESHOLD]
    plan = GetPlan(OCPP201, wanted, limits=Limits(items=2))
    assert len(plan) == 2
    while (request := plan.next_request()) is not None:
        assert isinstance(request, v201.GetVariablesRequest)
        plan.take(get_variables(station(), request))
    assert_type(plan.value(INTERVAL), int)
    assert plan.value(INTERVAL) == 300
    with pytest.raises(VariableError, match="WriteOnly"):
        plan.value(PASSWORD)
    with pytest.raises(VariableError, match="no result"):
        plan.value(variables.NTP_SOURCE)  # nobody asked for it


def test_a_request_that_is_too_long_after_all_is_asked_again_in_halves() -> None:  # B06.FR.16
    plan = GetPlan(OCPP21, places(5))
    model, sizes = big(5), list[int]()
    while (request := plan.next_request()) is not None:
        assert isinstance(request, v21.GetVariablesRequest)
        sizes.append(len(request.get_variable_data))
        if sizes[-1] > 2:
            error = RemoteCallError("OccurenceConstraintViolation", "too many", {})
            assert plan.refused(error)
        else:
            plan.take(get_variables(model, request))
    assert sizes == [5, 2, 3, 1, 2]
    assert [outcome.text for outcome in plan.outcomes.values()] == [f"v{number}" for number in range(5)]


def test_a_request_that_is_refused_for_another_reason_is_not_asked_again() -> None:
    plan = GetPlan(OCPP21, places(3))
    assert plan.next_request() is not None
    assert not plan.refused(RemoteCallError("NotSupported", "", {}))
    assert plan.next_request() is None
    assert {outcome.status for outcome in plan.outcomes.values()} == {"NotSupported"}


def test_a_station_that_forgets_an_item_is_noticed() -> None:
    plan = GetPlan(OCPP21, places(2))
    request: Any = plan.next_request()
    response = get_variables(big(2), request)
    del response.get_variable_result[0]
    plan.take(response)
    assert [outcome.status for outcome in plan.outcomes.values()] == ["no result", "Accepted"]


def test_many_values_are_set_each_once() -> None:  # B05.FR.13
    model = station()
    values: list[tuple[Any, Any]] = [(INTERVAL, 60), ((ComponentKey("ClockCtrlr"), VariableKey("TimeZone")), "7")]
    plan = SetPlan(OCPP201, values, limits=Limits(items=1))
    while (request := plan.next_request()) is not None:
        assert isinstance(request, v201.SetVariablesRequest)
        plan.take(set_variables(model, request))
    assert plan.needs_reboot(INTERVAL) is False
    assert (model.text("OCPPCommCtrlr", "HeartbeatInterval"), model.text("ClockCtrlr", "TimeZone")) == ("60", "7")
    with pytest.raises(ValueError, match=r"OCPPCommCtrlr\.HeartbeatInterval Actual is to be set twice"):
        SetPlan(OCPP201, [(INTERVAL, 60), (INTERVAL, 61)])


# Differences


def entry(
    name: str, text: str | None = "1", kind: DataKind = DataKind.INTEGER, unit: str | None = None, **more: Any
) -> Entry:
    return Entry(ComponentKey("C"), VariableKey(name), Characteristics(kind, unit=unit), [Attribute(text, **more)])


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ([entry("A")], [entry("A")], []),
        ([entry("A")], [entry("a")], []),
        ([entry("A", None)], [entry("A", "")], []),
        ([entry("A")], [entry("A", "2")], ["C.A: Actual '1' to '2'"]),
        ([], [entry("A")], ["C.A: added"]),
        ([entry("A")], [], ["C.A: removed"]),
        ([entry("A")], [entry("A", unit="s")], ["C.A: unit nothing to 's'"]),
        ([entry("A")], [entry("A", kind=DataKind.DECIMAL)], ["C.A: dataType 'integer' to 'decimal'"]),
        ([entry("A")], [entry("A", persistent=True)], ["C.A: Actual.persistent 'false' to 'true'"]),
        (
            [entry("A")],
            [entry("A", type=AttributeType.TARGET)],
            ["C.A: Target nothing to '1'", "C.A: Actual '1' to nothing"],
        ),
        (
            [entry("BasicAuthPassword", "first-secret")],
            [entry("BasicAuthPassword", "second-secret")],
            ["C.BasicAuthPassword: Actual '***' to '***'"],
        ),
        (
            [entry("WifiPassword", "first")],
            [entry("WifiPassword", "second")],
            ["C.WifiPassword: Actual '***' to '***'"],
        ),
    ],
)
def test_what_differs_between_two_models_is_named(old: list[Entry], new: list[Entry], lines: list[str]) -> None:
    assert list(map(str, compare(DeviceModel(OCPP201, old), DeviceModel(OCPP201, new)))) == lines


def test_differences_have_their_kinds() -> None:
    found = compare(DeviceModel(OCPP201, [entry("A"), entry("B")]), DeviceModel(OCPP201, [entry("A", "2"), entry("C")]))
    assert [one.kind for one in found] == [DifferenceKind.VALUE, DifferenceKind.ADDED, DifferenceKind.REMOVED]
