"""What a CSMS does, whatever carries its texts: handlers for three versions, and the request for a remote start.

The handlers are plain functions, so the same ones serve an event loop and threads.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, MultiHandlers, Version, v16, v21, v201
from ocppkit.messages import CsmsRequest

INTERVAL = 300  # seconds between heartbeats

handlers16 = Handlers(OCPP16, object)


@handlers16.on(v16.BootNotification)
def boot16(_: object, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    return v16.BootNotificationResponse(
        current_time=datetime.now(UTC), interval=INTERVAL, status=v16.RegistrationStatus.ACCEPTED
    )


@handlers16.on(v16.Heartbeat)
def heartbeat16(_: object, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=datetime.now(UTC))


handlers201 = Handlers(OCPP201, object)


@handlers201.on(v201.BootNotification)
def boot201(_: object, request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
    return v201.BootNotificationResponse(
        current_time=datetime.now(UTC), interval=INTERVAL, status=v201.RegistrationStatusEnumType.ACCEPTED
    )


@handlers201.on(v201.Heartbeat)
def heartbeat201(_: object, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=datetime.now(UTC))


handlers21 = Handlers(OCPP21, object)


@handlers21.on(v21.BootNotification)
def boot21(_: object, request: v21.BootNotificationRequest) -> v21.BootNotificationResponse:
    return v21.BootNotificationResponse(
        current_time=datetime.now(UTC), interval=INTERVAL, status=v21.RegistrationStatusEnumType.ACCEPTED
    )


@handlers21.on(v21.Heartbeat)
def heartbeat21(_: object, request: v21.HeartbeatRequest) -> v21.HeartbeatResponse:
    return v21.HeartbeatResponse(current_time=datetime.now(UTC))


handlers = MultiHandlers(handlers21, handlers201, handlers16)


def remote_start(version: type[Version], token: str) -> CsmsRequest[Any, Any]:
    """Make the request that lets a driver charge, as a version has it; its response has a ``status``."""
    if version is OCPP16:
        return v16.RemoteStartTransactionRequest(id_tag=token)
    if version is OCPP201:
        return v201.RequestStartTransactionRequest(
            remote_start_id=1, id_token=v201.IdTokenType(id_token=token, type=v201.IdTokenEnumType.CENTRAL)
        )
    return v21.RequestStartTransactionRequest(
        remote_start_id=1, id_token=v21.IdTokenType(id_token=token, type="Central")
    )
