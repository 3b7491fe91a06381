"""The trace format: captures as JSON Lines, written entry by entry and read back as they were.

The first line is a header with the version of the format. Each further line is one entry, as ``docs/captures.md`` says.
"""

from __future__ import annotations

import io
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum, StrEnum
from json import JSONDecodeError, JSONDecoder, JSONEncoder
from typing import Any, Final, TextIO, TypeVar, final

from ocppkit._secrets import MASK
from ocppkit.capture._pointers import at, payload_of
from ocppkit.capture.records import BrokenLine, Entry, Link, LinkChange, Record
from ocppkit.capture.redaction import Redactor
from ocppkit.errors import Demand, ErrorCode, Finding, OcppError
from ocppkit.json import is_array, is_object
from ocppkit.leniency import Deviation, Treatment
from ocppkit.messages import Sender
from ocppkit.versions import VERSIONS, Version

__all__ = ["FORMAT_VERSION", "TraceVersionError", "TraceWriter"]

FORMAT_VERSION: Final = 1
"""The version of the format. Readers ignore keys that they do not know, so new keys do not change it."""

HEADER: Final = {"ocppkit": "trace", "version": FORMAT_VERSION}

_VERSIONS: Final[Mapping[str, type[Version]]] = {version.name: version for version in VERSIONS}
_SENDERS: Final = {Sender.STATION.value: Sender.STATION, Sender.CSMS.value: Sender.CSMS}
_encode: Final = JSONEncoder(separators=(",", ":")).encode
_decode: Final = JSONDecoder().decode

E = TypeVar("E", bound=StrEnum)


class TraceVersionError(OcppError):
    """A trace is of a version of the format that this library does not read."""

    def __init__(self, line: int, version: object) -> None:
        super().__init__(line, version)
        self.line = line
        self.version = version

    def __str__(self) -> str:
        given = self.version if isinstance(self.version, int) else "no number"
        return f"line {self.line}: the trace format has version {given}, and this library reads {FORMAT_VERSION}"


class _Default(Enum):
    REDACTED = "redacted with a key of its own"


@final
class TraceWriter:
    """Writes entries to a text file as a trace, one line each; it neither flushes nor closes the file.

    ``redactor`` replaces what identifies people, stations and tokens before anything is written. By default it is a new
    one with a random key; None writes everything as it is, secrets too. Writing behind another trace is fine: a header
    may stand anywhere.
    """

    __slots__ = ("_file", "_redactor")

    def __init__(self, file: TextIO, redactor: Redactor | _Default | None = _Default.REDACTED) -> None:
        self._file = file
        self._redactor = Redactor() if isinstance(redactor, _Default) else redactor
        header = HEADER | {"redacted": self._redactor is not None}
        file.write(f"{_ends_line_before(file)}{_encode(header)}\n")

    def write(self, entry: Entry) -> None:
        """Write an entry.

        Raises:
            ValueError: its time has no time zone.
        """
        if self._redactor is not None:
            entry = self._redactor.redact(entry)
        self._file.write(f"{_encode(_written(entry))}\n")


def _ends_line_before(file: TextIO) -> str:
    """Return what separates a header from a trace whose last line was cut."""
    try:
        return "\n" if file.tell() else ""
    except (OSError, io.UnsupportedOperation):
        return ""


# Out


def _written(entry: Entry) -> dict[str, Any]:
    match entry:
        case Record():
            written = {
                "time": _time(entry.time),
                "connection": entry.connection,
                "sender": entry.sender and entry.sender.value,
                "version": entry.version and entry.version.name,
                **_frame_written(entry.text),
                "findings": [_finding_written(one) for one in entry.findings],
            }
        case LinkChange():
            written = {
                "time": _time(entry.time),
                "connection": entry.connection,
                "link": entry.link.value,
                "version": entry.version and entry.version.name,
            }
        case BrokenLine():
            return {"broken": entry.text, "reason": entry.reason, "line": entry.line}
    return {key: value for key, value in written.items() if value not in (None, [])}


def _frame_written(text: str | bytes) -> dict[str, str]:
    return {"text": text} if isinstance(text, str) else {"base64": b64encode(text).decode("ascii")}


def _time(time: datetime | None) -> str | None:
    if time is None:
        return None
    if time.utcoffset() is None:
        raise ValueError(f"the time of an entry needs a time zone, and {time} has none")
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _finding_written(finding: Finding) -> dict[str, Any]:
    # The value stands in the text; it is not repeated, for whoever reads findings only should not meet a secret.
    written = {
        "pointer": finding.pointer,
        "rule": finding.rule,
        "limit": list(finding.limit) if isinstance(finding.limit, tuple) else finding.limit,
        "code": finding.code.value,
        "deviation": finding.deviation.value,
        "treatment": finding.treatment.value,
        "secret": finding.value == MASK or None,
        "breaks_type": finding.breaks_type or None,
    }
    return {key: value for key, value in written.items() if value is not None}


