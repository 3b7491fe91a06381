"""Charging profiles as smart charging reads them: one shape for all versions, exact numbers, and the message behind."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from ocppkit import v16, v21, v201

    ProfileMessage: TypeAlias = v16.ChargingProfile | v201.ChargingProfileType | v21.ChargingProfileType
    ScheduleMessage: TypeAlias = v16.ChargingSchedule | v201.ChargingScheduleType | v21.ChargingScheduleType

__all__ = [
    "CHARGING_ONLY",
    "QUANTITIES",
    "STATION_MAX_16",
    "Kind",
    "PerPhase",
    "Period",
    "Profile",
    "Purpose",
    "RateUnit",
    "Recurrency",
    "Schedule",
    "message_of",
    "profile_of",
]

STATION: Final = 0
"""The EVSE (in 1.6 the connector) that stands for the whole Charging Station."""


class Purpose(StrEnum):
    """What a profile is for, in the words of 2.1. In 1.6 the first is called ChargePointMaxProfile."""

    STATION_MAX = "ChargingStationMaxProfile"
    EXTERNAL = "ChargingStationExternalConstraints"
    TX_DEFAULT = "TxDefaultProfile"
    TX = "TxProfile"
    PRIORITY = "PriorityCharging"
    LOCAL_GENERATION = "LocalGeneration"


class Kind(StrEnum):
    """What the times of a schedule are counted from."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
    DYNAMIC = "Dynamic"


