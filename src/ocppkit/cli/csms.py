"""``ocppkit csms``: a CSMS that one types at."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final, final
from weakref import WeakKeyDictionary

import click
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import WebSocketException
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from ocppkit.asyncio import Stations
from ocppkit.cli.answers import Answers
from ocppkit.cli.connecting import (
    GRACE,
    address,
    captured,
    connection_options,
    csms_tls,
    password,
    run,
    strict_option,
    timeout_option,
    trace_options,
)
from ocppkit.cli.console import Console
from ocppkit.cli.inputs import json_option, version_option, versions_of
from ocppkit.cli.output import Exit, Failure, note
from ocppkit.cli.requests import NotUnderstood
from ocppkit.cli.session import Session
from ocppkit.cli.station import LARGEST
from ocppkit.cli.traffic import Screen
from ocppkit.handshake import (
    Accept,
    AuthorizationKey,
    BasicAuthPassword,
    KnownStation,
    Password,
    Refuse,
    decide,
    read_request,
)
from ocppkit.messages import Sender
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ssl import SSLContext

    from ocppkit.capture.trace import TraceWriter

_MOST_STATIONS: Final = 256


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=9000, show_default=True, help="0 takes a free one.")
@version_option
@connection_options
@trace_options
@timeout_option
@strict_option
@json_option
def command(
    host: str,
    port: int,
    version: type[Version] | None,
    password_file: str | None,
    ca: str | None,
    cert: str | None,
    key: str | None,
    trace: str | None,
    redact: bool,
    timeout: float,
    strict: bool,
    as_json: bool,
) -> Exit:
    """Serve stations as a CSMS, show every frame, and send any action.

    Stations connect to ws://HOST:PORT/IDENTITY, whatever else the path has, in any version unless --ocpp names one.
    What they ask is answered agreeably. Type requests such as: TriggerMessage requestedMessage=Heartbeat; help says
    more. They go to the station that came last, or was named with: use IDENTITY. Standard input that is no terminal is
    read as a script, line by line, which waits for a station; when it ends, the CSMS serves on unless told to quit.
    """
    secret = password(password_file)
    tls = csms_tls(ca, cert, key)
    if secret is None and ca is None and not _is_loopback(host):
        note("anybody who reaches this address can connect as any station: see --password-file")
    # Any identity is welcome, for this is a tool. With --ca the handshake of TLS has checked who comes.
    known = KnownStation({0}) if secret is None or ca is not None else KnownStation({1, 2}, _passwords(secret))
    tool = _Csms(Screen(as_json=as_json), versions_of(version), version, known, timeout, strict=strict)
    with captured(trace, redact=redact) as writer:
        return run(tool.run(host, port, tls, writer))


def _passwords(secret: BasicAuthPassword) -> list[Password]:
    """Return what a station may send: the text itself or, if it is one, the bytes of an AuthorizationKey of 1.6."""
    with suppress(ValueError):
        return [secret, AuthorizationKey(secret.sent.decode())]
    return [secret]


def _is_loopback(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


@final
class _Csms:
    """The tool: a server, the stations that are connected, and one console."""

    us = Sender.CSMS

    def __init__(
        self,
        screen: Screen,
        versions: tuple[type[Version], ...],
        default: type[Version] | None,
        known: KnownStation,
        timeout: float,
        *,
        strict: bool,
    ) -> None:
        self._screen = screen
        self._versions = versions
        self._known = known
        self._default = default
        self._timeout = timeout
        self._strict = strict
        self._tls = False
        self._trace: TraceWriter | None = None
        self._answers = Answers()
        self._stations = Stations()
        self._sessions: dict[object, Session] = {}
        self._current = ""
        self._came = asyncio.Event()
        self._decisions: WeakKeyDictionary[ServerConnection, Accept] = WeakKeyDictionary()
        self._console = Console(self, screen, self._answers, timeout)

    async def session(self) -> Session:
        """Return the connection of the station in use; a script waits for one."""
        if not self._sessions and not sys.stdin.isatty():
            self._came.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._timeout):
                    await self._came.wait()
        station = self._stations.get(self._current)
        if station is None:
            raise NotUnderstood(f"{self._current or 'a station'} is not connected")
        return self._sessions[station]

    def version(self) -> type[Version]:
        """Return the version of the station in use, or the newest that is served."""
        station = self._stations.get(self._current)
        return self._versions[0] if station is None else station.version

    def commands(self) -> Mapping[str, Callable[[str], Awaitable[bool]]]:
        """Return the commands that choose among stations."""
        return {"use": self._use, "stations": self._list}

    async def _use(self, identity: str) -> bool:
        """Send to this station from now on, once it is there."""
        try:
            await self._stations.arrival(identity, timeout=0.0 if sys.stdin.isatty() else self._timeout)
        except TimeoutError:
            raise NotUnderstood(f"{identity or 'a station without a name'} is not connected") from None
        self._current = identity
        return True

    async def _list(self, _: str) -> bool:
        named = {station.id: station.version.name for station in self._stations}
        shown = ", ".join(f"{identity} (OCPP {version})" for identity, version in named.items())
        self._screen.line(shown or "no station is connected", stations=named)
        return True

    async def run(self, host: str, port: int, tls: SSLContext | None, trace: TraceWriter | None) -> Exit:
        """Serve until the user quits."""
        self._tls, self._trace = tls is not None, trace
        try:
            server = await serve(
                self._on_connect,
                host,
                port,
                ssl=tls,
                process_request=self._decide,
                select_subprotocol=self._select,
                max_size=LARGEST,
            )
        except OSError as error:
            raise Failure(Exit.FAILED, f"cannot listen on {host}:{port}: {error.strerror}") from None
        try:
            self._announce(server)
            await self._console.run()
            if not sys.stdin.isatty() and not self._console.quitted:
                await asyncio.Event().wait()
        finally:
            await asyncio.gather(*[session.peer.close(grace=GRACE) for session in self._sessions.values()])
            server.close()
            await server.wait_closed()
        return Exit.OK if self._console.worked else Exit.FOUND

    def _announce(self, server: Server) -> None:
        url = address(server, tls=self._tls)
        versions = [version.name for version in self._versions]
        self._screen.line(f"listening on {url}/IDENTITY, OCPP {', '.join(versions)}", listening=url, versions=versions)

    def _decide(self, ws: ServerConnection, request: Request) -> Response | None:
        asked = read_request(request.path, request.headers.raw_items(), tls=self._tls)
        decision = decide(asked, self._known, self._versions, default=self._default)
        if isinstance(decision, Accept) and len(self._sessions) < _MOST_STATIONS:
            self._decisions[ws] = decision
            return None
        why = decision.reason if isinstance(decision, Refuse) else f"{_MOST_STATIONS} stations are connected"
        self._screen.line(why, refused=asked.identity, why=why)
        response = ws.respond(decision.status if isinstance(decision, Refuse) else HTTPStatus.SERVICE_UNAVAILABLE, "")
        response.headers.update(decision.headers if isinstance(decision, Refuse) else ())
        return response

    def _select(self, ws: ServerConnection, _: object) -> Subprotocol | None:
        chosen = self._decisions[ws].subprotocol
        return None if chosen is None else Subprotocol(chosen)

    async def _on_connect(self, ws: ServerConnection) -> None:
        decision = self._decisions[ws]
        session = Session(
            decision.version,
            decision.identity,
            self.us,
            ws,
            ws.send,
            screen=self._screen,
            answers=self._answers,
            trace=self._trace,
            strict=self._strict,
            heard=self._console.heard,
        )
        self._sessions[session.peer] = session
        try:
            async with self._stations.connected(session.peer):
                self._current = decision.identity
                self._came.set()
                with suppress(WebSocketException, OSError):  # a station that vanishes is shown as closed
                    await session.run()
        finally:
            del self._sessions[session.peer]
