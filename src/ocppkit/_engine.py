"""The RPC engine of one socket: feed it text and a clock, and it gives back events and text to send.

It does no I/O, knows no clock and starts no thread. ``receive`` never raises for what the other side sends, never
blocks, and keeps no more than ``Limits`` allow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Generic, TypeVar

from ocppkit import _answers as answers
from ocppkit import frames
from ocppkit._policy import Situation
from ocppkit._state import IN, InInput, InState, OutInput
from ocppkit.calls import CallsOut, PendingCall
from ocppkit.errors import (
    CallFailed,
    CallRefused,
    ErrorCode,
    FrameError,
    FrameFault,
    InvalidResponseError,
    PayloadError,
    RemoteCallError,
    StateError,
)
from ocppkit.events import (
    CallFinished,
    CallReceived,
    CallRejected,
    Event,
    FrameRejected,
    LimitReached,
    Outgoing,
    ReplyRejected,
    ResponseUnmatched,
    SendReceived,
)
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Send
from ocppkit.ids import new_id
from ocppkit.leniency import ERRATA, STRICT, Leniency
from ocppkit.limits import DEFAULT_LIMITS, Limits
from ocppkit.messages import Request, Response, Sender
from ocppkit.payloads import read
from ocppkit.protocol import CALL, CALL_ERROR, CALL_RESULT, CALL_RESULT_ERROR, SEND, Version

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

DEFAULT_TIMEOUT: Final = 30.0
"""Seconds that a call waits for its answer, the standard's guidance (OCPP 2.1 part 2, 3.2)."""

_LONGEST_ID: Final = 36  # OCPP-J, 4.1.4
_UNREADABLE_ID: Final = "-1"  # OCPP-J 2.x, 4.2.3


