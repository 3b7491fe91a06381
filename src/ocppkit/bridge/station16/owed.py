"""What a 2.0.1 CSMS was told will be done, and a 1.6 station has still to be asked: stops, and a reset that waited.

It is remembered until the station has answered, and asked again when the station is heard of, so that no lost
connection loses it. A stop that the station refuses is asked for a few times more: once in a connection, or after a
boot.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Final

import attrs

from ocppkit import v16
from ocppkit.bridge.flows import Context, Work
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.state import MOST_TRANSACTIONS, Transaction
from ocppkit.bridge.station16.facts import BOOT_REASON
from ocppkit.errors import CallFailed, RemoteCallError
from ocppkit.messages import Request

__all__ = ["HELD", "do_owed", "is_idle"]

HELD: Final = "held_reset"
"""The fact that a Soft reset waits for the last transaction to end."""

_MOST_REFUSALS: Final = 3

_FREE: Final = "Idle"  # what Available is in a transaction


def do_owed(context: Context) -> None:
    """Ask the station, once it has its answer, for what is due."""
    due: list[Work] = [_stop(one, context) for one in context.state.running() if _is_to_stop(one)]
    if _is_to_reset(context):
        due.append(_reset(context))
    context.afterwards(*due)


def is_idle(context: Context, connector_id: int | None = None) -> bool:
    """Whether no transaction runs at the station, or at a connector, nor has one started that is not handled yet.

    One whose connector has become free since it started does not run, though its end may never come.
    """
    starting = (one.connector_id for one in context.waiting if isinstance(one, v16.StartTransactionRequest))
    running = (one.connector_id for one in context.state.running() if one.charging_state != _FREE)
    return not any(connector_id in {None, number} for number in (*starting, *running))


def _is_to_stop(transaction: Transaction) -> bool:
    is_wanted = transaction.stop_wanted or transaction.token_refused
    return is_wanted and transaction.answered and transaction.stop_refusals < _MOST_REFUSALS


def _is_to_reset(context: Context) -> bool:
    return HELD in context.state.facts and is_idle(context)


def _stop(transaction: Transaction, context: Context) -> Generator[Request[Any, Any], Any, None]:
    transactions, under_way = context.state.transactions, context.state.under_way
    if not any(one.id == transaction.id and _is_to_stop(one) for one in context.state.running()):
        return
    request = v16.RemoteStopTransactionRequest(transaction_id=transaction.number or 0)
    is_taken = yield from _asked(request, context)
    if is_taken is None or transaction.id not in transactions:
        return
    known = transactions[transaction.id]
    if is_taken:
        transactions[known.id] = attrs.evolve(known, stop_wanted=False, token_refused=False)
        return
    transactions[known.id] = attrs.evolve(known, stop_refusals=known.stop_refusals + 1)
    if len(under_way) > MOST_TRANSACTIONS:
        under_way.clear()
    under_way.add(repr(request))  # not again before the next connection, or boot


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
        under_way.discard(name)
    if not is_taken:
        context.answer_to(request).lost("", LossKind.DROPPED, "the CSMS was told that it will be done")
    return is_taken
