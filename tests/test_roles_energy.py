"""What a scripted station of 2.1 does for the grid and with batteries: one control holds, and one driver gets each."""

from __future__ import annotations

import asyncio

import pytest

from ocppkit import OCPP21, StateError, v21
from ocppkit.testing.roles import Stage, Stage2


@pytest.mark.parametrize(
    ("priorities", "cleared", "superseded"),
    [
        ([0, 1], None, ["1"]),
        ([1, 0], None, ["0"]),
        ([1, 1], None, ["0"]),
        ([1, 0], "1", []),
        ([2, 1, 0], "2", ["0"]),
    ],
)
def test_of_der_controls_the_one_with_the_lowest_number_holds(
    priorities: list[int], cleared: str | None, superseded: list[str]
) -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP21)
        async with stage.online() as (_, csms):
            for id, priority in enumerate(priorities):
                limit = v21.LimitMaxDischargeType(priority=priority, pct_max_discharge_power=50)
                kind = v21.DERControlEnumType.LIMIT_MAX_DISCHARGE
                answer = await csms.ask(
                    "SetDERControl", is_default=True, control_id=str(id), control_type=kind, limit_max_discharge=limit
                )
                assert answer.status == "Accepted"
            if cleared is not None:
                await csms.ask("ClearDERControl", is_default=True, control_id=cleared)
            await csms.ask("GetDERControl", request_id=1)
            while (await csms.next(v21.ReportDERControl)).tbc:
                pass
            told = [one for report in csms.came(v21.ReportDERControl) for one in report.limit_max_discharge or ()]
            assert [one.id for one in told if one.is_superseded] == superseded

    asyncio.run(main())


def test_a_battery_is_promised_once() -> None:
    async def main() -> None:
        stage: Stage2 = Stage(OCPP21)
        async with stage.online() as (station, csms):
            station.energy.batteries = {1: 100}
            for token, status in (("ONE", "Accepted"), ("TWO", "Rejected")):
                answer = await csms.ask("RequestBatterySwap", id_token=csms.id_token(token), request_id=1)
                assert answer.status == status
            assert not await station.energy.swap("TWO", slot=2, soc=5)
            assert await station.energy.swap("ONE", slot=2, soc=5)
            with pytest.raises(StateError, match="slot 2 has a battery"):
                await station.energy.swap("TWO", slot=2, soc=7)
            assert await station.energy.swap("TWO", slot=3, soc=7)
            assert station.energy.batteries == {3: 7}

    asyncio.run(main())
