"""A clock in the hand of a test: time on an event loop that moves only when it is told to."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from inspect import CO_ASYNC_GENERATOR
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, final
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from types import FrameType

__all__ = ["Clock", "Stalled"]

BEGIN: Final = datetime(2026, 1, 1, tzinfo=UTC)

_MOST_TURNS: Final = 100_000
"""Turns of a loop that never rests, in which time hardly moves."""

_HARDLY: Final = 0.001  # seconds

_RESOLUTION: Final = 1e-6
"""Seconds by which a timer may be early: asyncio adds a nanosecond, which is nothing to a float after half a year."""


class Stalled(AssertionError):
    """A program waits for time to move, and nobody moves it.

    Or it goes round and round and never waits, so that time has no occasion to move.
    """


@final
class Clock:
    """The time of an event loop, which stands still until ``advance`` moves it.

    Everything that waits on the loop obeys: ``asyncio.sleep``, ``asyncio.timeout``, the time-outs of peers. ``begin``
    is the date-time at which it starts. Time does not move while work that the loop has given to threads is under way,
    for ``patience`` real seconds at most; ``patience`` is also how long until a loop that waits for time, and is not
    given any, is ``Stalled``. ``rest``: real seconds that the loop must have nothing to do before time moves; 0 but
    where something works for it that it does not know of, such as a thread of the program's own.

    Raises:
        ValueError: ``begin`` is naive, so that nobody knows what it means.
    """

    def __init__(self, begin: datetime = BEGIN, *, rest: float = 0.0, patience: float = 15.0) -> None:
        if begin.utcoffset() is None:
            raise ValueError(f"a clock begins at a date-time with its time zone, not at {begin}")
        self.time = 0.0
        """Seconds since the beginning."""
        self._begin = begin
        self._rest = rest
        self._patience = patience
        self._advancing = 0
        self._settling: list[asyncio.Future[None]] = []
        self._blocks: list[_Block] = []
        self._stalled = ""
        self._busy = _Busy(0.0)
        self._threads: dict[asyncio.Future[Any], float] = {}  # what works there, and until when it is waited for
        self.impatient: list[_Impatient] = []
        """Who waits in real time."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._begins: WeakKeyDictionary[asyncio.AbstractEventLoop, float] = WeakKeyDictionary()
        self._select: Callable[[float | None], list[Any]] = _nothing
        self._resolution = 0.0

    def __repr__(self) -> str:
        return f"<Clock at {self.time:g} s>"

    def now(self) -> datetime:
        """Return the present date-time, for programs that take one."""
        return (self._begin.astimezone(UTC) + timedelta(seconds=self.time)).astimezone(self._begin.tzinfo)

    async def advance(self, seconds: float) -> None:
        """Let so much time pass: what is due on the way happens when it is due, and what follows from it too.

        Raises:
            ValueError: time does not go back, and has no end.
            RuntimeError: the clock rules no loop, or another one.
        """
        self._check_ruling()
        if not 0 <= seconds < inf:
            raise ValueError(f"time goes forward by 0 seconds or more, not by {seconds:g}")
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

        Time is real between two blocks on one loop; what waits goes on in the second where it was in the first.

        Raises:
            RuntimeError: the loop has another clock, or this clock rules another loop.
            TypeError: the loop is not one of asyncio's own, whose time can be told.
            Stalled: the block waited for time, and nobody moved it.
        """
        self._take(asyncio.get_running_loop())
        task = asyncio.current_task()
        assert task is not None
        block = _Block(task, can_be_reached=_is_held_by(task))
        self._blocks.append(block)
        try:
            yield self
        except asyncio.CancelledError:
            if self._stalled and task.uncancel() <= 0:
                stalled, self._stalled = self._stalled, ""
                raise Stalled(stalled) from None
            raise
        finally:
            self._blocks.remove(block)
            if not self._blocks:
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
        begin = self._begins.setdefault(loop, loop.time() - self.time)  # timers of the block before are to stay right
        loop.time = lambda: begin + self.time
        self._resolution, loop._clock_resolution = loop._clock_resolution, _RESOLUTION
        self._select, selector.select = selector.select, self._wait
        loop.run_in_executor = self._in_thread
        self._loop, self._stalled, self._busy = loop, "", _Busy(self.time)
        _RULERS[loop] = self

    def _release(self) -> None:
        loop: Any = self._loop
        del loop.time
        loop._clock_resolution = self._resolution
        del loop._selector.select, loop.run_in_executor
        self._threads.clear()
        del _RULERS[loop]
        self._loop, self._select = None, _nothing
        for one in self.impatient:
            one.timeout.reschedule(loop.time() + one.seconds)

    def _wait(self, timeout: float | None = None) -> list[Any]:
        """Return what the outside brings, as a selector does; a loop that would sleep has nothing else to do."""
        self._check_rest()
        if timeout is not None and timeout <= 0:
            return self._select(timeout)
        first = min(self.impatient, key=lambda one: one.seconds, default=None)
        rest = max(self._rest, self._working_for())
        if first is not None and first.seconds < rest:
            return self._select(first.seconds) or self._ended(first)
        come = self._select(rest)
        if come:
            return come
        if self._settling:
            for waiter in self._settling:
                if not waiter.done():
                    waiter.set_result(None)
            self._settling.clear()
            self._busy = _Busy(self.time)
            return []
        if timeout is not None and (self._advancing or self._stalled):  # who has stalled still has to clear up
            self.time = round(self.time + timeout, 9)  # sums of seconds are to stay what they look like
            return []
        come = self._select(self._patience if first is None else first.seconds)
        self._busy = _Busy(self.time)
        if come:
            return come
        if first is not None:
            return self._ended(first)
        due = "nothing is due" if timeout is None else f"the next thing is due in {timeout:g} s"
        self._stall(
            f"the clock stands at {self.time:g} s and everything waits, and {due}: advance() moves it; "
            f"where something outside takes longer than {self._patience:g} s, give the clock more patience="
        )
        return []

    def _ended(self, waiting: _Impatient) -> list[Any]:
        """End a wait whose real time is over."""
        self.impatient.remove(waiting)
        waiting.timeout.reschedule(self._now())
        return []

    def _in_thread(self, executor: Executor | None, function: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:
        """Do what the loop's ``run_in_executor`` does, and wait for it."""
        assert self._loop is not None
        work: asyncio.Future[Any] = type(self._loop).run_in_executor(self._loop, executor, function, *args)
        self._threads[work] = monotonic() + self._patience
        return work

    def _working_for(self) -> float:
        """Return for how many real seconds more threads that work are waited for."""
        now = monotonic()
        self._threads = {work: end for work, end in self._threads.items() if not work.done() and end > now}
        return max(self._threads.values(), default=now) - now

    def _check_rest(self) -> None:
        """Stall a loop that never comes to rest, which would hang the test."""
        busy = self._busy
        busy.turns += 1
        if not self._stalled and self.time - busy.since >= _HARDLY:
            self._busy = _Busy(self.time)
        elif busy.turns >= _MOST_TURNS and monotonic() - busy.began >= self._patience:
            self._busy = _Busy(self.time)
            self._stall(
                f"the clock stands at {self.time:g} s, and the loop has not come to rest for {self._patience:g} real "
                "seconds: something goes round and round, and hardly waits"
            )

    def _stall(self, why: str) -> None:
        """Let the block that rules fail or, where it cannot be reached or has not obeyed, whoever runs the loop."""
        block = self._blocks[-1]
        if self._stalled or not block.can_be_reached or block.task.done():
            self._stalled = ""
            raise Stalled(why)
        self._stalled = why
        block.task.cancel()

    def _now(self) -> float:
        assert self._loop is not None
        return self._loop.time()


