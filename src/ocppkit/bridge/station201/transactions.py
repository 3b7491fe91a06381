"""The TransactionEvents of a 2.0.1 station as transactions of 1.6.

The number of a transaction comes with the answer to its StartTransaction, so that one goes first. It waits for a token
and a connector, which 2.0.1 may tell later; what comes before has no number and cannot be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context, Flow
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import register_down
from ocppkit.bridge.state import Token, Transaction
from ocppkit.bridge.station201.places import connector_of
from ocppkit.bridge.station201.registers import last_register, learn_register
from ocppkit.bridge.station201.status import show
from ocppkit.bridge.station201.told import drop_unsaid, rest_of, start_of
from ocppkit.bridge.tokens import info_up, remembered
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed
from ocppkit.json import parse
from ocppkit.messages import Request
from ocppkit.payloads import from_payload

__all__ = ["CONVERSIONS"]

_ENDED: Final = v201.TransactionEventEnumType.ENDED
_STARTED: Final = v201.TransactionEventEnumType.STARTED
_BEGIN: Final = v201.ReadingContextEnumType.TRANSACTION_BEGIN
_BEFORE_CHARGING: Final = frozenset({v201.ChargingStateEnumType.EV_CONNECTED, v201.ChargingStateEnumType.IDLE})


def transaction_event(
    event: v201.TransactionEventRequest, context: Context
) -> list[Request[Any, Any]] | v201.TransactionEventResponse:
    """Return what 1.6 is told of an event: the StartTransaction, whose answer the rest waits for, or else all of it."""
    transaction = _after(event, context)
    start = start_of(event, transaction, context)
    if isinstance(start, v201.TransactionEventResponse):
        return start
    if start is not None:
        drop_unsaid(event, context)
        about = event.transaction_info
        told_later = {
            "/meterValue": event.meter_value,
            "/transactionInfo/chargingState": about.charging_state,
            "/transactionInfo/stoppedReason": about.stopped_reason if event.event_type is _ENDED else None,
        }
        dropped(context, told_later, "the CSMS is told when it has given the number")
        return [start]
    made = rest_of(event, transaction, context)
    return made or answered(v201.TransactionEventResponse(), context, "1.6 has nothing to be told")


def event_told(
    outcomes: Sequence[Outcome], context: Context, _: v201.TransactionEventRequest
) -> v201.TransactionEventResponse:
    """Return the answer: what the CSMS says of the token, at the start and at the end."""
    answer = v201.TransactionEventResponse()
    for outcome in outcomes:
        if isinstance(outcome, v16.StartTransactionResponse):
            dropped(context, {"/transactionId": outcome.transaction_id}, "the bridge remembers it")
        info: v16.IdTagInfo | None = getattr(outcome, "id_tag_info", None)
        if info is not None:
            answer.id_token_info = info_up(info, context.within("/idTagInfo", "/idTokenInfo"))
    return answer


def _tell(event: v201.TransactionEventRequest, context: Context) -> Flow:
    """Tell 1.6 of an event, the StartTransaction first; answer a repeated event as the first one was.

    Nothing is remembered of an event that failed, for the station sends it again.
    """
    transactions = context.state.transactions
    transaction = _after(event, context)
    if transaction.seq_no == event.seq_no and transaction.retry is not None:
        return answered(_again(transaction.retry), context, "the station repeats itself")
    start = start_of(event, transaction, context)
    if isinstance(start, v201.TransactionEventResponse):
        transactions[transaction.id] = _done(event, attrs.evolve(transaction, token=None), start, context)
        return start
    answer = v201.TransactionEventResponse()
    if start is not None:
        _check_rest(event, transaction, context, start)
        told: v16.StartTransactionResponse = yield start
        transaction = attrs.evolve(transaction, number=told.transaction_id, answered=True, token=None)
        transactions[transaction.id] = transaction
        answer = event_told([told], context.answer_to(start), event)
    rest = rest_of(event, transaction, context, start)
    if start is None and not rest:
        context.lost("", LossKind.ANSWERED, "1.6 has nothing to be told")
    for one in rest:
        try:
            if isinstance(one, v16.StatusNotificationRequest):
                yield from show(one, context)
                continue
            final = event_told([(yield one)], context.answer_to(one), event)
            answer = answer if final.id_token_info is None else final
        except CallFailed:
            # The station would send the whole event again, of which the start is told already.
            if isinstance(one, v16.StopTransactionRequest) or (
                start is None and isinstance(one, v16.MeterValuesRequest)
            ):
                raise
            context.lost("", LossKind.DROPPED, f"the CSMS did not take the {one.__ocpp_action__}")
    transactions[transaction.id] = _done(event, transaction, answer, context)
    return answer


def _check_rest(
    event: v201.TransactionEventRequest,
    transaction: Transaction,
    context: Context,
    start: v16.StartTransactionRequest,
) -> None:
    """See whether the options refuse what follows a start: it is too late when the CSMS has made a transaction.

    Raises:
        Refused: they do.
    """
    rest_of(event, attrs.evolve(transaction, number=0), context.apart(context.asker, context.action), start)


def _done(
    event: v201.TransactionEventRequest,
    transaction: Transaction,
    answer: v201.TransactionEventResponse,
    context: Context,
) -> Transaction:
    """Return the transaction with what an event has come to, and learn what its meter has told."""
    learn_register(transaction.evse_id, event.meter_value or [], context)
    return attrs.evolve(
        transaction,
        seq_no=max(event.seq_no, transaction.seq_no or 0),
        ended=transaction.ended or event.event_type is _ENDED,
        retry=answer.__ocpp_json__(),
        told_at=max(event.timestamp, transaction.told_at or event.timestamp),
    )


def _again(answer: str) -> v201.TransactionEventResponse:
    return from_payload(v201.TransactionEventResponse, parse(answer))


def _after(event: v201.TransactionEventRequest, context: Context) -> Transaction:
    """Return what is known of a transaction with an event; nothing is remembered yet.

    What an event tells late of the register and of the charging state is not the newest.
    """
    about = event.transaction_info
    known = _known(event, context)
    is_late = known.seq_no is not None and event.seq_no < known.seq_no
    values = event.meter_value or []
    register = None if is_late else last_register(values, context)
    state = about.charging_state
    if state is not None and not state.is_known:
        context.lost("/transactionInfo/chargingState", LossKind.DROPPED, "it is not in the standard")
        state = None
    return attrs.evolve(
        known,
        connector_id=known.connector_id if event.evse is None else _connector(event.evse, known, context),
        evse_id=known.evse_id if event.evse is None else event.evse.id,
        meter_start=known.meter_start
        if known.meter_start is not None
        else register_down(values, _BEGIN, context.quiet()),
        register=known.register if register is None else register,
        charging_state=known.charging_state if state is None or is_late else state.value,
        charged=known.charged or (state is not None and state not in _BEFORE_CHARGING),
        reservation_id=known.reservation_id if event.reservation_id is None else event.reservation_id,
        token=_token(event, known, context.within("/idToken").quiet()),
    )


def _known(event: v201.TransactionEventRequest, context: Context) -> Transaction:
    """Return what is remembered; nothing, if an id that was used up begins anew (against E01.FR.08)."""
    id = event.transaction_info.transaction_id
    known = context.state.transactions.get(id) or Transaction(id)
    is_new = known.ended and event.event_type is _STARTED
    return Transaction(id) if is_new and known.told_at is not None and known.told_at < event.timestamp else known


def _token(event: v201.TransactionEventRequest, known: Transaction, context: Context) -> Token | None:
    """Return whose a transaction is, as long as 1.6 has not been told; who ends it need not be who began it."""
    token = event.id_token
    if known.number is not None:
        return None
    if token is None or (event.event_type is _ENDED and known.token is not None):
        return known.token
    return remembered(token, context)


def _connector(evse: v201.EVSEType, known: Transaction, context: Context) -> int | None:
    """Return the connector of a transaction; 1.6 has been told it when it has a number."""
    if known.number is not None:
        return known.connector_id
    connector_id = connector_of(evse.id, evse.connector_id, context) or None
    if connector_id is None:
        context.lost("/evse", LossKind.DROPPED, "1.6 has no number for the connector")
    return connector_id or known.connector_id


CONVERSIONS: Final = (
    Conversion(
        v201.TransactionEventRequest,
        transaction_event,
        event_told,
        counterparts=("StartTransaction", "MeterValues", "StatusNotification", "StopTransaction"),
        lost=(
            "triggerReason",
            "seqNo",
            "offline",
            "numberOfPhasesUsed",
            "cableMaxCurrent",
            "timeSpentCharging",
            "remoteStartId",
            "meter values before the token",
            "10 of 19 stop reasons",
        ),
        made=("meterStart and meterStop that nobody told", "errorCode", "the connectorId of a new place"),
        rule="The StartTransaction waits for token and EVSE; a token or connector that 1.6 cannot have is Invalid. "
        "Events of a transaction wait for one another, and a repeated one is answered as the first one was. An end of "
        "which nothing was known before is not told.",
        joined=True,
        flow=_tell,
    ),
)
"""The transactions of a 2.0.1 station for a 1.6 CSMS."""
