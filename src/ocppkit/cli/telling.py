"""What a capture tells, for people and for programs: lines, JSON and tables that ``validate`` and ``trace`` share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from ocppkit._text import amount, printable
from ocppkit.capture.records import BrokenLine, LinkChange
from ocppkit.cli.output import broken, finding_json
from ocppkit.conversations import Fault, Problem, Seen, Session, Told, Transaction, Unanswered
from ocppkit.conversations.faults import short
from ocppkit.conversations.statistics import Statistics, Tally
from ocppkit.errors import FrameError
from ocppkit.frames import CallError, CallResultError, Frame
from ocppkit.messages import Sender
from ocppkit.protocol import CALL, CALL_RESULT, SEND

_ARROWS: Final = {Sender.STATION: "→", Sender.CSMS: "←", None: "·"}
_MARKS: Final = {CALL: "", SEND: "", CALL_RESULT: "✓ ", None: ""}
# What tells most of a message in a word; the first that it has is shown.
_GISTS: Final = (
    "event_type", "status", "connector_status", "requested_message", "type", "key", "config_key",
)  # fmt: skip


def line_of(told: Told) -> tuple[str, str]:
    """Return what a value says as a line, and what is wrong with it, empty if nothing is."""
    line, wrong = _LINES[type(told)](told)
    return printable(line), printable(wrong)


def json_of(told: Told) -> dict[str, object]:
    """Return a value as a JSON object, of which ``type`` says what it is; texts of frames stay out."""
    return _OBJECTS[type(told)](told)


def when(time: datetime | None) -> str:
    """Write a time in milliseconds, with its offset if that is not UTC."""
    return time.isoformat(" ", "milliseconds").removesuffix("+00:00") if time is not None else "-"


def lasting(duration: timedelta | None) -> str | None:
    """Write a duration in the unit that fits it."""
    if duration is None:
        return None
    seconds = duration.total_seconds()
    if abs(seconds) < 1:
        return f"{seconds * 1000:.0f} ms"
    if abs(seconds) < 60:
        return f"{seconds:.1f} s"
    return str(timedelta(seconds=round(seconds)))


def in_wh(energy: Decimal | None) -> str | None:
    """Write an energy, without the zeros that its computation left."""
    if energy is None:
        return None
    text = f"{energy:,f}"
    return f"{text.rstrip('0').rstrip('.') if '.' in text else text} Wh"


def counted(tally: Tally[Any]) -> list[tuple[Any, int]]:
    """Return the rows of a table, the most frequent first and those that it did not tell apart last."""
    return [*tally.most_common(), *([("(others)", tally.others)] if tally.others else [])]


def overview(statistics: Statistics) -> str:
    """Say in a line what was read."""
    versions = " and ".join(sorted(version for version in statistics.versions if version != "?"))
    words = [
        f"{amount(statistics.frames, 'frame')} of {amount(len(statistics.stations), 'connection')}",
        versions and f"OCPP {versions}",
        statistics.first and f"{when(statistics.first)} to {when(statistics.last)}",
        statistics.broken_lines and amount(statistics.broken_lines, "broken line"),
    ]
    return ", ".join(str(word) for word in words if word)


# Lines


def _seen(seen: Seen) -> tuple[str, str]:
    record, frame = seen.record, seen.record.frame
    answer = "✗ " if isinstance(frame, CallError | CallResultError) else _MARKS.get(seen.kind, "")
    words = [f"{_start(record.time, record.connection)}  {_ARROWS[seen.sender]} {answer}{seen.action or '?'}"]
    gist = _gist(seen.message)
    if gist is not None:
        words.append(gist)
    if seen.waited is not None:
        words.append(f"({lasting(seen.waited)})")
    return " ".join(words), "; ".join(remarks(seen))


def remarks(seen: Seen) -> list[str]:
    """Say in short what is wrong with a frame, without its values."""
    error = _error(seen.record.frame)
    said = [seen.problem.value] if seen.problem not in (None, Problem.BROKEN_FRAME) else []
    if error is not None:
        said.append(error)
    for finding in seen.findings[:1]:
        more = len(seen.findings) - 1
        said.append(finding.demand + (f" (and {more} more)" if more else ""))
    return said


def _error(frame: Frame | FrameError) -> str | None:
    if isinstance(frame, FrameError):
        return broken(frame)
    if isinstance(frame, CallError | CallResultError):
        return f"{short(frame.code)} {short(frame.description)}".strip()
    return None


def _gist(message: object) -> str | None:
    for name in _GISTS:
        value = getattr(message, name, None)
        if isinstance(value, str):
            return value
    return None


def _start(time: datetime | None, connection: str) -> str:
    return f"{when(time)}  {connection or '-':<12}"


def _unanswered(call: Unanswered) -> tuple[str, str]:
    start = f"{_start(call.time, call.connection)}  {_ARROWS[call.sender]} {call.action or '?'}"
    return start, f"no answer: {call.lost.value}"


def _transaction(one: Transaction) -> tuple[str, str]:
    place = [f"EVSE {one.evse}" if one.evse is not None else "", f"connector {one.connector}" if one.connector else ""]
    words = [" ".join(filter(None, place)), one.token, lasting(one.duration), in_wh(one.energy), one.reason]
    line = f"{_start(one.end or one.start, one.connection)}  transaction {one.id or '?'}: "
    return line + ", ".join(word for word in words if word), "; ".join(problem.value for problem in one.problems)


def _session(session: Session) -> tuple[str, str]:
    took = lasting(session.end - session.start) if session.start and session.end else None
    words = [took, amount(session.frames, "frame"), f"ended by: {session.ended_by.value}"]
    return f"{_start(session.end, session.connection)}  session: " + ", ".join(word for word in words if word), ""


def _fault(fault: Fault) -> tuple[str, str]:
    place = f"{fault.place}: " if fault.place else ""
    return f"{_start(fault.time, fault.connection)}  fault: ", f"{place}{fault.what}"


def _link(change: LinkChange) -> tuple[str, str]:
    version = f" (OCPP {change.version.name})" if change.version is not None else ""
    return f"{_start(change.time, change.connection)}  connection {change.link.value}{version}", ""


def _broken_line(line: BrokenLine) -> tuple[str, str]:
    return f"line {line.line}: ", line.reason


_LINES: Final[dict[type[Any], Callable[[Any], tuple[str, str]]]] = {
    Seen: _seen,
    Unanswered: _unanswered,
    Transaction: _transaction,
    Session: _session,
    Fault: _fault,
    LinkChange: _link,
    BrokenLine: _broken_line,
}


# JSON


def _time(time: datetime | None) -> str | None:
    return None if time is None else time.isoformat().replace("+00:00", "Z")


def seconds(duration: timedelta | None) -> float | None:
    """Return a duration in seconds."""
    return None if duration is None else duration.total_seconds()


def _values(items: Iterable[Any]) -> list[str]:
    return [item.value for item in items]


def _value(item: Any) -> str | None:
    return None if item is None else item.value


def _name(item: Any) -> str | None:
    return None if item is None else item.name


def _seen_object(seen: Seen) -> dict[str, object]:
    return {
        "type": "frame",
        "number": seen.number,
        "line": seen.record.line,
        "time": _time(seen.record.time),
        "connection": seen.record.connection,
        "sender": _value(seen.sender),
        "version": _name(seen.version),
        "kind": seen.kind,
        "message_id": seen.message_id,
        "action": seen.action,
        "answers": seen.answers,
        "waited": seconds(seen.waited),
        "problem": _value(seen.problem),
        "error": _error(seen.record.frame),
        "findings": [finding_json(finding) for finding in seen.findings],
    }


def _unanswered_object(call: Unanswered) -> dict[str, object]:
    return {
        "type": "unanswered",
        "number": call.number,
        "line": call.line,
        "time": _time(call.time),
        "connection": call.connection,
        "sender": _value(call.sender),
        "version": _name(call.version),
        "message_id": call.message_id,
        "action": call.action,
        "lost": call.lost.value,
    }


def _transaction_object(one: Transaction) -> dict[str, object]:
    return {
        "type": "transaction",
        "connection": one.connection,
        "id": one.id,
        "evse": one.evse,
        "connector": one.connector,
        "token": one.token,
        "start": _time(one.start),
        "end": _time(one.end),
        "duration": seconds(one.duration),
        "energy": None if one.energy is None else f"{one.energy:f}",
        "reason": one.reason,
        "problems": _values(one.problems),
        "first": one.first,
        "last": one.last,
    }


def _session_object(session: Session) -> dict[str, object]:
    return {
        "type": "session",
        "connection": session.connection,
        "version": _name(session.version),
        "start": _time(session.start),
        "end": _time(session.end),
        "ended_by": session.ended_by.value,
        "frames": session.frames,
        "unanswered": session.unanswered,
        "first": session.first,
    }


def _fault_object(fault: Fault) -> dict[str, object]:
    return {
        "type": "fault",
        "number": fault.number,
        "time": _time(fault.time),
        "connection": fault.connection,
        "kind": fault.kind.value,
        "what": fault.what,
        "place": fault.place,
    }


def _link_object(change: LinkChange) -> dict[str, object]:
    return {
        "type": change.link.value,
        "line": change.line,
        "time": _time(change.time),
        "connection": change.connection,
        "version": _name(change.version),
    }


def _broken_object(line: BrokenLine) -> dict[str, object]:
    return {"type": "broken line", "line": line.line, "reason": line.reason}


_OBJECTS: Final[dict[type[Any], Callable[[Any], dict[str, object]]]] = {
    Seen: _seen_object,
    Unanswered: _unanswered_object,
    Transaction: _transaction_object,
    Session: _session_object,
    Fault: _fault_object,
    LinkChange: _link_object,
    BrokenLine: _broken_object,
}
