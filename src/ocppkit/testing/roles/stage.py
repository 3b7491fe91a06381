"""A station and a CSMS with the connection between them, for scripts of both."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, final, overload

from ocppkit.protocol import Version
from ocppkit.testing.pair import connected
from ocppkit.testing.roles.csms2 import Csms2
from ocppkit.testing.roles.csms16 import Csms16
from ocppkit.testing.roles.station2 import Station2
from ocppkit.testing.roles.station16 import Station16
from ocppkit.versions import OCPP16, OCPP21, OCPP201

if TYPE_CHECKING:
    from ocppkit.asyncio import CsmsPeer, StationPeer

__all__ = ["Ends", "Link", "Stage", "Stage2", "Stage16", "scripted_csms", "scripted_station"]

S = TypeVar("S", bound="Station16 | Station2[Any]")
C = TypeVar("C", bound="Csms16 | Csms2[Any]")
W = TypeVar("W", OCPP201, OCPP21)


class Ends(Protocol):
    """The two ends of a connection, each named after the other: a ``Conversation``, say."""

    @property
    def to_station(self) -> StationPeer[Any]:
        """The CSMS's end."""
        ...

    @property
    def to_csms(self) -> CsmsPeer[Any]:
        """The station's end."""
        ...


Link: TypeAlias = Callable[..., AbstractAsyncContextManager[Ends]]
"""What connects two roles and serves them: ``connected``, or what takes its first arguments.

It tells both roles when they have ``joined`` a connection, and when they have ``left`` it.
"""


@overload
def scripted_station(version: type[OCPP16]) -> Station16: ...
@overload
def scripted_station(version: type[W]) -> Station2[W]: ...
def scripted_station(version: type[Any]) -> Any:
    """Make the scripted station of a version."""
    return Station16() if version is OCPP16 else Station2(version)


@overload
def scripted_csms(version: type[OCPP16]) -> Csms16: ...
@overload
def scripted_csms(version: type[W]) -> Csms2[W]: ...
def scripted_csms(version: type[Any]) -> Any:
    """Make the scripted CSMS of a version."""
    return Csms16() if version is OCPP16 else Csms2(version)


@final
class Stage(Generic[S, C]):
    """A scripted station and a scripted CSMS of a version; ``online`` connects them, once or several times.

    ``link`` makes the connections, by default in memory. ``ends`` are those of the present one, None without one.
    ``actions`` are those that have crossed, in order; ``frames``: how many, on links that keep a log.
    """

    station: S
    csms: C

    def __init__(self, version: type[Version], *, link: Link = connected) -> None:
        self.version = version
        make: Any = (scripted_station, scripted_csms)
        self.station, self.csms = (one(version) for one in make)
        self.ends: Ends | None = None
        self.actions: dict[str, None] = {}
        self.frames = 0
        for role in (self.station, self.csms):
            role.watch = lambda message: self.actions.setdefault(message.__ocpp_action__)
        self._link = link

    @asynccontextmanager
    async def online(self) -> AsyncGenerator[tuple[S, C]]:
        """Connect both for the block; what waits in the station's outbox is delivered first."""
        station: Any = self.station
        csms: Any = self.csms
        async with self._link(self.version, csms=csms, station=station) as ends:
            self.ends = ends
            try:
                await station.catch_up()
                yield self.station, self.csms
                for role in (station, csms, station):  # what one is asked may make it ask in its turn
                    await role.settled()
            finally:
                self.ends = None
                self.frames += len(getattr(ends, "log", ()))


Stage16: TypeAlias = Stage[Station16, Csms16]
Stage2: TypeAlias = Stage[Station2[Any], Csms2[Any]]
