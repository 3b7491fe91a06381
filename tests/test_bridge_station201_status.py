"""The statuses of a 2.0.1 station for a 1.6 CSMS: one status out of two, and problems as error codes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ocppkit import v16, v201
from ocppkit.bridge.flows import Side
from ocppkit.bridge.state import Place, State
from ocppkit.store import MemoryStore
from tests.bridge_station201 import AT, EVSE1, FAILED, Played, Stage, event, later, register, started


def status(text: str, evse_id: int = 1, connector_id: int = 1) -> v201.StatusNotificationRequest:
    return v201.StatusNotificationRequest(
        timestamp=AT,
        connector_status=v201.ConnectorStatusEnumType(text),
        evse_id=evse_id,
        connector_id=connector_id,
    )


def shown(played: Played) -> list[tuple[int, str, str]]:
    """Return connector, status and error code of each StatusNotification that the CSMS saw."""
    return [
        (one.connector_id, one.status.value, one.error_code.value)
        for one in played.asked
        if isinstance(one, v16.StatusNotificationRequest)
    ]


def test_a_whole_visit_has_the_statuses_that_1_6_has_for_it() -> None:
    stage = Stage()
    seen: list[str] = []
    begin: Any = {"trigger": "Authorized", "token": "04A2", "evse": EVSE1}
    for played in [
        stage.tell(status("Available")),
        stage.tell(status("Occupied")),
        stage.tell(event("Started", state="EVConnected", **begin), started()),
        stage.tell(event(seq_no=1, state="Charging")),
        stage.tell(event(seq_no=2, state="SuspendedEV")),
        stage.tell(event(seq_no=3, state="EVConnected")),
        stage.tell(event("Ended", 4)),
        stage.tell(status("Occupied")),
        stage.tell(status("Available")),
        stage.tell(status("Occupied")),
    ]:
        seen += [told for _, told, _ in shown(played)]
    assert seen == [
        "Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Available", "Preparing",
    ]  # fmt: skip


def test_a_status_told_again_leaves_nothing_to_save() -> None:
    stage, store = Stage(), MemoryStore()
    stage.tell(status("Available"))
    stage.state.save(store, "CS1")
    stage.tell(replace(status("Available"), timestamp=later(5)))
    assert not stage.state.changed


@pytest.mark.parametrize("text", ["Available", "Reserved", "Unavailable", "Faulted"])
def test_what_is_not_occupied_is_said_as_it_is(text: str) -> None:
    played = Stage().tell(status(text))
    assert shown(played) == [(1, text, "NoError")]
    assert played.lost() == [("inferred", "/errorCode")]


def test_a_status_that_the_csms_knows_is_not_told_again_unless_it_was_triggered() -> None:
    stage = Stage()
    stage.tell(status("Available"))
    again = stage.tell(status("Available"))
    assert (again.asked, again.answer) == ([], v201.StatusNotificationResponse())
    assert ("answered", "") in again.lost()
    trigger = v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.STATUS_NOTIFICATION, connector_id=1)
    stage.ask(trigger, v201.TriggerMessageResponse(status=v201.TriggerMessageStatusEnumType.ACCEPTED))
    assert shown(stage.tell(status("Available"))) == [(1, "Available", "NoError")]
    assert stage.tell(status("Available")).asked == []


def test_a_trigger_without_a_connector_is_for_all_and_a_refused_one_for_none() -> None:
    stage = Stage()
    stage.tell(status("Available"))
    stage.tell(status("Available", 2))
    trigger = v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.STATUS_NOTIFICATION)
    stage.ask(trigger, v201.TriggerMessageResponse(status=v201.TriggerMessageStatusEnumType.REJECTED))
    assert stage.tell(status("Available")).asked == []
    stage.ask(trigger, v201.TriggerMessageResponse(status=v201.TriggerMessageStatusEnumType.ACCEPTED))
    assert [shown(stage.tell(status("Available", number))) for number in (1, 2)] == [
        [(1, "Available", "NoError")],
        [(2, "Available", "NoError")],
    ]


def test_a_status_that_the_csms_did_not_take_is_told_next_time() -> None:
    stage = Stage()
    assert stage.tell(status("Available"), FAILED).answer is FAILED
    assert shown(stage.tell(status("Available"))) == [(1, "Available", "NoError")]


def test_a_boot_forgets_what_was_shown() -> None:
    stage = Stage()
    stage.tell(status("Available"))
    stage.tell(
        v201.BootNotificationRequest(
            reason=v201.BootReasonEnumType.POWER_UP,
            charging_station=v201.ChargingStationType(model="M", vendor_name="V"),
        ),
        v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=AT, interval=300),
    )
    assert shown(stage.tell(status("Available"))) == [(1, "Available", "NoError")]


def test_connectors_are_numbered_by_the_topology() -> None:
    stage = Stage(Place(1, 1), Place(1, 2), Place(2, 1))
    assert [shown(stage.tell(status("Available", *place)))[0][0] for place in [(1, 1), (1, 2), (2, 1)]] == [1, 2, 3]
    assert ("invented", "/connectorId") not in stage.tell(status("Unavailable", 2, 1)).lost()
    outside = stage.tell(status("Available", 3, 1))
    assert shown(outside)[0][0] == 4, "a place that the station names exists"
    assert ("invented", "/connectorId") in outside.lost()
    assert stage.tell(status("Available", 3, 1)).asked == []
    nowhere = stage.tell(status("Available", 3, 0))
    assert (nowhere.asked, ("answered", "") in nowhere.lost()) == ([], True)


# Events


METERED = v201.MeterValuesRequest(evse_id=2, meter_value=[register(1.0, "Sample.Clock")])
RESERVED = v16.ReserveNowRequest(connector_id=2, reservation_id=1, expiry_date=AT, id_tag="04A2")
SCHEDULE = v16.GetCompositeScheduleRequest(connector_id=2, duration=60)
BOOTED = v201.BootNotificationRequest(
    reason=v201.BootReasonEnumType.POWER_UP, charging_station=v201.ChargingStationType(model="M", vendor_name="V")
)


@pytest.mark.parametrize(
    ("side", "request_"),
    [
        (Side.STATION, METERED),
        (Side.STATION, status("Available", 2)),
        (Side.CSMS, RESERVED),
        (Side.CSMS, SCHEDULE),
    ],
)
@pytest.mark.parametrize("known", [[], [Place(1, 1)]], ids=["no topology", "a topology"])
def test_a_number_that_the_csms_knows_never_becomes_another_place_s(
    side: Side, request_: Any, known: list[Place]
) -> None:
    stage = Stage(*known)
    (stage.tell if side is Side.STATION else stage.ask)(request_, FAILED)
    stage.tell(
        BOOTED, v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=AT, interval=300)
    )
    stage.state = State.from_json(stage.state.to_json())
    assert shown(stage.tell(status("Available", 1, 2)))[0][0] == 3
    assert shown(stage.tell(status("Available", 2)))[0][0] == 2


def problem(
    component: str, value: str = "true", *, evse: v201.EVSEType | None = EVSE1, **more: Any
) -> v201.EventDataType:
    return v201.EventDataType(
        event_id=1,
        timestamp=AT,
        trigger=v201.EventTriggerEnumType.ALERTING,
        actual_value=value,
        event_notification_type=v201.EventNotificationEnumType.HARD_WIRED_NOTIFICATION,
        component=v201.ComponentType(name=component, evse=evse),
        variable=v201.VariableType(name=more.pop("variable", "Problem")),
        **more,
    )


def events(*data: v201.EventDataType) -> v201.NotifyEventRequest:
    return v201.NotifyEventRequest(generated_at=AT, seq_no=0, event_data=list(data))


CODES = [
    ("ConnectorPlugRetentionLock", None, "ConnectorLockFailure", None),
    ("TokenReader", "E1", "ReaderFailure", "E1"),
    ("Connector", "NoError/x", "OtherError", "NoError/x"),
    ("FiscalMetering", None, "PowerMeterFailure", None),
    ("ElectricalFeed", None, "PowerSwitchFailure", None),
    ("ChargingStation", None, "InternalError", None),
    ("CPPWMController", None, "EVCommunicationError", None),
    ("Modem", None, "WeakSignal", None),
    ("LocalAuthListCtrlr", None, "LocalListConflict", None),
    ("Coffee", "E7", "OtherError", "E7"),
    ("Connector", "GroundFailure", "GroundFailure", None),
    ("Connector", "HighTemperature/T9", "HighTemperature", "T9"),
]


@pytest.mark.parametrize(("component", "tech_code", "code", "vendor_code"), CODES)
def test_a_problem_is_the_error_code_of_its_component(
    component: str, tech_code: str | None, code: str, vendor_code: str | None
) -> None:
    played = Stage().tell(events(problem(component, tech_code=tech_code)))
    one = played.asked[0]
    assert isinstance(one, v16.StatusNotificationRequest)
    assert (one.error_code, one.vendor_error_code) == (code, vendor_code)
    assert ("invented", "/status") in played.lost()


def test_of_several_problems_the_newest_open_one_is_told_until_all_are_cleared() -> None:
    stage = Stage()
    seen: list[str] = []
    for one in [
        problem("TokenReader"),
        problem("Modem"),
        problem("TokenReader"),
        problem("TokenReader", "false"),
        problem("Modem", cleared=True),
    ]:
        seen += [code for _, _, code in shown(stage.tell(events(one)))]
    assert seen == ["ReaderFailure", "WeakSignal", "ReaderFailure", "WeakSignal", "NoError"]


def test_a_problem_of_one_connector_is_none_of_another() -> None:
    stage = Stage()
    stage.tell(events(problem("TokenReader")))
    assert shown(stage.tell(status("Available", 2))) == [(2, "Available", "NoError")]
    assert shown(stage.tell(events(problem("Modem", evse=None)))) == [(0, "Available", "WeakSignal")]


def test_what_is_told_of_a_problem_is_cut_to_50_characters() -> None:
    played = Stage().tell(events(problem("Modem", tech_info="x" * 51)))
    assert played.asked[0].info == "x" * 50  # type: ignore[attr-defined]
    assert ("truncated", "/eventData/0/techInfo") in played.lost()


def available(component: str, value: str, evse: v201.EVSEType | None) -> v201.EventDataType:
    return problem(component, value, evse=evse, variable="AvailabilityState")


def test_availability_events_are_statuses_and_are_not_told_twice() -> None:
    stage = Stage()
    told = stage.tell(
        events(available("Connector", "Occupied", EVSE1), available("ChargingStation", "Unavailable", None))
    )
    assert shown(told) == [(1, "Preparing", "NoError"), (0, "Unavailable", "NoError")]
    assert stage.tell(status("Occupied")).asked == []
    assert shown(stage.tell(events(available("EVSE", "Available", v201.EVSEType(id=1))))) == [
        (1, "Available", "NoError")
    ]


def test_an_occupied_station_is_available_for_1_6() -> None:
    played = Stage().tell(events(available("ChargingStation", "Occupied", None)))
    assert shown(played) == [(0, "Available", "NoError")]
    assert ("folded", "/eventData/0/actualValue") in played.lost()


UNSAID = [
    available("Connector", "Warm", EVSE1),
    problem("Connector", "21", variable="Temperature"),
]


@pytest.mark.parametrize("data", UNSAID)
def test_other_events_are_answered_by_the_bridge(data: v201.EventDataType) -> None:
    played = Stage().tell(events(data))
    assert (played.asked, played.answer) == ([], v201.NotifyEventResponse())
    assert ("dropped", "/eventData/0") in played.lost()


def test_an_event_that_the_csms_did_not_take_holds_up_no_other() -> None:
    played = Stage().tell(events(problem("Modem"), problem("TokenReader")), FAILED)
    assert [code for _, _, code in shown(played)] == ["WeakSignal", "ReaderFailure"]
    assert played.answer == v201.NotifyEventResponse()
    assert ("dropped", "/eventData/0") in played.lost()


def test_statuses_and_problems_survive_a_restart() -> None:
    stage = Stage()
    stage.tell(status("Occupied"))
    stage.tell(events(problem("Modem")))
    stage.state = State.from_json(stage.state.to_json())
    assert stage.tell(status("Occupied")).asked == []
    assert shown(stage.tell(status("Faulted"))) == [(1, "Faulted", "WeakSignal")]
