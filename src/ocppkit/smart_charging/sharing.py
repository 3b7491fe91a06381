"""The power of a site, shared over its stations or EVSEs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_FLOOR, Decimal
from enum import Enum
from typing import TypeVar

from attrs import frozen

from ocppkit.smart_charging.drafting import RESOLUTION, Limit

__all__ = ["Demand", "Sharing", "share"]

K = TypeVar("K")


class Sharing(Enum):
    """By which rule a limit is shared."""

    EQUAL = "equal"
    """The same for each; what one does not need goes to the others."""
    WEIGHTED = "weighted"
    """By ``weight``; what one does not need goes to the others."""
    IN_ORDER = "in order"
    """The first gets what it wants, the next what is left."""


@frozen
class Demand:
    """What somebody can use, in the unit of the limit that is shared.

    ``least`` is what charging needs at all (6 A for a car on AC): who would get less gets nothing.
    """

    most: Decimal
    least: Decimal = Decimal(0)
    weight: Decimal = Decimal(1)


def share(limit: Limit, demands: Mapping[K, Demand], rule: Sharing = Sharing.EQUAL) -> dict[K, Decimal]:
    """Share a limit: what each may use, cut to one decimal, together never above the limit.

    Where there is not enough for the ``least`` of all, the last in the order of ``demands`` wait, with 0.

    Raises:
        ValueError: a number is negative or none, a weight is 0, or a ``least`` is above its ``most``.
    """
    total = _checked("the limit", limit)
    for name, demand in demands.items():
        _checked(f"most of {name}", demand.most)
        if _checked(f"weight of {name}", demand.weight) == 0:
            raise ValueError(f"weight of {name}: must be above 0")
        if _checked(f"least of {name}", demand.least) > demand.most:
            raise ValueError(f"least of {name}: is above its most")
    served = list(demands)
    while True:
        shares = _in_order(total, demands, served) if rule is Sharing.IN_ORDER else _level(total, demands, served, rule)
        starved = [name for name in served if shares[name] < demands[name].least]
        if not starved:
            break
        served.remove(starved[-1])
    return {name: shares.get(name, Decimal(0)) for name in demands}


def _in_order(total: Decimal, demands: Mapping[K, Demand], served: Sequence[K]) -> dict[K, Decimal]:
    shares: dict[K, Decimal] = {}
    for name in served:
        shares[name] = _cut(min(demands[name].most, total))
        total -= shares[name]
    return shares


def _level(total: Decimal, demands: Mapping[K, Demand], served: Sequence[K], rule: Sharing) -> dict[K, Decimal]:
    """Raise all shares together, by weight, and leave each behind that has enough."""
    weights = {name: demands[name].weight if rule is Sharing.WEIGHTED else Decimal(1) for name in served}
    shares: dict[K, Decimal] = {}
    left = sum(weights.values(), Decimal(0))
    # Who needs least for its weight has enough first.
    for name in sorted(served, key=lambda name: demands[name].most / weights[name]):
        shares[name] = _cut(min(demands[name].most, total * weights[name] / left))
        total -= shares[name]
        left -= weights[name]
    return shares


def _cut(amount: Decimal) -> Decimal:
    return amount.quantize(RESOLUTION, ROUND_FLOOR)


def _checked(what: str, amount: Limit) -> Decimal:
    number = Decimal(str(amount))
    if not number.is_finite() or number < 0:
        raise ValueError(f"{what}: must be a number of at least 0, not {amount}")
    return number
