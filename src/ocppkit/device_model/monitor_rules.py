"""The rules of monitors as tables: which type suits which data type, when a value is outside, when a period ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Context, Decimal, InvalidOperation
from enum import StrEnum
from typing import Final, final

from ocppkit.device_model.keys import ComponentKey, VariableKey
from ocppkit.registry.values import DataKind

__all__ = ["Monitor", "MonitorKind", "MonitorType", "Stream"]

LEAST_SEVERE: Final = 9
"""Severities go from 0, danger, to this one, debug (N05.FR.02)."""


class MonitorType(StrEnum):
    """What a monitor watches for, as on the wire; the target deltas came with 2.1."""

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
    TARGET_DELTA = "TargetDelta"
    TARGET_DELTA_RELATIVE = "TargetDeltaRelative"


class MonitorKind(StrEnum):
    """Where a monitor comes from: it is wired in, the factory's, or the CSMS's."""

    HARD_WIRED = "HardWiredMonitor"
    PRECONFIGURED = "PreconfiguredMonitor"
    CUSTOM = "CustomMonitor"


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """How often a periodic event stream of 2.1 is sent: after so many seconds, or so many values; 0 is none."""

    interval: int = 0
    values: int = 0

    @property
    def is_possible(self) -> bool:
        """Whether it has one of the two, and none below 0 (N11.FR.09)."""
        return min(self.interval, self.values) >= 0 < max(self.interval, self.values)


@final
@dataclass(frozen=True, slots=True, kw_only=True)
class Monitor:
    """One monitor of a variable.

    ``value`` is in the variable's unit, in seconds for periods, and a factor for TargetDeltaRelative. ``severity`` goes
    from 0 to 9. With ``transaction`` it rests unless a transaction runs on the component.

    Source: OCPP 2.x Part 2, VariableMonitoringType; SetMonitoringDataType.
    """

    id: int
    component: ComponentKey
    variable: VariableKey
    type: MonitorType
    value: float
    severity: int
    transaction: bool = False
    kind: MonitorKind = MonitorKind.CUSTOM
    stream: Stream | None = None

    @property
    def limit(self) -> Decimal:
        """The value, exactly as it is written."""
        return Decimal(str(self.value))


NUMERIC: Final = frozenset({DataKind.INTEGER, DataKind.DECIMAL})
_ALL: Final = NUMERIC | {
    DataKind.STRING,
    DataKind.BOOLEAN,
    DataKind.OPTION_LIST,
    DataKind.MEMBER_LIST,
    DataKind.SEQUENCE_LIST,
}

SUITS: Final[Mapping[MonitorType, frozenset[DataKind]]] = {
    MonitorType.UPPER_THRESHOLD: NUMERIC,
    MonitorType.LOWER_THRESHOLD: NUMERIC,
    MonitorType.DELTA: _ALL | {DataKind.DATE_TIME},
    MonitorType.PERIODIC: _ALL,
    MonitorType.PERIODIC_CLOCK_ALIGNED: _ALL,
    # The table of Part 1 lets them watch strings, booleans and lists too, where MonitorEnumType leaves them undefined.
    MonitorType.TARGET_DELTA: NUMERIC,
    MonitorType.TARGET_DELTA_RELATIVE: NUMERIC,
}
"""The data types that each monitor type can watch (Part 1, 3.4)."""

_EXACT: Final = Context(prec=400)
_MOST_DIGITS: Final = 100


def number(text: str | None) -> Decimal | None:
    """Read the value of a variable as a number; None if it is none, or one that no device measures."""
    if not text or len(text) > _MOST_DIGITS:
        return None
    try:
        read = Decimal(text)
    except InvalidOperation:
        return None
    return read if read.is_finite() and abs(read.adjusted()) <= _MOST_DIGITS else None


def apart(one: Decimal, other: Decimal) -> Decimal:
    """Return how far two numbers are from each other, exactly."""
    return _EXACT.subtract(one, other).copy_abs()


def _outside_relative(actual: Decimal, limit: Decimal, target: Decimal | None) -> bool:
    # N07.FR.23 in its product form: Part 1 divides by the target, which may be 0.
    return target is not None and apart(actual, target) > _EXACT.multiply(limit, target.copy_abs())


OUTSIDE: Final[Mapping[MonitorType, Callable[[Decimal, Decimal, Decimal | None], bool]]] = {
    MonitorType.UPPER_THRESHOLD: lambda actual, limit, _: actual > limit,  # N07.FR.16
    MonitorType.LOWER_THRESHOLD: lambda actual, limit, _: actual < limit,  # N07.FR.17
    MonitorType.TARGET_DELTA: lambda actual, limit, target: target is not None and apart(actual, target) > limit,
    MonitorType.TARGET_DELTA_RELATIVE: _outside_relative,
}
"""When an actual value is outside, by limit and target: the monitors that alert, and clear when it is back."""

TARGETED: Final = frozenset({MonitorType.TARGET_DELTA, MonitorType.TARGET_DELTA_RELATIVE})


def _next_period(value: float, since: datetime, now: datetime) -> datetime:
    """Return the next whole period since a moment; what was missed is not made up for."""
    period, since = timedelta(seconds=value), since.astimezone(UTC)  # local times repeat an hour, and leave one out
    return since + ((now - since) // period + 1) * period


def _next_aligned(value: float, _: datetime, now: datetime) -> datetime:
    """Return the next multiple since midnight in UTC, which begins anew at each midnight."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return min(_next_period(value, midnight, now), midnight + timedelta(days=1))


NEXT_DUE: Final[Mapping[MonitorType, Callable[[float, datetime, datetime], datetime]]] = {
    MonitorType.PERIODIC: _next_period,  # N08.FR.06
    MonitorType.PERIODIC_CLOCK_ALIGNED: _next_aligned,  # N08.FR.07
}
"""When a periodic monitor is due next: its value, when it was set or last due, and now."""

LONGEST_PERIOD: Final = 366 * 86400
"""Seconds; beyond it a date may not be reached."""
SHORTEST_PERIOD: Final = Decimal("0.001")
