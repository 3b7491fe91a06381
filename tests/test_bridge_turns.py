"""Requests of a station that build on one another, and come before the one before was answered."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201
from ocppkit.bridge.flows import Side
from ocppkit.bridge.pairs import PAIRS
from ocppkit.bridge.running import MOST_LATE
from ocppkit.protocol import Version
from tests.test_bridge_driver import Wire

STATION, CSMS = Side.STATION, Side.CSMS
TIME = "2026-05-01T10:00:00Z"
ACCEPTED = {"idTagInfo": {"status": "Accepted"}}


def event(kind: str, seq_no: int, id: str = "T1", **more: Any) -> dict[str, Any]:
    return {
        "eventType": kind,
        "timestamp": TIME,
        "triggerReason": "Authorized",
        "seqNo": seq_no,
        "transactionInfo": {"transactionId": id},
        **more,
    }


def begin(id: str = "T1", evse_id: int = 1) -> dict[str, Any]:
    token = {"idToken": "04A2", "type": "ISO14443"}
    return event("Started", 0, id, idToken=token, evse={"id": evse_id, "connectorId": 1})


@pytest.fixture(params=[OCPP201, OCPP21], ids=lambda version: version.name)
def wire(request: Any) -> Wire:
    station: type[Version] = request.param
    return Wire(PAIRS[station, OCPP16])


def told(seen: list[tuple[Side, Any]]) -> list[tuple[Side, str, Any]]:
    """Return side, message id, and action or answer of each frame."""
    return [(side, frame[1], frame[2]) for side, frame in seen]


def accepted(message_id: str) -> tuple[Side, str, Any]:
    return STATION, message_id, {"idTokenInfo": {"status": "Accepted"}}


def test_a_start_that_is_repeated_while_it_waits_is_told_once_and_answered_twice(wire: Wire) -> None:
    assert told(wire.feed(STATION, [2, "1", "TransactionEvent", begin()])) == [(CSMS, "1", "StartTransaction")]
    assert wire.feed(STATION, [2, "2", "TransactionEvent", begin()]) == []
    wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}])
    assert told(wire.feed(CSMS, [3, "b1", {}])) == [accepted("1"), accepted("2")]


def test_events_that_come_while_the_start_waits_follow_it_with_its_number(wire: Wire) -> None:
    seen = wire.feed(
        STATION,
        [2, "1", "TransactionEvent", begin()],
        [2, "2", "TransactionEvent", event("Ended", 1)],
    )
    assert told(seen) == [(CSMS, "1", "StartTransaction")]
    wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}])
    answer, stop = wire.feed(CSMS, [3, "b1", {}])
    assert told([answer]) == [accepted("1")]
    assert (stop[1][2], stop[1][3]["transactionId"]) == ("StopTransaction", 812)
    seen = wire.feed(CSMS, [3, "2", {}])
    assert told(seen) == [(STATION, "2", {})]
    assert wire.bridge.state.transactions["T1"].ended


def test_a_start_that_fails_lets_what_waits_go_on(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()], [2, "2", "TransactionEvent", begin()])
    refused, start = wire.feed(CSMS, [4, "1", "InternalError", "", {}])
    assert refused[1][:2] == [4, "1"]
    assert told([start]) == [(CSMS, "2", "StartTransaction")]


def test_one_transaction_does_not_wait_for_another(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()], [2, "2", "TransactionEvent", begin("T2", 2)])
    seen = wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}])
    assert told(seen) == [(CSMS, "2", "StartTransaction")]


def test_what_waits_ends_when_the_csms_goes(wire: Wire) -> None:
    for number in range(32):
        one = begin() if number == 0 else event("Updated", number)
        wire.feed(STATION, [2, str(number), "TransactionEvent", one])
    wire.bridge.connection_lost(CSMS)
    assert [frame[:2] for _, frame in wire.sent()] == [[4, str(number)] for number in range(32)]


def test_the_end_of_a_1_6_transaction_follows_what_a_status_before_it_has_told() -> None:
    wire = Wire(PAIRS[OCPP16, OCPP201])
    start = {"connectorId": 1, "idTag": "A", "meterStart": 12, "timestamp": TIME}
    wire.feed(STATION, [2, "1", "StartTransaction", start])
    ((_, answer),) = [one for one in wire.feed(CSMS, [3, "1", {}]) if one[0] is STATION]
    number = answer[2]["transactionId"]
    seen = wire.feed(
        STATION,
        [2, "2", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "SuspendedEV"}],
        [2, "3", "StopTransaction", {"transactionId": number, "meterStop": 13, "timestamp": TIME}],
    )
    events: list[tuple[str, int]] = []
    while seen:
        ((_, frame),) = [one for one in seen if one[0] is CSMS] or [(CSMS, None)]
        if frame is None:
            break
        if frame[2] == "TransactionEvent":
            events.append((frame[3]["eventType"], frame[3]["seqNo"]))
        seen = wire.feed(CSMS, [3, frame[1], {}])
    assert events == [("Updated", 1), ("Ended", 2)]


def test_what_builds_on_nothing_waits_for_nothing(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()], [2, "2", "Heartbeat", {}])
    start, *_ = wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}])
    assert told([start]) == [(CSMS, "2", "Heartbeat")]


def starts(seen: list[tuple[Side, Any]]) -> list[str]:
    return [frame[1] for side, frame in seen if side is CSMS and frame[2] == "StartTransaction"]


def test_of_a_request_that_comes_again_and_again_one_waits_and_nothing_else_is_crowded_out(wire: Wire) -> None:
    begun, update = begin(), event("Updated", 1)
    wire.feed(STATION, [2, "first", "TransactionEvent", begun], [2, "u", "TransactionEvent", update])
    seen = wire.feed(STATION, *([2, str(number), "TransactionEvent", begun] for number in range(40)))
    assert [frame[:3] for _, frame in seen] == [[4, str(number), "InternalError"] for number in range(39)]
    wire.feed(STATION, [2, "h", "Heartbeat", {}])
    heartbeat, *_ = wire.feed(CSMS, [3, "first", {"transactionId": 812, **ACCEPTED}])
    assert told([heartbeat]) == [(CSMS, "h", "Heartbeat")]
    wire.feed(CSMS, [3, "h", {"currentTime": TIME}])
    seen = wire.feed(CSMS, [3, "b1", {}])
    assert told(seen) == [accepted("first"), (STATION, "u", {}), (STATION, "39", {})]


def test_what_comes_again_keeps_the_place_of_what_it_repeats(wire: Wire) -> None:
    first, *more = begin(), event("Updated", 1), event("Ended", 2)
    wire.feed(STATION, [2, "0", "TransactionEvent", first])
    wire.feed(STATION, *([2, str(number), "TransactionEvent", one] for number, one in enumerate(more, 1)))
    ((_, given_up),) = wire.feed(STATION, [2, "3", "TransactionEvent", more[0]])
    assert given_up[:2] == [4, "1"]
    wire.feed(CSMS, [3, "0", {"transactionId": 812, **ACCEPTED}])
    seen = wire.feed(CSMS, [3, "b1", {}])
    assert [one[:2] for one in told(seen)] == [(STATION, "0"), (STATION, "3"), (CSMS, "2")]


def test_what_came_again_while_the_first_had_no_answer_is_refused_with_it(wire: Wire) -> None:
    for id in "123":
        wire.feed(STATION, [2, id, "TransactionEvent", begin() if id != "3" else event("Updated", 1)])
    wire.bridge.handle_timer(30.0)
    seen = wire.sent()
    assert [frame[:2] for side, frame in seen if side is STATION] == [[4, "2"], [4, "1"]]
    assert starts(seen) == ["3"]


LATE = {"transactionId": 812, "idTagInfo": {"status": "Blocked"}}


def test_a_number_that_comes_late_is_that_of_the_transaction_and_the_next_event_has_the_answer(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()])
    wire.bridge.handle_timer(30.0)
    wire.sent()
    assert wire.feed(CSMS, [3, "1", LATE], now=31.0) == []
    assert wire.bridge.state.transactions["T1"].number == 812
    seen = wire.feed(STATION, [2, "2", "TransactionEvent", begin()], now=32.0)
    assert starts(seen) == []
    (answer,) = wire.feed(CSMS, [3, seen[0][1][1], {}], now=33.0)
    assert answer == (STATION, [3, "2", {"idTokenInfo": {"status": "Blocked"}}])
    again = wire.feed(STATION, [2, "3", "TransactionEvent", begin()], now=34.0)
    assert again == [(STATION, [3, "3", {"idTokenInfo": {"status": "Blocked"}}])]


def test_a_late_number_comes_before_what_waits_and_a_second_one_is_ended_where_it_began(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()])
    wire.bridge.handle_timer(30.0)
    assert starts(wire.feed(STATION, [2, "2", "TransactionEvent", begin()], now=31.0)) == ["2"]
    wire.feed(STATION, [2, "3", "TransactionEvent", event("Updated", 1)], now=32.0)
    wire.feed(CSMS, [3, "1", LATE], now=40.0)
    wire.bridge.handle_timer(61.0)
    assert starts(wire.sent()) == []
    assert wire.bridge.state.transactions["T1"].number == 812
    wire.feed(CSMS, [3, "2", {"transactionId": 813, **ACCEPTED}], now=71.0)
    answer, (_, stop) = wire.feed(CSMS, [3, "3", {}], now=72.0)
    assert answer == (STATION, [3, "3", {"idTokenInfo": {"status": "Blocked"}}])
    assert (stop[2], stop[3]["transactionId"], stop[3]["timestamp"]) == ("StopTransaction", 813, TIME)
    assert wire.bridge.state.transactions["T1"].number == 812


def test_a_number_that_comes_late_and_was_given_in_time_too_ends_nothing(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()])
    wire.bridge.handle_timer(30.0)
    wire.sent()
    wire.feed(STATION, [2, "2", "TransactionEvent", begin()], now=31.0)
    (status,) = wire.feed(CSMS, [3, "2", {"transactionId": 812, **ACCEPTED}], now=32.0)
    wire.feed(CSMS, [3, status[1][1], {}], now=33.0)
    assert wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}], now=40.0) == []


def test_an_end_whose_start_is_answered_late_is_told_at_once(wire: Wire) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()])
    wire.feed(CSMS, [4, "1", "InternalError", "", {}])
    assert starts(wire.feed(STATION, [2, "2", "TransactionEvent", event("Ended", 1)])) == ["2"]
    wire.bridge.handle_timer(30.0)
    wire.sent()
    ((_, stop),) = wire.feed(CSMS, [3, "2", {"transactionId": 812, **ACCEPTED}], now=31.0)
    assert (stop[2], stop[3]["transactionId"]) == ("StopTransaction", 812)
    wire.feed(CSMS, [3, stop[1], {}], now=32.0)
    seen = wire.feed(STATION, [2, "3", "TransactionEvent", event("Ended", 1)], now=33.0)
    assert told(seen) == [accepted("3")]


@pytest.mark.parametrize("frame", [[3, "1", {"no": "number"}], [4, "1", "InternalError", "", {}], [3, "9", LATE]])
def test_a_late_answer_of_no_use_changes_nothing(wire: Wire, frame: list[Any]) -> None:
    wire.feed(STATION, [2, "1", "TransactionEvent", begin()])
    wire.bridge.handle_timer(30.0)
    wire.sent()
    assert wire.feed(CSMS, frame, now=31.0) == []
    assert wire.bridge.state.transactions["T1"].number is None


def test_late_answers_of_some_calls_are_waited_for_and_not_of_more(wire: Wire) -> None:
    for number in range(MOST_LATE + 1):
        wire.feed(STATION, [2, str(number), "TransactionEvent", begin(f"T{number}")], now=40.0 * number)
        wire.bridge.handle_timer(40.0 * number + 30)
        wire.sent()
    for number in range(MOST_LATE + 1):
        wire.feed(CSMS, [3, str(number), {"transactionId": number, **ACCEPTED}], now=9999.0)
    known = [one.number for one in wire.bridge.state.transactions.values()]
    assert known == [None, *range(1, MOST_LATE + 1)]


def test_a_status_without_a_time_does_not_take_the_place_of_an_equal_one() -> None:
    wire = Wire(PAIRS[OCPP16, OCPP201])
    for number, status in enumerate(("Available", "Preparing", "Finishing", "Preparing")):
        told_now = {"connectorId": 1, "errorCode": "NoError", "status": status}
        wire.feed(STATION, [2, str(number), "StatusNotification", told_now])
    answered = [frame[1] for side, frame in drain(wire) if side is STATION]
    assert answered == ["0", "1", "2", "3"]


def drain(wire: Wire) -> list[tuple[Side, Any]]:
    """Answer all that the CSMS is asked, and return all that is sent."""
    seen = [(CSMS, [2, "0"])]
    for side, frame in seen:
        if side is CSMS:
            seen += wire.feed(CSMS, [3, frame[1], {}])
    return seen
