"""The status of a 2.0.1 station's connectors as 1.6 has it: one status for what the connector and a transaction say."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import datetime
from typing import Any, Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered, no_content
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context, Flow
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Fault, Status, Transaction
from ocppkit.bridge.station201.places import connector_of
from ocppkit.bridge.values import CHARGING_STATE, CONNECTOR_STATUS, ERROR_OF_COMPONENT
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed
from ocppkit.messages import Request

__all__ = ["CONVERSIONS", "is_occupied", "is_past", "notification", "show", "status_in"]

_OCCUPIED: Final = v201.ConnectorStatusEnumType.OCCUPIED
_BEFORE_CHARGING: Final = frozenset({None, "Available", "Preparing", "Reserved", "Unavailable", "Faulted"})


def status_notification(
    request: v201.StatusNotificationRequest, context: Context
) -> v16.StatusNotificationRequest | v201.StatusNotificationResponse:
    """Return the status that 1.6 has for it; an answer if the CSMS knows it, or if 1.6 has no such connector."""
    dropped(context, {"/customData": request.custom_data})
    connector_id = connector_of(request.evse_id, request.connector_id, context)
    if connector_id is None:
        return answered(v201.StatusNotificationResponse(), context, "1.6 has no number for the connector")
    if not request.connector_status.is_known:
        return answered(v201.StatusNotificationResponse(), context, "the status is not in the standard")
    made = _changed(connector_id, request.connector_status, request.timestamp, context, "/connectorStatus")
    return made or answered(v201.StatusNotificationResponse(), context, "the CSMS knows the status")


def _tell_status(request: v201.StatusNotificationRequest, context: Context) -> Flow:
    made = status_notification(request, context)
    if isinstance(made, v16.StatusNotificationRequest):
        yield from show(made, context)
    return v201.StatusNotificationResponse()


def status_in(
    transaction: Transaction | None, status: v201.ConnectorStatusEnumType, shown: str | None, context: Context
) -> v16.ChargePointStatus:
    """Return what 1.6 calls the status of a connector; ``shown`` is what the CSMS has seen last.

    An occupied connector is what its transaction says. Without one it prepares or, after a transaction, finishes.
    """
    if status is not _OCCUPIED:
        return CONNECTOR_STATUS.down(status, context, "")
    context.lost("/status", LossKind.INFERRED, "from the transaction, or from what was before")
    if transaction is not None:
        return charging_status(transaction, context)
    return v16.ChargePointStatus.PREPARING if shown in _BEFORE_CHARGING else v16.ChargePointStatus.FINISHING


def charging_status(transaction: Transaction, context: Context) -> v16.ChargePointStatus:
    """Return what 1.6 calls the state of a transaction: it prepares until energy flows, and never after that."""
    state = v201.ChargingStateEnumType(transaction.charging_state or v201.ChargingStateEnumType.EV_CONNECTED)
    status = CHARGING_STATE.down(state, context, "")
    if status is v16.ChargePointStatus.PREPARING and transaction.charged:
        return v16.ChargePointStatus.SUSPENDED_EVSE
    return status


def is_occupied(connector_id: int, context: Context) -> bool:
    """Whether a cable is in, as far as the station has told."""
    return context.state.statuses.get(connector_id, Status()).connector_status == _OCCUPIED


def is_past(made: v16.StatusNotificationRequest, before: Mapping[int, Status], context: Context) -> bool:
    """Whether a status was made of those ``before``, and the station has told since that no cable is in."""
    connector_id, statuses = made.connector_id, context.state.statuses
    return statuses.get(connector_id) != before.get(connector_id) and not is_occupied(connector_id, context)


def notification(
    connector_id: int, status: v16.ChargePointStatus, timestamp: datetime, context: Context
) -> v16.StatusNotificationRequest:
    """Return the status of a connector with its newest open fault."""
    mine = f"{connector_id}/"
    open_faults = (fault for key, fault in reversed(list(context.state.faults.items())) if key.startswith(mine))
    fault = next(open_faults, None)
    context.lost("/errorCode", LossKind.INFERRED, "from the problems that the station has told")
    if fault is None:
        error_code = v16.ChargePointErrorCode.NO_ERROR
        return v16.StatusNotificationRequest(
            connector_id=connector_id, error_code=error_code, status=status, timestamp=timestamp
        )
    return v16.StatusNotificationRequest(
        connector_id=connector_id,
        error_code=v16.ChargePointErrorCode(fault.error_code),
        status=status,
        timestamp=timestamp,
        vendor_error_code=fault.vendor_error_code,
        info=fault.info,
    )


def show(made: v16.StatusNotificationRequest, context: Context) -> Generator[Request[Any, Any], Any, None]:
    """Tell the CSMS a status, and remember that it knows it; if it fails, nobody knows what the CSMS shows."""
    statuses, connector_id = context.state.statuses, made.connector_id
    try:
        yield made
    except CallFailed:
        context.state.forced[connector_id] = True
        raise
    statuses[connector_id] = attrs.evolve(statuses.get(connector_id, Status()), status=made.status.value)
    context.state.forced.pop(connector_id, None)


def _changed(
    connector_id: int, status: v201.ConnectorStatusEnumType, timestamp: datetime, context: Context, pointer: str
) -> v16.StatusNotificationRequest | None:
    """Remember the status of a connector, and return what 1.6 is told of it; None if the CSMS knows it."""
    state = context.state
    known = attrs.evolve(state.statuses.get(connector_id, Status()), connector_status=status.value)
    state.statuses[connector_id] = known
    if connector_id == 0 and status is _OCCUPIED:
        context.lost(pointer, LossKind.FOLDED, "1.6 has no occupied station")
        status = v201.ConnectorStatusEnumType.AVAILABLE
    transaction = next(iter(state.running(connector_id)), None)
    shown = status_in(transaction, status, known.status, context)
    if shown == known.status and connector_id not in state.forced:
        return None
    return notification(connector_id, shown, timestamp, context)


# Events


def notify_event(
    request: v201.NotifyEventRequest, context: Context
) -> list[v16.StatusNotificationRequest] | v201.NotifyEventResponse:
    """Return the statuses that events about problems and availability are; 1.6 knows no others."""
    _drop_unsaid(request, context)
    made = [_event(event, context.within(f"/eventData/{index}")) for index, event in enumerate(request.event_data)]
    return [one for one in made if one] or answered(v201.NotifyEventResponse(), context, "1.6 has no such events")


def _tell_events(request: v201.NotifyEventRequest, context: Context) -> Flow:
    """Tell the statuses one after the other; one that is refused is no reason to send the events again."""
    _drop_unsaid(request, context)
    for index, event in enumerate(request.event_data):
        inner = context.within(f"/eventData/{index}")
        made = _event(event, inner)
        if made is not None:
            try:
                yield from show(made, context)
            except CallFailed:
                inner.lost("", LossKind.DROPPED, "the CSMS did not take it")
    return v201.NotifyEventResponse()


def _drop_unsaid(request: v201.NotifyEventRequest, context: Context) -> None:
    dropped(
        context,
        {
            "/generatedAt": request.generated_at,
            "/seqNo": request.seq_no,
            "/tbc": request.tbc,
            "/customData": request.custom_data,
        },
    )


def _event(event: v201.EventDataType, context: Context) -> v16.StatusNotificationRequest | None:
    evse = event.component.evse
    connector_id = 0 if evse is None else connector_of(evse.id, evse.connector_id, context)
    name, variable = event.component.name.casefold(), event.variable.name.casefold()
    if connector_id is None:
        context.lost("", LossKind.DROPPED, "1.6 has no number for the connector")
    elif variable == "problem":
        return _problem(event, connector_id, context)
    elif variable == "availabilitystate" and name in _AVAILABLE:
        return _availability(event, connector_id, context)
    else:
        context.lost("", LossKind.DROPPED, "1.6 has no such event")
    return None


_AVAILABLE: Final = frozenset({"connector", "evse", "chargingstation"})


def _availability(
    event: v201.EventDataType, connector_id: int, context: Context
) -> v16.StatusNotificationRequest | None:
    status = v201.ConnectorStatusEnumType.unknown(event.actual_value)
    if not status.is_known:
        context.lost("", LossKind.DROPPED, "the value is no status")
        return None
    made = _changed(connector_id, status, event.timestamp, context, "/actualValue")
    if made is None:
        context.lost("", LossKind.DROPPED, "the CSMS knows the status")
        return None
    _fold(event, context)
    dropped(context, {"/techCode": event.tech_code, "/techInfo": event.tech_info, "/cleared": event.cleared})
    return made


def _problem(event: v201.EventDataType, connector_id: int, context: Context) -> v16.StatusNotificationRequest:
    """Open or close a fault, and return the status of the connector with what is open then (G05.FR.02)."""
    faults, key = context.state.faults, f"{connector_id}/{event.component.name}"
    faults.pop(key, None)
    _fold(event, context)
    context.lost("/actualValue", LossKind.FOLDED, "the error code says it")
    if event.actual_value.casefold() == "true" and not event.cleared:
        faults[key] = _fault(event, context)
    else:
        dropped(context, {"/cleared": event.cleared, "/techCode": event.tech_code, "/techInfo": event.tech_info})
    shown = context.state.statuses.get(connector_id, Status()).status
    if shown is None:
        context.lost("/status", LossKind.INVENTED, "nothing is known of the connector")
    else:
        context.lost("/status", LossKind.INFERRED, "as it was told last")
    return notification(connector_id, v16.ChargePointStatus(shown or "Available"), event.timestamp, context)


def _fold(event: v201.EventDataType, context: Context) -> None:
    """Note what 1.6 does not say of an event."""
    context.lost("/component", LossKind.FOLDED, "the connector and the error code stand for it")
    context.lost("/variable", LossKind.FOLDED, "a StatusNotification stands for it")
    dropped(
        context,
        {
            "/eventId": event.event_id,
            "/trigger": event.trigger,
            "/eventNotificationType": event.event_notification_type,
            "/cause": event.cause,
            "/transactionId": event.transaction_id,
            "/variableMonitoringId": event.variable_monitoring_id,
            "/customData": event.custom_data,
        },
    )


def _fault(event: v201.EventDataType, context: Context) -> Fault:
    """Return the fault that an event opens; a techCode that begins with an error code of 1.6 was made of one."""
    code = ERROR_OF_COMPONENT.get(event.component.name, v16.ChargePointErrorCode.OTHER_ERROR)
    vendor_code, info = event.tech_code, event.tech_info
    head, _, tail = (event.tech_code or "").partition("/")
    if v16.ChargePointErrorCode.unknown(head).is_known and head != v16.ChargePointErrorCode.NO_ERROR:
        code, vendor_code = v16.ChargePointErrorCode(head), tail or None
    if info is not None and len(info) > _LONGEST_INFO:
        context.lost("/techInfo", LossKind.TRUNCATED, f"1.6 has at most {_LONGEST_INFO} characters")
        info = info[:_LONGEST_INFO]
    return Fault(event.component.name, event.variable.name, code.value, vendor_code, info)


_LONGEST_INFO: Final = 50

CONVERSIONS: Final = (
    Conversion(
        v201.StatusNotificationRequest,
        status_notification,
        no_content(v201.StatusNotificationResponse),
        counterparts=("StatusNotification",),
        made=("errorCode", "what Occupied is", "the connectorId of a new place"),
        rule="A status that the CSMS knows is not told again, unless it was triggered.",
        flow=_tell_status,
    ),
    Conversion(
        v201.NotifyEventRequest,
        notify_event,
        no_content(v201.NotifyEventResponse),
        counterparts=("StatusNotification",),
        lost=("all events but Problem and AvailabilityState", "techInfo over 50 characters"),
        made=("status",),
        rule="Each such event is a StatusNotification; a refused one is not sent again.",
        joined=True,
        flow=_tell_events,
    ),
)
"""The statuses of a 2.0.1 station for a 1.6 CSMS."""
