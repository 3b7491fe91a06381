"""Requests of a station that build on one another, and come before the one before was answered."""

from __future__ import annotations

from typing import Any

import pytest

from ocppkit import OCPP16, OCPP21, OCPP201
from ocppkit.bridge.flows import Side
from ocppkit.bridge.pairs import PAIRS
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
        [2, "3", "TransactionEvent", event("Ended", 1)],
    )
    assert told(seen) == [(CSMS, "1", "StartTransaction")]
    wire.feed(CSMS, [3, "1", {"transactionId": 812, **ACCEPTED}])
    answer, stop = wire.feed(CSMS, [3, "b1", {}])
    assert told([answer]) == [accepted("1")]
    assert (stop[1][2], stop[1][3]["transactionId"]) == ("StopTransaction", 812)
    seen = wire.feed(CSMS, [3, "2", {}])
    assert told(seen) == [(STATION, "2", {}), (STATION, "3", {})]
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
    wire.feed(STATION, *([2, str(number), "TransactionEvent", begin()] for number in range(32)))
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
