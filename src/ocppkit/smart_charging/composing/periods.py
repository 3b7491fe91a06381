"""From exact fractions to the periods of a composite schedule: decimals, with equal neighbours made one."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_DOWN, Context, Decimal
from fractions import Fraction
from math import trunc
from typing import Final, NamedTuple

from ocppkit.smart_charging.composing.merging import Merged
from ocppkit.smart_charging.composing.statements import Amount, Amounts, Source
from ocppkit.smart_charging.model import PerPhase
from ocppkit.smart_charging.schedule import CompositePeriod, Span

__all__ = ["periods_of"]


def periods_of(held: Iterable[tuple[int, Merged]], *, tenths: bool) -> tuple[CompositePeriod, ...]:
    """Return the periods of what holds from each time on, in seconds from the start of the schedule.

    ``tenths``: what was converted is rounded to one decimal towards zero, so never beyond a limit.
    """
    made: list[tuple[int, _Quantities, list[Span]]] = []
    for start, merged in held:
        stated = merged.stated
        span = Span(start, _sources(stated.limit), _sources(stated.setpoint), stated.in_play)
        quantities = _Quantities(
            _decimals(stated.limit, tenths=tenths),
            _decimals(stated.discharge_limit, tenths=tenths),
            _decimals(stated.setpoint, tenths=tenths),
            _decimals(stated.setpoint_reactive, tenths=tenths),
            stated.number_phases,
            stated.phase_to_use,
            stated.mode,
        )
        if not made or made[-1][1] != quantities:
            made.append((start, quantities, [span]))
        elif not _is_alike(made[-1][2][-1], span):
            made[-1][2].append(span)
    return tuple(CompositePeriod(start, *quantities, tuple(spans)) for start, quantities, spans in made)


class _Quantities(NamedTuple):
    """What makes neighbours equal: the fields of a period between its start and its spans."""

    limit: PerPhase | None
    discharge_limit: PerPhase | None
    setpoint: PerPhase | None
    setpoint_reactive: PerPhase | None
    number_phases: int | None
    phase_to_use: int | None
    mode: str


def _is_alike(one: Span, other: Span) -> bool:
    """Whether two spans say the same of where their quantities come from."""
    return (one.limited_by, one.setpoint_by, one.in_play) == (other.limited_by, other.setpoint_by, other.in_play)


def _sources(amounts: Amounts) -> tuple[Source, ...]:
    if len(amounts) == 1:
        return amounts[0].set_by
    return tuple(dict.fromkeys(source for amount in amounts for source in amount.set_by))


def _decimals(amounts: Amounts, *, tenths: bool) -> PerPhase | None:
    return PerPhase(*(_decimal(amount, tenths=tenths) for amount in amounts)) if amounts else None


_CONTEXT: Final = Context(prec=50, rounding=ROUND_DOWN)
"""More digits than a number of a message has, in which sums and products of such are exact."""


def _decimal(amount: Amount, *, tenths: bool) -> Decimal:
    value = amount.value
    if amount.converted and tenths:
        value = Fraction(trunc(value * 10), 10)
    return _CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))
