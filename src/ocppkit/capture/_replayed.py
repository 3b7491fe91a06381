"""One connection of a replay: its engine, what the capture wants of it, and where the two differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import zip_longest
from typing import Any, Final, TypeAlias, final

from ocppkit._value import Value
from ocppkit.capture.records import Record
from ocppkit.connection import CsmsConnection, StationConnection
from ocppkit.errors import ErrorCode, FrameError, OcppError, PayloadError
from ocppkit.events import CallFinished, CallReceived, Event, Outgoing
from ocppkit.extensions import RawRequest
from ocppkit.frames import Call, CallError, CallResult, CallResultError, Frame, Send, loads
from ocppkit.json import is_array, is_mapping, is_object
from ocppkit.leniency import LENIENT
from ocppkit.messages import Request, Sender
from ocppkit.payloads import read_payload
from ocppkit.protocol import CALL

_MOST_UNCLAIMED: Final = 64

Key = tuple[bool, str]
"""Whether a frame asks for something, and its message id: what tells one text of a side from another."""


class DifferenceKind(StrEnum):
    """How a replay differs from its capture."""

    ALTERED = "altered"
    """The engine sends something else under the same message id."""
    ADDED = "added"
    """The engine sends something by itself that the capture does not have."""
    HELD = "held"
    """The engine does not send it yet: the line is busy. It follows when its turn comes."""
    IMPOSSIBLE = "impossible"
    """It cannot be sent through the engine, or not be understood at all; ``reason`` says why."""


@final
class Difference(Value):
    """Where a replay differs from its capture: what was ``recorded`` and what the engine has ``sent`` instead."""

    __slots__ = __match_args__ = ("kind", "recorded", "sent", "reason")
    _unshown = frozenset({"recorded", "sent"})

    def __init__(self, kind: DifferenceKind, recorded: str | bytes | None, sent: str | None, reason: str = "") -> None:
        self.kind = kind
        self.recorded = recorded
        self.sent = sent
        self.reason = reason


Happened: TypeAlias = Event[Any] | Outgoing | Difference


@final
class Replayed:
    """An engine that plays one side of one connection."""

    __slots__ = ("_asked_by_us", "_asked_of_us", "_awaited", "_side", "_unclaimed", "engine")

    def __init__(self, engine: CsmsConnection[Any] | StationConnection[Any], side: Sender) -> None:
        self.engine = engine
        self._side = side
        self._asked_of_us: dict[str, Request[Any, Any]] = {}
        self._asked_by_us: set[str] = set()
        self._awaited: dict[Key, str | bytes] = {}
        self._unclaimed: dict[Key, Outgoing] = {}

    def record(self, record: Record, now: float) -> Iterator[Happened]:
        """Repeat a recorded frame, whoever sent it."""
        sender = record.sender or self._sender(record.frame)
        if sender is None:
            yield Difference(DifferenceKind.IMPOSSIBLE, record.text, None, "nothing tells who sent it")
        elif sender is self._side:
            yield from self._ours(record, now)
        else:
            self.engine.receive(record.text, now=now)
            yield from self._drained(now)

    def timer(self, now: float) -> Iterator[Happened]:
        """Let the timers run that are due."""
        self.engine.handle_timer(now)
        return self._drained(now)

    def lost(self) -> Iterator[Happened]:
        """Lose the connection."""
        self.engine.connection_lost()
        yield from self._events()
        yield from self.unclaimed()

    def unclaimed(self) -> Iterator[Difference]:
        """Return what the engine has sent by itself and the capture does not have."""
        for outgoing in self._unclaimed.values():
            yield Difference(DifferenceKind.ADDED, None, outgoing.text)
        self._unclaimed.clear()

    def _sender(self, frame: Frame | FrameError) -> Sender | None:
        """Say who sent a frame of which the capture does not say it."""
        match frame:
            case Call(action=name) | Send(action=name):
                action = self.engine.version.actions.get(name)
                return None if action is None or action.sender is Sender.BOTH else action.sender
            case CallResult(message_id) | CallError(message_id) if message_id in self._asked_by_us:
                return Sender.STATION if self._side is Sender.CSMS else Sender.CSMS
            case CallResult(message_id) | CallError(message_id):
                ours = message_id in self._asked_of_us or (False, message_id) in self._unclaimed
                return self._side if ours else None
            case _:
                return None

    # What this side sent

    def _ours(self, record: Record, now: float) -> Iterator[Happened]:
        frame = record.frame
        if isinstance(frame, FrameError):
            yield Difference(DifferenceKind.IMPOSSIBLE, record.text, None, str(frame))
            return
        key = _key(frame)
        sent = self._unclaimed.pop(key, None)
        if sent is not None:  # the engine has answered by itself
            if not _is_same(frame, loads(sent.text)):
                yield Difference(DifferenceKind.ALTERED, record.text, sent.text)
            return
        self._awaited[key] = record.text
        try:
            self._send(frame, now)
        except PayloadError as error:
            reason = f"{error.message} is invalid"
        except (OcppError, ValueError, TypeError) as error:
            reason = str(error)
        else:
            yield from self._drained(now)
            if frame.kind == CALL and key in self._awaited:
                yield Difference(DifferenceKind.HELD, record.text, None)
            return
        del self._awaited[key]
        yield Difference(DifferenceKind.IMPOSSIBLE, record.text, None, reason)

    def _send(self, frame: Frame, now: float) -> None:
        """Send a frame through the method of the engine that sends such frames."""
        engine: Any = self.engine
        match frame:
            case Call(message_id, name, payload):
                engine.call(self._request(name, payload), now=now, message_id=message_id, policy=LENIENT)
                self._asked_by_us.add(message_id)
            case CallResult(message_id, payload):
                request = self._asked(message_id)
                response = read_payload(request.__ocpp_response__, payload, LENIENT).message
                engine.reply(message_id, request, response, policy=LENIENT)
                self._asked_of_us.pop(message_id, None)
            case CallError(message_id, code, description, details):
                self._asked(message_id)
                meaning = ErrorCode.from_wire(code) or ErrorCode.GENERIC_ERROR
                engine.refuse(message_id, meaning, description, details if is_object(details) else {"details": details})
                self._asked_of_us.pop(message_id, None)
            case Send(message_id, name, payload):
                action = engine.version.actions.get(name)
                if action is None or action.response is not None:
                    raise ValueError(f"{name} is nothing that is sent without an answer")
                message = read_payload(action.request, payload, LENIENT).message
                engine.send(message, message_id=message_id, policy=LENIENT)
            case CallResultError():
                raise ValueError("the engine did not find the response invalid")

    def _request(self, name: str, payload: dict[str, Any]) -> Request[Any, Any]:
        action: Any = self.engine.version.actions.get(name)
        if action is None or action.response is None:
            return RawRequest(name, payload)
        request: Request[Any, Any] = read_payload(action.request, payload, LENIENT).message
        return request

    def _asked(self, message_id: str) -> Request[Any, Any]:
        if message_id not in self._asked_of_us:
            raise ValueError("no call with its message id waits for an answer")
        return self._asked_of_us[message_id]

    # What the engine makes of it

    def _events(self) -> Iterator[Event[Any]]:
        for event in self.engine.events():
            if isinstance(event, CallReceived):
                self._asked_of_us[event.message_id] = event.request
            elif isinstance(event, CallFinished):
                self._asked_by_us.discard(event.pending.message_id)
                self._awaited.pop((True, event.pending.message_id), None)
            yield event

    def _drained(self, now: float) -> Iterator[Happened]:
        yield from self._events()
        for outgoing in self.engine.drain():
            self.engine.sent(outgoing, now=now)
            yield outgoing
            key = _key(loads(outgoing.text))
            recorded = self._awaited.pop(key, None)
            if recorded is None:
                before = self._unclaimed.pop(key, None)
                if before is not None:
                    yield Difference(DifferenceKind.ADDED, None, before.text)
                self._unclaimed[key] = outgoing
            elif not _is_same(loads(recorded), loads(outgoing.text)):
                yield Difference(DifferenceKind.ALTERED, recorded, outgoing.text)
        while len(self._unclaimed) > _MOST_UNCLAIMED:
            outgoing = self._unclaimed.pop(next(iter(self._unclaimed)))
            yield Difference(DifferenceKind.ADDED, None, outgoing.text)


def _key(frame: Frame) -> Key:
    return isinstance(frame, Call | Send), frame.message_id


def _is_same(recorded: Frame, sent: Frame) -> bool:
    """Whether two frames say the same: numbers by value, date-times as instants in milliseconds, errors by code."""
    match recorded, sent:
        case ((CallError(code=one) | CallResultError(code=one)), (CallError(code=two) | CallResultError(code=two))):
            return ErrorCode.from_wire(one) is ErrorCode.from_wire(two)
        case ((Call(action=one) | Send(action=one)), (Call(action=two) | Send(action=two))) if one != two:
            return False
        case ((Call() | CallResult() | Send()), (Call() | CallResult() | Send())):
            return _is_equal(recorded.payload, sent.payload)
        case _:
            return False


def _is_equal(one: object, two: object) -> bool:
    if is_mapping(one) and is_mapping(two):
        return one.keys() == two.keys() and all(_is_equal(one[key], two[key]) for key in one)
    if is_array(one) and is_array(two):
        return all(_is_equal(first, second) for first, second in zip_longest(one, two, fillvalue=_NOTHING))
    if isinstance(one, str) and isinstance(two, str) and one != two:
        first, second = _instant(one), _instant(two)
        return first is not None and first == second
    return type(one) is type(two) and one == two if isinstance(one, bool) or isinstance(two, bool) else one == two


_NOTHING: Final = object()
_1970: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _instant(text: str) -> int | None:
    """Return milliseconds of a date-time, UTC if it names no zone; None for other texts."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return (moment - _1970) // timedelta(milliseconds=1)
