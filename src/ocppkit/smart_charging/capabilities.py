"""What a station can do with charging profiles, as its device model or its configuration keys tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import field, frozen

from ocppkit.registry.values import split
from ocppkit.smart_charging.circumstances import Evse, Limits
from ocppkit.smart_charging.model import STATION, Purpose, RateUnit
from ocppkit.versions import OCPP21

if TYPE_CHECKING:
    from ocppkit.device_model.configuration import Configuration
    from ocppkit.device_model.model import DeviceModel, Entry

__all__ = ["Abilities", "Capabilities", "Feature"]


class Feature(StrEnum):
    """What a station of 2.1 may support: the instances of ``SmartChargingCtrlr.SupportsFeature``."""

    DYNAMIC_PROFILES = "DynamicProfiles"
    MAX_OFFLINE_DURATION = "MaxOfflineDuration"
    USE_LOCAL_TIME = "UseLocalTime"
    RANDOMIZED_DELAY = "RandomizedDelay"
    LIMIT_AT_SOC = "LimitAtSoC"
    EVSE_SLEEP = "EvseSleep"


@frozen
class Abilities:
    """What one EVSE can do beside charging.

    - ``phase_switching``: it chooses the phase for an EV that charges on one.
    - ``phase``: the phase that it charges on anyway, None if it uses several.
    - ``dc_input_phase_control``: it feeds direct current and controls the phases that it draws from.
    - ``operation_modes``: those of 2.1 that it has, beside ChargingOnly.
    - ``load_balancing_set``: the thresholds and offsets of LocalLoadBalancing have values.
    """

    phase_switching: bool = False
    phase: int | None = None
    dc_input_phase_control: bool = False
    operation_modes: frozenset[str] = frozenset()
    load_balancing_set: bool = False


_BASIC: Final = frozenset({Purpose.STATION_MAX, Purpose.EXTERNAL, Purpose.TX_DEFAULT, Purpose.TX})
KEPT: Final = frozenset({Purpose.STATION_MAX, Purpose.TX_DEFAULT, Purpose.PRIORITY})
"""The purposes whose profiles survive a reboot of every station of 2.1. Source: K01.FR.27 of OCPP 2.1."""
_MOST_PROFILES: Final = 1000


def _by_id(evses: Iterable[Evse] | Mapping[int, Evse]) -> Mapping[int, Evse]:
    listed = cast("Mapping[int, Evse]", evses).values() if isinstance(evses, Mapping) else evses
    return {evse.id: evse for evse in listed}


_NO_ABILITIES: Final[Mapping[int, Abilities]] = {}


@frozen(kw_only=True)
class Capabilities:
    """What a station can do with charging profiles; None where it has said nothing.

    - ``evses``: every EVSE, in 1.6 every connector, given as a collection and kept by number.
    - ``supported``: it does smart charging, and that is switched on.
    - ``max_stack_level``: the highest; ``max_periods``: of one schedule; ``max_profiles``: of all that are installed.
    - ``purposes``: those that it knows; ``rate_units``: those that it takes, the preferred one first.
    - ``features``: those of 2.1 that it supports; ``abilities`` by EVSE, at 0 those of all EVSEs without their own.
    - ``number_phases``: the numbers of phases to which it can hold an EV.
    - ``max_external_constraints_id``: ids up to it are for profiles of external systems.
    - ``persistent``: the purposes whose profiles survive a reboot.
    - ``update_rate_limit``: seconds between two persistent profiles of one purpose at one EVSE.
    - ``absolute_needs_start``: in 1.6 it refuses an absolute profile without startSchedule, which the standard allows.

    Source: OCPP 1.6, 9.4; OCPP 2.0.1 and 2.1 Part 2, Referenced variables, SmartChargingCtrlr and V2XChargingCtrlr.
    """

    evses: Mapping[int, Evse] = field(converter=_by_id)
    supported: bool = True
    max_stack_level: int | None = None
    max_periods: int | None = None
    max_profiles: int = _MOST_PROFILES
    purposes: frozenset[Purpose] = _BASIC
    rate_units: tuple[RateUnit, ...] = tuple(RateUnit)
    features: frozenset[Feature] = frozenset()
    abilities: Mapping[int, Abilities] = _NO_ABILITIES
    number_phases: frozenset[int] = frozenset({1, 2, 3})
    max_external_constraints_id: int | None = None
    persistent: frozenset[Purpose] = KEPT | {Purpose.TX}
    update_rate_limit: int | None = None
    absolute_needs_start: bool = False

    def evses_of(self, evse_id: int) -> list[Evse]:
        """Return the EVSEs that a profile is for: the one of that number, at 0 all of them."""
        return [evse for evse in self.evses.values() if evse_id in (STATION, evse.id)]

    def abilities_of(self, evse_id: int) -> list[Abilities]:
        """Return the abilities of the EVSEs that a profile is for."""
        common = self.abilities.get(STATION, Abilities())
        return [self.abilities.get(evse.id, common) for evse in self.evses_of(evse_id)]

    @staticmethod
    def of(model: DeviceModel[Any], *, evses: Iterable[Evse] | None = None) -> Capabilities:
        """Read them from a device model, a station's own or the one that a CSMS joined of its reports.

        ``evses``: for want of them they are made of the model, where those with DCVoltage and without ACVoltage, or
        without a phase, charge with direct current.
        """
        find = _Finder(model)
        limit = find.entry("Entries", "ChargingProfiles")
        most = None if limit is None else limit.characteristics.max_limit
        given = [find.evse(number) for number in find.evse_numbers()] if evses is None else list(evses)
        more = {purpose for purpose in Purpose if purpose in find.items("SupportedAdditionalPurposes")}
        kept = KEPT | {one for one in Purpose if find.flag("ChargingProfilePersistence", one)}
        units = tuple(unit for unit in find.items("RateUnit") if unit in tuple(RateUnit))
        return Capabilities(
            evses=given,
            supported=find.is_there() and find.flag("Available", default=True) and find.flag("Enabled", default=True),
            max_stack_level=find.number("ProfileStackLevel"),
            max_periods=find.number("PeriodsPerSchedule"),
            max_profiles=_MOST_PROFILES if most is None else int(most),
            purposes=_BASIC | more,
            rate_units=tuple(RateUnit(unit) for unit in units) or tuple(RateUnit),
            features=frozenset(
                one for one in Feature if find.flag("SupportsFeature", one) or find.flag(f"Supports{one}")
            ),
            abilities={evse.id: find.abilities(evse.id) for evse in given},
            max_external_constraints_id=find.number("MaxExternalConstraintsId"),
            persistent=kept if model.version is OCPP21 else KEPT | {Purpose.TX},
            update_rate_limit=find.number("UpdateRateLimit"),
        )

    @staticmethod
    def of_keys(keys: Configuration | Mapping[str, str], *, evses: Iterable[Evse] | None = None) -> Capabilities:
        """Read them from the configuration keys of a 1.6 station.

        ``evses``: its connectors; for want of them there are as many as NumberOfConnectors says.
        """
        told = keys.items() if isinstance(keys, Mapping) else ((one.variable.name, one.text or "") for one in keys)
        values = {name.casefold(): value for name, value in told}

        def number(name: str) -> int | None:
            return _integer(values.get(name.casefold()))

        units = [_UNITS_16[unit] for unit in split(values.get(_UNIT_KEY, "")) if unit in _UNITS_16]
        profiles = values.get("supportedfeatureprofiles")
        connectors = range(1, (number("NumberOfConnectors") or 0) + 1)
        most = number("MaxChargingProfilesInstalled")
        return Capabilities(
            evses=map(Evse, connectors) if evses is None else evses,
            supported=profiles is None or "SmartCharging" in split(profiles),
            max_stack_level=number("ChargeProfileMaxStackLevel"),
            max_periods=number("ChargingScheduleMaxPeriods"),
            max_profiles=_MOST_PROFILES if most is None else most,
            rate_units=tuple(units) or tuple(RateUnit),
        )


_UNIT_KEY: Final = "chargingscheduleallowedchargingrateunit"
_UNITS_16: Final = {"Current": RateUnit.A, "Power": RateUnit.W}  # OCPP 1.6, 9.4.2
_LOAD_BALANCING: Final = ("LowerOffset", "LowerThreshold", "UpperOffset", "UpperThreshold")  # Q09.FR.02


class _Finder:
    """Finds what a device model says of smart charging."""

    def __init__(self, model: DeviceModel[Any]) -> None:
        self._model = model

    def is_there(self) -> bool:
        return any(key.folded[0] == "smartchargingctrlr" for key in self._model.components)

    def entry(
        self,
        variable: str,
        instance: str | None = None,
        *,
        component: str = "SmartChargingCtrlr",
        evse: int | None = None,
    ) -> Entry | None:
        from ocppkit.device_model.keys import ComponentKey, VariableKey  # loaded with the model

        return self._model.find(ComponentKey(component, evse=evse), VariableKey(variable, instance))

    def at(self, variable: str, instance: str | None = None, *, component: str, evse: int) -> Entry | None:
        """Find what an EVSE has of its own, or else shares with all."""
        own = self.entry(variable, instance, component=component, evse=evse)
        return own or self.entry(variable, instance, component=component)

    def flag(self, variable: str, instance: str | None = None, *, default: bool = False) -> bool:
        entry = self.entry(variable, instance)
        return default if entry is None or entry.text is None else entry.is_true

    def number(self, variable: str) -> int | None:
        entry = self.entry(variable)
        return None if entry is None else _integer(entry.text)

    def items(self, variable: str) -> list[str]:
        return _items(self.entry(variable))

    def evse_numbers(self) -> list[int]:
        return sorted({key.evse for key in self._model.components if key.evse})

    def evse(self, number: int) -> Evse:
        phases, alternating, direct, power = (
            self.entry(variable, component="EVSE", evse=number)
            for variable in ("SupplyPhases", "ACVoltage", "DCVoltage", "Power")
        )
        supplied = None if phases is None else _integer(phases.text)
        most = None if power is None else power.characteristics.max_limit
        if power is not None and most is not None and power.characteristics.unit == "kW":
            most = most * Decimal(1000)
        return Evse(
            number,
            phases=supplied if supplied in (1, 2, 3) else 3,
            dc=supplied == 0 or (direct is not None and alternating is None),
            limits=Limits(power=most),
        )

    def abilities(self, evse: int) -> Abilities:
        switching = self.at("ACPhaseSwitchingSupported", component="SmartChargingCtrlr", evse=evse)
        control = self.at("DCInputPhaseControl", component="EVSE", evse=evse)
        modes = self.at("SupportedOperationModes", component="V2XChargingCtrlr", evse=evse)
        balancing = [
            self.at("LocalLoadBalancing", one, component="V2XChargingCtrlr", evse=evse) for one in _LOAD_BALANCING
        ]
        return Abilities(
            phase_switching=switching is not None and switching.is_true,
            dc_input_phase_control=control is not None and control.is_true,
            operation_modes=frozenset(_items(modes)),
            load_balancing_set=all(one is not None and one.text for one in balancing),
        )


def _items(entry: Entry | None) -> list[str]:
    return [] if entry is None or entry.text is None else split(entry.text)


def _integer(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
