"""The engine does what its tables say, and its tables say what the standard says."""

from __future__ import annotations

import gc
import json
import traceback
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CallCancelledError,
    CallError,
    CallFinished,
    CallReceived,
    CallRejected,
    CallTimedOutError,
    ConnectionLost,
    CsmsConnection,
    ErrorCode,
    FrameError,
    InvalidResponseError,
    LimitReached,
    Limits,
    PayloadError,
    PendingCall,
    RawRequest,
    Registration,
    RegistrationGate,
    RemoteCallError,
    ResponseUnmatched,
    Situation,
    StateError,
    StationConnection,
    Version,
    from_payload,
    v16,
    v21,
    v201,
)
from ocppkit._engine.state import DUPLICATES, IN, OUT, Duplicates, InInput, InState, OutInput, OutState
from ocppkit.json import is_mapping as json_object
from tests.engine_table import ALL, CASES, Case, boot, boot_request

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ROWS = [(case, version) for case in CASES for version in case.versions]


def make(case: Case, version: type[Version]) -> Any:
    options = {name: value() if name == "gate" else value for name, value in case.options.items()}
    cls: Any = CsmsConnection if case.role == "csms" else StationConnection
    return cls(version, **options)


def wanted(row: Any, version: type[Version]) -> Any:
    return row[version] if json_object(row) else row


def told(text: str, like: tuple[Any, ...]) -> tuple[Any, ...]:
    """Reduce a frame to what a row says of it."""
    frame = json.loads(text)
    if frame[0] in {4, 5}:
        kind, message_id, code, description, details = frame
        assert len(description) <= 255
        assert isinstance(details, dict)
        return kind, message_id, code
    if frame[0] == 3 and len(like) == 3 and isinstance(like[2], str):
        return 3, frame[1], like[2]  # the row names the action, for it does not care for the payload
    return tuple(frame[:3])


@pytest.mark.parametrize(("case", "version"), ROWS, ids=lambda x: x.name if isinstance(x, Case) else x.__name__)
def test_what_comes_is_answered_as_the_standard_asks(case: Case, version: type[Version]) -> None:
    conn, events, texts = make(case, version), list[Any](), list[str]()
    for step in case.steps:
        if isinstance(step, str):
            conn.receive(step, now=0.0)
        else:
            step(conn)
        events += conn.events()
        texts += conn.messages_to_send()
    out = wanted(case.out, version)
    assert [told(text, like) for text, like in zip(texts, out, strict=True)] == [tuple(frame) for frame in out]
    assert [type(event).__name__ for event in events] == wanted(case.events, version)
    line = conn._calls_out
    assert len(line.queue) + len(line.waiting) == case.pending
    assert len(conn._calls_in.handling) == case.handling


def test_every_situation_has_a_row_for_every_version() -> None:
    in_table = {(case.situation, version) for case, version in ROWS}
    shells = {Situation.NOT_HANDLED, Situation.HANDLER_FAILED}  # only who has handlers meets them
    assert {(situation, version) for situation in set(Situation) - shells for version in ALL} <= in_table
    for version in ALL:
        assert set(version.answers) == set(Situation)


# Rules that one row cannot show, and the test that does.
ELSEWHERE = {
    "F3": "test_a_list_is_a_list",
    "F5": "test_a_pointer_and_a_description_of_any_length_are_cut",
    "F6": "test_what_comes_is_answered_as_the_standard_asks",  # details are an object in every row
    "F7": "test_json_is_read_however_it_is_laid_out",
    "F9": None,  # raised limits of single fields belong to lenient reading
    "I6": "test_nothing_of_the_message_is_in_what_answers_it",
    "I9": "test_message_ids_are_new_unless_the_caller_gives_them",
    "N9": "test_the_schema_decides_where_the_standard_s_example_differs",
    "S2": "test_connections_do_not_wait_for_each_other",
    "S8": "test_what_comes_after_a_handler_is_sent_behind_its_answer",
    "G5": None,  # whether a connection is closed is the shell's user's to decide: the engine never does
    "G9": "test_the_next_boot_waits_for_the_csms_s_interval",
}
RULES = [
    f"{letter}{number}"
    for letter, last in (("F", 9), ("I", 10), ("N", 9), ("S", 9), ("G", 11))
    for number in range(1, last + 1)
]


