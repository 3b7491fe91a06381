"""A station of one version, as a CSMS of another sees it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, final

from ocppkit.asyncio import StationPeer
from ocppkit.bridge.driver import USUAL, Bridge
from ocppkit.bridge.flows import Options, Side
from ocppkit.bridge.state import State
from ocppkit.bridged.crossing import Crossing, carry
from ocppkit.bridged.shared import Watch, check_identity, making
from ocppkit.bridged.states import States
from ocppkit.events import Event
from ocppkit.handlers import Around, Handlers
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from typing import Unpack

    from ocppkit._engine.shared import Options as Settings

__all__ = ["BridgedStationPeer"]

V = TypeVar("V", bound=Version)
C = TypeVar("C")


@final
class BridgedStationPeer(StationPeer[V]):
    """A station that speaks ``wire``, to a program that speaks ``version``: a ``StationPeer`` with a bridge behind it.

    Handlers, calls and middleware are those for stations of ``version``. What is lost on the way is logged and told.
    """

    def __init__(
        self,
        version: type[V],
        wire: type[Version],
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        *,
        id: str = "",
        states: States | None = None,
        bridge_options: Options | None = None,
        watch_bridge: Watch | None = None,
        watch: Callable[[Event[V]], object] | None = None,
        around: Iterable[Around[StationPeer[V], V]] = (),
        to_station: Settings[Any] = USUAL,
        **options: Unpack[Settings[V]],
    ) -> None:
        """Make a peer for one socket.

        ``states`` keeps what the bridge must remember of the station ``id`` when it connects again: one object for all
        stations. ``bridge_options`` are the decisions that the standard leaves open. ``watch_bridge`` sees each loss,
        and what goes wrong inside the bridge. ``to_station`` are arguments of the connection to the station, such as
        ``reading`` and ``timeout``. The other arguments are those of ``StationPeer``.

        Raises:
            ValueError: states are kept by identity, and there is none.
        """
        check_identity(id, states)
        make = making(wire, version, bridge_options, to_station)
        self._behind_bridge = _Behind(make, incoming, send, watch_bridge)
        self._states = States() if states is None else states
        transport = self._behind_bridge
        super().__init__(version, transport.texts(), transport.take, id=id, watch=watch, around=around, **options)

    async def run(self, handlers: Handlers[V, C], context: C) -> None:
        """Serve the connection until its transport ends or ``close`` is called, as ``StationPeer.run`` does.

        A station that connects anew ends the connection that it had, if they share ``states``.

        Raises:
            ValueError: the handlers are of another version, or what is kept of the station is no state.
            StateError: it was run before.
            Exception: whatever the transport or the store raises.
        """
        carrying = asyncio.create_task(self._behind_bridge.run(self.id, self._states, partial(self.close, grace=0)))
        try:
            await super().run(handlers, context)
        finally:
            self._behind_bridge.stop()
            await asyncio.gather(carrying, return_exceptions=True)


@final
class _Behind:
    """What the peer takes for its transport: the bridge, and behind it the station's own."""

    def __init__(
        self,
        make: Callable[[State], Bridge],
        incoming: AsyncIterable[str | bytes],
        send: Callable[[str], Awaitable[object]],
        watch: Watch | None,
    ) -> None:
        self._make = make
        self._incoming = incoming
        self._send = send
        self._watch = watch
        self._crossing: asyncio.Future[Crossing] | None = None
        self._stopped = asyncio.Event()

    async def run(self, name: str, states: States, release: Callable[[], Awaitable[object]]) -> None:
        """Carry texts between the station and the bridge until its transport ends, which ends ``texts``, or ``stop``.

        ``release`` is called if the station connects anew.
        """
        try:
            async with states.held(name, release) as state:
                crossing = Crossing(self._make(state), partial(states.keep, name), name=name, watch=self._watch)
                self._opened().set_result(crossing)
                await self._carry(crossing)
        except Exception as error:
            if not self._opened().done():
                self._opened().set_exception(error)
            raise

    async def _carry(self, crossing: Crossing) -> None:
        jobs = (
            carry(crossing, Side.STATION, self._incoming, self._send),
            crossing.keep_time(),
            self._stopped.wait(),
        )
        error: BaseException | None = None
        tasks = [asyncio.create_task(job) for job in jobs]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            error = next(iter(done)).exception()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            crossing.end(Side.CSMS, error)
            await crossing.close()

    def stop(self) -> None:
        """Say that nobody reads ``texts`` any more."""
        self._stopped.set()

    async def texts(self) -> AsyncGenerator[str]:
        """Yield what the program is to read."""
        async for text in (await self._opened()).texts(Side.CSMS):
            yield text

    async def take(self, text: str) -> None:
        """Take what the program sends."""
        await (await self._opened()).take(Side.CSMS, text)

    def _opened(self) -> asyncio.Future[Crossing]:
        if self._crossing is None:
            self._crossing = asyncio.get_running_loop().create_future()
        return self._crossing
