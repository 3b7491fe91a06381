"""Memory: an idle connection, ten thousand of them, and messages once they are read."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from ocppkit import OCPP201, CallReceived, CsmsConnection, v201
from tests.benchmarks.peers.bare import StandardJson
from tests.benchmarks.peers.contestant import Contestant, library
from tests.benchmarks.peers.mobilityhouse import Mobilityhouse
from tests.benchmarks.peers.ours import Ocppkit
from tests.benchmarks.peers.with_msgspec import Msgspec
from tests.benchmarks.peers.with_pydantic import Pydantic
from tests.benchmarks.rounds import Pace
from tests.benchmarks.workload import by_label

HEARTBEAT: Final = '[2,"a","Heartbeat",{}]'
READERS: Final[tuple[type[Contestant], ...]] = (Ocppkit, Mobilityhouse, Pydantic, Msgspec, StandardJson)


def _bytes_of(make: Callable[[], object], number: int) -> float:
    """Return the bytes that each of so many objects keeps."""
    kept = [make() for _ in range(3)]  # whatever is made once is there now
    kept.clear()
    gc.collect()
    tracemalloc.start()
    try:
        kept = [make() for _ in range(number)]
        gc.collect()
        used, _ = tracemalloc.get_traced_memory()
        return used / number - 8  # the list's own slot
    finally:
        tracemalloc.stop()
        kept.clear()


def our_connection() -> CsmsConnection[OCPP201]:
    """Return a connection that has answered one call and had one answered."""
    conn = CsmsConnection(OCPP201)
    conn.receive(HEARTBEAT, now=0.0)
    for event in conn.events():
        match event:
            case CallReceived(message_id, v201.HeartbeatRequest() as request):
                conn.reply(message_id, request, v201.HeartbeatResponse(current_time=datetime.now(UTC)))
            case _:
                raise AssertionError(event)
    conn.messages_to_send()
    pending = conn.call(v201.ClearCacheRequest(), now=0.0)
    conn.messages_to_send()
    conn.receive(f'[3,"{pending.message_id}",{{"status":"Accepted"}}]', now=0.0)
    conn.events()
    return conn


def their_connection() -> Any:
    """Return the incumbent's object for a connection that has done the same."""
    routing, messages = library("ocpp.routing"), library("ocpp.messages")
    call, call_result = library("ocpp.v201.call"), library("ocpp.v201.call_result")

    class Wire:
        point: Any

        async def send(self, text: str) -> None:
            frame = messages.unpack(text)
            if frame.message_type_id == 2:
                await self.point.route_message(f'[3,"{frame.unique_id}",{{"status":"Accepted"}}]')

    class Point(library("ocpp.v201").ChargePoint):  # type: ignore[misc]
        @routing.on("Heartbeat")  # type: ignore[untyped-decorator]
        def heartbeat(self) -> Any:
            return call_result.Heartbeat(current_time="2026-03-04T05:06:07Z")

    wire = Wire()
    point = wire.point = Point("station", wire)

    async def exchange() -> None:
        await point.route_message(HEARTBEAT)
        await point.call(call.ClearCache())

    asyncio.run(exchange())
    return point


def run(pace: Pace) -> dict[str, Any]:
    """Return the bytes of an idle connection by their number, and of decoded messages by who decoded them."""
    many = 1000 if pace.quick else 10_000
    messages = library("ocpp.messages")
    messages.ASYNC_VALIDATION = False  # its threads would be counted
    try:
        connections = {
            "ocppkit": {str(number): _bytes_of(our_connection, number) for number in (10, 100, 1000, many)},
            "mobilityhouse/ocpp": {str(number): _bytes_of(their_connection, number) for number in (10, 100)},
        }
    finally:
        messages.ASYNC_VALIDATION = True
    decoded: dict[str, dict[str, float]] = {}
    for cls in READERS:
        contestant = cls()
        contestant.ready()
        for label in ("TransactionEvent", "MeterValues[20 samples]", "NotifyReport"):
            sample = by_label(OCPP201, label)
            read, text = contestant.reader(sample), sample.text
            decoded.setdefault(sample.label, {})[cls.name] = _bytes_of(lambda read=read, text=text: read(text), 50)  # type: ignore[misc]
    return {"connections": connections, "decoded": decoded}
