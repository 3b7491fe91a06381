"""Metering: what is read from a meter, in transactions and between them."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage
from ocppkit.testing.scenarios.table import ALL, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_meter_is_read_between_transactions(stage: Stage[Any, Any]) -> None:
    """J01 and 1.6, 4.7: MeterValues are of an EVSE, and of no transaction."""
    async with stage.online() as (station, csms):
        await station.measure(50, evse=2)
        assert csms.meters == {2: station.outlets[2].meter}
        assert csms.charges == {}


async def a_meter_is_read_during_a_transaction(stage: Stage[Any, Any]) -> None:
    """J02: what is measured then belongs to the transaction."""
    async with stage.online() as (station, csms):
        for evse in (1, 2):
            await station.plug_in(evse=evse)
            assert await station.present("DRIVER", evse=evse)
        await station.measure(700, evse=1)
        await station.measure(900, evse=2)
        await station.measure(100, evse=1)
        assert [csms.running(evse).energy for evse in (1, 2)] == [800, 900]
        assert csms.meters == {}


SCENARIOS: Final = (
    Scenario(Block.METERING, ALL, a_meter_is_read_between_transactions),
    Scenario(Block.METERING, ALL, a_meter_is_read_during_a_transaction),
)
