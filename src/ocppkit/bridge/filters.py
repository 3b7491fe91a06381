"""What a proxy lets through: typed functions by action.

A filter of requests stands where they come in, before any bridge; a filter of responses where they go out, behind it.
So both speak the version of the side that asks. What is forwarded is forwarded as it came, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final, Generic, Protocol, TypeVar, final, overload

import attrs

from ocppkit.bridge.flows import Side
from ocppkit.messages import Action, Answer, Request, Response, SendAction, Sender, StationSend
from ocppkit.protocol import Version

__all__ = ["DROP", "FORWARD", "Filters", "Passing", "Verdict"]

V = TypeVar("V", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=StationSend[Any])


class Verdict(Enum):
    """What becomes of a message as it is."""

    FORWARD = "forward"
    DROP = "drop"


FORWARD: Final = Verdict.FORWARD
"""Let it through, byte for byte."""

DROP: Final = Verdict.DROP
"""Let it vanish: who asked waits until its time is out."""


@attrs.frozen
class Passing:
    """A message on its way: the station's identity, the side that asks, and the message id."""

    station: str
    asker: Side
    message_id: str


class _On(Protocol[Q, R]):
    def __call__(
        self, function: Callable[[Passing, Q], Q | Answer[R] | Verdict], /
    ) -> Callable[[Passing, Q], Q | Answer[R] | Verdict]: ...


class _OnSend(Protocol[S]):
    def __call__(self, function: Callable[[Passing, S], S | Verdict], /) -> Callable[[Passing, S], S | Verdict]: ...


class _OnResponse(Protocol[R]):
    def __call__(self, function: Callable[[Passing, R], R | Verdict], /) -> Callable[[Passing, R], R | Verdict]: ...


@final
class Filters(Generic[V]):
    """Functions that decide by action what becomes of the messages of one version.

    Each gets what is known of the passing and the message, and says what is to be done: ``FORWARD``, ``DROP``, or a
    message that takes its place. A filter of requests may return ``action.answer(response)``, which answers in place of
    the other side. Raising ``CallRefused`` answers a CALLERROR; so does a filter that fails, and nothing passes.
    """

    def __init__(self, version: type[V]) -> None:
        self.version = version
        self._requests: dict[str, Callable[[Passing, Any], Any]] = {}
        self._responses: dict[str, Callable[[Passing, Any], Any]] = {}

    @overload
    def on(self, action: Action[V, Q, R]) -> _On[Q, R]: ...
    @overload
    def on(self, action: SendAction[V, S]) -> _OnSend[S]: ...
    def on(self, action: Action[V, Any, Any] | SendAction[V, Any]) -> Any:
        """Register, as a decorator, the filter of an action's requests.

        Raises:
            ValueError: the action has one, or belongs to another version.
        """
        return self._registering(self._requests, action)

    def on_response(self, action: Action[V, Q, R]) -> _OnResponse[R]:
        """Register, as a decorator, the filter of the responses to an action.

        Raises:
            ValueError: the action has one, or belongs to another version.
        """
        register: _OnResponse[R] = self._registering(self._responses, action)
        return register

    def request_filter(self, action: str) -> Callable[[Passing, Any], Any] | None:
        """Return the filter of the requests of an action."""
        return self._requests.get(action)

    def response_filter(self, action: str) -> Callable[[Passing, Any], Any] | None:
        """Return the filter of the responses to an action."""
        return self._responses.get(action)

    def judges_answers_to(self, side: Side) -> bool:
        """Whether there is a filter of responses to what a side may ask."""
        senders = {self.version.actions[name].sender for name in self._responses}
        return not senders.isdisjoint({Sender(side.value), Sender.BOTH})

    def _registering(self, table: dict[str, Any], action: Action[V, Any, Any] | SendAction[V, Any]) -> Any:
        if action.version is not self.version:
            raise ValueError(f"{action!r} in filters of OCPP {self.version.name}")
        if action.name in table:
            raise ValueError(f"{action!r} has a filter already")

        def register(function: Callable[[Passing, Any], Any]) -> Callable[[Passing, Any], Any]:
            table[action.name] = function
            return function

        return register
