"""A station of 2.1, with an outbox and a periodic event stream."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from time import monotonic
from typing import reveal_type

from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from ocppkit import OCPP21, OCPP201, CallRefused, ErrorCode, Handlers, v16, v21, v201
from ocppkit.asyncio import CsmsPeer
from ocppkit.station import Outbox
from ocppkit.station_asyncio import OutboxRunner
from ocppkit.store import MemoryStore

handlers = Handlers(OCPP21)


@handlers.on(v21.Reset)
def reset(_: None, request: v21.ResetRequest) -> v21.ResetResponse:
    if request.evse_id is not None:
        raise CallRefused(ErrorCode.NOT_SUPPORTED, "the whole station or nothing")
    return v21.ResetResponse(status=v21.ResetStatusEnumType.SCHEDULED)


@handlers.on(v21.GetVariables)
async def variables(_: None, request: v21.GetVariablesRequest) -> v21.GetVariablesResponse:
    reveal_type(request.get_variable_data)  # list[v21.GetVariableDataType]
    return v21.GetVariablesResponse(
        get_variable_result=[
            v21.GetVariableResultType(
                attribute_status=v21.GetVariableStatusEnumType.UNKNOWN_VARIABLE,
                component=item.component,
                variable=item.variable,
            )
            for item in request.get_variable_data
        ]
    )


async def talk(csms: CsmsPeer[OCPP21], old: CsmsPeer[OCPP201], outbox: OutboxRunner[OCPP21]) -> None:
    station = v21.ChargingStationType(model="Pro 22", vendor_name="Example")
    booted = await csms.call(
        v21.BootNotificationRequest(reason=v21.BootReasonEnumType.POWER_UP, charging_station=station)
    )
    reveal_type(booted)  # v21.BootNotificationResponse
    reveal_type(booted.current_time)  # datetime
    await csms.call(v21.ResetRequest(type=v21.ResetEnumType.ON_IDLE))  # wrong: direction
    await csms.call(v201.HeartbeatRequest())  # wrong: version
    await old.call(v21.HeartbeatRequest())  # wrong: version
    await csms.call(v21.BootNotificationRequest(reason=v21.BootReasonEnumType.POWER_UP))  # wrong: missing field
    v21.BootNotificationRequest(reason="PowerUp", charging_station=station)  # wrong: field type
    v21.BootNotificationRequest(reason=v201.BootReasonEnumType.POWER_UP, charging_station=station)  # wrong: version
    v21.ChargingStationType(model="Pro 22", vendor="Example")  # wrong: field name
    stream = v21.NotifyPeriodicEventStreamRequest(id=1, pending=0, basetime=datetime.now(UTC), data=[])
    await csms.send(stream)
    await old.send(stream)  # wrong: version
    await csms.call(stream)  # wrong: SEND
    await csms.send(v21.HeartbeatRequest())  # wrong: SEND
    csms.send(stream)  # wrong: await
    delivery = await outbox.add(
        v21.TransactionEventRequest(
            event_type=v21.TransactionEventEnumType.STARTED,
            timestamp=datetime.now(UTC),
            trigger_reason=v21.TriggerReasonEnumType.AUTHORIZED,
            seq_no=0,
            transaction_info=v21.TransactionType(transaction_id="T1"),
        )
    )
    reveal_type(delivery.result())  # v21.TransactionEventResponse
    await outbox.add(v16.HeartbeatRequest())  # wrong: version


async def main() -> None:
    async with connect("ws://127.0.0.1:9000/CS001", subprotocols=[Subprotocol(OCPP21.subprotocol)]) as ws:
        csms = CsmsPeer(OCPP21, ws, ws.send)
        old = CsmsPeer(OCPP201, ws, ws.send)
        reveal_type(csms)  # CsmsPeer[OCPP21]
        async with OutboxRunner(Outbox(OCPP21, MemoryStore(), now=monotonic())) as outbox, asyncio.TaskGroup() as tasks:
            tasks.create_task(csms.run(handlers, None))
            tasks.create_task(old.run(handlers, None))  # wrong: version
            await talk(csms, old, outbox)


if __name__ == "__main__":
    asyncio.run(main())
