"""Runs a charging session in each version, prints the conversations, and checks what the CSMS has on its books.

It listens on a free port of the loopback interface and ends by itself. Exit code 1, with a line that says why, means
that something went wrong; ``--fault`` makes it go wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from websockets.asyncio.client import connect
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosedError, WebSocketException
from websockets.typing import Subprotocol

from docs.demo.conversation import Conversation
from docs.demo.csms import BOOKS, handlers16, handlers21, handlers201
from docs.demo.stations import METER_START, METER_STOP, SESSIONS
from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, OcppError, Version, negotiate
from ocppkit.asyncio import StationPeer

LONGEST = 20.0  # seconds that the whole demo may take
SUBPROTOCOLS = [Subprotocol(version.subprotocol) for version in VERSIONS]


class DemoError(Exception):
    """Something went wrong; the text says what."""


async def on_connect(ws: ServerConnection, fault: str | None) -> None:
    """Serve one station until it goes."""
    assert ws.request is not None
    name = ws.request.path.rpartition("/")[2]
    try:
        await serve_station(ws, name, wrongly(ws.send) if fault == "wrong-answer" else ws.send)
    except ConnectionClosedError as error:
        print(f"{name:8} is gone: {error}")


async def serve_station(ws: ServerConnection, name: str, send: Callable[[str], Awaitable[Any]]) -> None:
    """Serve one station in the version that was negotiated."""
    version = negotiate(ws.subprotocol or "")
    if version is OCPP16:
        station16 = StationPeer(OCPP16, ws, send, id=name)
        await station16.run(handlers16, station16)
    elif version is OCPP201:
        station201 = StationPeer(OCPP201, ws, send, id=name)
        await station201.run(handlers201, station201)
    elif version is OCPP21:
        station21 = StationPeer(OCPP21, ws, send, id=name)
        await station21.run(handlers21, station21)
    else:
        await ws.close(1002, "no common version of OCPP")


def wrongly(send: Callable[[str], Awaitable[Any]]) -> Callable[[str], Awaitable[Any]]:
    """Answer with a status that no version of the standard has."""

    async def sending(text: str) -> None:
        await send(text.replace('"Accepted"', '"Perhaps"'))

    return sending


def pick(_: ServerConnection, offered: Any) -> Subprotocol | None:
    """Let the server's order of preference decide among what a station offers."""
    version = negotiate(offered)
    return None if version is None else Subprotocol(version.subprotocol)


async def station(version: type[Version], port: int, fault: str | None) -> Conversation:
    """Run one station's session, and say whose it was if it fails."""
    conversation = Conversation(f"CS-{version.name}")
    try:
        await session(conversation, version, port, fault)
    except (OcppError, WebSocketException, OSError, ExceptionGroup) as error:
        raise DemoError(f"{conversation.station}: {causes(error)[0]}") from error
    return conversation


async def session(conversation: Conversation, version: type[Version], port: int, fault: str | None) -> None:
    """Connect one station and run its session."""
    name = conversation.station
    # A station lists the versions that it speaks, its favourite first; this one speaks one and an unknown one.
    offer = [Subprotocol("ocpp9.9"), Subprotocol(version.subprotocol)]
    async with connect(f"ws://127.0.0.1:{port}/ocpp/{name}", subprotocols=offer) as ws:
        if ws.subprotocol != version.subprotocol:
            raise DemoError(f"{name} asked for {version.subprotocol} and was given {ws.subprotocol}")
        send = conversation.outgoing(ws.send)
        if fault == "dying-station":
            send = dying(send, ws.transport.abort)
        await SESSIONS[version](conversation.incoming(ws), send)


def dying(send: Callable[[str], Awaitable[Any]], abort: Callable[[], None]) -> Callable[[str], Awaitable[Any]]:
    """Cut the connection in the middle of the transaction."""

    async def sending(text: str) -> None:
        if "meterValue" in text:
            abort()
        await send(text)

    return sending


def check(conversations: list[Conversation]) -> None:
    """Compare what the CSMS has on its books with what the stations have done."""
    for conversation in conversations:
        if conversation.unanswered:
            raise DemoError(f"{conversation.station}: no answer to {', '.join(conversation.unanswered)}")
        charges = [charge for charge in BOOKS.charges.values() if charge.station == conversation.station]
        if [(charge.started, charge.ended) for charge in charges] != [(METER_START, METER_STOP)]:
            raise DemoError(f"{conversation.station}: the CSMS has {charges} on its books")
    streams = next(conversation for conversation in conversations if conversation.sends)
    if BOOKS.streamed != 2 * streams.sends:
        raise DemoError(f"the CSMS got {BOOKS.streamed} of {2 * streams.sends} streamed values")


async def listen(port: int, fault: str | None) -> Server:
    """Start the CSMS."""
    try:
        return await serve(
            lambda ws: on_connect(ws, fault), "127.0.0.1", port, subprotocols=SUBPROTOCOLS, select_subprotocol=pick
        )
    except OSError as error:
        raise DemoError(f"cannot listen on port {port}: {error.strerror}") from None


async def run(port: int, fault: str | None) -> None:
    """Run the demo, one version after the other so that it can be read."""
    async with asyncio.timeout(LONGEST), await listen(port, fault) as server:
        port = server.sockets[0].getsockname()[1]
        print(f"CSMS listens on ws://127.0.0.1:{port}/ocpp, versions {', '.join(v.name for v in VERSIONS)}\n")
        conversations: list[Conversation] = []
        for version in reversed(VERSIONS):
            conversations.append(await station(version, port, fault))
            print()
        check(conversations)
    exchanges = sum(conversation.exchanges for conversation in conversations)
    print(f"{exchanges} calls answered, {BOOKS.streamed} values streamed, {len(BOOKS.charges)} transactions booked")


def causes(error: Exception) -> list[Exception]:
    """Return what really went wrong, out of the groups that tasks put it in."""
    inside: Sequence[Exception] = getattr(error, "exceptions", ())
    return [cause for inner in inside for cause in causes(inner)] or [error]


def main() -> int:
    """Run the demo; 0 if all went well, else 1 after a line that says what did not."""
    parser = argparse.ArgumentParser(prog="python -m docs.demo", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on, instead of a free one")
    parser.add_argument("--fault", choices=["wrong-answer", "dying-station"], help="let this go wrong")
    options = parser.parse_args()
    try:
        asyncio.run(run(options.port, options.fault))
    except TimeoutError:
        print(f"demo failed: it took more than {LONGEST:g} seconds", file=sys.stderr)
        return 1
    except DemoError as error:
        print(f"demo failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
