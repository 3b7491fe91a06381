"""A 2.0.1 station behind a 1.6 CSMS: transactions, statuses, configuration, and what neither version can say alone."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import OCPP16, OCPP201, v16, v201
from ocppkit.bridge.flows import Context, Options, Side
from ocppkit.bridge.state import Place, State
from ocppkit.bridge.station201 import PAIR
from ocppkit.errors import RemoteCallError
from ocppkit.messages import Sender
from tests.bridge_station201 import AT, EVSE1, FAILED, Stage, event, later, register, started

INVALID = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.INVALID)

Json = dict[str, Any]


def actions(stage_asked: list[Any]) -> list[str]:
    return [one.__ocpp_action__ for one in stage_asked]


# The table


def test_every_action_of_either_side_has_a_flow_and_a_row() -> None:
    station = {one.request for one in OCPP201.actions.values() if one.sender is not Sender.CSMS}
    csms = {one.request for one in OCPP16.actions.values() if one.sender is not Sender.STATION}
    assert set(PAIR.from_station) == station
    assert set(PAIR.from_csms) == csms
    assert {(row.sender, row.action) for row in PAIR.rows} == {
        *((Side.STATION, one.__ocpp_action__) for one in station),
        *((Side.CSMS, one.__ocpp_action__) for one in csms),
    }


def test_counterparts_are_actions_of_the_other_version() -> None:
    for row in PAIR.rows:
        version = OCPP16 if row.sender is Side.STATION else OCPP201
        assert set(row.counterparts) <= set(version.actions), row.action
        assert row.counterparts or row.rule, row.action


# Transactions


def begun(stage: Stage, **more: Any) -> None:
    """Let a transaction run on connector 1, number 812."""
    first = event("Started", trigger="Authorized", token="04A2", evse=EVSE1, values=[register(1000)], **more)
    stage.tell(first, started())


def test_a_transaction_starts_with_its_first_token_and_connector() -> None:
    stage = Stage()
    first = stage.tell(event("Started", trigger="CablePluggedIn", evse=EVSE1, values=[register(1, unit="kWh")]))
    assert first.asked == []
    assert first.answer == v201.TransactionEventResponse()
    assert ("dropped", "/meterValue") in first.lost()
    second = stage.tell(event(seq_no=1, token="04A2"), started())
    assert second.asked[0] == v16.StartTransactionRequest(
        connector_id=1, id_tag="04A2", meter_start=1000, timestamp=later(1)
    )
    assert {("inferred", "/meterStart"), ("inferred", "/connectorId")} <= set(second.lost())
    assert ("inferred", "/connectorId") not in first.lost()
    assert ("answered", "") not in second.lost()
    info = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.ACCEPTED)
    assert second.answer == v201.TransactionEventResponse(id_token_info=info)


def test_a_token_without_a_connector_waits_for_one() -> None:
    stage = Stage()
    assert stage.tell(event("Started", token="04A2")).asked == []
    stage.state = State.from_json(stage.state.to_json())
    played = stage.tell(event(seq_no=1, evse=EVSE1), started())
    assert isinstance(played.asked[0], v16.StartTransactionRequest)
    assert played.asked[0].id_tag == "04A2"
    assert {("inferred", "/idTag")} <= set(played.lost())
    assert stage.state.tokens["04a2"].type == "ISO14443"
    assert stage.state.transactions["uuid-1"].token is None, "it is kept no longer than needed"


def test_a_token_that_waited_and_is_too_long_is_invalid_once_there_is_a_connector() -> None:
    stage = Stage()
    stage.tell(event("Started", token="X" * 21))
    refused = stage.tell(event(seq_no=1, evse=EVSE1))
    assert refused.answer == v201.TransactionEventResponse(id_token_info=INVALID)
    assert stage.tell(event(seq_no=2)).answer == v201.TransactionEventResponse()


def test_what_came_before_the_token_counts_the_register_and_the_reservation() -> None:
    stage = Stage()
    stage.tell(event("Started", evse=EVSE1, values=[register(1000)], reservation_id=7))
    stage.tell(event(seq_no=1, values=[register(1100, "Sample.Periodic")]))
    played = stage.tell(event(seq_no=2, token="04A2"), started())
    start = played.asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert (start.meter_start, start.reservation_id) == (1000, 7)
    assert ("inferred", "/reservationId") in played.lost()


def test_a_start_that_was_answered_is_remembered_before_anything_else_is_asked() -> None:
    stage = Stage()
    request = event("Started", token="04A2", evse=EVSE1, state="Charging")
    context = Context.start(stage.state, AT, asker=Side.STATION, action="TransactionEvent")
    flow = PAIR.from_station[v201.TransactionEventRequest](request, context)
    assert isinstance(flow.send(None), v16.StartTransactionRequest)
    assert isinstance(flow.send(started()), v16.StatusNotificationRequest)
    stage.state = State.from_json(stage.state.to_json())
    assert stage.state.transactions["uuid-1"].number == 812
    assert stage.state.transactions["uuid-1"].answered
    assert actions(stage.tell(request).asked) == ["StatusNotification"]


def test_what_is_measured_at_the_start_beside_the_register_follows_as_meter_values() -> None:
    voltage = v201.SampledValueType(value=230, measurand=v201.MeasurandEnumType.VOLTAGE)
    values = [register(1000), v201.MeterValueType(timestamp=AT, sampled_value=[voltage])]
    played = Stage().tell(event("Started", token="04A2", evse=EVSE1, values=values), started())
    assert played.asked[1] == v16.MeterValuesRequest(
        connector_id=1,
        transaction_id=812,
        meter_value=[
            v16.MeterValue(timestamp=AT, sampled_value=[v16.SampledValue(value="230", measurand=v16.Measurand.VOLTAGE)])
        ],
    )
    assert isinstance(played.answer, v201.TransactionEventResponse)
    assert played.answer.id_token_info is not None


def test_a_start_is_not_asked_again_because_what_was_measured_beside_failed() -> None:
    voltage = v201.SampledValueType(value=230, measurand=v201.MeasurandEnumType.VOLTAGE)
    values = [v201.MeterValueType(timestamp=AT, sampled_value=[voltage])]
    played = Stage().tell(event("Started", token="04A2", evse=EVSE1, values=values), started(), FAILED)
    assert actions(played.asked)[:2] == ["StartTransaction", "MeterValues"]
    assert isinstance(played.answer, v201.TransactionEventResponse)
    assert ("dropped", "") in played.lost()


def test_of_several_registers_at_the_start_only_the_one_that_was_told_is_left_out() -> None:
    values = [register(990), register(1, unit="kWh")]
    start, measured, *_ = Stage().tell(event("Started", token="04A2", evse=EVSE1, values=values), started()).asked
    assert isinstance(start, v16.StartTransactionRequest)
    assert isinstance(measured, v16.MeterValuesRequest)
    assert start.meter_start == 1000
    assert [one.sampled_value[0].value for one in measured.meter_value] == ["990"]


METER_STARTS = [
    ("the register at the start", [register(5)], 5, None),
    ("in kWh", [register(1.5, unit="kWh")], 1500, None),
    ("a fraction is cut", [register(5.9)], 5, ("rounded", "/meterValue/0/sampledValue/0/value")),
    ("another register", [register(6, "Sample.Periodic")], 6, ("inferred", "/meterStart")),
    ("the register of a phase counts not", [register(6, phase=v201.PhaseEnumType.L1)], 0, ("invented", "/meterStart")),
    ("none", None, 0, ("invented", "/meterStart")),
    ("too many digits", [register(1e300)], 0, ("invented", "/meterStart")),
    ("a unit of something else", [register(6, unit="W")], 0, ("invented", "/meterStart")),
]


@pytest.mark.parametrize(
    ("values", "wh", "loss"), [row[1:] for row in METER_STARTS], ids=[row[0] for row in METER_STARTS]
)
def test_meter_start_is_the_register_in_wh(
    values: list[v201.MeterValueType] | None, wh: int, loss: tuple[str, str] | None
) -> None:
    played = Stage().tell(event("Started", token="04A2", evse=EVSE1, values=values), started())
    start = played.asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert start.meter_start == wh
    about_register = [
        one for one in played.lost() if one[0] in {"rounded", "inferred", "invented"} and "eter" in one[1]
    ]
    assert about_register == ([] if loss is None else [loss])


METER_STOPS = [
    ("the register at the end", [register(9, "Transaction.End")], 9, None),
    ("another register of the event", [register(8, "Sample.Periodic")], 8, ("inferred", "/meterStop")),
    ("the last register before", None, 1200, ("inferred", "/meterStop")),
]


@pytest.mark.parametrize(
    ("values", "wh", "loss"), [row[1:] for row in METER_STOPS], ids=[row[0] for row in METER_STOPS]
)
def test_meter_stop_is_the_last_register(
    values: list[v201.MeterValueType] | None, wh: int, loss: tuple[str, str] | None
) -> None:
    stage = Stage()
    begun(stage)
    stage.tell(event(seq_no=1, values=[register(1200, "Sample.Periodic")]))
    played = stage.tell(event("Ended", 2, stopped="Local", values=values))
    stop = played.asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert (stop.meter_stop, stop.transaction_id) == (wh, 812)
    assert [one for one in played.lost() if one[1] == "/meterStop"] == ([] if loss is None else [loss])


def test_an_event_that_comes_again_is_answered_as_the_first_one_and_told_once() -> None:
    stage = Stage()
    first = event("Started", trigger="Authorized", token="04A2", evse=EVSE1, values=[register(1000)])
    answer = stage.tell(first, started(status="Blocked")).answer
    again = stage.tell(first)
    assert (again.asked, again.answer) == ([], answer)
    assert ("answered", "") in again.lost()
    stage.tell(event("Ended", 1))
    assert stage.tell(event("Ended", 1)).asked == []


def test_an_event_that_failed_is_told_again_when_it_comes_again() -> None:
    stage = Stage()
    first = event("Started", trigger="Authorized", token="04A2", evse=EVSE1)
    failed = stage.tell(first, FAILED)
    assert isinstance(failed.answer, RemoteCallError)
    assert actions(stage.tell(first, started()).asked)[0] == "StartTransaction"
    measured = event(seq_no=1, values=[register(1200, "Sample.Periodic")])
    assert isinstance(stage.tell(measured, FAILED).answer, RemoteCallError)
    assert actions(stage.tell(measured).asked) == ["MeterValues"]
    assert isinstance(stage.tell(event("Ended", 2), FAILED).answer, RemoteCallError)
    assert actions(stage.tell(event("Ended", 2)).asked) == ["StopTransaction"]


def test_a_start_that_was_answered_is_not_asked_again_because_a_status_failed() -> None:
    played = Stage().tell(event("Started", token="04A2", evse=EVSE1, state="Charging"), started(), FAILED)
    assert actions(played.asked) == ["StartTransaction", "StatusNotification"]
    assert isinstance(played.answer, v201.TransactionEventResponse)


def test_a_late_event_is_told_and_is_no_repetition() -> None:
    stage = Stage()
    begun(stage)
    stage.tell(event(seq_no=5, values=[register(1500, "Sample.Periodic")]))
    assert actions(stage.tell(event(seq_no=3, values=[register(1300, "Sample.Periodic")])).asked) == ["MeterValues"]


def test_a_transaction_nobody_was_authorised_for_is_not_told() -> None:
    stage = Stage()
    stage.tell(event("Started", trigger="CablePluggedIn", evse=EVSE1))
    played = stage.tell(event("Ended", 1, trigger="EVDeparted"))
    assert played.asked == []
    assert ("answered", "") in played.lost()


def test_a_token_of_more_than_20_characters_is_invalid_or_has_an_alias() -> None:
    long = event("Started", token="X" * 21, evse=EVSE1)
    refused = Stage().tell(long)
    assert (refused.asked, refused.answer) == ([], v201.TransactionEventResponse(id_token_info=INVALID))
    start = Stage(options=Options(long_tokens="alias")).tell(long, started()).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert len(start.id_tag) == 20


def test_a_transaction_whose_token_was_refused_starts_with_another_one() -> None:
    stage = Stage()
    stage.tell(event("Started", token="X" * 21, evse=EVSE1, values=[register(7)]))
    start = stage.tell(event(seq_no=1, token="04A2"), started()).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert (start.connector_id, start.meter_start) == (1, 7)


NOTHING = {("dropped", "/timestamp"), ("answered", "")}
NUMBERED = {("inferred", "/transactionId"), ("inferred", "/meterStop")}

LISTED: list[tuple[str, v201.TransactionEventRequest, set[tuple[str, str]]]] = [
    ("nothing", event(seq_no=1), NOTHING),
    ("a token in the middle", event(seq_no=1, token="04A2"), {("dropped", "/idToken"), *NOTHING}),
    (
        "a value",
        event(seq_no=1, values=[register(1, "Sample.Periodic")]),
        {("dropped", "/timestamp"), ("inferred", "/transactionId"), ("inferred", "/connectorId")},
    ),
    (
        "a reason in the middle",
        event(seq_no=1, stopped="Local"),
        {("dropped", "/transactionInfo/stoppedReason"), *NOTHING},
    ),
    ("a place once more", event(seq_no=1, evse=EVSE1), {("dropped", "/evse"), *NOTHING}),
    ("a reservation too late", event(seq_no=1, reservation_id=1), {("dropped", "/reservationId"), *NOTHING}),
    (
        "a state",
        event(seq_no=1, state="SuspendedEV"),
        {("inferred", "/status"), ("inferred", "/errorCode"), ("inferred", "/connectorId")},
    ),
    ("a state once more", event(seq_no=1, state="Charging"), {("dropped", "/transactionInfo/chargingState"), *NOTHING}),
    ("an end", event("Ended", 1), NUMBERED),
    ("a token that is too long", event("Ended", 1, token="X" * 21), {("dropped", "/idToken"), *NUMBERED}),
    ("a token at the end", event("Ended", 1, token="04A2"), {("dropped", "/idToken/type"), *NUMBERED}),
    ("a state at the end", event("Ended", 1, state="Idle"), {("dropped", "/transactionInfo/chargingState"), *NUMBERED}),
]


@pytest.mark.parametrize(("told", "losses"), [row[1:] for row in LISTED], ids=[row[0] for row in LISTED])
def test_what_1_6_is_not_told_of_a_running_transaction_is_listed(
    told: v201.TransactionEventRequest, losses: set[tuple[str, str]]
) -> None:
    stage = Stage()
    begun(stage, state="Charging")
    lost = stage.tell(told).lost()
    assert len(lost) == len(set(lost))
    assert set(lost) - {("dropped", "/triggerReason"), ("dropped", "/seqNo")} == losses


REASONS = [
    (None, "StopAuthorized", None),
    ("Local", "StopAuthorized", v16.Reason.LOCAL),
    ("SOCLimitReached", "StopAuthorized", v16.Reason.OTHER),
    ("ImmediateReset", "ResetCommand", v16.Reason.HARD_RESET),
    ("Other", "UnlockCommand", v16.Reason.UNLOCK_COMMAND),
    (None, "UnlockCommand", v16.Reason.UNLOCK_COMMAND),
]


@pytest.mark.parametrize(("stopped", "trigger", "reason"), REASONS)
def test_the_reason_of_the_end_is_that_of_the_station_unless_it_was_unlocked(
    stopped: str | None, trigger: str, reason: v16.Reason | None
) -> None:
    stage = Stage()
    begun(stage)
    stop = stage.tell(event("Ended", 1, stopped=stopped, trigger=trigger)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.reason == reason


def test_late_events_tell_no_status_and_the_next_one_in_time_tells_the_newest() -> None:
    stage = Stage()
    begun(stage, state="EVConnected")
    assert stage.tell(event(seq_no=1, state="Charging", offline=True)).asked == []
    told = stage.tell(event(seq_no=2, values=[register(1, "Sample.Periodic")]))
    assert [one.status for one in told.asked if isinstance(one, v16.StatusNotificationRequest)] == ["Charging"]


def test_a_transaction_on_an_evse_with_several_connectors_is_on_its_first_unless_it_is_told() -> None:
    stage = Stage(Place(1, 1), Place(1, 2))
    guessed = stage.tell(event("Started", token="04A2", evse=v201.EVSEType(id=1)), started())
    assert ("guessed", "/connectorId") in guessed.lost()
    told = Stage(Place(1, 1), Place(1, 2)).tell(
        event("Started", token="04A2", evse=v201.EVSEType(id=1, connector_id=2)), started()
    )
    assert [one.asked[0].connector_id for one in (guessed, told)] == [1, 2]  # type: ignore[attr-defined]


NEW_PLACES: list[tuple[list[Place], v201.EVSEType, int]] = [
    ([], v201.EVSEType(id=1, connector_id=2), 2),
    ([], v201.EVSEType(id=3, connector_id=2), 4),
    ([Place(1, 1)], v201.EVSEType(id=9), 2),
    ([Place(1, 1), Place(1, 2)], v201.EVSEType(id=2, connector_id=1), 3),
]


@pytest.mark.parametrize(("known", "evse", "number"), NEW_PLACES)
def test_a_place_that_nobody_knew_has_the_next_number_and_its_transaction_is_told(
    known: list[Place], evse: v201.EVSEType, number: int
) -> None:
    stage = Stage(*known)
    start = stage.tell(event("Started", token="04A2", evse=evse), started()).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert start.connector_id == number
    assert stage.state.topology[number] == Place(evse.id, evse.connector_id or 1)
    stop = stage.tell(event("Ended", 1)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)


def test_a_car_that_1_6_has_no_connector_for_does_not_charge() -> None:
    full = Stage(*(Place(number) for number in range(1, 257)))
    for stage, evse in ((full, v201.EVSEType(id=300)), (Stage(), v201.EVSEType(id=1, connector_id=0))):
        played = stage.tell(event("Started", token="04A2", evse=evse))
        assert played.asked == []
        assert played.answer == v201.TransactionEventResponse(id_token_info=INVALID)
        assert ("dropped", "/evse") in played.lost()


def test_a_remote_stop_is_for_the_transaction_that_has_the_number() -> None:
    stage = Stage()
    begun(stage)
    request = v16.RemoteStopTransactionRequest(transaction_id=812)
    assert stage.ask(
        request, v201.RequestStopTransactionResponse(status=v201.RequestStartStopStatusEnumType.ACCEPTED)
    ).asked == [v201.RequestStopTransactionRequest(transaction_id="uuid-1")]
    stage.tell(event("Ended", 1))
    ended = stage.ask(request)
    assert ended.asked == []
    assert ended.answer == v16.RemoteStopTransactionResponse(status=v16.RemoteStartStopStatus.REJECTED)
