"""What the shells of ``ocppkit.asyncio`` and ``ocppkit.sync`` share: what is to be done about each event.

It knows no clock, lock or loop. What runs a user's function is a generator here, which yields what the function
returned: one shell awaits it, the other takes it as it is.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Generator, Iterable, MutableMapping, Sequence
from contextlib import AbstractContextManager
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeGuard

from ocppkit._engine.base import Connection
from ocppkit._policy import Situation
from ocppkit._text import printable
from ocppkit.calls import PendingCall
from ocppkit.errors import (
    MOST_TOLD,
    CallRefused,
    CallTimedOutError,
    ConnectionLost,
    ErrorCode,
    Finding,
    PayloadError,
    StateError,
)
from ocppkit.events import (
    CallFinished,
    CallReceived,
    CallRejected,
    Event,
    FrameRejected,
    HandlerFailed,
    LimitReached,
    Outgoing,
    SendReceived,
)
from ocppkit.handlers import Around, Handlers, Passage
from ocppkit.leniency import Leniency
from ocppkit.messages import Answer, Response
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    C = TypeVar("C", default=None)
else:
    from typing import TypeVar

    C = TypeVar("C")

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

Job = Generator[Any, Any, None]
"""Something to be run: yields what a user's function returned, and is sent the value."""

HANDLERS_AT_ONCE: Final = 32
"""How many handlers of one connection run at a time."""

MOST_RUNNING: Final = 64
"""How many handlers of one connection run or wait for their turn before a SEND is dropped."""

_ROOM: Final = logging.getLogger("ocppkit.peer")


class _Log(logging.LoggerAdapter[logging.Logger]):
    """Puts the peer in front of each line; records bear it as ``ocpp_peer`` too."""

    def process(self, msg: Any, kwargs: MutableMapping[str, Any]) -> tuple[Any, MutableMapping[str, Any]]:
        """Name the peer."""
        assert self.extra is not None
        return f"{self.extra['ocpp_peer']}: {msg}", {**kwargs, "extra": self.extra}


