"""The RPC engine of one socket: feed it text and a clock, and it gives back events and text to send.

It does no I/O, knows no clock and starts no thread. ``receive`` never raises for what the other side sends, never
blocks, and keeps no more than ``Limits`` allow.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

from ocppkit import frames
from ocppkit._engine import answers
from ocppkit._engine.inward import Inward
from ocppkit._engine.outward import Outward
from ocppkit._engine.state import OutInput, OutState
from ocppkit.errors import ErrorCode, FrameError, FrameFault, InvalidResponseError
from ocppkit.events import (
    CallFinished,
    Event,
    FrameRejected,
    HandlerFailed,
    LimitReached,
    Outgoing,
    Tapped,
)
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Send
from ocppkit.messages import Action, SendAction, Sender
from ocppkit.payloads import NO_EXTRA
from ocppkit.protocol import CALL, CALL_ERROR, CALL_RESULT, Version
from ocppkit.registration import BOOT

V = TypeVar("V", bound=Version)

_FORMAT: Final = {FrameFault.PAYLOAD, FrameFault.JSON}
_TEXTS: Final = (str, bytes)


class Connection(Outward[V], Inward[V]):
    """What both ends of a connection have in common; use ``CsmsConnection`` or ``StationConnection``.

    One object serves one socket; after ``connection_lost`` only its drains work. Times are seconds of one clock of the
    caller's, preferably a monotonic one.
    """

    __slots__ = ()

    def receives(self, action: Action[V, Any, Any] | SendAction[V, Any]) -> bool:
        """Whether the other side may send an action."""
        return action.sender in (self._other_side, Sender.BOTH)

    # What has happened, and what is to be sent

    def events(self) -> list[Event[V]]:
        """Return what has happened since the last call, in order."""
        return self._drains.fetch_events()

    @property
    def waits(self) -> bool:
        """Whether calls of ours wait, events or texts to be fetched."""
        line, drains = self._calls_out, self._drains
        return bool(line.queue or line.waiting or drains.events or drains.texts)

    @property
    def has_texts(self) -> bool:
        """Whether there is something to be drained."""
        return bool(self._drains.texts)

    def drain(self, most: int | None = None) -> list[Outgoing]:
        """Return what is to be sent, in order; report each with ``sent`` when the transport has taken it.

        A call that was fetched counts as sent. A transport that can get stuck fetches one text at a time.
        """
        texts = self._drains.fetch_texts(most)
        for outgoing in texts:
            if outgoing.kind == CALL:
                self._calls_out.fetched(outgoing.message_id)
            if self._tap is not None:
                self._tapped(Tapped(self._side, outgoing.text))
        return texts

    def messages_to_send(self) -> list[str]:
        """Return the texts that are to be sent, in order."""
        return [outgoing.text for outgoing in self.drain()]

    def sent(self, outgoing: Outgoing, *, now: float) -> None:
        """Say that the transport has taken a text; a call waits for its answer from then on."""
        pending = self._calls_out.waits(outgoing.message_id) if outgoing.kind == CALL else None
        if pending is not None and pending.state is OutState.WAITING:
            pending.sent = now

    # Time

    def next_deadline(self) -> float | None:
        """Return when ``handle_timer`` is due; None if nothing waits."""
        if not self._calls_out.waiting and not self._calls_out.queue:
            return None
        deadlines = [pending.deadline for pending in self._calls_out.waiting if pending.deadline is not None]
        if self.gate is not None and self.gate.not_before is not None:
            deadlines += [self.gate.not_before for pending in self._calls_out.queue if pending.action == BOOT]
        return min(deadlines, default=None)

    def handle_timer(self, now: float) -> None:
        """End the calls whose time is out. Then drain."""
        for pending in self._calls_out.expire(now):
            self._drains.take_back(pending.message_id)
            self._drains.happened(CallFinished(pending))
        self._start(now)

    def connection_lost(self) -> None:
        """Say that the socket is gone: all calls end with ``ConnectionLost``, and no answer is due any more."""
        self._lost = True
        self._calls_in.lose()
        self._drains.texts.clear()
        for pending in self._calls_out.lose():
            self._drains.happened(CallFinished(pending))

    # What the other side sends

    def receive(self, text: str | bytes | bytearray | memoryview, *, now: float) -> None:
        """Take a text that came, as text or as UTF-8 bytes. Then drain.

        Raises:
            StateError: the connection is lost.
        """
        self._check_open()
        if not isinstance(text, _TEXTS):
            text = bytes(text)
        self._findings, self._extra = (), NO_EXTRA
        frame: frames.Frame | FrameError
        try:
            frame = self._frame(text)
        except FrameError as error:
            self._frame_rejected(error, text, now)
            frame = error
        else:
            self._frame_received(frame, text, now)
        if self._tap is not None:
            self._tapped(Tapped(self._other_side, text, frame, self._findings))

    def _frame_received(self, frame: frames.Frame, text: str | bytes, now: float) -> None:
        match frame:
            case Call():
                self._call_received(frame, text)
            case CallResult():
                self._result_received(frame, text, now)
            case CallError():
                self._error_received(frame, text, now)
            case CallResultError():
                self._result_error_received(frame)
            case Send():
                self._send_received(frame, text)
        self._start(now)

    def _frame(self, text: str | bytes) -> frames.Frame:
        """Read a frame of this version, within the limits."""
        if len(text) > self._limits.frame:
            self._drains.happened(LimitReached("frame", len(text)))
            raise frames.salvaged(FrameFault.SIZE, text)
        frame = frames.loads(text, depth=self._limits.depth)
        if frame.kind not in self.version.frames:
            raise FrameError(FrameFault.MESSAGE_TYPE, frame.kind, frame.message_id)
        return frame

    def _frame_rejected(self, error: FrameError, text: str | bytes, now: float) -> None:
        self.bad_frames += 1
        situation = answers.situation_of(error)
        reply = None if situation is None else self._error_to(situation, error.message_id, str(error))
        answer = None if reply is None else frames.dumps(reply)
        if self._on_broken_frame is not None:
            try:
                reply = self._on_broken_frame(error, reply)
                answer = None if reply is None else frames.dumps(reply)
            except Exception as failure:
                self._drains.happened(HandlerFailed("on_broken_frame", failure))
        if answer is not None and reply is not None:
            self._put(answer, reply.message_id, CALL_ERROR)
        self._drains.happened(FrameRejected(error, reply))
        if error.message_id is not None and error.message_type in {CALL_RESULT, CALL_ERROR}:
            pending = self._calls_out.waits(error.message_id)
            if pending is not None:
                pending.raw = text
                if error.message_type == CALL_RESULT:
                    code = ErrorCode.FORMAT_VIOLATION if error.reason in _FORMAT else ErrorCode.RPC_FRAMEWORK_ERROR
                    self._reject_result(answers.error(self.version, error.message_id, code, str(error)))
                self._finish(pending, OutInput.INVALID, InvalidResponseError(str(error)), None, now)
