"""The StatusNotifications of a 1.6 station as what 2.0.1 has for them: a status, an event of the transaction, a fault.

2.0.1 is told changes only (G01.FR.03, G01.FR.04), so a status that differs in what 2.0.1 does not know goes nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context, Flow
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Fault, Status
from ocppkit.bridge.station16.events import event_answered, updated
from ocppkit.bridge.station16.facts import learn_connectors
from ocppkit.bridge.station16.owed import do_owed
from ocppkit.bridge.values import CHARGING_STATE, COMPONENT_OF_ERROR, CONNECTOR_STATUS, ERROR_CODE
from ocppkit.bridge.ways import cut, dropped
from ocppkit.errors import CallFailed
from ocppkit.messages import Request

__all__ = ["CONVERSIONS", "show_again"]

_STATION: Final = 0
_MOST_TECH_CODE: Final = 50
_MOST_TECH_INFO: Final = 500

# What 2.0.1 has no connectorStatus for, and a running transaction says exactly.
_CARRIED: Final = frozenset(
    {v16.ChargePointStatus.CHARGING, v16.ChargePointStatus.SUSPENDED_EV, v16.ChargePointStatus.SUSPENDED_EVSE}
)
_OUT_OF_USE: Final = frozenset({v16.ChargePointStatus.FAULTED, v16.ChargePointStatus.UNAVAILABLE})


def notified(request: v16.StatusNotificationRequest, context: Context) -> list[Request[Any, Any]]:
    """Return what 2.0.1 is to be told of a status, in order: nothing, if nothing has changed for it."""
    timestamp = request.timestamp
    if timestamp is None:
        timestamp = context.now
        context.lost("/timestamp", LossKind.INVENTED, "the station gave none: now")
    dropped(context, {"/vendorId": request.vendor_id})
    if context.state.topology:
        learn_connectors([request.connector_id], context)
    told = [*_status(request, timestamp, context), *_charging_state(request, timestamp, context)]
    if not told:
        context.lost("/status", LossKind.DROPPED, "2.x was told so before")
    made: list[Request[Any, Any]] = [
        *told,
        *_faults(request, timestamp, context),
        *_reservations(request, context),
    ]
    known = context.state.statuses[request.connector_id]
    context.state.statuses[request.connector_id] = attrs.evolve(
        known, status=request.status.value if request.status.is_known else None
    )
    if not made:
        context.lost("", LossKind.ANSWERED, "nothing has changed that 2.x knows of")
    return made


def show_again(context: Context, connector_id: int | None = None) -> None:
    """Let the next status of a connector, or of all, through even if it is no change: it was asked for."""
    statuses = context.state.statuses
    for number in list(statuses) if connector_id is None else [connector_id]:
        if number in statuses:
            statuses[number] = attrs.evolve(statuses[number], connector_status=None)


def _status(
    request: v16.StatusNotificationRequest, timestamp: datetime, context: Context
) -> list[v201.StatusNotificationRequest | v201.NotifyEventRequest]:
    number, statuses = request.connector_id, context.state.statuses
    if request.status in _CARRIED and context.state.running(number):
        status, is_carried = v201.ConnectorStatusEnumType.OCCUPIED, True
    else:
        status, is_carried = CONNECTOR_STATUS.up(request.status, context, "/status"), False
    known = statuses.get(number, Status())
    if known.connector_status == status.value:
        return []
    if is_carried:
        context.lost("/connectorStatus", LossKind.INFERRED, "the status itself is the chargingState")
    statuses[number] = attrs.evolve(known, connector_status=status.value)
    if number == _STATION:
        component = v201.ComponentType(name="ChargingStation")
        return [_event(context, timestamp, component, "AvailabilityState", status.value)]
    place = context.state.place(number)
    return [
        v201.StatusNotificationRequest(
            timestamp=timestamp,
            connector_status=status,
            evse_id=place.evse_id,
            connector_id=place.connector_id,
        )
    ]


def _charging_state(
    request: v16.StatusNotificationRequest, timestamp: datetime, context: Context
) -> list[v201.TransactionEventRequest]:
    running = context.state.running(request.connector_id)
    made = CHARGING_STATE.up.find(request.status, context.quiet(), "")
    is_forced = context.state.forced.pop(request.connector_id, False)
    if not running or made is None or (made.value == running[0].charging_state and not is_forced):
        return []
    CHARGING_STATE.up(request.status, context, "/status")  # now that it is told, what it loses is noted
    context.lost("/transactionInfo/transactionId", LossKind.INFERRED, "it runs on the connector")
    return [
        updated(
            running[0],
            context,
            trigger=v201.TriggerReasonEnumType.CHARGING_STATE_CHANGED,
            timestamp=timestamp,
            charging_state=made,
        )
    ]


def _faults(
    request: v16.StatusNotificationRequest, timestamp: datetime, context: Context
) -> list[v201.NotifyEventRequest]:
    """Return the events that clear the errors that were there and tell the one that is."""
    key, faults = str(request.connector_id), context.state.faults
    known, fault = faults.get(key), _fault(request, context)
    over = {name: one for name, one in faults.items() if name.startswith(f"{key}/")}
    if known is not None and fault != known:
        over[key] = known
    made: list[v201.NotifyEventRequest] = []
    for name, one in over.items():
        del faults[name]
        if fault is None or fault.component != one.component:
            made.append(_problem(request.connector_id, one, timestamp, context, cleared=True))
    if fault is not None and fault != known:
        faults[key] = fault
        made.append(_problem(request.connector_id, fault, timestamp, context, cleared=False))
    return made


def _fault(request: v16.StatusNotificationRequest, context: Context) -> Fault | None:
    code = ERROR_CODE(request.error_code, context, "/errorCode").value
    if request.error_code is v16.ChargePointErrorCode.NO_ERROR:
        dropped(
            context,
            {"/vendorErrorCode": request.vendor_error_code, "/info": request.info},
            "2.x has no event without an error",
        )
        return None
    if request.vendor_error_code == "":
        dropped(context, {"/vendorErrorCode": ""}, "it says nothing")
    told = None if context.options.error_component is None else context.options.error_component(code)
    component = told or COMPONENT_OF_ERROR.get(code, "Connector")
    info = cut(request.info, _MOST_TECH_INFO, context, "/info")
    return Fault(component, error_code=code, vendor_error_code=request.vendor_error_code, info=info)


def _problem(
    connector_id: int, fault: Fault, timestamp: datetime, context: Context, *, cleared: bool
) -> v201.NotifyEventRequest:
    evse = None
    if connector_id != _STATION:
        place = context.state.place(connector_id)
        evse = v201.EVSEType(id=place.evse_id, connector_id=place.connector_id)
    if cleared:
        for pointer in ("/eventData/0/cleared", "/eventData/0/techCode"):
            context.lost(pointer, LossKind.INFERRED, "of the error that is over")
    tech_code = "/".join(filter(None, (fault.error_code, fault.vendor_error_code)))
    if len(tech_code) > _MOST_TECH_CODE and not cleared:
        context.lost("/vendorErrorCode", LossKind.TRUNCATED, "2.x has codes of at most 50 characters")
    return _event(
        context,
        timestamp,
        v201.ComponentType(name=fault.component, evse=evse),
        fault.variable,
        "false" if cleared else "true",
        tech_code=tech_code[:_MOST_TECH_CODE],
        tech_info=None if cleared else fault.info,
        cleared=cleared or None,
    )


def _event(
    context: Context,
    timestamp: datetime,
    component: v201.ComponentType,
    variable: str,
    value: str,
    *,
    tech_code: str | None = None,
    tech_info: str | None = None,
    cleared: bool | None = None,
) -> v201.NotifyEventRequest:
    context.lost("/eventData/0/eventId", LossKind.INVENTED, "1.6 counts no events")
    context.lost("/generatedAt", LossKind.INVENTED, "the time of the conversion")
    return v201.NotifyEventRequest(
        generated_at=context.now,
        seq_no=0,
        event_data=[
            v201.EventDataType(
                event_id=context.state.count("event"),
                timestamp=timestamp,
                trigger=v201.EventTriggerEnumType.DELTA,
                actual_value=value,
                event_notification_type=v201.EventNotificationEnumType.HARD_WIRED_NOTIFICATION,
                component=component,
                variable=v201.VariableType(name=variable),
                tech_code=tech_code,
                tech_info=tech_info,
                cleared=cleared,
            )
        ],
    )


def _reservations(
    request: v16.StatusNotificationRequest, context: Context
) -> list[v201.ReservationStatusUpdateRequest]:
    """Return how reservations of the connector ended, as far as its status says it: 1.6 has no message for it."""
    if request.status is v16.ChargePointStatus.RESERVED:
        return []
    made: list[v201.ReservationStatusUpdateRequest] = []
    for id, reservation in list(context.state.reservations.items()):
        if reservation.connector_id != request.connector_id:
            continue
        if reservation.expires <= context.now:
            status = v201.ReservationUpdateStatusEnumType.EXPIRED
        elif request.status in _OUT_OF_USE:
            status = v201.ReservationUpdateStatusEnumType.REMOVED
        else:
            continue
        del context.state.reservations[id]
        context.lost("/reservationUpdateStatus", LossKind.INFERRED, "from the status of the connector and the clock")
        context.lost("/reservationId", LossKind.INFERRED, "the reservation of the connector")
        made.append(v201.ReservationStatusUpdateRequest(reservation_id=id, reservation_update_status=status))
    return made


def _tell(request: v16.StatusNotificationRequest, context: Context) -> Flow:
    """Tell the CSMS what is made of a status; what it does not take is told again with the next one."""
    outcomes: list[Outcome] = []
    made = notified(request, context)
    for one in made:
        try:
            outcomes.append((yield one))
        except CallFailed:
            _was_not_taken(one, request.connector_id, context)
    return answered(outcomes, context.answer_to(made[0] if made else request), request)


def _was_not_taken(one: Request[Any, Any], connector_id: int, context: Context) -> None:
    """Remember that the CSMS may or may not know something."""
    faults, key = context.state.faults, str(connector_id)
    match one:
        case v201.TransactionEventRequest():
            context.state.forced[connector_id] = True
        case v201.NotifyEventRequest(event_data=[v201.EventDataType(tech_code=str(code)) as data]):
            error_code, _, vendor_code = code.partition("/")
            fault = Fault(data.component.name, data.variable.name, error_code, vendor_code or None)
            known_fault = faults.get(key)
            if known_fault is not None and known_fault.component == fault.component:
                del faults[key]
            faults[f"{key}/{fault.component}"] = fault
        case _:
            show_again(context, connector_id)


def answered(
    outcomes: Sequence[Outcome], context: Context, request: v16.StatusNotificationRequest
) -> v16.StatusNotificationResponse:
    """Return the answer to a status, whatever the CSMS answered: the station has nothing to repeat."""
    for outcome in outcomes:
        match outcome:
            case v201.TransactionEventResponse():
                transaction = next(iter(context.state.running(request.connector_id)), None)
                event_answered(outcome, transaction, context.answer_to(v201.TransactionEventRequest))
            case _:
                dropped(context, {"/customData": getattr(outcome, "custom_data", None)})
    do_owed(context)
    return v16.StatusNotificationResponse()


CONVERSIONS: Final = (
    Conversion(
        v16.StatusNotificationRequest,
        notified,
        answered,
        counterparts=("StatusNotification", "TransactionEvent", "NotifyEvent", "ReservationStatusUpdate"),
        lost=("Preparing and Finishing", "vendorId", "info and vendorErrorCode without an error"),
        made=("eventId", "generatedAt", "timestamp", "seqNo", "triggerReason"),
        rule="What has not changed for 2.x is answered by the bridge. What the CSMS refuses is not passed on; it "
        "is told again with the next status.",
        joined=True,
        flow=_tell,
    ),
)
"""The statuses of a 1.6 station under a 2.0.1 CSMS."""
