"""Transactions, online and offline."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage, Stage2
from ocppkit.testing.scenarios.table import ALL, NEW, OLD, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_driver_charges(stage: Stage[Any, Any]) -> None:
    """E01, E02, E06, E07 and 1.6, 4.8 and 4.10: both sides agree on the energy."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        for _ in range(3):
            await station.measure(1500)
        assert charge.energy == 4500
        assert await station.present("DRIVER")
        assert (charge.ended, charge.token, charge.late) == ("Local", "DRIVER", False)
        assert charge.meter == station.outlets[1].meter
        assert station.tokens.cached == {"DRIVER": "Accepted"}
        if stage.version not in OLD:
            assert charge.seq_nos == [0, 1, 2, 3, 4]
        assert csms.statuses[1] == ("Finishing" if stage.version in OLD else "Occupied")
        await station.unplug()
        assert csms.statuses[1] == "Available"


async def the_cable_is_taken_out(stage: Stage[Any, Any]) -> None:
    """E09: the transaction ends with the cable."""
    async with stage.online() as (station, csms):
        assert await station.present("DRIVER")  # before the cable is in, E03
        assert csms.charges == {}
        await station.plug_in()
        charge = csms.running()
        await station.unplug()
        assert charge.ended == "EVDisconnected"
        assert station.tokens.cached == {"DRIVER": "Accepted"}
        assert csms.statuses[1] == "Available"


async def a_connection_is_lost_while_an_ev_charges(stage: Stage[Any, Any]) -> None:
    """E08, E11, E12 and 1.6, 3.7: the outbox keeps what happens, and tells it in order."""
    station, csms = stage.station, stage.csms
    async with stage.online():
        await station.plug_in()
        assert await station.present("DRIVER")
        await station.measure(1000)
        charge = csms.running()
    await station.measure(1000)
    await station.stop()
    assert (charge.energy, charge.ended) == (1000, None)
    assert len(station.outbox) == 2
    async with stage.online():
        assert (charge.energy, charge.ended) == (2000, "Local")
        assert len(station.outbox) == 0
        assert station.tokens.cached == {"DRIVER": "Accepted"}
        if stage.version not in OLD:
            assert charge.late
            assert charge.seq_nos == [0, 1, 2, 3]


async def a_stranger_charges_offline_and_is_found_out(stage: Stage[Any, Any]) -> None:
    """C15, E04, E05 and 1.6, 4.8: who is refused afterwards charges no longer."""
    station, csms = stage.station, stage.csms
    async with stage.online():
        assert (await station.boot()).status == "Accepted"
    station.trusts_strangers = True
    csms.tokens["STRANGER"] = "Invalid"
    await station.plug_in()
    assert await station.present("STRANGER")
    await station.measure(200)
    async with stage.online():
        (charge,) = csms.charges.values()
        assert (charge.ended, charge.energy) == ("DeAuthorized", 200)
        assert station.outlets[1].transaction is None
        assert station.tokens.cached == {"STRANGER": "Invalid"}
        assert station.lost == []


async def a_csms_asks_for_a_transaction(stage: Stage2) -> None:
    """E14: whether it runs, and whether anything of it waits."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        answer = await csms.ask("GetTransactionStatus", transaction_id=charge.id)
        assert (answer.ongoing_indicator, answer.messages_in_queue) == (True, False)
        await station.stop()
        answer = await csms.ask("GetTransactionStatus", transaction_id=charge.id)
        assert (answer.ongoing_indicator, answer.messages_in_queue) == (False, False)
        assert (await csms.ask("GetTransactionStatus")).messages_in_queue is False


SCENARIOS: Final = (
    Scenario(Block.TRANSACTIONS, ALL, a_driver_charges),
    Scenario(Block.TRANSACTIONS, ALL, the_cable_is_taken_out),
    Scenario(Block.TRANSACTIONS, ALL, a_connection_is_lost_while_an_ev_charges),
    Scenario(Block.TRANSACTIONS, ALL, a_stranger_charges_offline_and_is_found_out),
    Scenario(Block.TRANSACTIONS, NEW, a_csms_asks_for_a_transaction),
)
