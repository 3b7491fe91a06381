"""The energy registers of a 2.0.1 station's EVSEs, for what a transaction does not tell of its meter.

A register has a time: what the meter said after an end, or before a start, is of somebody else's energy.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from ocppkit import v201
from ocppkit.bridge.flows import Context
from ocppkit.bridge.metering import register_down
from ocppkit.bridge.state import Register, Transaction

__all__ = ["last_register", "learn_register", "register_at_end", "register_at_start"]

_AHEAD: Final = timedelta(minutes=5)
"""How far the clock of a station may be ahead of the bridge's."""

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


def last_register(values: Sequence[v201.MeterValueType], context: Context) -> Register | None:
    """Return the newest register of meter values; None if they have none."""
    quiet, ordered = context.quiet(), sorted(values, key=lambda one: one.timestamp)
    wh = register_down(ordered, None, quiet)
    if wh is None:
        return None
    return Register(wh, max(one.timestamp for one in ordered if register_down([one], None, quiet) == wh))


def learn_register(evse_id: int | None, values: Sequence[v201.MeterValueType], context: Context) -> None:
    """Remember the newest register of meter values, unless a newer one of the EVSE is known, or it is of the future."""
    last = last_register([one for one in values if one.timestamp <= context.now + _AHEAD], context)
    if not evse_id or last is None:
        return
    registers = context.state.registers
    known = registers.get(evse_id)
    if known is None or known.at <= last.at:
        registers[evse_id] = last


def register_at_start(transaction: Transaction, began: datetime, context: Context) -> int | None:
    """Return the newest register at or before a start, else what the transaction has told since, in Wh."""
    own, of_evse = _own(transaction), _of_evse(transaction, context)
    newest = _newest([one for one in (own, of_evse) if one is not None and one.at <= began])
    return _wh(newest or own)


def register_at_end(transaction: Transaction, end: datetime, context: Context) -> int | None:
    """Return the newest register that the transaction has told, or that its EVSE has told until it ended, in Wh."""
    own, of_evse = _own(transaction), _of_evse(transaction, context)
    began = _LONG_AGO if transaction.began_at is None else transaction.began_at
    is_during = of_evse is not None and began <= of_evse.at <= end
    return _wh(_newest([one for one in (own, of_evse if is_during else None) if one is not None]))


def _own(transaction: Transaction) -> Register | None:
    if transaction.register is None:
        return None
    return Register(int(transaction.register), transaction.register_at or _LONG_AGO)


def _of_evse(transaction: Transaction, context: Context) -> Register | None:
    return None if transaction.evse_id is None else context.state.registers.get(transaction.evse_id)


def _wh(register: Register | None) -> int | None:
    return None if register is None else register.wh


def _newest(registers: Sequence[Register]) -> Register | None:
    """Return the newest register; of two of one time the first."""
    return max(registers, key=lambda one: one.at, default=None)
