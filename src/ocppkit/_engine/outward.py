"""Our calls and what becomes of them."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from ocppkit import frames
from ocppkit._engine.shared import LONGEST_ID, Shared
from ocppkit._engine.state import OutInput, OutState
from ocppkit._value import unchecked
from ocppkit.calls import PendingCall
from ocppkit.errors import CallFailed, InvalidResponseError, PayloadError, RemoteCallError, StateError
from ocppkit.events import CallFinished, GateEvent, ResponseUnmatched
from ocppkit.extensions import RawRequest
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Send
from ocppkit.leniency import Leniency
from ocppkit.messages import CsmsRequest, Message, Request, Response, Sender, StationRequest, StationSend
from ocppkit.payloads import of_type
from ocppkit.protocol import CALL, CALL_RESULT_ERROR, SEND, Version
from ocppkit.registration import BOOT, RegistrationGate, Verdict

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)

_SENT: Final = (Request, StationSend)


class Outward(Shared[V]):
    """The direction from us to the other side."""

    __slots__ = ()

    def _call(
        self,
        request: Request[V, R],
        now: float,
        timeout: float | None,
        priority: int,
        message_id: str | None,
        policy: Leniency,
    ) -> PendingCall[R]:
        self._check_open()
        self._check_direction(request, StationRequest if self._side is Sender.STATION else CsmsRequest)
        timeout = self._timeout if timeout is None else timeout
        if not timeout >= 0:
            raise ValueError(f"a time-out is a number of seconds, not {timeout}")
        if not self._calls_out.free and len(self._calls_out.queue) >= self._limits.queued:
            raise StateError(f"{self._limits.queued} calls wait for their turn already")
        message_id = self._checked_id(message_id)
        action = request.__ocpp_action__
        text = frames.dumps(Call(message_id, action, request), policy=policy)
        self._pass_gate(action, request, now)
        pending = PendingCall(message_id, request, text, timeout=timeout, priority=priority, now=now)
        self._calls_out.add(pending)
        self._start(now)
        return pending

    def cancel(self, pending: PendingCall[Any], *, now: float) -> None:
        """Give up a call; it ends with ``CallCancelledError``. Then drain.

        A call that was sent keeps the line busy until its answer or its deadline, for the other side still works on it.

        Raises:
            StateError: it is not a call of this connection.
        """
        if self._calls_out.cancel(pending, now):
            if pending.state is OutState.ENDED:
                self._drains.take_back(pending.message_id)
            self._drains.happened(CallFinished(pending))
            self._start(now)

    def _check_direction(self, message: Request[V, Any] | StationSend[V], of_this_side: type[Message]) -> None:
        """Refuse what this side may not send: another version's message, another side's, or another kind's."""
        given = unchecked(message)
        if not isinstance(given, _SENT):
            raise TypeError(f"{of_type(given)} is no request, so {self!r} cannot send it")
        if not issubclass(self.version, message.__ocpp_version__):
            raise TypeError(
                f"{of_type(message)} is of OCPP {message.__ocpp_version__.name}, so {self!r} cannot send it"
            )
        action = self._action(message.__ocpp_action__)
        sender = self._side if action is None or isinstance(message, RawRequest) else action.sender
        if not isinstance(message, of_this_side) or sender not in (self._side, Sender.BOTH):
            how = "as a call" if of_this_side is not StationSend else "as a SEND"
            side = "CSMS" if self._side is Sender.CSMS else "station"
            raise TypeError(f"a {side} may not send {of_type(message)} {how}")

    def _send(self, message: StationSend[V], message_id: str | None, policy: Leniency) -> str:
        self._check_open()
        self._check_direction(message, StationSend)
        message_id = self._checked_id(message_id)
        action = message.__ocpp_action__
        text = frames.dumps(Send(message_id, action, message), policy=policy)
        self._check_room()
        self._pass_gate(action, None, None)
        self._put(text, message_id, SEND)
        return message_id

    def _start(self, now: float) -> None:
        if self._calls_out.queue:
            for pending in self._calls_out.start(now, lambda pending: self._may_go(pending, now)):
                self._put(pending.text, pending.message_id, CALL, due=True)

    def _checked_id(self, message_id: str | None) -> str:
        message_id = self._new_id() if message_id is None else message_id
        if not 0 < len(message_id) <= LONGEST_ID:
            raise ValueError(f"a message id has 1 to {LONGEST_ID} characters, not {len(message_id)}")
        if self._calls_out.has(message_id):
            raise ValueError(f"a call with message id {message_id!r} has not ended")
        return message_id

    def _result_received(self, frame: CallResult, text: str | bytes, now: float) -> None:
        pending = self._calls_out.waits(frame.message_id)
        if pending is None:
            self._unmatched(frame)
            return
        pending.raw = text
        outcome: Response | CallFailed
        try:
            outcome = self._read(pending.request.__ocpp_response__, frame.payload)
            pending.findings, pending.extra = self._findings, self._extra
        except PayloadError as error:
            self._reject_result(self._error_for(frame.message_id, error.findings))
            outcome = InvalidResponseError(error.message, error.findings, frame.payload)
            outcome.__cause__ = error.__cause__
            self._finish(pending, OutInput.INVALID, outcome, frame, now)
            return
        if self.gate is not None and pending.action == BOOT:
            self.gate.booted(outcome, now)
        self._finish(pending, OutInput.RESULT, outcome, frame, now)

    def _reject_result(self, answer: CallError) -> None:
        """Say that a response was invalid, in the words of a CALLERROR (OCPP-J 2.1, 4.2.3; part 2, FR.06)."""
        if CALL_RESULT_ERROR in self.version.frames:  # older versions have nothing to say it with
            rejection = CallResultError(answer.message_id, answer.code, answer.description, answer.details)
            self._put(frames.dumps(rejection), answer.message_id, CALL_RESULT_ERROR)

    def _error_received(self, frame: CallError, text: str | bytes, now: float) -> None:
        pending = self._calls_out.waits(frame.message_id)
        if pending is None:
            self._unmatched(frame)
        else:
            pending.raw = text
            error = RemoteCallError(frame.code, frame.description, frame.details)
            self._finish(pending, OutInput.ERROR, error, frame, now)

    def _finish(
        self,
        pending: PendingCall[Any],
        event: OutInput,
        outcome: Response | CallFailed,
        frame: CallResult | CallError | None,
        now: float,
    ) -> None:
        self._drains.take_back(pending.message_id)
        if self._calls_out.answered(pending, event, outcome, now):
            self._drains.happened(CallFinished(pending))
        elif frame is not None:  # its caller has cancelled it
            self._drains.happened(ResponseUnmatched(frame, late=True))
        self._start(now)

    def _pass_gate(self, action: str, request: Request[V, Any] | None, now: float | None) -> None:
        """Let a message of ours through the gate, or raise ``StateError``."""
        gate = self.gate
        if gate is None:
            return
        if not self._gate_opens(gate, action, request, now):
            if not gate.lenient:
                raise StateError(f"{action} may not be sent now: the registration is {gate.state.value}")
            self._drains.happened(GateEvent(action, gate.state, passed=True))
        if request is not None and self._side is Sender.CSMS:
            gate.asked(action, request)

    def _gate_opens(
        self, gate: RegistrationGate, action: str, request: Request[V, Any] | None, now: float | None
    ) -> bool:
        verdict = gate.verdict(self._side, action, request)
        return verdict is Verdict.PASS and not (now is not None and gate.too_early(action, now))

    def _may_go(self, pending: PendingCall[Any], now: float) -> bool:
        """Whether a call whose turn has come may be sent: the registration may have changed since it was made."""
        gate = self.gate
        return gate is None or gate.lenient or self._gate_opens(gate, pending.action, pending.request, now)