def test_every_rule_of_the_protocol_has_a_row_or_a_test() -> None:
    sources = " ".join(case.source for case in CASES).replace(";", " ").replace(",", " ").replace(":", " ").split()
    assert [rule for rule in RULES if rule not in sources and rule not in ELSEWHERE] == []
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert [name for name in ELSEWHERE.values() if name is not None and f"def {name}(" not in tests] == []


def test_json_is_read_however_it_is_laid_out() -> None:
    conn = CsmsConnection(OCPP201)
    conn.receive('\n[ 2 ,\t"1", "DataTransfer", {"messageId": "m", "vendorId": "x", "vendorId": "v"} ]\r\n', now=0.0)
    (event,) = conn.events()
    assert isinstance(event, CallReceived)
    assert event.request == v201.DataTransferRequest(vendor_id="v", message_id="m")


def test_the_schema_decides_where_the_standard_s_example_differs() -> None:
    conn = CsmsConnection(OCPP21)
    example = '{"id":1,"pending":0,"data":[{"t":"2026-01-02T03:04:05Z","v":"1"}]}'
    conn.receive(f'[6,"1","NotifyPeriodicEventStream",{example}]', now=0.0)
    (event,) = conn.events()
    assert isinstance(event, CallRejected)
    assert isinstance(event.error, PayloadError)
    assert {finding.pointer for finding in event.error.findings} == {"/data/0/t", "/basetime"}


def test_connections_do_not_wait_for_each_other() -> None:
    ends = [station(), station()]
    for conn in ends:
        conn.call(BEAT, now=0.0)
    assert [len(conn.messages_to_send()) for conn in ends] == [1, 1]


# Calls out: every state and every input

BEAT = v201.HeartbeatRequest()
ANSWER = '[3,"1",{"currentTime":"2026-01-02T03:04:05Z"}]'


def station(**options: Any) -> StationConnection[OCPP201]:
    return StationConnection(OCPP201, **options)


def pending_in(state: OutState) -> tuple[StationConnection[OCPP201], PendingCall[v201.HeartbeatResponse]]:
    """Bring a call with the id "1" into a state."""
    conn = station()
    if state is OutState.QUEUED:
        conn.call(BEAT, now=0.0, message_id="0", timeout=99.0)
    pending = conn.call(BEAT, now=0.0, message_id="1")
    if state in {OutState.WAITING, OutState.ABANDONED}:
        conn.messages_to_send()
    if state is OutState.ABANDONED:
        conn.cancel(pending, now=0.0)
    if state is OutState.ENDED:
        conn.receive(ANSWER, now=0.0)
    conn.events()
    assert pending.state is state
    return conn, pending


def apply(conn: StationConnection[OCPP201], pending: PendingCall[Any], event: OutInput) -> None:
    match event:
        case OutInput.TURN:
            conn.receive('[3,"0",{"currentTime":"2026-01-02T03:04:05Z"}]', now=1.0)
        case OutInput.SENT:
            conn.messages_to_send()
        case OutInput.RESULT:
            conn.receive(ANSWER, now=1.0)
        case OutInput.INVALID:
            conn.receive('[3,"1",{}]', now=1.0)
        case OutInput.ERROR:
            conn.receive('[4,"1","GenericError","",{}]', now=1.0)
        case OutInput.TIMEOUT:
            conn.handle_timer(30.0)
        case OutInput.CANCEL:
            conn.cancel(pending, now=1.0)
        case OutInput.LOST:
            conn.connection_lost()


OUTCOMES = {
    OutInput.RESULT: None,
    OutInput.INVALID: InvalidResponseError,
    OutInput.ERROR: RemoteCallError,
    OutInput.TIMEOUT: CallTimedOutError,
    OutInput.CANCEL: CallCancelledError,
    OutInput.LOST: ConnectionLost,
}


@pytest.mark.parametrize("event", OutInput)
@pytest.mark.parametrize("state", OutState)
def test_a_call_goes_from_every_state_where_the_table_says_and_is_told_of_once(
    state: OutState, event: OutInput
) -> None:
    conn, pending = pending_in(state)
    was_done = pending.done
    apply(conn, pending, event)
    assert pending.state is OUT[state].get(event, state)
    finished = [one for one in conn.events() if isinstance(one, CallFinished) and one.pending is pending]
    assert len(finished) == (event in OUT[state] and event not in {OutInput.SENT, OutInput.TURN} and not was_done)
    if finished:
        expected = OUTCOMES[event]
        if expected is None:
            assert pending.result().current_time == NOW
        else:
            with pytest.raises(expected):
                pending.result()


