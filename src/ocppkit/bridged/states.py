"""What bridges remember of stations, in a store, for one connection of each station at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import final

from ocppkit.bridge.state import State
from ocppkit.bridged.shared import PREFIX, state_key
from ocppkit.store import MemoryStore, Store

__all__ = ["States"]


@final
class _Holder:
    """The connection that has the state of a station."""

    def __init__(self, release: Callable[[], Awaitable[object]]) -> None:
        self.release = release
        self.released = asyncio.Event()


@final
class States:
    """The states of the stations of one server; one object serves all of them.

    The store is used in threads. Without one, states are kept in memory: they outlive a connection, not the program.
    """

    def __init__(self, store: Store | None = None, *, prefix: str = PREFIX) -> None:
        self._store = store or MemoryStore()
        self._prefix = prefix
        self._holders: dict[str, _Holder] = {}

    @asynccontextmanager
    async def held(self, identity: str, release: Callable[[], Awaitable[object]]) -> AsyncGenerator[State]:
        """Lend the state of a station to a connection, as it was kept last, while the block runs.

        A station that connects anew takes it from its old connection, whose ``release`` is to make the block end.

        Raises:
            ValueError: what is kept is no state.
            Exception: whatever the store raises.
        """
        while (first := self._holders.get(identity)) is not None:
            await first.release()
            await first.released.wait()
        holder = self._holders[identity] = _Holder(release)
        try:
            yield await asyncio.to_thread(State.load, self._store, state_key(self._prefix, identity))
        finally:
            del self._holders[identity]
            holder.released.set()

    async def keep(self, identity: str, state: State) -> None:
        """Put what has changed into the store; cancelling waits for the end of that, so that nothing is half done.

        Raises:
            Exception: whatever the store raises.
        """
        if not state.changed:
            return
        saving = asyncio.ensure_future(asyncio.to_thread(state.save, self._store, state_key(self._prefix, identity)))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.wait({saving})
            raise
