"""The stations of the demo: one session each, from the boot to the end of a transaction."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from docs.demo.csms import now
from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, Version, v16, v21, v201
from ocppkit.asyncio import CsmsPeer

V = TypeVar("V", bound=Version)
Incoming = AsyncIterable[str | bytes]
Send = Callable[[str], Awaitable[object]]
METER_START, METER_STOP = 1000, 8400  # Wh


@asynccontextmanager
async def served(csms: CsmsPeer[V], handlers: Handlers[V, asyncio.Event], stop: asyncio.Event) -> AsyncGenerator[None]:
    """Serve the connection in the background of a session; what ends the one ends the other."""
    async with asyncio.TaskGroup() as tasks:
        serving = tasks.create_task(csms.run(handlers, stop))
        yield
        serving.cancel()


# OCPP 1.6

handlers16 = Handlers(OCPP16, asyncio.Event)


@handlers16.on(v16.RemoteStopTransaction)
def stop16(stop: asyncio.Event, request: v16.RemoteStopTransactionRequest) -> v16.RemoteStopTransactionResponse:
    stop.set()
    return v16.RemoteStopTransactionResponse(status=v16.RemoteStartStopStatus.ACCEPTED)


async def session16(incoming: Incoming, send: Send) -> None:
    csms, stop = CsmsPeer(OCPP16, incoming, send, id="CSMS"), asyncio.Event()
    async with served(csms, handlers16, stop):
        await csms.call(v16.BootNotificationRequest(charge_point_vendor="ocppkit", charge_point_model="Demo 16"))
        await csms.call(_status16(v16.ChargePointStatus.AVAILABLE))
        await csms.call(v16.AuthorizeRequest(id_tag="04A2B3C4"))
        started = await csms.call(
            v16.StartTransactionRequest(connector_id=1, id_tag="04A2B3C4", meter_start=METER_START, timestamp=now())
        )
        await csms.call(_status16(v16.ChargePointStatus.CHARGING))
        sample = v16.SampledValue(value="5200", measurand=v16.Measurand.ENERGY_ACTIVE_IMPORT_REGISTER)
        await csms.call(
            v16.MeterValuesRequest(
                connector_id=1,
                transaction_id=started.transaction_id,
                meter_value=[v16.MeterValue(timestamp=now(), sampled_value=[sample])],
            )
        )
        await stop.wait()
        await csms.call(
            v16.StopTransactionRequest(
                transaction_id=started.transaction_id,
                meter_stop=METER_STOP,
                timestamp=now(),
                reason=v16.Reason.REMOTE,
            )
        )
        await csms.call(_status16(v16.ChargePointStatus.AVAILABLE))


def _status16(status: v16.ChargePointStatus) -> v16.StatusNotificationRequest:
    return v16.StatusNotificationRequest(
        connector_id=1, error_code=v16.ChargePointErrorCode.NO_ERROR, status=status, timestamp=now()
    )


# OCPP 2.0.1

handlers201 = Handlers(OCPP201, asyncio.Event)


@handlers201.on(v201.RequestStopTransaction)
def stop201(stop: asyncio.Event, request: v201.RequestStopTransactionRequest) -> v201.RequestStopTransactionResponse:
    stop.set()
    return v201.RequestStopTransactionResponse(status=v201.RequestStartStopStatusEnumType.ACCEPTED)


async def session201(incoming: Incoming, send: Send) -> None:
    csms, stop = CsmsPeer(OCPP201, incoming, send, id="CSMS"), asyncio.Event()
    async with served(csms, handlers201, stop):
        await csms.call(
            v201.BootNotificationRequest(
                reason=v201.BootReasonEnumType.POWER_UP,
                charging_station=v201.ChargingStationType(model="Demo 201", vendor_name="ocppkit"),
            )
        )
        await csms.call(_status201(v201.ConnectorStatusEnumType.AVAILABLE))
        token = v201.IdTokenType(id_token="04A2B3C4", type=v201.IdTokenEnumType.ISO14443)
        await csms.call(v201.AuthorizeRequest(id_token=token))
        await csms.call(_status201(v201.ConnectorStatusEnumType.OCCUPIED))
        events, reasons = v201.TransactionEventEnumType, v201.TriggerReasonEnumType
        await csms.call(_event201(0, events.STARTED, reasons.AUTHORIZED, METER_START, id_token=token))
        await csms.call(_event201(1, events.UPDATED, reasons.METER_VALUE_PERIODIC, 5200))
        await stop.wait()
        await csms.call(_event201(2, events.ENDED, reasons.REMOTE_STOP, METER_STOP))
        await csms.call(_status201(v201.ConnectorStatusEnumType.AVAILABLE))


def _status201(status: v201.ConnectorStatusEnumType) -> v201.StatusNotificationRequest:
    return v201.StatusNotificationRequest(timestamp=now(), connector_status=status, evse_id=1, connector_id=1)


def _event201(
    seq_no: int,
    kind: v201.TransactionEventEnumType,
    reason: v201.TriggerReasonEnumType,
    reading: float,
    id_token: v201.IdTokenType | None = None,
) -> v201.TransactionEventRequest:
    return v201.TransactionEventRequest(
        event_type=kind,
        timestamp=now(),
        trigger_reason=reason,
        seq_no=seq_no,
        transaction_info=v201.TransactionType(transaction_id="transaction-201"),
        evse=v201.EVSEType(id=1, connector_id=1),
        meter_value=[v201.MeterValueType(timestamp=now(), sampled_value=[v201.SampledValueType(value=reading)])],
        id_token=id_token,
    )


# OCPP 2.1

handlers21 = Handlers(OCPP21, asyncio.Event)


@handlers21.on(v21.RequestStopTransaction)
def stop21(stop: asyncio.Event, request: v21.RequestStopTransactionRequest) -> v21.RequestStopTransactionResponse:
    stop.set()
    return v21.RequestStopTransactionResponse(status=v21.RequestStartStopStatusEnumType.ACCEPTED)


async def session21(incoming: Incoming, send: Send) -> None:
    csms, stop = CsmsPeer(OCPP21, incoming, send, id="CSMS"), asyncio.Event()
    async with served(csms, handlers21, stop):
        await csms.call(
            v21.BootNotificationRequest(
                reason=v21.BootReasonEnumType.POWER_UP,
                charging_station=v21.ChargingStationType(model="Demo 21", vendor_name="ocppkit"),
            )
        )
        await csms.call(_status21(v21.ConnectorStatusEnumType.AVAILABLE))
        token = v21.IdTokenType(id_token="04A2B3C4", type="ISO14443")
        await csms.call(v21.AuthorizeRequest(id_token=token))
        await csms.call(_status21(v21.ConnectorStatusEnumType.OCCUPIED))
        events, reasons = v21.TransactionEventEnumType, v21.TriggerReasonEnumType
        await csms.call(_event21(0, events.STARTED, reasons.AUTHORIZED, METER_START, id_token=token))
        await _stream21(csms)
        await csms.call(_event21(1, events.UPDATED, reasons.METER_VALUE_PERIODIC, 5200))
        await stop.wait()
        await csms.call(_event21(2, events.ENDED, reasons.REMOTE_STOP, METER_STOP))
        await csms.call(_status21(v21.ConnectorStatusEnumType.AVAILABLE))


async def _stream21(csms: CsmsPeer[OCPP21]) -> None:
    """Stream the values of a monitor: SENDs, which nobody answers."""
    stream = v21.ConstantStreamDataType(
        id=7, params=v21.PeriodicEventStreamParamsType(interval=1, values=2), variable_monitoring_id=3
    )
    await csms.call(v21.OpenPeriodicEventStreamRequest(constant_stream_data=stream))
    for batch in range(3):
        values = [v21.StreamDataElementType(t=second, v=str(230 + batch + second)) for second in range(2)]
        await csms.send(v21.NotifyPeriodicEventStreamRequest(id=7, pending=0, basetime=now(), data=values))
    await csms.call(v21.ClosePeriodicEventStreamRequest(id=7))


def _status21(status: v21.ConnectorStatusEnumType) -> v21.StatusNotificationRequest:
    return v21.StatusNotificationRequest(timestamp=now(), connector_status=status, evse_id=1, connector_id=1)


def _event21(
    seq_no: int,
    kind: v21.TransactionEventEnumType,
    reason: v21.TriggerReasonEnumType,
    reading: float,
    id_token: v21.IdTokenType | None = None,
) -> v21.TransactionEventRequest:
    return v21.TransactionEventRequest(
        event_type=kind,
        timestamp=now(),
        trigger_reason=reason,
        seq_no=seq_no,
        transaction_info=v21.TransactionType(transaction_id="transaction-21"),
        evse=v21.EVSEType(id=1, connector_id=1),
        meter_value=[v21.MeterValueType(timestamp=now(), sampled_value=[v21.SampledValueType(value=reading)])],
        id_token=id_token,
    )


SESSIONS: dict[type[Version], Callable[[Incoming, Send], Awaitable[Any]]] = {
    OCPP16: session16,
    OCPP201: session201,
    OCPP21: session21,
}