def test_a_result_after_the_cancelling_is_reported_unmatched_and_frees_the_line() -> None:
    conn, _ = pending_in(OutState.ABANDONED)
    conn.messages_to_send()
    conn.call(BEAT, now=0.0, message_id="2")
    assert conn.messages_to_send() == []
    conn.receive(ANSWER, now=1.0)
    (event,) = conn.events()
    assert isinstance(event, ResponseUnmatched)
    assert event.late
    assert len(conn.messages_to_send()) == 1


def test_calls_of_higher_priority_go_first_and_equal_ones_in_order() -> None:
    conn = station()
    for message_id, priority in (("0", 0), ("a", 0), ("b", 5), ("c", 0), ("d", 5), ("e", -1)):
        conn.call(BEAT, now=0.0, message_id=message_id, priority=priority)
    sent: list[str] = []
    for _ in range(6):
        (text,) = conn.messages_to_send()
        sent.append(json.loads(text)[1])
        conn.receive(ANSWER.replace('"1"', f'"{sent[-1]}"'), now=0.0)
    assert sent == ["0", "b", "d", "a", "c", "e"]


def test_waiting_for_the_turn_and_for_the_answer_are_separate_figures() -> None:
    conn = station()
    conn.call(BEAT, now=0.0, message_id="0")
    pending = conn.call(BEAT, now=1.0, message_id="1", timeout=10.0)
    assert (pending.queued, pending.waited, pending.deadline) == (None, None, None)
    conn.receive('[3,"0",{"currentTime":"2026-01-02T03:04:05Z"}]', now=5.0)
    assert (pending.queued, pending.deadline, conn.next_deadline()) == (4.0, 15.0, 15.0)
    conn.receive(ANSWER, now=7.0)
    assert (pending.queued, pending.waited, conn.next_deadline()) == (4.0, 2.0, None)


def test_the_deadline_starts_when_the_transport_has_taken_the_text() -> None:
    conn = station(timeout=10.0)
    pending = conn.call(BEAT, now=0.0)
    (outgoing,) = conn.drain()
    conn.sent(outgoing, now=3.0)
    conn.handle_timer(12.9)
    assert not pending.done
    conn.handle_timer(13.0)
    with pytest.raises(CallTimedOutError, match="within 10 s"):
        pending.result()


def test_who_asks_for_a_failure_again_and_again_is_kept_nowhere() -> None:
    conn = station()
    pending = conn.call(BEAT, now=0.0)
    conn.connection_lost()
    for _ in range(3):
        with pytest.raises(ConnectionLost) as caught:
            pending.result()
        assert len(traceback.extract_tb(caught.value.__traceback__)) == 2


def test_the_queue_of_calls_is_bounded() -> None:
    conn = station(limits=Limits(queued=2))
    for _ in range(3):
        conn.call(BEAT, now=0.0)
    with pytest.raises(StateError, match="2 calls wait"):
        conn.call(BEAT, now=0.0)


@pytest.mark.parametrize(("message_id", "said"), [("", "1 to 36"), ("x" * 37, "1 to 36"), ("1", "has not ended")])
def test_a_message_id_is_short_and_not_in_use(message_id: str, said: str) -> None:
    conn = station()
    conn.call(BEAT, now=0.0, message_id="1")
    with pytest.raises(ValueError, match=said):
        conn.call(BEAT, now=0.0, message_id=message_id)


def test_message_ids_are_new_unless_the_caller_gives_them() -> None:
    conn = station()
    one, other = conn.call(BEAT, now=0.0), conn.call(BEAT, now=0.0)
    assert len(one.message_id) == len(other.message_id) == 36
    assert one.message_id != other.message_id
    assert station(new_id=iter(["mine"]).__next__).call(BEAT, now=0.0).message_id == "mine"


@pytest.mark.parametrize("version", [OCPP201, OCPP21])
def test_only_16_may_have_several_calls_in_flight(version: type[Version]) -> None:
    assert StationConnection(OCPP16, in_flight=2)
    with pytest.raises(ValueError, match="1 to 1 calls in flight, not 2"):
        StationConnection(version, in_flight=2)


