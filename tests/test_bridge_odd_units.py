"""A register of energy in a unit of something else, as stations send it, ends a transaction all the same."""

from __future__ import annotations

import pytest

from tests.bridge16 import AT, Talk


@pytest.mark.parametrize("unit", ["W", "K", "Percent", "kvarh"])
def test_a_register_in_a_unit_that_is_no_energy_does_not_stand_in_for_the_meter_stop(unit: str) -> None:
    talk = Talk()
    talk.start()
    sample = {"value": "9", "context": "Transaction.End", "measurand": "Energy.Active.Import.Register", "unit": unit}
    talk.asked.clear()
    assert talk.stop(transactionData=[{"timestamp": AT, "sampledValue": [sample]}]) == {}
    ((action, event),) = talk.asked
    assert (action, event["eventType"]) == ("TransactionEvent", "Ended")
    (meter_stop,) = event["meterValue"][-1]["sampledValue"]
    assert (meter_stop["value"], meter_stop["context"]) == (9, "Transaction.End")
    assert meter_stop.get("unitOfMeasure", {"unit": "Wh"})["unit"] == "Wh"
