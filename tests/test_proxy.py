"""A proxy between real WebSockets: transparent where both sides speak one version, a bridge where they do not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from os import urandom
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP201, CallRefused, ErrorCode, Handlers, v16, v201
from ocppkit.asyncio import CsmsPeer, StationPeer
from ocppkit.bridge.filters import FORWARD, Filters, Passing, Verdict
from ocppkit.bridge.flows import Side
from ocppkit.bridge.gate import Filtered
from ocppkit.bridge.losses import Loss
from ocppkit.bridge.rules import Rule
from ocppkit.bridged import States
from ocppkit.cli.proxying import Carried, Closed, Connected, Proxy, Refused, Settings, Told
from ocppkit.store import MemoryStore
from tests.bridges import AT

LONGEST = 60.0  # seconds
V16, V201 = OCPP16.subprotocol, OCPP201.subprotocol
AUTHORIZATION = "Basic Q1MxOgABAgMEBQYHCAkKCwwNDg8QERITFA=="


class Csms:
    """A back end: who has connected, and what each has sent."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.connections: asyncio.Queue[ServerConnection] = asyncio.Queue()
        self.refusal: int | None = None
        self.delay = 0.0
        self.handler: Callable[[ServerConnection], Awaitable[object]] = ServerConnection.wait_closed
        self.url = ""

    async def decide(self, ws: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        await asyncio.sleep(self.delay)
        if self.refusal is None:
            return None
        response = ws.respond(self.refusal, "")
        response.headers["WWW-Authenticate"] = 'Basic realm="CSMS"'
        response.headers["Set-Cookie"] = "a=b"
        return response

    async def serve(self, ws: ServerConnection) -> None:
        self.connections.put_nowait(ws)
        with suppress(ConnectionClosed):
            await self.handler(ws)


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(LONGEST):
            await main()

    asyncio.run(bounded())


class Scene:
    """A CSMS, and a proxy before it."""

    def __init__(self, csms: Csms, url: str, told: list[Told]) -> None:
        self.csms = csms
        self.url = url
        self.told = told

    @asynccontextmanager
    async def station(
        self, path: str = "/ocpp/CS1", offer: tuple[str, ...] = (V201,), **more: Any
    ) -> AsyncGenerator[ClientConnection]:
        subprotocols = [Subprotocol(name) for name in offer] or None
        async with connect(self.url + path, subprotocols=subprotocols, close_timeout=1, **more) as ws:
            yield ws

    @asynccontextmanager
    async def both(self, **more: Any) -> AsyncGenerator[tuple[ClientConnection, ServerConnection]]:
        async with self.station(**more) as ws:
            yield ws, await self.csms.connections.get()

    async def tells(self, kind: type[Any]) -> Any:
        """Wait for the proxy to tell something."""
        while not (found := [one for one in self.told if isinstance(one, kind)]):
            await asyncio.sleep(0.01)
        return found[-1]


@asynccontextmanager
async def proxied(subprotocols: tuple[str, ...] = (V16, V201), **settings: Any) -> AsyncGenerator[Scene]:
    csms, told = Csms(), list[Told]()
    async with serve(
        csms.serve,
        "127.0.0.1",
        0,
        subprotocols=[Subprotocol(name) for name in subprotocols] or None,
        process_request=csms.decide,
        close_timeout=1,
    ) as server:
        csms.url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        given: dict[str, Any] = {"to": csms.url, **settings}
        proxy = Proxy(Settings(**given), told.append)
        front = await proxy.serve("127.0.0.1", 0)
        try:
            yield Scene(csms, f"ws://127.0.0.1:{front.sockets[0].getsockname()[1]}", told)
        finally:
            front.close()
            await front.wait_closed()


# Transparent


def test_identity_path_and_credentials_are_the_station_s_own() -> None:
    async def main() -> None:
        async with (
            proxied() as scene,
            scene.station("/a%20b/CS%2F1?x=y", additional_headers={"Authorization": AUTHORIZATION}),
        ):
            (request,) = scene.csms.requests
            assert request.path == "/a%20b/CS%2F1?x=y"
            assert request.headers["Authorization"] == AUTHORIZATION
            assert scene.told == [Connected("CS/1", OCPP201, OCPP201)]

    run(main)


def test_texts_pass_byte_for_byte_both_ways_whatever_they_are() -> None:
    async def main() -> None:
        async with proxied() as scene, scene.both() as (ws, csms):
            texts: list[str | bytes] = [
                '[2, "m1" ,"Heartbeat" , { } ]',
                '[2,"m1","Reset-Signed",{"payload":"e30","protected":"","signature":""}]',
                "no frame \u20ac",
                b"\xff binary",
                "",
                '[2,"m1","MadeUp",{"a":1.50}]',
            ]
            for here, there in ((ws, csms), (csms, ws)):
                for text in texts:
                    await here.send(text)
                assert [await there.recv() for _ in texts] == texts

    run(main)


@pytest.mark.parametrize(
    ("offered", "supported", "selected"),
    [
        ((V16, V201), (V201, V16), V201),  # the CSMS's own order
        ((V201,), (V16, V201), V201),
        (("ocpp9.9", "own"), ("own",), "own"),
        ((), (), None),
    ],
)
def test_the_csms_s_choice_of_a_subprotocol_is_the_station_s(
    offered: tuple[str, ...], supported: tuple[str, ...], selected: str | None
) -> None:
    async def main() -> None:
        async with proxied(supported) as scene, scene.both(offer=offered) as (ws, csms):
            assert ws.subprotocol == csms.subprotocol == selected
            assert csms.request is not None
            assert csms.request.headers.get("Sec-WebSocket-Protocol", "") == ", ".join(offered)

    run(main)


@pytest.mark.parametrize("status", [401, 404, 503])
def test_a_station_is_refused_with_the_csms_s_own_status(status: int) -> None:
    async def main() -> None:
        async with proxied() as scene:
            scene.csms.refusal = status
            with pytest.raises(InvalidStatus) as caught:
                async with scene.station():
                    pass
            response = caught.value.response
            assert response.status_code == status
            assert response.headers["WWW-Authenticate"] == 'Basic realm="CSMS"'
            assert "Set-Cookie" not in response.headers
            (refused,) = scene.told
            assert isinstance(refused, Refused)
            assert (refused.station, refused.status) == ("CS1", status)

    run(main)


@pytest.mark.parametrize(
    ("settings", "path", "offer", "status", "why"),
    [
        ({}, "/", (V201,), 404, "names no station"),
        ({"csms": OCPP201}, "/CS1", ("ocpp9.9",), 400, "no common version"),
        ({"most": 0}, "/CS1", (V201,), 503, "too many stations"),
        ({"to": "ws://127.0.0.1:1"}, "/CS1", (V201,), 502, "the CSMS: "),
    ],
)
def test_a_station_that_cannot_be_connected_is_told_so(
    settings: dict[str, Any], path: str, offer: tuple[str, ...], status: int, why: str
) -> None:
    async def main() -> None:
        async with proxied(**settings) as scene:
            with pytest.raises(InvalidStatus) as caught:
                async with scene.station(path, offer):
                    pass
            assert caught.value.response.status_code == status
            (refused,) = scene.told
            assert isinstance(refused, Refused)
            assert why in refused.why

    run(main)


def test_a_csms_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocppkit.cli.proxying.OPENING", 1.5)

    async def main() -> None:
        async with await asyncio.start_server(_silent, "127.0.0.1", 0) as silent:
            to = f"ws://127.0.0.1:{silent.sockets[0].getsockname()[1]}"
            async with proxied(to=to) as scene:
                with pytest.raises(InvalidStatus) as caught:
                    async with scene.station():
                        pass
                assert caught.value.response.status_code == 504

    run(main)


async def _silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


def test_pings_are_answered_on_each_connection_by_itself() -> None:
    async def main() -> None:
        async with proxied() as scene, scene.both() as (ws, csms):
            csms.transport.pause_reading()
            assert await (await ws.ping()) > 0
            csms.transport.resume_reading()

    run(main)


def test_when_one_side_closes_the_other_is_closed_alike() -> None:
    async def main() -> None:
        async with proxied() as scene:
            async with scene.both() as (ws, csms):
                await ws.close(4001, "enough")
                await csms.wait_closed()
                assert (csms.close_code, csms.close_reason) == (4001, "enough")
            assert scene.told[1:] == [Closed("CS1", Side.STATION, 4001, "enough")]
            async with scene.both() as (ws, csms):
                await csms.close(1008, "not you")
                await ws.wait_closed()
                assert (ws.close_code, ws.close_reason) == (1008, "not you")

    run(main)


def test_when_one_side_vanishes_the_other_is_told_that_it_is_gone() -> None:
    async def main() -> None:
        async with proxied() as scene:
            async with scene.both() as (ws, csms):
                ws.transport.abort()
                await csms.wait_closed()
                assert (csms.close_code, csms.close_reason) == (1001, "the station is gone")
            async with scene.both() as (ws, csms):
                csms.transport.abort()
                await ws.wait_closed()
                assert (ws.close_code, ws.close_reason) == (1001, "the csms is gone")

    run(main)


HEAD = (
    "GET /CS1 HTTP/1.1",
    "Host: h",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Protocol: ocpp2.0.1",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "\r\n",
)


def test_a_station_that_vanishes_in_its_handshake_leaves_no_connection_behind() -> None:
    async def main() -> None:
        async with proxied() as scene:
            scene.csms.delay = 0.1
            host, port = scene.url.removeprefix("ws://").split(":")
            _, writer = await asyncio.open_connection(host, int(port))
            writer.write("\r\n".join(HEAD).encode())
            while not scene.csms.requests:
                await asyncio.sleep(0.01)
            writer.transport.abort()
            csms = await scene.csms.connections.get()
            await csms.wait_closed()
            assert scene.told == []

    run(main)


def test_what_was_sent_before_the_end_arrives() -> None:
    async def main() -> None:
        async with proxied() as scene, scene.both() as (ws, csms):
            for number in range(50):
                await ws.send(f"{number}")
            await ws.close()
            assert [text async for text in csms] == [f"{number}" for number in range(50)]

    run(main)


def test_closing_the_proxy_closes_all_connections() -> None:
    async def main() -> None:
        async with proxied() as scene:
            station = scene.station()
            ws = await station.__aenter__()
            csms = await scene.csms.connections.get()
        await ws.wait_closed()
        await csms.wait_closed()
        assert (ws.close_code, csms.close_code) == (1001, 1001)

    run(main)


def test_a_slow_csms_holds_up_the_station_and_nothing_is_lost() -> None:
    """The proxy takes in what the buffers of two sockets hold, whatever the station sends."""

    async def main() -> None:
        text = urandom(50_000).hex()  # what cannot be compressed
        async with proxied() as scene, scene.both() as (ws, csms):
            sent, before = 0, -1

            async def flood() -> None:
                nonlocal sent
                while True:
                    await ws.send(text)
                    sent += 1

            flooding = asyncio.create_task(flood())
            while sent < 20 or sent != before:
                before = sent
                await asyncio.sleep(0.2)
            flooding.cancel()
            assert sent < 1000
            for _ in range(sent):
                assert await csms.recv() == text

    run(main)


# Filters

filters = Filters(OCPP201)


@filters.on(v201.Reset)
def no_reset(passing: Passing, request: v201.ResetRequest) -> Verdict:
    if request.type is v201.ResetEnumType.IMMEDIATE:
        raise CallRefused(ErrorCode.SECURITY_ERROR, f"not {passing.station}")
    return FORWARD


@filters.on(v201.ClearCache)
def fails(passing: Passing, request: v201.ClearCacheRequest) -> Verdict:
    raise RuntimeError("the password is 4711")


@filters.on_response(v201.Heartbeat)
def in_time(passing: Passing, response: v201.HeartbeatResponse) -> v201.HeartbeatResponse:
    return v201.HeartbeatResponse(current_time=AT)


def test_filters_and_rules_hold_between_two_sockets() -> None:
    async def main() -> None:
        rules = [Rule.read("drop StatusNotification"), Rule.read('answer GetLocalListVersion {"versionNumber": 7}')]
        async with proxied(filters=[filters], rules=rules) as scene, scene.both() as (ws, csms):
            await csms.send('[2,"c1","Reset",{"type":"Immediate"}]')
            assert json.loads(await csms.recv()) == [4, "c1", "SecurityError", "not CS1", {}]
            await csms.send('[2,"c2","ClearCache",{}]')
            assert json.loads(await csms.recv()) == [4, "c2", "InternalError", "the filter failed", {}]
            await csms.send('[2,"c3","GetLocalListVersion",{}]')
            assert json.loads(await csms.recv()) == [3, "c3", {"versionNumber": 7}]
            await csms.send('[2,"c4","Reset", {"type":"OnIdle"}]')
            assert await ws.recv() == '[2,"c4","Reset", {"type":"OnIdle"}]'
            await ws.send('[2,"m1","StatusNotification",{}]')
            await ws.send('[2,"m2","Heartbeat",{}]')
            assert await csms.recv() == '[2,"m2","Heartbeat",{}]'
            await csms.send('[3,"m2",{"currentTime":"1999-01-01T00:00:00Z"}]')
            assert json.loads(await ws.recv()) == [3, "m2", {"currentTime": "2026-05-01T10:00:00Z"}]
            whats = [(one.action, one.what) for one in scene.told if isinstance(one, Filtered)]
            assert whats == [
                ("Reset", "refused"),
                ("ClearCache", "failed"),
                ("GetLocalListVersion", "answered"),
                ("StatusNotification", "dropped"),
                ("Heartbeat", "replaced"),
            ]

    run(main)


# A bridge

csms_handlers = Handlers(OCPP201, StationPeer[OCPP201])
station_handlers = Handlers(OCPP16)


@csms_handlers.on(v201.BootNotification)
def boot(_: StationPeer[OCPP201], request: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
    return v201.BootNotificationResponse(current_time=AT, interval=300, status=v201.RegistrationStatusEnumType.ACCEPTED)


@csms_handlers.on(v201.TransactionEvent)
def event(_: StationPeer[OCPP201], request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
    events.append(request)
    info = v201.IdTokenInfoType(status=v201.AuthorizationStatusEnumType.ACCEPTED)
    return v201.TransactionEventResponse(id_token_info=info)


events: list[v201.TransactionEventRequest] = []


async def serve_201(ws: ServerConnection) -> None:
    peer = StationPeer(OCPP201, ws, ws.send)
    await peer.run(csms_handlers, peer)


@asynccontextmanager
async def station16(scene: Scene, **more: Any) -> AsyncGenerator[CsmsPeer[OCPP16]]:
    async with scene.station(offer=(V16,), **more) as ws:
        assert ws.subprotocol == V16
        peer = CsmsPeer(OCPP16, ws, ws.send)
        serving = asyncio.create_task(peer.run(station_handlers, None))
        try:
            yield peer
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


BOOT = v16.BootNotificationRequest(charge_point_vendor="V", charge_point_model="M")
START = v16.StartTransactionRequest(connector_id=1, id_tag="04A2B3C4", meter_start=12, timestamp=AT)


def test_a_station_of_another_version_gets_a_bridge_and_the_same_version_none() -> None:
    async def main() -> None:
        async with proxied((V201,), csms=OCPP201) as scene:
            scene.csms.handler = serve_201
            async with station16(scene) as peer:
                assert (await peer.call(BOOT)).interval == 300
                assert scene.told[0] == Connected("CS1", OCPP16, OCPP201)
                losses = [one.what for one in scene.told if isinstance(one, Carried)]
                assert [type(loss) for loss in losses] == [Loss] * len(losses)
                assert losses
            await scene.tells(Closed)
            scene.told.clear()
            async with scene.station(offer=(V16, V201)) as ws:
                assert ws.subprotocol == V201
                assert scene.told == [Connected("CS1", OCPP201, OCPP201)]

    run(main)


def test_a_transaction_survives_a_restart_of_the_proxy() -> None:
    async def main() -> None:
        events.clear()
        store = MemoryStore()
        async with proxied((V201,), csms=OCPP201, states=States(store)) as scene:
            scene.csms.handler = serve_201
            async with station16(scene) as peer:
                started = await peer.call(START)
        async with proxied((V201,), csms=OCPP201, states=States(store)) as scene:
            scene.csms.handler = serve_201
            async with station16(scene) as peer:
                await peer.call(
                    v16.StopTransactionRequest(transaction_id=started.transaction_id, meter_stop=40, timestamp=AT)
                )
        assert [(one.event_type.value, one.seq_no) for one in events] == [("Started", 0), ("Ended", 1)]
        assert len({one.transaction_info.transaction_id for one in events}) == 1

    run(main)


def test_a_station_that_connects_anew_ends_its_old_connection() -> None:
    async def main() -> None:
        async with proxied((V201,), csms=OCPP201) as scene:
            scene.csms.handler = serve_201
            async with scene.station(offer=(V16,)) as old, station16(scene) as peer:
                await peer.call(BOOT)
                await old.wait_closed()
                assert old.close_code == 1001

    run(main)


def test_filters_speak_the_version_of_who_asks_also_on_a_bridge() -> None:
    upgrade = Filters(OCPP16)

    @upgrade.on_response(v16.BootNotification)
    def sooner(_: Passing, response: v16.BootNotificationResponse) -> v16.BootNotificationResponse:
        response.interval = 7
        return response

    async def main() -> None:
        async with proxied((V201,), csms=OCPP201, filters=[upgrade, filters]) as scene:
            scene.csms.handler = _resetting
            async with station16(scene) as peer:
                assert (await peer.call(BOOT)).interval == 7
                whats = [(one.action, one.what) for one in scene.told if isinstance(one, Filtered)]
                assert whats == [("Reset", "refused"), ("BootNotification", "replaced")]

    run(main)


async def _resetting(ws: ServerConnection) -> None:
    await ws.send('[2,"c1","Reset",{"type":"Immediate"}]')
    assert json.loads(await ws.recv())[:3] == [4, "c1", "SecurityError"]
    await serve_201(ws)


def test_a_state_that_cannot_be_read_closes_the_connection_and_says_nothing_of_it() -> None:
    async def main() -> None:
        store = MemoryStore({"bridge/CS1/format": b"99"})
        async with proxied((V201,), csms=OCPP201, states=States(store)) as scene, scene.station(offer=(V16,)) as ws:
            await ws.wait_closed()
            assert (ws.close_code, ws.close_reason) == (1011, "")
            closed = await scene.tells(Closed)
            assert (closed.side, closed.code) == (None, 1011)
            assert "format 99" in closed.why

    run(main)


def test_the_settings_need_a_target() -> None:
    with pytest.raises(ValueError, match="an endpoint is"):
        Proxy(Settings(to="http://csms.example"))