def test_an_error_code_that_nobody_knows_is_kept_as_it_was_sent() -> None:
    conn = station()
    pending = conn.call(BEAT, now=0.0, message_id="1")
    conn.receive('[4,"1","MadeUp","why",{"a":1}]', now=0.0)
    with pytest.raises(RemoteCallError) as caught:
        pending.result()
    assert (caught.value.code, caught.value.raw_code, caught.value.details) == (None, "MadeUp", {"a": 1})


@pytest.mark.parametrize("spelling", ["OccurenceConstraintViolation", "OccurrenceConstraintViolation"])
@pytest.mark.parametrize("version", ALL)
def test_both_spellings_of_an_error_are_understood_on_every_version(version: type[Version], spelling: str) -> None:
    conn: Any = StationConnection(version)
    pending = conn.call(boot_request(conn), now=0.0, message_id="1")
    conn.receive(f'[4,"1","{spelling}","",{{}}]', now=0.0)
    with pytest.raises(RemoteCallError) as caught:
        pending.result()
    assert caught.value.code is ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION


# Calls in: every state and every input


def with_id_in(state: InState, policy: Duplicates) -> Any:
    conn: Any = CsmsConnection(OCPP21, duplicates=policy, limits=Limits(remembered=1))
    if state is not InState.NEW:
        conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
    if state is InState.ANSWERED:
        conn.reply("1", v21.HeartbeatRequest(), v21.HeartbeatResponse(current_time=NOW))
    conn.events()
    return conn


@pytest.mark.parametrize("policy", Duplicates)
@pytest.mark.parametrize("event", InInput)
@pytest.mark.parametrize("state", InState)
def test_an_id_goes_from_every_state_where_the_table_says(state: InState, event: InInput, policy: Duplicates) -> None:
    conn = with_id_in(state, policy)
    line = conn._calls_in
    assert line.state("1") is state
    allowed, repeated = event in IN[state], False
    match event:
        case InInput.CALL:
            conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
            repeated = state is InState.ANSWERED and DUPLICATES[policy][state][0].name == "ANSWERED"
        case InInput.REPLY | InInput.REFUSE if not allowed:
            with pytest.raises(StateError, match="waits for an answer"):
                conn.refuse("1", ErrorCode.GENERIC_ERROR)
        case InInput.REPLY:
            conn.reply("1", v21.HeartbeatRequest(), v21.HeartbeatResponse(current_time=NOW))
        case InInput.REFUSE:
            conn.refuse("1", ErrorCode.GENERIC_ERROR)
        case InInput.RESULT_ERROR:
            conn.receive('[5,"1","FormatViolation","",{}]', now=0.0)
            assert isinstance(conn.events()[0], ResponseUnmatched) is not allowed
        case InInput.CROWDED_OUT:
            conn.receive('[2,"2","Heartbeat",{}]', now=0.0)
            conn.refuse("2", ErrorCode.GENERIC_ERROR)
        case InInput.LOST:
            conn.connection_lost()
    assert line.state("1") is (state if repeated else IN[state].get(event, state))


def test_a_reply_belongs_to_the_request_that_it_answers() -> None:
    conn = CsmsConnection(OCPP201)
    conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
    beat, wrong = v201.HeartbeatResponse(current_time=NOW), v201.AuthorizeResponse.__new__(v201.AuthorizeResponse)
    other: Any = conn
    with pytest.raises(TypeError, match="call '1' is a HeartbeatRequest, not a LogStatusNotificationRequest"):
        other.reply("1", v201.LogStatusNotificationRequest(status=v201.UploadLogStatusEnumType.IDLE), beat)
    with pytest.raises(TypeError, match="answered with HeartbeatResponse, not with AuthorizeResponse"):
        other.reply("1", BEAT, wrong)
    with pytest.raises(PayloadError, match="currentTime"):
        conn.reply("1", BEAT, v201.HeartbeatResponse(current_time=NOW.replace(tzinfo=None)))
    conn.reply("1", BEAT, beat)
    with pytest.raises(StateError, match="no call with id '1' waits"):
        conn.reply("1", BEAT, beat)
    assert len(conn.messages_to_send()) == 1


