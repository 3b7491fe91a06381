"""What a connection gives its user: events in the past tense, and texts to send; matched by class and position."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, final

from ocppkit._value import Value
from ocppkit.errors import CallRefused, Finding, FrameError, PayloadError, RemoteCallError
from ocppkit.frames import CallError, CallResult, CallResultError, Frame, parsed
from ocppkit.json import JsonValue
from ocppkit.payloads import NO_EXTRA
from ocppkit.protocol import Version

if TYPE_CHECKING:
    from ocppkit.calls import PendingCall
    from ocppkit.messages import Request, Sender, StationSend
    from ocppkit.registration import Registration

__all__ = [
    "CallFinished",
    "CallReceived",
    "CallRejected",
    "CallRepeated",
    "Event",
    "FrameRejected",
    "GateEvent",
    "HandlerFailed",
    "LimitReached",
    "Outgoing",
    "ReplyRejected",
    "ResponseUnmatched",
    "SendReceived",
    "Tapped",
]

V = TypeVar("V", bound=Version)


@final
class CallReceived(Value, Generic[V]):
    """The other side asks for something: answer with ``reply`` or ``refuse``, now or later.

    ``findings`` are what the schema would have refused and the policy accepted; ``raw`` is the text as it came, and
    ``extra`` what the request has no place for, by pointer.
    """

    __slots__ = ("extra", "findings", "message_id", "raw", "request")
    __match_args__ = ("message_id", "request", "findings", "raw")
    _unshown = frozenset({"raw"})

    def __init__(
        self,
        message_id: str,
        request: Request[V, Any],
        findings: Sequence[Finding],
        raw: str | bytes,
        *,
        extra: Mapping[str, JsonValue] = NO_EXTRA,
    ) -> None:
        self.message_id = message_id
        self.request = request
        self.findings = findings
        self.raw = raw
        self.extra = extra


@final
class SendReceived(Value, Generic[V]):
    """The other side tells something that nobody answers (OCPP-J 2.1, 4.2.4)."""

    __slots__ = ("extra", "findings", "message", "message_id", "raw")
    __match_args__ = ("message_id", "message", "findings", "raw")
    _unshown = frozenset({"raw"})

    def __init__(
        self,
        message_id: str,
        message: StationSend[V],
        findings: Sequence[Finding],
        raw: str | bytes,
        *,
        extra: Mapping[str, JsonValue] = NO_EXTRA,
    ) -> None:
        self.message_id = message_id
        self.message = message
        self.findings = findings
        self.raw = raw
        self.extra = extra


@final
class CallFinished(Value):
    """A call of ours has ended; ``pending.result()`` returns the response or raises why there is none."""

    __slots__ = __match_args__ = ("pending",)

    def __init__(self, pending: PendingCall[Any]) -> None:
        self.pending = pending


@final
class ReplyRejected(Value):
    """The other side found our response invalid (a CALLRESULTERROR; OCPP-J 2.1, 4.2.3)."""

    __slots__ = __match_args__ = ("message_id", "error")

    def __init__(self, message_id: str, error: RemoteCallError) -> None:
        self.message_id = message_id
        self.error = error


@final
class ResponseUnmatched(Value):
    """An answer came to nothing that waits for it; ``late`` if the call was given up before."""

    __slots__ = __match_args__ = ("frame", "late")

    def __init__(self, frame: CallResult | CallError | CallResultError, late: bool) -> None:
        self.frame = frame
        self.late = late


@final
class FrameRejected(Value):
    """A text was no frame of this version; ``reply`` is what was answered, None for silence."""

    __slots__ = __match_args__ = ("error", "reply")

    def __init__(self, error: FrameError, reply: CallError | None) -> None:
        self.error = error
        self.reply = reply


@final
class CallRejected(Value):
    """A CALL was not delivered, or a SEND was dropped; ``reply`` is what was answered, None for silence.

    ``action`` is what was asked for, and ``raw`` the text as it came.
    """

    __slots__ = ("action", "error", "message_id", "raw", "reply")
    __match_args__ = ("message_id", "error", "reply")

    def __init__(
        self,
        message_id: str,
        error: CallRefused | PayloadError,
        reply: CallError | None,
        *,
        action: str = "",
        raw: str | bytes = "",
    ) -> None:
        self.message_id = message_id
        self.error = error
        self.reply = reply
        self.action = action
        self.raw = raw


@final
class CallRepeated(Value):
    """A CALL came again and was not delivered: the answer to the first one serves it, or was ``replayed``."""

    __slots__ = __match_args__ = ("message_id", "replayed")

    def __init__(self, message_id: str, replayed: bool) -> None:
        self.message_id = message_id
        self.replayed = replayed


@final
class GateEvent(Value):
    """A message broke the rules of registration; ``passed``: a lenient gate let it through."""

    __slots__ = __match_args__ = ("action", "registration", "passed")

    def __init__(self, action: str, registration: Registration, passed: bool) -> None:
        self.action = action
        self.registration = registration
        self.passed = passed


@final
class LimitReached(Value):
    """A limit of the connection was reached; what exceeded it was dropped or refused."""

    __slots__ = __match_args__ = ("limit", "value")

    def __init__(self, limit: str, value: int) -> None:
        self.limit = limit
        self.value = value


@final
class HandlerFailed(Value):
    """A handler, a middleware or a function behind an answer raised ``error``; of the shells, not of the engine."""

    __slots__ = __match_args__ = ("action", "error")

    def __init__(self, action: str, error: Exception) -> None:
        self.action = action
        self.error = error


@final
class Outgoing(Value):
    """A text to send; ``kind`` is its message type, 2 to 6."""

    __slots__ = __match_args__ = ("text", "message_id", "kind")
    _unshown = frozenset({"text"})

    def __init__(self, text: str, message_id: str, kind: int) -> None:
        self.text = text
        self.message_id = message_id
        self.kind = kind


@final
class Tapped(Value):
    """A text that went over the connection, as a tap sees it.

    ``sender`` is the side that sent it, ``text`` what it sent, and ``findings`` what the schema refuses in the payload
    of a text that came.
    """

    __slots__ = ("_frame", "findings", "sender", "text")
    __match_args__ = ("sender", "text", "findings")
    _unshown = frozenset({"text"})

    def __init__(
        self,
        sender: Sender,
        text: str | bytes,
        frame: Frame | FrameError | None = None,
        findings: Sequence[Finding] = (),
    ) -> None:
        self.sender = sender
        self.text = text
        self.findings = findings
        self._frame = frame

    @property
    def frame(self) -> Frame | FrameError:
        """The frame that the text is, or why it is none."""
        if self._frame is None:
            self._frame = parsed(self.text)
        return self._frame


Event: TypeAlias = (
    CallReceived[V]
    | SendReceived[V]
    | CallFinished
    | ReplyRejected
    | ResponseUnmatched
    | FrameRejected
    | CallRejected
    | CallRepeated
    | GateEvent
    | LimitReached
    | HandlerFailed
)
