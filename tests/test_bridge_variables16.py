"""The configuration keys of a 1.6 station as variables and reports of 2.0.1."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit.bridge.flows import Options
from ocppkit.bridge.state import Place
from tests.bridge16 import AT, FAILED, Talk

Json = dict[str, Any]


def named(text: str, evse: Any = None, **more: Any) -> Json:
    """Return a component and a variable out of ``Component.Variable`` or ``Component.Variable/instance``."""
    component, _, rest = text.partition(".")
    variable, _, instance = rest.partition("/")
    return {
        "component": {"name": component} | ({} if evse is None else {"evse": evse}),
        "variable": {"name": variable} | ({"instance": instance} if instance else {}),
        **more,
    }


def key(name: str, value: str | None = "1", *, readonly: bool = False) -> Json:
    return {"key": name, "readonly": readonly} | ({} if value is None else {"value": value})


def get(talk: Talk, *items: Json, keys: list[Json] | None = None, unknown: list[str] | None = None) -> list[Any]:
    """Read variables; return status and value of each."""
    answer = {"configurationKey": keys or [], "unknownKey": unknown or []}
    results = talk.csms("GetVariables", {"getVariableData": list(items)}, answer)["getVariableResult"]
    assert [(one["component"], one["variable"]) for one in results] == [
        (one["component"], one["variable"]) for one in items
    ]
    return [(one["attributeStatus"], one.get("attributeValue")) for one in results]


@pytest.mark.parametrize(
    ("variable", "asked", "value", "told"),
    [
        ("OCPPCommCtrlr.HeartbeatInterval", "HeartbeatInterval", "300", ("Accepted", "300")),
        ("ocppcommctrlr.heartbeatinterval", "HeartbeatInterval", "300", ("Accepted", "300")),
        ("OCPP16LegacyCtrlr.X-Vendor", "X-Vendor", "abc", ("Accepted", "abc")),
        ("DeviceDataCtrlr.ItemsPerMessage/GetVariables", "GetConfigurationMaxKeys", "9", ("Accepted", "9")),
        (
            "SmartChargingCtrlr.RateUnit",
            "ChargingScheduleAllowedChargingRateUnit",
            "Current,Power",
            ("Accepted", "A,W"),
        ),
        (
            "SampledDataCtrlr.TxUpdatedMeasurands",
            "MeterValuesSampledData",
            "Voltage,Temperature",
            ("Accepted", "Voltage"),
        ),
        ("SampledDataCtrlr.TxEndedInterval", "MeterValueSampleInterval", "60", ("Accepted", "60")),
        ("SmartChargingCtrlr.Available", "SupportedFeatureProfiles", "Core, SmartCharging", ("Accepted", "true")),
        ("ReservationCtrlr.Available", "SupportedFeatureProfiles", "Core", ("Accepted", "false")),
        ("OCPPCommCtrlr.HeartbeatInterval", "HeartbeatInterval", None, ("Accepted", "")),
    ],
)
def test_a_variable_is_read_from_its_key(variable: str, asked: str, value: str | None, told: Any) -> None:
    talk = Talk()
    assert get(talk, named(variable), keys=[key(asked.upper(), value)]) == [told]
    assert talk.only() == {"key": [asked]}


@pytest.mark.parametrize(
    ("variable", "told"),
    [
        ("TxCtrlr.TxStartPoint", ("Accepted", "PowerPathClosed")),
        ("TxCtrlr.TxStopPoint", ("Accepted", "EVConnected,Authorized")),
        ("MonitoringCtrlr.Available", ("Accepted", "false")),
        ("TariffCostCtrlr.Available/Cost", ("Accepted", "false")),
        ("ClockCtrlr.DateTime", ("Accepted", AT)),
        ("OCPPCommCtrlr.OfflineThreshold", ("Accepted", "60")),
        ("ChargingStation.Model", ("Accepted", "M")),
        ("OCPP16LegacyCtrlr.MeterType", ("Accepted", "T")),
        ("ChargingStation.AvailabilityState", ("Accepted", "Available")),
        ("LocalAuthListCtrlr.Entries", ("Rejected", None)),
        ("SecurityCtrlr.BasicAuthPassword", ("Rejected", None)),
        ("SecurityCtrlr.Nothing", ("UnknownVariable", None)),
        ("ChargingStation.Nothing", ("UnknownVariable", None)),
        ("Nothing.Nothing", ("UnknownComponent", None)),
    ],
)
def test_what_is_no_key_is_answered_by_the_bridge(variable: str, told: Any) -> None:
    talk = Talk()
    card = {"chargePointVendor": "V", "chargePointModel": "M", "meterType": "T"}
    talk.station("BootNotification", card, {"status": "Accepted", "currentTime": AT, "interval": 300})
    talk.status("Available", 0)
    assert get(talk, named(variable)) == [told]
    assert not talk.asked
    assert ("/getVariableData/0", "answered") in talk.lost()


def test_the_availability_of_a_connector_and_of_its_evse_is_its_last_status() -> None:
    talk = Talk()
    talk.status("Charging", 2)
    at = {"id": 2}
    items = [
        named("EVSE.AvailabilityState", at),
        named("Connector.AvailabilityState", {**at, "connectorId": 1}),
        named("Connector.AvailabilityState", {"id": 7}),
    ]
    assert get(talk, *items) == [("Accepted", "Occupied")] * 2 + [("UnknownVariable", None)]


def test_unknown_keys_and_other_attributes_have_a_status_of_their_own() -> None:
    talk = Talk()
    items = [
        named("OCPP16LegacyCtrlr.Nope"),
        named("OCPPCommCtrlr.HeartbeatInterval", attributeType="MaxSet"),
        named("OCPPCommCtrlr.HeartbeatInterval", attributeType="Actual"),
    ]
    assert get(talk, *items, keys=[key("HeartbeatInterval")], unknown=["Nope"]) == [
        ("UnknownVariable", None),
        ("NotSupportedAttributeType", None),
        ("Accepted", "1"),
    ]


def test_keys_are_asked_for_once_and_no_more_at_a_time_than_the_station_takes() -> None:
    talk = Talk()
    intervals = [named("OCPPCommCtrlr.HeartbeatInterval"), named("OCPPCommCtrlr.WebSocketPingInterval")]
    get(talk, *intervals, *intervals, named("DeviceDataCtrlr.ItemsPerMessage/GetVariables"),
        keys=[key("GetConfigurationMaxKeys", "1")])  # fmt: skip
    assert talk.only()["key"] == ["HeartbeatInterval", "WebSocketPingInterval", "GetConfigurationMaxKeys"]
    answers = [{"configurationKey": [key(name)]} for name in ("HeartbeatInterval", "WebSocketPingInterval")]
    results = talk.csms("GetVariables", {"getVariableData": intervals}, *answers)["getVariableResult"]
    assert [body["key"] for _, body in talk.asked] == [["HeartbeatInterval"], ["WebSocketPingInterval"]]
    assert [one["attributeValue"] for one in results] == ["1", "1"]
    assert talk.csms("GetVariables", {"getVariableData": intervals}, answers[0], FAILED) is FAILED


def rotation(evse: int) -> Json:
    return named("Connector.PhaseRotation", {"id": evse, "connectorId": 1})


def test_the_phase_rotation_of_a_connector_is_an_item_of_a_list() -> None:
    talk = Talk()
    for value, told in (("0.RST,1.RST,2.STR", ("Accepted", "STR")), ("nonsense", ("Rejected", None))):
        assert get(talk, rotation(2), keys=[key("ConnectorPhaseRotation", value)]) == [told]


def set_one(talk: Talk, item: Json, value: str, status: str = "Accepted") -> str:
    item = {**item, "attributeValue": value}
    answer = talk.csms("SetVariables", {"setVariableData": [item]}, {"status": status})
    return str(answer["setVariableResult"][0]["attributeStatus"])


@pytest.mark.parametrize(
    ("variable", "value", "made"),
    [
        ("OCPPCommCtrlr.HeartbeatInterval", "60", ("HeartbeatInterval", "60")),
        ("OCPP16LegacyCtrlr.X-Vendor", "v", ("X-Vendor", "v")),
        ("SampledDataCtrlr.TxUpdatedMeasurands", "Voltage", ("MeterValuesSampledData", "Voltage")),
        (
            "SecurityCtrlr.BasicAuthPassword",
            "0123456789abcdef",
            ("AuthorizationKey", "30313233343536373839616263646566"),
        ),
    ],
)
def test_a_variable_is_written_to_its_key(variable: str, value: str, made: Any) -> None:
    talk = Talk()
    assert set_one(talk, named(variable), value) == "Accepted"
    assert talk.only() == dict(zip(("key", "value"), made, strict=True))


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("Accepted", "Accepted"),
        ("Rejected", "Rejected"),
        ("RebootRequired", "RebootRequired"),
        ("NotSupported", "UnknownVariable"),
    ],
)
def test_what_the_station_says_of_a_change(status: str, told: str) -> None:
    assert set_one(Talk(), named("OCPPCommCtrlr.HeartbeatInterval"), "60", status) == told


@pytest.mark.parametrize(
    ("item", "value", "told"),
    [
        (named("TxCtrlr.TxStartPoint"), "Authorized", "Rejected"),
        (named("SmartChargingCtrlr.Available"), "true", "Rejected"),
        (named("LocalAuthListCtrlr.Entries"), "9", "Rejected"),
        (named("SampledDataCtrlr.TxEndedInterval"), "9", "Rejected"),
        (named("SecurityCtrlr.BasicAuthPassword"), "too short", "Rejected"),
        (named("OCPP16LegacyCtrlr.X"), "x" * 501, "Rejected"),
        (named("SecurityCtrlr.Nothing"), "1", "UnknownVariable"),
        (named("Nothing.Nothing"), "1", "UnknownComponent"),
        (named("OCPPCommCtrlr.HeartbeatInterval", attributeType="MinSet"), "1", "NotSupportedAttributeType"),
    ],
)
def test_what_cannot_be_a_change_is_answered_by_the_bridge(item: Json, value: str, told: str) -> None:
    talk = Talk()
    assert set_one(talk, item, value) == told
    assert not talk.asked


def test_each_item_has_its_own_outcome_in_order() -> None:
    talk = Talk()
    items = [
        named("OCPPCommCtrlr.HeartbeatInterval", attributeValue="1"),
        named("Nothing.Nothing", attributeValue="2"),
        named("OCPPCommCtrlr.ResetRetries", attributeValue="3"),
        named("OCPP16LegacyCtrlr.X", attributeValue="4"),
    ]
    answers: list[Any] = [{"status": "RebootRequired"}, FAILED, {"status": "Accepted"}]
    results = talk.csms("SetVariables", {"setVariableData": items}, *answers)["setVariableResult"]
    assert [one["attributeStatus"] for one in results] == [
        "RebootRequired",
        "UnknownComponent",
        "Rejected",
        "Accepted",
    ]
    assert [body["value"] for _, body in talk.asked] == ["1", "3", "4"]


@pytest.mark.parametrize(
    ("action", "items"), [("GetVariables", "getVariableData"), ("SetVariables", "setVariableData")]
)
def test_what_vendors_add_goes_nowhere_and_that_is_told(action: str, items: str) -> None:
    talk, custom = Talk(), {"customData": {"vendorId": "V"}}
    talk.state.facts["ConnectorPhaseRotation"] = "1.RST"
    item = rotation(1)
    for part in (item, item["component"], item["variable"], item["component"]["evse"]):
        part |= custom
    item |= {} if action == "GetVariables" else {"attributeValue": "RST"}
    talk.csms(action, {items: [item], **custom}, FAILED)
    places = {pointer for pointer, kind in talk.lost() if kind == "dropped"}
    parts = ("", "/component", "/component/evse", "/variable")
    assert places == {"/customData", *(f"/{items}/0{part}/customData" for part in parts)}


def test_one_phase_rotation_is_written_with_the_others_as_they_are_known() -> None:
    talk = Talk()
    assert set_one(talk, rotation(2), "TRS") == "Rejected"  # the others would be lost
    get(talk, rotation(1), keys=[key("ConnectorPhaseRotation", "0.RST,1.RST,2.STR")])
    assert set_one(talk, rotation(2), "TRS") == "Accepted"
    assert talk.only()["value"] == "0.RST,1.RST,2.TRS"
    assert set_one(talk, rotation(1), "SRT") == "Accepted"
    assert talk.only()["value"] == "0.RST,1.SRT,2.TRS"


def test_the_number_of_connectors_is_the_topology_if_none_is_given() -> None:
    talk = Talk()
    get(talk, named("OCPP16LegacyCtrlr.NumberOfConnectors"), keys=[key("NumberOfConnectors", "2")])
    assert dict(talk.state.topology) == {1: Place(1), 2: Place(2)}
    get(talk, named("OCPP16LegacyCtrlr.NumberOfConnectors"), keys=[key("NumberOfConnectors", "9" * 30)])
    assert len(talk.state.topology) == 2
    get(talk, named("OCPP16LegacyCtrlr.NumberOfConnectors"), keys=[key("NumberOfConnectors", "3")])
    assert dict(talk.state.topology) == {1: Place(1), 2: Place(2), 3: Place(3)}


@pytest.mark.parametrize("may", [False, True])
def test_the_security_profile_is_changed_only_if_the_application_wants_it(may: bool) -> None:
    talk = Talk(Options(change_security_profile=may))
    told = set_one(talk, named("SecurityCtrlr.SecurityProfile"), "3")
    assert (told, len(talk.asked)) == (("Accepted", 1) if may else ("Rejected", 0))


def test_the_number_of_connectors_adds_none_to_a_topology_that_was_given() -> None:
    talk = Talk()
    talk.state.topology.update({1: Place(1, 1), 2: Place(1, 2)})
    get(talk, named("OCPP16LegacyCtrlr.NumberOfConnectors"), keys=[key("NumberOfConnectors", "4")])
    assert len(talk.state.topology) == 2


# Reports


def report(talk: Talk, keys: list[Json], action: str = "GetBaseReport", **more: Any) -> tuple[str, list[Json]]:
    """Return the status, and the rows of all pages."""
    payload = {"requestId": 55, **({"reportBase": "FullInventory"} if action == "GetBaseReport" else {}), **more}
    status = talk.csms(action, payload, {"configurationKey": keys})["status"]
    pages = [body for _, _, body in talk.followed]
    assert [page["seqNo"] for page in pages] == list(range(len(pages)))
    assert [page["tbc"] for page in pages] == [True] * (len(pages) - 1) + [False] * bool(pages)
    return status, [row for page in pages for row in page["reportData"]]


def test_a_limit_joins_the_variable_that_it_limits() -> None:
    _, rows = report(
        Talk(), [key("MeterValuesSampledDataMaxLength", "4", readonly=True), key("MeterValuesSampledData", "Voltage")]
    )
    (row,) = rows
    assert row["variable"] == {"name": "TxUpdatedMeasurands"}
    assert row["variableAttribute"] == [{"value": "Voltage", "mutability": "ReadWrite"}]
    assert row["variableCharacteristics"] == {"dataType": "MemberList", "maxLimit": 4, "supportsMonitoring": False}


def test_phase_rotations_are_a_row_for_each_connector() -> None:
    talk = Talk()
    _, rows = report(talk, [key("ConnectorPhaseRotation", "0.RST,1.RST,2.STR")])
    assert [(row["component"]["evse"], row["variableAttribute"][0]["value"]) for row in rows] == [
        ({"id": 1, "connectorId": 1}, "RST"),
        ({"id": 2, "connectorId": 1}, "STR"),
    ]
    assert ("/configurationKey/0/value", "dropped") in talk.lost()


@pytest.mark.parametrize(
    "one",
    [key("LocalAuthListMaxLength", "many"), key("ConnectorPhaseRotation", "x"), key("LocalAuthListMaxLength", None)],
)
def test_a_value_that_2_x_cannot_say_is_dropped_and_nothing_is_left_to_report(one: Json) -> None:
    talk = Talk()
    assert report(talk, [one]) == ("EmptyResultSet", [])
    if "value" in one:
        assert ("/configurationKey/0/value", "dropped") in talk.lost()


def test_a_password_is_never_reported() -> None:
    _, rows = report(Talk(), [key("AuthorizationKey", "3031323334353637383961626364656F")])
    assert rows[0]["variableAttribute"] == [{"mutability": "WriteOnly"}]


def test_a_long_report_has_pages() -> None:
    talk = Talk(Options(report_rows=2))
    status, rows = report(talk, [key(f"K{number}") for number in range(5)])
    assert (status, len(rows), len(talk.followed)) == ("Accepted", 5, 3)


def test_a_configuration_inventory_has_what_can_be_written() -> None:
    keys = [key("HeartbeatInterval"), key("NumberOfConnectors", "2", readonly=True)]
    _, rows = report(Talk(), keys, reportBase="ConfigurationInventory")
    assert [row["variable"]["name"] for row in rows] == ["HeartbeatInterval"]


def test_a_summary_is_not_supported() -> None:
    talk = Talk()
    assert report(talk, [], reportBase="SummaryInventory") == ("NotSupported", [])
    assert not talk.asked


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (None, ["HeartbeatInterval", "MessageAttempts", "PhaseRotation", "PhaseRotation"]),
        ([{"component": {"name": "ocppcommctrlr"}}], ["HeartbeatInterval", "MessageAttempts"]),
        ([named("OCPPCommCtrlr.MessageAttempts")], ["MessageAttempts"]),
        ([named("OCPPCommCtrlr.MessageAttempts/TransactionEvent")], ["MessageAttempts"]),
        ([named("OCPPCommCtrlr.MessageAttempts/Other")], []),
        ([{"component": {"name": "Connector", "evse": {"id": 2}}}], ["PhaseRotation"]),
        ([{"component": {"name": "OCPPCommCtrlr", "evse": {"id": 2}}}], []),
        ([{"component": {"name": "OCPPCommCtrlr", "instance": "x"}}], []),
    ],
)
def test_a_report_has_what_was_asked_for(wanted: Any, names: list[str]) -> None:
    keys = [
        key("HeartbeatInterval"),
        key("TransactionMessageAttempts"),
        key("ConnectorPhaseRotation", "1.RST,2.STR"),
    ]
    more = {} if wanted is None else {"componentVariable": wanted}
    status, rows = report(Talk(), keys, "GetReport", **more)
    assert [row["variable"]["name"] for row in rows] == names
    assert status == ("Accepted" if names else "EmptyResultSet")


def test_a_report_of_problems_is_empty() -> None:
    talk = Talk()
    assert report(talk, [key("X")], "GetReport", componentCriteria=["Problem"]) == ("EmptyResultSet", [])
    assert not talk.asked
    assert report(talk, [key("X")], "GetReport", componentCriteria=["Enabled", "Problem"])[0] == "Accepted"
