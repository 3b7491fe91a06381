"""Tariff and cost: what a driver is shown, and what it is worked out from."""

from __future__ import annotations

from typing import Any, Final

from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEW, NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_driver_sees_the_running_cost(stage: Stage2) -> None:
    """I02, I03: by CostUpdated while it charges, and with the answer to its end."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        await csms.ask("CostUpdated", total_cost=1.25, transaction_id=charge.id)
        assert station.tariffs.costs == {charge.id: 1.25}
        csms.costs[charge.id] = 3.5
        await station.measure(1000)
        assert station.tariffs.costs == {charge.id: 3.5}
        csms.costs[charge.id] = 4.75
        await station.stop()
        assert station.tariffs.costs == {charge.id: 4.75}


def _tariff(names: Any, id: str, price: float, currency: str = "EUR") -> Any:
    energy = names.TariffEnergyType(prices=[names.TariffEnergyPriceType(price_kwh=price)])
    return names.TariffType(tariff_id=id, currency=currency, energy=energy)


async def default_tariffs_are_set_and_cleared(stage: Stage2) -> None:
    """I07, I09, I10 of 2.1: by the EVSE, and no tariff twice."""
    async with stage.online() as (station, csms):
        names = csms.names
        first, second = _tariff(names, "day", 0.4), _tariff(names, "night", 0.3)
        assert (await csms.ask("GetTariffs", evse_id=0)).status == "NoTariff"
        assert (await csms.ask("SetDefaultTariff", evse_id=1, tariff=first)).status == "Accepted"
        assert (await csms.ask("SetDefaultTariff", evse_id=2, tariff=first)).status == "DuplicateTariffId"
        assert (await csms.ask("SetDefaultTariff", evse_id=2, tariff=second)).status == "Accepted"
        assert station.tariffs.default == {1: first, 2: second}
        assigned = [
            names.TariffAssignmentType(tariff_id=id, tariff_kind="DefaultTariff", evse_ids=[evse])
            for id, evse in (("day", 1), ("night", 2))
        ]
        found = await csms.ask("GetTariffs", evse_id=0)
        assert found == names.GetTariffsResponse(status="Accepted", tariff_assignments=assigned)
        cleared = await csms.ask("ClearTariffs", tariff_ids=["day", "dusk"])
        assert cleared.clear_tariffs_result == [
            names.ClearTariffsResultType(tariff_id="day", status="Accepted"),
            names.ClearTariffsResultType(tariff_id="dusk", status="NoTariff"),
        ]
        assert station.tariffs.default == {2: second}


async def a_tariff_changes_while_an_ev_charges(stage: Stage2) -> None:
    """I11 of 2.1: not its currency, and not after its end."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        assert await station.present("DRIVER")
        charge = csms.running()
        cheaper, foreign = _tariff(csms.names, "cheaper", 0.2), _tariff(csms.names, "foreign", 0.2, "SEK")
        for tariff, status in ((foreign, "NoCurrencyChange"), (cheaper, "Accepted")):
            answer = await csms.ask("ChangeTransactionTariff", transaction_id=charge.id, tariff=tariff)
            assert answer.status == status
        assert station.tariffs.driver == {charge.id: cheaper}
        await station.stop()
        late = await csms.ask("ChangeTransactionTariff", transaction_id=charge.id, tariff=cheaper)
        assert late.status == "TxNotFound"


SCENARIOS: Final = (
    Scenario(Block.COST, NEW, a_driver_sees_the_running_cost),
    Scenario(Block.COST, NEWEST, default_tariffs_are_set_and_cleared),
    Scenario(Block.COST, NEWEST, a_tariff_changes_while_an_ev_charges),
)
