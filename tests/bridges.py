"""A pair as small as can be: flows of each kind, between a station of 1.6 and a CSMS of 2.0.1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ocppkit import OCPP16, OCPP201, CallRefused, ErrorCode, v16, v201
from ocppkit.bridge.driver import MOST_KEPT
from ocppkit.bridge.flows import Context, Flow, Pair
from ocppkit.bridge.losses import LossKind
from ocppkit.errors import CallFailed

AT = datetime(2026, 5, 1, 10, tzinfo=UTC)
SOON: Any = "soon"


def heartbeat(request: v16.HeartbeatRequest, context: Context) -> Flow:
    """One call, one answer."""
    response: v201.HeartbeatResponse = yield v201.HeartbeatRequest()
    return v16.HeartbeatResponse(current_time=response.current_time)


def status(request: v16.StatusNotificationRequest, context: Context) -> Flow:
    """A fan-out, and a join of those that were answered."""
    for evse in (1, 2, 3):
        try:
            yield v201.StatusNotificationRequest(
                timestamp=context.now,
                connector_status=v201.ConnectorStatusEnumType.OCCUPIED,
                evse_id=evse,
                connector_id=1,
            )
        except CallFailed as error:
            context.lost(f"/{evse}", LossKind.DROPPED, type(error).__name__)
    return v16.StatusNotificationResponse()


def start(request: v16.StartTransactionRequest, context: Context) -> Flow:
    """What a state remembers, and what is done afterwards, towards either side."""
    context.state.counters["begun"] = request.meter_start
    context.afterwards(v16.ResetRequest(type=v16.ResetType.SOFT), after())
    context.later(v201.HeartbeatRequest())
    yield v201.HeartbeatRequest()
    return v16.StartTransactionResponse(
        transaction_id=1, id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    )


def after() -> Flow:
    response: v16.ClearCacheResponse = yield v16.ClearCacheRequest()
    if response.status is v16.ClearCacheStatus.ACCEPTED:
        yield v16.UnlockConnectorRequest(connector_id=1)
    return None


def boot(request: v16.BootNotificationRequest, context: Context) -> Flow:
    """Something goes wrong, as the model says."""
    match request.charge_point_model:
        case "refuses":
            raise CallRefused(ErrorCode.SECURITY_ERROR, "not you", {"why": "so"})
        case "fails":
            raise RuntimeError("the password is 4711")
        case "asks nonsense":
            yield v201.HeartbeatRequest()
            yield v16.HeartbeatRequest()
        case "asks invalid":
            yield v201.DataTransferRequest(vendor_id="x" * 300)
        case "answers nonsense":
            return v16.HeartbeatResponse(current_time=context.now)
        case "answers invalid":
            return v16.BootNotificationResponse(
                current_time=context.now,
                interval=SOON,
                status=v16.RegistrationStatus.ACCEPTED,
            )
        case "answers no JSON":
            raise CallRefused(ErrorCode.SECURITY_ERROR, "", {"why": object()})
        case "loses much":
            for number in range(MOST_KEPT + 1):
                context.lost(f"/{number}", LossKind.DROPPED, "")
        case _:
            pass
    return v16.BootNotificationResponse(current_time=context.now, interval=7, status=v16.RegistrationStatus.ACCEPTED)


def reset(request: v201.ResetRequest, context: Context) -> Flow:
    response: v16.ResetResponse = yield v16.ResetRequest(type=v16.ResetType.HARD)
    return v201.ResetResponse(status=v201.ResetStatusEnumType(response.status.value))


def answered(request: v201.GetDisplayMessagesRequest, context: Context) -> Flow:
    """Nobody is asked."""
    yield from ()
    context.lost("", LossKind.ANSWERED, "1.6 has no display")
    return v201.GetDisplayMessagesResponse(status=v201.GetDisplayMessagesStatusEnumType.UNKNOWN)


PAIR = Pair(
    OCPP16,
    OCPP201,
    {
        v16.HeartbeatRequest: heartbeat,
        v16.StatusNotificationRequest: status,
        v16.StartTransactionRequest: start,
        v16.BootNotificationRequest: boot,
    },
    {v201.ResetRequest: reset, v201.GetDisplayMessagesRequest: answered},
)
