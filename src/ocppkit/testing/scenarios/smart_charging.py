"""Smart charging: profiles, the schedule that holds, external limits, what an EV needs."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, Final

from ocppkit.smart_charging import Purpose, RateUnit, flat, steps
from ocppkit.testing.roles.stage import Stage, Stage2
from ocppkit.testing.scenarios.table import ALL, NEW, NEWEST, OLD, Block, Scenario

__all__ = ["SCENARIOS"]

HARDWARE: Final = Decimal(32)  # A


async def a_csms_limits_a_station(stage: Stage[Any, Any]) -> None:
    """K01, K08, K10: the lowest limit holds, and the CSMS is told the same schedule."""
    async with stage.online() as (station, csms):
        now = csms.now().replace(microsecond=0)  # as fine as schedules are
        station.set_clock(now)
        half = steps(1, {0: 20, 1800: 10}, unit=RateUnit.A, start=now)
        whole = flat(2, 16, unit=RateUnit.A, start=now, purpose=Purpose.STATION_MAX)
        assert await csms.limit(half) == "Accepted"
        assert await csms.limit(whole, evse=0) == "Accepted"
        assert station.charging.limit(1) == 16
        told = await csms.ask("GetCompositeSchedule", duration=3600, charging_rate_unit="A", **csms.number(1))
        assert told == _schedule(stage, now, {0: 16, 1800: 10})
        assert await csms.limit(half.but(stack_level=9)) == "Rejected"
        assert await csms.clear_limit(2) == "Accepted"
        assert await csms.clear_limit(2) == "Unknown"
        assert station.charging.limit(1) == 20
        assert station.charging.limit(2) == HARDWARE


def _schedule(stage: Stage[Any, Any], start: datetime, limits: dict[int, float]) -> Any:
    """Return the answer with the schedule of EVSE 1 for an hour, in A by second."""
    names = stage.csms.names
    old = stage.version in OLD
    period = names.ChargingSchedulePeriod if old else partial(names.ChargingSchedulePeriodType, number_phases=3)
    what = {
        "duration": 3600,
        "charging_rate_unit": "A",
        "charging_schedule_period": [period(start_period=second, limit=limit) for second, limit in limits.items()],
    }
    whose: dict[str, Any] = {"schedule_start": start, **stage.csms.number(1)}
    answer = partial(names.GetCompositeScheduleResponse, status="Accepted")
    if old:
        return answer(**whose, charging_schedule=names.ChargingSchedule(**what))
    return answer(schedule=names.CompositeScheduleType(**whose, **what))


async def a_profile_ends_with_its_transaction(stage: Stage[Any, Any]) -> None:
    """K01, K02: a TxProfile is of one transaction."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        id = csms.running().id
        transaction = int(id) if stage.version in OLD else id
        profile = flat(7, 8, unit=RateUnit.A, purpose=Purpose.TX, transaction_id=transaction)
        assert await csms.limit(profile, evse=2) == "Rejected"  # nothing runs there
        assert await csms.limit(profile) == "Accepted"
        assert station.charging.limit(1) == 8
        await station.stop()
        assert station.charging.limit(1) == HARDWARE
        assert len(station.charging.installed.profiles) == 0


async def a_station_keeps_its_profiles_over_a_reset(stage: Stage[Any, Any]) -> None:
    """K01.FR.27 and the errata of 1.6, 3.37: what limits everybody is kept."""
    async with stage.online() as (station, csms):
        assert await csms.limit(flat(1, 12, unit=RateUnit.A, start=csms.now())) == "Accepted"
        assert await csms.reset() == "Accepted"
        await csms.until(lambda: len(csms.statuses) == 2, "the station does not come back")
        assert station.charging.load().find(1) is not None
        assert await csms.composite() == [(0, 12)]


