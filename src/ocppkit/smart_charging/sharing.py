"""The power of a site, shared over its stations or EVSEs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

from attrs import field, frozen

from ocppkit.smart_charging.drafting import Limit, exact_amount, in_tenths

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


def _most(most: Limit) -> Decimal:
    return exact_amount(most, "most")


def _least(least: Limit) -> Decimal:
    return exact_amount(least, "least")


def _weight(weight: Limit) -> Decimal:
    amount = exact_amount(weight, "weight")
    if amount < _LEAST_WEIGHT:
        raise ValueError(f"weight: must be at least {_LEAST_WEIGHT}, is {weight}")
    return amount


_LEAST_WEIGHT: Final = Decimal("1e-12")
"""Below it nothing is left to share in exact numbers of 28 digits."""


@frozen
class Demand:
    """What somebody can use, in the unit of the limit that is shared.

    ``least`` is what charging needs at all (6 A for a car on AC): who would get less gets nothing.

    Raises:
        ValueError: a number is negative or none, the weight is 0, or ``least`` is above ``most``.
    """

    most: Decimal = field(converter=_most)
    least: Decimal = field(default=Decimal(0), converter=_least)
    weight: Decimal = field(default=Decimal(1), converter=_weight)

    def __attrs_post_init__(self) -> None:
        if self.least > self.most:
            raise ValueError(f"least: is {self.least}, above most, which is {self.most}")


def share(limit: Limit, demands: Mapping[K, Demand], rule: Sharing = Sharing.EQUAL) -> dict[K, Decimal]:
    """Share a limit: what each may use, cut to one decimal, together never above the limit.

    Where there is not enough for the ``least`` of all, the last in the order of ``demands`` wait, with 0; with
    ``IN_ORDER`` one that needs less may get what is left.

    Raises:
        ValueError: the limit is negative or no number.
    """
    total = exact_amount(limit, "the limit")
    if rule is Sharing.IN_ORDER:
        return _in_order(total, demands)
    served = [name for name, demand in demands.items() if demand.least <= total]
    while True:
        shares = _level(total, demands, served, rule)
        starved = [name for name in served if shares[name] < demands[name].least]
        if not starved:
            break
        served.remove(starved[-1])
    return {name: shares.get(name, Decimal(0)) for name in demands}


def _in_order(total: Decimal, demands: Mapping[K, Demand]) -> dict[K, Decimal]:
    shares: dict[K, Decimal] = {}
    for name, demand in demands.items():
        most = in_tenths(min(demand.most, total))
        shares[name] = most if most >= demand.least else Decimal(0)
        total -= shares[name]
    return shares


def _level(total: Decimal, demands: Mapping[K, Demand], served: Sequence[K], rule: Sharing) -> dict[K, Decimal]:
    """Raise all shares together, by weight, and leave each behind that has enough."""
    weights = {name: demands[name].weight if rule is Sharing.WEIGHTED else Decimal(1) for name in served}
    shares: dict[K, Decimal] = {}
    left = sum(weights.values(), Decimal(0))
    # Who needs least for its weight has enough first.
    for name in sorted(served, key=lambda name: demands[name].most / weights[name]):
        shares[name] = in_tenths(min(demands[name].most, total * weights[name] / left))
        total -= shares[name]
        left -= weights[name]
    return shares
