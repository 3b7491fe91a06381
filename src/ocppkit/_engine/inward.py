"""The calls of the other side, our answers to them, and what it sends without wanting an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ocppkit import frames
from ocppkit._engine import answers
from ocppkit._engine.shared import LONGEST_ID, Shared
from ocppkit._engine.state import InInput, Repeat
from ocppkit._policy import Situation
from ocppkit.errors import CallRefused, ErrorCode, PayloadError, RemoteCallError
from ocppkit.events import (
    CallReceived,
    CallRejected,
    CallRepeated,
    GateEvent,
    LimitReached,
    Outgoing,
    ReplyRejected,
    SendReceived,
)
from ocppkit.extensions import RawRequest
from ocppkit.frames import Call, CallResult, CallResultError, Send
from ocppkit.leniency import STRICT, Leniency
from ocppkit.messages import Request, Response, Sender
from ocppkit.protocol import CALL_ERROR, CALL_RESULT, Version
from ocppkit.registration import BOOT, Verdict

V = TypeVar("V", bound=Version)
R = TypeVar("R", bound=Response)


class Inward(Shared[V]):
    """The direction from the other side to us."""

    __slots__ = ()

    def reply(self, message_id: str, request: Request[V, R], response: R, *, policy: Leniency = STRICT) -> Outgoing:
        """Answer a call with the response to its request, and return what will be drained.

        Raises:
            PayloadError: the response breaks its schema; the call still waits for an answer.
            TypeError: the response belongs to another request.
            StateError: no such call waits for an answer.
        """
        self._check_open()
        call = self._calls_in.find(message_id, request)
        expected = request.__ocpp_response__
        if type(response) is not expected:
            given = type(response).__name__
            raise TypeError(f"a {type(request).__name__} is answered with {expected.__name__}, not with {given}")
        text = frames.dumps(CallResult(message_id, response), policy=policy)
        self._calls_in.end(call, InInput.REPLY, text)
        if self.gate is not None and request.__ocpp_action__ == BOOT:
            self.gate.booted(response, None)
        return self._put(text, message_id, CALL_RESULT, due=True)

    def refuse(
        self,
        message_id: str,
        code: ErrorCode,
        description: str = "",
        details: Mapping[str, Any] | None = None,
        *,
        request: Request[V, Any] | None = None,
    ) -> Outgoing:
        """Answer a call with a CALLERROR, its description cut at 255 characters, and return what will be drained.

        ``request`` tells which one is meant where duplicates are delivered; without it the oldest is.

        Raises:
            ValueError: the details are no JSON.
            StateError: no such call waits for an answer.
        """
        self._check_open()
        call = self._calls_in.find(message_id, request)
        text = frames.dumps(answers.error(self.version, message_id, ErrorCode(code), description, details))
        self._calls_in.end(call, InInput.REFUSE, text)
        return self._put(text, message_id, CALL_ERROR, due=True)

    def _call_received(self, frame: Call, text: str | bytes) -> None:
        repeat = self._calls_in.repeat(frame.message_id, hash(text))
        if repeat is Repeat.WAITS:
            self._drains.happened(CallRepeated(frame.message_id, replayed=False))
            return
        if repeat is Repeat.ANSWERED:
            self._replay(frame.message_id)
            return
        situation = Situation.DUPLICATE_ID if repeat is Repeat.REFUSED else self._objection(frame)
        if situation is not None:
            self._object(frame, text, situation)
            return
        action = self._action(frame.action)
        try:
            request: Request[V, Any] = (
                RawRequest(frame.action, frame.payload) if action is None else self._read(action.request, frame.payload)
            )
        except PayloadError as error:
            answer = self._error_for(frame.message_id, error.findings)
            self._put(frames.dumps(answer), frame.message_id, CALL_ERROR)
            self._drains.happened(CallRejected(frame.message_id, error, answer, action=frame.action, raw=text))
            return
        if not self._gate_rejects(frame.message_id, request):
            self._calls_in.deliver(frame.message_id, request, hash(text))
            event = CallReceived(frame.message_id, request, self._findings, text, extra=self._extra)
            self._drains.happened(event)

    def _objection(self, frame: Call) -> Situation | None:
        """Return what is wrong with a CALL before its payload is looked at."""
        if len(frame.message_id) > LONGEST_ID:
            return Situation.ID_TOO_LONG
        if self._blocked(frame.action):
            return Situation.NOT_ACCEPTED if self._other_side is Sender.STATION else Situation.CALL_TO_REJECTED
        action = self._action(frame.action)
        if action is None and not self.deliver_unknown:
            return Situation.UNKNOWN_ACTION
        if action is not None and (action.response is None or action.sender not in (self._other_side, Sender.BOTH)):
            return Situation.WRONG_DIRECTION
        # Where nobody drains, answers that are due would pile up without bound.
        if len(self._calls_in.handling) >= self._limits.handling or self._drains.full:
            self._drains.happened(LimitReached("handling", self._limits.handling))
            return Situation.TOO_MANY_CALLS
        return None

    def _object(self, frame: Call, text: str | bytes, situation: Situation) -> None:
        """Answer a CALL that is not delivered, as the version's table says."""
        reply = self._error_to(situation, frame.message_id, situation.value)
        if reply is not None:
            self._put(frames.dumps(reply), reply.message_id, CALL_ERROR)
        refusal = self._refusal(situation)
        self._drains.happened(CallRejected(frame.message_id, refusal, reply, action=frame.action, raw=text))

    def _refusal(self, situation: Situation) -> CallRefused:
        return CallRefused(self.answer_to(situation) or ErrorCode.GENERIC_ERROR, situation.value)

    def _replay(self, message_id: str) -> None:
        answer = self._calls_in.answer(message_id)
        assert answer is not None
        assert answer.text is not None
        self._put(answer.text, message_id, CALL_RESULT if answer.is_response else CALL_ERROR)
        self._drains.happened(CallRepeated(message_id, replayed=True))

    def _send_received(self, frame: Send, text: str | bytes) -> None:
        # OCPP-J 2.1, 4.2.4: a SEND is never answered, whatever is wrong with it.
        action = self._action(frame.action)
        situation = None
        if len(frame.message_id) > LONGEST_ID:
            situation = Situation.ID_TOO_LONG
        elif action is None:
            situation = Situation.UNKNOWN_ACTION
        elif action.response is not None or action.sender is not self._other_side:
            situation = Situation.WRONG_DIRECTION
        elif self._blocked(frame.action):
            situation = Situation.NOT_ACCEPTED
        if action is None or situation is not None:
            assert situation is not None
            refusal = self._refusal(situation)
            self._drains.happened(CallRejected(frame.message_id, refusal, None, action=frame.action, raw=text))
            return
        try:
            message = self._read(action.request, frame.payload)
        except PayloadError as error:
            self._drains.happened(CallRejected(frame.message_id, error, None, action=frame.action, raw=text))
            return
        self._drains.happened(SendReceived(frame.message_id, message, self._findings, text, extra=self._extra))

    def _result_error_received(self, frame: CallResultError) -> None:
        if self._calls_in.response_rejected(frame.message_id):
            error = RemoteCallError(frame.code, frame.description, frame.details)
            self._drains.happened(ReplyRejected(frame.message_id, error))
        else:
            self._unmatched(frame)

    def _blocked(self, action: str) -> bool:
        """Whether the gate keeps out a message of the other side."""
        gate = self.gate
        if gate is None or gate.verdict(self._other_side, action, None) is not Verdict.BLOCK:
            return False
        if gate.lenient:
            self._drains.happened(GateEvent(action, gate.state, passed=True))
        return not gate.lenient

    def _gate_rejects(self, message_id: str, request: Request[V, Any]) -> bool:
        """Answer a request of the CSMS with the status Rejected where the rules ask for it (B02.FR.05)."""
        gate, action = self.gate, request.__ocpp_action__
        if gate is None or self._side is not Sender.STATION:
            return False
        rejected = gate.verdict(Sender.CSMS, action, request) is Verdict.REJECT
        if rejected:
            self._drains.happened(GateEvent(action, gate.state, passed=gate.lenient))
        if rejected and not gate.lenient:
            text = frames.dumps(CallResult(message_id, {"status": "Rejected"}))
            self._put(text, message_id, CALL_RESULT)
            return True
        gate.asked(action, request)
        return False
