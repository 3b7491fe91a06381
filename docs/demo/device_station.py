"""The station of the demo that has a device model of 300 variables: it boots, reboots, and watches a variable."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from docs.demo.csms import now
from docs.demo.device_csms import POWER
from docs.demo.stations import Incoming, Send
from ocppkit import OCPP201, Handlers, v201
from ocppkit.asyncio import CsmsPeer
from ocppkit.device_model import DeviceModel, Entry, Reporting, load, serve
from ocppkit.device_model.model import address_of
from ocppkit.device_model.monitor_events import notify_events
from ocppkit.device_model.monitor_serving import serve_monitors
from ocppkit.device_model.monitors import Monitors
from ocppkit.registry import registry_of
from ocppkit.store import Store
from ocppkit.v201 import variables

NAME = "CS-DM"
EVSES = 11
SAMPLES = (7400, 11500, 12000, 10900)  # W
START_POINTS = ["EVConnected", "Authorized"]
OWN = (variables.HEARTBEAT_INTERVAL, variables.TX_START_POINT)


def new_model() -> DeviceModel[OCPP201]:
    """Return the model as the factory makes it: what the standard knows, EVSEs and connectors 11 times."""
    model = DeviceModel(OCPP201)
    for variable in registry_of(OCPP201).pairs:
        if variable.missing or variable in OWN:
            continue
        for evse, connector in places(variable.component):
            model.add(Entry.of(variable.at(evse=evse, connector=connector)))
    model.add(Entry.of(variables.HEARTBEAT_INTERVAL, 300, min_limit=1))
    model.add(Entry.of(variables.TX_START_POINT, ["Authorized"], values_list=START_POINTS, reboot_required=True))
    model.add(Entry.of(variables.PROBLEM.at("ChargingStation"), False))
    return model


def places(component: str | None) -> Sequence[tuple[int | None, int | None]]:
    """Return the EVSEs and connectors at which a component stands; all others belong to the whole station."""
    evses = range(1, EVSES + 1)
    if component == "EVSE":
        return [(evse, None) for evse in evses]
    return [(evse, 1) for evse in evses] if component == "Connector" else [(None, None)]


@dataclass
class Life:
    """A station from one boot to the next."""

    csms: CsmsPeer[OCPP201]
    reset: asyncio.Event = field(default_factory=asyncio.Event)
    watched: asyncio.Event = field(default_factory=asyncio.Event)

    async def call(self, request: Any) -> None:
        """Send what the model has to tell."""
        await self.csms.call(request)


async def live(incoming: Incoming, send: Send, store: Store, reason: v201.BootReasonEnumType) -> None:
    """Boot, plug an EV in, and go on until the CSMS asks for a reset or has seen an alert come and go."""
    model, monitors = new_model(), Monitors(OCPP201)
    load(store, model)
    start_points = model.get(variables.TX_START_POINT) or ()  # what is set later has no effect in this life
    life = Life(CsmsPeer(OCPP201, incoming, send, id="CSMS"))
    async with asyncio.TaskGroup() as tasks:
        serving = tasks.create_task(life.csms.run(handlers_of(model, monitors, store), life))
        await life.csms.call(
            v201.BootNotificationRequest(
                reason=reason, charging_station=v201.ChargingStationType(model="Demo DM", vendor_name="ocppkit")
            )
        )
        if "EVConnected" in start_points:
            await life.csms.call(started())
        if reason == v201.BootReasonEnumType.POWER_UP:
            await life.reset.wait()
        else:
            await life.watched.wait()
            await charge(life, model, monitors)
        serving.cancel()


def handlers_of(model: DeviceModel[OCPP201], monitors: Monitors[OCPP201], store: Store) -> Handlers[OCPP201, Life]:
    """Return what answers for the model and its monitors."""
    handlers = Handlers(OCPP201, Life)
    serve(handlers, model, now=now, how=Reporting(max_items=100), store=store)
    serve_monitors(handlers, monitors, model, now=now, answered=lambda life: life.watched.set())

    @handlers.on(v201.Reset)
    def reset(_: Life, request: v201.ResetRequest) -> v201.ResetResponse:
        return v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED)

    @handlers.after(v201.Reset)
    def reboot(life: Life, request: v201.ResetRequest, response: v201.ResetResponse) -> None:
        life.reset.set()

    return handlers


async def charge(life: Life, model: DeviceModel[OCPP201], monitors: Monitors[OCPP201]) -> None:
    """Sample the power of an EVSE, and tell what its monitors say of it."""
    power = model[address_of(POWER)]
    for watts in SAMPLES:
        model.set(POWER, Decimal(watts))
        for message in notify_events(OCPP201, monitors.changed(power, now()), now()):
            await life.csms.call(message)


def started() -> v201.TransactionEventRequest:
    """Return the start of a transaction because an EV was plugged in."""
    return v201.TransactionEventRequest(
        event_type=v201.TransactionEventEnumType.STARTED,
        timestamp=now(),
        trigger_reason=v201.TriggerReasonEnumType.CABLE_PLUGGED_IN,
        seq_no=0,
        transaction_info=v201.TransactionType(transaction_id="transaction-dm"),
        evse=v201.EVSEType(id=1, connector_id=1),
    )
