"""What a 1.6 CSMS is told of events that come late, twice, without a beginning, or with little in them."""

from __future__ import annotations

from typing import Any

from ocppkit import CallRefused, v16, v201
from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import State
from tests.bridge_station201 import AT, EVSE1, Stage, event, later, register, started


def actions(asked: list[Any]) -> list[str]:
    return [one.__ocpp_action__ for one in asked]


def begun(stage: Stage, **more: Any) -> None:
    """Let a transaction run on connector 1, number 812."""
    first = event("Started", trigger="Authorized", token="04A2", evse=EVSE1, values=[register(1000)], **more)
    stage.tell(first, started())


def status(text: str) -> v201.StatusNotificationRequest:
    return v201.StatusNotificationRequest(
        timestamp=AT, connector_status=v201.ConnectorStatusEnumType(text), evse_id=1, connector_id=1
    )


def test_who_ends_a_transaction_that_waited_for_its_connector_is_not_who_began_it() -> None:
    stage = Stage()
    stage.tell(event("Started", token="04A2"))
    start, stop = stage.tell(event("Ended", 1, token="FFFF", evse=EVSE1), started()).asked
    assert isinstance(start, v16.StartTransactionRequest)
    assert isinstance(stop, v16.StopTransactionRequest)
    assert (start.id_tag, stop.id_tag) == ("04A2", "FFFF")


def test_the_end_of_a_transaction_that_nobody_has_heard_of_starts_none() -> None:
    played = Stage().tell(event("Ended", 9, token="STOPPER", evse=EVSE1, values=[register(9, "Transaction.End")]))
    assert (played.asked, played.answer) == ([], v201.TransactionEventResponse())
    assert {("answered", ""), ("dropped", "/idToken"), ("dropped", "/meterValue")} <= set(played.lost())


def test_an_id_that_begins_anew_after_its_end_is_another_transaction() -> None:
    stage = Stage()
    begun(stage)
    stage.tell(event("Ended", 5))
    again = event("Started", 6, token="FFFF", evse=EVSE1, values=[register(9000)])
    start = stage.tell(again, started(813)).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert (start.id_tag, start.meter_start) == ("FFFF", 9000)
    stop = stage.tell(event("Ended", 7)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.transaction_id == 813


def test_an_event_that_comes_again_after_the_end_neither_starts_nor_ends_nor_tells_a_status() -> None:
    stage = Stage()
    begun(stage, state="Charging")
    stage.tell(event("Ended", 5))
    for late in (event("Started", token="04A2", evse=EVSE1, state="Charging"), event("Ended", 6), event("Ended", 4)):
        assert stage.tell(late).asked == []


def test_a_late_event_changes_neither_the_register_nor_the_state() -> None:
    stage = Stage()
    begun(stage, state="Charging")
    stage.tell(event(seq_no=2, state="SuspendedEV", values=[register(9000, "Sample.Periodic")]))
    late = stage.tell(event(seq_no=1, state="Charging", values=[register(3000, "Sample.Periodic")]))
    assert actions(late.asked) == ["MeterValues"]
    stop = stage.tell(event("Ended", 3)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.meter_stop == 9000


def test_the_newest_register_of_an_event_is_the_last_in_time() -> None:
    newest, oldest = register(9000, "Sample.Periodic"), register(3000, "Sample.Periodic")
    newest.timestamp = later(60)
    stage = Stage()
    begun(stage)
    stage.tell(event(seq_no=1, values=[newest, oldest]))
    stop = stage.tell(event("Ended", 3)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.meter_stop == 9000


def test_a_register_that_a_transaction_does_not_tell_is_what_the_evse_told_last() -> None:
    stage = Stage()
    told = v201.MeterValuesRequest(evse_id=1, meter_value=[register(9_000_000, "Sample.Clock")])
    stage.tell(told)
    stage.state = State.from_json(stage.state.to_json())
    played = stage.tell(event("Started", token="04A2", evse=EVSE1), started())
    start = played.asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert start.meter_start == 9_000_000
    assert ("inferred", "/meterStart") in played.lost()
    stage.tell(v201.MeterValuesRequest(evse_id=1, meter_value=[register(9_008_000, "Sample.Clock")]))
    old = register(1, "Sample.Clock")
    old.timestamp = later(-60)
    stage.tell(v201.MeterValuesRequest(evse_id=1, meter_value=[old]))
    stop = stage.tell(event("Ended", 1)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.meter_stop == 9_008_000
    other = stage.tell(event("Started", id="2", token="04A2", evse=v201.EVSEType(id=2)), started(813)).asked[0]
    assert isinstance(other, v16.StartTransactionRequest)
    assert other.meter_start == 0
    follows = stage.tell(event("Started", id="3", token="04A2", evse=v201.EVSEType(id=1)), started(814)).asked[0]
    assert isinstance(follows, v16.StartTransactionRequest)
    assert follows.meter_start == 9_008_000


def test_what_the_options_refuse_of_a_start_is_refused_before_the_csms_is_asked() -> None:
    stage = Stage(options=Options(refused=frozenset({LossKind.INFERRED})))
    played = stage.tell(event("Started", token="04A2", evse=EVSE1, state="Charging", values=[register(1)]))
    assert isinstance(played.answer, CallRefused)
    assert played.asked == []
    calm = Stage(options=Options(refused=frozenset({LossKind.GUESSED})))
    assert calm.tell(event("Started", token="04A2", evse=EVSE1), started()).asked


def test_a_late_session_tells_no_status_of_a_connector_that_is_free_now() -> None:
    stage = Stage()
    stage.tell(status("Available"))
    first = event("Started", token="04A2", evse=EVSE1, state="Charging", offline=True)
    assert actions(stage.tell(first, started()).asked) == ["StartTransaction"]
    assert actions(stage.tell(event("Ended", 1, offline=True)).asked) == ["StopTransaction"]
    taken = Stage()
    taken.tell(status("Occupied"))
    assert actions(taken.tell(first, started()).asked) == ["StartTransaction", "StatusNotification"]


def test_a_charging_state_that_is_not_in_the_standard_is_not_remembered() -> None:
    stage = Stage()
    first = event("Started", token="04A2", evse=EVSE1)
    first.transaction_info.charging_state = v201.ChargingStateEnumType.unknown("Thinking")
    played = stage.tell(first, started())
    assert ("dropped", "/transactionInfo/chargingState") in played.lost()
    assert stage.state.transactions["uuid-1"].charging_state is None
    odd = v201.StatusNotificationRequest(
        timestamp=AT,
        connector_status=v201.ConnectorStatusEnumType.unknown("Odd"),
        evse_id=1,
        connector_id=1,
    )
    assert stage.tell(odd).asked == []
    assert stage.tell(status("Occupied")).asked == []
