"""One connection of a capture, followed from its first entry to the last."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final, TypeAlias, final

from ocppkit.capture._deduction import Deduction
from ocppkit.capture.records import Link, LinkChange, Record
from ocppkit.conversations.calls import OTHER_SIDE, AnyAction, Calls, SeenCall
from ocppkit.conversations.faults import faults_of
from ocppkit.conversations.told import Lost, Problem, Seen, Session, SessionEnd, Told, Unanswered
from ocppkit.conversations.transactions import Transactions
from ocppkit.errors import Finding, FrameError, PayloadError
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Send
from ocppkit.leniency import Leniency
from ocppkit.messages import REFUSALS, Message, Sender
from ocppkit.payloads import read_payload
from ocppkit.protocol import CALL, CALL_ERROR, CALL_RESULT, SEND
from ocppkit.versions import Version

# The action of a call whose JSON is broken further on.
_ACTION: Final = re.compile(r'\s*\[\s*[26]\s*,\s*"[^"\\]{0,200}"\s*,\s*"([A-Za-z0-9]{1,50})"')
_HEAD_LENGTH: Final = 300

# The ids in a CALLERROR to a frame whose own could not be read (OCPP-J 2.1, 4.2.3; stations with 1.6 send none).
_NO_IDS: Final = ("-1", "")


_Read: TypeAlias = tuple[Message | None, tuple[Finding, ...], Problem | None]
_UNREAD: Final[_Read] = None, (), None


@final
class Dialogue:
    """What is known of one connection; its methods return what an entry tells, in the order in which it happened."""

    def __init__(self, name: str, policy: Leniency, version: type[Version] | None) -> None:
        self._name = name
        self._policy = policy
        self._given = self._said = version
        self._deduction = Deduction()
        self._calls = Calls()
        self._transactions = Transactions(name)
        self._session: _OpenSession | None = None
        self._told: list[Told] = []

    def record(self, record: Record, number: int) -> list[Told]:
        """Take the record with a number."""
        if record.time is not None:
            self._lose(self._calls.overdue(record.time))
        frame = record.frame
        seen = self._READERS[type(frame)](self, record, number, frame)
        self._told.append(seen)
        self._count(record, number)
        if seen.message is not None:
            self._told += self._transactions.take(seen)
        self._told += faults_of(seen)
        return self._drain()

    def link(self, change: LinkChange) -> list[Told]:
        """Take what happened to the connection."""
        if change.link is Link.OPENED:
            self._end_session(SessionEnd.OPENED_AGAIN, None)
            self._deduction.forget()
            self._said = change.version or self._given
            self._session = _OpenSession(change.time, said=True)
        else:
            self._end_session(SessionEnd.CLOSED, change.time)
        self._told.append(change)
        return self._drain()

    def finish(self, end: SessionEnd) -> list[Told]:
        """Tell what has not ended, for there is no more to come."""
        self._end_session(end, None)
        self._told += self._transactions.finish()
        return self._drain()

    def _drain(self) -> list[Told]:
        told, self._told = self._told, []
        return told

    # What a frame is

    def _call(self, record: Record, number: int, frame: Call | Send) -> Seen:
        name, payload = frame.action, frame.payload
        if name == "BootNotification":
            self._boot(record)
        version = record.version or self._said or self._deduction.call(name, payload)
        action = version.actions.get(name) if version is not None else None
        if version is None or action is None:
            sender, (message, findings, _) = record.sender, _UNREAD
            problem: Problem | None = Problem.UNKNOWN_ACTION
            version = version or self._version(record)
        else:
            message, findings, problem = self._read(action.request, payload)
            if (findings or problem) and record.version is None and self._said is None:
                nearer = self._deduction.reads(name, payload)
                if nearer is not None and nearer is not version:
                    version, action = nearer, nearer.actions[name]
                    message, findings, problem = self._read(action.request, payload)
            sender, odd = _checked(record.sender, action, frame.kind, version)
            problem = odd or problem
        if frame.kind == CALL:
            call = SeenCall(number, frame.message_id, sender, record.time, record.line, version, name, action)
            if self._await(call):
                problem = problem or Problem.REPEATED_ID
        return Seen(
            number, record, sender=sender, version=version, kind=frame.kind, message_id=frame.message_id, action=name,
            message=message, findings=findings, problem=problem, answers=None, waited=None,
        )  # fmt: skip

    def _result(self, record: Record, number: int, frame: CallResult) -> Seen:
        call, problem = self._answered(record.sender, frame.message_id, frame.payload)
        message, findings, _ = _UNREAD
        if call is not None and call.known is not None and call.known.response is not None:
            message, findings, refused = self._read(call.known.response, frame.payload)
            problem = problem or refused
        if call is not None and message is None:
            self._told += self._transactions.without_answer(call.number, None)
        return self._answer(record, number, CALL_RESULT, frame.message_id, call, message, findings, problem)

    def _error(self, record: Record, number: int, frame: CallError) -> Seen:
        call, problem = self._answered(record.sender, frame.message_id, None)
        if problem is None or (call is None and frame.message_id in _NO_IDS):
            problem = Problem.CALL_ERROR
        if call is not None:
            self._told += self._transactions.without_answer(call.number, None)
        return self._answer(record, number, CALL_ERROR, frame.message_id, call, None, (), problem)

    def _result_error(self, record: Record, number: int, frame: CallResultError) -> Seen:
        # It refuses an answer, so it comes from the side that has called.
        calls = self._calls.ended(OTHER_SIDE[record.sender], frame.message_id)
        version = self._version(record)
        if version is not None and frame.kind not in version.frames:
            problem = Problem.MESSAGE_TYPE
        else:
            problem = Problem.CALL_ERROR if calls else Problem.UNMATCHED
        return Seen(
            number, record, sender=record.sender or (calls[-1].sender if calls else None), version=version,
            kind=frame.kind, message_id=frame.message_id, action=calls[-1].action if calls else None, message=None,
            findings=(), problem=problem, answers=None, waited=None,
        )  # fmt: skip

    def _broken(self, record: Record, number: int, error: FrameError) -> Seen:
        id, action, sender, version = error.message_id, None, record.sender, self._version(record)
        if error.message_type in (CALL_RESULT, CALL_ERROR):
            call, _ = self._answered(sender, id, None) if id is not None else (None, None)
            if call is not None:
                self._told += self._transactions.without_answer(call.number, None)
            return self._answer(record, number, None, id, call, None, (), Problem.BROKEN_FRAME)
        if error.message_type in (CALL, SEND):
            head = record.text[:_HEAD_LENGTH]
            found = _ACTION.match(head if isinstance(head, str) else head.decode("utf-8", "replace"))
            action = found[1] if found else None
            known = version.actions.get(action) if version is not None and action is not None else None
            if known is not None and sender is None and known.sender is not Sender.BOTH:
                sender = known.sender
            if id is not None and error.message_type == CALL:
                self._await(SeenCall(number, id, sender, record.time, record.line, version, action, known))
        return Seen(
            number, record, sender=sender, version=version, kind=None, message_id=id, action=action, message=None,
            findings=(), problem=Problem.BROKEN_FRAME, answers=None, waited=None,
        )  # fmt: skip

    def _answer(
        self,
        record: Record,
        number: int,
        kind: int | None,
        id: str | None,
        call: SeenCall | None,
        message: Message | None,
        findings: Sequence[Finding],
        problem: Problem | None,
    ) -> Seen:
        if call is None:
            return Seen(
                number, record, sender=record.sender, version=self._version(record), kind=kind, message_id=id,
                action=None, message=None, findings=(), problem=problem, answers=None, waited=None,
            )  # fmt: skip
        return Seen(
            number, record, sender=record.sender or OTHER_SIDE[call.sender], version=call.version, kind=kind,
            message_id=id, action=call.action, message=message, findings=findings, problem=problem,
            answers=call.number, waited=_between(call.time, record.time),
        )  # fmt: skip

    def _read(self, cls: type[Message], payload: Mapping[str, Any]) -> _Read:
        try:
            return cls.__ocpp_decode__(payload), (), None
        except REFUSALS:
            pass
        try:
            message, findings = read_payload(cls, payload, self._policy)
        except PayloadError as error:
            return None, error.findings, Problem.INVALID_PAYLOAD
        return message, findings, None

    def _version(self, record: Record) -> type[Version] | None:
        return record.version or self._said or self._deduction.likeliest()

    # What belongs together

    def _await(self, call: SeenCall) -> bool:
        repeated, lost = self._calls.add(call)
        self._lose(lost)
        return repeated

    def _answered(
        self, sender: Sender | None, id: str, payload: Mapping[str, Any] | None
    ) -> tuple[SeenCall | None, Problem | None]:
        waiting = self._calls.answered(sender, id)
        if waiting:
            # Several if both sides wait with this id and the source does not say whose answer this is.
            call = (
                waiting[0] if len(waiting) == 1 else min(waiting, key=lambda one: (not _fits(one, payload), one.number))
            )
            self._calls.end(call)
            return call, None
        ended = self._calls.ended(sender, id)
        if not ended:
            return None, Problem.UNMATCHED
        return ended[-1], Problem.UNMATCHED if ended[-1].given_up else Problem.SECOND_ANSWER

    def _lose(self, lost: Sequence[tuple[SeenCall, Lost]]) -> None:
        for call, why in lost:
            if self._session is not None:
                self._session.unanswered += 1
            self._told.append(
                Unanswered(
                    call.number,
                    self._name,
                    call.sender,
                    call.message_id,
                    call.action,
                    call.time,
                    call.line,
                    why,
                    call.version,
                )
            )
            self._told += self._transactions.without_answer(call.number, why)

    # Sessions

    def _boot(self, record: Record) -> None:
        if record.sender is Sender.CSMS or (self._session is not None and self._session.said):
            return
        self._lose([(call, Lost.BOOT) for call in self._calls.restart()])
        self._end_session(SessionEnd.BOOT, None, calls=False)
        self._deduction.forget()

    def _count(self, record: Record, number: int) -> None:
        if self._session is None:
            self._session = _OpenSession(record.time)
        session = self._session
        if session.first is None:
            session.first = number
        session.frames += 1
        session.last_time = record.time or session.last_time

    def _end_session(self, why: SessionEnd, time: datetime | None, *, calls: bool = True) -> None:
        if calls:
            lost = Lost.END if why is SessionEnd.END else Lost.CLOSED
            self._lose([(call, lost) for call in self._calls.clear()])
        session, self._session = self._session, None
        if session is None:
            return
        self._told.append(
            Session(
                self._name,
                self._said or self._deduction.likeliest(),
                start=session.start,
                end=time or session.last_time,
                ended_by=why,
                frames=session.frames,
                unanswered=session.unanswered,
                first=session.first,
            )
        )

    _READERS: ClassVar[dict[type[Any], Callable[[Dialogue, Record, int, Any], Seen]]] = {
        Call: _call,
        Send: _call,
        CallResult: _result,
        CallError: _error,
        CallResultError: _result_error,
        FrameError: _broken,
    }


@final
class _OpenSession:
    """A session that has not ended; ``said``: the source has said that it began."""

    __slots__ = ("first", "frames", "last_time", "said", "start", "unanswered")

    def __init__(self, start: datetime | None, *, said: bool = False) -> None:
        self.start = self.last_time = start
        self.said = said
        self.first: int | None = None
        self.frames = 0
        self.unanswered = 0


def _checked(
    sender: Sender | None, action: AnyAction, kind: int, version: type[Version]
) -> tuple[Sender | None, Problem | None]:
    """Return who sends a call, and what is wrong with its sending it."""
    may = action.sender
    if kind not in version.frames or (kind == CALL) is (action.response is None):
        return sender, Problem.MESSAGE_TYPE
    if sender is None:
        return None if may is Sender.BOTH else may, None
    return sender, None if may in (sender, Sender.BOTH) else Problem.WRONG_DIRECTION


def _fits(call: SeenCall, payload: Mapping[str, Any] | None) -> bool:
    """Whether a payload is a strictly valid answer to a call."""
    if payload is None or call.known is None or call.known.response is None:
        return False
    try:
        call.known.response.__ocpp_decode__(payload)
    except REFUSALS:
        return False
    return True


def _between(start: datetime | None, end: datetime | None) -> timedelta | None:
    return end - start if start is not None and end is not None else None
