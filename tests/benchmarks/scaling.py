"""How cost grows: with the size of a message, and with the number of connections."""

from __future__ import annotations

import gc
import time
from typing import Any, Final

from ocppkit import OCPP201, CallReceived, CsmsConnection
from ocppkit import json as our_json
from tests.benchmarks.codec import MICROSECONDS
from tests.benchmarks.memory import HEARTBEAT
from tests.benchmarks.peers.ours import Ocppkit, message_of
from tests.benchmarks.rounds import Pace, Turn, interleaved
from tests.benchmarks.workload import AT, meter_values, sample

SAMPLES: Final = (1, 2, 5, 10, 20, 50, 100, 200)
CONNECTIONS: Final = (10, 100, 1000, 10_000)


def _sizes(pace: Pace) -> list[dict[str, float]]:
    contestant, rows = Ocppkit(), list[dict[str, float]]()
    contestant.ready()
    for count in SAMPLES:
        message = meter_values(OCPP201, count)
        read, write, text = contestant.reader(message), contestant.writer(message), message.text
        turns = {"reading": Turn(lambda read=read, text=text: read(text)), "writing": Turn(write)}  # type: ignore[misc]
        times = {name: seconds * MICROSECONDS for name, seconds in interleaved(turns, pace).items()}
        rows.append({"bytes": len(message.text), **times})
    return rows


def _round(connections: list[CsmsConnection[OCPP201]], response: Any) -> None:
    """Let every connection answer a Heartbeat."""
    for conn in connections:
        conn.receive(HEARTBEAT, now=0.0)
        for event in conn.events():
            assert isinstance(event, CallReceived)
            conn.reply(event.message_id, event.request, response)
        conn.messages_to_send()


def _connections(pace: Pace) -> list[dict[str, float]]:
    """Return the microseconds of a call of an engine, while so many others are alive."""
    response = message_of(sample(OCPP201, "Heartbeat.conf", {"currentTime": AT}))
    rows: list[dict[str, float]] = []
    for number in CONNECTIONS[: 3 if pace.quick else None]:
        connections = [CsmsConnection(OCPP201) for _ in range(number)]
        least = float("inf")
        _round(connections, response)
        for _ in range(pace.rounds):
            gc.collect()
            start = time.perf_counter()
            for _ in range(max(1, 1000 // number)):
                _round(connections, response)
            least = min(least, (time.perf_counter() - start) / number / max(1, 1000 // number))
        rows.append({"connections": number, "microseconds": least * MICROSECONDS})
    return rows


def run(pace: Pace) -> dict[str, Any]:
    """Return the microseconds by size and by number of connections."""
    parser = our_json.parse
    try:
        return {"sizes": _sizes(pace), "connections": _connections(pace)}
    finally:
        our_json.parse = parser
