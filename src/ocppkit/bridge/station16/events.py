"""What the TransactionEvents made of a 1.6 station's messages have in common."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import attrs

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Transaction
from ocppkit.bridge.ways import dropped

__all__ = ["UNSAID", "drop_unsaid", "event_answered", "offline", "updated"]

UNSAID: Final = ("totalCost", "chargingPriority", "updatedPersonalMessage")
"""What 1.6 has no place for in the answer to an event."""


def updated(
    transaction: Transaction,
    context: Context,
    *,
    trigger: v201.TriggerReasonEnumType,
    timestamp: datetime,
    charging_state: v201.ChargingStateEnumType | None = None,
    meter_value: list[v201.MeterValueType] | None = None,
) -> v201.TransactionEventRequest:
    """Return the next event of a running transaction."""
    seq_no = (transaction.seq_no or 0) + 1
    context.lost("/triggerReason", LossKind.INFERRED, "from what happened")
    context.lost("/seqNo", LossKind.INVENTED, "1.6 counts no events")
    event = v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.UPDATED,
        timestamp=timestamp,
        trigger_reason=trigger,
        seq_no=seq_no,
        offline=offline(timestamp, context),
        meter_value=meter_value,
        transaction_info=v201.TransactionType(transaction_id=transaction.id, charging_state=charging_state),
    )
    context.state.transactions[transaction.id] = attrs.evolve(
        transaction,
        seq_no=seq_no,
        charging_state=transaction.charging_state if charging_state is None else charging_state.value,
    )
    return event


def event_answered(response: v201.TransactionEventResponse, transaction: Transaction | None, context: Context) -> None:
    """Note that 1.6 cannot be told anything in the middle of a transaction, apart from having to stop it."""
    info = response.id_token_info
    dropped(context, {"/idTokenInfo": info}, "1.6 is told it at the start and at the end alone")
    drop_unsaid(response, context)
    if context.options.stop_on_refusal and info is not None and transaction is not None and not transaction.ended:
        is_refused = info.status is not v201.AuthorizationStatusEnumType.ACCEPTED
        context.state.transactions[transaction.id] = attrs.evolve(transaction, token_refused=is_refused)


def offline(timestamp: datetime, context: Context) -> bool | None:
    """Return True for what the station tells late, None otherwise (E04.FR.03)."""
    if (context.now - timestamp).total_seconds() <= context.options.offline_threshold:
        return None
    context.lost("/offline", LossKind.INFERRED, "from the age of the timestamp")
    return True


def drop_unsaid(response: v201.TransactionEventResponse, context: Context) -> None:
    """Note what 1.6 cannot be told of a transaction."""
    dropped(
        context,
        {
            "/totalCost": response.total_cost,
            "/chargingPriority": response.charging_priority,
            "/updatedPersonalMessage": response.updated_personal_message,
            "/customData": response.custom_data,
        },
    )
