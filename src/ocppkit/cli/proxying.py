"""A proxy between stations and a CSMS, on websockets: two connections for each station, joined by a relay."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeAlias, final
from weakref import WeakKeyDictionary

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from ocppkit.bridge.driver import Bridge, Happened
from ocppkit.bridge.filters import Filters
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.gate import Filtered, Gate
from ocppkit.bridge.losses import Loss
from ocppkit.bridge.relay import Plan, authorization, check_target, closing, http_status, onward_url, plan
from ocppkit.bridge.rules import Rule
from ocppkit.bridged import Crossing, Ended, Hop, States, relay
from ocppkit.bridged.shared import utc_now
from ocppkit.cli.connecting import OPENING, reason
from ocppkit.cli.station import LARGEST
from ocppkit.handshake import ConnectionRequest, read_request
from ocppkit.leniency import LENIENT, Leniency
from ocppkit.negotiation import negotiate
from ocppkit.protocol import Version
from ocppkit.versions import VERSIONS

if TYPE_CHECKING:
    from ssl import SSLContext

__all__ = ["Carried", "Closed", "Connected", "Proxy", "Refused", "Settings", "Told"]

_FAILED: Final = 1011  # RFC 6455, 7.4.1: internal error
_PASSED_ON: Final = ("WWW-Authenticate", "Retry-After")
"""Headers of the CSMS's refusal that a station is to see."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a proxy is told.

    ``to`` is the URL of the CSMS, ``to_tls`` what its TLS needs. ``station`` and ``csms`` are the versions that
    ``plan`` takes. ``states`` keeps what bridges remember, ``options`` are their decisions, ``reading`` how strictly
    they read, and ``timeout`` the seconds that they wait for an answer. ``most`` stations are connected at a time.
    """

    to: str
    to_tls: SSLContext | None = None
    station: type[Version] | None = None
    csms: type[Version] | None = None
    filters: Sequence[Filters[Any]] = ()
    rules: Sequence[Rule] = ()
    states: States = field(default_factory=States)
    options: Options = field(default_factory=Options)
    reading: Leniency = LENIENT
    timeout: float = 30.0
    most: int = 10_000


@dataclass(frozen=True, slots=True)
class Connected:
    """A station is connected to its CSMS; a version that nobody knows is None."""

    station: str
    version: type[Version] | None
    csms_version: type[Version] | None


@dataclass(frozen=True, slots=True)
class Refused:
    """A station was not let in."""

    station: str
    status: int
    why: str


@dataclass(frozen=True, slots=True)
class Closed:
    """A station's connections are closed; ``side`` is the one that ended first, None if it was the proxy."""

    station: str
    side: Side | None
    code: int
    why: str


@dataclass(frozen=True, slots=True)
class Carried:
    """Something happened on the bridge."""

    station: str
    what: Loss | Happened


Told: TypeAlias = Connected | Refused | Closed | Carried | Filtered


@dataclass(frozen=True, slots=True)
class _Link:
    """A station that has been let in, and its connection to the CSMS."""

    asked: ConnectionRequest
    plan: Plan
    csms: ClientConnection


