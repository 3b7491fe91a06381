"""What both scripted ends have: they keep what comes, answer what nobody minds, and wait for what is to come."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import Any, Final, Generic, TypeVar, overload

from ocppkit._names import names_of
from ocppkit.errors import CallRefused, ErrorCode, PayloadError
from ocppkit.extensions import RawRequest
from ocppkit.handlers import Handlers
from ocppkit.messages import Action, Answer, Request, Response, SendAction, StationSend
from ocppkit.payloads import from_payload
from ocppkit.protocol import Version

__all__ = ["Role"]

V = TypeVar("V", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=StationSend[Any])

_MOST_KEPT: Final = 10_000
"""Messages; of more the last are kept."""


class Role(Generic[V]):
    """One scripted end of a conversation.

    ``handlers`` are what its peer runs. ``kept`` has every message that came, in order. ``now`` gives the time of its
    messages, with its offset from UTC, and may be replaced. ``patience``: seconds that it waits for a message. What no
    part of the role answers is accepted, if there is an answer that says nothing else; ``answer`` lets it say something
    else, wrong answers too. ``watch`` is told of each message.
    """

    def __init__(self, version: type[V], context: type[Any]) -> None:
        self.version: type[V] = version
        self.names: Any = names_of(version)
        self.handlers: Handlers[V, Any] = Handlers(version, context)
        self.kept: deque[Request[V, Any] | StationSend[V]] = deque(maxlen=_MOST_KEPT)
        self.now: Callable[[], datetime] = _utc
        self.patience = 5.0
        self.watch: Callable[[Request[V, Any] | StationSend[V]], object] = _ignore
        self._calling = 0
        self._untaken: dict[str, deque[Any]] = {}
        self._came = asyncio.Event()
        self._instead: dict[str, Callable[[Any], Any]] = {}
        self.handlers.around(self._around)
        self.handlers.otherwise(_accept)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of OCPP {self.version.name}, {len(self.kept)} messages came>"

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

        ``within``: seconds, by default the role's ``patience``.

        Raises:
            AssertionError: none came.
        """
        waiting = self._untaken.setdefault(action.name, deque(maxlen=_MOST_KEPT))
        await self.until(lambda: bool(waiting), f"no {action.name} came", within=within)
        return waiting.popleft()

    async def until(self, condition: Callable[[], bool], otherwise: str, *, within: float | None = None) -> None:
        """Wait for messages until a condition holds; ``otherwise`` says what is wrong if it never does.

        ``within``: seconds, by default the role's ``patience``.

        Raises:
            AssertionError: it does not hold.
        """
        patience = self.patience if within is None else within
        try:
            async with asyncio.timeout(patience):
                while not condition():
                    self._came.clear()
                    await self._came.wait()
        except TimeoutError:
            came = ", ".join(message.__ocpp_action__ for message in self.kept) or "nothing"
            raise AssertionError(f"{otherwise} within {patience:g} s; what came: {came}") from None

    async def settled(self) -> None:
        """Wait until no call of this role is under way.

        Raises:
            AssertionError: one stays so for longer than the role's ``patience``.
        """
        await self.until(lambda: not self._calling, "calls stay without an answer")

    # What parts use

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


def _utc() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)  # as fine as messages are


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
