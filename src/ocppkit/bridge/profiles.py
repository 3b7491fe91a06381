"""Charging profiles and composite schedules of 1.6 and of 2.0.1, in both directions. Limits are never raised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_FLOOR, Decimal
from decimal import Context as DecimalContext
from typing import Final, overload

from ocppkit import v16, v201
from ocppkit.bridge.flows import Context, Refused
from ocppkit.bridge.losses import LossKind
from ocppkit.bridge.values import CHARGING_PROFILE_KIND, CHARGING_PROFILE_PURPOSE, CHARGING_RATE_UNIT, RECURRENCY_KIND
from ocppkit.bridge.ways import dropped
from ocppkit.errors import ErrorCode

__all__ = ["charging_profile_down", "charging_profile_up", "composite_schedule_down", "composite_schedule_up"]


def charging_profile_up(
    profile: v16.ChargingProfile, context: Context, *, transaction_id: str | None = None
) -> v201.ChargingProfileType:
    """Return a profile as 2.0.1 has it; its one schedule has the profile's own id. ``transaction_id`` is that of 2.0.1.

    Raises:
        Refused: it has no period, which 1.6 allows and 2.0.1 does not; or a value that 2.0.1 does not have.

    Source: OCPP 1.6, 7.8; OCPP 2.0.1 Part 2, ChargingProfileType.
    """
    if profile.transaction_id is not None and transaction_id is None:
        context.lost("/transactionId", LossKind.DROPPED, "no such transaction is known")
    context.lost("/chargingSchedule/0/id", LossKind.INVENTED, "the profile's id")
    schedule = profile.charging_schedule
    return v201.ChargingProfileType(
        id=profile.charging_profile_id,
        stack_level=profile.stack_level,
        charging_profile_purpose=CHARGING_PROFILE_PURPOSE.up(
            profile.charging_profile_purpose, context, "/chargingProfilePurpose"
        ),
        charging_profile_kind=CHARGING_PROFILE_KIND.up(profile.charging_profile_kind, context, "/chargingProfileKind"),
        recurrency_kind=RECURRENCY_KIND.up(profile.recurrency_kind, context, "/recurrencyKind"),
        valid_from=profile.valid_from,
        valid_to=profile.valid_to,
        transaction_id=transaction_id,
        charging_schedule=[
            v201.ChargingScheduleType(
                id=profile.charging_profile_id,
                charging_rate_unit=CHARGING_RATE_UNIT.up(
                    schedule.charging_rate_unit, context, "/chargingSchedule/chargingRateUnit"
                ),
                charging_schedule_period=_periods_up(schedule),
                duration=schedule.duration,
                start_schedule=schedule.start_schedule,
                min_charging_rate=schedule.min_charging_rate,
            )
        ],
    )


def charging_profile_down(
    profile: v201.ChargingProfileType, context: Context, *, transaction_id: int | None = None
) -> v16.ChargingProfile:
    """Return a profile as 1.6 has it, with the first of its schedules. ``transaction_id`` is that of 1.6.

    Limits are cut to one decimal, downwards, for 1.6 has no more.

    Raises:
        Refused: it has no schedule, or a value that 1.6 does not have, such as its purpose.

    Source: OCPP 1.6, 7.8; OCPP 2.0.1 Part 2, ChargingProfileType.
    """
    if profile.transaction_id is not None and transaction_id is None:
        context.lost("/transactionId", LossKind.DROPPED, "no such transaction is known")
    dropped(context, {"/customData": profile.custom_data})
    if not profile.charging_schedule:
        raise Refused(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "chargingSchedule: 1.6 wants one")
    schedule, *others = profile.charging_schedule
    dropped(
        context,
        {f"/chargingSchedule/{index}": other for index, other in enumerate(others, 1)},
        "1.6 has one schedule, without alternatives",
    )
    inner = context.within("/chargingSchedule/0", "/chargingSchedule")
    dropped(inner, {"/id": schedule.id, "/salesTariff": schedule.sales_tariff, "/customData": schedule.custom_data})
    return v16.ChargingProfile(
        charging_profile_id=profile.id,
        stack_level=profile.stack_level,
        charging_profile_purpose=CHARGING_PROFILE_PURPOSE.down(
            profile.charging_profile_purpose, context, "/chargingProfilePurpose"
        ),
        charging_profile_kind=CHARGING_PROFILE_KIND.down(
            profile.charging_profile_kind, context, "/chargingProfileKind"
        ),
        recurrency_kind=RECURRENCY_KIND.down(profile.recurrency_kind, context, "/recurrencyKind"),
        valid_from=profile.valid_from,
        valid_to=profile.valid_to,
        transaction_id=transaction_id,
        charging_schedule=v16.ChargingSchedule(
            charging_rate_unit=CHARGING_RATE_UNIT.down(schedule.charging_rate_unit, inner, "/chargingRateUnit"),
            charging_schedule_period=_periods_down(schedule.charging_schedule_period, inner),
            duration=schedule.duration,
            start_schedule=schedule.start_schedule,
            min_charging_rate=_one_decimal(schedule.min_charging_rate, inner, "/minChargingRate"),
        ),
    )


def composite_schedule_up(
    schedule: v16.ChargingSchedule, context: Context, *, evse_id: int, duration: int, start: datetime | None
) -> v201.CompositeScheduleType | None:
    """Return a composite schedule as 2.0.1 has it; None if it has no period.

    ``duration`` is that of the request, in seconds, and ``start`` the scheduleStart beside the schedule: what stands
    where the schedule names none. Without either it starts now.
    """
    if not schedule.charging_schedule_period:
        context.lost("", LossKind.DROPPED, "it has no period")
        return None
    dropped(context, {"/minChargingRate": schedule.min_charging_rate})
    if schedule.duration is None:
        context.lost("/duration", LossKind.INFERRED, "the duration that was asked for")
    begins = start or schedule.start_schedule
    if begins is None:
        context.lost("/scheduleStart", LossKind.INFERRED, "the time of the answer")
    elif schedule.start_schedule not in {None, begins}:
        context.lost("/startSchedule", LossKind.DROPPED, "scheduleStart beside it differs")
    return v201.CompositeScheduleType(
        evse_id=evse_id,
        duration=duration if schedule.duration is None else schedule.duration,
        schedule_start=begins or context.now,
        charging_rate_unit=CHARGING_RATE_UNIT.up(schedule.charging_rate_unit, context, "/chargingRateUnit"),
        charging_schedule_period=_periods_up(schedule),
    )


def composite_schedule_down(schedule: v201.CompositeScheduleType, context: Context) -> v16.ChargingSchedule:
    """Return a composite schedule as 1.6 has it, without its EVSE; limits are cut to one decimal, downwards."""
    dropped(context, {"/customData": schedule.custom_data})
    return v16.ChargingSchedule(
        charging_rate_unit=CHARGING_RATE_UNIT.down(schedule.charging_rate_unit, context, "/chargingRateUnit"),
        charging_schedule_period=_periods_down(schedule.charging_schedule_period, context),
        duration=schedule.duration,
        start_schedule=schedule.schedule_start,
    )


def _periods_up(schedule: v16.ChargingSchedule) -> list[v201.ChargingSchedulePeriodType]:
    if not schedule.charging_schedule_period:
        raise Refused(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "chargingSchedulePeriod: 2.x wants at least one")
    return [
        v201.ChargingSchedulePeriodType(
            start_period=period.start_period, limit=period.limit, number_phases=period.number_phases
        )
        for period in schedule.charging_schedule_period
    ]


def _periods_down(
    periods: Sequence[v201.ChargingSchedulePeriodType], context: Context
) -> list[v16.ChargingSchedulePeriod]:
    made: list[v16.ChargingSchedulePeriod] = []
    for index, period in enumerate(periods):
        place = f"/chargingSchedulePeriod/{index}"
        dropped(context, {f"{place}/phaseToUse": period.phase_to_use, f"{place}/customData": period.custom_data})
        limit = _one_decimal(period.limit, context, f"{place}/limit")
        made.append(
            v16.ChargingSchedulePeriod(
                start_period=period.start_period, limit=limit, number_phases=period.number_phases
            )
        )
    return made


_TENTH: Final = Decimal("0.1")
_DOWNWARDS: Final = DecimalContext(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, rounding=ROUND_FLOOR)


@overload
def _one_decimal(value: float, context: Context, pointer: str) -> float: ...
@overload
def _one_decimal(value: None, context: Context, pointer: str) -> None: ...
@overload
def _one_decimal(value: float | None, context: Context, pointer: str) -> float | None: ...
def _one_decimal(value: float | None, context: Context, pointer: str) -> float | None:
    """Cut a rate to the next tenth below, as the shortest decimal that the number is says."""
    if value is None or isinstance(value, int):
        return value
    exact = Decimal(repr(value))
    cut = exact.quantize(_TENTH, context=_DOWNWARDS)
    if cut == exact:
        return value
    context.lost(pointer, LossKind.ROUNDED, "1.6 has one decimal; never upwards")
    return float(cut)
