"""The composite schedule as a value: its periods, which profiles set them, and the message that reports it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, overload

from attrs import frozen

from ocppkit._names import names_of
from ocppkit.protocol import Version
from ocppkit.smart_charging.composing.statements import Source
from ocppkit.smart_charging.model import CHARGING_ONLY, QUANTITIES, PerPhase, RateUnit
from ocppkit.smart_charging.remarks import Remark
from ocppkit.versions import OCPP16, OCPP21, OCPP201

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201

__all__ = ["Composite", "CompositePeriod", "Span"]


@frozen
class Span:
    """A part of a composite period in which the same profiles hold; it ends with the next one, or with the period.

    ``start`` counts from the start of the schedule. ``limited_by``: the profiles whose limit is that of the period,
    with those that were added to it; none where the hardware limits, or nothing. ``setpoint_by``: those whose setpoint
    it is. ``in_play``: all that hold, whether they have an effect or not.
    """

    start: int
    limited_by: tuple[Source, ...] = ()
    setpoint_by: tuple[Source, ...] = ()
    in_play: tuple[Source, ...] = ()


@frozen
class CompositePeriod:
    """What holds from ``start`` seconds on: quantities in the unit of the schedule, and where they come from.

    ``limit`` is None where nothing limits and no default is known, and where an operation mode of 2.1 needs none.
    """

    start: int
    limit: PerPhase | None = None
    discharge_limit: PerPhase | None = None
    setpoint: PerPhase | None = None
    setpoint_reactive: PerPhase | None = None
    number_phases: int | None = None
    phase_to_use: int | None = None
    mode: str = CHARGING_ONLY
    spans: tuple[Span, ...] = ()

    @property
    def limited_by(self) -> tuple[Source, ...]:
        """The profiles that set the limit in one of the spans."""
        return tuple(dict.fromkeys(chain.from_iterable(span.limited_by for span in self.spans)))

    @property
    def in_play(self) -> tuple[Source, ...]:
        """The profiles that hold in one of the spans."""
        return tuple(dict.fromkeys(chain.from_iterable(span.in_play for span in self.spans)))


@frozen
class Composite:
    """What will hold for an EVSE, or for the station if ``evse_id`` is 0, for ``duration`` seconds from ``start`` on.

    ``remarks`` tell where the standard leaves open what was composed.
    """

    version: type[Version]
    evse_id: int
    unit: RateUnit
    start: datetime
    duration: int
    periods: tuple[CompositePeriod, ...]
    remarks: tuple[Remark, ...] = ()

    @overload
    def message(self, version: type[OCPP16]) -> v16.GetCompositeScheduleResponse: ...
    @overload
    def message(self, version: type[OCPP201]) -> v201.GetCompositeScheduleResponse: ...
    @overload
    def message(self, version: type[OCPP21]) -> v21.GetCompositeScheduleResponse: ...
    def message(self, version: type[Any]) -> Any:
        """Return the answer to the GetCompositeSchedule, in the version that the schedule was composed for.

        Raises:
            ValueError: it is another version, or nothing limits in some period, and neither a limit of the hardware nor
                a default is known.

        Source: OCPP 1.6, 6.22, errata 3.57; OCPP 2.x Part 2, K08.FR.02.
        """
        if version is not self.version:
            raise ValueError(f"the schedule is composed for {self.version.name}, not for {version.name}")
        names = names_of(version)
        periods = [_written(names, version, period) for period in self.periods]
        if version is OCPP16:
            return names.GetCompositeScheduleResponse(
                status=names.GetCompositeScheduleStatus.ACCEPTED,
                connector_id=self.evse_id,
                schedule_start=self.start,
                charging_schedule=names.ChargingSchedule(
                    duration=self.duration,
                    charging_rate_unit=names.ChargingRateUnitType(self.unit.value),
                    charging_schedule_period=periods,
                ),
            )
        return names.GetCompositeScheduleResponse(
            status=names.GenericStatusEnumType.ACCEPTED,
            schedule=names.CompositeScheduleType(
                evse_id=self.evse_id,
                duration=self.duration,
                schedule_start=self.start,
                charging_rate_unit=names.ChargingRateUnitEnumType(self.unit.value),
                charging_schedule_period=periods,
            ),
        )


def _written(names: Any, version: type[Version], period: CompositePeriod) -> Any:
    """Return a period as the version has it."""
    if period.limit is None and (period.mode == CHARGING_ONLY or version is not OCPP21):
        raise ValueError(
            f"nothing limits from second {period.start} on, and a limit must be reported: "
            "give the EVSEs their limits, or default_limits"
        )
    cls = names.ChargingSchedulePeriod if version is OCPP16 else names.ChargingSchedulePeriodType
    fields: dict[str, Decimal | int | None] = {
        "number_phases": period.number_phases,
        "phase_to_use": period.phase_to_use,
    }
    for name in QUANTITIES:
        value: PerPhase | None = getattr(period, name)
        if value is not None:
            fields |= value.by_name(name)
    written: dict[str, Any] = {name: _number(value) for name, value in fields.items() if value is not None}
    if period.mode != CHARGING_ONLY:
        written["operation_mode"] = names.OperationModeEnumType(period.mode)
    return cls(start_period=period.start, **written)


_LONGEST: Final = 10**15  # beyond that a number of JSON may not be kept exactly


def _number(value: Decimal | int) -> float:
    number = float(value)
    return int(number) if number.is_integer() and abs(number) < _LONGEST else number
