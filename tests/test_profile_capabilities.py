"""What a station can do with charging profiles, read of its device model or of its configuration keys."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from ocppkit import OCPP21, OCPP201
from ocppkit.device_model import Attribute, ComponentKey, Configuration, DeviceModel, Entry, Mutability, VariableKey
from ocppkit.registry.values import Characteristics, DataKind
from ocppkit.smart_charging.capabilities import Abilities, Capabilities, Feature
from ocppkit.smart_charging.circumstances import Evse, Limits
from ocppkit.smart_charging.model import Purpose, RateUnit
from ocppkit.v16 import keys

SMART = "SmartChargingCtrlr"
BASIC = {Purpose.STATION_MAX, Purpose.EXTERNAL, Purpose.TX_DEFAULT, Purpose.TX}
KEPT = {Purpose.STATION_MAX, Purpose.TX_DEFAULT, Purpose.PRIORITY}


def entry(place: str, name: str, text: str | None = None, *, at: int | None = None, **characteristics: Any) -> Entry:
    variable, _, instance = name.rstrip("]").partition("[")
    return Entry(
        ComponentKey(place, evse=at),
        VariableKey(variable, instance or None),
        Characteristics(DataKind.STRING, **characteristics),
        [Attribute(text, mutability=Mutability.READ_ONLY)],
    )


REQUIRED = (
    entry(SMART, "ProfileStackLevel", "5"),
    entry(SMART, "RateUnit", "W, A"),
    entry(SMART, "PeriodsPerSchedule", "24"),
    entry(SMART, "Entries[ChargingProfiles]", "3", max_limit=12),
    entry("EVSE", "SupplyPhases", "3", at=1),
)


def of(*entries: Entry, version: Any = OCPP21) -> Capabilities:
    return Capabilities.of(DeviceModel(version, [*REQUIRED, *entries]))


def test_the_limits_of_a_station_are_those_of_its_controller() -> None:
    found = of(version=OCPP201)
    assert found == Capabilities(
        evses=[Evse(1)],
        max_stack_level=5,
        max_periods=24,
        max_profiles=12,
        rate_units=(RateUnit.W, RateUnit.A),
        abilities={1: Abilities()},
        persistent=frozenset({*KEPT, Purpose.TX}),
    )


SAID: list[tuple[list[Entry], str, Any]] = [
    ([], "supported", True),
    ([entry(SMART, "Enabled", "false")], "supported", False),
    ([entry(SMART, "Available", "false")], "supported", False),
    ([entry(SMART, "Enabled", "TRUE"), entry(SMART, "Available")], "supported", True),
    ([], "purposes", BASIC),
    ([entry(SMART, "SupportedAdditionalPurposes", "LocalGeneration")], "purposes", BASIC | {Purpose.LOCAL_GENERATION}),
    ([entry(SMART, "SupportedAdditionalPurposes", "Solar")], "purposes", BASIC),
    ([], "persistent", KEPT),
    ([entry(SMART, "ChargingProfilePersistence[TxProfile]", "true")], "persistent", KEPT | {Purpose.TX}),
    ([entry(SMART, "ChargingProfilePersistence[TxProfile]", "false")], "persistent", KEPT),
    ([], "features", set()),
    ([entry(SMART, "SupportsFeature[EvseSleep]", "true")], "features", {Feature.EVSE_SLEEP}),
    ([entry(SMART, "SupportsFeature[EvseSleep]", "false")], "features", set()),
    ([entry(SMART, "SupportsDynamicProfiles", "true")], "features", {Feature.DYNAMIC_PROFILES}),
    ([], "max_external_constraints_id", None),
    ([entry(SMART, "MaxExternalConstraintsId", "-1")], "max_external_constraints_id", -1),
    ([entry(SMART, "UpdateRateLimit", "60")], "update_rate_limit", 60),
    ([entry(SMART, "UpdateRateLimit", "often")], "update_rate_limit", None),
]


@pytest.mark.parametrize(("entries", "name", "value"), SAID)
def test_what_a_variable_says_is_what_is_known(entries: list[Entry], name: str, value: Any) -> None:
    assert getattr(of(*entries), name) == value


ABLE: list[tuple[list[Entry], Abilities]] = [
    ([], Abilities()),
    ([entry(SMART, "ACPhaseSwitchingSupported", "true")], Abilities(phase_switching=True)),
    ([entry(SMART, "ACPhaseSwitchingSupported", "true", at=1)], Abilities(phase_switching=True)),
    (
        [
            entry(SMART, "ACPhaseSwitchingSupported", "true"),
            entry(SMART, "ACPhaseSwitchingSupported", "false", at=1),
        ],
        Abilities(),
    ),
    ([entry("EVSE", "DCInputPhaseControl", "true", at=1)], Abilities(dc_input_phase_control=True)),
    (
        [entry("V2XChargingCtrlr", "SupportedOperationModes", "Idle, CentralSetpoint", at=1)],
        Abilities(operation_modes=frozenset({"Idle", "CentralSetpoint"})),
    ),
    (
        [
            entry("V2XChargingCtrlr", f"LocalLoadBalancing[{one}]", "0", at=1)
            for one in ("LowerOffset", "LowerThreshold", "UpperOffset", "UpperThreshold")
        ],
        Abilities(load_balancing_set=True),
    ),
    ([entry("V2XChargingCtrlr", "LocalLoadBalancing[UpperOffset]", "0", at=1)], Abilities()),
]


@pytest.mark.parametrize(("entries", "abilities"), ABLE)
def test_an_evse_can_what_it_says_or_else_the_station(entries: list[Entry], abilities: Abilities) -> None:
    assert of(*entries).abilities_of(1) == [abilities]


def test_evses_are_those_that_the_model_names() -> None:
    found = of(
        entry("EVSE", "Power", at=1, max_limit=22000, unit="W"),
        entry("EVSE", "SupplyPhases", "1", at=2),
        entry("EVSE", "SupplyPhases", "0", at=3),
        entry("EVSE", "DCVoltage", "400", at=4),
        entry("EVSE", "Power", at=4, max_limit=150, unit="kW"),
        entry("Connector", "Available", "true", at=5),
    )
    assert list(found.evses.values()) == [
        Evse(1, limits=Limits(power=Decimal(22000))),
        Evse(2, phases=1),
        Evse(3, dc=True),
        Evse(4, dc=True, limits=Limits(power=Decimal(150000))),
        Evse(5),
    ]
    given = Capabilities.of(DeviceModel(OCPP21, REQUIRED), evses=[Evse(7)])
    assert list(given.evses) == [7]
    assert [one.id for one in found.evses_of(0)] == [1, 2, 3, 4, 5]
    assert [one.id for one in found.evses_of(2)] == [2]
    assert found.evses_of(9) == []


def test_a_station_without_the_controller_does_no_smart_charging() -> None:
    found = Capabilities.of(DeviceModel(OCPP21, [entry("EVSE", "Available", "true", at=1)]))
    assert not found.supported
    assert found.rate_units == (RateUnit.A, RateUnit.W)


KEYS = {
    "ChargeProfileMaxStackLevel": "8",
    "chargingscheduleallowedchargingrateunit": "Power,Current",
    "ChargingScheduleMaxPeriods": "24",
    "MaxChargingProfilesInstalled": "10",
    "NumberOfConnectors": "2",
    "SupportedFeatureProfiles": "Core,SmartCharging",
}


def test_the_limits_of_a_16_station_are_in_its_keys() -> None:
    assert Capabilities.of_keys(KEYS) == Capabilities(
        evses=[Evse(1), Evse(2)],
        max_stack_level=8,
        max_periods=24,
        max_profiles=10,
        rate_units=(RateUnit.W, RateUnit.A),
    )
    assert not Capabilities.of_keys({**KEYS, "SupportedFeatureProfiles": "Core"}).supported
    assert Capabilities.of_keys({}) == Capabilities(evses=[])
    assert list(Capabilities.of_keys(KEYS, evses=[Evse(3)]).evses) == [3]


def test_the_configuration_of_a_16_station_says_the_same() -> None:
    configuration = Configuration()
    configuration.add(keys.CHARGE_PROFILE_MAX_STACK_LEVEL, 8)
    configuration.add(keys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT, ["Power", "Current"])
    configuration.add(keys.CHARGING_SCHEDULE_MAX_PERIODS, 24)
    configuration.add(keys.MAX_CHARGING_PROFILES_INSTALLED, 10)
    configuration.add(keys.NUMBER_OF_CONNECTORS, 2)
    configuration.add(keys.SUPPORTED_FEATURE_PROFILES, ["Core", "SmartCharging"])
    assert Capabilities.of_keys(configuration) == Capabilities.of_keys(KEYS)
