"""What a 1.6 CSMS is told of events that come late, twice, without a beginning, or with little in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from ocppkit import CallRefused, ErrorCode, v16, v201
from ocppkit.bridge.flows import Options
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Place, State
from ocppkit.errors import CallFailed, CallTimedOutError
from tests.bridge_station201 import AT, EVSE1, FAILED, Stage, event, later, register, started


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


# Starts that fail


NEXT: dict[str, v201.TransactionEventRequest] = {
    "the same again": event("Started", token="ALICE", evse=EVSE1, values=[register(1000)]),
    "an update": event(seq_no=1, values=[register(5000, "Sample.Periodic")]),
    "the end": event("Ended", 2, values=[register(9000, "Transaction.End")]),
    "somebody who stops it": event(seq_no=3, trigger="StopAuthorized", token="BOB", evse=EVSE1),
    "an update with another token": event(seq_no=3, trigger="Authorized", token="BOB", evse=EVSE1),
}


@pytest.mark.parametrize(
    "failure", [FAILED, CallTimedOutError("StartTransaction", 30.0)], ids=lambda one: type(one).__name__
)
@pytest.mark.parametrize("following", NEXT.values(), ids=NEXT.keys())
def test_a_start_that_failed_is_told_by_the_next_event_as_it_was(
    following: v201.TransactionEventRequest, failure: CallFailed
) -> None:
    stage = Stage()
    first = stage.tell(NEXT["the same again"], failure)
    assert (actions(first.asked), first.answer) == (["StartTransaction"], failure)
    stage.state = State.from_json(stage.state.to_json())
    again = stage.tell(following, started())
    assert again.asked[0] == first.asked[0]
    assert stage.state.transactions["uuid-1"].number == 812
    assert ("StopTransaction" in actions(again.asked)) == (following is NEXT["the end"])
    assert (("inferred", "/timestamp") in again.lost()) == (following is not NEXT["the same again"])


def test_a_register_that_was_made_up_for_a_start_that_failed_is_not_remembered() -> None:
    stage = Stage()
    stage.tell(event("Started", token="ALICE", evse=EVSE1), FAILED)
    start = stage.tell(event(seq_no=1, values=[register(5000, "Sample.Periodic")]), started()).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert start.meter_start == 5000


def test_a_token_that_stops_is_never_that_of_a_transaction() -> None:
    stage = Stage()
    stage.tell(event("Started", evse=EVSE1))
    assert stage.tell(event(seq_no=1, trigger="StopAuthorized", token="BOB")).asked == []
    assert stage.state.transactions["uuid-1"].token is None


def test_an_end_that_came_before_its_start_is_told_when_the_start_comes() -> None:
    stage = Stage()
    end = event("Ended", 9, token="BOB", stopped="DeAuthorized", values=[register(9000, "Transaction.End")])
    assert stage.tell(end).asked == []
    stage.state = State.from_json(stage.state.to_json())
    first = event("Started", token="ALICE", evse=EVSE1, values=[register(1000)])
    failed = stage.tell(first, started(), FAILED)
    assert actions(failed.asked) == ["StartTransaction", "StopTransaction"]
    (stop,) = [one for one in stage.tell(first).asked if isinstance(one, v16.StopTransactionRequest)]
    assert (stop.transaction_id, stop.meter_stop, stop.timestamp) == (812, 9000, end.timestamp)
    assert (stop.id_tag, stop.reason) == ("BOB", v16.Reason.DE_AUTHORIZED)
    assert "StopTransaction" not in actions(stage.tell(event(seq_no=1)).asked)


def test_an_end_that_came_before_its_start_and_knew_no_register_is_not_below_it() -> None:
    stage = Stage()
    stage.tell(event("Ended", 9))
    played = stage.tell(event("Started", token="ALICE", evse=EVSE1, values=[register(1000)]), started())
    (stop,) = [one for one in played.asked if isinstance(one, v16.StopTransactionRequest)]
    assert stop.meter_stop == 1000


# What comes again, and what only looks like it


@pytest.mark.parametrize("answer", [v16.StopTransactionResponse(), FAILED], ids=["taken", "refused"])
@pytest.mark.parametrize("seq_no", [0, 1])
def test_an_id_that_is_used_again_ends_the_transaction_before(answer: Any, seq_no: int) -> None:
    stage = Stage()
    begun(stage)
    stage.tell(event(seq_no=1, values=[register(3000, "Sample.Periodic")]))
    other = event("Started", seq_no, token="MALLORY", evse=EVSE1, values=[register(5000)])
    other.timestamp = later(86400)
    stop, start = stage.tell(other, answer, started(813)).asked[:2]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert (stop.transaction_id, stop.meter_stop, stop.timestamp) == (812, 3000, later(1))
    assert stop.reason is v16.Reason.OTHER
    assert isinstance(start, v16.StartTransactionRequest)
    assert (start.id_tag, start.meter_start) == ("MALLORY", 5000)
    assert stage.state.transactions["uuid-1"].number == 813


def test_a_token_that_waits_is_not_that_of_who_uses_the_id_next() -> None:
    stage = Stage()
    stage.tell(event("Started", token="ALICE"))
    plugged = event("Started", evse=EVSE1)
    plugged.timestamp = later(86400)
    assert stage.tell(plugged).asked == []
    assert stage.tell(event(seq_no=1, state="Charging")).asked == []
    assert stage.state.transactions["uuid-1"].token is None


def test_a_station_that_does_not_count_its_events_has_them_all_told() -> None:
    stage = Stage()
    begun(stage)
    for kind, seconds, told in (("Updated", 60, "MeterValues"), ("Ended", 120, "StopTransaction")):
        one = event(kind, values=[register(9000, "Sample.Periodic")])
        one.timestamp = later(seconds)
        assert actions(stage.tell(one).asked) == [told]
        assert stage.tell(one).asked == []


def test_a_transaction_whose_id_was_used_before_is_the_newest_of_its_connector() -> None:
    stage = Stage()
    for number, id in enumerate(("1", "2", "1")):
        for seq_no, kind in enumerate(("Started", "Ended")[: 2 if number < 2 else 1]):
            one = event(kind, seq_no, id=id, token="04A2", evse=EVSE1)
            one.timestamp = later(number * 60 + seq_no)
            stage.tell(one, started(number + 1))
    assert [one.number for one in stage.state.running(1)] == [3]


def test_an_event_of_a_kind_that_nobody_knows_is_refused_and_not_remembered() -> None:
    stage = Stage()
    odd = event("Started", token="04A2", evse=EVSE1)
    odd.event_type = v201.TransactionEventEnumType.unknown("Finished")
    played = stage.tell(odd)
    assert isinstance(played.answer, CallRefused)
    assert played.answer.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION
    assert (played.asked, stage.state.to_json()) == ([], State().to_json())


def test_a_place_whose_number_the_options_refuse_is_not_remembered() -> None:
    stage = Stage(options=Options(refused=frozenset({LossKind.INVENTED})))
    first = event("Started", token="04A2", evse=v201.EVSEType(id=1, connector_id=2), values=[register(1)])
    for _ in range(2):
        played = stage.tell(first)
        assert isinstance(played.answer, CallRefused)
        assert (played.asked, Place(1, 2) in stage.state.topology.values()) == ([], False)


# Registers of an EVSE


HOUR = 3600


def measured(wh: int, seconds: int) -> v201.MeterValuesRequest:
    value = register(wh, "Sample.Clock")
    value.timestamp = later(seconds)
    return v201.MeterValuesRequest(evse_id=1, meter_value=[value])


@pytest.mark.parametrize(
    ("seconds", "meter_start"),
    [(-HOUR, 9000), (0, 9000), (HOUR, 0), (3 * HOUR, 0)],
    ids=["before", "with it", "after", "in the future"],
)
def test_a_start_takes_a_register_of_its_evse_that_is_not_newer(seconds: int, meter_start: int) -> None:
    stage = Stage()
    stage.tell(measured(9000, seconds), at=later(2 * HOUR))
    start = stage.tell(event("Started", token="04A2", evse=EVSE1), started(), at=later(2 * HOUR)).asked[0]
    assert isinstance(start, v16.StartTransactionRequest)
    assert start.meter_start == meter_start


ENDS: list[tuple[str, int, int | None, int]] = [
    ("before the start", -HOUR, None, 1000),
    ("while it ran", HOUR, None, 9000),
    ("while it ran, newer than its own", HOUR, 60, 9000),
    ("while it ran, older than its own", HOUR, HOUR + 60, 3000),
    ("after the end", 3 * HOUR, None, 1000),
    ("after the end, unlike its own", 3 * HOUR, 60, 3000),
]


@pytest.mark.parametrize(("_", "of_evse", "own", "meter_stop"), ENDS, ids=[one[0] for one in ENDS])
def test_an_end_takes_the_newest_register_between_start_and_end(
    _: str, of_evse: int, own: int | None, meter_stop: int
) -> None:
    stage, now = Stage(), later(4 * HOUR)
    begun(stage)
    if own is not None:
        value = register(3000, "Sample.Periodic")
        value.timestamp = later(own)
        update = event(seq_no=1, values=[value])
        update.timestamp = later(own)
        stage.tell(update, at=now)
    stage.tell(measured(9000, of_evse), at=now)
    end = event("Ended", 2)
    end.timestamp = later(2 * HOUR)
    stop = stage.tell(end, at=now).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.meter_stop == meter_stop


def test_an_end_without_any_register_is_where_the_start_was() -> None:
    stage = Stage()
    stage.tell(measured(9_000_000, -HOUR))
    stage.tell(event("Started", token="04A2", evse=EVSE1), started())
    stage.state.registers.clear()
    stop = stage.tell(event("Ended", 1)).asked[0]
    assert isinstance(stop, v16.StopTransactionRequest)
    assert stop.meter_stop == 9_000_000


def test_a_register_of_the_future_does_not_stay() -> None:
    stage = Stage()
    future = measured(100, 0)
    future.meter_value[0].timestamp = datetime(2099, 1, 1, tzinfo=AT.tzinfo)
    stage.tell(future)
    stage.tell(measured(9000, -60))
    assert stage.state.registers[1].wh == 9000


def test_the_time_of_a_register_is_that_of_the_value_that_has_it() -> None:
    stage = Stage()
    told = measured(9000, -HOUR)
    other = v201.SampledValueType(value=1, measurand=v201.MeasurandEnumType.POWER_ACTIVE_IMPORT)
    told.meter_value.append(v201.MeterValueType(timestamp=AT, sampled_value=[other]))
    stage.tell(told)
    assert stage.state.registers[1].at == later(-HOUR)


def test_an_end_whose_start_failed_is_told_once_with_whatever_starts_it() -> None:
    stage = Stage()
    stage.tell(event("Started", token="ALICE", evse=EVSE1, values=[register(1000)]), FAILED)
    assert [one.id for one in stage.state.running(1)] == ["uuid-1"]
    end = event("Ended", 2, values=[register(9000, "Transaction.End")])
    stage.tell(end, FAILED)
    assert stage.state.running(1) == []
    asked = stage.tell(event(seq_no=1), started()).asked
    assert [one.meter_stop for one in asked if isinstance(one, v16.StopTransactionRequest)] == [9000]
    assert stage.tell(end).asked == []
    assert stage.state.transactions["uuid-1"].ended
