"""The meter values and the ends of the transactions of a 1.6 station, as TransactionEvents of 2.0.1."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from math import floor
from typing import Final

import attrs

from ocppkit import v16, v201
from ocppkit.bridge.conversions import Conversion
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.metering import energy_register, meter_values_up, register_up
from ocppkit.bridge.state import Transaction
from ocppkit.bridge.station16.events import UNSAID, drop_unsaid, event_answered, offline, updated
from ocppkit.bridge.station16.owed import do_owed
from ocppkit.bridge.station16.starts import may_end
from ocppkit.bridge.tokens import info_down, token_up
from ocppkit.bridge.values import METER_TRIGGER, STOP_REASON, STOP_TRIGGER
from ocppkit.bridge.ways import cut, dropped
from ocppkit.measurements import measurements

__all__ = ["CONVERSIONS"]

_NOT_RECEIVED: Final = -1
"""The transactionId of a transaction whose StartTransaction was never answered (OCPP 1.6 errata, 3.18)."""


def metered(
    request: v16.MeterValuesRequest, context: Context
) -> v201.TransactionEventRequest | v201.MeterValuesRequest | v16.MeterValuesResponse:
    """Return an event of the transaction or, if none runs, plain meter values; an answer if no value is left."""
    values = meter_values_up(request.meter_value, context.within("/meterValue", "/meterValue"))
    if not values:
        context.lost("", LossKind.ANSWERED, "2.x has no place for any of its values")
        return v16.MeterValuesResponse()
    transaction = _metered_transaction(request, context)
    if transaction is not None:
        context.lost("/connectorId", LossKind.DROPPED, "the transaction says where it is")
        reading = values[0].sampled_value[0].context or v201.ReadingContextEnumType.SAMPLE_PERIODIC
        return updated(
            transaction,
            context,
            trigger=METER_TRIGGER(reading, context.quiet(), ""),
            timestamp=values[-1].timestamp,
            meter_value=values,
        )
    evse_id = context.state.place(request.connector_id).evse_id if request.connector_id else 0
    if len(context.state.connectors(evse_id)) > 1:
        context.lost("/connectorId", LossKind.FOLDED, "2.x tells the EVSE alone")
    return v201.MeterValuesRequest(evse_id=evse_id, meter_value=values)


def metered_answered(
    response: v201.TransactionEventResponse | v201.MeterValuesResponse,
    context: Context,
    request: v16.MeterValuesRequest,
) -> v16.MeterValuesResponse:
    """Return the answer to meter values, which has no content."""
    if isinstance(response, v201.TransactionEventResponse):
        event_answered(response, _metered_transaction(request, context.quiet()), context)
    else:
        dropped(context, {"/customData": response.custom_data})
    do_owed(context)
    return v16.MeterValuesResponse()


def stopped(request: v16.StopTransactionRequest, context: Context) -> v201.TransactionEventRequest:
    """Return the event that ends a transaction; one whose start is unknown gets an id of its own."""
    transaction = context.state.numbered(request.transaction_id) or _unanswered(request, context)
    transaction_id, seq_no = _ended(request, transaction, context)
    reason = request.reason or v16.Reason.LOCAL
    if request.reason is None:
        context.lost("/transactionInfo/stoppedReason", LossKind.INFERRED, "absent means Local in both versions")
    context.lost("/triggerReason", LossKind.INFERRED, "from the reason")
    context.lost("/seqNo", LossKind.INVENTED, "1.6 counts no events")
    if request.transaction_data == []:
        context.lost("/transactionData", LossKind.DROPPED, "it is empty")
    values = meter_values_up(request.transaction_data or [], context.within("/transactionData", "/meterValue"))
    end = _end_of(values, request.meter_stop)
    if end is None:
        values.append(register_up(request.meter_stop, request.timestamp, v201.ReadingContextEnumType.TRANSACTION_END))
    elif end != request.meter_stop:
        context.lost("/meterStop", LossKind.FOLDED, "transactionData has it, with its fraction")
    event = v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.ENDED,
        timestamp=request.timestamp,
        trigger_reason=STOP_TRIGGER(reason, context, "/reason"),
        seq_no=seq_no,
        offline=offline(request.timestamp, context),
        id_token=None if request.id_tag is None else token_up(request.id_tag, context.within("/idTag", "/idToken")),
        meter_value=values,
        transaction_info=v201.TransactionType(
            transaction_id=transaction_id, stopped_reason=STOP_REASON.up(reason, context, "/reason")
        ),
    )
    if transaction is not None and not transaction.ended:
        context.state.transactions[transaction.id] = attrs.evolve(
            transaction, seq_no=seq_no, ended=True, register=request.meter_stop
        )
    return event


def stop_answered(
    response: v201.TransactionEventResponse, context: Context, _: v16.StopTransactionRequest
) -> v16.StopTransactionResponse:
    """Return the answer to the end of a transaction; a reset that waited for it follows."""
    info = response.id_token_info
    told = None if info is None else info_down(info, context.within("/idTokenInfo", "/idTagInfo"))
    drop_unsaid(response, context)
    do_owed(context)
    return v16.StopTransactionResponse(id_tag_info=told)


def _metered_transaction(request: v16.MeterValuesRequest, context: Context) -> Transaction | None:
    number, state = request.transaction_id, context.state
    if number is not None:
        transaction = state.numbered(number)
        if transaction is not None and not transaction.ended:
            return transaction
        context.lost("/transactionId", LossKind.DROPPED, "no such transaction runs")
    if not context.options.attach_meter_values:
        return None
    running = state.running(request.connector_id)
    if not running:
        return None
    context.lost("/transactionInfo/transactionId", LossKind.INFERRED, "it runs on the connector")
    return running[0]


def _unanswered(request: v16.StopTransactionRequest, context: Context) -> Transaction | None:
    """Return the one transaction that a stop without a number can be the end of, or has been before."""
    if request.transaction_id != _NOT_RECEIVED:
        return None
    found = [one for one in context.state.transactions.values() if may_end(one, request)]
    found = [one for one in found if not one.ended] or [one for one in found if one.register == request.meter_stop]
    if len(found) != 1:
        return None
    context.lost("/transactionId", LossKind.DROPPED, "it says that the station never learnt it")
    return found[0]


def _ended(request: v16.StopTransactionRequest, transaction: Transaction | None, context: Context) -> tuple[str, int]:
    """Return the id and the seqNo of the event that ends a transaction."""
    if transaction is None:
        context.lost("/transactionInfo/transactionId", LossKind.INVENTED, "its start is unknown")
        if request.transaction_id != _NOT_RECEIVED:
            return cut(str(request.transaction_id), _MOST_ID, context, "/transactionId"), 0
        context.lost("/transactionId", LossKind.DROPPED, "it says that the station never learnt it")
        return f"unknown-{request.timestamp:%Y%m%d%H%M%S}-{request.meter_stop}"[:_MOST_ID], 0
    if transaction.ended:
        context.lost("/transactionInfo/transactionId", LossKind.INFERRED, "the station repeats itself: the same seqNo")
        return transaction.id, transaction.seq_no or 0
    if not transaction.answered:
        context.lost("/transactionInfo/transactionId", LossKind.INFERRED, "the one that the station was not told")
    return transaction.id, (transaction.seq_no or 0) + 1


_MOST_ID: Final = 36


def _end_of(values: Iterable[v201.MeterValueType], meter_stop: int) -> Decimal | None:
    """Return the register at the end, if it is among the values already; meterStop has whole Wh."""
    found = (energy_register(one) for value in values for one in measurements(value) if one.context == _END)
    return next((wh for wh in found if wh is not None and floor(wh) == meter_stop), None)


_END: Final = "Transaction.End"


CONVERSIONS: Final = (
    Conversion(
        v16.MeterValuesRequest,
        metered,
        metered_answered,
        counterparts=("TransactionEvent", "MeterValues"),
        lost=("samples of Temperature and RPM", "values that are no numbers", "idTokenInfo", *UNSAID),
        made=("seqNo", "triggerReason", "offline"),
        rule="With the transactionId of a running transaction it is a TransactionEvent.",
    ),
    Conversion(
        v16.StopTransactionRequest,
        stopped,
        stop_answered,
        counterparts=("TransactionEvent",),
        lost=("SoftReset and UnlockCommand as reasons", *UNSAID),
        made=("seqNo", "triggerReason", "stoppedReason", "offline", "idToken.type"),
        rule="A transactionId of -1 ends the one start that was not answered; one that the station may have given up "
        "by its own idTag alone. A transaction whose start is unknown ends under an id of its own. A Reset that was "
        "held follows.",
    ),
)
"""How the transactions of a 1.6 station go on and end under a 2.0.1 CSMS."""