def test_a_request_of_another_version_or_direction_is_a_type_error() -> None:
    conn: Any = CsmsConnection(OCPP201)
    with pytest.raises(TypeError, match=r"ClearCacheRequest is of OCPP 1\.6"):
        conn.call(v16.ClearCacheRequest(), now=0.0)


def test_requests_are_answered_in_any_order() -> None:
    conn = CsmsConnection(OCPP201)
    for number in range(3):
        conn.receive(f'[2,"{number}","Heartbeat",{{}}]', now=0.0)
    for number in (2, 0, 1):
        conn.reply(str(number), BEAT, v201.HeartbeatResponse(current_time=NOW))
    assert [json.loads(text)[1] for text in conn.messages_to_send()] == ["2", "0", "1"]


@pytest.mark.parametrize("remembered", [0, 1, 16])
def test_remembered_ids_are_bounded(remembered: int) -> None:
    conn: Any = CsmsConnection(OCPP201, duplicates=Duplicates.REPLAY, limits=Limits(remembered=remembered))
    for number in range(100):
        conn.receive(f'[2,"{number}","Heartbeat",{{}}]', now=0.0)
        conn.reply(str(number), BEAT, v201.HeartbeatResponse(current_time=NOW))
        conn.messages_to_send()
        conn.events()
    assert len(conn._calls_in.answered) == remembered


# Limits


def test_undrained_events_are_bounded_and_no_call_is_lost() -> None:
    conn = StationConnection(OCPP201, limits=Limits(undrained=10))
    pending = conn.call(BEAT, now=0.0, message_id="1")
    for _ in range(100):
        conn.receive('[3,"?",{}]', now=0.0)
    conn.receive(ANSWER, now=0.0)
    events = conn.events()
    assert [type(event) for event in events] == [ResponseUnmatched] * 10 + [LimitReached, CallFinished]
    assert pending.done


def test_undrained_texts_are_bounded_and_what_is_due_is_not_dropped() -> None:
    conn = StationConnection(OCPP21, limits=Limits(undrained=3))
    conn.receive('[2,"1","ClearCache",{}]', now=0.0)
    for text in ["garbage"] * 100 + [f'[2,"more {number}","ClearCache",{{}}]' for number in range(100)]:
        conn.receive(text, now=0.0)
    data = [v21.StreamDataElementType(t=0.0, v="1")]
    with pytest.raises(StateError, match="3 texts wait"):
        conn.send(v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=data))
    conn.call(v21.HeartbeatRequest(), now=0.0)
    conn.refuse("1", ErrorCode.GENERIC_ERROR)
    assert [json.loads(text)[0] for text in conn.messages_to_send()] == [4, 4, 4, 2, 4]
    assert conn._calls_in.handling == ()  # pyright: ignore[reportPrivateUsage]
    conn.receive('[2,"1","ClearCache",{}]', now=0.0)
    assert isinstance(conn.events()[-1], CallReceived)


def test_bad_frames_are_counted() -> None:
    conn: Any = CsmsConnection(OCPP16)
    for text in ("garbage", b"\xff", '[2,"1","Heartbeat",{}]', "[9]"):
        conn.receive(text, now=0.0)
    assert conn.bad_frames == 3


def test_nothing_of_the_message_is_in_what_answers_it() -> None:
    for version in ALL:
        conn: Any = CsmsConnection(version)
        secret = "correct horse battery staple"
        conn.receive(f'[2,"1","DataTransfer",{{"vendorId":"{secret * 20}","data":7}}]', now=0.0)
        conn.receive(f'[2,"1","DataTransfer",{{"vendorId":"{secret}"', now=0.0)
        for text in conn.messages_to_send():
            assert "horse" not in text
            assert "Traceback" not in text


def test_details_name_place_rule_and_limit() -> None:
    conn = CsmsConnection(OCPP201)
    conn.receive('[2,"1","DataTransfer",{"vendorId":"' + "x" * 256 + '"}]', now=0.0)
    (text,) = conn.messages_to_send()
    assert json.loads(text)[4] == {"findings": [{"pointer": "/vendorId", "rule": "maxLength", "limit": 255}]}