async def a_csms_reads_profiles_back(stage: Stage2) -> None:
    """K09: what it set, by the EVSE, in parts."""
    async with stage.online() as (_, csms):
        names, told = csms.names, csms.names.ReportChargingProfiles
        drafts = {1: flat(1, 20, unit=RateUnit.A), 2: flat(2, 10, unit=RateUnit.A)}
        for evse, draft in drafts.items():
            assert await csms.limit(draft, evse=evse) == "Accepted"
        every = names.ChargingProfileCriterionType()
        answer = await csms.ask("GetChargingProfiles", request_id=4, charging_profile=every)
        assert answer.status == "Accepted"
        await csms.until(lambda: len(csms.came(told)) == 2, "the profiles are not told")
        assert {one.evse_id: one.charging_profile for one in csms.came(told)} == {
            evse: [draft.message(stage.version)] for evse, draft in drafts.items()
        }
        assert [bool(one.tbc) for one in csms.came(told)] == [True, False]
        none = names.ChargingProfileCriterionType(stack_level=5)
        assert (await csms.ask("GetChargingProfiles", request_id=5, charging_profile=none)).status == "NoProfiles"


async def the_grid_limits_a_station(stage: Stage2) -> None:
    """K12, K13: the CSMS is told of limits that are not its own, which it cannot clear, and when they are gone."""
    async with stage.online() as (station, csms):
        names = csms.names
        assert await csms.limit(flat(1, 20, unit=RateUnit.A)) == "Accepted"
        limit = flat(90, 6, unit=RateUnit.A, start=station.now(), purpose=Purpose.EXTERNAL)
        await station.charging.heed(limit, "EMS")
        (told,) = csms.came(names.NotifyChargingLimit)
        assert told.charging_limit.charging_limit_source == "EMS"
        assert told.charging_schedule == limit.message(stage.version).charging_schedule
        assert await csms.composite() == [(0, 6)]
        assert await csms.clear_limit(90) == "Unknown"
        await station.charging.release("EMS")
        (gone,) = csms.came(names.ClearedChargingLimit)
        assert (gone.charging_limit_source, gone.evse_id) == ("EMS", None)
        assert await csms.composite() == [(0, 20)]


async def an_ev_says_what_it_needs(stage: Stage2) -> None:
    """K15: the CSMS answers needs with a profile, and the EV with its own schedule."""
    async with stage.online() as (station, csms):
        names = station.names
        await station.plug_in()
        assert await station.present("DRIVER")
        parameters = names.ACChargingParametersType(
            energy_amount=20_000, ev_min_current=6, ev_max_current=16, ev_max_voltage=400
        )
        needs = names.ChargingNeedsType(
            requested_energy_transfer="AC_three_phase",
            ac_charging_parameters=parameters,
            departure_time=station.now() + timedelta(hours=4),
        )
        answer = await station.call(names.NotifyEVChargingNeedsRequest(evse_id=1, charging_needs=needs))
        assert answer.status == "Accepted"
        (asked,) = csms.came(names.NotifyEVChargingNeeds)
        most = asked.charging_needs.ac_charging_parameters.ev_max_current
        offer = flat(3, most, unit=RateUnit.A, purpose=Purpose.TX, transaction_id=csms.running().id)
        assert await csms.limit(offer) == "Accepted"
        assert station.charging.limit(1) == 16
        plan: Any = flat(3, 11, unit=RateUnit.A, start=station.now()).message(stage.version)
        (chosen,) = plan.charging_schedule
        answer = await station.call(
            names.NotifyEVChargingScheduleRequest(evse_id=1, time_base=station.now(), charging_schedule=chosen)
        )
        assert answer.status == "Accepted"
        (told,) = csms.came(names.NotifyEVChargingSchedule)
        assert told.charging_schedule.charging_schedule_period[0].limit == 11


