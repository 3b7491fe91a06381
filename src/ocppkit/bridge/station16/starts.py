"""How transactions of a 1.6 station start under a 2.0.1 CSMS.

The string that 2.0.1 wants is the number that 1.6 is given, so that a lost state does not lose a transaction's stop or
its end. The number is made before the CSMS is asked: a request that the station repeats is the same transaction, with
the same seqNo.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import register_up
from ocppkit.bridge.state import RemoteStart, Reservation, Status, Transaction
from ocppkit.bridge.station16.events import UNSAID, drop_unsaid, offline
from ocppkit.bridge.station16.facts import learn_connectors
from ocppkit.bridge.station16.owed import do_owed
from ocppkit.bridge.tokens import folded, info_down, token_up
from ocppkit.errors import CallFailed, RemoteCallError

__all__ = ["CONVERSIONS", "may_end"]

# What of a status says how a new transaction stands; before it there is an EV, or there would be no energy.
_CHARGING_STATES: Final = frozenset({"Charging", "SuspendedEV", "SuspendedEVSE"})


def started(request: v16.StartTransactionRequest, context: Context) -> v201.TransactionEventRequest:
    """Return the event that starts a transaction; the transaction is remembered."""
    transaction = _transaction_of(request, context)
    evse = _evse(request, transaction, context)
    trigger = v201.TriggerReasonEnumType.AUTHORIZED
    if transaction.remote_start_id is not None:
        trigger = v201.TriggerReasonEnumType.REMOTE_START
        context.lost("/transactionInfo/remoteStartId", LossKind.INFERRED, "the remote start that waited for it")
    context.lost("/triggerReason", LossKind.INFERRED, "remote if a remote start waited for it")
    context.lost("/seqNo", LossKind.INVENTED, "1.6 counts no events")
    context.lost("/transactionInfo/chargingState", LossKind.INFERRED, "from the last status of the connector")
    event = v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.STARTED,
        timestamp=request.timestamp,
        trigger_reason=trigger,
        seq_no=0,
        offline=offline(request.timestamp, context),
        reservation_id=request.reservation_id,
        evse=evse,
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
    _remember(request, transaction, context)
    return event


def start_answered(
    outcomes: Sequence[Outcome], context: Context, request: v16.StartTransactionRequest
) -> v16.StartTransactionResponse:
    """Return what the station is told of its transaction; from then on it knows the number.

    Raises:
        CallFailed: the CSMS gave no answer.
    """
    transaction = _known(request, context) or _transaction_of(request, context.quiet())
    (response,) = outcomes
    if isinstance(response, RemoteCallError) and transaction.id in context.state.transactions:
        context.state.transactions[transaction.id] = attrs.evolve(transaction, start_refused=True)
    if isinstance(response, CallFailed):
        raise response
    assert isinstance(response, v201.TransactionEventResponse)
    info = response.id_token_info
    if info is None:
        context.lost("/idTagInfo/status", LossKind.GUESSED, "the CSMS did not judge the token: Accepted")
        told = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    else:
        told = info_down(info, context.within("/idTokenInfo", "/idTagInfo"), evse_id=transaction.evse_id)
    drop_unsaid(response, context)
    number = transaction.number or 0
    context.lost("/transactionId", LossKind.INVENTED, "the number of the transaction, which the bridge gave")
    context.state.transactions[transaction.id] = attrs.evolve(
        transaction, answered=True, doubtful=False, start_refused=False
    )
    do_owed(context)
    return v16.StartTransactionResponse(transaction_id=number, id_tag_info=told)


def may_end(transaction: Transaction, stop: v16.StopTransactionRequest) -> bool:
    """Whether a stop that names no transaction can be that of one whose number the station was never told.

    A start that the station may have given up is ended by its own idTag alone.
    """
    if transaction.answered or transaction.number is None or transaction.retry is None:
        return False
    is_certain = not (transaction.doubtful or transaction.start_refused)
    _, began, _, id_tag = transaction.retry.split("/", 3)
    return (
        datetime.fromisoformat(began) <= stop.timestamp
        and (transaction.meter_start or 0) <= stop.meter_stop
        and (is_certain if stop.id_tag is None else folded(stop.id_tag) == id_tag)
    )


def _key(request: v16.StartTransactionRequest) -> str:
    moment = request.timestamp.isoformat()
    return f"{request.connector_id}/{moment}/{request.meter_start}/{folded(request.id_tag)}"


def _known(request: v16.StartTransactionRequest, context: Context) -> Transaction | None:
    """Return the newest transaction that an equal request has started."""
    key = _key(request)
    return next((one for one in reversed([*context.state.transactions.values()]) if one.retry == key), None)


def _is_repeated(transaction: Transaction) -> bool:
    """Whether an equal request is the same start: not if it has ended and no energy has flowed, for a clock may stand.

    If some has, the register says that it is an old request.
    """
    return not transaction.ended or transaction.register != transaction.meter_start


def _transaction_of(request: v16.StartTransactionRequest, context: Context) -> Transaction:
    """Return the transaction that a request starts: a new one, or the one that it started before."""
    state, transaction = context.state, _known(request, context)
    pointer = "/transactionInfo/transactionId"
    if transaction is not None and _is_repeated(transaction):
        context.lost(pointer, LossKind.INFERRED, "the station repeats itself: the same transaction and seqNo")
        return transaction
    context.lost(pointer, LossKind.INVENTED, "the number that the station will be given")
    number = _new_number(context)
    status = state.statuses.get(request.connector_id, Status()).status
    return Transaction(
        str(number),
        number,
        connector_id=request.connector_id,
        evse_id=state.place(request.connector_id).evse_id if request.connector_id > 0 else None,
        meter_start=request.meter_start,
        seq_no=0,
        charging_state=status if status in _CHARGING_STATES else "EVConnected",
        remote_start_id=_awaited(request, context),
        reservation_id=request.reservation_id,
        retry=_key(request),
    )


def _remember(request: v16.StartTransactionRequest, transaction: Transaction, context: Context) -> None:
    """Note a transaction that starts, and that nothing waits for it any more."""
    state = context.state
    if state.topology:
        learn_connectors([request.connector_id], context)
    if transaction.id in state.transactions:
        state.transactions[transaction.id] = attrs.evolve(transaction, doubtful=False)
        return
    state.transactions[transaction.id] = transaction
    state.counters["transaction"] = transaction.number or 0
    if transaction.remote_start_id is not None:
        state.remote_starts.pop(transaction.remote_start_id, None)
    for id, reservation in list(state.reservations.items()):
        # A station that does not name the reservation has used that of its connector.
        is_there = reservation.connector_id == request.connector_id
        is_used = is_there and reservation.expires > request.timestamp and not _is_older(request, reservation, context)
        if id == request.reservation_id or (request.reservation_id is None and is_used):
            del state.reservations[id]


def _evse(request: v16.StartTransactionRequest, transaction: Transaction, context: Context) -> v201.EVSEType | None:
    if request.connector_id < 1:
        context.lost("/connectorId", LossKind.DROPPED, "no transaction can be there")
        return None
    place = context.state.place(request.connector_id)
    others = (one for one in context.state.running() if one.evse_id == place.evse_id and one.id != transaction.id)
    if any(one.connector_id != request.connector_id for one in others):
        context.lost("/connectorId", LossKind.FOLDED, "another transaction runs on the EVSE, where 2.x has one")
    return v201.EVSEType(id=place.evse_id, connector_id=place.connector_id)


def _new_number(context: Context) -> int:
    first = context.options.first_transaction
    lowest = int(context.now.timestamp()) if first is None else first
    return max(context.state.counters.get("transaction", 0) + 1, lowest)


def _awaited(request: v16.StartTransactionRequest, context: Context) -> int | None:
    """Return the remoteStartId of the remote start that a transaction answers, the one for its connector first."""
    id_tag = folded(request.id_tag)
    waiting = {
        start.connector_id: remote_start_id
        for remote_start_id, start in reversed([*context.state.remote_starts.items()])
        if folded(start.id_tag) == id_tag and _is_in_time(request, start, context)
    }
    return waiting.get(request.connector_id, waiting.get(None))


def _is_in_time(request: v16.StartTransactionRequest, start: RemoteStart, context: Context) -> bool:
    """Whether a transaction began while a remote start was waited for; what is told at once may be of a fast clock."""
    return min(request.timestamp, context.now) <= start.expires and not _is_older(request, start, context)


def _is_older(request: v16.StartTransactionRequest, asked: RemoteStart | Reservation, context: Context) -> bool:
    """Whether a transaction began before something was asked for, by a clock that may be a little slow."""
    slack = timedelta(seconds=context.options.offline_threshold)
    return asked.asked_at is not None and request.timestamp < asked.asked_at - slack


CONVERSIONS: Final = (
    Conversion(
        v16.StartTransactionRequest,
        started,
        start_answered,
        counterparts=("TransactionEvent",),
        lost=("a connectorId that is no connector", *UNSAID),
        made=("seqNo", "transactionId", "triggerReason", "chargingState", "remoteStartId", "offline", "idToken.type"),
        rule="It is answered when the TransactionEvent is. A repeated one is the same transaction and seqNo.",
        joined=True,
    ),
)
"""How transactions of a 1.6 station start under a 2.0.1 CSMS."""