@pytest.mark.parametrize("kind", [2, 3])
def test_a_pointer_and_a_description_of_any_length_are_cut(kind: int) -> None:
    conn = CsmsConnection(OCPP21)
    conn.call(v21.ClearCacheRequest(), now=0.0, message_id="1")
    conn.messages_to_send()
    key = "k" * 5000
    conn.receive(f'[2,"1","Heartbeat",{{"{key}":1}}]' if kind == 2 else f'[3,"1",{{"{key}":1}}]', now=0.0)
    (text,) = conn.messages_to_send()
    assert len(text) < 1000


def test_after_the_loss_only_the_drains_work() -> None:
    conn = station()
    pending = conn.call(BEAT, now=0.0)
    conn.connection_lost()
    assert [type(event) for event in conn.events()] == [CallFinished]
    assert conn.messages_to_send() == []
    with pytest.raises(ConnectionLost):
        pending.result()
    for misuse in (
        lambda: conn.call(BEAT, now=0.0),
        lambda: conn.receive(ANSWER, now=0.0),
        lambda: conn.refuse("1", ErrorCode.GENERIC_ERROR),
    ):
        with pytest.raises(StateError, match="lost"):
            misuse()


# Registration


def gated(state: Registration, version: type[Version] = OCPP201) -> Any:
    return StationConnection(version, gate=RegistrationGate(state))


def test_a_station_sends_nothing_but_its_boot_until_it_is_accepted() -> None:
    conn = gated(Registration.UNKNOWN)
    with pytest.raises(StateError, match="Heartbeat may not be sent now: the registration is unknown"):
        conn.call(BEAT, now=0.0)
    conn.call(boot_request(conn), now=0.0, message_id="boot")
    conn.receive(boot("Accepted"), now=1.0)
    conn.call(BEAT, now=1.0)


@pytest.mark.parametrize("status", ["Pending", "Rejected"])
def test_the_next_boot_waits_for_the_csms_s_interval(status: str) -> None:
    conn = gated(Registration.UNKNOWN)
    conn.call(boot_request(conn), now=0.0, message_id="boot")
    conn.receive(boot(status, interval=60), now=1.0)
    with pytest.raises(StateError, match=f"BootNotification may not be sent now: the registration is {status}"):
        conn.call(boot_request(conn), now=60.0)
    conn.call(boot_request(conn), now=61.0)


def test_an_interval_of_zero_and_a_trigger_let_the_station_boot_at_once() -> None:
    conn = gated(Registration.UNKNOWN)
    conn.call(boot_request(conn), now=0.0, message_id="boot")
    conn.receive(boot("Rejected", interval=0), now=1.0)
    conn.call(boot_request(conn), now=1.0, message_id="boot")
    conn.receive(boot("Pending", interval=60), now=2.0)
    conn.receive('[2,"t","TriggerMessage",{"requestedMessage":"BootNotification"}]', now=3.0)
    conn.call(boot_request(conn), now=3.0)


def test_a_csms_does_not_call_whom_it_has_rejected_nor_start_while_pending() -> None:
    conn = CsmsConnection(OCPP201, gate=RegistrationGate(Registration.REJECTED))
    with pytest.raises(StateError, match="the registration is Rejected"):
        conn.call(v201.ClearCacheRequest(), now=0.0)
    conn = CsmsConnection(OCPP201, gate=RegistrationGate(Registration.PENDING))
    conn.call(v201.ClearCacheRequest(), now=0.0)
    with pytest.raises(StateError, match="RequestStopTransaction may not be sent now: the registration is Pending"):
        conn.call(v201.RequestStopTransactionRequest(transaction_id="1"), now=0.0)


def test_a_lenient_gate_reports_what_it_lets_out() -> None:
    conn = StationConnection(OCPP201, gate=RegistrationGate(lenient=True))
    conn.call(BEAT, now=0.0)
    assert [type(event).__name__ for event in conn.events()] == ["GateEvent"]


def test_events_are_matched_by_position() -> None:
    conn = CsmsConnection(OCPP201)
    conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
    match conn.events():
        case [CallReceived(message_id, v201.HeartbeatRequest(), findings, raw)]:
            assert (message_id, findings, raw) == ("1", (), '[2,"1","Heartbeat",{}]')
        case other:
            pytest.fail(repr(other))


