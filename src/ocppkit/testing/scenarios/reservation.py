"""Reservation: an EVSE that is kept for a driver."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage, Stage2
from ocppkit.testing.scenarios.table import ALL, NEW, OLD, Block, Scenario

__all__ = ["SCENARIOS"]


async def an_evse_is_reserved_for_a_driver(stage: Stage[Any, Any]) -> None:
    """H01, H03: others cannot charge there, and the reservation ends with the transaction that it was for."""
    async with stage.online() as (station, csms):
        assert await csms.reserve("DRIVER", id=7) == "Accepted"
        await csms.next(csms.names.StatusNotification)
        assert csms.statuses[1] == "Reserved"
        assert await csms.reserve("OTHER", id=8) == "Occupied"
        assert not await station.present("OTHER")
        assert await station.present("DRIVER")
        await station.plug_in()
        assert csms.running().token == "DRIVER"
        begun = csms.came(csms.names.StartTransaction if stage.version in OLD else csms.names.TransactionEvent)[0]
        assert (begun.reservation_id, station.outlets[1].reservation) == (7, None)


async def a_reservation_is_cancelled(stage: Stage[Any, Any]) -> None:
    """H02: then anybody can charge there."""
    async with stage.online() as (station, csms):
        assert await csms.reserve("DRIVER", id=7) == "Accepted"
        assert await csms.cancel(8) == "Rejected"
        assert await csms.cancel(7) == "Accepted"
        await station.plug_in()
        assert await station.present("OTHER")
        assert csms.running().token == "OTHER"


async def a_reservation_runs_out(stage: Stage2) -> None:
    """H04: the CSMS is told."""
    async with stage.online() as (station, csms):
        assert await csms.reserve("DRIVER", evse=2, id=7) == "Accepted"
        await station.control.expire(2)
        (update,) = csms.came(csms.names.ReservationStatusUpdate)
        assert (update.reservation_id, update.reservation_update_status) == (7, "Expired")
        assert csms.statuses[2] == "Available"


SCENARIOS: Final = (
    Scenario(Block.RESERVATION, ALL, an_evse_is_reserved_for_a_driver),
    Scenario(Block.RESERVATION, ALL, a_reservation_is_cancelled),
    Scenario(Block.RESERVATION, NEW, a_reservation_runs_out),
)
