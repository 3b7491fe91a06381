"""Rules of 2.1 about operation modes: what goes with which, and which quantities each needs and allows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from ocppkit.smart_charging.checking.case import NAMES_OF_QUANTITIES, Case, Found, names_of_phases
from ocppkit.smart_charging.model import CHARGING_ONLY, Period, Purpose, RateUnit

IDLE: Final = "Idle"
LOCAL_FREQUENCY: Final = "LocalFrequency"
LOCAL_LOAD_BALANCING: Final = "LocalLoadBalancing"

MODES_OF: Final = {
    Purpose.STATION_MAX: {CHARGING_ONLY},
    Purpose.EXTERNAL: {CHARGING_ONLY, "ExternalLimits", "ExternalSetpoint"},
    Purpose.LOCAL_GENERATION: {CHARGING_ONLY, "ExternalLimits"},
}
"""The operation modes of a purpose; those of TxProfile and TxDefaultProfile are all. Source: K01.FR.111 to 113."""


class Needs(NamedTuple):
    """The quantities that a period must have, and those that it may have beside them."""

    required: frozenset[str]
    optional: frozenset[str]


def _needs(required: str = "", optional: str = "") -> Needs:
    return Needs(frozenset(required.split()), frozenset(optional.split()))


NEEDS: Final = {
    CHARGING_ONLY: _needs("limit"),
    "CentralSetpoint": _needs("setpoint", "limit dischargeLimit setpointReactive"),
    "CentralFrequency": _needs("setpoint", "limit dischargeLimit"),
    "ExternalSetpoint": _needs(optional="limit dischargeLimit setpoint setpointReactive"),
    "ExternalLimits": _needs(optional="limit dischargeLimit"),
    LOCAL_LOAD_BALANCING: _needs(optional="limit dischargeLimit"),
}
"""What a period of an operation mode has. Source: OCPP 2.1 Part 2, Q, 2.2."""


def priority_charges_only(case: Case) -> Iterator[Found]:
    """A PriorityCharging profile charges only."""
    if case.profile.purpose is Purpose.PRIORITY:
        for place, _, period in case.periods():
            if period.mode != CHARGING_ONLY:
                yield Found(
                    f"{place}/operationMode", f"must be ChargingOnly with purpose PriorityCharging, is {period.mode}"
                )


def mode_fits_purpose(case: Case) -> Iterator[Found]:
    """The operation mode is one for the purpose."""
    allowed = MODES_OF.get(case.profile.purpose)
    for place, _, period in case.periods():
        if allowed is not None and period.mode not in allowed:
            listed = ", ".join(sorted(allowed))
            yield Found(f"{place}/operationMode", f"must be one of {listed} with this purpose, is {period.mode}")


def mode_supported(case: Case) -> Iterator[Found]:
    """The operation mode is one of the EVSE."""
    abilities = case.capabilities.abilities_of(case.profile.evse_id)
    for place, _, period in case.periods():
        if period.mode != CHARGING_ONLY and not all(period.mode in one.operation_modes for one in abilities):
            reason = "UnsupportedParam" if period.mode == LOCAL_LOAD_BALANCING else None  # Q09.FR.01
            yield Found(f"{place}/operationMode", f"{period.mode} is not supported", reason)


def balancing_set(case: Case) -> Iterator[Found]:
    """LocalLoadBalancing has its thresholds in the device model."""
    abilities = case.capabilities.abilities_of(case.profile.evse_id)
    for place, _ in _of_mode(case, LOCAL_LOAD_BALANCING):
        if not all(one.load_balancing_set for one in abilities):
            yield Found(f"{place}/operationMode", "the thresholds of LocalLoadBalancing are not set")


def frequency_curve(case: Case) -> Iterator[Found]:
    """LocalFrequency has a curve of two points, and a baseline."""
    for place, period in _of_mode(case, LOCAL_FREQUENCY):
        points = len(getattr(period.message, "v2x_freq_watt_curve", None) or ())
        if points < 2:
            yield Found(f"{place}/v2xFreqWattCurve", f"must have at least 2 items, has {points}")
        if getattr(period.message, "v2x_baseline", None) is None:
            yield Found(f"{place}/v2xBaseline", "is missing with operationMode LocalFrequency")


def no_quantities(case: Case) -> Iterator[Found]:
    """LocalFrequency and Idle have no limits and no setpoints."""
    for place, period in _of_mode(case, LOCAL_FREQUENCY, IDLE):
        for name, field in NAMES_OF_QUANTITIES.items():
            yield from _not_with(place, names_of_phases(name, getattr(period, field)), period)


def _not_with(place: str, names: Iterable[str], period: Period) -> Iterator[Found]:
    for name in names:
        yield Found(f"{place}/{name}", f"must not be given with operationMode {period.mode}")


def frequency_in_watts(case: Case) -> Iterator[Found]:
    """LocalFrequency is in W."""
    for place, schedule in case.schedules():
        if schedule.unit is not RateUnit.W and any(period.mode == LOCAL_FREQUENCY for period in schedule.periods):
            yield Found(f"{place}/chargingRateUnit", "must be W with operationMode LocalFrequency, is A")


def fields_fit_mode(case: Case) -> Iterator[Found]:
    """A period has the quantities that its operation mode needs, and no others."""
    for place, _, period in case.periods():
        needs = NEEDS.get(period.mode)
        if needs is None:
            continue
        for name, field in NAMES_OF_QUANTITIES.items():
            given = names_of_phases(name, getattr(period, field))
            if name in needs.required and name not in given:
                yield Found(f"{place}/{name}", f"is missing with operationMode {period.mode}")
            elif name not in needs.required | needs.optional:
                yield from _not_with(place, given, period)


def setpoint_within_limits(case: Case) -> Iterator[Found]:
    """A setpoint is between the limits of its period."""
    for place, _, period in case.periods():
        low, middle, high = (
            names_of_phases("", quantity) for quantity in (period.discharge_limit, period.setpoint, period.limit)
        )
        for phase, setpoint in middle.items():
            lowest, highest = low.get(phase), high.get(phase)
            if lowest is not None and setpoint < lowest:
                yield Found(
                    f"{place}/setpoint{phase}", f"must be at least dischargeLimit{phase} {lowest}, is {setpoint}"
                )
            if highest is not None and setpoint > highest:
                yield Found(f"{place}/setpoint{phase}", f"must be at most limit{phase} {highest}, is {setpoint}")


def limit_per_phase(case: Case) -> Iterator[Found]:
    """Limits of L2 and L3 are for an EV that has told of its phases, and beside that of L1."""
    yield from _per_phase(case, ("limit",))


def others_per_phase(case: Case) -> Iterator[Found]:
    """Other quantities of L2 and L3 are for an EV that has told of its phases, and beside that of L1."""
    yield from _per_phase(case, tuple(name for name in NAMES_OF_QUANTITIES if name != "limit"))


def _per_phase(case: Case, names: tuple[str, ...]) -> Iterator[Found]:
    """L2 and L3 are for an EV that has told of its phases, in a TxProfile, and beside the value of L1."""
    for place, _, period in case.periods():
        for name in names:
            values = names_of_phases(name, getattr(period, NAMES_OF_QUANTITIES[name]))
            for phase in [one for one in values if one != name]:
                if case.profile.purpose is not Purpose.TX:
                    yield Found(
                        f"{place}/{phase}", f"must only be given with purpose TxProfile, not {case.profile.purpose}"
                    )
                elif not case.session.per_phase:
                    yield Found(f"{place}/{phase}", "must not be given: the EV has told nothing of its phases")
                elif name not in values:
                    yield Found(f"{place}/{phase}", f"must only be given with {name}")


def no_limits_with_setpoint(case: Case) -> Iterator[Found]:
    """A CSMS that gives setpoints gives no limits beside them."""
    for place, period in _of_mode(case, "CentralSetpoint", "CentralFrequency"):
        for name in ("limit", "dischargeLimit"):
            yield from _not_with(place, names_of_phases(name, getattr(period, NAMES_OF_QUANTITIES[name])), period)


def _of_mode(case: Case, *modes: str) -> Iterator[tuple[str, Period]]:
    return ((place, period) for place, _, period in case.periods() if period.mode in modes)
