"""The depot against a station, with the kit of ocppkit."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal

import pytest
from depot import Ledger, handlers

from ocppkit import OCPP201, ErrorCode, Handlers, RemoteCallError, v201
from ocppkit.asyncio import CsmsPeer
from ocppkit.device_model import DeviceModel, Entry, serve
from ocppkit.messages import Sender
from ocppkit.testing import Clock, Conversation, assert_never_said, assert_said, connected, refused, said
from ocppkit.testing.plugin import Run

ACCEPTED = v201.AuthorizationStatusEnumType.ACCEPTED
UNKNOWN = v201.AuthorizationStatusEnumType.UNKNOWN
Kind = v201.TransactionEventEnumType


@asynccontextmanager
async def depot(clock: Clock, ledger: Ledger, interval: int = 60) -> AsyncGenerator[Conversation[OCPP201]]:
    """Connect a station whose heart beats that often to the depot."""
    model = DeviceModel(OCPP201)
    model.add(Entry.of(v201.variables.HEARTBEAT_INTERVAL, interval))
    station = Handlers(OCPP201, CsmsPeer[OCPP201])
    serve(station, model, now=clock.now)
    async with connected(OCPP201, csms=handlers(ledger, clock.now), station=station, clock=clock) as conversation:
        yield conversation


def boot(vendor: str = "Example") -> v201.BootNotificationRequest:
    return v201.BootNotificationRequest(
        reason=v201.BootReasonEnumType.POWER_UP,
        charging_station=v201.ChargingStationType(model="Pro 22", vendor_name=vendor),
    )


def token(text: str) -> v201.IdTokenType:
    return v201.IdTokenType(id_token=text, type=v201.IdTokenEnumType.ISO14443)


def event(clock: Clock, kind: Kind, seq_no: int, wh: float, by: str | None = None) -> v201.TransactionEventRequest:
    value = v201.SampledValueType(value=wh)
    return v201.TransactionEventRequest(
        event_type=kind,
        timestamp=clock.now(),
        trigger_reason=v201.TriggerReasonEnumType.METER_VALUE_PERIODIC,
        seq_no=seq_no,
        transaction_info=v201.TransactionType(transaction_id="T1"),
        id_token=token(by) if by is not None else None,
        meter_value=[v201.MeterValueType(timestamp=clock.now(), sampled_value=[value])],
    )


@pytest.mark.parametrize(("shown", "status"), [("A1", ACCEPTED), ("B2", UNKNOWN)])
def test_a_bus_charges_only_with_its_token(
    shown: str, status: v201.AuthorizationStatusEnumType, ocpp_clock: Clock, ocpp_run: Run
) -> None:
    async def main() -> v201.AuthorizeResponse:
        async with depot(ocpp_clock, Ledger({"A1": "bus 7"})) as talk:
            return await talk.to_csms.call(v201.AuthorizeRequest(id_token=token(shown)))

    expected = v201.AuthorizeResponse(id_token_info=v201.IdTokenInfoType(status=status))
    assert ocpp_run(main()) == expected


def test_energy_is_what_the_meter_has_gained(ocpp_clock: Clock, ocpp_run: Run) -> None:
    ledger = Ledger({"A1": "bus 7"})

    async def main() -> None:
        async with depot(ocpp_clock, ledger) as talk:
            await talk.to_csms.call(event(ocpp_clock, Kind.STARTED, 0, 1000.0, by="A1"))
            await ocpp_clock.advance(3600)
            await talk.to_csms.call(event(ocpp_clock, Kind.UPDATED, 1, 12_500.5))
            await talk.to_csms.call(event(ocpp_clock, Kind.ENDED, 2, 13_000.0))

    ocpp_run(main())
    session = ledger.sessions["T1"]
    assert (session.bus, session.energy, session.ended) == ("bus 7", Decimal(12_000), True)


def test_a_station_of_another_vendor_is_refused(ocpp_clock: Clock, ocpp_run: Run) -> None:
    async def main() -> None:
        async with depot(ocpp_clock, Ledger({})) as talk:
            with pytest.raises(RemoteCallError) as caught:
                await talk.to_csms.call(boot("Other"))
            assert caught.value.code is ErrorCode.SECURITY_ERROR
            assert_said(talk.log, refused(v201.BootNotification, by=Sender.CSMS))

    ocpp_run(main())


@pytest.mark.parametrize(("interval", "is_set"), [(60, True), (600, False)])
def test_hearts_that_beat_too_fast_are_slowed_down(
    interval: int, is_set: bool, ocpp_clock: Clock, ocpp_run: Run
) -> None:
    async def main() -> None:
        async with depot(ocpp_clock, Ledger({}), interval) as talk:
            await talk.to_csms.call(boot())
            await ocpp_clock.settle()
            assert_said(talk.log, said(v201.GetVariablesRequest))
            if is_set:
                assert_said(talk.log, said(v201.SetVariablesRequest), said(v201.SetVariablesResponse))
            else:
                assert_never_said(talk.log, said(v201.SetVariablesRequest))

    ocpp_run(main())
