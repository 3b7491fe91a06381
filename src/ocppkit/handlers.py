"""Who handles what: a table of functions by action, checked against the messages they take and return."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, final, overload

from ocppkit.messages import Action, Request, Response, SendAction, StationSend
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    C = TypeVar("C", default=None)
else:
    from typing import TypeVar

    C = TypeVar("C")

__all__ = ["Handlers"]

V = TypeVar("V", bound=Version)
W = TypeVar("W", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=StationSend[Any])
T = TypeVar("T")


class _On(Protocol[Q, R, C]):
    """Registers a function that answers a request; it may be a coroutine function."""

    @overload
    def __call__(self, function: Callable[[C, Q], Awaitable[R]], /) -> Callable[[C, Q], Awaitable[R]]: ...
    @overload
    def __call__(self, function: Callable[[C, Q], R], /) -> Callable[[C, Q], R]: ...


class _OnSend(Protocol[S, C]):
    """Registers a function that takes a SEND, which has no answer."""

    @overload
    def __call__(self, function: Callable[[C, S], Awaitable[None]], /) -> Callable[[C, S], Awaitable[None]]: ...
    @overload
    def __call__(self, function: Callable[[C, S], None], /) -> Callable[[C, S], None]: ...


class _After(Protocol[Q, R, C]):
    """Registers a function that runs when the answer is on the wire."""

    @overload
    def __call__(self, function: Callable[[C, Q, R], Awaitable[None]], /) -> Callable[[C, Q, R], Awaitable[None]]: ...
    @overload
    def __call__(self, function: Callable[[C, Q, R], None], /) -> Callable[[C, Q, R], None]: ...


@final
class Handlers(Generic[V, C]):
    """The functions that answer the other side's calls, by action; each gets the context and the request.

    The context is whatever ``run`` of a peer is given, usually the peer itself. A function answers by returning the
    response, and refuses by raising ``CallRefused``.
    """

    @overload
    def __init__(self: Handlers[W, None], version: type[W]) -> None: ...
    @overload
    def __init__(self, version: type[V], context: type[C]) -> None: ...
    def __init__(self, version: type[Any], context: type[Any] | None = None) -> None:
        self.version: type[V] = version
        self._on: dict[str, Callable[[C, Any], Any]] = {}
        self._after: dict[str, Callable[[C, Any, Any], Any]] = {}

    @overload
    def on(self, action: Action[V, Q, R]) -> _On[Q, R, C]: ...
    @overload
    def on(self, action: SendAction[V, S]) -> _OnSend[S, C]: ...
    def on(self, action: Action[V, Any, Any] | SendAction[V, Any]) -> Any:
        """Register, as a decorator, the function that handles an action.

        Raises:
            ValueError: the action has a handler, or belongs to another version.
        """
        return self._registering(self._on, action)

    def after(self, action: Action[V, Q, R]) -> _After[Q, R, C]:
        """Register, as a decorator, a function that runs when the answer to an action has been sent.

        It gets the response too. Calling the other side from here cannot overtake the answer.

        Raises:
            ValueError: the action has such a function, or belongs to another version.
        """
        register: _After[Q, R, C] = self._registering(self._after, action)
        return register

    def handler(self, action: str) -> Callable[[C, Any], Any] | None:
        """Return the function that handles an action, None if there is none."""
        return self._on.get(action)

    def after_handler(self, action: str) -> Callable[[C, Any, Any], Any] | None:
        """Return the function that runs after an action was answered, None if there is none."""
        return self._after.get(action)

    def _registering(self, table: dict[str, Any], action: Action[V, Any, Any] | SendAction[V, Any]) -> Any:
        if action.version is not self.version:
            raise ValueError(f"{action!r} cannot be handled for OCPP {self.version.name}")
        if action.name in table:
            raise ValueError(f"{action.name} has a handler already")

        def register(function: T) -> T:
            table[action.name] = function
            return function

        return register
