"""Who handles what: a table of functions by action, checked against the messages they take and return."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, final, overload

from ocppkit._engine.shared import check_version
from ocppkit._value import unchecked
from ocppkit.messages import Action, Answer, Request, Response, SendAction, StationSend
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    C = TypeVar("C", default=None)
else:
    from typing import TypeVar

    C = TypeVar("C")

__all__ = ["Around", "Handlers", "MultiHandlers"]

V = TypeVar("V", bound=Version)
X = TypeVar("X")
W = TypeVar("W", bound=Version)
Q = TypeVar("Q", bound=Request[Any, Any])
R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=StationSend[Any])
T = TypeVar("T")


CatchAll: TypeAlias = Callable[[X, Request[V, Any]], Response] | Callable[[X, Request[V, Any]], Awaitable[Response]]

Around: TypeAlias = Callable[[X, Request[V, Any]], Generator[Request[V, Any] | Answer[Any], Response, None]]
"""A middleware: a generator function that yields once.

It gets the context and the request, and yields the request to pass on: the same, or another of its class. The response
comes back from the yield, and what goes wrong is raised there. Raising ``CallRefused`` refuses the call, and yielding
``action.answer(response)`` answers it without a handler. It does not wait, so it serves any shell.
"""


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

    The context is whatever ``run`` of a peer is given, usually the peer itself, so that a function can call the other
    side, before it returns too. A function answers by returning the response, and refuses by raising ``CallRefused``.
    """

    @overload
    def __init__(self: Handlers[W, None], version: type[W]) -> None: ...
    @overload
    def __init__(self, version: type[V], context: type[C]) -> None: ...
    def __init__(self, version: type[Any], context: type[Any] | None = None) -> None:
        check_version(version)
        self.version: type[V] = version
        self._on: dict[str, Callable[[C, Any], Any]] = {}
        self._after: dict[str, Callable[[C, Any, Any], Any]] = {}
        self._arounds: list[Around[C, V]] = []
        self.fallback: Callable[[C, Any], Any] | None = None
        """The function for requests that no other gets."""
        self.actions: dict[str, Action[V, Any, Any] | SendAction[V, Any]] = {}
        """The actions with a function."""
        self.threaded: set[str] = set()
        """The names of the actions whose functions run in threads."""

    @overload
    def on(self, action: Action[V, Q, R], *, to_thread: bool = False) -> _On[Q, R, C]: ...
    @overload
    def on(self, action: SendAction[V, S], *, to_thread: bool = False) -> _OnSend[S, C]: ...
    def on(self, action: Action[V, Any, Any] | SendAction[V, Any], *, to_thread: bool = False) -> Any:
        """Register, as a decorator, the function that handles an action.

        On an event loop a plain function runs inline; one that takes long belongs in a thread, with ``to_thread``.

        Raises:
            ValueError: the action has a handler, or belongs to another version.
        """
        registering = self._registering(self._on, action)
        if to_thread:
            self.threaded.add(action.name)
        return registering

    def after(self, action: Action[V, Q, R]) -> _After[Q, R, C]:
        """Register, as a decorator, a function that runs when the answer to an action has been sent.

        It gets the response too. Calling the other side from here cannot overtake the answer.

        Raises:
            ValueError: the action has such a function, or belongs to another version.
        """
        register: _After[Q, R, C] = self._registering(self._after, action)
        return register

    def otherwise(self, function: CatchAll[C, V]) -> CatchAll[C, V]:
        """Register, as a decorator, the function that gets the requests that no other does, unknown actions included.

        Those come as ``RawRequest``. What it returns, or awaits, must be the response of the request that it got.

        Raises:
            ValueError: there is such a function.
        """
        if self.fallback is not None:
            raise ValueError("there is a handler for everything else already")
        self.fallback = function
        return function

    def around(self, function: Around[C, V]) -> Around[C, V]:
        """Register, as a decorator, a middleware around the handlers; the first one registered is the outermost."""
        self._arounds.append(function)
        return function

    @property
    def custom(self) -> list[Action[V, Any, Any]]:
        """The actions with a function that the version does not have."""
        known = self.version.actions
        return [one for one in self.actions.values() if isinstance(one, Action) and known.get(one.name) is not one]

    def functions(self) -> Iterable[Callable[..., Any]]:
        """Return all registered functions, middleware apart."""
        return [*self._on.values(), *self._after.values(), *([self.fallback] if self.fallback else [])]

    def passage(self, context: C, request: Request[V, Any]) -> Passage[V, C]:
        """Return the way of one request through the middleware."""
        return Passage(self._arounds, context, request)

    def handler(self, action: str) -> Callable[[C, Any], Any] | None:
        """Return the function that handles an action, None if there is none of its own."""
        return self._on.get(action)

    def after_handler(self, action: str) -> Callable[[C, Any, Any], Any] | None:
        """Return the function that runs after an action was answered, None if there is none."""
        return self._after.get(action)

    def _registering(self, table: dict[str, Any], action: Action[V, Any, Any] | SendAction[V, Any]) -> Any:
        given = unchecked(action)
        if not isinstance(given, Action | SendAction):
            raise TypeError(f"{given!r} is no action: actions bear the bare name, such as v201.BootNotification")
        if action.version is not self.version:
            raise ValueError(f"{action!r} cannot be handled for OCPP {self.version.name}")
        if action.name in table:
            raise ValueError(f"{action.name} has a handler already")

        def register(function: T) -> T:
            table[action.name] = function
            self.actions[action.name] = action
            return function

        return register


