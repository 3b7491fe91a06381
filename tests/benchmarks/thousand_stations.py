"""A thousand stations at one CSMS over loopback, with a restart of the CSMS in the middle.

Run it as ``python -m tests.benchmarks.thousand_stations [--stations 1000] [--seconds 30]``. The stations run in this
process, each with its outbox; the CSMS runs in another and writes a journal of every transaction message by transaction
id and sequence number. In the middle it is killed and started again. At the end every station must be back, and the
journal must hold every message once; what a station had to send again, because the CSMS died before its answer arrived,
is told apart. Exit code 1 if anything is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import InvalidHandshake, WebSocketException
from websockets.typing import Subprotocol

from ocppkit import OCPP201, CallFailed, Handlers, StateError, v201
from ocppkit.asyncio import CsmsPeer, StationPeer, Stations
from ocppkit.station import BackOff, Outbox, RetryBackOff
from ocppkit.station_asyncio import OutboxRunner
from ocppkit.store import MemoryStore

SUBPROTOCOLS = [Subprotocol(OCPP201.subprotocol)]
EVENTS = v201.TransactionEventEnumType
INTERVAL = 2.0  # seconds between the messages of a station


# The CSMS


async def csms(port: int, journal: Path) -> None:
    """Serve until killed; every message is in the journal before it is answered."""
    handlers = Handlers(OCPP201, StationPeer[OCPP201])
    stations = Stations()

    with journal.open("a", buffering=1, encoding="utf-8") as lines:

        @handlers.on(v201.TransactionEvent)
        def event(_: StationPeer[OCPP201], request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
            lines.write(f"{request.transaction_info.transaction_id} {request.seq_no}\n")
            return v201.TransactionEventResponse()

        @handlers.on(v201.Heartbeat)
        def heartbeat(_: StationPeer[OCPP201], request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            return v201.HeartbeatResponse(current_time=datetime.now(UTC))

        async def on_connect(ws: ServerConnection) -> None:
            assert ws.request is not None
            station = StationPeer(OCPP201, ws, ws.send, id=ws.request.path.rpartition("/")[2])
            with suppress(WebSocketException):
                async with stations.connected(station):
                    await station.run(handlers, station)

        async with serve(
            on_connect, "127.0.0.1", port, subprotocols=SUBPROTOCOLS, compression=None, backlog=2048, open_timeout=60
        ) as server:
            await server.serve_forever()


# The stations


class Station:
    """One station: it connects, charges, and keeps what the CSMS has not answered."""

    def __init__(self, identity: str, port: int) -> None:
        self.identity = identity
        self.url = f"ws://127.0.0.1:{port}/{identity}"
        self.outbox = OutboxRunner(Outbox(OCPP201, MemoryStore(), now=time.monotonic()))
        self.connections = 0
        self.round_trips: list[float] = []
        self.messages = 0

    async def stay_connected(self) -> None:
        back_off = BackOff(RetryBackOff(wait_minimum=0.5, random_range=2.0, repeat_times=3), random=random.random)
        while True:
            with suppress(OSError, WebSocketException, InvalidHandshake, TimeoutError):
                async with connect(
                    self.url, subprotocols=SUBPROTOCOLS, compression=None, open_timeout=60, close_timeout=1
                ) as ws:
                    back_off.connected()
                    self.connections += 1
                    peer = CsmsPeer(OCPP201, ws, ws.send)
                    beside = [
                        asyncio.create_task(self.outbox.run(peer)),
                        asyncio.create_task(self.beat(peer)),
                    ]
                    try:
                        await peer.run(Handlers(OCPP201), None)
                    finally:
                        for task in beside:
                            task.cancel()
                        await asyncio.gather(*beside, return_exceptions=True)
            await asyncio.sleep(back_off.next_attempt(time.monotonic()) - time.monotonic())

    async def beat(self, peer: CsmsPeer[OCPP201]) -> None:
        """Measure how long a Heartbeat takes."""
        with suppress(CallFailed, StateError):
            while True:
                await asyncio.sleep(INTERVAL * random.uniform(0.5, 1.5))
                start = time.perf_counter()
                await peer.call(v201.HeartbeatRequest())
                self.round_trips.append(time.perf_counter() - start)

    async def charge(self, until: float) -> None:
        """Run one transaction to the end, whether or not the CSMS is there."""
        await self.tell(EVENTS.STARTED)
        while time.monotonic() < until:
            await asyncio.sleep(INTERVAL * random.uniform(0.5, 1.5))
            await self.tell(EVENTS.UPDATED)
        await self.tell(EVENTS.ENDED)

    async def tell(self, kind: v201.TransactionEventEnumType) -> None:
        await self.outbox.add(
            v201.TransactionEventRequest(
                event_type=kind,
                timestamp=datetime.now(UTC),
                trigger_reason=v201.TriggerReasonEnumType.METER_VALUE_PERIODIC,
                seq_no=self.messages,
                transaction_info=v201.TransactionType(transaction_id=self.identity),
            )
        )
        self.messages += 1


def start_csms(port: int, journal: Path) -> subprocess.Popen[bytes]:
    """Start the CSMS in a process of its own, and wait until it listens."""
    command = [sys.executable, "-m", "tests.benchmarks.thousand_stations", "--csms", str(port), str(journal)]
    process = subprocess.Popen(command)
    while True:
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", port)).close()
            return process
        time.sleep(0.05)


async def measure(count: int, seconds: float) -> bool:
    """Run it all, print the figures, and say whether nothing is missing."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder) / "journal"
        process = start_csms(port, journal)
        try:
            stations = [Station(f"CS{number:04}", port) for number in range(count)]
            start = time.monotonic()
            connecting = [asyncio.create_task(station.stay_connected()) for station in stations]
            charging = [asyncio.create_task(station.charge(start + seconds)) for station in stations]
            await asyncio.sleep(seconds / 2)
            process.kill()
            process.wait()
            process = await asyncio.to_thread(start_csms, port, journal)
            await asyncio.gather(*charging)
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                left = await asyncio.gather(*(station.outbox.step(len) for station in stations))
                if not any(left):
                    break
                await asyncio.sleep(0.2)
            took = time.monotonic() - start
            for task in connecting:
                task.cancel()
            await asyncio.gather(*connecting, return_exceptions=True)
            await asyncio.gather(*(station.outbox.aclose() for station in stations))
        finally:
            process.kill()
            process.wait()
        return report(stations, journal, took)


