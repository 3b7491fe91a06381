"""What a 1.6 CSMS is told of an event of a transaction: a start, meter values, an end, a status."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import energy_register, meter_values_down, register_down
from ocppkit.bridge.state import Status, Token, Transaction
from ocppkit.bridge.station201.registers import register_at_end, register_at_start
from ocppkit.bridge.station201.status import charging_status, is_occupied, notification
from ocppkit.bridge.tokens import MOST_CHARACTERS, token_down
from ocppkit.bridge.values import STOP_REASON
from ocppkit.bridge.ways import dropped
from ocppkit.measurements import Measurement, measurements
from ocppkit.messages import Request

__all__ = ["drop_unsaid", "rest_of", "start_of", "stop_of"]

_STARTED: Final = v201.TransactionEventEnumType.STARTED
_ENDED: Final = v201.TransactionEventEnumType.ENDED
_BEGIN: Final = v201.ReadingContextEnumType.TRANSACTION_BEGIN
_END: Final = v201.ReadingContextEnumType.TRANSACTION_END
_OCCUPIED: Final = v201.ConnectorStatusEnumType.OCCUPIED
_AT_START: Final = "1.6 is told it at the start alone"
_BEFORE: Final = "from an event before"


def start_of(
    event: v201.TransactionEventRequest, transaction: Transaction, context: Context
) -> v16.StartTransactionRequest | v201.TransactionEventResponse | None:
    """Return the start, when a token and a connector are known; an answer if 1.6 has none for one of them.

    An end of which nothing was known before starts nothing: its token is that of who ended it. What has ended is
    started by its own beginning, which came late. A start that failed is told as it was.
    """
    token, began = transaction.token, transaction.began_at
    is_unheard_of = event.event_type is _ENDED and event.seq_no > 0 and transaction.seq_no is None and began is None
    is_over = transaction.ended and event.event_type is not _STARTED
    if transaction.number is not None or is_over or token is None or is_unheard_of:
        return None
    if transaction.connector_id is None:
        return None if event.evse is None else _invalid(context, "1.6 has no number for the connector")
    id_tag = _id_tag(event, token, context)
    if id_tag is None:
        return _invalid(context, f"1.6 has tokens of at most {MOST_CHARACTERS} characters")
    if event.evse is None:
        context.lost("/connectorId", LossKind.INFERRED, _BEFORE)
    if event.reservation_id is None and transaction.reservation_id is not None:
        context.lost("/reservationId", LossKind.INFERRED, _BEFORE)
    if began is not None and began < event.timestamp:
        context.lost("/timestamp", LossKind.INFERRED, _BEFORE)
    else:
        began = event.timestamp
    return v16.StartTransactionRequest(
        connector_id=transaction.connector_id,
        id_tag=id_tag,
        meter_start=_meter_start(event, transaction, began, context),
        timestamp=began,
        reservation_id=transaction.reservation_id,
    )


def _id_tag(event: v201.TransactionEventRequest, token: Token, context: Context) -> str | None:
    """Return the idTag of a transaction's token, be it that of the event or of one before."""
    if event.id_token is not None and event.id_token.id_token == token.id_token:
        return token_down(event.id_token, context.within("/idToken"))
    context.lost("/idTag", LossKind.INFERRED, _BEFORE)
    more = [v201.AdditionalInfoType(additional_id_token=text, type=kind) for text, kind in token.additional_info]
    known = v201.IdTokenType(
        id_token=token.id_token, type=v201.IdTokenEnumType.unknown(token.type), additional_info=more or None
    )
    return token_down(known, context.quiet())


def _invalid(context: Context, why: str) -> v201.TransactionEventResponse:
    """Answer that a token is not accepted: a car would charge, and the CSMS would not know for whom."""
    info = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.INVALID)
    return answered(v201.TransactionEventResponse(id_token_info=info), context, why)


def _meter_start(
    event: v201.TransactionEventRequest, transaction: Transaction, began: datetime, context: Context
) -> int:
    known = register_at_start(transaction, began, context)
    return _register(event, _BEGIN, (transaction.meter_start, known), "/meterStart", context)


def _register(
    event: v201.TransactionEventRequest,
    reading: v201.ReadingContextEnumType,
    known: tuple[float | None, ...],
    pointer: str,
    context: Context,
) -> int:
    """Return the register as an event tells it in a reading context, else the first that is ``known``, in Wh."""
    told = register_down(event.meter_value or [], reading, context.within("/meterValue"))
    if told is not None:
        return told
    wh = next((one for one in known if one is not None), None)
    if wh is None:
        context.lost(pointer, LossKind.INVENTED, "no register is known: 0")
        return 0
    context.lost(pointer, LossKind.INFERRED, "from what is known of the register")
    return int(wh)


def rest_of(
    event: v201.TransactionEventRequest,
    transaction: Transaction,
    context: Context,
    start: v16.StartTransactionRequest | None = None,
) -> list[Request[Any, Any]]:
    """Return what 1.6 is told of an event beside the ``start``, if that was a part of it."""
    drop_unsaid(event, context)
    if start is None:
        dropped(context, {"/reservationId": event.reservation_id}, _AT_START)
    if transaction.number is None:
        dropped(context, {"/idToken": event.id_token, "/meterValue": event.meter_value}, "1.6 knows no transaction yet")
        return []
    if transaction.ended and event.event_type is _ENDED:
        dropped(context, {"/meterValue": event.meter_value}, "the end was told before")
        return []
    if start is None:
        dropped(context, {"/evse": event.evse}, _AT_START)
    values = meter_values_down(event.meter_value or [], context.within("/meterValue", "/meterValue"))
    made: list[Request[Any, Any]] = []
    if event.event_type is _ENDED:
        made.append(stop_of(event, transaction, values, context))
    else:
        if start is None:
            dropped(context, {"/idToken": event.id_token}, "1.6 is told it at the start and at the end")
        else:
            values = _without(start.meter_start, values)
        if values:
            made.append(_metered(transaction, values, context))
    made += _status(event, transaction, context, started=start is not None)
    if start is None and any(not isinstance(one, v16.StopTransactionRequest) for one in made):
        context.lost("/connectorId", LossKind.INFERRED, "that of the transaction")
    if start is None and {type(one) for one in made} <= {v16.MeterValuesRequest}:
        dropped(context, {"/timestamp": event.timestamp}, "meter values have their own")
    return made


