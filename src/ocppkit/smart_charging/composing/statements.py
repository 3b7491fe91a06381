"""What a period of a profile states: its quantities as exact fractions, and the profile that they come from."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from ocppkit.smart_charging.model import (
    CHARGING_ONLY,
    QUANTITIES,
    Period,
    PerPhase,
    Profile,
    Purpose,
    RateUnit,
    Schedule,
)

__all__ = ["Amount", "Amounts", "Source", "Statement", "state"]


@frozen
class Source:
    """Where a quantity comes from: a profile, and in it a schedule and a period by their places, which begin at 0."""

    profile_id: int
    purpose: Purpose
    evse_id: int
    stack_level: int
    schedule: int
    period: int


@frozen
class Amount:
    """A quantity on one phase, or on all together, and the profiles that it is from: none if it is the hardware's.

    ``converted`` says that it is not the number of a profile, but was made of one.
    """

    value: Fraction
    converted: bool = False
    set_by: tuple[Source, ...] = ()


Amounts: TypeAlias = tuple[Amount, ...]
"""Nothing, one amount for all phases (in A of each, in W of all together), or one for each phase."""


@frozen(eq=False)
class Statement:
    """What holds as far as one period says, or several together; ``number_phases`` is None where they do not say it."""

    unit: RateUnit
    limit: Amounts = ()
    limit_at_soc: Amounts = ()
    discharge_limit: Amounts = ()
    setpoint: Amounts = ()
    setpoint_reactive: Amounts = ()
    number_phases: int | None = None
    phase_to_use: int | None = None
    mode: str = CHARGING_ONLY
    external: bool = False
    in_play: tuple[Source, ...] = ()

    @property
    def per_phase(self) -> bool:
        """Whether a quantity has a number of its own for each phase."""
        return len(self.limit) > 1 or len(self.discharge_limit) > 1 or len(self.setpoint) > 1


def state(profile: Profile, schedule_index: int, period_index: int, soc: Decimal | None = None) -> Statement:
    """Return what a period states, at a state of charge in percent if that is known.

    Raises:
        ValueError: a quantity is no finite number.

    Source: OCPP 2.1 Part 2, K01.FR.100.
    """
    schedule = profile.schedules[schedule_index]
    period = schedule.periods[period_index]
    source = Source(profile.id, profile.purpose, profile.evse_id, profile.stack_level, schedule_index, period_index)
    limit, discharge_limit, setpoint, setpoint_reactive = (_read(period, name, source) for name in QUANTITIES)
    return Statement(
        unit=schedule.unit,
        limit=limit,
        limit_at_soc=_at_soc(schedule, soc, source),
        discharge_limit=discharge_limit,
        setpoint=setpoint,
        setpoint_reactive=setpoint_reactive,
        number_phases=period.number_phases,
        phase_to_use=period.phase_to_use,
        mode=period.mode,
        external=profile.purpose is Purpose.EXTERNAL,
        in_play=(source,),
    )


def _at_soc(schedule: Schedule, soc: Decimal | None, source: Source) -> Amounts:
    """Return the limit of a state of charge, if it is reached: it is one for all phases, whatever the period has."""
    if schedule.limit_at_soc is None or soc is None or soc < schedule.limit_at_soc[0]:
        return ()
    return (Amount(_fraction(schedule.limit_at_soc[1], source, "limitAtSoC"), False, (source,)),)


def _read(period: Period, name: str, source: Source) -> Amounts:
    """Return the amounts of a quantity: beside phases with numbers of their own, one without has that of the first."""
    written: PerPhase | None = getattr(period, name)
    if written is None:
        return ()
    if written.l2 is None and written.l3 is None:
        given = [] if written.l1 is None else [written.l1]
    else:
        first = next(value for value in (written.l1, written.l2, written.l3) if value is not None)
        given = [first if value is None else value for value in (written.l1, written.l2, written.l3)]
    return tuple(Amount(_fraction(value, source, name), False, (source,)) for value in given)


def _fraction(value: Decimal, source: Source, name: str) -> Fraction:
    if not value.is_finite():
        place = f"profile {source.profile_id}, schedule {source.schedule}, period {source.period}"
        raise ValueError(f"{place}: {name} must be a finite number, is {value}")
    return Fraction(value)
