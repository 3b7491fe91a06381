"""Ends of transactions that a 1.6 CSMS is told of without an event of the station, or long after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ocppkit import v16, v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Transaction
from ocppkit.bridge.station201.told import stop_of
from ocppkit.json import parse
from ocppkit.payloads import from_payload

__all__ = ["end_of_none", "end_unheard", "kept_end", "keepable_end"]


def end_unheard(transaction: Transaction, context: Context) -> v16.StopTransactionRequest | None:
    """Return the end of a transaction whose end never came; None if 1.6 does not know it, or knows its end."""
    number, at = transaction.number, transaction.told_at
    if number is None or at is None or transaction.ended:
        return None
    context.lost("", LossKind.INFERRED, "the id is used again: the transaction before has ended")
    known = transaction.meter_start if transaction.register is None else transaction.register
    return _end(number, int(known or 0), at)


def end_of_none(number: int, start: v16.StartTransactionRequest) -> v16.StopTransactionRequest:
    """Return the end of a transaction that the CSMS has made of a start which it was told twice."""
    return _end(number, start.meter_start, start.timestamp)


def _end(number: int, meter_stop: int, at: datetime) -> v16.StopTransactionRequest:
    return v16.StopTransactionRequest(
        transaction_id=number, meter_stop=meter_stop, timestamp=at, reason=v16.Reason.OTHER
    )


def keepable_end(event: v201.TransactionEventRequest, transaction: Transaction, context: Context) -> str | None:
    """Return what is kept of an event that is an end, as long as the transaction has no number; None if it is none."""
    if event.event_type is not v201.TransactionEventEnumType.ENDED:
        return transaction.stop
    return stop_of(event, transaction, [], context.quiet()).__ocpp_json__()


def kept_end(transaction: Transaction, context: Context) -> v16.StopTransactionRequest | None:
    """Return the end that came before the number of a transaction; None if none did."""
    if transaction.stop is None or transaction.number is None:
        return None
    stop = from_payload(v16.StopTransactionRequest, parse(transaction.stop))
    context.lost("", LossKind.INFERRED, "the end came before")
    meter_stop = max(stop.meter_stop, int(transaction.meter_start or 0))  # it was made up without the start
    return replace(stop, transaction_id=transaction.number, meter_stop=meter_stop)