# In


def entry_of(text: str, line: int) -> Entry | None:
    """Read a line of a trace; a header is None, and what is no entry is a ``BrokenLine``.

    Raises:
        TraceVersionError: it is the header of another version of the format.
    """
    try:
        value = _decode(text)
    except RecursionError:
        return BrokenLine(line, text, "it nests too deep")
    except JSONDecodeError as error:
        end = text.rstrip()
        cut = not end.endswith("}") or error.pos >= len(end) or error.msg.startswith("Unterminated")
        return BrokenLine(line, text, "it is cut off" if cut else "it is no JSON")
    except ValueError:
        return BrokenLine(line, text, "it holds a number that is too long")
    if not is_object(value):
        return BrokenLine(line, text, "it is no JSON object")
    if value.get("ocppkit") == HEADER["ocppkit"]:
        if value.get("version") != FORMAT_VERSION:
            raise TraceVersionError(line, value.get("version"))
        return None
    try:
        return _read(value, line)
    except _Wrong as wrong:
        return BrokenLine(line, text, str(wrong))


class _Wrong(ValueError):
    """An entry breaks the format."""


def _read(value: dict[str, Any], line: int) -> Entry:
    if "broken" in value:
        return BrokenLine(_typed(value, "line", int, 0), _typed(value, "broken", str), _typed(value, "reason", str, ""))
    version = _named(value, "version", _VERSIONS)
    time, connection = _read_time(value), _typed(value, "connection", str, "")
    if "link" in value:
        return LinkChange(time, connection, _member(value, "link", Link), version, line=line)
    text = _typed(value, "text", str) if "text" in value else _read_bytes(value)
    record = Record(time, connection, _named(value, "sender", _SENDERS), text, version, line=line)
    findings = value.get("findings")
    if not findings:
        return record
    if not is_array(findings) or not all(is_object(one) for one in findings):
        raise _Wrong("its findings are no list of objects")
    payload = payload_of(record.frame)
    read = [_read_finding(one, payload) for one in findings]
    return Record(time, connection, record.sender, text, version, read, line=line)


def _typed(value: Mapping[str, Any], key: str, kind: type[Any], default: Any = None) -> Any:
    found = value.get(key, default)
    if not isinstance(found, kind):
        raise _Wrong(f"its {key} is {'missing' if key not in value else f'no {_KINDS[kind]}'}")
    return found


_KINDS: Final = {str: "text", int: "integer", bool: "boolean"}

T = TypeVar("T")


def _named(value: Mapping[str, Any], key: str, known: Mapping[str, T]) -> T | None:
    name = value.get(key)
    if name is None:
        return None
    if not isinstance(name, str) or name not in known:
        raise _Wrong(f"its {key} is none of {', '.join(known)}")
    return known[name]


def _member(value: Mapping[str, Any], key: str, enum: type[E], default: E | None = None) -> E:
    name = _typed(value, key, str, default)
    if name not in set(enum):
        raise _Wrong(f"its {key} is none of {', '.join(enum)}")
    return enum(name)


def _read_time(value: Mapping[str, Any]) -> datetime | None:
    if value.get("time") is None:
        return None
    try:
        time = datetime.fromisoformat(_typed(value, "time", str))
    except ValueError:
        time = None
    if time is None or time.utcoffset() is None:
        raise _Wrong("its time is no date-time with a time zone")
    return time


def _read_bytes(value: Mapping[str, Any]) -> bytes:
    if "base64" not in value:
        raise _Wrong("it has none of the keys text, base64, link and broken")
    try:
        return b64decode(_typed(value, "base64", str), validate=True)
    except ValueError:
        raise _Wrong("its base64 is none") from None


def _read_finding(value: Mapping[str, Any], payload: object) -> Finding:
    pointer = _typed(value, "pointer", str)
    return Finding(
        pointer,
        _typed(value, "rule", str),
        _read_limit(value.get("limit")),
        MASK if value.get("secret") else at(payload, pointer),
        _member(value, "code", ErrorCode, ErrorCode.GENERIC_ERROR),
        _member(value, "deviation", Deviation, Deviation.UNREADABLE),
        _member(value, "treatment", Treatment, Treatment.REJECT),
        _typed(value, "breaks_type", bool, False),
    )


def _read_limit(limit: object) -> Demand:
    if limit is None or isinstance(limit, str | int | float):
        return limit
    if is_array(limit) and all(isinstance(one, str) for one in limit):
        return tuple(limit)
    raise _Wrong("the limit of a finding is no text, number or list of texts")
