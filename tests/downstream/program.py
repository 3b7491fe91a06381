# A program that uses the library, for the type checkers alone: every line marked "wrong" is an error, no other is.

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    Call,
    CallReceived,
    CsmsConnection,
    Handlers,
    PendingCall,
    StationConnection,
    dumps,
    from_payload,
    loads,
    read_payload,
    v16,
    v21,
    v201,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.leniency import ERRATA

NOW = datetime.now(UTC)

# Making and reading messages

v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)
v201.ResetRequest()  # wrong
v201.ResetRequest(type="Immediate")  # wrong
v201.ResetRequest(type=v21.ResetEnumType.IMMEDIATE)  # wrong
v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE, evse="1")  # wrong
v201.ResetRequest(v201.ResetEnumType.IMMEDIATE)  # wrong
v201.ResetEnumType.NEVER  # wrong
v201.EVSEType(id=1).connectorId  # wrong
v16.RemoteStopTransactionRequest(transaction_id="1")  # wrong
assert_type(v201.EVSEType(id=1).connector_id, int | None)
assert_type(from_payload(v16.BootNotificationRequest, {}), v16.BootNotificationRequest)
message, findings = read_payload(v16.HeartbeatResponse, {}, ERRATA)
assert_type(message, v16.HeartbeatResponse)
from_payload(dict, {})  # wrong

# Frames

match loads("[]"):
    case Call(message_id, action, payload):
        assert_type(message_id, str)
        assert_type(action, str)
        payload["key"]
    case _:
        pass
dumps(Call("1", "Reset", v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE)))
dumps(Call("1", "Reset", {"type": "OnIdle"}))
dumps(Call(1, "Reset", {}))  # wrong
dumps("[2]")  # wrong

# Connections: direction, version and response follow from the request

csms = CsmsConnection(OCPP201)
station = StationConnection(OCPP201)
reset = csms.call(v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE), now=0.0)
assert_type(reset, PendingCall[v201.ResetResponse])
assert_type(reset.result(), v201.ResetResponse)
csms.call(v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED), now=0.0)  # wrong
csms.call(v201.HeartbeatRequest(), now=0.0)  # wrong
csms.call(v16.ResetRequest(type=v16.ResetType.HARD), now=0.0)  # wrong
assert_type(station.call(v201.HeartbeatRequest(), now=0.0).result(), v201.HeartbeatResponse)
station.call(v201.ResetRequest(type=v201.ResetEnumType.ON_IDLE), now=0.0)  # wrong
csms.call(v201.DataTransferRequest(vendor_id="x"), now=0.0)
station.call(v201.DataTransferRequest(vendor_id="x"), now=0.0)
stream = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=NOW, data=[])
StationConnection(OCPP21).send(stream)
StationConnection(OCPP21).call(stream, now=0.0)  # wrong
station.send(stream)  # wrong
CsmsConnection(OCPP21).send(stream)  # wrong
station.receive({}, now=0.0)  # wrong
for event in csms.events():
    match event:
        case CallReceived(message_id, v201.HeartbeatRequest() as request):
            csms.reply(message_id, request, v201.HeartbeatResponse(current_time=NOW))
            csms.reply(message_id, request, v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED))  # wrong
        case _:
            pass

# Handlers

handlers = Handlers(OCPP16, StationPeer[OCPP16])


@handlers.on(v16.Heartbeat)
def heartbeat(peer: StationPeer[OCPP16], request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=NOW)


@handlers.on(v16.Authorize)
async def authorize(peer: StationPeer[OCPP16], request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    answer = await peer.call(v16.GetConfigurationRequest())
    assert_type(answer, v16.GetConfigurationResponse)
    await peer.call(v16.HeartbeatRequest())  # wrong
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))


@handlers.after(v16.Heartbeat)
async def after(peer: StationPeer[OCPP16], request: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
    assert_type(response.current_time, datetime)


@handlers.on(v16.MeterValues)  # wrong
def other_request(peer: StationPeer[OCPP16], request: v16.HeartbeatRequest) -> v16.MeterValuesResponse:
    return v16.MeterValuesResponse()


@handlers.on(v16.StartTransaction)  # wrong
def other_response(peer: StationPeer[OCPP16], request: v16.StartTransactionRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=NOW)


@handlers.on(v16.StopTransaction)  # wrong
async def no_response(peer: StationPeer[OCPP16], request: v16.StopTransactionRequest) -> None: ...


@handlers.on(v16.BootNotification)  # wrong
def other_context(peer: str, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    raise NotImplementedError


@handlers.on(v201.Heartbeat)  # wrong
def other_version(peer: StationPeer[OCPP16], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=NOW)


streams = Handlers(OCPP21)


@streams.on(v21.NotifyPeriodicEventStream)
async def streamed(_: None, message: v21.NotifyPeriodicEventStreamRequest) -> None: ...


@streams.on(v21.NotifyPeriodicEventStream)  # wrong
def answered(_: None, message: v21.NotifyPeriodicEventStreamRequest) -> v21.HeartbeatResponse:
    return v21.HeartbeatResponse(current_time=NOW)


@streams.after(v21.NotifyPeriodicEventStream)  # wrong
def never(_: None, message: v21.NotifyPeriodicEventStreamRequest, response: None) -> None: ...


async def run(peer: StationPeer[OCPP16], other: CsmsPeer[OCPP16]) -> None:
    await peer.run(handlers, peer)
    await peer.run(streams, None)  # wrong
    await peer.run(handlers, "context")  # wrong
    assert_type(await other.call(v16.HeartbeatRequest()), v16.HeartbeatResponse)
    await other.call(v16.ResetRequest(type=v16.ResetType.HARD))  # wrong


# Actions

assert_type(v16.Reset.request, type[v16.ResetRequest])
assert_type(v16.Reset.response, type[v16.ResetResponse])
assert_type(v21.NotifyPeriodicEventStream.response, None)
OCPP201.actions["Reset"].name
