"""The CSMS of the demo: handlers for three versions over one set of books."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, v16, v21, v201
from ocppkit.asyncio import StationPeer


@dataclass
class Charge:
    """What the CSMS knows of one transaction."""

    station: str
    started: float
    ended: float | None = None


@dataclass
class Books:
    """What the CSMS keeps: transactions by their id, and how many values of event streams it was sent."""

    charges: dict[str, Charge] = field(default_factory=dict[str, Charge])
    streamed: int = 0


BOOKS = Books()
HEARTBEAT = 300  # seconds


def now() -> datetime:
    return datetime.now(UTC)


# OCPP 1.6

handlers16 = Handlers(OCPP16, StationPeer[OCPP16])


@handlers16.on(v16.BootNotification)
def boot16(_: StationPeer[OCPP16], request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    return v16.BootNotificationResponse(current_time=now(), interval=HEARTBEAT, status=v16.RegistrationStatus.ACCEPTED)


@handlers16.on(v16.StatusNotification)
def status16(_: StationPeer[OCPP16], request: v16.StatusNotificationRequest) -> v16.StatusNotificationResponse:
    return v16.StatusNotificationResponse()


@handlers16.on(v16.Authorize)
def authorize16(_: StationPeer[OCPP16], request: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
    return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))


@handlers16.on(v16.StartTransaction)
def start16(station: StationPeer[OCPP16], request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
    BOOKS.charges["1601"] = Charge(station.id, request.meter_start)
    return v16.StartTransactionResponse(
        id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED), transaction_id=1601
    )


@handlers16.on(v16.MeterValues)
def meter16(_: StationPeer[OCPP16], request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
    return v16.MeterValuesResponse()


@handlers16.after(v16.MeterValues)
async def stop16(
    station: StationPeer[OCPP16], request: v16.MeterValuesRequest, response: v16.MeterValuesResponse
) -> None:
    if request.transaction_id is not None:
        await station.call(v16.RemoteStopTransactionRequest(transaction_id=request.transaction_id))


@handlers16.on(v16.StopTransaction)
def ended16(_: StationPeer[OCPP16], request: v16.StopTransactionRequest) -> v16.StopTransactionResponse:
    BOOKS.charges[str(request.transaction_id)].ended = request.meter_stop
    return v16.StopTransactionResponse()


# OCPP 2.0.1

handlers201 = Handlers(OCPP201, StationPeer[OCPP201])


@handlers201.on(v201.BootNotification)
def boot201(_: StationPeer[OCPP201], request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
    return v201.BootNotificationResponse(
        current_time=now(), interval=HEARTBEAT, status=v201.RegistrationStatusEnumType.ACCEPTED
    )


@handlers201.on(v201.StatusNotification)
def status201(_: StationPeer[OCPP201], request: v201.StatusNotificationRequest) -> v201.StatusNotificationResponse:
    return v201.StatusNotificationResponse()


@handlers201.on(v201.Authorize)
def authorize201(_: StationPeer[OCPP201], request: v201.AuthorizeRequest) -> v201.AuthorizeResponse:
    accepted = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.ACCEPTED)
    return v201.AuthorizeResponse(id_token_info=accepted)


@handlers201.on(v201.TransactionEvent)
def transaction201(
    station: StationPeer[OCPP201], request: v201.TransactionEventRequest
) -> v201.TransactionEventResponse:
    assert request.meter_value is not None
    reading = request.meter_value[0].sampled_value[0].value
    charge = BOOKS.charges.setdefault(request.transaction_info.transaction_id, Charge(station.id, reading))
    if request.event_type == v201.TransactionEventEnumType.ENDED:
        charge.ended = reading
    return v201.TransactionEventResponse()


@handlers201.after(v201.TransactionEvent)
async def stop201(
    station: StationPeer[OCPP201],
    request: v201.TransactionEventRequest,
    response: v201.TransactionEventResponse,
) -> None:
    if request.event_type == v201.TransactionEventEnumType.UPDATED:
        transaction = request.transaction_info.transaction_id
        await station.call(v201.RequestStopTransactionRequest(transaction_id=transaction))


# OCPP 2.1

handlers21 = Handlers(OCPP21, StationPeer[OCPP21])


@handlers21.on(v21.BootNotification)
def boot21(_: StationPeer[OCPP21], request: v21.BootNotificationRequest) -> v21.BootNotificationResponse:
    return v21.BootNotificationResponse(
        current_time=now(), interval=HEARTBEAT, status=v21.RegistrationStatusEnumType.ACCEPTED
    )


@handlers21.on(v21.StatusNotification)
def status21(_: StationPeer[OCPP21], request: v21.StatusNotificationRequest) -> v21.StatusNotificationResponse:
    return v21.StatusNotificationResponse()


@handlers21.on(v21.Authorize)
def authorize21(_: StationPeer[OCPP21], request: v21.AuthorizeRequest) -> v21.AuthorizeResponse:
    accepted = v21.IdTokenInfoType(status=v21.AuthorizationStatusEnumType.ACCEPTED)
    return v21.AuthorizeResponse(id_token_info=accepted)


@handlers21.on(v21.OpenPeriodicEventStream)
def open21(_: StationPeer[OCPP21], request: v21.OpenPeriodicEventStreamRequest) -> v21.OpenPeriodicEventStreamResponse:
    return v21.OpenPeriodicEventStreamResponse(status=v21.GenericStatusEnumType.ACCEPTED)


@handlers21.on(v21.NotifyPeriodicEventStream)
def stream21(_: StationPeer[OCPP21], message: v21.NotifyPeriodicEventStreamRequest) -> None:
    BOOKS.streamed += len(message.data)


@handlers21.on(v21.ClosePeriodicEventStream)
def close21(
    _: StationPeer[OCPP21], request: v21.ClosePeriodicEventStreamRequest
) -> v21.ClosePeriodicEventStreamResponse:
    return v21.ClosePeriodicEventStreamResponse()


@handlers21.on(v21.TransactionEvent)
def transaction21(station: StationPeer[OCPP21], request: v21.TransactionEventRequest) -> v21.TransactionEventResponse:
    assert request.meter_value is not None
    reading = request.meter_value[0].sampled_value[0].value
    charge = BOOKS.charges.setdefault(request.transaction_info.transaction_id, Charge(station.id, reading))
    if request.event_type == v21.TransactionEventEnumType.ENDED:
        charge.ended = reading
    return v21.TransactionEventResponse()


@handlers21.after(v21.TransactionEvent)
async def stop21(
    station: StationPeer[OCPP21], request: v21.TransactionEventRequest, response: v21.TransactionEventResponse
) -> None:
    if request.event_type == v21.TransactionEventEnumType.UPDATED:
        transaction = request.transaction_info.transaction_id
        await station.call(v21.RequestStopTransactionRequest(transaction_id=transaction))