async def a_driver_gets_priority(stage: Stage2) -> None:
    """K21 of 2.1: a profile that rests until the CSMS asks for priority."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        assert await csms.limit(flat(1, 10, unit=RateUnit.A)) == "Accepted"
        missing = await csms.ask("UsePriorityCharging", transaction_id=charge.id, activate=True)
        assert missing.status == "NoProfile"
        assert await csms.limit(flat(2, 30, unit=RateUnit.A, purpose=Purpose.PRIORITY)) == "Accepted"
        assert station.charging.limit(1) == 10
        assert (await csms.ask("UsePriorityCharging", transaction_id=charge.id, activate=True)).status == "Accepted"
        told = await csms.next(csms.names.NotifyPriorityCharging)
        assert (told.transaction_id, told.activated) == (charge.id, True)
        assert station.charging.limit(1) == 30


async def a_schedule_changes_as_it_goes(stage: Stage2) -> None:
    """K28 of 2.1: a dynamic profile is updated by the CSMS, and by the station that pulls."""
    async with stage.online() as (station, csms):
        names, now = csms.names, csms.now()
        station.set_clock(now)
        assert (await csms.call(_dynamic(names, 5, limit=20.0, interval=60))).status == "Accepted"
        assert station.charging.limit(1) == 20
        update = names.ChargingScheduleUpdateType(limit=14.0)
        answer = await csms.ask("UpdateDynamicSchedule", charging_profile_id=5, schedule_update=update)
        assert answer.status == "Accepted"
        assert station.charging.limit(1) == 14
        await station.charging.pull()
        assert csms.came(names.PullDynamicScheduleUpdate) == []  # it is not due
        csms.updates[5] = names.ChargingScheduleUpdateType(limit=9.0)
        station.set_clock(now + timedelta(seconds=60))
        await station.charging.pull()
        (pulled,) = csms.came(names.PullDynamicScheduleUpdate)
        assert pulled.charging_profile_id == 5
        assert station.charging.limit(1) == 9
        assert await csms.composite() == [(0, 9)]


async def an_update_of_an_unknown_schedule_changes_nothing(stage: Stage2) -> None:
    """K28 of 2.1: nor does a pull that the CSMS rejects."""
    async with stage.online() as (station, csms):
        names, now = csms.names, csms.now()
        update = names.ChargingScheduleUpdateType(limit=14.0)
        unknown = await csms.ask("UpdateDynamicSchedule", charging_profile_id=5, schedule_update=update)
        assert unknown.status == "Rejected"
        station.set_clock(now)
        assert (await csms.call(_dynamic(names, 5, limit=20.0, interval=60))).status == "Accepted"
        station.set_clock(now + timedelta(seconds=61))
        await station.charging.pull()
        assert len(csms.came(names.PullDynamicScheduleUpdate)) == 1
        assert station.charging.limit(1) == 20


def _dynamic(names: Any, id: int, *, limit: float, interval: int) -> Any:
    """Return the request that sets a dynamic profile at EVSE 1."""
    period = names.ChargingSchedulePeriodType(start_period=0, limit=limit)
    schedule = names.ChargingScheduleType(id=id, charging_rate_unit="A", charging_schedule_period=[period])
    profile = names.ChargingProfileType(
        id=id,
        stack_level=1,
        charging_profile_purpose="TxDefaultProfile",
        charging_profile_kind="Dynamic",
        dyn_update_interval=interval,
        charging_schedule=[schedule],
    )
    return names.SetChargingProfileRequest(evse_id=1, charging_profile=profile)


SCENARIOS: Final = (
    Scenario(Block.SMART_CHARGING, ALL, a_csms_limits_a_station),
    Scenario(Block.SMART_CHARGING, ALL, a_profile_ends_with_its_transaction),
    Scenario(Block.SMART_CHARGING, ALL, a_station_keeps_its_profiles_over_a_reset),
    Scenario(Block.SMART_CHARGING, NEW, a_csms_reads_profiles_back),
    Scenario(Block.SMART_CHARGING, NEW, the_grid_limits_a_station),
    Scenario(Block.SMART_CHARGING, NEW, an_ev_says_what_it_needs),
    Scenario(Block.SMART_CHARGING, NEWEST, a_driver_gets_priority),
    Scenario(Block.DYNAMIC_SCHEDULES, NEWEST, a_schedule_changes_as_it_goes),
    Scenario(Block.DYNAMIC_SCHEDULES, NEWEST, an_update_of_an_unknown_schedule_changes_nothing),
)
