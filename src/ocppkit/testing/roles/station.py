"""What the scripted stations of all versions have: outlets, tokens, and transaction messages that are not lost."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from ocppkit.asyncio import CsmsPeer
from ocppkit.errors import CallFailed, ConnectionLost, StateError
from ocppkit.messages import Response, StationRequest, StationSend
from ocppkit.protocol import Version
from ocppkit.station import MessageDiscarded, MessageRetry, Outbox
from ocppkit.store import MemoryStore
from ocppkit.testing.clock import Clock
from ocppkit.testing.roles.base import UNCONNECTED, Role
from ocppkit.testing.roles.models import Charging

__all__ = ["Outlet", "ScriptedStation", "Tokens"]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

ACCEPTED: Final = "Accepted"


@dataclass(kw_only=True)
class Outlet:
    """An EVSE with its one connector.

    ``finished``: the EV that is plugged in has charged. ``meter`` is in Wh. ``token`` is who may charge,
    ``transaction`` the station's name of what runs since ``since``; ``events`` counts what was told of it.
    ``remote_start_id`` is that of the CSMS, if it has started it. ``reservation`` is the id and the token of a
    reservation. ``locked`` tells of the cable, ``stuck`` that it cannot be unlocked.
    """

    number: int
    plugged: bool = False
    finished: bool = False
    operative: bool = True
    meter: int = 1000
    token: str | None = None
    transaction: str | None = None
    since: datetime | None = None
    events: int = 0
    remote_start_id: int | None = None
    reservation: tuple[int, str] | None = None
    locked: bool = False
    stuck: bool = False


@dataclass
class Tokens:
    """Which tokens a station knows by itself: its local list and its cache, status by token."""

    version: int = 0
    listed: dict[str, str] = field(default_factory=dict[str, str])
    cached: dict[str, str] = field(default_factory=dict[str, str])

    def status(self, token: str) -> str | None:
        """Return the status of a token, None if the station does not know it; the list comes first."""
        return self.listed.get(token, self.cached.get(token))

    def update(self, version: int, entries: Mapping[str, str | None], *, full: bool) -> str:
        """Change the list; a token with None leaves it. Return the status of the answer (D01)."""
        if not full and version <= self.version:
            return "VersionMismatch"
        self.version = version
        kept = {} if full else self.listed
        changed: dict[str, str | None] = {**kept, **entries}
        self.listed = {token: status for token, status in changed.items() if status is not None}
        return ACCEPTED


class ScriptedStation(Role[V]):
    """A station that lives by itself, and does what its methods say.

    ``outlets`` are its EVSEs by number, ``tokens`` whom it knows; ``trusts_strangers``: offline, others may charge too
    (OfflineTxForUnknownIdEnabled). What it tells of transactions goes through its ``outbox``, and waits there while it
    is offline, between connections; one that has never had a connection raises StateError instead. ``lost`` is what it
    gave up to tell. ``charging`` has its charging profiles, ``firmware`` is the version that it runs, ``csms_time`` the
    time that the CSMS told last; ``registered``: the CSMS has accepted it.
    """

    _peer: CsmsPeer[V] | None

    def __init__(self, version: type[V], *, outlets: int = 2) -> None:
        super().__init__(version, object)
        self.outlets = {number: Outlet(number=number) for number in range(1, outlets + 1)}
        self.tokens = Tokens()
        self.trusts_strangers = False
        self.store = MemoryStore()
        self.outbox: Outbox[V] = Outbox(version, self.store, now=self.seconds(), retry=MessageRetry(interval=0.0))
        self.firmware = "1.0"
        self.charging = Charging(self)
        self.lost: list[StationRequest[V, Any]] = []
        self.registered = False
        self.csms_time: datetime | None = None
        self.serve({"ClearCache": self._clear_cache})
        self._delivering = asyncio.Lock()
        self._started = 0
        self._was_online = False

    @property
    def to_csms(self) -> CsmsPeer[V] | None:
        """Its connection; None while it is offline."""
        return self._peer

    @property
    def is_online(self) -> bool:
        """Whether it has a connection.

        Raises:
            StateError: it has never had one, so that it is hardly meant to be offline.
        """
        self._check_joined()
        return self._peer is not None

    def joined(self, peer: Any, clock: Clock | None = None) -> None:
        """Take a connection; what waits in the outbox goes with the next message of it, or by ``catch_up``."""
        super().joined(peer, clock)
        self._was_online = True

    def left(self) -> None:
        """Be offline from now on."""
        super().left()
        self.outbox.offline()

    async def call(self, request: StationRequest[V, R]) -> R:
        """Ask the CSMS for something.

        Raises:
            StateError: the station is offline.
            CallFailed: as ``CsmsPeer.call``.
        """
        with self.calling():
            return await self._connection().call(request)

    async def send(self, message: StationSend[V]) -> None:
        """Send what nobody answers.

        Raises:
            StateError: the station is offline.
        """
        await self._connection().send(message)

    async def tell(self, request: StationRequest[V, R], *, transaction: str | None = None) -> R | None:
        """Tell the CSMS something that must not be lost; return its answer, None while it waits in the outbox.

        Raises:
            CallFailed: it was given up, and the last attempt ended with this.
        """
        self._check_joined()
        ticket = self.outbox.add(request, now=self.seconds(), transaction=transaction)
        await self.catch_up()
        return ticket.result() if ticket.done else None

    async def catch_up(self) -> None:
        """Deliver what waits in the outbox; a station does so when it is online again."""
        async with self._delivering:
            if not self.is_online:
                return
            self.outbox.online()
            while (delivery := self.outbox.next(self.seconds())) is not None:
                outcome: Response | CallFailed
                try:
                    outcome = await self.call(delivery.request)
                except (ConnectionLost, StateError):  # it waits for the next connection
                    self.outbox.offline()
                    return
                except CallFailed as error:
                    outcome = error
                self.outbox.finished(delivery, outcome, now=self.seconds())
                self.lost += [one.request for one in self.outbox.events() if isinstance(one, MessageDiscarded)]
                self.heard(delivery.request, outcome)

    async def boot(self, reason: str = "PowerUp") -> Any:
        """Tell the CSMS that the station has booted and, if it is accepted, the status of its EVSEs."""
        answer: Any = await self.call(self.booted(reason))
        self.csms_time, self.registered = answer.current_time, answer.status == ACCEPTED
        if self.registered:
            await self.report_all()
            await self.catch_up()
        return answer

    async def present(self, token: str, *, evse: int = 1) -> bool:
        """Present a token at an EVSE: to begin to charge, or to end it; return whether it was accepted."""
        outlet = self.outlets[evse]
        if outlet.transaction is not None:
            if token != outlet.token:
                return False
            await self.stop(evse=evse, reason="Local")
            return True
        status = self.tokens.status(token)
        if status is None and self.is_online:
            status = self.tokens.cached[token] = await self.authorize(token)
        elif status is None and self.trusts_strangers:
            status = ACCEPTED
        if status != ACCEPTED or (outlet.reservation is not None and outlet.reservation[1] != token):
            return False
        outlet.token = token
        if outlet.plugged:
            await self.start(evse=evse)
        return True

    async def plug_in(self, *, evse: int = 1) -> None:
        """Plug an EV in; if a token was accepted at the EVSE, it begins to charge."""
        outlet = self.outlets[evse]
        outlet.plugged = outlet.locked = True
        await self.report_status(evse=evse)
        if outlet.token is not None and outlet.transaction is None:
            await self.start(evse=evse)

    async def unplug(self, *, evse: int = 1) -> None:
        """Take the cable out, which ends a transaction."""
        outlet = self.outlets[evse]
        outlet.plugged = outlet.locked = outlet.finished = False
        if outlet.transaction is not None:
            await self.stop(evse=evse, reason="EVDisconnected")
        await self.report_status(evse=evse)

    async def report_event(self, kind: str, tech_info: str | None = None) -> None:
        """Tell a security event, such as InvalidFirmwareSignature."""
        request: Any = self.names.SecurityEventNotificationRequest(type=kind, timestamp=self.now(), tech_info=tech_info)
        await self.tell(request)

    async def report_all(self) -> None:
        """Tell the status of every EVSE, unless the station is offline."""
        for number in self.outlets:
            await self.report_status(evse=number)

    async def beat(self) -> None:
        """Send a heartbeat, and take the time."""
        request: Any = self.names.HeartbeatRequest()
        answer: Any = await self.call(request)
        self.csms_time = answer.current_time

    def transaction_id(self, outlet: Outlet) -> str | None:
        """Return the id of the transaction of an EVSE, None if there is none or the CSMS has not named it yet."""
        return outlet.transaction

    def ended(self, outlet: Outlet) -> None:
        """Take note that the transaction of an EVSE has ended, and with it what held for it alone."""
        id = self.transaction_id(outlet)
        if id is not None:
            self.charging.end(id, outlet.number)
        outlet.transaction = outlet.token = outlet.since = outlet.remote_start_id = None
        outlet.finished = outlet.plugged

    def _check_joined(self) -> None:
        if not self._was_online:
            raise StateError(f"{self!r} has never been online: {UNCONNECTED}")

    def _connection(self) -> CsmsPeer[V]:
        self._check_joined()
        if self._peer is None:
            raise StateError(f"{self!r} is offline: {UNCONNECTED}")
        return self._peer

    def _clear_cache(self, _: Any) -> Any:
        self.tokens.cached.clear()
        return self.names.ClearCacheResponse(status=ACCEPTED)

    # What the versions bring

    def heard(self, request: Any, outcome: Any) -> None:
        """Hear what became of a message of the outbox."""

    def booted(self, reason: str) -> StationRequest[V, Any]:
        """Return what tells the CSMS that the station has booted."""
        raise NotImplementedError

    async def report_status(self, *, evse: int) -> None:
        """Tell the status of an EVSE, unless the station is offline."""
        raise NotImplementedError

    async def authorize(self, token: str) -> str:
        """Ask the CSMS for the status of a token."""
        raise NotImplementedError

    async def start(self, *, evse: int = 1) -> None:
        """Begin a transaction."""
        raise NotImplementedError

    async def measure(self, wh: int, *, evse: int = 1) -> None:
        """Let energy flow, in Wh, and tell the reading of the meter."""
        raise NotImplementedError

    async def stop(self, *, evse: int = 1, reason: str = "Local") -> None:
        """End a transaction."""
        raise NotImplementedError
