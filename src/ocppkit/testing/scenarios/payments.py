"""Ad hoc payment of 2.1: on the driver's web page, and what the terminal settles."""

from __future__ import annotations

from typing import Final

from ocppkit.testing.roles.stage import Stage2
from ocppkit.testing.scenarios.table import NEWEST, Block, Scenario

__all__ = ["SCENARIOS"]


async def a_driver_pays_on_a_web_page(stage: Stage2) -> None:
    """C25: the station waits for the payment, and then the CSMS starts; the token is the payment."""
    async with stage.online() as (station, csms):
        payment = csms.names.IdTokenType(id_token="psp-1", type="DirectPayment")
        csms.token_types["psp-1"] = "DirectPayment"
        await station.plug_in()
        await csms.ask("NotifyWebPaymentStarted", evse_id=1, timeout=120)
        assert station.tariffs.web_payments == {1: 120}
        assert csms.charges == {}
        assert await csms.start("psp-1", evse=1) == "Accepted"
        begun = await csms.next(csms.names.TransactionEvent)
        (asked,) = station.came(csms.names.RequestStartTransaction)
        assert asked.id_token == begun.id_token == payment
        assert begun.transaction_info.remote_start_id == asked.remote_start_id
        assert csms.running().token == "psp-1"


async def a_terminal_settles_a_payment(stage: Stage2) -> None:
    """C18, C21: what was charged is settled, with a receipt for a company."""
    async with stage.online() as (station, csms):
        names = station.names
        company = names.AddressType(name="Example Ltd", address1="Main Street 1", city="Delft", country="NL")
        csms.vat["NL123"] = company
        receipt = names.NotifySettlementResponse(receipt_id="R1", receipt_url="https://csms.example/R1")
        csms.answer(names.NotifySettlement, receipt)
        station.token_types["psp-1"] = "DirectPayment"
        await station.plug_in()
        assert await station.present("psp-1")
        await station.measure(2000)
        await station.stop()
        (charge,) = csms.charges.values()
        for number, status, found in (("XX1", "Rejected", None), ("NL123", "Accepted", company)):
            request = names.VatNumberValidationRequest(vat_number=number, evse_id=1)
            assert await station.call(request) == names.VatNumberValidationResponse(
                vat_number=number, status=status, company=found, evse_id=1
            )
            assert csms.came(names.VatNumberValidation)[-1] == request
        (asked,) = csms.came(names.Authorize)
        assert (asked.id_token.id_token, asked.id_token.type) == (charge.token, "DirectPayment")
        settlement = names.NotifySettlementRequest(
            transaction_id=charge.id,
            psp_ref=charge.token,
            status="Settled",
            settlement_amount=1.6,
            settlement_time=station.now(),
            vat_company=company,
            vat_number="NL123",
        )
        assert await station.call(settlement) == receipt
        assert csms.came(names.NotifySettlement) == [settlement]


SCENARIOS: Final = (
    Scenario(Block.AD_HOC_PAYMENT, NEWEST, a_driver_pays_on_a_web_page),
    Scenario(Block.AD_HOC_PAYMENT, NEWEST, a_terminal_settles_a_payment),
)
