"""Stations of other versions: a bridge in a CSMS, a bridge without I/O, and a relay with filters."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import reveal_type

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, v16, v201
from ocppkit.asyncio import StationPeer
from ocppkit.bridge import Bridge, Context, Loss, LossKind, Options, Side, State, downgrade, upgrade
from ocppkit.bridge.filters import FORWARD, Filters, Passing, Verdict
from ocppkit.bridge.gate import Gate
from ocppkit.bridged import BridgedStationPeer, Hop, States, relay

states = States()
handlers = Handlers(OCPP201, StationPeer[OCPP201])


def watch(what: object) -> None:
    if isinstance(what, Loss):
        reveal_type(what.kind)  # LossKind


async def texts() -> AsyncIterator[str]:
    yield "[]"


async def send(text: str | bytes) -> None: ...


async def on_connect(handlers16: Handlers[OCPP16, StationPeer[OCPP16]]) -> None:
    station = BridgedStationPeer(OCPP201, OCPP16, texts(), send, id="CS001", states=states, watch_bridge=watch)
    await station.run(handlers, station)
    reveal_type(await station.call(v201.ClearCacheRequest()))  # v201.ClearCacheResponse
    reveal_type(await station.get(v201.variables.HEARTBEAT_INTERVAL))  # int
    await station.call(v16.ClearCacheRequest())  # wrong: version
    await station.run(handlers16, station)  # wrong: version
    BridgedStationPeer(OCPP201, "1.6", texts(), send)  # wrong: field type
    BridgedStationPeer(OCPP201, OCPP16, texts(), send, bridge_options={"immediate_reset": "Soft"})  # wrong: field type
    BridgedStationPeer(OCPP201, OCPP16, texts(), print)  # wrong: await


state = State()
now = datetime.now(UTC)
up = upgrade(v16.AuthorizeRequest(id_tag="04A2B3C4"), Context.start(state, now))
reveal_type(up.losses[0].pointer)  # str
downgrade(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE), Context.start(state, now, asker=Side.CSMS))
downgrade(v201.Reset, Context.start(state, now))  # wrong: field type
Context.start(state)  # wrong: missing field
Options(refused=frozenset({LossKind.GUESSED}))
Options(refused=frozenset({"guessed"}))  # wrong: field type
Options(immediate_rest="Soft")  # wrong: field name

bridge = Bridge(OCPP16, OCPP201, clock=lambda: now)
bridge.receive(Side.CSMS, "[]", now=0.0)
reveal_type(bridge.messages_to_send(Side.STATION))  # list[str]
bridge.receive("csms", "[]", now=0.0)  # wrong: field type
Bridge(OCPP16, OCPP21)  # wrong: missing field

filters = Filters(OCPP16)


@filters.on(v16.Reset)
def no_hard_reset(passing: Passing, request: v16.ResetRequest) -> v16.ResetRequest | Verdict:
    if request.type is v16.ResetType.HARD:
        return v16.ResetRequest(type=v16.ResetType.SOFT)
    return FORWARD


@filters.on_response(v16.BootNotification)
def at_least_a_minute(_: Passing, response: v16.BootNotificationResponse) -> v16.BootNotificationResponse | Verdict:
    return FORWARD


def of_another(passing: Passing, request: v16.HeartbeatRequest) -> Verdict:
    return FORWARD


filters.on(v16.ClearCache)(of_another)  # wrong: handler for another action
filters.on(v201.Reset)  # wrong: version


async def between(gate: Gate) -> None:
    ended = await relay({Side.STATION: Hop(texts(), send), Side.CSMS: Hop(texts(), send)}, gate)
    reveal_type(ended.side)  # Side
    relay({Side.STATION: Hop(texts(), send)}, gate)  # wrong: await
