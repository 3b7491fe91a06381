"""Ad hoc payment of 2.1: on the driver's web page, and what the terminal settles."""

from __future__ import annotations

from typing import Final

from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_driver_pays_on_a_web_page(stage: Stage2) -> None:
    """C25: the station waits for the payment, and then the CSMS starts."""
    async with stage.online() as (station, csms):
        await station.plug_in()
        await csms.ask("NotifyWebPaymentStarted", evse_id=1, timeout=120)
        assert station.tariffs.web_payments == {1: 120}
        assert csms.charges == {}
        assert await csms.start("PAID", evse=1) == "Accepted"
        await csms.next(csms.names.TransactionEvent)
        assert csms.running().token == "PAID"


async def a_terminal_settles_a_payment(stage: Stage2) -> None:
    """C18, C21: what was charged is settled, with a receipt for a company."""
    async with stage.online() as (station, csms):
        names = station.names
        company = names.AddressType(name="Example Ltd", address1="Main Street 1", city="Delft", country="NL")
        csms.vat["NL123"] = company
        csms.answer(
            names.NotifySettlement,
            names.NotifySettlementResponse(receipt_id="R1", receipt_url="https://csms.example/R1"),
        )
        await station.plug_in()
        assert await station.present("CARD")
        await station.measure(2000)
        await station.stop()
        (charge,) = csms.charges.values()
        unknown = await station.call(names.VatNumberValidationRequest(vat_number="XX1", evse_id=1))
        assert (unknown.status, unknown.company) == ("Rejected", None)
        known = await station.call(names.VatNumberValidationRequest(vat_number="NL123", evse_id=1))
        assert (known.status, known.company) == ("Accepted", company)
        receipt = await station.call(
            names.NotifySettlementRequest(
                transaction_id=charge.id,
                psp_ref="psp-1",
                status="Settled",
                settlement_amount=1.6,
                settlement_time=station.now(),
                vat_company=known.company,
                vat_number=known.vat_number,
            )
        )
        assert receipt.receipt_id == "R1"
        (settled,) = csms.came(names.NotifySettlement)
        assert (settled.transaction_id, settled.settlement_amount) == (charge.id, 1.6)
        assert settled.vat_company == company


SCENARIOS: Final = (
    Scenario(Block.AD_HOC_PAYMENT, NEWEST, a_driver_pays_on_a_web_page),
    Scenario(Block.AD_HOC_PAYMENT, NEWEST, a_terminal_settles_a_payment),
)
