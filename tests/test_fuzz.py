"""``receive`` raises nothing, whatever comes, keeps little memory, and the next call works.

``OCPPKIT_FUZZ=1000000`` mutates that many real frames; the default is a sample for every run.
"""

from __future__ import annotations

import gc
import os
import random
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocppkit import (
    OCPP16,
    OCPP21,
    OCPP201,
    CsmsConnection,
    ErrorCode,
    Limits,
    StationConnection,
    Version,
    json,
    v201,
)
from tests.feeding import connections, feed, odd_connections, works
from tests.official import EDITIONS
from tests.test_corpus import ROWS

INPUTS = int(os.environ.get("OCPPKIT_FUZZ", "20000"))
SEED = os.environ.get("OCPPKIT_SEED", "ocppkit")
PARSERS = [json.parse_standard, json.parse_orjson]
CRASHES = Path(__file__).parent / "data" / "crashes.txt"


@pytest.fixture(params=PARSERS, ids=lambda parser: parser.__name__, autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param is json.parse_orjson:
        pytest.importorskip("orjson", reason="the orjson extra is not installed")
    monkeypatch.setattr(json, "parse", request.param)


TEXTS = st.text() | st.binary() | st.text(alphabet='[]{}",:0123456789.eE+-\\u nul\x00\ud800')


@settings(max_examples=int(os.environ.get("OCPPKIT_EXAMPLES", "300")), deadline=None)
@given(TEXTS)
def test_any_text_and_any_bytes_are_survived(text: str | bytes) -> None:
    for conn in connections():
        feed(conn, text)
        assert works(conn)


def mutants(count: int) -> Iterator[tuple[type[Version], str | bytes]]:
    """Make mutated real frames, the same ones in every run with the same seed."""
    draw = random.Random(SEED)
    frames = [(EDITIONS[row["version"]], row["raw"]) for row in ROWS]
    pieces = ['"', "[", "]", "{", "}", ",", ":", "null", "NaN", "1e999", "-", "\\", "\\ud800", "\x00", "9" * 400, '"1"']
    for _ in range(count):
        version, text = draw.choice(frames)
        for _ in range(draw.randint(1, 3)):
            cut = draw.randrange(len(text) + 1)
            match draw.randrange(5):
                case 0:
                    text = text[:cut]
                case 1:
                    text = text[:cut] + draw.choice(pieces) + text[cut:]
                case 2:
                    text = text[:cut] + text[cut + draw.randint(1, 20) :]
                case 3:
                    text = text[:cut] + chr(draw.randrange(0x110000)) + text[cut + 1 :]
                case _:
                    other = draw.choice(frames)[1]
                    text = text[:cut] + other[draw.randrange(len(other)) :]
        yield version, text.encode("utf-8", "surrogatepass")[: draw.choice([None, -1])] if draw.random() < 0.3 else text


def test_mutated_real_frames_are_survived() -> None:
    conns = connections()
    for version, text in mutants(INPUTS):
        for conn in conns:
            if conn.version is version:
                feed(conn, text)
    assert all(works(conn) for conn in conns)


def test_connections_with_unusual_options_survive_them_too() -> None:
    draw = random.Random(SEED)
    conns = odd_connections(draw)
    for number, (version, text) in enumerate(mutants(INPUTS // 4)):
        if number % 50 == 0:
            conns = odd_connections(draw)
        for conn in conns:
            if conn.version is version:
                conn.receive(text, now=float(number))
                events: list[Any] = conn.events() if draw.random() < 0.5 else []
                for event in events:
                    if type(event).__name__ == "CallReceived" and draw.random() < 0.5:
                        conn.refuse(event.message_id, ErrorCode.INTERNAL_ERROR, request=event.request)
                if draw.random() < 0.5:
                    conn.messages_to_send()
                conn.handle_timer(float(number))


@pytest.mark.parametrize("text", CRASHES.read_text(encoding="utf-8").splitlines())
def test_what_once_broke_something_does_so_no_more(text: str) -> None:
    for conn in connections():
        feed(conn, text)
        assert works(conn)


MIB = 1 << 20
NOISE = 64 * 1024

HUGE: dict[str, Callable[[], str | bytes]] = {
    "nested 100,000 deep": lambda: "[" * 100_000,
    "nested 100,000 deep and closed": lambda: '[2,"1","Heartbeat",' + "[" * 100_000 + "]" * 100_000 + "]",
    "objects 100,000 deep": lambda: '[2,"1","Heartbeat",' + '{"a":' * 100_000,
    "raw control characters": lambda: '[2,"1","Heartbeat",{"a":"' + "\x00\x1f" * 100_000 + '"}]',
    "lone surrogates": lambda: '[2,"1","Heartbeat",{"a":"' + "\\ud800" * 100_000 + '"}]',
    "duplicate keys": lambda: '[2,"1","Heartbeat",{' + ",".join(['"a":1'] * 100_000) + "}]",
    "digits": lambda: '[2,"1","Heartbeat",{"a":' + "9" * 900_000 + "}]",
    "over the limit": lambda: '[2,"1","Heartbeat",{"a":"' + "x" * 3 * MIB + '"}]',
    "bytes over the limit": lambda: b"\xff" * 3 * MIB,
    "many unknown properties": lambda: '[2,"1","Heartbeat",{' + ",".join(f'"{n}":{n}' for n in range(60_000)) + "}]",
    "a long id": lambda: f'[2,"{"i" * 900_000}","Heartbeat",{{}}]',
}


@pytest.mark.parametrize("name", HUGE)
@pytest.mark.parametrize("version", [OCPP16, OCPP201, OCPP21])
def test_a_hostile_text_costs_little_memory_and_no_time(name: str, version: type[Version]) -> None:
    conn: Any = CsmsConnection(version)
    feed(conn, '[2,"0","Heartbeat",{"a":1}]')  # what loads on first use
    text = HUGE[name]()
    gc.collect()
    tracemalloc.start()
    start = time.process_time()
    conn.receive(text, now=0.0)
    took = time.process_time() - start
    conn.events()
    conn.messages_to_send()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 5.0  # traced, which is slow; the measure for speed is the next test
    factor = 20 if name == "many unknown properties" else 5  # their objects alone are more than the text
    assert peak < factor * len(text) + NOISE, f"{peak / len(text):.1f} times the frame"
    assert works(conn)


def test_50_million_digits_are_refused_within_a_second() -> None:
    conn: Any = CsmsConnection(OCPP201, limits=Limits(frame=1 << 30))
    for digits in ("9" * 50_000_000, "0." + "9" * 50_000_000):
        text = f'[2,"1","Heartbeat",{{"a":{digits}}}]'

        def cost(text: str = text) -> float:
            start = time.process_time()  # of this process alone; a slow machine may try again
            conn.receive(text, now=0.0)
            took = time.process_time() - start
            assert len(conn.events()) == 1
            return took

        assert any(cost() < 1.0 for _ in range(3))
    assert works(conn)


def test_a_million_answers_to_nothing_leave_no_trace() -> None:
    conn = StationConnection(OCPP201)
    pending = conn.call(v201.HeartbeatRequest(), now=0.0, message_id="1")
    feed(conn, '[3,"?",{}]')
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for number in range(1_000_000 if INPUTS > 100_000 else 30_000):
        conn.receive(f'[3,"stray {number}",{{}}]', now=0.0)
        if number % 500 == 0:
            conn.events()
    conn.events()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < NOISE
    conn.receive('[3,"1",{"currentTime":"2026-01-02T03:04:05Z"}]', now=0.0)
    assert pending.result()
    assert works(conn)
