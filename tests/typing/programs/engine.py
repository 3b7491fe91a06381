"""The engine without I/O: calls, answers, and every event that there is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_never, reveal_type

from ocppkit import (
    OCPP21,
    OCPP201,
    CallFinished,
    CallReceived,
    CallRejected,
    CallRepeated,
    CsmsConnection,
    Event,
    FrameRejected,
    GateEvent,
    HandlerFailed,
    LimitReached,
    ReplyRejected,
    ResponseUnmatched,
    SendReceived,
    StationConnection,
    v16,
    v21,
    v201,
)

NOW = datetime.now(UTC)
CLEARED = v201.ClearCacheStatusEnumType.ACCEPTED
csms = CsmsConnection(OCPP201)
station = StationConnection(OCPP201)
reset = csms.call(v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE), now=0.0)
reveal_type(reset)  # PendingCall[v201.ResetResponse]
reveal_type(reset.result())  # v201.ResetResponse
reveal_type(station.call(v201.HeartbeatRequest(), now=0.0).result().current_time)  # datetime
csms.call(v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED), now=0.0)  # wrong: reply class
csms.call(v201.HeartbeatRequest(), now=0.0)  # wrong: direction
csms.call(v16.ResetRequest(type=v16.ResetType.HARD), now=0.0)  # wrong: version
csms.call(v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE))  # wrong: missing field
station.call(v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE), now=0.0)  # wrong: direction
csms.call(v201.DataTransferRequest(vendor_id="either side"), now=0.0)
station.call(v201.DataTransferRequest(vendor_id="either side"), now=0.0)
stream = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=[])
StationConnection(OCPP21).send(stream)
StationConnection(OCPP21).call(stream, now=0.0)  # wrong: SEND
station.send(stream)  # wrong: version
CsmsConnection(OCPP21).send(stream)  # wrong: direction
station.receive({}, now=0.0)  # wrong: field type
reveal_type(station.messages_to_send())  # list[str]
reveal_type(station.next_deadline())  # float | None


def answer(event: Event[OCPP201]) -> None:
    match event:
        case CallReceived(message_id, v201.HeartbeatRequest() as request):
            reveal_type(message_id)  # str
            csms.reply(message_id, request, v201.HeartbeatResponse(current_time=NOW))
            csms.reply(message_id, request, v201.ClearCacheResponse(status=CLEARED))  # wrong: reply class
            csms.reply(message_id, request, v16.HeartbeatResponse(current_time=NOW))  # wrong: version
            csms.refuse(message_id, "NotSupported")  # wrong: field type
        case CallReceived(findings=findings):
            reveal_type(findings)  # Sequence[Finding]
        case _:
            pass


def every(event: Event[OCPP201]) -> str:
    match event:
        case CallReceived() | SendReceived() | CallFinished():
            return "as it should be"
        case ResponseUnmatched(_, late):
            reveal_type(late)  # bool
            return "unmatched"
        case FrameRejected(error) | CallRejected(_, error):
            return str(error)
        case ReplyRejected() | CallRepeated() | GateEvent() | LimitReached() | HandlerFailed():
            return "odd"
        case _:
            assert_never(event)


def some(event: Event[OCPP201]) -> str:
    match event:
        case CallReceived() | SendReceived() | CallFinished() | ResponseUnmatched() | FrameRejected():
            return "as it should be"
        case CallRejected() | ReplyRejected() | CallRepeated() | GateEvent() | HandlerFailed():
            return "odd"
        case _:
            assert_never(event)  # wrong: match


def status(response: v16.ResetResponse) -> str:
    match response.status:
        case v16.ResetStatus.ACCEPTED:
            return "yes"
        case v16.ResetStatus.REJECTED:
            return "no"
        case _:
            assert_never(response.status)


def half(response: v16.ResetResponse) -> str:
    match response.status:
        case v16.ResetStatus.ACCEPTED:
            return "yes"
        case _:
            assert_never(response.status)  # wrong: match
