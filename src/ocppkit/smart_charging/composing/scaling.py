"""Between amperes and watts, and between all phases together and each by itself: what statements are brought to."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import evolve, field, frozen

from ocppkit.smart_charging.circumstances import Limits
from ocppkit.smart_charging.composing.statements import Amount, Amounts, Statement
from ocppkit.smart_charging.model import RateUnit

__all__ = ["Connection", "Scale", "hardware_of"]


@frozen
class Scale:
    """The asked unit, and its width: as many phases as are told one by one, or 1 for all together.

    ``each`` is what the amounts of a unit are multiplied by if each is that of one phase. ``whole`` is the same if one
    is for all phases: in A it is that of each, in W that of all together.
    """

    unit: RateUnit
    width: int
    each: Mapping[RateUnit, Fraction]
    whole: Mapping[RateUnit, Fraction]
    _known: dict[Statement, Statement] = field(factory=dict[Statement, Statement], init=False, repr=False, eq=False)

    @classmethod
    def of(cls, unit: RateUnit, voltage: Fraction, phases: int, width: int) -> Scale:
        """Return the scale for a nominal voltage, and so many phases that carry current.

        Source: OCPP 1.6, 7.12, errata 3.34; OCPP 2.x Part 2, K01.FR.50, K01.FR.51; OCPP 2.1, K08.FR.09.
        """
        watts = {RateUnit.A: voltage, RateUnit.W: Fraction(1)}
        together = phases if unit is RateUnit.W and width == 1 else 1
        each = {one: watts[one] / watts[unit] * together for one in RateUnit}
        return cls(unit, width, each, {RateUnit.A: each[RateUnit.A], RateUnit.W: each[RateUnit.W] / phases})

    def bring(self, statement: Statement) -> Statement:
        """Return a statement in the unit and the width."""
        if statement.unit is self.unit and self.width == 1 and not statement.per_phase:
            return statement
        if statement not in self._known:
            self._known[statement] = evolve(
                statement,
                unit=self.unit,
                limit=self._brought(statement.limit, statement.unit),
                limit_at_soc=self._brought(statement.limit_at_soc, statement.unit),
                discharge_limit=self._brought(statement.discharge_limit, statement.unit),
                setpoint=self._brought(statement.setpoint, statement.unit),
                setpoint_reactive=self._brought(statement.setpoint_reactive, statement.unit),
            )
        return self._known[statement]

    def _brought(self, amounts: Amounts, unit: RateUnit) -> Amounts:
        if not amounts:
            return ()
        if len(amounts) == 1:
            chosen, factor = amounts * self.width, self.whole[unit]
        elif self.width == 1:  # one phase: whichever it is, this much is allowed
            chosen, factor = (min(amounts, key=_size),), self.each[unit]
        else:
            chosen, factor = amounts[: self.width], self.each[unit]
        if factor == 1:
            return chosen
        return tuple([Amount(one.value * factor, True, one.set_by) for one in chosen])


def _size(amount: Amount) -> Fraction:
    return abs(amount.value)


@frozen
class Connection:
    """Where the current flows: the asked unit, the nominal voltage of a phase, and what the hardware bears.

    ``fallback`` is reported where nothing limits, the hardware included. ``summed``: it is so too where profiles hold
    that have no limit, for the connection is one of several whose limits are added up. ``fills``: the phases are
    reported although no profile names them.
    """

    unit: RateUnit
    voltage: Fraction
    dc: bool = False
    fills: bool = False
    summed: bool = False
    hardware: tuple[Statement, ...] = ()
    fallback: tuple[Statement, ...] = ()
    _scales: dict[tuple[int, int], Scale] = field(
        factory=dict[tuple[int, int], Scale], init=False, repr=False, eq=False
    )

    def scale(self, phases: int, width: int) -> Scale:
        """Return the scale for some phases; each is made once, for it knows what it has brought."""
        if (phases, width) not in self._scales:
            self._scales[phases, width] = Scale.of(self.unit, self.voltage, phases, width)
        return self._scales[phases, width]


def hardware_of(limits: Limits, unit: RateUnit) -> tuple[Statement, ...]:
    """Return limits as a statement, in the unit if they have it; nothing if there are none."""
    for one in (unit, *RateUnit):
        if (value := limits[one]) is not None:
            return (Statement(one, limit=(Amount(Fraction(value)),)),)
    return ()
