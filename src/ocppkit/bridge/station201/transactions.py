"""The TransactionEvents of a 2.0.1 station as transactions of 1.6.

The number of a transaction comes with the answer to its StartTransaction, so that one goes first. It waits for a token
and a connector, which 2.0.1 may tell later; what comes before has no number and cannot be told.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import datetime
from typing import Any, Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.asides import answered
from ocppkit.bridge.conversions import Conversion, Outcome
from ocppkit.bridge.flows import Context, Flow, Late, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import register_down
from ocppkit.bridge.state import Token, Transaction
from ocppkit.bridge.station201.endings import end_of_none, end_unheard, keepable_end, kept_end
from ocppkit.bridge.station201.owed import tell_end
from ocppkit.bridge.station201.places import connector_of
from ocppkit.bridge.station201.registers import last_register, learn_register
from ocppkit.bridge.station201.status import is_past, show
from ocppkit.bridge.station201.told import drop_unsaid, rest_of, start_of
from ocppkit.bridge.tokens import info_up, remembered
from ocppkit.bridge.ways import dropped
from ocppkit.errors import CallFailed, ErrorCode
from ocppkit.json import parse
from ocppkit.messages import Request
from ocppkit.payloads import from_payload

__all__ = ["CONVERSIONS"]

_ENDED: Final = v201.TransactionEventEnumType.ENDED
_STARTED: Final = v201.TransactionEventEnumType.STARTED
_STOP_AUTHORIZED: Final = v201.TriggerReasonEnumType.STOP_AUTHORIZED
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
    before = _before(event, context)
    ended = None if before is None else end_unheard(before, context)
    if start is not None:
        drop_unsaid(event, context)
        about = event.transaction_info
        told_later = {
            "/meterValue": event.meter_value,
            "/transactionInfo/chargingState": about.charging_state,
            "/transactionInfo/stoppedReason": about.stopped_reason if event.event_type is _ENDED else None,
        }
        dropped(context, told_later, "the CSMS is told when it has given the number")
        return [start] if ended is None else [ended, start]
    made = [*([] if ended is None else [ended]), *rest_of(event, transaction, context)]
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

    Of an event that failed only the start is remembered, for the next event to tell: the station sends it again, or
    gives it up.
    """
    transactions = context.state.transactions
    transaction = _after(event, context)
    key, _, kept = (transaction.retry or "").partition(" ")
    if key == _key(event):
        return answered(_again(kept), context, "the station repeats itself")
    start = start_of(event, transaction, context)
    if isinstance(start, v16.StartTransactionRequest):
        _check_rest(event, transaction, context, start)
    yield from _forget_before(event, context)
    if isinstance(start, v201.TransactionEventResponse):
        transactions[transaction.id] = _done(event, attrs.evolve(transaction, token=None), start, context)
        return start
    answer = _again(kept) if key == _LATE else v201.TransactionEventResponse()
    if start is not None:
        pending = transactions[transaction.id] = _pending(event, transaction, start, context)
        context.if_late(_late(event, pending, start, context))
        told: v16.StartTransactionResponse = yield start
        transaction = transactions[transaction.id] = _numbered(pending, start, told, context)
        answer = event_told([told], context.answer_to(start), event)
    before = dict(context.state.statuses)
    rest = rest_of(event, transaction, context, start)
    end = None if event.event_type is _ENDED else kept_end(transaction, context)
    if end is not None:
        rest.append(end)
    if start is None and not rest:
        context.lost("", LossKind.ANSWERED, "1.6 has nothing to be told")
    for one in rest:
        try:
            if isinstance(one, v16.StatusNotificationRequest):
                if is_past(one, before, context):
                    context.lost("", LossKind.DROPPED, "the station has told a newer status")
                else:
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
    stop = keepable_end(event, transaction, context) if transaction.number is None else None
    transaction = attrs.evolve(transaction, stop=stop, ended=transaction.ended or end is not None)
    transactions[transaction.id] = _done(event, transaction, answer, context)
    return answer


def _forget_before(event: v201.TransactionEventRequest, context: Context) -> Generator[Request[Any, Any], Any, None]:
    """End and forget the transaction whose id an event uses again, so that the new one is the newest."""
    before = _before(event, context)
    if before is None:
        return
    ended = end_unheard(before, context)
    if ended is not None:
        yield from tell_end(ended, context)  # taken or not, who charges now must not be told as who charged before
    del context.state.transactions[before.id]


def _pending(
    event: v201.TransactionEventRequest, transaction: Transaction, start: v16.StartTransactionRequest, context: Context
) -> Transaction:
    """Return a transaction as its start is told; a register that was made up is not remembered."""
    return attrs.evolve(
        transaction,
        began_at=start.timestamp,
        meter_start=start.meter_start or transaction.meter_start,
        told_at=_newest(event, transaction),
        stop=keepable_end(event, transaction, context),
    )


def _numbered(
    transaction: Transaction, start: v16.StartTransactionRequest, told: v16.StartTransactionResponse, context: Context
) -> Transaction:
    """Return a transaction with its number; an end that is owed to another of that number would be its own."""
    context.state.ends.pop(told.transaction_id, None)
    return attrs.evolve(
        transaction,
        number=told.transaction_id,
        answered=True,
        token=None,
        began_at=start.timestamp,
        meter_start=start.meter_start,
    )


