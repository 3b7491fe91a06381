"""What a 2.0.1 CSMS was told will be done, and a 1.6 station has still to be asked: stops, and a reset that waited.

It is remembered until the station has answered, and asked again when the station is heard of, so that no lost
connection loses it.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

import attrs

from ocppkit import v16
from ocppkit.bridge.flows import Context, Work
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import Transaction
from ocppkit.bridge.station16.facts import BOOT_REASON
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Request

__all__ = ["HELD", "do_owed"]

HELD: Final = "held_reset"
"""The fact that a Soft reset waits for the last transaction to end."""


def do_owed(context: Context) -> None:
    """Ask the station, once it has its answer, for what is due."""
    due: list[Work] = [_stop(one, context) for one in context.state.transactions.values() if _is_to_stop(one)]
    if _is_to_reset(context):
        due.append(_reset(context))
    context.afterwards(*due)


def _is_to_stop(transaction: Transaction | None) -> bool:
    return transaction is not None and transaction.stop_wanted and transaction.answered and not transaction.ended


def _is_to_reset(context: Context) -> bool:
    return HELD in context.state.facts and not context.state.running()


def _stop(transaction: Transaction, context: Context) -> Generator[Request[Any, Any], Any, None]:
    transactions = context.state.transactions
    if not _is_to_stop(transactions.get(transaction.id)):
        return
    is_taken = yield from _asked(v16.RemoteStopTransactionRequest(transaction_id=transaction.number or 0), context)
    if is_taken and transaction.id in transactions:
        transactions[transaction.id] = attrs.evolve(transactions[transaction.id], stop_wanted=False)


def _reset(context: Context) -> Generator[Request[Any, Any], Any, None]:
    if not _is_to_reset(context):
        return
    is_taken = yield from _asked(v16.ResetRequest(type=v16.ResetType.SOFT), context)
    if is_taken is not None:
        context.state.facts.pop(HELD, None)
    if is_taken:
        context.state.facts[BOOT_REASON] = "RemoteReset"


def _asked(request: Request[Any, Any], context: Context) -> Generator[Request[Any, Any], Any, bool | None]:
    """Ask the station, unless it is being asked already; return whether it agrees, None as long as that is open."""
    name, under_way = repr(request), context.state.under_way
    if name in under_way:
        return None
    under_way.add(name)
    try:
        response = yield request
    except RemoteCallError:
        is_taken = False
    except CallFailed:
        return None
    else:
        is_taken = response.status == "Accepted"
    finally:
        under_way.remove(name)
    if not is_taken:
        context.answer_to(request).lost("", LossKind.DROPPED, "the CSMS was told that it will be done")
    return is_taken
