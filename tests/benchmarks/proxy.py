"""What a proxy adds to a call: the time of its own work, and the round trip over WebSockets with and without one."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any, Final

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP201, Handlers, Version, from_payload
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.bridge.driver import Bridge
from ocppkit.bridge.filters import FORWARD, Filters
from ocppkit.bridge.flows import Side
from ocppkit.bridge.gate import Gate
from ocppkit.cli.proxying import Proxy, Settings
from tests.benchmarks.rounds import Pace, Turn, interleaved

AT: Final = datetime(2026, 5, 1, 10, tzinfo=UTC)
STAMP: Final = "2026-05-01T10:00:00Z"
SAMPLES: Final = 20

Call = Callable[[], Awaitable[object]]


def payloads(version: type[Version]) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return what a station asks, by label: the action and the payload."""
    if version is OCPP16:
        sample: dict[str, Any] = {"value": "1234", "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
        meter = {"connectorId": 1}
    else:
        sample, meter = {"value": 1234, "measurand": "Energy.Active.Import.Register"}, {"evseId": 1}
    values = [{"timestamp": STAMP, "sampledValue": [sample] * SAMPLES}]
    return {
        "Heartbeat": ("Heartbeat", {}),
        f"MeterValues[{SAMPLES} samples]": ("MeterValues", {**meter, "meterValue": values}),
    }


ANSWERS: Final[dict[str, dict[str, Any]]] = {"Heartbeat": {"currentTime": STAMP}, "MeterValues": {}}


def filters() -> Filters[OCPP201]:
    """Return filters that look at everything and forward it."""
    made = Filters(OCPP201)
    for action in ANSWERS:
        known: Any = OCPP201.actions[action]
        made.on(known)(lambda passing, message: FORWARD)
        made.on_response(known)(lambda passing, message: FORWARD)
    return made


# The work alone


def _relayed(gate: Gate, call: str, answer: str) -> Callable[[], object]:
    def pass_both() -> None:
        for side, text in ((Side.STATION, call), (Side.CSMS, answer)):
            ((target, onward),) = gate.comes(side, text)
            assert gate.goes(target, onward) == [(target, text)]

    return pass_both


def _bridged(label: str) -> Callable[[], object]:
    bridge = Bridge(OCPP16, OCPP201, clock=lambda: AT)
    action, payload = payloads(OCPP16)[label]
    call, answer = json.dumps([2, "m1", action, payload]), json.dumps([3, "m1", ANSWERS[action]])

    def pass_both() -> None:
        bridge.receive(Side.STATION, call, now=0.0)
        assert len(bridge.messages_to_send(Side.CSMS)) == 1
        bridge.receive(Side.CSMS, answer, now=0.0)
        assert len(bridge.messages_to_send(Side.STATION)) == 1
        bridge.losses()

    return pass_both


def work(pace: Pace) -> dict[str, dict[str, float]]:
    """Return the microseconds of a call and its answer in a proxy, without sockets, by label and way."""
    found: dict[str, dict[str, float]] = {}
    for label, (action, payload) in payloads(OCPP201).items():
        texts = json.dumps([2, "m1", action, payload]), json.dumps([3, "m1", ANSWERS[action]])
        versions = dict.fromkeys(Side, OCPP201)
        turns = {
            "transparent": Turn(_relayed(Gate("CS1", versions), *texts)),
            "with filters": Turn(_relayed(Gate("CS1", versions, [filters()]), *texts)),
            "bridge 1.6 to 2.0.1": Turn(_bridged(label)),
        }
        found[label] = {name: 1e6 * seconds for name, seconds in interleaved(turns, pace).items()}
    return found


# Round trips


def _handlers() -> Handlers[OCPP201, Any]:
    handlers = Handlers(OCPP201, object)
    for name, answer in ANSWERS.items():
        action: Any = OCPP201.actions[name]
        response = from_payload(action.response, answer)
        handlers.on(action)(lambda _, request, response=response: response)
    return handlers


@asynccontextmanager
async def _calls(version: type[Version], url: str) -> AsyncGenerator[dict[str, Call]]:
    protocols = [Subprotocol(version.subprotocol)]
    async with connect(f"{url}/CS1", subprotocols=protocols, compression=None) as ws:
        peer: CsmsPeer[Any] = CsmsPeer(version, ws, ws.send)
        running = asyncio.create_task(peer.run(Handlers(version), None))

        def call_of(action: str, payload: dict[str, Any]) -> Call:
            cls: Any = version.actions[action].request
            request = from_payload(cls, payload)
            return lambda: peer.call(request)

        try:
            yield {label: call_of(*each) for label, each in payloads(version).items()}
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def _round_trip(call: Call, number: int) -> float:
    start = time.perf_counter()
    for _ in range(number):
        await call()
    return (time.perf_counter() - start) / number


async def round_trips(pace: Pace) -> dict[str, dict[str, float]]:
    """Return the microseconds of a call from a station to its CSMS, by label and what stands between them."""
    number, rounds = (20, 2) if pace.quick else (300, 9)
    handlers = _handlers()

    async def on_connect(ws: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            await StationPeer(OCPP201, ws, ws.send).run(handlers, None)

    async with AsyncExitStack() as stack:
        protocols = [Subprotocol(OCPP201.subprotocol)]
        csms = await stack.enter_async_context(
            serve(on_connect, "127.0.0.1", 0, subprotocols=protocols, compression=None)
        )
        to = f"ws://127.0.0.1:{csms.sockets[0].getsockname()[1]}"
        calls = {"nothing": await stack.enter_async_context(_calls(OCPP201, to))}
        settings: dict[str, tuple[type[Version], dict[str, Any]]] = {
            "transparent": (OCPP201, {}),
            "with filters": (OCPP201, {"filters": [filters()]}),
            "bridge 1.6 to 2.0.1": (OCPP16, {"csms": OCPP201}),
        }
        for name, (version, more) in settings.items():
            server = await Proxy(Settings(to=to, **more)).serve("127.0.0.1", 0)
            stack.push_async_callback(server.wait_closed)
            stack.callback(server.close)
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            calls[name] = await stack.enter_async_context(_calls(version, url))
        found: dict[str, dict[str, list[float]]] = {label: {} for label in calls["nothing"]}
        for _ in range(rounds + 1):  # the first warms up
            for name, each in calls.items():
                for label, call in each.items():
                    found[label].setdefault(name, []).append(await _round_trip(call, number))
    return {
        label: {name: 1e6 * statistics.median(times[1:]) for name, times in each.items()}
        for label, each in found.items()
    }


def run(pace: Pace) -> dict[str, Any]:
    """Return the microseconds of a proxy's own work, and of round trips without and with one."""
    return {"work": work(pace), "round_trips": asyncio.run(round_trips(pace))}
