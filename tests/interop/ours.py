"""Our end of a pairing: ocppkit as CSMS or as station, every text watched."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import InvalidStatus, NegotiationError, WebSocketException
from websockets.typing import Subprotocol

from ocppkit import (
    CallFailed,
    CallRefused,
    ErrorCode,
    Event,
    Handlers,
    PayloadError,
    RemoteCallError,
    Version,
    from_payload,
    negotiate,
    to_payload,
)
from ocppkit.asyncio import CsmsPeer, StationPeer
from tests.interop.legs import Answer, Told
from tests.interop.payloads import ANSWERS, CSMS, LIE, LIES, STATION, Json

TIMEOUT: Final = 4.0  # seconds that either side waits for an answer
SLOW: Final = 1.0  # what a slow handler takes
LATE: Final = 5.0  # what a handler takes whose answer comes too late

Peer = StationPeer[Any] | CsmsPeer[Any]


@dataclass
class Seen:
    """A text that passed."""

    by: str
    frame: Json
    """As JSON; None if it is none."""


class Ours:
    """ocppkit in one role; the connection may go and come back."""

    def __init__(self, version: type[Version], role: str) -> None:
        self.version = version
        self.role = role
        self.seen: list[Seen] = []
        self.events: list[Event[Any]] = []
        self.peer: Peer | None = None
        self.ws: ClientConnection | ServerConnection | None = None
        self.url = ""
        self._handlers = self._make_handlers()
        self._serving: asyncio.Task[None] | None = None

    @property
    def connected(self) -> bool:
        return self.ws is not None

    # What is asked and sent

    async def ask(self, action: str, payload: Json, timeout: float | None = None) -> Told:
        """Ask as a user of ocppkit does, and return what the user is told."""
        peer: Any = self.peer
        request = from_payload(self.version.actions[action].request, payload)
        try:
            return Told(to_payload(await peer.call(request, timeout=timeout)))
        except RemoteCallError as error:
            return Told(error="RemoteCallError", code=error.raw_code)
        except CallFailed as error:
            return Told(error=type(error).__name__)

    async def ask_wrongly(self, action: str, payload: Json, **wrong: Json) -> Told:
        """Ask with attributes of the request set to what no schema allows."""
        peer: Any = self.peer
        request: Any = from_payload(self.version.actions[action].request, payload)
        for name, value in wrong.items():
            setattr(request, name, value)
        try:
            return Told(to_payload(await peer.call(request)))
        except PayloadError:
            return Told(error="PayloadError")

    async def tell(self, message: Any) -> None:
        """Send what is not answered."""
        assert isinstance(self.peer, CsmsPeer)
        await self.peer.send(message)

    async def send_raw(self, text: str) -> None:
        """Send a text past the library."""
        assert self.ws is not None
        self._see(self.role, text)
        await self.ws.send(text)

    def cut(self) -> None:
        assert self.ws is not None
        self.ws.transport.abort()

    # What is answered

    def _make_handlers(self) -> Handlers[Any, Any]:
        handlers: Handlers[Any, Any] = Handlers(self.version, object)
        actions = self.version.actions
        honest = {LIES[self.role]: {"status": "Accepted"}}  # made a lie of on its way out
        for name, answer in {**ANSWERS[self.version.name][self.role], **honest}.items():
            handlers.on(actions[name])(_answering(actions[name], answer))
        handlers.on(actions["DataTransfer"])(self._data_transfer)
        return handlers

    async def _data_transfer(self, peer: Any, request: Any) -> Any:
        """Do what the message id says."""
        action: Any = self.version.actions["DataTransfer"]
        response: Any = from_payload(action.response, {"status": "Accepted"})
        response.data = request.data
        if self.version.name != "1.6":
            response.custom_data = request.custom_data
        match request.message_id:
            case "fail":
                raise RuntimeError("the password is 4711")
            case "refuse":
                raise CallRefused(ErrorCode.SECURITY_ERROR, "not you")
            case "invalid":
                response.status = "Perhaps"
            case "slow":
                await asyncio.sleep(SLOW)
            case "late":
                await asyncio.sleep(LATE)
            case "ask":
                inner = {"vendorId": "interop", "messageId": "echo", "data": "inner"}
                answer = await peer.call(from_payload(action.request, inner))
                response.data = answer.data
            case _:
                pass
        return response

    # What carries it

    @asynccontextmanager
    async def listening(self) -> AsyncGenerator[str]:
        """Be a CSMS; yields the address that its station is to connect to."""
        async with serve(self._on_connect, "127.0.0.1", 0, select_subprotocol=_pick, close_timeout=1) as server:
            yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp/CS1"

    async def _on_connect(self, ws: ServerConnection) -> None:
        await self._serve(ws)

    async def connect(self, url: str, offer: list[str]) -> Answer:
        """Be a station: connect, and serve the connection if a subprotocol was agreed on."""
        try:
            ws = await connect(url, subprotocols=[Subprotocol(name) for name in offer], close_timeout=1)
        except InvalidStatus as error:
            return Answer("refused", f"with HTTP {error.response.status_code}")
        if ws.subprotocol is None:
            try:
                async with asyncio.timeout(SLOW):
                    await ws.wait_closed()
                return Answer("accepted", "without a subprotocol, then closed")
            except TimeoutError:
                return Answer("accepted", "without a subprotocol")
            finally:
                await ws.close()
        self.url = url
        self._serving = asyncio.create_task(self._serve(ws))
        return Answer("accepted", ws.subprotocol)

    async def ensure_connected(self) -> None:
        """Wait until there is a connection again; a station sees to it itself."""
        if self.role == STATION and not self.connected:
            await self.connect(self.url, [self.version.subprotocol])
        await until(lambda: self.connected)

    async def close(self) -> None:
        if self.ws is not None:
            await self.ws.close()
        if self._serving is not None:
            await self._serving

    async def _serve(self, ws: ClientConnection | ServerConnection) -> None:
        other = STATION if self.role == CSMS else CSMS
        asked = set[str]()

        async def incoming() -> AsyncIterator[str | bytes]:
            async for text in ws:
                frame = self._see(other, text)
                match frame:
                    case [2, str(id), action, *_] if action == LIES[self.role]:
                        asked.add(id)
                    case _:
                        pass
                yield text

        async def outgoing(text: str) -> None:
            frame: Json = json.loads(text)
            if frame[0] == 3 and frame[1] in asked:
                text = json.dumps([3, frame[1], LIE])
            self._see(self.role, text)
            await ws.send(text)

        peer = self._peer(incoming(), outgoing)
        self.peer, self.ws = peer, ws
        try:
            await peer.run(self._handlers, peer)
        except (WebSocketException, OSError):
            pass  # it was cut, which is seen by its end
        finally:
            if self.ws is ws:
                self.peer = self.ws = None

    def _peer(self, incoming: AsyncIterator[str | bytes], outgoing: Callable[[str], Awaitable[None]]) -> Peer:
        kind: Any = StationPeer if self.role == CSMS else CsmsPeer
        peer: Peer = kind(self.version, incoming, outgoing, id="CS1", watch=self.events.append, timeout=TIMEOUT)
        return peer

    def _see(self, by: str, text: str | bytes) -> Json:
        frame = None
        with contextlib.suppress(ValueError):
            frame = json.loads(text)
        self.seen.append(Seen(by, frame))
        return frame


def _answering(action: Any, answer: Json) -> Callable[[object, Any], Any]:
    def handler(_: object, request: Any) -> Any:
        return from_payload(action.response, answer)

    return handler


def _pick(_: ServerConnection, offered: Any) -> Subprotocol:
    version = negotiate(offered)
    if version is None:
        raise NegotiationError("no common version of OCPP")
    return Subprotocol(version.subprotocol)


async def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait for something to be so.

    Raises:
        TimeoutError: it does not become so.
    """
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.002)
