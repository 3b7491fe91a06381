"""A thousand stations at one proxy, half of them of another version than the CSMS, and a CSMS that stops reading.

Run it as ``python -m tests.benchmarks.thousand_proxied [--stations 1000] [--seconds 20]``. The proxy runs in a process
of its own, as its users start it; CSMS and stations run in this one. First all stations send Heartbeats and
StatusNotifications, and every one must be answered. Then the CSMS reads no more, while some stations send as much as
they can: the proxy's memory must stay where it was. Exit code 1 if anything is missing, or memory has grown.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from ocppkit import OCPP16, OCPP201, Handlers, Version, from_payload, v201
from ocppkit.asyncio import CsmsPeer, StationPeer

INTERVAL = 1.0  # seconds between the messages of a station
FLOODING = 20  # stations that send without an end
MOST_GROWTH = 64 << 20  # bytes, of all flooding stations together
FLOOD = "x" * (64 << 10)


class Csms:
    """What stands behind the proxy; it reads nothing from stations whose name begins with F."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self.handlers: Handlers[OCPP201, Any] = Handlers(OCPP201, object)
        self.handlers.on(v201.Heartbeat)(lambda _, request: v201.HeartbeatResponse(current_time=datetime.now(UTC)))
        self.handlers.on(v201.StatusNotification)(lambda _, request: v201.StatusNotificationResponse())

    async def on_connect(self, ws: ServerConnection) -> None:
        assert ws.request is not None
        identity = ws.request.path.rpartition("/")[2]
        self.asked.add(identity)
        with suppress(WebSocketException):
            if identity.startswith("F"):
                await ws.wait_closed()
            else:
                await StationPeer(OCPP201, ws, ws.send).run(self.handlers, None)


def status(version: type[Version]) -> Any:
    payload: dict[str, Any] = (
        {"connectorId": 1, "errorCode": "NoError", "status": random.choice(("Available", "Unavailable"))}
        if version is OCPP16
        else {
            "evseId": 1,
            "connectorId": 1,
            "connectorStatus": "Available",
            "timestamp": datetime.now(UTC).isoformat(),
        }
    )
    cls: Any = version.actions["StatusNotification"].request
    return from_payload(cls, payload)


async def station(identity: str, version: type[Version], url: str, until: float, times: list[float]) -> bool:
    """Connect, send until it is time, and say whether everything was answered."""
    protocols = [Subprotocol(version.subprotocol)]
    beat: Any = version.actions["Heartbeat"].request
    async with connect(f"{url}/{identity}", subprotocols=protocols, open_timeout=60, compression=None) as ws:
        peer: CsmsPeer[Any] = CsmsPeer(version, ws, ws.send)
        running = asyncio.create_task(peer.run(Handlers(version), None))
        try:
            while time.monotonic() < until:
                await asyncio.sleep(INTERVAL * random.uniform(0.5, 1.5))
                start = time.perf_counter()
                await peer.call(beat())
                times.append(time.perf_counter() - start)
                await peer.call(status(version))
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    return True


async def flood(number: int, url: str, until: float) -> int:
    """Send to a CSMS that reads nothing, until it is time; return the bytes that were taken."""
    taken = 0
    async with connect(
        f"{url}/F{number}", subprotocols=[Subprotocol(OCPP201.subprotocol)], compression=None, close_timeout=0.1
    ) as ws:
        with suppress(TimeoutError):
            async with asyncio.timeout_at(asyncio.get_running_loop().time() + until - time.monotonic()):
                while True:
                    await ws.send(FLOOD)
                    taken += len(FLOOD)
        ws.transport.abort()
    return taken


@asynccontextmanager
async def proxy(to: str, folder: str) -> AsyncGenerator[tuple[int, str]]:
    """Start the program, and return its process id and its URL."""
    command = [sys.executable, "-m", "ocppkit", "proxy", "--json", "--listen", "127.0.0.1:0", "--to", to]
    command += ["--csms-version", "2.0.1", "--state", str(Path(folder) / "state")]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, limit=1 << 20)
    assert process.stdout is not None
    try:
        url = json.loads(await process.stdout.readline())["listening"]
        reading = asyncio.create_task(process.stdout.read())  # what it shows is not of interest
        yield process.pid, url
        reading.cancel()
    finally:
        process.kill()
        await process.wait()


def memory_of(process: int) -> int:
    """Return the bytes that a process holds now."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


async def measure(count: int, seconds: float) -> bool:
    """Run it all, print the figures, and say whether all is well."""
    csms = Csms()
    async with serve(
        csms.on_connect,
        "127.0.0.1",
        0,
        subprotocols=[Subprotocol(OCPP201.subprotocol)],
        backlog=2048,
        open_timeout=60,
        compression=None,
    ) as server:
        to = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with tempfile.TemporaryDirectory() as folder:
            async with proxy(to, folder) as (process, url):
                empty = memory_of(process)
                times: list[float] = []
                until = time.monotonic() + seconds
                done = await asyncio.gather(
                    *(
                        station(f"CS{number:04}", (OCPP16, OCPP201)[number % 2], url, until, times)
                        for number in range(count)
                    ),
                    return_exceptions=True,
                )
                served = memory_of(process)
                until = time.monotonic() + seconds / 2
                floods = [asyncio.create_task(flood(number, url, until)) for number in range(FLOODING)]
                await asyncio.sleep(seconds / 4)
                early = memory_of(process)
                await asyncio.sleep(seconds / 4 - 0.5)
                late = memory_of(process)
                taken = sum(await asyncio.gather(*floods))
        server.close(close_connections=True)
    times.sort()
    whole = sum(one is True for one in done)
    print(f"{count} stations, half of them over a bridge: {whole} were answered to the end")
    print(f"{len(times)} Heartbeats: median {statistics.median(times) * 1000:.1f} ms, 99 % within "
          f"{times[int(len(times) * 0.99)] * 1000:.0f} ms")  # fmt: skip
    print(f"the proxy's memory: {empty >> 20} MiB empty, {served >> 20} MiB after its stations, "
          f"{(served - empty) / count / 1024:.0f} KiB each")  # fmt: skip
    print(f"a CSMS that reads nothing: {FLOODING} stations got rid of {taken >> 20} MiB in {seconds / 2:.0f} s; memory "
          f"{early >> 20} MiB in the middle, {late >> 20} MiB at the end")  # fmt: skip
    for one in done:
        if isinstance(one, BaseException):
            print(f"first failure: {one!r}")
            break
    return whole == count and late - served < MOST_GROWTH and late - early < MOST_GROWTH // 8


def main() -> int:
    """Run the measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 8192)), hard))
    return 0 if asyncio.run(measure(options.stations, options.seconds)) else 1


if __name__ == "__main__":
    sys.exit(main())