class Recurrency(StrEnum):
    """How often a recurring schedule starts again."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RateUnit(StrEnum):
    """The unit of a schedule: amperes per phase, or watts of all phases together."""

    A = "A"
    W = "W"


CHARGING_ONLY: Final = "ChargingOnly"
"""The operation mode of a period that names none."""

QUANTITIES: Final = ("limit", "discharge_limit", "setpoint", "setpoint_reactive")
"""The fields of a period that hold a quantity."""

STATION_MAX_16: Final = "ChargePointMaxProfile"
"""What 1.6 calls ``Purpose.STATION_MAX``."""


@frozen
class PerPhase:
    """A limit or a setpoint: one value (``l2`` and ``l3`` None), or one for each phase.

    In A the one value is that of each phase, in W that of all phases together.
    """

    l1: Decimal | None
    l2: Decimal | None = None
    l3: Decimal | None = None

    def by_name(self, name: str, mark: str = "_l") -> dict[str, Decimal]:
        """Return the values that are there by their names; those of the second and third phase bear a mark."""
        values = {name: self.l1, f"{name}{mark}2": self.l2, f"{name}{mark}3": self.l3}
        return {name: value for name, value in values.items() if value is not None}


@frozen
class Period:
    """What a schedule says from ``start`` seconds on, until its next period begins.

    ``mode`` is an operation mode of 2.1; ``message`` the period as it was sent, which has the rest.
    """

    start: int
    limit: PerPhase | None = None
    discharge_limit: PerPhase | None = None
    setpoint: PerPhase | None = None
    setpoint_reactive: PerPhase | None = None
    number_phases: int | None = None
    phase_to_use: int | None = None
    mode: str = CHARGING_ONLY
    message: Any = field(default=None, eq=False, repr=False)


@frozen
class Schedule:
    """The periods of a profile, ``duration`` and the randomized delay in seconds."""

    unit: RateUnit
    periods: tuple[Period, ...]
    start: datetime | None = None
    duration: int | None = None
    randomized_delay: int = 0
    use_local_time: bool = False
    limit_at_soc: tuple[int, Decimal] | None = None
    """A state of charge in percent, and the limit from there on."""
    message: ScheduleMessage | None = field(default=None, eq=False, repr=False)


@frozen
class Profile:
    """A charging profile at the EVSE (in 1.6 the connector) that it was sent for; 0 is the whole station.

    ``transaction_id`` is text in all versions, ``source`` the chargingLimitSource, ``message`` the profile as it was
    sent: it goes into reports unchanged.

    Source: OCPP 1.6, 7.8; OCPP 2.0.1 and 2.1 Part 2, ChargingProfileType.
    """

    id: int
    evse_id: int
    stack_level: int
    purpose: Purpose
    kind: Kind
    schedules: tuple[Schedule, ...]
    message: ProfileMessage = field(eq=False, repr=False)
    transaction_id: str | None = None
    recurrency: Recurrency | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    max_offline_duration: int | None = None
    invalid_after_offline: bool = False
    dyn_update_interval: int | None = None
    dyn_update_time: datetime | None = None
    source: str = "CSO"
    received_at: datetime | None = None


def message_of(request: Any) -> tuple[ProfileMessage, int]:
    """Return the profile of a SetChargingProfile of any version, and the EVSE that it is for."""
    if hasattr(request, "cs_charging_profiles"):
        return request.cs_charging_profiles, request.connector_id
    return request.charging_profile, request.evse_id


def profile_of(
    message: ProfileMessage, evse_id: int, *, source: str = "CSO", received_at: datetime | None = None
) -> Profile:
    """Read a typed profile of any version; whether its rules hold is for ``validate`` to say.

    ``received_at`` is the time at which it came, with its offset from UTC.
    """
    profile: Any = message
    old = hasattr(profile, "charging_profile_id")  # 1.6 has other names for the identifier and for one purpose
    schedules: Iterable[Any] = [profile.charging_schedule] if old else profile.charging_schedule
    purpose = str(profile.charging_profile_purpose)
    transaction_id = profile.transaction_id
    recurrency = profile.recurrency_kind
    return Profile(
        id=profile.charging_profile_id if old else profile.id,
        evse_id=evse_id,
        stack_level=profile.stack_level,
        purpose=Purpose.STATION_MAX if purpose == STATION_MAX_16 else Purpose(purpose),
        kind=Kind(str(profile.charging_profile_kind)),
        schedules=tuple(_schedule(schedule) for schedule in schedules),
        message=message,
        transaction_id=None if transaction_id is None else str(transaction_id),
        recurrency=None if recurrency is None else Recurrency(str(recurrency)),
        valid_from=profile.valid_from,
        valid_to=profile.valid_to,
        max_offline_duration=getattr(profile, "max_offline_duration", None),
        invalid_after_offline=bool(getattr(profile, "invalid_after_offline_duration", False)),
        dyn_update_interval=getattr(profile, "dyn_update_interval", None),
        dyn_update_time=getattr(profile, "dyn_update_time", None),
        source=source,
        received_at=received_at,
    )


def _schedule(schedule: Any) -> Schedule:
    at_soc = getattr(schedule, "limit_at_soc", None)
    return Schedule(
        unit=RateUnit(str(schedule.charging_rate_unit)),
        periods=tuple(_period(period) for period in schedule.charging_schedule_period),
        start=schedule.start_schedule,
        duration=schedule.duration,
        randomized_delay=getattr(schedule, "randomized_delay", None) or 0,
        use_local_time=bool(getattr(schedule, "use_local_time", False)),
        limit_at_soc=None if at_soc is None else (at_soc.soc, exact(at_soc.limit)),
        message=schedule,
    )


def _period(period: Any) -> Period:
    return Period(
        start=period.start_period,
        limit=_per_phase(period, "limit"),
        discharge_limit=_per_phase(period, "discharge_limit"),
        setpoint=_per_phase(period, "setpoint"),
        setpoint_reactive=_per_phase(period, "setpoint_reactive"),
        number_phases=period.number_phases,
        phase_to_use=getattr(period, "phase_to_use", None),
        mode=str(getattr(period, "operation_mode", None) or CHARGING_ONLY),
        message=period,
    )


def _per_phase(period: Any, name: str) -> PerPhase | None:
    values = [getattr(period, attribute, None) for attribute in (name, f"{name}_l2", f"{name}_l3")]
    if values == [None, None, None]:
        return None
    return PerPhase(*(None if value is None else exact(value) for value in values))


def exact(number: float) -> Decimal:
    """Return a number of a message as it was written: 16.1 is 16.1, and no sum of powers of two."""
    return Decimal(repr(number))
