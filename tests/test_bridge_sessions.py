"""Whole sessions over WebSockets: stations and a CSMS of PyPI ``ocpp``, and ours of another version, over a bridge."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP21, OCPP201, Handlers, Version, from_payload, to_payload
from ocppkit.asyncio import CsmsPeer, Stations
from ocppkit.bridged import BridgedStationPeer, States
from ocppkit.cli.proxying import Proxy, Settings
from ocppkit.store import SqliteStore
from tests.interop.payloads import ANSWERS, CSMS, STATION, TOKEN
from tests.interop.theirs import Theirs, peer_process

LONGEST = 60.0  # seconds
Json = Any
TAG = "04A2B3C4"
EVSE = {"id": 1, "connectorId": 1}


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(LONGEST):
            await main()

    asyncio.run(bounded())


def stamp(ago: float = 0.0) -> str:
    return (datetime.now(UTC) - timedelta(seconds=ago)).isoformat(timespec="seconds").replace("+00:00", "Z")


@asynccontextmanager
async def peer(role: str, version: type[Version]) -> AsyncGenerator[tuple[Theirs, Json]]:
    """Start a peer of PyPI, and return it with what it says of itself."""
    orders = {
        "role": role, "version": version.name, "subprotocol": version.subprotocol, "timeout": 10.0, "slow": 0.0,
        "late": 0.0, "answers": ANSWERS[version.name][role], "lies": {},
    }  # fmt: skip
    async with peer_process("mobilityhouse") as theirs:
        first = await theirs.begin(orders)
        yield theirs, first
        assert await theirs.notices() == []


def handlers_of(version: type[Version], role: str, seen: list[tuple[str, Json]]) -> Handlers[Any, Any]:
    """Return handlers that answer as the table of payloads says, and keep what they were asked."""
    handlers: Handlers[Any, Any] = Handlers(version, object)
    for name, answer in ANSWERS[version.name][role].items():
        action: Any = version.actions[name]

        def handle(_: object, request: Any, action: Any = action, answer: Json = answer) -> Any:
            seen.append((action.name, to_payload(request)))
            return from_payload(action.response, answer)

        handlers.on(action)(handle)
    return handlers


# A station of 1.6 by PyPI, a CSMS of 2.x by us


class Csms:
    """Our CSMS, written for one version, that stations of 1.6 connect to."""

    def __init__(self, version: type[Version], states: States) -> None:
        self.version = version
        self.states = states
        self.stations = Stations()
        self.seen: list[tuple[str, Json]] = []
        self.url = ""

    def told(self, action: str) -> list[Json]:
        return [payload for name, payload in self.seen if name == action]

    def events(self) -> list[Json]:
        return self.told("TransactionEvent")

    async def ask(self, action: str, payload: Json) -> Json:
        station = await self.stations.arrival("CS1", timeout=10)
        request: Any = self.version.actions[action].request
        return to_payload(await station.call(from_payload(request, payload)))

    async def on_connect(self, ws: ServerConnection) -> None:
        handlers = handlers_of(self.version, CSMS, self.seen)
        station = BridgedStationPeer(self.version, OCPP16, ws, ws.send, id="CS1", states=self.states)
        with suppress(ConnectionClosed):
            async with self.stations.connected(station):
                await station.run(handlers, station)

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[None]:
        subprotocols = [Subprotocol(OCPP16.subprotocol)]
        async with serve(self.on_connect, "127.0.0.1", 0, subprotocols=subprotocols) as server:
            self.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS1"
            yield


async def cut(theirs: Theirs, csms: Csms) -> None:
    """Cut the connection, and wait until the station has connected again and is served."""
    before = csms.stations["CS1"]
    await theirs.do("cut")
    while csms.stations.get("CS1") in {None, before}:
        await asyncio.sleep(0.01)
    assert (await csms.ask("TriggerMessage", {"requestedMessage": "Heartbeat"}))["status"] == "Accepted"


async def ask(theirs: Theirs, action: str, payload: Json) -> Json:
    told = await theirs.ask(action, payload)
    assert not told.error, told
    return told.result


@asynccontextmanager
async def station16(csms: Csms) -> AsyncGenerator[Theirs]:
    async with csms.listening(), peer(STATION, OCPP16) as (theirs, _):
        assert (await theirs.do("connect", url=csms.url, offer=[OCPP16.subprotocol]))["subprotocol"] == "ocpp1.6"
        yield theirs


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=lambda version: version.name)
def test_a_station_of_1_6_has_a_session_at_a_csms_of_2_x(version: type[Version]) -> None:
    async def main() -> None:
        csms = Csms(version, States())
        async with station16(csms) as theirs:
            booted = await ask(theirs, "BootNotification", {"chargePointVendor": "Example", "chargePointModel": "Pro"})
            assert (booted["status"], booted["interval"]) == ("Accepted", 300)
            assert await csms.ask(
                "GetVariables",
                {
                    "getVariableData": [
                        {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
                    ]
                },
            ) == {
                "getVariableResult": [
                    {
                        "attributeStatus": "Accepted",
                        "attributeValue": "300",
                        "component": {"name": "OCPPCommCtrlr"},
                        "variable": {"name": "HeartbeatInterval"},
                    }
                ]
            }
            status = {"connectorId": 1, "errorCode": "NoError", "timestamp": stamp()}
            await ask(theirs, "StatusNotification", {**status, "status": "Preparing"})
            remote = {"remoteStartId": 5, "idToken": TOKEN, "evseId": 1}
            assert (await csms.ask("RequestStartTransaction", remote))["status"] == "Accepted"
            begin = {"connectorId": 1, "idTag": TAG, "meterStart": 1000, "timestamp": stamp()}
            started = await ask(theirs, "StartTransaction", begin)
            assert started["id_tag_info"]["status"] == "Accepted"
            number = started["transaction_id"]
            await ask(theirs, "StatusNotification", {**status, "status": "Charging"})
            sample = {"value": "1210", "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
            meter = [{"timestamp": stamp(), "sampledValue": [sample]}]
            await ask(theirs, "MeterValues", {"connectorId": 1, "transactionId": number, "meterValue": meter})
            name = csms.events()[0]["transactionInfo"]["transactionId"]
            assert (await csms.ask("RequestStopTransaction", {"transactionId": name}))["status"] == "Accepted"
            stop = {"transactionId": number, "meterStop": 1800, "timestamp": stamp(), "reason": "Remote"}
            await ask(theirs, "StopTransaction", stop)
            await ask(theirs, "StatusNotification", {**status, "status": "Available"})
        assert [(one["eventType"], one["triggerReason"], one["seqNo"]) for one in csms.events()] == [
            ("Started", "RemoteStart", 0),
            ("Updated", "ChargingStateChanged", 1),
            ("Updated", "MeterValuePeriodic", 2),
            ("Ended", "RemoteStop", 3),
        ]
        assert {one["transactionInfo"]["transactionId"] for one in csms.events()} == {name}
        begun, ended = csms.events()[0], csms.events()[-1]
        assert (begun["evse"], begun["transactionInfo"]["remoteStartId"]) == (EVSE, 5)
        assert ended["meterValue"][-1]["sampledValue"][0]["value"] == 1800
        assert [one["connectorStatus"] for one in csms.told("StatusNotification")] == ["Occupied", "Available"]

    run(main)


def test_a_transaction_survives_a_reconnect_and_a_restart_of_the_bridge(tmp_path: Path) -> None:
    async def main() -> None:
        with SqliteStore(tmp_path / "state") as store:
            csms = Csms(OCPP201, States(store))
            async with station16(csms) as theirs:
                begin = {"connectorId": 1, "idTag": TAG, "meterStart": 1000, "timestamp": stamp()}
                number = (await ask(theirs, "StartTransaction", begin))["transaction_id"]
                csms.states = States(store)  # nothing in memory is left
                await cut(theirs, csms)
                stop = {"transactionId": number, "meterStop": 1800, "timestamp": stamp()}
                await ask(theirs, "StopTransaction", stop)
        assert [(one["eventType"], one["seqNo"]) for one in csms.events()] == [("Started", 0), ("Ended", 1)]
        assert len({one["transactionInfo"]["transactionId"] for one in csms.events()}) == 1

    run(main)


def test_transactions_of_an_offline_station_are_replayed_after_it_has_connected_again() -> None:
    async def main() -> None:
        csms = Csms(OCPP201, States())
        async with station16(csms) as theirs:
            await ask(theirs, "BootNotification", {"chargePointVendor": "Example", "chargePointModel": "Pro"})
            await cut(theirs, csms)
            begin = {"connectorId": 1, "idTag": TAG, "meterStart": 1000, "timestamp": stamp(900)}
            number = (await ask(theirs, "StartTransaction", begin))["transaction_id"]
            again = (await ask(theirs, "StartTransaction", begin))["transaction_id"]  # its answer was lost, it thinks
            assert again == number
            stop = {"transactionId": number, "meterStop": 1800, "timestamp": stamp(300)}
            await ask(theirs, "StopTransaction", stop)
            begin = {"connectorId": 1, "idTag": TAG, "meterStart": 1800, "timestamp": stamp()}
            assert (await ask(theirs, "StartTransaction", begin))["transaction_id"] != number
        assert [(one["eventType"], one["seqNo"], one.get("offline", False)) for one in csms.events()] == [
            ("Started", 0, True),
            ("Started", 0, True),
            ("Ended", 1, True),
            ("Started", 0, False),
        ]

    run(main)


# A station of 2.x by us, a CSMS of 1.6 by PyPI


@asynccontextmanager
async def station2x(
    version: type[Version], url: str, seen: list[tuple[str, Json]]
) -> AsyncGenerator[Callable[[str, Json], Coroutine[Any, Any, Json]]]:
    """Connect our station to a proxy, and return what asks the CSMS for something."""
    handlers = handlers_of(version, STATION, seen)
    async with connect(f"{url}/ocpp/CS1", subprotocols=[Subprotocol(version.subprotocol)]) as ws:
        csms: CsmsPeer[Any] = CsmsPeer(version, ws, ws.send)
        serving = asyncio.create_task(csms.run(handlers, None))

        async def call(action: str, payload: Json) -> Json:
            request: Any = version.actions[action].request
            return to_payload(await csms.call(from_payload(request, payload)))

        try:
            yield call
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


@pytest.mark.parametrize("version", [OCPP201, OCPP21], ids=lambda version: version.name)
def test_a_station_of_2_x_has_a_session_at_a_csms_of_1_6(version: type[Version]) -> None:
    async def main() -> None:
        seen: list[tuple[str, Json]] = []
        async with peer(CSMS, OCPP16) as (theirs, first):
            proxy = Proxy(Settings(to=f"ws://127.0.0.1:{first['port']}", csms=OCPP16))
            server = await proxy.serve("127.0.0.1", 0)
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            async with station2x(version, url, seen) as call:
                station = {"model": "Pro 22", "vendorName": "Example"}
                booted = await call("BootNotification", {"reason": "PowerUp", "chargingStation": station})
                assert (booted["status"], booted["interval"]) == ("Accepted", 300)
                authorized = await call("Authorize", {"idToken": TOKEN})
                assert authorized["idTokenInfo"]["status"] == "Accepted"
                remote = await theirs.ask("RemoteStartTransaction", {"idTag": TAG, "connectorId": 1})
                assert remote.result["status"] == "Accepted"
                common = {"timestamp": stamp(), "transactionInfo": {"transactionId": "t-1"}}
                started = await call(
                    "TransactionEvent",
                    {
                        **common,
                        "eventType": "Started",
                        "triggerReason": "RemoteStart",
                        "seqNo": 0,
                        "evse": EVSE,
                        "idToken": TOKEN,
                    },
                )
                assert started["idTokenInfo"]["status"] == "Accepted"
                sample = {"value": 5200, "measurand": "Energy.Active.Import.Register"}
                meter = [{"timestamp": stamp(), "sampledValue": [sample]}]
                update = {"eventType": "Updated", "triggerReason": "MeterValuePeriodic", "seqNo": 1}
                assert await call("TransactionEvent", {**common, **update, "meterValue": meter}) == {}
                stop = await theirs.ask("RemoteStopTransaction", {"transactionId": 7})
                assert stop.result["status"] == "Accepted"
                end = {"eventType": "Ended", "triggerReason": "RemoteStop", "seqNo": 2}
                await call("TransactionEvent", {**common, **end, "meterValue": meter})
                read = await theirs.ask("GetConfiguration", {"key": ["HeartbeatInterval"]})
                assert read.result["configuration_key"][0]["value"] == "300"
                wrote = await theirs.ask("ChangeConfiguration", {"key": "HeartbeatInterval", "value": "60"})
                assert wrote.result["status"] == "Accepted"
            server.close()
            await server.wait_closed()
        asked = dict(seen)
        assert asked["RequestStartTransaction"]["evseId"] == 1
        assert asked["RequestStopTransaction"] == {"transactionId": "t-1"}
        assert asked["SetVariables"]["setVariableData"][0]["variable"] == {"name": "HeartbeatInterval"}

    run(main)