@final
class MultiHandlers:
    """The handlers of a server that speaks several versions: one ``Handlers`` for each."""

    def __init__(self, *handlers: Handlers[Any, Any]) -> None:
        """Join them.

        Raises:
            ValueError: two are of one version.
        """
        self._by_version: dict[type[Version], Handlers[Any, Any]] = {one.version: one for one in handlers}
        if len(self._by_version) < len(handlers):
            raise ValueError("two of the handlers are of one version")

    @property
    def versions(self) -> tuple[type[Version], ...]:
        """The versions that are handled, in the order of the handlers: the server's preference."""
        return tuple(self._by_version)

    def of(self, version: type[V]) -> Handlers[V, Any]:
        """Return the handlers of a version.

        Raises:
            KeyError: there are none.
        """
        return self._by_version[version]


@final
class Passage(Generic[V, C]):
    """The way of one request through middleware and back; shells enter, handle, and leave."""

    def __init__(self, arounds: Iterable[Around[C, V]], context: C, request: Request[V, Any]) -> None:
        self._arounds = arounds
        self._context = context
        self._request = request
        self._entered: list[Generator[Any, Response, None]] = []

    def enter(self) -> Request[V, Any] | Answer[Any]:
        """Go in; return the request for the handler, or the answer that makes it unnecessary.

        Raises:
            Exception: what a middleware raises; the passage is to be left with it.
        """
        request = self._request
        for around in self._arounds:
            entered = around(self._context, request)
            self._entered.append(entered)
            passed = next(entered, None)
            if isinstance(passed, Answer):
                expected: type[Response] = request.__ocpp_response__
                response: Response = passed.response
                if type(response) is not expected:
                    raise TypeError(f"{around!r} must answer with {expected.__name__}, not {type(response).__name__}")
                return passed
            if passed is None or type(passed) is not type(request):
                raise TypeError(f"{around!r} must yield a {type(request).__name__} or an answer, not {passed!r}")
            request = passed
        return request

    def leave(self, outcome: Response | Exception) -> Response:
        """Go out with what came of the request; return the response, or raise what went wrong."""
        while self._entered:
            entered = self._entered.pop()
            try:
                if isinstance(outcome, Exception):
                    entered.throw(outcome)
                else:
                    entered.send(outcome)
                outcome = TypeError(f"{entered!r} yields more than once")
                entered.close()
            except StopIteration:
                pass
            except Exception as error:
                outcome = error
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def abandon(self) -> None:
        """End without an outcome, because the handling was cancelled."""
        while self._entered:
            with suppress(Exception):  # each is to clean up, whatever the others do
                self._entered.pop().close()
