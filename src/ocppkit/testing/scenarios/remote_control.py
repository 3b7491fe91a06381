"""Remote control: start and stop, unlock, trigger."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from ocppkit.testing.roles.stage import Stage, Stage2
from ocppkit.testing.scenarios.table import ALL, NEW, OLD, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_csms_starts_and_stops(stage: Stage[Any, Any]) -> None:
    """F01, F03 and 1.6, 5.11 and 5.12: what runs cannot be started, and what has ended not be stopped."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await csms.start("DRIVER") == "Accepted"
        await csms.until(lambda: bool(csms.charges), "no transaction begins")
        charge = csms.running()
        assert charge.token == "DRIVER"
        assert await csms.start("OTHER") == "Rejected"
        await station.measure(300)
        assert await csms.stop(charge) == "Accepted"
        await csms.until(lambda: charge.ended is not None, "the transaction does not end")
        assert (charge.ended, charge.energy) == ("Remote", 300)
        assert await csms.stop(charge) == "Rejected"


async def the_cable_comes_after_the_start(stage: Stage[Any, Any]) -> None:
    """F02: a transaction that is started from afar waits for its EV."""
    async with stage.online() as (station, csms):
        assert await csms.start("DRIVER", evse=2) == "Accepted"
        assert csms.charges == {}
        await station.plug_in(evse=2)
        assert csms.running(2).token == "DRIVER"
        assert len(csms.charges) == 1
        if stage.version not in OLD:
            (asked,), (begun,) = (
                station.came(csms.names.RequestStartTransaction),
                csms.came(csms.names.TransactionEvent),
            )
            assert begun.transaction_info.remote_start_id == asked.remote_start_id


async def a_cable_is_unlocked(stage: Stage[Any, Any]) -> None:
    """F05 and 1.6, 5.18: also if it cannot be."""
    async with stage.online() as (station, csms):
        await station.plug_in(evse=1)
        await station.plug_in(evse=2)
        station.outlets[2].stuck = True
        assert await csms.unlock(evse=1) == "Unlocked"
        assert await csms.unlock(evse=2) == "UnlockFailed"
        assert [station.outlets[evse].locked for evse in (1, 2)] == [False, True]
        assert await csms.unlock(evse=9) in ("UnknownConnector", "NotSupported")


async def a_csms_triggers_messages(stage: Stage[Any, Any]) -> None:
    """F06 and 1.6, 5.17: each is sent once more."""
    told = "DiagnosticsStatusNotification" if stage.version in OLD else "LogStatusNotification"
    wanted = ("BootNotification", "Heartbeat", "StatusNotification", "MeterValues", "FirmwareStatusNotification", told)
    async with stage.online() as (station, csms):
        csms.set_clock(datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC))
        for name in wanted:
            assert await csms.trigger(name) == "Accepted"
            await csms.next(getattr(csms.names, name))
        assert len(csms.came(csms.names.BootNotification)) == 1
        assert csms.statuses == {1: "Available", 2: "Available"}
        assert csms.meters == {1: 1000, 2: 1000}
        assert (station.csms_time, station.registered) == (csms.now(), True)


async def a_csms_asks_how_far_a_transaction_is(stage: Stage2) -> None:
    """F06: a TransactionEvent is triggered where a transaction runs."""
    async with stage.online() as (station, csms):
        assert await csms.trigger("TransactionEvent") == "Rejected"
        await station.plug_in(evse=2)
        assert await station.present("DRIVER", evse=2)
        station.outlets[2].meter += 250
        assert await csms.trigger("TransactionEvent", evse=1) == "Rejected"
        assert await csms.trigger("TransactionEvent", evse=2) == "Accepted"
        await csms.until(lambda: csms.running(2).energy == 250, "nothing is told of the transaction")
        assert csms.came(csms.names.TransactionEvent)[-1].trigger_reason == "Trigger"


async def what_a_station_does_not_trigger(stage: Stage2) -> None:
    """F06: what is not implemented is said to be so, and a station that was accepted does not boot for it."""
    async with stage.online() as (station, csms):
        await station.boot()
        assert await csms.trigger("SignCombinedCertificate") == "NotImplemented"
        assert await csms.trigger("BootNotification") == "Rejected"
        assert csms.came(csms.names.SignCertificate) == []
        assert len(csms.came(csms.names.BootNotification)) == 1


SCENARIOS: Final = (
    Scenario(Block.REMOTE_CONTROL, ALL, a_csms_starts_and_stops),
    Scenario(Block.REMOTE_CONTROL, ALL, the_cable_comes_after_the_start),
    Scenario(Block.REMOTE_CONTROL, ALL, a_cable_is_unlocked),
    Scenario(Block.REMOTE_CONTROL, ALL, a_csms_triggers_messages),
    Scenario(Block.REMOTE_CONTROL, NEW, a_csms_asks_how_far_a_transaction_is),
    Scenario(Block.REMOTE_CONTROL, NEW, what_a_station_does_not_trigger),
)