class Shell(Generic[V]):
    """One socket's connection and its user's functions; a subclass brings the loop or the threads.

    ``guard`` is held whenever the connection is touched.
    """

    def __init__(
        self,
        connection: Connection[V],
        id: str,
        watch: Callable[[Event[V]], object] | None,
        around: Iterable[Around[Any, V]],
        guard: AbstractContextManager[object],
    ) -> None:
        self.id = id
        self.version: type[V] = connection.version
        self._around = tuple(around)
        self._connection = connection
        self._watch = watch
        self._guard = guard
        self._handlers: Handlers[V, Any] | None = None
        self._context: Any = None
        self._closing = False
        self._over = False
        self._running = 0
        self._sending = False
        # What runs behind an answer, by the answer itself: ids may repeat.
        self._behind: dict[int, tuple[Outgoing, Job]] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r}, OCPP {self.version.name}>"

    @property
    def reading(self) -> Leniency:
        """How strictly payloads are read; another policy holds from then on."""
        return self._connection.reading

    @reading.setter
    def reading(self, policy: Leniency) -> None:
        self._connection.reading = policy

    @cached_property
    def log(self) -> logging.LoggerAdapter[logging.Logger]:
        """Where this peer logs: the logger ``ocppkit.peer``, each line with the peer in front."""
        return _Log(_ROOM, {"ocpp_peer": repr(self)})

    # What a subclass brings

    def _spawn(self, job: Job) -> None:
        """Run a job, beside everything else."""
        raise NotImplementedError

    def _finished(self, pending: PendingCall[Any]) -> None:
        """Tell who waits for a call that it has ended."""
        raise NotImplementedError

    def _stirred(self) -> None:
        """Tell who waits for this peer to have nothing to do."""
        raise NotImplementedError

    def _idle(self, own: int) -> bool:
        """Whether nothing is under way, but for ``own`` handlers."""
        return not self._connection.waits and not self._sending and self._running <= own

    def _apply(self, action: str, function: Callable[[], Any]) -> Any:
        """Run the function that handles an action, or return what will."""
        return function()

    def _wake(self) -> None:
        """Set the writer and the timer going, for there may be something to do."""
        raise NotImplementedError

    # What it may use

    def _serve(self, handlers: Handlers[V, C], context: C) -> None:
        """Take the user's functions."""
        if handlers.version is not self.version:
            raise ValueError(f"handlers of OCPP {handlers.version.name} cannot serve {self!r}")
        if self._handlers is not None:
            raise StateError(f"{self!r} runs, or has run, already")
        for action in handlers.actions.values():
            if not self._connection.receives(action):
                raise ValueError(f"{action!r} never comes from {self!r}: its handler would not be called")
        for action in handlers.custom:
            self._connection.register(action)
        self._connection.deliver_unknown |= handlers.fallback is not None
        self._handlers, self._context = handlers, context

    def _process(self) -> None:
        """Carry out what has happened."""
        debug = _ROOM.isEnabledFor(logging.DEBUG)
        for event in self._connection.events():
            self._see(event)
            match event:
                case CallReceived():
                    if debug:
                        self.log.debug("received %r", event.request)
                    self._let_through(event.request.__ocpp_action__, event.findings)
                    self._begin(self._handle(event))
                case SendReceived() if self._running >= MOST_RUNNING:
                    self.log.warning("a %s is dropped: %d handlers run", event.message.__ocpp_action__, self._running)
                    self._see(LimitReached("running", MOST_RUNNING))
                case SendReceived():
                    self.log.debug("received %r", event.message)
                    self._let_through(event.message.__ocpp_action__, event.findings)
                    self._begin(self._take(event))
                case CallFinished(pending):
                    self._let_through(pending.action, pending.findings, "the answer to ")
                    if debug:
                        self.log.debug("%r ended with %r", pending, pending.outcome)
                    self._finished(pending)
                case CallRejected(_, error, _):
                    action = printable(event.action)
                    self.log.warning("%s was refused: %s", action, _in_one_line(error), exc_info=error.__cause__)
                case FrameRejected(error, _):
                    self.log.warning("a frame was refused: %s", error)
                case _:
                    self.log.info("%r", event)
        self._wake()

    def _let_through(self, action: str, findings: Sequence[Finding], what: str = "") -> None:
        if findings:
            named = "; ".join(f"{finding} ({finding.treatment})" for finding in findings[:MOST_TOLD])
            self.log.info("%s%s was let through: %s", what, action, named)

    def _sent(self, outgoing: Outgoing, now: float) -> None:
        """Take note that the transport has taken a text."""
        self._connection.sent(outgoing, now=now)
        _, job = self._behind.pop(id(outgoing), (None, None))
        if job is not None:
            self._begin(job)

    def _lost(self) -> None:
        """Take note that the socket is gone."""
        self._over = True
        self._connection.connection_lost()
        self._behind.clear()
        self._process()

    def _begin(self, job: Job) -> None:
        self._running += 1
        self._spawn(self._counted(job))

    def _counted(self, job: Job) -> Job:
        try:
            yield from job
        finally:
            with self._guard:
                self._running -= 1
                self._stirred()

    def _result(self, pending: PendingCall[R]) -> R:
        """Return the outcome of a call that has ended."""
        try:
            return pending.result()
        except CallTimedOutError:
            if self._handlers is None:
                raise StateError(f"{self!r} does not run, so nothing was sent: await its run() beside") from None
            raise

    def _check_open(self) -> None:
        if self._closing:
            raise StateError(f"{self!r} is being closed")

    def _handle(self, event: CallReceived[V]) -> Job:
        """Answer one call."""
        assert self._handlers is not None
        handlers, context, message_id, request = self._handlers, self._context, event.message_id, event.request
        action = request.__ocpp_action__
        handler = handlers.handler(action) or handlers.fallback

        def answer(request: Any) -> Any:
            if handler is None:
                raise self._refusal(Situation.NOT_HANDLED)
            return _called(self._apply, action, partial(handler, context, request))

        try:
            response = yield from through(handlers.passage(context, request), answer)
            with self._guard:
                after = handlers.after_handler(action)
                outgoing = self._connection.reply(message_id, request, response)
                if _ROOM.isEnabledFor(logging.DEBUG):
                    self.log.debug("answered %r", response)
                if after is not None:
                    job = self._run(action, lambda: after(context, request, response), "what runs after")
                    self._behind[id(outgoing)] = outgoing, job
        except CallRefused as refusal:
            self._refuse(event, refusal)
        except Exception as error:
            if self._over and isinstance(error, StateError | ConnectionLost):
                self.log.info("the connection was lost before %s was answered", printable(action))
                return
            # What went wrong is ours to know, the other side learns only that something did.
            self._failed(action, error)
            self._refuse(event, self._refusal(Situation.HANDLER_FAILED))
        with self._guard:
            self._process()

    def _take(self, event: SendReceived[V]) -> Job:
        """Hand a SEND to its handler; nobody is answered."""
        assert self._handlers is not None
        action = event.message.__ocpp_action__
        handler, context = self._handlers.handler(action), self._context
        if handler is None:
            self.log.warning("nobody handles %s", action)
            return
        yield from self._run(action, lambda: self._apply(action, lambda: handler(context, event.message)))

    def _run(self, action: str, function: Callable[[], Any], what: str = "the handler of") -> Job:
        try:
            yield _called(function)
        except Exception as error:
            self._failed(action, error, what)

    def _refuse(self, event: CallReceived[V], refusal: CallRefused) -> None:
        try:
            with self._guard:
                code, description, details = refusal.code, refusal.description, refusal.details
                self._connection.refuse(event.message_id, code, description, details, request=event.request)
        except StateError as error:  # the connection is lost
            self.log.info("a call stays without its refusal: %s", error)
        except Exception as error:  # it cannot be written
            self._failed(event.request.__ocpp_action__, error)
            self._refuse(event, self._refusal(Situation.HANDLER_FAILED))

    def _refusal(self, situation: Situation) -> CallRefused:
        return CallRefused(self._connection.answer_to(situation) or ErrorCode.INTERNAL_ERROR, situation.value)

    def _failed(self, action: str, error: Exception, what: str = "the handler of") -> None:
        self.log.error("%s %s failed", what, printable(action), exc_info=error)
        self._see(HandlerFailed(action, error))

    def _see(self, event: Event[V]) -> None:
        if self._watch is not None:
            try:
                self._watch(event)
            except Exception:
                self.log.exception("who watches failed on %s", type(event).__name__)


def _in_one_line(error: CallRefused | PayloadError) -> str:
    if isinstance(error, PayloadError):
        return f"{error.message} is invalid: {'; '.join(map(str, error.rejected[:MOST_TOLD]))}"
    return str(error)


def _called(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function; what would end more than its job becomes an ordinary error."""
    try:
        return function(*arguments)
    except (Exception, KeyboardInterrupt):
        raise
    except BaseException as error:  # sys.exit(), or the result of something cancelled
        raise RuntimeError(f"the handler raised {type(error).__name__}") from error


def is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    """Whether what a user's function returned is to be awaited; mostly it is a response, which is quickly told."""
    return not isinstance(value, Response) and inspect.isawaitable(value)


def through(passage: Passage[Any, Any], work: Callable[[Any], Any]) -> Generator[Any, Any, Any]:
    """Send a request through middleware to what answers it, and its response back; yields what ``work`` returned."""
    outcome: Response | Exception
    try:
        passed = passage.enter()
        if isinstance(passed, Answer):
            outcome = passed.response
        else:
            outcome = yield work(passed)
    except Exception as error:
        outcome = error
    except BaseException:
        passage.abandon()
        raise
    return passage.leave(outcome)
