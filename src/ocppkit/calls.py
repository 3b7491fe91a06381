"""The calls that we make: the ticket that a caller holds, and the line in which calls wait for their turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, final

from ocppkit._engine.state import OUT, OutInput, OutState
from ocppkit.errors import CallCancelledError, CallFailed, CallTimedOutError, ConnectionLost, Finding, StateError
from ocppkit.messages import Request, Response
from ocppkit.payloads import NO_EXTRA

__all__ = ["PendingCall"]

R = TypeVar("R", bound=Response)

_SENT = {OutState.WAITING, OutState.ABANDONED}


@final
class PendingCall(Generic[R]):
    """A call on its way. It ends exactly once: with a response or with one of the ``CallFailed`` errors.

    Times are seconds of the caller's clock: ``created`` when it was made, ``sent`` when its turn came or, better known,
    when the transport took it, ``ended`` when it ended; None for what has not happened, and for the end of a call that
    was lost with its connection. ``text`` is the frame, ``raw`` the answer as it came, and ``findings`` what the policy
    accepted in it, and ``extra`` what the response has no place for. Of the calls that wait for their turn, the one
    with the highest ``priority`` goes first, then the oldest.
    """

    __slots__ = (
        "_outcome", "created", "ended", "extra", "findings", "message_id", "priority", "raw", "request", "sent",
        "state", "text", "timeout",
    )  # fmt: skip

    def __init__(
        self, message_id: str, request: Request[Any, R], text: str, *, timeout: float, priority: int, now: float
    ) -> None:
        self.message_id = message_id
        self.request = request
        self.text = text
        self.timeout = timeout
        self.priority = priority
        self.created = now
        self.sent: float | None = None
        self.ended: float | None = None
        self.state = OutState.QUEUED
        self.raw: str | bytes | None = None
        self.findings: Sequence[Finding] = ()
        self.extra = NO_EXTRA
        self._outcome: R | CallFailed | None = None

    def __repr__(self) -> str:
        ended = "" if self._outcome is None else f" with {type(self._outcome).__name__}"
        return f"<PendingCall {self.action} {self.message_id!r}: {self.state.value}{ended}>"

    @property
    def action(self) -> str:
        """The name of the action that was asked for."""
        return self.request.__ocpp_action__

    @property
    def done(self) -> bool:
        """Whether the caller has a result: a response or an error."""
        return self._outcome is not None

    @property
    def outcome(self) -> R | CallFailed | None:
        """How the call ended: its response or its error; None while it has not."""
        return self._outcome

    @property
    def queued(self) -> float | None:
        """Seconds that the call waited for its turn; None while it does."""
        return None if self.sent is None else self.sent - self.created

    @property
    def waited(self) -> float | None:
        """Seconds between the wire and the end of the call; None before."""
        return None if self.sent is None or self.ended is None else self.ended - self.sent

    @property
    def deadline(self) -> float | None:
        """When the call times out; None while it is queued."""
        return None if self.sent is None else self.sent + self.timeout

    def result(self) -> R:
        """Return the response.

        Raises:
            CallFailed: there is none; the subclass says why.
            StateError: the call has not ended.
        """
        if self._outcome is None:
            raise StateError(f"the call of {self.action} has not ended")
        if isinstance(self._outcome, CallFailed):
            raise self._outcome.with_traceback(None)  # it would keep the frames of each who asks
        return self._outcome

    def move(self, event: OutInput, outcome: R | CallFailed, now: float | None) -> bool:
        """Let something happen to the call, as the table says; return whether its caller is to be told."""
        self.state = OUT[self.state][event]
        if self._outcome is not None:  # cancelled before
            return False
        self._outcome = outcome
        self.ended = now
        return True


@final
class CallsOut:
    """The line of our calls: those that wait for their turn, and those that wait for an answer.

    Methods return the calls whose callers are to be told.
    """

    __slots__ = ("given_up", "in_flight", "queue", "remembered", "waiting")

    def __init__(self, *, in_flight: int, remembered: int) -> None:
        self.in_flight = in_flight
        self.remembered = remembered
        self.queue: list[PendingCall[Any]] = []
        self.waiting: list[PendingCall[Any]] = []
        self.given_up: tuple[str, ...] = ()

    def add(self, pending: PendingCall[Any]) -> None:
        """Put a call in the line, behind those of its priority."""
        place = len(self.queue)
        while place and self.queue[place - 1].priority < pending.priority:
            place -= 1
        self.queue.insert(place, pending)

    @property
    def free(self) -> bool:
        """Whether the next call would not have to wait for its turn."""
        return not self.queue and len(self.waiting) < self.in_flight

    def start(self, now: float, may_go: Callable[[PendingCall[Any]], bool]) -> list[PendingCall[Any]]:
        """Return the calls whose turn it is; those that may not go now stay where they are."""
        started: list[PendingCall[Any]] = []
        for pending in list(self.queue):
            if len(self.waiting) >= self.in_flight:
                break
            if may_go(pending):
                self.queue.remove(pending)
                self.waiting.append(pending)
                pending.state = OUT[pending.state][OutInput.TURN]
                pending.sent = now
                started.append(pending)
        return started

    def fetched(self, message_id: str) -> None:
        """Take note that the transport has fetched a call."""
        pending = self.waits(message_id)
        if pending is not None and pending.state is OutState.READY:
            pending.state = OUT[pending.state][OutInput.SENT]

    def waits(self, message_id: str) -> PendingCall[Any] | None:
        """Return the call that waits for an answer with this id."""
        return _with_id(message_id, self.waiting)

    def has(self, message_id: str) -> bool:
        """Whether a call with this id is in the line or waits for its answer."""
        return _with_id(message_id, (*self.waiting, *self.queue)) is not None

    def answered(self, pending: PendingCall[Any], event: OutInput, outcome: Response | CallFailed, now: float) -> bool:
        """End a call that waits; return whether its caller is to be told."""
        self.waiting.remove(pending)
        return pending.move(event, outcome, now)

    def cancel(self, pending: PendingCall[Any], now: float) -> bool:
        """Cancel a call; one that was sent keeps its place until it is answered or its time is out.

        Raises:
            StateError: it is not a call of this connection.
        """
        if OutInput.CANCEL not in OUT[pending.state]:
            return False
        line = next((line for line in (self.queue, self.waiting) if pending in line), None)
        if line is None:
            raise StateError(f"{pending!r} is not a call of this connection")
        told = pending.move(OutInput.CANCEL, CallCancelledError(), now)
        if pending.state is OutState.ENDED:
            line.remove(pending)
        return told

    def expire(self, now: float) -> list[PendingCall[Any]]:
        """End the calls whose time is out."""
        late = [pending for pending in self.waiting if pending.deadline is not None and pending.deadline <= now]
        told: list[PendingCall[Any]] = []
        for pending in late:
            self.given_up = (*self.given_up, pending.message_id)[-self.remembered :] if self.remembered else ()
            error = CallTimedOutError(pending.action, now - (now if pending.sent is None else pending.sent))
            if self.answered(pending, OutInput.TIMEOUT, error, now):
                told.append(pending)
        return told

    def lose(self) -> list[PendingCall[Any]]:
        """End all calls, for the connection is lost."""
        calls, self.queue, self.waiting = [*self.waiting, *self.queue], [], []
        return [
            pending
            for pending in calls
            if pending.move(OutInput.LOST, ConnectionLost(sent=pending.state in _SENT), None)
        ]


def _with_id(message_id: str, calls: Sequence[PendingCall[Any]]) -> PendingCall[Any] | None:
    for pending in calls:
        if pending.message_id == message_id:
            return pending
    return None
