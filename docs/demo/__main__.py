"""Runs a charging session in each version and a station with a device model, and checks what the CSMS knows of them.

It listens on a free port of the loopback interface and ends by itself. Exit code 1, with a line that says why, means
that something went wrong; ``--fault`` makes it go wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from websockets.asyncio.client import connect
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosedError, WebSocketException
from websockets.typing import Subprotocol

from docs.demo import device_csms, device_station
from docs.demo.conversation import Conversation
from docs.demo.csms import BOOKS, handlers16, handlers21, handlers201
from docs.demo.stations import METER_START, METER_STOP, SESSIONS, Incoming, Send
from ocppkit import OCPP16, OCPP21, OCPP201, VERSIONS, OcppError, Version, negotiate, v201
from ocppkit.asyncio import StationPeer
from ocppkit.store import MemoryStore

LONGEST = 20.0  # seconds that the whole demo may take
Session = Callable[[Incoming, Send], Awaitable[Any]]
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
        handlers = device_csms.handlers if name == device_station.NAME else handlers201
        await station201.run(handlers, station201)
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
    """Run one station's charging session, and say whose it was if it fails."""
    conversation = Conversation(f"CS-{version.name}")
    await session(conversation, version, port, fault, SESSIONS[version])
    return conversation


async def device(port: int, fault: str | None) -> Conversation:
    """Run the station with a device model, from its first boot over a reboot to the end."""
    conversation, store = Conversation(device_station.NAME), MemoryStore()
    for reason in (v201.BootReasonEnumType.POWER_UP, v201.BootReasonEnumType.REMOTE_RESET):
        live = partial(device_station.live, store=store, reason=reason)
        await session(conversation, OCPP201, port, fault, live)
    return conversation


async def session(
    conversation: Conversation, version: type[Version], port: int, fault: str | None, live: Session
) -> None:
    """Connect one station and let it live, and say whose connection it was if it fails."""
    name = conversation.station
    # A station lists the versions that it speaks, its favourite first; this one speaks one and an unknown one.
    offer = [Subprotocol("ocpp9.9"), Subprotocol(version.subprotocol)]
    try:
        async with connect(f"ws://127.0.0.1:{port}/ocpp/{name}", subprotocols=offer) as ws:
            if ws.subprotocol != version.subprotocol:
                raise DemoError(f"{name} asked for {version.subprotocol} and was given {ws.subprotocol}")
            send = conversation.outgoing(ws.send)
            if fault == "dying-station":
                send = dying(send, ws.transport.abort)
            await live(conversation.incoming(ws), send)
    except (OcppError, WebSocketException, OSError, ExceptionGroup) as error:
        raise DemoError(f"{name}: {causes(error)[0]}") from error


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
        check_answers(conversation)
        charges = [charge for charge in BOOKS.charges.values() if charge.station == conversation.station]
        if [(charge.started, charge.ended) for charge in charges] != [(METER_START, METER_STOP)]:
            raise DemoError(f"{conversation.station}: the CSMS has {charges} on its books")
    streams = next(conversation for conversation in conversations if conversation.sends)
    if BOOKS.streamed != 2 * streams.sends:
        raise DemoError(f"the CSMS got {BOOKS.streamed} of {2 * streams.sends} streamed values")


def check_device(conversation: Conversation) -> None:
    """Compare what the CSMS knows of the device model with what became of it."""
    check_answers(conversation)
    if (wrong := device_csms.wrong()) is not None:
        raise DemoError(f"{conversation.station}: {wrong}")


def check_answers(conversation: Conversation) -> None:
    """See that no call is without its answer."""
    if conversation.unanswered:
        raise DemoError(f"{conversation.station}: no answer to {', '.join(conversation.unanswered)}")


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
        model = await device(port, fault)
        print()
        check(conversations)
        check_device(model)
    exchanges = sum(conversation.exchanges for conversation in [*conversations, model])
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
