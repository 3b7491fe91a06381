"""The device model: typed gets and sets of a CSMS, and a station's own model."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import reveal_type

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, v16, v21, v201
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.device_model import Change, DeviceModel, Entry, get_variables, serve, set_variables
from ocppkit.v201 import variables


async def slow_down(station: StationPeer[OCPP201], old: StationPeer[OCPP16], new: StationPeer[OCPP21]) -> None:
    seconds = await station.get(variables.HEARTBEAT_INTERVAL)
    reveal_type(seconds)  # int
    reveal_type(await station.get(v201.variables.TX_START_POINT))  # list[str]
    reveal_type(await station.set(variables.HEARTBEAT_INTERVAL, 2 * seconds))  # bool
    reveal_type(await old.get(v16.keys.HEARTBEAT_INTERVAL))  # int
    reveal_type(await new.get(v21.variables.HEARTBEAT_INTERVAL))  # int
    await station.set(variables.HEARTBEAT_INTERVAL, "300")  # wrong: field type
    await station.set(variables.TX_START_POINT, "Authorized")  # wrong: field type
    await station.get(v21.variables.HEARTBEAT_INTERVAL)  # wrong: version
    await station.get(v16.keys.HEARTBEAT_INTERVAL)  # wrong: version
    await old.get(variables.HEARTBEAT_INTERVAL)  # wrong: version
    await old.set(v16.keys.HEARTBEAT_INTERVAL, 0.5)  # wrong: field type
    await station.get("HeartbeatInterval")  # wrong: field type
    station.set(variables.HEARTBEAT_INTERVAL, 300)  # wrong: await
    variables.HEARTBEAT_INTERVALL  # wrong: field name


model = DeviceModel(OCPP201)
model.add(Entry.of(variables.HEARTBEAT_INTERVAL, 300, min_limit=1))
model.add(Entry.of(variables.HEARTBEAT_INTERVAL, "300"))  # wrong: field type
reveal_type(model.get(variables.HEARTBEAT_INTERVAL))  # int | None
model.set(variables.HEARTBEAT_INTERVAL, 60)
model.set(variables.HEARTBEAT_INTERVAL, None)  # wrong: field type
model.set(variables.HEARTBEAT_INTERVAL, [60])  # wrong: field type
model.get(v21.variables.HEARTBEAT_INTERVAL)  # wrong: version
reveal_type(get_variables(model, v201.GetVariablesRequest(get_variable_data=[])))  # v201.GetVariablesResponse
set_variables(model, v201.GetVariablesRequest(get_variable_data=[]))  # wrong: field type
set_variables(model, v21.SetVariablesRequest(set_variable_data=[]))  # wrong: version
handlers = Handlers(OCPP201, CsmsPeer[OCPP201])


def changed(csms: CsmsPeer[OCPP201], changes: list[Change]) -> None: ...


serve(handlers, model, now=lambda: datetime.now(UTC))
serve(handlers, DeviceModel(OCPP21), now=lambda: datetime.now(UTC))  # wrong: version