def report(stations: list[Station], journal: Path, took: float) -> bool:
    """Compare the journal with what the stations have told."""
    told = Counter((station.identity, str(number)) for station in stations for number in range(station.messages))
    written = Counter(tuple(line.split()) for line in journal.read_text(encoding="utf-8").splitlines())
    missing = told.keys() - written.keys()
    again = sum(written.values()) - len(written)
    back = sum(station.connections >= 2 for station in stations)
    times = sorted(took for station in stations for took in station.round_trips)
    print(f"{len(stations)} stations, {took:.0f} s, one kill -9 of the CSMS in the middle")
    print(f"{back} stations came back")
    print(f"{len(told)} transaction messages told, {len(written)} in the journal, {len(missing)} missing")
    print(f"{again} came twice, with the same number: the CSMS was killed between its journal and its answer")
    print(f"{len(times)} Heartbeats: median {statistics.median(times) * 1000:.1f} ms, 99 % within "
          f"{times[int(len(times) * 0.99)] * 1000:.0f} ms")  # fmt: skip
    print(f"peak memory of the stations' process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")
    return not missing and written.keys() == told.keys() and back == len(stations)


def main() -> int:
    """Run the measurement, or the CSMS for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--csms", nargs=2, metavar=("PORT", "JOURNAL"))
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 8192)), hard))
    if options.csms:
        asyncio.run(csms(int(options.csms[0]), Path(options.csms[1])))
        return 0
    return 0 if asyncio.run(measure(options.stations, options.seconds)) else 1


if __name__ == "__main__":
    sys.exit(main())
