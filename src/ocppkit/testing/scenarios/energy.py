"""What 2.1 has for the grid and for batteries: bidirectional charging, DER control, battery swap."""

from __future__ import annotations

from datetime import datetime, timedelta
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
    """Of 2.1: aFRR signals arrive in their order."""
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


def _settings(names: Any) -> dict[str, tuple[str, Any]]:
    """Return a control of each shape by its type: the field that it stands in, and what it says."""
    points = [names.DERCurvePointsType(x=49.0, y=100), names.DERCurvePointsType(x=51.0, y=0)]
    curve = names.DERCurveType(curve_data=points, priority=1, y_unit="PctMaxW")
    factor = names.FixedPFType(priority=1, displacement=0.95, excitation=True)
    limit = names.LimitMaxDischargeType(priority=1, pct_max_discharge_power=80.0)
    var = names.FixedVarType(priority=1, setpoint=10.0, unit="PctMaxVar")
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
        settings = _settings(csms.names)
        for type, (field, setting) in settings.items():
            control = {"is_default": True, "control_id": f"a {type}", "control_type": type, field: setting}
            assert await csms.ask("SetDERControl", **control) == csms.names.SetDERControlResponse(status="Accepted")
        assert list(station.energy.controls) == [f"a {type}" for type in settings]
        assert (await csms.ask("GetDERControl", request_id=3)).status == "Accepted"
        await csms.until(lambda: len(csms.came(told)) == len(settings), "not all controls are told")
        assert csms.came(told) == [
            csms.names.ReportDERControlRequest(
                request_id=3, tbc=place < len(settings), **{field: [_shown(csms.names, type, field, setting)]}
            )
            for place, (type, (field, setting)) in enumerate(settings.items(), 1)
        ]
        cleared = await csms.ask("ClearDERControl", is_default=True, control_type="FreqWatt")
        assert cleared.status == "Accepted"
        again = await csms.ask("ClearDERControl", is_default=True, control_type="FreqWatt")
        assert again.status == "NotFound"
        assert "a FreqWatt" not in station.energy.controls


def _shown(names: Any, type: str, field: str, setting: Any) -> Any:
    """Return how a default control that holds is reported."""
    kind, of_curve = _REPORTED[field], {"curve_type": type} if field == "curve" else {}
    flagged = "is_default" in getattr(names, kind).__slots__
    flags = {"is_default": True, "is_superseded": False} if flagged else {}
    own = field.removesuffix("_absorb").removesuffix("_inject")
    return getattr(names, kind)(id=f"a {type}", **{own: setting}, **of_curve, **flags)


_REPORTED: Final = {
    "curve": "DERCurveGetType",
    "enter_service": "EnterServiceGetType",
    "fixed_pf_absorb": "FixedPFGetType",
    "fixed_pf_inject": "FixedPFGetType",
    "fixed_var": "FixedVarGetType",
    "freq_droop": "FreqDroopGetType",
    "gradient": "GradientGetType",
    "limit_max_discharge": "LimitMaxDischargeGetType",
}


def _limit(names: Any, id: str, priority: int, *, start: datetime, default: bool = False) -> Any:
    """Return the request for a limit of an hour, or for the default one."""
    when = {} if default else {"start_time": start, "duration": 3600}
    return names.SetDERControlRequest(
        is_default=default,
        control_id=id,
        control_type="LimitMaxDischarge",
        limit_max_discharge=names.LimitMaxDischargeType(priority=priority, pct_max_discharge_power=50.0, **when),
    )


async def a_der_control_supersedes_another(stage: Stage2) -> None:
    """R04: of two of a type that hold at once the one of higher priority, the lower number."""
    async with stage.online() as (station, csms):
        names, start = csms.names, csms.now()
        later = start + timedelta(hours=1)
        for control, superseded in (
            (_limit(names, "default", 0, start=start, default=True), None),
            (_limit(names, "first", 2, start=start), None),
            (_limit(names, "second", 1, start=start), ["first"]),
            (_limit(names, "third", 3, start=start), None),
            (_limit(names, "later", 0, start=later), None),
        ):
            answer = await csms.call(control)
            assert answer == names.SetDERControlResponse(status="Accepted", superseded_ids=superseded)
        await station.settled()
        begun = csms.came(names.NotifyDERStartStop)
        assert [(one.control_id, one.started) for one in begun] == [("first", True), ("second", True)]
        answer = await csms.ask("GetDERControl", request_id=4, control_type="LimitMaxDischarge")
        assert answer.status == "Accepted"
        await csms.until(lambda: len(csms.came(names.ReportDERControl)) == 5, "not all controls are told")
        told = [one for report in csms.came(names.ReportDERControl) for one in report.limit_max_discharge]
        assert [one.id for one in told] == ["default", "first", "second", "third", "later"]
        assert [one.id for one in told if one.is_default] == ["default"]
        assert [one.id for one in told if one.is_superseded] == ["first", "third"]


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
    """S01, S03: the empty one goes in, a full one comes out, under one request id; who is refused gets none."""
    async with stage.online() as (station, csms):
        csms.tokens["THIEF"] = "Blocked"
        station.energy.batteries = {1: 60, 2: 100}
        assert not await station.energy.swap("THIEF", slot=3, soc=12)
        assert await station.energy.swap("DRIVER", slot=3, soc=12)
        assert [one.id_token.id_token for one in csms.came(csms.names.Authorize)] == ["THIEF", "DRIVER"]
        assert _swapped(stage) == [("BatteryIn", 3, 12, "DRIVER"), ("BatteryOut", 2, 100, "DRIVER")]
        (_,) = {one.request_id for one in csms.came(csms.names.BatterySwap)}
        assert station.energy.batteries == {1: 60, 3: 12}


async def a_csms_lets_a_driver_swap_a_battery(stage: Stage2) -> None:
    """S02, S03: nobody asks for the token, and the request id is that of the CSMS."""
    async with stage.online() as (station, csms):
        station.energy.batteries = {1: 100}
        answer = await csms.ask("RequestBatterySwap", id_token=csms.id_token("DRIVER"), request_id=8)
        assert answer.status == "Accepted"
        assert await station.energy.swap("DRIVER", slot=2, soc=5)
        assert csms.came(csms.names.Authorize) == []
        assert _swapped(stage) == [("BatteryIn", 2, 5, "DRIVER"), ("BatteryOut", 1, 100, "DRIVER")]
        assert [one.request_id for one in csms.came(csms.names.BatterySwap)] == [8, 8]
        assert station.energy.batteries == {2: 5}


def _swapped(stage: Stage2) -> list[tuple[str, int, float, str]]:
    """Return the event, the slot, the charge and the driver of the swaps that the CSMS was told of."""
    return [
        (one.event_type, battery.evse_id, battery.soc, one.id_token.id_token)
        for one in stage.csms.came(stage.csms.names.BatterySwap)
        for battery in one.battery_data
    ]


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
    Scenario(Block.BATTERY_SWAP, NEWEST, a_csms_lets_a_driver_swap_a_battery),
    Scenario(Block.BATTERY_SWAP, NEWEST, there_is_no_battery_to_swap),
)
