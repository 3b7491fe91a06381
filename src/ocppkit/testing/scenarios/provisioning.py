"""Provisioning: boot, configuration and the device model, resets, network profiles."""

from __future__ import annotations

from typing import Any, Final

from ocppkit import v16
from ocppkit.device_model.documents import component_type, report_data, variable_type
from ocppkit.device_model.keys import address_of
from ocppkit.registry import registry_of
from ocppkit.testing.roles.stage import Stage, Stage2, Stage16
from ocppkit.testing.scenarios.table import ALL, NEW, OLD, Block, Scenario
from ocppkit.v16 import keys

__all__ = ["SCENARIOS"]


async def a_station_boots_when_it_is_accepted(stage: Stage[Any, Any]) -> None:
    """B01, B02, B03: pending and rejected stations tell nothing else."""
    async with stage.online() as (station, csms):
        for registration in ("Pending", "Rejected"):
            csms.registration = registration
            assert (await station.boot()).status == registration
            assert csms.statuses == {}
        csms.registration, csms.interval = "Accepted", 60
        accepted = await station.boot()
        assert (accepted.status, accepted.interval) == ("Accepted", 60)
        assert csms.statuses == {1: "Available", 2: "Available"}
        assert len(csms.came(csms.names.BootNotification)) == 3


async def a_csms_reads_and_changes_the_configuration(stage: Stage16) -> None:
    """1.6, 5.3 and 5.8."""
    async with stage.online() as (station, csms):
        assert csms.to_station is not None
        assert await csms.to_station.get(keys.HEARTBEAT_INTERVAL) == 300
        assert await csms.to_station.set(keys.HEARTBEAT_INTERVAL, 60) is False
        assert station.configuration.get(keys.HEARTBEAT_INTERVAL) == 60
        interval = v16.KeyValue(key="HeartbeatInterval", readonly=False, value="60")
        known = await csms.ask("GetConfiguration", key=["HeartbeatInterval", "Nonsense"])
        assert known == v16.GetConfigurationResponse(configuration_key=[interval], unknown_key=["Nonsense"])
        readonly = await csms.ask("ChangeConfiguration", key="NumberOfConnectors", value="9")
        assert readonly.status == "Rejected"
        connectors = v16.KeyValue(key="NumberOfConnectors", readonly=True, value="2")
        every = await csms.ask("GetConfiguration")
        assert every == v16.GetConfigurationResponse(configuration_key=[interval, connectors])


async def a_csms_gets_to_know_the_device_model(stage: Stage2) -> None:
    """B07: the parts of a report make the model that the station has."""
    async with stage.online() as (station, csms):
        answer = await csms.ask("GetBaseReport", request_id=csms.new_id(), report_base="FullInventory")
        assert answer.status == "Accepted"
        while (await csms.next(csms.names.NotifyReport)).tbc:
            pass
        assert len(csms.came(csms.names.NotifyReport)) > 1
        told, has = (list(report_data(stage.version, one)) for one in (csms.known.model, station.model.device))
        assert told == has
        assert not csms.known.problems


async def a_csms_asks_for_a_part_of_the_device_model(stage: Stage2) -> None:
    """B08: what is asked for is reported, and for nothing there is no report."""
    async with stage.online() as (station, csms):
        names, power = csms.names, csms.names.variables.EVSE_POWER.at(evse=2)
        component, _ = address_of(power)
        wanted = names.ComponentVariableType(
            component=component_type(names, component), variable=names.VariableType(name="Power")
        )
        answer = await csms.ask("GetReport", request_id=csms.new_id(), component_variable=[wanted])
        assert answer.status == "Accepted"
        await csms.next(names.NotifyReport)
        (told,) = csms.known.model
        assert (told, told.text) == (csms.known.model[address_of(power)], station.model.device[address_of(power)].text)
        wanted.variable = names.VariableType(name="Nonsense")
        nothing = await csms.ask("GetReport", request_id=csms.new_id(), component_variable=[wanted])
        assert nothing.status == "EmptyResultSet"
        assert len(csms.came(names.NotifyReport)) == 1


async def a_value_takes_effect_after_a_reset(stage: Stage2) -> None:
    """B05, B06, B11: what is set is read back, and the station boots for it."""
    variables = registry_of(stage.version)
    points: Any = variables.pair("TxCtrlr", "TxStartPoint")
    interval: Any = variables.pair("OCPPCommCtrlr", "HeartbeatInterval")
    async with stage.online() as (station, csms):
        assert csms.to_station is not None
        assert await csms.to_station.set(interval, 60) is False
        assert await csms.to_station.get(interval) == 60
        assert await csms.to_station.set(points, ["EVConnected"]) is True
        refused = await csms.ask("SetVariables", set_variable_data=[_setting(csms.names, interval, "0")])
        assert refused.set_variable_result[0].attribute_status == "Rejected"
        assert await csms.reset() == "Accepted"
        assert (await csms.next(csms.names.BootNotification)).reason == "RemoteReset"
        await csms.until(lambda: len(csms.statuses) == 2, "the station does not come back")
        assert station.model.device.get(interval) == 60


def _setting(names: Any, variable: Any, text: str) -> Any:
    component, key = address_of(variable)
    return names.SetVariableDataType(
        component=component_type(names, component), variable=variable_type(names, key), attribute_value=text
    )


async def a_reset_ends_what_is_charging(stage: Stage[Any, Any]) -> None:
    """B12 and 1.6, 5.14: the transaction is told to have ended before the station boots."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        assert await csms.reset() == "Accepted"
        await csms.until(lambda: len(csms.statuses) == 2, "the station does not come back")
        assert charge.ended == ("HardReset" if stage.version in OLD else "ImmediateReset")


async def a_reset_waits_for_a_driver(stage: Stage2) -> None:
    """B12: until nothing charges, if that is asked for."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        assert await csms.reset(hard=False) == "Scheduled"
        await station.measure(500)
        assert csms.came(csms.names.BootNotification) == []
        await station.stop()
        (boot,) = csms.came(csms.names.BootNotification)
        assert boot.reason == "ScheduledReset"
        (charge,) = csms.charges.values()
        assert (charge.energy, charge.ended) == (500, "Local")
        assert len(csms.statuses) == 2


async def a_network_profile_is_set(stage: Stage2) -> None:
    """B09."""
    async with stage.online() as (station, csms):
        profile = csms.names.NetworkConnectionProfileType(
            ocpp_interface="Wired0",
            ocpp_transport="JSON",
            message_timeout=30,
            ocpp_csms_url="wss://csms.example/ocpp",
            security_profile=2,
            **({"ocpp_version": "OCPP20"} if stage.version is NEW[0] else {}),
        )
        answer = await csms.ask("SetNetworkProfile", configuration_slot=1, connection_data=profile)
        assert answer.status == "Accepted"
        assert station.control.network == {1: profile}


SCENARIOS: Final = (
    Scenario(Block.PROVISIONING, ALL, a_station_boots_when_it_is_accepted),
    Scenario(Block.PROVISIONING, OLD, a_csms_reads_and_changes_the_configuration),
    Scenario(Block.PROVISIONING, NEW, a_csms_gets_to_know_the_device_model),
    Scenario(Block.PROVISIONING, NEW, a_csms_asks_for_a_part_of_the_device_model),
    Scenario(Block.PROVISIONING, NEW, a_value_takes_effect_after_a_reset),
    Scenario(Block.PROVISIONING, ALL, a_reset_ends_what_is_charging),
    Scenario(Block.PROVISIONING, NEW, a_reset_waits_for_a_driver),
    Scenario(Block.PROVISIONING, NEW, a_network_profile_is_set),
)
