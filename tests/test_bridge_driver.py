"""The driver of the bridge: flows on one side, sockets that come and go on the other."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from ocppkit import LENIENT, OCPP16, OCPP21, OCPP201, StateError, v16, v21, v201
from ocppkit._engine.state import Duplicates
from ocppkit.bridge.driver import MOST_KEPT, Bridge
from ocppkit.bridge.flows import Context, Flow, Pair, Side
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.running import MOST_WORK
from ocppkit.bridge.state import State, Transaction
from ocppkit.errors import CallFailed, ConnectionLost
from ocppkit.events import CallRejected, CallRepeated, HandlerFailed, LimitReached
from ocppkit.limits import Limits
from tests.bridges import AT, PAIR

STATION, CSMS = Side.STATION, Side.CSMS
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Preparing"}
START = {"connectorId": 1, "idTag": "A", "meterStart": 12, "timestamp": "2026-05-01T10:00:00Z"}
TIME = {"currentTime": "2026-05-01T10:00:00Z"}


class Wire:
    """A bridge, what is sent to it as frames, and what it sends."""

    def __init__(self, pair: Pair = PAIR, **options: Any) -> None:
        self.time = AT
        numbers = itertools.count(1)
        options = {"clock": lambda: self.time, "new_id": lambda: f"b{next(numbers)}", **options}
        self.bridge = Bridge(pair.station, pair.csms, pair=pair, **options)

    def feed(self, side: Side, *frames: Any, now: float = 0.0) -> list[tuple[Side, Any]]:
        for frame in frames:
            self.bridge.receive(side, frame if isinstance(frame, str) else json.dumps(frame), now=now)
        return self.sent()

    def sent(self) -> list[tuple[Side, Any]]:
        return [(side, json.loads(text)) for side in Side for text in self.bridge.messages_to_send(side)]

    def told(self) -> list[Any]:
        return [one.event for one in self.bridge.events()]


def boots(model: str) -> dict[str, str]:
    return {"chargePointVendor": "V", "chargePointModel": model}


def test_a_forwarded_call_keeps_its_message_id_and_its_answer_comes_back() -> None:
    wire = Wire()
    assert wire.feed(STATION, [2, "m1", "Heartbeat", {}]) == [(CSMS, [2, "m1", "Heartbeat", {}])]
    assert wire.feed(CSMS, [3, "m1", TIME]) == [(STATION, [3, "m1", TIME])]
    assert wire.told() == []


def test_what_a_flow_asks_goes_out_one_after_the_other_and_the_answer_follows_the_last() -> None:
    wire = Wire()
    seen = wire.feed(STATION, [2, "m1", "StatusNotification", STATUS])
    for number, (message_id, onward) in enumerate([("m1", "b1"), ("b1", "b2"), ("b2", None)], 1):
        ((side, (kind, sent_id, action, payload)),) = seen
        assert (side, kind, sent_id, action, payload["evseId"]) == (CSMS, 2, message_id, "StatusNotification", number)
        seen = wire.feed(CSMS, [3, message_id, {}])
        assert onward is None or seen[0][1][1] == onward
    assert seen == [(STATION, [3, "m1", {}])]


def test_a_flow_goes_on_after_what_the_other_side_refuses_if_it_likes() -> None:
    wire = Wire(to_csms={"timeout": 5.0})
    wire.feed(STATION, [2, "m1", "StatusNotification", STATUS])
    wire.feed(CSMS, [4, "m1", "InternalError", "", {}])
    wire.feed(CSMS, [3, "b1", {"no": "such property"}])
    assert wire.bridge.next_deadline() == 5.0
    wire.bridge.handle_timer(5.0)
    assert wire.sent() == [(STATION, [3, "m1", {}])]
    assert [(loss.action, loss.pointer, loss.detail) for loss in wire.bridge.losses()] == [
        ("StatusNotification", "/1", "RemoteCallError"),
        ("StatusNotification", "/2", "InvalidResponseError"),
        ("StatusNotification", "/3", "CallTimedOutError"),
    ]
    assert wire.bridge.losses() == []


ERRORS: list[tuple[list[Any], list[Any]]] = [
    (["FormatViolation", "bad", {}], ["FormationViolation", "bad", {}]),
    (["SecurityError", "bad", {"a": 1}], ["SecurityError", "bad", {"a": 1}]),
    (["RpcFrameworkError", "bad", {"a": 1}], ["GenericError", "bad", {"errorCode": "RpcFrameworkError", "a": 1}]),
    (["MessageTypeNotSupported", "", {}], ["GenericError", "", {"errorCode": "MessageTypeNotSupported"}]),
    (["MadeUp", "", "text"], ["GenericError", "", {"errorCode": "MadeUp", "details": "text"}]),
]


@pytest.mark.parametrize(("given", "made"), ERRORS)
def test_an_error_crosses_the_bridge_in_the_spelling_of_the_other_version(given: list[Any], made: list[Any]) -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "Heartbeat", {}])
    assert wire.feed(CSMS, [4, "m1", *given]) == [(STATION, [4, "m1", *made])]


def test_an_answer_that_is_invalid_or_does_not_come_is_an_internal_error_to_the_asker() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "Heartbeat", {}])
    ((_, answer),) = wire.feed(CSMS, [3, "m1", {}])
    assert answer[:3] == [4, "m1", "InternalError"]
    wire.feed(STATION, [2, "m2", "Heartbeat", {}], now=1.0)
    wire.bridge.handle_timer(31.0)
    assert wire.sent() == [(STATION, [4, "m2", "InternalError", "no answer to Heartbeat within 30 s", {}])]
    assert wire.feed(CSMS, [3, "m2", TIME]) == []  # too late


def test_work_that_was_put_off_follows_the_answer_in_order_and_bears_new_ids() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "StartTransaction", START])
    answer, work = wire.feed(CSMS, [3, "m1", TIME])
    assert answer[1][:2] == [3, "m1"]
    assert work == (STATION, [2, "b1", "Reset", {"type": "Soft"}])
    assert wire.feed(STATION, [4, "b1", "InternalError", "", {}]) == [(STATION, [2, "b2", "ClearCache", {}])]
    assert wire.feed(STATION, [3, "b2", {"status": "Accepted"}]) == [
        (STATION, [2, "b3", "UnlockConnector", {"connectorId": 1}])
    ]
    assert wire.feed(STATION, [3, "b3", {"status": "Unlocked"}]) == [(CSMS, [2, "b4", "Heartbeat", {}])]
    assert wire.feed(CSMS, [3, "b4", TIME]) == []
    assert wire.told() == []


def test_work_after_an_answer_of_the_bridge_s_own_bears_a_new_id_too() -> None:
    def alone(request: v16.HeartbeatRequest, context: Context) -> Flow:
        yield from ()
        context.afterwards(v16.ClearCacheRequest())
        context.later(v201.HeartbeatRequest())
        return v16.HeartbeatResponse(current_time=context.now)

    wire = Wire(Pair(OCPP16, OCPP201, {v16.HeartbeatRequest: alone}, {}))
    answer, work = wire.feed(STATION, [2, "m1", "Heartbeat", {}])
    assert (answer[1][:2], work) == ([3, "m1"], (STATION, [2, "b1", "ClearCache", {}]))
    assert wire.feed(STATION, [3, "b1", {"status": "Accepted"}]) == [(CSMS, [2, "b2", "Heartbeat", {}])]


def failure(message_id: str, error: str) -> list[Any]:
    return [(STATION, [4, message_id, "InternalError", f"the bridge failed on BootNotification: {error}", {}])]


@pytest.mark.parametrize(
    ("model", "error"),
    [
        ("fails", "RuntimeError"),
        ("asks invalid", "PayloadError"),
        ("answers nonsense", "TypeError"),
        ("answers invalid", "PayloadError"),
    ],
)
def test_a_flow_that_fails_answers_what_failed_and_not_why_and_is_an_event(model: str, error: str) -> None:
    wire = Wire()
    seen = wire.feed(STATION, [2, "m1", "BootNotification", boots(model)])
    assert seen == failure("m1", error)
    (event,) = wire.told()
    assert isinstance(event, HandlerFailed)
    assert event.action == "BootNotification"
    assert wire.feed(STATION, [2, "m2", "Heartbeat", {}])  # and the bridge goes on


def test_a_flow_that_asks_what_its_other_side_does_not_take_has_failed() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "BootNotification", boots("asks nonsense")])
    assert wire.feed(CSMS, [3, "m1", TIME]) == failure("m1", "TypeError")
    assert isinstance(wire.told()[0], HandlerFailed)


def test_a_refusal_is_answered_with_its_code_and_details() -> None:
    wire = Wire()
    assert wire.feed(STATION, [2, "m1", "BootNotification", boots("refuses")]) == [
        (STATION, [4, "m1", "SecurityError", "not you", {"why": "so"}])
    ]
    assert wire.told() == []
    answer = wire.feed(STATION, [2, "m2", "BootNotification", boots("answers no JSON")])
    assert answer == failure("m2", "ValueError")


def test_an_action_without_a_flow_is_not_supported_and_a_loss() -> None:
    wire = Wire()
    ((_, answer),) = wire.feed(STATION, [2, "m1", "Authorize", {"idTag": "A"}])
    assert answer[:3] == [4, "m1", "NotSupported"]
    assert [(loss.action, loss.kind) for loss in wire.bridge.losses()] == [("Authorize", LossKind.ANSWERED)]


def test_what_no_version_has_never_reaches_a_flow() -> None:
    wire = Wire()
    (unknown,) = wire.feed(STATION, [2, "m1", "MadeUp", {}])
    (invalid,) = wire.feed(STATION, [2, "m2", "Heartbeat", {"a": 1}])
    (signed,) = wire.feed(CSMS, [2, "c1", "Reset-Signed", {"payload": "", "protected": "", "signature": ""}])
    assert [(side, answer[:3]) for side, answer in (unknown, invalid, signed)] == [
        (STATION, [4, "m1", "NotImplemented"]),
        (STATION, [4, "m2", "FormationViolation"]),
        (CSMS, [4, "c1", "NotImplemented"]),
    ]
    assert [type(event) for event in wire.told()] == [CallRejected, CallRejected, CallRejected]


def test_the_bridge_answers_by_itself_what_nobody_needs_to_be_asked() -> None:
    wire = Wire()
    answer = (CSMS, [3, "c1", {"status": "Unknown"}])
    assert wire.feed(CSMS, [2, "c1", "GetDisplayMessages", {"requestId": 1}]) == [answer]


def test_calls_cross_in_both_directions_at_once_even_under_one_id() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "1", "Heartbeat", {}])
    assert wire.feed(CSMS, [2, "1", "Reset", {"type": "Immediate"}]) == [(STATION, [2, "1", "Reset", {"type": "Hard"}])]
    assert wire.feed(STATION, [3, "1", {"status": "Accepted"}]) == [(CSMS, [3, "1", {"status": "Accepted"}])]
    assert wire.feed(CSMS, [3, "1", TIME]) == [(STATION, [3, "1", TIME])]


def test_one_side_is_asked_for_one_thing_at_a_time() -> None:
    wire = Wire()
    assert len(wire.feed(STATION, [2, "m1", "Heartbeat", {}], [2, "m2", "Heartbeat", {}])) == 1
    answer, onward = wire.feed(CSMS, [3, "m1", TIME])
    assert (answer[1][1], onward[1][1]) == ("m1", "m2")


def test_an_id_that_is_taken_at_the_other_side_is_replaced_by_a_new_one() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "StartTransaction", START])
    wire.feed(CSMS, [3, "m1", TIME])  # the Reset that was put off waits for its answer as b1
    wire.feed(CSMS, [2, "b1", "Reset", {"type": "Immediate"}])
    assert wire.feed(STATION, [3, "b1", {"status": "Accepted"}]) == [(STATION, [2, "b2", "Reset", {"type": "Hard"}])]
    seen = wire.feed(STATION, [3, "b2", {"status": "Accepted"}])
    assert (CSMS, [3, "b1", {"status": "Accepted"}]) in seen


def test_a_repeated_call_is_handled_once_where_answers_are_replayed() -> None:
    wire = Wire(to_station={"duplicates": Duplicates.REPLAY})
    assert len(wire.feed(STATION, [2, "m1", "Heartbeat", {}], [2, "m1", "Heartbeat", {}])) == 1
    answer = wire.feed(CSMS, [3, "m1", TIME])
    assert answer == [(STATION, [3, "m1", TIME])]
    assert wire.feed(STATION, [2, "m1", "Heartbeat", {}]) == answer
    assert [type(event) for event in wire.told()] == [CallRepeated, CallRepeated]


def test_the_csms_goes_in_the_middle_of_a_flow_and_its_askers_are_refused() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "Heartbeat", {}], [2, "m2", "Heartbeat", {}])
    wire.bridge.connection_lost(CSMS)
    texts = ["the connection was lost before the answer", "the connection was lost before the request was sent"]
    assert wire.sent() == [
        (STATION, [4, message_id, "InternalError", text, {}])
        for message_id, text in zip(["m1", "m2"], texts, strict=True)
    ]
    ((_, answer),) = wire.feed(STATION, [2, "m3", "Heartbeat", {}])
    assert answer[:3] == [4, "m3", "InternalError"]
    with pytest.raises(StateError):
        wire.feed(CSMS, [2, "c1", "Reset", {"type": "Immediate"}])
    wire.bridge.handle_timer(100.0)
    wire.bridge.connection_lost(CSMS)
    assert wire.bridge.next_deadline() is None
    assert wire.told() == []


def test_the_station_goes_in_the_middle_of_a_flow_which_ends_without_it() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "StartTransaction", START])
    wire.bridge.connection_lost(STATION)
    assert wire.feed(CSMS, [3, "m1", TIME]) == [(CSMS, [2, "b1", "Heartbeat", {}])]  # what it asks of the CSMS later
    assert wire.bridge.state.counters["begun"] == 12
    wire.bridge.connection_lost(CSMS)
    assert (wire.sent(), wire.told()) == ([], [])


def test_a_state_outlives_its_bridge() -> None:
    state = State()
    wire = Wire(state=state)
    before = state.changed
    wire.bridge.receive(STATION, json.dumps([2, "m1", "StartTransaction", START]), now=0.0)
    assert (before, state.changed) == (False, True)  # and no frame has left
    again = State.from_json(json.loads(json.dumps(state.to_json())))
    assert again.counters["begun"] == 12


def test_each_step_of_a_flow_knows_the_time() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "StatusNotification", STATUS])
    wire.time += timedelta(minutes=1)
    ((_, frame),) = wire.feed(CSMS, [3, "m1", {}])
    assert frame[3]["timestamp"] == "2026-05-01T10:01:00Z"


def test_what_nobody_fetches_does_not_grow_without_bound() -> None:
    wire = Wire()
    wire.feed(STATION, [2, "m1", "BootNotification", boots("loses much")])
    wire.feed(STATION, [2, "m2", "BootNotification", boots("loses much")])
    assert len(wire.bridge.losses()) == MOST_KEPT
    assert wire.told() == [LimitReached("losses", MOST_KEPT)]
    for number in range(MOST_KEPT + 1):
        wire.feed(STATION, [2, f"f{number}", "BootNotification", boots("fails")])
    assert len(wire.told()) == MOST_KEPT


def test_what_no_schema_has_is_a_loss_where_it_was_let_through() -> None:
    wire = Wire(to_station={"reading": LENIENT}, to_csms={"reading": LENIENT})
    wire.feed(STATION, [2, "m1", "Heartbeat", {"a": 1}])
    wire.feed(CSMS, [3, "m1", {**TIME, "b": 2}])
    assert [(loss.pointer, loss.kind, loss.response) for loss in wire.bridge.losses()] == [
        ("/a", LossKind.DROPPED, False),
        ("/b", LossKind.DROPPED, True),
    ]


def test_work_of_too_many_answers_is_dropped() -> None:
    wire = Wire()
    for number in range(MOST_WORK + 1):
        wire.feed(STATION, [2, f"m{number}", "StartTransaction", START])
        seen = wire.feed(CSMS, [3, f"m{number}", TIME])
        assert seen[0][1][:2] == [3, f"m{number}"]
    assert wire.told() == [LimitReached("work", MOST_WORK)]


def test_a_side_that_is_asked_too_much_cancels_what_is_too_much() -> None:
    wire = Wire(to_csms={"limits": Limits(queued=1)})
    seen = wire.feed(STATION, *([2, f"m{number}", "Heartbeat", {}] for number in range(3)))
    assert (STATION, [4, "m2", "InternalError", "the call was cancelled", {}]) in seen
    assert wire.told() == [LimitReached("queued", 2)]


def test_a_send_begins_a_flow_that_nobody_is_answered() -> None:
    seen: list[object] = []

    def stream(request: v21.NotifyPeriodicEventStreamRequest, context: Context) -> Flow:
        seen.append(request)
        yield v201.HeartbeatRequest()
        return None

    told = {"id": 1, "pending": 0, "basetime": TIME["currentTime"], "data": [{"t": 0, "v": "1"}]}
    send = [6, "s1", "NotifyPeriodicEventStream", told]
    wire = Wire(Pair(OCPP21, OCPP201, {v21.NotifyPeriodicEventStreamRequest: stream}, {}))
    assert wire.feed(STATION, send) == [(CSMS, [2, "b1", "Heartbeat", {}])]
    assert wire.feed(CSMS, [3, "b1", TIME]) == []
    assert len(seen) == 1
    wire = Wire(Pair(OCPP21, OCPP201, {}, {}))
    assert wire.feed(STATION, send) == []
    assert [loss.kind for loss in wire.bridge.losses()] == [LossKind.ANSWERED]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Bridge(OCPP16, OCPP16, clock=lambda: AT), "there is no bridge"),
        (lambda: Bridge(OCPP16, OCPP21, clock=lambda: AT, pair=PAIR), "1.6 and 2.0.1 are not the versions"),
    ],
)
def test_a_bridge_without_a_fitting_pair_is_an_error(make: Callable[[], Bridge], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make()


def test_a_lost_connection_of_a_flow_says_whether_the_request_was_sent() -> None:
    caught: list[CallFailed] = []

    def careful(request: v16.HeartbeatRequest, context: Context) -> Flow:
        try:
            yield v201.HeartbeatRequest()
        except CallFailed as error:
            caught.append(error)
        return v16.HeartbeatResponse(current_time=context.now)

    wire = Wire(Pair(OCPP16, OCPP201, {v16.HeartbeatRequest: careful}, {}))
    wire.feed(STATION, [2, "m1", "Heartbeat", {}])
    wire.bridge.connection_lost(CSMS)
    assert wire.feed(STATION, [2, "m2", "Heartbeat", {}]) == [
        (STATION, [3, "m1", TIME]),
        (STATION, [3, "m2", TIME]),
    ]
    assert [isinstance(error, ConnectionLost) and error.sent for error in caught] == [True, False]


def test_a_transaction_that_is_forgotten_while_it_runs_is_told() -> None:
    wire = Wire()
    transactions = wire.bridge.state.transactions
    for number in range(transactions.limit):
        transactions[str(number)] = Transaction(str(number), ended=number == 0)
    wire.feed(STATION, [2, "m1", "Heartbeat", {}])
    assert wire.told() == []
    for number in range(2):
        transactions[f"more {number}"] = Transaction(f"more {number}")
    wire.feed(CSMS, [3, "m1", TIME])
    assert wire.told() == [LimitReached("transactions", transactions.limit)]
    wire.feed(STATION, [2, "m2", "Heartbeat", {}])
    assert wire.told() == []
