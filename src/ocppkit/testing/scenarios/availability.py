"""Availability: EVSEs in service and out of it, and heartbeats."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from ocppkit.testing.roles.stage import Stage
from ocppkit.testing.scenarios.table import ALL, Block, Scenario

__all__ = ["SCENARIOS"]


async def an_evse_is_taken_out_of_service(stage: Stage[Any, Any]) -> None:
    """G03, G04: at once if it is free, after the transaction if it is not."""
    async with stage.online() as (station, csms):
        await station.boot()
        assert await csms.switch(on=False, evse=2) == "Accepted"
        await csms.until(lambda: csms.statuses[2] == "Unavailable", "EVSE 2 stays in service")
        assert await csms.start("DRIVER", evse=2) == "Rejected"
        await station.plug_in(evse=1)
        assert await station.present("DRIVER", evse=1)
        assert await csms.switch(on=False) == "Scheduled"
        assert csms.statuses[1] != "Unavailable"
        await station.stop(evse=1)
        assert csms.statuses == {1: "Unavailable", 2: "Unavailable"}
        assert await csms.switch(on=True) == "Accepted"
        await csms.until(lambda: "Unavailable" not in csms.statuses.values(), "the station stays out of service")
        assert [outlet.operative for outlet in station.outlets.values()] == [True, True]


async def a_station_lives(stage: Stage[Any, Any]) -> None:
    """G02: a heartbeat brings the time."""
    async with stage.online() as (station, csms):
        csms.set_clock(datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC))
        await station.beat()
        assert station.csms_time == csms.now()


SCENARIOS: Final = (
    Scenario(Block.AVAILABILITY, ALL, an_evse_is_taken_out_of_service),
    Scenario(Block.AVAILABILITY, ALL, a_station_lives),
)