@asynccontextmanager
async def real_timeout(seconds: float) -> AsyncGenerator[None]:
    """Let the block wait for so many real seconds, also where a clock rules; the clock does not stall meanwhile.

    Raises:
        TimeoutError: the block took longer.
    """
    clock = _RULERS.get(asyncio.get_running_loop())
    async with asyncio.timeout(seconds if clock is None else None) as timeout:
        if clock is None:
            yield
            return
        waiting = _Impatient(monotonic() + seconds, timeout)
        clock.impatient.append(waiting)
        try:
            yield
        finally:
            clock.impatient = [one for one in clock.impatient if one is not waiting]


@final
class _Block:
    """A block that rules, and its task."""

    def __init__(self, task: asyncio.Task[Any], *, can_be_reached: bool) -> None:
        self.task = task
        self.can_be_reached = can_be_reached


@final
class _Busy:
    """How long a loop has been at work without a rest, from a time of the clock on."""

    def __init__(self, since: float) -> None:
        self.since = since
        self.began = monotonic()
        self.turns = 0


@final
class _Impatient:
    """A wait that ends at a real time."""

    def __init__(self, end: float, timeout: asyncio.Timeout) -> None:
        self.end = end
        self.timeout = timeout

    @property
    def seconds(self) -> float:
        """How many real seconds are left."""
        return max(0.0, self.end - monotonic())


_RULERS: Final[WeakKeyDictionary[asyncio.AbstractEventLoop, Clock]] = WeakKeyDictionary()


def _is_held_by(task: asyncio.Task[Any]) -> bool:
    """Whether what a task is thrown reaches the block that it enters.

    It does not where a fixture holds the block: an asynchronous generator that stops at its ``yield`` while the test
    runs. Those that ``contextlib`` drives are given what is thrown.
    """
    top = getattr(task.get_coro(), "cr_frame", None)
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None and frame is not top:
        is_generator = frame.f_code.co_flags & CO_ASYNC_GENERATOR
        frame = frame.f_back
        if is_generator and (frame is None or frame.f_globals.get("__name__") != contextlib.__name__):
            return False
    return True


def _nothing(_: float | None) -> list[Any]:
    return []
