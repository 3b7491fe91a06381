"""How transactions of a 1.6 station start under a 2.0.1 CSMS.

The string that 2.0.1 wants is the number that 1.6 is given, so that a lost state loses no transaction. The number is
made before the CSMS is asked: a request that the station repeats is the same transaction, with the same seqNo.
"""

from __future__ import annotations

from typing import Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import register_up
from ocppkit.bridge.state import Status, Transaction
from ocppkit.bridge.station16.events import UNSAID, drop_unsaid, offline
from ocppkit.bridge.tokens import info_down, token_up

__all__ = ["CONVERSIONS"]

# What of a status says how a new transaction stands; before it there is an EV, or there would be no energy.
_CHARGING_STATES: Final = frozenset({"Charging", "SuspendedEV", "SuspendedEVSE"})


def started(request: v16.StartTransactionRequest, context: Context) -> v201.TransactionEventRequest:
    """Return the event that starts a transaction; the transaction is remembered."""
    transaction = _transaction_of(request, context)
    place = context.state.place(request.connector_id)
    trigger = v201.TriggerReasonEnumType.AUTHORIZED
    if transaction.remote_start_id is not None:
        trigger = v201.TriggerReasonEnumType.REMOTE_START
        context.lost("/transactionInfo/remoteStartId", LossKind.INFERRED, "the remote start that waited for it")
    context.lost("/triggerReason", LossKind.INFERRED, "remote if a remote start waited for it")
    context.lost("/seqNo", LossKind.INVENTED, "1.6 counts no events")
    context.lost("/transactionInfo/chargingState", LossKind.INFERRED, "from the last status of the connector")
    return v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.STARTED,
        timestamp=request.timestamp,
        trigger_reason=trigger,
        seq_no=0,
        offline=offline(request.timestamp, context),
        reservation_id=request.reservation_id,
        evse=v201.EVSEType(id=place.evse_id, connector_id=place.connector_id),
        id_token=token_up(request.id_tag, context.within("/idTag", "/idToken")),
        meter_value=[
            register_up(request.meter_start, request.timestamp, v201.ReadingContextEnumType.TRANSACTION_BEGIN)
        ],
        transaction_info=v201.TransactionType(
            transaction_id=transaction.id,
            charging_state=v201.ChargingStateEnumType(transaction.charging_state or "EVConnected"),
            remote_start_id=transaction.remote_start_id,
        ),
    )


def start_answered(
    response: v201.TransactionEventResponse, context: Context, request: v16.StartTransactionRequest
) -> v16.StartTransactionResponse:
    """Return what the station is told of its transaction; from then on it knows the number."""
    transaction = _transaction_of(request, context.quiet())
    info = response.id_token_info
    if info is None:
        context.lost("/idTagInfo/status", LossKind.GUESSED, "the CSMS did not judge the token: Accepted")
        told = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    else:
        told = info_down(info, context.within("/idTokenInfo", "/idTagInfo"), evse_id=transaction.evse_id)
    drop_unsaid(response, context)
    number = transaction.number or 0
    context.lost("/transactionId", LossKind.INVENTED, "the number of the transaction, which the bridge gave")
    if transaction.stop_wanted:
        context.afterwards(v16.RemoteStopTransactionRequest(transaction_id=number))
    context.state.transactions[transaction.id] = attrs.evolve(transaction, answered=True, stop_wanted=False)
    return v16.StartTransactionResponse(transaction_id=number, id_tag_info=told)


def _transaction_of(request: v16.StartTransactionRequest, context: Context) -> Transaction:
    """Return the transaction that a request starts: a new one, or the one that it started before."""
    moment = request.timestamp.isoformat()
    key = f"{request.connector_id}/{moment}/{request.meter_start}/{request.id_tag.casefold()}"
    known = (one for one in context.state.transactions.values() if one.retry == key)
    transaction = next(known, None)
    pointer = "/transactionInfo/transactionId"
    if transaction is not None:
        context.lost(pointer, LossKind.INFERRED, "the station repeats itself: the same transaction and seqNo")
        return transaction
    context.lost(pointer, LossKind.INVENTED, "the number that the station will be given")
    number = _new_number(context)
    status = context.state.statuses.get(request.connector_id, Status()).status
    transaction = Transaction(
        str(number),
        number,
        connector_id=request.connector_id,
        evse_id=context.state.place(request.connector_id).evse_id,
        meter_start=request.meter_start,
        seq_no=0,
        charging_state=status if status in _CHARGING_STATES else "EVConnected",
        remote_start_id=_awaited(request, context),
        reservation_id=request.reservation_id,
        retry=key,
    )
    context.state.transactions[transaction.id] = transaction
    if request.reservation_id is not None:
        context.state.reservations.pop(request.reservation_id, None)
    return transaction


def _new_number(context: Context) -> int:
    first = context.options.first_transaction
    lowest = int(context.now.timestamp()) if first is None else first
    counters = context.state.counters
    number = counters["transaction"] = max(counters.get("transaction", 0) + 1, lowest)
    return number


def _awaited(request: v16.StartTransactionRequest, context: Context) -> int | None:
    """Return the remoteStartId of the remote start that a transaction answers; it waits no longer."""
    starts, id_tag = context.state.remote_starts, request.id_tag.casefold()
    for remote_start_id, start in list(starts.items()):
        if start.expires < context.now:
            del starts[remote_start_id]
        elif start.id_tag.casefold() == id_tag and start.connector_id in {None, request.connector_id}:
            del starts[remote_start_id]
            return remote_start_id
    return None


CONVERSIONS: Final = (
    Conversion(
        v16.StartTransactionRequest,
        started,
        start_answered,
        counterparts=("TransactionEvent",),
        lost=UNSAID,
        made=("seqNo", "transactionId", "triggerReason", "chargingState", "remoteStartId", "offline", "idToken.type"),
        rule="It is answered when the TransactionEvent is. A repeated one is the same transaction and seqNo.",
    ),
)
"""How transactions of a 1.6 station start under a 2.0.1 CSMS."""