def _late(
    event: v201.TransactionEventRequest, pending: Transaction, start: v16.StartTransactionRequest, context: Context
) -> Late:
    """Return what takes the number of a transaction that comes late; the next event is told the answer.

    A start that was told twice can have two numbers. The one that is of no transaction is ended where it began.
    """

    def take(told: v16.StartTransactionResponse) -> Generator[Request[Any, Any], Any, None]:
        known = context.state.transactions.get(pending.id)
        if known is not None and known.number is None and known.began_at == start.timestamp:
            answer = event_told([told], context.answer_to(start), event)
            numbered = attrs.evolve(_numbered(known, start, told, context), retry=f"{_LATE} {answer.__ocpp_json__()}")
            context.state.transactions[known.id] = numbered
            end = kept_end(numbered, context)
            if end is not None:
                context.state.transactions[known.id] = attrs.evolve(numbered, ended=True, stop=None)
                yield from tell_end(end, context)
        elif told.transaction_id not in {one.number for one in context.state.transactions.values()}:
            context.lost("", LossKind.INFERRED, "the CSMS has given a second number: that transaction is ended")
            yield from tell_end(end_of_none(told.transaction_id, start), context)

    return take


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
    numbered, apart = attrs.evolve(transaction, number=0), context.apart(context.asker, context.action)
    rest_of(event, numbered, apart, start)
    kept_end(numbered, apart)


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
        retry=f"{_key(event)} {answer.__ocpp_json__()}",
        told_at=_newest(event, transaction),
    )


_LATE: Final = "late"
"""What stands before an answer that the station has not been given yet, instead of the key of its event."""


def _key(event: v201.TransactionEventRequest) -> str:
    """Return what an event is recognised by when it comes again; some stations do not count their events."""
    return f"{event.seq_no}/{event.event_type.value}/{event.timestamp.isoformat()}"


def _newest(event: v201.TransactionEventRequest, transaction: Transaction) -> datetime:
    return max(event.timestamp, transaction.told_at or event.timestamp)


def _again(answer: str) -> v201.TransactionEventResponse:
    return from_payload(v201.TransactionEventResponse, parse(answer))


def _after(event: v201.TransactionEventRequest, context: Context) -> Transaction:
    """Return what is known of a transaction with an event; nothing is remembered yet.

    What an event tells late of the register and of the charging state is not the newest.

    Raises:
        Refused: what kind of event it is nobody knows, and it could be the end.
    """
    if not event.event_type.is_known:
        raise Refused(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "eventType: it is not in the standard")
    about = event.transaction_info
    known = _known(event, context)
    is_late = _is_late(event, known)
    values = event.meter_value or []
    last = None if is_late else last_register(values, context)
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
        register=known.register if last is None else last.wh,
        register_at=known.register_at if last is None else min(last.at, event.timestamp),
        charging_state=known.charging_state if state is None or is_late else state.value,
        charged=known.charged or (state is not None and state not in _BEFORE_CHARGING),
        reservation_id=known.reservation_id if event.reservation_id is None else event.reservation_id,
        token=_token(event, known, context.within("/idToken").quiet()),
    )


def _known(event: v201.TransactionEventRequest, context: Context) -> Transaction:
    """Return what is remembered; nothing, if the id is used again."""
    id = event.transaction_info.transaction_id
    known = None if _before(event, context) is not None else context.state.transactions.get(id)
    return known or Transaction(id)


def _before(event: v201.TransactionEventRequest, context: Context) -> Transaction | None:
    """Return the transaction whose id an event uses again (against E01.FR.08); None if it does not.

    Nothing of a transaction is older than its beginning: one that is newer than all of it is that of another, if the
    one before has ended or the events are counted anew.
    """
    known = context.state.transactions.get(event.transaction_info.transaction_id)
    if known is None or known.told_at is None or event.event_type is not _STARTED:
        return None
    is_anew = known.ended or known.seq_no is None or event.seq_no <= known.seq_no
    return known if is_anew and known.told_at < event.timestamp else None


def _is_late(event: v201.TransactionEventRequest, known: Transaction) -> bool:
    if known.seq_no is None:
        return known.told_at is not None and event.timestamp < known.told_at
    return event.seq_no < known.seq_no


def _token(event: v201.TransactionEventRequest, known: Transaction, context: Context) -> Token | None:
    """Return whose a transaction is, as long as 1.6 has not been told; who ends it need not be who began it."""
    token = event.id_token
    if known.number is not None:
        return None
    is_kept = known.token is not None and (event.event_type is _ENDED or known.began_at is not None)
    if token is None or is_kept or event.trigger_reason is _STOP_AUTHORIZED:
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
        "which nothing was known before waits for its start. An end that the bridge makes itself is told until the "
        "CSMS takes it or has refused it three times.",
        joined=True,
        flow=_tell,
    ),
)
"""The transactions of a 2.0.1 station for a 1.6 CSMS."""