def test_an_idle_connection_takes_less_than_a_kibibyte() -> None:
    def idle() -> CsmsConnection[OCPP201]:
        conn = CsmsConnection(OCPP201)
        conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
        conn.reply("1", BEAT, v201.HeartbeatResponse(current_time=NOW))
        pending = conn.call(v201.ClearCacheRequest(), now=0.0)
        conn.receive(f'[3,"{pending.message_id}",{{"status":"Accepted"}}]', now=0.0)
        conn.messages_to_send()
        conn.events()
        return conn

    kept = [idle()]  # what loads on first use
    gc.collect()
    tracemalloc.start()
    kept += [idle() for _ in range(200)]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(kept) == 201
    assert size / 200 <= 1024


# What reviewers found


def test_a_call_that_nobody_has_fetched_counts_as_not_sent() -> None:
    conn = station()
    unfetched = conn.call(BEAT, now=0.0)
    conn.connection_lost()
    with pytest.raises(ConnectionLost, match="before the request was sent"):
        unfetched.result()
    conn = station()
    fetched = conn.call(BEAT, now=0.0)
    conn.drain()
    conn.connection_lost()
    with pytest.raises(ConnectionLost, match="before the answer"):
        fetched.result()


def test_a_call_that_ends_before_it_was_fetched_is_never_sent() -> None:
    conn = station(timeout=10.0)
    late, cancelled = conn.call(BEAT, now=0.0), conn.call(BEAT, now=0.0)
    conn.call(BEAT, now=0.0, message_id="last")
    conn.handle_timer(10.0)
    conn.cancel(cancelled, now=10.0)
    assert late.done
    assert [json.loads(text)[1] for text in conn.messages_to_send()] == ["last"]


def test_a_call_of_another_connection_cannot_be_cancelled() -> None:
    one, other = station(), station()
    pending = one.call(BEAT, now=0.0)
    with pytest.raises(StateError, match="not a call of this connection"):
        other.cancel(pending, now=0.0)
    one.connection_lost()
    other.cancel(pending, now=0.0)  # it has ended: there is nothing to cancel


def test_given_up_ids_may_be_forgotten_at_once() -> None:
    conn = station(limits=Limits(remembered=0))
    for _ in range(10):
        conn.call(BEAT, now=0.0, timeout=0.0)
        conn.messages_to_send()
        conn.handle_timer(0.0)
    line: Any = conn
    assert line._calls_out.given_up == ()


def test_a_free_line_needs_no_queue() -> None:
    conn = station(limits=Limits(queued=0))
    conn.call(BEAT, now=0.0)
    with pytest.raises(StateError, match="0 calls wait"):
        conn.call(BEAT, now=0.0)


@pytest.mark.parametrize("timeout", [float("nan"), -1.0])
def test_a_time_out_is_a_number_of_seconds(timeout: float) -> None:
    with pytest.raises(ValueError, match="a number of seconds"):
        station(timeout=timeout)
    with pytest.raises(ValueError, match="a number of seconds"):
        station().call(BEAT, now=0.0, timeout=timeout)


def test_a_time_out_that_began_at_zero_says_how_long_it_was() -> None:
    conn = station(timeout=10.0)
    pending = conn.call(BEAT, now=0.0)
    conn.handle_timer(10.0)
    with pytest.raises(CallTimedOutError, match="within 10 s"):
        pending.result()


STREAM = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=[])


@pytest.mark.parametrize(
    ("conn", "message"),
    [
        (CsmsConnection(OCPP201), BEAT),
        (StationConnection(OCPP201), v201.ClearCacheRequest()),
        (StationConnection(OCPP21), STREAM),
        (StationConnection(OCPP201), v21.HeartbeatRequest()),
    ],
)
def test_a_call_in_the_wrong_direction_is_a_type_error_at_run_time_too(conn: Any, message: Any) -> None:
    with pytest.raises(TypeError, match=r"may not send|is of OCPP 2\.1, so"):
        conn.call(message, now=0.0)
    assert conn.messages_to_send() == []


@pytest.mark.parametrize(("version", "message"), [(OCPP16, STREAM), (OCPP21, v21.HeartbeatRequest())])
def test_only_a_send_of_the_version_is_sent(version: type[Version], message: Any) -> None:
    conn: Any = StationConnection(version)
    with pytest.raises(TypeError, match=r"may not send a HeartbeatRequest as a SEND|is of OCPP 2\.1, so"):
        conn.send(message)


