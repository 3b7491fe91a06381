"""What 2.1 has for the grid and for batteries: bidirectional charging, DER control, battery swap."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any, Final

from ocppkit.smart_charging import RateUnit
from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def an_ev_feeds_the_grid(stage: Stage2) -> None:
    """Q01, Q03: its needs, what it is allowed, and a central setpoint that discharges it."""
    async with stage.online() as (station, csms):
        names = station.names
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        needs = names.ChargingNeedsType(
            requested_energy_transfer="AC_BPT",
            v2x_charging_parameters=names.V2XChargingParametersType(max_charge_power=7400, max_discharge_power=5000),
        )
        answer = await station.call(names.NotifyEVChargingNeedsRequest(evse_id=1, charging_needs=needs))
        assert answer.status == "Accepted"
        (asked,) = csms.came(names.NotifyEVChargingNeeds)
        most = asked.charging_needs.v2x_charging_parameters.max_discharge_power
        allowed = await csms.ask(
            "NotifyAllowedEnergyTransfer", transaction_id=charge.id, allowed_energy_transfer=["AC_BPT"]
        )
        assert allowed.status == "Accepted"
        assert station.energy.transfers == {charge.id: ["AC_BPT"]}
        assert (await csms.call(_setpoint(names, charge.id, -most))).status == "Accepted"
        assert station.charging.setpoint(1) == Decimal(-5000)
        composite = await csms.ask("GetCompositeSchedule", evse_id=1, duration=60, charging_rate_unit="W")
        assert composite.status == "Accepted"
        assert composite.schedule.charging_schedule_period[0].setpoint == -5000


def _setpoint(names: Any, transaction: str, watts: float) -> Any:
    period = names.ChargingSchedulePeriodType(start_period=0, operation_mode="CentralSetpoint", setpoint=watts)
    schedule = names.ChargingScheduleType(id=1, charging_rate_unit=RateUnit.W.value, charging_schedule_period=[period])
    profile = names.ChargingProfileType(
        id=1,
        stack_level=0,
        charging_profile_purpose="TxProfile",
        charging_profile_kind="Relative",
        transaction_id=transaction,
        charging_schedule=[schedule],
    )
    return names.SetChargingProfileRequest(evse_id=1, charging_profile=profile)


async def a_station_follows_the_frequency(stage: Stage2) -> None:
    """Q07: aFRR signals arrive in their order."""
    async with stage.online() as (station, csms):
        for signal in (0, 40, -100):
            answer = await csms.ask("AFRRSignal", timestamp=csms.now(), signal=signal)
            assert answer.status == "Accepted"
        assert station.energy.signals == [0, 40, -100]


async def what_no_transaction_is_allowed(stage: Stage2) -> None:
    """Q01: energy transfer is allowed to a transaction, not to nobody."""
    async with stage.online() as (station, csms):
        answer = await csms.ask("NotifyAllowedEnergyTransfer", transaction_id="none", allowed_energy_transfer=["DC"])
        assert answer.status == "Rejected"
        assert station.energy.transfers == {}


def _settings(names: Any, later: Any) -> dict[str, tuple[str, Any]]:
    """Return a control of each shape by its type: the field that it stands in, and what it says."""
    points = [names.DERCurvePointsType(x=49.0, y=100), names.DERCurvePointsType(x=51.0, y=0)]
    curve = names.DERCurveType(curve_data=points, priority=1, y_unit="PctMaxW")
    factor = names.FixedPFType(priority=1, displacement=0.95, excitation=True)
    limit = names.LimitMaxDischargeType(priority=1, pct_max_discharge_power=80.0)
    var = names.FixedVarType(priority=1, setpoint=10.0, unit="PctMaxVar", start_time=later, duration=60)
    service = names.EnterServiceType(priority=1, high_voltage=1.1, low_voltage=0.9, high_freq=50.2, low_freq=49.5)
    gradient = names.GradientType(priority=1, gradient=2.0, soft_gradient=1.0)
    droop = names.FreqDroopType(
        priority=1, over_freq=50.2, under_freq=49.8, over_droop=5.0, under_droop=5.0, response_time=1.0
    )
    return {
        "FreqWatt": ("curve", curve),
        "FixedPFAbsorb": ("fixed_pf_absorb", factor),
        "FixedPFInject": ("fixed_pf_inject", factor),
        "LimitMaxDischarge": ("limit_max_discharge", limit),
        "FixedVar": ("fixed_var", var),
        "EnterService": ("enter_service", service),
        "Gradients": ("gradient", gradient),
        "FreqDroop": ("freq_droop", droop),
    }


async def der_controls_of_every_shape_are_set(stage: Stage2) -> None:
    """R04: set, listed with what they say, and cleared by their type."""
    async with stage.online() as (station, csms):
        told = csms.names.ReportDERControl
        settings = _settings(csms.names, csms.now() + timedelta(hours=1))
        for type, (field, setting) in settings.items():
            control = {"is_default": True, "control_id": type, "control_type": type, field: setting}
            assert (await csms.ask("SetDERControl", **control)).status == "Accepted"
        assert list(station.energy.controls) == list(settings)
        assert (await csms.ask("GetDERControl", request_id=3)).status == "Accepted"
        await csms.until(lambda: len(csms.came(told)) == len(settings), "not all controls are told")
        for report, (type, (field, setting)) in zip(csms.came(told), settings.items(), strict=True):
            (shown,) = getattr(report, field)
            own = field.removesuffix("_absorb").removesuffix("_inject")
            assert (shown.id, getattr(shown, own)) == (type, setting)
        cleared = await csms.ask("ClearDERControl", is_default=True, control_type="FreqWatt")
        assert cleared.status == "Accepted"
        again = await csms.ask("ClearDERControl", is_default=True, control_type="FreqWatt")
        assert again.status == "NotFound"
        assert "FreqWatt" not in station.energy.controls


async def a_der_control_supersedes_another(stage: Stage2) -> None:
    """R04: of two of a type the newer holds, and a station tells when one begins."""
    async with stage.online() as (station, csms):
        names = csms.names
        for id, superseded in (("first", None), ("second", ["first"])):
            limit = names.LimitMaxDischargeType(priority=1, pct_max_discharge_power=50.0)
            answer = await csms.ask(
                "SetDERControl",
                is_default=False,
                control_id=id,
                control_type="LimitMaxDischarge",
                limit_max_discharge=limit,
            )
            assert (answer.status, answer.superseded_ids) == ("Accepted", superseded)
            begun = await csms.next(names.NotifyDERStartStop)
            assert (begun.control_id, begun.started) == (id, True)
        assert list(station.energy.controls) == ["second"]


async def a_grid_fault_raises_an_alarm(stage: Stage2) -> None:
    """R05: begun and ended."""
    async with stage.online() as (station, csms):
        await station.energy.raise_alarm("HFMustTrip", "OverFrequency")
        await station.energy.raise_alarm("HFMustTrip", "OverFrequency", ended=True)
        alarms = csms.came(csms.names.NotifyDERAlarm)
        assert [(one.grid_event_fault, bool(one.alarm_ended)) for one in alarms] == [
            ("OverFrequency", False),
            ("OverFrequency", True),
        ]


async def a_driver_swaps_a_battery(stage: Stage2) -> None:
    """S01, S02: the empty one goes in, a full one comes out."""
    async with stage.online() as (station, csms):
        station.energy.batteries = {1: 60, 2: 100}
        await station.energy.swap("BatteryIn", 3, 12, token="DRIVER", request_id=0)
        answer = await csms.ask("RequestBatterySwap", id_token=csms.id_token("DRIVER"), request_id=8)
        assert answer.status == "Accepted"
        told = csms.names.BatterySwap
        await csms.until(lambda: len(csms.came(told)) == 2, "no battery comes out")
        events = [(one.event_type, one.battery_data[0].evse_id, one.battery_data[0].soc) for one in csms.came(told)]
        assert events == [("BatteryIn", 3, 12), ("BatteryOut", 2, 100)]
        assert csms.came(told)[1].request_id == 8
        assert station.energy.batteries == {1: 60, 3: 12}


async def there_is_no_battery_to_swap(stage: Stage2) -> None:
    """S02: refused, and nothing comes out."""
    async with stage.online() as (station, csms):
        station.energy.batteries.clear()
        answer = await csms.ask("RequestBatterySwap", id_token=csms.id_token("DRIVER"), request_id=8)
        assert answer.status == "Rejected"
        assert csms.came(csms.names.BatterySwap) == []


SCENARIOS: Final = (
    Scenario(Block.BIDIRECTIONAL, NEWEST, an_ev_feeds_the_grid),
    Scenario(Block.BIDIRECTIONAL, NEWEST, a_station_follows_the_frequency),
    Scenario(Block.BIDIRECTIONAL, NEWEST, what_no_transaction_is_allowed),
    Scenario(Block.DER, NEWEST, der_controls_of_every_shape_are_set),
    Scenario(Block.DER, NEWEST, a_der_control_supersedes_another),
    Scenario(Block.DER, NEWEST, a_grid_fault_raises_an_alarm),
    Scenario(Block.BATTERY_SWAP, NEWEST, a_driver_swaps_a_battery),
    Scenario(Block.BATTERY_SWAP, NEWEST, there_is_no_battery_to_swap),
)
