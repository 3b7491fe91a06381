"""How what several profiles state becomes one: the lowest limit, in one unit and for the same phases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import chain, zip_longest
from typing import Final

from attrs import frozen

from ocppkit.smart_charging.composing.scaling import Connection
from ocppkit.smart_charging.composing.statements import Amount, Amounts, Source, Statement
from ocppkit.smart_charging.model import CHARGING_ONLY
from ocppkit.smart_charging.remarks import Open

__all__ = ["Merged", "merge", "total"]


@frozen(eq=False)
class Merged:
    """What holds together: ``stated`` in the asked unit, converted for so many ``phases``."""

    stated: Statement
    phases: int
    points: tuple[Open, ...] = ()


def merge(
    stated: Sequence[Statement],
    connection: Connection,
    phases: int,
    *,
    added: Sequence[Statement] = (),
    external_first: bool = True,
) -> Merged:
    """Return what holds where all of ``stated`` do: the lowest limit, and ``added`` on top of it.

    There are so many ``phases``, or as few as one of them says. A limit to discharging is the one closest to zero. Of
    setpoints, those of external systems go first, or last; of several such it is the one closest to zero, within the
    limits.

    Source: OCPP 1.6, 3.13.3; OCPP 2.x Part 2, SC.01, SC.04, K08.FR.04, K01.FR.49, errata 2025-09, K01.FR.140; OCPP 2.1
    Part 2, K08.FR.08, K27, Q06.FR.20 to Q06.FR.22, V2X.03, V2X.04.
    """
    given = [] if connection.dc else [one.number_phases for one in stated if one.number_phases is not None]
    phases = max(min(phases, *given) if given else phases, 1)
    several = phases > 1 and any(one.per_phase for one in chain(stated, added))
    scale = connection.scale(phases, phases if several else 1)
    stated = [scale.bring(one) for one in stated]
    hardware = [scale.bring(one).limit for one in connection.hardware]

    limit = _pick(_value, [_limit(one) for one in stated])
    signed = any(one.discharge_limit or one.setpoint for one in stated)
    discharge_limit = _pick(_negative, [one.discharge_limit for one in stated]) if signed else ()
    leading = _leading(stated, external_first=external_first) if signed else []
    setpoint = _pick(_size, [one.setpoint for one in leading])
    setpoint = _within(setpoint, _pick(_value, [limit, *hardware]), discharge_limit)

    in_play = _together(one.in_play for one in stated)
    if added and any(one.set_by for one in limit):  # what the hardware bears, nothing raises
        limit = _sum([limit, *(_limit(scale.bring(one)) for one in added)])
    limit = _pick(_value, [limit, *hardware])
    if not limit and (connection.summed or not stated):
        limit = _pick(_value, [scale.bring(one).limit for one in connection.fallback])

    used = list(dict.fromkeys(one.phase_to_use for one in stated if one.phase_to_use is not None))
    first = next(iter(leading or stated), None)
    merged = Statement(
        connection.unit,
        limit=limit,
        discharge_limit=discharge_limit,
        setpoint=setpoint,
        setpoint_reactive=() if first is None else first.setpoint_reactive,
        number_phases=phases if given or (connection.fills and in_play) else None,
        phase_to_use=used[0] if used and phases == 1 else None,
        mode=CHARGING_ONLY if first is None else first.mode,
        in_play=_together((in_play, *(one.in_play for one in added))) if added else in_play,
    )
    points = [Open.PHASE_CONFLICT] * (len(used) > 1) + [Open.FOUND_LOCALLY] * (merged.mode in _FOUND_LOCALLY)
    return Merged(merged, phases, tuple(points))


_FOUND_LOCALLY: Final = frozenset({"LocalFrequency", "LocalLoadBalancing"})


def total(shares: Sequence[Merged], connection: Connection) -> Merged:
    """Return what several EVSEs may draw together; of what one of them leaves open, there is no sum.

    Source: OCPP 1.6, 5.7; OCPP 2.x Part 2, K08.FR.03.
    """
    phases = max((share.phases for share in shares), default=3)
    several = any(share.stated.per_phase for share in shares)
    scale = connection.scale(phases, phases if several else 1)
    stated = [scale.bring(share.stated) for share in shares]
    modes = {one.mode for one in stated}
    summed = Statement(
        connection.unit,
        limit=_sum_of_all([one.limit for one in stated]),
        discharge_limit=_sum_of_all([one.discharge_limit for one in stated]),
        setpoint=_sum_of_all([one.setpoint for one in stated]),
        number_phases=phases if any(one.number_phases is not None for one in stated) else None,
        mode=modes.pop() if len(modes) == 1 else CHARGING_ONLY,
        in_play=_once(one.in_play for one in stated),
    )
    lost = any(
        (one.setpoint and not summed.setpoint) or (one.discharge_limit and not summed.discharge_limit) for one in stated
    )
    return Merged(summed, phases, (Open.NOT_SUMMED,) * lost)


def _sum_of_all(parts: Sequence[Amounts]) -> Amounts:
    return _sum(parts) if all(parts) else ()


def _limit(one: Statement) -> Amounts:
    return _pick(_value, [one.limit, one.limit_at_soc]) if one.limit_at_soc else one.limit


def _leading(stated: Sequence[Statement], *, external_first: bool) -> list[Statement]:
    """Return those of which the setpoint is taken."""
    having = [one for one in stated if one.setpoint]
    return [one for one in having if one.external is external_first] or having


def _value(amount: Amount) -> Fraction:
    return amount.value


def _negative(amount: Amount) -> Fraction:
    return -amount.value


def _size(amount: Amount) -> Fraction:
    return abs(amount.value)


def _pick(order: Callable[[Amount], Fraction], candidates: Sequence[Amounts]) -> Amounts:
    """Return the first in an order, phase by phase; where several are it, the profiles of all of them."""
    having = [amounts for amounts in candidates if amounts]
    if len(having) < 2:
        return having[0] if having else ()
    return tuple(_first(order, column) for column in zip(*having, strict=True))


def _first(order: Callable[[Amount], Fraction], column: Sequence[Amount]) -> Amount:
    best = min(column, key=order)
    same = [one for one in column if one is best or one.value == best.value]
    if len(same) == 1:
        return best
    return Amount(best.value, all(one.converted for one in same), _once(one.set_by for one in same))


def _within(setpoint: Amounts, limit: Amounts, discharge_limit: Amounts) -> Amounts:
    """Return a setpoint within the limits of either direction."""

    def held(one: Amount, bound: Amount | None) -> Amount:
        if bound is None or abs(one.value) <= abs(bound.value):
            return one
        return Amount(bound.value, bound.converted, one.set_by)

    if not setpoint:
        return ()
    bounds = zip_longest(setpoint, limit, discharge_limit)
    return tuple(held(one, most if one.value > 0 else least) for one, most, least in bounds)


def _sum(parts: Sequence[Amounts]) -> Amounts:
    """Add up phase by phase; a part with fewer phases has nothing on the others."""
    return tuple(
        Amount(
            sum((one.value for one in column), Fraction(0)),
            any(one.converted for one in column),
            _once(one.set_by for one in column),
        )
        for column in zip_longest(*parts, fillvalue=_NOTHING)
    )


_NOTHING: Final = Amount(Fraction(0))


def _together(sources: Iterable[tuple[Source, ...]]) -> tuple[Source, ...]:
    return tuple(chain.from_iterable(sources))


def _once(sources: Iterable[tuple[Source, ...]]) -> tuple[Source, ...]:
    """Return the same where a source may be there several times, for it holds at several EVSEs."""
    return tuple(dict.fromkeys(chain.from_iterable(sources)))
