"""The energy registers of a 2.0.1 station's EVSEs, for what a transaction does not tell of its meter."""

from __future__ import annotations

from collections.abc import Sequence

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.metering import register_down
from ocppkit.bridge.state import Register, Transaction

__all__ = ["last_register", "learn_register", "register_of_evse"]


def last_register(values: Sequence[v201.MeterValueType], context: Context) -> int | None:
    """Return the newest register of meter values, in Wh; None if they have none."""
    return register_down(sorted(values, key=lambda one: one.timestamp), None, context.quiet())


def learn_register(evse_id: int | None, values: Sequence[v201.MeterValueType], context: Context) -> None:
    """Remember the newest register of meter values, unless a newer one of the EVSE is known."""
    wh = last_register(values, context)
    if not evse_id or wh is None:
        return
    registers, at = context.state.registers, max(one.timestamp for one in values)
    known = registers.get(evse_id)
    if known is None or known.at <= at:
        registers[evse_id] = Register(wh, at)


def register_of_evse(transaction: Transaction, context: Context) -> int | None:
    """Return what the meter of a transaction's EVSE has told last, in Wh; None if it has told nothing."""
    known = None if transaction.evse_id is None else context.state.registers.get(transaction.evse_id)
    return None if known is None else known.wh