class Connection(Generic[V]):
    """What both ends of a connection have in common; use ``CsmsConnection`` or ``StationConnection``.

    One object serves one socket; after ``connection_lost`` only its drains work. Times are seconds of one clock of the
    caller's, preferably a monotonic one.
    """

    __slots__ = (
        "_answered", "_calls", "_events", "_handling", "_limits", "_lost", "_new_id", "_out", "_reading", "_timeout",
        "bad_frames", "version",
    )  # fmt: skip

    _other_side: ClassVar[Sender]

    def __init__(
        self,
        version: type[V],
        *,
        timeout: float = DEFAULT_TIMEOUT,
        reading: Leniency = ERRATA,
        limits: Limits = DEFAULT_LIMITS,
        new_id: Callable[[], str] = new_id,
    ) -> None:
        self.version = version
        self.bad_frames = 0
        """How many texts were no frame of this version."""
        self._timeout = timeout
        self._reading = reading
        self._limits = limits
        self._new_id = new_id
        self._lost = False
        self._calls = CallsOut(in_flight=1, remembered=limits.remembered)
        self._handling: dict[str, Request[V, Any]] = {}
        self._answered: list[str] = []
        self._events: list[Event[V]] = []
        self._out: list[Outgoing] = []

    # What has happened, and what is to be sent

    def events(self) -> list[Event[V]]:
        """Return what has happened since the last call, in order."""
        events, self._events = self._events, []
        return events

    def drain(self) -> list[Outgoing]:
        """Return what is to be sent, in order; report each with ``sent`` when the transport has taken it."""
        out, self._out = self._out, []
        return out

    def messages_to_send(self) -> list[str]:
        """Return the texts that are to be sent, in order."""
        return [outgoing.text for outgoing in self.drain()]

    def sent(self, outgoing: Outgoing, *, now: float) -> None:
        """Say that the transport has taken a text; a call waits for its answer from then on."""
        pending = self._calls.waits(outgoing.message_id) if outgoing.kind == CALL else None
        if pending is not None:
            pending.sent = now

    # Time

    def next_deadline(self) -> float | None:
        """Return when ``handle_timer`` is due; None if nothing waits."""
        deadlines = [pending.sent + pending.timeout for pending in self._calls.waiting if pending.sent is not None]
        return min(deadlines, default=None)

    def handle_timer(self, now: float) -> None:
        """End the calls whose time is out. Then drain."""
        for pending in self._calls.expire(now):
            self._happened(CallFinished(pending))
        self._start(now)

    # Calls out

    def _call(
        self,
        request: Request[V, R],
        now: float,
        timeout: float | None,
        message_id: str | None,
        policy: Leniency,
    ) -> PendingCall[R]:
        self._check_open()
        if request.__ocpp_version__ is not self.version:
            raise TypeError(f"{type(request).__name__} of OCPP {request.__ocpp_version__.name} on {self!r}")
        if len(self._calls.queue) >= self._limits.queued:
            raise StateError(f"{self._limits.queued} calls wait for their turn already")
        message_id = self._new_id() if message_id is None else message_id
        if not 0 < len(message_id) <= _LONGEST_ID:
            raise ValueError(f"a message id has 1 to {_LONGEST_ID} characters, not {len(message_id)}")
        text = frames.dumps(Call(message_id, request.__ocpp_action__, request), policy=policy)
        timeout = self._timeout if timeout is None else timeout
        pending = PendingCall(message_id, request, text, timeout=timeout, now=now)
        self._calls.queue.append(pending)
        self._start(now)
        return pending

    def cancel(self, pending: PendingCall[Any], *, now: float) -> None:
        """Give up a call; it ends with ``CallCancelledError``. Then drain.

        A call that was sent keeps the line busy until its answer or its deadline, for the other side still works on it.
        """
        if self._calls.cancel(pending, now):
            self._happened(CallFinished(pending))

    def connection_lost(self) -> None:
        """Say that the socket is gone: all calls end with ``ConnectionLost``, and no answer is due any more."""
        self._lost = True
        self._handling.clear()
        self._out.clear()
        for pending in self._calls.lose():
            self._happened(CallFinished(pending))

    def _start(self, now: float) -> None:
        for pending in self._calls.start(now):
            self._put(pending.text, pending.message_id, CALL)

    # Calls in

    def reply(self, message_id: str, request: Request[V, R], response: R, *, policy: Leniency = STRICT) -> None:
        """Answer a call with the response to its request. Then drain.

        Raises:
            PayloadError: the response breaks its schema; the call still waits for an answer.
            TypeError: the response belongs to another request.
            StateError: no such call waits for an answer.
        """
        handled = self._handled(message_id)
        if type(request) is not type(handled):
            raise TypeError(f"call {message_id!r} is a {type(handled).__name__}, not a {type(request).__name__}")
        expected = self.version.actions[request.__ocpp_action__].response
        if type(response) is not expected:
            raise TypeError(f"{type(request).__name__} is answered with {expected}, not with {type(response)}")
        text = frames.dumps(CallResult(message_id, response), policy=policy)
        self._move_in(message_id, InState.HANDLING, InInput.REPLY)
        self._put(text, message_id, CALL_RESULT)

    def refuse(
        self,
        message_id: str,
        code: ErrorCode,
        description: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """Answer a call with a CALLERROR, its description cut at 255 characters. Then drain.

        Raises:
            ValueError: the details are no JSON.
            StateError: no such call waits for an answer.
        """
        self._handled(message_id)
        error = answers.error(self.version, message_id, code, description, details)
        text = frames.dumps(error)
        self._move_in(message_id, InState.HANDLING, InInput.REFUSE)
        self._put(text, message_id, CALL_ERROR)

    def _handled(self, message_id: str) -> Request[V, Any]:
        self._check_open()
        request = self._handling.get(message_id)
        if request is None:
            raise StateError(f"no call with id {message_id!r} waits for an answer")
        return request

    def _move_in(self, message_id: str, state: InState, event: InInput) -> None:
        if IN[state][event] is InState.ANSWERED:
            del self._handling[message_id]
            self._answered = [*self._answered, message_id][-self._limits.remembered :]
        else:
            self._answered.remove(message_id)

    # What the other side sends

    def receive(self, text: str | bytes, *, now: float) -> None:
        """Take a text that came, as text or as UTF-8 bytes. Then drain.

        Raises:
            StateError: the connection is lost.
        """
        self._check_open()
        if len(text) > self._limits.frame:
            self._happened(LimitReached("frame", len(text)))
            self._frame_rejected(frames.salvaged(FrameFault.SIZE, text), now)
            return
        try:
            frame = frames.loads(text)
        except FrameError as error:
            self._frame_rejected(error, now)
            return
        match frame:
            case Call():
                self._call_received(frame, text)
            case CallResult():
                self._result_received(frame, now)
            case CallError():
                self._error_received(frame, now)
            case CallResultError() if CALL_RESULT_ERROR in self.version.frames:
                self._result_error_received(frame)
            case Send() if SEND in self.version.frames:
                self._send_received(frame, text)
            case _:
                kind = SEND if isinstance(frame, Send) else CALL_RESULT_ERROR
                self._frame_rejected(FrameError(FrameFault.MESSAGE_TYPE, kind, frame.message_id), now)
        self._start(now)

    def _call_received(self, frame: Call, text: str | bytes) -> None:
        situation = self._objection(frame)
        if situation is not None:
            self._object(frame.message_id, situation)
            return
        try:
            request, findings = read(self.version.actions[frame.action].request, frame.payload, self._reading)
        except PayloadError as error:
            answer = answers.to_findings(self.version, frame.message_id, error.findings, self._limits)
            self._put(frames.dumps(answer), frame.message_id, CALL_ERROR)
            self._happened(CallRejected(frame.message_id, error))
            return
        self._handling[frame.message_id] = request
        self._happened(CallReceived(frame.message_id, request, findings, text))

    def _objection(self, frame: Call) -> Situation | None:
        """Return what is wrong with a CALL before its payload is looked at."""
        if len(frame.message_id) > _LONGEST_ID:
            return Situation.ID_TOO_LONG
        if frame.message_id in self._handling:
            return Situation.DUPLICATE_ID
        action = self.version.actions.get(frame.action)
        if action is None:
            return Situation.UNKNOWN_ACTION
        if action.response is None or action.sender not in {self._other_side, Sender.BOTH}:
            return Situation.WRONG_DIRECTION
        if len(self._handling) >= self._limits.handling:
            self._happened(LimitReached("handling", self._limits.handling))
            return Situation.TOO_MANY_CALLS
        return None

    def _object(self, message_id: str, situation: Situation) -> None:
        """Answer a CALL that is not delivered, as the version's table says."""
        code = self.version.answers[situation]
        if code is not None:
            error = answers.error(self.version, message_id, code, situation.value)
            self._put(frames.dumps(error), message_id, CALL_ERROR)
            self._happened(CallRejected(message_id, CallRefused(code, situation.value)))

    def _result_received(self, frame: CallResult, now: float) -> None:
        pending = self._calls.waits(frame.message_id)
        if pending is None:
            self._unmatched(frame)
            return
        action = self.version.actions[pending.action]
        assert action.response is not None
        outcome: Response | CallFailed
        try:
            outcome, _ = read(action.response, frame.payload, self._reading)
            event = OutInput.RESULT
        except PayloadError as error:
            outcome, event = (
                InvalidResponseError(error.message, error.findings, frame.payload),
                OutInput.INVALID,
            )
            # OCPP-J 2.1, 4.2.3 and part 2, FR.06; older versions have nothing to say it with.
            if CALL_RESULT_ERROR in self.version.frames:
                answer = answers.to_findings(self.version, frame.message_id, error.findings, self._limits)
                rejection = CallResultError(frame.message_id, answer.code, answer.description, answer.details)
                self._put(frames.dumps(rejection), frame.message_id, CALL_RESULT_ERROR)
        self._finish(pending, event, outcome, now)

    def _error_received(self, frame: CallError, now: float) -> None:
        pending = self._calls.waits(frame.message_id)
        if pending is None:
            self._unmatched(frame)
        else:
            error = RemoteCallError(frame.code, frame.description, frame.details)
            self._finish(pending, OutInput.ERROR, error, now)

    def _result_error_received(self, frame: CallResultError) -> None:
        if frame.message_id in self._answered:
            self._move_in(frame.message_id, InState.ANSWERED, InInput.RESULT_ERROR)
            error = RemoteCallError(frame.code, frame.description, frame.details)
            self._happened(ReplyRejected(frame.message_id, error))
        else:
            self._unmatched(frame)

    def _send_received(self, frame: Send, text: str | bytes) -> None:
        # OCPP-J 2.1, 4.2.4: a SEND is never answered, whatever is wrong with it.
        action = self.version.actions.get(frame.action)
        if action is None or action.response is not None or action.sender is not self._other_side:
            situation = Situation.UNKNOWN_ACTION if action is None else Situation.WRONG_DIRECTION
            code = self.version.answers[situation] or ErrorCode.GENERIC_ERROR
            self._happened(CallRejected(frame.message_id, CallRefused(code, situation.value)))
            return
        try:
            message, findings = read(action.request, frame.payload, self._reading)
        except PayloadError as error:
            self._happened(CallRejected(frame.message_id, error))
            return
        self._happened(SendReceived(frame.message_id, message, findings, text))

    def _frame_rejected(self, error: FrameError, now: float) -> None:
        self.bad_frames += 1
        reply: CallError | None = None
        pending = None
        if error.message_id is not None and error.message_type in {CALL_RESULT, CALL_ERROR}:
            pending = self._calls.waits(error.message_id)
        situation = answers.situation_of(error)
        code = None if situation is None else self.version.answers[situation]
        if situation is not None and code is not None:
            message_id = _UNREADABLE_ID if situation is Situation.UNREADABLE else error.message_id or _UNREADABLE_ID
            reply = answers.error(self.version, message_id, code, str(error))
            self._put(frames.dumps(reply), message_id, CALL_ERROR)
        self._happened(FrameRejected(error, reply))
        if pending is not None:
            self._finish(pending, OutInput.INVALID, InvalidResponseError(str(error)), now)

    # Shared by the above

    def _finish(self, pending: PendingCall[Any], event: OutInput, outcome: Response | CallFailed, now: float) -> None:
        if self._calls.answered(pending, event, outcome, now):
            self._happened(CallFinished(pending))
        self._start(now)

    def _unmatched(self, frame: CallResult | CallError | CallResultError) -> None:
        self._happened(ResponseUnmatched(frame, frame.message_id in self._calls.given_up))

    def _put(self, text: str, message_id: str, kind: int) -> None:
        if len(self._out) < self._limits.undrained:
            self._out.append(Outgoing(text, message_id, kind))
        else:
            self._happened(LimitReached("undrained", self._limits.undrained))

    def _happened(self, event: Event[V]) -> None:
        if len(self._events) < self._limits.undrained:
            self._events.append(event)

    def _check_open(self) -> None:
        if self._lost:
            raise StateError("the connection is lost")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of OCPP {self.version.name}>"