def drop_unsaid(event: v201.TransactionEventRequest, context: Context) -> None:
    """Note what 1.6 does not say of any event."""
    about = event.transaction_info
    dropped(
        context,
        {
            "/triggerReason": event.trigger_reason,
            "/seqNo": event.seq_no,
            "/offline": event.offline,
            "/numberOfPhasesUsed": event.number_of_phases_used,
            "/cableMaxCurrent": event.cable_max_current,
            "/customData": event.custom_data,
            "/evse/customData": None if event.evse is None else event.evse.custom_data,
            "/transactionInfo/timeSpentCharging": about.time_spent_charging,
            "/transactionInfo/remoteStartId": about.remote_start_id,
            "/transactionInfo/customData": about.custom_data,
        },
    )
    if event.event_type is not _ENDED:
        dropped(context, {"/transactionInfo/stoppedReason": about.stopped_reason}, "it has not ended")


def _without(meter_start: int, values: list[v16.MeterValue]) -> list[v16.MeterValue]:
    """Return the values but the register that meterStart tells."""
    found: list[v16.MeterValue] = []
    for value in values:
        measured = zip(value.sampled_value, measurements(value), strict=True)
        samples = [sample for sample, one in measured if not _is_told(one, meter_start)]
        if samples:
            found.append(v16.MeterValue(timestamp=value.timestamp, sampled_value=samples))
    return found


def _is_told(one: Measurement, meter_start: int) -> bool:
    wh = energy_register(one)
    return one.context == _BEGIN and wh is not None and int(wh) == meter_start


def _metered(transaction: Transaction, values: list[v16.MeterValue], context: Context) -> v16.MeterValuesRequest:
    _numbered(context)
    return v16.MeterValuesRequest(
        connector_id=transaction.connector_id or 0, transaction_id=transaction.number, meter_value=values
    )


def stop_of(
    event: v201.TransactionEventRequest, transaction: Transaction, values: list[v16.MeterValue], context: Context
) -> v16.StopTransactionRequest:
    """Return the end that an event is; its number is 0 as long as the transaction has none."""
    _numbered(context)
    id_tag = None if event.id_token is None else token_down(event.id_token, context.within("/idToken"))
    if id_tag is None:
        dropped(context, {"/idToken": event.id_token}, f"1.6 has tokens of at most {MOST_CHARACTERS} characters")
    return v16.StopTransactionRequest(
        transaction_id=transaction.number or 0,
        id_tag=id_tag,
        meter_stop=_meter_stop(event, transaction, context),
        timestamp=event.timestamp,
        reason=_reason(event, context),
        transaction_data=values or None,
    )


def _numbered(context: Context) -> None:
    context.lost("/transactionId", LossKind.INFERRED, "the number that the CSMS gave")


def _meter_stop(event: v201.TransactionEventRequest, transaction: Transaction, context: Context) -> int:
    known = register_at_end(transaction, event.timestamp, context)
    return _register(event, _END, (known, transaction.meter_start), "/meterStop", context)


def _reason(event: v201.TransactionEventRequest, context: Context) -> v16.Reason | None:
    stopped = event.transaction_info.stopped_reason
    if event.trigger_reason is not v201.TriggerReasonEnumType.UNLOCK_COMMAND:
        return STOP_REASON.down.find(stopped, context, "/transactionInfo/stoppedReason")
    context.lost("/reason", LossKind.INFERRED, "the triggerReason says it")
    dropped(context, {"/transactionInfo/stoppedReason": stopped}, "the triggerReason says more")
    return v16.Reason.UNLOCK_COMMAND


def _status(
    event: v201.TransactionEventRequest, transaction: Transaction, context: Context, *, started: bool
) -> list[v16.StatusNotificationRequest]:
    """Return the status of the connector, if the CSMS does not know it.

    What a station tells late is no status any more: the next event that is told in time has the newest one.
    """
    connector_id, charging_state = transaction.connector_id, event.transaction_info.charging_state
    if connector_id is None:
        return []
    known = context.state.statuses.get(connector_id, Status())
    if event.event_type is _ENDED:
        dropped(context, {"/transactionInfo/chargingState": charging_state}, "the transaction has ended")
        if not is_occupied(connector_id, context):
            return []
        status = v16.ChargePointStatus.FINISHING
    elif transaction.ended or (event.offline and not (started and known.connector_status in {None, _OCCUPIED})):
        dropped(context, {"/transactionInfo/chargingState": charging_state}, "it is told late")
        return []
    else:
        status = charging_status(transaction, context)
        if known.status == status and connector_id not in context.state.forced:
            dropped(context, {"/transactionInfo/chargingState": charging_state}, "the CSMS knows the status")
            return []
    context.lost("/status", LossKind.INFERRED, "from the state of the transaction")
    return [notification(connector_id, status, event.timestamp, context)]
