"""Diagnostics and monitoring: logs, monitors, what is known of a customer."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from ocppkit.device_model.keys import address_of
from ocppkit.testing.roles.stage import Stage, Stage2, Stage16
from ocppkit.testing.scenarios.table import ALL, NEW, NEWEST, OLD, Block, Scenario

__all__ = ["SCENARIOS"]

PLACE: Final = "https://logs.example/"


async def a_log_is_uploaded(stage: Stage[Any, Any]) -> None:
    """N01 and the security whitepaper of 1.6."""
    async with stage.online() as (station, csms):
        answer = await csms.fetch_log(PLACE, kind="SecurityLog")
        assert (answer.status, answer.filename) == ("Accepted", "SecurityLog.txt")
        await csms.until(lambda: "Uploaded" in csms.uploads, "the upload does not end")
        assert csms.uploads == ["Uploading", "Uploaded"]
        assert station.files.uploads == [PLACE]


async def diagnostics_are_uploaded(stage: Stage16) -> None:
    """1.6, 5.9 and 4.4."""
    async with stage.online() as (station, csms):
        assert await csms.fetch_diagnostics(PLACE) == "diagnostics.txt"
        await csms.until(lambda: "Uploaded" in csms.uploads, "the upload does not end")
        assert csms.uploads == ["Uploading", "Uploaded"]
        assert station.files.uploads == [PLACE]


async def the_state_of_a_log_is_asked_for(stage: Stage16) -> None:
    """The security whitepaper of 1.6: ExtendedTriggerMessage, when nothing is under way."""
    async with stage.online() as (_, csms):
        assert await csms.trigger_more("LogStatusNotification") == "Accepted"
        await csms.until(lambda: csms.uploads == ["Idle"], "nothing is said of it")


async def a_monitor_goes_off_and_is_over(stage: Stage2) -> None:
    """N04, N07: the CSMS hears of both, and of what goes on while the station is offline."""
    station, csms = stage.station, stage.csms
    power = csms.names.variables.EVSE_POWER.at(evse=1)
    events = csms.names.NotifyEvent
    async with stage.online():
        id = await csms.set_monitor(power, "UpperThreshold", 11_000)
        await station.model.sense(power, Decimal(10_000))
        assert csms.came(events) == []
        await station.model.sense(power, Decimal(12_000))
        (alert,) = (await csms.next(events)).event_data
        assert alert == _alert(stage, alert, monitor=id, text="12000")
    await station.model.sense(power, Decimal(9_000))
    async with stage.online():
        (cleared,) = (await csms.next(events)).event_data
        assert cleared == _alert(stage, cleared, monitor=id, text="9000", cleared=True)
        assert csms.known.model[address_of(power)].text == "9000"


def _alert(stage: Stage2, told: Any, *, monitor: int, text: str, cleared: bool | None = None) -> Any:
    """Return the event of a threshold of the power at EVSE 1, with the id and the time that it was told with."""
    names = stage.csms.names
    return names.EventDataType(
        event_id=told.event_id,
        timestamp=told.timestamp,
        trigger="Alerting",
        actual_value=text,
        event_notification_type="CustomMonitor",
        component=names.ComponentType(name="EVSE", evse=names.EVSEType(id=1)),
        variable=names.VariableType(name="Power"),
        variable_monitoring_id=monitor,
        cleared=cleared,
        **({"severity": 4} if stage.version in NEWEST else {}),
    )


async def monitors_are_listed_and_cleared(stage: Stage2) -> None:
    """N02, N03, N05, N06: the CSMS knows those that the station has."""
    async with stage.online() as (station, csms):
        power = csms.names.variables.EVSE_POWER
        ids = [
            await csms.set_monitor(power.at(evse=1), "UpperThreshold", 11_000),
            await csms.set_monitor(power.at(evse=2), "Delta", 500),
        ]
        answer = await csms.ask("GetMonitoringReport", request_id=csms.new_id())
        assert answer.status == "Accepted"
        while (await csms.next(csms.names.NotifyMonitoringReport)).tbc:
            pass
        has = list(station.model.monitors)
        assert list(csms.known.monitors.values()) == has
        assert [(one.id, one.type, one.value, one.severity, one.component.evse) for one in has] == [
            (ids[0], "UpperThreshold", 11_000, 4, 1),
            (ids[1], "Delta", 500, 4, 2),
        ]
        cleared = await csms.ask("ClearVariableMonitoring", id=[ids[0], 99])
        assert [one.status for one in cleared.clear_monitoring_result] == ["Accepted", "NotFound"]
        assert (await csms.ask("SetMonitoringLevel", severity=3)).status == "Accepted"
        await station.model.sense(power.at(evse=2), Decimal(5_000))
        assert csms.came(csms.names.NotifyEvent) == []  # not severe enough to be told
        base = await csms.ask("SetMonitoringBase", monitoring_base="FactoryDefault")
        assert base.status == "Accepted"
        assert len(station.model.monitors) == 0


async def a_customer_is_forgotten(stage: Stage2) -> None:
    """N09, N10: what is known of a customer is told, and cleared."""
    async with stage.online() as (station, csms):
        told = csms.names.NotifyCustomerInformation
        await station.plug_in()
        assert await station.present("DRIVER")
        for clear, expected in ((False, "DRIVER"), (True, "DRIVER"), (False, "")):
            answer = await csms.ask(
                "CustomerInformation",
                request_id=csms.new_id(),
                report=True,
                clear=clear,
                id_token=csms.id_token("DRIVER"),
            )
            assert answer.status == "Accepted"
            assert (await csms.next(told)).data == expected
        assert station.tokens.cached == {}
        nobody = await csms.ask("CustomerInformation", request_id=csms.new_id(), report=True, clear=False)
        assert nobody.status == "Invalid"


SCENARIOS: Final = (
    Scenario(Block.DIAGNOSTICS, ALL, a_log_is_uploaded),
    Scenario(Block.DIAGNOSTICS, OLD, diagnostics_are_uploaded),
    Scenario(Block.DIAGNOSTICS, OLD, the_state_of_a_log_is_asked_for),
    Scenario(Block.DIAGNOSTICS, NEW, a_monitor_goes_off_and_is_over),
    Scenario(Block.DIAGNOSTICS, NEW, monitors_are_listed_and_cleared),
    Scenario(Block.DIAGNOSTICS, NEW, a_customer_is_forgotten),
)
