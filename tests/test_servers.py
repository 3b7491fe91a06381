"""The same sentences hold for a CSMS on every framework, each run as its users run it."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from ocppkit import OCPP16, VERSIONS, Handlers, Version, from_payload
from ocppkit.asyncio import CsmsPeer

ROOT = Path(__file__).parent.parent
PROGRAMS = ["with_websockets", "with_websockets_sync", "with_fastapi", "with_aiohttp", "with_channels"]
LONGEST = 60.0  # seconds
BOOTS = dict.fromkeys(VERSIONS, "PowerUp")


class Server:
    """One program of the documentation, as a process of its own."""

    def __init__(self, program: str, port: int) -> None:
        self.port = port
        # websockets reads GET only.
        self.method = "GET" if "websockets" in program else "POST"

    def http(self, path: str, method: str = "GET") -> tuple[int, Any]:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/{path}", method=method)
        try:
            with urllib.request.urlopen(request, timeout=LONGEST) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    async def ask(self, path: str, method: str = "GET") -> tuple[int, Any]:
        return await asyncio.to_thread(self.http, path, method)


@pytest.fixture(scope="module", params=PROGRAMS)
def server(request: pytest.FixtureRequest) -> Generator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", f"docs.servers.{request.param}", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        wait_for(port, process)
        yield Server(request.param, port)
    finally:
        process.terminate()
        out, _ = process.communicate(timeout=LONGEST)
    assert "Traceback" not in out, out


def wait_for(port: int, process: subprocess.Popen[str]) -> None:
    for _ in range(400):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert process.poll() is None, process.communicate()[0]
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server does not listen")


@asynccontextmanager
async def station(server: Server, version: type[Version], identity: str) -> AsyncGenerator[CsmsPeer[Any]]:
    """Connect a station that lets itself be started."""
    handlers: Any = Handlers(version, object)
    start = "RemoteStartTransaction" if version is OCPP16 else "RequestStartTransaction"
    action: Any = version.actions[start]

    def accept(_: object, request: Any) -> Any:
        return from_payload(action.response, {"status": "Accepted"})

    handlers.on(action)(accept)
    offer = [Subprotocol("ocpp9.9"), Subprotocol(version.subprotocol)]
    async with connect(f"ws://127.0.0.1:{server.port}/ocpp/{identity}", subprotocols=offer) as ws:
        assert ws.subprotocol == version.subprotocol
        csms: CsmsPeer[Any] = CsmsPeer(version, ws, ws.send, id=identity)
        serving = asyncio.create_task(csms.run(handlers, None))
        try:
            async with asyncio.timeout(LONGEST):
                yield csms
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


def boot(version: type[Version]) -> Any:
    station = {"model": "M", "vendorName": "V"}
    payload: dict[str, Any] = (
        {"chargePointVendor": "V", "chargePointModel": "M"}
        if version is OCPP16
        else {"reason": "PowerUp", "chargingStation": station}
    )
    return from_payload(version.actions["BootNotification"].request, payload)


async def until_gone(server: Server, identity: str) -> None:
    for _ in range(100):
        if identity not in (await server.ask("stations"))[1]:
            return
        await asyncio.sleep(0.05)
    pytest.fail(f"{identity} is listed still")


def test_three_stations_of_three_versions_are_served_at_once(server: Server) -> None:
    async def session(version: type[Version]) -> None:
        identity = f"CS-{version.name}"
        async with station(server, version, identity) as csms:
            answer = await csms.call(boot(version))
            assert (answer.status, answer.interval) == ("Accepted", 300)
            assert await csms.call(version.actions["Heartbeat"].request())
            assert identity in (await server.ask("stations"))[1]
            assert await server.ask(f"start/{identity}/TAG1", server.method) == (200, {"status": "Accepted"})
        await until_gone(server, identity)
        status, said = await server.ask(f"start/{identity}/TAG1", server.method)
        assert status == 404
        assert "is not connected" in said

    async def main() -> None:
        await asyncio.gather(*map(session, VERSIONS))

    asyncio.run(main())


def test_a_station_without_a_common_version_is_refused(server: Server) -> None:
    async def main() -> None:
        with pytest.raises(InvalidStatus) as caught:
            async with connect(f"ws://127.0.0.1:{server.port}/ocpp/X", subprotocols=[Subprotocol("ocpp1.5")]):
                pytest.fail("was accepted")
        assert caught.value.response.status_code in {400, 403}

    asyncio.run(main())


def test_a_station_that_names_itself_nowhere_is_refused(server: Server) -> None:
    async def main() -> None:
        for path in ("", "other/X"):
            with pytest.raises(InvalidStatus) as caught:
                async with connect(f"ws://127.0.0.1:{server.port}/{path}", subprotocols=[Subprotocol("ocpp2.0.1")]):
                    pytest.fail("was accepted")
            assert caught.value.response.status_code in {400, 403, 404}

    asyncio.run(main())


def test_a_station_that_vanishes_is_noticed(server: Server) -> None:
    async def main() -> None:
        uri = f"ws://127.0.0.1:{server.port}/ocpp/gone"
        ws = await connect(uri, subprotocols=[Subprotocol("ocpp1.6")])
        for _ in range(100):
            if "gone" in (await server.ask("stations"))[1]:
                break
            await asyncio.sleep(0.05)
        ws.transport.abort()
        await until_gone(server, "gone")

    asyncio.run(main())


def test_a_station_that_reconnects_replaces_itself(server: Server) -> None:
    async def main() -> None:
        async with station(server, OCPP16, "twin") as first:
            await first.call(boot(OCPP16))
            async with station(server, OCPP16, "twin") as second:
                await second.call(boot(OCPP16))
                assert await server.ask("start/twin/TAG1", server.method) == (200, {"status": "Accepted"})
                assert (await server.ask("stations"))[1].count("twin") == 1

    asyncio.run(main())