def test_two_delivered_duplicates_are_refused_each_by_its_own_request() -> None:
    conn = CsmsConnection(OCPP201, duplicates=Duplicates.DELIVER)
    conn.receive('[2,"1","Heartbeat",{}]', now=0.0)
    conn.receive('[2,"1","DataTransfer",{"vendorId":"v"}]', now=0.0)
    first, second = (event for event in conn.events() if isinstance(event, CallReceived))
    conn.refuse("1", ErrorCode.NOT_SUPPORTED, request=second.request)
    conn.reply("1", first.request, v201.HeartbeatResponse(current_time=NOW))
    assert [json.loads(text)[0] for text in conn.messages_to_send()] == [4, 3]


def broken_hook(error: FrameError, reply: CallError | None) -> CallError | None:
    raise RuntimeError("the hook is broken")


def unwritable_hook(error: FrameError, reply: CallError | None) -> CallError | None:
    return CallError("1", "GenericError", "", {"a": float("nan")})


@pytest.mark.parametrize("hook", [broken_hook, unwritable_hook])
def test_a_hook_that_fails_is_an_event_and_stops_nothing(hook: Any) -> None:
    conn = station(on_broken_frame=hook)
    pending = conn.call(BEAT, now=0.0, message_id="1")
    conn.messages_to_send()
    conn.receive('[3,"1",{"a', now=0.0)
    assert pending.done
    conn.receive('[2,"2",7,{}]', now=0.0)
    assert [type(event).__name__ for event in conn.events()] == [
        "HandlerFailed", "FrameRejected", "CallFinished", "HandlerFailed", "FrameRejected",
    ]  # fmt: skip


def test_dropped_events_are_told_of_whatever_came_between() -> None:
    conn = station(limits=Limits(undrained=2))
    conn.call(BEAT, now=0.0, message_id="1")
    for text in ('[3,"a",{}]', '[3,"b",{}]', ANSWER, *['[3,"c",{}]'] * 5):
        conn.receive(text, now=0.0)
    assert [type(event) for event in conn.events()].count(LimitReached) == 1
    for text in ['[3,"c",{}]'] * 5:
        conn.receive(text, now=0.0)
    assert [type(event) for event in conn.events()].count(LimitReached) == 1


def test_an_answer_to_an_answer_is_not_late_because_a_call_of_ours_was() -> None:
    conn = StationConnection(OCPP21)
    conn.call(v21.HeartbeatRequest(), now=0.0, message_id="1", timeout=1.0)
    conn.messages_to_send()
    conn.handle_timer(1.0)
    conn.receive('[5,"1","GenericError","",{}]', now=2.0)
    event = conn.events()[-1]
    assert isinstance(event, ResponseUnmatched)
    assert not event.late


def test_a_key_cannot_forge_a_line_of_a_log() -> None:
    with pytest.raises(PayloadError) as caught:
        from_payload(v201.HeartbeatRequest, {"a\nERROR forged": 1})
    assert len(str(caught.value).splitlines()) == 2


def test_other_bytes_are_read_as_bytes() -> None:
    for kind in (bytes, bytearray, memoryview):
        conn = CsmsConnection(OCPP201)
        conn.receive(kind(b'[2,"1","Heartbeat",{}]'), now=0.0)
        assert len(conn.events()) == 1


def test_what_is_delivered_cannot_stay_without_an_answer() -> None:
    with pytest.raises(ValueError, match="answered always"):
        station(answers={Situation.NOT_HANDLED: None})


def test_a_raw_boot_moves_the_gate_as_a_typed_one_does() -> None:
    conn = gated(Registration.UNKNOWN)
    conn.call(RawRequest("BootNotification", {}), now=0.0, message_id="1")
    conn.receive('[3,"1",{"status":"Accepted","interval":"soon"}]', now=0.0)
    conn.call(BEAT, now=0.0)


def test_the_gate_answers_by_itself_however_many_texts_wait() -> None:
    conn: Any = StationConnection(OCPP201, gate=RegistrationGate(Registration.ACCEPTED), limits=Limits(undrained=3))
    for _ in range(5):
        conn.receive("garbage", now=0.0)
    conn.receive('[2,"1","TriggerMessage",{"requestedMessage":"BootNotification"}]', now=0.0)
    assert conn._calls_in.handling == ()
