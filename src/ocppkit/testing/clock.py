"""A clock in the hand of a test: time on an event loop that moves only when it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Final, final

__all__ = ["Clock", "Stalled"]

BEGIN: Final = datetime(2026, 1, 1, tzinfo=UTC)


class Stalled(AssertionError):
    """A program waits for time to move, and nobody moves it."""


@final
class Clock:
    """The time of an event loop, which stands still until ``advance`` moves it.

    Everything that waits on the loop obeys: ``asyncio.sleep``, ``asyncio.timeout``, the time-outs of peers. ``begin``
    is the date-time at which it starts. ``rest``: real seconds that the loop must have nothing to do before time moves;
    0 but where threads work for it. ``patience``: real seconds until a loop that waits for time, and is not given any,
    is ``Stalled``.

    Raises:
        ValueError: ``begin`` is naive, so that nobody knows what it means.
    """

    def __init__(self, begin: datetime = BEGIN, *, rest: float = 0.0, patience: float = 5.0) -> None:
        if begin.utcoffset() is None:
            raise ValueError(f"a clock begins at a date-time with its time zone, not at {begin}")
        self.time = 0.0
        """Seconds since the beginning."""
        self._begin = begin
        self._rest = rest
        self._patience = patience
        self._advancing = 0
        self._settling: list[asyncio.Future[None]] = []
        self._tasks: list[asyncio.Task[Any]] = []
        self._stalled = ""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._select: Callable[[float | None], list[Any]] = _nothing

    def __repr__(self) -> str:
        return f"<Clock at {self.time:g} s>"

    def now(self) -> datetime:
        """Return the present date-time, for programs that take one."""
        return self._begin + timedelta(seconds=self.time)

    async def advance(self, seconds: float) -> None:
        """Let so much time pass: what is due on the way happens when it is due, and what follows from it too.

        Raises:
            ValueError: time does not go back.
            RuntimeError: the clock rules no loop, or another one.
        """
        self._check_ruling()
        if seconds < 0:
            raise ValueError(f"time does not go back by {-seconds:g} s")
        self._advancing += 1
        try:
            await asyncio.sleep(seconds)
        finally:
            self._advancing -= 1
        await self.settle()

    async def settle(self) -> None:
        """Let happen what can happen now, until everything waits for time or for the outside.

        Raises:
            RuntimeError: the clock rules no loop, or another one.
        """
        self._check_ruling()
        waiter = asyncio.get_running_loop().create_future()
        self._settling.append(waiter)
        await waiter

    @contextmanager
    def ruling(self) -> Generator[Clock]:
        """Rule the running loop for the block; of blocks within one another the outermost counts.

        Raises:
            RuntimeError: the loop has another clock, or this clock rules another loop.
            TypeError: the loop is not one of asyncio's own, whose time can be told.
            Stalled: the block waited for time, and nobody moved it.
        """
        self._take(asyncio.get_running_loop())
        task = asyncio.current_task()
        assert task is not None
        self._tasks.append(task)
        try:
            yield self
        except asyncio.CancelledError:
            if self._stalled and task.uncancel() <= 0:
                raise Stalled(self._stalled) from None
            raise
        finally:
            self._tasks.pop()
            if not self._tasks:
                self._release()

    def _check_ruling(self) -> None:
        if self._loop is not asyncio.get_running_loop():
            raise RuntimeError(f"{self!r} does not rule this loop: use it inside connected(clock=...) or ruling()")

    def _take(self, loop: Any) -> None:
        if self._loop is loop:
            return
        # The one place where a loop decides to sleep; there is no public one.
        selector = getattr(loop, "_selector", None)
        if selector is None:
            raise TypeError(f"a clock rules the loops of asyncio, not {loop!r}")
        if self._loop is not None or "time" in vars(loop):
            raise RuntimeError(f"{self!r} cannot rule {loop!r}: the loop, or the clock, is taken")
        begin = loop.time() - self.time
        loop.time = lambda: begin + self.time
        self._select, selector.select = selector.select, self._wait
        self._loop, self._stalled = loop, ""

    def _release(self) -> None:
        loop: Any = self._loop
        del loop.time
        del loop._selector.select
        self._loop, self._select = None, _nothing

    def _wait(self, timeout: float | None = None) -> list[Any]:
        """Return what the outside brings, as a selector does; a loop that would sleep has nothing else to do."""
        if timeout is not None and timeout <= 0:
            return self._select(timeout)
        come = self._select(self._rest)
        if come:
            return come
        if self._settling:
            for waiter in self._settling:
                if not waiter.done():
                    waiter.set_result(None)
            self._settling.clear()
            return []
        if timeout is not None and (self._advancing or self._stalled):  # who has stalled still has to clear up
            self.time = round(self.time + timeout, 9)  # sums of seconds are to stay what they look like
            return []
        come = self._select(self._patience)
        if not come and not self._stalled and self._tasks:
            due = "nothing is due" if timeout is None else f"the next thing is due in {timeout:g} s"
            self._stalled = f"the clock stands at {self.time:g} s and everything waits, and {due}: advance() moves it"
            self._tasks[-1].cancel()
        return come


def _nothing(_: float | None) -> list[Any]:
    return []
