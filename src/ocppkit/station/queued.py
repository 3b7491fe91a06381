"""What an outbox takes and gives: how often it tries, tickets, deliveries and events."""

from __future__ import annotations

from typing import Any, Generic, TypeAlias, TypeVar, final

import attrs
from attrs.validators import ge

from ocppkit._value import Value
from ocppkit.errors import CallFailed, OcppError, StateError
from ocppkit.messages import Response, StationRequest
from ocppkit.protocol import Version

__all__ = [
    "Delivery",
    "MessageDelivered",
    "MessageDiscarded",
    "MessageDropped",
    "MessageRetry",
    "OutboxEvent",
    "OutboxFull",
    "QueuedMessage",
]

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)


@attrs.frozen(kw_only=True)
class MessageRetry:
    """How often a message is sent, and how long the station waits in between; the defaults are the standard's example.

    ``attempts``: TransactionMessageAttempts of 1.6, MessageAttempts[TransactionEvent] of 2.x, 1 or more. ``interval``:
    TransactionMessageRetryInterval, MessageAttemptInterval[TransactionEvent], in seconds; the wait before a message is
    sent again is this times the number of its failures.

    Raises:
        ValueError: a value is too small.
    """

    attempts: int = attrs.field(default=3, validator=ge(1))
    interval: float = attrs.field(default=60.0, validator=ge(0))


class OutboxFull(StateError):
    """The outbox has no room for one more message, and none that may be dropped."""


class MessageDropped(OcppError):
    """A message was dropped because memory was low."""

    def __str__(self) -> str:
        return "the message was dropped for want of memory"


@final
class QueuedMessage(Generic[R]):
    """A message on its way; it ends once, delivered or given up, unless the program ends before.

    ``number`` names it in the events, after a restart too.
    """

    __slots__ = ("_outcome", "number")

    def __init__(self, number: int) -> None:
        self.number = number
        self._outcome: Response | OcppError | None = None

    def __repr__(self) -> str:
        return f"<QueuedMessage {self.number}: {'done' if self.done else 'waits'}>"

    @property
    def done(self) -> bool:
        """Whether the message was delivered or given up."""
        return self._outcome is not None

    def result(self) -> R:
        """Return the response.

        Raises:
            InvalidResponseError: the message was delivered, and its response breaks its schema.
            CallFailed: the message was discarded; this is what its last attempt ended with.
            MessageDropped: it was dropped because memory was low.
            StateError: it waits.
        """
        if self._outcome is None:
            raise StateError("the message has not been delivered")
        if isinstance(self._outcome, OcppError):
            raise self._outcome.with_traceback(None)  # it would keep the frames of each who asks
        response: Any = self._outcome
        answer: R = response
        return answer

    def end(self, outcome: Response | OcppError) -> None:
        """Say how it ended; the outbox does."""
        self._outcome = outcome


@final
class Delivery(Generic[V]):
    """A message that is to be sent now. ``attempt``: 1 the first time, one more after each failure."""

    __slots__ = ("attempt", "number", "request")

    def __init__(self, number: int, request: StationRequest[V, Any], attempt: int) -> None:
        self.number = number
        self.request = request
        self.attempt = attempt

    def __repr__(self) -> str:
        return f"<Delivery {self.number} of {self.request.__ocpp_action__}, attempt {self.attempt}>"


@final
class MessageDelivered(Value, Generic[V]):
    """The CSMS has answered a message with a result; ``response`` is None if that breaks its schema."""

    __slots__ = __match_args__ = ("number", "request", "response")

    def __init__(self, number: int, request: StationRequest[V, Any], response: Response | None) -> None:
        self.number = number
        self.request = request
        self.response = response


@final
class MessageDiscarded(Value, Generic[V]):
    """A message was given up: after its last attempt, which ended with ``error``, or because memory was low."""

    __slots__ = __match_args__ = ("number", "request", "error")

    def __init__(self, number: int, request: StationRequest[V, Any], error: CallFailed | MessageDropped) -> None:
        self.number = number
        self.request = request
        self.error = error


OutboxEvent: TypeAlias = MessageDelivered[V] | MessageDiscarded[V]