@final
class Proxy:
    """The program: a server for stations, and for each of them a client of the CSMS."""

    def __init__(self, settings: Settings, tell: Callable[[Told], object] = lambda _: None) -> None:
        """Make a proxy; ``tell`` is told what happens.

        Raises:
            ValueError: the URL of the CSMS is none.
        """
        check_target(settings.to)
        self._settings = settings
        self._tell = tell
        self._links: WeakKeyDictionary[ServerConnection, _Link] = WeakKeyDictionary()
        self._watchers: set[asyncio.Task[None]] = set()

    async def serve(self, host: str, port: int, tls: SSLContext | None = None) -> Server:
        """Start serving stations; closing the server closes all connections.

        Raises:
            OSError: it cannot listen there.
        """
        return await serve(
            self._on_connect,
            host,
            port,
            ssl=tls,
            process_request=self._decide,
            select_subprotocol=self._select,
            open_timeout=2 * OPENING,
            max_size=LARGEST,
        )

    # The handshake: the CSMS decides, the station learns it

    async def _decide(self, ws: ServerConnection, request: Request) -> Response | None:
        headers = [*request.headers.raw_items()]
        asked = read_request(request.path, headers)
        chosen = plan(asked.offered, station=self._settings.station, csms=self._settings.csms)
        if not asked.identity:
            return self._refuse(ws, asked, HTTPStatus.NOT_FOUND, "the URL names no station")
        if chosen is None:
            return self._refuse(ws, asked, HTTPStatus.BAD_REQUEST, "there is no common version of OCPP")
        if len(self._watchers) >= self._settings.most:
            return self._refuse(ws, asked, HTTPStatus.SERVICE_UNAVAILABLE, "too many stations are connected")
        try:
            csms = await connect(
                onward_url(self._settings.to, request.path),
                subprotocols=[Subprotocol(name) for name in chosen.offer] or None,
                additional_headers=authorization(headers),
                ssl=self._settings.to_tls,
                open_timeout=OPENING,
                max_size=LARGEST,
            )
        except InvalidStatus as error:
            status = http_status(error.response.status_code)
            passed = [(name, error.response.headers[name]) for name in _PASSED_ON if name in error.response.headers]
            return self._refuse(ws, asked, status, f"the CSMS refuses: {reason(error)}", passed)
        except TimeoutError as error:
            return self._refuse(ws, asked, HTTPStatus.GATEWAY_TIMEOUT, f"the CSMS: {reason(error)}")
        except (OSError, WebSocketException) as error:
            return self._refuse(ws, asked, HTTPStatus.BAD_GATEWAY, f"the CSMS: {reason(error)}")
        self._links[ws] = _Link(asked, chosen, csms)
        watcher = asyncio.create_task(self._watch(ws, csms))
        self._watchers.add(watcher)
        watcher.add_done_callback(self._watchers.discard)
        return None

    def _refuse(
        self,
        ws: ServerConnection,
        asked: ConnectionRequest,
        status: int,
        why: str,
        headers: Sequence[tuple[str, str]] = (),
    ) -> Response:
        self._tell(Refused(asked.identity, status, why))
        response = ws.respond(status, "")
        response.headers.update(headers)
        return response

    async def _watch(self, ws: ServerConnection, csms: ClientConnection) -> None:
        """Close the connection to the CSMS when the station's is gone, even if it never was open."""
        await ws.wait_closed()
        await csms.close(*closing(ws.close_code, ws.close_reason, "the station is gone"))

    def _select(self, ws: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
        link = self._links[ws]
        chosen = link.plan.selected(link.csms.subprotocol)
        return Subprotocol(chosen) if offered and chosen is not None else None

    # The connection

    async def _on_connect(self, ws: ServerConnection) -> None:
        link = self._links[ws]
        station, csms = link.asked.identity, link.csms
        try:
            ended = await self._join(ws, link)
            side, gone = ended.side, ws if ended.side is Side.STATION else csms
            code, why = closing(gone.close_code, gone.close_reason, f"the {side.value} is gone")
        except Exception as error:
            side, code, why = None, _FAILED, reason(error)
        self._tell(Closed(station, side, code, why))
        said = why if side is not None else ""  # what went wrong here is nobody's business
        await asyncio.gather(ws.close(code, said), csms.close(code, said), return_exceptions=True)

    async def _join(self, ws: ServerConnection, link: _Link) -> Ended:
        """Carry texts until one of the two connections ends."""
        settings, station = self._settings, link.asked.identity
        version, csms_version = link.plan.station, link.plan.csms
        if not link.plan.bridged:
            version = csms_version = negotiate(link.csms.subprotocol, VERSIONS)
        versions = {Side.STATION: version, Side.CSMS: csms_version}
        gate = Gate(station, versions, settings.filters, settings.rules, tell=self._tell)
        hops = {Side.STATION: Hop(ws, ws.send), Side.CSMS: Hop(link.csms, link.csms.send)}
        if not link.plan.bridged:
            self._tell(Connected(station, version, csms_version))
            return await relay(hops, gate)
        assert version is not None
        assert csms_version is not None
        # A station that connects anew has the old connection closed, for they share what the bridge remembers.
        async with settings.states.held(station, partial(link.csms.close, 1001)) as state:
            self._tell(Connected(station, version, csms_version))
            bridge = Bridge(
                version,
                csms_version,
                clock=utc_now,
                state=state,
                options=settings.options,
                to_station={"reading": settings.reading, "timeout": settings.timeout},
                to_csms={"reading": settings.reading, "timeout": settings.timeout},
            )
            keep = partial(settings.states.keep, station)
            crossing = Crossing(bridge, keep, name=station, watch=lambda what: self._tell(Carried(station, what)))
            return await relay(hops, gate, crossing)
