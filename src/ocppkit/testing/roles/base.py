"""What both scripted ends have: they keep what comes, answer what nobody minds, and wait for what is to come."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from threading import Timer
from time import monotonic
from typing import Any, Final, Generic, TypeVar, overload

from ocppkit._names import names_of
from ocppkit.errors import CallRefused, ErrorCode, PayloadError
from ocppkit.extensions import RawRequest
from ocppkit.handlers import Handlers
from ocppkit.messages import Action, Answer, Request, Response, SendAction, StationSend
from ocppkit.payloads import from_payload
from ocppkit.protocol import Version
from ocppkit.testing.clock import Clock

__all__ = ["UNCONNECTED", "Role"]

V = TypeVar("V", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=StationSend[Any])

UNCONNECTED: Final = "connected(...) takes a role, and joined() any connection"
"""What to do about a role that has no connection."""

_MOST_KEPT: Final = 10_000
"""Messages; of more the last are kept."""


class Role(Generic[V]):
    """One scripted end of a conversation.

    ``handlers`` are what its peer runs. ``kept`` has every message that came, in order. ``now`` gives the time of its
    messages, with its offset from UTC: that of the clock which rules its connection, or real time; it may be replaced.
    ``patience``: real seconds that it waits for a message, fewer than a clock waits. What no part of the role answers
    is accepted, if there is an answer that says nothing else; ``answer`` lets it say something else, wrong answers too.
    ``watch`` is told of each message.
    """

    def __init__(self, version: type[V], context: type[Any]) -> None:
        self.version: type[V] = version
        self.names: Any = names_of(version)
        self.handlers: Handlers[V, Any] = Handlers(version, context)
        self.kept: deque[Request[V, Any] | StationSend[V]] = deque(maxlen=_MOST_KEPT)
        self.now: Callable[[], datetime] = self._now
        self.patience = 10.0
        self.watch: Callable[[Request[V, Any] | StationSend[V]], object] = _ignore
        self._peer: Any = None
        self._clock: Clock | None = None
        self._shift = 0.0
        self._calling = 0
        self._untaken: dict[str, deque[Any]] = {}
        self._came = asyncio.Event()
        self._instead: dict[str, Callable[[Any], Any]] = {}
        self.handlers.around(self._around)
        self.handlers.otherwise(_accept)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of OCPP {self.version.name}, {len(self.kept)} messages came>"

    def joined(self, peer: Any, clock: Clock | None = None) -> None:
        """Take a connection, as ``connected`` gives it; ``clock`` rules it, and without one time is real."""
        seconds = self.seconds()
        self._peer, self._clock = peer, clock
        self._shift += seconds - self.seconds()  # the seconds of a role do not go back

    def left(self) -> None:
        """Be offline from now on."""
        self._peer = None

    def set_clock(self, moment: datetime) -> None:
        """Let the time of the role stand still at a date-time, with its offset from UTC."""
        self.now = lambda: moment

    def answer(self, action: Action[V, Q, R], answer: R | Callable[[Q], R] | None) -> None:
        """Answer an action with a response, or with what a function returns, from now on; with None as before.

        The function may raise ``CallRefused``.
        """
        if answer is None:
            self._instead.pop(action.name, None)
        else:
            self._instead[action.name] = answer if callable(answer) else lambda _: answer

    @overload
    def came(self, action: Action[V, Q, R]) -> list[Q]: ...
    @overload
    def came(self, action: SendAction[V, S]) -> list[S]: ...
    def came(self, action: Action[V, Any, Any] | SendAction[V, Any]) -> list[Any]:
        """Return the messages of an action that came so far."""
        return [message for message in self.kept if message.__ocpp_action__ == action.name]

    @overload
    async def next(self, action: Action[V, Q, R], *, within: float | None = None) -> Q: ...
    @overload
    async def next(self, action: SendAction[V, S], *, within: float | None = None) -> S: ...
    async def next(self, action: Action[V, Any, Any] | SendAction[V, Any], *, within: float | None = None) -> Any:
        """Wait for a message of an action, and return the first that was not returned before.

        ``within``: real seconds, by default the role's ``patience``.

        Raises:
            AssertionError: none came.
        """
        waiting = self._untaken.setdefault(action.name, deque(maxlen=_MOST_KEPT))
        await self.until(lambda: bool(waiting), f"no {action.name} came", within=within)
        return waiting.popleft()

    async def until(self, condition: Callable[[], bool], otherwise: str, *, within: float | None = None) -> None:
        """Wait for messages until a condition holds; ``otherwise`` says what is wrong if it never does.

        ``within``: real seconds, by default the role's ``patience``.

        Raises:
            AssertionError: it does not hold.
        """
        patience = self.patience if within is None else within
        over = False

        def end() -> None:
            nonlocal over
            over = True
            self._came.set()

        # The timers of the loop obey the clock that rules it, which may stand still.
        timer = Timer(patience, asyncio.get_running_loop().call_soon_threadsafe, [end])
        timer.daemon = True
        timer.start()
        try:
            while not condition():
                if over:
                    came = ", ".join(message.__ocpp_action__ for message in self.kept) or "nothing"
                    raise AssertionError(f"{otherwise} within {patience:g} s; what came: {came}")
                self._came.clear()
                await self._came.wait()
        finally:
            timer.cancel()

    async def settled(self) -> None:
        """Wait until no call of this role is under way.

        Raises:
            AssertionError: one stays so for longer than the role's ``patience``.
        """
        await self.until(lambda: not self._calling, "calls stay without an answer")

    # What parts use

    def seconds(self) -> float:
        """Return a time in seconds that never goes back: that of the clock, or real time."""
        return self._shift + (monotonic() if self._clock is None else self._clock.time)

    @contextmanager
    def calling(self) -> Generator[None]:
        """Count a call while it is under way."""
        self._calling += 1
        try:
            yield
        finally:
            self._calling -= 1
            self._came.set()

    def serve(
        self,
        answers: Mapping[str, Callable[[Any], Any]],
        after: Mapping[str, Callable[[Any], Any]] | None = None,
    ) -> None:
        """Answer actions, those that the version has: by name, a function that gets the request.

        ``after``: functions that get the request when an answer that accepts it, now or for later, has been sent.
        """
        for name, function in answers.items():
            action = self.version.actions.get(name)
            if isinstance(action, SendAction):
                self.handlers.on(action)(self._taking(function))
            elif action is not None:
                self.handlers.on(action)(_without_context(function))
        for name, function in (after or {}).items():
            action = self.version.actions.get(name)
            if isinstance(action, Action):
                self.handlers.after(action)(_if_accepted(function))

    def keep(self, message: Any) -> None:
        """Take note of a message that came."""
        self.kept.append(message)
        self._untaken.setdefault(message.__ocpp_action__, deque(maxlen=_MOST_KEPT)).append(message)
        self._came.set()
        self.watch(message)

    def _now(self) -> datetime:
        now = datetime.now(UTC) if self._clock is None else self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)  # as fine as messages are

    def _around(self, _: Any, request: Request[V, Any]) -> Generator[Request[V, Any] | Answer[Any], Response, None]:
        self.keep(request)
        instead = self._instead.get(request.__ocpp_action__)
        if instead is None:
            yield request
        else:
            action: Any = self.version.actions[request.__ocpp_action__]
            yield action.answer(instead(request))
        self._came.set()  # now that it was handled

    def _taking(self, function: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
        def take(_: Any, message: Any) -> Any:  # a SEND passes no middleware
            self.keep(message)
            return function(message)

        return take


def _ignore(_: object) -> None:
    """Do nothing."""


def _without_context(function: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    return lambda _, request: function(request)


def _if_accepted(function: Callable[[Any], Any]) -> Callable[[Any, Any, Any], Any]:
    def follow(_: Any, request: Any, response: Any) -> Any:
        return function(request) if getattr(response, "status", "Accepted") in ("Accepted", "Scheduled") else None

    return follow


def _accept(_: Any, request: Request[Any, Any]) -> Response:
    """Answer yes, if there is an answer that says nothing else."""
    if not isinstance(request, RawRequest):
        response = request.__ocpp_response__
        needed = [one.name for one in fields(response) if one.default is MISSING]
        if needed in ([], ["status"]):
            with suppress(PayloadError):  # a status of other words
                return from_payload(response, dict.fromkeys(needed, "Accepted"))
    raise CallRefused(ErrorCode.NOT_IMPLEMENTED, f"nobody has said what to answer to {request.__ocpp_action__}")
