"""Rules about the schedules of a charging profile and their periods."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ocppkit.smart_charging.capabilities import Feature
from ocppkit.smart_charging.checking.case import Case, Found, names_of_phases
from ocppkit.smart_charging.model import Kind, Purpose

_MOST_SCHEDULES: Final = 3


def one_schedule(case: Case) -> Iterator[Found]:
    """There is one schedule, or in an ISO 15118 session up to three of a TxProfile."""
    most = _MOST_SCHEDULES if case.session.iso15118 and case.profile.purpose is Purpose.TX else 1
    number = len(case.profile.schedules)
    if number > most:
        yield Found("/chargingSchedule", f"must have at most {most} items here, has {number}")


def dynamic_shape(case: Case) -> Iterator[Found]:
    """A dynamic profile has one schedule with one period."""
    if case.profile.kind is not Kind.DYNAMIC:
        return
    if len(case.profile.schedules) != 1:
        yield Found("/chargingSchedule", "must have 1 item with kind Dynamic")
    for place, schedule in case.schedules():
        if len(schedule.periods) != 1:
            yield Found(f"{place}/chargingSchedulePeriod", "must have 1 item with kind Dynamic")
        elif schedule.periods[0].start != 0:
            yield Found(f"{place}/chargingSchedulePeriod/0/startPeriod", "must be 0 with kind Dynamic")


def number_of_periods(case: Case) -> Iterator[Found]:
    """A schedule has no more periods than the station takes."""
    most = case.capabilities.max_periods
    for place, schedule in case.schedules():
        if most is not None and len(schedule.periods) > most:
            yield Found(
                f"{place}/chargingSchedulePeriod", f"must have at most {most} items, has {len(schedule.periods)}"
            )


def unit_supported(case: Case) -> Iterator[Found]:
    """The unit is one that the station takes."""
    allowed = case.capabilities.rate_units
    for place, schedule in case.schedules():
        if schedule.unit not in allowed:
            yield Found(f"{place}/chargingRateUnit", f"must be {' or '.join(allowed)}, is {schedule.unit}")


def first_at_zero(case: Case) -> Iterator[Found]:
    """There is a first period, and it starts at 0."""
    for place, schedule in case.schedules():
        if not schedule.periods:
            yield Found(f"{place}/chargingSchedulePeriod", "must have at least 1 item")
        elif schedule.periods[0].start != 0:
            first = schedule.periods[0].start
            yield Found(f"{place}/chargingSchedulePeriod/0/startPeriod", f"must be 0, is {first}")


def ascending(case: Case) -> Iterator[Found]:
    """Each period starts after the one before."""
    for place, schedule in case.schedules():
        for index, (one, other) in enumerate(pairwise(schedule.periods), 1):
            if other.start <= one.start:
                yield Found(
                    f"{place}/chargingSchedulePeriod/{index}/startPeriod",
                    f"must be greater than {one.start}, is {other.start}",
                )


def start_given(case: Case) -> Iterator[Found]:
    """An absolute or recurring schedule has a start."""
    if case.profile.kind in (Kind.ABSOLUTE, Kind.RECURRING):
        yield from _no_start(case)


def start_given_16(case: Case) -> Iterator[Found]:
    """A recurring schedule has a start; an absolute one without counts from the start of charging (OCPP 1.6, 7.13)."""
    absolute = case.profile.kind is Kind.ABSOLUTE and case.capabilities.absolute_needs_start
    if absolute or case.profile.kind is Kind.RECURRING:
        yield from _no_start(case)


def _no_start(case: Case) -> Iterator[Found]:
    for place, schedule in case.schedules():
        if schedule.start is None:
            yield Found(f"{place}/startSchedule", f"is missing with kind {case.profile.kind}")


def no_start_if_relative(case: Case) -> Iterator[Found]:
    """A relative schedule has no start."""
    if case.profile.kind is Kind.RELATIVE:
        for place, schedule in case.schedules():
            if schedule.start is not None:
                yield Found(f"{place}/startSchedule", "must not be given with kind Relative")


def sensible(case: Case) -> Iterator[Found]:
    """Validity ends after it began, limits and durations are not negative."""
    profile = case.profile
    if profile.valid_from is not None and profile.valid_to is not None and profile.valid_from >= profile.valid_to:
        yield Found("/validTo", "must be after validFrom", "InvalidProfile")
    for place, schedule in case.schedules():
        if schedule.duration is not None and schedule.duration < 0:
            yield Found(f"{place}/duration", f"must be at least 0, is {schedule.duration}")
        if schedule.limit_at_soc is not None and schedule.limit_at_soc[1] < 0:
            yield Found(f"{place}/limitAtSoC/limit", f"must be at least 0, is {schedule.limit_at_soc[1]}")
    for place, _, period in case.periods():
        for name, limit in names_of_phases("limit", period.limit).items():
            if limit < 0:
                yield Found(f"{place}/{name}", f"must be at least 0, is {limit}")


def _direct(case: Case) -> bool:
    """Whether all EVSEs of the profile charge with direct current."""
    return all(evse.dc for evse in case.capabilities.evses_of(case.profile.evse_id))


def phases_held(case: Case) -> Iterator[Found]:
    """The station can hold to the number of phases; of more than there are it uses those (K01.FR.45)."""
    allowed = case.capabilities.number_phases
    if _direct(case):
        return
    for place, _, period in case.periods():
        if period.number_phases is not None and period.number_phases not in allowed:
            listed = ", ".join(map(str, sorted(allowed)))
            yield Found(f"{place}/numberPhases", f"must be one of {listed}, is {period.number_phases}")


def no_phases_with_dc(case: Case) -> Iterator[Found]:
    """Direct current has no phases, unless the EVSE controls those that it draws from."""
    controlled = all(one.dc_input_phase_control for one in case.capabilities.abilities_of(case.profile.evse_id))
    if not _direct(case) or controlled:
        return
    for place, _, period in case.periods():
        for name, value in (("numberPhases", period.number_phases), ("phaseToUse", period.phase_to_use)):
            if value is not None:
                yield Found(f"{place}/{name}", "must not be given with direct current")


def one_phase_to_use(case: Case) -> Iterator[Found]:
    """One of the three phases is chosen for an EV that charges on one."""
    for place, _, period in case.periods():
        if period.phase_to_use is None:
            continue
        if period.number_phases != 1:
            yield Found(f"{place}/phaseToUse", "must only be given with numberPhases 1")
        elif period.phase_to_use not in (1, 2, 3):
            yield Found(f"{place}/phaseToUse", f"must be one of 1, 2, 3, is {period.phase_to_use}")


def phase_can_be_used(case: Case) -> Iterator[Found]:
    """A phase is chosen where the EVSE can switch phases, or uses that one anyway."""
    if _direct(case):
        return
    abilities = case.capabilities.abilities_of(case.profile.evse_id)
    for place, _, period in case.periods():
        asked = period.phase_to_use
        if asked is not None and not all(one.phase_switching or one.phase == asked for one in abilities):
            yield Found(f"{place}/phaseToUse", "is not supported: the phase cannot be chosen")


def priority_endless(case: Case) -> Iterator[Found]:
    """A PriorityCharging profile has no duration."""
    if case.profile.purpose is Purpose.PRIORITY:
        for place, schedule in case.schedules():
            if schedule.duration is not None:
                yield Found(f"{place}/duration", "must not be given with purpose PriorityCharging")


def local_time_supported(case: Case) -> Iterator[Found]:
    """Local time is for a station that has it."""
    for place, schedule in case.schedules():
        if schedule.use_local_time and Feature.USE_LOCAL_TIME not in case.capabilities.features:
            yield Found(f"{place}/useLocalTime", "is not supported")


def delay_supported(case: Case) -> Iterator[Found]:
    """A randomized delay is for a station that has it, in a TxProfile or TxDefaultProfile."""
    fits = case.profile.purpose in (Purpose.TX, Purpose.TX_DEFAULT) or not case.from_csms
    for place, schedule in case.schedules():
        if schedule.randomized_delay <= 0:
            continue
        if Feature.RANDOMIZED_DELAY not in case.capabilities.features:
            yield Found(f"{place}/randomizedDelay", "is not supported")
        elif not fits:
            yield Found(f"{place}/randomizedDelay", f"must not be given with purpose {case.profile.purpose}")


def soc_supported(case: Case) -> Iterator[Found]:
    """A limit by state of charge is for a station that has it."""
    for place, schedule in case.schedules():
        if schedule.limit_at_soc is not None and Feature.LIMIT_AT_SOC not in case.capabilities.features:
            yield Found(f"{place}/limitAtSoC", "is not supported")


def sleep_supported(case: Case) -> Iterator[Found]:
    """An EVSE sleeps if it can, and in operation mode Idle."""
    for place, _, period in case.periods():
        if not getattr(period.message, "evse_sleep", None):
            continue
        if Feature.EVSE_SLEEP not in case.capabilities.features:
            yield Found(f"{place}/evseSleep", "is not supported")
        elif period.mode != "Idle":
            yield Found(f"{place}/evseSleep", f"must only be given with operationMode Idle, not {period.mode}")


def one_decimal(case: Case) -> Iterator[Found]:
    """A limit has one decimal at most."""
    for place, _, period in case.periods():
        for name, limit in names_of_phases("limit", period.limit).items():
            tenths = limit * 10
            if tenths != tenths.to_integral_value():
                yield Found(f"{place}/{name}", f"must have at most 1 decimal, is {limit}")
